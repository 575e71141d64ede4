"""What is wrong in a profile is named at its field, and the rest of the result still comes."""

from __future__ import annotations

import json
import string
from typing import Any

import pytest

from calculator.assess import assess
from calculator.problems import MESSAGES
from tests.profiles import (
    LEFT_OUT,
    Json,
    found,
    levels,
    partner,
    points,
    problems,
    profile,
    scores,
)

JOB: Json = {
    "noc": "21231",
    "country": "CA",
    "from": "2024-05-01",
    "to": None,
    "hours_per_week": 37.5,
    "gaps": [{"from": "2025-02-01", "to": "2025-02-28"}],
    "self_employed": False,
    "full_time_student": False,
    "authorized": True,
    "employer_abroad": False,
    "claimant_permit": False,
    "public_physician": False,
}


def job_problems(**changes: object) -> list[tuple[str, str]]:
    """The problems of one job."""
    job = {name: value for name, value in (JOB | changes).items() if value is not LEFT_OUT}
    return problems(found(work=[job]))


def entry_problems(entry: Json) -> list[tuple[str, str]]:
    return problems(found(languages=[entry]))


# Unknown fields.


@pytest.mark.parametrize(
    ("told", "at"),
    [
        ({"as_of": "2026-10-01", "ages": 1}, "ages"),
        ({"as_of": "2026-10-01", "applicant": {"Age": 1}}, "applicant.Age"),
        ({"as_of": "2026-10-01", "partner": {"spouse": 1}}, "partner.spouse"),
        ({"as_of": "2026-10-01", "applicant": {"accompanying": True}}, "applicant.accompanying"),
        (
            {"as_of": "2026-10-01", "applicant": {"languages": [{"test": "clb", "overall": 7}]}},
            "applicant.languages.0.overall",
        ),
        (
            {"as_of": "2026-10-01", "applicant": {"work": [{"title": "cook"}]}},
            "applicant.work.0.title",
        ),
        (
            {"as_of": "2026-10-01", "applicant": {"work": [{"gaps": [{"why": "ill"}]}]}},
            "applicant.work.0.gaps.0.why",
        ),
        ({"as_of": "2026-10-01", "": 1}, "?"),
        ({"as_of": "2026-10-01", "x" * 99: None}, "x" * 39 + "…"),
        ({"as_of": "2026-10-01", "\ud800": 1}, "?"),
    ],
)
def test_an_unknown_field_is_refused_by_name(told: Json, at: str) -> None:
    result = assess(told)

    named = [problem for problem in result["problems"] if problem["code"] == "unknown_field"]
    assert [problem["at"] for problem in named] == [at]
    assert at.rpartition(".")[2] in named[0]["message"]


def test_of_very_many_unknown_fields_only_some_are_named() -> None:
    result = assess({"as_of": "2026-10-01"} | {f"x{number}": 1 for number in range(5000)})

    assert len(result["problems"]) == 100


# Wrong types.

YES_NO_FIELDS = ("sibling_in_canada", "provincial_nomination", "admissibility_concern")
APPLICANT_YES_NO = ("education_foreign", "canadian_year_recent", "trade_certificate")
NOT_YES_NO: tuple[object, ...] = ("true", "yes", 0, 1, 1.0, [], {})
NOT_WHOLE: tuple[object, ...] = (
    "29",
    True,
    False,
    1.5,
    [],
    {},
    float("nan"),
    float("inf"),
    float("-inf"),
)
NOT_TEXT: tuple[object, ...] = (1, True, 1.5, [], {}, float("nan"))


@pytest.mark.parametrize("name", YES_NO_FIELDS)
@pytest.mark.parametrize("value", NOT_YES_NO)
def test_a_yes_or_no_of_another_type_is_named(name: str, value: object) -> None:
    assert problems(found(**{name: value})) == [(name, "wrong_type")]


