"""The fees of a family on a day, in Canadian dollars, with their sum.

Regulations, R295(1)(c) and R303 (processing and right of permanent residence), R315.1 (biometrics).
The fees of the day on which the application is received count; the amounts are the history of
`calculator.law.fees`. From the next indexing on they are not known: the last ones are then given,
and it is said.
What others charge (tests, assessments, exams, certificates, translations) is not in the sum.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from typing import NamedTuple

from calculator.law import fees
from calculator.model import Parameter, Text
from calculator.plan import questions as ask
from calculator.plan.answers import Family
from calculator.plan.basis import Basis, basis
from calculator.plan.days import day_of_application, last_day_to_apply
from calculator.plan.people import PARTNER, Person, people


class Fee(NamedTuple):
    """One kind of fee: the amount for each, for how many at least and at most, and what it sums to.

    Amounts are whole Canadian dollars. `most` and `high` are None where nothing limits them.
    """

    id: str
    label: Text
    each: int
    fewest: int
    most: int | None
    low: int
    high: int | None
    basis: Basis


class Costs(NamedTuple):
    """The fees of the day, and between which bounds their sum lies while answers are missing.

    `resident`: whether there is a partner who is left out as a citizen or permanent resident.
    `indexed_on`: the next indexing, where it comes before the last day to apply.
    `not_known_since`: the indexing since when the amounts of the day are not known.
    """

    day: date
    planned: bool
    resident: bool
    fees: tuple[Fee, ...]
    missing: tuple[str, ...]
    indexed_on: date | None
    not_known_since: date | None

    @property
    def low(self) -> int:
        """The sum that is owed at least."""
        return sum(fee.low for fee in self.fees)

    @property
    def high(self) -> int | None:
        """The sum that is owed at most; None while the number of children is not told."""
        sums = [fee.high for fee in self.fees if fee.high is not None]
        return sum(sums) if len(sums) == len(self.fees) else None


class _Count(NamedTuple):
    """How many people at least and at most; `most` is None where nothing limits them."""

    fewest: int
    most: int | None


def costs(family: Family) -> Costs:
    """The fees of the family on the day of the application, or else of the question."""
    day = day_of_application(family)
    everybody = people(family)
    children = [one for one in everybody if one.id.startswith("child")]
    if family.partner is None:
        everybody = (*everybody, Person(PARTNER, comes=None))
    adults = [one for one in everybody if one not in children]
    partners = [one for one in adults if one.id == PARTNER]
    is_told = family.children is not None
    pays_right = fees.CHILD_PAYS_RIGHT_FEE.known_on(day)
    right = _paying(everybody, is_told=is_told) if pays_right else _paying(adults)
    found = [
        _fee(fees.PRINCIPAL_APPLICANT, day, _Count(1, 1)),
        _fee(fees.PARTNER, day, _paying(partners)),
        _fee(fees.CHILD, day, _paying(children, is_told=is_told)),
        _fee(fees.RIGHT_OF_PERMANENT_RESIDENCE, day, right),
        *_biometrics(everybody, day, is_told=is_told),
    ]
    next_day = fees.INDEXING_NEXT.known_on(day) if _indexed(day) else None
    last = last_day_to_apply(family)
    return Costs(
        day,
        family.apply_on is not None,
        family.partner == "resident",
        tuple(fee for fee in found if fee.most != 0),
        tuple(_missing(family)),
        next_day if next_day and last and not family.apply_on and day < next_day <= last else None,
        next_day if next_day and day >= next_day else None,
    )


def _indexed(day: date) -> bool:
    """Whether the next indexing is told on the day."""
    return day >= fees.INDEXING_NEXT.history[0].start


def _paying(persons: Iterable[Person], *, is_told: bool = True) -> _Count:
    """How many pay; with no most where it is not told who else there is."""
    pays = [person.pays for person in persons]
    return _Count(pays.count(True), len(pays) - pays.count(False) if is_told else None)


def _fee(parameter: Parameter[int], day: date, count: _Count) -> Fee:
    each = parameter.known_on(day)
    return Fee(
        parameter.id,
        parameter.label,
        each,
        count.fewest,
        count.most,
        each * count.fewest,
        None if count.most is None else each * count.most,
        basis(parameter.since(day)),
    )


def _biometrics(everybody: Iterable[Person], day: date, *, is_told: bool) -> Iterator[Fee]:
    """Biometrics of all who apply and are of the age for it, up to the most that a family pays."""
    if day < fees.BIOMETRICS_PERSON.history[0].start:
        return
    coming = [person for person in everybody if person.pays is not False]
    sure = [person for person in coming if person.pays and person.gives_biometrics]
    possible = [person for person in coming if person.gives_biometrics is not False]
    count = _Count(len(sure), len(possible) if is_told else None)
    fee = _fee(fees.BIOMETRICS_PERSON, day, count)
    most = fees.BIOMETRICS_FAMILY.known_on(day)
    if fee.high is not None and fee.high <= most:
        yield fee
        return
    both = basis(fees.BIOMETRICS_PERSON.since(day), fees.BIOMETRICS_FAMILY.since(day))
    yield fee._replace(low=min(fee.low, most), high=most, basis=both)


def _missing(family: Family) -> Iterator[str]:
    """The answers that would settle the sum, by their names on the form."""
    if family.partner is None:
        yield ask.FAMILY_PARTNER.name
    if family.children is None:
        yield ask.HAS_CHILDREN.name
    for child in family.children or ():
        at = f"{ask.CHILDREN.name}.{child.place}"
        if child.coming is None:
            yield f"{at}.{ask.CHILD_COMING.name}"
        if child.born is None and child.coming is not False:
            yield f"{at}.{ask.CHILD_BORN.name}"
