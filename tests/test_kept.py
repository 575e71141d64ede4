"""What comes back from a link or a file is either the same answers or a reason to refuse it."""

from __future__ import annotations

import json
import random
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from build_scripts.scenarios import load_all
from calculator import inputs, kept, links
from calculator.assess import assess
from calculator.fields import describe, fields_of
from calculator.forms import from_form
from calculator.model import LANGS, Lang
from calculator.web import answer
from tests.test_forms import CASES, profiles

Json = dict[str, Any]
AT = "2026-10-01"


def as_file(profile: object) -> str:
    return json.dumps(profile)


def opened(text: str, kind: str = "file", lang: Lang = "en") -> Json:
    """What the page gets to hear, by the way that it asks."""
    asked = {"keep": "open", "as": kind, "text": text, "lang": lang}
    return dict(json.loads(answer(json.dumps(asked))))


def lost(profile: Json, fields: list[list[str]], lang: Lang = "en") -> list[str]:
    asked = {"keep": "lost", "profile": profile, "fields": fields, "lang": lang}
    return list(json.loads(answer(json.dumps(asked)))["lost"])


def refused(text: str, kind: str = "file", lang: Lang = "en") -> str:
    found = opened(text, kind, lang)
    assert set(found) == {"refused"}
    return str(found["refused"])


# There and back.


@given(profiles(), st.sampled_from(LANGS), st.sampled_from(["link", "file"]))
def test_every_profile_is_opened_as_the_fields_that_state_it(
    profile: Json, lang: Lang, kind: str
) -> None:
    text = links.pack(profile) if kind == "link" else as_file(profile)
    found = opened(text, kind, lang)
    assert from_form(found["fields"]) == {"schema": 1, **profile}
    assert lost(found["profile"], found["fields"], lang) == []


def test_every_scenario_and_case_comes_back_with_its_result(root: Path) -> None:
    told = [dict(story.profile) for story in load_all(root)]
    for profile in told + [case["profile"] for case in CASES]:
        for kind, text in (("link", links.pack(profile)), ("file", as_file(profile))):
            fields = opened(text, kind)["fields"]
            assert lost(profile, fields) == []
            assert assess(from_form(fields)) == assess(profile)


@given(st.data())
def test_whatever_is_typed_into_the_form_comes_back_from_a_link_and_a_file(
    data: st.DataObject,
) -> None:
    typed = st.text(max_size=20) | st.sampled_from(
        ["", "none", "unknown", "present", "?", "2025-3"]
    )
    names = [name.replace("#", "0") for name in form_names()]
    chosen = data.draw(st.lists(st.sampled_from(names), unique=True))
    fields = [[name, data.draw(typed)] for name in chosen]
    profile = from_form(fields)
    for kind, text in (("link", links.pack(profile)), ("file", as_file(profile))):
        found = opened(text, kind)
        if "refused" in found:  # only a way of telling, or a partner, that the form does not offer
            assert {"partner", "applicant.work", "partner.work"} & set(chosen)
        else:
            assert from_form(found["fields"]) == profile


def form_names() -> list[str]:
    """The names of the form's fields, the place in each list as a number sign."""
    names = [field.name for section in describe("en") for field in fields_of(section.items)]
    assert any("#.gaps.#" in name for name in names)
    return names


def test_a_link_too_long_for_an_address_is_not_made() -> None:
    chance = random.Random(1)
    fields = [
        [f"applicant.work.{place}.{name}", str(chance.random())]
        for place in range(99)
        for name in ("hours_per_week", "from", "to")
    ]
    made = json.loads(answer(json.dumps({"keep": "link", "fields": fields})))
    assert made == {"link": None}
    few = json.loads(answer(json.dumps({"keep": "link", "fields": fields[:3]})))
    assert opened(few["link"], "link")["profile"] == from_form(fields[:3])


def test_a_file_may_bear_the_mark_that_some_editors_put_first() -> None:
    assert opened("\ufeff" + as_file({"as_of": AT}))["fields"] == [["as_of", AT]]


