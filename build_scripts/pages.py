"""What pages can call: `[[ value("cec.work.hours") ]]`, `[[ points_table("crs.core.age") ]]`, ...

One `Calls` serves one page in one language and remembers the citations that its footnotes need.
A call that names something unknown raises `PageError`, and `render` adds the file and the line.
Calls in `BLOCKS` print HTML blocks and must stand alone on their line.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from datetime import date
from itertools import groupby
from pathlib import Path
from typing import Any, Final

from build_scripts import find, form, listings, plan_form, publisher, rounds_page
from build_scripts.diagram import picture, steps, steps_list
from build_scripts.scenarios import ScenarioError, scenario
from build_scripts.words import say
from calculator import guide, html, rounds, words
from calculator.formats import day as day_text
from calculator.law import CHECKED, PARAMETERS, SOURCES, TESTS, categories, cec
from calculator.model import (
    Bands,
    Chart,
    Choices,
    Citation,
    Confidence,
    Lang,
    LawError,
    Parameter,
    Since,
    Test,
)
from calculator.phrases import rule_name
from calculator.tables import Table, chart_table, plain, points_table


class PageError(ValueError):
    """A call on a page that cannot be answered; the message says how to mend it."""


BLOCKS: Final = frozenset(
    {
        "points_table",
        "chart",
        "history",
        "sources",
        "example",
        "work_example",
        "steps",
        "moments",
        "documents",
        "grounds",
        "entered",
        "left",
        "categories",
        "instruments",
        "fees_table",
        "fee_totals",
        "changes",
        "all_values",
        "sources_list",
        "calculator",
        "plan",
        "occupation_search",
        "publisher",
        "rounds_newest",
        "rounds_last",
        "rounds_table",
        "rounds_chart",
    }
)
"""Calls whose HTML must stand alone on a line, at its very beginning."""

_CHANGES: Final = "reference/changes.md"

_Note = tuple[tuple[Citation, ...], Confidence]


class Calls:
    """The calls of one page in one language."""

    def __init__(self, root: Path, page: str, lang: Lang) -> None:
        self.root = root
        self.page = page
        self.lang: Lang = lang
        self._notes: dict[_Note, str] = {}
        self._anchors: set[str] = set()

    def functions(self) -> Mapping[str, Callable[..., str]]:
        """Every call by the name that pages use."""
        return {
            name: getattr(self, name)
            for name in (
                *("value", "cite", "since", "note", "amount", "official"),
                *("question", "rule_link", "checked", "round_day"),
                *sorted(BLOCKS),
            )
        }

    def footnotes(self) -> str:
        """The definitions of the footnotes that the page has called, in their order."""
        made = {
            label: self._block("footnote.html.j2", cites=cites, confidence=confidence)
            for (cites, confidence), label in self._notes.items()
        }
        return "\n\n".join(f"[^{label}]: {note}" for label, note in made.items())

    # Values in a sentence.

    def value(
        self, id: str, *, on: str | None = None, cite: bool = True, bare: bool = False
    ) -> str:
        """A value with its unit and its footnote."""
        parameter, entry = self._entry(id, on)
        if entry.value is None:
            raise PageError(
                f"{id} is not in force on {on or CHECKED}; give a day on which it was, with "
                "on=, or say so with history()."
            )
        if parameter.unit in ("table", "chart", "codes"):
            raise PageError(
                f"{id} is a {parameter.unit}; use amount(), points_table(), chart() or history()."
            )
        text = plain(parameter.unit, entry.value, self.lang, bare=bare)
        return text + (self._mark(entry) if cite else "")

    def cite(self, *ids: str, on: str | None = None) -> str:
        """Only the footnote marks of one or more values."""
        if not ids:
            raise PageError('cite() needs the id of a value, as in cite("cec.work.duties").')
        marks = dict.fromkeys(self._mark(self._entry(id, on)[1]) for id in ids)
        return "".join(marks)

    def since(self, id: str, *, on: str | None = None) -> str:
        """The day on which the entry in force began."""
        return day_text(self._entry(id, on)[1].start, self.lang)

    def note(self, id: str, *, on: str | None = None) -> str:
        """The note of the entry in force, as a sentence."""
        _, entry = self._entry(id, on)
        if entry.note is None:
            raise PageError(f"{id} has no note on {on or CHECKED}; write the sentence here.")
        return entry.note.in_(self.lang)

    def amount(
        self,
        id: str,
        row: int | str,
        column: str | None = None,
        *,
        on: str | None = None,
        cite: bool = True,
    ) -> str:
        """One cell of a table of points, without a unit."""
        parameter, entry = self._entry(id, on)
        table = entry.value
        if not isinstance(table, Bands | Choices):
            raise PageError(f"{parameter.id} is no table on {on or CHECKED}; use value().")
        name = self._known(
            column or (table.columns[0] if len(table.columns) == 1 else ""),
            table.columns,
            f"column of {id}",
        )
        if isinstance(table, Choices):
            self._known(str(row), [choice for choice, _ in table.rows], f"row of {id}")
            cell = table.amount(str(row), name)
        elif isinstance(row, int):
            cell = table.amount(row, name)
        else:
            raise PageError(f"{id}: the rows are numbers; give one, not {row!r}.")
        return plain("count", cell, self.lang) + (self._mark(entry) if cite else "")

    # Links.

    def official(self, id: str, text: str | None = None) -> str:
        """A link to an official source, in the reader's language where it has one."""
        return html.source_link(SOURCES[self._known(id, SOURCES, "source")], self.lang, text)

    def question(self, path: str) -> str:
        """A link to a question of the form."""
        return f"[{say('ask', self.lang)}]({guide.link(guide.question(path), self.page)})"

    def rule_link(self, id: str, text: str | None = None) -> str:
        """A link to the section of the guide for a rule."""
        page = guide.PAGES[self._known(id, guide.PAGES, "rule")]
        return f"[{text or rule_name(id, self.lang)}]({guide.link(page, self.page)})"

    def checked(self) -> str:
        """The day on which the law was compiled."""
        return day_text(CHECKED, self.lang)

    # Tables and boxes.

    def points_table(self, id: str, *, on: str | None = None) -> str:
        """A whole table of points."""
        parameter, entry = self._entry(id, on)
        return self._table("points_table.html.j2", points_table(parameter, entry, self.lang))

    def chart(self, test: str, *, scale: str | None = None) -> str:
        """The chart of a language test: the present one, or that of a named scale."""
        found = {known.id: known for known in TESTS}[
            self._known(test, [known.id for known in TESTS], "test")
        ]
        entry = self._chart_entry(found, scale)
        return self._table("chart.html.j2", chart_table(found, entry, self.lang))

    def _chart_entry(self, test: Test, scale: str | None) -> Since[Chart]:
        if scale is None:
            return test.charts.since(CHECKED)
        scales = {
            entry.value.scale: entry
            for entry in test.charts.history
            if isinstance(entry.value, Chart)
        }
        return scales[self._known(scale, scales, f"scale of {test.id}")]

    def history(self, id: str) -> str:
        """Every dated value, newest first."""
        parameter = PARAMETERS[self._known(id, PARAMETERS, "value")]
        return self._block(
            "history.html.j2",
            anchor=self._anchor(f"history-{guide.anchor(id)}"),
            label=parameter.label.in_(self.lang),
            entries=listings.entries(parameter, self.lang),
        )

    def sources(self, *ids: str, on: str | None = None) -> str:
        """The list of sources of a rule's section."""
        if not ids:
            raise PageError('sources() needs ids of values, as in sources("cec.work.hours").')
        items = [listings.shown_entry(*self._entry(id, on), self.lang) for id in ids]
        return self._block("citations.html.j2", items=items)

    def example(self, name: str, rule: str) -> str:
        """A worked example: the story of a tested scenario and what the engine says of a rule."""
        return self._example(name, rule, with_work=False)

    def work_example(self, name: str, rule: str = "cec.work.amount") -> str:
        """A worked example with the table of its jobs and their picture, as in a result."""
        return self._example(name, rule, with_work=True)

    def _example(self, name: str, rule: str, *, with_work: bool) -> str:
        self._known(rule, guide.PAGES, "rule")
        try:
            story = scenario(self.root, name)
            work = story.history(self.lang) if with_work else None
        except ScenarioError as error:
            raise PageError(str(error)) from error
        return self._block(
            "example.html.j2",
            **story.told(rule, self.lang),
            rule_name=rule_name(rule, self.lang),
            anchor=self._anchor(f"example-{name}-{guide.anchor(rule)}"),
            history=work,
            words=lambda key, **slots: words.result(key, self.lang, **slots),
        )

    def steps(self) -> str:
        """The process as a diagram, with a list for those who cannot see it."""
        drawn = steps(self.lang)
        image = _for_markdown(picture(drawn, self.lang))
        return f"{image}\n\n{steps_list(drawn, self.lang, self.page)}"

    def moments(self) -> str:
        """What is checked on which day."""
        return self._table("table.html.j2", listings.moments_table(self.lang))

    def documents(self) -> str:
        """The documents of the application."""
        return self._table("table.html.j2", listings.documents_table(self.lang))

    def grounds(self) -> str:
        """The grounds of inadmissibility."""
        return self._list(cec.GROUNDS, listings.grounds_table)

    def entered(self) -> str:
        """The occupations that entered the class with NOC 2021."""
        return self._list(cec.ENTERED, listings.entered_table)

    def left(self) -> str:
        """The occupations that left the class with NOC 2021."""
        return self._list(cec.LEFT, listings.left_table)

    def instruments(self) -> str:
        """The instruments that made and amended section 87.1."""
        return self._list(cec.INSTRUMENTS, listings.instruments_table)

    def categories(self, *, on: str | None = None) -> str:
        """The categories of a day, with their occupations."""
        return self._list(categories.CATEGORIES, listings.categories_table, on)

    def fees_table(self) -> str:
        """The fees of permanent residence, side by side through time."""
        return self._table("table.html.j2", listings.fees_table(self.lang))

    def fee_totals(self) -> str:
        """What one adult, a couple, and a couple with two children pay."""
        return self._table("table.html.j2", listings.fee_totals_table(self.lang))

    # The reference pages.

    def changes(self, latest: int | None = None) -> str:
        """What changed when, newest first; the newest few days only for the home page."""
        days = listings.change_days(self.lang)
        if latest is not None:
            shown = [day for day in days if day.changes and not day.ahead][:latest]
            link = f"[{say('all_changes', self.lang)}]({guide.link(_CHANGES, self.page)})"
            return f"{self._block('changes_latest.html.j2', days=shown)}\n\n{link}"
        past = [day for day in days if not day.ahead]
        parts: list[str] = []
        for year, group in groupby(past, key=lambda day: day.day.year):
            parts += [f"## {year} {{#year-{year}}}", *self._change_days(group)]
        ahead = [day for day in reversed(days) if day.ahead]
        if ahead:
            parts += [f"## {say('ahead', self.lang)} {{#announced}}", *self._change_days(ahead)]
        return "\n\n".join(parts)

    def _change_days(self, days: Iterable[listings.ChangeDay]) -> Iterator[str]:
        for day in days:
            yield f"### {day_text(day.day, self.lang)} {{#on-{day.day.isoformat()}}}"
            yield self._block("changes.html.j2", day=day)

    def all_values(self) -> str:
        """Every value of the law, module by module."""
        return self._sections(
            (
                say(f"module_{name}", self.lang),
                f"law-{name}",
                self._block(
                    "values.html.j2",
                    name=name,
                    items=items,
                    caption=say(f"module_{name}", self.lang),
                ),
            )
            for name, items in listings.all_entries(self.lang).items()
        )

    def sources_list(self) -> str:
        """All sources, and the values that are not confirmed."""
        kinds = listings.sources_by_kind()
        titles = {"official": "official_sources", "third_parties": "third_parties"}
        sections = [
            (
                say(titles[kind], self.lang),
                f"sources-{guide.anchor(kind)}",
                self._block("sources.html.j2", sources=found, caption=say(titles[kind], self.lang)),
            )
            for kind, found in kinds.items()
        ]
        sections.append(
            (
                say("unconfirmed", self.lang),
                "not-confirmed",
                self._block(
                    "unconfirmed.html.j2",
                    items=listings.unconfirmed(self.lang),
                    lead=say("unconfirmed_lead", self.lang),
                ),
            )
        )
        return self._sections(sections)

    def calculator(self) -> str:
        """The form of the calculator, with its examples and the place of its result."""
        return _for_markdown(form.calculator(self.lang, self.root))

    def plan(self) -> str:
        """The form of the plan, and the place of the plan."""
        return _for_markdown(plan_form.plan(self.lang))

    def occupation_search(self) -> str:
        """The search for occupations, whose page names `assets/js/find.js` among its scripts."""
        return _for_markdown(find.occupation_search(self.lang))

    def publisher(self) -> str:
        """Who publishes this copy, under a heading; nothing where nobody is named."""
        block = publisher.block(self.root, self.lang)
        if not block:
            return ""
        return f"## {say('publisher_of_copy', self.lang)} {{#publisher}}\n\n{_for_markdown(block)}"

    # The rounds of invitations.

    def rounds_newest(self) -> str:
        """The day of the newest round, and a warning where the table is old."""
        return _for_markdown(rounds_page.newest(rounds.rounds(), self.lang))

    def rounds_last(self) -> str:
        """The newest round, the last one for the class, and the last general one, as a table."""
        return self._table("table.html.j2", rounds_page.last_rounds(rounds.rounds(), self.lang))

    def round_day(self, kind: str | None = None) -> str:
        """The day of the newest round, of all or of one kind, in a sentence."""
        known = rounds.rounds()
        if kind is not None:
            self._known(kind, rounds.KINDS, "kind of round")
            known = tuple(one for one in known if one.kind == kind)
        if not known:
            raise PageError(f"we know of no round of the kind {kind!r}.")
        return day_text(rounds.newest(known).day, self.lang)

    def rounds_table(self) -> str:
        """Every round, with filters by year and by kind."""
        return _for_markdown(rounds_page.all_rounds(rounds.rounds(), self.lang))

    def rounds_chart(self, name: str) -> str:
        """A picture of the rounds, with what it shows in words and as a table."""
        draw = rounds_page.FIGURES[self._known(name, rounds_page.FIGURES, "picture of rounds")]
        made = draw(rounds.rounds(), self.lang)
        table = self._table("table.html.j2", made.table)
        return _for_markdown(rounds_page.figure(made, self.lang, table))

    # How it is done.

    def _entry(self, id: str, on: str | None) -> tuple[Parameter[Any], Since[Any]]:
        parameter = PARAMETERS[self._known(id, PARAMETERS, "value")]
        try:
            return parameter, parameter.since(date.fromisoformat(on) if on else CHECKED)
        except LawError as error:
            raise PageError(f"{error} Give a later day with on=.") from error
        except ValueError as error:
            raise PageError(f"{id}: on={on!r} is no day; write it as 2016-11-19.") from error

    @staticmethod
    def _known(name: str, names: Collection[str] | Mapping[str, object], what: str) -> str:
        """A name that exists; otherwise an error that offers the nearest ones."""
        if name in names:
            return name
        near = difflib.get_close_matches(name, list(names), n=3) or sorted(names)[:8]
        raise PageError(f"there is no {what} {name!r}; did you mean {', '.join(near)}?")

    def _mark(self, entry: Since[Any]) -> str:
        """The footnote mark of an entry; the same citations share one footnote."""
        note = (entry.cites, entry.confidence)
        label = self._notes.setdefault(note, f"law-{len(self._notes) + 1}")
        return f"[^{label}]"

    def _list(
        self,
        parameter: Parameter[Any],
        make: Callable[[Since[Any], Lang], Table],
        on: str | None = None,
    ) -> str:
        _, entry = self._entry(parameter.id, on)
        return self._table("table.html.j2", make(entry, self.lang))

    def _table(self, template: str, data: Table) -> str:
        return self._block(
            template, data=data, anchor=self._anchor(f"table-{guide.anchor(data.id)}")
        )

    def _anchor(self, wanted: str) -> str:
        """An anchor that the page has not given away yet."""
        made, again = wanted, 2
        while made in self._anchors:
            made, again = f"{wanted}-{again}", again + 1
        self._anchors.add(made)
        return made

    def _block(self, template: str, **values: object) -> str:
        values.setdefault("word", lambda key, **slots: say(key, self.lang, **slots))
        return _for_markdown(html.fill(template, self.lang, values))

    @staticmethod
    def _sections(sections: Iterable[tuple[str, str, str]]) -> str:
        """Blocks under Markdown headings, so that they stand in the page's contents."""
        return "\n\n".join(
            f"## {title} {{#{anchor}}}\n\n{block}" for title, anchor, block in sections
        )


_SPACE: Final = re.compile(r"\s*\n\s*")
_BLOCK_TAG: Final = re.compile(
    r"(?<!^)<(?=(?:address|article|aside|blockquote|caption|dd|details|div|dl|dt|fieldset|"
    r"figcaption|figure|footer|form|h[1-6]|header|hr|legend|li|main|nav|ol|output|p|section|"
    r"summary|table|tbody|td|tfoot|th|thead|tr|ul)[ >])"
)


def _for_markdown(block: str) -> str:
    """HTML as Markdown takes it whole, at the top of a page and inside `<div markdown>` alike.

    There, a blank line or an indent would mean something, and a tag that opens a block is only
    seen at the beginning of a line: otherwise the end of an inner one would end the outer one.
    """
    flat = _SPACE.sub(" ", block.strip()).replace("> <", "><")
    return _BLOCK_TAG.sub("\n<", flat)
