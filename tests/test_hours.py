"""Hours over days and windows that move: checked against a count of every single day."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import accumulate, pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from calculator.days import years_before
from calculator.hours import UNITS_PER_HOUR, Flow, Stretch, crossings, first_day, last_day

LIMIT = 3000
YEARS = 3
BEGIN, END = date(2019, 6, 1), date(2026, 6, 1)
FIRST, LAST = date(2016, 1, 1), date(2028, 1, 1)
"""Around all days and windows that are tried."""
ONE_DAY = timedelta(days=1)
LEAP_DAYS = [date(year, 2, 28) + n * ONE_DAY for year in (2020, 2023, 2024) for n in range(3)]

days = st.dates(BEGIN, END) | st.sampled_from(LEAP_DAYS)
rates = st.sampled_from([500, 997, 998, 1000, 1500, 2000, 2999, 3000, 3001, 3750, 6000])
needs = st.sampled_from([100, 800, 1560]).map(lambda hours: hours * UNITS_PER_HOUR)


@st.composite
def stretches(draw: st.DrawFn) -> Stretch:
    start = draw(days)
    length = draw(st.one_of(st.none(), st.integers(1, 900)))
    return Stretch(start, None if length is None else start + length * ONE_DAY, draw(rates))


class ByHand:
    """Every day on its own: the jobs of the day added, and cut to the limit."""

    def __init__(self, worked: list[Stretch]) -> None:
        each = [0] * (LAST - FIRST).days
        for stretch in worked:
            end = min(stretch.end or LAST, LAST)
            for day in range((stretch.start - FIRST).days, (end - FIRST).days):
                each[day] += stretch.rate
        self.until = list(accumulate((min(LIMIT, rate) for rate in each), initial=0))

    def between(self, start: date, end: date) -> int:
        return self.until[(end - FIRST).days] - self.until[(start - FIRST).days]

    def in_window(self, day: date) -> int:
        return self.between(years_before(day, YEARS), day)


@settings(max_examples=60)
@given(st.lists(stretches(), max_size=5), days, days)
def test_a_flow_counts_what_counting_every_day_counts(
    worked: list[Stretch], one: date, other: date
) -> None:
    start, end = sorted((one, other))

    assert Flow(worked, LIMIT).between(start, end) == ByHand(worked).between(start, end)


@given(st.lists(stretches(), max_size=4), days, st.integers(0, 400), needs, st.booleans())
def test_the_search_finds_the_day_that_trying_each_day_finds(
    worked: list[Stretch], start: date, length: int, needed: int, reached: bool
) -> None:
    flow, by_hand = Flow(worked, LIMIT), ByHand(worked)
    tried = [start + n * ONE_DAY for n in range(length + 1)]
    fitting = [day for day in tried if (by_hand.in_window(day) >= needed) is reached]

    first = first_day(flow, YEARS, needed, start, tried[-1], reached=reached)
    last = last_day(flow, YEARS, needed, start, tried[-1], reached=reached)

    assert first == (fitting[0] if fitting else None)
    assert last == (fitting[-1] if fitting else None)


def test_a_window_that_ends_on_29_february_is_searched_like_any_other() -> None:
    leap = date(2024, 2, 29)
    worked = [Stretch(date(2021, 2, 28), None, 998)]
    needed = ByHand(worked).in_window(leap)

    assert first_day(Flow(worked, LIMIT), YEARS, needed, leap, leap, reached=True) == leap
    assert first_day(Flow(worked, LIMIT), YEARS, needed + 1, leap, leap, reached=True) is None


def test_no_work_gives_no_hours_and_no_day() -> None:
    nothing = Flow([], LIMIT)

    assert nothing.between(BEGIN, END) == 0
    assert first_day(nothing, YEARS, 1, BEGIN, END, reached=True) is None
    assert last_day(nothing, YEARS, 1, BEGIN, END, reached=True) is None


@settings(max_examples=60)
@given(st.lists(stretches(), max_size=4), days, needs, st.integers(0, 1200))
def test_crossings_are_the_days_that_trying_every_day_finds(
    worked: list[Stretch], start: date, needed: int, length: int
) -> None:
    by_hand, end = ByHand(worked), min(start + length * ONE_DAY, LAST - ONE_DAY)
    reached = [
        (day, by_hand.in_window(day) >= needed)
        for day in (start + n * ONE_DAY for n in range((end - start).days + 1))
    ]

    found = list(crossings(Flow(worked, LIMIT), YEARS, needed, start, end))

    assert found == [now for before, now in pairwise(reached) if before[1] != now[1]]