def test_null_is_no_answer_but_where_it_is_one() -> None:
    job = {"noc": None, "teer": 2, "from": "2025-01-01", "to": None}
    told = {"as_of": AT, "partner": None, "applicant": {"education": None, "work": [job]}}
    found = opened(as_file(told))
    assert found["fields"] == [
        ["as_of", AT],
        ["applicant.work", "jobs"],
        ["applicant.work.0.noc", "unknown"],
        ["applicant.work.0.teer", "2"],
        ["applicant.work.0.from", "2025-01-01"],
        ["applicant.work.0.to", "present"],
        ["partner", "no"],
    ]
    assert lost(found["profile"], found["fields"]) == []


@pytest.mark.parametrize("lang", LANGS)
def test_numbers_are_written_as_the_readers_language_does(lang: Lang) -> None:
    told = {"applicant": {"languages": [{"test": "ielts_general", "reading": 7.5}]}}
    assert opened(as_file(told), lang=lang)["fields"][-1][1] == {"en": "7.5", "fr": "7,5"}[lang]


def test_an_answer_that_is_wrong_comes_back_with_its_problem() -> None:
    told = {"as_of": AT, "applicant": {"birth_date": "2030-01-01", "canadian_years": "many"}}
    fields = opened(as_file(told))["fields"]
    at = [problem["at"] for problem in assess(from_form(fields))["problems"]]
    assert at == ["applicant.birth_date", "applicant.canadian_years"]


# What the form does not hold.


def test_what_the_form_has_no_field_for_is_named_with_its_answer() -> None:
    told = {"as_of": AT, "applicant": {"age": 29, "education": "master"}}
    held = [["as_of", AT], ["applicant.education", "master"]]
    assert lost(told, held) == ["Age in completed years (applicant.age): 29"]
    assert lost(told, held, "fr") == ["Âge en années révolues (applicant.age)\u202f: 29"]


def test_what_is_not_asked_on_that_form_is_named_as_well() -> None:
    told = {"as_of": AT, "partner": {"accompanying": False, "education": "phd"}}
    held = [["as_of", AT], ["partner", "yes"], ["partner.accompanying", "false"]]
    assert lost(told, held) == ["Highest level of education completed (partner.education): phd"]
    assert lost({"sibling_in_canada": True}, []) == [
        "Do you or your partner have a brother or sister in Canada? (sibling_in_canada): Yes"
    ]


def test_a_list_that_came_back_shorter_is_named_as_a_whole() -> None:
    three = [{"test": test} for test in ("ielts_general", "tef_canada", "pte_core")]
    told = {"applicant": {"languages": three}, "partner": {"languages": three}}
    fields = opened(as_file(told))["fields"]
    assert lost(told, fields) == [
        "Language test results (applicant.languages)",
        "Language test results (partner.languages)",
    ]


def test_every_answer_of_a_profile_has_a_label() -> None:
    for group in (inputs.TOP, inputs.PARTNER, inputs.ENTRY_LANGUAGE, inputs.ENTRY_WORK):
        for question in group:
            words = lost(
                {question.name: 1} if group is inputs.TOP else {"partner": {question.name: 1}}, []
            )
            assert words[0].startswith(question.label.en)


# Refused.


