"""The way to citizenship, and the days that a permanent resident must count meanwhile.

Citizenship Act, s. 5(1)(c)(i) and 5(1.001): so many days in Canada within the years immediately
before the day of the application. A day as a permanent resident counts in full. A day before that,
as a temporary resident or protected person, counts for half, up to a limit.
Immigration and Refugee Protection Act, s. 28: so many days within each period of years; during the
first period it is enough to be able to reach them. The numbers stand in `calculator.law.process`.

How we read it: the day of the application is not counted, the day of landing is a day as a
permanent resident, and a sum that ends in a half must still reach the full number. Years are
calendar years back from a day. Half days are counted as such, in whole numbers: nothing is rounded.
Not looked at: days serving a sentence, days abroad for Canada, and everything but the days.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable
from datetime import date, timedelta
from typing import Final, NamedTuple

from calculator.days import ONE_DAY, years_before, years_later
from calculator.law.process import (
    CITIZENSHIP_DAYS,
    CITIZENSHIP_HALF_DAY_CAP,
    CITIZENSHIP_HALF_DAYS,
    CITIZENSHIP_LANGUAGE_FROM,
    CITIZENSHIP_TAX_YEARS,
    CITIZENSHIP_YEARS,
    RESIDENCY_DAYS,
    RESIDENCY_FIRST_YEARS,
    RESIDENCY_YEARS,
)
from calculator.plan.answers import Family, Trip
from calculator.plan.basis import Basis, basis
from calculator.profile import LAST_DAY

HALVES: Final = 2
"""Half days in a day."""


class Abroad:
    """The days outside Canada, as stretches that neither touch nor overlap, counted quickly."""

    __slots__ = ("_begins", "_spans")

    def __init__(self, trips: Iterable[Trip]) -> None:
        joined: list[tuple[date, date]] = []
        for first, last in sorted(trips):
            if joined and first <= joined[-1][1] + ONE_DAY:
                joined[-1] = (joined[-1][0], max(joined[-1][1], last))
            else:
                joined.append((first, last))
        self._begins = [first for first, _ in joined]
        self._spans: list[tuple[date, int, int]] = []
        """The first day of each stretch, its days, and the days of all before it."""
        earlier = 0
        for first, last in joined:
            length = (last - first).days + 1
            self._spans.append((first, length, earlier))
            earlier += length

    def within(self, first: date, until: date) -> int:
        """The days from `first` on and before `until`."""
        return self._before(until) - self._before(first)

    def _before(self, day: date) -> int:
        at = bisect_left(self._begins, day)
        if not at:
            return 0
        begins, length, earlier = self._spans[at - 1]
        return earlier + min(length, (day - begins).days)

    def last_day(self, default: date) -> date:
        """The last day of all, or the default where there is none."""
        if not self._spans:
            return default
        begins, length, _ = self._spans[-1]
        return begins + timedelta(days=length - 1)


class Count(NamedTuple):
    """The days that count on a day of application, in half days.

    `window`: the first of the days looked at. `before`: half days from the time before landing,
    after the limit. `since`: half days since landing.
    """

    day: date
    window: date
    before: int
    since: int

    @property
    def total(self) -> int:
        """All half days together."""
        return self.before + self.since


class Citizenship(NamedTuple):
    """From which day the days are enough, if every day that is not told is spent in Canada.

    `latest` is that day with what is told for certain; `earliest` is an earlier one that is
    possible where the time before landing is not told, and the same otherwise. Either is None
    where no day up to the end of 2100 is one.
    `assumed`: the number of days before landing is taken to be the last ones before it.
    """

    landing: date
    earliest: Count | None
    latest: Count | None
    assumed: bool
    basis: Basis

    @property
    def settled(self) -> bool:
        """Whether the day is one and no other."""
        return self.earliest == self.latest


class Residency(NamedTuple):
    """The obligation of a permanent resident, with the trips that are told.

    `first_ends`: the last day of the first period. `spare`: days that can still be spent
    abroad within them, beside those told; below zero, they are too many.
    `breaks_on`: the first day, from the day of the question on, on which an officer would find too
    few days; None where there is none.
    Days abroad that count for this obligation, such as those with a Canadian spouse, are not known
    here: with them it holds for longer.
    """

    first_ends: date
    spare: int
    breaks_on: date | None
    basis: Basis


def citizenship(family: Family) -> Citizenship | None:
    """The first day with enough days in Canada, from the day of the question on.

    None without a day of landing, or on a day before the present way of counting is in force.
    """
    landing = family.landing
    if landing is None or family.as_of < CITIZENSHIP_DAYS.history[0].start:
        return None
    since, assumed = family.in_canada_since, False
    if since is None and family.days_before is not None:
        since, assumed = _days_back(landing, family.days_before), True
    abroad = Abroad(family.trips)
    latest = _first_day(family.as_of, landing, since or landing, abroad)
    earliest = latest if since else _first_day(family.as_of, landing, date.min, abroad)
    rests = basis(
        *(
            parameter.since(family.as_of)
            for parameter in (
                CITIZENSHIP_DAYS,
                CITIZENSHIP_YEARS,
                CITIZENSHIP_HALF_DAYS,
                CITIZENSHIP_HALF_DAY_CAP,
                CITIZENSHIP_TAX_YEARS,
                CITIZENSHIP_LANGUAGE_FROM,
            )
        )
    )
    return Citizenship(landing, earliest, latest, assumed, rests)


def _days_back(day: date, days: int) -> date:
    """So many days before a day, or the first day of all."""
    return day - timedelta(days=min(days, (day - date.min).days))


def counted(as_of: date, day: date, landing: date, since: date, abroad: Abroad) -> Count:
    """The days that count for an application on a day, by the law of `as_of`.

    `since` is the first day in Canada before landing, or the day of landing itself.
    """
    window = years_before(day, CITIZENSHIP_YEARS.known_on(as_of))
    before = _present(max(window, since), min(landing, day), abroad)
    limit = HALVES * CITIZENSHIP_HALF_DAY_CAP.known_on(as_of)
    after = _present(max(window, landing), day, abroad)
    return Count(day, window, min(before, limit), HALVES * after)


def _present(first: date, until: date, abroad: Abroad) -> int:
    """The days in Canada from a day on and before another."""
    return (until - first).days - abroad.within(first, until) if first < until else 0


def _first_day(as_of: date, landing: date, since: date, abroad: Abroad) -> Count | None:
    """The first day from `as_of` on, and not before landing, on which the days are enough.

    A day more adds one day at most, so that as many days as are missing can be passed over.
    """
    wanted = HALVES * CITIZENSHIP_DAYS.known_on(as_of)
    day = max(as_of, landing)
    while day <= LAST_DAY:
        count = counted(as_of, day, landing, since, abroad)
        if count.total >= wanted:
            return count
        day += timedelta(days=-((count.total - wanted) // HALVES))
    return None


def residency(family: Family) -> Residency | None:
    """Whether the days that a permanent resident must count can be reached with the trips told."""
    landing = family.landing
    if landing is None:
        return None
    years = RESIDENCY_YEARS.known_on(family.as_of)
    abroad = Abroad(family.trips)
    first = years_later(landing, years)
    rests = basis(
        *(p.since(family.as_of) for p in (RESIDENCY_DAYS, RESIDENCY_YEARS, RESIDENCY_FIRST_YEARS))
    )
    wanted = RESIDENCY_DAYS.known_on(family.as_of)
    return Residency(
        first - ONE_DAY,
        _present(landing, first, abroad) - wanted,
        _breaks_on(max(family.as_of, landing), landing, years, wanted, abroad),
        rests,
    )


def _breaks_on(day: date, landing: date, years: int, wanted: int, abroad: Abroad) -> date | None:
    """The first day from a day on, on which too few days are counted.

    From one day to the next the sum falls by two days at most (around 29 February), so that half of
    what is to spare can be passed over.
    """
    first = years_later(landing, years)
    ends = min(LAST_DAY, years_later(abroad.last_day(landing), years) + ONE_DAY)
    while day <= ends:
        start = max(landing, years_before(day, years))
        spare = _present(start, day, abroad) + max(0, (first - day).days) - wanted
        if spare < 0:
            return day
        day += timedelta(days=spare // 2 + 1)
    return None
