"""The spelling of the French site is looked up as the dictionary means it."""

from __future__ import annotations

from pathlib import Path

import pytest

from build_scripts import spelling


@pytest.fixture(scope="module")
def known(root: Path) -> spelling.Dictionary:
    return spelling.dictionary(root, spelling.own_words(root))


@pytest.mark.parametrize(
    "text",
    [
        "Vous travailleriez à l’étranger, d’après vos réponses.",
        "Aujourd’hui, peut-être ; comptent-ils ? Y a-t-il des entrées ?",
        "Jusqu’à quel point les évaluations ont-elles changé ?",
        "Le 1er mai, {window_years} de travail (FEER) : https://example.org/wrong",
    ],
)
def test_what_is_right_is_let_through(text: str, known: spelling.Dictionary) -> None:
    assert list(spelling.misspelt(text, known)) == []


@pytest.mark.parametrize(
    "word", ["acceuil", "l’interdition", "travaillez-vou", "z’est", "work", "FEERS"]
)
def test_what_is_wrong_is_found_with_its_line(word: str, known: spelling.Dictionary) -> None:
    assert list(spelling.misspelt(f"Une ligne.\nVoici {word} écrit.", known)) == [(2, word)]


def test_our_own_list_holds_only_what_the_dictionary_lacks(root: Path) -> None:
    official = spelling.dictionary(root, ())
    assert [word for word in spelling.own_words(root) if spelling.is_known(word, official)] == []


@pytest.mark.parametrize(
    "place",
    ["calculator/words.py:", "docs/fr/index.md", "tests/scenarios/person-driver", "mkdocs.fr.yml"],
)
def test_everything_french_is_read(root: Path, place: str) -> None:
    assert [text for found, text in spelling.french(root) if found.startswith(place)]
