"""What the page of rounds shows: how new the table is, all rounds with filters, three pictures.

Everything is drawn from the one table of rounds and from the days on which the points changed.
The filters are plain radio buttons and a style that hides what was not chosen, so that they work
without a script; where a browser does not know `:has()`, all rounds are shown and no filter.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby
from typing import Final

from markupsafe import Markup

from build_scripts import pictures
from build_scripts.rounds_words import say
from calculator import formats, guide, html, rounds
from calculator.days import years_before
from calculator.law import CHECKED, crs, sources
from calculator.model import UNKNOWN, Lang
from calculator.rounds import BANDS, FINEST, GROUPS, KINDS, TOTAL, Pool, Round
from calculator.tables import Row, Table

NONE: Final = "—"


@dataclass(frozen=True, slots=True)
class Figure:
    """A picture with the sentence of what it shows, how to read it, and its table."""

    image: Markup
    says: str
    how: str
    table: Table


# How new the table is.


def changed_on() -> date:
    """The day from which the points hold amounts that are not known."""
    return next(entry.start for entry in crs.JOB_OFFER.history if entry.value is UNKNOWN)


def newest(known: Sequence[Round], lang: Lang, today: date = CHECKED) -> str:
    """The day of the newest round, a warning where it is old, and the change of the points."""
    last = rounds.newest(known)
    official = html.source_link(sources.ROUNDS, lang)
    lead = say("newest", lang, number=last.number, day=formats.day(last.day, lang))
    change = _about_change(last, lang)
    if not rounds.is_stale(today, last.day):
        fresh = Markup(say("fresh", lang, official=official))
        return Markup("<p><strong>{}</strong> {}</p><p>{}</p>").format(lead, fresh, change)
    stale = Markup(
        say(
            "stale",
            lang,
            days=formats.quantity(rounds.age_in_days(today, last.day), "days", lang),
            checked=formats.day(today, lang),
            official=official,
        )
    )
    return Markup(
        '<div class="admonition warning"><p class="admonition-title">{}</p>'
        "<p><strong>{}</strong> {}</p></div><p>{}</p>"
    ).format(say("stale_title", lang), lead, stale, change)


def _about_change(last: Round, lang: Lang) -> str:
    change = formats.day(changed_on(), lang)
    if last.day < changed_on():
        return say("no_round_since_change", lang, change=change)
    return say("rounds_since_change", lang, change=change, mark=say("changed_grid", lang))


# The last rounds.

_LAST: Final[Mapping[str, str | None]] = {
    "last_of_all": None,
    "last_of_cec": "cec",
    "last_of_general": "general",
}
"""The rounds that are told with the pool: the words for each, and its kind."""


def last_rounds(known: Sequence[Round], lang: Lang) -> Table:
    """The newest round, and the last one of the kinds that readers of this guide ask for."""
    rows = []
    for key, kind in _LAST.items():
        own = [one for one in known if kind in (None, one.kind)]
        if own:
            rows.append(Row(say(key, lang), _told(rounds.newest(own), lang)))
    keys = ("day", "number", "official_name", "invitations", "cut_off")
    return Table(
        "rounds.last",
        say("last_caption", lang),
        say("last_of", lang),
        tuple(say(key, lang) for key in keys),
        tuple(rows),
        numbers=False,
    )


def _told(one: Round, lang: Lang) -> tuple[str, ...]:
    mark = f" ({say('changed_grid', lang)})" if one.day >= changed_on() else ""
    return (
        formats.day(one.day, lang),
        one.number,
        one.name.in_(lang),
        formats.number(one.invitations, lang),
        f"{one.cut_off}{mark}",
    )


# All rounds.

_YEAR: Final = "rounds-year"
_KIND: Final = "rounds-kind"


def all_rounds(known: Sequence[Round], lang: Lang) -> str:
    """Every round, newest first, in a table for each year, with filters by year and by kind."""
    newest_first = sorted(known, key=lambda one: (one.day, rounds.order(one.number)), reverse=True)
    by_year = {
        year: list(found) for year, found in groupby(newest_first, key=lambda one: one.day.year)
    }
    held = {one.kind for one in known}
    kinds = [kind for kind in KINDS if kind in held]
    years = {"all": say("all_years", lang)} | {str(year): str(year) for year in by_year}
    names = {"all": say("all_kinds", lang)} | {kind: KINDS[kind].name.in_(lang) for kind in kinds}
    return Markup('<div class="guide-rounds">{}{}{}{}</div>').format(
        Markup("<style>{}</style>").format(Markup(_style(list(by_year), kinds))),
        _choices(_YEAR, say("filter_year", lang), years, str(next(iter(by_year)))),
        _choices(_KIND, say("filter_kind", lang), names, "all"),
        Markup("").join(_year(year, found, lang) for year, found in by_year.items()),
    )


def _choices(name: str, legend: str, choices: Mapping[str, str], chosen: str) -> Markup:
    """A group of radio buttons, one of them chosen."""
    buttons = Markup("").join(
        Markup(
            '<span><input type="radio" name="{}" id="{}"{}><label for="{}">{}</label></span>'
        ).format(
            name,
            _id(name, choice),
            Markup(" checked") if choice == chosen else "",
            _id(name, choice),
            words,
        )
        for choice, words in choices.items()
    )
    return Markup("<fieldset><legend>{}</legend>{}</fieldset>").format(legend, buttons)


def _id(name: str, choice: str) -> str:
    return f"{name}-{guide.anchor(choice)}"


def _style(years: Sequence[int], kinds: Sequence[str]) -> str:
    """The rules that hide what was not chosen; a link to a year shows it all the same."""
    rules = []
    for year in years:
        chosen = f".guide-rounds:has(#{_id(_YEAR, str(year))}:checked)"
        rules.append(f"{chosen} section:not(#rounds-{year},:target){{display:none}}")
    for kind in kinds:
        chosen = f".guide-rounds:has(#{_id(_KIND, kind)}:checked)"
        none = f"section:not(:has(.{_class(kind)}))"
        every = f":has(#{_id(_YEAR, 'all')}:checked)"
        rules += [
            f"{chosen} tbody tr:not(.{_class(kind)}){{display:none}}",
            f"{chosen}{every} {none},{chosen} {none} .guide-table{{display:none}}",
            f"{chosen} {none} .guide-rounds-none{{display:block}}",
        ]
    return "".join(rules)


def _class(kind: str) -> str:
    return f"k-{guide.anchor(kind)}"


def _year(year: int, found: Sequence[Round], lang: Lang) -> Markup:
    """The rounds of one year as a table."""
    keys = ("day_and_number", "name_and_tie_break", "invitations", "cut_off")
    return Markup(
        '<section id="rounds-{year}"><p class="guide-rounds-none">{none}</p>'
        '<div class="guide-table"><table><caption>{caption}</caption><thead><tr>{heads}</tr>'
        "</thead><tbody>{rows}</tbody></table></div></section>"
    ).format(
        year=year,
        none=say("none_of_kind", lang, year=year),
        caption=say(
            "year_caption",
            lang,
            year=year,
            n=len(found),
            invitations=formats.number(sum(one.invitations for one in found), lang),
        ),
        heads=Markup("").join(
            Markup('<th scope="col">{}</th>').format(say(key, lang)) for key in keys
        ),
        rows=Markup("").join(_row(one, lang) for one in found),
    )


def _row(one: Round, lang: Lang) -> Markup:
    mark = Markup("")
    if one.day >= changed_on():
        mark = Markup(' <span class="guide-unsure">{}</span>').format(say("changed_grid", lang))
    return Markup(
        '<tr class="{}"><th scope="row">{} <small>{}</small></th><td>{}{}</td><td>{}</td>'
        "<td>{}{}</td></tr>"
    ).format(
        _class(one.kind),
        _day_and_month(one.day, lang).replace(formats.NO_BREAK, " "),
        one.number,
        _breakable(one.name.in_(lang)),
        _tie_break(one.tie_break),
        formats.number(one.invitations, lang),
        one.cut_off,
        mark,
    )


def _breakable(name: str) -> Markup:
    """A name that may break after a slash, for narrow screens."""
    return Markup("/<wbr>").join(name.split("/"))


def _day_and_month(day: date, lang: Lang) -> str:
    """A day whose year the table's caption says."""
    return formats.day(day, lang).rpartition(formats.NO_BREAK)[0]


