"""What a rule finds: one immutable tree.

A legal test ends in an outcome: met, not met, or unknown.
A score ends in a range of points; the range is a single number once the answers settle it.
Each finding keeps the values of law and the answers it was drawn from.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import Any, Literal, NamedTuple

from calculator.model import Parameter, Since

Outcome = Literal["met", "not_met", "unknown"]
Fact = int | str | bool | None

NO_FACTS: Mapping[str, Fact] = MappingProxyType({})


class Used(NamedTuple):
    """A value of the law that a rule read, and the dated entry in force."""

    parameter: Parameter[Any]
    entry: Since[Any]


class Answer(NamedTuple):
    """An answer that a rule used, by its path in the profile."""

    path: str
    value: object


class Verdict(NamedTuple):
    """What a rule's function returns, before the reads are attached."""

    outcome: Outcome | None = None
    low: int = 0
    high: int = 0
    limit: int | None = None
    facts: Mapping[str, Fact] = NO_FACTS
    parts: tuple[Finding, ...] = ()
    deciding: tuple[str, ...] = ()


class Finding(NamedTuple):
    """One line of the result.

    `low` and `high` bound the points over everything not yet answered.
    `left_out` names the lines whose amounts the law has but we do not know.
    `deciding` names the parts that decided the outcome.
    """

    id: str
    outcome: Outcome | None
    low: int
    high: int
    limit: int | None
    facts: Mapping[str, Fact]
    values: tuple[Used, ...]
    answers: tuple[Answer, ...]
    missing: tuple[str, ...]
    parts: tuple[Finding, ...]
    deciding: tuple[str, ...] = ()
    left_out: tuple[str, ...] = ()

    @property
    def settled(self) -> bool:
        """Whether no missing answer can change this finding."""
        if self.outcome is not None:
            return self.outcome != "unknown"
        return self.low == self.high

    @property
    def known(self) -> int | None:
        """The points that are known: for a sum, of the parts that are known; None where none is."""
        if self.outcome is not None:
            return None
        if not self.parts:
            return self.low if self.low == self.high and not self.left_out else None
        if self.low == self.high:
            return self.low
        known = [part.known for part in self.parts if part.known is not None]
        if not known:
            return None
        total = sum(known)
        return total if self.limit is None else min(total, self.limit)

    def walk(self) -> Iterable[Finding]:
        """This finding and all below it, parents first."""
        yield self
        for part in self.parts:
            yield from part.walk()


def met(**facts: Fact) -> Verdict:
    """The condition holds."""
    return Verdict("met", facts=MappingProxyType(facts))


def not_met(**facts: Fact) -> Verdict:
    """The condition fails, whatever is still to be answered."""
    return Verdict("not_met", facts=MappingProxyType(facts))


def unknown(**facts: Fact) -> Verdict:
    """The answers so far do not settle the condition."""
    return Verdict("unknown", facts=MappingProxyType(facts))


def points(amounts: Iterable[int], limit: int, **facts: Fact) -> Verdict:
    """The points possible under the answers so far; one amount settles the line."""
    possible = tuple(amounts)
    return Verdict(None, min(possible), max(possible), limit, MappingProxyType(facts))


def all_outcomes(outcomes: Iterable[Outcome]) -> Outcome:
    """Three-valued "and": one that fails settles it, one unknown leaves it open."""
    seen = set(outcomes)
    if "not_met" in seen:
        return "not_met"
    return "unknown" if "unknown" in seen else "met"


def any_outcome(outcomes: Iterable[Outcome]) -> Outcome:
    """Three-valued "or": one that holds settles it, one unknown leaves it open."""
    seen = set(outcomes)
    if "met" in seen:
        return "met"
    return "unknown" if "unknown" in seen else "not_met"


def all_of(id: str, parts: tuple[Finding, ...]) -> Finding:
    """All conditions together.

    The parts that fail decide a "not met", those still open an "unknown";
    when all are met, no single one decides.
    """
    outcome = all_outcomes(part.outcome or "unknown" for part in parts)
    deciding = tuple(part.id for part in parts if part.outcome == outcome != "met")
    missing = _distinct(path for part in parts for path in part.missing)
    return Finding(
        id, outcome, 0, 0, None, NO_FACTS, (), (), missing, parts, deciding, _left_out(parts)
    )


def any_of(id: str, parts: tuple[Finding, ...]) -> Finding:
    """One condition of several is enough.

    The parts that hold decide a "met", those still open an "unknown"; when all fail, no single
    one decides.
    """
    outcome = any_outcome(part.outcome or "unknown" for part in parts)
    deciding = tuple(part for part in parts if part.outcome == outcome != "not_met")
    still_open = deciding if outcome == "unknown" else ()
    return Finding(
        id,
        outcome,
        0,
        0,
        None,
        NO_FACTS,
        (),
        (),
        _distinct(path for part in still_open for path in part.missing),
        parts,
        tuple(part.id for part in deciding),
        _left_out(still_open),
    )


def sum_of(
    id: str, parts: tuple[Finding, ...], limits: Iterable[int] | None, used: Used
) -> Finding:
    """The sum of parts, cut to a limit.

    There are several limits where it is not yet known which of them holds.
    `None` means that the law has a limit and we do not know it: the line is then left out.
    """
    low = sum(part.low for part in parts)
    high = sum(part.high for part in parts)
    limit = None
    facts: dict[str, Fact] = {}
    if limits is not None:
        possible = tuple(limits)
        limit = max(possible)
        if low > limit and low == high:
            facts["before_limit"] = low
        low, high = min(low, *possible), min(high, limit)
    open_parts = () if low == high else tuple(part for part in parts if not part.settled)
    return Finding(
        id,
        None,
        low,
        high,
        limit,
        MappingProxyType(facts),
        (used,),
        (),
        _distinct(path for part in open_parts for path in part.missing),
        parts,
        left_out=(*_left_out(parts), *(() if limits is not None else (id,))),
    )


def _left_out(parts: tuple[Finding, ...]) -> tuple[str, ...]:
    return tuple(id for part in parts for id in part.left_out)


def _distinct(paths: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(paths))
