"""English and French pages are twins: the same names, headings, calls, boxes, links and notes."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

import pytest

from build_scripts.texts import without_code

from .sources import calls, headings, page, pages

ROOT = Path(__file__).resolve().parents[2]
PAGES = [source.page for source in pages(ROOT, "en")]

_WORDS = re.compile(r"""((?:rule_link|official)\(\s*"[^"]*")\s*,\s*(?:text=)?"[^"]*"\s*\)""")
"""A link's own words, which are in the language of the page."""

PARTS = {
    "boxes": re.compile(r"^ *(?:!!!|\?\?\?\+?) *\w+", re.MULTILINE),
    "points of lists": re.compile(r"^ *(?:-|\d+\.) ", re.MULTILINE),
    "rows of tables": re.compile(r"^\|", re.MULTILINE),
    "links inside the guide": re.compile(r"\]\([^):]*\)"),
    "footnotes": re.compile(r"\[\^[^\]]+\]:?"),
}
"""What both pages have as often."""


def same_in_both(call: str) -> str:
    """A call without the words that differ from language to language."""
    return _WORDS.sub(r"\1)", call)


def assert_alike(name: str, what: str, english: Iterable[str], french: Iterable[str]) -> None:
    wanted, found = Counter(english), Counter(french)
    lacking, extra = list((wanted - found).elements()), list((found - wanted).elements())
    assert not lacking, f"docs/fr/{name} lacks these {what} of its English twin: {lacking}"
    assert not extra, f"docs/fr/{name} has these {what} that its English twin lacks: {extra}"


def test_every_page_has_its_twin() -> None:
    assert [source.page for source in pages(ROOT, "fr")] == PAGES


@pytest.mark.parametrize("name", PAGES)
def test_twins_call_for_the_same_values(name: str) -> None:
    english, french = page(ROOT, "en", name), page(ROOT, "fr", name)
    assert_alike(name, "calls", map(same_in_both, calls(english)), map(same_in_both, calls(french)))


@pytest.mark.parametrize("name", PAGES)
def test_twins_have_the_same_headings_and_anchors(name: str) -> None:
    wanted = [(found.depth, found.id) for found in headings(page(ROOT, "en", name).body)]
    found = [(found.depth, found.id) for found in headings(page(ROOT, "fr", name).body)]
    assert found == wanted, f"docs/fr/{name}: depth and {{#id}} of each heading must be the same"


@pytest.mark.parametrize("name", PAGES)
@pytest.mark.parametrize("part", PARTS)
def test_twins_have_the_same_parts(name: str, part: str) -> None:
    english, french = (without_code(page(ROOT, lang, name).body) for lang in ("en", "fr"))
    assert_alike(name, part, PARTS[part].findall(english), PARTS[part].findall(french))


@pytest.mark.parametrize("name", PAGES)
def test_twins_have_the_same_front_matter_but_for_their_words(name: str) -> None:
    english, french = (dict(page(ROOT, lang, name).meta) for lang in ("en", "fr"))
    for meta in (english, french):
        assert meta.pop("title")
        assert meta.pop("description")
    assert french == english


def test_a_links_own_words_may_differ() -> None:
    english = same_in_both('official("crs_tool", "the official tool")')
    assert english == same_in_both('official("crs_tool", "l’outil officiel")')
    assert english == same_in_both('official("crs_tool")')
