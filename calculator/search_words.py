"""The words around the search for occupations.

Whole sentences with slots, in both languages; the official terms are those of the classification:
NOC and TEER, in French CNP and FEER.
"""

from __future__ import annotations

from typing import Final

from calculator import phrases
from calculator.model import Lang, Text

ATTRIBUTION: Final = Text(
    en="Contains information licensed under the Open Government Licence – Canada.",
    fr="Contient de l’information visée par la Licence du gouvernement ouvert – Canada.",
)
"""The words that the licence asks for. They are not ours; the French ones rest on reprints."""

LICENCE: Final = Text(
    en="https://open.canada.ca/en/open-government-licence-canada",
    fr="https://ouvert.canada.ca/fr/licence-du-gouvernement-ouvert-canada",
)

WORDS: Final = {
    "results": Text(en="Occupations found", fr="Professions trouvées"),
    "none": Text(en="No occupation found.", fr="Aucune profession trouvée."),
    "one": Text(en="1 occupation found.", fr="1 profession trouvée."),
    "many": Text(en="{n} occupations found.", fr="{n} professions trouvées."),
    "first": Text(
        en="The first {n} are shown; add a word or a digit to narrow them down.",
        fr="Les {n} premières sont affichées\u202f; ajoutez un mot ou un chiffre pour préciser.",
    ),
    "code": Text(en="NOC {code}", fr="CNP {code}"),
    "teer": Text(en="TEER {teer}", fr="FEER {teer}"),
    "counts": Text(en="category that counts", fr="catégorie qui compte"),
    "counts_not": Text(en="category that does not count", fr="catégorie qui ne compte pas"),
    "counts_unknown": Text(
        en="may count: it depends on the older code",
        fr="compte peut-être\u202f: cela dépend de l’ancien code",
    ),
    "matched": Text(en="Job title that matches:", fr="Titre d’emploi qui correspond\u202f:"),
    "lead": Text(en="Lead statement", fr="Énoncé principal (en anglais)"),
    "official": Text(
        en="Duties of NOC {code} on the official site",
        fr="Fonctions de la CNP {code} sur le site officiel, en français",
    ),
    "duties": Text(
        en="A title alone does not decide: the lead statement and the main duties must describe "
        "what you did.",
        fr="Le titre seul ne décide pas\u202f: l’énoncé principal et les fonctions principales "
        "doivent décrire ce que vous avez fait.",
    ),
    "version": Text(
        en="Searched in the National Occupational Classification (NOC) 2021, version 1.0.",
        fr="Recherche dans la Classification nationale des professions (CNP) 2021, version 1.0.",
    ),
}

