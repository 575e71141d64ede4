"""What happens by itself, worked by hand from the tables of the law.

The complete person without a partner: age 110, bachelor's degree 120, English 4 x 31 = 124, one
Canadian year 40; degree with language 25, degree with work 13: 432 points.
"""

from __future__ import annotations

from datetime import date

from calculator.foresight.timeline import Event, Timeline
from tests.foresight.people import ahead
from tests.profiles import LEFT_OUT, Json, job, levels, partner, profile, weeks

BORN = {"birth_date": "1997-03-14", "age": LEFT_OUT}
YEARS = ("canadian_years", "canadian_year_recent", "canadian_teer")
UNDATED = {"languages": [levels("en", 9, taken=LEFT_OUT)]}
"""English at 9 that never expires, as its day is not told."""


def someone(*jobs: Json, **changes: object) -> Json:
    """The complete person, with jobs in place of years where there are some."""
    if jobs:
        changes = dict.fromkeys(YEARS, LEFT_OUT) | {"work": list(jobs)} | changes
    return profile(**(UNDATED | changes))


def told(view: Timeline) -> list[tuple[str, list[str], int | None, int]]:
    """The events: day, causes, points gained or lost, and the new total; without the law's own."""
    return [
        (
            event.day.isoformat(),
            [cause.id for cause in event.causes],
            event.difference,
            event.after.total,
        )
        for event in view.events
        if [cause.id for cause in event.causes] != ["law"]
    ]


def differences(event: Event) -> dict[str, int | None]:
    return {line.id: line.difference for line in event.lines}


def on(view: Timeline, day: str) -> Event:
    return next(event for event in view.events if event.day == date.fromisoformat(day))


# Birthdays.


def test_each_birthday_from_thirty_on_takes_points_away() -> None:
    view = ahead(someone(**BORN))

    assert told(view) == [
        ("2027-03-14", ["birthday"], -5, 427),  # 110 to 105
        ("2028-03-14", ["birthday"], -6, 421),  # 105 to 99
        ("2029-03-14", ["birthday"], -5, 416),  # 99 to 94
    ]
    assert on(view, "2027-03-14").causes[0].facts == {"age": 30}
    assert differences(on(view, "2027-03-14")) == {"crs.core": -5, "crs.core.age": -5}


def test_a_birthday_that_changes_nothing_is_no_event() -> None:
    view = ahead(someone(birth_date="2001-03-14", age=LEFT_OUT))  # turns 26, 27 and 28

    assert told(view) == []


def test_who_was_born_on_29_february_is_older_on_1_march_of_common_years() -> None:
    view = ahead(someone(birth_date="1996-02-29", age=LEFT_OUT))

    assert told(view) == [
        ("2027-03-01", ["birthday"], -6, 421),  # 31: 105 to 99, from 427
        ("2028-02-29", ["birthday"], -5, 416),  # 32: 94
        ("2029-03-01", ["birthday"], -6, 410),  # 33: 88
    ]


def test_birthdays_after_an_invitation_are_forgiven() -> None:
    view = ahead(someone(**BORN, invited="2026-09-01"))

    assert told(view) == []
    assert view.undated[0].reason == "invited"


# What expires.


def test_a_result_that_is_two_years_old_takes_its_points_and_the_verdict() -> None:
    view = ahead(profile())  # the test was on 2026-01-15

    assert told(view) == [("2028-01-15", ["language.expires"], -149, 283)]
    event = on(view, "2028-01-15")
    assert differences(event) == {
        "crs.core": -124,
        "crs.core.first_language": -124,
        "crs.transfer": -25,
        "crs.transfer.education": -25,
        "crs.transfer.education_language": -25,
    }
    assert [(part.id, part.before, part.after) for part in event.parts] == [
        ("cec.language", "met", "not_met")
    ]
    assert (event.before.outcome, event.after.outcome) == ("met", "not_met")
    assert view.on(date(2028, 1, 14)).total == 432


def test_an_assessment_counts_until_the_day_before_it_is_five_years_old() -> None:
    view = ahead(someone(education_foreign=True, eca_date="2023-02-01"))

    # The degree 120, with language 25, with work 13.
    assert told(view) == [("2028-02-01", ["assessment.expires"], -158, 274)]
    assert on(view, "2028-02-01").after.outcome == "met"