@pytest.mark.parametrize(
    ("told", "at"),
    [
        ([], "…"),
        ("x", "…"),
        (None, "…"),
        (7, "…"),
        ({"shoe": 44}, "shoe"),
        ({"__proto__": {"polluted": True}}, "__proto__"),
        ({"constructor": {"prototype": {}}}, "constructor"),
        ({"applicant": {"__proto__": 1}}, "applicant.__proto__"),
        ({"applicant": {"languages.0.test": "clb"}}, "applicant.languages.0.test"),
        ({"applicant": []}, "applicant"),
        ({"applicant": "x"}, "applicant"),
        ({"partner": [{}]}, "partner"),
        ({"applicant": {"work": {"0": {}}}}, "applicant.work"),
        ({"applicant": {"work": "jobs"}}, "applicant.work"),
        ({"applicant": {"work": [None]}}, "applicant.work.0"),
        ({"applicant": {"work": [[]]}}, "applicant.work.0"),
        ({"applicant": {"work": [{}] * 101}}, "applicant.work"),
        ({"applicant": {"work": [{"gaps": [{"from": {}}]}]}}, "applicant.work.0.gaps.0.from"),
        (
            {"applicant": {"languages": [{"test": "no", "reading": [1]}]}},
            "applicant.languages.0.reading",
        ),
        ({"destination": "x" * 61}, "destination"),
        ({"destination": "<script>alert(1)</script>" * 9}, "destination"),
        ({"destination": "\ud800"}, "destination"),
        ({"applicant": {"canadian_years": 10**70}}, "applicant.canadian_years"),
        ({"schema": 0}, "schema"),
        ({"schema": True}, "schema"),
        ({"schema": "1"}, "schema"),
        ({"schema": None}, "schema"),
        ({"schema": {}}, "schema"),
    ],
)
@pytest.mark.parametrize("kind", ["link", "file"])
def test_what_has_another_shape_is_refused_as_a_whole_and_its_place_is_named(
    told: object, at: str, kind: str
) -> None:
    text = links.pack(told) if kind == "link" else as_file(told)  # type: ignore[arg-type]
    said = refused(text, kind)
    assert said.startswith(f"This {kind} holds something else than answers to this form. At {at}: ")
    assert said.endswith("Nothing on this page was changed.")


@pytest.mark.parametrize("text", ["", "{", "PK\x03\x04", '{"schema":' + "9" * 5000])
def test_a_file_that_is_not_json_is_called_damaged(text: str) -> None:
    assert "is not JSON" in refused(text)


@pytest.mark.parametrize("text", ["[" * 40_000, '{"a":' * 9000, "[" * 13 + '"]"' + "]" * 13])
def test_values_within_values_without_end_are_not_even_read(text: str) -> None:
    assert "nested too deeply" in refused(text)


def test_brackets_in_a_text_are_no_depth() -> None:
    fields = [["as_of", AT], ["applicant.canadian_years", '[[[[[[[[[[[[["\\"[[[[[[']]
    profile = from_form(fields)
    assert opened(as_file(profile))["profile"] == profile


@pytest.mark.parametrize(
    ("make", "reason"),
    [
        (lambda: "x" * 1_000_000, "too long"),
        (
            lambda: as_file({"applicant": {"work": [{"gaps": [{"from": 1, "to": 2}] * 9}] * 99}}),
            "too long",
        ),
        (lambda: as_file({"schema": 2, "something": "new"}), "newer version"),
    ],
)
def test_a_file_is_refused_with_a_reason(make: Callable[[], str], reason: str) -> None:
    assert reason in refused(make())


@pytest.mark.parametrize(
    ("text", "en", "fr"),
    [
        ("1.AAAA", "damaged or incomplete", "endommagé ou incomplet"),
        ("1." + "A" * 1_000_000, "too long", "trop long"),
        ("2.AAAA", "newer version", "version plus récente"),
    ],
)
def test_a_link_is_refused_in_the_readers_language(text: str, en: str, fr: str) -> None:
    assert en in refused(text, "link", "en")
    assert fr in refused(text, "link", "fr")
    assert refused(text, "link", "fr").endswith("Rien n’a été modifié sur cette page.")


def test_a_name_with_a_script_is_only_ever_text() -> None:
    said = refused(as_file({"<img src=x onerror=alert(1)>": 1}))
    assert "<img src=x onerror=alert(1)>" in said


json_values = st.recursive(
    st.none() | st.booleans() | st.floats() | st.integers() | st.text(),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(
            st.text(max_size=5)
            | st.sampled_from(
                ["applicant", "work", "gaps", "languages", "partner", "to", "test", "reading"]
            ),
            inner,
            max_size=5,
        )
    ),
    max_leaves=20,
)


@given(json_values, st.sampled_from(LANGS))
def test_no_json_makes_it_fail(value: object, lang: Lang) -> None:
    found = opened(as_file(value), lang=lang)
    if "fields" in found:
        assert all(isinstance(part, str) for field in found["fields"] for part in field)
        assert assess(from_form(found["fields"]))["schema"] == 1


def test_both_kinds_of_refusal_have_the_same_reasons() -> None:
    assert kept.REFUSED["link"].keys() == kept.REFUSED["file"].keys()
