"""Exact arithmetic on hours of work: rates over days, and windows that move with the day.

A job gives its weekly hours to each of its days, one seventh a day.
Jobs of one day are added and cut to a weekly limit.
Rates are counted in hundredths of an hour a week, amounts in those over whole days, so that
nothing is ever rounded: `UNITS_PER_HOUR` amounts make an hour.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from itertools import accumulate, pairwise
from typing import NamedTuple

from calculator.days import years_before, years_later

UNITS_PER_HOUR = 700
"""A hundredth of an hour a week, over seven days of the week."""


class Stretch(NamedTuple):
    """Days on which somebody worked at one rate; `end` is the first day after them, or None."""

    start: date
    end: date | None
    rate: int


class Flow:
    """How fast hours come in on each day, cut to a limit, and how many came in before a day."""

    __slots__ = ("_amounts", "_rates", "_starts")

    def __init__(self, stretches: Iterable[Stretch], limit: int) -> None:
        changes: dict[int, int] = {}
        for stretch in stretches:
            begins = stretch.start.toordinal()
            changes[begins] = changes.get(begins, 0) + stretch.rate
            if stretch.end is not None:
                ends = stretch.end.toordinal()
                changes[ends] = changes.get(ends, 0) - stretch.rate
        self._starts = sorted(changes)
        raw = accumulate(changes[day] for day in self._starts)
        self._rates = [min(rate, limit) for rate in raw]
        steps = (
            (after - before) * rate
            for (before, after), rate in zip(pairwise(self._starts), self._rates, strict=False)
        )
        self._amounts = list(accumulate(steps, initial=0))

    def before(self, day: int) -> int:
        """The amount that came in on all days before an ordinal day."""
        at = bisect_right(self._starts, day) - 1
        if at < 0:
            return 0
        return self._amounts[at] + (day - self._starts[at]) * self._rates[at]

    def between(self, start: date, end: date) -> int:
        """The amount of the days from `start` to the day before `end`."""
        return self.before(end.toordinal()) - self.before(start.toordinal())

    @property
    def days(self) -> list[date]:
        """The days on which the rate changes."""
        return [date.fromordinal(day) for day in self._starts]


def window_start(day: date, years: int) -> date:
    """The first day of the window that ends the day before `day`."""
    return years_before(day, years)


def first_day(
    flow: Flow, years: int, needed: int, start: date, end: date, *, reached: bool
) -> date | None:
    """The first day from `start` to `end` on whose window the amount is reached, or is not.

    Between two days on which something changes, the amount in the window changes by the same
    step each day; so the day is found by division, exactly, and not by trying each.
    """
    for begin, stop in pairwise(turns(flow, years, start, end)):
        here = _in_window(flow, years, begin)
        if (here >= needed) is reached:
            return begin
        length = (stop - begin).days
        if length > 1:
            step = _in_window(flow, years, begin + timedelta(days=1)) - here
            gap = needed - here if reached else here - needed + 1
            climb = step if reached else -step
            if climb > 0 and (days := -(-gap // climb)) < length:
                return begin + timedelta(days=days)
    return None


def last_day(
    flow: Flow, years: int, needed: int, start: date, end: date, *, reached: bool
) -> date | None:
    """The last day from `start` to `end` on whose window the amount is reached, or is not."""
    edges = turns(flow, years, start, end)
    for begin, stop in zip(edges[-2::-1], edges[:0:-1], strict=True):
        final = stop - timedelta(days=1)
        there = _in_window(flow, years, final)
        if (there >= needed) is reached:
            return final
        length = (stop - begin).days
        if length > 1:
            step = there - _in_window(flow, years, final - timedelta(days=1))
            gap = needed - there if reached else there - needed + 1
            climb = -step if reached else step
            if climb > 0 and (days := -(-gap // climb)) < length:
                return final - timedelta(days=days)
    return None


def crossings(
    flow: Flow, years: int, needed: int, start: date, end: date
) -> Iterator[tuple[date, bool]]:
    """Every day after `start`, to `end`, on which the amount begins or ceases to be reached."""
    reached = _in_window(flow, years, start) >= needed
    found: date | None = start
    while found is not None and found < end:
        reached = not reached
        found = first_day(flow, years, needed, found + timedelta(days=1), end, reached=reached)
        if found is not None:
            yield found, reached


def _in_window(flow: Flow, years: int, day: date) -> int:
    return flow.between(window_start(day, years), day)


def turns(flow: Flow, years: int, start: date, end: date) -> list[date]:
    """The days from `start` to the day after `end` between which the window's amount is even.

    It turns where the rate changes at either edge of the window, and around the end of
    February, where the window's start may stand still or skip a day.
    """
    after = end + timedelta(days=1)
    found = {start, after}
    for day in flow.days:
        found.add(day)
        later = years_later(day, years)
        found |= {later, later + timedelta(days=1)}
    for year in range(start.year, after.year + 1):
        march = date(year, 3, 1)
        found |= {march - timedelta(days=1), march, march + timedelta(days=1)}
        found.add(march - timedelta(days=2))
    return sorted(day for day in found if start <= day <= after)