def test_a_result_that_gives_no_points_is_told_when_it_expires_all_the_same() -> None:
    view = ahead(someone(languages=[*UNDATED["languages"], levels("fr", 4)]))

    assert told(view) == [("2028-01-15", ["language.expires"], 0, 432)]


# Work.


def test_each_full_year_of_a_job_that_goes_on_is_reached_after_364_days() -> None:
    view = ahead(someone(job()))  # 30 hours a week since 2024-05-01; 52 weeks make 1,560

    # Two years: 110 + 120 + 124 + 53, and 25 + 25 in combination: 457.
    assert view.steps[0].standing.total == 457
    assert told(view) == [
        ("2027-04-28", ["work.year.reached"], 11, 468),  # 53 to 64
        ("2028-04-26", ["work.year.reached"], 8, 476),  # 72
        ("2029-04-25", ["work.year.reached"], 8, 484),  # 80
    ]
    assert [event.causes[0].facts["years"] for event in view.events[1:]] == [3, 4, 5]


def test_the_year_of_the_class_is_lost_as_old_work_leaves_the_three_years() -> None:
    view = ahead(someone(weeks(60, "2024-09-30")))  # from 2023-08-08

    # The window of 2026-10-03 begins on 2023-10-03: 364 days, just a year; a day later 363.
    assert told(view) == [("2026-10-04", ["class.year.lost"], 0, 432)]
    event = on(view, "2026-10-04")
    assert [(part.id, part.after) for part in event.parts] == [("cec.work.amount", "not_met")]
    assert (event.before.outcome, event.after.outcome) == ("met", "not_met")


def test_points_for_work_are_lost_as_it_leaves_the_ten_years() -> None:
    view = ahead(someone(weeks(52, "2017-03-31"), as_of="2026-03-01"))  # from 2016-04-02

    # The window of 2026-04-03 begins on 2016-04-03: 363 days. 40 and, with the degree, 13.
    assert told(view) == [("2026-04-03", ["work.year.lost"], -53, 379)]
    assert on(view, "2026-04-03").causes[0].facts == {"years": 0}


def test_work_abroad_loses_its_tier_as_it_leaves_the_ten_years() -> None:
    abroad = job(country="FR", **{"from": "2016-01-04", "to": "2018-12-30"})  # 156 weeks: 3 years
    view = ahead(
        profile(**UNDATED, work=[abroad], foreign_years=LEFT_OUT, as_of="2026-01-01", age=29)
    )

    # With language 50, with work 25, cut to 50: 432 + 50. Two years: 25 and 13.
    assert view.steps[0].standing.total == 482
    assert told(view) == [
        ("2026-01-05", ["foreign.year.lost"], -12, 470),
        ("2028-01-02", ["foreign.year.lost"], -38, 432),
    ]


def test_the_language_threshold_follows_the_occupation_that_overtakes_the_other() -> None:
    before = job(**{"from": "2024-10-01", "to": "2025-09-30"})  # TEER 1, 365 days
    now = job(noc="63200", **{"from": "2025-10-01"})  # TEER 3
    six = [levels("en", 6, taken=LEFT_OUT)]
    view = ahead(someone(before, now, languages=six, as_of="2026-09-01"))

    # TEER 1 asks for 7, TEER 3 for 5. On 2026-10-01 both have 365 days; a day later 366 to 365.
    changes = [event for event in view.events if event.parts]
    assert view.steps[0].standing.outcome == "not_met"
    assert [(event.day.isoformat(), event.after.outcome) for event in changes] == [
        ("2026-10-01", "unknown"),
        ("2026-10-02", "met"),
    ]
    assert [cause.id for cause in changes[0].causes] == ["class.occupation"]


def test_the_partners_years_count_and_hang_on_the_permit() -> None:
    beside = partner(
        canadian_years=LEFT_OUT,
        permit_until="2026-11-01",
        work=[job(**{"from": "2025-12-01"})],
    )
    view = ahead(someone(partner=beside))

    # With a partner: 100 + 112 + 4 x 29 + 35 + 38 = 401. The first year counts 5, the second 7.
    assert view.steps[0].standing.total == 401
    assert told(view) == [
        ("2026-11-01", ["permit.ends"], 0, 401),
        ("2026-11-30", ["work.year.reached"], 5, 406),
        ("2027-11-29", ["work.year.reached"], 2, 408),
        ("2028-11-27", ["work.year.reached"], 1, 409),
    ]
    assert [event.needs_permit for event in view.events] == [False, False, True, True, True]
    assert view.permits == (("partner", date(2026, 11, 1)),)


