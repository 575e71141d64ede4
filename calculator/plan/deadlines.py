"""The days of a plan: by which something is due, until which something serves, or from which.

Sources: A10.1 to A10.3 and the ministerial instructions (profile and invitation), A11.2 (what must
hold on which day), R30(3) (medical exam), R2 and R25.1 (children), IRCC's pages on biometrics and
police certificates. The values and their citations are those of `calculator.law`.

How we read the counting: a number of days after an event does not count the day of the event; what
must be under some years or months old serves until the day before the anniversary; a day that falls
on a weekend or a holiday stays where it is.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from types import MappingProxyType
from typing import Final, Literal, NamedTuple

from calculator.days import ONE_DAY, completed_years, years_later
from calculator.law import cec, crs, language, process
from calculator.plan import questions as ask
from calculator.plan.answers import Family
from calculator.plan.basis import Basis, basis
from calculator.plan.days import (
    Moment,
    last_day_to_apply,
    last_of_months,
    last_of_years,
    moments,
    months_before,
    months_later,
)
from calculator.plan.stays import Certificate, certificates, is_last_day_missing

Kind = Literal["by", "until", "from"]
CHILD_YEARS: Final = 3
"""How far ahead a child's birthday is told; not a value of the law."""
_NO_FACTS: Final[Mapping[str, object]] = MappingProxyType({})


class Check(NamedTuple):
    """Whether something still serves on a day on which it is looked at."""

    moment: Moment
    holds: bool


class Deadline(NamedTuple):
    """One day of the plan.

    `id` stays the same when the day moves: `invitation`, `language.me.ielts_general`.
    `what` names the sentence in `words.py`; `facts` fill its slots.
    `kind`: due by the day, of use until the end of the day, or not before the day.
    """

    id: str
    what: str
    kind: Kind
    day: date
    basis: Basis
    facts: Mapping[str, object] = _NO_FACTS
    checks: tuple[Check, ...] = ()


class Undated(NamedTuple):
    """A day that cannot be told, and the answer that would tell it."""

    what: str
    at: str
    facts: Mapping[str, object] = _NO_FACTS


class Deadlines(NamedTuple):
    """The days that can be told, the earliest first, and those that cannot."""

    as_of: date
    dated: tuple[Deadline, ...]
    undated: tuple[Undated, ...]

    def is_past(self, deadline: Deadline) -> bool:
        """Whether the day is over; a day from which something may be done never is."""
        return deadline.kind != "from" and deadline.day < self.as_of


def deadlines(family: Family) -> Deadlines:
    """All days of a family's plan. Never raises: what is not told is left out or undated."""
    found = [*_process(family), *_tests(family), *_papers(family), *_children(family)]
    dated = _named_once(one for one in found if isinstance(one, Deadline))
    undated = tuple(one for one in found if isinstance(one, Undated))
    return Deadlines(family.as_of, tuple(sorted(dated, key=lambda one: one.day)), undated)


def has_applied(family: Family) -> bool:
    """Whether the application was made before the day of the question."""
    return family.apply_on is not None and family.apply_on < family.as_of


def _process(family: Family) -> Iterator[Deadline | Undated]:
    """Profile, invitation, biometrics and the work permit."""
    day = family.as_of
    if not has_applied(family):
        if family.submitted:
            rests = basis(process.PROFILE_MONTHS.since(day))
            if family.invited:
                returns = process.INVITATION_DECLINED_RETURNS.since(day)
                rests = basis(process.PROFILE_MONTHS.since(day), returns)
            ends = months_later(family.submitted, process.PROFILE_MONTHS.known_on(day))
            what = "profile_invited" if family.invited else "profile"
            yield Deadline("profile", what, "by", ends, rests)
        last = last_day_to_apply(family)
        if family.invited is None or last is None:
            yield Undated("invitation", ask.INVITED.name)
        else:
            entry = process.INVITATION_DAYS.since(family.invited)
            facts = {"days": process.INVITATION_DAYS.known_on(family.invited)}
            yield Deadline("invitation", "invitation", "by", last, basis(entry), facts)
    if family.letter and family.letter >= process.BIOMETRICS_DAYS.history[0].start:
        days = process.BIOMETRICS_DAYS.known_on(family.letter)
        entry = process.BIOMETRICS_DAYS.since(family.letter)
        ends = family.letter + timedelta(days=days)
        rests = basis(entry)._replace(doubt=entry.note)
        yield Deadline("biometrics", "biometrics", "by", ends, rests, {"days": days})
    elif family.letter is None:
        yield Undated("biometrics", ask.LETTER.name)
    if family.permit_until:
        entry = cec.UNAUTHORIZED_COUNTS.since(day)
        yield Deadline("permit", "permit", "until", family.permit_until, basis(entry))


