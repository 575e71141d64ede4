"""The three views as HTML: what their templates need, already in words."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any, Final, NamedTuple

from calculator import formats, guide, html, phrases
from calculator import words as common
from calculator.foresight import words
from calculator.foresight.changes import Change
from calculator.foresight.compare import Scenario, differing
from calculator.foresight.couples import Couples, Way
from calculator.foresight.improvements import Improvement, Improvements
from calculator.foresight.moments import Cause
from calculator.foresight.picture import Picture, picture
from calculator.foresight.standing import Cap, LineChange, Standing
from calculator.foresight.timeline import Event, Step, Timeline, Undated
from calculator.law import cec, crs, language
from calculator.law.process import FAMILY_EXAMINED, FAMILY_UNEXAMINED
from calculator.model import Citation, Lang, Parameter
from calculator.report import Link

STATUS: Final = "express-entry/waiting.md#status"
FAMILY: Final = "express-entry/application.md#family"
_DEPTH: Final = 3
"""Lines with up to this many names in their id are told; the pairs below a group are not."""


class EventView(NamedTuple):
    """One event in the list: its number, its day, and what is to be said of it."""

    number: int
    day: date
    sentences: tuple[str, ...]
    points: str
    lines: tuple[str, ...]
    total: str
    rises: bool
    falls: bool
    status: bool
    """Whether a permit ends, so that a link to the page on status helps."""


class StepView(NamedTuple):
    """One period in the table beside the chart."""

    first: date
    last: date
    score: str
    verdict: str
    outcome: str


class ImprovementView(NamedTuple):
    """One row of a table of changes."""

    id: str
    name: str
    gain: str
    lines: tuple[str, ...]
    notes: tuple[str, ...]
    links: tuple[Link, ...]


class WayView(NamedTuple):
    """One way of a couple."""

    id: str
    name: str
    present: bool
    score: str
    verdict: str
    outcome: str
    difference: str
    notes: tuple[str, ...]
    missing: tuple[Link, ...]


# The timeline.


def render_timeline(view: Timeline, lang: Lang, root: str) -> str:
    """The timeline as HTML; `root` is the way from the page to the root of its language's site."""
    return str(html.fill("foresight_timeline.html.j2", lang, timeline_view(view, lang, root)))


def timeline_view(view: Timeline, lang: Lang, root: str) -> dict[str, object]:
    """What the template of the timeline needs."""
    hidden = next((step for step in view.steps if step.standing.left_out), None)
    return _common(lang) | {
        "first": view.first,
        "last": view.last,
        "picture": _drawn(view, lang),
        "steps": [
            StepView(
                step.first,
                step.last,
                _whole_score(step.standing, lang),
                common.HEADLINES[step.standing.outcome].in_(lang),
                step.standing.outcome,
            )
            for step in view.steps
        ],
        "events": [_event(number, event, lang) for number, event in enumerate(view.events, 1)],
        "unknown": ""
        if hidden is None
        else phrases.filled(
            words.PAGE,
            "unknown_from",
            lang,
            day=formats.day(hidden.first, lang),
            names=_names(hidden.standing.left_out, lang),
        ),
        "undated": [Link(f"#{guide.anchor(one.at)}", _undated(one, lang)) for one in view.undated],
        "permits_past": [
            phrases.filled(words.PAGE, "permit_past", lang, day=formats.day(day, lang))
            for _, day in view.permits
            if day <= view.first
        ],
        "status": root + guide.address(STATUS),
        "problems": view.problems,
    }


def _drawn(view: Timeline, lang: Lang) -> Picture | None:
    return picture(view, lang) if view.last > view.first else None


