"""Nothing English is left on the French site, and nothing French on the English one.

Small words tell a language: each of these exists in one of the two only.
Parts that are marked with the other language, names and code are no part of a page's language.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from build_scripts.render import render
from build_scripts.texts import prose, short_texts
from calculator.model import LANGS, Lang

WORDS: dict[Lang, str] = {
    "en": "the of and with which this that these you your we our are is was were be been has have "
    "does did from by to at what when where who how not must can will would than only there their "
    "they it its if each any all both about after before between without",
    "fr": "le la les des une est et vous votre vos nous notre dans qui que quel avec du au aux ne "
    "pas sur par ou où ce cette ces leur leurs sont été il elle ils elles on pour sans sous entre "
    "après avant chaque tout toute tous deux d’un d’une l’on qu’il",
}
SHARED = {"on", "sur", "elle", "pour", "tout", "deux", "sous", "an"}
"""Words of one list that the other language has, too, or takes from it."""

ALLOWED: dict[Lang, tuple[str, ...]] = {
    "en": (
        "Chambre des notaires du Québec",
        "Gouvernement du Québec",
        "Test de connaissance du français",
    ),
    "fr": ("Pearson Test of English",),
}
"""Names that are not translated."""

MARKS = {
    lang: re.compile(
        rf"(?<![\w’-])(?:{'|'.join(set(words.split()) - SHARED)})(?![\w’-])", re.IGNORECASE
    )
    for lang, words in WORDS.items()
}
SLOT = re.compile(r"\{\w+\}")
OTHER: dict[Lang, Lang] = {"en": "fr", "fr": "en"}


def foreign(text: str, lang: Lang) -> list[str]:
    """The lines of a text that hold a word of the other language only."""
    for name in ALLOWED[lang]:
        text = text.replace(name, "")
    return [line.strip() for line in text.splitlines() if MARKS[OTHER[lang]].search(line)]


@pytest.fixture(scope="module")
def pages(root: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("rendered")
    render(root, out)
    return out


@pytest.mark.parametrize("lang", LANGS)
def test_every_page_is_in_its_own_language(pages: Path, lang: Lang) -> None:
    wrong = [
        f"{file.relative_to(pages)}: {line}"
        for file in sorted((pages / lang).rglob("*.md"))
        for line in foreign(prose(file.read_text(encoding="utf-8")), lang)
    ]
    assert wrong == []


@pytest.mark.parametrize("lang", LANGS)
def test_every_short_text_is_in_its_own_language(root: Path, lang: Lang) -> None:
    wrong = [
        f"{written.place}: {line}"
        for written in short_texts(root)
        for line in foreign(SLOT.sub("", written.text.in_(lang)), lang)
    ]
    assert wrong == []


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("fr", "Your answers are on this page."),
        ("fr", "Le programme is not loaded."),
        ("en", "Your result, d’après vos réponses"),
        ("en", "Voir le texte"),
    ],
)
def test_a_word_of_the_other_language_is_found(lang: Lang, text: str) -> None:
    assert foreign(text, lang)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("fr", "Un cas *in the pool*{ lang=en } et `the code` sont à part."),
        ("fr", '<p lang="en">The whole part.</p>'),
        ("en", "The word *le bassin*{ lang=fr } is marked."),
    ],
)
def test_what_is_marked_is_let_through(lang: Lang, text: str) -> None:
    assert foreign(prose(text), lang) == []
