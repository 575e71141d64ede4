"""The single changes that are open to a person, each as a change of the answers.

What is past cannot be changed, so work abroad is not offered; nor is what a person has already,
or what an unanswered question leaves open: that is asked first.

How we read each change:

- A better level takes a new test, taken on the day of the question, with the lowest scores that
  give the levels; an expired result is taken again as it was.
- One more year of work in Canada, where a present job goes on, is the day on which it will be
  reached, with everything else that will have changed by then: the person is older, and results
  may have expired. Where work is stated in years, it is one year more on the day of the question,
  and nothing else: no birthday until then is counted.
- One more credential is one that counts: earned in Canada, or assessed on the day. By itself it
  earns no points for study in Canada; a program in Canada is a change of its own, and counts as
  the second credential where the first took three years or more.
- A credential earned abroad that is not assessed needs its assessment first.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Final, NamedTuple

from calculator import inputs
from calculator.assess import Result
from calculator.case import Case
from calculator.findings import NO_FACTS, Fact
from calculator.foresight import edits
from calculator.foresight.days import on_day
from calculator.foresight.edits import Edit
from calculator.foresight.moments import Moments
from calculator.law import crs
from calculator.model import ABILITIES, Ability, Bands, LanguageCode
from calculator.profile import LanguageResult, Person
from calculator.rules import people

LEVELS_AHEAD: Final = 3
"""How many levels of education above the present one are offered; not a value of the law."""
PARTNER_LEVELS_AHEAD: Final = 2


class Change(NamedTuple):
    """One thing that a person could do.

    `rule` is the line that explains it; `sets` names what it changes, so that two changes of the
    same thing are never tried together.
    `day` is given where the change takes place on a later day.
    """

    id: str
    rule: str
    edit: Edit
    sets: frozenset[str]
    facts: Mapping[str, Fact] = NO_FACTS
    day: date | None = None


def changes(result: Result, ahead: Moments) -> Iterator[Change]:
    """Every single change that is open to the person of a result."""
    case = result.case
    assert case is not None
    yield from _languages(case, result)
    yield from _work(case, ahead)
    yield from _education(case)
    yield from _study(case)
    yield from _others(case)
    yield from _partner(case)


# Language.


def _languages(case: Case, result: Result) -> Iterator[Change]:
    person = case.profile.applicant
    first = people.first_language(case, person)
    if first is None or "languages" not in person.answers or not person.complete_languages:
        return
    second = people.other(first)
    by_language = {one.language: one for one in people.results_of(person)}
    has_first = not _lapsed(case, by_language.get(first))
    has_any = has_first or not _lapsed(case, by_language.get(second))
    targets = _targets_of_first(case, result)
    yield from _one_language(case, "first_language", first, by_language.get(first), targets)
    if has_any:
        targets = [lowest for lowest, _ in case.value(crs.SECOND_LANGUAGE).rows]
    # Where no result counts, the language of a new one can be named as first.
    named = edits.set_person("applicant", first_language=first if has_any else second)
    for change in _one_language(case, "second_language", second, by_language.get(second), targets):
        leaves_first = second in by_language and has_any
        yield change if leaves_first else change._replace(edit=edits.both(change.edit, named))
    if _valid(case, by_language.get(second)) and (
        not has_first or _valid(case, by_language.get(first))
    ):
        yield Change(
            "first_language.switch",
            "crs.core.first_language",
            edits.set_person("applicant", first_language=second),
            frozenset({"first_language"}),
            {"language": second},
        )


def _targets_of_first(case: Case, result: Result) -> list[int]:
    """The levels in all abilities: what the class asks where it is not met, and the upper band."""
    upper = case.value(crs.EDUCATION_LANGUAGE).highest
    assert result.eligibility is not None
    for part in result.eligibility.parts:
        threshold = part.facts.get("threshold")
        if part.id == "cec.language" and part.outcome == "not_met" and isinstance(threshold, int):
            return sorted({threshold, upper})
    return [upper]


def _one_language(
    case: Case,
    name: str,
    language: LanguageCode,
    result: LanguageResult | None,
    targets: list[int],
) -> Iterator[Change]:
    """A language's abilities one by one and all together; or a first test in it."""
    rule = f"crs.core.{name}"
    table = case.value(crs.FIRST_LANGUAGE if name == "first_language" else crs.SECOND_LANGUAGE)
    every = frozenset(f"{language}.{ability}" for ability in ABILITIES)
    if result is None:
        for level in targets:
            edit = edits.new_result("applicant", language, level, case.day)
            facts: dict[str, Fact] = {"language": language, "level": level, "new": True}
            yield Change(f"{name}.{level}", rule, edit, every, facts)
        return
    if not _readable(result):
        return
    now = {ability: people.level_of(result, ability) or 0 for ability in ABILITIES}
    if not _valid(case, result):
        again = edits.retaken("applicant", result, {}, case.day)
        if again is not None:
            facts = {"language": language, "test": result.test}
            yield Change(f"{name}.retake", rule, again, every, facts)
    else:
        for ability, level in now.items():
            goal = _next(table, level)
            if goal is not None:
                yield from _raised(
                    case, f"{name}.{ability}", rule, language, result, {ability: goal}
                )
    for level in targets:
        short: dict[Ability, int] = {one: level for one in ABILITIES if now[one] < level}
        if short:
            yield from _raised(case, f"{name}.{level}", rule, language, result, short)


