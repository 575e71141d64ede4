"""The documents for one family: which, for whom, and why.

The list is that of `calculator.law.process.DOCUMENTS`, in the order in which they take time: the
medical exam and the police certificates first. Each is told for the people, jobs, tests and
countries that were entered; what was not entered is told in general.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from types import MappingProxyType
from typing import Any, Final, NamedTuple

from calculator.inputs import CANADA
from calculator.law import cec, process
from calculator.law.process import DOCUMENTS, Document
from calculator.model import Since, Text
from calculator.plan import questions as ask
from calculator.plan.answers import Family
from calculator.plan.basis import Basis, basis
from calculator.plan.days import day_of_application
from calculator.plan.people import PARTNER, Person, people
from calculator.plan.stays import Certificate, certificates, is_last_day_missing

_NO_FACTS: Final[Mapping[str, object]] = MappingProxyType({})


class Note(NamedTuple):
    """A remark beside an item, by the name of its words."""

    what: str
    facts: Mapping[str, object] = _NO_FACTS


class Item(NamedTuple):
    """One thing to get, and to tick.

    `key` stays the same while the answers it comes from do: ticks are kept by it.
    `what` names its words; `sure` is false where it is open whether it is needed.
    """

    key: str
    what: str
    facts: Mapping[str, object] = _NO_FACTS
    sure: bool = True
    notes: tuple[Note, ...] = ()


class Paper(NamedTuple):
    """A document, why it is asked for, and each of it that this family needs.

    `missing`: the question on the form that would tell more.
    """

    id: str
    name: Text
    why: str
    facts: Mapping[str, object]
    basis: Basis
    items: tuple[Item, ...]
    missing: str | None = None


class Papers(NamedTuple):
    """What is needed, and what is not for this class."""

    needed: tuple[Paper, ...]
    never: tuple[Paper, ...]


_LAW: Final = {document.id: document for document in DOCUMENTS}
_ORDER: Final = (
    "medical_exam",
    "police_certificates",
    "language_results",
    "proof_of_work",
    "education",
    "passport",
    "photo",
    "family",
    "translations",
)


def papers(family: Family) -> Papers:
    """The documents of a family, on the day of its application."""
    made = (_MAKE[id](family, _LAW[id]) for id in _ORDER)
    never = tuple(
        Paper(document.id, document.name, document.id, _NO_FACTS, basis(document), ())
        for document in DOCUMENTS
        if document.needed == "never"
    )
    return Papers(tuple(paper for paper in made if paper.items), never)


def _paper(
    document: Document,
    items: Iterator[Item],
    missing: str | None = None,
    rests: Basis | None = None,
    why: str | None = None,
    facts: Mapping[str, object] = _NO_FACTS,
) -> Paper:
    return Paper(
        document.id,
        document.name,
        why or document.id,
        facts,
        rests or basis(document),
        _keyed_once(items),
        missing,
    )


def _keyed_once(items: Iterator[Item]) -> tuple[Item, ...]:
    """Items under keys of their own: a second one of the same key gets a number."""
    seen: dict[str, int] = {}
    found = []
    for item in items:
        seen[item.key] = seen.get(item.key, 0) + 1
        again = seen[item.key] > 1
        found.append(item._replace(key=f"{item.key}.{seen[item.key]}") if again else item)
    return tuple(found)


def _for(person: Person, document: Document, *notes: Note, sure: bool = True) -> Item:
    """A document of one person."""
    kind, _, place = person.id.partition(".")
    facts = {"number": int(place) + 1} if place else _NO_FACTS
    return Item(f"{document.id}.{person.id}", kind, facts, sure, notes)


def _family_open(family: Family) -> str | None:
    """The question that would tell of more people."""
    if family.partner is None:
        return ask.FAMILY_PARTNER.name
    return ask.HAS_CHILDREN.name if family.children is None else None


def _medical(family: Family, document: Document) -> Paper:
    """One exam for each, coming or not; before the application, where that is the rule of the day.

    Source: IRCC, upfront medical exams since 21 August 2025; R30(3) for how long one serves.
    """
    day = day_of_application(family)
    upfront = process.MEDICAL_UPFRONT.since(day)
    everybody = process.MEDICAL_WHOLE_FAMILY
    rests: list[Since[Any]] = [upfront]
    if day >= everybody.history[0].start:
        rests.append(everybody.since(day))
    if any(person.comes is False for person in people(family)):
        rests.append(process.FAMILY_UNEXAMINED.since(day))
    if any(person.dependent is None for person in people(family)):
        rests.append(process.DEPENDENT_CHILD_OLDER.since(day))
    return _paper(
        document,
        (_exam(person, document, day) for person in people(family)),
        _family_open(family),
        basis(*rests),
        "medical_exam" if upfront.value else "medical_exam_later",
        {"months": process.MEDICAL_MONTHS.known_on(family.as_of)},
    )


def _exam(person: Person, document: Document, day: date) -> Item:
    notes = [] if person.comes or person.comes is None else [Note("exam_not_coming")]
    if person.dependent is None:
        notes.append(Note("too_old", {"day": day}))
    return _for(person, document, *notes, sure=person.dependent is not None)


def _police(family: Family, document: Document) -> Paper:
    """One certificate for each country and person."""
    entry = process.POLICE_MONTHS_IN_COUNTRY.since(family.as_of)
    rests = basis(entry, process.POLICE_FAMILY.since(family.as_of))._replace(doubt=entry.note)
    facts = {
        "months": process.POLICE_MONTHS_IN_COUNTRY.known_on(family.as_of),
        "years": process.POLICE_YEARS_BACK.known_on(family.as_of),
        "age": process.POLICE_MINIMUM_AGE.known_on(family.as_of),
    }
    found = certificates(family)
    items = [_certificate(one, document, family) for one in found if one.needed is not False]
    if family.stays is None:
        items.append(Item(f"{document.id}.others", "police_others", sure=False))
    missing = next((one.asked for one in found if one.needed is None and one.asked), None)
    if family.stays is None:
        missing = ask.LIVED_ABROAD.name
    return _paper(document, iter(items), missing, rests, facts=facts)


def _certificate(one: Certificate, document: Document, family: Family) -> Item:
    stay = one.stay
    whose = stay.whose or ask.ME
    notes = []
    if not stay.told:
        notes.append(Note("police_from_job"))
    elif one.needed is None:
        notes.append(Note("police_open"))
    within = {"months": process.POLICE_ISSUED_WITHIN.known_on(family.as_of)}
    if one.serves is False:
        notes.append(Note("police_again_left" if stay.last else "police_again", within))
    elif one.serves is None and not is_last_day_missing(stay):
        notes.append(Note("police_left" if stay.last else "police_present", within))
    return Item(
        f"{document.id}.{whose}.{stay.country or 'country'}",
        f"police.{whose}",
        {"country": stay.country},
        one.needed is True,
        tuple(notes),
    )


def _language(family: Family, document: Document) -> Paper:
    """Each test that was entered; of the partner only where points are claimed for it."""
    items = [
        Item(
            f"{document.id}.{test.whose or ask.ME}.{test.test or 'test'}",
            f"test.{test.whose or ask.ME}",
            {"test": test.test, "day": test.day},
        )
        for test in family.tests or ()
    ]
    if not any(item.what == "test.me" for item in items):
        items.insert(0, Item(f"{document.id}.me", "test.me", {"test": None, "day": None}))
    missing = None if family.tests else ask.TESTS.name
    return _paper(document, iter(items), missing)


def _work(family: Family, document: Document) -> Paper:
    """A letter for each job."""
    rests = basis(document, cec.PROOF_OF_WORK.since(family.as_of))
    items = [
        Item(
            _job_key(document.id, job.noc, job.country, job.first),
            "letter",
            {"name": job.name, "noc": job.noc, "place": job.place + 1}
            | {"first": job.first, "last": job.last, "country": job.country},
            notes=(Note("letter_tax"),) if job.country == CANADA.id else (),
        )
        for job in family.jobs or ()
    ]
    if not items:
        items.append(Item(f"{document.id}.each", "letter_each"))
    return _paper(document, iter(items), None if family.jobs else ask.JOBS.name, rests)


def _job_key(id: str, noc: str | None, country: str | None, first: date | None) -> str:
    parts = (noc or "job", country or "", first.isoformat() if first else "")
    return ".".join((id, *(part for part in parts if part)))


def _education(family: Family, document: Document) -> Paper:
    """The assessment of a foreign diploma, and the Canadian diploma, where points are claimed."""
    items = []
    if family.diploma_abroad:
        lacking = (Note("no_assessment"),) if family.eca_date == "none" else ()
        items.append(Item(f"{document.id}.assessment.me", "assessment", notes=lacking))
    if family.diploma_canada:
        items.append(Item(f"{document.id}.canada.me", "diploma"))
    if family.partner_eca_date:
        items.append(Item(f"{document.id}.assessment.partner", "assessment_partner"))
    missing = None
    if family.diploma_abroad is None or family.diploma_canada is None:
        first = family.diploma_abroad is None
        missing = (ask.DIPLOMA_ABROAD if first else ask.DIPLOMA_CANADA).name
        if not items:
            items.append(Item(f"{document.id}.any", "education_any", sure=False))
    return _paper(document, iter(items), missing)


def _of_those_who_come(family: Family, document: Document) -> Paper:
    """One for each who applies too."""
    coming = (person for person in people(family) if person.comes is not False)
    items = (
        _for(person, document, sure=person.comes is True and person.dependent is True)
        for person in coming
    )
    return _paper(document, items, _family_open(family))


def _relations(family: Family, document: Document) -> Paper:
    """Proof of the couple, and of each child, coming or not."""
    items = []
    if family.partner not in (None, "none"):
        items.append(Item(f"{document.id}.{PARTNER}", "union"))
    for child in family.children or ():
        facts = {"number": child.place + 1}
        items.append(Item(f"{document.id}.child.{child.place}", "birth", facts))
    if not items and _family_open(family):
        items.append(Item(f"{document.id}.any", "family_any", sure=False))
    return _paper(document, iter(items), _family_open(family))


def _translations(family: Family, document: Document) -> Paper:
    """For whatever is in neither official language: in which one papers are is not asked."""
    del family
    return _paper(document, iter([Item(f"{document.id}.any", "translation", sure=False)]))


_MAKE: Final[dict[str, Callable[[Family, Document], Paper]]] = {
    "medical_exam": _medical,
    "police_certificates": _police,
    "language_results": _language,
    "proof_of_work": _work,
    "education": _education,
    "passport": _of_those_who_come,
    "photo": _of_those_who_come,
    "family": _relations,
    "translations": _translations,
}
