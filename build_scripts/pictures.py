"""Small pictures of figures as inline SVG: panels of dots or bars, and pairs of bars.

They take the colours of the page (`docs/styles/rounds.css`), so that they read in light, in
dark and on paper; without that style sheet they are drawn in the colour of the text.
No colour tells anything by itself: panels have titles, and pairs differ by being filled or empty.
Each is one image to a screen reader, with a title and a description; a table gives the figures.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from markupsafe import Markup

WIDTH: Final = 360
LEFT: Final = 42
RIGHT: Final = 26
TITLE: Final = 23
AXIS: Final = 16
GAP: Final = 10
SMALL: Final = 10
PLOT: Final = WIDTH - LEFT - RIGHT


@dataclass(frozen=True, slots=True)
class Dots:
    """A panel of dots: each stands at a share of the width (0 to 1) and at a height in points."""

    title: str
    dots: Sequence[tuple[float, int]]
    last: str
    """The words beside the last dot."""


@dataclass(frozen=True, slots=True)
class Bars:
    """A panel of bars, one for each column of the picture."""

    title: str
    bars: Sequence[int]


@dataclass(frozen=True, slots=True)
class Pair:
    """Two bars under one label: one filled, one empty."""

    label: str
    now: int
    before: int
    words: str
    """The words at the end of the filled bar."""


def dot_panels(
    panels: Sequence[Dots],
    marks: Sequence[tuple[float, str]],
    lines: Sequence[float],
    *,
    id: str,
    title: str,
    desc: str,
    height: int = 66,
) -> Markup:
    """Panels of dots, each with its own scale, above one axis of `marks` (share, words)."""
    parts: list[Markup] = []
    top = 0
    for panel in panels:
        low, high = scale([score for _, score in panel.dots])
        base = top + TITLE + height
        parts.append(_text(0, top + 12, panel.title, bold=True))
        parts += _scale(base, height, str(low), str(high))
        dashed = "".join(f"M{_x(at)} {base - height}v{height}" for at in lines)
        parts.append(_path("line", dashed))
        parts += _dots(panel, base, height, low, high)
        parts += _marks(base, marks)
        top = base + AXIS + GAP
    return _svg(parts, top - GAP, id, title, desc)


def _dots(panel: Dots, base: int, height: int, low: int, high: int) -> Iterable[Markup]:
    """The dots of a panel, and triangles at its edge for what is beyond the scale."""
    dots, beyond = "", ""
    y = 0.0
    for at, score in panel.dots:
        y = base - height * (min(max(score, low), high) - low) / (high - low)
        if low <= score <= high:
            dots += f"M{_x(at)} {_round(y)}h0"
        else:
            beyond += f"M{_x(at)} {_round(y)}l-3 {'-5' if score < low else '5'}h6z"
    yield _path("dots", dots)
    if beyond:
        yield _path("bars", beyond)
    right = float(_x(panel.dots[-1][0])) + 5
    yield _text(right, y + 4, panel.last, bold=True, size=SMALL)


STEP: Final = 50
FEW: Final = 0.03


def scale(scores: Sequence[int]) -> tuple[int, int]:
    """From where to where a panel goes, in steps: all scores, unless a few would flatten the rest.

    Leaving out the lowest and highest three of a hundred must make it at most half as long.
    """
    ordered = sorted(scores)
    cut = int(len(ordered) * FEW)
    low, high = _steps(ordered[0], ordered[-1])
    near, far = _steps(ordered[cut], ordered[-1 - cut])
    return (near, far) if 2 * (far - near) <= high - low else (low, high)


def _steps(low: int, high: int) -> tuple[int, int]:
    first = low // STEP * STEP
    return first, max(-(-high // STEP) * STEP, first + STEP)


def bar_panels(
    panels: Sequence[Bars],
    columns: Sequence[str],
    most: int,
    top_label: str,
    *,
    id: str,
    title: str,
    desc: str,
    height: int = 48,
) -> Markup:
    """Panels of bars that share one scale from nothing to `most`, called `top_label`."""
    parts: list[Markup] = []
    top = 0
    width = PLOT / len(columns)
    marks = [((at + 0.5) / len(columns), name) for at, name in enumerate(columns) if at % 2 == 0]
    for panel in panels:
        base = top + TITLE + height
        parts.append(_text(0, top + 12, panel.title, bold=True))
        parts += _scale(base, height, "0", top_label)
        tall = [max(1.0, height * n / most) if n else 0.0 for n in panel.bars]
        bars = "".join(
            f"M{_round(LEFT + at * width + 3)} {base}v-{_round(up)}h{_round(width - 6)}V{base}z"
            for at, up in enumerate(tall)
            if up
        )
        parts.append(_path("bars", bars))
        parts += _marks(base, marks)
        top = base + AXIS + GAP
    return _svg(parts, top - GAP, id, title, desc)


def pairs(
    found: Sequence[Pair], legend: tuple[str, str], *, id: str, title: str, desc: str
) -> Markup:
    """Pairs of bars that lie, one pair below the other, with a legend above them."""
    left, step, thick = 66, 27, 9
    room = WIDTH - left - 46
    most = max(max(pair.now, pair.before) for pair in found)
    parts = [
        _path("bars", f"M{left} 3h12v9h-12z"),
        _text(left + 18, 12, legend[0]),
        _path("empty", f"M{left} 20h12v9h-12z"),
        _text(left + 18, 29, legend[1]),
    ]
    filled, empty = "", ""
    for at, pair in enumerate(found):
        y = 42 + at * step
        now, before = (_round(max(1.0, room * n / most)) for n in (pair.now, pair.before))
        filled += f"M{left} {y}h{now}v{thick}h-{now}z"
        empty += f"M{left} {y + thick + 2}h{before}v{thick}h-{before}z"
        parts.append(_text(left - 6, y + 13, pair.label, anchor="end"))
        parts.append(_text(left + float(now) + 5, y + 8, pair.words, size=SMALL))
    parts += [_path("bars", filled), _path("empty", empty)]
    return _svg(parts, 42 + len(found) * step, id, title, desc)


def _scale(base: int, height: int, low: str, high: str) -> list[Markup]:
    """The lowest and the highest value of a panel, and the line it stands on."""
    return [
        _path("axis", f"M{LEFT} {base}h{PLOT}M{LEFT} {base - height}h{PLOT}"),
        _text(LEFT - 5, base + 3, low, anchor="end", size=SMALL),
        _text(LEFT - 5, base - height + 4, high, anchor="end", size=SMALL),
    ]


def _marks(base: int, marks: Iterable[tuple[float, str]]) -> list[Markup]:
    return [
        _text(float(_x(at)), base + 13, words, anchor="middle", size=SMALL) for at, words in marks
    ]


_LOOKS: Final = {
    "axis": 'fill="none" stroke="currentColor" stroke-opacity=".3"',
    "line": 'fill="none" stroke="currentColor" stroke-opacity=".55" stroke-dasharray="3 3"',
    "dots": 'fill="none" stroke="currentColor" stroke-width="3.6" stroke-linecap="round"',
    "bars": 'fill="currentColor"',
    "empty": 'fill="none" stroke="currentColor"',
}


def _path(look: str, way: str) -> Markup:
    """A path; `look` is also its class, by which the style sheet colours it."""
    return Markup('<path class="guide-picture-{}" {} d="{}"/>').format(
        look, Markup(_LOOKS[look]), way
    )


def _text(
    x: float, y: float, words: str, *, anchor: str = "", bold: bool = False, size: int = 11
) -> Markup:
    more = Markup(' text-anchor="{}"').format(anchor) if anchor else Markup("")
    more += Markup(' font-weight="700"') if bold else Markup("")
    return Markup('<text x="{}" y="{}" font-size="{}"{}>{}</text>').format(
        _round(x), _round(y), size, more, words
    )


def _x(share: float) -> str:
    return _round(LEFT + PLOT * share)


def _round(length: float) -> str:
    """A length with at most one digit after the point."""
    return f"{length:.1f}".removesuffix(".0")


def _svg(parts: Iterable[Markup], height: float, id: str, title: str, desc: str) -> Markup:
    return Markup(
        '<svg viewBox="0 0 {width} {height}" role="img" aria-labelledby="{id}-title {id}-desc" '
        'xmlns="http://www.w3.org/2000/svg" font-family="inherit" fill="currentColor" '
        'class="guide-picture"><title id="{id}-title">{title}</title>'
        '<desc id="{id}-desc">{desc}</desc>{parts}</svg>'
    ).format(
        width=WIDTH,
        height=_round(height),
        id=id,
        title=title,
        desc=desc,
        parts=Markup("").join(parts),
    )
