"""The way to citizenship: half days, the five years, and the days a resident must keep."""

from __future__ import annotations

from datetime import date, timedelta
from random import Random

import pytest
from hypothesis import given, settings

from calculator.days import years_before, years_later
from calculator.law import process
from calculator.plan.answers import Family, Trip
from calculator.plan.citizenship import HALVES, Abroad, citizenship, counted, residency
from tests.plan.people import CHANCES, family

LANDING = date(2027, 1, 15)


def days_after(**told: object) -> int | None:
    """How many days after landing the days are enough; None where none are."""
    way = citizenship(family(landing=LANDING.isoformat(), **told))
    assert way is not None
    return (way.latest.day - LANDING).days if way.latest else None


def spans(*pairs: tuple[str, str]) -> list[dict[str, str]]:
    return [{"from": first, "to": last} for first, last in pairs]


# The examples of rules/process.yaml.


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (730, 730),  # 365 credited
        (365, 913),  # 365 x 0.5 = 182.5; 1,095 - 182.5 = 912.5
        (0, 1095),
        (1460, 730),  # credit stops at 365
    ],
)
def test_days_before_landing_count_half_up_to_the_limit(before: int, after: int) -> None:
    assert days_after(days_before=before) == after
    since = LANDING - timedelta(days=before)
    assert days_after(in_canada_since=since.isoformat()) == after


@pytest.mark.parametrize(
    ("before", "after"), [(1, 1095), (2, 1094), (3, 1094), (729, 731), (730, 730), (731, 730)]
)
def test_half_a_day_is_never_rounded_up(before: int, after: int) -> None:
    assert days_after(days_before=before) == after


def test_days_before_the_five_years_are_gone() -> None:
    """A year away after landing pushes the window past days before it."""
    since = LANDING - timedelta(days=730)
    away = spans((LANDING.isoformat(), (LANDING + timedelta(days=729)).isoformat()))
    way = citizenship(
        family(landing=LANDING.isoformat(), in_canada_since=since.isoformat(), trips=away)
    )
    assert way is not None
    assert way.latest is not None
    count = way.latest
    assert count.total >= HALVES * 1095
    assert count.window > since
    assert count.before == (LANDING - count.window).days
    assert count.since == HALVES * (count.day - LANDING - timedelta(days=730)).days


def test_trips_before_landing_take_half_days_away() -> None:
    """A hundred days abroad among 730 before landing cost fifty days."""
    since = LANDING - timedelta(days=730)
    away = spans((since.isoformat(), (since + timedelta(days=99)).isoformat()))
    assert days_after(in_canada_since=since.isoformat(), trips=away) == 780


def test_trips_after_landing_count_as_days_once_however_they_overlap() -> None:
    away = spans(
        ("2027-03-01", "2027-03-10"), ("2027-03-05", "2027-03-20"), ("2027-03-21", "2027-03-21")
    )
    assert days_after(days_before=730, trips=away) == 751


def test_a_trip_after_the_first_day_changes_nothing() -> None:
    assert days_after(days_before=730, trips=spans(("2029-01-14", "2029-06-01"))) == 730


def test_a_trip_across_the_landing_counts_on_both_sides() -> None:
    away = spans(("2027-01-13", "2027-01-16"))
    assert days_after(days_before=730, trips=away) == 730 + 2 + 1


def test_what_is_not_told_before_landing_leaves_two_days() -> None:
    way = citizenship(family(landing=LANDING.isoformat()))
    assert way is not None
    assert not way.settled
    assert way.earliest is not None
    assert way.latest is not None
    assert (way.earliest.day - LANDING).days == 730
    assert (way.latest.day - LANDING).days == 1095


def test_a_number_of_days_is_said_to_be_taken_as_the_last_ones() -> None:
    told, dated = (
        citizenship(family(landing=LANDING.isoformat(), **more))
        for more in ({"days_before": 10}, {"in_canada_since": "2027-01-05", "days_before": 99})
    )
    assert told is not None
    assert dated is not None
    assert told.assumed
    assert not dated.assumed
    assert told.latest == dated.latest


def test_no_day_is_enough_for_somebody_who_stays_away() -> None:
    assert days_after(days_before=0, trips=spans(("2027-02-01", "2100-12-31"))) is None


def test_without_a_landing_or_before_the_present_count_there_is_no_day() -> None:
    assert citizenship(family()) is None
    begins = process.CITIZENSHIP_DAYS.history[0].start
    before = {"as_of": (begins - timedelta(days=1)).isoformat(), "landing": "2017-01-01"}
    assert citizenship(family(**before)) is None
    assert citizenship(family(**{**before, "as_of": begins.isoformat()})) is not None


def test_for_a_landing_long_past_the_first_day_is_that_of_the_question() -> None:
    way = citizenship(family(landing="2015-01-01", days_before=0))
    assert way is not None
    assert way.latest is not None
    assert way.latest.day == date(2026, 11, 22)


def in_canada(one: Family, day: date) -> bool:
    return not any(trip.first <= day <= trip.last for trip in one.trips)


