"""The search for occupations as it stands on a page: its words, in the language of the page."""

from __future__ import annotations

import re
from pathlib import Path

import lxml.html
import pytest

from build_scripts.find import PHRASES, WORDS, occupation_search
from calculator.law import SOURCES
from calculator.model import LANGS, Lang


@pytest.mark.parametrize("lang", LANGS)
def test_the_field_is_labelled_and_explained_in_the_language_of_the_page(lang: Lang) -> None:
    page = lxml.html.fragment_fromstring(occupation_search(lang))
    field = page.get_element_by_id("find-query")
    label = page.xpath("//label[@for='find-query']")[0]
    assert label.text_content() == WORDS["label"].in_(lang)
    hint = page.get_element_by_id(field.attrib["aria-describedby"])
    assert hint.text_content() == WORDS["hint"].in_(lang)
    assert page.get("data-lang") == lang


@pytest.mark.parametrize("lang", LANGS)
def test_without_script_a_line_leads_to_the_official_site(lang: Lang) -> None:
    line = lxml.html.fragment_fromstring(occupation_search(lang)).xpath("//noscript")[0]
    assert WORDS["no_script"].in_(lang) in line.text_content()
    assert line.xpath(".//a/@href") == [SOURCES["noc"].address(lang)]


def test_every_reason_for_a_failure_has_a_phrase(root: Path) -> None:
    engine = (root / "docs" / "assets" / "js" / "engine.js").read_text(encoding="utf-8")
    reasons = re.search(r"@typedef \{(.*)\} Reason", engine)
    assert reasons is not None
    assert set(re.findall(r'"(\w+)"', reasons[1])) <= PHRASES.keys()
