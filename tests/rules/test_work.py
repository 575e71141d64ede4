"""The year of skilled work in Canada, stated in whole years."""

from __future__ import annotations

import pytest

from tests.profiles import LEFT_OUT, Json, found, outcome

WORK_PARTS = (
    "cec.work.amount",
    "cec.work.skilled",
    "cec.work.place",
    "cec.work.employee",
    "cec.work.not_student",
    "cec.work.authorized",
)
ON_WORD = WORK_PARTS[1:]
CANADIAN_JOB: Json = {
    "noc": "21231",
    "country": "CA",
    "from": "2024-05-01",
    "to": None,
    "hours_per_week": 37.5,
    "self_employed": False,
    "full_time_student": False,
    "authorized": True,
}
FOREIGN_JOB = CANADIAN_JOB | {"country": "FR"}


@pytest.mark.parametrize(
    ("years", "recent", "expected"),
    [
        (0, True, "not_met"),
        (0, False, "not_met"),
        (0, LEFT_OUT, "not_met"),
        (1, True, "met"),
        (1, False, "not_met"),
        (1, LEFT_OUT, "unknown"),
        (2, True, "met"),
        (60, True, "met"),
    ],
)
def test_one_stated_year_that_is_recent_is_enough(
    years: int, recent: object, expected: str
) -> None:
    result = found(canadian_years=years, canadian_year_recent=recent)

    assert outcome(result, "cec.work.amount") == expected


@pytest.mark.parametrize("part", ON_WORD)
@pytest.mark.parametrize("years", [0, 1, 5])
def test_stated_years_meet_the_other_conditions_on_the_persons_word(part: str, years: int) -> None:
    result = found(canadian_years=years)

    assert outcome(result, part) == "met"


@pytest.mark.parametrize("part", WORK_PARTS)
def test_without_a_word_about_work_every_condition_is_open(part: str) -> None:
    result = found(canadian_years=LEFT_OUT)

    assert outcome(result, part) == "unknown"
    assert "applicant.canadian_years" in result["missing"]


@pytest.mark.parametrize("part", WORK_PARTS)
def test_an_empty_list_of_jobs_is_no_work(part: str) -> None:
    result = found(canadian_years=LEFT_OUT, work=[])

    assert outcome(result, part) == "not_met"
    assert result["crs"]["complete"] is True
    assert result["work"]["hours"] == 0
    assert result["work"]["hours_possible"] == 0
    assert result["work"]["canadian_years"] == 0


@pytest.mark.parametrize("part", WORK_PARTS)
def test_a_list_with_jobs_abroad_only_is_no_work_in_canada(part: str) -> None:
    result = found(canadian_years=LEFT_OUT, work=[FOREIGN_JOB])

    assert outcome(result, part) == "not_met"


def test_stated_years_count_where_the_list_has_no_job_on_that_side() -> None:
    result = found(canadian_years=2, work=[FOREIGN_JOB])

    assert outcome(result, "cec.work.amount") == "met"
    assert result["work"]["canadian_years"] == 2


@pytest.mark.parametrize("part", WORK_PARTS)
def test_stated_years_do_not_count_where_the_list_has_a_job_on_that_side(part: str) -> None:
    result = found(canadian_years=2, work=[CANADIAN_JOB])

    assert outcome(result, part) == "unknown"
    assert "applicant.work" in result["missing"]


@pytest.mark.parametrize("country", [LEFT_OUT, None, "Canada"])
def test_a_job_whose_country_is_not_known_may_be_on_either_side(country: object) -> None:
    job = {name: value for name, value in CANADIAN_JOB.items() if name != "country"}
    job |= {} if country is LEFT_OUT else {"country": country}

    result = found(work=[job], canadian_years=2, foreign_years=3)

    assert outcome(result, "cec.work.amount") == "unknown"
    assert result["crs"]["lowest"] < result["crs"]["highest"]


def test_stated_years_tell_no_hours() -> None:
    less_than_a_year = found(canadian_years=0)
    a_year = found(canadian_years=1)

    assert less_than_a_year["work"]["hours"] is None
    assert less_than_a_year["work"]["hours_possible"] is None
    assert a_year["work"]["hours"] is None
    assert a_year["work"]["canadian_years"] == 1


@pytest.mark.parametrize("day", ["2022-11-15", "2022-11-16"])
def test_stated_years_count_before_and_after_teer_replaced_skill_levels(day: str) -> None:
    result = found(as_of=day, languages=[])

    assert outcome(result, "cec.work.skilled") == "met"
