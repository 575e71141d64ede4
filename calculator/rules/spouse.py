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

_POINTS = "points"


def _scored(case: Case) -> tuple[Person, tuple[int, ...]] | None:
    """The partner to score, and the amount that holds if there is none to score after all."""
    columns = people.columns(case)
    partner = case.profile.partner
    if partner is None or crs.WITH not in columns:
        return None
    return partner, (0,) if crs.WITHOUT in columns else ()


def _unscored(case: Case, most: int) -> Verdict:
    """No points without a partner to score; open while it is not known whether there is one."""
    return points((0,), 0) if case.profile.partner_answered else points((0, most), most)


@rule("crs.spouse.education")
def education(case: Case) -> Verdict:
    """Points for the partner's highest level of education that counts."""
    table = case.value(crs.PARTNER_EDUCATION)
    scored = _scored(case)
    if scored is None:
        return _unscored(case, table.most(_POINTS))
    person, otherwise = scored
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
    scored = _scored(case)
    if scored is None:
        return _unscored(case, 4 * table.most(_POINTS))
    person, otherwise = scored
    spoken = people.first_language(case, person)
    found = people.levels(case, person, spoken)
    return points(
        (*otherwise, *summed(table, found, _POINTS)), 4 * table.most(_POINTS), language=spoken
    )


@rule("crs.spouse.canadian_work")
def canadian_work(case: Case) -> Verdict:
    """Points for the partner's full years of skilled work in Canada within ten years."""
    table = case.value(crs.PARTNER_WORK)
    scored = _scored(case)
    if scored is None:
        return _unscored(case, table.most(_POINTS))
    person, otherwise = scored
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
