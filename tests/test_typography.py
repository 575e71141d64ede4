"""The short texts of the package are set as each language sets them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from types import ModuleType

import pytest

from build_scripts import find, form_words, plan_form, rounds_words
from calculator import entry_words, inputs, phrases, problems, rounds, words
from calculator import fields as form_fields
from calculator.foresight import words as foresight_words
from calculator.law import categories, cec, crs, fees, language, process, programs, sources
from calculator.model import Text
from calculator.plan import form as plan_fields
from calculator.plan import questions as plan_questions
from calculator.plan import words as plan_words

MODULES = (
    sources,
    cec,
    crs,
    language,
    process,
    categories,
    fees,
    programs,
    inputs,
    phrases,
    problems,
    words,
    entry_words,
    form_fields,
    find,
    form_words,
    rounds,
    rounds_words,
    foresight_words,
    plan_fields,
    plan_form,
    plan_questions,
    plan_words,
)
NARROW = "\u202f"
ADDRESS = re.compile(r"https://\S+|\{[^}]*\}")


def texts(thing: object) -> Iterator[Text]:
    """Every text inside a declaration, however deep."""
    if isinstance(thing, Text):
        yield thing
    elif isinstance(thing, tuple):
        for part in thing:
            yield from texts(part)
    elif isinstance(thing, dict):
        yield from texts(tuple(thing.values()))
    elif is_dataclass(thing) and not isinstance(thing, type):
        for field in fields(thing):
            yield from texts(getattr(thing, field.name))


def texts_of(module: ModuleType) -> list[Text]:
    return [text for value in vars(module).values() for text in texts(value)]


@pytest.mark.parametrize("module", MODULES, ids=lambda module: module.__name__)
def test_texts_use_curly_apostrophes_in_both_languages(module: ModuleType) -> None:
    straight = [text for text in texts_of(module) if "'" in text.en or "'" in text.fr]

    assert straight == []


@pytest.mark.parametrize("module", MODULES, ids=lambda module: module.__name__)
def test_french_punctuation_is_held_by_a_narrow_no_break_space(module: ModuleType) -> None:
    loose = [
        text.fr
        for text in texts_of(module)
        if re.search(rf"[^{NARROW}][:;?!»]|«[^{NARROW}]", ADDRESS.sub("", text.fr))
    ]

    assert loose == []
