"""From the form and from a profile to a family: what is read, refused and taken over."""

from __future__ import annotations

from datetime import date
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from calculator.plan import questions as ask
from calculator.plan.answers import Trip, from_form, from_profile, read, to_form
from tests.foresight.people import rich
from tests.plan.people import AS_OF, CHANCES, Json, family, problems, some
from tests.profiles import LEFT_OUT, job, levels, partner, profile, scores


def taken(**changes: object) -> Json:
    return from_profile(profile(**changes))


# From the form.


def test_an_empty_form_tells_only_the_day() -> None:
    assert from_form([["as_of", AS_OF], ["partner", " "]]) == {"as_of": AS_OF}


def test_the_form_is_read_into_plain_values() -> None:
    fields = [
        ["as_of", AS_OF],
        ["has_children", "true"],
        ["children.0.born", "2020-01-01"],
        ["children.0.coming", "true"],
        ["days_before", "365"],
        ["jobs.0.from", "2024-05"],
        ["jobs.0.to", "present"],
        ["stays.3.country", "FR"],
        ["stays.3.from", "2020-01"],
        ["stays.3.to", "2020-08"],
        ["trips.0.from", "2027-01-01"],
    ]
    assert from_form(fields) == {
        "as_of": AS_OF,
        "has_children": True,
        "children": [{"born": "2020-01-01", "coming": True}],
        "days_before": 365,
        "jobs": [{"from": "2024-05-01", "to": None}],
        "stays": [{"country": "FR", "from": "2020-01-01", "to": "2020-08-31"}],
        "trips": [{"from": "2027-01-01"}],
    }


def test_no_is_an_answer_and_empties_the_list() -> None:
    found = from_form(
        [["has_children", "false"], ["children.0.coming", "true"], ["lived_abroad", "false"]]
    )
    assert (found["children"], found["stays"]) == ([], [])
    assert family(children=[]).children == ()
    assert family().children is None


def test_a_stay_with_a_first_day_needs_a_last_one_or_the_box() -> None:
    fields = [["as_of", AS_OF], ["stays.0.from", "2020-01-01"]]
    assert [(one.at, one.code) for one in read(from_form(fields))[1]] == [
        ("stays.0.to", "required")
    ]


@given(chance=CHANCES)
def test_plain_values_come_back_from_the_form(chance: Random) -> None:
    raw = some(chance)
    for name, value in list(raw.items()):
        if isinstance(value, list):  # an entry without an answer is none
            raw[name] = [entry for entry in value if entry] or None
    again = from_form(to_form(raw))
    assert read(again)[0] == read(raw)[0]


# Reading.


def test_a_family_is_what_is_told_and_nothing_else() -> None:
    found = family(
        partner="coming",
        children=[{"born": "2020-01-01"}],
        trips=[{"from": "2027-01-01", "to": "2027-01-02"}],
        eca_date="none",
    )
    assert found.as_of == date(2026, 11, 22)
    assert found.partner == "coming"
    assert found.children is not None
    assert found.children[0].coming is None
    assert found.trips == (Trip(date(2027, 1, 1), date(2027, 1, 2)),)
    assert found.eca_date == "none"
    assert found.jobs is None
    assert family().trips == ()


@pytest.mark.parametrize(
    ("told", "wrong"),
    [
        ({"as_of": "2014-12-31"}, [("as_of", "out_of_range")]),
        ({"as_of": None}, [("as_of", "required")]),
        ({"as_of": "2026-02-30"}, [("as_of", "impossible_date")]),
        ({"submitted": "2026-11-23"}, [("submitted", "after_as_of")]),
        ({"invited": "2014-12-31"}, [("invited", "out_of_range")]),
        ({"apply_on": "2014-12-31"}, [("apply_on", "out_of_range")]),
        ({"invited": "2026-11-10", "apply_on": "2026-11-09"}, [("apply_on", "out_of_range")]),
        ({"landing": "2027-01-01", "in_canada_since": "2027-01-02"}, [("landing", "out_of_range")]),
        ({"partner": "yes"}, [("partner", "unknown_choice")]),
        ({"has_children": "yes"}, [("has_children", "wrong_type")]),
        ({"days_before": -1}, [("days_before", "out_of_range")]),
        ({"days_before": 1.5}, [("days_before", "wrong_type")]),
        ({"children": {}}, [("children", "wrong_type")]),
        ({"children": [7]}, [("children.0", "wrong_type")]),
        ({"children": [{"born": "2027-01-01"}]}, [("children.0.born", "after_as_of")]),
        ({"children": [{}] * 101}, [("children", "too_long")]),
        ({"jobs": [{"name": "x" * 61}]}, [("jobs.0.name", "too_long")]),
        ({"jobs": [{"name": 7}]}, [("jobs.0.name", "wrong_type")]),
        ({"stays": [{"country": "france"}]}, [("stays.0.country", "bad_country")]),
        (
            {"stays": [{"from": "2020-02-01", "to": "2020-01-01"}]},
            [("stays.0.to", "ends_before_it_begins")],
        ),
        ({"trips": [{"from": "2027-02-01"}]}, [("trips.0.to", "required")]),
        ({"trips": [{"to": "2027-02-01"}]}, [("trips.0.from", "required")]),
        (
            {"trips": [{"from": "2027-02-02", "to": "2027-02-01"}]},
            [("trips.0.to", "ends_before_it_begins")],
        ),
        ({"trips": ["x"]}, [("trips.0", "wrong_type")]),
        ({"nobody": 1}, [("nobody", "unknown_field")]),
        ({"tests": [{"nobody": 1}]}, [("tests.0.nobody", "unknown_field")]),
    ],
)
def test_what_is_wrong_is_named_at_its_field(told: Json, wrong: list[tuple[str, str]]) -> None:
    assert problems(**told) == wrong


