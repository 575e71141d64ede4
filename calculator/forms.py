"""From the form's answers to a profile, and back.

A form knows only names and texts: `["applicant.languages.0.reading", "8,5"]`.
The names are the dotted paths of the profile, so that a problem is named at its field.
What cannot be read stays as it was typed, and the reader of profiles says what is wrong with it.

The form has two fixed places for language results, where the profile has a list.
The test of the first place may be "none": then the list is empty, which is an answer.

Jobs, and the gaps in them, are as many as the reader adds; their numbers give their order and may
have holes, and an entry without any answer is none.
How work is told ("jobs", "years" or "none") is a question of the form alone.
Where only the month of a date is known, it becomes the first or the last day of the month.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Any, Final

from calculator import inputs
from calculator.days import ONE_DAY
from calculator.inputs import Input
from calculator.model import Lang

SLOTS: Final = 2
"""Places for language results on the form: one for each official language."""

NONE: Final = "none"
YES: Final = "yes"
NO: Final = "no"
JOBS: Final = "jobs"
YEARS: Final = "years"
UNKNOWN_CODE: Final = "unknown"
"""The box "I don't know the code", in place of a code."""
PRESENT: Final = "present"
"""The box "I still work there", in place of a last day."""

_NUMBERS: Final = frozenset({"whole", "decimal", "score"})
_NUMBER: Final = re.compile(r"[-+]?\d{1,15}(?:([.,])\d{1,6})?", re.ASCII)
_MONTH: Final = re.compile(r"(\d{4})-(\d{1,2})", re.ASCII)
_PLACE: Final = re.compile(r"(0|[1-9]\d{0,3})\.", re.ASCII)

Answers = dict[str, Any]


def from_form(fields: Sequence[Sequence[str]]) -> Answers:
    """The profile that the fields of a form state; an empty field is a question not answered.

    Where a name comes twice, the last answer that is not empty counts.
    A name that the form does not have is passed on, so that it is refused by name.
    """
    answers = {name: text.strip() for name, text in fields if text.strip()}
    profile: Answers = {"schema": 1}
    take(answers, "", inputs.TOP, profile)
    as_of = str(profile.get("as_of", ""))
    applicant = _person(answers, "applicant", inputs.PERSON, as_of)
    if applicant:
        profile["applicant"] = applicant
    partner = answers.pop("partner", None)
    about_partner = _person(answers, "partner", inputs.PARTNER, as_of)
    if partner == NO:
        profile["partner"] = None
    elif partner == YES:
        profile["partner"] = about_partner
    elif partner is not None:
        profile["partner"] = partner
    return profile | answers


def to_form(profile: Mapping[str, Any], lang: Lang = "en") -> list[list[str]]:
    """The fields that state a profile, numbers written as the language does."""
    fields = list(told(profile, "", inputs.TOP, lang))
    fields += _told_person(profile.get("applicant"), "applicant", inputs.PERSON, lang)
    if "partner" in profile:
        partner = profile["partner"]
        fields.append(["partner", NO if partner is None else YES])
        fields += _told_person(partner, "partner", inputs.PARTNER, lang)
    return fields


# Reading.


def _person(
    answers: dict[str, str], path: str, questions: Sequence[Input[Any]], as_of: str
) -> Answers:
    person: Answers = {}
    take(answers, f"{path}.", questions, person)
    results = []
    no_result = False
    for slot in range(SLOTS):
        at = f"{path}.{inputs.LANGUAGES.name}.{slot}."
        result: Answers = {}
        take(answers, at, inputs.ENTRY_LANGUAGE, result)
        if result.get(inputs.TEST.name) == NONE:
            no_result = True
        elif result:
            results.append(result)
    if results or no_result:
        person[inputs.LANGUAGES.name] = results
    work = _work(answers, f"{path}.{inputs.WORK.name}", as_of)
    if work is not None:
        person[inputs.WORK.name] = work
    return person


def _work(answers: dict[str, str], at: str, as_of: str) -> object:
    """The jobs, told one by one; None where the work is told in years or not at all."""
    way = answers.pop(at, None)
    jobs = [_job(answers, f"{at}.{place}", as_of) for place in places(answers, at)]
    if way == NONE:
        return []
    if way in (None, JOBS):
        return jobs or None
    return None if way == YEARS else way


def _job(answers: dict[str, str], at: str, as_of: str) -> Answers:
    job: Answers = {}
    take(answers, f"{at}.", inputs.ENTRY_WORK, job, as_of)
    if job.get(inputs.NOC.name) == UNKNOWN_CODE:
        del job[inputs.NOC.name]
    if inputs.FROM.name in job:
        job.setdefault(inputs.TO.name, "")  # only the box says that the job goes on
    in_gaps = f"{at}.{inputs.GAPS.name}"
    gaps = [_gap(answers, f"{in_gaps}.{place}", as_of) for place in places(answers, in_gaps)]
    if gaps:
        job[inputs.GAPS.name] = gaps
    return job


def _gap(answers: dict[str, str], at: str, as_of: str) -> Answers:
    gap: Answers = {}
    take(answers, f"{at}.", inputs.GAP, gap, as_of)
    return gap


def places(answers: Mapping[str, str], at: str) -> list[int]:
    """The numbers of the entries of a list that have an answer, in order."""
    rest = [name.removeprefix(f"{at}.") for name in answers if name.startswith(f"{at}.")]
    return sorted({int(found[1]) for name in rest if (found := _PLACE.match(name))})


def take(
    answers: dict[str, str],
    prefix: str,
    questions: Sequence[Input[Any]],
    into: Answers,
    as_of: str = "",
) -> None:
    """Move the answers to these questions out of the form's, read."""
    for question in questions:
        text = answers.pop(prefix + question.name, None) if question.kind != "list" else None
        if text is not None:
            into[question.name] = _read(text, question, as_of)