def test_a_year_reached_on_the_day_after_the_permit_ends_does_not_hang_on_it() -> None:
    last_day, next_year = "2027-04-27", "2027-04-28"
    view = ahead(someone(job(), permit_until=last_day))

    assert on(view, next_year).needs_permit is False
    assert on(view, "2028-04-26").needs_permit is True


# The law.


def test_an_announced_change_of_the_law_is_an_event() -> None:
    view = ahead(someone(as_of="2025-03-24", job_offer="other"))

    event = view.events[0]
    assert event.day == date(2025, 3, 25)
    assert [cause.id for cause in event.causes] == ["law"]
    assert "crs.additional.job_offer" in str(event.causes[0].facts["values"]).split()
    assert (event.before.total, event.after.total) == (482, 432)


def test_what_cannot_be_known_from_3_november_2026_is_marked_from_that_day() -> None:
    view = ahead(someone())

    (event,) = view.events
    assert event.day == date(2026, 11, 3)
    assert differences(event) == {
        "crs.additional.job_offer": None,
        "crs.additional.high_wage": None,
    }
    assert view.on(date(2026, 11, 2)).left_out == ()
    assert view.on(date(2026, 11, 3)).left_out == (
        "crs.additional.job_offer",
        "crs.additional.high_wage",
    )
    assert not view.on(date(2029, 10, 1)).complete


# What cannot be dated, and what is open.


def test_answers_without_a_day_are_named_and_not_guessed() -> None:
    view = ahead(
        someone(
            foreign_years=2,
            partner=partner(languages=[levels("fr", 7, taken=LEFT_OUT)], canadian_years=1),
        )
    )

    assert [(one.at, one.reason) for one in view.undated] == [
        ("applicant.birth_date", "age"),
        ("applicant.languages.0.taken", "taken"),
        ("applicant.canadian_years", "canadian_years"),
        ("applicant.foreign_years", "foreign_years"),
        ("partner.languages.0.taken", "taken"),
        ("partner.canadian_years", "canadian_years"),
    ]


def test_an_age_alone_foresees_nothing_after_an_invitation() -> None:
    view = ahead(someone(invited="2026-09-01"))

    assert view.first == view.last
    assert view.undated[0].reason == "age_invited"


def test_an_open_answer_leaves_the_bounds_on_every_day() -> None:
    view = ahead(someone(**BORN, partner=LEFT_OUT))

    last = view.steps[-1].standing
    assert last.lowest < last.highest
    assert view.events[-1].after.highest < view.events[-1].before.highest
    assert view.events[-1].difference is None


def test_the_steps_follow_each_other_without_a_gap_to_the_last_day() -> None:
    view = ahead(someone(job(), **BORN))

    assert view.steps[0].first == view.first == date(2026, 10, 1)
    assert view.steps[-1].last == view.last == date(2029, 10, 1)
    for one, following in zip(view.steps, view.steps[1:], strict=False):
        assert (following.first - one.last).days == 1
        assert one.standing.value != following.standing.value


def test_the_timeline_ends_with_the_last_day_that_can_be_asked_for() -> None:
    view = ahead(someone(as_of="2099-06-01"))

    assert view.last == date(2100, 12, 31)
    assert ahead(someone(as_of="2100-12-31")).steps[0].standing == view.steps[-1].standing


def test_an_answer_dated_ahead_is_used_from_its_day_on() -> None:
    view = ahead(someone(education_foreign=True, eca_date="2027-01-15"))

    assert view.problems == 1
    # Until then the date is missing: with an assessment 432 points, without one 274.
    assert told(view) == [("2027-01-15", ["answer"], None, 432)]
    before = view.on(date(2027, 1, 14))
    assert (before.lowest, before.highest) == (274, 432)
    assert view.events[-1].causes[0].facts == {"at": "applicant.eca_date"}
