"""Profile in, result out: the whole engine behind one function."""

from __future__ import annotations

from datetime import date
from typing import Any, NamedTuple

from calculator import inputs
from calculator.case import Case
from calculator.days import ONE_DAY, years_before
from calculator.findings import Finding
from calculator.hours import UNITS_PER_HOUR
from calculator.law import cec, crs
from calculator.model import ABILITIES, Lang
from calculator.problems import Problem
from calculator.profile import Profile, read_profile
from calculator.rules import jobs
from calculator.rules.eligibility import eligibility
from calculator.rules.people import canadian_years, level_of, results_of, valid_until
from calculator.rules.score import score

SCHEMA = 1


class Result(NamedTuple):
    """Everything found about a profile.

    Without a usable day (`as_of`) there are problems only.
    """

    profile: Profile
    problems: tuple[Problem, ...]
    case: Case | None = None
    eligibility: Finding | None = None
    crs: Finding | None = None

    @property
    def missing(self) -> tuple[str, ...]:
        """The answers that could still change something, in the order of the form."""
        trees = [tree for tree in (self.eligibility, self.crs) if tree is not None]
        found = dict.fromkeys(path for tree in trees for path in tree.missing)
        return tuple(sorted(found, key=_place_on_form))

    @property
    def complete(self) -> bool:
        """Whether no missing answer can change the total, and no amount is left out."""
        return self.crs is not None and self.crs.settled and not self.crs.left_out


def evaluate(raw: object) -> Result:
    """Read a profile and find everything about it; never raises on bad input."""
    profile, problems = read_profile(raw)
    if profile.as_of is None:
        return Result(profile, problems)
    case = Case(profile, profile.as_of)
    return Result(profile, problems, case, eligibility(case), score(case))


def assess(raw: object, lang: Lang = "en") -> dict[str, Any]:
    """The result of the public contract, as plain values; messages in the given language."""
    return to_contract(evaluate(raw), lang)


def to_contract(result: Result, lang: Lang) -> dict[str, Any]:
    """A result in the form of the public contract."""
    day = result.profile.as_of
    contract: dict[str, Any] = {
        "schema": SCHEMA,
        "as_of": day.isoformat() if day else None,
        "ruleset": None,
        "problems": [problem_to_contract(problem, lang) for problem in result.problems],
        "missing": list(result.missing),
        "assumed": [],
        "languages": [],
        "eligibility": None,
        "crs": None,
        "work": None,
    }
    if result.case and result.eligibility and result.crs and day:
        contract["ruleset"] = crs.RULESET.since(day).start.isoformat()
        contract["assumed"] = list(result.case.assumed)
        contract["languages"] = _languages(result.case)
        contract["eligibility"] = _eligibility(result.eligibility)
        contract["crs"] = _crs(result.crs, result.complete, day)
        contract["work"] = _work(result.case, day)
    return contract


def problem_to_contract(problem: Problem, lang: Lang) -> dict[str, str]:
    """A problem in the form of the public contract."""
    return {"at": problem.at, "code": problem.code, "message": problem.message(lang)}


def _languages(case: Case) -> list[dict[str, Any]]:
    found = []
    for result in results_of(case.profile.applicant):
        ends = valid_until(case, result)
        entry: dict[str, Any] = {"test": result.test, "language": result.language}
        for ability in ABILITIES:
            entry[ability] = level_of(result, ability) or None
        entry["valid_until"] = ends.isoformat() if ends else None
        found.append(entry)
    return found


def _eligibility(finding: Finding) -> dict[str, Any]:
    return {
        "id": finding.id,
        "outcome": finding.outcome,
        "parts": [
            {
                "id": part.id,
                "outcome": part.outcome,
                "decisive": part.id in finding.deciding,
                "facts": dict(part.facts),
            }
            for part in finding.parts
        ],
    }


def _crs(finding: Finding, complete: bool, day: date) -> dict[str, Any]:
    return {
        "total": finding.known or 0,
        "lowest": finding.low,
        "highest": finding.high,
        "complete": complete,
        "left_out": list(finding.left_out),
        "grid": crs.RULESET.known_on(day),
        "lines": [
            {"id": line.id, "points": line.known, "limit": line.limit}
            for line in finding.walk()
            if line is not finding
        ],
    }


def _work(case: Case, day: date) -> dict[str, Any]:
    """The hours of the list of jobs; of years that are stated, only the years are known."""
    person = case.profile.applicant
    years = canadian_years(case, person, case.value(crs.CANADIAN_WORK))
    found: dict[str, Any] = {
        "hours": None,
        "hours_possible": None,
        "window": [
            years_before(day, case.value(cec.WINDOW_YEARS)).isoformat(),
            (day - ONE_DAY).isoformat(),
        ],
        "canadian_years": years[0] if len(years) == 1 else None,
        "first_qualifying_day": None,
        "lost_on": None,
    }
    if jobs.on_side(person, abroad=False) is not False:
        year = jobs.year(case, jobs.canadian(case, person))
        found["hours"] = year.certain // UNITS_PER_HOUR
        found["hours_possible"] = year.possible // UNITS_PER_HOUR
        found["first_qualifying_day"] = year.first_day.isoformat() if year.first_day else None
        found["lost_on"] = year.lost_on.isoformat() if year.lost_on else None
    elif "work" in person.answers and "canadian_years" not in person.answers:
        found["hours"] = found["hours_possible"] = 0
    return found


def _place_on_form(path: str) -> tuple[int, str]:
    order = [question for section in inputs.SECTIONS for question in section.questions]
    for place, question in enumerate(order):
        if path == question or path.startswith(f"{question}."):
            return place, path
    return len(order), path
