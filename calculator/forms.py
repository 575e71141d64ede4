"""From the form's answers to a profile, and back.

A form knows only names and texts: `["applicant.languages.0.reading", "8,5"]`.
The names are the dotted paths of the profile, so that a problem is named at its field.
What cannot be read stays as it was typed, and the reader of profiles says what is wrong with it.

The form has two fixed places for language results, where the profile has a list.
The test of the first place may be "none": then the list is empty, which is an answer.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

from calculator import inputs
from calculator.inputs import Input
from calculator.model import Lang

SLOTS: Final = 2
"""Places for language results on the form: one for each official language."""

NONE: Final = "none"
YES: Final = "yes"
NO: Final = "no"

_NUMBERS: Final = frozenset({"whole", "decimal", "score"})
_NUMBER: Final = re.compile(r"[-+]?\d{1,15}(?:([.,])\d{1,6})?", re.ASCII)

Answers = dict[str, Any]


def from_form(fields: Sequence[Sequence[str]]) -> Answers:
    """The profile that the fields of a form state; an empty field is a question not answered.

    Where a name comes twice, the last answer that is not empty counts.
    A name that the form does not have is passed on, so that it is refused by name.
    """
    answers = {name: text.strip() for name, text in fields if text.strip()}
    profile: Answers = {"schema": 1}
    _take(answers, "", inputs.TOP, profile)
    applicant = _person(answers, "applicant", inputs.PERSON)
    if applicant:
        profile["applicant"] = applicant
    partner = answers.pop("partner", None)
    about_partner = _person(answers, "partner", inputs.PARTNER)
    if partner == NO:
        profile["partner"] = None
    elif partner == YES:
        profile["partner"] = about_partner
    elif partner is not None:
        profile["partner"] = partner
    return profile | answers


def to_form(profile: Mapping[str, Any], lang: Lang = "en") -> list[list[str]]:
    """The fields that state a profile, numbers written as the language does.

    Lists of jobs have no place on the form.
    """
    fields = list(_told(profile, "", inputs.TOP, lang))
    fields += _told_person(profile.get("applicant"), "applicant", inputs.PERSON, lang)
    if "partner" in profile:
        partner = profile["partner"]
        fields.append(["partner", NO if partner is None else YES])
        fields += _told_person(partner, "partner", inputs.PARTNER, lang)
    return fields


# Reading.


def _person(answers: dict[str, str], path: str, questions: Sequence[Input[Any]]) -> Answers:
    person: Answers = {}
    _take(answers, f"{path}.", questions, person)
    results = []
    no_result = False
    for slot in range(SLOTS):
        at = f"{path}.{inputs.LANGUAGES.name}.{slot}."
        result: Answers = {}
        _take(answers, at, inputs.ENTRY_LANGUAGE, result)
        if result.get(inputs.TEST.name) == NONE:
            no_result = True
        elif result:
            results.append(result)
    if results or no_result:
        person[inputs.LANGUAGES.name] = results
    return person


def _take(
    answers: dict[str, str], prefix: str, questions: Sequence[Input[Any]], into: Answers
) -> None:
    """Move the answers to these questions out of the form's, read."""
    for question in questions:
        text = answers.pop(prefix + question.name, None) if question.kind != "list" else None
        if text is not None:
            into[question.name] = _read(text, question)


def _read(text: str, question: Input[Any]) -> object:
    """An answer as JSON has it; the text itself where it is none of its kind."""
    if question.kind == "yes_no":
        return {"true": True, "false": False}.get(text, text)
    whole = question.kind == "choice" and isinstance(question.choices[0].id, int)
    return _number(text) if whole or question.kind in _NUMBERS else text


def _number(text: str) -> int | float | str:
    """A number with a point or a comma before its decimals."""
    found = _NUMBER.fullmatch(text)
    if found is None:
        return text
    return float(text.replace(",", ".")) if found.group(1) else int(text)


# The way back.


def _told_person(
    person: object, path: str, questions: Sequence[Input[Any]], lang: Lang
) -> Iterator[list[str]]:
    if not isinstance(person, Mapping):
        return
    yield from _told(person, f"{path}.", questions, lang)
    results = person.get(inputs.LANGUAGES.name)
    if results == []:
        yield [f"{path}.{inputs.LANGUAGES.name}.0.{inputs.TEST.name}", NONE]
    for slot, result in enumerate((results or [])[:SLOTS]):
        at = f"{path}.{inputs.LANGUAGES.name}.{slot}."
        yield from _told(result, at, inputs.ENTRY_LANGUAGE, lang)


def _told(
    answers: Mapping[str, Any], prefix: str, questions: Sequence[Input[Any]], lang: Lang
) -> Iterator[list[str]]:
    for question in questions:
        answer = answers.get(question.name)
        if answer is not None and question.kind != "list":
            yield [prefix + question.name, _written(answer, lang)]


def _written(answer: object, lang: Lang) -> str:
    if isinstance(answer, bool):
        return "true" if answer else "false"
    if isinstance(answer, float):
        return str(answer).replace(".", "," if lang == "fr" else ".")
    return str(answer)
