"""The public JSON: names of fields, ids in their order, and what each of them says."""

from __future__ import annotations

import json

import pytest

from calculator.assess import assess
from tests.profiles import LEFT_OUT, Json, found, levels, outcome, points, problems, profile

PARTS = [
    "cec.work.amount",
    "cec.work.skilled",
    "cec.work.place",
    "cec.work.employee",
    "cec.work.not_student",
    "cec.work.authorized",
    "cec.language",
    "cec.intent",
    "cec.admissible",
]
LINES = [
    "crs.core",
    "crs.core.age",
    "crs.core.education",
    "crs.core.first_language",
    "crs.core.second_language",
    "crs.core.canadian_work",
    "crs.spouse",
    "crs.spouse.education",
    "crs.spouse.language",
    "crs.spouse.canadian_work",
    "crs.transfer",
    "crs.transfer.education",
    "crs.transfer.education_language",
    "crs.transfer.education_work",
    "crs.transfer.foreign",
    "crs.transfer.foreign_language",
    "crs.transfer.foreign_work",
    "crs.transfer.certificate",
    "crs.additional",
    "crs.additional.nomination",
    "crs.additional.sibling",
    "crs.additional.french",
    "crs.additional.canadian_education",
    "crs.additional.job_offer",
]
LIMITS_WITHOUT_PARTNER = {
    "crs.core": 500,
    "crs.core.age": 110,
    "crs.core.education": 150,
    "crs.core.first_language": 136,
    "crs.core.second_language": 24,
    "crs.core.canadian_work": 80,
    "crs.transfer": 100,
    "crs.transfer.education": 50,
    "crs.transfer.foreign": 50,
    "crs.transfer.certificate": 50,
    "crs.additional": 600,
    "crs.additional.nomination": 600,
    "crs.additional.sibling": 15,
    "crs.additional.french": 50,
    "crs.additional.canadian_education": 30,
    "crs.additional.job_offer": 0,
}
EXAMPLE = """{
  "schema": 1,
  "as_of": "2026-10-01",
  "applicant": {
    "birth_date": "1997-03-14",
    "age": 29,
    "education": "bachelor",
    "education_foreign": true, "eca_date": "2025-06-01",
    "canadian_education": "none",
    "languages": [
      {"test": "ielts_general", "taken": "2026-01-15",
       "listening": 8.0, "reading": 7.0, "writing": 7.0, "speaking": 7.0},
      {"test": "tef_canada", "scale": "699", "taken": "2026-02-01",
       "listening": 434, "reading": 434, "writing": 428, "speaking": 456}
    ],
    "first_language": "en",
    "work": [
      {"noc": "21231", "country": "CA", "from": "2024-05-01", "to": null, "hours_per_week": 37.5,
       "gaps": [{"from": "2025-02-01", "to": "2025-02-28"}],
       "self_employed": false, "full_time_student": false, "authorized": true}
    ],
    "foreign_years": 3,
    "trade_certificate": false
  },
  "partner": null,
  "sibling_in_canada": false,
  "provincial_nomination": false,
  "destination": "ON",
  "admissibility_concern": false
}"""


def example(**changes: object) -> Json:
    told: Json = json.loads(EXAMPLE)
    told["applicant"] |= changes
    return told


# Names and order.


def test_a_result_has_the_fields_of_the_contract() -> None:
    result = found()

    assert list(result) == [
        "schema",
        "as_of",
        "ruleset",
        "problems",
        "missing",
        "assumed",
        "languages",
        "eligibility",
        "crs",
        "work",
    ]
    assert result["schema"] == 1
    assert result["as_of"] == "2026-10-01"


def test_each_part_of_a_result_has_its_fields() -> None:
    result = found(age=200)

    assert {"at", "code", "message"} == set(result["problems"][0])
    assert {
        "test",
        "listening",
        "reading",
        "writing",
        "speaking",
        "valid_until",
    } <= set(result["languages"][0])
    assert {"id", "outcome", "parts"} == set(result["eligibility"])
    assert {"id", "outcome", "decisive", "facts"} == set(result["eligibility"]["parts"][0])
    assert {"total", "complete", "left_out", "grid", "lines"} <= set(result["crs"])
    assert {"id", "points", "limit"} == set(result["crs"]["lines"][0])
    assert set(result["work"]) == {
        "hours",
        "hours_possible",
        "window",
        "canadian_years",
        "first_qualifying_day",
        "lost_on",
    }


