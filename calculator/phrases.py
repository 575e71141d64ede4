"""The words of the tables and boxes that the guide and the results share.

Whole phrases with slots, in both languages; the words of the rules themselves are in `words.py`.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from calculator import formats
from calculator.model import Confidence, Lang, Text

ABILITIES: Final = {
    "listening": Text(en="Listening", fr="Compréhension de l’oral"),
    "reading": Text(en="Reading", fr="Compréhension de l’écrit"),
    "writing": Text(en="Writing", fr="Expression écrite"),
    "speaking": Text(en="Speaking", fr="Expression orale"),
}

CONFIDENCE: Final[dict[Confidence, Text]] = {
    "two_copies": Text(en="two copies agree", fr="deux copies concordent"),
    "one_copy": Text(en="not confirmed: one copy", fr="non confirmé\u202f: une seule copie"),
    "memory": Text(en="not confirmed: from memory", fr="non confirmé\u202f: cité de mémoire"),
}

COLUMNS: Final = {
    "with_partner": Text(en="With a partner", fr="Avec partenaire"),
    "without_partner": Text(en="Without a partner", fr="Sans partenaire"),
    "points": Text(en="Points", fr="Points"),
    "level": Text(en="Level needed (CLB or NCLC)", fr="Niveau exigé (NCLC)"),
    "tier": Text(en="Tier", fr="Palier"),
}

TIERS: Final = {
    0: Text(en="none", fr="aucun"),
    1: Text(en="lower", fr="inférieur"),
    2: Text(en="upper", fr="supérieur"),
}

STUDY_TIERS: Final = {
    "lower": Text(
        en="With one credential of a year or more after secondary school",
        fr="Avec un diplôme d’un an ou plus après le secondaire",
    ),
    "upper": Text(
        en="With two or more credentials, a master’s or a doctorate",
        fr="Avec deux diplômes ou plus, une maîtrise ou un doctorat",
    ),
}

CHOICES: Final = {
    "limit": Text(en="Most points", fr="Maximum"),
    "none": Text(en="None", fr="Aucun de ces cas"),
    "short": Text(
        en="Credential of one or two years", fr="Diplôme d’un programme d’un ou deux ans"
    ),
    "long": Text(
        en="Credential of three years or more, or a master’s, professional or doctoral degree",
        fr="Diplôme d’un programme de trois ans ou plus, maîtrise, diplôme professionnel "
        "ou doctorat",
    ),
    "major_group_00": Text(
        en="Senior management, NOC major group 00",
        fr="Cadres supérieurs, grand groupe 00 de la CNP",
    ),
    "other": Text(en="Any other qualifying offer", fr="Toute autre offre admissible"),
    "french_lower": Text(
        en="NCLC {french} or more in all four abilities; English below CLB {english}, or no test",
        fr="NCLC {french} ou plus pour les quatre habiletés\u202f; anglais inférieur à NCLC "
        "{english}, ou aucun test",
    ),
    "french_upper": Text(
        en="NCLC {french} or more in all four abilities, and CLB {english} or more in all four "
        "abilities of English",
        fr="NCLC {french} ou plus pour les quatre habiletés, et NCLC {english} ou plus pour les "
        "quatre habiletés en anglais",
    ),
}

CORNERS: Final = {
    "age": Text(en="Age", fr="Âge"),
    "level": Text(en="Level (CLB or NCLC)", fr="Niveau (NCLC)"),
    "years": Text(en="Full years", fr="Années complètes"),
    "teer": Text(en="Work", fr="Travail"),
    "education": Text(en="Level of education", fr="Niveau d’études"),
    "choice": Text(en="Case", fr="Cas"),
    "clb": Text(en="CLB", fr="NCLC"),
    "nclc": Text(en="NCLC", fr="NCLC"),
}

WORDS: Final = {
    "yes": Text(en="yes", fr="oui"),
    "no": Text(en="no", fr="non"),
    "not_known": Text(en="not known", fr="inconnu"),
    "not_settled": Text(en="not settled", fr="non tranché"),
    "unknown_amount": Text(
        en="reported to be in force; amount not known to us",
        fr="en vigueur selon des tiers\u202f; montant que nous ignorons",
    ),
    "not_in_force": Text(en="not in force", fr="pas en vigueur"),
    "no_longer_in_force": Text(en="no longer in force", fr="n’est plus en vigueur"),
    "or_more": Text(en="{n} or more", fr="{n} ou plus"),
    "or_older": Text(en="{n} or older", fr="{n} ans ou plus"),
    "or_younger": Text(en="{n} or younger", fr="{n} ans ou moins"),
    "years_old": Text(en="{n}", fr="{n} ans"),
    "below": Text(en="Below {n}", fr="Moins de {n}"),
    "between": Text(en="{a} to {b}", fr="{a} à {b}"),
    "either": Text(en="{a} or {b}", fr="{a} ou {b}"),
    "under_one_year": Text(en="Less than 1", fr="Moins de 1"),
    "foreign_years": Text(
        en="With {years} of work abroad", fr="Avec {years} de travail à l’étranger"
    ),
    "some_years": Text(en="{n} years", fr="{n} ans"),
    "teer": Text(en="TEER {n}", fr="FEER {n}"),
    "percent": Text(en="{n}%", fr="{n}\u00a0%"),
    "since": Text(en="Since {day}", fr="Depuis le {day}"),
    "from": Text(en="From", fr="À partir du"),
    "from_until": Text(en="From {day} until {end}", fr="Du {day} au {end}"),
    "colon": Text(en=": ", fr="\u202f: "),
    "semicolon": Text(en="; ", fr="\u202f; "),
    "value": Text(en="Value", fr="Valeur"),
    "present": Text(en="Now", fr="Aujourd’hui"),
    "sources": Text(en="Sources", fr="Sources"),
    "sources_of": Text(en="Sources: ", fr="Sources\u202f: "),
    "confidence": Text(en="How sure", fr="Fiabilité"),
    "day_not_confirmed": Text(en="day not confirmed", fr="jour non confirmé"),
    "in_english": Text(en="in English", fr="en anglais"),
    "copy_of": Text(en="copy of {day}", fr="copie du {day}"),
    "no_dated_copy": Text(en="no dated copy", fr="aucune copie datée"),
    "official": Text(en="official", fr="officiel"),
    "see_table": Text(en="See the table", fr="Voir le tableau"),
    "entries": Text(en="List of {n}", fr="Liste de {n}"),
    "before": Text(en="before: {value}", fr="avant\u202f: {value}"),
}

RULES: Final = {
    "cec": Text(en="Eligibility", fr="Admissibilité"),
    "cec.work.amount": Text(
        en="One year of work within the period", fr="Une année de travail dans la période"
    ),
    "cec.work.skilled": Text(en="Skilled occupation", fr="Profession qualifiée"),
    "cec.work.place": Text(en="Work done in Canada", fr="Travail fait au Canada"),
    "cec.work.employee": Text(en="Work as an employee", fr="Travail salarié"),
    "cec.work.not_student": Text(
        en="Work outside full-time study", fr="Travail hors des études à temps plein"
    ),
    "cec.work.authorized": Text(en="Authorized work", fr="Travail autorisé"),
    "cec.language": Text(en="Language results", fr="Résultats de langue"),
    "cec.intent": Text(
        en="Intention to live outside Quebec", fr="Intention de vivre ailleurs qu’au Québec"
    ),
    "cec.admissible": Text(en="Admissibility", fr="Absence d’interdiction de territoire"),
    "entry.fsw": Text(
        en="Federal Skilled Worker Program",
        fr="Programme des travailleurs qualifiés (fédéral)",
    ),
    "entry.fst": Text(
        en="Federal Skilled Trades Program",
        fr="Programme des travailleurs de métiers spécialisés (fédéral)",
    ),
    "entry.nomination": Text(en="Provincial nomination", fr="Désignation provinciale"),
    "entry.french": Text(
        en="French for the category", fr="Français exigé par la catégorie de rondes"
    ),
    "entry.service": Text(
        en="Military service for the category",
        fr="Service militaire exigé par la catégorie de rondes",
    ),
    "entry.work": Text(
        en="Work in a listed occupation", fr="Travail dans une profession de la liste"
    ),
    "crs": Text(
        en="Comprehensive Ranking System score", fr="Pointage du Système de classement global"
    ),
    "crs.core": Text(en="Core factors", fr="Facteurs de base"),
    "crs.core.age": Text(en="Age", fr="Âge"),
    "crs.core.education": Text(en="Education", fr="Études"),
    "crs.core.first_language": Text(en="First official language", fr="Première langue officielle"),
    "crs.core.second_language": Text(en="Second official language", fr="Seconde langue officielle"),
    "crs.core.canadian_work": Text(en="Work in Canada", fr="Travail au Canada"),
    "crs.spouse": Text(en="Partner’s factors", fr="Facteurs du partenaire"),
    "crs.spouse.education": Text(en="Partner’s education", fr="Études du partenaire"),
    "crs.spouse.language": Text(
        en="Partner’s first official language", fr="Première langue officielle du partenaire"
    ),
    "crs.spouse.canadian_work": Text(
        en="Partner’s work in Canada", fr="Travail du partenaire au Canada"
    ),
    "crs.transfer": Text(en="Skill transferability", fr="Transférabilité des compétences"),
    "crs.transfer.education": Text(en="Education, combined", fr="Études, en combinaison"),
    "crs.transfer.education_language": Text(
        en="Education with first official language", fr="Études et première langue officielle"
    ),
    "crs.transfer.education_work": Text(
        en="Education with work in Canada", fr="Études et travail au Canada"
    ),
    "crs.transfer.foreign": Text(
        en="Work abroad, combined", fr="Travail à l’étranger, en combinaison"
    ),
    "crs.transfer.foreign_language": Text(
        en="Work abroad with first official language",
        fr="Travail à l’étranger et première langue officielle",
    ),
    "crs.transfer.foreign_work": Text(
        en="Work abroad with work in Canada", fr="Travail à l’étranger et travail au Canada"
    ),
    "crs.transfer.certificate": Text(
        en="Trade certificate with first official language",
        fr="Certificat de compétence et première langue officielle",
    ),
    "crs.additional": Text(en="Additional points", fr="Points supplémentaires"),
    "crs.additional.nomination": Text(en="Provincial nomination", fr="Désignation provinciale"),
    "crs.additional.sibling": Text(en="Brother or sister in Canada", fr="Frère ou sœur au Canada"),
    "crs.additional.french": Text(en="French", fr="Français"),
    "crs.additional.canadian_education": Text(en="Study in Canada", fr="Études au Canada"),
    "crs.additional.job_offer": Text(en="Job offer", fr="Offre d’emploi"),
    "crs.additional.high_wage": Text(en="High-wage occupation", fr="Profession à salaire élevé"),
}
"""The short name of each line of a result, by its id."""


def rule_name(id: str, lang: Lang) -> str:
    """The short name of a rule."""
    return RULES[id].in_(lang)


def by_number(key: str, number: int, lang: Lang) -> str:
    """The key of the form that a number asks for."""
    return f"{key}.{'one' if formats.is_one(number, lang) else 'many'}"


def filled(table: Mapping[str, Text], key: str, lang: Lang, /, **slots: object) -> str:
    """A phrase of a table with its slots filled; one with a number `n` in the form it asks for.

    An unknown key or slot raises `KeyError`.
    """
    if key not in table:
        number = slots.get("n")
        if not isinstance(number, int) or by_number(key, number, lang) not in table:
            raise KeyError(f"there is no phrase {key}; add it to its table")
        key = by_number(key, number, lang)
    return table[key].in_(lang).format(**slots)


def say(key: str, lang: Lang, **slots: object) -> str:
    """A phrase of the tables and boxes."""
    return filled(WORDS, key, lang, **slots)
