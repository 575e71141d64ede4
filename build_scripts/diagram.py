"""The process as a picture: a column of steps joined by arrows, drawn from the law's own list.

Inline SVG in the colours of the page, so that it reads in light, in dark and on paper.
One step stands below the other, so that it is as readable on a phone.
The picture is one image to a screen reader; the list below it carries the links.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from textwrap import wrap
from typing import Final

from build_scripts.words import say
from calculator import guide, html, phrases
from calculator.law import CHECKED, process
from calculator.model import Lang, Parameter
from calculator.tables import plain

_WIDTH: Final = 360
_BOX: Final = 52
_GAP: Final = 22
_MARGIN: Final = 4
_LINE: Final = 19
_TITLE_LETTERS: Final = 36
_DETAIL_LETTERS: Final = 44


@dataclass(frozen=True, slots=True)
class Line:
    """A line of text of a step, at its height in the picture."""

    text: str
    y: int
    small: bool


@dataclass(frozen=True, slots=True)
class DrawnStep:
    """A step with its place in the picture."""

    number: int
    title: str
    detail: str
    page: str
    top: int
    height: int
    lines: tuple[Line, ...]

    @property
    def bottom(self) -> int:
        """Where the next arrow begins."""
        return self.top + self.height

    @property
    def middle(self) -> int:
        """Where its number stands."""
        return self.top + self.height // 2


def _drawn(number: int, step: process.Step, top: int, lang: Lang) -> DrawnStep:
    """One step below the others, as high as its lines need."""
    title = step.title.in_(lang)
    detail = _DETAILS[step.id](lang) if step.id in _DETAILS else ""
    texts = [(text, False) for text in wrap(title, _TITLE_LETTERS)]
    texts += [(text, True) for text in wrap(detail, _DETAIL_LETTERS)]
    height = max(_BOX, len(texts) * _LINE + 14)
    first = top + (height - len(texts) * _LINE) // 2 + 14
    lines = tuple(Line(text, first + at * _LINE, small) for at, (text, small) in enumerate(texts))
    return DrawnStep(number, title, detail, step.page, top, height, lines)


def steps(lang: Lang) -> tuple[DrawnStep, ...]:
    """Every step of the law's list with its place in the picture."""
    drawn: list[DrawnStep] = []
    for number, step in enumerate(process.STEPS, 1):
        top = drawn[-1].bottom + _GAP if drawn else _MARGIN
        drawn.append(_drawn(number, step, top, lang))
    return tuple(drawn)


def picture(drawn: tuple[DrawnStep, ...], lang: Lang) -> str:
    """The picture, as HTML."""
    values = {
        "steps": drawn,
        "width": _WIDTH,
        "height": drawn[-1].bottom + _MARGIN,
        "gap": _GAP,
        "title": say("steps_title", lang),
        "desc": say("steps_desc", lang, n=len(drawn)),
    }
    return html.fill("steps.html.j2", lang, values)


def steps_list(drawn: tuple[DrawnStep, ...], lang: Lang, page: str) -> str:
    """The steps in words, as Markdown, so that the site generator checks and sets the links."""
    lines = [
        f"{step.number}. [{step.title}]({guide.link(step.page, page)})"
        + (phrases.say("colon", lang) + step.detail if step.detail else "")
        for step in drawn
    ]
    summary = f"<summary>{say('steps_list', lang)}</summary>"
    return "\n\n".join((f"<details markdown>{summary}", "\n".join(lines), "</details>"))


def _law(parameter: Parameter[int], lang: Lang) -> str:
    return plain(parameter.unit, parameter.known_on(CHECKED), lang)


def _pool(lang: Lang) -> str:
    return say("step_pool", lang, months=_law(process.PROFILE_MONTHS, lang))


def _application(lang: Lang) -> str:
    return say("step_application", lang, days=_law(process.INVITATION_DAYS, lang))


def _decision(lang: Lang) -> str:
    return say(
        "step_decision",
        lang,
        months=_law(process.STANDARD_MONTHS, lang),
        percent=_law(process.STANDARD_PERCENT, lang),
    )


_DETAILS: Final[dict[str, Callable[[Lang], str]]] = {
    "process.pool": _pool,
    "process.application": _application,
    "process.decision": _decision,
}