def test_the_conditions_come_in_their_order() -> None:
    result = found()

    assert result["eligibility"]["id"] == "cec"
    assert [part["id"] for part in result["eligibility"]["parts"]] == PARTS


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        ("2015-01-01", LINES),
        ("2026-11-02", LINES),
        ("2026-11-03", [*LINES, "crs.additional.high_wage"]),
    ],
)
def test_the_lines_of_the_score_come_in_their_order(day: str, expected: list[str]) -> None:
    result = found(as_of=day, languages=[])

    assert [line["id"] for line in result["crs"]["lines"]] == expected


def test_each_line_tells_its_limit() -> None:
    limits = {line["id"]: line["limit"] for line in found()["crs"]["lines"]}

    assert {id: limits[id] for id in LIMITS_WITHOUT_PARTNER} == LIMITS_WITHOUT_PARTNER


def test_a_line_that_does_not_apply_has_no_points_and_no_null() -> None:
    result = found(partner=None, as_of="2016-11-18", languages=[])

    assert points(result, "crs.spouse.education") == 0
    assert points(result, "crs.additional.sibling") == 0
    assert points(result, "crs.additional.french") == 0
    assert points(result, "crs.additional.canadian_education") == 0


# The day.


@pytest.mark.parametrize(
    ("day", "ruleset"),
    [
        ("2015-01-01", "2015-01-01"),
        ("2016-11-18", "2015-01-01"),
        ("2016-11-19", "2016-11-19"),
        ("2017-06-05", "2016-11-19"),
        ("2017-06-06", "2017-06-06"),
        ("2020-10-19", "2017-06-06"),
        ("2020-10-20", "2020-10-20"),
        ("2025-03-24", "2020-10-20"),
        ("2025-03-25", "2025-03-25"),
        ("2026-11-02", "2025-03-25"),
        ("2026-11-03", "2026-11-03"),
        ("2100-12-31", "2026-11-03"),
    ],
)
def test_the_ruleset_is_that_of_the_day(day: str, ruleset: str) -> None:
    result = found(as_of=day, languages=[])

    assert result["ruleset"] == ruleset
    assert result["crs"]["grid"] == min(ruleset, "2025-03-25")


@pytest.mark.parametrize(
    ("day", "window"),
    [
        ("2026-10-01", ["2023-10-01", "2026-09-30"]),
        ("2026-11-22", ["2023-11-22", "2026-11-21"]),
        ("2028-02-29", ["2025-02-28", "2028-02-28"]),  # counts back to 28 February
        ("2027-02-28", ["2024-02-28", "2027-02-27"]),
        ("2027-03-01", ["2024-03-01", "2027-02-28"]),
        ("2015-01-01", ["2012-01-01", "2014-12-31"]),
    ],
)
def test_the_window_is_the_three_years_before_the_day(day: str, window: list[str]) -> None:
    result = found(as_of=day, languages=[])

    assert result["work"]["window"] == window


@pytest.mark.parametrize("day", [LEFT_OUT, None, "2026-02-30", "tomorrow", 20261001, "2014-12-31"])
def test_without_a_usable_day_there_are_problems_only(day: object) -> None:
    result = found(as_of=day)

    assert [problem["at"] for problem in result["problems"]] == ["as_of"]
    assert result["as_of"] is None
    assert result["ruleset"] is None
    assert result["eligibility"] is None
    assert result["crs"] is None
    assert result["work"] is None


# Languages.


def test_a_language_tells_its_levels_and_its_last_day() -> None:
    result = assess(example())

    first, second = result["languages"]
    assert first["test"] == "ielts_general"
    assert [first[name] for name in ("listening", "reading", "writing", "speaking")] == [9] * 4
    assert first["valid_until"] == "2028-01-14"
    assert second["test"] == "tef_canada"
    assert [second[name] for name in ("listening", "reading", "writing", "speaking")] == [7] * 4
    assert second["valid_until"] == "2028-01-31"


def test_a_level_below_the_chart_is_null_and_above_it_ten() -> None:
    below = found(languages=[levels("en", 0)])
    above = found(languages=[levels("en", 12)])

    assert below["languages"][0]["listening"] is None
    assert above["languages"][0]["listening"] == 10


