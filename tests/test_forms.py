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
from calculator.fields import Field, Group, Item, describe, fields_of
from calculator.forms import from_form, to_form
from calculator.guide import anchor
from calculator.inputs import Input
from calculator.law import crs, language
from calculator.model import LANGS, Lang

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


# Jobs.

A_JOB = [
    ["applicant.work", "jobs"],
    ["applicant.work.0.noc", "21231"],
    ["applicant.work.0.country", "CA"],
    ["applicant.work.0.from", "2024-05-01"],
    ["applicant.work.0.to", "present"],
    ["applicant.work.0.hours_per_week", "37,5"],
    ["applicant.work.0.gaps.0.from", "2025-02-01"],
    ["applicant.work.0.gaps.0.to", "2025-02-28"],
    ["applicant.work.0.self_employed", "false"],
    ["applicant.work.0.full_time_student", ""],
    ["applicant.work.0.authorized", "true"],
]


def work(*fields: list[str], as_of: str = "2026-10-01") -> object:
    """The list of jobs that some fields state."""
    told = [["as_of", as_of], ["applicant.work", "jobs"], *fields]
    return from_form(told).get("applicant", {}).get("work")


def test_a_job_is_read_with_its_gaps() -> None:
    assert work(*A_JOB) == [
        {
            "noc": "21231",
            "country": "CA",
            "from": "2024-05-01",
            "to": None,
            "hours_per_week": 37.5,
            "self_employed": False,
            "authorized": True,
            "gaps": [{"from": "2025-02-01", "to": "2025-02-28"}],
        }
    ]


def test_jobs_follow_their_numbers_and_holes_are_closed() -> None:
    told = work(
        ["applicant.work.10.hours_per_week", "10"],
        ["applicant.work.2.hours_per_week", "2"],
        ["applicant.work.2.gaps.7.from", "2025-07-07"],
        ["applicant.work.2.gaps.3.from", "2025-03-03"],
    )
    assert told == [
        {"hours_per_week": 2, "gaps": [{"from": "2025-03-03"}, {"from": "2025-07-07"}]},
        {"hours_per_week": 10},
    ]


def test_a_last_day_left_blank_is_a_question_and_only_the_box_says_that_a_job_goes_on() -> None:
    begun = ["applicant.work.0.from", "2026-03-01"]

    assert work(begun) == [{"from": "2026-03-01", "to": ""}]
    assert work(begun, ["applicant.work.0.to", "present"]) == [{"from": "2026-03-01", "to": None}]


def test_a_job_nobody_touched_is_none() -> None:
    assert work(["applicant.work.0.noc", ""], ["applicant.work.1.noc", "63200"]) == [
        {"noc": "63200"}
    ]
    assert work(["applicant.work.0.noc", " "]) is None


def test_no_work_is_an_empty_list() -> None:
    assert from_form([["applicant.work", "none"]])["applicant"] == {"work": []}


def test_jobs_are_left_out_where_the_work_is_told_in_years() -> None:
    fields = [["applicant.work", "years"], ["applicant.canadian_years", "2"], *A_JOB[1:]]
    assert from_form(fields)["applicant"] == {"canadian_years": 2}


def test_a_way_that_the_form_does_not_have_is_a_problem_at_the_question() -> None:
    fields = [["as_of", "2026-10-01"], ["applicant.work", "somehow"]]
    assert messages(fields) == [("applicant.work", "wrong_type")]


def test_without_the_code_the_category_is_told() -> None:
    unknown = ["applicant.work.0.noc", "unknown"]
    assert work(unknown, ["applicant.work.0.teer", "3"]) == [{"teer": 3}]
    assert work(unknown) == [{}]


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("2024-02", "2024-02-01", "2024-02-29"),
        ("2025-2", "2025-02-01", "2025-02-28"),
        ("2025-12", "2025-12-01", "2025-12-31"),
        ("2025-12-05", "2025-12-05", "2025-12-05"),
        ("2025-13", "2025-13", "2025-13"),
        ("0000-01", "0000-01", "0000-01"),
        ("9999-12", "9999-12", "9999-12"),
        ("December", "December", "December"),
    ],
)
def test_a_month_begins_on_its_first_day_and_ends_on_its_last(
    text: str, first: str, last: str
) -> None:
    told = work(["applicant.work.0.from", text], ["applicant.work.1.to", text])
    assert told == [{"from": first, "to": ""}, {"to": last}]


