"""Several profiles side by side: where each stands, the lines that differ, and the time ahead.

Each is a scenario that a reader has kept under a name; the engine is asked for everything.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, NamedTuple

from calculator.assess import evaluate
from calculator.foresight.slices import Slices
from calculator.foresight.standing import Points, Standing, standing
from calculator.foresight.timeline import Timeline, timeline


class Scenario(NamedTuple):
    """A profile under a name: its day, how it stands then, and three years ahead."""

    name: str
    day: date
    standing: Standing
    ahead: Timeline


class LineOfAll(NamedTuple):
    """A line of the score with the points of each scenario; None is open or not known."""

    id: str
    points: tuple[int | None, ...]


def compare(named: Sequence[tuple[str, Mapping[str, Any]]]) -> Slices[tuple[Scenario, ...]]:
    """The scenarios in their order; those without a usable day are left out."""
    found = []
    for name, raw in named:
        base = evaluate(raw)
        yield
        ahead = yield from timeline(raw, base)
        if ahead is not None:
            found.append(Scenario(name, ahead.first, standing(base), ahead))
    return tuple(found)


def differing(scenarios: Sequence[Scenario]) -> tuple[LineOfAll, ...]:
    """The lines whose points are not the same in all, in the order of the score."""
    nothing = Points(0, 0, 0)
    ids = dict.fromkeys(id for one in scenarios for id in one.standing.lines)
    lines = [(id, [one.standing.lines.get(id, nothing) for one in scenarios]) for id in ids]
    return tuple(
        LineOfAll(id, tuple(one.exact for one in points))
        for id, points in lines
        if len(set(points)) > 1
    )