def _read(text: str, question: Input[Any], as_of: str) -> object:
    """An answer as JSON has it; the text itself where it is none of its kind."""
    if question.kind == "yes_no":
        return {"true": True, "false": False}.get(text, text)
    if question.month:
        return None if text == PRESENT else _day(text, question.month == "last", as_of)
    whole = question.kind == "choice" and isinstance(question.choices[0].id, int)
    return _number(text) if whole or question.kind in _NUMBERS else text


def _number(text: str) -> int | float | str:
    """A number with a point or a comma before its decimals."""
    found = _NUMBER.fullmatch(text)
    if found is None:
        return text
    return float(text.replace(",", ".")) if found.group(1) else int(text)


def _day(text: str, is_last: bool, as_of: str) -> str:
    """A day as it is; of a month its first or last day, but none after the day of the question."""
    found = _MONTH.fullmatch(text)
    if found is None:
        return text
    try:
        first = date(int(found[1]), int(found[2]), 1)
        last = date(first.year + first.month // 12, first.month % 12 + 1, 1) - ONE_DAY
    except ValueError:
        return text
    if not is_last:
        return first.isoformat()
    ends = last.isoformat()
    return as_of if first.isoformat() <= as_of < ends else ends


# The way back.


def _told_person(
    person: object, path: str, questions: Sequence[Input[Any]], lang: Lang
) -> Iterator[list[str]]:
    if not isinstance(person, Mapping):
        return
    yield from _told_work(person, f"{path}.{inputs.WORK.name}", lang)
    yield from told(person, f"{path}.", questions, lang)
    results = person.get(inputs.LANGUAGES.name)
    if results == []:
        yield [f"{path}.{inputs.LANGUAGES.name}.0.{inputs.TEST.name}", NONE]
    for slot, result in enumerate((results or [])[:SLOTS]):
        at = f"{path}.{inputs.LANGUAGES.name}.{slot}."
        yield from told(result, at, inputs.ENTRY_LANGUAGE, lang)


def _told_work(person: Mapping[str, Any], at: str, lang: Lang) -> Iterator[list[str]]:
    """How the work is told, and the jobs with their gaps."""
    jobs = person.get(inputs.WORK.name)
    if isinstance(jobs, list):
        yield [at, JOBS if jobs else NONE]
        for place, job in enumerate(jobs):
            yield from _told_job(job, f"{at}.{place}.", lang)
    elif any(question.name in person for question in inputs.IN_YEARS):
        yield [at, YEARS]


def _told_job(job: Mapping[str, Any], prefix: str, lang: Lang) -> Iterator[list[str]]:
    if inputs.NOC.name not in job and (inputs.TEER.name in job or not job):
        yield [prefix + inputs.NOC.name, UNKNOWN_CODE]
    if inputs.FROM.name in job:
        job = {inputs.TO.name: None, **job}  # in a profile, no last day means that the job goes on
    yield from told(job, prefix, inputs.ENTRY_WORK, lang)
    for place, gap in enumerate(job.get(inputs.GAPS.name) or []):
        yield from told(gap, f"{prefix}{inputs.GAPS.name}.{place}.", inputs.GAP, lang)


def told(
    answers: Mapping[str, Any], prefix: str, questions: Sequence[Input[Any]], lang: Lang
) -> Iterator[list[str]]:
    """The fields that state the answers to these questions."""
    for question in questions:
        answer = answers.get(question.name)
        if question is inputs.TO and answer is None and question.name in answers:
            yield [prefix + question.name, PRESENT]
        if answer is not None and question.kind != "list":
            yield [prefix + question.name, _written(answer, lang)]


def _written(answer: object, lang: Lang) -> str:
    if isinstance(answer, bool):
        return "true" if answer else "false"
    if isinstance(answer, float):
        return str(answer).replace(".", "," if lang == "fr" else ".")
    return str(answer)