@pytest.mark.parametrize("name", APPLICANT_YES_NO)
@pytest.mark.parametrize("value", NOT_YES_NO)
def test_a_yes_or_no_of_the_applicant_of_another_type_is_named(name: str, value: object) -> None:
    assert problems(found(**{name: value})) == [(f"applicant.{name}", "wrong_type")]


@pytest.mark.parametrize("name", ["age", "canadian_years", "foreign_years", "canadian_teer"])
@pytest.mark.parametrize("value", NOT_WHOLE)
def test_a_whole_number_of_another_type_is_named(name: str, value: object) -> None:
    assert problems(found(**{name: value})) == [(f"applicant.{name}", "wrong_type")]


@pytest.mark.parametrize("name", ["education", "canadian_education", "first_language"])
@pytest.mark.parametrize("value", NOT_TEXT)
def test_a_choice_of_another_type_is_named(name: str, value: object) -> None:
    assert problems(found(**{name: value})) == [(f"applicant.{name}", "wrong_type")]


@pytest.mark.parametrize("name", ["birth_date", "eca_date"])
@pytest.mark.parametrize("value", [19970314, True, 1.5, [], {}])
def test_a_date_of_another_type_is_named(name: str, value: object) -> None:
    assert problems(found(**{name: value})) == [(f"applicant.{name}", "wrong_type")]


@pytest.mark.parametrize("name", ["languages", "work"])
@pytest.mark.parametrize("value", [{}, "none", 0, False])
def test_a_list_of_another_type_is_named(name: str, value: object) -> None:
    assert problems(found(**{name: value})) == [(f"applicant.{name}", "wrong_type")]


@pytest.mark.parametrize("value", [None, 1, "clb", [], [[]], True])
def test_an_entry_that_is_not_an_object_is_named(value: object) -> None:
    result = found(languages=[value])

    assert problems(result) == [("applicant.languages.0", "wrong_type")]
    assert points(result, "crs.core.first_language") is None


@pytest.mark.parametrize("value", [[], 1, "me", True])
def test_people_who_are_not_objects_are_named(value: object) -> None:
    result = assess({"as_of": "2026-10-01", "applicant": value, "partner": value})

    assert problems(result) == [("applicant", "wrong_type"), ("partner", "wrong_type")]
    assert "partner" in result["missing"]


@pytest.mark.parametrize("value", [None, [], "x", 1, 1.5, True, float("nan"), [{}]])
def test_a_profile_that_is_not_an_object_is_named(value: object) -> None:
    result = assess(value)

    assert ("", "wrong_type") in problems(result)
    assert result["crs"] is None


@pytest.mark.parametrize("value", [1, 1.0, None])
def test_schema_1_is_read(value: object) -> None:
    assert problems(assess(profile() | {"schema": value})) == []


@pytest.mark.parametrize("value", [0, 2, "1", True, [], {}])
def test_another_schema_is_named(value: object) -> None:
    assert problems(assess(profile() | {"schema": value})) == [("schema", "unsupported_schema")]


# Ranges.


@pytest.mark.parametrize(
    ("name", "lowest", "highest"),
    [
        ("age", 0, 120),
        ("canadian_years", 0, 60),
        ("foreign_years", 0, 60),
        ("canadian_teer", 0, 3),
    ],
)
def test_whole_numbers_have_their_range(name: str, lowest: int, highest: int) -> None:
    at = f"applicant.{name}"

    assert problems(found(**{name: lowest - 1})) == [(at, "out_of_range")]
    assert problems(found(**{name: lowest})) == []
    assert problems(found(**{name: highest})) == []
    assert problems(found(**{name: float(highest)})) == []
    assert problems(found(**{name: highest + 1})) == [(at, "out_of_range")]
    assert problems(found(**{name: 10**400})) == [(at, "out_of_range")]
    assert problems(found(**{name: -(10**400)})) == [(at, "out_of_range")]