def _raised(
    case: Case,
    id: str,
    rule: str,
    language: LanguageCode,
    result: LanguageResult,
    goals: Mapping[Ability, int],
) -> Iterator[Change]:
    """A new test with some abilities at a higher level, where the test has it."""
    edit = edits.retaken("applicant", result, goals, case.day)
    if edit is not None:
        facts: dict[str, Fact] = {"language": language, "level": max(goals.values())}
        sets = frozenset(f"{language}.{ability}" for ability in goals)
        yield Change(id, rule, edit, sets, facts)


def _next(table: Bands, level: int) -> int | None:
    """Where the next band above a level begins."""
    return next((lowest for lowest, _ in table.rows if lowest > level), None)


def _readable(result: LanguageResult) -> bool:
    """Whether all four levels of a result are known."""
    told = all(people.level_of(result, ability) is not None for ability in ABILITIES)
    return told and not result.unread


def _lapsed(case: Case, result: LanguageResult | None) -> bool:
    """Whether there is no result, or one that counts no longer; not one that is told in part."""
    return result is None or (_readable(result) and not _valid(case, result))


def _valid(case: Case, result: LanguageResult | None) -> bool:
    """Whether a result counts on the day."""
    if result is None or result.chart is None or not _readable(result):
        return False
    ends = people.valid_until(case, result)
    return ends is None or case.day <= ends


# Work.


def _work(case: Case, ahead: Moments) -> Iterator[Change]:
    person = case.profile.applicant
    table = case.value(crs.CANADIAN_WORK)
    years = people.canadian_years(case, person, table)
    if len(years) != 1 or years[0] >= table.highest:
        return
    rule, sets, wanted = "crs.core.canadian_work", frozenset({"work"}), years[0] + 1
    side = people.on_side(case, person, abroad=False)
    if side is True:
        day = _day_of_year(ahead, wanted)
        if day is not None:
            facts: dict[str, Fact] = {"years": wanted, "day": day.isoformat()}
            yield Change("work.year", rule, lambda raw: _on(raw, day), sets, facts, day)
    elif side is False:
        edit = edits.set_person("applicant", canadian_years=wanted, canadian_year_recent=True)
        yield Change("work.year", rule, edit, sets, {"years": wanted})


def _day_of_year(ahead: Moments, years: int) -> date | None:
    """The first day on which a number of full years is surely reached."""
    for day, causes in ahead.items():
        for cause in causes:
            certain = cause.id == "work.year.reached" and "possible" not in cause.facts
            if certain and cause.person == "applicant" and cause.facts["years"] == years:
                return day
    return None


def _on(raw: Mapping[str, object], day: date) -> dict[str, object]:
    """The profile on a later day; an age told beside a date of birth would no longer fit."""
    later = on_day(raw, day)
    applicant = later.get("applicant")
    if isinstance(applicant, Mapping) and applicant.get("birth_date") is not None:
        later["applicant"] = {name: applicant[name] for name in applicant if name != "age"}
    return later


# Education.

_LEVELS: Final = tuple(crs.EDUCATION_LEVELS)
_IN_CANADA: Final[dict[str, dict[str, str]]] = {
    "short": {"none": "one_year", "secondary": "one_year", "bachelor": "two_or_more"},
    "long": {
        "none": "bachelor",
        "secondary": "bachelor",
        "one_year": "two_or_more",
        "two_year": "two_or_more",
        "bachelor": "two_or_more",
    },
}
"""The level of education after a program in Canada, short or long, where it rises."""


def _education(case: Case) -> Iterator[Change]:
    person = case.profile.applicant
    table = case.value(crs.EDUCATION)
    amounts = {level: table.amount(level, crs.WITHOUT) for level in _LEVELS}
    yield from _credentials(case, person, "crs.core.education", amounts, LEVELS_AHEAD)


