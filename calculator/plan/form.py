"""The plan's form as its template sees it, built from the declarations of `questions.py`.

Only the site's build uses it; the parts are those of the calculator's form (`calculator.fields`).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from calculator import forms, inputs
from calculator.fields import (
    ALWAYS,
    PLACE,
    Asked,
    Field,
    Item,
    Listing,
    SectionView,
    as_json,
    declared,
    field_of,
    with_box,
)
from calculator.guide import anchor
from calculator.inputs import Input
from calculator.model import Lang, Text
from calculator.plan import questions as ask

_WORDS: Final[dict[str, dict[str, Text]]] = {
    ask.CHILDREN.name: {
        "add": Text(en="Add a child", fr="Ajouter un enfant"),
        "name": Text(en="Child {n}", fr="Enfant {n}"),
        "remove": Text(en="Remove child {n}", fr="Retirer l’enfant {n}"),
        "added": Text(en="Child {n} was added.", fr="L’enfant {n} est ajouté."),
        "removed": Text(en="Child {n} was removed.", fr="L’enfant {n} est retiré."),
        "return": Text(en="Put child {n} back", fr="Rétablir l’enfant {n}"),
        "returned": Text(en="Child {n} is back.", fr="L’enfant {n} est rétabli."),
    },
    ask.TESTS.name: {
        "add": Text(en="Add a test result", fr="Ajouter un résultat de test"),
        "name": Text(en="Result {n}", fr="Résultat {n}"),
        "remove": Text(en="Remove result {n}", fr="Retirer le résultat {n}"),
        "added": Text(en="Result {n} was added.", fr="Le résultat {n} est ajouté."),
        "removed": Text(en="Result {n} was removed.", fr="Le résultat {n} est retiré."),
        "return": Text(en="Put result {n} back", fr="Rétablir le résultat {n}"),
        "returned": Text(en="Result {n} is back.", fr="Le résultat {n} est rétabli."),
    },
    ask.JOBS.name: {
        "add": Text(en="Add a job", fr="Ajouter un emploi"),
        "name": Text(en="Job {n}", fr="Emploi {n}"),
        "remove": Text(en="Remove job {n}", fr="Retirer l’emploi {n}"),
        "added": Text(en="Job {n} was added.", fr="L’emploi {n} est ajouté."),
        "removed": Text(en="Job {n} was removed.", fr="L’emploi {n} est retiré."),
        "return": Text(en="Put job {n} back", fr="Rétablir l’emploi {n}"),
        "returned": Text(en="Job {n} is back.", fr="L’emploi {n} est rétabli."),
    },
    ask.STAYS.name: {
        "add": Text(en="Add a country", fr="Ajouter un pays"),
        "name": Text(en="Country {n}", fr="Pays {n}"),
        "remove": Text(en="Remove country {n}", fr="Retirer le pays {n}"),
        "added": Text(en="Country {n} was added.", fr="Le pays {n} est ajouté."),
        "removed": Text(en="Country {n} was removed.", fr="Le pays {n} est retiré."),
        "return": Text(en="Put country {n} back", fr="Rétablir le pays {n}"),
        "returned": Text(en="Country {n} is back.", fr="Le pays {n} est rétabli."),
    },
    ask.TRIPS.name: {
        "add": Text(en="Add a stay outside Canada", fr="Ajouter un séjour hors du Canada"),
        "name": Text(en="Stay {n}", fr="Séjour {n}"),
        "remove": Text(en="Remove stay {n}", fr="Retirer le séjour {n}"),
        "added": Text(en="Stay {n} was added.", fr="Le séjour {n} est ajouté."),
        "removed": Text(en="Stay {n} was removed.", fr="Le séjour {n} est retiré."),
        "return": Text(en="Put stay {n} back", fr="Rétablir le séjour {n}"),
        "returned": Text(en="Stay {n} is back.", fr="Le séjour {n} est rétabli."),
    },
}
"""What the script says about each list: names of entries, buttons and announcements."""

_LISTS: Final = {entries.question.name: entries for entries in ask.LISTS}
_CERTAIN: Final = frozenset({ask.TEST_WHOSE.name})
"""Questions that nobody needs to leave open by "I don't know"."""


def describe(lang: Lang) -> tuple[SectionView, ...]:
    """The whole form, section by section, in one language."""
    return tuple(
        SectionView(section.id, section.title.in_(lang), tuple(_items(section, lang)))
        for section in ask.SECTIONS
    )


def _items(section: ask.Section, lang: Lang) -> Iterator[Item]:
    for question in section.questions:
        if question.name in _LISTS:
            yield _listing(_LISTS[question.name], lang)
        else:
            yield field_of(question.name, question, lang, Asked(declared("", question)))


def _listing(entries: ask.Entries, lang: Lang) -> Listing:
    name, hint = entries.question.name, entries.question.hint
    way = entries.asked_if
    return Listing(
        name,
        f"{anchor(name)}-list",
        entries.question.label.in_(lang),
        hint.in_(lang) if hint else None,
        tuple(_entry(f"{name}.{PLACE}.", question, entries, lang) for question in entries.entry),
        {key: text.in_(lang) for key, text in _WORDS[name].items()},
        Asked(as_json({way.name: ["true"]})) if way else ALWAYS,
        opens=way is not None,
    )


def _entry(prefix: str, question: Input[Any], entries: ask.Entries, lang: Lang) -> Field:
    is_certain = question.name in _CERTAIN
    field = field_of(prefix + question.name, question, lang, ALWAYS, is_certain=is_certain)
    if question is inputs.TO:
        still = ask.STILL_LIVING_THERE if entries.question is ask.STAYS else inputs.STILL_THERE
        return with_box(field, forms.PRESENT, still, lang)
    return field