def _event(number: int, event: Event, lang: Lang) -> EventView:
    sentences = [_cause(cause, event.day, lang) for cause in event.causes]
    if event.before.outcome != event.after.outcome:
        sentences.append(words.VERDICT_NOW[event.after.outcome].in_(lang))
    if any(cause.facts.get("possible") for cause in event.causes):
        sentences.append(words.NOTES["possible"].in_(lang))
    if event.needs_permit:
        sentences.append(words.NOTES["needs_permit"].in_(lang))
    hides = bool(set(event.after.left_out) - set(event.before.left_out))
    if hides:
        names = _names(event.after.left_out, lang)
        sentences.append(phrases.filled(words.NOTES, "left_out", lang, names=names))
    difference = event.difference
    points = "" if difference is None else _points(difference, lang)
    if hides and not difference:
        points = words.PAGE["points_unknown"].in_(lang)
    return EventView(
        number,
        event.day,
        tuple(dict.fromkeys(sentences)),
        points,
        _lines(event.lines, event.after, lang),
        _score(event.after, lang),
        (difference or 0) > 0,
        (difference or 0) < 0,
        any(cause.id == "permit.ends" for cause in event.causes),
    )


def _cause(cause: Cause, day: date, lang: Lang) -> str:
    """The sentence of a cause, with the values of the law on its day."""
    key = f"{cause.id}.{cause.person}" if cause.person else cause.id
    slots: dict[str, object] = {
        "age": cause.facts.get("age"),
        "years": cause.facts.get("years"),
        "language": _language(cause.facts.get("language"), lang),
        "validity": _value(language.VALIDITY_YEARS, day, lang),
        "assessment": _value(crs.ASSESSMENT_YEARS, day, lang),
        "years_back": _value(crs.WORK_YEARS_BACK, day, lang),
        "window": _value(cec.WINDOW_YEARS, day, lang),
        "hours": _value(cec.HOURS_PER_YEAR, day, lang),
    }
    if cause.id == "answer":
        slots["question"] = common.question(str(cause.facts["at"]), lang)
    years = cause.facts.get("years")
    if isinstance(years, int) and cause.id.endswith(".reached"):
        key = phrases.by_number(key, years, lang)
    return phrases.filled(words.CAUSES, key, lang, **slots)


def _undated(one: Undated, lang: Lang) -> str:
    person = one.at.partition(".")[0]
    key = one.reason if one.reason in words.UNDATED else f"{one.reason}.{person}"
    return phrases.filled(words.UNDATED, key, lang, language=_language(one.language, lang))


# Improvements.


def render_improvements(view: Improvements, lang: Lang, root: str) -> str:
    """The improvements as HTML."""
    values = improvements_view(view, lang, root)
    return str(html.fill("foresight_improvements.html.j2", lang, values))


def improvements_view(view: Improvements, lang: Lang, root: str) -> dict[str, object]:
    """What the template of the improvements needs."""
    return _common(lang) | {
        "day": view.day,
        "intro": phrases.filled(
            words.PAGE, _intro(view.before), lang, day=formats.day(view.day, lang)
        ),
        "left_out": _by_grid(view.before, view.day, lang),
        "singles": [_improvement(one, lang, root) for one in view.singles],
        "pairs": [_improvement(one, lang, root) for one in view.pairs],
        "without": [_without(one, lang, root) for one in view.without],
    }


def _intro(before: Standing) -> str:
    """Which sentence opens the list: gains are exact, open, or known by the last grid only."""
    if not before.settled:
        return "improvements_open"
    return "improvements_grid" if before.left_out else "improvements_intro"


def _improvement(one: Improvement, lang: Lang, root: str) -> ImprovementView:
    notes = [_kind_note(change, lang) for change in one.changes]
    notes += [_cap(cap, lang) for cap in one.caps]
    if one.needs_permit:
        notes.append(words.NOTES["needs_permit"].in_(lang))
    new = set(one.after.left_out) - set(one.before.left_out)
    if new:
        names = _names(one.after.left_out, lang)
        notes.append(phrases.filled(words.NOTES, "left_out", lang, names=names))
    if one.verdict_step > 0:
        notes.append(common.HEADLINES[one.after.outcome].in_(lang) + ".")
    return ImprovementView(
        one.id,
        _name(one, lang),
        _gain(one, lang),
        _lines(one.lines, one.after, lang),
        tuple(note for note in dict.fromkeys(notes) if note),
        _rule_links((change.rule for change in one.changes), lang, root),
    )


