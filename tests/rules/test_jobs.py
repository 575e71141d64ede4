"""The list of jobs: what counts, how many hours, from which day and until which."""

from __future__ import annotations

from typing import Any

import pytest

from build_scripts import jobs_timing
from calculator.assess import assess, evaluate
from calculator.law import CHECKED, cec
from calculator.rules import jobs
from tests.profiles import (
    LEFT_OUT,
    Json,
    finding,
    job,
    levels,
    outcome,
    partner,
    points,
    problems,
    profile,
    weeks,
    worked,
)

YEAR = cec.HOURS_PER_YEAR.known_on(CHECKED)
STATES_THE_YEAR = pytest.mark.states(value="cec.work.hours")
"""For what holds only as long as a year is 1,560 hours."""

DEVELOPER = "21231"  # TEER 1
COOK = "63200"  # TEER 3, skill level B before
FOREMAN = "72014"  # TEER 2, skill level B before
DRIVER = "73300"  # TEER 3, skill level C before
TAILOR = "64200"  # TEER 4, skill level B before
ASSISTANT = "33100"  # TEER 3, skill levels B and C before
CASHIER = "65100"  # TEER 5
PHYSICIAN = "31102"  # TEER 1


def span(first: str, last: str | None, hours: float = 30, **changes: object) -> Json:
    """A job that counts between two days."""
    return job(**({"from": first, "to": last, "hours_per_week": hours} | changes))


def hours(*jobs: Json, **changes: object) -> tuple[int, int]:
    """The certain and the possible hours in the window."""
    work = worked(*jobs, **changes)["work"]
    return work["hours"], work["hours_possible"]


def days(*jobs: Json, **changes: object) -> tuple[str | None, str | None]:
    """The first qualifying day and the day on which the year is lost."""
    work = worked(*jobs, **changes)["work"]
    return work["first_qualifying_day"], work["lost_on"]


def knowing(*each: int) -> list[Json]:
    """Levels that count on every day."""
    return [levels("en", *each, taken=LEFT_OUT)]


# The cases at the boundaries of the law, as they were written down with it.

BOUNDARIES: dict[str, tuple[Json, str]] = {
    "1,559 hours": (
        {"work": [weeks(51), weeks(1, until="2024-01-07", hours_per_week=29)]},
        "not_met",
    ),
    "60 hours a week for 26 weeks": ({"work": [weeks(26, hours_per_week=60)]}, "not_met"),
    "15 hours a week for 103 weeks": ({"work": [weeks(103, hours_per_week=15)]}, "not_met"),
    "4 of 52 weeks before the window": (
        {"work": [weeks(52, until="2024-08-31")]},
        "not_met",
    ),
    "32 weeks TEER 1 and 20 weeks TEER 3 at 6": (
        {
            "work": [weeks(32), weeks(20, until="2026-02-01", noc=COOK)],
            "languages": knowing(6),
        },
        "not_met",
    ),
    "52 weeks TEER 1 at 7 7 7 6": (
        {"work": [weeks(52)], "languages": knowing(7, 7, 7, 6)},
        "not_met",
    ),
    "TEER 4": ({"work": [weeks(52, noc=TAILOR)]}, "not_met"),
    "co-op terms": ({"work": [weeks(52, full_time_student=True)]}, "not_met"),
    "self-employed cook": (
        {"work": [weeks(52, noc=FOREMAN, self_employed=True)]},
        "not_met",
    ),
    "physician invited the day before": (
        {
            "work": [
                weeks(
                    52,
                    until="2023-04-20",
                    noc=PHYSICIAN,
                    self_employed=True,
                    public_physician=True,
                )
            ],
            "as_of": "2023-05-01",
            "invited": "2023-04-24",
            "languages": knowing(9),
        },
        "not_met",
    ),
    "claimant's permit": ({"work": [weeks(52, claimant_permit=True)]}, "not_met"),
    "truck driver the day before": (
        {
            "work": [weeks(52, until="2022-11-14", noc=DRIVER)],
            "as_of": "2022-11-15",
            "languages": knowing(5),
        },
        "not_met",
    ),
    "tailor of the day": (
        {
            "work": [weeks(52, until="2022-11-14", noc=TAILOR)],
            "as_of": "2022-11-16",
            "languages": knowing(5),
        },
        "not_met",
    ),
}
BOUNDARIES_OF_THE_YEAR: dict[str, tuple[Json, str]] = {
    "1,560 hours": ({"work": [weeks(52)]}, "met"),
    "two jobs of 15 hours": (
        {"work": [weeks(52, hours_per_week=15), weeks(52, hours_per_week=15, noc=COOK)]},
        "met",
    ),
    "15 hours a week for 104 weeks": ({"work": [weeks(104, hours_per_week=15)]}, "met"),
    "10 hours a week for 156 weeks": ({"work": [weeks(156, hours_per_week=10)]}, "met"),
    "26 weeks TEER 1 and 26 weeks TEER 3 at 6": (
        {
            "work": [weeks(26), weeks(26, until="2026-02-01", noc=COOK)],
            "languages": knowing(6),
        },
        "unknown",
    ),
    "20 weeks TEER 1 and 32 weeks TEER 3 at 5": (
        {
            "work": [weeks(20), weeks(32, until="2026-02-01", noc=COOK)],
            "languages": knowing(5),
        },
        "met",
    ),
    "physician invited on the day": (
        {
            "work": [
                weeks(
                    52,
                    until="2023-04-20",
                    noc=PHYSICIAN,
                    self_employed=True,
                    public_physician=True,
                )
            ],
            "as_of": "2023-05-01",
            "invited": "2023-04-25",
            "languages": knowing(9),
        },
        "met",
    ),
    "truck driver of the day": (
        {
            "work": [weeks(52, until="2022-11-14", noc=DRIVER)],
            "as_of": "2022-11-16",
            "languages": knowing(5),
        },
        "met",
    ),
    "tailor the day before": (
        {
            "work": [weeks(52, until="2022-11-14", noc=TAILOR)],
            "as_of": "2022-11-15",
            "languages": knowing(5),
        },
        "met",
    ),
    "wholly in Quebec": ({"work": [weeks(52, noc=FOREMAN)], "destination": "ON"}, "met"),
    "employer abroad": ({"work": [weeks(52, noc=FOREMAN, employer_abroad=True)]}, "unknown"),
}


