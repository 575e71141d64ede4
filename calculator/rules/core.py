"""Core points of the CRS: age, education, languages, work in Canada.

Ministerial instructions, sections 8 to 16, and IRCC's criteria page:
https://www.canada.ca/en/immigration-refugees-citizenship/services/immigrate-canada/express-entry/check-score/crs-criteria.html

Each table has a column for candidates with an accompanying partner and one for those without.
"""

from __future__ import annotations

from calculator.case import Case, rule
from calculator.findings import Fact, Finding, Verdict, points, sum_of
from calculator.law import crs
from calculator.model import Bands
from calculator.rules import people
from calculator.rules.people import Levels


@rule("crs.core.age")
def age(case: Case) -> Verdict:
    """Points for age in completed years."""
    table = case.value(crs.AGE)
    columns = people.columns(case)
    limit = max(table.most(column) for column in columns)
    possible = people.ages(case, case.profile.applicant)
    if not possible:
        return points((0, limit), limit)
    facts: dict[str, Fact] = {"age": possible[0]} if len(possible) == 1 else {}
    return points(
        (table.amount(years, column) for years in possible for column in columns), limit, **facts
    )


@rule("crs.core.education")
def education(case: Case) -> Verdict:
    """Points for the highest level of education that counts."""
    table = case.value(crs.EDUCATION)
    columns = people.columns(case)
    possible = people.education(case, case.profile.applicant)
    limit = max(table.most(column) for column in columns)
    return points(
        (table.amount(level, column) for level in possible for column in columns),
        limit,
        **education_facts(possible, case.profile.applicant.answers.get("education")),
    )


def education_facts(possible: tuple[str, ...], told: object) -> dict[str, Fact]:
    """The level that counts, and whether a foreign one was left aside for its assessment."""
    if len(possible) != 1:
        return {}
    return {"level": possible[0], "not_assessed": told != possible[0]}


def summed(table: Bands, found: Levels, column: str) -> tuple[int, int]:
    """The least and most points of four abilities, each scored alone."""
    return (
        sum(table.amount(level, column) for level in found.lowest),
        sum(table.amount(level, column) for level in found.highest),
    )


@rule("crs.core.first_language")
def first_language(case: Case) -> Verdict:
    """Points for each ability in the language the candidate names as first."""
    table = case.value(crs.FIRST_LANGUAGE)
    case.used(crs.FIRST_LANGUAGE_IS_CHOSEN)
    columns = people.columns(case)
    person = case.profile.applicant
    spoken = people.first_language(case, person)
    found = people.levels(case, person, spoken)
    amounts = [amount for column in columns for amount in summed(table, found, column)]
    return points(amounts, max(4 * table.most(column) for column in columns), language=spoken)


@rule("crs.core.second_language")
def second_language(case: Case) -> Verdict:
    """Points for each ability in the other official language, cut to their limit."""
    table = case.value(crs.SECOND_LANGUAGE)
    limits = case.value(crs.SECOND_LANGUAGE_LIMIT)
    columns = people.columns(case)
    person = case.profile.applicant
    first = people.first_language(case, person)
    second = people.other(first) if first else None
    found = people.levels(case, person, second)
    before = [(column, amount) for column in columns for amount in summed(table, found, column)]
    amounts = [min(amount, limits.amount("limit", column)) for column, amount in before]
    facts: dict[str, Fact] = {"language": second}
    if len(set(before)) == 1 and before[0][1] > amounts[0]:
        facts["before_limit"] = before[0][1]
    return points(amounts, max(limits.amount("limit", column) for column in columns), **facts)


@rule("crs.core.canadian_work")
def canadian_work(case: Case) -> Verdict:
    """Points for full years of skilled work in Canada within ten years."""
    table = case.value(crs.CANADIAN_WORK)
    case.used(crs.WORK_YEARS_BACK)
    columns = people.columns(case)
    possible = people.canadian_years(case, case.profile.applicant, table)
    limit = max(table.most(column) for column in columns)
    facts: dict[str, Fact] = {"years": possible[0]} if len(possible) == 1 else {}
    return points(
        (table.amount(years, column) for years in possible for column in columns), limit, **facts
    )


def core(case: Case) -> Finding:
    """All core points, cut to the limit of the section."""
    limits = case.known(crs.CORE_LIMIT)
    return sum_of(
        "crs.core",
        (
            age(case),
            education(case),
            first_language(case),
            second_language(case),
            canadian_work(case),
        ),
        None if limits is None else [limits.amount("limit", c) for c in people.columns(case)],
        case.used(crs.CORE_LIMIT),
    )