def _without(one: Improvement, lang: Lang, root: str) -> ImprovementView:
    """A change that does not help, and why."""
    reasons = [_cap(cap, lang) for cap in one.caps]
    if one.verdict_step < 0:
        reasons.append(words.NOTES["costs_verdict"].in_(lang))
    worst = min(one.gain, one.gain_highest)
    if worst < 0:
        difference = _points(worst, lang)
        reasons.append(phrases.filled(words.NOTES, "lowers", lang, difference=difference))
    if one.changes[0].id == "trade_certificate" and not one.caps:
        needed = crs.CERTIFICATE.known_on(crs.BEGIN).rows[0][0]
        reasons.append(
            phrases.filled(words.NOTES, "certificate", lang, scale=_scale(None, lang), level=needed)
        )
    if not reasons:
        reasons.append(words.NOTES["no_line"].in_(lang))
    links = _rule_links((change.rule for change in one.changes), lang, root)
    return ImprovementView(
        one.id,
        _name(one, lang),
        _gain(one, lang),
        _lines(one.lines, one.after, lang),
        tuple(reasons),
        links,
    )


def _name(one: Improvement, lang: Lang) -> str:
    names = [change_name(change, lang) for change in one.changes]
    if len(names) == 1:
        return names[0]
    return phrases.filled(words.PAGE, "pair", lang, one=names[0], other=names[1])


def change_name(change: Change, lang: Lang) -> str:
    """A change in words."""
    facts = change.facts
    number = facts.get("years")
    level = facts.get("level")
    spoken = facts.get("language")
    slots: dict[str, object] = {
        "language": _language(spoken, lang),
        "scale": _scale(spoken, lang),
        "level": crs.EDUCATION_LEVELS[level].in_(lang)
        if isinstance(level, str) and level in crs.EDUCATION_LEVELS
        else level,
        "years": number,
        "day": formats.day(change.day, lang) if change.day else "",
    }
    key = _kind(change)
    if key == "language.ability":
        slots["ability"] = phrases.ABILITIES[change.id.rpartition(".")[2]].in_(lang)
    if key == "work.year" and isinstance(number, int):
        key = phrases.by_number(key, number, lang)
    return phrases.filled(words.CHANGES, key, lang, **slots)


def _kind(change: Change) -> str:
    """The key of the words of a change."""
    head, _, tail = change.id.rpartition(".")
    if change.id == "work.year":
        return "work.year" if change.day else "work.stated"
    if head in ("first_language", "second_language", "partner.language"):
        prefix = "partner." if head.startswith("partner") else ""
        if tail in ("retake", "switch"):
            return f"{prefix}language.retake" if tail == "retake" else change.id
        if change.facts.get("new"):
            return f"{prefix}language.new"
        return f"{prefix}language.{'all' if tail.isdigit() else 'ability'}"
    if head in ("education", "partner.education"):
        return head
    if head == "study" and "level" in change.facts:
        return f"{change.id}.level"
    return change.id


def _kind_note(change: Change, lang: Lang) -> str:
    key = _kind(change)
    if key in ("language.ability", "language.all", "partner.language.all"):
        key = "language"
    key = key.removeprefix("partner.")
    return words.NOTES[key].in_(lang) if key in words.NOTES else ""


def _gain(one: Improvement, lang: Lang) -> str:
    if one.gain == one.gain_highest:
        return _points(one.gain, lang)
    low, high = _signed(one.gain, lang), _signed(one.gain_highest, lang)
    return phrases.filled(words.PAGE, "span", lang, low=low, high=high)


