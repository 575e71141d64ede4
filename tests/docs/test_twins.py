"""English and French pages are twins: the same names, anchors and placeholders."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

import pytest

from .sources import calls, headings, page, pages

ROOT = Path(__file__).resolve().parents[2]
FRENCH = [source.page for source in pages(ROOT, "fr")]

_WORDS = re.compile(r"""((?:rule_link|official)\(\s*"[^"]*")\s*,\s*(?:text=)?"[^"]*"\s*\)""")
"""A link's own words, which are in the language of the page."""


def same_in_both(call: str) -> str:
    """A call without the words that differ from language to language."""
    return _WORDS.sub(r"\1)", call)


def test_every_french_page_has_an_english_twin() -> None:
    english = {source.page for source in pages(ROOT, "en")}
    assert [name for name in FRENCH if name not in english] == []


@pytest.mark.parametrize("name", FRENCH)
def test_twins_call_for_the_same_values(name: str) -> None:
    english, french = page(ROOT, "en", name), page(ROOT, "fr", name)
    assert english is not None
    assert french is not None
    wanted = Counter(same_in_both(call) for call in calls(english))
    found = Counter(same_in_both(call) for call in calls(french))
    lacking, extra = list((wanted - found).elements()), list((found - wanted).elements())
    assert not lacking, f"docs/fr/{name} lacks these calls of its English twin: {lacking}"
    assert not extra, f"docs/fr/{name} has these calls that its English twin lacks: {extra}"


@pytest.mark.parametrize("name", FRENCH)
def test_twins_have_the_same_headings_and_anchors(name: str) -> None:
    english, french = page(ROOT, "en", name), page(ROOT, "fr", name)
    assert english is not None
    assert french is not None
    wanted = [(heading.depth, heading.id) for heading in headings(english.body)]
    found = [(heading.depth, heading.id) for heading in headings(french.body)]
    assert found == wanted, f"docs/fr/{name}: depth and {{#id}} of each heading must be the same"


@pytest.mark.parametrize("name", FRENCH)
def test_twins_lead_to_the_same_next_page(name: str) -> None:
    english, french = page(ROOT, "en", name), page(ROOT, "fr", name)
    assert english is not None
    assert french is not None
    for key in ("next", "rules", "scripts"):
        assert french.meta.get(key) == english.meta.get(key), f"docs/fr/{name}: {key} differs"


def test_a_links_own_words_may_differ() -> None:
    english = same_in_both('official("crs_tool", "the official tool")')
    assert english == same_in_both('official("crs_tool", "l’outil officiel")')
    assert english == same_in_both('official("crs_tool")')
