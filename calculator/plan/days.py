"""Days of a plan: months later, and the days on which something is looked at."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Literal, NamedTuple

from calculator.days import MONTHS_IN_A_YEAR, ONE_DAY, years_later
from calculator.law.process import INVITATION_DAYS
from calculator.plan.answers import Family

MomentId = Literal["profile", "invitation", "application", "last"]


class Moment(NamedTuple):
    """A day on which tests and assessments are looked at.

    `profile`, `invitation`, `application`: the day that was told.
    `last`: no day of application is told, and this is the last on which one can be made.
    """

    id: MomentId
    day: date


def months_later(day: date, months: int) -> date:
    """The same day some months later, or the last day of a month that is too short."""
    years, month = divmod(day.month - 1 + months, MONTHS_IN_A_YEAR)
    year, month = day.year + years, month + 1
    next_month = date(year + month // MONTHS_IN_A_YEAR, month % MONTHS_IN_A_YEAR + 1, 1)
    return min(date(year, month, 1) + timedelta(days=day.day - 1), next_month - ONE_DAY)


def months_before(day: date, months: int) -> date:
    """The same day some months earlier, or the last day of a month that is too short."""
    return months_later(day, -months)


def last_of_years(day: date, years: int) -> date:
    """The last day that is less than some years after a day."""
    return years_later(day, years) - ONE_DAY


def last_of_months(day: date, months: int) -> date:
    """The last day that is less than some months after a day."""
    return months_later(day, months) - ONE_DAY


def last_day_to_apply(family: Family) -> date | None:
    """The last day to apply after an invitation; None without one.

    A10.3(1)(k) leaves the days to the instructions; the number in force on the day of the
    invitation counts. We read them as calendar days and do not count the day of the invitation
    itself: an invitation of the first of a month with 60 days ends on the 60th day after it.
    """
    if family.invited is None:
        return None
    return family.invited + timedelta(days=INVITATION_DAYS.known_on(family.invited))


def day_of_application(family: Family) -> date:
    """The day by which ages are told and fees are owed: the one planned, else the day itself."""
    return family.apply_on or family.as_of


def moments(family: Family) -> tuple[Moment, ...]:
    """The days on which tests and assessments must hold, in their order.

    A11.2(1): on the day of the invitation and on that of the receipt of the application; and in
    the pool, so on the day of the profile.
    """
    found = [
        Moment("profile", family.submitted) if family.submitted else None,
        Moment("invitation", family.invited) if family.invited else None,
    ]
    last = last_day_to_apply(family)
    if family.apply_on:
        found.append(Moment("application", family.apply_on))
    elif last:
        found.append(Moment("last", last))
    return tuple(moment for moment in found if moment)
