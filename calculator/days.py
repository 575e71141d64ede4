"""Calendar arithmetic on whole days."""

from __future__ import annotations

from datetime import date, timedelta

ONE_DAY = timedelta(days=1)
MONTHS_IN_A_YEAR = 12
_LENGTHS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
"""The days of each month of a common year."""


def years_later(day: date, years: int) -> date:
    """The same day some years later; 29 February goes to 28 February in a common year."""
    try:
        return day.replace(year=day.year + years)
    except ValueError:
        return day.replace(year=day.year + years, day=28)


def years_before(day: date, years: int) -> date:
    """The same day some years earlier; 29 February goes to 28 February in a common year."""
    return years_later(day, -years)


def completed_years(born: date, day: date) -> int:
    """Completed years of age on a day; somebody born on 29 February ages on 1 March."""
    return day.year - born.year - ((day.month, day.day) < (born.month, born.day))


def fewest_days(months: int) -> int:
    """The fewest days that so many calendar months in a row can have."""
    return min(
        sum(_LENGTHS[(first + month) % MONTHS_IN_A_YEAR] for month in range(months))
        for first in range(MONTHS_IN_A_YEAR)
    )
