"""The answers of the form in its own words: its sections, its questions, its choices.

What is not answered does not stand here; the report names what is missing by itself.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import NamedTuple

from calculator import fields, formats, forms, inputs, occupations
from calculator.fields import Field, Group, Item, Listing
from calculator.model import Lang


class Answered(NamedTuple):
    """One question with its answer, and what is wrong with that if anything is."""

    question: str
    answer: str
    problem: str = ""


class Block(NamedTuple):
    """Answers under a title, and blocks within it."""

    title: str
    answers: tuple[Answered, ...]
    blocks: tuple[Block, ...]


class _At(NamedTuple):
    """Where in lists one stands: the numbers in the names of fields, and the order of the entries.

    The numbers may have holes; a profile, and with it a problem, counts in order.
    """

    numbers: tuple[int, ...] = ()
    order: tuple[int, ...] = ()


class _Form(NamedTuple):
    """What the form holds, and what is needed to say it."""

    held: Mapping[str, str]
    problems: Mapping[str, str]
    countries: Mapping[str, str]
    lang: Lang


def told(
    held: Sequence[Sequence[str]],
    problems: Mapping[str, str],
    countries: Mapping[str, str],
    lang: Lang,
) -> tuple[Block, ...]:
    """The answers, section by section; `problems` are messages by the names of fields."""
    form = _Form(
        {name: text.strip() for name, text in held if text.strip()}, problems, countries, lang
    )
    sections = (_block(one.title, one.items, _At(), form) for one in fields.describe(lang))
    return tuple(block for block in sections if block)


def _block(title: str, items: Sequence[Item], at: _At, form: _Form) -> Block | None:
    answers = tuple(_answers(items, at, form))
    blocks = tuple(_blocks(items, at, form))
    return Block(title, answers, blocks) if answers or blocks else None


def _answers(items: Sequence[Item], at: _At, form: _Form) -> Iterator[Answered]:
    for field in items:
        if isinstance(field, Field):
            name = _named(field.name, at.numbers)
            if name in form.held:
                problem = form.problems.get(_named(field.name, at.order), "")
                yield Answered(field.label, _said(field, form.held[name], form), problem)


def _blocks(items: Sequence[Item], at: _At, form: _Form) -> Iterator[Block]:
    for item in items:
        if isinstance(item, Listing):
            yield from _entries(item, at, form)
        elif isinstance(item, Group):
            block = _block(item.title, item.items, at, form)
            if block:
                yield block


def _entries(listing: Listing, at: _At, form: _Form) -> Iterator[Block]:
    """The entries of a list, numbered as the form numbers them."""
    for order, number in enumerate(forms.places(form.held, _named(listing.name, at.numbers))):
        title = listing.words["name"].format(n=order + 1)
        entry = _At((*at.numbers, number), (*at.order, order))
        block = _block(title, listing.items, entry, form)
        if block:
            yield block


def _named(name: str, places: tuple[int, ...]) -> str:
    """The name of a field in its entries of lists."""
    for place in places:
        name = name.replace(fields.PLACE, str(place), 1)
    return name


def _said(field: Field, text: str, form: _Form) -> str:
    """An answer as a reader would say it; what cannot be read stands as it was typed."""
    if field.control == "box":
        return inputs.YES_NO[0].label.in_(form.lang)
    if field.regions and text in form.countries:
        return form.countries[text]
    for option in field.options:
        if option.value == text:
            return option.label
    if field.control == "date":
        return _day(text, form.lang)
    group = occupations.unit_group(text) if field.control == "occupation" else None
    return f"{text} {group.title.in_(form.lang)}" if group else text


def _day(text: str, lang: Lang) -> str:
    try:
        return formats.day(date.fromisoformat(text), lang)
    except ValueError:
        return text
