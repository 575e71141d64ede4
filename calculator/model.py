"""The vocabulary in which the law is written.

The law is a set of `Parameter`s: named values with a history of start dates.
Each dated value (`Since`) cites the law (`Citation`) and says how sure we are (`Confidence`).
`check` refuses what is wrong, with a message that names the value and the mend.
These are named tuples, which start at a third of what data classes cost in a browser.
Nothing here knows what the law says, and nothing here reads a clock.
"""

from __future__ import annotations

import re
from datetime import date
from enum import Enum
from itertools import pairwise
from typing import Final, Generic, Literal, NamedTuple, TypeVar

Lang = Literal["en", "fr"]
LANGS: Final[tuple[Lang, ...]] = ("en", "fr")

Confidence = Literal["two_copies", "one_copy", "memory"]
"""How a statement was checked: two or more independent copies agree, one copy, or none found."""
CONFIDENCES: Final = frozenset({"two_copies", "one_copy", "memory"})

Ability = Literal["listening", "reading", "writing", "speaking"]
ABILITIES: Final[tuple[Ability, ...]] = ("listening", "reading", "writing", "speaking")

Unit = Literal[
    "hours",
    "hours_per_week",
    "weeks",
    "days",
    "months",
    "years",
    "age",
    "dollars",
    "points",
    "level",
    "percent",
    "people",
    "count",
    "yes_no",
    "date",
    "text",
    "teer",
    "codes",
    "table",
    "chart",
]
UNITS: Final = frozenset(Unit.__args__)  # type: ignore[attr-defined]


class LawError(ValueError):
    """A declaration of law that is wrong, or a value asked for on a day it does not have one."""


class Unknown(Enum):
    """The type of `UNKNOWN`: in force, but the amount could not be verified."""

    UNKNOWN = "unknown"


UNKNOWN: Final = Unknown.UNKNOWN

T_co = TypeVar("T_co", covariant=True)


class _Text(NamedTuple):
    en: str
    fr: str


class Text(_Text):
    """A short text in both languages; neither is optional."""

    __slots__ = ()

    def __new__(cls, en: str, fr: str) -> Text:
        """Raise `LawError` where a language is missing."""
        if not en or not fr:
            raise LawError(f"Text(en={en!r}, fr={fr!r}): both languages are needed.")
        return super().__new__(cls, en, fr)

    def in_(self, lang: Lang) -> str:
        """The text in one language."""
        return self.en if lang == "en" else self.fr


class Source(NamedTuple):
    """A document the law, or our knowledge of it, rests on.

    `read` is the day of the newest copy read (None: no copy is dated or found).
    `confidence` tells on how many copies our reading rests.
    `official` is false for what third parties wrote.
    """

    id: str
    name: Text
    publisher: Text
    url: str
    url_fr: str | None
    read: date | None
    confidence: Confidence
    official: bool = True
    note: Text | None = None

    def check(self) -> None:
        """Raise `LawError` where the declaration is wrong."""
        if self.confidence not in CONFIDENCES:
            raise LawError(f"source {self.id}: confidence {self.confidence!r} is not one of ours.")
        for url in (self.url, self.url_fr):
            if url is not None and not url.startswith("https://"):
                raise LawError(f"source {self.id}: address {url!r} must begin with https://.")

    def address(self, lang: Lang) -> str:
        """The address in the reader's language where it is known, else the English one."""
        return self.url_fr if lang == "fr" and self.url_fr else self.url


_PARAGRAPH = re.compile(r"\(([a-z]{1,2}(?:\.\d+)?)\)")


class Citation(NamedTuple):
    """A place in a source. A section such as `87.1(2)(a)` is set the French way in French."""

    source: Source
    where: str | Text | None = None

    def pinpoint(self, lang: Lang) -> str:
        """The place in the source in words of the language, or an empty string."""
        if self.where is None:
            return ""
        if isinstance(self.where, Text):
            return self.where.in_(lang)
        return self.where if lang == "en" else _PARAGRAPH.sub(r"\1)", self.where)


class Since(NamedTuple, Generic[T_co]):
    """A value from its first day on, until the next one starts.

    `None` means "not in force", `UNKNOWN` "in force, amount not known".
    `start_confidence` is given where the day is less sure than the value.
    """

    start: date
    value: T_co | Unknown | None
    confidence: Confidence
    cites: tuple[Citation, ...]
    note: Text | None = None
    start_confidence: Confidence | None = None


class Parameter(NamedTuple, Generic[T_co]):
    """A value of the law under one name, with its whole history, oldest first."""

    id: str
    label: Text
    unit: Unit
    history: tuple[Since[T_co], ...]
    question: str | None = None
    """The input of the form that this value bears on, if any (`applicant.education`)."""

    def check(self) -> None:
        """Raise `LawError` where the declaration is wrong."""
        if not re.fullmatch(r"[a-z0-9_]+(\.[a-z0-9_]+)+", self.id):
            raise LawError(f"{self.id!r}: an id is a dotted path of small letters.")
        if self.unit not in UNITS:
            raise LawError(f"{self.id}: unit {self.unit!r} is unknown; use one of model.UNITS.")
        if not self.history:
            raise LawError(f"{self.id}: the history is empty; add the first dated value.")
        last: date | None = None
        for entry in self.history:
            if not entry.cites:
                raise LawError(f"{self.id}: entry {entry.start} has no citation; add its source.")
            if entry.confidence not in CONFIDENCES:
                raise LawError(
                    f"{self.id}: entry {entry.start} has confidence {entry.confidence!r}; "
                    "use two_copies, one_copy or memory."
                )
            if last is not None and entry.start <= last:
                raise LawError(
                    f"{self.id}: entry {entry.start} comes after {last}; list the oldest first."
                )
            if isinstance(entry.value, float):
                raise LawError(f"{self.id}: entry {entry.start} is a float; write an integer.")
            if isinstance(entry.value, Bands | Choices | Chart):
                entry.value.check()
            last = entry.start

    def since(self, day: date) -> Since[T_co]:
        """The dated value in force on the day; raises `LawError` before the first."""
        for entry in reversed(self.history):
            if entry.start <= day:
                return entry
        raise LawError(
            f"{self.id}: no value on {day}; the history begins on {self.history[0].start}."
        )

    def on(self, day: date) -> T_co | Unknown | None:
        """The value on the day: an amount, `None` (not in force) or `UNKNOWN`."""
        return self.since(day).value

    def known_on(self, day: date) -> T_co:
        """The amount on the day; raises `LawError` where there is none or it is not known."""
        value = self.on(day)
        if value is None or value is UNKNOWN:
            raise LawError(f"{self.id}: no known amount on {day}.")
        return value

    def ends(self, entry: Since[object]) -> date | None:
        """The day on which the entry is replaced, or `None` for the last one."""
        at = [e.start for e in self.history].index(entry.start)
        return self.history[at + 1].start if at + 1 < len(self.history) else None