@pytest.mark.parametrize("name", BOUNDARIES)
def test_at_the_boundaries_of_the_law_the_class_comes_out_as_written(name: str) -> None:
    told, expected = BOUNDARIES[name]

    assert outcome(worked(**told)) == expected


@STATES_THE_YEAR
@pytest.mark.parametrize("name", BOUNDARIES_OF_THE_YEAR)
def test_at_the_boundaries_of_the_year_the_class_comes_out_as_written(name: str) -> None:
    told, expected = BOUNDARIES_OF_THE_YEAR[name]

    assert outcome(worked(**told)) == expected


@pytest.mark.parametrize(
    ("told", "counted"),
    [
        (weeks(52, hours_per_week=29.98), 1558),  # 1,558.96
        (weeks(26, hours_per_week=60), 780),
        (weeks(103, hours_per_week=15), 1545),
        (weeks(52), 1560),
    ],
)
def test_hours_are_cut_to_thirty_a_week_and_to_whole_hours(told: Json, counted: int) -> None:
    assert hours(told) == (counted, counted)


def test_only_the_weeks_inside_the_window_count() -> None:
    four_weeks_before = weeks(52, until="2024-08-31")  # from 2023-09-03; the window: 2023-10-01

    assert hours(four_weeks_before) == (1440, 1440)


# What does not count.

REASONS: dict[str, tuple[Json, str]] = {
    "self-employed": ({"self_employed": True}, "cec.work.employee"),
    "full-time student": ({"full_time_student": True}, "cec.work.not_student"),
    "not authorized": ({"authorized": False}, "cec.work.authorized"),
    "claimant": ({"claimant_permit": True}, "cec.work.authorized"),
    "abroad": ({"country": "US"}, "cec.work.place"),
    "TEER 4": ({"noc": TAILOR}, "cec.work.skilled"),
    "TEER 5": ({"noc": CASHIER}, "cec.work.skilled"),
    "TEER 4 without a code": ({"noc": LEFT_OUT, "teer": 4}, "cec.work.skilled"),
}
PARTS = (
    "cec.work.skilled",
    "cec.work.place",
    "cec.work.employee",
    "cec.work.not_student",
    "cec.work.authorized",
)


@pytest.mark.parametrize("reason", REASONS)
def test_a_job_that_fails_one_condition_gives_no_hours_and_fails_that_part(reason: str) -> None:
    changes, failed = REASONS[reason]

    result = worked(job(**changes))

    assert result["work"]["hours"] == result["work"]["hours_possible"] == 0
    assert result["work"]["canadian_years"] == 0
    assert outcome(result, "cec.work.amount") == "not_met"
    for part in PARTS:
        assert outcome(result, part) == ("not_met" if part == failed else "met")


@pytest.mark.parametrize("reason", REASONS)
def test_a_part_is_met_if_some_job_meets_it_and_the_others_still_count(reason: str) -> None:
    changes, failed = REASONS[reason]

    result = worked(job(**changes), job())

    assert outcome(result) == "met"
    assert outcome(result, failed) == "met"
    assert result["work"]["hours"] == hours(job())[0]


def test_parts_may_be_met_by_different_jobs_although_none_counts() -> None:
    result = worked(job(self_employed=True), job(full_time_student=True))

    assert {outcome(result, part) for part in PARTS} == {"met"}
    assert outcome(result, "cec.work.amount") == "not_met"


def test_a_part_is_open_if_no_job_meets_it_and_one_may() -> None:
    result = worked(job(self_employed=True), job(self_employed=LEFT_OUT))

    assert outcome(result, "cec.work.employee") == "unknown"
    assert "applicant.work.1.self_employed" in result["missing"]


def test_work_for_an_employer_abroad_is_open_and_no_answer_would_settle_it() -> None:
    result = worked(job(employer_abroad=True))

    assert outcome(result, "cec.work.place") == "unknown"
    assert outcome(result, "cec.work.amount") == "unknown"
    assert result["work"]["hours"] == 0
    assert result["work"]["hours_possible"] == hours(job())[0]
    assert result["missing"] == []


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"self_employed": True}, "met"),
        ({"self_employed": LEFT_OUT}, "met"),
        ({"self_employed": False}, "met"),
        ({"self_employed": True, "public_physician": False}, "not_met"),
        ({"self_employed": LEFT_OUT, "public_physician": False}, "unknown"),
        ({"self_employed": True, "public_physician": "yes"}, "unknown"),
        ({"self_employed": False, "public_physician": "yes"}, "met"),
    ],
)
def test_a_physician_in_publicly_funded_practice_counts_as_employed(
    changes: Json, expected: str
) -> None:
    told = job(**({"noc": PHYSICIAN, "public_physician": True} | changes))

    assert outcome(worked(told), "cec.work.employee") == expected


def test_a_physician_has_to_meet_every_other_condition() -> None:
    told = {"noc": PHYSICIAN, "self_employed": True, "public_physician": True}

    assert outcome(worked(job(**told)), "cec.work.amount") == "met"
    assert outcome(worked(job(**told, authorized=False)), "cec.work.amount") == "not_met"
    assert outcome(worked(job(**told, claimant_permit=True)), "cec.work.amount") == "not_met"


# What is not answered.