def _tie_break(moment: str) -> Markup:
    """A moment in numbers, the same in both languages, to the second: seconds decide ties."""
    words = moment.replace("T", " ").rstrip("Z")
    return Markup(" <small>{}</small>").format(words) if words else Markup("")


# The pictures.


def cut_offs(known: Sequence[Round], lang: Lang) -> Figure:
    """The cut-off of every round, by groups of kinds."""
    last = rounds.newest(known).day
    first, end = date(known[0].day.year, 1, 1), date(last.year + 1, 1, 1)

    def share(day: date) -> float:
        return (day - first).days / (end - first).days

    panels = [
        pictures.Dots(
            GROUPS[group].in_(lang),
            [(share(one.day), one.cut_off) for one in found],
            str(found[-1].cut_off),
        )
        for group, found in _by_group(known).items()
    ]
    changes = [entry.start for entry in crs.RULESET.history if first < entry.start <= last]
    marks = [
        (share(date(year, 7, 1)), str(year)) for year in range(first.year, end.year) if year % 2
    ]
    image = pictures.dot_panels(
        panels,
        marks,
        [share(day) for day in changes],
        id="picture-cut-offs",
        title=say("cut_offs_title", lang),
        desc=say("cut_offs_desc", lang, n=len(panels)),
    )
    days = formats.listed([formats.day(day, lang) for day in changes], lang)
    says = _cut_offs_say(_of_last_year(known, "cec"), last, lang)
    how = say("cut_offs_how", lang, days=days)
    return Figure(image, says, how, _cut_offs_table(known, last, lang))