SCALES = [  # test, scale, lowest and highest score of listening, reading, writing, speaking
    ("celpip_general", None, (0, 0, 0, 0), (12, 12, 12, 12)),
    ("ielts_general", None, (0, 0, 0, 0), (9, 9, 9, 9)),
    ("pte_core", None, (10, 10, 10, 10), (90, 90, 90, 90)),
    ("tef_canada", None, (0, 0, 0, 0), (699, 699, 699, 699)),
    ("tef_canada", "699", (0, 0, 0, 0), (699, 699, 699, 699)),
    ("tef_canada", "699_2019", (0, 0, 0, 0), (699, 699, 699, 699)),
    ("tef_canada", "old", (0, 0, 0, 0), (360, 300, 450, 450)),
    ("tcf_canada", None, (0, 0, 0, 0), (699, 699, 20, 20)),
    ("clb", None, (0, 0, 0, 0), (12, 12, 12, 12)),
]


@pytest.mark.parametrize(("test", "scale", "lowest", "highest"), SCALES)
def test_scores_have_the_range_of_their_scale(
    test: str, scale: str | None, lowest: tuple[int, ...], highest: tuple[int, ...]
) -> None:
    def told(*each: float) -> list[tuple[str, str]]:
        language = "en" if test == "clb" else None
        return entry_problems(scores(test, *each, scale=scale, language=language))

    each_out = [
        (f"applicant.languages.0.{ability}", "out_of_range")
        for ability in ("listening", "reading", "writing", "speaking")
    ]

    assert told(*lowest) == []
    assert told(*highest) == []
    assert told(*(low - 1 for low in lowest)) == each_out
    assert told(*(high + 1 for high in highest)) == each_out


def test_before_its_first_day_a_test_still_has_its_range() -> None:
    result = found(as_of="2023-06-01", languages=[scores("pte_core", 91, taken="2023-05-01")])

    assert len(result["problems"]) == 4


@pytest.mark.parametrize(
    ("test", "value", "code"),
    [
        ("ielts_general", 7.3, "wrong_step"),
        ("ielts_general", 7.25, "wrong_step"),
        ("ielts_general", 7.5, None),
        ("ielts_general", 7, None),
        ("ielts_general", 9.5, "out_of_range"),
        ("ielts_general", -0.5, "out_of_range"),
        ("ielts_general", "7.5", "wrong_type"),
        ("ielts_general", True, "wrong_type"),
        ("ielts_general", float("nan"), "out_of_range"),
        ("ielts_general", float("inf"), "out_of_range"),
        ("ielts_general", 10**400, "out_of_range"),
        ("celpip_general", 7.5, "wrong_type"),
        ("celpip_general", 7.0, None),
        ("pte_core", 60.5, "wrong_type"),
        ("pte_core", True, "wrong_type"),
        ("pte_core", float("nan"), "wrong_type"),
        ("clb", [7], "wrong_type"),
    ],
)
def test_scores_have_the_steps_of_their_test(test: str, value: object, code: str | None) -> None:
    language = "en" if test == "clb" else None
    entry = scores(test, 10 if test == "pte_core" else 9, language=language) | {"reading": value}

    expected = [] if code is None else [("applicant.languages.0.reading", code)]
    assert entry_problems(entry) == expected


def test_the_example_of_the_contract_for_a_problem() -> None:
    result = found(languages=[scores("ielts_general", 9) | {"reading": 11}])

    assert result["problems"] == [
        {
            "at": "applicant.languages.0.reading",
            "code": "out_of_range",
            "message": "Must be between 0.0 and 9.0.",
        }
    ]


# Dates.


@pytest.mark.parametrize(
    "value",
    [
        "2026-02-30",
        "2025-02-29",
        "1997-13-01",
        "1997-00-10",
        "0000-01-01",
        "1997-3-14",
        "97-03-14",
        "19970314",
        "1997-W11-5",
        "1997-03-14T00:00",
        " 1997-03-14",
        "1997-03-14\n",
        "１９９７-03-14",
        "",
        "none",
    ],
)
def test_a_day_that_does_not_exist_or_is_written_otherwise_is_named(value: str) -> None:
    result = found(age=LEFT_OUT, birth_date=value)

    assert problems(result) == [("applicant.birth_date", "impossible_date")]
    assert points(result, "crs.core.age") is None


