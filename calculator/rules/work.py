"""The year of skilled work in Canada: IRPR, paragraphs 87.1(2)(a) to (c) and subsection (3).

https://laws-lois.justice.gc.ca/eng/regulations/SOR-2002-227/section-87.1.html

Work is told as a list of jobs, or in whole years.
Years that are stated are work that counts: the other conditions are met on the person's word.
How a list is judged and counted stands in `rules/jobs.py`.
"""

from __future__ import annotations

from typing import Any

from calculator import inputs
from calculator.case import Case, rule
from calculator.findings import Fact, Outcome, Verdict, any_outcome, met, not_met, unknown
from calculator.hours import UNITS_PER_HOUR
from calculator.law import cec
from calculator.model import Parameter
from calculator.rules import jobs, people
from calculator.rules.jobs import Year


@rule("cec.work.amount")
def amount(case: Case) -> Verdict:
    """At least one year, counted as 1,560 hours, within three years before the day.

    A list of jobs is counted exactly, by `rules/jobs.py`.
    Stated years are compared as they are, with a question whether one of them is recent.
    """
    person = case.profile.applicant
    facts: dict[str, Fact] = {
        "hours": case.value(cec.HOURS_PER_YEAR),
        "hours_per_week": case.value(cec.HOURS_PER_WEEK),
        "window_years": case.value(cec.WINDOW_YEARS),
    }
    side = people.on_side(case, person, abroad=False)
    if side is False:
        return _stated(case, facts)
    found = jobs.year(case, people.counted(case, person))
    outcome = found.outcome
    if side is None and _stated(case, facts).outcome != outcome:
        outcome = "unknown"
    return Verdict(outcome, facts=facts | _counted(found))


def _stated(case: Case, facts: dict[str, Fact]) -> Verdict:
    """The year by the years that are stated; a list without such jobs, and no years, is none."""
    person = case.profile.applicant
    if "canadian_years" not in person.answers and "work" in person.answers:
        case.uses("applicant.work", 0)
        return not_met(**facts, years=0)
    stated = case.answer(inputs.CANADIAN_YEARS, person)
    if stated is None:
        return unknown(**facts)
    if stated == 0:
        return not_met(**facts, years=0)
    recent = case.answer(inputs.CANADIAN_YEAR_RECENT, person)
    if recent is None:
        return unknown(**facts, years=stated)
    return met(**facts, years=stated) if recent else not_met(**facts, years=stated, recent=False)


def _counted(year: Year) -> dict[str, Fact]:
    """The hours of the list, cut to whole hours, and the days on which the year comes and goes."""
    return {
        "counted": year.certain // UNITS_PER_HOUR,
        "possible": year.possible // UNITS_PER_HOUR,
        "open": year.open,
        "first_day": year.first_day.isoformat() if year.first_day else None,
        "lost_on": year.lost_on.isoformat() if year.lost_on else None,
    }


_ASKS: dict[str, tuple[str, ...]] = {
    "skilled": ("noc",),
    "place": ("country", "employer_abroad"),
    "employee": ("self_employed", "public_physician"),
    "not_student": ("full_time_student",),
    "authorized": ("authorized", "claimant_permit"),
}
"""What each condition on a job asks of it."""


def _each_job(case: Case, condition: str, *parameters: Parameter[Any]) -> Verdict:
    """A condition on jobs: met if some job meets it, failed if every job fails it.

    Years that are stated meet it on the person's word.
    """
    for parameter in parameters:
        case.used(parameter)
    person = case.profile.applicant
    side = people.on_side(case, person, abroad=False)
    stated = side is not True and "canadian_years" in person.answers
    if side is False and (stated or "work" not in person.answers):
        years = case.answer(inputs.CANADIAN_YEARS, person)
        return unknown() if years is None else met(stated=years)
    case.uses("applicant.work", len(person.jobs))
    outcomes: list[Outcome] = []
    for judged in jobs.judged(case, person):
        outcomes.append(getattr(judged, condition))
        if outcomes[-1] == "unknown":
            people.lacks(case, person, [judged.job], _ASKS[condition])
    found = any_outcome(outcomes)
    return unknown() if stated and found != "met" else Verdict(found)


@rule("cec.work.skilled")
def skilled(case: Case) -> Verdict:
    """The occupation is of skill type 0, A or B, or, from 2022-11-16, of TEER 0 to 3."""
    return _each_job(case, "skilled", cec.SKILL, cec.DUTIES)


@rule("cec.work.place")
def place(case: Case) -> Verdict:
    """The work was done in Canada, in any province or territory.

    For an employer abroad the texts differ: the condition stays open.
    """
    return _each_job(
        case,
        "place",
        cec.IN_CANADA,
        cec.QUEBEC_WORK_COUNTS,
        cec.EMPLOYER_ABROAD,
    )


@rule("cec.work.employee")
def employee(case: Case) -> Verdict:
    """The person was employed; self-employment does not count, but for some physicians."""
    case.used(cec.PHYSICIANS, case.invited)
    return _each_job(case, "employee", cec.SELF_EMPLOYED_COUNTS)


@rule("cec.work.not_student")
def not_student(case: Case) -> Verdict:
    """The person was not a full-time student at the time; co-op terms do not count either."""
    return _each_job(case, "not_student", cec.FULL_TIME_STUDY_COUNTS)


@rule("cec.work.authorized")
def authorized(case: Case) -> Verdict:
    """The work was authorized, and done with temporary resident status."""
    return _each_job(
        case,
        "authorized",
        cec.UNAUTHORIZED_COUNTS,
        cec.STATUS_NEEDED,
        cec.CLAIMANT_PERMIT_COUNTS,
    )
