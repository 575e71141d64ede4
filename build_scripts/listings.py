"""The tables of the guide that are drawn from the law as a whole, or from its lists.

`calculator/tables.py` makes the tables that results share; these stand on pages only.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from markupsafe import Markup

from build_scripts.words import say
from calculator import formats, phrases
from calculator.html import cite, confidence
from calculator.law import CHECKED, MODULES, SOURCES, TESTS, categories, cec, fees, process
from calculator.model import (
    UNKNOWN,
    Bands,
    Chart,
    Choices,
    Citation,
    Confidence,
    Lang,
    Parameter,
    Since,
    Source,
    Text,
)
from calculator.tables import Row, Table, chart_table, plain, points_table

NONE: Final = "—"
"""What stands in a cell that has nothing to say."""


@dataclass(frozen=True, slots=True)
class Shown:
    """A value as a phrase, and as a table where it is one."""

    text: str
    table: Table | None = None


@dataclass(frozen=True, slots=True)
class Entry:
    """A dated value made ready to be shown."""

    id: str
    label: str
    start: date
    day_unsure: bool
    shown: Shown
    note: str | None
    cites: tuple[Citation, ...]
    confidence: Confidence

    @property
    def text(self) -> str:
        """The value as a phrase."""
        return self.shown.text


# Any value of the law.

_TESTS: Final = {test.charts.id: test for test in TESTS}


def shown(parameter: Parameter[Any], entry: Since[Any], lang: Lang) -> Shown:
    """A dated value as a phrase; a table of the law as a phrase with the table behind it."""
    value = entry.value
    if value is UNKNOWN and parameter.unit != "yes_no" and entry.confidence != "memory":
        return Shown(phrases.say("unknown_amount", lang))
    if value is None and any(e.value is not None for e in _before(parameter, entry)):
        return Shown(phrases.say("no_longer_in_force", lang))
    if isinstance(value, Chart):
        table = chart_table(_TESTS[parameter.id], entry, lang)
        return Shown(phrases.say("see_table", lang), table)
    if isinstance(value, Bands | Choices):
        return _shown_points(parameter, entry, lang)
    if isinstance(value, tuple) and parameter.id in _LISTS:
        table = _LISTS[parameter.id](entry, lang)
        return Shown(phrases.say("entries", lang, n=len(value)), table)
    return Shown(plain(parameter.unit, value, lang))


def _before(parameter: Parameter[Any], entry: Since[Any]) -> Iterable[Since[Any]]:
    return (earlier for earlier in parameter.history if earlier.start < entry.start)


_SMALL: Final = 3


def _shown_points(parameter: Parameter[Any], entry: Since[Any], lang: Lang) -> Shown:
    """A small table is told in a line (`With a partner: 460; ...`); a large one is shown."""
    table = points_table(parameter, entry, lang)
    if len(table.rows) == 1:
        pairs = zip(table.columns, table.rows[0].cells, strict=True)
    elif len(table.columns) == 1 and len(table.rows) <= _SMALL:
        pairs = zip(
            (row.label for row in table.rows), (r.cells[0] for r in table.rows), strict=True
        )
    else:
        return Shown(phrases.say("see_table", lang), table)
    colon = phrases.say("colon", lang)
    return Shown(phrases.say("semicolon", lang).join(colon.join(pair) for pair in pairs))


def shown_entry(parameter: Parameter[Any], entry: Since[Any], lang: Lang) -> Entry:
    """A dated value with its label, note and citations in words of the language."""
    return Entry(
        parameter.id,
        parameter.label.in_(lang),
        entry.start,
        (entry.start_confidence or "two_copies") != "two_copies",
        shown(parameter, entry, lang),
        entry.note.in_(lang) if entry.note else None,
        entry.cites,
        entry.confidence,
    )


def entries(parameter: Parameter[Any], lang: Lang) -> tuple[Entry, ...]:
    """The whole history of a value, newest first."""
    return tuple(shown_entry(parameter, entry, lang) for entry in reversed(parameter.history))


# Lists that the law names.


def _day(when: date | None, lang: Lang) -> str:
    return formats.day(when, lang) if when else NONE


def _cited(cites: Iterable[Citation], lang: Lang) -> Markup:
    return Markup("<br>").join(cite(citation, lang) for citation in cites)


def _text(text: Text | None, lang: Lang) -> str:
    return text.in_(lang) if text else NONE


def grounds_table(entry: Since[tuple[cec.Ground, ...]], lang: Lang) -> Table:
    """The grounds of inadmissibility, by section of the Act."""
    rows = tuple(
        Row(ground.name.in_(lang), (say("section", lang, n=ground.section),))
        for ground in _items(entry)
    )
    columns = (say("section_of_act", lang),)
    return _list(cec.GROUNDS, entry, lang, say("ground", lang), columns, rows)


def _occupations_table(parameter: Parameter[Any]) -> Callable[[Since[Any], Lang], Table]:
    def make(entry: Since[tuple[cec.Occupation, ...]], lang: Lang) -> Table:
        rows = tuple(Row(item.code, (item.title.in_(lang),)) for item in _items(entry))
        columns = (say("occupation", lang),)
        return _list(parameter, entry, lang, say("noc_code", lang), columns, rows)

    return make


entered_table: Final = _occupations_table(cec.ENTERED)
left_table: Final = _occupations_table(cec.LEFT)


def instruments_table(entry: Since[tuple[cec.Instrument, ...]], lang: Lang) -> Table:
    """The instruments that made and amended the section of the class."""
    rows = tuple(
        Row(
            item.name if lang == "en" else item.name.replace("SOR/", "DORS/"),
            (_day(item.in_force, lang), item.what.in_(lang), confidence(item.confidence, lang)),
        )
        for item in _items(entry)
    )
    columns = (say("in_force", lang), say("what", lang), phrases.say("confidence", lang))
    return _list(cec.INSTRUMENTS, entry, lang, say("instrument", lang), columns, rows)


def categories_table(entry: Since[tuple[categories.Category, ...]], lang: Lang) -> Table:
    """The categories of one version of the lists, with their occupations."""
    rows = tuple(
        Row(
            item.name.in_(lang),
            (
                item.condition.in_(lang),
                say(f"where_{item.where}", lang),
                _codes(item, lang),
                _day(item.first_round, lang),
            ),
        )
        for item in _items(entry)
    )
    columns = tuple(say(key, lang) for key in ("condition", "where", "occupations", "first_round"))
    return _list(categories.CATEGORIES, entry, lang, say("category", lang), columns, rows)


def _codes(category: categories.Category, lang: Lang) -> str:
    """The codes of a category: their number, and the codes one click away."""
    if not category.codes:
        return say("no_list", lang)
    sure = category.list_confidence or "two_copies"
    mark = "" if sure == "two_copies" else f" ({confidence(sure, lang)})"
    note = category.list_note.in_(lang) if category.list_note else ""
    return Markup("<details><summary>{}</summary>{}{}{}</details>").format(
        say("codes", lang, n=len(category.codes)),
        ", ".join(category.codes),
        mark,
        Markup("<br><small>{}</small>").format(note) if note else "",
    )


_LISTS: Final[Mapping[str, Callable[[Since[Any], Lang], Table]]] = {
    cec.GROUNDS.id: grounds_table,
    cec.ENTERED.id: entered_table,
    cec.LEFT.id: left_table,
    cec.INSTRUMENTS.id: instruments_table,
    categories.CATEGORIES.id: categories_table,
}


def _items(entry: Since[Any]) -> Sequence[Any]:
    return entry.value if isinstance(entry.value, tuple) else ()


def _list(
    parameter: Parameter[Any],
    entry: Since[Any],
    lang: Lang,
    corner: str,
    columns: tuple[str, ...],
    rows: tuple[Row, ...],
) -> Table:
    return Table(
        parameter.id,
        parameter.label.in_(lang),
        corner,
        columns,
        rows,
        numbers=False,
        since=entry.start,
        until=parameter.ends(entry),
        note=entry.note.in_(lang) if entry.note else None,
        cites=entry.cites,
        confidence=entry.confidence,
    )


def moments_table(lang: Lang) -> Table:
    """What is checked on which day."""
    rows = tuple(
        Row(
            item.fact.in_(lang),
            (
                _text(item.profile, lang),
                _text(item.invitation, lang),
                _text(item.receipt, lang),
                _unsure(_text(item.later, lang), item.later_confidence, lang),
                _unsure(_cited(item.cites, lang), item.confidence, lang),
            ),
        )
        for item in process.MOMENTS
    )
    keys = ("at_profile", "at_invitation", "at_receipt", "later")
    columns = (*(say(key, lang) for key in keys), phrases.say("sources", lang))
    return Table(
        "process.moments", say("moments", lang), say("fact", lang), columns, rows, numbers=False
    )


def documents_table(lang: Lang) -> Table:
    """The documents of the application."""
    rows = tuple(
        Row(
            item.name.in_(lang),
            (_needed(item, lang), _unsure(_cited(item.cites, lang), item.confidence, lang)),
        )
        for item in process.DOCUMENTS
    )
    columns = (say("needed", lang), phrases.say("sources", lang))
    caption = say("documents", lang)
    return Table("process.documents", caption, say("document", lang), columns, rows, numbers=False)


def _needed(item: process.Document, lang: Lang) -> str:
    needed = say(f"needed_{item.needed}", lang)
    if item.since is None:
        return needed
    return say("needed_since", lang, needed=needed, day=formats.day(item.since, lang))


def _unsure(text: str, sure: Confidence | None, lang: Lang) -> str:
    """A cell with a mark where it is not confirmed."""
    if sure is None or sure == "two_copies" or text == NONE:
        return text
    return Markup('{}<br><span class="guide-unsure">{}</span>').format(text, confidence(sure, lang))


# Fees.

_FEES: Final = (
    fees.PRINCIPAL_APPLICANT,
    fees.PARTNER,
    fees.CHILD,
    fees.RIGHT_OF_PERMANENT_RESIDENCE,
)


def fees_table(lang: Lang) -> Table:
    """The fees of permanent residence side by side, newest first."""
    starts = sorted({entry.start for fee in _FEES for entry in fee.history}, reverse=True)
    rows = tuple(
        Row(formats.day(start, lang), tuple(_fee(fee.since(start), lang) for fee in _FEES))
        for start in starts
    )
    columns = tuple(fee.label.in_(lang) for fee in _FEES)
    cites = dict.fromkeys(
        citation for fee in _FEES for entry in fee.history for citation in entry.cites
    )
    return Table(
        "fees",
        say("fees", lang),
        phrases.say("from", lang),
        columns,
        rows,
        cites=tuple(cites),
        wide=True,
    )


def _fee(entry: Since[int], lang: Lang) -> str:
    amount = plain("dollars", entry.value, lang)
    return _unsure(amount, entry.confidence, lang)


@dataclass(frozen=True, slots=True)
class _Family:
    """A family for which the fees are added up."""

    key: str
    partner: bool
    children: int


_FAMILIES: Final = (
    _Family("one_adult", partner=False, children=0),
    _Family("couple", partner=True, children=0),
    _Family("couple_two_children", partner=True, children=2),
)


def fee_totals_table(lang: Lang, day: date = CHECKED) -> Table:
    """What three families pay, added up from the fees of a day."""
    rows = []
    for family in _FAMILIES:
        amounts = family_fees(partner=family.partner, children=family.children, day=day)
        total = amounts["processing"] + amounts["right"]
        cells = (
            amounts["processing"],
            amounts["right"],
            total,
            amounts["biometrics"],
            total + amounts["biometrics"],
        )
        rows.append(
            Row(say(family.key, lang), tuple(formats.money(amount, lang) for amount in cells))
        )
    keys = ("processing", "right_fee", "total", "biometrics", "with_biometrics")
    cites = dict.fromkeys(
        citation
        for fee in (*_FEES, fees.BIOMETRICS_PERSON, fees.BIOMETRICS_FAMILY)
        for citation in fee.since(day).cites
    )
    return Table(
        "fees.totals",
        say("fee_totals", lang, day=formats.day(day, lang)),
        say("family", lang),
        tuple(say(key, lang) for key in keys),
        tuple(rows),
        cites=tuple(cites),
        wide=True,
    )


def family_fees(*, partner: bool, children: int, day: date) -> dict[str, int]:
    """The fees of one family on a day: processing, right of permanent residence, biometrics."""
    adults = 1 + partner
    processing = (
        fees.PRINCIPAL_APPLICANT.known_on(day)
        + partner * fees.PARTNER.known_on(day)
        + children * fees.CHILD.known_on(day)
    )
    right = adults * fees.RIGHT_OF_PERMANENT_RESIDENCE.known_on(day)
    if fees.CHILD_PAYS_RIGHT_FEE.known_on(day):
        right += children * fees.RIGHT_OF_PERMANENT_RESIDENCE.known_on(day)
    persons = (adults + children) * fees.BIOMETRICS_PERSON.known_on(day)
    biometrics = min(persons, fees.BIOMETRICS_FAMILY.known_on(day))
    return {"processing": processing, "right": right, "biometrics": biometrics}


# The law as a whole.


_MANY: Final = 8


@dataclass(frozen=True, slots=True)
class Change:
    """A value that became another on a day, and what it was; None where its history begins."""

    now: Entry
    before: str | None


@dataclass(frozen=True, slots=True)
class ChangeDay:
    """What changed on a day, and which histories begin on it."""

    day: date
    ahead: bool
    changes: tuple[Change, ...]
    begins: tuple[Entry, ...]

    @property
    def many_begin(self) -> bool:
        """Whether so many histories begin that their list is better folded away."""
        return len(self.begins) > _MANY


_NO_CHANGES_OF_LAW: Final = (
    "crs.ruleset",  # only names the day on which the values below it changed
    "process.levels.",
    "process.quebec.peq_reactivation_reported",
    "process.reform.",
    "process.round.cec_",
    "process.round.last_",
    "process.posted_time.",
)
"""Figures of their day, proposals and reports: none of them is a change of the law."""


def change_days(lang: Lang) -> tuple[ChangeDay, ...]:
    """Every day on which a value changed or begins, newest first."""
    found: dict[date, list[Change]] = {}
    for parameter in (p for own in MODULES.values() for p in own):
        if parameter.id.startswith(_NO_CHANGES_OF_LAW):
            continue
        before: str | None = None
        for entry in parameter.history:
            now = shown_entry(parameter, entry, lang)
            found.setdefault(entry.start, []).append(Change(now, before))
            # On the next day of change it reads "before: not in force".
            before = now.text if entry.value is not None else phrases.say("not_in_force", lang)
    return tuple(_change_day(day, found[day]) for day in sorted(found, reverse=True))


def _change_day(day: date, changes: Sequence[Change]) -> ChangeDay:
    real = tuple(change for change in changes if change.before is not None)
    begins = tuple(change.now for change in changes if change.before is None)
    return ChangeDay(day, day > CHECKED, real, begins)


def all_entries(lang: Lang) -> Mapping[str, tuple[tuple[Entry, int], ...]]:
    """Every value in force on the day of the guide, by module, with the length of its history.

    A value whose history begins later is shown with its first entry.
    """
    return {
        name: tuple(
            (shown_entry(parameter, _present(parameter), lang), len(parameter.history))
            for parameter in own
        )
        for name, own in MODULES.items()
    }


def _present(parameter: Parameter[Any]) -> Since[Any]:
    first = parameter.history[0]
    return first if first.start > CHECKED else parameter.since(CHECKED)


def unconfirmed(lang: Lang) -> tuple[Entry, ...]:
    """The present values that rest on one copy or on memory."""
    return tuple(
        entry
        for own in all_entries(lang).values()
        for entry, _ in own
        if entry.confidence != "two_copies"
    )


def sources_by_kind() -> Mapping[str, tuple[Source, ...]]:
    """The sources, official ones first."""
    every = SOURCES.values()
    return {
        "official": tuple(source for source in every if source.official),
        "third_parties": tuple(source for source in every if not source.official),
    }