@pytest.mark.parametrize("flag", ["self_employed", "full_time_student", "authorized"])
@pytest.mark.parametrize("answer", [LEFT_OUT, None])
def test_hours_that_hang_on_an_unanswered_flag_are_possible(flag: str, answer: object) -> None:
    result = worked(job(**{flag: answer}))

    assert result["work"]["hours"] == 0
    assert result["work"]["hours_possible"] == hours(job())[0]
    assert result["work"]["canadian_years"] is None
    assert result["work"]["first_qualifying_day"] is None
    assert outcome(result, "cec.work.amount") == "unknown"
    assert points(result, "crs.core.canadian_work") is None
    assert result["missing"] == [f"applicant.work.0.{flag}"]


@pytest.mark.parametrize("flag", ["employer_abroad", "claimant_permit", "public_physician"])
def test_the_other_flags_mean_no_where_they_are_absent(flag: str) -> None:
    assert worked(job(**{flag: None})) == worked(job(**{flag: False})) == worked(job())


def test_certain_and_possible_hours_are_added_under_one_limit() -> None:
    certain = span("2026-07-01", "2026-09-08", 20)  # ten weeks
    possible = span("2026-07-01", "2026-09-08", 20, authorized=LEFT_OUT)

    assert hours(certain, possible) == (200, 300)


def test_possible_hours_that_do_not_reach_the_year_leave_it_not_met() -> None:
    result = worked(weeks(40, authorized=LEFT_OUT))

    assert outcome(result, "cec.work.amount") == "not_met"


def test_possible_hours_that_reach_the_year_with_certain_ones_leave_it_open() -> None:
    result = worked(weeks(30), weeks(40, until="2026-01-31", authorized=LEFT_OUT))

    assert outcome(result, "cec.work.amount") == "unknown"
    assert (result["work"]["hours"], result["work"]["hours_possible"]) == (900, 2100)


def test_certain_hours_that_reach_the_year_settle_it_whatever_is_open() -> None:
    result = worked(weeks(80), job(authorized=LEFT_OUT))

    assert outcome(result, "cec.work.amount") == "met"
    assert outcome(result) == "met"


def test_an_unanswered_flag_that_cannot_change_anything_is_not_missing() -> None:
    idle = job(self_employed=True, authorized=LEFT_OUT)
    abroad = span("2020-01-01", "2020-02-01", country="FR", full_time_student=LEFT_OUT)

    assert worked(job(), idle, abroad)["missing"] == []


@pytest.mark.parametrize("name", ["from", "hours_per_week"])
def test_a_job_without_its_days_or_hours_is_not_counted_and_leaves_the_amount_open(
    name: str,
) -> None:
    result = worked(job(**{name: LEFT_OUT}), weeks(10))

    assert (result["work"]["hours"], result["work"]["hours_possible"]) == (300, 300)
    assert outcome(result, "cec.work.amount") == "unknown"
    assert result["work"]["canadian_years"] is None
    assert f"applicant.work.0.{name}" in result["missing"]


def test_a_job_that_fails_a_condition_leaves_nothing_open() -> None:
    result = worked(job(authorized=False, hours_per_week=LEFT_OUT))

    assert outcome(result, "cec.work.amount") == "not_met"
    assert result["work"]["canadian_years"] == 0


def test_a_job_without_code_and_category_is_possible() -> None:
    result = worked(job(noc=LEFT_OUT))

    assert outcome(result, "cec.work.skilled") == "unknown"
    assert outcome(result, "cec.work.amount") == "unknown"
    assert "applicant.work.0.noc" in result["missing"]


@pytest.mark.parametrize("teer", [0, 1, 2, 3])
def test_a_category_counts_in_place_of_a_code(teer: int) -> None:
    assert outcome(worked(job(noc=LEFT_OUT, teer=teer)), "cec.work.amount") == "met"


def test_the_code_decides_over_the_category() -> None:
    assert outcome(worked(job(teer=5)), "cec.work.skilled") == "met"
    assert outcome(worked(job(noc=TAILOR, teer=1)), "cec.work.skilled") == "not_met"


# What is wrong.

WRONG: dict[str, tuple[Json, str, str]] = {
    "ends before it begins": ({"to": "2024-04-30"}, "to", "ends_before_it_begins"),
    "begins after the day": ({"from": "2026-10-02"}, "from", "after_as_of"),
    "ends after the day": ({"to": "2026-10-02"}, "to", "after_as_of"),
    "no hours": ({"hours_per_week": 0}, "hours_per_week", "out_of_range"),
    "200 hours": ({"hours_per_week": 200}, "hours_per_week", "out_of_range"),
    "unknown code": ({"noc": "99999"}, "noc", "unknown_code"),
    "unknown code with a category": ({"noc": "99999", "teer": 4}, "noc", "unknown_code"),
    "no code": ({"noc": "2123"}, "noc", "bad_code"),
    "wrong country": ({"country": "Canada"}, "country", "bad_country"),
    "wrong flag": ({"self_employed": "no"}, "self_employed", "wrong_type"),
    "wrong other flag": ({"employer_abroad": "no"}, "employer_abroad", "wrong_type"),
    "wrong permit": ({"claimant_permit": "no"}, "claimant_permit", "wrong_type"),
    "gap outside": (
        {"to": "2026-01-01", "gaps": [{"from": "2025-12-31", "to": "2026-02-01"}]},
        "gaps.0.to",
        "gap_outside_job",
    ),
    "gap before": (
        {"gaps": [{"from": "2024-04-01", "to": "2024-06-01"}]},
        "gaps.0.from",
        "gap_outside_job",
    ),
    "gap turned round": (
        {"gaps": [{"from": "2025-02-28", "to": "2025-02-01"}]},
        "gaps.0.to",
        "ends_before_it_begins",
    ),
    "gap without a first day": ({"gaps": [{"to": "2025-02-01"}]}, "gaps.0.from", "required"),
    "gaps without a list": ({"gaps": {}}, "gaps", "wrong_type"),
}