def _cap(cap: Cap, lang: Lang) -> str:
    return phrases.filled(
        words.NOTES,
        "cap",
        lang,
        limit=formats.number(cap.limit, lang),
        line=phrases.rule_name(cap.id, lang),
        lost=formats.number(cap.lost, lang),
    )


# Couples.


def render_couples(view: Couples, lang: Lang, root: str) -> str:
    """The four ways of a couple as HTML."""
    return str(html.fill("foresight_couples.html.j2", lang, couples_view(view, lang, root)))


def couples_view(view: Couples, lang: Lang, root: str) -> dict[str, object]:
    """What the template of the couples needs."""
    cites: list[Citation] = []
    for parameter in (FAMILY_EXAMINED, cec.FAMILY_ADMISSIBLE, FAMILY_UNEXAMINED):
        cites += [cite for cite in parameter.history[-1].cites if cite not in cites]
    return _common(lang) | {
        "left_out": _by_grid(view.present, view.day, lang),
        "couple": lambda key: words.COUPLES[key].in_(lang),
        "reason": words.COUPLES[view.reason].in_(lang) if view.reason else "",
        "ways": [_way(view, way, lang) for way in view.ways],
        "missing": [_question(path, lang) for path in view.missing],
        "cites": cites,
        "family": root + guide.address(FAMILY),
    }


def _way(view: Couples, way: Way, lang: Lang) -> WayView:
    notes = [words.COUPLES[name].in_(lang) for name in way.stays_behind]
    if way.sibling_open:
        notes.append(words.COUPLES["sibling_open"].in_(lang))
    difference = view.difference(way)
    if way.present:
        shown = ""
    else:
        shown = (
            words.PAGE["not_settled"].in_(lang) if difference is None else _points(difference, lang)
        )
    return WayView(
        way.id,
        words.COUPLES[way.id].in_(lang),
        way.present,
        _score(way.standing, lang),
        common.HEADLINES[way.standing.outcome].in_(lang),
        way.standing.outcome,
        shown,
        tuple(notes),
        tuple(_question(path, lang) for path in way.missing),
    )


def render_compare(scenarios: Sequence[Scenario], lang: Lang) -> str:
    """Kept results side by side as HTML; empty where there is none."""
    if not scenarios:
        return ""
    return str(html.fill("foresight_compare.html.j2", lang, compare_view(scenarios, lang)))


def compare_view(scenarios: Sequence[Scenario], lang: Lang) -> dict[str, object]:
    """What the template of the comparison needs."""
    first = scenarios[0].standing
    notes = (_by_grid(one.standing, one.day, lang) for one in scenarios)
    return _common(lang) | {
        "left_out": next(filter(None, notes), ""),
        "names": [one.name for one in scenarios],
        "days": [formats.day(one.day, lang) for one in scenarios],
        "verdicts": [
            {
                "outcome": one.standing.outcome,
                "word": common.HEADLINES[one.standing.outcome].in_(lang),
            }
            for one in scenarios
        ],
        "scores": [_whole_score(one.standing, lang) for one in scenarios],
        "differences": ["", *(_against(first, one.standing, lang) for one in scenarios[1:])],
        "lines": [
            {
                "name": phrases.rule_name(line.id, lang),
                "points": [_open_or(amount, lang) for amount in line.points],
            }
            for line in differing(scenarios)
            if _is_told(line.id)
        ],
        "ahead": [[_begins(step, lang) for step in one.ahead.steps] for one in scenarios],
    }


def _against(first: Standing, other: Standing, lang: Lang) -> str:
    settled = first.settled and other.settled
    return _points(other.total - first.total, lang) if settled else _open_or(None, lang)


def _open_or(amount: int | None, lang: Lang) -> str:
    return words.PAGE["not_settled"].in_(lang) if amount is None else formats.number(amount, lang)