def test_a_month_that_is_not_over_ends_on_the_day_of_the_question() -> None:
    last = ["applicant.work.0.to", "2026-10"]
    assert work(last, as_of="2026-10-15") == [{"to": "2026-10-15"}]
    assert work(last, as_of="2026-10-31") == [{"to": "2026-10-31"}]
    assert work(last, as_of="2026-09-30") == [{"to": "2026-10-31"}]
    assert work(last, as_of="soon") == [{"to": "2026-10-31"}]


def test_a_month_is_no_date_of_birth() -> None:
    fields = [["as_of", "2026-10-01"], ["applicant.birth_date", "1997-03"]]
    assert messages(fields) == [("applicant.birth_date", "impossible_date")]


def test_a_problem_of_a_job_is_named_at_its_field_and_the_others_count() -> None:
    other = [[name.replace("work.0", "work.4"), text] for name, text in A_JOB[1:]]
    fields = [["as_of", "2026-10-01"], *A_JOB, *other]
    fields += [["applicant.work.4.gaps.0.to", "2023-01-01"]]
    fields += [["applicant.work.0.full_time_student", "false"]]
    result = assess(from_form(fields))
    at = {problem["at"] for problem in result["problems"]}
    assert at == {"applicant.work.1.gaps.0.to"}
    assert result["work"]["hours"] > 1560


