"""Calendar arithmetic on whole days."""

from __future__ import annotations

from datetime import date, timedelta

ONE_DAY = timedelta(days=1)


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
