"""What is said of rounds that a person could have entered, and of a score beside them.

Whole sentences with slots, in both languages; `.one` and `.many` go by a number `n`.
Nothing here promises, forecasts or speaks of chances.
"""

from __future__ import annotations

from typing import Final

from calculator import formats, occupations, phrases
from calculator.findings import Fact, Finding, Outcome
from calculator.model import Lang, Text

OUTCOMES: Final[dict[Outcome, Text]] = {
    "met": Text(en="Yes", fr="Oui"),
    "not_met": Text(en="No", fr="Non"),
    "unknown": Text(en="Not yet known", fr="Pas encore connu"),
}

REASONS: Final[dict[str, Text]] = {
    "cec.met": Text(
        en="You meet the conditions of the Canadian Experience Class.",
        fr="Vous remplissez les conditions de la Catégorie de l’expérience canadienne.",
    ),
    "cec.not_met": Text(
        en="You do not meet the conditions of the Canadian Experience Class.",
        fr="Vous ne remplissez pas les conditions de la Catégorie de l’expérience canadienne.",
    ),
    "cec.unknown": Text(
        en="It is not yet known whether you meet the conditions of the Canadian Experience Class.",
        fr="On ne sait pas encore si vous remplissez les conditions de la Catégorie de "
        "l’expérience canadienne.",
    ),
    "entry.program.met": Text(
        en="You meet the conditions of the Canadian Experience Class.",
        fr="Vous remplissez les conditions de la Catégorie de l’expérience canadienne.",
    ),
    "entry.program.not_met": Text(
        en="You do not meet the conditions of the Canadian Experience Class, and no valid language "
        "result of yours reaches what the other federal programs ask for.",
        fr="Vous ne remplissez pas les conditions de la Catégorie de l’expérience canadienne, et "
        "aucun de vos résultats de langue valides n’atteint ce que demandent les autres programmes "
        "fédéraux.",
    ),
    "entry.program.not_met.quebec": Text(
        en="You plan to live in Quebec, which selects its immigrants outside Express Entry.",
        fr="Vous comptez vivre au Québec, qui choisit ses immigrants hors d’Entrée express.",
    ),
    "entry.program.unknown": Text(
        en="You do not meet the conditions of the Canadian Experience Class. You may be in the "
        "pool for another federal program, the Federal Skilled Worker or the Federal Skilled "
        "Trades Program; we do not judge those.",
        fr="Vous ne remplissez pas les conditions de la Catégorie de l’expérience canadienne. "
        "Vous pouvez être dans le bassin pour un autre programme fédéral, celui des travailleurs "
        "qualifiés ou celui des travailleurs de métiers spécialisés\u202f; nous ne les évaluons "
        "pas.",
    ),
    "entry.program.unknown.cec": Text(
        en="It is not yet known whether you meet the conditions of the Canadian Experience Class.",
        fr="On ne sait pas encore si vous remplissez les conditions de la Catégorie de "
        "l’expérience canadienne.",
    ),
    "entry.other.unknown.not_judged": Text(
        en="We do not judge this program. Nothing that you have told rules it out.",
        fr="Nous n’évaluons pas ce programme. Rien de ce que vous avez indiqué ne l’exclut.",
    ),
    "entry.other.not_met.quebec": Text(
        en="You plan to live in Quebec, which selects its immigrants outside Express Entry.",
        fr="Vous comptez vivre au Québec, qui choisit ses immigrants hors d’Entrée express.",
    ),
    "entry.other.not_met.language": Text(
        en="No valid language result reaches what this program asks for.",
        fr="Aucun résultat de langue valide n’atteint ce que ce programme demande.",
    ),
    "entry.nomination.met": Text(
        en="A province or territory has nominated you.",
        fr="Une province ou un territoire vous a désigné.",
    ),
    "entry.nomination.not_met": Text(
        en="No province or territory has nominated you.",
        fr="Aucune province ni aucun territoire ne vous a désigné.",
    ),
    "entry.nomination.unknown": Text(
        en="We need to know whether a province or territory has nominated you.",
        fr="Il faut savoir si une province ou un territoire vous a désigné.",
    ),
    "entry.french.met": Text(
        en="Your French reaches NCLC {level} in all four abilities.",
        fr="Votre français atteint NCLC {level} pour les quatre habiletés.",
    ),
    "entry.french.not_met": Text(
        en="Your French must reach NCLC {level} in all four abilities. Below it: {short}.",
        fr="Votre français doit atteindre NCLC {level} pour les quatre habiletés. "
        "Au-dessous\u202f: {short}.",
    ),
    "entry.french.not_met.no_result": Text(
        en="You have no valid French result; NCLC {level} is asked for in all four abilities.",
        fr="Vous n’avez pas de résultat de français valide\u202f; NCLC {level} est exigé pour les "
        "quatre habiletés.",
    ),
    "entry.french.unknown": Text(
        en="We need all four results of a French test; NCLC {level} is asked for in each.",
        fr="Il faut les quatre résultats d’un test de français\u202f; NCLC {level} est exigé pour "
        "chacun.",
    ),
    "entry.service.not_met": Text(
        en="You tell of no skilled work abroad, and so of no service in a foreign military.",
        fr="Vous n’indiquez aucun travail qualifié à l’étranger, donc aucun service dans une force "
        "armée étrangère.",
    ),
    "entry.service.unknown": Text(
        en="This is for people who serve in a foreign military and have an offer of the Canadian "
        "Armed Forces. We ask for neither.",
        fr="Cette catégorie vise les personnes qui servent dans une force armée étrangère et ont "
        "une offre des Forces armées canadiennes. Nous ne posons pas ces questions.",
    ),
    "entry.work.met": Text(
        en="In one occupation of the list, {occupation}, you have {hours} in the {window_years} "
        "before this day; {months} of full-time work are {needed}.",
        fr="Dans une même profession de la liste, {occupation}, vous avez {hours} dans les "
        "{window_years} qui précèdent ce jour\u202f; {months} de travail à temps plein font "
        "{needed}.",
    ),
    "entry.work.not_met.no_jobs": Text(
        en="You tell of no work; {months} in one occupation of the list are asked for.",
        fr="Vous n’indiquez aucun travail\u202f; {months} dans une même profession de la liste "
        "sont exigés.",
    ),
    "entry.work.not_met.not_listed": Text(
        en="None of your jobs is in an occupation of the list.",
        fr="Aucun de vos emplois n’est dans une profession de la liste.",
    ),
    "entry.work.not_met.place": Text(
        en="Your work in an occupation of the list was not done in Canada, as this category asks.",
        fr="Votre travail dans une profession de la liste n’a pas été fait au Canada, comme cette "
        "catégorie l’exige.",
    ),
    "entry.work.not_met.short": Text(
        en="In no occupation of the list do you have {months} of full-time work ({needed}) in the "
        "{window_years} before this day; the most is {hours}.",
        fr="Vous n’avez, dans aucune profession de la liste, {months} de travail à temps plein "
        "({needed}) dans les {window_years} qui précèdent ce jour\u202f; le maximum atteint est de "
        "{hours}.",
    ),
    "entry.work.unknown.no_list": Text(
        en="We need your jobs one by one, with their codes: {months} in one occupation of the list "
        "are asked for.",
        fr="Il faut vos emplois un par un, avec leurs codes\u202f: {months} dans une même "
        "profession de la liste sont exigés.",
    ),
    "entry.work.unknown.open": Text(
        en="An answer about your jobs is missing; {months} in one occupation of the list are asked "
        "for.",
        fr="Il manque une réponse sur vos emplois\u202f; {months} dans une même profession de la "
        "liste sont exigés.",
    ),
    "entry.work.unknown.silent": Text(
        en="You have up to {hours} in one occupation of the list, but not all of it is work that "
        "the Canadian Experience Class counts (as an employee, authorized, outside full-time "
        "study, for an employer in Canada). The texts on categories do not say whether the rest "
        "counts.",
        fr="Vous avez jusqu’à {hours} dans une même profession de la liste, mais tout n’est pas "
        "du travail que compte la Catégorie de l’expérience canadienne (comme employé, autorisé, "
        "hors des études à temps plein, pour un employeur au Canada). Les textes sur les "
        "catégories ne disent pas si le reste compte.",
    ),
    "entry.work.unknown.calendar": Text(
        en="You have {hours} in one occupation of the list. That falls just short of {needed}, but "
        "{months} of full-time work can be as little in the shortest calendar months.",
        fr="Vous avez {hours} dans une même profession de la liste. C’est un peu moins que "
        "{needed}, mais {months} de travail à temps plein peuvent en donner aussi peu dans les "
        "mois civils les plus courts.",
    ),
    "entry.work.unknown.break": Text(
        en="You have {hours} in one occupation of the list, but with a break. The work must be "
        "without one, and no text says how short a break may be.",
        fr="Vous avez {hours} dans une même profession de la liste, mais avec une interruption. "
        "Le travail doit être ininterrompu, et aucun texte ne dit combien de temps une "
        "interruption peut durer.",
    ),
}
"""Why a kind of round was open to somebody, or was not, by id and outcome, and by reason."""

