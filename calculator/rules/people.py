"""What is known of a person: age, education that counts, years of work, levels of language.

Where an answer is missing, a factor has several possible values.
The functions here give all of them, so that a score knows between which bounds it lies.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import NamedTuple, cast

from calculator import inputs
from calculator.case import Case
from calculator.days import ONE_DAY, completed_years, years_later
from calculator.inputs import Input
from calculator.law import crs, language
from calculator.law.process import CHECKS_BIRTHDAY_FORGIVEN
from calculator.model import ABILITIES, Ability, Bands, LanguageCode
from calculator.profile import Job, LanguageResult, Person
from calculator.rules import jobs
from calculator.rules.jobs import Count

HIGHEST_LEVEL = crs.FIRST_LANGUAGE.known_on(crs.BEGIN).highest
"""Levels above the last band of the law's table count as that band."""
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
    for question, settles in ((inputs.ACCOMPANYING, False), (inputs.CITIZEN_OR_RESIDENT, True)):
        if partner.answers.get(question.name) is settles:
            case.answer(question, partner)
            return (crs.WITHOUT,)
    accompanying = case.answer(inputs.ACCOMPANYING, partner)
    resident = case.answer(inputs.CITIZEN_OR_RESIDENT, partner)
    return crs.COLUMNS if None in (accompanying, resident) else (crs.WITH,)


def forgives(case: Case) -> bool:
    """Whether birthdays after the invitation are forgiven. Source: A11.2(2)(a)."""
    return case.invited >= CHECKS_BIRTHDAY_FORGIVEN.history[0].start


def forgiven_since(case: Case) -> date | None:
    """The day of an earlier invitation, from which on birthdays are forgiven."""
    return case.invited if forgives(case) and case.invited < case.day else None


def ages(case: Case, person: Person) -> tuple[int, ...]:
    """The completed years that are possible on the day; none where nothing is known.

    A birthday after the invitation is forgiven, since A11.2(2)(a) says so.
    An age alone does not tell how many birthdays lie between the two days.
    """
    day = case.day
    if forgiven_since(case):
        case.used(CHECKS_BIRTHDAY_FORGIVEN, case.invited)
        day = case.invited
    if "birth_date" in person.answers or "age" not in person.answers:
        born = case.answer(inputs.BIRTH_DATE, person)
        return () if born is None else (completed_years(born, day),)
    told = cast("int", case.answer(inputs.AGE, person))
    if day == case.day:
        return (told,)
    since = completed_years(day, case.day)
    if (day.month, day.day) == (case.day.month, case.day.day):
        return (told - since,)
    case.lacks(f"{person.path}.birth_date")
    return (told - since - 1, told - since)


def education(case: Case, person: Person) -> tuple[str, ...]:
    """The levels of education that may count.

    A foreign credential counts only with an assessment under five years old.
    """
    level = case.answer(inputs.EDUCATION, person)
    if level is None:
        return tuple(crs.EDUCATION_LEVELS)
    if level == "none":
        return ("none",)
    if person.answers.get("education_foreign") is False:
        case.answer(inputs.EDUCATION_FOREIGN, person)
        return (level,)
    lasts = case.value(crs.ASSESSMENT_YEARS)
    assessed = case.answer(inputs.ECA_DATE, person)
    if isinstance(assessed, date) and case.day < years_later(assessed, lasts):
        return (level,)
    foreign = case.answer(inputs.EDUCATION_FOREIGN, person)
    if foreign is None or assessed is None:
        return (level, "none")
    return ("none",)


def canadian_years(case: Case, person: Person, table: Bands) -> tuple[int, ...]:
    """The full years of work in Canada that may earn points by a table.

    An answer in years is used only where the list of jobs has no entry for that side.
    A list without such an entry, and without an answer in years, means none.
    """
    side = on_side(case, person, abroad=False)
    if side is False:
        return _stated(case, person, inputs.CANADIAN_YEARS, table)
    possible = jobs.full_years(case, counted(case, person), table.highest)
    if side:
        return possible
    return _either(possible, _stated(case, person, inputs.CANADIAN_YEARS, table))