@pytest.mark.parametrize(
    ("changes", "at"),
    [
        ({"birth_date": "2026-10-02", "age": LEFT_OUT}, "applicant.birth_date"),
        (
            {"education_foreign": True, "eca_date": "2026-10-02"},
            "applicant.eca_date",
        ),
        ({"languages": [levels("en", 9, taken="2026-10-02")]}, "applicant.languages.0.taken"),
        ({"invited": "2026-10-02"}, "invited"),
        ({"partner": partner(birth_date="2026-10-02")}, "partner.birth_date"),
    ],
)
def test_an_answer_dated_after_the_day_of_the_question_is_named(changes: Json, at: str) -> None:
    assert problems(found(**changes)) == [(at, "after_as_of")]


@pytest.mark.parametrize("name", ["from", "to"])
def test_a_job_dated_after_the_day_of_the_question_is_named(name: str) -> None:
    assert job_problems(**{name: "2026-10-02"}) == [(f"applicant.work.0.{name}", "after_as_of")]


@pytest.mark.parametrize("day", ["2020-01-01", "2026-10-01", "2028-02-29"])
def test_a_work_permit_may_end_after_the_day_of_the_question(day: str) -> None:
    result = found(permit_until=day, partner=partner(permit_until=day))

    assert problems(result) == []
    assert result == found(partner=partner())


@pytest.mark.parametrize(
    ("day", "code"),
    [
        ("2027-02-29", "impossible_date"),
        ("2101-01-01", "out_of_range"),
        ("never", "impossible_date"),
        (2027, "wrong_type"),
    ],
)
def test_a_last_day_of_a_work_permit_that_cannot_be_read_is_named(day: object, code: str) -> None:
    assert problems(found(permit_until=day)) == [("applicant.permit_until", code)]


def test_answers_of_the_day_of_the_question_are_accepted() -> None:
    result = found(
        invited="2026-10-01",
        education_foreign=True,
        eca_date="2026-10-01",
        languages=[levels("en", 9, taken="2026-10-01")],
    )

    assert result["problems"] == []


@pytest.mark.parametrize(
    ("day", "code"),
    [
        ("2014-12-31", "out_of_range"),
        ("2015-01-01", None),
        ("2100-12-31", None),
        ("2101-01-01", "out_of_range"),
        ("9999-12-31", "out_of_range"),
    ],
)
def test_the_day_of_the_question_lies_where_the_system_exists(day: str, code: str | None) -> None:
    result = found(as_of=day, languages=[])

    assert problems(result) == ([] if code is None else [("as_of", code)])


@pytest.mark.parametrize(
    ("day", "code"),
    [("1990-01-01", "out_of_range"), ("2014-12-31", "out_of_range"), ("2015-01-01", None)],
)
def test_an_invitation_before_express_entry_is_out_of_range(day: str, code: str | None) -> None:
    result = found(invited=day)

    assert problems(result) == ([] if code is None else [("invited", code)])


# Choices.


@pytest.mark.parametrize("name", ["education", "canadian_education", "first_language"])
@pytest.mark.parametrize("value", ["", "Bachelor", "x" * 60])
def test_an_unknown_choice_is_named(name: str, value: str) -> None:
    assert problems(found(**{name: value})) == [(f"applicant.{name}", "unknown_choice")]


@pytest.mark.parametrize("name", ["destination", "job_offer"])
def test_an_unknown_choice_of_the_top_level_is_named(name: str) -> None:
    result = found(**{name: "XX"})

    assert problems(result) == [(name, "unknown_choice")]
    assert "Must be one of these: " in result["problems"][0]["message"]


# Contradictions, and only those that the contract names.