NOTES: Final = {
    "old_code": Text(
        en="{code} was a code of NOC 2016 (skill type or level {level}). It became this code of "
        "NOC 2021.",
        fr="{code} était un code de la CNP 2016 (genre ou niveau de compétence {level}). Il est "
        "devenu ce code de la CNP 2021.",
    ),
    "old_code_split": Text(
        en="{code} was a code of NOC 2016 (skill type or level {level}). It was divided among "
        "these codes of NOC 2021; choose the one that describes your duties.",
        fr="{code} était un code de la CNP 2016 (genre ou niveau de compétence {level}). Il a été "
        "réparti entre ces codes de la CNP 2021\u202f; choisissez celui qui décrit vos fonctions.",
    ),
    "old_code_or_beginning": Text(
        en="{code} was a code of NOC 2016 (skill type or level {level}). The first occupation "
        "below is what it became; the codes of the others begin with {code}.",
        fr="{code} était un code de la CNP 2016 (genre ou niveau de compétence {level}). La "
        "première profession ci-dessous est ce qu’il est devenu\u202f; le code des autres commence "
        "par {code}.",
    ),
    "old_code_split_or_beginning": Text(
        en="{code} was a code of NOC 2016 (skill type or level {level}). It was divided among the "
        "first {n} occupations below; the codes of the others begin with {code}.",
        fr="{code} était un code de la CNP 2016 (genre ou niveau de compétence {level}). Il a été "
        "réparti entre les {n} premières professions ci-dessous\u202f; le code des autres commence "
        "par {code}.",
    ),
    "senior_managers": Text(
        en="NOC 2021 has no code {code}. Senior managers have five codes; choose the one for your "
        "kind of organization.",
        fr="La CNP 2021 n’a pas de code {code}. Les cadres supérieurs ont cinq codes\u202f; "
        "choisissez celui qui correspond à votre type d’organisation.",
    ),
    "no_code": Text(
        en="NOC 2021 has no code {code}. These codes begin like it; check your digits, or search "
        "for your job title.",
        fr="La CNP 2021 n’a pas de code {code}. Ces codes commencent comme lui\u202f; vérifiez les "
        "chiffres, ou cherchez votre titre d’emploi.",
    ),
    "no_code_at_all": Text(
        en="NOC 2021 has no code {code}, and none that begins like it. Search for your job title.",
        fr="La CNP 2021 n’a pas de code {code}, ni aucun code qui commence ainsi. Cherchez votre "
        "titre d’emploi.",
    ),
    "no_old_code": Text(
        en="{code} is no code of NOC 2016, and no code of NOC 2021 begins with it. Search for your "
        "job title.",
        fr="{code} n’est pas un code de la CNP 2016, et aucun code de la CNP 2021 ne commence "
        "ainsi. Cherchez votre titre d’emploi.",
    ),
    "no_beginning": Text(
        en="No code of NOC 2021 begins with {code}. Search for your job title.",
        fr="Aucun code de la CNP 2021 ne commence par {code}. Cherchez votre titre d’emploi.",
    ),
    "too_long": Text(
        en="{code} is too long: a code of NOC 2021 has five digits.",
        fr="{code} est trop long\u202f: un code de la CNP 2021 a cinq chiffres.",
    ),
    "teer": Text(
        en="TEER categories go from 0 to 5; the category is the second digit of a code. Add a word "
        "of a job title to search within one, such as “TEER 3 cook”.",
        fr="Les catégories FEER vont de 0 à 5\u202f; la catégorie est le deuxième chiffre du code. "
        "Ajoutez un mot pour chercher dans l’une d’elles, par exemple «\u202fFEER 3 "
        "cuisinier\u202f».",
    ),
    "teer_counts": Text(
        en="TEER {teer} counts for the class. It holds {n} occupations; add a word of a job title.",
        fr="La catégorie FEER {teer} compte pour la Catégorie de l’expérience canadienne. Elle "
        "réunit {n} professions\u202f; ajoutez un mot du titre d’emploi.",
    ),
    "teer_counts_not": Text(
        en="TEER {teer} does not count for the class. It holds {n} occupations; add a word of a "
        "job title.",
        fr="La catégorie FEER {teer} ne compte pas pour la Catégorie de l’expérience canadienne. "
        "Elle réunit {n} professions\u202f; ajoutez un mot du titre d’emploi.",
    ),
    "teer_before": Text(
        en="On this day the law spoke of skill types and levels, not of TEER categories. TEER "
        "{teer} holds {n} occupations; add a word of a job title.",
        fr="Ce jour-là, la loi parlait de genres et de niveaux de compétence, et non de catégories "
        "FEER. La catégorie FEER {teer} réunit {n} professions\u202f; ajoutez un mot du titre "
        "d’emploi.",
    ),
    "teer_none": Text(
        en="There is no TEER {teer}: the categories go from 0 to 5.",
        fr="Il n’y a pas de FEER {teer}\u202f: les catégories vont de 0 à 5.",
    ),
    "some_words": Text(
        en="No title has all these words. These have some of them.",
        fr="Aucun titre ne contient tous ces mots. Ceux-ci en contiennent certains.",
    ),
    "nothing": Text(
        en="No title has these words. Try the usual name of the job, in English or French, "
        "without the name of the employer.",
        fr="Aucun titre ne contient ces mots. Essayez le nom courant de l’emploi, en français ou "
        "en anglais, sans le nom de l’employeur.",
    ),
    "nothing_in_teer": Text(
        en="No occupation of this TEER category has a title with these words.",
        fr="Aucune profession de cette catégorie FEER n’a de titre qui contient ces mots.",
    ),
    "type_more": Text(
        en="Type more letters of the job title.",
        fr="Tapez d’autres lettres du titre d’emploi.",
    ),
    "missing": Text(
        en="The list of occupations is still loading.",
        fr="La liste des professions est en cours de chargement.",
    ),
}


def say(key: str, lang: Lang, **slots: object) -> str:
    """A phrase of the list with its slots filled; an unknown key or slot raises `KeyError`."""
    return phrases.filled(WORDS, key, lang, **slots)


def note(key: str, lang: Lang, **slots: object) -> str:
    """What to know about an answer, with its slots filled."""
    return phrases.filled(NOTES, key, lang, **slots)
