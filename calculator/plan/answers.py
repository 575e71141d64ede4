"""From the form, or from a profile, to what is known of a family.

The form's answers become plain values under the names of `questions.py`, as JSON has them; `read`
turns these into a `Family` and names every problem, as `calculator.profile` does for profiles.
Nothing here raises on bad input, and an answer with a problem is taken as not given.
A list that is told is complete; one that is not told is open.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from functools import partial
from typing import Any, Literal, NamedTuple, TypeVar, cast

from calculator import forms, inputs
from calculator.inputs import Input
from calculator.law.crs import BEGIN
from calculator.model import Lang
from calculator.plan import questions as ask
from calculator.problems import Problem, plain
from calculator.profile import LAST_DAY, Reader

Json = dict[str, Any]
T = TypeVar("T")

Relation = Literal["none", "coming", "staying", "resident"]
"""What a partner is: none, coming along, not coming, or a citizen or permanent resident."""


class Child(NamedTuple):
    """A child said to be dependent; None where an answer is missing."""

    place: int
    born: date | None
    coming: bool | None


class TestTaken(NamedTuple):
    """A language test: whose, which, and its day."""

    place: int
    whose: str | None
    test: str | None
    day: date | None


class Work(NamedTuple):
    """A job to be proved; `last` is None while it goes on, or where it is not told."""

    place: int
    name: str | None
    noc: str | None
    country: str | None
    first: date | None
    last: date | None
    goes_on: bool


class Stay(NamedTuple):
    """A time somebody lived in a country; `last` is None while it goes on, or where it is not told.

    `told` is false for one that follows from a job abroad.
    """

    place: int
    whose: str | None
    country: str | None
    first: date | None
    last: date | None
    issued: date | None
    goes_on: bool
    told: bool = True


class Trip(NamedTuple):
    """Whole days outside Canada, from the first to the last."""

    first: date
    last: date


class Family(NamedTuple):
    """What is known; None means that it is not told."""

    as_of: date
    submitted: date | None
    invited: date | None
    apply_on: date | None
    letter: date | None
    examined: date | None
    permit_until: date | None
    partner: Relation | None
    children: tuple[Child, ...] | None
    tests: tuple[TestTaken, ...] | None
    diploma_abroad: bool | None
    eca_date: date | Literal["none"] | None
    diploma_canada: bool | None
    partner_eca_date: date | None
    jobs: tuple[Work, ...] | None
    stays: tuple[Stay, ...] | None
    landing: date | None
    in_canada_since: date | None
    days_before: int | None
    trips: tuple[Trip, ...]


# From plain values.


def read(raw: object) -> tuple[Family | None, tuple[Problem, ...]]:
    """The family of some plain values, and the problems found; None without a usable day."""
    reader = Reader()
    names = [question.name for question in ask.TOP]
    given = reader.fields("", raw, [*names, *_READ])
    reader.as_of = reader.day_of_question(given.get(ask.AS_OF.name))
    invited = reader.day_of_invitation(given.get(ask.INVITED.name))
    own = (ask.AS_OF.name, ask.INVITED.name)
    rest = {name: given[name] for name in names if name in given and name not in own}
    found = reader.answers("", rest, ask.TOP)
    _not_before(reader, found, ask.APPLY_ON, invited or BEGIN)
    _not_before(reader, found, ask.LANDING, found.get(ask.IN_CANADA_SINCE.name))
    lists = {name: _entries(reader, given, name) for name in _READ}
    if reader.as_of is None:
        return None, tuple(reader.problems)
    lists[ask.TRIPS.name] = tuple(trip for trip in lists[ask.TRIPS.name] or () if trip)
    told = {name: found.get(name) for name in Family._fields} | lists
    told |= {ask.AS_OF.name: reader.as_of, ask.INVITED.name: invited}
    return Family(**cast("Any", told)), tuple(reader.problems)


def _not_before(
    reader: Reader, found: dict[str, object], question: Input[date], first: object
) -> None:
    """Refuse a day before another that must come first."""
    day = found.get(question.name)
    if isinstance(day, date) and isinstance(first, date) and day < first:
        slots = {"lowest": plain(first), "highest": plain(LAST_DAY)}
        reader.problem(question.name, "out_of_range", **slots)
        del found[question.name]


def _entries(reader: Reader, given: Mapping[str, object], name: str) -> tuple[Any, ...] | None:
    if name not in given:
        return None
    return reader.entries(name, given[name], partial(_READ[name], reader))


def _place(at: str) -> int:
    return int(at.rpartition(".")[2])


def _child(reader: Reader, at: str, raw: object) -> Child:
    found = reader.answers(at, raw, ask.ENTRY_CHILD)
    return Child(_place(at), cast("Any", found.get("born")), cast("Any", found.get("coming")))


def _test(reader: Reader, at: str, raw: object) -> TestTaken:
    found = reader.answers(at, raw, ask.ENTRY_TEST)
    return TestTaken(_place(at), *(cast("Any", found.get(q.name)) for q in ask.ENTRY_TEST))


def _job(reader: Reader, at: str, raw: object) -> Work:
    found = reader.answers(at, raw, ask.ENTRY_JOB)
    reader.in_order(at, found)
    told = [_place(at), *(found.get(q.name) for q in ask.ENTRY_JOB), _goes_on(raw)]
    return Work(*cast("Any", told))


def _stay(reader: Reader, at: str, raw: object) -> Stay:
    found = reader.answers(at, raw, ask.ENTRY_STAY)
    reader.in_order(at, found)
    told = [_place(at), *(found.get(q.name) for q in ask.ENTRY_STAY), _goes_on(raw)]
    return Stay(*cast("Any", told))


def _goes_on(raw: object) -> bool:
    """Whether a job or a stay has no last day, which is not the same as one that is not told."""
    if not isinstance(raw, dict):
        return False
    return raw.get(inputs.TO.name) is None and (inputs.TO.name in raw or inputs.FROM.name in raw)


def _trip(reader: Reader, at: str, raw: object) -> Trip | None:
    """A trip needs both of its days, since each day counts; one in the wrong order is none."""
    found = reader.answers(at, raw, ask.ENTRY_TRIP)
    first, last = found.get("from"), found.get("to")
    given = raw if isinstance(raw, dict) else {}
    for name in ("from", "to"):
        if isinstance(raw, dict) and given.get(name) is None:
            reader.problem(f"{at}.{name}", "required")
    reader.in_order(at, found)
    if not isinstance(first, date) or not isinstance(last, date) or last < first:
        return None
    return Trip(first, last)


_READ: dict[str, Callable[[Reader, str, object], Any]] = {
    ask.CHILDREN.name: _child,
    ask.TESTS.name: _test,
    ask.JOBS.name: _job,
    ask.STAYS.name: _stay,
    ask.TRIPS.name: _trip,
}


# From the form, and back.


def from_form(fields: Sequence[Sequence[str]]) -> Json:
    """The plain values that the fields of the form state; an empty field states nothing.

    A name that the form does not have is passed on, so that it is refused by name.
    """
    answers = {name: text.strip() for name, text in fields if text.strip()}
    found: Json = {}
    forms.take(answers, "", ask.TOP, found)
    as_of = str(found.get(ask.AS_OF.name, ""))
    for entries in ask.LISTS:
        name = entries.question.name
        listed = [
            _entry(answers, f"{name}.{place}.", entries.entry, as_of)
            for place in forms.places(answers, name)
        ]
        way = found.get(entries.asked_if.name) if entries.asked_if else None
        if way is False:
            found[name] = []
        elif listed:
            found[name] = listed
    return found | answers


def _entry(
    answers: dict[str, str], prefix: str, questions: Sequence[Input[Any]], as_of: str
) -> Json:
    entry: Json = {}
    forms.take(answers, prefix, questions, entry, as_of)
    if inputs.TO in questions and inputs.FROM.name in entry:
        entry.setdefault(inputs.TO.name, "")  # only the box says that it goes on
    return entry


def to_form(values: Mapping[str, Any], lang: Lang = "en") -> list[list[str]]:
    """The fields that state some plain values."""
    fields = list(forms.told(values, "", ask.TOP, lang))
    for entries in ask.LISTS:
        name = entries.question.name
        for place, entry in enumerate(values.get(name) or []):
            goes_on = inputs.TO in entries.entry and inputs.FROM.name in entry
            told = {inputs.TO.name: None, **entry} if goes_on else entry
            fields += forms.told(told, f"{name}.{place}.", entries.entry, lang)
    return fields


# From a profile.


def from_profile(profile: object) -> Json:
    """What a profile of the public contract tells of a plan, as plain values.

    The day of the question is not taken over: a plan is asked for today.
    A profile with problems tells what can be told; what is of another kind is left out.
    """
    told = _mapping(profile)
    applicant = _mapping(told.get("applicant"))
    found: Json = {
        ask.INVITED.name: told.get(inputs.INVITED.name),
        inputs.PERMIT_UNTIL.name: applicant.get(inputs.PERMIT_UNTIL.name),
        ask.ECA_DATE.name: applicant.get(inputs.ECA_DATE.name),
    }
    found |= _diplomas(applicant)
    tests = _tests_of(applicant, ask.ME)
    if "partner" in told:
        partner = _mapping(told["partner"])
        relation = _relation(told["partner"])
        found[ask.FAMILY_PARTNER.name] = relation
        if relation == "coming":
            tests += _tests_of(partner, ask.PARTNER)
            day = partner.get(inputs.ECA_DATE.name)
            found[ask.PARTNER_ECA_DATE.name] = None if day == "none" else day
    found[ask.TESTS.name] = tests or None
    found[ask.JOBS.name] = [
        {name: job[name] for name in ("noc", "country", "from", "to") if name in job}
        for job in map(_mapping, _list(applicant.get(inputs.WORK.name)))
    ] or None
    return {name: value for name, value in found.items() if value is not None}


def _mapping(raw: object) -> Mapping[str, Any]:
    return raw if isinstance(raw, Mapping) else {}


def _list(raw: object) -> list[Any]:
    return raw if isinstance(raw, list) else []


def _diplomas(applicant: Mapping[str, Any]) -> Json:
    """Which diplomas earn points: the highest one, and any of study in Canada."""
    abroad = applicant.get(inputs.EDUCATION_FOREIGN.name)
    if applicant.get(inputs.EDUCATION.name) == "none":
        abroad = None
    study = applicant.get(inputs.CANADIAN_EDUCATION.name)
    in_canada = {"none": False, "short": True, "long": True}.get(str(study))
    if abroad is False:
        in_canada = True
    return {ask.DIPLOMA_ABROAD.name: abroad, ask.DIPLOMA_CANADA.name: in_canada}


def _relation(raw: object) -> Relation | None:
    if raw is None:
        return "none"
    partner = _mapping(raw)
    if partner.get(inputs.CITIZEN_OR_RESIDENT.name) is True:
        return "resident"
    coming = partner.get(inputs.ACCOMPANYING.name)
    if not isinstance(coming, bool):
        return None
    return "coming" if coming else "staying"


def _tests_of(person: Mapping[str, Any], whose: str) -> list[Json]:
    """The tests of a person; levels without a test are none."""
    return [
        {
            name: value
            for name, value in (
                (ask.TEST_WHOSE.name, whose),
                (ask.TEST.name, result.get(inputs.TEST.name)),
                (ask.TEST_DAY.name, result.get(inputs.TAKEN.name)),
            )
            if value is not None
        }
        for result in map(_mapping, _list(person.get(inputs.LANGUAGES.name)))
        if result.get(inputs.TEST.name) not in (None, "clb")
    ]
