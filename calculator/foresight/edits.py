"""Changes to the answers of a profile, as JSON to JSON; nothing is changed in place."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any, Final

from calculator.foresight.days import Json
from calculator.law.language import TESTS
from calculator.model import ABILITIES, Ability, Chart, LanguageCode, Test
from calculator.profile import LanguageResult
from calculator.rules.people import level_of

Edit = Callable[[Json], dict[str, Any]]
"""A change to a profile."""

_TESTS: Final[Mapping[str, Test]] = {test.id: test for test in TESTS}
_LEVELS: Final = "clb"
"""Levels given as they are, for a test not taken yet."""


def set_top(**answers: object) -> Edit:
    """Other answers at the top of the profile."""
    return lambda raw: {**raw, **answers}


def set_person(path: str, **answers: object) -> Edit:
    """Other answers of a person."""
    return lambda raw: {**raw, path: {**person(raw, path), **answers}}


def person(raw: Json, path: str) -> Mapping[str, Any]:
    """The answers of a person; none where they cannot be read."""
    told = raw.get(path)
    return told if isinstance(told, Mapping) else {}


def both(one: Edit, other: Edit) -> Edit:
    """Two changes, one after the other."""
    return lambda raw: other(one(raw))


def retaken(
    path: str, result: LanguageResult, targets: Mapping[Ability, int], day: date
) -> Edit | None:
    """A new test of the same kind on a day, with some abilities at a higher level.

    The scores are the lowest that give the levels by the chart of that day; what is not raised
    keeps its score where the chart is the same, and else its level.
    None where the test does not have such a level, or is not accepted that day.
    """
    entry: dict[str, Any] = {"test": result.test, "taken": day.isoformat()}
    if result.test == _LEVELS:
        entry["language"] = result.language
    for ability in ABILITIES:
        level = targets.get(ability)
        if level is None and ability not in result.scores:
            continue
        score = _score(result, ability, level, day)
        if score is None:
            return None
        entry[ability] = score
    return lambda raw: _with_entry(raw, path, result.place, entry)


def _score(
    result: LanguageResult, ability: Ability, level: int | None, day: date
) -> int | float | None:
    """The score of a new test: for a level, or what the old result is worth."""
    if result.test == _LEVELS:
        return result.scores[ability] if level is None else level
    chart = _TESTS[result.test].chart(day)
    if chart is None:
        return None
    if level is None and chart == result.chart:
        return _shown(result.scores[ability], chart)
    return lowest_score(chart, ability, level_of(result, ability) or 0 if level is None else level)


def lowest_score(chart: Chart, ability: Ability, level: int) -> int | float | None:
    """The lowest score of a chart that gives a level or more; None where none does."""
    at = ABILITIES.index(ability)
    if level <= 0:
        return _shown(chart.lowest[at], chart)
    for reached, scores in chart.rows:
        if reached >= level:
            return _shown(scores[at], chart)
    return None


def _shown(steps: int, chart: Chart) -> int | float:
    return steps if chart.per == 1 else steps / chart.per


def _with_entry(raw: Json, path: str, index: int, entry: Mapping[str, Any]) -> dict[str, Any]:
    entries = list(raw[path]["languages"])
    entries[index] = entry
    return set_person(path, languages=entries)(raw)


def new_result(path: str, language: LanguageCode, level: int, day: date) -> Edit:
    """A first test in a language, at one level, after the results that are there."""
    entry: dict[str, Any] = {"test": _LEVELS, "language": language, "taken": day.isoformat()}
    entry |= dict.fromkeys(ABILITIES, level)

    def edit(raw: Json) -> dict[str, Any]:
        entries = [*(person(raw, path).get("languages") or []), entry]
        return set_person(path, languages=entries)(raw)

    return edit
