"""The history of work as it is shown: a table of jobs, and a picture of the window.

Both are drawn from the same judgement and the same count as the verdict (`rules/jobs.py`).
The picture counts in days from its left edge; the template turns days into places.
"""

from __future__ import annotations

from datetime import date
from itertools import pairwise
from typing import NamedTuple

from calculator import formats, occupations, words
from calculator.case import Case
from calculator.days import ONE_DAY, years_before
from calculator.findings import Outcome
from calculator.hours import UNITS_PER_HOUR
from calculator.law import cec
from calculator.model import Lang
from calculator.profile import Job, Person
from calculator.rules import jobs
from calculator.rules.jobs import Count, Judged

WIDTH = 720
_ROW, _TOP, _STRIP = 36, 4, 14
_LABEL, _FOOT = 22, 6


class JobRow(NamedTuple):
    """One job in the table: what it is, what it gives, and why the rest does not count."""

    name: str
    days: str
    weekly: str
    worked: str
    counted: str
    outcome: Outcome
    reasons: tuple[str, ...]


class Bar(NamedTuple):
    """Days of a job, from the left edge of the picture."""

    x: int
    width: int
    inside: bool
    """Whether it lies in the window."""
    goes_on: bool


class Lane(NamedTuple):
    """One job in the picture."""

    name: str
    y: int
    outcome: Outcome
    bars: tuple[Bar, ...]


class Mark(NamedTuple):
    """A day that is named in the picture."""

    x: int
    label: str
    kind: str


class Picture(NamedTuple):
    """Jobs as bars on the days of the window, with the days that matter."""

    width: int
    height: int
    floor: int
    window_x: int
    window_width: int
    lanes: tuple[Lane, ...]
    limited: tuple[Bar, ...]
    """Where the weekly limit cuts."""
    years: tuple[Mark, ...]
    marks: tuple[Mark, ...]
    text: tuple[str, ...]
    """What the picture shows, in sentences."""


class History(NamedTuple):
    """The table and the picture of somebody's work."""

    window: str
    counted: str
    possible: str
    """What may count with what is still open; empty where nothing is."""
    needed: str
    rows: tuple[JobRow, ...]
    picture: Picture | None