def _by_group(known: Sequence[Round]) -> dict[rounds.Group, list[Round]]:
    """The rounds of each group that has any."""
    found = {group: [one for one in known if one.group == group] for group in GROUPS}
    return {group: those for group, those in found.items() if those}


def _of_last_year(known: Sequence[Round], kind: str) -> list[Round]:
    """The rounds of a kind in the year that ends with the newest round of all."""
    start = years_before(rounds.newest(known).day, 1)
    return [one for one in known if one.kind == kind and one.day > start]


def _cut_offs_say(found: Sequence[Round], last: date, lang: Lang) -> str:
    if not found:
        return say("cut_offs_says_none", lang, day=formats.day(last, lang))
    scores = [one.cut_off for one in found]
    return say(
        "cut_offs_says",
        lang,
        day=formats.day(last, lang),
        n=len(found),
        low=min(scores),
        high=max(scores),
        last=formats.day(found[-1].day, lang),
        cut_off=found[-1].cut_off,
    )


def _cut_offs_table(known: Sequence[Round], last: date, lang: Lang) -> Table:
    rows = []
    for kind, what in KINDS.items():
        ever = [one for one in known if one.kind == kind]
        if ever:
            year = _of_last_year(known, kind)
            cells = (
                str(len(ever)),
                _range(ever, lang),
                str(len(year)),
                _range(year, lang),
                formats.day(ever[-1].day, lang),
                str(ever[-1].cut_off),
            )
            rows.append(Row(what.name.in_(lang), cells))
    keys = ("rounds_ever", "range_ever", "rounds_year", "range_year", "last_day", "last_cut_off")
    return Table(
        "rounds.cut_offs",
        say("cut_offs_table", lang, day=formats.day(last, lang)),
        say("kind", lang),
        tuple(say(key, lang) for key in keys),
        tuple(rows),
        wide=True,
    )


def _range(found: Sequence[Round], lang: Lang) -> str:
    scores = {one.cut_off for one in found}
    if len(scores) < 2:
        return str(*scores) if scores else NONE
    return say("range", lang, low=min(scores), high=max(scores))


