"""The rounds of invitations of Express Entry: the table, the kinds of rounds, and the pool.

Official page:
https://www.canada.ca/en/immigration-refugees-citizenship/services/immigrate-canada/express-entry/rounds-invitations.html
`calculator/data/rounds.md` says where the table comes from, what is missing and what is in doubt.

Rounds are facts of their day, not law: what a round asked stands in its own instructions.
Surprising: numbers are text, because the rounds 91a and 91b took the place of 91.
The day and the moment of a round disagree in some rounds; both are kept as they were published.
Nothing here reads a clock: whoever shows the rounds says on which day they are looked at.
In the browser the page fetches the packed table and hands it to `install`, only when it is needed.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterable
from datetime import date
from functools import lru_cache
from typing import Final, Literal, NamedTuple

from calculator.law import categories
from calculator.model import Text
from calculator.occupations import read

FILE: Final = "rounds.tsv"
STALE_AFTER_DAYS: Final = 21
"""Rounds are held every one or two weeks, so an older table has very likely missed some."""

Program = Literal["cec", "fsw", "fst", "pnp"]
PROGRAMS: Final[tuple[Program, ...]] = ("fsw", "cec", "fst", "pnp")

Group = Literal["general", "cec", "pnp", "french", "work", "program", "other"]
"""Kinds whose cut-offs can be looked at together: each group draws on like profiles."""


class Kind(NamedTuple):
    """A kind of round: whom it invites. `category` is the id of the Minister's category."""

    name: Text
    group: Group
    category: str | None = None


def _category(id: str) -> Kind:
    """A kind for a category that the Minister has set, under the name the law package gives it."""
    for entry in reversed(categories.CATEGORIES.history):
        for found in entry.value if isinstance(entry.value, tuple) else ():
            if found.id == id:
                return Kind(found.name, "french" if id == "french" else "work", id)
    raise KeyError(id)


KINDS: Final[dict[str, Kind]] = {
    "general": Kind(Text(en="General", fr="Générale"), "general"),
    "cec": Kind(
        Text(en="Canadian Experience Class", fr="Catégorie de l’expérience canadienne"), "cec"
    ),
    "pnp": Kind(
        Text(en="Provincial Nominee Program", fr="Programme des candidats des provinces"), "pnp"
    ),
    "french": _category("french"),
    "healthcare": _category("healthcare"),
    "stem": _category("stem"),
    "trades": _category("trades"),
    "education": _category("education"),
    "transport": _category("transport"),
    "agriculture": _category("agriculture"),
    "physicians": _category("physicians"),
    "senior_managers": _category("senior_managers"),
    "researchers": _category("researchers"),
    "military_recruits": _category("military_recruits"),
    "fsw": Kind(
        Text(
            en="Federal Skilled Worker Program",
            fr="Programme des travailleurs qualifiés (fédéral)",
        ),
        "program",
    ),
    "fst": Kind(
        Text(
            en="Federal Skilled Trades Program",
            fr="Programme des travailleurs de métiers spécialisés (fédéral)",
        ),
        "program",
    ),
    "other": Kind(Text(en="Other", fr="Autre"), "other"),
}
"""Every kind of round by its slug; `other` is what the importer does not know yet."""

GROUPS: Final[dict[Group, Text]] = {
    "general": Text(en="General", fr="Rondes générales"),
    "cec": KINDS["cec"].name,
    "pnp": KINDS["pnp"].name,
    "french": KINDS["french"].name,
    "work": Text(en="Categories by occupation", fr="Catégories par profession"),
    "program": Text(en="Other federal programs", fr="Autres programmes fédéraux"),
    "other": KINDS["other"].name,
}

BANDS: Final[tuple[tuple[int, int], ...]] = (
    (601, 1200),
    (501, 600),
    (451, 500),
    (491, 500),
    (481, 490),
    (471, 480),
    (461, 470),
    (451, 460),
    (401, 450),
    (441, 450),
    (431, 440),
    (421, 430),
    (411, 420),
    (401, 410),
    (351, 400),
    (301, 350),
    (0, 300),
)
"""The scores of the feed's columns dd1 to dd17; dd18 is the total."""

SUMS: Final[dict[int, range]] = {2: range(3, 8), 8: range(9, 14)}
"""Bands that are the sum of others, by their place in `BANDS`: never add both."""

_PARTS: Final = frozenset(at for parts in SUMS.values() for at in parts)

WHOLE: Final = tuple(at for at in range(len(BANDS)) if at not in _PARTS)
"""The places of the bands that add up to the total."""

FINEST: Final = tuple(at for at in range(len(BANDS)) if at not in SUMS)
"""The places of the narrowest bands published; they add up to the total too."""

