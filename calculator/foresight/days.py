"""One profile, asked for one day after another by the one engine."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from calculator.assess import Result, evaluate

Json = Mapping[str, Any]


def on_day(raw: Json, day: date) -> dict[str, Any]:
    """The same profile with the question asked for another day."""
    return {**raw, "as_of": day.isoformat()}


class Days:
    """The results of one profile by day; each day is evaluated once."""

    __slots__ = ("_found", "raw")

    def __init__(self, raw: Json, base: Result) -> None:
        self.raw = raw
        self._found: dict[date, Result] = {}
        if base.profile.as_of is not None:
            self._found[base.profile.as_of] = base

    def known(self, day: date) -> bool:
        """Whether the day is evaluated already."""
        return day in self._found

    def on(self, day: date) -> Result:
        """The result of a day."""
        if day not in self._found:
            self._found[day] = evaluate(on_day(self.raw, day))
        return self._found[day]
