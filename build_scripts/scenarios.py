"""The scenarios: short stories of people, read from `tests/scenarios/*.toml`.

The tests run them, the pages show them as worked examples, and the form offers some as buttons.
The format is described in `tests/scenarios/README.md`.
TOML has no null, so `partner = false` stands for "no partner", `to = false` for a job that goes on,
and `lost_on = false` for "never".
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from difflib import get_close_matches
from pathlib import Path
from typing import Any, Final

from build_scripts.words import say
from calculator import formats, words
from calculator.assess import Result, evaluate
from calculator.findings import Finding, Outcome
from calculator.guide import PAGES
from calculator.history import History, history
from calculator.model import Lang, Text

FOLDER: Final = Path("tests") / "scenarios"
_KEYS: Final = frozenset({"title", "story", "shows", "example_person", "profile", "expect"})
_EXPECTED: Final = frozenset({"outcome", "decisive", "total", "complete", "parts", "lines", "work"})
_WORK: Final = frozenset(
    {"hours", "hours_possible", "canadian_years", "first_qualifying_day", "lost_on"}
)
_OUTCOMES: Final = frozenset({"met", "not_met", "unknown"})


class ScenarioError(ValueError):
    """A scenario that cannot be read; the message names the file and the mend."""


@dataclass(frozen=True, slots=True)
class Expected:
    """What a scenario's result must be; what is None or left out is not tested."""

    outcome: str | None
    decisive: tuple[str, ...] | None
    total: int | None
    complete: bool | None
    parts: Mapping[str, str]
    lines: Mapping[str, int]
    work: Mapping[str, object]
    """Hours and days of the list of jobs; a day that never comes is None."""


@dataclass(frozen=True, slots=True)
class Scenario:
    """A person's story, the profile, and what must come out."""

    id: str
    title: Text
    story: Text
    shows: tuple[str, ...]
    example_person: int | None
    profile: Mapping[str, Any]
    expect: Expected

    def told(self, rule: str, lang: Lang) -> dict[str, Any]:
        """The story and what the engine says of one rule, in words for a worked example."""
        result = self.result()
        day = formats.day(date.fromisoformat(self.profile["as_of"]), lang)
        found = {
            "title": self.title.in_(lang),
            "story": self.story.in_(lang),
            "on_day": say("as_of", lang, day=day),
        }
        finding = _finding(result, rule)
        if finding.outcome is not None:
            return found | _told_condition(finding, day, lang)
        return found | _told_line(finding, result, lang)

    def history(self, lang: Lang) -> History:
        """The table and the picture of the jobs; a story without jobs is refused."""
        case = self.result().case
        found = history(case, lang) if case else None
        if found is None:
            raise ScenarioError(f"scenario {self.id} has no list of jobs; give it applicant.work.")
        return found

    def result(self) -> Result:
        """What the engine finds; a profile with problems is refused."""
        result = evaluate(dict(self.profile))
        if result.problems:
            told = "; ".join(f"{one.at}: {one.message('en')}" for one in result.problems)
            raise ScenarioError(f"scenario {self.id}: the profile has problems: {told}")
        return result


def load(path: Path) -> Scenario:
    """Read one scenario; a wrong file is refused with its name and what to do."""
    try:
        raw = tomllib.loads(path.read_text(encoding="utf-8"))
    except tomllib.TOMLDecodeError as error:
        raise ScenarioError(f"{path}: this is not TOML: {error}.") from error
    _only(path, raw, _KEYS, "")
    expect = raw.get("expect", {})
    _only(path, expect, _EXPECTED, "expect.")
    _only(path, expect.get("work", {}), _WORK, "expect.work.")
    profile = raw.get("profile")
    if not isinstance(profile, dict) or "as_of" not in profile:
        raise ScenarioError(f"{path}: [profile] with as_of is needed; add the day of the story.")
    _rules_exist(path, raw.get("shows", []))
    decisive = expect.get("decisive")
    return Scenario(
        path.stem,
        _text(path, raw, "title"),
        _text(path, raw, "story"),
        tuple(raw.get("shows", ())),
        raw.get("example_person"),
        _profile(profile),
        Expected(
            _outcome(path, expect.get("outcome")),
            None if decisive is None else tuple(decisive),
            expect.get("total"),
            expect.get("complete"),
            {id: _outcome(path, found) or "" for id, found in _flat(expect.get("parts", {}))},
            dict(_flat(expect.get("lines", {}))),
            {name: _or_none(found) for name, found in expect.get("work", {}).items()},
        ),
    )