def _credentials(
    case: Case, person: Person, rule: str, amounts: Mapping[str, int], most: int
) -> Iterator[Change]:
    """The assessment of a credential that lacks one; else the next levels that pay more."""
    prefix = "" if person.path == "applicant" else "partner."
    told = person.answers.get(inputs.EDUCATION.name)
    counts = people.education(case, person)
    if not isinstance(told, str) or len(counts) != 1:
        return
    sets = frozenset({f"{person.path}.education"})
    today = case.day.isoformat()
    is_foreign = person.answers.get(inputs.EDUCATION_FOREIGN.name) is True
    if counts != (told,):
        edit = edits.set_person(person.path, eca_date=today)
        yield Change(f"{prefix}assessment", rule, edit, sets, {"level": told})
        return
    higher = [
        level for level in _LEVELS[_LEVELS.index(told) + 1 :] if amounts[level] > amounts[told]
    ]
    for level in higher[:most]:
        more = {"eca_date": today} if is_foreign else {"education_foreign": False}
        edit = edits.set_person(person.path, education=level, **more)
        yield Change(f"{prefix}education.{level}", rule, edit, sets, {"level": level})


def _study(case: Case) -> Iterator[Change]:
    """A program in Canada, with the level of education that it leads to."""
    person = case.profile.applicant
    told = person.answers.get(inputs.EDUCATION.name)
    studied = person.answers.get(inputs.CANADIAN_EDUCATION.name)
    counts = people.education(case, person)
    if case.known(crs.CANADIAN_STUDY) is None or not isinstance(told, str) or len(counts) != 1:
        return
    for kind in {"none": ("short", "long"), "short": ("long",)}.get(str(studied), ()):
        level = _IN_CANADA[kind].get(counts[0], counts[0])
        answers: dict[str, object] = {"canadian_education": kind}
        if level != counts[0]:
            answers["education"] = level
            if counts[0] in ("none", "secondary"):
                answers["education_foreign"] = False
        yield Change(
            f"study.{kind}",
            "crs.additional.canadian_education",
            edits.set_person("applicant", **answers),
            frozenset({"canadian_education", "applicant.education"}),
            {"level": level} if level != counts[0] else {},
        )


# The rest.


def _others(case: Case) -> Iterator[Change]:
    if case.profile.applicant.answers.get(inputs.TRADE_CERTIFICATE.name) is False:
        yield Change(
            "trade_certificate",
            "crs.transfer.certificate",
            edits.set_person("applicant", trade_certificate=True),
            frozenset({"trade_certificate"}),
        )
    nominated = case.profile.answers.get(inputs.PROVINCIAL_NOMINATION.name)
    if nominated is False and case.profile.answers.get(inputs.DESTINATION.name) != "QC":
        yield Change(
            "nomination",
            "crs.additional.nomination",
            edits.set_top(provincial_nomination=True),
            frozenset({"nomination"}),
        )


# The partner, where one is scored.


def _partner(case: Case) -> Iterator[Change]:
    person = case.profile.partner
    if person is None or people.columns(case) != (crs.WITH,):
        return
    yield from _partner_language(case, person)
    table = case.value(crs.PARTNER_EDUCATION)
    amounts = {level: table.amount(level, "points") for level in _LEVELS}
    yield from _credentials(case, person, "crs.spouse.education", amounts, PARTNER_LEVELS_AHEAD)


def _partner_language(case: Case, person: Person) -> Iterator[Change]:
    spoken = people.first_language(case, person)
    if spoken is None or "languages" not in person.answers or not person.complete_languages:
        return
    rule, sets = "crs.spouse.language", frozenset({"partner.language"})
    result = {one.language: one for one in people.results_of(person)}.get(spoken)
    if result is not None and not _readable(result):
        return
    if result is not None and not _valid(case, result):
        again = edits.retaken("partner", result, {}, case.day)
        if again is not None:
            facts: dict[str, Fact] = {"language": spoken, "test": result.test}
            yield Change("partner.language.retake", rule, again, sets, facts)
    for level, _ in case.value(crs.PARTNER_LANGUAGE).rows:
        facts = {"language": spoken, "level": level}
        if result is None:
            edit: Edit | None = edits.new_result("partner", spoken, level, case.day)
            facts["new"] = True
        else:
            short: dict[Ability, int] = {
                one: level for one in ABILITIES if (people.level_of(result, one) or 0) < level
            }
            edit = edits.retaken("partner", result, short, case.day) if short else None
        if edit is not None:
            yield Change(f"partner.language.{level}", rule, edit, sets, facts)
