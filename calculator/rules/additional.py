"""Additional points of the CRS, with their whole history.

Ministerial instructions, sections 28 to 30.
Nomination since 2015-01-01; offers 600, then 200 or 50, then none, then not known;
Canadian study since 2016-11-19; sibling and French since 2017-06-06; high wages since 2026-11-03.
"""

from __future__ import annotations

from calculator import inputs
from calculator.case import Case, rule
from calculator.findings import Fact, Finding, Verdict, points, sum_of
from calculator.law import crs
from calculator.model import Choices
from calculator.rules import people
from calculator.rules.jobs import is_abroad

_POINTS = "points"
_NOTHING = points((0,), 0)
"""The law has no such points on the day."""


def _if_yes(answer: bool | None, amount: int) -> Verdict:
    possible = (0, amount) if answer is None else ((amount if answer else 0),)
    return points(possible, amount)


def _by_row(table: Choices, row: str | None) -> Verdict:
    rows = [name for name, _ in table.rows] if row is None else [row]
    return points((table.amount(name, _POINTS) for name in rows), table.most(_POINTS))


@rule("crs.additional.nomination")
def nomination(case: Case) -> Verdict:
    """A nomination by a province or territory through Express Entry."""
    return _if_yes(case.answer(inputs.PROVINCIAL_NOMINATION), case.value(crs.NOMINATION))


@rule("crs.additional.sibling")
def sibling(case: Case) -> Verdict:
    """An adult brother or sister in Canada, of the candidate or the partner."""
    amount = case.in_force(crs.SIBLING)
    if amount is None:
        return _NOTHING
    case.used(crs.SIBLING_AGE)
    return _if_yes(case.answer(inputs.SIBLING), amount)


@rule("crs.additional.french")
def french(case: Case) -> Verdict:
    """Good French in all four abilities, with more points for English alongside.

    Uneven English, some abilities reaching the level and some not, is read as the lower amount.
    """
    table = case.in_force(crs.FRENCH)
    if table is None:
        return _NOTHING
    needed = case.value(crs.FRENCH_LEVEL)
    english_needed = case.value(crs.FRENCH_ENGLISH_LEVEL)
    person = case.profile.applicant
    in_french = people.levels(case, person, "fr").least()
    english = people.levels(case, person, "en")
    amounts = {
        0
        if level < needed
        else table.amount(crs.UPPER if beside >= english_needed else crs.LOWER, _POINTS)
        for level in in_french
        for beside in english.least()
    }
    facts: dict[str, Fact] = {}
    if min(in_french) >= needed and min(english.highest) < english_needed <= max(english.lowest):
        facts["uneven_english"] = True
    return points(amounts, table.most(_POINTS), **facts)


@rule("crs.additional.canadian_education")
def canadian_education(case: Case) -> Verdict:
    """A post-secondary credential earned in Canada."""
    table = case.in_force(crs.CANADIAN_STUDY)
    if table is None:
        return _NOTHING
    return _by_row(table, case.answer(inputs.CANADIAN_EDUCATION, case.profile.applicant))


@rule("crs.additional.job_offer")
def job_offer(case: Case) -> Verdict:
    """An offer of arranged employment, on days on which the law gives points for it."""
    table = case.in_force(crs.JOB_OFFER)
    return _NOTHING if table is None else _by_row(table, case.answer(inputs.JOB_OFFER))


@rule("crs.additional.high_wage")
def high_wage(case: Case) -> Verdict:
    """Work in an occupation on the list of high wages, by its NOC code."""
    table = case.in_force(crs.HIGH_WAGE)
    if table is None:
        return _NOTHING
    jobs = case.answer(inputs.WORK, case.profile.applicant)
    if jobs is None:
        return points((0, table.most(_POINTS)), table.most(_POINTS))
    amounts = {code: table.amount(code, _POINTS) for code, _ in table.rows}
    sure = possible = 0
    for job in jobs:
        if is_abroad(job):
            continue
        most = table.most(_POINTS) if job.code is None else amounts.get(job.code, 0)
        possible = max(possible, most)
        if job.code is not None and job.country is not None:
            sure = max(sure, most)
    if sure < possible:
        case.lacks("applicant.work")
    return points((sure, possible), table.most(_POINTS))


def additional(case: Case) -> Finding:
    """All additional points, cut to their limit; high wages only from the day they exist."""
    limit = case.known(crs.ADDITIONAL_LIMIT)
    parts = [
        nomination(case),
        sibling(case),
        french(case),
        canadian_education(case),
        job_offer(case),
    ]
    if crs.HIGH_WAGE.on(case.day) is not None:
        parts.append(high_wage(case))
    return sum_of(
        "crs.additional",
        tuple(parts),
        None if limit is None else (limit,),
        case.used(crs.ADDITIONAL_LIMIT),
    )
