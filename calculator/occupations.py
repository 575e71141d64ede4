"""Occupations: the unit groups of NOC 2021 and the older codes that lead to them.

The tables are those of Statistics Canada; `calculator/data/README.md` says where they come from.
The second digit of a code is its TEER category.
A unit group can have grown out of several unit groups of NOC 2016, and of different skill levels,
so that the law before 16 November 2022 may speak of it with more than one voice.

Surprising: titles are the only French text of the tables; lead statements are in English and stand
with the index of the search (`calculator/titles.py`), since nothing else needs them.
"""

from __future__ import annotations

import pkgutil
from functools import lru_cache
from typing import Final, NamedTuple

from calculator.model import Lang, Text

VERSION: Final = "NOC 2021 v1.0"
OLD_VERSION: Final = "NOC 2016 v1.3"
DATA: Final = "data"
CODES_FILE: Final = "noc2021.txt"
OLD_CODES_FILE: Final = "noc2016.txt"

_PROFILE: Final[dict[Lang, str]] = {
    "en": "https://noc.esdc.gc.ca/Structure/NOCProfile?GocTemplateCulture=en-CA&code={}&version=2021.0",
    "fr": "https://noc.esdc.gc.ca/Structure/NOCProfile?GocTemplateCulture=fr-CA&code={}&version=2021.0",
}


class UnitGroup(NamedTuple):
    """A unit group of NOC 2021, and the codes of NOC 2016 that lead to it."""

    code: str
    teer: int
    title: Text
    old_codes: tuple[str, ...]

    @property
    def broad_category(self) -> int:
        """The first digit: the kind of work."""
        return int(self.code[0])


class OldGroup(NamedTuple):
    """A unit group of NOC 2016, and the codes of NOC 2021 that it leads to."""

    code: str
    skill: str
    title_en: str
    successors: tuple[str, ...]


def read(name: str) -> bytes:
    """A file of the tables, from a folder or an archive; raises `FileNotFoundError`."""
    found = pkgutil.get_data("calculator", f"{DATA}/{name}")
    if found is None:
        raise FileNotFoundError(f"calculator/{DATA}/{name}")
    return found


def unit_group(code: str) -> UnitGroup | None:
    """The unit group with this five-digit code, or None where NOC 2021 has none."""
    row = _rows(CODES_FILE).get(code)
    if row is None:
        return None
    title_en, title_fr, old_codes = row.split("\t")
    return UnitGroup(code, int(code[1]), Text(en=title_en, fr=title_fr), tuple(old_codes.split()))


def old_group(code: str) -> OldGroup | None:
    """The unit group of NOC 2016 with this four-digit code, or None where there is none."""
    row = _rows(OLD_CODES_FILE).get(code)
    if row is None:
        return None
    title_en, successors = row.split("\t")
    return OldGroup(code, skill(code), title_en, tuple(successors.split()))


def codes() -> tuple[str, ...]:
    """All codes of NOC 2021, in rising order."""
    return tuple(_rows(CODES_FILE))


def old_codes() -> tuple[str, ...]:
    """All codes of NOC 2016, in rising order."""
    return tuple(_rows(OLD_CODES_FILE))


def successors(old_code: str) -> tuple[str, ...]:
    """The codes of NOC 2021 that a code of NOC 2016 leads to; empty where there is no such code."""
    found = old_group(old_code)
    return found.successors if found else ()


def skill(old_code: str) -> str:
    """The skill type `0` or the skill level `A` to `D` that a code of NOC 2016 shows.

    Management begins with 0; otherwise the second digit tells, two digits to a level.
    """
    if old_code[0] == "0":
        return "0"
    return "ABCD"[int(old_code[1]) // 2]


def skill_levels(code: str) -> frozenset[str]:
    """The skill types and levels of the old codes that lead to a code of NOC 2021.

    Several mean that the older law depends on which of the old unit groups the work was in.
    Empty where there is no such code.
    """
    found = unit_group(code)
    return frozenset(map(skill, found.old_codes)) if found else frozenset()


def is_by_level(allowed: tuple[str, ...]) -> bool:
    """Whether the law speaks of skill types and levels, as it did before TEER."""
    return not all(part.isdigit() for part in allowed)


def counts(code: str, allowed: tuple[str, ...]) -> bool | None:
    """Whether an occupation is among those the law allows (`law.cec.SKILL` on a day).

    The law names either TEER categories, or type 0 and levels with letters.
    None: the old codes of the occupation differ, and only some are allowed.
    """
    if not is_by_level(allowed):
        return code[1] in allowed
    found = {level in allowed for level in skill_levels(code)}
    return found.pop() if len(found) == 1 else None


def profile_url(code: str, lang: Lang) -> str:
    """The official description of a unit group, with its duties, in the reader's language."""
    return _PROFILE[lang].format(code)


@lru_cache(maxsize=2)
def _rows(name: str) -> dict[str, str]:
    """The rows of a table by their code, not yet taken apart: most of them are never asked for."""
    rows = (line.partition("\t") for line in read(name).decode().splitlines())
    return {code: rest for code, _, rest in rows}
