"""The door of foresight for the page's worker: one slice of the work a request, JSON in, JSON out.

    {"fields" or "profile": ..., "lang": "en", "root": "../", "today": "2026-10-01"}
        begins anew, and forgets what was begun before
    {"more": true}
        goes on
    {"try": "language.first.all.9"}
        the form's answers with one of the changes that were offered
    {"compare": [["a name", [[field, value], ...]], ...], "lang": "en"}
        kept results side by side; {"more": true, "of": "compare"} goes on

A reply holds the views that were finished meanwhile as HTML, and whether there is more to do.
A view without anything to say is empty.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any, Final

from calculator import entry_report
from calculator.assess import Result, evaluate
from calculator.foresight import compare, couples, improvements, report, timeline
from calculator.forms import from_form, to_form
from calculator.model import Lang
from calculator.standing import standing

SLICE: Final = 3
"""Evaluations in one request; an edit waits for no more."""

MOST_SCENARIOS: Final = 3
LONGEST_NAME: Final = 40
"""Of the names of kept results, in characters."""

VIEWS: Final = ("rounds", "timeline", "improvements", "couples")
"""The views by their names, in the order in which they are worked out."""

Views = Iterator[tuple[str, str] | None]


class _Work:
    """What is being worked out for the one reader, of each kind one piece of work at a time."""

    def __init__(self) -> None:
        self.views: dict[str, Views] = {}
        self.lang: Lang = "en"
        self.offered: dict[str, Mapping[str, Any]] = {}  # profiles by the id of their change


_work: Final = _Work()
_AHEAD: Final = "ahead"
_COMPARE: Final = "compare"


def answer(request: str) -> str:
    """Answer one request; see the head of this module."""
    asked: dict[str, Any] = json.loads(request)
    if "try" in asked:
        reply: object = {"fields": to_form(_work.offered[asked["try"]], _work.lang)}
    elif "more" in asked:
        reply = _go_on(asked.get("of", _AHEAD))
    elif _COMPARE in asked:
        _work.views[_COMPARE] = _compared(asked)
        reply = _go_on(_COMPARE)
    else:
        _begin(asked)
        reply = _go_on(_AHEAD)
    return json.dumps(reply, ensure_ascii=False, separators=(",", ":"))


def _begin(asked: Mapping[str, Any]) -> None:
    raw = asked["profile"] if "profile" in asked else from_form(asked["fields"])
    today = date.fromisoformat(asked["today"]) if asked.get("today") else None
    _work.lang = _lang(asked)
    _work.offered = {}
    _work.views[_AHEAD] = _views(raw, _work.lang, str(asked.get("root", "")), today)


def _lang(asked: Mapping[str, Any]) -> Lang:
    return "fr" if asked.get("lang") == "fr" else "en"


def _go_on(kind: str) -> dict[str, object]:
    found: dict[str, str] = {}
    for _ in range(SLICE):
        try:
            view = next(_work.views[kind])
        except StopIteration:
            return {"html": found, "more": False}
        if view is not None:
            found[view[0]] = view[1]
            break  # Rendering takes as long as some evaluations.
    return {"html": found, "more": True}


def _views(raw: Mapping[str, Any], lang: Lang, root: str, today: date | None) -> Views:
    """Each view by its name, and None after each evaluation."""
    base: Result = evaluate(raw)
    yield None
    place = standing(base, today)
    yield "rounds", entry_report.render(place, lang, root) if place else ""
    ahead = yield from timeline.timeline(raw, base)
    yield "timeline", report.render_timeline(ahead, lang, root) if ahead else ""
    better = yield from improvements.improvements(raw, base)
    if better:
        _work.offered |= {one.id: one.profile for one in (*better.singles, *better.pairs)}
    yield "improvements", report.render_improvements(better, lang, root) if better else ""
    pair = yield from couples.couples(raw, base)
    if pair:
        _work.offered |= {way.id: way.profile for way in pair.ways}
    has_partner = pair is not None and bool(pair.ways or base.profile.partner)
    yield "couples", report.render_couples(pair, lang, root) if pair and has_partner else ""


def _compared(asked: Mapping[str, Any]) -> Views:
    named = [(str(name)[:LONGEST_NAME], from_form(fields)) for name, fields in asked[_COMPARE]]
    scenarios = yield from compare.compare(named[:MOST_SCENARIOS])
    yield _COMPARE, report.render_compare(scenarios, _lang(asked))
