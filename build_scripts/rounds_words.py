"""The words of the page of rounds: its filters, its tables, and what its pictures show.

Whole sentences with slots, in both languages.
"""

from __future__ import annotations

from typing import Final

from calculator import phrases
from calculator.model import Lang, Text

WORDS: Final = {
    # How new the table is.
    "newest": Text(
        en="The newest round shown here is round {number} of {day}.",
        fr="La ronde la plus récente présentée ici est la ronde {number}, du {day}.",
    ),
    "stale_title": Text(
        en="Rounds are very likely missing", fr="Il manque très probablement des rondes"
    ),
    "stale": Text(
        en="That is {days} before the day of this guide, {checked}. Rounds are usually held every "
        "one or two weeks, so later ones have very likely been held, and this page lacks them. The "
        "official list has them: {official}.",
        fr="C’est {days} avant le jour de ce guide, le {checked}. Les rondes ont d’ordinaire lieu "
        "toutes les semaines ou toutes les deux semaines\u202f: d’autres ont donc très "
        "probablement eu lieu depuis, et elles manquent sur cette page. La liste officielle les "
        "contient\u202f: {official}.",
    ),
    "fresh": Text(
        en="Later rounds may have been held since. The official list: {official}.",
        fr="D’autres rondes ont pu avoir lieu depuis. La liste officielle\u202f: {official}.",
    ),
    "no_round_since_change": Text(
        en="The points changed on {change}. Every round shown here was held before that day, so "
        "none of these cut-offs can be compared with a score of that day or later.",
        fr="Les points ont changé le {change}. Toutes les rondes présentées ici ont eu lieu avant "
        "ce jour\u202f: aucun de ces pointages minimaux ne se compare à un pointage de ce jour ou "
        "d’un jour suivant.",
    ),
    "rounds_since_change": Text(
        en="The points changed on {change}. Rounds since that day ran on the changed grid and are "
        "marked “{mark}”: their cut-offs cannot be compared with those before.",
        fr="Les points ont changé le {change}. Depuis ce jour, les rondes suivent la grille "
        "modifiée et portent la mention «\u202f{mark}\u202f»\u202f: leurs pointages minimaux ne "
        "se comparent pas à ceux des rondes d’avant.",
    ),
    "changed_grid": Text(en="changed grid", fr="grille modifiée"),
    # All rounds.
    "filter_year": Text(en="Year", fr="Année"),
    "filter_kind": Text(en="Kind of round", fr="Genre de ronde"),
    "all_years": Text(en="All years", fr="Toutes les années"),
    "all_kinds": Text(en="All kinds", fr="Tous les genres"),
    "year_caption": Text(
        en="Rounds of {year}: {n} in all, {invitations} invitations",
        fr="Rondes de {year}\u202f: {n} en tout, {invitations} invitations",
    ),
    "none_of_kind": Text(
        en="No round of this kind in {year}.", fr="Aucune ronde de ce genre en {year}."
    ),
    "day_and_number": Text(en="Day, and number", fr="Jour et numéro"),
    "name_and_tie_break": Text(
        en="Official name, and tie-break (UTC)", fr="Nom officiel, et heure de départage (UTC)"
    ),
    "invitations": Text(en="Invitations", fr="Invitations"),
    "cut_off": Text(en="Cut-off", fr="Pointage minimal"),
    # Cut-offs through time.
    "cut_offs_title": Text(
        en="Cut-offs through time, by kind of round",
        fr="Pointages minimaux au fil du temps, par genre de ronde",
    ),
    "cut_offs_desc": Text(
        en="{n} panels, one below the other, one for each group of kinds. Each dot is a round: "
        "further right is later, higher up is a higher cut-off. The table below gives the figures.",
        fr="{n} panneaux l’un sous l’autre, un pour chaque groupe de genres. Chaque point est une "
        "ronde\u202f: plus à droite, plus tard\u202f; plus haut, un pointage minimal plus élevé. "
        "Le tableau qui suit donne les chiffres.",
    ),
    "cut_offs_says": Text(
        en="In the year up to {day} there were {n} rounds for the Canadian Experience Class, with "
        "cut-offs from {low} to {high}; the newest, on {last}, went down to {cut_off}.",
        fr="Dans l’année qui finit le {day}, il y a eu {n} rondes pour la Catégorie de "
        "l’expérience canadienne, avec des pointages minimaux de {low} à {high}\u202f; la plus "
        "récente, le {last}, est descendue à {cut_off}.",
    ),
    "cut_offs_says_none": Text(
        en="In the year up to {day} there was no round for the Canadian Experience Class.",
        fr="Dans l’année qui finit le {day}, il n’y a eu aucune ronde pour la Catégorie de "
        "l’expérience canadienne.",
    ),
    "cut_offs_how": Text(
        en="Each panel has a scale of its own; a triangle at its edge stands for a cut-off beyond "
        "it. Dashed lines stand where the points changed ({days}), so "
        "cut-offs on either side of one are not measured alike.",
        fr="Chaque panneau a sa propre échelle\u202f; un triangle sur son bord représente un "
        "pointage minimal qui la dépasse. Une ligne pointillée marque chaque jour où les points "
        "ont changé ({days})\u202f: de part et d’autre, les pointages minimaux ne se mesurent pas "
        "de la même façon.",
    ),
    "cut_offs_table": Text(
        en="Cut-offs by kind of round, ever and in the year up to {day}",
        fr="Pointages minimaux par genre de ronde, depuis le début et dans l’année qui finit le "
        "{day}",
    ),
    "kind": Text(en="Kind of round", fr="Genre de ronde"),
    "rounds_ever": Text(en="Rounds ever", fr="Rondes depuis le début"),
    "range_ever": Text(en="Cut-offs ever", fr="Pointages minimaux depuis le début"),
    "rounds_year": Text(en="Rounds in the last year", fr="Rondes de la dernière année"),
    "range_year": Text(
        en="Cut-offs in the last year", fr="Pointages minimaux de la dernière année"
    ),
    "last_day": Text(en="Last round", fr="Dernière ronde"),
    "last_cut_off": Text(en="Its cut-off", fr="Son pointage minimal"),
    "range": Text(en="{low} to {high}", fr="{low} à {high}"),
    # Invitations.
    "invitations_title": Text(
        en="Invitations by year and kind of round", fr="Invitations par année et genre de ronde"
    ),
    "invitations_desc": Text(
        en="{n} panels, one below the other: all rounds first, then each group of kinds. Each bar "
        "is a year; all panels have the same scale. The table below gives the figures.",
        fr="{n} panneaux l’un sous l’autre\u202f: d’abord toutes les rondes, puis chaque groupe de "
        "genres. Chaque barre est une année\u202f; tous les panneaux ont la même échelle. Le "
        "tableau qui suit donne les chiffres.",
    ),
    "invitations_says": Text(
        en="In {year}, up to {day}, {n} invitations were sent, {cec} of them in rounds for the "
        "Canadian Experience Class. In all of {before} there were {n_before} invitations, "
        "{cec_before} of them in such rounds.",
        fr="En {year}, jusqu’au {day}, {n} invitations ont été envoyées, dont {cec} lors de "
        "rondes pour la Catégorie de l’expérience canadienne. Dans toute l’année {before}, il y en "
        "a eu {n_before}, dont {cec_before} lors de telles rondes.",
    ),
    "invitations_how": Text(
        en="The last bar stands for a year known only up to the newest round. People who "
        "qualify for the class are also invited in general rounds, in rounds for French and in "
        "rounds for occupations; the list of rounds does not say how many.",
        fr="La dernière barre représente une année connue jusqu’à la ronde la plus récente "
        "seulement. Des personnes admissibles à la catégorie sont aussi invitées aux rondes "
        "générales, aux rondes de français et aux rondes par profession\u202f; la liste des rondes "
        "ne dit pas combien.",
    ),
    "invitations_table": Text(
        en="Invitations by year and kind of round", fr="Invitations par année et genre de ronde"
    ),
    "all_rounds": Text(en="All rounds", fr="Toutes les rondes"),
    "to_day": Text(en="{year} (to {day})", fr="{year} (jusqu’au {day})"),
    # The pool.
    "pool_title": Text(
        en="Scores in the pool, now and a year ago",
        fr="Les pointages dans le bassin, maintenant et il y a un an",
    ),
    "pool_desc": Text(
        en="Two bars for each of {n} bands of scores, the highest scores on top: the filled one is "
        "of {day}, the empty one of {before}. The table below gives the figures.",
        fr="Deux barres pour chacune des {n} tranches de pointages, les plus élevées en "
        "premier\u202f: la barre pleine est du {day}, la barre vide du {before}. Le tableau qui "
        "suit donne les chiffres.",
    ),
    "pool_says_more": Text(
        en="On {day} the pool held {n} profiles, {by} more than on {before}. {top} of them had "
        "{score} points or more, against {top_before} then.",
        fr="Le {day}, le bassin contenait {n} profils, {by} de plus que le {before}. {top} d’entre "
        "eux avaient {score} points ou plus, contre {top_before} alors.",
    ),
    "pool_says_fewer": Text(
        en="On {day} the pool held {n} profiles, {by} fewer than on {before}. {top} of them had "
        "{score} points or more, against {top_before} then.",
        fr="Le {day}, le bassin contenait {n} profils, {by} de moins que le {before}. {top} "
        "d’entre eux avaient {score} points ou plus, contre {top_before} alors.",
    ),
    "pool_how": Text(
        en="The bands are those that the department publishes, and they are not equally wide. The "
        "days are the last ones before a round for which we have the figures.",
        fr="Les tranches sont celles que publie le ministère, et leur largeur varie. Les jours "
        "sont les derniers avant une ronde pour lesquels nous avons les chiffres.",
    ),
    "pool_table": Text(
        en="Profiles in the pool by score, {day} and {before}",
        fr="Profils dans le bassin selon le pointage, {day} et {before}",
    ),
    "score": Text(en="Score", fr="Pointage"),
    "change": Text(en="Change", fr="Écart"),
    "total": Text(en="All profiles", fr="Tous les profils"),
    "figures": Text(en="The figures of this picture", fr="Les chiffres de cette image"),
    "gain": Text(en="+{n}", fr="+{n}"),
    # The last rounds.
    "last_caption": Text(
        en="The last rounds we know of", fr="Les dernières rondes que nous connaissons"
    ),
    "last_of": Text(en="Which round", fr="Quelle ronde"),
    "last_of_all": Text(en="The newest of all", fr="La plus récente de toutes"),
    "last_of_cec": Text(
        en="The last for the Canadian Experience Class",
        fr="La dernière pour la Catégorie de l’expérience canadienne",
    ),
    "last_of_general": Text(en="The last general one", fr="La dernière ronde générale"),
    "day": Text(en="Day", fr="Jour"),
    "number": Text(en="Number", fr="Numéro"),
    "official_name": Text(en="Official name", fr="Nom officiel"),
}


def say(key: str, lang: Lang, **slots: object) -> str:
    """A phrase with its slots filled; an unknown key or slot raises `KeyError`."""
    return phrases.filled(WORDS, key, lang, **slots)
