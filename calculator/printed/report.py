"""The printed report: what its template needs, already in words.

Citations are numbered, so that each source stands once with its address and the day of its copy.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import NamedTuple

from calculator import formats, html, inputs, phrases
from calculator import report as on_page
from calculator import words as common
from calculator.assess import Result
from calculator.findings import Finding
from calculator.guide import address
from calculator.law.sources import CRS_TOOL, IRPR
from calculator.model import Citation, Lang, Source
from calculator.printed import answers, doubts
from calculator.printed.words import say
from calculator.report import ValueUsed

TEMPLATE = "printed.html.j2"


class Reference(NamedTuple):
    """A citation on paper: the number of its source in the list, and the place in it."""

    number: int
    place: str


class ValueCited(NamedTuple):
    """A value of the law in a working, with numbered citations."""

    used: ValueUsed
    references: tuple[Reference, ...]


class Worked(NamedTuple):
    """The working of one condition or one line."""

    name: str
    result: str
    answers: tuple[tuple[str, str], ...]
    values: tuple[ValueCited, ...]


class Doubted(NamedTuple):
    """An open doubt, in words."""

    title: str
    reading: str
    url: str


class Sources:
    """The sources of a report, numbered in the order in which they are first cited."""

    def __init__(self, lang: Lang) -> None:
        self.lang: Lang = lang
        self.numbers: dict[Source, int] = {}

    def number(self, source: Source) -> int:
        """The number of a source in the list."""
        return self.numbers.setdefault(source, len(self.numbers) + 1)

    def references(self, cites: Iterable[Citation]) -> tuple[Reference, ...]:
        """Citations, numbered."""
        return tuple(
            Reference(self.number(cite.source), html.pinpoint(cite, self.lang)) for cite in cites
        )


def render(
    result: Result,
    held: Sequence[Sequence[str]],
    lang: Lang,
    root: str,
    *,
    today: date | None = None,
    countries: Mapping[str, str] | None = None,
) -> str:
    """The report as HTML; `held` is what the form holds, `root` the address of the site."""
    sources = Sources(lang)
    messages = {problem.at: problem.message(lang) for problem in result.problems}
    values = on_page.view(result, lang, root, today) | {
        "say_printed": lambda key, **slots: say(key, lang, **slots),
        "sections": answers.told(held, messages, countries or {}, lang),
        "site": root,
        "today": today,
        "whole": result.case is not None,
        "worked": [_worked(finding, lang, root, sources) for finding in on_page.worked(result)],
        "takes": tuple(_taken(result, lang)),
        "doubts": [_doubted(doubt, lang, root) for doubt in doubts.of(result)],
        "tool": sources.number(CRS_TOOL),
        "regulations_source": sources.number(IRPR),
    }
    return str(html.fill(TEMPLATE, lang, values | {"sources": sources.numbers}))


def _worked(finding: Finding, lang: Lang, root: str, sources: Sources) -> Worked:
    found = on_page.working(finding, lang, root)
    return Worked(
        phrases.rule_name(finding.id, lang),
        _outcome(finding, lang),
        found.answers,
        tuple(ValueCited(used, sources.references(used.cites)) for used in found.values),
    )


def _outcome(finding: Finding, lang: Lang) -> str:
    if finding.outcome is not None:
        return common.OUTCOMES[finding.outcome].in_(lang)
    points = (finding.known, finding.limit)
    known, limit = ("?" if n is None else formats.number(n, lang) for n in points)
    return say("points_of", lang, points=known, limit=limit)


def _taken(result: Result, lang: Lang) -> Iterable[str]:
    """What the result takes for granted, one sentence each."""
    yield say("assumed_true", lang)
    if result.case is None:
        return
    if result.case.assumed:
        questions = [common.question(path, lang) for path in result.case.assumed]
        yield say("assumed_dates", lang, questions=formats.listed(questions, lang))
    person = result.case.profile.applicant
    if person.answers.get(inputs.CANADIAN_YEARS.name):
        yield say("assumed_years", lang)
    if any(job.country == inputs.CANADA.id for job in person.jobs):
        yield say("assumed_rarer", lang)
    if any(job.last is None for job in person.jobs):
        yield say("assumed_present", lang)


def _doubted(doubt: doubts.Doubt, lang: Lang, root: str) -> Doubted:
    url = root + address(f"{doubts.PAGE}#{doubt.anchor}")
    return Doubted(doubt.title.in_(lang), doubt.reading.in_(lang), url)