def load_all(root: Path) -> tuple[Scenario, ...]:
    """All scenarios of the project, by name."""
    return tuple(load(path) for path in sorted((root / FOLDER).glob("*.toml")))


def scenario(root: Path, name: str) -> Scenario:
    """One scenario by the name of its file."""
    path = root / FOLDER / f"{name}.toml"
    if not path.is_file():
        known = sorted(file.stem for file in (root / FOLDER).glob("*.toml"))
        near = ", ".join(get_close_matches(name, known, 3, 0.4)) or "none like it"
        raise ScenarioError(f"there is no scenario {path.name} in {FOLDER}; there is {near}.")
    return load(path)


def example_people(root: Path) -> tuple[Scenario, ...]:
    """The scenarios that the form offers as examples, in their order."""
    found = [story for story in load_all(root) if story.example_person is not None]
    return tuple(sorted(found, key=lambda story: story.example_person or 0))


def _only(path: Path, table: Mapping[str, object], keys: frozenset[str], prefix: str) -> None:
    for key in table:
        if key not in keys:
            raise ScenarioError(f"{path}: {prefix}{key} is unknown; use {', '.join(sorted(keys))}.")


def _text(path: Path, raw: Mapping[str, Any], key: str) -> Text:
    found = raw.get(key)
    if not isinstance(found, dict) or set(found) != {"en", "fr"}:
        raise ScenarioError(f'{path}: {key} needs both languages: {key} = {{en = "", fr = ""}}.')
    return Text(found["en"], found["fr"])


def _outcome(path: Path, found: object) -> str | None:
    if found is None:
        return None
    if found not in _OUTCOMES:
        raise ScenarioError(f"{path}: outcome {found!r} must be met, not_met or unknown.")
    return str(found)


def _rules_exist(path: Path, rules: object) -> None:
    for rule in rules if isinstance(rules, list) else ():
        if rule not in PAGES:
            raise ScenarioError(f"{path}: shows {rule!r}, which is no rule; see guide.PAGES.")


def _flat(table: Mapping[str, Any], prefix: str = "") -> list[tuple[str, Any]]:
    """TOML reads `cec.intent = "met"` as nested tables; ids are dotted paths again here."""
    found: list[tuple[str, Any]] = []
    for key, value in table.items():
        if isinstance(value, dict):
            found += _flat(value, f"{prefix}{key}.")
        else:
            found.append((f"{prefix}{key}", value))
    return found


def _profile(raw: Mapping[str, Any]) -> dict[str, Any]:
    """The profile of the contract: days as text, and no partner and no end as null."""
    profile = {key: _plain(value) for key, value in raw.items()}
    if profile.get("partner") is False:
        profile["partner"] = None
    return profile


def _or_none(value: object) -> object:
    """A value of the contract; `false` stands for null, which TOML lacks."""
    return None if value is False else _plain(value)


def _plain(value: object) -> object:
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, dict):
        return {key: _or_none(item) if key == "to" else _plain(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_plain(item) for item in value]
    return value


# What the engine says.


def _finding(result: Result, rule: str) -> Finding:
    """The finding of one rule, wherever it stands in the result."""
    trees = (tree for tree in (result.eligibility, result.crs) if tree is not None)
    for finding in (found for tree in trees for found in tree.walk()):
        if finding.id == rule:
            return finding
    raise ScenarioError(f"the result has no line {rule!r} on this day.")


def _told_condition(finding: Finding, day: str, lang: Lang) -> dict[str, Any]:
    outcome: Outcome = finding.outcome or "unknown"
    if finding.id == "cec":
        sentence = words.VERDICTS[outcome].in_(lang).format(day=day)
    else:
        sentence = words.condition(finding, lang)
    return {
        "kind": outcome,
        "says": words.OUTCOMES[outcome].in_(lang),
        "sentence": sentence,
        "total": None,
    }


def _told_line(finding: Finding, result: Result, lang: Lang) -> dict[str, Any]:
    says = _points(finding, lang)
    return {
        "kind": "points",
        "says": says,
        "sentence": words.detail(finding, lang),
        "total": None if finding.id == "crs" else _total(result, lang),
    }


def _points(finding: Finding, lang: Lang) -> str:
    if finding.known is None:
        return say("points_unknown", lang)
    points = formats.number(finding.known, lang)
    if not finding.limit:
        return points
    return say("points_of", lang, points=points, limit=formats.number(finding.limit, lang))


def _total(result: Result, lang: Lang) -> str:
    total = result.crs.known if result.crs and result.crs.known is not None else 0
    key = "total_points" if result.complete else "total_incomplete"
    return say(key, lang, total=formats.number(total, lang))
