"""The timeline as a step chart: where its lines and marks stand.

The template turns it into SVG; the sentences and the table beside it say the same in words.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Final, NamedTuple

from calculator import formats
from calculator.findings import Outcome
from calculator.foresight.timeline import Step, Timeline
from calculator.model import Lang

WIDTH: Final = 720
HEIGHT: Final = 260
_LEFT, _RIGHT, _TOP, _BOTTOM = 48, 12, 34, 46
_STRIP: Final = 10
_NEAR: Final = 20
"""Marks nearer than this stand in different rows."""
_ROWS: Final = 3
_LEAST_SPAN: Final = 20
"""Points from the lowest to the highest line at the least, so that small changes look small."""
_TICKS: Final = (5, 10, 20, 25, 50, 100, 200, 500)
_MOST_TICKS: Final = 5


class Bar(NamedTuple):
    """Some days of the chart, with how the person stands on them."""

    x: int
    width: int
    outcome: Outcome
    low: int
    high: int
    """The place of the lowest and of the highest possible score; equal where it is settled."""


class Mark(NamedTuple):
    """An event: its number in the list, and its place."""

    x: int
    y: int
    number: int


class Tick(NamedTuple):
    """A line of the scale, with its word."""

    at: int
    label: str


class Picture(NamedTuple):
    """The chart, in places of its own width and height."""

    width: int
    height: int
    left: int
    right: int
    top: int
    floor: int
    strip: int
    path: str
    bars: tuple[Bar, ...]
    marks: tuple[Mark, ...]
    scores: tuple[Tick, ...]
    years: tuple[Tick, ...]
    unknown: tuple[int, int] | None
    """Where a part of the score cannot be known: its place and its width."""
    open: bool


def picture(view: Timeline, lang: Lang) -> Picture:
    """The step chart of a timeline."""
    days = max(1, (view.last - view.first).days)
    floor = HEIGHT - _BOTTOM
    lowest, highest, tick = _scale(view)

    def place(day: date) -> int:
        return _LEFT + round((WIDTH - _LEFT - _RIGHT) * (day - view.first).days / days)

    def level(points: int) -> int:
        return floor - round((floor - _TOP) * (points - lowest) / (highest - lowest))

    ends = [*(place(step.first) for step in view.steps[1:]), WIDTH - _RIGHT]
    bars = tuple(
        Bar(
            place(step.first),
            max(1, end - place(step.first)),
            step.standing.outcome,
            level(step.standing.lowest),
            level(step.standing.highest),
        )
        for step, end in zip(view.steps, ends, strict=True)
    )
    hidden = [step for step in view.steps if step.standing.left_out]
    unknown = (place(hidden[0].first), WIDTH - _RIGHT - place(hidden[0].first)) if hidden else None
    return Picture(
        WIDTH,
        HEIGHT,
        _LEFT,
        WIDTH - _RIGHT,
        _TOP,
        floor,
        _STRIP,
        _path(bars, [level(_shown(step)) for step in view.steps]),
        bars,
        tuple(_marks(view, place)),
        tuple(
            Tick(level(points), formats.number(points, lang))
            for points in range(lowest, highest + 1, tick)
        ),
        tuple(
            Tick(place(date(year, 1, 1)), str(year))
            for year in range(view.first.year + 1, view.last.year + 1)
        ),
        unknown,
        any(not step.standing.settled for step in view.steps),
    )


def _shown(step: Step) -> int:
    """The score that the line follows: while answers are missing, the lowest possible."""
    return step.standing.lowest


def _scale(view: Timeline) -> tuple[int, int, int]:
    """The lowest and highest line of the scale, and the step between lines."""
    low = min(step.standing.lowest for step in view.steps)
    high = max(step.standing.highest for step in view.steps)
    if high - low < _LEAST_SPAN:
        low = max(0, low - (_LEAST_SPAN - (high - low)) // 2)
        high = max(high, low + _LEAST_SPAN)
    tick = next((t for t in _TICKS if (high - low) / t <= _MOST_TICKS), _TICKS[-1])
    return low - low % tick, high + -high % tick, tick


def _path(bars: tuple[Bar, ...], levels: list[int]) -> str:
    """The line of the score, level from step to step."""
    parts: list[str] = []
    for bar, level in zip(bars, levels, strict=True):
        parts.append(f"{'V' if parts else f'M{bar.x} '}{level} H{bar.x + bar.width}")
    return " ".join(parts)


def _marks(view: Timeline, place: Callable[[date], int]) -> list[Mark]:
    """The numbers of the events, in rows where they would stand on each other."""
    found: list[Mark] = []
    for number, event in enumerate(view.events, 1):
        x = place(event.day)
        row = 0
        while row < _ROWS - 1 and any(mark.y == _row(row) and x - mark.x < _NEAR for mark in found):
            row += 1
        found.append(Mark(x, _row(row), number))
    return found


def _row(row: int) -> int:
    return 10 + row * 12