WORDS: Final[dict[str, Text]] = {
    "title": Text(
        en="Rounds that you could have entered", fr="Rondes auxquelles vous auriez pu participer"
    ),
    "lead": Text(
        en="By your answers for {day}, if your profile was in the pool.",
        fr="D’après vos réponses pour le {day}, si votre profil était dans le bassin.",
    ),
    "score": Text(
        en="They are compared with your score, {score}, by the grid of {grid}.",
        fr="Elles sont comparées à votre pointage, {score}, selon la grille du {grid}.",
    ),
    "score_open": Text(
        en="They are compared with the lowest and the highest score that you may have, {low} and "
        "{high}, by the grid of {grid}; answers are missing.",
        fr="Elles sont comparées au pointage le plus bas et au pointage le plus élevé que vous "
        "pouvez avoir, {low} et {high}, selon la grille du {grid}\u202f; il manque des réponses.",
    ),
    "newest": Text(
        en="The newest round we know of is round {number} of {day}.",
        fr="La ronde la plus récente que nous connaissons est la ronde {number}, du {day}.",
    ),
    "stale": Text(
        en="That is more than {days} earlier: later rounds have very likely been held, and they "
        "are not counted here. The official list has them:",
        fr="C’est plus de {days} auparavant\u202f: d’autres rondes ont très probablement eu lieu "
        "depuis et ne sont pas comptées ici. La liste officielle les contient\u202f:",
    ),
    "changed": Text(
        en="The points changed on {change} by amounts that we do not know, and the lists of "
        "occupations may have changed with them. Your score here leaves that change out, so it can "
        "be compared only with rounds before that day.",
        fr="Les points ont changé le {change}, mais nous ignorons de combien, et les listes de "
        "professions ont pu changer en même temps. Votre pointage ici laisse ce changement de "
        "côté\u202f: il ne peut être comparé qu’aux rondes antérieures à ce jour.",
    ),
    "caption": Text(
        en="Kinds of rounds, whether you could have entered on {day}, and their cut-offs since "
        "{since}",
        fr="Genres de rondes\u202f: votre participation possible le {day}, et pointages minimaux "
        "depuis le {since}",
    ),
    "kind": Text(en="Kind of round", fr="Genre de ronde"),
    "entered": Text(en="Could you have entered?", fr="Auriez-vous pu y participer\u202f?"),
    "last": Text(en="Last round we know of", fr="Dernière ronde que nous connaissons"),
    "range": Text(en="Cut-offs of twelve months", fr="Pointages minimaux sur douze mois"),
    "enough": Text(en="Your score was enough in", fr="Votre pointage suffisait dans"),
    "last_round": Text(
        en="{day}: cut-off {cut_off}, {invitations} invitations",
        fr="{day}\u202f: pointage minimal {cut_off}, {invitations} invitations",
    ),
    "last_on_other_points": Text(
        en="It ran on other points than your score.",
        fr="Elle a eu lieu selon d’autres points que ceux de votre pointage.",
    ),
    "no_last": Text(en="None", fr="Aucune"),
    "cut_offs.one": Text(en="{low}, in one round", fr="{low}, dans une ronde"),
    "cut_offs.many": Text(
        en="{low} to {high}, in {n} rounds", fr="{low} à {high}, dans {n} rondes"
    ),
    "cut_offs_alike": Text(
        en="{low}, in each of {n} rounds", fr="{low}, dans chacune des {n} rondes"
    ),
    "no_year": Text(en="No round in these months", fr="Aucune ronde pendant ces mois"),
    "nothing": Text(en="Nothing to compare", fr="Rien à comparer"),
    "of": Text(en="{n} of {of}", fr="{n} sur {of}"),
    "of_open": Text(en="{low} to {high} of {of}", fr="{low} à {high} sur {of}"),
    "equal.one": Text(
        en="In one of them your score was the cut-off itself: that was enough only for a profile "
        "submitted before the tie-break.",
        fr="Dans l’une d’elles, votre pointage était exactement le pointage minimal\u202f: cela "
        "ne suffisait que pour un profil présenté avant l’heure de départage.",
    ),
    "equal.many": Text(
        en="In {n} of them your score was the cut-off itself: that was enough only for a profile "
        "submitted before the tie-break.",
        fr="Dans {n} d’entre elles, votre pointage était exactement le pointage minimal\u202f: "
        "cela ne suffisait que pour un profil présenté avant l’heure de départage.",
    ),
    "equal_open": Text(
        en="Where your score is the cut-off itself, it is enough only for a profile submitted "
        "before the tie-break.",
        fr="Là où votre pointage est exactement le pointage minimal, il ne suffit que pour un "
        "profil présenté avant l’heure de départage.",
    ),
    "tie": Text(
        en="Round {number} of {day}: submitted before {moment} UTC.",
        fr="Ronde {number} du {day}\u202f: présenté avant {moment} UTC.",
    ),
    "tie_unknown": Text(
        en="Round {number} of {day}: we do not know the tie-break.",
        fr="Ronde {number} du {day}\u202f: nous ignorons l’heure de départage.",
    ),
    "set_aside.one": Text(
        en="One more round ran on other points and is left out.",
        fr="Une autre ronde a eu lieu selon d’autres points et n’est pas comptée.",
    ),
    "set_aside.many": Text(
        en="{n} more rounds ran on other points and are left out.",
        fr="{n} autres rondes ont eu lieu selon d’autres points et ne sont pas comptées.",
    ),
    "other_points": Text(
        en="All of these ran on other points than your score, so the comparison can mislead.",
        fr="Toutes ont eu lieu selon d’autres points que ceux de votre pointage\u202f; la "
        "comparaison peut donc tromper.",
    ),
    "earlier_list.one": Text(
        en="One of these followed an earlier list and its conditions.",
        fr="L’une d’elles suivait une liste antérieure et ses conditions.",
    ),
    "earlier_list.many": Text(
        en="{n} of these followed an earlier list and its conditions.",
        fr="{n} d’entre elles suivaient une liste antérieure et ses conditions.",
    ),
    "list_unsure": Text(
        en="Part of this list was worked out by us and not read.",
        fr="Nous avons déduit une partie de cette liste sans la lire.",
    ),
    "closed.one": Text(
        en="One kind of round that you could not have entered",
        fr="Un genre de ronde auquel vous n’auriez pas pu participer",
    ),
    "closed.many": Text(
        en="{n} kinds of rounds that you could not have entered",
        fr="{n} genres de rondes auxquels vous n’auriez pas pu participer",
    ),
    "none_open": Text(
        en="By your answers, you could not have entered any kind of round on this day.",
        fr="D’après vos réponses, vous n’auriez pu participer à aucun genre de ronde ce jour-là.",
    ),
    "place_title": Text(en="Your score in the pool", fr="Votre pointage dans le bassin"),
    "place": Text(
        en="On {day} the pool held {total} profiles. At least {fewest} of them and at most {most} "
        "had a higher score than {score}: only the numbers of whole bands are published, and a "
        "band cannot be split. The profiles in the pool are not all open to the same rounds.",
        fr="Le {day}, le bassin contenait {total} profils. Au moins {fewest} et au plus {most} "
        "d’entre eux avaient un pointage supérieur à {score}\u202f: seuls les nombres de tranches "
        "entières sont publiés, et une tranche ne se partage pas. Les profils du bassin ne peuvent "
        "pas tous participer aux mêmes rondes.",
    ),
    "place_open": Text(
        en="On {day} the pool held {total} profiles. At least {fewest} of them had a higher score "
        "than {high}, and at most {most} a higher one than {low}: only the numbers of whole bands "
        "are published, and a band cannot be split. The profiles in the pool are not all open to "
        "the same rounds.",
        fr="Le {day}, le bassin contenait {total} profils. Au moins {fewest} d’entre eux avaient "
        "un pointage supérieur à {high}, et au plus {most} un pointage supérieur à {low}\u202f: "
        "seuls les nombres de tranches entières sont publiés, et une tranche ne se partage pas. "
        "Les profils du bassin ne peuvent pas tous participer aux mêmes rondes.",
    ),
    "place_on_other_points": Text(
        en="That pool was scored on other points than yours, so the comparison can mislead.",
        fr="Ce bassin était classé selon d’autres points que les vôtres\u202f; la comparaison peut "
        "donc tromper.",
    ),
    "about_reading": Text(
        en="How we decide who could have entered",
        fr="Comment nous décidons qui aurait pu participer",
    ),
    "about_categories": Text(en="Who belongs to a category", fr="Qui fait partie d’une catégorie"),
    "about_pool": Text(
        en="What a cut-off and a tie-break are",
        fr="Ce que sont un pointage minimal et une heure de départage",
    ),
    "no_forecast": Text(
        en="This looks back only. Nobody knows which round comes next, whom it is for or how low "
        "it goes, and each round follows instructions of its own.",
        fr="Cette comparaison ne porte que sur le passé. Personne ne sait quelle sera la "
        "prochaine ronde, qui elle visera ni jusqu’où elle descendra, et chaque ronde suit ses "
        "propres instructions.",
    ),
}