def test_a_result_without_its_day_is_listed_as_assumed() -> None:
    undated = [levels("fr", 9), levels("en", 9, taken=LEFT_OUT)]

    result = found(languages=undated)

    assert result["assumed"] == ["applicant.languages.1.taken"]


# Missing and null.


def test_null_is_the_same_as_absent() -> None:
    answers = profile()["applicant"]
    nothing = dict.fromkeys(answers)

    said_null = found(**nothing)
    said_nothing = found(**dict.fromkeys(answers, LEFT_OUT))

    assert said_null == said_nothing
    assert said_null["problems"] == []


def test_only_the_day_is_required() -> None:
    result = assess({"as_of": "2026-10-01"})

    assert result["problems"] == []
    assert result["eligibility"]["outcome"] == "unknown"
    assert set(result["missing"]) >= {
        "applicant.birth_date",
        "applicant.education",
        "applicant.languages",
        "applicant.canadian_years",
        "applicant.foreign_years",
        "applicant.trade_certificate",
        "partner",
        "sibling_in_canada",
        "provincial_nomination",
        "destination",
        "admissibility_concern",
    }


def test_what_is_missing_comes_in_the_order_of_the_form() -> None:
    result = found(
        admissibility_concern=None, foreign_years=None, languages=None, education=None, age=None
    )

    assert result["missing"] == [
        "applicant.birth_date",
        "applicant.languages",
        "applicant.education",
        "applicant.foreign_years",
        "admissibility_concern",
    ]


def test_a_partner_of_null_is_none_and_an_absent_one_is_not_answered() -> None:
    assert found(partner=None)["crs"]["complete"] is True
    assert found(partner=LEFT_OUT)["crs"]["complete"] is False


def test_a_language_without_an_entry_has_no_result_and_no_points() -> None:
    result = found(languages=[levels("en", 9)])

    assert points(result, "crs.core.second_language") == 0
    assert result["crs"]["complete"] is True


# The example of the contract.


def test_the_jobs_of_the_example_give_the_hours_of_the_contract() -> None:
    work = assess(example())["work"]

    assert work["hours"] == 3664
    assert work["hours_possible"] == 3664
    assert work["window"] == ["2023-10-01", "2026-09-30"]
    assert work["canadian_years"] == 2
    assert work["lost_on"] is None


@pytest.mark.states(value="cec.work.hours")
def test_the_first_qualifying_day_of_the_example_is_that_of_the_contract() -> None:
    assert assess(example())["work"]["first_qualifying_day"] == "2025-05-28"


def test_the_example_gives_the_rest_of_the_result_of_the_contract() -> None:
    result = assess(example())

    assert result["ruleset"] == result["crs"]["grid"] == "2025-03-25"
    assert problems(result) == []
    assert result["missing"] == []
    assert result["assumed"] == []
    assert {part["outcome"] for part in result["eligibility"]["parts"]} == {"met"}
    assert outcome(result) == "met"
    assert result["crs"]["total"] == 569
    assert result["crs"]["complete"] is True
    assert result["crs"]["left_out"] == []
    english = result["languages"][0]
    assert [english[name] for name in ("listening", "reading", "writing", "speaking")] == [9] * 4
    assert english["valid_until"] == "2028-01-14"


def test_the_lines_of_the_example_are_worked_out() -> None:
    result = assess(example())

    assert points(result, "crs.core.canadian_work") == 53
    assert points(result, "crs.core.age") == 110
    assert points(result, "crs.core.education") == 120
    assert points(result, "crs.core.first_language") == 124
    assert points(result, "crs.core.second_language") == 12
    assert points(result, "crs.transfer.education_language") == 25
    assert points(result, "crs.transfer.foreign_language") == 50
    assert points(result, "crs.additional.french") == 50


def test_the_example_with_its_two_years_stated_gives_the_total_of_the_contract() -> None:
    stated = example(work=None, canadian_years=2, canadian_year_recent=True, canadian_teer=1)

    result = assess(stated)

    assert result["problems"] == []
    assert result["eligibility"]["outcome"] == "met"
    assert result["crs"]["total"] == 569
    assert result["crs"]["complete"] is True