@pytest.mark.parametrize("name", WRONG)
def test_a_wrong_job_is_named_and_not_counted_and_the_others_are(name: str) -> None:
    changes, field, code = WRONG[name]

    result = worked(job(**changes), weeks(10))

    assert problems(result) == [(f"applicant.work.0.{field}", code)]
    assert (result["work"]["hours"], result["work"]["hours_possible"]) == (300, 300)
    assert outcome(result, "cec.work.amount") == "unknown"
    assert result["work"]["canadian_years"] is None
    assert result["crs"]["complete"] is False
    assert result["missing"] != []


@pytest.mark.parametrize("name", WRONG)
def test_a_wrong_job_leaves_the_amount_settled_where_the_others_suffice(name: str) -> None:
    changes, _, _ = WRONG[name]

    result = worked(job(**changes), weeks(80))

    assert outcome(result, "cec.work.amount") == "met"


@pytest.mark.parametrize(
    ("changes", "part"),
    [
        ({"employer_abroad": "no"}, "cec.work.place"),
        ({"claimant_permit": "no"}, "cec.work.authorized"),
        ({"self_employed": "no"}, "cec.work.employee"),
        ({"noc": "99999", "teer": 4}, "cec.work.skilled"),
        ({"noc": "99999", "teer": 1}, "cec.work.skilled"),
    ],
)
def test_an_answer_that_is_wrong_leaves_its_part_open(changes: Json, part: str) -> None:
    assert outcome(worked(job(**changes)), part) == "unknown"


def test_an_entry_that_is_no_job_leaves_everything_open() -> None:
    broken: Any = 7

    result = worked(broken)

    assert {outcome(result, part) for part in PARTS} == {"unknown"}
    assert result["work"]["hours_possible"] == 0


# The edges of the window.


@pytest.mark.parametrize(
    ("as_of", "day", "counted"),
    [
        ("2026-11-22", "2026-11-22", 0),  # the application day itself does not count
        ("2026-11-22", "2026-11-21", 1),
        ("2026-11-22", "2023-11-22", 1),
        ("2026-11-22", "2023-11-21", 0),
        ("2024-02-29", "2021-02-28", 1),  # 29 February counts back to 28 February
        ("2024-02-29", "2021-02-27", 0),
        ("2024-02-28", "2021-02-28", 1),
        ("2024-02-28", "2021-02-27", 0),
        ("2024-03-01", "2021-02-28", 0),
        ("2024-03-01", "2021-03-01", 1),
        ("2024-03-01", "2024-02-29", 1),
        ("2027-02-28", "2024-02-28", 1),
        ("2027-03-01", "2024-02-29", 0),
        ("2027-03-01", "2024-03-01", 1),
    ],
)
def test_the_window_holds_three_years_up_to_the_day_before(
    as_of: str, day: str, counted: int
) -> None:
    one_day = span(day, day, 7)

    assert hours(one_day, as_of=as_of, languages=[])[0] == counted


def test_the_window_is_named_with_its_first_and_last_day() -> None:
    assert worked(job(), as_of="2026-11-22")["work"]["window"] == ["2023-11-22", "2026-11-21"]
    assert worked(job(), as_of="2026-02-28")["work"]["window"] == ["2023-02-28", "2026-02-27"]
    leap = worked(span("2023-01-01", None), as_of="2024-02-29", languages=[])
    assert leap["work"]["window"] == ["2021-02-28", "2024-02-28"]


# Gaps.


@pytest.mark.parametrize(
    ("gaps", "lost_days"),
    [
        ([], 0),
        ([{"from": "2026-08-01", "to": "2026-08-07"}], 7),
        ([{"from": "2026-08-01", "to": "2026-08-01"}], 1),
        ([{"from": "2026-07-01", "to": "2026-07-07"}], 7),  # from the first day on
        ([{"from": "2026-09-02", "to": "2026-09-08"}], 7),  # up to the last day
        ([{"from": "2026-09-02"}], 7),  # goes on as long as the job
        ([{"from": "2026-09-02", "to": None}, {"from": "2026-09-05", "to": "2026-09-06"}], 7),
        ([{"from": "2026-07-01", "to": "2026-09-08"}], 70),
        (
            [
                {"from": "2026-08-01", "to": "2026-08-14"},
                {"from": "2026-08-08", "to": "2026-08-21"},
            ],
            21,
        ),
        (
            [
                {"from": "2026-08-01", "to": "2026-08-21"},
                {"from": "2026-08-08", "to": "2026-08-14"},
            ],
            21,
        ),
        (
            [
                {"from": "2026-08-08", "to": "2026-08-14"},
                {"from": "2026-08-01", "to": "2026-08-07"},
            ],
            14,
        ),
    ],
)
def test_gaps_count_nothing_and_overlapping_ones_are_taken_away_once(
    gaps: list[Json], lost_days: int
) -> None:
    ten_weeks = span("2026-07-01", "2026-09-08", 7, gaps=gaps)

    assert hours(ten_weeks) == (70 - lost_days, 70 - lost_days)


def test_a_gap_of_one_job_does_not_interrupt_another() -> None:
    with_gap = weeks(10, hours_per_week=20, gaps=[{"from": "2026-09-01", "to": "2026-09-07"}])

    assert hours(with_gap, weeks(10, hours_per_week=20)) == (9 * 30 + 20, 9 * 30 + 20)


# The hours of each job.


