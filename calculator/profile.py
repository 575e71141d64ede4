"""From JSON to a profile, with a named problem for everything that is wrong.

Nothing here raises on bad input.
An answer with a problem is treated as not given, so that the rest of the result still comes.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from datetime import date
from functools import partial
from types import MappingProxyType
from typing import Any, NamedTuple, TypeVar, cast

from calculator import inputs
from calculator.days import ONE_DAY, completed_years, years_before
from calculator.formats import decimal
from calculator.inputs import Input
from calculator.law.crs import BEGIN
from calculator.law.language import TESTS
from calculator.model import ABILITIES, Ability, Chart, LanguageCode, Test, Text
from calculator.occupations import unit_group
from calculator.problems import KINDS, Problem, plain

LAST_DAY = date(2100, 12, 31)
"""Days after this one are refused, so that every later day of a result exists."""
_OLDEST = date(1880, 1, 1)
_NOT_TOLD = object()
MOST_ENTRIES = 100
MOST_TEXT = 60
_LEVELS = Chart("clb", (), (0, 0, 0, 0), (12, 12, 12, 12))
"""Levels given as they are have a range but no chart."""

_DEPENDS_ON = ("taken", "scale")
"""What a result needs to be read; given wrongly, nothing is taken for granted in its place."""
_TESTS: Mapping[str, Test] = {test.id: test for test in TESTS}


T = TypeVar("T")


class LanguageResult(NamedTuple):
    """One test result: its language, chart, and the scores in steps of the chart."""

    place: int
    test: str
    language: LanguageCode
    taken: date | None
    chart: Chart | None
    """None: the test was not accepted on its day, or its scale could not be read."""
    scores: Mapping[Ability, int]
    unread: tuple[str, ...] = ()
    """What was given of the day and the scale and could not be read."""


class Job(NamedTuple):
    """One job, as told; None where an answer is missing.

    `hours` are hundredths of an hour a week; a job without a last day goes on.
    The last three flags are False where nothing is told, and None only where it is told wrongly.
    `wrong` says that the job has a problem: its hours are then not counted.
    """

    place: int
    code: str | None
    teer: int | None
    country: str | None
    first: date | None
    last: date | None
    hours: int | None
    gaps: tuple[tuple[date, date | None], ...]
    self_employed: bool | None
    full_time_student: bool | None
    authorized: bool | None
    employer_abroad: bool | None
    claimant_permit: bool | None
    public_physician: bool | None
    wrong: bool

    @property
    def countable(self) -> bool:
        """Whether everything that its hours hang on is told, and nothing is wrong."""
        return not self.wrong and self.first is not None and self.hours is not None


class Person(NamedTuple):
    """The answers about one person; `path` is `applicant` or `partner`."""

    path: str
    answers: Mapping[str, object]
    complete_languages: bool = True
    """Whether every language entry could be read."""

    @property
    def jobs(self) -> tuple[Job, ...]:
        """The jobs of the list; none where it is not answered."""
        jobs = self.answers.get("work", ())
        return jobs if isinstance(jobs, tuple) else ()


class Profile(NamedTuple):
    """The answers, read.

    `partner` is None both for "no partner" and for "not answered": see `partner_answered`.
    """

    as_of: date | None
    invited: date | None
    answers: Mapping[str, object]
    applicant: Person
    partner: Person | None
    partner_answered: bool


class _Wrong(Exception):
    """A value that cannot be read; never leaves this module."""

    def __init__(self, code: str, **slots: Text) -> None:
        self.code = code
        self.slots = slots


def _whole(raw: object, lowest: int, highest: int) -> int:
    if isinstance(raw, float) and raw.is_integer():
        raw = int(raw)
    if isinstance(raw, bool) or not isinstance(raw, int):
        raise _Wrong("wrong_type", kind=KINDS["whole"])
    if not lowest <= raw <= highest:
        raise _Wrong("out_of_range", lowest=plain(lowest), highest=plain(highest))
    return raw


def _steps(raw: object, lowest: int, highest: int, per: int) -> int:
    """A number counted in steps of 1/`per`, exactly."""
    if per == 1:
        return _whole(raw, lowest, highest)
    if isinstance(raw, bool) or not isinstance(raw, int | float):
        raise _Wrong("wrong_type", kind=KINDS["number"])
    if not lowest / per <= raw <= highest / per:  # NaN fails both comparisons
        raise _Wrong("out_of_range", lowest=_shown(lowest, per), highest=_shown(highest, per))
    counted = round(raw * per)
    if counted / per != raw:
        raise _Wrong("wrong_step", step=_shown(1, per))
    return counted


def _yes_no(raw: object) -> bool:
    if not isinstance(raw, bool):
        raise _Wrong("wrong_type", kind=KINDS["yes_no"])
    return raw


def _text(raw: object) -> str:
    if not isinstance(raw, str):
        raise _Wrong("wrong_type", kind=KINDS["text"])
    if len(raw) > MOST_TEXT:
        most = Text(en=f"{MOST_TEXT} characters", fr=f"{MOST_TEXT} caractères")
        raise _Wrong("too_long", highest=most)
    return raw


def _day(raw: object, lowest: date, latest: date | None) -> date:
    """A day from `lowest` on; none after `latest`, the day of the question."""
    text = _text(raw)
    if not re.fullmatch(r"\d{4}-\d\d-\d\d", text, re.ASCII):
        raise _Wrong("impossible_date")
    try:
        found = date.fromisoformat(text)
    except ValueError:
        raise _Wrong("impossible_date") from None
    if latest and found > latest:
        raise _Wrong("after_as_of", day=plain(latest))
    if not lowest <= found <= LAST_DAY:
        raise _Wrong("out_of_range", lowest=plain(lowest), highest=plain(LAST_DAY))
    return found


def _choice(raw: object, question: Input[Any]) -> str | int:
    ids = [choice.id for choice in question.choices]
    if isinstance(ids[0], int):
        return _whole(raw, question.lowest, question.highest)
    text = _text(raw)
    if text not in ids:
        raise _Wrong("unknown_choice", choices=_list(ids))
    return text


def _matching(raw: object, pattern: str, code: str) -> str:
    text = _text(raw)
    if not re.fullmatch(pattern, text, re.ASCII):
        raise _Wrong(code)
    return text


class Reader:
    """Reads answers and gathers their problems; `profile` reads a whole profile."""

    def __init__(self) -> None:
        self.problems: list[Problem] = []
        self.as_of: date | None = None

    def problem(self, at: str, code: str, **slots: Text) -> None:
        """Note something wrong at a field."""
        self.problems.append(Problem(at, code, slots))

    def take(self, at: str, read: Callable[[], T]) -> T | None:
        """What a reading gives, or None and a problem at its field."""
        try:
            return read()
        except _Wrong as wrong:
            self.problem(at, wrong.code, **wrong.slots)
            return None

    # Objects and lists.

    def fields(self, at: str, raw: object, names: Iterable[str]) -> Mapping[str, object]:
        """The fields of an object that are answered; unknown ones are refused by name."""
        if not isinstance(raw, dict):
            self.problem(at, "wrong_type", kind=KINDS["object"])
            return {}
        known = set(names)
        for name in [name for name in raw if name not in known][:MOST_ENTRIES]:
            self.problem(_join(at, plain(name).en), "unknown_field", name=plain(name))
        return {name: raw[name] for name in raw if name in known and raw[name] is not None}

    def entries(
        self, at: str, raw: object, read: Callable[[str, object], T]
    ) -> tuple[T, ...] | None:
        """A list, each entry read on its own."""
        if not isinstance(raw, list):
            self.problem(at, "wrong_type", kind=KINDS["list"])
            return None
        if len(raw) > MOST_ENTRIES:
            most = Text(en=f"{MOST_ENTRIES} entries", fr=f"{MOST_ENTRIES} éléments")
            self.problem(at, "too_long", highest=most)
            return None
        return tuple(read(f"{at}.{index}", entry) for index, entry in enumerate(raw))

    def value(self, raw: object, question: Input[Any]) -> object:
        """One answer by the kind of its question; raises `_Wrong`."""
        match question.kind:
            case "yes_no":
                return _yes_no(raw)
            case "choice":
                return _choice(raw, question)
            case "date":
                if any(raw == choice.id for choice in question.choices):
                    return raw
                if question is inputs.TO and raw == "":  # left open on the form
                    raise _Wrong("required")
                return _day(raw, _OLDEST, None if question.future else self.as_of)
            case "text":
                return _text(raw)
            case "code":
                return _matching(raw, r"\d{5}", "bad_code")
            case "country":
                return _matching(raw, r"[A-Z]{2}", "bad_country")
            case _:
                return _steps(raw, question.lowest, question.highest, question.per)

    def answers(self, at: str, raw: object, questions: tuple[Input[Any], ...]) -> dict[str, object]:
        """The answers of a group, but for its lists and scores."""
        given = self.fields(at, raw, [question.name for question in questions])
        found = {}
        for question in questions:
            if question.name in given and question.kind not in ("list", "score"):
                value = self.take(
                    _join(at, question.name), partial(self.value, given[question.name], question)
                )
                if value is not None:
                    found[question.name] = value
        return found

    # The parts of a profile.

    def person(self, at: str, raw: object, questions: tuple[Input[Any], ...]) -> Person:
        """The answers about one person."""
        found = self.answers(at, raw, questions)
        lists = raw if isinstance(raw, dict) else {}
        self._age(at, found)
        complete = True
        if lists.get("languages") is not None:
            results = self.entries(f"{at}.languages", lists["languages"], self.language)
            if results is not None:
                complete = None not in results
                found["languages"] = self._one_a_language(at, results)
        if lists.get("work") is not None:
            jobs = self.entries(f"{at}.work", lists["work"], self.job)
            if jobs is not None:
                found["work"] = jobs
        return Person(at, MappingProxyType(found), complete)

    def _age(self, at: str, found: dict[str, object]) -> None:
        born = cast("date | None", found.get("birth_date"))
        if born is None or self.as_of is None:
            return
        years = completed_years(born, self.as_of)
        if years > inputs.AGE.highest:
            oldest = years_before(self.as_of, inputs.AGE.highest + 1) + ONE_DAY
            self.problem(
                f"{at}.birth_date",
                "out_of_range",
                lowest=plain(oldest),
                highest=plain(self.as_of),
            )
            del found["birth_date"]
        elif found.get("age", years) != years:
            self.problem(f"{at}.age", "age_contradicts_birth_date", age=plain(years))
            del found["age"]

    def _one_a_language(
        self, at: str, results: tuple[LanguageResult | None, ...]
    ) -> tuple[LanguageResult, ...]:
        kept: dict[str, LanguageResult] = {}
        for result in results:
            if result is None:
                continue
            if result.language in kept:
                self.problem(f"{at}.languages.{result.place}", "second_result")
            else:
                kept[result.language] = result
        return tuple(kept.values())

    def language(self, at: str, raw: object) -> LanguageResult | None:
        """A test result; None where not even its language is known."""
        found = self.answers(at, raw, inputs.ENTRY_LANGUAGE)
        given = raw if isinstance(raw, dict) else {}
        test_id = cast("str | None", found.get("test"))
        if test_id is None:
            if isinstance(raw, dict) and raw.get("test") is None:
                self.problem(f"{at}.test", "required")
            return None
        taken = cast("date | None", found.get("taken"))
        unread = tuple(
            name for name in _DEPENDS_ON if given.get(name) is not None and name not in found
        )
        language = cast("LanguageCode | None", found.get("language"))
        if test_id == "clb":
            if language is None:
                if given.get("language") is None:
                    self.problem(f"{at}.language", "required")
                return None
            chart: Chart | None = _LEVELS
        else:
            test = _TESTS[test_id]
            language = test.language
            chart = self._chart(test, taken, cast("str | None", found.get("scale")), unread)
        ranges = chart or cast("Chart", _TESTS[test_id].charts.history[-1].value)
        scores = {}
        for ability, lowest, highest in zip(ABILITIES, ranges.lowest, ranges.highest, strict=True):
            if given.get(ability) is not None:
                read = partial(_steps, given[ability], lowest, highest, ranges.per)
                value = self.take(f"{at}.{ability}", read)
                if value is not None:
                    scores[ability] = value
        index = int(at.rpartition(".")[2])
        return LanguageResult(
            index, test_id, language, taken, chart, MappingProxyType(scores), unread
        )

    def _chart(
        self, test: Test, taken: date | None, scale: str | None, unread: tuple[str, ...]
    ) -> Chart | None:
        """The chart of a test; results from before Express Entry are read by its first charts."""
        if test.id != "tef_canada":
            return test.chart(max(taken or self.as_of or LAST_DAY, BEGIN))
        if scale is None:
            if unread:
                return None
            scale = None if taken else "699"
        return test.chart(max(taken or LAST_DAY, BEGIN), scale)

    def job(self, at: str, raw: object) -> Job:
        """A job, counted only where everything its hours hang on could be read."""
        before = len(self.problems)
        found = self.answers(at, raw, inputs.ENTRY_WORK)
        given = raw if isinstance(raw, dict) else {}
        self._known_code(at, found)
        self.in_order(at, found)
        gaps: tuple[tuple[date, date | None] | None, ...] | None = ()
        if given.get("gaps") is not None:
            gaps = self.entries(f"{at}.gaps", given["gaps"], partial(self._gap, found))
        code = cast("str | None", found.get("noc"))
        return Job(
            place=int(at.rpartition(".")[2]),
            code=code,
            teer=_teer(code, given, found),
            country=cast("str | None", found.get("country")),
            first=cast("date | None", found.get("from")),
            last=cast("date | None", found.get("to")),
            hours=cast("int | None", found.get("hours_per_week")),
            gaps=tuple(gap for gap in gaps or () if gap is not None),
            self_employed=cast("bool | None", found.get("self_employed")),
            full_time_student=cast("bool | None", found.get("full_time_student")),
            authorized=cast("bool | None", found.get("authorized")),
            employer_abroad=_false_unless_told("employer_abroad", given, found),
            claimant_permit=_false_unless_told("claimant_permit", given, found),
            public_physician=_false_unless_told("public_physician", given, found),
            wrong=before < len(self.problems),
        )

    def _known_code(self, at: str, found: dict[str, object]) -> None:
        code = found.get("noc")
        if isinstance(code, str) and unit_group(code) is None:
            self.problem(f"{at}.noc", "unknown_code", given=plain(code))
            del found["noc"]

    def in_order(self, at: str, found: Mapping[str, object]) -> None:
        """Refuse a last day before the first."""
        begins, ends = found.get("from"), found.get("to")
        if isinstance(begins, date) and isinstance(ends, date) and ends < begins:
            self.problem(f"{at}.to", "ends_before_it_begins")

    def _gap(self, job: dict[str, object], at: str, raw: object) -> tuple[date, date | None] | None:
        """A gap of a job; one without a last day goes on as long as the job."""
        found = self.answers(at, raw, inputs.GAP)
        self.in_order(at, found)
        begins, ends = job.get("from"), job.get("to")
        if isinstance(begins, date) and isinstance(ends, date) and ends < begins:
            begins = ends = None  # named already; the gap may be right
        for name, day in found.items():
            early = isinstance(begins, date) and isinstance(day, date) and day < begins
            late = isinstance(ends, date) and isinstance(day, date) and day > ends
            if early or late:
                self.problem(f"{at}.{name}", "gap_outside_job")
        first = found.get("from")
        if not isinstance(first, date):
            if isinstance(raw, dict) and raw.get("from") is None:
                self.problem(f"{at}.from", "required")
            return None
        return first, cast("date | None", found.get("to"))

    def profile(self, raw: object) -> Profile:
        """A whole profile."""
        names = ["schema", "applicant", "partner", *(question.name for question in inputs.TOP)]
        given = self.fields("", raw, names) or {}
        if given.get("schema", 1) != 1 or isinstance(given.get("schema"), bool):
            self.problem("schema", "unsupported_schema")
        self.as_of = self.day_of_question(given.get("as_of"))
        rest = {name: given[name] for name in given if name in {q.name for q in inputs.TOP}}
        rest.pop("as_of", None)
        invited = self.day_of_invitation(rest.pop("invited", None))
        found = self.answers("", rest, inputs.TOP)
        applicant = self.person("applicant", given.get("applicant", {}), inputs.PERSON)
        told = raw.get("partner", _NOT_TOLD) if isinstance(raw, dict) else _NOT_TOLD
        partner = None
        if told is not None and told is not _NOT_TOLD:
            partner = self.person("partner", told, inputs.PARTNER)
            partner = partner if isinstance(told, dict) else None
        return Profile(
            self.as_of,
            invited,
            MappingProxyType(found),
            applicant,
            partner,
            told is None or partner is not None,
        )

    def day_of_question(self, raw: object) -> date | None:
        """The day for which is asked: needed, and none from before Express Entry."""
        if raw is None:
            self.problem("as_of", "required")
            return None
        return self.take("as_of", lambda: _day(raw, BEGIN, None))

    def day_of_invitation(self, raw: object) -> date | None:
        """The day of an invitation; there is none from before Express Entry."""
        return None if raw is None else self.take("invited", lambda: _day(raw, BEGIN, self.as_of))


def read_profile(raw: object) -> tuple[Profile, tuple[Problem, ...]]:
    """A profile and the problems found in it; never raises on bad input."""
    reader = Reader()
    profile = reader.profile(raw)
    return profile, tuple(reader.problems)


def _teer(code: str | None, given: Mapping[str, object], found: Mapping[str, object]) -> int | None:
    """The TEER category; a code that is told wrongly leaves it open."""
    if code is not None:
        return int(code[1])
    return None if given.get("noc") is not None else cast("int | None", found.get("teer"))


def _false_unless_told(
    name: str, given: Mapping[str, object], found: Mapping[str, object]
) -> bool | None:
    """A flag whose absence means no; one that is told wrongly is open."""
    return cast("bool | None", found.get(name)) if given.get(name) is not None else False


def _join(at: str, name: str) -> str:
    return f"{at}.{name}" if at else name


def _list(ids: list[Any]) -> Text:
    listed = ", ".join(str(id) for id in ids)
    return Text(en=listed, fr=listed)


def _shown(steps: int, per: int) -> Text:
    return Text(en=decimal(steps, per, "en"), fr=decimal(steps, per, "fr"))
