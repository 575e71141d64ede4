"""A result as HTML: the sentence first, then the reasons, the score, and the working.

What the page shows comes from one template and from the same finding that the JSON comes from.
"""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from calculator import formats, guide, html, phrases, tables, words
from calculator.assess import Result
from calculator.case import Case
from calculator.findings import Answer, Finding, Outcome, Used
from calculator.heart import heart
from calculator.history import history
from calculator.law import crs
from calculator.law.language import TEF_CANADA
from calculator.law.sources import CRS_TOOL, IRPR
from calculator.model import ABILITIES, UNKNOWN, Citation, Confidence, Lang, Source
from calculator.profile import LanguageResult
from calculator.rules.people import forgiven_since, level_of, results_of, valid_until


class ValueUsed(NamedTuple):
    """A value of the law in the working of a line."""

    label: str
    text: str
    since: date
    day_unsure: bool
    confidence: Confidence
    cites: tuple[Citation, ...]


class Working(NamedTuple):
    """The answers and values that a finding was drawn from, and where the guide explains it."""

    answers: tuple[tuple[str, str], ...]
    values: tuple[ValueUsed, ...]
    link: str


class Link(NamedTuple):
    """A place to go, with its words."""

    url: str
    label: str


class Condition(NamedTuple):
    """One condition of the class."""

    id: str
    name: str
    outcome: Outcome
    word: str
    sentence: str
    decisive: bool
    missing: tuple[Link, ...]


class Reason(NamedTuple):
    """What decides, or is still open: conditions that say the same stand together."""

    names: str
    sentence: str


class Line(NamedTuple):
    """One line of the score; `depth` 0 is a section, 1 a factor or group, 2 a pair."""

    id: str
    name: str
    depth: int
    points: str
    limit: str
    share: int
    """Points as a percentage of the limit, for the bar."""
    detail: str
    missing: tuple[Link, ...]


class TestLevels(NamedTuple):
    """The levels that one test result gives."""

    name: str
    levels: tuple[tuple[str, str], ...]
    until: date | None
    expired: bool
    undated: str
    """Why there is no last day."""
    note: str
    """What to look at on the certificate."""


class Score(NamedTuple):
    """The score, with everything that must stand next to the number."""

    total: str
    limit: str
    complete: bool
    grid: date
    left_out: tuple[str, ...]
    changed_on: date
    tool: Source
    lines: tuple[Line, ...]


def render(result: Result, lang: Lang, root: str, today: date | None = None) -> str:
    """The result as HTML.

    `root` is the way from the page to the root of its language's site.
    `today` is the reader's day, so that a result for another day can say so.
    """
    return str(html.fill("result.html.j2", lang, view(result, lang, root, today)))


def workings(result: Result, lang: Lang, root: str) -> dict[str, str]:
    """The working of each condition and each line of the score, as HTML by its id."""
    return {finding.id: _working_html(finding, lang, root) for finding in worked(result)}


def worked(result: Result) -> list[Finding]:
    """The findings that have a working: each condition, and each line of the score."""
    if result.eligibility is None or result.crs is None:
        return []
    _, *lines = result.crs.walk()
    return [*result.eligibility.parts, *lines]


def _working_html(finding: Finding, lang: Lang, root: str) -> str:
    values = {
        "words": lambda key, **slots: words.result(key, lang, **slots),
        "name": phrases.rule_name(finding.id, lang),
        "working": working(finding, lang, root),
    }
    return str(html.fill("working.html.j2", lang, values))


def view(result: Result, lang: Lang, root: str, today: date | None = None) -> dict[str, object]:
    """What the template needs, already in words."""
    found: dict[str, object] = {
        "words": lambda key, **slots: words.result(key, lang, **slots),
        "problems": len(result.problems),
        "missing": _links(result.missing, lang),
        "assumed": (),
        "heart": heart(result, lang),
    }
    if result.case is None or result.eligibility is None or result.crs is None:
        return found
    case, eligibility, day = result.case, result.eligibility, result.case.day
    conditions = tuple(
        _condition(part, part.id in eligibility.deciding, lang) for part in eligibility.parts
    )
    return found | {
        "day": day,
        "conditions": conditions,
        "decisive": _reasons(conditions, lang),
        "not_today": today if today and today != day else None,
        "changed_since": _changed_since(day, today),
        "when": root + guide.address(guide.MOMENTS),
        "invited": forgiven_since(case),
        "invitation": root + guide.address(guide.INVITATION),
        "first_assumed": _first_assumed(case, lang),
        "regulations": IRPR.read,
        "score": _score(result.crs, result.complete, day, lang),
        "tests": tuple(_tests(case, lang)),
        "history": history(case, lang),
        "assumed": [
            Link(f"#{guide.anchor(path)}", words.question(path, lang)) for path in case.assumed
        ],
    }


def _reasons(conditions: tuple[Condition, ...], lang: Lang) -> list[Reason]:
    together: dict[str, list[str]] = {}
    for condition in conditions:
        if condition.decisive:
            together.setdefault(condition.sentence, []).append(condition.name)
    return [Reason(formats.listed(names, lang), words) for words, names in together.items()]