@pytest.mark.parametrize(("age", "expected"), [(28, True), (29, False), (30, True)])
def test_an_age_that_contradicts_the_birth_date_is_named(age: int, expected: bool) -> None:
    result = found(birth_date="1997-03-14", age=age)

    contradiction = [("applicant.age", "age_contradicts_birth_date")]
    assert problems(result) == (contradiction if expected else [])
    assert points(result, "crs.core.age") == 110


@pytest.mark.parametrize(
    ("born", "code"), [("1906-10-01", None), ("1905-10-02", None), ("1905-10-01", "out_of_range")]
)
def test_a_birth_date_gives_an_age_of_at_most_120(born: str, code: str | None) -> None:
    result = found(age=LEFT_OUT, birth_date=born)

    assert problems(result) == ([] if code is None else [("applicant.birth_date", code)])


def test_a_second_result_in_one_language_is_named() -> None:
    result = found(languages=[levels("en", 9), scores("pte_core", 10), levels("fr", 7)])

    assert problems(result) == [("applicant.languages.1", "second_result")]
    assert points(result, "crs.core.first_language") == 124


@pytest.mark.parametrize(
    "changes",
    [
        {"to": "2025-02-28"},
        {"from": "2025-02-01", "to": "2025-02-28"},
        {"gaps": [{"from": "2025-02-01", "to": "2025-03-01"}] * 2},
        {"gaps": [{"from": "2024-05-01", "to": "2026-10-01"}]},
        {"gaps": [{"from": "2026-10-01"}]},
        {"teer": 5},
        {"hours_per_week": 168},
        {"self_employed": True, "public_physician": True, "claimant_permit": True},
        {"country": "ZZ"},
    ],
)
def test_an_unlikely_job_is_no_problem(changes: Json) -> None:
    assert job_problems(**changes) == []


def test_a_last_day_that_the_form_left_blank_is_asked_for() -> None:
    assert job_problems(to="") == [("applicant.work.0.to", "required")]


@pytest.mark.parametrize(
    "changes",
    [
        {"age": 17, "education": "phd", "canadian_years": 60, "foreign_years": 60},
        {"canadian_years": 0, "canadian_year_recent": True},
        {"education_foreign": False, "eca_date": "none"},
        {"first_language": "fr", "languages": [levels("en", 9)]},
        {"languages": [scores("ielts_general", 9, language="fr")]},
        {"languages": [scores("ielts_general", 9, scale="old")]},
        {"languages": [levels("en", 9, scale="old")]},
        {"partner": partner(accompanying=False, citizen_or_resident=True)},
        {"invited": "2016-01-01", "age": LEFT_OUT, "birth_date": "2020-01-01"},
    ],
)
def test_an_unlikely_profile_is_no_problem(changes: Json) -> None:
    assert problems(found(**changes)) == []


# Language entries.


def test_levels_need_their_language() -> None:
    without_language = levels("en", 9)
    del without_language["language"]

    result = found(languages=[without_language])

    assert problems(result) == [("applicant.languages.0.language", "required")]
    assert points(result, "crs.core.first_language") is None
    assert result["languages"] == []


def test_levels_in_a_language_that_is_not_official_are_named() -> None:
    assert entry_problems(levels("de", 9)) == [("applicant.languages.0.language", "unknown_choice")]


def test_an_entry_needs_its_test() -> None:
    assert entry_problems({"listening": 9}) == [("applicant.languages.0.test", "required")]
    assert entry_problems({"test": None}) == [("applicant.languages.0.test", "required")]
    assert entry_problems({"test": "toefl"}) == [("applicant.languages.0.test", "unknown_choice")]


def test_an_unknown_scale_is_named() -> None:
    assert entry_problems(scores("tef_canada", 500, scale="698")) == [
        ("applicant.languages.0.scale", "unknown_choice")
    ]


