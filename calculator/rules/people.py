"""What is known of a person: age, education that counts, years of work, levels of language.

Where an answer is missing, a factor has several possible values.
The functions here give all of them, so that a score knows between which bounds it lies.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from calculator import inputs
from calculator.case import Case
from calculator.days import ONE_DAY, completed_years, years_later
from calculator.inputs import Input
from calculator.law import crs, language
from calculator.law.process import CHECKS_BIRTHDAY_FORGIVEN
from calculator.model import ABILITIES, Ability, LanguageCode
from calculator.profile import Job, LanguageResult, Person

HIGHEST_LEVEL = 10
"""Levels above ten count as ten."""
_ANY_LEVEL = (0, HIGHEST_LEVEL)
_CHARTS = {test.id: test.charts for test in language.TESTS}


def columns(case: Case) -> tuple[str, ...]:
    """The columns of the grid that may apply: with or without an accompanying partner.

    A partner is scored only when coming to Canada and neither a citizen nor a permanent
    resident: ministerial instructions, section 1.
    """
    case.used(crs.PARTNER_COUNTS)
    partner = case.profile.partner
    if partner is None:
        if case.profile.partner_answered:
            case.uses("partner", "none")
            return (crs.WITHOUT,)
        case.lacks("partner")
        return crs.COLUMNS
    accompanying = case.answer(inputs.ACCOMPANYING, partner)
    resident = case.answer(inputs.CITIZEN_OR_RESIDENT, partner)
    if accompanying is False or resident is True:
        return (crs.WITHOUT,)
    return crs.COLUMNS if None in (accompanying, resident) else (crs.WITH,)


def age(case: Case, person: Person) -> int | None:
    """Completed years on the day.

    A birthday after the invitation is forgiven, since A11.2(2)(a) says so.
    """
    if "birth_date" not in person.answers and "age" in person.answers:
        return case.answer(inputs.AGE, person)
    born = case.answer(inputs.BIRTH_DATE, person)
    if born is None:
        return None
    forgiven = case.invited >= CHECKS_BIRTHDAY_FORGIVEN.history[0].start
    if forgiven and case.invited < case.day:
        case.used(CHECKS_BIRTHDAY_FORGIVEN, case.invited)
        return completed_years(born, case.invited)
    return completed_years(born, case.day)


def education(case: Case, person: Person) -> tuple[str, ...]:
    """The levels of education that may count.

    A foreign credential counts only with an assessment under five years old.
    """
    level = case.answer(inputs.EDUCATION, person)
    if level is None:
        return tuple(crs.EDUCATION_LEVELS)
    if level == "none":
        return ("none",)
    foreign = case.answer(inputs.EDUCATION_FOREIGN, person)
    if foreign is False:
        return (level,)
    lasts = case.value(crs.ASSESSMENT_YEARS)
    assessed = case.answer(inputs.ECA_DATE, person)
    if isinstance(assessed, date) and case.day < years_later(assessed, lasts):
        return (level,)
    if foreign is None or assessed is None:
        return (level, "none")
    return ("none",)


def years(
    case: Case, person: Person, question: Input[int], table: Iterable[int]
) -> tuple[int, ...]:
    """The full years of work on one side, Canada or abroad, that are possible.

    An answer in years is used only where the list of jobs has no entry for that side.
    A list without such an entry and without an answer in years means none.
    """
    abroad = question is inputs.FOREIGN_YEARS
    jobs = person.answers.get("work")
    if isinstance(jobs, tuple):
        if any(_may_be_on_side(job, abroad) for job in jobs):
            case.lacks(f"{person.path}.work")
            return tuple(table)
        if question.name not in person.answers:
            case.uses(f"{person.path}.work", 0)
            return (0,)
    stated = case.answer(question, person)
    return tuple(table) if stated is None else (stated,)


def _may_be_on_side(job: Job, abroad: bool) -> bool:
    country = job.answers.get("country")
    return country is None or (country != "CA") is abroad


@dataclass(frozen=True, slots=True)
class Levels:
    """The levels that are possible in each ability of one language."""

    lowest: tuple[int, int, int, int]
    highest: tuple[int, int, int, int]

    def least(self) -> range:
        """The possible levels of the weakest ability."""
        return range(min(self.lowest), min(self.highest) + 1)


NO_RESULT = Levels((0, 0, 0, 0), (0, 0, 0, 0))
ANY_RESULT = Levels((0, 0, 0, 0), (HIGHEST_LEVEL,) * 4)


def first_language(case: Case, person: Person) -> LanguageCode | None:
    """The language the person names as first, else that of the first result."""
    named = person.answers.get("first_language")
    if named is not None:
        case.uses(f"{person.path}.first_language", named)
        return "en" if named == "en" else "fr"
    results = results_of(person)
    if results and results[0].index == 0:
        return results[0].language
    return "en" if person.answers.get("languages") == () and person.complete_languages else None


def other(spoken: LanguageCode) -> LanguageCode:
    """The other official language."""
    return "fr" if spoken == "en" else "en"


def results_of(person: Person) -> tuple[LanguageResult, ...]:
    """The language results given, those that could be read."""
    results = person.answers.get("languages", ())
    return results if isinstance(results, tuple) else ()


def levels(case: Case, person: Person, spoken: LanguageCode | None) -> Levels:
    """The possible levels in a language; without a valid result they are all zero."""
    if "languages" not in person.answers or spoken is None:
        case.lacks(f"{person.path}.languages")
        return ANY_RESULT
    for result in results_of(person):
        if result.language == spoken:
            return _valid_levels(case, person, result)
    if not person.complete_languages:
        case.lacks(f"{person.path}.languages")
        return ANY_RESULT
    return NO_RESULT


def _valid_levels(case: Case, person: Person, result: LanguageResult) -> Levels:
    path = f"{person.path}.languages.{result.index}"
    case.uses(path, result.test)
    case.used(language.VALIDITY_YEARS)
    ends = valid_until(case, result)
    if ends is None:
        case.assumes(f"{path}.taken")
    elif case.day > ends:
        return NO_RESULT
    if result.test != "clb":
        if result.chart is None:
            return NO_RESULT
        case.used(_CHARTS[result.test], result.taken)
    bounds = []
    for ability in ABILITIES:
        level = level_of(result, ability)
        if level is None:
            case.lacks(f"{path}.{ability}")
        bounds.append(_ANY_LEVEL if level is None else (level, level))
    (a, b, c, d) = bounds
    return Levels((a[0], b[0], c[0], d[0]), (a[1], b[1], c[1], d[1]))


def valid_until(case: Case, result: LanguageResult) -> date | None:
    """The last day on which a result is under two years old; None: its day is not given."""
    if result.taken is None:
        return None
    return years_later(result.taken, case.value(language.VALIDITY_YEARS)) - ONE_DAY


def level_of(result: LanguageResult, ability: Ability) -> int | None:
    """The level in one ability: 0 below the chart, None where no score is given."""
    score = result.scores.get(ability)
    if score is None:
        return None
    if result.test == "clb":
        return min(score, HIGHEST_LEVEL)
    return result.chart.level(ability, score) if result.chart else 0
