"""No page types a number that the law sets: it calls for it, so that it cannot grow stale.

Outside calls, code, link targets and attributes no digit may stand, and no number in words before
a unit, except in the phrases listed here.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from build_scripts.texts import prose
from calculator.model import LANGS, Lang

from .sources import lines, pages

ALLOWED = (
    # Names, which are not amounts.
    r"(?:NOC|CNP) (?:2006|2011|2016|2021)",
    r"(?:TEER|FEER) [0-5](?:(?:, [0-5])* (?:and|or|to|et|ou|à) [0-5])?",
    r"(?:TEER|FEER)/[0-5]",
    r"(?:skill type|genre de compétence) 0",
    r"type 0",
    r"0/A/B",
    r"WCAG 2\.\d",
    r"Python 3\.\d+",
    r"UTF-8",
    r"Jinja2",
    # Addresses of the law, which name a place and not an amount.
    (
        r"(?:sections?|subsections?|paragraphs?|articles?|paragraphes?|alinéas?) \d[\d.]*"
        r"(?:\(\d+\))?(?:\([a-z]\))?"
    ),
    r"(?:SOR|DORS)/\d{4}-\d+",
)
"""Phrases with a number that the law may not change, or that name something."""

_ALLOWED = re.compile("|".join(f"(?:{phrase})" for phrase in ALLOWED))
_LIST_MARK = re.compile(r"^\s*\d+\.\s")
_DIGIT = re.compile(r"\d")

_NUMBERS: dict[Lang, str] = {
    "en": "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|sixteen|eighteen|"
    "twenty|thirty|forty|fifty|sixty|ninety|hundred",
    "fr": "deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|seize|vingt|trente|"
    "quarante|cinquante|soixante|cent",
}
_UNITS: dict[Lang, str] = {
    "en": "hours?|days?|weeks?|months?|years?|points?|dollars?|percent",
    "fr": "heures?|jours?|semaines?|mois|ans?|années?|points?|dollars?|pour cent",
}
_IN_WORDS = {
    lang: re.compile(rf"\b(?:{_NUMBERS[lang]})[ \u00a0](?:{_UNITS[lang]})\b", re.IGNORECASE)
    for lang in LANGS
}


def bare_numbers(text: str, lang: Lang) -> list[tuple[int, str]]:
    """The lines with a number that no call has printed."""
    found = []
    for number, line in lines(prose(text)):
        rest = _ALLOWED.sub("", _LIST_MARK.sub("", line))
        if _DIGIT.search(rest) or _IN_WORDS[lang].search(rest):
            found.append((number, line.strip()))
    return found


@pytest.mark.parametrize("lang", LANGS)
def test_no_page_types_a_number_that_the_law_sets(root: Path, lang: Lang) -> None:
    wrong = [
        f"{source.file.relative_to(root)}:{number}: {line}"
        for source in pages(root, lang)
        for number, line in bare_numbers(source.body, lang)
    ]
    assert wrong == [], (
        'print the number with [[ value("...") ]] or [[ amount(...) ]]; '
        "if it names something, add the phrase to ALLOWED:\n" + "\n".join(wrong)
    )


@pytest.mark.parametrize(
    "text",
    [
        "You need 1,560 hours.",
        "It takes three years.",
        "within sixty days",
        "TEER 6 does not exist",
        "from 2015",
    ],
)
def test_a_bare_number_is_found(text: str) -> None:
    assert bare_numbers(text, "en")


@pytest.mark.parametrize(
    "text",
    [
        'You need [[ value("cec.work.hours", on="2020-01-01") ]].',
        "[the page](https://example.org/2024/3)",
        "## Title {#section-2}",
        "`python3.11`",
        "In NOC 2021, TEER 0, 1, 2 or 3 and skill type 0.",
        "See section 87.1 of the Regulations.",
        "1. First\n2. Second",
        "one or two jobs",
    ],
)
def test_what_is_no_bare_number_is_let_through(text: str) -> None:
    assert bare_numbers(text, "en") == []


def test_the_line_of_a_bare_number_is_told() -> None:
    assert bare_numbers('First.\n\n[[ value(\n"x") ]]\n\nThen 30.', "en") == [(6, "Then 30.")]
