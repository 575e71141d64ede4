"""The plan as HTML and as a calendar file: what both need, already in words.

Names of countries come from the page, since browsers know them in every language; without them a
country shows its code.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import NamedTuple

from calculator import formats, guide, html
from calculator.law import CHECKED, process
from calculator.model import Citation, Confidence, Lang, Parameter
from calculator.occupations import unit_group
from calculator.plan import words
from calculator.plan.answers import Family
from calculator.plan.basis import Basis
from calculator.plan.calendar import Event, calendar
from calculator.plan.citizenship import Citizenship, Count, Residency, citizenship, residency
from calculator.plan.costs import Costs, Fee, costs
from calculator.plan.days import last_day_to_apply
from calculator.plan.deadlines import Deadline, Deadlines, Undated, deadlines
from calculator.plan.papers import Item, Paper, papers
from calculator.plan.questions import LISTS
from calculator.problems import Problem

Names = Mapping[str, str]

_PAGES = {
    "permit": "express-entry/waiting.md#status",
    "profile": "express-entry/pool.md",
    "invitation": "express-entry/invitation.md",
    "biometrics": "express-entry/checks.md#biometrics",
    "medical": "express-entry/checks.md#medical",
    "police": "express-entry/checks.md#police",
    "language": "eligibility/language.md",
    "assessment": "express-entry/crs.md#crs-core-education",
    "child": "express-entry/application.md#family",
    "medical_exam": "express-entry/checks.md#medical",
    "police_certificates": "express-entry/checks.md#police",
    "language_results": "eligibility/language.md",
    "proof_of_work": "express-entry/application.md#proof-of-work",
    "education": "express-entry/crs.md#crs-core-education",
    "family": "express-entry/application.md#family",
    "proof_of_funds": "express-entry/application.md#no-funds",
}
"""Where the guide explains a line, by the beginning of its name."""
_DOCUMENTS = "express-entry/application.md#documents"


class Link(NamedTuple):
    """A question of the form, with its words."""

    url: str
    label: str


class Rests(NamedTuple):
    """The sources of a line."""

    cites: tuple[Citation, ...]
    confidence: Confidence
    doubt: str
    link: str


class DeadlineView(NamedTuple):
    """One deadline in the list."""

    id: str
    day: date
    when: str
    title: str
    past: bool
    why: str
    checks: tuple[tuple[str, bool], ...]
    rests: Rests


class FeeView(NamedTuple):
    """One row of the table of fees."""

    id: str
    label: str
    people: str
    each: str
    sum: str
    rests: Rests


class ItemView(NamedTuple):
    """One thing to tick."""

    key: str
    label: str
    sure: bool
    notes: tuple[str, ...]


class PaperView(NamedTuple):
    """One document with its reason."""

    id: str
    name: str
    why: str
    items: tuple[ItemView, ...]
    missing: Link | None
    rests: Rests


def render(
    family: Family | None,
    problems: tuple[Problem, ...],
    lang: Lang,
    root: str,
    names: Names,
) -> str:
    """The plan as HTML; `root` is the way from the page to the root of its language's site."""
    return str(html.fill("plan_result.html.j2", lang, view(family, problems, lang, root, names)))


def view(
    family: Family | None,
    problems: tuple[Problem, ...],
    lang: Lang,
    root: str,
    names: Names,
) -> dict[str, object]:
    """What the template needs."""
    found: dict[str, object] = {
        "word": lambda key, **slots: words.say(key, lang, **slots),
        "problems": len(problems),
        "family": family,
    }
    if family is None:
        return found
    days, last = deadlines(family), last_day_to_apply(family)
    wanted = papers(family)
    return found | {
        "as_of": family.as_of,
        "deadlines": [_deadline(one, days, lang, root, names) for one in days.dated],
        "undated": [Link(_place(one.at), _undated(one, lang, names)) for one in days.undated],
        "late": bool(last and family.apply_on and family.apply_on > last),
        "costs": _costs(costs(family), lang, root),
        "papers": [_paper(one, lang, root, names) for one in wanted.needed],
        "never": [_paper(one, lang, root, names) for one in wanted.never],
        "way": _way(family, lang, root),
    }