# Jobs.


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"noc": "2123"}, "bad_code"),
        ({"noc": "212310"}, "bad_code"),
        ({"noc": "2123a"}, "bad_code"),
        ({"noc": "２1231"}, "bad_code"),
        ({"noc": "29999"}, "unknown_code"),  # there is no TEER 9
        ({"noc": "95999"}, "unknown_code"),
        ({"noc": "00018"}, "unknown_code"),
        ({"noc": 21231}, "wrong_type"),
        ({"teer": 6}, "out_of_range"),
        ({"teer": True}, "wrong_type"),
        ({"country": "Canada"}, "bad_country"),
        ({"country": "ca"}, "bad_country"),
        ({"country": 1}, "wrong_type"),
        ({"from": "2024-02-30"}, "impossible_date"),
        ({"from": "2026-10-02"}, "after_as_of"),
        ({"to": 2024}, "wrong_type"),
        ({"to": "2024-04-30"}, "ends_before_it_begins"),
        ({"to": "2026-10-02"}, "after_as_of"),
        ({"hours_per_week": 0}, "out_of_range"),
        ({"hours_per_week": 0.001}, "out_of_range"),
        ({"hours_per_week": 168.01}, "out_of_range"),
        ({"hours_per_week": 200}, "out_of_range"),
        ({"hours_per_week": 37.555}, "wrong_step"),
        ({"hours_per_week": "40"}, "wrong_type"),
        ({"hours_per_week": True}, "wrong_type"),
        ({"hours_per_week": float("nan")}, "out_of_range"),
        ({"self_employed": "no"}, "wrong_type"),
        ({"employer_abroad": "no"}, "wrong_type"),
        ({"authorized": 1}, "wrong_type"),
        ({"gaps": {}}, "wrong_type"),
    ],
)
def test_what_is_wrong_in_a_job_is_named(changes: Json, code: str) -> None:
    assert job_problems(**changes) == [(f"applicant.work.0.{next(iter(changes))}", code)]


@pytest.mark.parametrize("hours", [0.01, 0.29, 37.55, 40, 168])
def test_hours_a_week_have_at_most_two_decimals(hours: float) -> None:
    assert job_problems(hours_per_week=hours) == []


def test_what_is_wrong_in_a_gap_is_named() -> None:
    assert job_problems(gaps=[{"from": "2025-02-30"}, 7]) == [
        ("applicant.work.0.gaps.0.from", "impossible_date"),
        ("applicant.work.0.gaps.1", "wrong_type"),
    ]


@pytest.mark.parametrize(
    ("gap", "named"),
    [
        ({"from": "2024-04-30", "to": "2024-05-31"}, [("from", "gap_outside_job")]),
        (
            {"from": "2020-01-01", "to": "2020-02-01"},
            [("from", "gap_outside_job"), ("to", "gap_outside_job")],
        ),
        ({"from": "2026-01-01", "to": "2026-06-02"}, [("to", "gap_outside_job")]),
        ({"from": "2025-02-28", "to": "2025-02-01"}, [("to", "ends_before_it_begins")]),
        ({"from": "2025-02-28", "to": "2026-10-02"}, [("to", "after_as_of")]),
        ({"to": "2025-02-28"}, [("from", "required")]),
        ({}, [("from", "required")]),
    ],
)
def test_a_gap_lies_in_its_job_and_ends_after_it_begins(
    gap: Json, named: list[tuple[str, str]]
) -> None:
    found_problems = job_problems(to="2026-06-01", gaps=[gap])

    assert found_problems == [(f"applicant.work.0.gaps.0.{name}", code) for name, code in named]


def test_a_job_that_is_not_an_object_is_named() -> None:
    result = found(work=[7])

    assert problems(result) == [("applicant.work.0", "wrong_type")]


# Too much.


@pytest.mark.parametrize("name", ["education", "birth_date"])
def test_a_text_that_is_too_long_is_named(name: str) -> None:
    result = found(**{name: "x" * 1_000_000})

    assert problems(result) == [(f"applicant.{name}", "too_long")]
    assert len(result["problems"][0]["message"]) < 200