def by_job(*told: Json) -> dict[int, tuple[int, int]]:
    """The hours of each job in the window: worked, and counted."""
    case = evaluate(profile(work=list(told))).case
    assert case is not None
    return jobs.by_job(case, jobs.canadian(case, case.profile.applicant))


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ([weeks(10)], [(300, 300)]),
        ([weeks(10, hours_per_week=40)], [(400, 300)]),
        ([weeks(10, hours_per_week=40), weeks(10, hours_per_week=20)], [(400, 200), (200, 100)]),
        ([weeks(10), weeks(5, hours_per_week=30)], [(300, 225), (150, 75)]),
        ([weeks(10, self_employed=True), weeks(10)], [(300, 0), (300, 300)]),
        ([weeks(10, authorized=LEFT_OUT), weeks(10)], [(300, 0), (300, 300)]),
        ([weeks(10, until="2023-09-30")], [(0, 0)]),
        ([weeks(10, until="2023-10-07")], [(30, 30)]),
        ([weeks(10, hours_per_week=LEFT_OUT), weeks(10)], [(0, 0), (300, 300)]),
        ([weeks(10, hours_per_week=40, gaps=[{"from": "2026-09-24"}])], [(360, 270)]),
    ],
)
def test_the_weekly_limit_is_shared_among_jobs_in_proportion(
    told: list[Json], expected: list[tuple[int, int]]
) -> None:
    assert by_job(*told) == dict(enumerate(expected))


# Ten years, for points.


@pytest.mark.parametrize(
    ("number", "expected", "earned"),
    [(30, 0, 0), (60, 1, 40), (115, 2, 53), (170, 3, 64), (230, 4, 72), (280, 5, 80), (500, 5, 80)],
)
def test_full_years_in_ten_earn_points_and_at_most_five(
    number: int, expected: int, earned: int
) -> None:
    result = worked(weeks(number))

    assert result["work"]["canadian_years"] == expected
    assert points(result, "crs.core.canadian_work") == earned


@STATES_THE_YEAR
@pytest.mark.parametrize("years", [1, 2, 3, 4, 5])
def test_a_year_of_points_takes_52_weeks_to_the_day(years: int) -> None:
    short = [{"from": "2026-09-30"}]

    assert worked(weeks(52 * years))["work"]["canadian_years"] == years
    with_gap = worked(weeks(52 * years, gaps=short))
    assert with_gap["work"]["canadian_years"] < years


def test_work_before_the_three_years_earns_points_and_does_not_qualify() -> None:
    result = worked(weeks(60, until="2020-01-01"))

    assert result["work"]["hours"] == 0
    assert result["work"]["canadian_years"] == 1
    assert outcome(result, "cec.work.amount") == "not_met"


def test_work_before_the_ten_years_earns_nothing() -> None:
    ten_years = weeks(60, until="2016-09-30")
    inside = weeks(60, until="2017-11-24")  # from 2016-10-01

    assert worked(ten_years)["work"]["canadian_years"] == 0
    assert worked(inside)["work"]["canadian_years"] == 1


def test_before_30_may_2015_gaps_could_break_a_year_so_that_points_are_open() -> None:
    before = worked(span("2013-01-01", None), as_of="2015-05-29", languages=[])
    after = worked(span("2013-01-01", None), as_of="2015-05-30", languages=[])

    assert before["work"]["canadian_years"] is None
    assert after["work"]["canadian_years"] == 2


# The first qualifying day, and the day on which the year is lost.


@STATES_THE_YEAR
@pytest.mark.parametrize(
    ("told", "expected"),
    [
        # Reached: the first day of the unbroken stretch.
        ([span("2024-05-01", None)], ("2025-04-30", None)),
        ([span("2024-05-01", "2025-04-29")], ("2025-04-30", "2027-05-02")),
        ([span("2024-05-01", None, 15)], ("2026-04-29", None)),
        # Not reached: the next day, if present jobs go on.
        ([span("2026-05-01", None)], ("2027-04-30", None)),
        ([span("2026-05-01", None, 60)], ("2027-04-30", None)),
        ([span("2026-05-01", None, 15), span("2026-05-01", None, 15)], ("2027-04-30", None)),
        # Lost once, and reached again: only the present stretch is told.
        ([span("2020-01-01", "2021-06-01"), span("2025-01-01", None)], ("2025-12-31", None)),
        # Old work ages out, and the present job reaches the year alone.
        ([span("2022-10-01", "2024-02-01"), span("2026-09-01", None, 29)], ("2027-09-13", None)),
        # A present job that goes on does not make up for what ages out.
        (
            [span("2023-11-01", "2024-10-29"), span("2026-01-01", None, 5)],
            ("2024-10-30", "2027-01-01"),
        ),
        (
            [span("2023-11-01", "2024-10-01"), span("2026-08-01", None, 10)],
            ("2026-10-24", "2026-11-06"),
        ),
        # The application day itself does not count, and the window begins with its first day.
        ([span("2025-10-02", "2026-09-30")], ("2026-10-01", "2028-10-03")),
        ([span("2025-10-03", "2026-10-01")], ("2026-10-02", "2028-10-04")),
        # In a leap year the window's first day stands still on 28 February.
        ([span("2025-02-28", "2026-02-26")], ("2026-02-27", "2028-03-01")),
        ([span("2025-02-27", "2026-02-25")], ("2026-02-26", "2028-02-28")),
        # And it skips a day from 28 February to 1 March.
        ([span("2024-02-29", "2025-02-26")], ("2025-02-27", "2027-03-01")),
        ([span("2024-03-01", "2025-02-27")], ("2025-02-28", "2027-03-02")),
    ],
)
def test_the_days_on_which_the_year_comes_and_goes(
    told: list[Json], expected: tuple[str | None, str | None]
) -> None:
    assert days(*told) == expected


@STATES_THE_YEAR
def test_a_present_job_may_reach_the_year_only_in_windows_with_a_29_february() -> None:
    always = span("2021-01-01", None, 9.97)  # 1,560 hours need 1,096 days

    assert days(always, as_of="2026-10-01") == ("2024-02-29", "2027-03-01")


@pytest.mark.parametrize(
    "told",
    [
        [],
        [span("2026-05-01", "2026-09-30")],
        [span("2026-05-01", "2026-10-01")],
        [span("2026-05-01", None, 9)],  # goes on, and three years of it are never enough
        [span("2021-01-01", "2022-06-30")],  # reached once, and lost before the day
        [job(authorized=LEFT_OUT)],  # only certain hours are searched
        [job(gaps=[{"from": "2025-01-01"}])],  # a gap that goes on
    ],
)
def test_there_is_no_first_qualifying_day_where_the_year_is_not_reached_again(
    told: list[Json],
) -> None:
    assert days(*told) == (None, None)


