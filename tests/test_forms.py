"""The form's answers become a profile and come back; the form asks every question once."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from build_scripts.scenarios import load_all
from calculator import inputs
from calculator.assess import assess
from calculator.fields import Field, Group, describe, fields_of
from calculator.formats import quantity
from calculator.forms import from_form, to_form
from calculator.guide import anchor
from calculator.inputs import Input
from calculator.law import CHECKED, cec, crs, language
from calculator.model import LANGS, Choices, Lang

CASES: list[dict[str, Any]] = json.loads(
    (Path(__file__).parent / "rules" / "crs_cases.json").read_text(encoding="utf-8")
)


def messages(fields: list[list[str]]) -> list[tuple[str, str]]:
    """The problems of a form's answers, as places and codes."""
    found = assess(from_form(fields))["problems"]
    return [(problem["at"], problem["code"]) for problem in found]


# Reading.


def test_an_empty_field_is_not_answered() -> None:
    assert from_form([["as_of", "2026-10-01"], ["destination", " "]]) == {
        "schema": 1,
        "as_of": "2026-10-01",
    }


def test_names_are_paths_of_the_profile() -> None:
    assert from_form(
        [
            ["as_of", "2026-10-01"],
            ["applicant.education", "master"],
            ["applicant.canadian_teer", "2"],
            ["sibling_in_canada", "false"],
        ]
    ) == {
        "schema": 1,
        "as_of": "2026-10-01",
        "sibling_in_canada": False,
        "applicant": {"education": "master", "canadian_teer": 2},
    }


@pytest.mark.parametrize(("text", "number"), [("8.5", 8.5), ("8,5", 8.5), ("9", 9), ("-1", -1)])
def test_numbers_are_read_in_both_notations(text: str, number: float) -> None:
    profile = from_form([["applicant.languages.0.reading", text]])
    assert profile["applicant"]["languages"] == [{"reading": number}]


@pytest.mark.parametrize("text", ["two", "1 000", "1e3", "nan", "٣", "9" * 40, "1,5,5", "--1"])
def test_text_that_is_no_number_stays_and_is_named_at_its_field(text: str) -> None:
    fields = [["as_of", "2026-10-01"], ["applicant.canadian_years", text]]
    assert from_form(fields)["applicant"]["canadian_years"] == text
    assert messages(fields) == [("applicant.canadian_years", "wrong_type")]


def test_the_last_answer_that_is_not_empty_counts() -> None:
    fields = [["destination", "ON"], ["destination", "AB"], ["destination", ""]]
    assert from_form(fields)["destination"] == "AB"


def test_no_assessment_is_an_answer_in_place_of_a_date() -> None:
    fields = [["applicant.eca_date", ""], ["applicant.eca_date", "none"]]
    assert from_form(fields)["applicant"] == {"eca_date": "none"}


def test_a_name_that_the_form_does_not_have_is_refused_by_name() -> None:
    assert messages([["as_of", "2026-10-01"], ["applicant.shoe_size", "44"]]) == [
        ("applicant.shoe_size", "unknown_field")
    ]


# Language results.


def test_untouched_places_for_results_leave_the_languages_unanswered() -> None:
    assert "applicant" not in from_form([["applicant.languages.0.test", ""]])


def test_no_result_is_an_empty_list() -> None:
    profile = from_form([["applicant.languages.0.test", "none"]])
    assert profile["applicant"] == {"languages": []}


def test_a_score_without_a_test_is_a_problem_at_the_test() -> None:
    fields = [["as_of", "2026-10-01"], ["applicant.languages.0.reading", "9"]]
    assert messages(fields) == [("applicant.languages.0.test", "required")]


def test_two_results_keep_their_order() -> None:
    fields = [
        ["applicant.languages.0.test", "tcf_canada"],
        ["applicant.languages.1.test", "ielts_general"],
        ["applicant.languages.1.reading", "7,5"],
    ]
    assert from_form(fields)["applicant"]["languages"] == [
        {"test": "tcf_canada"},
        {"test": "ielts_general", "reading": 7.5},
    ]


# The partner.


def test_a_partner_is_none_or_described_or_not_answered() -> None:
    described = [["partner", "yes"], ["partner.accompanying", "true"]]
    assert from_form([["partner", "no"]])["partner"] is None
    assert from_form(described)["partner"] == {"accompanying": True}
    assert from_form([["partner", "yes"]])["partner"] == {}
    assert "partner" not in from_form([["partner", ""]])


def test_without_a_partner_the_answers_about_one_are_left_out() -> None:
    assert from_form([["partner", "no"], ["partner.education", "phd"]])["partner"] is None
    assert "partner" not in from_form([["partner.education", "phd"]])


# There and back.