TOTAL: Final = len(BANDS)
WIDTH: Final = TOTAL + 1


class Pool(NamedTuple):
    """How many profiles of each band were in the pool; `day` is None where it was not stored."""

    day: date | None
    counts: tuple[int, ...]

    @property
    def total(self) -> int:
        """All profiles, as the department added them up."""
        return self.counts[TOTAL]


class Round(NamedTuple):
    """A round of invitations; what was not published or not stored is empty or None.

    `at` and `tie_break` are moments in UTC (`2026-09-29T10:19:21Z`), kept as text.
    `source` is `feed` where the official data file gave the values, else `copies`.
    """

    number: str
    day: date
    at: str
    name_en: str
    name_fr: str
    kind: str
    programs: tuple[str, ...]
    invitations: int
    cut_off: int
    tie_break: str
    pool: Pool | None
    source: str

    @property
    def name(self) -> Text:
        """The official name; in French that of the kind where the official one is not stored."""
        return Text(en=self.name_en, fr=self.name_fr or KINDS[self.kind].name.fr)

    @property
    def group(self) -> Group:
        """The group of its kind."""
        return KINDS[self.kind].group


COLUMNS: Final = (
    *("number", "day", "at_utc", "name_en", "name_fr", "kind", "programs"),
    *("invitations", "cut_off", "tie_break_utc", "pool_day"),
    *(f"dd{n}" for n in range(1, WIDTH + 1)),
    "source",
)


class RoundsError(ValueError):
    """A table of rounds that is not what it should be; the message says where."""


class RoundsMissing(Exception):
    """The table is not here: in the browser it has to be fetched and installed first."""


def parse(text: str) -> tuple[Round, ...]:
    """The rounds of a table, oldest first."""
    lines = text.splitlines()
    if not lines or tuple(lines[0].split("\t")) != COLUMNS:
        raise RoundsError(f"{FILE}: the first line must name the columns {', '.join(COLUMNS)}.")
    return tuple(map(_round, lines[1:]))


_POOL: Final = COLUMNS.index("pool_day")


def _round(line: str) -> Round:
    cells = line.split("\t")
    if len(cells) != len(COLUMNS):
        raise RoundsError(f"{FILE}: round {cells[0]} has {len(cells)} cells, not {len(COLUMNS)}.")
    number, day, at, name_en, name_fr, kind, programs, invitations, cut_off, tie_break = cells[:10]
    return Round(
        number,
        date.fromisoformat(day),
        at,
        name_en,
        name_fr,
        kind,
        tuple(programs.split()),
        int(invitations),
        int(cut_off),
        tie_break,
        _pool(cells[_POOL], cells[_POOL + 1 : -1]),
        cells[-1],
    )


def _pool(day: str, counts: list[str]) -> Pool | None:
    if not counts[-1]:
        return None
    return Pool(date.fromisoformat(day) if day else None, tuple(map(int, counts)))


def order(number: str) -> tuple[int, str]:
    """What numbers are sorted by: 91a and 91b stand between 90 and 92."""
    digits = number.rstrip("abcdefghijklmnopqrstuvwxyz")
    return int(digits), number[len(digits) :]


_installed: list[tuple[Round, ...]] = []


def pack(table: bytes) -> bytes:
    """The table as the browser fetches it."""
    return zlib.compress(table, 9)


def install(packed: bytes) -> None:
    """Take the table as the browser fetched it."""
    _installed[:] = [parse(zlib.decompress(packed).decode())]
    rounds.cache_clear()


@lru_cache(maxsize=1)
def rounds() -> tuple[Round, ...]:
    """Every round we know, oldest first; raises `RoundsMissing` where the table is absent."""
    if _installed:
        return _installed[0]
    try:
        return parse(read(FILE).decode())
    except OSError as error:
        raise RoundsMissing(FILE) from error


def is_ready() -> bool:
    """Whether the rounds are known without fetching anything."""
    try:
        rounds()
    except RoundsMissing:
        return False
    return True


def newest(known: Iterable[Round] | None = None) -> Round:
    """The newest round, the one with the highest number on the last day."""
    every = rounds() if known is None else known
    return max(every, key=lambda found: (found.day, order(found.number)))


def newest_day() -> date:
    """The day of the newest round we know."""
    return newest().day


def age_in_days(day: date, since: date | None = None) -> int:
    """How many days lie between the newest round and a day; below zero for an earlier day."""
    return (day - (since or newest_day())).days


def is_stale(day: date, since: date | None = None) -> bool:
    """Whether the newest round is so long before the day that later ones must be expected."""
    return age_in_days(day, since) > STALE_AFTER_DAYS
