"""The words that the renderer adds to pages: headings of tables, notices, links.

Whole phrases with slots, in both languages.
The words that results need too are in the package, in `calculator/phrases.py`.
"""

from __future__ import annotations

from typing import Final

from calculator import phrases
from calculator.model import Lang, Text

WORDS: Final = {
    "publisher_of_copy": Text(en="Who publishes this copy", fr="Qui publie cette copie"),
    # Lists of the law.
    "section": Text(en="section {n}", fr="article {n}"),
    "section_of_act": Text(en="Section of the Act", fr="Article de la Loi"),
    "ground": Text(en="Ground", fr="Motif"),
    "noc_code": Text(en="NOC 2021 code", fr="Code de la CNP 2021"),
    "occupation": Text(en="Occupation", fr="Profession"),
    "instrument": Text(en="Instrument", fr="Texte"),
    "in_force": Text(en="In force", fr="En vigueur"),
    "what": Text(en="What it did", fr="Ce qu’il a fait"),
    "category": Text(en="Category", fr="Catégorie"),
    "condition": Text(en="Condition", fr="Condition"),
    "where": Text(en="Where", fr="Où"),
    "where_anywhere": Text(en="In Canada or abroad", fr="Au Canada ou à l’étranger"),
    "where_canada": Text(en="In Canada", fr="Au Canada"),
    "where_abroad": Text(en="Abroad", fr="À l’étranger"),
    "occupations": Text(en="Occupations", fr="Professions"),
    "codes": Text(en="{n} codes", fr="{n} codes"),
    "no_list": Text(en="No list of occupations", fr="Aucune liste de professions"),
    "first_round": Text(en="First round", fr="Première ronde"),
    "moments": Text(en="What is checked on which day", fr="Ce qui est vérifié, et quel jour"),
    "fact": Text(en="Fact", fr="Fait"),
    "at_profile": Text(en="Profile", fr="Profil"),
    "at_invitation": Text(en="Invitation", fr="Invitation"),
    "at_receipt": Text(en="Receipt of the application", fr="Réception de la demande"),
    "later": Text(en="Later, until landing", fr="Ensuite, jusqu’à l’établissement"),
    "documents": Text(en="Documents of the application", fr="Documents de la demande"),
    "document": Text(en="Document", fr="Document"),
    "needed": Text(en="Needed", fr="Exigé"),
    "needed_always": Text(en="Always", fr="Toujours"),
    "needed_since": Text(en="{needed} (since {day})", fr="{needed} (depuis le {day})"),
    "needed_if_it_applies": Text(en="If it applies to you", fr="Si cela vous concerne"),
    "needed_never": Text(en="Not for this class", fr="Pas pour cette catégorie"),
    # Fees.
    "fees": Text(
        en="Fees of permanent residence, newest first",
        fr="Frais de résidence permanente, du plus récent au plus ancien",
    ),
    "fee_totals": Text(
        en="Totals on {day}, in Canadian dollars", fr="Totaux au {day}, en dollars canadiens"
    ),
    "family": Text(en="Family", fr="Famille"),
    "one_adult": Text(en="One adult", fr="Un adulte"),
    "couple": Text(en="A couple", fr="Un couple"),
    "couple_two_children": Text(en="A couple and two children", fr="Un couple et deux enfants"),
    "processing": Text(en="Processing", fr="Traitement"),
    "right_fee": Text(
        en="Right of permanent residence", fr="Frais relatifs au droit de résidence permanente"
    ),
    "total": Text(en="Total", fr="Total"),
    "biometrics": Text(en="Biometrics", fr="Biométrie"),
    "with_biometrics": Text(en="With biometrics", fr="Avec la biométrie"),
    # Around a page.
    "compiled": Text(
        en="Compiled on {day} from copies of the official texts, that of the Regulations being of "
        "{regulations}; no live page was read.",
        fr="Compilé le {day} à partir de copies des textes officiels, celle du Règlement datant du "
        "{regulations}\u202f; aucune page en ligne n’a été lue.",
    ),
    "next_step": Text(en="Next: {title}", fr="Suite\u202f: {title}"),
    "ask": Text(
        en="Answer this in the calculator", fr="Répondre à cette question dans le calculateur"
    ),
    # Worked examples.
    "points_of": Text(en="{points} of {limit}", fr="{points} sur {limit}"),
    "points_unknown": Text(en="not known", fr="inconnus"),
    "total_points": Text(en="Total score: {total}", fr="Pointage total\u202f: {total}"),
    "total_incomplete": Text(
        en="Total score, as far as the amounts are known: {total}",
        fr="Pointage total, pour autant que les points soient connus\u202f: {total}",
    ),
    "as_of": Text(en="On {day}", fr="Au {day}"),
    # The law as a whole.
    "begins": Text(
        en="Values whose history begins here ({n})",
        fr="Valeurs dont l’historique commence ici ({n})",
    ),
    "ahead": Text(en="Announced for later", fr="Annoncé pour plus tard"),
    "all_changes": Text(en="All changes", fr="Tous les changements"),
    "values_in_history": Text(en="{n} dated values", fr="{n} valeurs datées"),
    "official_sources": Text(en="Official sources", fr="Sources officielles"),
    "third_parties": Text(en="Third parties", fr="Tiers"),
    "unconfirmed": Text(en="Values not confirmed", fr="Valeurs non confirmées"),
    "unconfirmed_lead": Text(
        en="These rest on one copy or on memory. Check them on the official page before you rely "
        "on them.",
        fr="Elles reposent sur une seule copie ou sur la mémoire. Vérifiez-les sur la page "
        "officielle avant de vous y fier.",
    ),
    "source": Text(en="Source", fr="Source"),
    "publisher": Text(en="Publisher", fr="Éditeur"),
    "newest_copy": Text(en="Newest copy", fr="Copie la plus récente"),
    "module_programs": Text(en="The other federal programs", fr="Les autres programmes fédéraux"),
    "module_cec": Text(en="The class", fr="La catégorie"),
    "module_language": Text(en="Language tests", fr="Tests de langue"),
    "module_crs": Text(
        en="Comprehensive Ranking System (CRS)", fr="Système de classement global (SCG)"
    ),
    "module_categories": Text(en="Categories of rounds", fr="Catégories de rondes"),
    "module_process": Text(en="From the profile to citizenship", fr="Du profil à la citoyenneté"),
    "module_fees": Text(en="Fees", fr="Frais"),
    # The diagram.
    "steps_title": Text(
        en="From the profile to permanent residence", fr="Du profil à la résidence permanente"
    ),
    "steps_desc": Text(
        en="{n} steps, one below the other, joined by arrows. The list after the picture names "
        "them.",
        fr="{n} étapes, l’une sous l’autre, reliées par des flèches. La liste qui suit l’image "
        "les nomme.",
    ),
    "steps_list": Text(en="The steps as a list", fr="Les étapes en liste"),
    "step_pool": Text(en="for up to {months}", fr="pendant au plus {months}"),
    "step_application": Text(
        en="within {days} of the invitation", fr="dans les {days} suivant l’invitation"
    ),
    "step_decision": Text(
        en="a goal of {months} for {percent} of cases; no promise",
        fr="objectif de {months} pour {percent} des cas\u202f; aucune promesse",
    ),
}


def say(key: str, lang: Lang, **slots: object) -> str:
    """A phrase with its slots filled; an unknown key or slot raises `KeyError`."""
    return phrases.filled(WORDS, key, lang, **slots)
