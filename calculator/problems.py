"""What can be wrong with an answer, in fixed words."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

from calculator.model import Lang, Text


class Problem(NamedTuple):
    """Something wrong at one field of the profile (`at` is its dotted path)."""

    at: str
    code: str
    slots: Mapping[str, Text] = MappingProxyType({})

    def message(self, lang: Lang) -> str:
        """The whole sentence, in the reader's language."""
        words = {name: text.in_(lang) for name, text in self.slots.items()}
        return MESSAGES[self.code].in_(lang).format(**words)


def plain(words: object) -> Text:
    """A slot that reads the same in both languages; cut where it is too long to show."""
    shown = str(words).encode("utf-8", "replace").decode() or "?"
    shown = shown if len(shown) <= 40 else f"{shown[:39]}…"
    return Text(en=shown, fr=shown)


MESSAGES: dict[str, Text] = {
    "not_json": Text(
        en="This is not JSON: nothing could be read.",
        fr="Ce n’est pas du JSON\u202f: rien n’a pu être lu.",
    ),
    "too_deep": Text(
        en="Values are nested too deeply to be a profile.",
        fr="Les valeurs sont trop imbriquées pour former un profil.",
    ),
    "too_long": Text(
        en="Too long: at most {highest} are accepted.",
        fr="Trop long\u202f: au plus {highest} sont acceptés.",
    ),
    "unsupported_schema": Text(
        en="This version of the profile is not supported; schema must be 1.",
        fr="Cette version du profil n’est pas prise en charge\u202f; schema doit être 1.",
    ),
    "required": Text(en="An answer is needed here.", fr="Une réponse est nécessaire ici."),
    "unknown_field": Text(
        en="There is no field named {name}.",
        fr="Il n’existe pas de champ nommé {name}.",
    ),
    "wrong_type": Text(en="Must be {kind}.", fr="Doit être {kind}."),
    "out_of_range": Text(
        en="Must be between {lowest} and {highest}.",
        fr="Doit être entre {lowest} et {highest}.",
    ),
    "wrong_step": Text(
        en="Must be a multiple of {step}.",
        fr="Doit être un multiple de {step}.",
    ),
    "impossible_date": Text(
        en="Must be a day that exists, written like 2026-10-01.",
        fr="Doit être un jour qui existe, écrit sous la forme 2026-10-01.",
    ),
    "after_as_of": Text(
        en="Must not be after the day of the question ({day}).",
        fr="Ne doit pas être après le jour choisi ({day}).",
    ),
    "unknown_choice": Text(
        en="Must be one of these: {choices}.",
        fr="Doit être l’une de ces réponses\u202f: {choices}.",
    ),
    "bad_code": Text(
        en="Must be a NOC 2021 code: five digits, such as 21231.",
        fr="Doit être un code de la CNP 2021\u202f: cinq chiffres, par exemple 21231.",
    ),
    "bad_country": Text(
        en="Must be a country code of two capital letters, such as CA.",
        fr="Doit être un code de pays de deux lettres majuscules, par exemple CA.",
    ),
    "age_contradicts_birth_date": Text(
        en="Does not fit the date of birth, which gives {age} years. The date of birth is used.",
        fr="Ne correspond pas à la date de naissance, qui donne {age}\u00a0ans. La date de "
        "naissance est retenue.",
    ),
    "second_result": Text(
        en="A result in this language is already given; enter one for each language.",
        fr="Un résultat dans cette langue est déjà donné\u202f; entrez-en un par langue.",
    ),
    "unknown_code": Text(
        en="NOC 2021 has no unit group {given}. Search by a job title to find the right code.",
        fr="La CNP 2021 n’a pas de groupe de base {given}. Cherchez par un titre d’emploi pour "
        "trouver le bon code.",
    ),
    "ends_before_it_begins": Text(
        en="Must not be before the first day.",
        fr="Ne doit pas être avant le premier jour.",
    ),
    "gap_outside_job": Text(
        en="Must lie within the job.",
        fr="Doit se situer pendant l’emploi.",
    ),
}

KINDS: dict[str, Text] = {
    "yes_no": Text(en="true or false", fr="true ou false"),
    "whole": Text(en="a whole number", fr="un nombre entier"),
    "number": Text(en="a number", fr="un nombre"),
    "text": Text(en="a text", fr="un texte"),
    "list": Text(en="a list", fr="une liste"),
    "object": Text(en="an object with named fields", fr="un objet à champs nommés"),
}
