"""The whole score, and the change of 3 November 2026 whose amounts are not known."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from calculator.case import Case
from calculator.law import crs
from calculator.model import UNKNOWN, Choices, Parameter, Since
from calculator.profile import read_profile
from calculator.rules import additional
from tests.profiles import LEFT_OUT, found, levels, points, profile

JOB = {"noc": "21231", "country": "CA", "from": "2025-01-01", "hours_per_week": 40}
NOVEMBER = date(2026, 11, 3)


def test_the_sections_add_up_to_the_total() -> None:
    result = found()

    # 110 + 120 + 124 + 40; 25 + 13; no partner and nothing additional.
    assert points(result, "crs.core") == 394
    assert points(result, "crs.spouse") == 0
    assert points(result, "crs.transfer") == 38
    assert points(result, "crs.additional") == 0
    assert result["crs"]["total"] == 432
    assert result["crs"]["complete"] is True


def test_the_most_points_are_1200() -> None:
    result = found(
        education="phd",
        canadian_education="long",
        languages=[levels("en", 10), levels("fr", 9)],
        canadian_years=5,
        foreign_years=3,
        trade_certificate=True,
        sibling_in_canada=True,
        provincial_nomination=True,
    )

    assert result["crs"]["total"] == 1200


def test_the_most_points_without_a_nomination_are_695() -> None:
    result = found(
        education="phd",
        canadian_education="long",
        languages=[levels("en", 10), levels("fr", 9)],
        canadian_years=5,
        foreign_years=3,
        trade_certificate=True,
        sibling_in_canada=True,
    )

    assert result["crs"]["total"] == 695


def test_the_total_adds_what_is_known() -> None:
    result = found(age=LEFT_OUT)

    assert result["crs"]["total"] == 432 - 110
    assert result["crs"]["lowest"] == 322
    assert result["crs"]["highest"] == 432
    assert result["crs"]["complete"] is False


def test_knowing_nothing_the_score_lies_between_nothing_and_everything() -> None:
    result = found(**dict.fromkeys(ALL_ANSWERS, LEFT_OUT))

    assert result["crs"]["total"] == 0
    assert (result["crs"]["lowest"], result["crs"]["highest"]) == (0, 1200)
    assert result["crs"]["complete"] is False


ALL_ANSWERS = (
    "age",
    "education",
    "education_foreign",
    "canadian_education",
    "languages",
    "canadian_years",
    "canadian_year_recent",
    "canadian_teer",
    "foreign_years",
    "trade_certificate",
    "partner",
    "sibling_in_canada",
    "provincial_nomination",
    "job_offer",
)


# 3 November 2026.


def test_nothing_is_left_out_on_2_november_2026() -> None:
    result = found(as_of="2026-11-02")

    assert result["ruleset"] == "2025-03-25"
    assert result["crs"]["grid"] == "2025-03-25"
    assert result["crs"]["left_out"] == []
    assert result["crs"]["complete"] is True
    assert "crs.additional.high_wage" not in [line["id"] for line in result["crs"]["lines"]]


@pytest.mark.parametrize("day", ["2026-11-03", "2026-11-22", "2100-12-31"])
def test_from_3_november_2026_the_unknown_amounts_are_left_out(day: str) -> None:
    result = found(as_of=day, languages=[levels("en", 9, taken=LEFT_OUT)])

    assert result["ruleset"] == "2026-11-03"
    assert result["crs"]["grid"] == "2025-03-25"
    assert result["crs"]["left_out"] == ["crs.additional.job_offer", "crs.additional.high_wage"]
    assert result["crs"]["complete"] is False
    assert points(result, "crs.additional.job_offer") is None
    assert points(result, "crs.additional.high_wage") is None
    assert result["missing"] == []


def test_the_rest_of_the_score_is_computed_on_the_last_verified_grid() -> None:
    before = found(as_of="2026-11-02", sibling_in_canada=True)
    after = found(as_of="2026-11-03", sibling_in_canada=True)

    assert before["crs"]["total"] == after["crs"]["total"] == 447
    assert points(after, "crs.additional") == 15


def test_before_that_day_the_law_has_no_points_for_high_wages() -> None:
    person, _ = read_profile(profile(work=[JOB]))

    told = additional.high_wage(Case(person, date(2026, 11, 2)))

    assert (told.low, told.high, told.limit) == (0, 0, 0)
    assert told.left_out == ()


def test_a_full_section_is_still_not_complete() -> None:
    result = found(as_of="2026-11-03", provincial_nomination=True)

    assert points(result, "crs.additional") == 600
    assert result["crs"]["complete"] is False


def test_the_verdict_on_the_class_does_not_hang_on_the_unknown_amounts() -> None:
    assert found(as_of="2026-11-03")["eligibility"]["outcome"] == "met"


# Once the amounts are read, they are a change in the law only.


def amended(parameter: Parameter[Any], value: object) -> Parameter[Any]:
    """A copy of a value of the law whose newest entry has an amount."""
    *earlier, last = parameter.history
    return parameter._replace(history=(*earlier, last._replace(value=value)))


@pytest.fixture
def amounts_known(monkeypatch: pytest.MonkeyPatch) -> None:
    offer = Choices(("points",), (("none", (0,)), ("major_group_00", (90,)), ("other", (70,))))
    wage = Choices(("points",), (("21231", (60,)), ("31102", (80,)), ("72400", (40,))))
    monkeypatch.setattr(crs, "JOB_OFFER", amended(crs.JOB_OFFER, offer))
    monkeypatch.setattr(crs, "HIGH_WAGE", amended(crs.HIGH_WAGE, wage))
    monkeypatch.setattr(crs, "RULESET", amended(crs.RULESET, "2026-11-03"))


@pytest.mark.usefixtures("amounts_known")
def test_amounts_put_into_the_law_are_used_by_the_score() -> None:
    result = found(as_of="2026-11-03", job_offer="other", work=[JOB | {"country": "FR"}, JOB])

    assert points(result, "crs.additional.job_offer") == 70
    assert points(result, "crs.additional.high_wage") == 60
    assert points(result, "crs.additional") == 130
    assert result["crs"]["left_out"] == []
    assert result["crs"]["grid"] == "2026-11-03"


@pytest.mark.usefixtures("amounts_known")
def test_amounts_put_into_the_law_do_not_reach_back() -> None:
    result = found(as_of="2026-11-02", job_offer="other")

    assert points(result, "crs.additional.job_offer") == 0
    assert result["crs"]["total"] == 432


@pytest.mark.usefixtures("amounts_known")
def test_with_known_amounts_the_offer_is_asked_for_again() -> None:
    result = found(as_of="2026-11-03", job_offer=LEFT_OUT, work=[])

    assert result["missing"] == ["job_offer"]
    assert result["crs"]["highest"] - result["crs"]["lowest"] == 90


@pytest.mark.usefixtures("amounts_known")
@pytest.mark.parametrize(
    ("jobs", "expected"),
    [
        ([], 0),
        ([JOB], 60),
        ([JOB | {"noc": "31102"}, JOB], 80),
        ([JOB | {"noc": "65200"}], 0),
        ([JOB | {"country": "FR"}], 0),
        ([JOB | {"noc": None}], None),
        ([JOB | {"country": None}], None),
        ([JOB | {"country": None, "noc": "65200"}], 0),
        ([JOB | {"noc": "31102"}, JOB | {"noc": None}], 80),
        ([JOB | {"noc": None, "country": "FR"}], 0),
        (LEFT_OUT, None),
    ],
)
def test_the_best_listed_canadian_job_counts_and_one_half_told_leaves_it_open(
    jobs: object, expected: int | None
) -> None:
    result = found(as_of="2026-11-03", work=jobs)

    assert points(result, "crs.additional.high_wage") == expected


def test_a_value_not_known_for_a_limit_leaves_that_section_out(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    last = crs.TRANSFER_LIMIT.history[-1]
    unknown: Since[Any] = last._replace(start=NOVEMBER, value=UNKNOWN)
    limit = crs.TRANSFER_LIMIT._replace(history=(last, unknown))
    monkeypatch.setattr(crs, "TRANSFER_LIMIT", limit)

    result = found(as_of="2026-11-03")

    assert "crs.transfer" in result["crs"]["left_out"]
    assert points(result, "crs.transfer") == 38
