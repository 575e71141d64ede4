"""People for the tests: one complete person, and short ways to ask what the engine finds."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any, Final

from calculator.assess import assess, evaluate
from calculator.findings import Finding

Json = dict[str, Any]

AS_OF: Final = "2026-10-01"
LEFT_OUT: Final = object()
"""Stands for an answer that is taken away from the complete person."""

_TOP: Final = frozenset(
    {
        "as_of",
        "invited",
        "partner",
        "sibling_in_canada",
        "provincial_nomination",
        "job_offer",
        "destination",
        "admissibility_concern",
    }
)


def levels(language: str, *each: int, **more: object) -> Json:
    """Levels already known: one for all four abilities, or listening, reading, writing, speaking.

    They come from a test of 2026-01-15, unless `taken` says otherwise.
    """
    listening, reading, writing, speaking = each * 4 if len(each) == 1 else each
    entry = {
        "test": "clb",
        "language": language,
        "taken": "2026-01-15",
        "listening": listening,
        "reading": reading,
        "writing": writing,
        "speaking": speaking,
    }
    return _with(entry, more)


def scores(test: str, *each: float, **more: object) -> Json:
    """A test result of 2026-01-15: one score for all abilities, or one for each."""
    listening, reading, writing, speaking = each * 4 if len(each) == 1 else each
    entry = {
        "test": test,
        "taken": "2026-01-15",
        "listening": listening,
        "reading": reading,
        "writing": writing,
        "speaking": speaking,
    }
    return _with(entry, more)


def job(**changes: object) -> Json:
    """A job that counts: in Canada since 2024-05-01, TEER 1, with the most hours that count."""
    told = {
        "noc": "21231",
        "country": "CA",
        "from": "2024-05-01",
        "to": None,
        "hours_per_week": 30,
        "self_employed": False,
        "full_time_student": False,
        "authorized": True,
    }
    return _with(told, changes)


def weeks(number: int, until: str = "2026-09-30", **changes: object) -> Json:
    """A job that counts, of some whole weeks up to a last day."""
    first = date.fromisoformat(until) - timedelta(days=7 * number - 1)
    return job(**({"from": first.isoformat(), "to": until} | changes))


def profile(**changes: object) -> Json:
    """A complete person without a partner on 2026-10-01, with some answers changed.

    Names of the top level go there, all others to the applicant.
    The person is 29, has a Canadian bachelor's degree, English at 9 and one Canadian year.
    """
    applicant = {
        "age": 29,
        "education": "bachelor",
        "education_foreign": False,
        "canadian_education": "none",
        "languages": [levels("en", 9)],
        "canadian_years": 1,
        "canadian_year_recent": True,
        "canadian_teer": 1,
        "foreign_years": 0,
        "trade_certificate": False,
    }
    top = {
        "schema": 1,
        "as_of": AS_OF,
        "partner": None,
        "sibling_in_canada": False,
        "provincial_nomination": False,
        "job_offer": "none",
        "destination": "ON",
        "admissibility_concern": False,
    }
    told = {name: value for name, value in changes.items() if name not in _TOP}
    made = _with(top, {name: value for name, value in changes.items() if name in _TOP})
    made["applicant"] = _with(applicant, told)
    return made


def partner(**changes: object) -> Json:
    """A complete partner who comes along and is neither citizen nor permanent resident."""
    told = {
        "accompanying": True,
        "citizen_or_resident": False,
        "education": "none",
        "languages": [],
        "canadian_years": 0,
    }
    return _with(told, changes)


def found(**changes: object) -> Json:
    """The result of the complete person with some answers changed."""
    return assess(profile(**changes))


def worked(*jobs: Json, **changes: object) -> Json:
    """The result of the complete person who tells jobs in place of years."""
    years = ("canadian_years", "canadian_year_recent", "canadian_teer", "foreign_years")
    told = dict.fromkeys(years, LEFT_OUT) | {"work": list(jobs)}
    return found(**(told | changes))


def points(result: Json, line: str) -> int | None:
    """The points of one line of the score."""
    amounts: dict[str, int | None] = {one["id"]: one["points"] for one in result["crs"]["lines"]}
    return amounts[line]


def outcome(result: Json, part: str = "cec") -> str:
    """The outcome of one condition, or of the class."""
    parts = {one["id"]: one["outcome"] for one in result["eligibility"]["parts"]}
    return str(result["eligibility"]["outcome"] if part == "cec" else parts[part])


def decisive(result: Json) -> list[str]:
    """The conditions that decided the outcome."""
    return [part["id"] for part in result["eligibility"]["parts"] if part["decisive"]]


def problems(result: Json) -> list[tuple[str, str]]:
    """Where something is wrong, and what."""
    return [(problem["at"], problem["code"]) for problem in result["problems"]]


def finding(id: str, **changes: object) -> Finding:
    """One finding of the complete person with some answers changed."""
    result = evaluate(profile(**changes))
    assert result.eligibility is not None
    assert result.crs is not None
    trees = (*result.eligibility.walk(), *result.crs.walk())
    return next(one for one in trees if one.id == id)


def _with(answers: Json, changes: Json) -> Json:
    return {name: value for name, value in (answers | changes).items() if value is not LEFT_OUT}
