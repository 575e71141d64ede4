"""The days on which a verdict or a score may change by itself, and why.

Everything in a profile that depends on the day is one of these:

- the law: the start of each value that the engine can read;
- an answer dated after the day of the question, which is a problem until its day;
- the applicant's age: birthdays;
- a test result or an assessment that grows too old;
- hours of work within three or ten years: they come in as a job goes on, and go out at the edge;
- the occupation with the most hours, which decides the language threshold.

Between two such days nothing can change; a test compares every day with a fresh evaluation.
The span is cut where the law or an answer changes, and each piece is judged by its own law.
Days are found by division, never by trying; where a day is named too many, nothing happens on it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from itertools import combinations, pairwise
from math import lcm
from typing import Any, Final, NamedTuple

from calculator import inputs
from calculator.assess import Result
from calculator.case import Case
from calculator.days import ONE_DAY, years_before, years_later
from calculator.findings import NO_FACTS, Fact
from calculator.foresight.days import Days
from calculator.foresight.slices import Slices
from calculator.hours import UNITS_PER_HOUR, Flow, crossings, turns
from calculator.law import MODULES, cec, crs
from calculator.law.process import CHECKS_BIRTHDAY_FORGIVEN
from calculator.model import Bands, Parameter
from calculator.profile import Person
from calculator.rules import jobs, people
from calculator.rules.jobs import Count

READ: Final[tuple[Parameter[Any], ...]] = (
    *MODULES["cec"],
    *MODULES["crs"],
    *MODULES["language"],
    CHECKS_BIRTHDAY_FORGIVEN,
)
"""Every value of the law that the engine can read; a test holds the engine to it."""


class Cause(NamedTuple):
    """Something that happens on a day.

    `touches` names the lines and conditions that it can change; empty means any.
    A warning is told even where it changes nothing.
    """

    id: str
    person: str = ""
    facts: Mapping[str, Fact] = NO_FACTS
    touches: tuple[str, ...] = ()
    warning: bool = False


Moments = dict[date, list[Cause]]

_WORK: Final = (
    "crs.core.canadian_work",
    "crs.transfer.education_work",
    "crs.transfer.foreign_work",
)
_ABROAD: Final = ("crs.transfer.foreign_language", "crs.transfer.foreign_work")
_AMOUNT: Final = ("cec.work.amount",)
_LANGUAGE: Final = (
    "cec.language",
    "crs.core.first_language",
    "crs.core.second_language",
    "crs.transfer.education_language",
    "crs.transfer.foreign_language",
    "crs.transfer.certificate",
    "crs.additional.french",
)
_EDUCATION: Final = (
    "crs.core.education",
    "crs.transfer.education_language",
    "crs.transfer.education_work",
)


def law_days(after: date, last: date) -> dict[date, tuple[str, ...]]:
    """The days after one day, to another, on which a value that the engine can read begins."""
    found: dict[date, list[str]] = {}
    for parameter in READ:
        for entry in parameter.history:
            if after < entry.start <= last:
                found.setdefault(entry.start, []).append(parameter.id)
    return {day: tuple(ids) for day, ids in sorted(found.items())}


def moments(days: Days, base: Result, last: date) -> Slices[Moments]:
    """Every day after that of a result, to a last one, on which something may change."""
    first = base.case.day if base.case else last
    found: Moments = {}
    for day, ids in law_days(first, last).items():
        found.setdefault(day, []).append(Cause("law", facts={"values": " ".join(ids)}))
    for day, at in _answers_ahead(days, base):
        if first < day <= last:
            found.setdefault(day, []).append(Cause("answer", facts={"at": at}))
    edges = [first, *sorted(found), last + ONE_DAY]
    for start, stop in pairwise(edges):
        new = not days.known(start)
        result = days.on(start)
        if new:
            yield
        if result.case is not None:
            begin = start if start == first else start - ONE_DAY
            for day, cause in _within(result.case, begin, stop - ONE_DAY):
                _add(found.setdefault(day, []), cause)
    return dict(sorted(found.items()))


def _add(causes: list[Cause], cause: Cause) -> None:
    """Note a cause; what is certain need not be said to be possible, nor anything twice."""
    certain = {name: fact for name, fact in cause.facts.items() if name != "possible"}
    same = (cause.id, cause.person)
    if all(
        (one.id, one.person) != same or one.facts not in (certain, cause.facts) for one in causes
    ):
        causes.append(cause)


def _answers_ahead(days: Days, base: Result) -> Iterator[tuple[date, str]]:
    """Answers that lie after the day of the question, each with its own day."""
    for problem in base.problems:
        if problem.code == "after_as_of":
            value: Any = days.raw
            for step in problem.at.split("."):
                value = value[int(step)] if isinstance(value, list) else value[step]
            yield date.fromisoformat(value), problem.at


def _within(case: Case, begin: date, end: date) -> Iterator[tuple[date, Cause]]:
    """What happens after one day, to another, while law and answers stay as they are."""
    scored = [case.profile.applicant]
    partner = case.profile.partner
    if partner is not None and crs.WITH in people.columns(case):
        scored.append(partner)
    for person in scored:
        yield from _dated(case, person, begin, end)
        yield from _worked(case, person, begin, end)
    household = [case.profile.applicant, *([partner] if partner else [])]
    for person in household:
        ends = person.answers.get(inputs.PERMIT_UNTIL.name)
        if isinstance(ends, date) and begin < ends <= end:
            yield ends, Cause("permit.ends", person.path, warning=True)


def _dated(case: Case, person: Person, begin: date, end: date) -> Iterator[tuple[date, Cause]]:
    """Birthdays, and the first days on which a result or an assessment no longer counts."""
    is_applicant = person.path == "applicant"
    born = person.answers.get(inputs.BIRTH_DATE.name)
    if is_applicant and isinstance(born, date):
        for year in range(begin.year, end.year + 1):
            day = _birthday(born, year)
            if begin < day <= end and year > born.year:
                facts: dict[str, Fact] = {"age": year - born.year}
                yield day, Cause("birthday", person.path, facts, ("crs.core.age",))
    for result in people.results_of(person):
        ends = people.valid_until(case, result)
        if ends is not None and begin < (day := ends + ONE_DAY) <= end:
            touches: tuple[str, ...] = _LANGUAGE if is_applicant else ("crs.spouse.language",)
            facts = {"test": result.test, "language": result.language}
            yield day, Cause("language.expires", person.path, facts, touches, warning=True)
    assessed = person.answers.get(inputs.ECA_DATE.name)
    if isinstance(assessed, date) and person.answers.get("education_foreign") is not False:
        day = years_later(assessed, case.value(crs.ASSESSMENT_YEARS))
        if begin < day <= end:
            touches = _EDUCATION if is_applicant else ("crs.spouse.education",)
            yield day, Cause("assessment.expires", person.path, {}, touches, warning=True)


def _birthday(born: date, year: int) -> date:
    """The day of a year on which somebody is a year older; of 29 February often 1 March."""
    day = years_later(born, year - born.year)
    return day if (day.month, day.day) == (born.month, born.day) else day + ONE_DAY


def _worked(case: Case, person: Person, begin: date, end: date) -> Iterator[tuple[date, Cause]]:
    """Years of work that fill up or grow too old."""
    if not person.jobs:
        return
    is_applicant = person.path == "applicant"
    count = jobs.canadian(case, person)
    table = case.value(crs.CANADIAN_WORK if is_applicant else crs.PARTNER_WORK)
    touches = _WORK if is_applicant else ("crs.spouse.canadian_work",)
    flows = [(count.certain, False)]
    if any(judged.counts == "unknown" for judged in count.judged):
        flows.append((count.possible, True))
    for flow, possible in flows:
        span = _Span(case, flow, begin, end)
        yield from span.years("work.year", person.path, table, touches, possible=possible)
        if is_applicant:
            yield from span.class_year(possible=possible)
    if is_applicant:
        for each in jobs.abroad(case, person):
            for flow, possible in zip(each, (False, True), strict=True):
                span = _Span(case, flow, begin, end)
                tiers = case.value(crs.FOREIGN_TIER)
                yield from span.years(
                    "foreign.year", person.path, tiers, _ABROAD, possible=possible
                )
        for day in _threshold_days(case, count, begin, end):
            yield day, Cause("class.occupation", person.path, {}, ("cec.language",))


class _Span(NamedTuple):
    """Hours of one kind, on the days after `begin` and to `end`."""

    case: Case
    flow: Flow
    begin: date
    end: date

    def years(
        self, id: str, path: str, table: Bands, touches: tuple[str, ...], *, possible: bool
    ) -> Iterator[tuple[date, Cause]]:
        """Each full year for points that is reached or lost."""
        back = self.case.value(crs.WORK_YEARS_BACK)
        year = self.case.value(cec.HOURS_PER_YEAR) * UNITS_PER_HOUR
        start = years_before(self.begin, back)
        most = self.flow.between(start, self.end) // year
        least = max(0, self.flow.between(years_before(self.end, back), self.begin)) // year
        for number in range(least + 1, min(most, table.highest) + 1):
            for day, reached in crossings(self.flow, back, number * year, self.begin, self.end):
                facts: dict[str, Fact] = {"years": number if reached else number - 1}
                if possible:
                    facts["possible"] = True
                yield day, Cause(f"{id}.{_word(reached)}", path, facts, touches)

    def class_year(self, *, possible: bool) -> Iterator[tuple[date, Cause]]:
        """The year that the class asks for, reached or lost."""
        window = self.case.value(cec.WINDOW_YEARS)
        year = self.case.value(cec.HOURS_PER_YEAR) * UNITS_PER_HOUR
        facts: dict[str, Fact] = {"possible": True} if possible else {}
        for day, reached in crossings(self.flow, window, year, self.begin, self.end):
            yield day, Cause(f"class.year.{_word(reached)}", "applicant", facts, _AMOUNT)


def _word(reached: bool) -> str:
    return "reached" if reached else "lost"


def _threshold_days(case: Case, count: Count, begin: date, end: date) -> list[date]:
    """The days on which another occupation or category may have the most hours in the window.

    While nothing surely counts, every category is possible; so the first hour counts, too.
    """
    window = case.value(cec.WINDOW_YEARS)
    minimum = case.value(cec.LANGUAGE_MINIMUM)
    possible = [judged for judged in count.judged if judged.counts != "not_met"]
    thresholds = {
        minimum.amount(teer, "level")
        for judged in possible
        for teer in jobs.categories(case, judged.job)
    }
    if len(thresholds) < 2:
        return [day for day, _ in crossings(count.certain, window, 1, begin, end)]
    everything = Flow([s for j in possible for s in jobs.stretches(j.job)], 0)
    days: set[date] = set()
    for start, stop in pairwise(turns(everything, window, begin, end)):
        days.add(start)
        if (stop - start).days > 1:
            days |= _overtaken(case, possible, start, stop)
    found, before = [], jobs.main_teers(Case(case.profile, begin), count)
    for day in sorted(days - {begin}):
        now = jobs.main_teers(Case(case.profile, day), count)
        if now != before:
            found.append(day)
        before = now
    return found


def _overtaken(case: Case, possible: list[jobs.Judged], start: date, stop: date) -> set[date]:
    """The days between two turns on which one amount passes another, or zero.

    Between turns every amount changes by the same step each day.
    """
    groups = jobs.compared(case, possible)
    shares = [
        jobs.shares(Case(case.profile, start + n * ONE_DAY), possible, groups) for n in (0, 1)
    ]
    common = lcm(*(d for day in shares for both in day for share in both for d in share))
    here, next_day = (
        [jobs.whole(share, common) for both in day for share in both] for day in shares
    )
    lines = {(0, 0), *((one, other - one) for one, other in zip(here, next_day, strict=True))}
    length = (stop - start).days
    found: set[int] = set()
    for (one, step), (other, other_step) in combinations(lines, 2):
        if step != other_step:
            meet = (one - other) // (other_step - step)  # On or just before the day they meet.
            found |= {meet, meet + 1}
    return {start + timedelta(days=n) for n in found if 0 < n < length}