def by_hand(one: Family, day: date) -> int:
    """The half days that count on a day, one day after the other."""
    assert one.landing is not None
    assert one.in_canada_since is not None
    halves = before = 0
    at = years_before(day, 5)
    while at < day:
        if in_canada(one, at):
            if at >= one.landing:
                halves += 2
            elif at >= one.in_canada_since:
                before += 1
        at += timedelta(days=1)
    return halves + min(before, 730)


def traveller(chance: Random) -> Family:
    landing = LANDING + timedelta(days=chance.randint(0, 900))
    since = landing - timedelta(days=chance.randint(0, 1500))
    trips = []
    for _ in range(chance.randint(0, 5)):
        first = landing + timedelta(days=chance.randint(-1200, 1200))
        trips.append(Trip(first, first + timedelta(days=chance.randint(0, 300))))
    told = family(landing=landing.isoformat(), in_canada_since=since.isoformat())
    return told._replace(trips=tuple(trips))


@settings(max_examples=60)
@given(chance=CHANCES)
def test_the_first_day_is_the_first_by_counting_each_day(chance: Random) -> None:
    one = traveller(chance)
    way = citizenship(one)
    assert way is not None
    assert way.latest is not None
    assert one.landing is not None
    first = way.latest.day
    assert by_hand(one, first) == way.latest.total >= 2190
    for back in (1, 2, 3, chance.randint(4, 700)):
        day = first - timedelta(days=back)
        if day >= one.landing:
            assert by_hand(one, day) < 2190


@settings(max_examples=60)
@given(chance=CHANCES)
def test_a_trip_more_never_brings_the_day_nearer(chance: Random) -> None:
    one = traveller(chance)
    fewer = one._replace(trips=one.trips[1:])
    more, less = citizenship(one), citizenship(fewer)
    assert more is not None
    assert less is not None
    assert more.latest is not None
    assert less.latest is not None
    assert less.latest.day <= more.latest.day


def test_days_are_counted_by_the_law_of_the_day() -> None:
    count = counted(date(2026, 11, 22), LANDING, LANDING, LANDING, Abroad(()))
    assert count.total == 0
    assert count.window == date(2022, 1, 15)


# The obligation of a permanent resident.


def test_a_resident_who_stays_can_spend_the_rest_of_five_years_abroad() -> None:
    keep = residency(family(landing=LANDING.isoformat()))
    assert keep is not None
    assert keep.first_ends == date(2032, 1, 14)
    assert keep.spare == (date(2032, 1, 15) - LANDING).days - 730
    assert keep.breaks_on is None
    assert residency(family()) is None


@pytest.mark.parametrize(("more", "broken"), [(0, None), (1, "end")])
def test_one_day_too_many_in_the_first_five_years_breaks_it(more: int, broken: str | None) -> None:
    spare = (date(2032, 1, 15) - LANDING).days - 730
    last = LANDING + timedelta(days=spare - 1 + more)
    keep = residency(
        family(landing=LANDING.isoformat(), trips=spans((LANDING.isoformat(), last.isoformat())))
    )
    assert keep is not None
    assert keep.spare == -more
    assert keep.breaks_on == (last + timedelta(days=1) if broken else None)


def test_later_five_years_are_looked_at_as_they_move() -> None:
    """Away from the sixth year on: the five years before a day hold fewer and fewer days."""
    away = spans(("2032-01-15", "2037-01-14"))
    keep = residency(family(landing=LANDING.isoformat(), trips=away))
    assert keep is not None
    assert keep.spare > 0
    assert keep.breaks_on is not None
    for day, enough in ((keep.breaks_on - timedelta(days=1), True), (keep.breaks_on, False)):
        start = years_before(day, 5)
        present = (min(day, date(2032, 1, 15)) - start).days
        assert (present >= 730) is enough


@settings(max_examples=60)
@given(chance=CHANCES)
def test_the_breaking_day_is_the_first_by_counting_each_day(chance: Random) -> None:
    one = traveller(chance)
    if chance.random() < 0.7:  # long stays, which break it
        assert one.landing is not None
        first = one.landing + timedelta(days=chance.randint(0, 2500))
        longer = Trip(first, first + timedelta(days=chance.randint(700, 1500)))
        one = one._replace(trips=(*one.trips, longer))
    keep = residency(one)
    assert keep is not None
    assert one.landing is not None
    end = keep.breaks_on or one.landing + timedelta(days=5000)
    five = years_later(one.landing, 5)

    def is_kept(day: date) -> bool:
        assert one.landing is not None
        start = max(one.landing, years_before(day, 5))
        span = (start + timedelta(days=n) for n in range((day - start).days))
        present = sum(in_canada(one, at) for at in span)
        return present + max(0, (five - day).days) >= 730

    for back in (1, 2, chance.randint(3, 400)):
        day = end - timedelta(days=back)
        assert day < one.landing or is_kept(day)
    assert is_kept(end) is (keep.breaks_on is None)


def test_the_limits_are_those_of_the_law() -> None:
    assert process.CITIZENSHIP_DAYS.known_on(date(2026, 11, 22)) == 1095
    assert process.CITIZENSHIP_HALF_DAY_CAP.known_on(date(2026, 11, 22)) == 365
    assert process.RESIDENCY_DAYS.known_on(date(2026, 11, 22)) == 730
