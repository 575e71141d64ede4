"""The days of a plan: the very day, the day before and after, and what cannot be told."""

from __future__ import annotations

from datetime import date
from random import Random

import pytest
from hypothesis import given, settings

from calculator.days import completed_years
from calculator.law import process
from calculator.plan.answers import Family, from_form, read
from calculator.plan.days import (
    day_of_application,
    last_day_to_apply,
    moments,
    months_before,
    months_later,
)
from calculator.plan.deadlines import birthday, deadlines
from tests.plan.people import AS_OF, CHANCES, Json, day_of, deadline, family, some


def undated(**told: object) -> list[str]:
    return [one.what for one in deadlines(family(**told)).undated]


def checks(id: str, **told: object) -> dict[str, bool]:
    found = deadline(id, **told)
    assert found is not None
    return {check.moment.id: check.holds for check in found.checks}


# Calendar months.


@pytest.mark.parametrize(
    ("day", "months", "later"),
    [
        ("2026-03-31", 12, "2027-03-31"),
        ("2026-08-31", 6, "2027-02-28"),
        ("2027-08-31", 6, "2028-02-29"),
        ("2024-02-29", 12, "2025-02-28"),
        ("2026-12-15", 1, "2027-01-15"),
        ("2026-11-30", 1, "2026-12-30"),
        ("2026-01-31", 0, "2026-01-31"),
    ],
)
def test_months_are_calendar_months(day: str, months: int, later: str) -> None:
    assert months_later(date.fromisoformat(day), months).isoformat() == later


def test_months_before_are_months_later_turned_round() -> None:
    assert months_before(date(2027, 1, 9), 6) == date(2026, 7, 9)
    assert months_before(date(2026, 8, 31), 6) == date(2026, 2, 28)


# The invitation.


@pytest.mark.parametrize(
    ("invited", "last"),
    [
        ("2026-11-10", "2027-01-09"),  # 60 days
        ("2016-11-18", "2017-01-17"),  # 60, the day before
        ("2016-11-19", "2017-02-17"),  # 90, the day of
        ("2018-06-25", "2018-09-23"),  # 90
        ("2018-06-26", "2018-08-25"),  # 60
        ("2021-06-28", "2021-09-26"),  # 90
        ("2021-06-29", "2021-08-28"),  # 60
    ],
)
def test_the_last_day_to_apply_follows_the_days_in_force_at_the_invitation(
    invited: str, last: str
) -> None:
    one = family(as_of=invited, invited=invited)
    assert last_day_to_apply(one) == date.fromisoformat(last)
    assert day_of("invitation", as_of=invited, invited=invited) == last


def test_without_an_invitation_the_last_day_is_not_told() -> None:
    assert deadline("invitation") is None
    assert "invitation" in undated()
    assert last_day_to_apply(family()) is None


def test_a_deadline_is_past_on_the_day_after_it_and_not_before() -> None:
    for as_of, past in (("2027-01-09", False), ("2027-01-10", True)):
        found = deadlines(family(as_of=as_of, invited="2026-11-10"))
        (one,) = [one for one in found.dated if one.id == "invitation"]
        assert found.is_past(one) is past


def test_once_applied_the_profile_and_the_invitation_no_longer_wait() -> None:
    told: Json = {"submitted": "2026-03-31", "invited": "2026-11-10"}
    for apply_on, waits in (("2026-11-22", True), ("2026-11-21", False)):
        ids = {one.id for one in deadlines(family(**told, apply_on=apply_on)).dated}
        assert ({"profile", "invitation"} <= ids) is waits


# Profile, biometrics, permit.


def test_a_profile_leaves_the_pool_twelve_months_after_it() -> None:
    assert day_of("profile", submitted="2026-03-31") == "2027-03-31"
    found = deadline("profile", submitted="2026-03-31", invited="2026-11-10")
    assert found is not None
    assert found.what == "profile_invited"


def test_biometrics_are_due_thirty_days_after_the_letter() -> None:
    assert day_of("biometrics", letter="2026-11-20") == "2026-12-20"
    assert "biometrics" in undated()
    found = deadline("biometrics", letter="2026-11-20")
    assert found is not None
    assert found.basis.confidence == "one_copy"
    assert found.basis.doubt is not None


def test_a_letter_from_before_biometrics_gives_no_day() -> None:
    start = process.BIOMETRICS_DAYS.history[0].start
    assert day_of("biometrics", letter=start.isoformat()) is not None
    assert day_of("biometrics", letter="2018-07-30") is None
    assert "biometrics" not in undated(letter="2018-07-30")


def test_the_permit_stands_on_its_own_day() -> None:
    assert day_of("permit", permit_until="2027-05-05") == "2027-05-05"


# What serves until a day.


def test_a_test_result_serves_until_the_day_before_two_years() -> None:
    told = {"tests": [{"whose": "me", "test": "ielts_general", "day": "2025-01-10"}]}
    assert day_of("language.me.ielts_general", **told) == "2027-01-09"


