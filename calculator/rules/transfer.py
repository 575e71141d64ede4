"""Skill transferability points of the CRS: pairs of factors, in capped groups.

Ministerial instructions, sections 21 to 27.
Language here is the first official language only, and its weakest ability decides.
Each pair is scored, each group is cut to its limit, then the section to its own.
"""

from __future__ import annotations

from collections.abc import Iterable

from calculator import inputs
from calculator.case import Case, rule
from calculator.findings import Finding, Verdict, points, sum_of
from calculator.law import crs
from calculator.model import Bands
from calculator.rules import people


def _weakest(case: Case) -> Iterable[int]:
    """The possible levels of the weakest ability in the first official language."""
    person = case.profile.applicant
    return people.levels(case, person, people.first_language(case, person)).least()


def _education_tiers(case: Case) -> set[int]:
    table = case.value(crs.EDUCATION_TIER)
    possible = people.education(case, case.profile.applicant)
    return {table.amount(level, "tier") for level in possible}


def _foreign_tiers(case: Case) -> set[int]:
    table = case.value(crs.FOREIGN_TIER)
    case.used(crs.FOREIGN_ONE_OCCUPATION)
    person = case.profile.applicant
    possible = people.foreign_years(case, person)
    return {table.amount(years, "tier") for years in possible}


def _canadian_years(case: Case, table: Bands) -> tuple[int, ...]:
    return people.canadian_years(case, case.profile.applicant, table)


def _pair(table: Bands, reached: Iterable[int], tiers: set[int]) -> Verdict:
    """The points of one combination under every possible pair of its two factors."""
    amounts = {
        table.amount(level, crs.TIERS[tier - 1]) if tier else 0
        for level in reached
        for tier in tiers
    }
    return points(amounts, table.most(crs.UPPER))


@rule("crs.transfer.education_language")
def education_language(case: Case) -> Verdict:
    """Education with the first official language."""
    return _pair(case.value(crs.EDUCATION_LANGUAGE), _weakest(case), _education_tiers(case))


@rule("crs.transfer.education_work")
def education_work(case: Case) -> Verdict:
    """Education with work in Canada."""
    table = case.value(crs.EDUCATION_WORK)
    return _pair(table, _canadian_years(case, table), _education_tiers(case))


@rule("crs.transfer.foreign_language")
def foreign_language(case: Case) -> Verdict:
    """Work abroad with the first official language."""
    return _pair(case.value(crs.FOREIGN_LANGUAGE), _weakest(case), _foreign_tiers(case))


@rule("crs.transfer.foreign_work")
def foreign_work(case: Case) -> Verdict:
    """Work abroad with work in Canada."""
    table = case.value(crs.FOREIGN_WORK)
    return _pair(table, _canadian_years(case, table), _foreign_tiers(case))


@rule("crs.transfer.certificate")
def certificate(case: Case) -> Verdict:
    """A Canadian trade certificate with the first official language."""
    table = case.value(crs.CERTIFICATE)
    held = case.answer(inputs.TRADE_CERTIFICATE, case.profile.applicant)
    if held is False:
        return points((0,), table.most("points"))
    amounts = {table.amount(level, "points") for level in _weakest(case)}
    return points(amounts if held else amounts | {0}, table.most("points"))


def transfer(case: Case) -> Finding:
    """The three groups, each cut to its limit, and the section cut to its own."""
    group = case.known(crs.GROUP_LIMIT)
    section = case.known(crs.TRANSFER_LIMIT)
    group_limit = None if group is None else (group,)
    used = case.used(crs.GROUP_LIMIT)
    education = sum_of(
        "crs.transfer.education",
        (education_language(case), education_work(case)),
        group_limit,
        used,
    )
    foreign = sum_of(
        "crs.transfer.foreign", (foreign_language(case), foreign_work(case)), group_limit, used
    )
    return sum_of(
        "crs.transfer",
        (education, foreign, certificate(case)),
        None if section is None else (section,),
        case.used(crs.TRANSFER_LIMIT),
    )