@pytest.mark.parametrize("name", ["languages", "work"])
def test_a_list_that_is_too_long_is_named(name: str) -> None:
    result = found(**{name: [{}] * 101})

    assert problems(result) == [(f"applicant.{name}", "too_long")]


def test_nested_nonsense_is_named_where_it_begins() -> None:
    nested: Any = []
    for _ in range(100_000):
        nested = [nested]

    result = assess(profile(education=nested, languages=nested, sibling_in_canada=nested))

    assert set(problems(result)) == {
        ("applicant.education", "wrong_type"),
        ("applicant.languages.0", "wrong_type"),
        ("sibling_in_canada", "wrong_type"),
    }


@pytest.mark.parametrize("text", ["\ud800", "\x00", "{0}", "{choices}", "%s", "<b>"])
def test_strange_characters_break_no_message(text: str) -> None:
    result = assess(profile(education=text, destination=text) | {text: 1})

    assert len(result["problems"]) == 3
    json.dumps(result, ensure_ascii=False).encode()


# Words.


def test_every_problem_has_whole_sentences_in_both_languages_with_the_same_slots() -> None:
    def slots(text: str) -> set[str | None]:
        return {slot for _, slot, _, _ in string.Formatter().parse(text) if slot}

    for code, text in MESSAGES.items():
        assert slots(text.en) == slots(text.fr), code
        assert text.en.endswith("."), code
        assert text.fr.endswith("."), code
        assert text.en != text.fr


def test_the_message_is_in_the_language_asked_for() -> None:
    wrong = profile(age=130, languages=[scores("ielts_general", 7.3)])

    english, french = assess(wrong, "en"), assess(wrong, "fr")

    assert [one["message"] for one in english["problems"][:2]] == [
        "Must be between 0 and 120.",
        "Must be a multiple of 0.5.",
    ]
    assert [one["message"] for one in french["problems"][:2]] == [
        "Doit être entre 0 et 120.",
        "Doit être un multiple de 0,5.",
    ]
    assert problems(english) == problems(french)


# The rest of the result.

WRONG: dict[str, tuple[Json, frozenset[str]]] = {
    "age": ({"age": -1}, frozenset({"crs.core.age"})),
    "destination": ({"destination": "XX"}, frozenset({"cec.intent"})),
    "concern": ({"admissibility_concern": 1}, frozenset({"cec.admissible"})),
    "sibling": ({"sibling_in_canada": "no"}, frozenset({"crs.additional.sibling"})),
    "certificate": ({"trade_certificate": 0}, frozenset({"crs.transfer.certificate"})),
    "study": (
        {"canadian_education": "yes"},
        frozenset({"crs.additional.canadian_education"}),
    ),
    "foreign": (
        {"foreign_years": 99},
        frozenset(
            {"crs.transfer.foreign", "crs.transfer.foreign_language", "crs.transfer.foreign_work"}
        ),
    ),
    "surprise": ({"surprise": 1}, frozenset()),
}


@pytest.mark.parametrize("name", WRONG)
def test_what_does_not_depend_on_a_problem_stays_as_it_is(name: str) -> None:
    changes, touched = WRONG[name]

    right, wrong = found(), found(**changes)

    assert len(wrong["problems"]) == 1
    for one, other in zip(
        right["eligibility"]["parts"], wrong["eligibility"]["parts"], strict=True
    ):
        if one["id"] in touched:
            assert other["outcome"] == "unknown"
        else:
            assert other["outcome"] == one["outcome"]
    for one, other in zip(right["crs"]["lines"], wrong["crs"]["lines"], strict=True):
        if one["id"] in touched:
            assert other["points"] is None
        elif not any(line.startswith(f"{one['id']}.") for line in touched):
            assert other["points"] == one["points"]
    assert wrong["languages"] == right["languages"]
    assert wrong["work"] == right["work"]