def test_a_test_is_looked_at_on_each_day_and_not_before_it_was_taken() -> None:
    tests = [{"whose": "me", "test": "ielts_general", "day": "2025-01-10"}]
    told: Json = {"submitted": "2025-01-09", "invited": "2026-11-10", "tests": tests}
    id = "language.me.ielts_general"
    assert checks(id, **told) == {"invitation": True, "last": True}
    assert checks(id, **told, apply_on="2027-01-10") == {"invitation": True, "application": False}
    assert checks(id, **{**told, "invited": "2026-11-11"}) == {"invitation": True, "last": False}
    assert checks(id, **{**told, "submitted": "2025-01-10"})["profile"] is True


def test_two_results_of_one_test_have_ids_of_their_own() -> None:
    tests = [{"test": "tef_canada", "day": f"2026-0{month}-01"} for month in (1, 2)]
    ids = [one.id for one in deadlines(family(tests=tests)).dated]
    assert ids == ["language.me.tef_canada", "language.me.tef_canada.2"]


def test_a_partners_result_and_one_without_a_name_are_told_apart() -> None:
    tests = [{"whose": "partner", "day": "2026-01-01"}, {"day": "2026-01-02"}]
    ids = [one.id for one in deadlines(family(tests=tests)).dated]
    assert ids == ["language.partner.test", "language.me.test"]


def test_a_result_without_a_day_cannot_be_dated() -> None:
    assert "language.me" in undated(tests=[{"whose": "me", "test": "pte_core"}])


def test_an_assessment_counts_until_the_day_before_five_years() -> None:
    told: Json = {"diploma_abroad": True, "eca_date": "2023-02-02"}
    assert day_of("assessment.me", **told) == "2028-02-01"
    assert day_of("assessment.partner", partner_eca_date="2024-02-29") == "2029-02-27"
    assert "assessment.me" in undated(diploma_abroad=True)
    assert "assessment.me" not in undated(diploma_abroad=True, eca_date="none")
    assert "assessment.me" not in undated()


def test_a_medical_exam_serves_until_the_day_before_twelve_months() -> None:
    told: Json = {"examined": "2026-02-05", "submitted": "2026-03-01", "invited": "2026-11-10"}
    assert day_of("medical", **told) == "2027-02-04"
    assert checks("medical", **told) == {"last": True}
    assert checks("medical", **{**told, "examined": "2026-01-09"}) == {"last": False}
    assert "medical" in undated()


# Police certificates of the country lived in.


def stay(**changes: object) -> list[Json]:
    return [{"whose": "me", "country": "FR", "from": "2020-01-01", **changes}]


def test_a_certificate_of_the_present_country_is_recent_for_six_months() -> None:
    told = {"stays": stay(issued="2026-08-31"), "apply_on": "2027-02-28"}
    assert day_of("police.me.FR", **told) == "2027-02-28"
    assert checks("police.me.FR", **told) == {"application": True}
    assert checks("police.me.FR", **{**told, "apply_on": "2027-03-01"}) == {"application": False}


def test_one_that_is_not_there_has_a_first_day_before_the_application() -> None:
    found = deadline("police.me.FR", stays=stay(), apply_on="2027-02-28")
    assert found is not None
    assert (found.kind, found.day) == ("from", date(2026, 8, 28))
    last = deadline("police.me.FR", stays=stay(), invited="2026-11-10")
    assert last is not None
    assert last.day == date(2026, 7, 9)
    late = deadlines(family(stays=stay(), apply_on="2027-02-28", as_of="2026-12-31"))
    assert not any(late.is_past(one) for one in late.dated)


@pytest.mark.parametrize(
    "told",
    [
        {"stays": stay()},  # no day of application
        {"stays": stay(), "apply_on": "2026-11-21"},  # applied already
        {"stays": stay(to="2021-01-01"), "apply_on": "2027-02-28"},  # left
        {"stays": stay(country="CA"), "apply_on": "2027-02-28"},
        {"stays": stay(country=None), "apply_on": "2027-02-28"},
        {"stays": stay(**{"from": "2026-11-01"}), "apply_on": "2026-12-01"},  # too short
    ],
)
def test_otherwise_there_is_no_day_for_a_certificate(told: Json) -> None:
    found = deadlines(family(**told)).dated
    assert [one for one in found if one.id.startswith("police")] == []


def not_told_until_when(**told: object) -> Family:
    """A family from the form, with a stay in France whose last day is left empty."""
    stays = {"whose": "me", "country": "FR", "from": "2020-01-01"}
    fields = [["as_of", AS_OF], *([f"stays.0.{name}", text] for name, text in stays.items())]
    found, problems = read(from_form(fields) | told)
    assert [one.at for one in problems] == ["stays.0.to"]
    assert found is not None
    return found


def police(found: Family) -> tuple[list[str], list[tuple[str, str]]]:
    """The days that are told of certificates, and those that are not."""
    both = deadlines(found)
    dated = [f"{one.id} {one.day}" for one in both.dated if one.id.startswith("police")]
    return dated, [(one.what, one.at) for one in both.undated if one.what.startswith("police")]


