"""Where a score stands beside past rounds and in the pool; it looks back only.

Nothing here forecasts: a cut-off tells of one past round, and the next one may be for other people.
Only rounds that ran on the points of the score can be compared with it.
Where the twelve months hold none of these, the others are taken, and it is said.
A band of the pool cannot be split, and a score may not be complete: bounds are given for both.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any, NamedTuple

from calculator import rounds
from calculator.assess import Result
from calculator.days import ONE_DAY, years_before
from calculator.findings import Finding
from calculator.law import categories, crs
from calculator.model import Text
from calculator.rounds import BANDS, FINEST, KINDS, Pool, Round
from calculator.rules.entry import Entry, entries


class Reached(NamedTuple):
    """In how many rounds a score lay above the cut-off, and in how many it was the cut-off."""

    above: int
    equal: int

    @property
    def enough(self) -> int:
        """At or above the cut-off; at it, only with an earlier submission than the tie-break."""
        return self.above + self.equal


class Year(NamedTuple):
    """The rounds of one kind in the twelve months to the day, beside the score.

    `least` and `most` are what the lowest and the highest possible score reach.
    `ties` are those in which the score, or one that is possible, is the cut-off itself.
    `set_aside` counts rounds that are left out, because they ran on other points.
    `other_points` says that all that are compared did.
    `earlier_list` counts rounds before the lists of the day, which could ask for something else.
    """

    rounds: tuple[Round, ...]
    least: Reached
    most: Reached
    ties: tuple[Round, ...]
    set_aside: int
    other_points: bool
    earlier_list: int

    @property
    def cut_offs(self) -> tuple[int, int]:
        """The lowest and the highest cut-off."""
        found = [one.cut_off for one in self.rounds]
        return min(found), max(found)


class Kind(NamedTuple):
    """A kind of round: whether the person could have entered, and its past rounds.

    `last` is the last round of the kind, however long ago.
    `year` is None where the twelve months hold no such round.
    Both are None for a kind that the person could not have entered.
    """

    id: str
    name: Text
    finding: Finding
    last: Round | None
    last_on_other_points: bool
    year: Year | None


class Place(NamedTuple):
    """How many profiles of the newest pool stand above the score: at least, and at most."""

    day: date
    round: Round
    total: int
    fewest: int
    most: int
    other_points: bool


class Standing(NamedTuple):
    """A score beside the rounds up to a day.

    `since` is the first of the twelve months' days.
    `changed_on` is the day since which the points hold amounts that we do not know, if it is past.
    """

    day: date
    since: date
    lowest: int
    highest: int
    grid: date
    changed_on: date | None
    newest: Round
    stale: bool
    kinds: tuple[Kind, ...]
    place: Place | None

    def with_outcome(self, outcome: str) -> tuple[Kind, ...]:
        """The kinds that have an outcome, in their order."""
        return tuple(kind for kind in self.kinds if kind.finding.outcome == outcome)


def standing(result: Result, today: date | None = None) -> Standing | None:
    """Where the score of a result stands; None where the result has no usable day.

    `today` is the reader's day: for a day ahead, the rounds can only be as new as today.
    Raises `rounds.RoundsMissing` where the table has to be fetched first.
    """
    case, eligibility, score = result.case, result.eligibility, result.crs
    if case is None or eligibility is None or score is None:
        return None
    every = rounds.rounds()
    known = [one for one in every if one.day <= case.day]
    since = years_before(case.day, 1) + ONE_DAY
    beside = _Beside(case.day, since, grid_of_score(case.day), score.low, score.high)
    return Standing(
        case.day,
        since,
        score.low,
        score.high,
        beside.grid,
        changed_on(case.day),
        rounds.newest(every),
        rounds.is_stale(min(case.day, today or case.day)),
        tuple(_kind(entry, known, beside) for entry in entries(case, eligibility)),
        _place(known, beside),
    )


def grid_of_score(day: date) -> date:
    """The grid by which the score of a day is worked out: the last whose amounts are all known."""
    return date.fromisoformat(crs.RULESET.known_on(day))


def changed_on(day: date) -> date | None:
    """Since when the points of the day hold amounts that are not known; None where all are."""
    start = crs.RULESET.since(day).start
    return None if start == grid_of_score(day) else start


class _Beside(NamedTuple):
    """What the rounds are looked at beside."""

    day: date
    since: date
    grid: date
    lowest: int
    highest: int

    def is_on_other_points(self, day: date) -> bool:
        """Whether the points of a day are others than those of the score."""
        return crs.RULESET.since(day).start != self.grid


def _kind(entry: Entry, known: list[Round], beside: _Beside) -> Kind:
    name = entry.category.name if entry.category else KINDS[entry.kind].name
    own = [one for one in known if one.kind == entry.kind]
    if entry.finding.outcome == "not_met" or not own:
        return Kind(entry.kind, name, entry.finding, None, False, None)
    last = rounds.newest(own)
    year = [one for one in own if one.day >= beside.since]
    return Kind(
        entry.kind,
        name,
        entry.finding,
        last,
        beside.is_on_other_points(last.day),
        _year(entry, year, beside) if year else None,
    )


def _year(entry: Entry, held: list[Round], beside: _Beside) -> Year:
    same = [one for one in held if not beside.is_on_other_points(one.day)]
    compared = same or held
    return Year(
        tuple(compared),
        _reached(compared, beside.lowest),
        _reached(compared, beside.highest),
        tuple(one for one in compared if beside.lowest <= one.cut_off <= beside.highest),
        len(held) - len(compared),
        not same,
        _before_the_list(entry, compared, beside),
    )


def _reached(compared: Iterable[Round], score: int) -> Reached:
    cut_offs = [one.cut_off for one in compared]
    return Reached(sum(score > cut_off for cut_off in cut_offs), cut_offs.count(score))


def _before_the_list(entry: Entry, compared: list[Round], beside: _Beside) -> int:
    """How many of the rounds followed an earlier list; a level of French has no list."""
    if entry.category is None or entry.category.asks == "french":
        return 0
    start = categories.CATEGORIES.since(beside.day).start
    return sum(one.day < start for one in compared)


def _place(known: list[Round], beside: _Beside) -> Place | None:
    """The place in the newest pool; of those of the year, one on the points of the score first."""
    dated = {one.pool.day: one for one in known if one.pool and one.pool.day}
    if not dated:
        return None
    same = [day for day in dated if day >= beside.since and not beside.is_on_other_points(day)]
    day = max(same or dated)
    found = dated[day]
    assert found.pool is not None
    return Place(
        day,
        found,
        found.pool.total,
        _above(found.pool, beside.highest),
        _above(found.pool, beside.lowest) + _alike(found.pool, beside.lowest),
        beside.is_on_other_points(day),
    )


def _above(pool: Pool, score: int) -> int:
    """The profiles of all bands that lie wholly above a score."""
    return sum(pool.counts[at] for at in FINEST if BANDS[at][0] > score)


def _alike(pool: Pool, score: int) -> int:
    """The profiles of the band that a score lies in."""
    return sum(pool.counts[at] for at in FINEST if BANDS[at][0] <= score <= BANDS[at][1])


# As plain values.


def to_contract(found: Standing) -> dict[str, Any]:
    """A standing as plain values, under ids that stay."""
    return {
        "as_of": found.day.isoformat(),
        "since": found.since.isoformat(),
        "score": {
            "lowest": found.lowest,
            "highest": found.highest,
            "grid": found.grid.isoformat(),
            "changed_on": found.changed_on.isoformat() if found.changed_on else None,
        },
        "newest": {
            "number": found.newest.number,
            "day": found.newest.day.isoformat(),
            "stale": found.stale,
        },
        "kinds": [_kind_to_contract(kind) for kind in found.kinds],
        "pool": _place_to_contract(found.place) if found.place else None,
    }


def _kind_to_contract(kind: Kind) -> dict[str, Any]:
    finding = kind.finding
    return {
        "id": kind.id,
        "outcome": finding.outcome,
        "parts": [
            {
                "id": part.id,
                "outcome": part.outcome,
                "decisive": part.id in finding.deciding,
                "facts": dict(part.facts),
            }
            for part in finding.parts or (finding,)
        ],
        "missing": list(finding.missing),
        "last": _round_to_contract(kind.last) | {"other_points": kind.last_on_other_points}
        if kind.last
        else None,
        "year": _year_to_contract(kind.year) if kind.year else None,
    }


def _round_to_contract(one: Round) -> dict[str, Any]:
    return {
        "number": one.number,
        "day": one.day.isoformat(),
        "cut_off": one.cut_off,
        "invitations": one.invitations,
        "tie_break": one.tie_break or None,
    }


def _year_to_contract(year: Year) -> dict[str, Any]:
    lowest, highest = year.cut_offs
    return {
        "rounds": len(year.rounds),
        "cut_offs": [lowest, highest],
        "enough": [year.least.enough, year.most.enough],
        "equal": [year.least.equal, year.most.equal],
        "ties": [_round_to_contract(one) for one in year.ties],
        "set_aside": year.set_aside,
        "other_points": year.other_points,
        "earlier_list": year.earlier_list,
    }


def _place_to_contract(place: Place) -> dict[str, Any]:
    return {
        "day": place.day.isoformat(),
        "round": place.round.number,
        "total": place.total,
        "above": [place.fewest, place.most],
        "other_points": place.other_points,
    }