def invitations(known: Sequence[Round], lang: Lang) -> Figure:
    """The invitations of every year, by groups of kinds."""
    last = rounds.newest(known).day
    years = range(known[0].day.year, last.year + 1)
    columns = {say("all_rounds", lang): _by_year(known, years)} | {
        GROUPS[group].in_(lang): _by_year(found, years) for group, found in _by_group(known).items()
    }
    step = 10_000
    most = -(-max(max(bars) for bars in columns.values()) // step) * step
    image = pictures.bar_panels(
        [pictures.Bars(title, bars) for title, bars in columns.items()],
        [str(year) for year in years],
        most,
        formats.number(most, lang),
        id="picture-invitations",
        title=say("invitations_title", lang),
        desc=say("invitations_desc", lang, n=len(columns)),
    )
    every = _by_year(known, years)
    cec = _by_year([one for one in known if one.kind == "cec"], years)
    says = say(
        "invitations_says",
        lang,
        year=last.year,
        day=_day_and_month(last, lang),
        before=last.year - 1,
        n=formats.number(every[-1], lang),
        cec=formats.number(cec[-1], lang),
        n_before=formats.number(every[-2], lang),
        cec_before=formats.number(cec[-2], lang),
    )
    rows = [
        Row(_year_name(year, last, lang), tuple(formats.number(n, lang) for n in cells))
        for year, *cells in reversed(list(zip(years, *columns.values(), strict=True)))
    ]
    table = Table(
        "rounds.invitations",
        say("invitations_table", lang),
        say("filter_year", lang),
        tuple(columns),
        tuple(rows),
        wide=True,
    )
    return Figure(image, says, say("invitations_how", lang), table)


def _by_year(found: Iterable[Round], years: Iterable[int]) -> list[int]:
    sums = dict.fromkeys(years, 0)
    for one in found:
        sums[one.day.year] += one.invitations
    return list(sums.values())


def _year_name(year: int, last: date, lang: Lang) -> str:
    """A year; the last one says how far it is known."""
    if year < last.year:
        return str(year)
    return say("to_day", lang, year=year, day=_day_and_month(last, lang))


def pool(known: Sequence[Round], lang: Lang) -> Figure:
    """How the scores in the pool are spread, now and a year ago."""
    now, before = pools_to_compare(known)
    days = {"day": _pool_day(now, lang), "before": _pool_day(before, lang)}
    image = pictures.pairs(
        [
            pictures.Pair(
                _band(at, lang),
                now.counts[at],
                before.counts[at],
                formats.number(now.counts[at], lang),
            )
            for at in FINEST
        ],
        (days["day"], days["before"]),
        id="picture-pool",
        title=say("pool_title", lang),
        desc=say("pool_desc", lang, n=len(FINEST), **days),
    )
    high = [at for at in FINEST if BANDS[at][0] > _HIGH]
    by = now.total - before.total
    says = say(
        "pool_says_more" if by >= 0 else "pool_says_fewer",
        lang,
        n=formats.number(now.total, lang),
        by=formats.number(abs(by), lang),
        score=min(BANDS[at][0] for at in high),
        top=formats.number(sum(now.counts[at] for at in high), lang),
        top_before=formats.number(sum(before.counts[at] for at in high), lang),
        **days,
    )
    places = {_band(at, lang): at for at in FINEST} | {say("total", lang): TOTAL}
    rows = [
        Row(
            label,
            (
                formats.number(now.counts[at], lang),
                formats.number(before.counts[at], lang),
                _signed(now.counts[at] - before.counts[at], lang),
            ),
        )
        for label, at in places.items()
    ]
    # A column is as narrow as its head can be broken.
    heads = (days[when].replace(formats.NO_BREAK, " ") for when in ("day", "before"))
    table = Table(
        "rounds.pool",
        say("pool_table", lang, **days),
        say("score", lang),
        (*heads, say("change", lang)),
        tuple(rows),
    )
    return Figure(image, says, say("pool_how", lang), table)


_HIGH: Final = 500
"""The sentence counts the bands above this score."""


def pools_to_compare(known: Sequence[Round]) -> tuple[Pool, Pool]:
    """The newest pool with a day, and the one nearest to a year before it."""
    dated = {one.pool.day: one.pool for one in known if one.pool and one.pool.day}
    now = max(dated)
    target = years_before(now, 1)
    return dated[now], dated[min(dated, key=lambda day: (abs((day - target).days), day))]


def _pool_day(found: Pool, lang: Lang) -> str:
    return formats.day(found.day, lang) if found.day else NONE


def _band(at: int, lang: Lang) -> str:
    low, high = (formats.number(score, lang) for score in BANDS[at])
    return f"{low}–{high}"


def _signed(amount: int, lang: Lang) -> str:
    number = formats.number(amount, lang)
    return say("gain", lang, n=number) if amount > 0 else number


FIGURES: Final[Mapping[str, Callable[[Sequence[Round], Lang], Figure]]] = {
    "cut_offs": cut_offs,
    "invitations": invitations,
    "pool": pool,
}
"""The pictures by the names that pages call them by."""


def figure(made: Figure, lang: Lang, table: str) -> str:
    """A picture with its sentences, and its table, made already, one click away."""
    return Markup(
        '<figure class="guide-pictured"><figcaption><p>{}</p></figcaption>{}</figure>'
        '<p class="guide-pictured-how">{}</p><details><summary>{}</summary>{}</details>'
    ).format(made.says, made.image, made.how, say("figures", lang), Markup(table))
