"""The answers on paper are those of the form, in its words."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from calculator import inputs
from calculator.forms import to_form
from calculator.model import LANGS, Lang
from calculator.printed.answers import Answered, Block, told
from tests.profiles import LEFT_OUT, job, profile


def every(blocks: tuple[Block, ...]) -> Iterator[Answered]:
    for block in blocks:
        yield from block.answers
        yield from every(block.blocks)


def said(
    *fields: tuple[str, str],
    lang: Lang = "en",
    problems: dict[str, str] | None = None,
    countries: dict[str, str] | None = None,
) -> list[tuple[str, ...]]:
    blocks = told(fields, problems or {}, countries or {}, lang)
    return [(one.question, one.answer, one.problem) for one in every(blocks)]


def titles(blocks: tuple[Block, ...]) -> list[str]:
    found = []
    for block in blocks:
        found += [block.title, *titles(block.blocks)]
    return found


def test_an_empty_form_tells_nothing() -> None:
    assert told([], {}, {}, "en") == ()
    assert told([("destination", " ")], {}, {}, "en") == ()


@pytest.mark.parametrize("lang", LANGS)
def test_a_choice_is_said_by_its_label_and_a_day_in_words(lang: Lang) -> None:
    label = inputs.DESTINATION.label.in_(lang)
    place = {"en": "British Columbia", "fr": "Colombie-Britannique"}[lang]
    day = {"en": "1\u00a0March\u00a01997", "fr": "1er\u00a0mars\u00a01997"}[lang]
    assert said(("destination", "BC"), lang=lang) == [(label, place, "")]
    assert said(("applicant.birth_date", "1997-03-01"), lang=lang)[0][1] == day


def test_what_cannot_be_read_stands_as_typed_with_its_problem() -> None:
    found = said(
        ("applicant.foreign_years", "three"),
        problems={"applicant.foreign_years": "Must be a whole number."},
    )
    assert [one[1:] for one in found] == [("three", "Must be a whole number.")]


def test_jobs_are_numbered_without_holes_and_keep_their_problems() -> None:
    blocks = told(
        [
            ("applicant.work", "jobs"),
            ("applicant.work.2.noc", "21231"),
            ("applicant.work.5.country", "FR"),
            ("applicant.work.5.hours_per_week", "200"),
            ("applicant.work.5.gaps.3.from", "2025-02-01"),
        ],
        {"applicant.work.1.hours_per_week": "Too many."},
        {"FR": "France"},
        "en",
    )
    assert [title for title in titles(blocks) if title[:3] in ("Job", "Gap")] == [
        "Job 1",
        "Job 2",
        "Gap 1",
    ]
    answers = {one.answer: one.problem for one in every(blocks)}
    assert answers["21231 Software engineers and designers"] == ""
    assert answers["France"] == ""
    assert answers["200"] == "Too many."
    assert answers["1\u00a0February\u00a02025"] == ""


def test_boxes_are_said_by_their_words() -> None:
    found = said(
        ("applicant.work.0.to", "present"),
        ("applicant.work.0.noc", "unknown"),
        ("applicant.work.0.employer_abroad", "true"),
    )
    answers = [one[1] for one in found]
    assert answers == [inputs.UNKNOWN_CODE.en, inputs.STILL_THERE.en, "Yes"]


@pytest.mark.parametrize("lang", LANGS)
def test_every_field_of_a_profile_is_told_once(lang: Lang) -> None:
    person = profile(
        age=LEFT_OUT,
        birth_date="1997-03-14",
        work=[job(gaps=[{"from": "2025-02-01", "to": "2025-02-10"}])],
    )
    fields = to_form(person, lang)
    assert len(list(every(told(fields, {}, {}, lang)))) == len(fields)