def _place(at: str) -> str:
    """The way to a question of the form; a list is found by its frame."""
    is_list = any(entries.question.name == at for entries in LISTS)
    return f"#{guide.anchor(at)}{'-list' if is_list else ''}"


# Deadlines.


def _deadline(one: Deadline, days: Deadlines, lang: Lang, root: str, names: Names) -> DeadlineView:
    return DeadlineView(
        one.id,
        one.day,
        words.KINDS[one.kind].in_(lang).format(day=formats.day(one.day, lang)),
        _title(one, lang, names),
        days.is_past(one),
        _why(one, lang),
        tuple(
            (
                words.MOMENTS[f"{check.moment.id}.{'yes' if check.holds else 'no'}"]
                .in_(lang)
                .format(day=formats.day(check.moment.day, lang)),
                check.holds,
            )
            for check in one.checks
        ),
        _rests(one.basis, lang, root + guide.address(_PAGES[_family_of(one.what)])),
    )


def _family_of(name: str) -> str:
    """The first word of a name: `police_from.me` belongs to `police`."""
    return name.partition(".")[0].partition("_")[0]


def _title(one: Deadline, lang: Lang, names: Names) -> str:
    return words.DEADLINES[one.what].in_(lang).format(**_slots(one.facts, lang, names))


def _why(one: Deadline, lang: Lang) -> str:
    name = one.what if one.what in words.WHY else one.what.partition(".")[0]
    slots: dict[str, object] = dict(one.facts)
    for unit in ("days", "months", "years"):
        if unit in one.facts:
            slots[unit] = words.amount(one.facts[unit], unit, lang)
    return words.WHY[name].in_(lang).format(**slots)


def _undated(one: Undated, lang: Lang, names: Names) -> str:
    return words.UNDATED[one.what].in_(lang).format(**_slots(one.facts, lang, names))


def _slots(facts: Mapping[str, object], lang: Lang, names: Names) -> dict[str, object]:
    """Facts as the sentences show them: tests and countries by their names."""
    slots = dict(facts)
    if "test" in facts:
        slots["test"] = words.test_name(facts["test"], lang)
    if "country" in facts:
        slots["country"] = _country(facts["country"], lang, names)
    return slots


def _country(code: object, lang: Lang, names: Names) -> str:
    if not isinstance(code, str):
        return words.say("no_country", lang)
    return names.get(code, code)


def _rests(rests: Basis, lang: Lang, link: str) -> Rests:
    return Rests(rests.cites, rests.confidence, rests.doubt.in_(lang) if rests.doubt else "", link)


def events(family: Family, lang: Lang, names: Names) -> list[Event]:
    """The days that are still ahead, as events of a calendar."""
    days = deadlines(family)
    return [
        Event(
            one.id,
            one.day,
            _title(one, lang, names),
            _description(one, lang),
            one.basis.cites[0].source.address(lang),
        )
        for one in days.dated
        if one.day >= family.as_of
    ]


def _description(one: Deadline, lang: Lang) -> str:
    sentences = [
        words.say("calendar_note", lang, why=_why(one, lang), compiled=formats.day(CHECKED, lang))
    ]
    if one.basis.doubt:
        sentences.append(one.basis.doubt.in_(lang))
    if one.basis.confidence != "two_copies":
        sentences.append(words.say("calendar_unsure", lang))
    named = "; " if lang == "en" else "\u202f; "
    places = named.join(
        ", ".join(part for part in (cite.source.name.in_(lang), html.pinpoint(cite, lang)) if part)
        for cite in one.basis.cites
    )
    return " ".join(sentences) + "\n" + words.say("sources", lang) + places


def as_calendar(family: Family, lang: Lang, names: Names) -> str:
    """The calendar file of a family; without a day ahead, a calendar without events."""
    return calendar(events(family, lang, names), family.as_of, lang)