def test_the_day_of_an_older_question_does_not_see_later_work() -> None:
    result = worked(span("2024-05-01", None), as_of="2024-06-01", languages=[])

    assert result["work"]["hours"] == 132
    assert result["work"]["first_qualifying_day"] > "2025-01-01"


def test_both_days_are_searched_with_the_law_of_the_day() -> None:
    driver = span("2021-01-01", None, noc=DRIVER)

    assert days(driver, as_of="2022-11-15", languages=[]) == (None, None)
    first, lost = days(driver, as_of="2022-11-16", languages=[])
    assert first is not None
    assert first < "2022-11-16"
    assert lost is None


def test_the_facts_of_the_amount_say_what_the_result_says() -> None:
    told = [job(), job(authorized=LEFT_OUT)]

    facts = finding("cec.work.amount", canadian_years=LEFT_OUT, work=told).facts
    work = worked(*told)["work"]

    assert facts["counted"] == work["hours"]
    assert facts["possible"] == work["hours_possible"]
    assert facts["first_day"] == work["first_qualifying_day"]
    assert facts["lost_on"] == work["lost_on"]
    assert (facts["hours"], facts["hours_per_week"], facts["window_years"]) == (YEAR, 30, 3)


# The classification in force on the day judges all work.


@pytest.mark.parametrize(
    ("code", "before", "since"),
    [
        (DEVELOPER, "met", "met"),
        (COOK, "met", "met"),
        (DRIVER, "not_met", "met"),
        (TAILOR, "met", "not_met"),
        (ASSISTANT, "unknown", "met"),  # its old codes were of levels B and C
        ("64100", "unknown", "not_met"),
        ("10022", "met", "met"),  # type 0 and level A
        (CASHIER, "not_met", "not_met"),
    ],
)
@pytest.mark.parametrize("until", ["2015-06-01", "2022-11-14"])
def test_the_classification_of_the_day_judges_all_work(
    code: str, before: str, since: str, until: str
) -> None:
    old = weeks(60, until=until, noc=code)

    for as_of, expected in (("2022-11-15", before), ("2022-11-16", since)):
        result = worked(old, as_of=as_of, languages=[])
        assert outcome(result, "cec.work.skilled") == expected
        years = result["work"]["canadian_years"]
        assert years == {"met": 1, "not_met": 0, "unknown": None}[expected]


@pytest.mark.parametrize(
    ("teer", "before"),
    [(0, "met"), (1, "met"), (2, "unknown"), (3, "unknown"), (4, "unknown"), (5, "unknown")],
)
def test_a_category_alone_tells_the_older_level_only_where_all_its_occupations_agree(
    teer: int, before: str
) -> None:
    old = weeks(60, until="2022-11-14", noc=LEFT_OUT, teer=teer)

    then = worked(old, as_of="2022-11-15", languages=[])

    assert outcome(then, "cec.work.skilled") == before
    assert ("applicant.work.0.noc" in then["missing"]) is (before == "unknown")
    since = worked(old, as_of="2022-11-16", languages=[])
    assert outcome(since, "cec.work.skilled") == ("met" if teer < 4 else "not_met")


# The threshold of language.


def threshold(*jobs: Json, **changes: object) -> str:
    """Which threshold the jobs lead to, by what levels 6 are worth."""
    at_six = outcome(worked(*jobs, **({"languages": knowing(6)} | changes)), "cec.language")
    return {"met": "five", "not_met": "seven", "unknown": "open"}[at_six]


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ([weeks(20)], "seven"),
        ([weeks(20, noc=COOK)], "five"),
        ([weeks(21), weeks(20, until="2026-01-01", noc=COOK)], "seven"),
        ([weeks(20), weeks(21, until="2026-01-01", noc=COOK)], "five"),
        ([weeks(20), weeks(20, until="2026-01-01", noc=COOK)], "open"),
        # Equal amounts with the same threshold are no doubt.
        ([weeks(20), weeks(20, until="2026-01-01", noc=PHYSICIAN)], "seven"),
        # The occupation counts, and not the threshold: TEER 2 and 3 are not added.
        (
            [
                weeks(20),
                weeks(15, until="2026-01-01", noc=COOK),
                weeks(15, until="2025-01-01", noc=FOREMAN),
            ],
            "seven",
        ),
        # The Regulations go by the occupation, the instructions by the TEER category: open.
        (
            [
                weeks(20),
                weeks(15, until="2026-01-01", noc=COOK),
                weeks(15, until="2025-01-01", noc=DRIVER),
            ],
            "open",
        ),
        (
            [
                weeks(20, noc=COOK),
                weeks(15, until="2026-01-01"),
                weeks(15, until="2025-01-01", noc=PHYSICIAN),
            ],
            "open",
        ),
        (
            [
                weeks(20),
                weeks(15, until="2026-01-01", noc=COOK),
                weeks(5, until="2025-01-01", noc=DRIVER),
            ],
            "open",
        ),
        (
            [
                weeks(20),
                weeks(15, until="2026-01-01", noc=COOK),
                weeks(4, until="2025-01-01", noc=DRIVER),
            ],
            "seven",
        ),
        # Several jobs of one occupation are added.
        (
            [
                weeks(20),
                weeks(15, until="2026-01-01", noc=COOK),
                weeks(15, until="2025-01-01", noc=COOK),
            ],
            "five",
        ),
        # What lies before the window, and what does not count, does not decide.
        ([weeks(10), weeks(60, until="2023-09-30", noc=COOK)], "seven"),
        ([weeks(10), weeks(60, noc=COOK, self_employed=True)], "seven"),
        # Where the weekly limit binds, each job is cut in proportion.
        (
            [
                weeks(20, hours_per_week=40),
                weeks(20, hours_per_week=40, noc=COOK),
                weeks(1, until="2026-01-01", noc=COOK),
            ],
            "five",
        ),
        ([weeks(20, hours_per_week=40), weeks(20, hours_per_week=39.99, noc=COOK)], "seven"),
        ([weeks(20, hours_per_week=40), weeks(20, hours_per_week=40, noc=COOK)], "open"),
        (
            [
                weeks(30, hours_per_week=30),
                weeks(30, hours_per_week=60, noc=COOK),  # 10 and 20 of 30
                weeks(10, until="2025-01-01"),
            ],
            "open",
        ),
        # Nothing counts: either threshold may hold.
        ([weeks(20, noc=TAILOR)], "open"),
        ([weeks(20, self_employed=True)], "open"),
        ([weeks(20, until="2020-01-01")], "open"),
    ],
)
def test_the_occupation_with_the_most_counted_hours_decides_the_threshold(
    told: list[Json], expected: str
) -> None:
    assert threshold(*told) == expected