def _begins(step: Step, lang: Lang) -> str:
    return phrases.filled(
        words.PAGE,
        "compare_step",
        lang,
        first=formats.day(step.first, lang),
        score=_whole_score(step.standing, lang),
        verdict=common.HEADLINES[step.standing.outcome].in_(lang),
    )


def _whole_score(standing: Standing, lang: Lang) -> str:
    """The score, and whether a part of it cannot be known."""
    score = _score(standing, lang)
    if not standing.left_out:
        return score
    return phrases.filled(words.PAGE, "not_whole", lang, score=score)


# What the views share.


def _common(lang: Lang) -> dict[str, Any]:
    return {
        "word": lambda key, **slots: phrases.filled(words.PAGE, key, lang, **slots),
        "say_outcome": lambda outcome: common.HEADLINES[outcome].in_(lang),
    }


def _value(parameter: Parameter[int], day: date, lang: Lang) -> str:
    return formats.quantity(parameter.known_on(day), parameter.unit, lang)


def _language(code: object, lang: Lang) -> str:
    """A language within a sentence: French writes it small."""
    if code not in ("en", "fr"):
        return ""
    name = common.language_name(str(code), lang)
    return name.lower() if lang == "fr" else name


def _scale(code: object, lang: Lang) -> str:
    """The scale of levels: CLB for English in English, NCLC otherwise."""
    return phrases.CORNERS["nclc" if code == "fr" else "clb"].in_(lang)


def _names(ids: Iterable[str], lang: Lang) -> str:
    return formats.listed([phrases.rule_name(id, lang) for id in ids], lang)


def _by_grid(standing: Standing, day: date, lang: Lang) -> str:
    """What of a score cannot be known, and by which grid it is worked out; often nothing."""
    if not standing.left_out:
        return ""
    grid = date.fromisoformat(crs.RULESET.known_on(day))
    names = _names(standing.left_out, lang)
    return phrases.filled(words.PAGE, "by_grid", lang, grid=formats.day(grid, lang), names=names)


def _score(standing: Standing, lang: Lang) -> str:
    if standing.settled:
        return formats.number(standing.total, lang)
    low, high = formats.number(standing.lowest, lang), formats.number(standing.highest, lang)
    return phrases.filled(words.PAGE, "span", lang, low=low, high=high)


def _signed(amount: int, lang: Lang) -> str:
    """A difference with its sign: `+13`, `−5`."""
    return f"+{formats.number(amount, lang)}" if amount > 0 else formats.number(amount, lang)


def _points(amount: int, lang: Lang) -> str:
    if amount == 0:
        return words.PAGE["no_points"].in_(lang)
    key = phrases.by_number("points", amount, lang)
    return phrases.filled(words.PAGE, key, lang, difference=_signed(amount, lang))


def _lines(lines: Sequence[LineChange], after: Standing, lang: Lang) -> tuple[str, ...]:
    """The factors and groups that change, each with its difference; open ones are left out."""
    found = []
    for line in lines:
        if not _is_told(line.id):
            continue
        name = phrases.rule_name(line.id, lang)
        if line.id in after.left_out:
            found.append(phrases.filled(words.PAGE, "line_open", lang, line=name))
        elif line.difference:
            difference = _signed(line.difference, lang)
            found.append(phrases.filled(words.PAGE, "line", lang, line=name, difference=difference))
    return tuple(found)


def _is_told(id: str) -> bool:
    """Whether a line is a factor or a group: neither a section nor a pair below a group."""
    names = id.split(".")
    is_pair = id.startswith("crs.transfer.") and "_" in names[-1]
    return len(names) == _DEPTH and not is_pair


def _rule_links(rules: Iterable[str], lang: Lang, root: str) -> tuple[Link, ...]:
    return tuple(
        Link(root + guide.address(guide.PAGES[rule]), phrases.rule_name(rule, lang))
        for rule in dict.fromkeys(rules)
    )


def _question(path: str, lang: Lang) -> Link:
    return Link(f"#{guide.anchor(path)}", common.question(path, lang))