def history(case: Case, lang: Lang) -> History | None:
    """The work of the applicant; None where there is no list of jobs."""
    person = case.profile.applicant
    if not person.jobs:
        return None
    count = jobs.canadian(case, person)
    year = jobs.year(case, count)
    shares = jobs.by_job(case, count)
    start, last = year.window
    return History(
        words.result("window", lang, start=formats.day(start, lang), last=formats.day(last, lang)),
        formats.quantity(year.certain // UNITS_PER_HOUR, "hours", lang),
        formats.quantity(year.possible // UNITS_PER_HOUR, "hours", lang)
        if year.possible > year.certain
        else "",
        formats.quantity(year.needed // UNITS_PER_HOUR, "hours", lang),
        tuple(_row(case, judged, shares[judged.job.place], lang) for judged in count.judged),
        _picture(case, person, count, year, lang),
    )


def name_of(job: Job, lang: Lang) -> str:
    """A job by its occupation, as far as it is known."""
    group = occupations.unit_group(job.code) if job.code else None
    if group is not None:
        return f"{group.code} {group.title.in_(lang)}"
    if job.teer is not None:
        return words.result("job_teer", lang, teer=job.teer, place=job.place + 1)
    return words.result("job_number", lang, place=job.place + 1)


def _row(case: Case, judged: Judged, hours: tuple[int, int], lang: Lang) -> JobRow:
    job = judged.job
    worked, counted = hours
    return JobRow(
        name_of(job, lang),
        _days(job, lang),
        "?" if job.hours is None else formats.hundredths(job.hours, lang),
        formats.number(worked, lang) if job.countable else "?",
        _counted(judged, counted, lang),
        judged.counts if job.countable else "unknown",
        tuple(_reasons(case, judged, worked, counted, lang)),
    )


def _counted(judged: Judged, counted: int, lang: Lang) -> str:
    """The hours that certainly count; a question mark while that is open."""
    if judged.counts == "not_met":
        return formats.number(0, lang)
    certain = judged.counts == "met" and judged.job.countable
    return formats.number(counted, lang) if certain else "?"


def _days(job: Job, lang: Lang) -> str:
    if job.first is None:
        return words.result("first_missing", lang)
    days = _from_to(job.first, job.last, lang)
    without = [_from_to(first, last, lang) for first, last in job.gaps]
    if not without:
        return days
    return words.result("days_without", lang, days=days, gaps=formats.listed(without, lang))


def _from_to(first: date, last: date | None, lang: Lang) -> str:
    shown = formats.day(first, lang)
    if last is None:
        return words.result("since_day", lang, first=shown)
    return words.result("from_to", lang, first=shown, last=formats.day(last, lang))


def _reasons(case: Case, judged: Judged, worked: int, counted: int, lang: Lang) -> list[str]:
    """Why hours do not count, or are not certain."""
    if not judged.job.countable:
        return [words.REASONS["not_countable"].in_(lang)]
    found = []
    for name in ("skilled", "place", "employee", "not_student", "authorized"):
        outcome = getattr(judged, name)
        if outcome != "met" and outcome in (judged.counts, "not_met"):
            found.append(words.reason(name, outcome, judged.job).in_(lang))
    if judged.counts == "met" and counted < worked:
        limit = formats.quantity(case.value(cec.HOURS_PER_WEEK), "hours_per_week", lang)
        found.append(words.REASONS["over_limit"].in_(lang).format(limit=limit))
    start = _window_start(case)
    if judged.job.last is not None and judged.job.last < start:
        found.append(words.REASONS["all_before_window"].in_(lang))
    elif judged.counts == "met" and judged.job.first and judged.job.first < start:
        found.append(words.REASONS["before_window"].in_(lang))
    return found


def _window_start(case: Case) -> date:
    return years_before(case.day, case.value(cec.WINDOW_YEARS))


def _picture(
    case: Case, person: Person, count: Count, year: jobs.Year, lang: Lang
) -> Picture | None:
    """The window with a margin on both sides, wide enough for the days that matter."""
    starts = [job.first for job in person.jobs if job.first is not None]
    if not starts:
        return None
    start, last = year.window
    named = [day for day in (year.first_day, year.lost_on) if day is not None]
    left = max(min([start, *starts]), years_before(start, 1))
    right = max([last, *(day for day in named if (day - last).days < 3 * 366)]) + 30 * ONE_DAY
    whole = (right - left).days

    def place(day: date) -> int:
        return round(WIDTH * min(max((day - left).days, 0), whole) / whole)

    def bars(judged: Judged) -> tuple[Bar, ...]:
        """The days of a job, cut at the edges of the window."""
        found = []
        for stretch in jobs.stretches(judged.job):
            ends = stretch.end or right
            cuts = {stretch.start, ends} | {
                d for d in (start, case.day) if stretch.start < d < ends
            }
            for begins, stops in pairwise(sorted(cuts)):
                if place(stops) > 0:
                    x, goes_on = place(begins), stretch.end is None and stops == ends
                    inside = start <= begins < case.day
                    found.append(Bar(x, max(1, place(stops) - x), inside, goes_on))
        return tuple(found)

    lanes = tuple(
        Lane(
            name_of(judged.job, lang),
            _TOP + at * _ROW,
            judged.counts if judged.job.countable else "unknown",
            bars(judged),
        )
        for at, judged in enumerate(count.judged)
    )
    limited = tuple(
        Bar(place(begins), max(1, place(ends) - place(begins)), True, False)
        for begins, ends in jobs.over_limit(case, count)
    )
    floor = _TOP + len(lanes) * _ROW + (_STRIP if limited else 0)
    marks = [Mark(place(case.day), words.result("mark_today", lang), "today")]
    if year.first_day is not None and left <= year.first_day <= right:
        marks.append(Mark(place(year.first_day), words.result("mark_first", lang), "first"))
    if year.lost_on is not None and year.lost_on <= right:
        marks.append(Mark(place(year.lost_on), words.result("mark_lost", lang), "lost"))
    return Picture(
        WIDTH,
        floor + len(marks) * _LABEL + _FOOT,
        floor,
        place(start),
        place(case.day) - place(start),
        lanes,
        limited,
        tuple(
            Mark(place(first), str(first.year), "year")
            for first in (date(year, 1, 1) for year in range(left.year + 1, right.year + 1))
        ),
        tuple(marks),
        tuple(_told(case, year, bool(limited), lang)),
    )


def _told(case: Case, year: jobs.Year, limited: bool, lang: Lang) -> list[str]:
    """The picture in sentences, for those who do not see it."""
    told = [
        words.result("mark_today_text", lang, day=formats.day(case.day, lang)),
    ]
    if year.first_day is not None:
        key = "first_past" if year.first_day <= case.day else "first_future"
        told.append(words.result(key, lang, day=formats.day(year.first_day, lang)))
    else:
        key = "first_open" if year.outcome == "unknown" else "first_never"
        told.append(words.result(key, lang))
    if year.lost_on is not None:
        going_on = any(
            stretch.end is None
            for job in case.profile.applicant.jobs
            for stretch in jobs.stretches(job)
        )
        key = "lost_going_on" if going_on else "lost"
        told.append(words.result(key, lang, day=formats.day(year.lost_on, lang)))
    if limited:
        limit = formats.quantity(case.value(cec.HOURS_PER_WEEK), "hours_per_week", lang)
        told.append(words.REASONS["over_limit"].in_(lang).format(limit=limit))
    return told