def say(key: str, lang: Lang, **slots: object) -> str:
    """A phrase with its slots filled; one with a number `n` in the form the language asks for."""
    return phrases.filled(WORDS, key, lang, **slots)


def reasons(finding: Finding, lang: Lang) -> list[str]:
    """Why a kind of round was open or not: what decides, or for an open one what it asked last."""
    parts = finding.parts or (finding,)
    if finding.outcome == "met":
        decisive = parts[-1:]
    else:
        decisive = tuple(part for part in parts if part.outcome == finding.outcome)
    return [sentence for part in decisive for sentence in _sentences(part, lang)]


def _sentences(part: Finding, lang: Lang) -> list[str]:
    found = [REASONS[_key(part)].in_(lang).format(**_slots(part, lang))]
    if part.facts.get("list_unsure") and part.facts.get("reason") not in ("no_jobs", "no_list"):
        found.append(WORDS["list_unsure"].in_(lang))
    return found


def _key(part: Finding) -> str:
    """Which sentence fits: by the id, the outcome, and a reason where there are several."""
    id, reason = part.id, part.facts.get("reason")
    if id == "entry.program":
        reason = _why_no_program(part)
    elif id in ("entry.fsw", "entry.fst"):
        id = "entry.other"
    elif reason == "open" and not part.missing:
        reason = "silent"
    return f"{id}.{part.outcome}" + (f".{reason}" if reason else "")


def _why_no_program(program: Finding) -> str | None:
    """Why it fails, or what leaves it open: the class, or only the programs that are not judged."""
    eligibility, other, _ = program.parts
    if program.outcome == "unknown":
        return "cec" if eligibility.outcome == "unknown" else None
    if program.outcome == "not_met" and other.facts["reason"] == "quebec":
        return "quebec"
    return None


_UNITS: Final = {"hours": "hours", "needed": "hours", "months": "months", "window_years": "years"}


def _slots(part: Finding, lang: Lang) -> dict[str, str]:
    found = {name: _slot(name, value, lang) for name, value in part.facts.items()}
    code = part.facts.get("code")
    if isinstance(code, str):
        group = occupations.unit_group(code)
        assert group is not None
        found["occupation"] = f"{group.title.in_(lang)} ({code})"
    return found


def _slot(name: str, value: Fact, lang: Lang) -> str:
    if name in _UNITS and isinstance(value, int):
        return formats.quantity(value, _UNITS[name], lang)
    if name == "short":
        names = [phrases.ABILITIES[ability].in_(lang).lower() for ability in str(value).split()]
        return formats.listed(names, lang)
    return str(value)