def _tests(family: Family) -> Iterator[Deadline | Undated]:
    """Language results and education assessments."""
    years = language.VALIDITY_YEARS.known_on(family.as_of)
    valid = basis(language.VALIDITY_YEARS.since(family.as_of))
    for test in family.tests or ():
        whose = test.whose or ask.ME
        facts = {"test": test.test, "years": years}
        if test.day is None:
            at = f"{ask.TESTS.name}.{test.place}.{ask.TEST_DAY.name}"
            yield Undated(f"language.{whose}", at, facts)
            continue
        ends = last_of_years(test.day, years)
        yield Deadline(
            f"language.{whose}.{test.test or 'test'}",
            f"language.{whose}",
            "until",
            ends,
            valid,
            facts,
            _checks(family, test.day, ends),
        )
    assessed = basis(crs.ASSESSMENT_YEARS.since(family.as_of))
    lasts = crs.ASSESSMENT_YEARS.known_on(family.as_of)
    for whose, day in ((ask.ME, family.eca_date), (ask.PARTNER, family.partner_eca_date)):
        if isinstance(day, date):
            id, ends = f"assessment.{whose}", last_of_years(day, lasts)
            checks = _checks(family, day, ends)
            yield Deadline(id, id, "until", ends, assessed, {"years": lasts}, checks)
    if family.diploma_abroad and family.eca_date is None:
        yield Undated("assessment.me", ask.ECA_DATE.name)


def _checks(family: Family, first: date, last: date) -> tuple[Check, ...]:
    """Whether something serves on each day on which it is looked at, since it is there."""
    return tuple(
        Check(moment, moment.day <= last) for moment in moments(family) if moment.day >= first
    )


def _at_application(family: Family, first: date, last: date) -> tuple[Check, ...]:
    """The same for what is looked at with the application only."""
    return tuple(
        check
        for check in _checks(family, first, last)
        if check.moment.id in ("application", "last")
    )


def _papers(family: Family) -> Iterator[Deadline | Undated]:
    """The medical exam and the police certificates."""
    if family.examined:
        months = process.MEDICAL_MONTHS.known_on(family.as_of)
        ends = last_of_months(family.examined, months)
        yield Deadline(
            "medical",
            "medical",
            "until",
            ends,
            basis(process.MEDICAL_MONTHS.since(family.as_of)),
            {"months": months},
            _at_application(family, family.examined, ends),
        )
    else:
        yield Undated("medical", ask.EXAMINED.name)
    for certificate in certificates(family):
        stay = certificate.stay
        if stay.last is None and certificate.needed is not False and stay.country:
            yield from _police(family, certificate)


def _police(family: Family, certificate: Certificate) -> Iterator[Deadline | Undated]:
    """The certificate of the country lived in: issued within some months before the application."""
    stay = certificate.stay
    months = process.POLICE_ISSUED_WITHIN.known_on(family.as_of)
    entry = process.POLICE_ISSUED_WITHIN.since(family.as_of)
    rests = basis(entry)._replace(doubt=entry.note)
    whose = stay.whose or ask.ME
    id, facts = f"police.{whose}.{stay.country}", {"country": stay.country, "months": months}
    day = next((one.day for one in moments(family) if one.id in ("application", "last")), None)
    if not stay.issued and (day is None or has_applied(family)):
        return
    if certificate.asked and is_last_day_missing(stay):
        yield Undated(f"police.{whose}", certificate.asked, facts)
    elif stay.issued:
        ends = months_later(stay.issued, months)
        checks = _at_application(family, stay.issued, ends)
        yield Deadline(id, f"police_until.{whose}", "until", ends, rests, facts, checks)
    else:
        assert day is not None
        first = months_before(day, months)
        yield Deadline(id, f"police_from.{whose}", "from", first, rests, facts)


def _children(family: Family) -> Iterator[Deadline | Undated]:
    """The last day on which a child is young enough: the day of the application fixes the age."""
    if has_applied(family) or family.as_of < process.DEPENDENT_CHILD_AGE.history[0].start:
        return
    below = process.DEPENDENT_CHILD_AGE.known_on(family.as_of)
    rests = basis(
        process.DEPENDENT_CHILD_AGE.since(family.as_of),
        process.DEPENDENT_CHILD_DAY.since(family.as_of),
    )
    for child in family.children or ():
        facts = {"number": child.place + 1, "age": below}
        if child.born is None:
            yield Undated("child", f"{ask.CHILDREN.name}.{child.place}.born", facts)
            continue
        last = birthday(child.born, below) - ONE_DAY
        if family.as_of <= last <= years_later(family.as_of, CHILD_YEARS):
            yield Deadline(f"child.{child.place}", "child", "by", last, rests, facts)


def birthday(born: date, years: int) -> date:
    """The day on which somebody completes some years; after 29 February, it can be 1 March."""
    day = years_later(born, years)
    return day if completed_years(born, day) == years else day + ONE_DAY


def _named_once(found: Iterator[Deadline]) -> Iterator[Deadline]:
    """Deadlines under ids of their own: a second one of the same name gets a number."""
    seen: dict[str, int] = {}
    for one in found:
        seen[one.id] = seen.get(one.id, 0) + 1
        yield one if seen[one.id] == 1 else one._replace(id=f"{one.id}.{seen[one.id]}")
