"""Tables on paper: no word is cut between two lines."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page

from calculator.model import LANGS, Lang
from tests.web.driving import open_calculator
from tests.web.test_ahead import ADDRESS, choose, look

SHEETS = (673, 695)
"""How wide A4 and Letter are between their margins."""
CUT = r"""() => {
  const found = [];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  while (texts.nextNode()) {
    const text = texts.currentNode;
    if (!text.parentElement.closest("td, th")) continue;
    for (const word of text.data.matchAll(/\p{L}+/gu)) {
      range.setStart(text, word.index);
      range.setEnd(text, word.index + word[0].length);
      const lines = [...range.getClientRects()].filter((line) => line.width > 0.5);
      if (new Set(lines.map((line) => Math.round(line.top))).size > 1) found.push(word[0]);
    }
  }
  return found;
}"""
OPEN = "document.querySelectorAll('article details').forEach((one) => { one.open = true; })"


def expect_whole_words(page: Page) -> None:
    """On either sheet, every word of every table stands on one line."""
    page.evaluate(OPEN)
    page.emulate_media(media="print")
    for width in SHEETS:
        page.set_viewport_size({"width": width, "height": 900})
        assert page.evaluate(CUT) == []


@pytest.mark.parametrize("lang", LANGS)
def test_the_page_of_rounds_cuts_no_word(page: Page, site_url: str, lang: Lang) -> None:
    page.goto(f"{site_url}{'fr/' if lang == 'fr' else ''}express-entry/rounds/")
    expect_whole_words(page)


@pytest.mark.parametrize("lang", LANGS)
def test_the_views_of_what_lies_ahead_cut_no_word(page: Page, site_url: str, lang: Lang) -> None:
    open_calculator(page, site_url, ADDRESS[lang])
    choose(page)
    look(page)
    expect_whole_words(page)