def _changed_since(day: date, today: date | None) -> date | None:
    """The day of the newest ruleset, where it began between the day and the reader's today."""
    if today is None or not today >= crs.BEGIN:
        return None
    newest = crs.RULESET.since(today).start
    return newest if day < newest else None


def _first_assumed(case: Case, lang: Lang) -> str | None:
    """The first official language, where two results are given and none is named as first."""
    person = case.profile.applicant
    results = results_of(person)
    if "first_language" in person.answers or len(results) < 2:
        return None
    return words.language_name(results[0].language, lang)


def _links(paths: tuple[str, ...], lang: Lang) -> tuple[Link, ...]:
    return tuple(Link(f"#{guide.anchor(path)}", words.question(path, lang)) for path in paths)


def _condition(finding: Finding, decisive: bool, lang: Lang) -> Condition:
    outcome: Outcome = finding.outcome or "unknown"
    return Condition(
        finding.id,
        phrases.rule_name(finding.id, lang),
        outcome,
        words.OUTCOMES[outcome].in_(lang),
        words.condition(finding, lang),
        decisive,
        _links(finding.missing, lang),
    )


def _score(total: Finding, complete: bool, day: date, lang: Lang) -> Score:
    return Score(
        formats.number(total.known or 0, lang),
        formats.number(total.limit or 0, lang),
        complete,
        date.fromisoformat(crs.RULESET.known_on(day)),
        tuple(phrases.rule_name(id, lang) for id in total.left_out),
        crs.RULESET.since(day).start,
        CRS_TOOL,
        tuple(_lines(total, lang, 0)),
    )


def _lines(finding: Finding, lang: Lang, depth: int) -> list[Line]:
    """The lines below a finding, parents first."""
    found = []
    for part in finding.parts:
        found.append(_line(part, lang, depth))
        found += _lines(part, lang, depth + 1)
    return found


def _line(finding: Finding, lang: Lang, depth: int) -> Line:
    known, limit = finding.known, finding.limit
    return Line(
        finding.id,
        phrases.rule_name(finding.id, lang),
        depth,
        "?" if known is None else formats.number(known, lang),
        "?" if limit is None else formats.number(limit, lang),
        round(100 * known / limit) if known and limit else 0,
        words.detail(finding, lang),
        () if finding.parts else _links(finding.missing, lang),
    )


def working(finding: Finding, lang: Lang, root: str) -> Working:
    """What a finding was drawn from."""
    return Working(
        tuple(dict.fromkeys(_used(answer, lang) for answer in finding.answers if _is_told(answer))),
        tuple(_value(used, lang) for used in finding.values),
        root + guide.address(guide.PAGES[finding.id]),
    )


def _is_told(answer: Answer) -> bool:
    """Whether an answer is shown beside a working: of jobs, the table of work tells all."""
    entry, _, place = answer.path.rpartition(".")
    return not place.isdigit() or entry.endswith(".languages")


def _used(answer: Answer, lang: Lang) -> tuple[str, str]:
    """An answer with its question; of a language result, the test."""
    path = answer.path
    asked = f"{path}.test" if path.rpartition(".")[2].isdigit() else path
    return words.question(asked, lang), words.answer(answer, lang)


def _value(used: Used, lang: Lang) -> ValueUsed:
    parameter, entry = used.parameter, used.entry
    in_table = parameter.unit in ("table", "chart", "codes")
    shown = entry.value is None or entry.value is UNKNOWN or not in_table
    return ValueUsed(
        parameter.label.in_(lang),
        tables.plain(parameter.unit, entry.value, lang) if shown else "",
        entry.start,
        entry.start_confidence not in (None, "two_copies"),
        entry.confidence,
        entry.cites,
    )


def _tests(case: Case, lang: Lang) -> list[TestLevels]:
    found = []
    for result in results_of(case.profile.applicant):
        ends = valid_until(case, result)
        levels = []
        for ability in ABILITIES:
            level = level_of(result, ability)
            shown = "?" if level is None else (str(level) if level else "–")
            levels.append((phrases.ABILITIES[ability].in_(lang), shown))
        found.append(
            TestLevels(
                words.test_name(result.test, result.language, lang),
                tuple(levels),
                ends,
                ends is not None and ends < case.day,
                words.result(
                    "no_usable_date" if "taken" in result.unread else "no_test_date", lang
                ),
                _note_on_column(result, lang),
            )
        )
    return found


def _note_on_column(result: LanguageResult, lang: Lang) -> str:
    """What the reader should know of the column of a TEF certificate that the scores come from."""
    newest = TEF_CANADA.charts.history[-1]
    taken, chart = result.taken, result.chart
    if result.test != TEF_CANADA.id or chart is None or result.unread:
        return ""
    if chart == newest.value:
        is_fitting = taken is None or taken >= newest.start
        return "" if is_fitting else words.result("column_other_day", lang)
    if taken is None:
        return words.result("column_undated", lang, start=formats.day(newest.start, lang))
    if taken >= newest.start:
        return words.result("column_other_day", lang)
    if chart == TEF_CANADA.charts.history[0].value:
        return ""
    return words.result("column_of_two", lang, highest=formats.number(max(chart.highest), lang))