def _answer(question: Input[Any]) -> st.SearchStrategy[Any]:
    if question.kind == "yes_no":
        return st.booleans()
    if question.kind == "choice":
        return st.sampled_from([choice.id for choice in question.choices])
    if question.kind == "date":
        return st.dates().map(lambda day: day.isoformat())
    if question.kind in ("code", "country"):
        return st.sampled_from(["21231", "CA"])
    return st.integers(-5, 1398).map(lambda halves: halves / 2 if halves % 2 else halves // 2)


def _answers(questions: tuple[Input[Any], ...]) -> st.SearchStrategy[dict[str, Any]]:
    asked = {q.name: _answer(q) for q in questions if q.kind != "list"}
    return st.fixed_dictionaries({}, optional=asked)


_LANGUAGES = st.lists(_answers(inputs.ENTRY_LANGUAGE).filter(bool), max_size=2)


@st.composite
def _people(draw: st.DrawFn, questions: tuple[Input[Any], ...]) -> dict[str, Any]:
    person = draw(_answers(questions))
    if draw(st.booleans()):
        person["languages"] = draw(_LANGUAGES)
    return person


@st.composite
def _profiles(draw: st.DrawFn) -> dict[str, Any]:
    profile = {"schema": 1, **draw(_answers(inputs.TOP))}
    applicant = draw(_people(inputs.PERSON))
    if applicant:
        profile["applicant"] = applicant
    match draw(st.sampled_from(["none", "described", "not answered"])):
        case "none":
            profile["partner"] = None
        case "described":
            profile["partner"] = draw(_people(inputs.PARTNER))
    return profile


@given(_profiles(), st.sampled_from(LANGS))
def test_every_profile_without_jobs_survives_the_form(profile: dict[str, Any], lang: Lang) -> None:
    assert from_form(to_form(profile, lang)) == profile


@given(st.lists(st.tuples(st.text(max_size=30), st.text(max_size=30))))
def test_nothing_that_is_typed_makes_it_fail(fields: list[tuple[str, str]]) -> None:
    assert assess(from_form(fields))["schema"] == 1


@pytest.mark.parametrize("case", CASES, ids=lambda case: str(case["id"]))
def test_the_cases_score_the_same_through_the_form(case: dict[str, Any]) -> None:
    profile = from_form(to_form(case["profile"], "fr"))
    assert profile == {**case["profile"], "schema": 1}
    assert assess(profile)["crs"]["total"] == case["total"]


def test_the_scenarios_survive_the_form(root: Path) -> None:
    for story in load_all(root):
        if "work" not in story.profile.get("applicant", {}):
            assert from_form(to_form(story.profile)) == story.profile


# The form as it is described.


def questions(lang: Lang = "en") -> list[Field]:
    return [field for section in describe(lang) for field in fields_of(section.items)]


def test_every_question_of_the_sections_is_on_the_form_in_order() -> None:
    asked = [path for section in inputs.SECTIONS for path in section.questions]
    shown = [field.name for field in questions()]
    own = [path for path in asked if path.rpartition(".")[2] != inputs.LANGUAGES.name]
    assert [name for name in shown if ".languages." not in name] == own
    for path in set(asked) - set(own):
        tests = [name for name in shown if name.startswith(path) and name.endswith(".test")]
        assert tests == [f"{path}.0.test", f"{path}.1.test"]


def test_ids_are_unique_and_anchors_are_those_of_the_guide() -> None:
    ids = [option.id for field in questions() for option in field.options]
    ids += [field.id for field in questions() if field.control != "radios"]
    ids += [field.anchor for field in questions()]
    assert len(set(ids)) == len(ids)
    assert all(field.anchor == anchor(field.name) for field in questions())


def test_both_languages_ask_the_same() -> None:
    english, french = questions("en"), questions("fr")
    assert [(f.name, f.id, f.asked, f.control) for f in english] == [
        (f.name, f.id, f.asked, f.control) for f in french
    ]
    assert all(
        a.label != b.label or a.label == "Test" for a, b in zip(english, french, strict=True)
    )


def test_yes_no_and_choices_offer_not_to_know() -> None:
    for field in questions():
        if field.control == "radios":
            assert field.options[-1].value == ""
            assert field.options[-1].label == inputs.DONT_KNOW.en


def test_conditions_name_questions_that_come_before_and_answers_that_exist() -> None:
    before: dict[str, set[str]] = {}
    for field in questions():
        for condition in (field.asked.answers, field.asked.unless):
            for name, values in json.loads(condition or "{}").items():
                assert name in before, f"{field.name} depends on {name}, which comes later"
                assert not before[name] or set(values) <= before[name]
        before[field.name] = {option.value for option in field.options}


def test_job_offers_are_asked_only_for_days_with_known_points() -> None:
    asked = {field.name: field.asked for field in questions()}["job_offer"]
    spans = json.loads(asked.days or "[]")
    starts = [entry.start.isoformat() for entry in crs.JOB_OFFER.history]
    assert spans[0]["from"] == starts[0]
    unknown_or_gone = next(e for e in crs.JOB_OFFER.history if not isinstance(e.value, Choices))
    assert spans[-1]["until"] == unknown_or_gone.start.isoformat()


def test_the_ranges_of_scores_are_those_of_the_charts() -> None:
    def notes(items: tuple[Field | Group, ...]) -> list[str]:
        groups = [item for item in items if isinstance(item, Group)]
        own = [note.text for group in groups for note in group.notes]
        return own + [text for group in groups for text in notes(group.items)]

    told = " ".join(text for section in describe("fr") for text in notes(section.items))
    assert "IELTS General Training\u202f: chaque score de 0,0 à 9,0, par pas de 0,5." in told
    for test in language.TESTS:
        chart = test.charts.history[-1].value
        assert chart is not None
        assert str(max(chart.highest) // chart.per) in told  # type: ignore[union-attr]


@pytest.mark.parametrize("lang", LANGS)
def test_the_hints_of_the_form_state_the_law(lang: Lang) -> None:
    hints = {field.name: " ".join(field.hints) for field in questions(lang)}
    for name, value in {
        "applicant.eca_date": crs.ASSESSMENT_YEARS,
        "applicant.languages.0.taken": language.VALIDITY_YEARS,
        "applicant.canadian_years": cec.HOURS_PER_YEAR,
    }.items():
        assert quantity(value.known_on(CHECKED), value.unit, lang) in hints[name]