def test_what_a_job_does_not_have_is_refused_by_name() -> None:
    assert messages([["as_of", "2026-10-01"], *A_JOB, ["applicant.work.0.shoe", "44"]]) == [
        ("applicant.work.0.shoe", "unknown_field")
    ]
    assert messages([["as_of", "2026-10-01"], ["applicant.work.first.noc", "21231"]]) == [
        ("applicant.work.first.noc", "unknown_field")
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
    assert messages([["as_of", "2026-10-01"], ["partner", "no"], *of_partner(A_JOB)]) == []


def of_partner(fields: list[list[str]]) -> list[list[str]]:
    """The same answers about the partner."""
    return [[name.replace("applicant.", "partner."), text] for name, text in fields]


def test_a_partner_is_told_of_like_the_applicant() -> None:
    told = [
        ["applicant.birth_date", "1991-02-03"],
        ["applicant.canadian_education", "short"],
        ["applicant.canadian_year_recent", "true"],
        ["applicant.canadian_teer", "2"],
        ["applicant.foreign_years", "4"],
        ["applicant.trade_certificate", "false"],
        ["applicant.permit_until", "2027-01-01"],
        *A_JOB,
    ]
    applicant = from_form(told)

    profile = from_form([["partner", "yes"], *of_partner(told)])

    assert profile["partner"] == applicant["applicant"]
    assert to_form(profile) == [["partner", "yes"], *of_partner(to_form(applicant))]


def test_a_problem_of_the_partners_job_is_named_at_its_field() -> None:
    wrong = ["partner.work.0.hours_per_week", "200"]
    fields = [["as_of", "2026-10-01"], ["partner", "yes"], *of_partner(A_JOB), wrong]
    assert messages(fields) == [("partner.work.0.hours_per_week", "out_of_range")]


# There and back.


def _answer(question: Input[Any]) -> st.SearchStrategy[Any]:
    if question.kind == "yes_no":
        return st.booleans()
    if question.kind == "choice":
        return st.sampled_from([choice.id for choice in question.choices])
    if question.kind == "date":
        return st.dates().map(lambda day: day.isoformat())
    if question.kind in ("code", "country"):
        return st.sampled_from(["21231", "63200"] if question.kind == "code" else ["CA", "FR"])
    return st.integers(-5, 1398).map(lambda halves: halves / 2 if halves % 2 else halves // 2)


def _answers(questions: tuple[Input[Any], ...]) -> st.SearchStrategy[dict[str, Any]]:
    asked = {q.name: _answer(q) for q in questions if q.kind != "list"}
    return st.fixed_dictionaries({}, optional=asked)


@st.composite
def _gaps(draw: st.DrawFn) -> dict[str, Any]:
    return draw(_answers(inputs.GAP).filter(bool)) | draw(_GOES_ON)


@st.composite
def _jobs(draw: st.DrawFn) -> dict[str, Any]:
    job = draw(_answers(inputs.ENTRY_WORK).filter(bool)) | draw(_GOES_ON)
    if "from" in job:
        job.setdefault("to", None)
    gaps = draw(st.lists(_gaps(), max_size=3))
    return job | ({"gaps": gaps} if gaps else {})


_GOES_ON = st.sampled_from([{}, {"to": None}])
_LANGUAGES = st.lists(_answers(inputs.ENTRY_LANGUAGE).filter(bool), max_size=2)


@st.composite
def _people(draw: st.DrawFn, questions: tuple[Input[Any], ...]) -> dict[str, Any]:
    person = draw(_answers(questions))
    if draw(st.booleans()):
        person["languages"] = draw(_LANGUAGES)
    if draw(st.booleans()):
        person["work"] = draw(st.lists(_jobs(), max_size=12))
    return person


@st.composite
def profiles(draw: st.DrawFn) -> dict[str, Any]:
    """A profile with any answers that the form can state."""
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


@given(profiles(), st.sampled_from(LANGS))
def test_every_profile_survives_the_form(profile: dict[str, Any], lang: Lang) -> None:
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
        assert from_form(to_form(story.profile)) == story.profile


# The form as it is described.


def questions(lang: Lang = "en") -> list[Field]:
    return [field for section in describe(lang) for field in fields_of(section.items)]


def test_every_question_of_the_sections_is_on_the_form_in_order() -> None:
    asked = [path for section in inputs.SECTIONS for path in section.questions]
    shown = [field.name for field in questions()]
    own = [path for path in asked if path.rpartition(".")[2] != inputs.LANGUAGES.name]
    whole = [name for name in shown if ".languages." not in name and ".work." not in name]
    assert whole == own
    lists = [q.name for q in inputs.ENTRY_WORK if q.kind != "list"]
    for at in ("applicant.work.#.", "partner.work.#."):
        names = [name.removeprefix(at) for name in shown if name.startswith(at)]
        assert sorted(names) == sorted([*lists, "gaps.#.from", "gaps.#.to"])
    for path in set(asked) - set(own):
        tests = [name for name in shown if name.startswith(path) and name.endswith(".test")]
        assert tests == [f"{path}.0.test", f"{path}.1.test"]


def test_ids_are_unique_and_anchors_are_those_of_the_guide() -> None:
    ids = [option.id for field in questions() for option in field.options]
    ids += [field.id for field in questions() if field.control not in ("radios", "box")]
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
        if field.control == "radios" and not field.name.endswith(".work"):
            assert field.options[-1].value == ""
            assert field.options[-1].label == inputs.DONT_KNOW.en


def test_the_form_asks_of_a_partner_all_that_it_asks_of_the_applicant() -> None:
    names = [field.name.partition(".") for field in questions()]
    applicant = {name for person, _, name in names if person == "applicant"}
    partner = {name for person, _, name in names if person == "partner"}
    assert partner - applicant == {"", "accompanying", "citizen_or_resident"}
    assert applicant <= partner


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
    assert spans[-1]["until"] == "2025-03-25"


def test_the_ranges_of_scores_are_those_of_the_charts() -> None:
    def notes(items: tuple[Item, ...]) -> list[str]:
        groups = [item for item in items if isinstance(item, Group)]
        own = [note.text for group in groups for note in group.notes]
        return own + [text for group in groups for text in notes(group.items)]

    told = " ".join(text for section in describe("fr") for text in notes(section.items))
    assert "IELTS General Training\u202f: chaque note de 0,0 à 9,0, par pas de 0,5." in told
    for test in language.TESTS:
        chart = test.charts.history[-1].value
        assert chart is not None
        assert str(max(chart.highest) // chart.per) in told  # type: ignore[union-attr]


def test_the_forms_hints_state_the_law() -> None:
    hints = {field.name: " ".join(field.hints) for field in questions()}
    assert "5\u00a0years" in hints["applicant.eca_date"]
    assert "2\u00a0years" in hints["applicant.languages.0.taken"]
    assert "1,560\u00a0hours" in hints["applicant.canadian_years"]
