"""Texts and pages are set as each language sets them."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from build_scripts.render import render
from build_scripts.texts import prose, short_texts
from calculator.model import LANGS, Lang

NARROW = "\u202f"
NOT_WORDS = re.compile(r"https://\S+|\{[^}]*\}|&#?\w+;")

CURLY = re.compile(r"'")
RULES: dict[Lang, dict[str, re.Pattern[str]]] = {
    "en": {
        "a curly apostrophe": CURLY,
        "an ellipsis of one character": re.compile(r"\.\.\."),
    },
    "fr": {
        "a curly apostrophe": CURLY,
        "an ellipsis of one character": re.compile(r"\.\.\."),
        "a narrow no-break space before : ; ? ! »": re.compile(
            rf"[^{NARROW}\d\n][:;?!»]|\d[:;?!»](?!\d)"
        ),
        "a narrow no-break space after «": re.compile(rf"«[^{NARROW}]"),
        "guillemets": re.compile(r"[“”]"),
        "a narrow space in thousands": re.compile(r"\d,\d\d\d\b"),
        "the sign of dollars and of percent after the number": re.compile(r"\$ ?\d|\d[%$]"),
    },
}
"""What each language asks for, and what breaks it."""


def broken(text: str, lang: Lang) -> list[str]:
    """The rules that a text breaks, with what breaks them."""
    words = NOT_WORDS.sub("", text)
    return [
        f"{rule}: {words[max(0, found.start() - 30) : found.end() + 10]!r}"
        for rule, wrong in RULES[lang].items()
        for found in wrong.finditer(words)
    ]


@pytest.mark.parametrize("lang", LANGS)
def test_short_texts_keep_to_the_rules(root: Path, lang: Lang) -> None:
    wrong = [
        f"{written.place}: {line}"
        for written in short_texts(root)
        for line in broken(written.text.in_(lang), lang)
    ]
    assert wrong == []


@pytest.mark.parametrize("lang", LANGS)
def test_pages_keep_to_the_rules(root: Path, tmp_path: Path, lang: Lang) -> None:
    render(root, tmp_path)
    wrong = [
        f"{file.relative_to(tmp_path)}: {line}"
        for file in sorted((tmp_path / lang).rglob("*.md"))
        for line in broken(prose(file.read_text(encoding="utf-8").split("\n---\n", 1)[1]), lang)
    ]
    assert wrong == []


@pytest.mark.parametrize(
    "text",
    [
        "Quoi?",
        "Quoi ?",
        "Ici: là",
        "« Ici »",
        "l'an",
        "“ici”",
        "1,560 heures",
        "$20",
        "20%",
        "Et...",
    ],
)
def test_what_is_set_wrongly_in_french_is_found(text: str) -> None:
    assert broken(text, "fr")


@pytest.mark.parametrize(
    "text",
    [
        f"Quoi{NARROW}?",
        f"«{NARROW}Ici{NARROW}»",
        "l’an",
        f"1{NARROW}560 heures",
        "20\u00a0$",
        "8,5",
    ],
)
def test_what_is_set_well_in_french_is_let_through(text: str) -> None:
    assert broken(text, "fr") == []
