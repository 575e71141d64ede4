"""The report on paper says all that the result says, with every source once and in full."""

from __future__ import annotations

import json
import re
import string
from typing import Any

import lxml.html
import pytest

from calculator import report as on_page
from calculator.assess import evaluate
from calculator.forms import to_form
from calculator.model import LANGS, Lang
from calculator.printed import door, report
from calculator.printed.words import WORDS
from tests.profiles import LEFT_OUT, job, profile

ROOT = "https://guide.example/"
YEARS = ("canadian_years", "canadian_year_recent", "canadian_teer", "foreign_years")


def html(lang: Lang = "en", **changes: object) -> lxml.html.HtmlElement:
    asked = {"profile": profile(**changes), "lang": lang, "root": ROOT, "today": "2026-11-20"}
    return lxml.html.fromstring(
        f"<main>{json.loads(door.answer(json.dumps(asked)))['html']}</main>"
    )


def text(element: lxml.html.HtmlElement) -> str:
    return " ".join(element.text_content().split())


def with_jobs(**changes: object) -> dict[str, Any]:
    return dict.fromkeys(YEARS, LEFT_OUT) | {"work": [job(**changes)]}


def test_both_languages_have_the_same_slots() -> None:
    for words in WORDS.values():
        slots = [
            {name for _, name, _, _ in string.Formatter().parse(words.in_(lang)) if name}
            for lang in LANGS
        ]
        assert slots[0] == slots[1], words.en


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("day", ["2026-10-01", "2026-11-03"])
def test_every_cited_source_stands_in_the_list_with_its_address(lang: Lang, day: str) -> None:
    page = html(lang, as_of=day)
    listed = page.xpath("//ol[contains(@class, 'paper__sources')]/li")
    numbers = {link.get("href") for link in page.xpath("//a[starts-with(@href, '#paper')]")}
    assert numbers == {f"#{item.get('id')}" for item in listed if f"#{item.get('id')}" in numbers}
    addresses = []
    for item in listed:
        (link,) = item.xpath(".//a")
        assert link.get("href") == link.text
        assert re.search(r"(copy of|copie du|no dated copy|aucune copie datée)", text(item))
        addresses.append(link.text)
    assert len(addresses) == len(set(addresses))

    result = evaluate(profile(as_of=day))
    cited = {
        cite.source.address(lang)
        for finding in on_page.worked(result)
        for used in finding.values
        for cite in used.entry.cites
    }
    assert cited <= set(addresses)


@pytest.mark.parametrize("lang", LANGS)
def test_nothing_is_folded_pressed_or_filled_in(lang: Lang) -> None:
    page = html(lang, **with_jobs())
    assert page.xpath("//details | //button | //input | //select") == []
    assert page.xpath("//h3[string()] | //svg")
    ids = [found.get("id") for found in page.xpath("//*[@id]")]
    assert len(ids) == len(set(ids))


@pytest.mark.parametrize("lang", LANGS)
def test_every_working_of_the_page_is_on_paper(lang: Lang) -> None:
    person = profile(**with_jobs())
    result = evaluate(person)
    words = text(lxml.html.fromstring(report.render(result, to_form(person, lang), lang, ROOT)))
    for finding in on_page.worked(result):
        worked = on_page.working(finding, lang, ROOT)
        for question, answer in worked.answers:
            assert " ".join(f"{question} — {answer}".split()) in words
        for value in worked.values:
            assert " ".join(value.label.split()) in words


def test_score_day_and_grid_stand_together() -> None:
    words = text(html(as_of="2026-11-03"))
    assert "For 3 November 2026, by the grid of 25 March 2025." in words
    assert "This is not the whole score for that day." in words


def test_what_is_missing_and_what_is_wrong_is_said() -> None:
    words = text(html(destination=LEFT_OUT, foreign_years=99))
    assert "2 answers are missing" in words or "One answer is missing" in words
    assert "Not used: Must be between 0 and 60." in words


def test_without_a_day_only_answers_and_what_is_assumed_stand() -> None:
    page = html(as_of=LEFT_OUT)
    assert "Give the day of the question" in text(page)
    assert page.xpath("//dl")
    assert page.xpath("//ol") == []


def test_what_is_assumed_follows_the_answers() -> None:
    assert "years of work that you stated" in text(html())
    jobs = text(html(**with_jobs(to=None)))
    assert "Rarer situations" in jobs
    assert "present jobs go on" in jobs
    assert "years of work that you stated" not in jobs


def test_addresses_of_doubts_are_whole() -> None:
    assert f"{ROOT}about/doubts/#instructions" in text(html())