def test_a_stay_of_which_no_last_day_is_told_has_no_day() -> None:
    asked = [("police.me", "stays.0.to")]
    assert police(not_told_until_when(apply_on="2027-02-28")) == ([], asked)
    assert police(not_told_until_when(invited="2026-11-10")) == ([], asked)
    assert police(not_told_until_when()) == ([], [])
    assert police(not_told_until_when(apply_on="2026-11-21")) == ([], [])
    neither = family(stays=[{"country": "FR", "issued": "2026-11-01"}])
    assert police(neither) == ([], asked)
    ticked = family(stays=[{"country": "FR", "to": None, "issued": "2026-11-01"}])
    assert police(ticked) == (["police.me.FR 2027-05-01"], [])


def test_a_job_in_the_same_country_gives_the_days_that_a_stay_lacks() -> None:
    job = {"country": "FR", "from": "2020-02-01"}
    told: Json = {"apply_on": "2027-02-28"}
    goes_on = not_told_until_when(**told, jobs=[job])
    assert police(goes_on) == (["police.me.FR 2026-08-28"], [])
    ended = not_told_until_when(**told, jobs=[job | {"to": "2022-01-01"}])
    assert police(ended) == ([], [])
    before = not_told_until_when(**told, jobs=[job | {"from": "2018-02-01", "to": "2019-12-31"}])
    assert police(before) == ([], [("police.me", "stays.0.to")])
    elsewhere = not_told_until_when(**told, jobs=[{"country": "DE", "from": "2026-11-01"}])
    assert police(elsewhere) == ([], [("police.me", "stays.0.to")])


def test_a_job_abroad_of_which_no_last_day_is_told_has_no_day() -> None:
    fields = [["as_of", AS_OF], ["jobs.0.country", "FR"], ["jobs.0.from", "2020-01-01"]]
    found, _ = read(from_form([*fields, ["apply_on", "2027-02-28"]]))
    assert found is not None
    assert police(found) == ([], [("police.me", "jobs")])


def test_a_stay_of_nobody_named_is_taken_as_ones_own() -> None:
    told = {"stays": stay(whose=None, issued="2026-11-01")}
    assert day_of("police.me.FR", **told) == "2027-05-01"


# Children.


def test_a_child_is_young_enough_until_the_day_before_the_birthday() -> None:
    told: Json = {"children": [{"born": "2005-02-28"}]}
    assert day_of("child.0", **told) == "2027-02-27"
    assert day_of("child.0", **told, as_of="2027-02-27") == "2027-02-27"
    assert day_of("child.0", **told, as_of="2027-02-28") is None


def test_a_birthday_far_ahead_or_without_a_date_is_not_dated() -> None:
    assert day_of("child.0", children=[{"born": "2007-11-23"}]) == "2029-11-22"
    assert day_of("child.0", children=[{"born": "2007-11-24"}]) is None
    assert "child" in undated(children=[{"coming": True}])


def test_before_the_age_is_known_or_after_the_application_no_child_is_dated() -> None:
    child = [{"born": "1996-01-01"}]
    assert day_of("child.0", as_of="2017-10-23", children=child) is None
    assert day_of("child.0", as_of="2017-10-24", children=child) == "2017-12-31"
    told: Json = {"children": [{"born": "2005-02-28"}]}
    assert day_of("child.0", **told, apply_on="2026-11-21") is None


@pytest.mark.parametrize(
    ("born", "years", "day"),
    [
        ("2004-02-29", 22, "2026-03-01"),
        ("2004-02-29", 24, "2028-02-29"),
        ("2004-03-01", 22, "2026-03-01"),
    ],
)
def test_a_birthday_is_the_day_on_which_the_years_are_completed(
    born: str, years: int, day: str
) -> None:
    found = birthday(date.fromisoformat(born), years)
    assert found.isoformat() == day
    assert completed_years(date.fromisoformat(born), found) == years


# The days on which things are looked at.


def test_the_day_of_application_is_the_one_told_or_the_last_or_none() -> None:
    assert [one.id for one in moments(family())] == []
    assert [one.id for one in moments(family(submitted="2026-01-01"))] == ["profile"]
    invited = family(invited="2026-11-10")
    assert [one.id for one in moments(invited)] == ["invitation", "last"]
    planned = family(invited="2026-11-10", apply_on="2026-12-01")
    assert [one.id for one in moments(planned)] == ["invitation", "application"]
    assert day_of_application(planned) == date(2026, 12, 1)
    assert day_of_application(invited) == date(2026, 11, 22)


@settings(max_examples=150)
@given(chance=CHANCES)
def test_days_are_in_order_with_ids_of_their_own_and_a_source(chance: Random) -> None:
    found, _ = read(some(chance))
    assert found is not None
    dated = deadlines(found).dated
    assert [one.day for one in dated] == sorted(one.day for one in dated)
    assert len({one.id for one in dated}) == len(dated)
    assert all(one.basis.cites for one in dated)
