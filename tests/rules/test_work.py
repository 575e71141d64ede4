"""The year of skilled work in Canada, stated in whole years."""

from __future__ import annotations

import pytest

from tests.profiles import LEFT_OUT, found, job, levels, outcome, points

WORK_PARTS = (
    "cec.work.amount",
    "cec.work.skilled",
    "cec.work.place",
    "cec.work.employee",
    "cec.work.not_student",
    "cec.work.authorized",
)
ON_WORD = WORK_PARTS[1:]
CANADIAN_JOB = job()
FOREIGN_JOB = job(country="FR")


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

    elsewhere = part in ("cec.work.amount", "cec.work.place")
    assert outcome(result, part) == ("not_met" if elsewhere else "met")
    assert outcome(result) == "not_met"
    assert result["work"]["hours"] == 0
    assert result["work"]["canadian_years"] == 0


def test_stated_years_count_where_the_list_has_no_job_on_that_side() -> None:
    result = found(canadian_years=2, work=[FOREIGN_JOB])

    assert outcome(result, "cec.work.amount") == "met"
    assert result["work"]["canadian_years"] == 2


@pytest.mark.parametrize("part", WORK_PARTS)
def test_stated_years_do_not_count_where_the_list_has_a_job_on_that_side(part: str) -> None:
    more_stated = found(canadian_years=2, work=[CANADIAN_JOB | {"authorized": False}])
    less_stated = found(canadian_years=0, work=[CANADIAN_JOB])

    fails = part in ("cec.work.amount", "cec.work.authorized")
    assert outcome(more_stated, part) == ("not_met" if fails else "met")
    assert more_stated["work"]["canadian_years"] == 0
    assert outcome(less_stated, part) == "met"
    assert less_stated["work"]["canadian_years"] == 2


@pytest.mark.parametrize("country", [LEFT_OUT, None, "Canada"])
def test_a_job_whose_country_is_not_known_may_be_on_either_side(country: object) -> None:
    result = found(work=[job(country=country)], canadian_years=2, foreign_years=3)

    assert outcome(result, "cec.work.amount") == "unknown"
    assert result["crs"]["lowest"] < result["crs"]["highest"]


@pytest.mark.parametrize("recent", [True, False, LEFT_OUT])
def test_stated_years_still_may_hold_where_a_job_may_be_abroad(recent: object) -> None:
    short = job(country=LEFT_OUT, **{"from": "2026-08-01"})

    result = found(work=[short], canadian_years=2, canadian_year_recent=recent)

    assert outcome(result, "cec.work.amount") == ("not_met" if recent is False else "unknown")
    assert outcome(result, "cec.work.place") == "unknown"
    assert outcome(result, "cec.work.skilled") == "met"
    assert result["work"]["canadian_years"] is None
    assert points(result, "crs.core.canadian_work") is None


def test_no_stated_years_and_a_job_that_may_be_abroad_are_counted_as_they_are() -> None:
    short = job(country=LEFT_OUT, **{"from": "2026-08-01"})

    result = found(work=[short], canadian_years=LEFT_OUT)

    assert outcome(result, "cec.work.amount") == "not_met"
    assert result["work"]["canadian_years"] == 0


def test_a_stated_category_still_may_hold_where_a_job_may_be_abroad() -> None:
    at_six = [levels("en", 6)]
    somewhere = job(country=LEFT_OUT, noc="72400")

    result = found(work=[somewhere, job(country="FR")], canadian_teer=1, languages=at_six)

    assert outcome(result, "cec.language") == "unknown"


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
