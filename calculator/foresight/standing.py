"""Where a person stands: the verdict and the score of one evaluation, to be compared with another.

Nothing is judged here; everything is taken from the findings of the engine.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, NamedTuple

from calculator.assess import Result
from calculator.findings import Finding, Outcome

ORDER: Final[dict[Outcome, int]] = {"not_met": 0, "unknown": 1, "met": 2}
"""Outcomes from the worst to the best."""


class Points(NamedTuple):
    """The points of one line: what is known, and the bounds while answers are missing."""

    known: int | None
    lowest: int
    highest: int

    @property
    def exact(self) -> int | None:
        """The points, or None while they are open or cannot be known."""
        return self.known if self.lowest == self.highest else None


class Standing(NamedTuple):
    """The verdict and the score on a day.

    `cut` says how many points each limit takes away, by the line that has the limit.
    """

    outcome: Outcome
    parts: Mapping[str, Outcome]
    total: int
    lowest: int
    highest: int
    left_out: tuple[str, ...]
    lines: Mapping[str, Points]
    cut: Mapping[str, int]
    limits: Mapping[str, int]

    @property
    def settled(self) -> bool:
        """Whether no missing answer can change the score."""
        return self.lowest == self.highest

    @property
    def complete(self) -> bool:
        """Whether the score is settled and no amount is left out."""
        return self.settled and not self.left_out

    @property
    def value(self) -> tuple[object, ...]:
        """All that a day is compared by."""
        return (
            self.outcome,
            dict(self.parts),
            self.total,
            self.lowest,
            self.highest,
            self.left_out,
            dict(self.lines),
        )


def standing(result: Result) -> Standing:
    """Where the person of a result stands; the result must have a day."""
    eligibility, crs = result.eligibility, result.crs
    assert eligibility is not None
    assert crs is not None
    walked = tuple(crs.walk())
    return Standing(
        eligibility.outcome or "unknown",
        {part.id: part.outcome or "unknown" for part in eligibility.parts},
        crs.known or 0,
        crs.low,
        crs.high,
        crs.left_out,
        {line.id: Points(line.known, line.low, line.high) for line in walked if line is not crs},
        {line.id: cut for line in walked if (cut := _cut(line))},
        {line.id: line.limit for line in walked if line.limit is not None},
    )


def _cut(line: Finding) -> int:
    """The points that the limit of a line takes from what is known of its parts."""
    if line.limit is None:
        return 0
    if line.parts:
        return max(0, sum(part.known or 0 for part in line.parts) - line.limit)
    before = line.facts.get("before_limit")
    return before - line.low if isinstance(before, int) else 0


class LineChange(NamedTuple):
    """A line whose points are others than before; None stands for what is open or not known."""

    id: str
    before: int | None
    after: int | None

    @property
    def difference(self) -> int | None:
        """The points gained or lost; None where one of the two is not known."""
        if self.before is None or self.after is None:
            return None
        return self.after - self.before


class PartChange(NamedTuple):
    """A condition of the class whose outcome is another than before."""

    id: str
    before: Outcome
    after: Outcome


def changed_lines(before: Standing, after: Standing) -> tuple[LineChange, ...]:
    """The lines that differ, in the order of the score; what is new was zero before."""
    nothing = Points(0, 0, 0)
    return tuple(
        LineChange(id, before.lines.get(id, nothing).exact, after.lines.get(id, nothing).exact)
        for id in {**after.lines, **before.lines}
        if before.lines.get(id, nothing) != after.lines.get(id, nothing)
    )


def changed_parts(before: Standing, after: Standing) -> tuple[PartChange, ...]:
    """The conditions that differ, in the order of the class."""
    return tuple(
        PartChange(id, before.parts[id], outcome)
        for id, outcome in after.parts.items()
        if before.parts[id] != outcome
    )


class Cap(NamedTuple):
    """A limit that takes more points away than before."""

    id: str
    limit: int
    lost: int


def caps(before: Standing, after: Standing) -> tuple[Cap, ...]:
    """The limits that took a part of what a change would have given."""
    return tuple(
        Cap(id, after.limits[id], lost - before.cut.get(id, 0))
        for id, lost in after.cut.items()
        if lost > before.cut.get(id, 0)
    )