def foreign_years(case: Case, person: Person) -> tuple[int, ...]:
    """The full years of work abroad, in one occupation, that may earn points."""
    table = case.value(crs.FOREIGN_TIER)
    side = on_side(case, person, abroad=True)
    if side is False:
        return _stated(case, person, inputs.FOREIGN_YEARS, table)
    case.uses(f"{person.path}.work", len(person.jobs))
    possible = jobs.foreign_years(case, person)
    if len(possible) > 1:
        lacks(case, person, jobs.may_count_abroad(case, person), PLACED_AND_NAMED)
    if side:
        return possible
    return _either(possible, _stated(case, person, inputs.FOREIGN_YEARS, table))


def on_side(case: Case, person: Person, *, abroad: bool) -> bool | None:
    """Whether the list of jobs has an entry for a side; what would tell is recorded."""
    side = jobs.on_side(person, abroad=abroad)
    if side is None:
        lacks(case, person, person.jobs, ("country",))
    return side


def _either(counted: tuple[int, ...], stated: tuple[int, ...]) -> tuple[int, ...]:
    """What is possible while it is open whether the list of jobs has an entry for a side."""
    return tuple(sorted({*counted, *stated}))


def _stated(case: Case, person: Person, question: Input[int], table: Bands) -> tuple[int, ...]:
    if "work" in person.answers and question.name not in person.answers:
        case.uses(f"{person.path}.work", 0)
        return (0,)
    stated = case.answer(question, person)
    if stated is None:
        return tuple(range(table.highest + 1))
    return (stated,)


PLACED_AND_NAMED = ("noc", "country", "from", "hours_per_week")
FLAGS = (
    "self_employed",
    "full_time_student",
    "authorized",
    "employer_abroad",
    "claimant_permit",
    "public_physician",
)
_FIELDS = {"noc": "code", "from": "first", "hours_per_week": "hours"}


def counted(case: Case, person: Person) -> Count:
    """The hours of the list of jobs; what is missing in it is recorded."""
    count = jobs.canadian(case, person)
    case.uses(f"{person.path}.work", len(person.jobs))
    for judged in count.judged:
        if judged.counts == "unknown" or (judged.counts == "met" and not judged.job.countable):
            names = PLACED_AND_NAMED + FLAGS
            told = names if judged.skilled == "unknown" else names[1:]
            lacks(case, person, [judged.job], told)
    return count


def lacks_codes(case: Case, person: Person, count: Count) -> None:
    """Record the codes that would tell which jobs are of one occupation."""
    possible = [judged.job for judged in count.judged if judged.counts != "not_met"]
    lacks(case, person, possible, ("noc",))


def lacks(case: Case, person: Person, wanted: Iterable[Job], names: Iterable[str]) -> None:
    """Record what some jobs leave unanswered; of one that is only wrong, the list itself."""
    for job in wanted:
        gone = [name for name in names if getattr(job, _FIELDS.get(name, name)) is None]
        for name in gone:
            case.lacks(f"{person.path}.work.{job.place}.{name}")
        if job.wrong and not gone:
            case.lacks(f"{person.path}.work")


class Levels(NamedTuple):
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
    if results and results[0].place == 0:
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
    path = f"{person.path}.languages.{result.place}"
    case.uses(path, result.test)
    case.used(language.VALIDITY_YEARS)
    if result.unread:
        for name in result.unread:
            case.lacks(f"{path}.{name}")
        return ANY_RESULT
    ends = valid_until(case, result)
    if ends is None:
        case.assumes(f"{path}.taken")
    elif case.day > ends:
        return NO_RESULT
    if result.test != "clb":
        if result.chart is None:
            return NO_RESULT
        charts = _CHARTS[result.test]
        read_by = next(entry for entry in charts.history if entry.value == result.chart)
        case.used(charts, read_by.start)
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