# Fees.


def _costs(found: Costs, lang: Lang, root: str) -> dict[str, object]:
    day = formats.day(found.day, lang)
    link = root + guide.address("express-entry/application.md#fees")
    return {
        "lead": words.say("fees_planned" if found.planned else "fees_today", lang, day=day),
        "caption": words.say("fees_caption", lang, day=day),
        "rows": [_fee(fee, lang, link) for fee in found.fees],
        "total": _between(found.low, found.high, lang, formats.money),
        "missing": [Link(_place(at), words.question(at, lang)) for at in found.missing],
        "resident": found.resident,
        "indexed_on": found.indexed_on,
        "not_known_since": found.not_known_since,
    }


def _fee(fee: Fee, lang: Lang, link: str) -> FeeView:
    return FeeView(
        fee.id,
        fee.label.in_(lang),
        _between(fee.fewest, fee.most, lang, formats.number),
        formats.money(fee.each, lang),
        _between(fee.low, fee.high, lang, formats.money),
        _rests(fee.basis, lang, link),
    )


def _between(low: int, high: int | None, lang: Lang, written: Callable[[int, Lang], str]) -> str:
    """Two bounds, or the number itself where they are one; without a highest, "or more"."""
    if low == high:
        return written(low, lang)
    if high is None:
        return words.say("or_more", lang, low=written(low, lang))
    return words.say("between", lang, low=written(low, lang), high=written(high, lang))


# Documents.


def _paper(one: Paper, lang: Lang, root: str, names: Names) -> PaperView:
    slots: dict[str, object] = dict(one.facts)
    for key in ("months", "years"):
        if key in one.facts:
            slots[key] = words.amount(one.facts[key], key, lang)
    return PaperView(
        one.id,
        one.name.in_(lang),
        words.PAPERS[one.why].in_(lang).format(**slots),
        tuple(_item(item, lang, names) for item in one.items),
        Link(_place(one.missing), words.question(one.missing, lang)) if one.missing else None,
        _rests(one.basis, lang, root + guide.address(_PAGES.get(one.id, _DOCUMENTS))),
    )


def _item(item: Item, lang: Lang, names: Names) -> ItemView:
    slots = dict(item.facts)
    if item.what == "letter":
        slots = {"job": _job(item.facts, lang)}
    elif "day" in item.facts:
        slots = {"test": _test(item.facts, lang)}
    elif "country" in item.facts:
        slots = {"country": _country(item.facts["country"], lang, names)}
    label = words.ITEMS[item.what].in_(lang).format(**slots)
    notes = []
    for note in item.notes:
        slots = {key: _fact(key, value, lang) for key, value in note.facts.items()}
        notes.append(words.NOTES[note.what].in_(lang).format(**slots))
    return ItemView(item.key, label, item.sure, tuple(notes))


def _fact(unit: str, value: object, lang: Lang) -> str:
    return formats.day(value, lang) if isinstance(value, date) else words.amount(value, unit, lang)


def _test(facts: Mapping[str, object], lang: Lang) -> str:
    test, day = facts["test"], facts["day"]
    name = words.test_name(test, lang) if test or day else words.say("any_test", lang)
    if isinstance(day, date):
        return words.say("test_taken", lang, test=name, day=formats.day(day, lang))
    return name


def _job(facts: Mapping[str, object], lang: Lang) -> str:
    """What a job is called: by its own name, by the title of its code, or by its number."""
    name, noc = facts["name"], facts["noc"]
    group = unit_group(noc) if isinstance(noc, str) else None
    if isinstance(name, str):
        called = name
    elif group:
        called = words.say("job_titled", lang, title=group.title.in_(lang), noc=noc)
    elif noc:
        called = words.say("job_coded", lang, noc=noc)
    else:
        called = words.say("job_numbered", lang, place=facts["place"])
    first, last = facts["first"], facts["last"]
    if not isinstance(first, date):
        return called
    if not isinstance(last, date):
        return words.say("job_since", lang, job=called, first=formats.day(first, lang))
    spoken = {"first": formats.day(first, lang), "last": formats.day(last, lang)}
    return words.say("job_dated", lang, job=called, **spoken)


