"""The three views as plain values, in the form of the public contract.

Ids are stable: those of lines and conditions are the contract's own.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from calculator.foresight.couples import Couples, Way
from calculator.foresight.improvements import Improvement, Improvements
from calculator.foresight.moments import Cause
from calculator.foresight.standing import Cap, LineChange, PartChange, Standing
from calculator.foresight.timeline import Event, Timeline
from calculator.guide import PAGES

Plain = dict[str, Any]


def timeline(view: Timeline) -> Plain:
    """The timeline: steps without a gap, events, and what could not be dated."""
    return {
        "first": view.first.isoformat(),
        "last": view.last.isoformat(),
        "steps": [
            {"first": step.first.isoformat(), "last": step.last.isoformat()}
            | _standing(step.standing)
            for step in view.steps
        ],
        "events": [_event(event) for event in view.events],
        "undated": [{"at": one.at, "reason": one.reason} for one in view.undated],
        "permits": {person: day.isoformat() for person, day in view.permits},
    }


def _event(event: Event) -> Plain:
    return {
        "day": event.day.isoformat(),
        "causes": [_cause(cause) for cause in event.causes],
        "difference": event.difference,
        "lines": _lines(event.lines),
        "parts": _parts(event.parts),
        "before": _standing(event.before),
        "after": _standing(event.after),
        "needs_permit": event.needs_permit,
    }


def _cause(cause: Cause) -> Plain:
    return {"id": cause.id, "person": cause.person or None, "facts": dict(cause.facts)}


def improvements(view: Improvements) -> Plain:
    """Single changes and pairs that help, best first, and single changes that do not."""
    return {
        "as_of": view.day.isoformat(),
        "before": _standing(view.before),
        "singles": [_improvement(one) for one in view.singles],
        "pairs": [_improvement(one) for one in view.pairs],
        "without": [_improvement(one) for one in view.without],
    }


def _improvement(one: Improvement) -> Plain:
    return {
        "id": one.id,
        "changes": [
            {"id": change.id, "rule": change.rule, "page": PAGES[change.rule]}
            | {"facts": dict(change.facts)}
            for change in one.changes
        ],
        "day": one.day.isoformat() if one.day else None,
        "gain": one.gain,
        "gain_highest": one.gain_highest,
        "exact": one.exact,
        "lines": _lines(one.lines),
        "parts": _parts(one.parts),
        "caps": _caps(one.caps),
        "after": _standing(one.after),
        "needs_permit": one.needs_permit,
        "profile": one.profile,
    }


def couples(view: Couples) -> Plain:
    """The ways in which a couple can apply; none, with a reason, where there is one way only."""
    return {
        "as_of": view.day.isoformat(),
        "reason": view.reason or None,
        "present": _standing(view.present),
        "ways": [_way(view, way) for way in view.ways],
        "missing": list(view.missing),
    }


def _way(view: Couples, way: Way) -> Plain:
    return {
        "id": way.id,
        "principal": way.principal,
        "accompanying": way.accompanying,
        "present": way.present,
        "difference": view.difference(way),
        "lines": _lines(view.lines(way)),
        "missing": list(way.missing),
        "missing_others": list(way.others),
        "stays_behind": list(way.stays_behind),
        "sibling_open": way.sibling_open,
        "profile": way.profile,
    } | _standing(way.standing)


def _standing(standing: Standing) -> Plain:
    return {
        "outcome": standing.outcome,
        "total": standing.total,
        "lowest": standing.lowest,
        "highest": standing.highest,
        "complete": standing.complete,
        "left_out": list(standing.left_out),
    }


def _lines(lines: Iterable[LineChange]) -> list[Mapping[str, Any]]:
    return [
        {
            "id": line.id,
            "before": line.before,
            "after": line.after,
            "difference": line.difference,
        }
        for line in lines
    ]


def _parts(parts: Iterable[PartChange]) -> list[Mapping[str, Any]]:
    return [{"id": part.id, "before": part.before, "after": part.after} for part in parts]


def _caps(caps: Iterable[Cap]) -> list[Mapping[str, Any]]:
    return [{"id": cap.id, "limit": cap.limit, "lost": cap.lost} for cap in caps]
