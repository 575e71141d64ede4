"""The rounds that a person could have entered as HTML: a table, and the place in the pool.

What the page shows comes from the same standing that the plain values come from.
"""

from __future__ import annotations

from typing import NamedTuple

from calculator import entry_words, formats, guide, html, phrases, rounds, words
from calculator.entry_words import say
from calculator.findings import Outcome
from calculator.law.sources import ROUNDS
from calculator.model import Lang
from calculator.report import Link, Reason
from calculator.rounds import Round
from calculator.standing import Kind, Place, Standing, Year

CATEGORIES = "express-entry/categories.md"
READING = f"{CATEGORIES}#reading"
POOL = "express-entry/pool.md#cut-off"


class Row(NamedTuple):
    """A kind of round in words; the figures are empty for a kind that was closed."""

    id: str
    name: str
    outcome: Outcome
    word: str
    reasons: tuple[str, ...]
    missing: tuple[Link, ...]
    last: tuple[str, ...]
    cut_offs: tuple[str, ...]
    enough: tuple[str, ...]


def render(found: Standing, lang: Lang, root: str) -> str:
    """A standing as HTML; `root` is the way from the page to the root of its language's site."""
    return str(html.fill("entry_rounds.html.j2", lang, view(found, lang, root)))


def view(found: Standing, lang: Lang, root: str) -> dict[str, object]:
    """What the template needs, already in words."""
    is_open = found.lowest < found.highest
    rows = [_row(kind, is_open, lang) for kind in found.kinds]
    return {
        "words": lambda key, **slots: say(key, lang, **slots),
        "day": found.day,
        "since": found.since,
        "score": _score(found, lang),
        "changed": _changed(found, lang),
        "newest": say(
            "newest", lang, number=found.newest.number, day=formats.day(found.newest.day, lang)
        ),
        "stale": _stale(found, lang),
        "official": ROUNDS,
        "open": [row for outcome in ("met", "unknown") for row in rows if row.outcome == outcome],
        "closed": _closed(rows, lang),
        "closed_kinds": sum(row.outcome == "not_met" for row in rows),
        "place": _place(found.place, found, lang),
        "links": (
            Link(root + guide.address(READING), say("about_reading", lang)),
            Link(root + guide.address(CATEGORIES), say("about_categories", lang)),
            Link(root + guide.address(POOL), say("about_pool", lang)),
        ),
    }


def _score(found: Standing, lang: Lang) -> str:
    grid = formats.day(found.grid, lang)
    low, high = _bounds(found, lang)
    if low == high:
        return say("score", lang, score=low, grid=grid)
    return say("score_open", lang, low=low, high=high, grid=grid)


def _bounds(found: Standing, lang: Lang) -> tuple[str, str]:
    return formats.number(found.lowest, lang), formats.number(found.highest, lang)


def _changed(found: Standing, lang: Lang) -> str:
    change = found.changed_on
    return say("changed", lang, change=formats.day(change, lang)) if change else ""


def _stale(found: Standing, lang: Lang) -> str:
    days = formats.quantity(rounds.STALE_AFTER_DAYS, "days", lang)
    return say("stale", lang, days=days) if found.stale else ""


def _row(kind: Kind, is_open: bool, lang: Lang) -> Row:
    finding = kind.finding
    outcome: Outcome = finding.outcome or "unknown"
    paths = finding.missing if outcome == "unknown" else ()
    return Row(
        kind.id,
        kind.name.in_(lang),
        outcome,
        entry_words.OUTCOMES[outcome].in_(lang),
        tuple(entry_words.reasons(finding, lang)),
        tuple(Link(f"#{guide.anchor(path)}", words.question(path, lang)) for path in paths),
        _last(kind, lang),
        _cut_offs(kind.year, lang),
        _enough(kind.year, is_open, lang),
    )


def _closed(rows: list[Row], lang: Lang) -> list[Reason]:
    """The kinds that were closed; those that say the same stand together."""
    together: dict[str, list[str]] = {}
    for row in rows:
        if row.outcome == "not_met":
            together.setdefault(" ".join(row.reasons), []).append(row.name)
    between = phrases.say("semicolon", lang)
    return [Reason(between.join(names), sentence) for sentence, names in together.items()]


def _last(kind: Kind, lang: Lang) -> tuple[str, ...]:
    if kind.last is None:
        return (say("no_last", lang),)
    said = say(
        "last_round",
        lang,
        day=formats.day(kind.last.day, lang),
        cut_off=formats.number(kind.last.cut_off, lang),
        invitations=formats.number(kind.last.invitations, lang),
    )
    if kind.last_on_other_points:
        return said, say("last_on_other_points", lang)
    return (said,)


def _cut_offs(year: Year | None, lang: Lang) -> tuple[str, ...]:
    if year is None:
        return (say("no_year", lang),)
    low, high = (formats.number(cut_off, lang) for cut_off in year.cut_offs)
    n = len(year.rounds)
    alike = low == high and n > 1
    said = [say("cut_offs_alike" if alike else "cut_offs", lang, low=low, high=high, n=n)]
    if year.set_aside:
        said.append(say("set_aside", lang, n=year.set_aside))
    if year.other_points:
        said.append(say("other_points", lang))
    if year.earlier_list:
        said.append(say("earlier_list", lang, n=year.earlier_list))
    return tuple(said)


def _enough(year: Year | None, is_open: bool, lang: Lang) -> tuple[str, ...]:
    """In how many rounds the score was enough, and what an equal score asks beside."""
    if year is None:
        return (say("nothing", lang),)
    low, high, of = year.least.enough, year.most.enough, len(year.rounds)
    if low == high:
        said = say("of", lang, n=low, of=of)
    else:
        said = say("of_open", lang, low=low, high=high, of=of)
    if not year.ties:
        return (said,)
    if is_open:
        return said, say("equal_open", lang)
    return said, say("equal", lang, n=len(year.ties)), *(_tie(one, lang) for one in year.ties)


def _tie(one: Round, lang: Lang) -> str:
    day = formats.day(one.day, lang)
    if not one.tie_break:
        return say("tie_unknown", lang, number=one.number, day=day)
    moment = one.tie_break.replace("T", " ").rstrip("Z")
    return say("tie", lang, number=one.number, day=day, moment=moment)


def _place(place: Place | None, found: Standing, lang: Lang) -> tuple[str, ...]:
    if place is None:
        return ()
    low, high = _bounds(found, lang)
    slots = {
        "day": formats.day(place.day, lang),
        "total": formats.number(place.total, lang),
        "fewest": formats.number(place.fewest, lang),
        "most": formats.number(place.most, lang),
    }
    if low == high:
        said = say("place", lang, score=low, **slots)
    else:
        said = say("place_open", lang, low=low, high=high, **slots)
    if place.other_points:
        return said, say("place_on_other_points", lang)
    return (said,)