# Citizenship.


def _way(family: Family, lang: Lang, root: str) -> dict[str, object]:
    """The way to citizenship, and the residency obligation meanwhile."""
    way, keep = citizenship(family), residency(family)
    found: dict[str, object] = {
        "sentence": words.say("citizenship_none", lang),
        "counts": (),
        "more": "",
        "rests": None,
        "keep": _keep(keep, family, lang, root) if keep else None,
    }
    if way is None:
        if keep:
            since = process.CITIZENSHIP_DAYS.history[0].start
            found["sentence"] = words.say("citizenship_law", lang, day=formats.day(since, lang))
        return found
    return found | {
        "sentence": _first(way, lang),
        "counts": _counts(way, family, lang),
        "more": words.say("citizenship_more", lang, **_conditions(family, lang)),
        "rests": _rests(way.basis, lang, root + guide.address("benefits/citizenship.md#days")),
    }


def _first(way: Citizenship, lang: Lang) -> str:
    """The sentence that names the day."""
    days = {
        name: formats.day(count.day, lang)
        for name, count in (("earliest", way.earliest), ("latest", way.latest))
        if count
    }
    if way.settled:
        if way.latest is None:
            return words.say("citizenship_never", lang)
        return words.say("citizenship_first", lang, day=days["latest"])
    return words.say("citizenship_between" if way.latest else "citizenship_maybe", lang, **days)


def _counts(way: Citizenship, family: Family, lang: Lang) -> list[str]:
    """How the days of the first day add up, where that day is settled."""
    if not way.settled or way.latest is None:
        return []
    count: Count = way.latest
    limit = _on(process.CITIZENSHIP_HALF_DAY_CAP, family)
    found = [
        words.say(
            "count_before",
            lang,
            days=words.half_days(count.before, lang),
            limit=words.amount(limit, "days", lang),
        ),
        words.say("count_since", lang, days=words.half_days(count.since, lang)),
        words.say(
            "count_total",
            lang,
            days=words.half_days(count.total, lang),
            wanted=words.amount(_on(process.CITIZENSHIP_DAYS, family), "days", lang),
            years=words.amount(_on(process.CITIZENSHIP_YEARS, family), "years", lang),
            window=formats.day(count.window, lang),
        ),
    ]
    return [*found, words.say("count_assumed", lang)] if way.assumed else found


def _conditions(family: Family, lang: Lang) -> dict[str, object]:
    return {
        "tax": words.amount(_on(process.CITIZENSHIP_TAX_YEARS, family), "years", lang),
        "age_from": _on(process.CITIZENSHIP_LANGUAGE_FROM, family),
        "age_to": _on(process.CITIZENSHIP_LANGUAGE_TO, family),
    }


def _keep(keep: Residency, family: Family, lang: Lang, root: str) -> dict[str, object]:
    years = _on(process.RESIDENCY_YEARS, family)
    slots = {
        "years": words.amount(years, "years", lang),
        "number": formats.number(years, lang),
        "day": formats.day(keep.first_ends, lang),
        "days": words.amount(_on(process.RESIDENCY_DAYS, family), "days", lang),
    }
    if keep.spare >= 0:
        spare = words.amount(keep.spare, "days", lang)
        sentences = [words.say("residency_spare", lang, spare=spare, **slots)]
    else:
        over = words.amount(-keep.spare, "days", lang)
        sentences = [words.say("residency_short", lang, over=over, **slots)]
    if keep.breaks_on:
        broken = formats.day(keep.breaks_on, lang)
        sentences.append(words.say("residency_breaks", lang, day=broken))
    return {
        "sentences": sentences,
        "rests": _rests(
            keep.basis, lang, root + guide.address("benefits/permanent-residence.md#days")
        ),
    }


def _on(parameter: Parameter[int], family: Family) -> int:
    return parameter.known_on(family.as_of)
