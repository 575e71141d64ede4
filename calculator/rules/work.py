"""The year of skilled work in Canada: IRPR, paragraphs 87.1(2)(a) to (c) and subsection (3).

https://laws-lois.justice.gc.ca/eng/regulations/SOR-2002-227/section-87.1.html

Work is stated in whole years for now.
Years that are stated are work that counts: the other conditions are met on the person's word.
"""

from __future__ import annotations

from calculator import inputs
from calculator.case import Case, rule
from calculator.findings import Verdict, met, not_met, unknown
from calculator.law import cec
from calculator.model import Parameter
from calculator.profile import Person
from calculator.rules.people import years


def _stated(case: Case, person: Person) -> int | None:
    possible = years(case, person, inputs.CANADIAN_YEARS, (0, 1))
    return possible[0] if len(possible) == 1 else None


@rule("cec.work.amount")
def amount(case: Case) -> Verdict:
    """At least one year, counted as 1,560 hours, within three years before the day.

    We compare full years as the person states them, and ask whether one of them is recent.
    """
    person = case.profile.applicant
    facts = {
        "hours": case.value(cec.HOURS_PER_YEAR),
        "hours_per_week": case.value(cec.HOURS_PER_WEEK),
        "window_years": case.value(cec.WINDOW_YEARS),
    }
    stated = _stated(case, person)
    if stated is None:
        return unknown(**facts)
    if stated == 0:
        return not_met(**facts, years=0)
    recent = case.answer(inputs.CANADIAN_YEAR_RECENT, person)
    if recent is None:
        return unknown(**facts, years=stated)
    return met(**facts, years=stated) if recent else not_met(**facts, years=stated, recent=False)


def _on_word(case: Case, *parameters: Parameter[object]) -> Verdict:
    """A condition on each job: met by years that are stated, failed where there is no job."""
    for parameter in parameters:
        case.used(parameter)
    person = case.profile.applicant
    stated = _stated(case, person)
    if stated is None:
        return unknown()
    return met() if "canadian_years" in person.answers else not_met()


@rule("cec.work.skilled")
def skilled(case: Case) -> Verdict:
    """The occupation is of skill type 0, A or B, or, from 2022-11-16, of TEER 0 to 3."""
    return _on_word(case, cec.SKILL, cec.DUTIES)


@rule("cec.work.place")
def place(case: Case) -> Verdict:
    """The work was done in Canada, in any province or territory."""
    return _on_word(case, cec.IN_CANADA, cec.QUEBEC_WORK_COUNTS)


@rule("cec.work.employee")
def employee(case: Case) -> Verdict:
    """The person was employed; self-employment does not count, but for some physicians."""
    case.used(cec.PHYSICIANS, case.invited)
    return _on_word(case, cec.SELF_EMPLOYED_COUNTS)


@rule("cec.work.not_student")
def not_student(case: Case) -> Verdict:
    """The person was not a full-time student at the time; co-op terms do not count either."""
    return _on_word(case, cec.FULL_TIME_STUDY_COUNTS)


@rule("cec.work.authorized")
def authorized(case: Case) -> Verdict:
    """The work was authorized, and done with temporary resident status."""
    return _on_word(case, cec.UNAUTHORIZED_COUNTS, cec.STATUS_NEEDED)