@pytest.mark.parametrize(("level", "expected"), [(4, "not_met"), (5, "unknown"), (7, "met")])
def test_with_equal_amounts_levels_that_meet_both_or_neither_settle_it(
    level: int, expected: str
) -> None:
    told = [weeks(20), weeks(20, until="2026-01-01", noc=COOK)]

    assert outcome(worked(*told, languages=knowing(level)), "cec.language") == expected


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        # What is open is too little to matter, or enough.
        ([weeks(40), weeks(30, until="2025-01-01", noc=COOK, authorized=LEFT_OUT)], "seven"),
        ([weeks(40), weeks(40, until="2025-01-01", noc=COOK, authorized=LEFT_OUT)], "open"),
        ([weeks(40), weeks(50, until="2025-01-01", noc=COOK, authorized=LEFT_OUT)], "open"),
        ([weeks(40), weeks(50, until="2025-01-01", authorized=LEFT_OUT)], "seven"),
        # What is open takes its share of the weekly limit from what is certain.
        (
            [
                weeks(40),
                weeks(30, until="2025-01-01", noc=COOK),
                weeks(40, noc=PHYSICIAN, authorized=LEFT_OUT),
            ],
            "open",
        ),
        # Without hours, anything may be.
        ([weeks(40), weeks(1, noc=COOK, hours_per_week=LEFT_OUT)], "open"),
        ([weeks(40), weeks(1, noc=PHYSICIAN, hours_per_week=LEFT_OUT)], "seven"),
        # Categories without a code may be one occupation or several.
        (
            [
                weeks(20),
                weeks(15, until="2026-01-01", noc=LEFT_OUT, teer=3),
                weeks(15, until="2025-01-01", noc=LEFT_OUT, teer=3),
            ],
            "open",
        ),
        (
            [weeks(20, noc=LEFT_OUT, teer=1), weeks(15, until="2026-01-01", noc=LEFT_OUT, teer=3)],
            "seven",
        ),
        (
            [
                weeks(20, noc=COOK),
                weeks(15, until="2026-01-01"),
                weeks(15, until="2025-01-01", noc=LEFT_OUT, teer=1),
            ],
            "open",
        ),
        (
            [
                weeks(20, noc=COOK),
                weeks(15, until="2026-01-01"),
                weeks(15, until="2025-01-01", noc=LEFT_OUT, teer=2),
            ],
            "five",
        ),
    ],
)
def test_what_is_open_leaves_the_threshold_open_only_where_it_may_decide(
    told: list[Json], expected: str
) -> None:
    assert threshold(*told) == expected


def test_the_codes_that_would_settle_the_threshold_are_missing() -> None:
    told = [
        weeks(20),
        weeks(15, until="2026-01-01", noc=LEFT_OUT, teer=3),
        weeks(15, until="2025-01-01", noc=LEFT_OUT, teer=3),
    ]

    missing = worked(*told, languages=knowing(6))["missing"]

    assert missing == ["applicant.work.1.noc", "applicant.work.2.noc"]


def test_before_teer_occupations_of_one_skill_level_are_added_across_the_categories() -> None:
    told = [
        weeks(20, until="2022-11-14"),
        weeks(15, until="2022-01-01", noc=COOK),
        weeks(15, until="2021-01-01", noc=FOREMAN),
    ]

    assert threshold(*told, as_of="2022-11-15") == "open"
    assert threshold(*told, as_of="2022-11-16") == "seven"


@pytest.mark.parametrize(
    ("code", "before"),
    [(DEVELOPER, "seven"), (COOK, "five"), (TAILOR, "five"), ("53120", "seven"), ("32103", "open")],
)
def test_before_teer_the_old_levels_of_the_occupation_decide_the_threshold(
    code: str, before: str
) -> None:
    old = weeks(20, until="2022-11-14", noc=code)

    assert threshold(old, as_of="2022-11-15") == before


# Work abroad.


def abroad(number: int, until: str = "2026-09-30", **changes: object) -> Json:
    return weeks(number, until, **({"country": "FR"} | changes))


