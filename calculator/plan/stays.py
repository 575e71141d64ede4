"""Which countries are asked for a police certificate, for whom, and whether one is recent enough.

IRCC's page on police certificates (copies of 2018): one for each country other than Canada where a
person spent six months or more in a row in the last ten years, since turning 18.

How we read it: the months and the years are counted on the calendar, back from the day of the
application. Where the whole stay is long enough, and the part within the years is not, we do not
say that none is needed. A job abroad shows that somebody lived there, but not how; it gives a stay
there the last day that is not told.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from calculator.days import ONE_DAY, years_before
from calculator.inputs import CANADA, TO
from calculator.law import process
from calculator.plan import questions as ask
from calculator.plan.answers import Family, Stay, Work
from calculator.plan.days import day_of_application, months_before, months_later


class Certificate(NamedTuple):
    """The certificate of one stay.

    `needed`: None where it is open. `serves`: whether one that is there was issued late enough;
    None where none is there, or where that is open. The last day of the stay may be that of a job;
    `asked` is the question on the form that would tell it.
    """

    stay: Stay
    needed: bool | None
    serves: bool | None
    asked: str | None


def certificates(family: Family) -> tuple[Certificate, ...]:
    """One for each stay outside Canada, told or following from a job abroad; in their order."""
    told = [stay for stay in family.stays or () if stay.country != CANADA.id]
    mine = {stay.country for stay in told if stay.whose in (None, ask.ME)}
    shown = {stay.country: stay for stay in _from_jobs(family)}
    found = []
    for stay in (*told, *(stay for stay in shown.values() if stay.country not in mine)):
        job = shown.get(stay.country) if stay.whose in (None, ask.ME) else None
        dated = _dated(stay, job) if job else stay
        asked = _asked(stay) if is_last_day_missing(stay) else None
        found.append(Certificate(dated, needed(family, stay), serves(family, dated), asked))
    return tuple(found)


def _dated(stay: Stay, job: Stay) -> Stay:
    """A stay of which no last day is told, with that of the jobs in its country."""
    is_before = stay.first and job.last and job.last < stay.first
    if is_before or not is_last_day_missing(stay):
        return stay
    return stay._replace(last=job.last, goes_on=job.goes_on)


def _from_jobs(family: Family) -> Iterator[Stay]:
    """The stays that jobs abroad show, one for each country; they are no answer."""
    found: dict[str, list[Work]] = {}
    for job in family.jobs or ():
        if job.country and job.country != CANADA.id:
            found.setdefault(job.country, []).append(job)
    for country, jobs in found.items():
        firsts = [job.first for job in jobs]
        lasts = [job.last for job in jobs]
        yield Stay(
            -1,
            ask.ME,
            country,
            None if None in firsts else min(first for first in firsts if first),
            None if None in lasts else max(last for last in lasts if last),
            None,
            any(job.goes_on for job in jobs),
            told=False,
        )


def needed(family: Family, stay: Stay) -> bool | None:
    """Whether a stay asks for a certificate; None where that is open."""
    if not stay.country or stay.first is None:
        return None
    day = day_of_application(family)
    months = process.POLICE_MONTHS_IN_COUNTRY.known_on(family.as_of)
    since = years_before(day, process.POLICE_YEARS_BACK.known_on(family.as_of))
    last = min(stay.last or day, day)
    if last < since or not _lasts(stay.first, last, months):
        return False
    is_open = not stay.told or is_last_day_missing(stay)
    if is_open or not _lasts(max(stay.first, since), last, months):
        return None
    return True


def is_last_day_missing(stay: Stay) -> bool:
    """Whether it is not told until when a stay went, nor that it goes on."""
    return stay.last is None and not stay.goes_on


def _asked(stay: Stay) -> str:
    """Where the form asks for the last day of a stay, or for the jobs that it follows from."""
    return f"{ask.STAYS.name}.{stay.place}.{TO.name}" if stay.told else ask.JOBS.name


def _lasts(first: date, last: date, months: int) -> bool:
    """Whether the days from the first to the last are so many months or more."""
    return months_later(first, months) <= last + ONE_DAY


def serves(family: Family, stay: Stay) -> bool | None:
    """Whether a certificate that is there was issued late enough for the application."""
    if stay.issued is None or is_last_day_missing(stay):
        return None
    if stay.last is not None:
        return stay.issued >= stay.last
    day = day_of_application(family)
    within = process.POLICE_ISSUED_WITHIN.known_on(family.as_of)
    return stay.issued >= months_before(day, within)