class Bands(NamedTuple):
    """A table read by the highest band whose lowest value is reached (ages, years, levels).

    Amounts stand in columns, often one with and one without an accompanying partner.
    """

    columns: tuple[str, ...]
    rows: tuple[tuple[int, tuple[int, ...]], ...]

    def check(self) -> None:
        """Raise `LawError` where the declaration is wrong."""
        _check_width("Bands", self.columns, self.rows)
        lowest = [start for start, _ in self.rows]
        for before, after in pairwise(lowest):
            if after <= before:
                raise LawError(
                    f"Bands: band {after} overlaps band {before}; list each lowest value once, "
                    "in rising order."
                )

    def amount(self, reached: int, column: str) -> int:
        """The amount for a value, zero below the lowest band."""
        at = self.columns.index(column)
        for lowest, amounts in reversed(self.rows):
            if reached >= lowest:
                return amounts[at]
        return 0

    def most(self, column: str) -> int:
        """The highest amount of a column."""
        at = self.columns.index(column)
        return max(amounts[at] for _, amounts in self.rows)

    @property
    def highest(self) -> int:
        """Where the highest band begins: more than this changes nothing."""
        return self.rows[-1][0]


class Choices(NamedTuple):
    """A table read by a named row (levels of education, kinds of offer)."""

    columns: tuple[str, ...]
    rows: tuple[tuple[str, tuple[int, ...]], ...]

    def check(self) -> None:
        """Raise `LawError` where the declaration is wrong."""
        _check_width("Choices", self.columns, self.rows)
        names = [name for name, _ in self.rows]
        if len(set(names)) != len(names):
            raise LawError(f"Choices: a row is named twice in {names}; name each once.")

    def amount(self, row: str, column: str) -> int:
        """The amount of a row; raises `KeyError` for a row the table does not have."""
        at = self.columns.index(column)
        for name, amounts in self.rows:
            if name == row:
                return amounts[at]
        raise KeyError(row)

    def most(self, column: str) -> int:
        """The highest amount of a column."""
        at = self.columns.index(column)
        return max(amounts[at] for _, amounts in self.rows)


def _check_width(
    kind: str, columns: tuple[str, ...], rows: tuple[tuple[object, tuple[int, ...]], ...]
) -> None:
    if not columns or not rows:
        raise LawError(f"{kind}: a table needs a column and a row.")
    for name, amounts in rows:
        if len(amounts) != len(columns):
            raise LawError(
                f"{kind}: row {name!r} has {len(amounts)} amounts for {len(columns)} columns."
            )


class Chart(NamedTuple):
    """From the scores of a language test to levels (CLB or NCLC).

    `rows` gives, for each level from the lowest up, the lowest score in each ability,
    in the order of `ABILITIES`: listening, reading, writing, speaking.
    Scores are counted in steps: `per` steps make one point of the test (IELTS: 2, by halves).
    A score belongs to the highest level whose lowest score it reaches; nothing is rounded.
    """

    scale: str
    rows: tuple[tuple[int, tuple[int, int, int, int]], ...]
    lowest: tuple[int, int, int, int]
    highest: tuple[int, int, int, int]
    per: int = 1

    def check(self) -> None:
        """Raise `LawError` where the declaration is wrong."""
        for (level, scores), (higher, above) in pairwise(self.rows):
            if higher <= level:
                raise LawError(f"Chart {self.scale}: level {higher} comes after {level}.")
            if any(b <= a for a, b in zip(scores, above, strict=True)):
                raise LawError(
                    f"Chart {self.scale}: level {higher} overlaps level {level}; each lowest "
                    "score must be above that of the level below."
                )

    def level(self, ability: Ability, steps: int) -> int:
        """The level reached by a score given in steps; 0 below the lowest level."""
        at = ABILITIES.index(ability)
        for level, scores in reversed(self.rows):
            if steps >= scores[at]:
                return level
        return 0


LanguageCode = Literal["en", "fr"]


class Test(NamedTuple):
    """A language test that the Minister has approved, with all versions of its chart."""

    id: str
    name: Text
    language: LanguageCode
    charts: Parameter[Chart]

    def chart(self, taken: date, scale: str | None = None) -> Chart | None:
        """The chart for a test taken that day, or the one of a named scale; None: not accepted."""
        if scale is not None:
            for entry in self.charts.history:
                if isinstance(entry.value, Chart) and entry.value.scale == scale:
                    return entry.value
            return None
        if taken < self.charts.history[0].start:
            return None
        chart = self.charts.on(taken)
        return chart if isinstance(chart, Chart) else None