def foreign(*jobs: Json, **changes: object) -> list[int]:
    """The tiers of foreign work that are possible, by their points with language at 9."""
    result = evaluate(profile(canadian_years=0, foreign_years=LEFT_OUT, work=list(jobs), **changes))
    assert result.crs is not None
    lines = {line.id: line for line in result.crs.walk()}
    line = lines["crs.transfer.foreign_language"]
    return [line.low, line.high]


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ([abroad(40)], 0),
        ([abroad(60)], 25),
        ([abroad(150)], 25),
        ([abroad(170)], 50),
        ([abroad(400)], 50),
        # One occupation, the longest.
        ([abroad(40), abroad(40, until="2025-01-01", noc=COOK)], 0),
        ([abroad(40), abroad(40, until="2025-01-01")], 25),
        ([abroad(60), abroad(170, until="2024-01-01", noc=COOK)], 50),
        # At most 30 hours a week, jobs of one occupation added.
        ([abroad(60, hours_per_week=60)], 25),
        ([abroad(110, hours_per_week=15)], 25),
        ([abroad(60, hours_per_week=15), abroad(60, hours_per_week=15)], 25),
        # Within ten years.
        ([abroad(60, until="2016-09-30")], 0),
        ([abroad(60, until="2017-11-24")], 25),
        # Skilled; the other conditions are those of the class.
        ([abroad(60, noc=TAILOR)], 0),
        ([abroad(60, self_employed=True, authorized=LEFT_OUT)], 25),
        # A category is enough for one job.
        ([abroad(60, noc=LEFT_OUT, teer=2)], 25),
        # Work in Canada is not work abroad.
        ([weeks(170)], 0),
    ],
)
def test_work_abroad_is_the_longest_time_in_one_occupation(told: list[Json], expected: int) -> None:
    assert foreign(*told) == [expected, expected]


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        # Jobs without a code may be of one occupation, unless the category tells.
        ([abroad(40, noc=LEFT_OUT, teer=2), abroad(40, until="2025-01-01", noc=FOREMAN)], [0, 25]),
        ([abroad(40, noc=LEFT_OUT, teer=2), abroad(40, until="2025-01-01", noc=COOK)], [0, 0]),
        (
            [
                abroad(40, noc=LEFT_OUT, teer=2),
                abroad(40, until="2025-01-01", noc=LEFT_OUT, teer=2),
            ],
            [0, 25],
        ),
        ([abroad(60, noc=LEFT_OUT)], [0, 25]),
        ([abroad(60, country=LEFT_OUT)], [0, 25]),
        ([abroad(60), abroad(60, until="2024-01-01", country=LEFT_OUT, noc=COOK)], [25, 25]),
        ([abroad(60), abroad(120, until="2024-01-01", country=LEFT_OUT)], [25, 50]),
        ([abroad(60, hours_per_week=LEFT_OUT)], [0, 50]),
        ([abroad(60), abroad(1, hours_per_week=0)], [25, 50]),
        ([abroad(60, noc=TAILOR, hours_per_week=LEFT_OUT)], [0, 0]),
    ],
)
def test_what_is_open_abroad_leaves_a_range(told: list[Json], expected: list[int]) -> None:
    assert foreign(*told) == expected


def test_what_is_missing_abroad_is_named() -> None:
    told = [abroad(60, country=LEFT_OUT), abroad(110, until="2024-01-01", noc=LEFT_OUT, teer=1)]

    assert worked(*told, canadian_years=0)["missing"][-2:] == [
        "applicant.work.0.country",
        "applicant.work.1.noc",
    ]


@pytest.mark.parametrize(("as_of", "expected"), [("2022-11-15", [0, 0]), ("2022-11-16", [25, 25])])
def test_the_classification_of_the_day_judges_work_abroad(as_of: str, expected: list[int]) -> None:
    driver = abroad(60, until="2022-06-01", noc=DRIVER)

    assert foreign(driver, as_of=as_of, languages=knowing(9)) == expected


@pytest.mark.parametrize(("stated", "expected"), [(0, [0, 25]), (3, [0, 50]), (LEFT_OUT, [0, 25])])
def test_stated_years_abroad_still_may_hold_where_a_job_may_be_in_canada(
    stated: object, expected: list[int]
) -> None:
    told = [weeks(60, country=LEFT_OUT)]

    result = evaluate(profile(canadian_years=0, foreign_years=stated, work=told))

    assert result.crs is not None
    line = next(one for one in result.crs.walk() if one.id == "crs.transfer.foreign_language")
    assert [line.low, line.high] == expected


def test_stated_years_abroad_do_not_count_where_the_list_has_a_job_abroad() -> None:
    result = worked(abroad(60), foreign_years=3)

    assert points(result, "crs.transfer.foreign_language") == 25


# The partner's work.


def partners(*jobs: Json, **changes: object) -> int | None:
    told = partner(canadian_years=LEFT_OUT, work=list(jobs), **changes)
    return points(worked(job(), partner=told), "crs.spouse.canadian_work")


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ([], 0),
        ([weeks(40)], 0),
        ([weeks(60)], 5),
        ([weeks(115)], 7),
        ([weeks(500)], 10),
        ([weeks(60, until="2020-01-01")], 5),
        ([weeks(60, self_employed=True)], 0),
        ([weeks(60, noc=TAILOR)], 0),
        ([abroad(60)], 0),
        ([weeks(60, self_employed=LEFT_OUT)], None),
    ],
)
def test_the_partners_jobs_are_counted_like_the_applicants(
    told: list[Json], expected: int | None
) -> None:
    assert partners(*told) == expected


def test_what_is_missing_or_wrong_in_the_partners_jobs_is_named() -> None:
    told = partner(
        canadian_years=LEFT_OUT,
        work=[weeks(60, authorized=LEFT_OUT), weeks(60, hours_per_week=200)],
    )

    result = worked(job(), partner=told)

    assert problems(result) == [("partner.work.1.hours_per_week", "out_of_range")]
    assert "partner.work.0.authorized" in result["missing"]
    assert "partner.work.1.hours_per_week" in result["missing"]


def test_the_partners_jobs_do_not_make_the_applicants_year() -> None:
    result = worked(partner=partner(work=[job()]))

    assert outcome(result, "cec.work.amount") == "not_met"


def test_the_twenty_jobs_that_are_timed_have_no_problem_and_days_to_search_for() -> None:
    result = assess(jobs_timing.twenty_jobs())

    assert result["problems"] == []
    assert result["work"]["first_qualifying_day"] > result["as_of"]
    assert jobs_timing.measure().keys() == {"whole", "count"}
