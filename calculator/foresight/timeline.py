"""What will be, if nothing is done: the verdict and the score on each day of three years.

Every value is an evaluation of the same profile for another day, by the one engine.
How we read "if nothing is done": a job without a last day goes on as it is, no new test is taken,
no answer changes; an invitation that is told stays on its day.
A work permit that ends takes no hours away, since it may be renewed: the years that would be
reached after it are marked instead.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Final, NamedTuple

from calculator import inputs
from calculator.assess import Result
from calculator.case import Case
from calculator.days import ONE_DAY, years_later
from calculator.foresight.days import Days, Json
from calculator.foresight.moments import Cause, moments
from calculator.foresight.slices import Slices
from calculator.foresight.standing import (
    LineChange,
    PartChange,
    Standing,
    changed_lines,
    changed_parts,
    standing,
)
from calculator.law import crs
from calculator.profile import LAST_DAY, Person
from calculator.rules import jobs, people

YEARS: Final = 3
"""How far the timeline looks ahead; not a value of the law."""
_GAINS: Final = frozenset({"work.year.reached", "class.year.reached"})


class Step(NamedTuple):
    """The days, from one to another, on which a person stands the same."""

    first: date
    last: date
    standing: Standing


class Event(NamedTuple):
    """A day on which something changes, or on which something ends that the person needs.

    `needs_permit`: what is reached counts work after the end of a work permit.
    """

    day: date
    causes: tuple[Cause, ...]
    before: Standing
    after: Standing
    needs_permit: bool

    @property
    def difference(self) -> int | None:
        """The points gained or lost; None while answers are missing that could change them."""
        settled = self.before.settled and self.after.settled
        return self.after.total - self.before.total if settled else None

    @property
    def lines(self) -> tuple[LineChange, ...]:
        """The lines whose points change."""
        return changed_lines(self.before, self.after)

    @property
    def parts(self) -> tuple[PartChange, ...]:
        """The conditions of the class whose outcome changes."""
        return changed_parts(self.before, self.after)


class Undated(NamedTuple):
    """An answer on which something depends that no day can be named for, and why."""

    at: str
    reason: str
    language: str = ""


class Timeline(NamedTuple):
    """Three years ahead; `permits` are the last days of work permits by person."""

    first: date
    last: date
    steps: tuple[Step, ...]
    events: tuple[Event, ...]
    undated: tuple[Undated, ...]
    permits: tuple[tuple[str, date], ...]
    problems: int

    def on(self, day: date) -> Standing:
        """How the person stands on a day of the timeline."""
        return next(step.standing for step in reversed(self.steps) if step.first <= day)


def timeline(raw: Json, base: Result) -> Slices[Timeline | None]:
    """The timeline of a profile, from its evaluation on; None where it has no day."""
    if base.case is None:
        return None
    first = base.case.day
    undated = tuple(_undated(base.case, invited=raw.get("invited") is not None))
    last = min(LAST_DAY, years_later(first, YEARS))
    if any(one.reason == "age_invited" for one in undated):
        last = first
    days = Days(raw, base)
    found = yield from moments(days, base, last)
    permits = tuple(_permits(base.case))
    before = standing(base)
    begins = [(first, before)]
    events: list[Event] = []
    for day, causes in found.items():
        new = not days.known(day)
        result = days.on(day)
        if new:
            yield
        after = standing(result)
        event = _event(day, causes, before, after, dict(permits))
        if event is not None:
            events.append(event)
        if after.value != before.value:
            begins.append((day, after))
            before = after
    ends = [day - ONE_DAY for day, _ in begins[1:]]
    steps = tuple(
        Step(day, end, value) for (day, value), end in zip(begins, [*ends, last], strict=True)
    )
    return Timeline(first, last, steps, tuple(events), undated, permits, len(base.problems))


def _event(
    day: date,
    causes: Iterable[Cause],
    before: Standing,
    after: Standing,
    permits: dict[str, date],
) -> Event | None:
    """The event of a day, with the causes that bear on it; None where nothing happens."""
    changed = {change.id for change in changed_lines(before, after)}
    changed |= {change.id for change in changed_parts(before, after)}
    differs = before.value != after.value
    bearing = tuple(
        cause
        for cause in causes
        if cause.warning
        or (differs and not cause.touches)
        or any(id in changed for id in cause.touches)
    )
    if not differs and not bearing:
        return None
    needs_permit = any(
        cause.id in _GAINS and cause.person in permits and day - ONE_DAY > permits[cause.person]
        for cause in bearing
    )
    return Event(day, bearing, before, after, needs_permit)


def _permits(case: Case) -> list[tuple[str, date]]:
    found = []
    for person in (case.profile.applicant, case.profile.partner):
        ends = person.answers.get(inputs.PERMIT_UNTIL.name) if person else None
        if person is not None and isinstance(ends, date):
            found.append((person.path, ends))
    return found


def _undated(case: Case, *, invited: bool) -> list[Undated]:
    """The answers that stand for something that changes with time, but tell no day.

    An age without a date of birth does not tell the age on the day of an invitation.
    """
    applicant, partner = case.profile.applicant, case.profile.partner
    found = []
    if invited and people.forgives(case) and "birth_date" in applicant.answers:
        found.append(Undated("invited", "invited"))
    if "birth_date" not in applicant.answers and "age" in applicant.answers:
        found.append(Undated("applicant.birth_date", "age_invited" if invited else "age"))
    found += _undated_results(applicant) + _undated_work(applicant)
    if applicant.answers.get("foreign_years") and not _listed(applicant, abroad=True):
        found.append(Undated("applicant.foreign_years", "foreign_years"))
    if partner is not None and crs.WITH in people.columns(case):
        found += _undated_results(partner) + _undated_work(partner)
    return found


def _undated_results(person: Person) -> list[Undated]:
    return [
        Undated(f"{person.path}.languages.{result.place}.taken", "taken", result.language)
        for result in people.results_of(person)
        if result.taken is None and not result.unread
    ]


def _undated_work(person: Person) -> list[Undated]:
    stated = "canadian_years" in person.answers and not _listed(person, abroad=False)
    return [Undated(f"{person.path}.canadian_years", "canadian_years")] if stated else []


def _listed(person: Person, *, abroad: bool) -> bool:
    """Whether the list of jobs, and not a number of years, speaks for a side."""
    return jobs.on_side(person, abroad=abroad) is True