def test_an_answer_with_a_problem_is_taken_as_not_given() -> None:
    found, _ = read(
        {
            "as_of": AS_OF,
            "invited": "2026-11-10",
            "apply_on": "2026-11-09",
            "trips": [{"from": "2027-02-02", "to": "2027-02-01"}],
            "children": 7,
        }
    )
    assert found is not None
    assert (found.apply_on, found.trips, found.children) == (None, (), None)


@pytest.mark.parametrize("raw", [None, 7, "x", [], True, float("nan")])
def test_what_is_no_object_has_problems_and_no_family(raw: object) -> None:
    found, wrong = read(raw)
    assert found is None
    assert wrong


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=80),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(
            st.sampled_from([q.name for q in ask.TOP] + [e.question.name for e in ask.LISTS])
            | st.text(max_size=5),
            inner,
            max_size=6,
        )
    ),
    max_leaves=20,
)


@settings(max_examples=300)
@given(JSON)
def test_nothing_raises_on_hostile_input(raw: object) -> None:
    read(raw)
    read({"as_of": AS_OF, **raw} if isinstance(raw, dict) else raw)
    from_profile(raw)
    read({"as_of": AS_OF, **from_profile({"applicant": raw, "partner": raw})})


# From a profile.


def test_the_day_of_the_question_is_not_taken_over() -> None:
    assert "as_of" not in taken()


def test_tests_are_taken_over_and_levels_are_not() -> None:
    found = taken(languages=[scores("ielts_general", 7), levels("fr", 7)])
    assert found["tests"] == [{"whose": "me", "test": "ielts_general", "day": "2026-01-15"}]
    assert "tests" not in taken()


def test_an_accompanying_partners_tests_and_assessment_are_taken_over() -> None:
    told: Json = {"languages": [scores("tef_canada", 400)], "eca_date": "2025-01-01"}
    coming = taken(partner=partner(**told), languages=[])
    assert coming["partner"] == "coming"
    assert [one["whose"] for one in coming["tests"]] == ["partner"]
    assert coming["partner_eca_date"] == "2025-01-01"
    staying = taken(partner=partner(accompanying=False, **told), languages=[])
    assert (staying["partner"], "tests" in staying) == ("staying", False)
    none = taken(partner=partner(**{**told, "eca_date": "none"}))
    assert "partner_eca_date" not in none


@pytest.mark.parametrize(
    ("told", "relation"),
    [
        (None, "none"),
        ({}, None),
        ({"accompanying": True}, "coming"),
        ({"accompanying": False}, "staying"),
        ({"accompanying": True, "citizen_or_resident": True}, "resident"),
        ({"accompanying": 1}, None),
    ],
)
def test_what_the_partner_is_follows_two_answers(told: object, relation: str | None) -> None:
    assert from_profile({"partner": told}).get("partner") == relation
    assert "partner" not in from_profile({})


@pytest.mark.parametrize(
    ("told", "abroad", "canada"),
    [
        ({"education_foreign": True, "canadian_education": "none"}, True, False),
        ({"education_foreign": True, "canadian_education": "short"}, True, True),
        ({"education_foreign": False, "canadian_education": "none"}, False, True),
        ({"education": "none", "education_foreign": True}, None, None),
        ({"canadian_education": "long"}, None, True),
        ({}, None, None),
    ],
)
def test_diplomas_follow_what_earns_points(
    told: Json, abroad: bool | None, canada: bool | None
) -> None:
    found = from_profile({"applicant": told})
    assert (found.get("diploma_abroad"), found.get("diploma_canada")) == (abroad, canada)


def test_jobs_are_taken_over_with_their_days() -> None:
    found = taken(work=[job(), job(country="FR", to="2025-01-01")])["jobs"]
    assert found == [
        {"noc": "21231", "country": "CA", "from": "2024-05-01", "to": None},
        {"noc": "21231", "country": "FR", "from": "2024-05-01", "to": "2025-01-01"},
    ]
    assert "jobs" not in taken(work=[])


@settings(max_examples=100)
@given(chance=CHANCES)
def test_what_a_profile_tells_has_no_problem_that_the_profile_has_not(chance: Random) -> None:
    raw = rich(chance)
    as_of = "2050-01-01"  # after every answer
    found, wrong = read({"as_of": as_of, **from_profile(raw)})
    assert wrong == ()
    assert found is not None
    again = read({"as_of": as_of, **from_form(to_form(from_profile(raw)))})
    assert again == (found, ())


def test_an_answer_left_out_of_a_profile_is_left_open() -> None:
    found = taken(education_foreign=LEFT_OUT, canadian_education=LEFT_OUT, partner=LEFT_OUT)
    assert found == {}
