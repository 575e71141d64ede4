"""Points of the CRS for an accompanying spouse or common-law partner.

Ministerial instructions, sections 17 to 19.
Only a partner who comes along and is neither citizen nor permanent resident earns them.
"""

from __future__ import annotations

from calculator.case import Case, rule
from calculator.findings import Finding, Verdict, points, sum_of
from calculator.law import crs
from calculator.profile import Person
from calculator.rules import people
from calculator.rules.core import education_facts, summed

_UNTOLD = Person("partner", {}, True)
_POINTS = "points"


def _partner(case: Case) -> tuple[Person | None, tuple[int, ...]]:
    """The partner to score, and the amount that holds if there is none to score after all."""
    columns = people.columns(case)
    if crs.WITH not in columns:
        return None, (0,)
    return case.profile.partner or _UNTOLD, (0,) if crs.WITHOUT in columns else ()


@rule("crs.spouse.education")
def education(case: Case) -> Verdict:
    """Points for the partner's highest level of education that counts."""
    table = case.value(crs.PARTNER_EDUCATION)
    person, otherwise = _partner(case)
    if person is None:
        return points((0,), 0)
    possible = people.education(case, person)
    return points(
        (*otherwise, *(table.amount(level, _POINTS) for level in possible)),
        table.most(_POINTS),
        **education_facts(possible, person.answers.get("education")),
    )


@rule("crs.spouse.language")
def language(case: Case) -> Verdict:
    """Points for each ability in the partner's first official language."""
    table = case.value(crs.PARTNER_LANGUAGE)
    person, otherwise = _partner(case)
    if person is None:
        return points((0,), 0)
    spoken = people.first_language(case, person)
    found = people.levels(case, person, spoken)
    return points(
        (*otherwise, *summed(table, found, _POINTS)), 4 * table.most(_POINTS), language=spoken
    )


@rule("crs.spouse.canadian_work")
def canadian_work(case: Case) -> Verdict:
    """Points for the partner's full years of skilled work in Canada within ten years."""
    table = case.value(crs.PARTNER_WORK)
    person, otherwise = _partner(case)
    if person is None:
        return points((0,), 0)
    possible = people.canadian_years(case, person, table)
    amounts = (*otherwise, *(table.amount(years, _POINTS) for years in possible))
    if len(possible) == 1:
        return points(amounts, table.most(_POINTS), years=possible[0])
    return points(amounts, table.most(_POINTS))


def spouse(case: Case) -> Finding:
    """All points for the partner; none where there is no partner to score."""
    limit = case.known(crs.PARTNER_LIMIT)
    applies = crs.WITH in people.columns(case)
    return sum_of(
        "crs.spouse",
        (education(case), language(case), canadian_work(case)),
        None if limit is None else (limit if applies else 0,),
        case.used(crs.PARTNER_LIMIT),
    )
