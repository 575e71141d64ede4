"""A profile on a day, asked for values of the law and for answers.

Every rule asks the case, and the case records what was read.
So a finding cannot forget where it came from.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import wraps
from types import MappingProxyType
from typing import Any, Concatenate, ParamSpec, TypeVar, cast

from calculator.findings import Answer, Finding, Used, Verdict
from calculator.inputs import Input
from calculator.model import UNKNOWN, LawError, Parameter
from calculator.profile import Person, Profile

T = TypeVar("T")
P = ParamSpec("P")


class _LeftOut(Exception):
    """A rule met a value that is in force but not known; never leaves this module."""


class _Scope:
    """What one rule has read so far."""

    __slots__ = ("answers", "missing", "values")

    def __init__(self) -> None:
        self.values: dict[tuple[str, date], Used] = {}
        self.answers: list[Answer] = []
        self.missing: list[str] = []


class Case:
    """One profile on its day, with a record of what is read."""

    __slots__ = ("_scopes", "assumed", "day", "invited", "profile")

    def __init__(self, profile: Profile, day: date) -> None:
        self.profile = profile
        self.day = day
        self.invited: date = profile.invited or day
        self.assumed: dict[str, None] = {}
        self._scopes: list[_Scope] = []

    def used(self, parameter: Parameter[Any], on: date | None = None) -> Used:
        """The entry of a value in force on the day (the case's own, unless another is given)."""
        used = Used(parameter, parameter.since(on or self.day))
        if self._scopes:
            self._scopes[-1].values[parameter.id, used.entry.start] = used
        return used

    def in_force(self, parameter: Parameter[T], on: date | None = None) -> T | None:
        """The amount, or None where the law has none; an amount not known leaves the rule out."""
        value = self.used(parameter, on).entry.value
        if value is UNKNOWN:
            raise _LeftOut
        return cast("T | None", value)

    def known(self, parameter: Parameter[T]) -> T | None:
        """The amount, or None where the law has none or we do not know it."""
        value = self.used(parameter).entry.value
        return None if value is UNKNOWN else cast("T | None", value)

    def value(self, parameter: Parameter[T], on: date | None = None) -> T:
        """The amount of a value that must be in force; raises `LawError` where it is not."""
        value = self.in_force(parameter, on)
        if value is None:
            raise LawError(f"{parameter.id}: not in force on {on or self.day}; use in_force().")
        return value

    def answer(self, question: Input[T], person: Person | None = None) -> T | None:
        """An answer, or None where it is missing; both are recorded."""
        if person is None:
            path, value = question.name, self.profile.answers.get(question.name)
        else:
            path, value = f"{person.path}.{question.name}", person.answers.get(question.name)
        if value is None:
            self.lacks(path)
        else:
            self.uses(path, value)
        return cast("T | None", value)

    def uses(self, path: str, value: object) -> None:
        """Record an answer that a rule has used."""
        if self._scopes:
            self._scopes[-1].answers.append(Answer(path, value))

    def lacks(self, path: str) -> None:
        """Record an answer that a rule would have needed."""
        if self._scopes and path not in self._scopes[-1].missing:
            self._scopes[-1].missing.append(path)

    def assumes(self, path: str) -> None:
        """Record an answer that was taken for granted."""
        self.assumed[path] = None


Rule = Callable[Concatenate[Case, P], Finding]

RULES: dict[str, Callable[..., Finding]] = {}
"""Every rule by its id, in the order of their declaration."""


def rule(id: str) -> Callable[[Callable[Concatenate[Case, P], Verdict]], Rule[P]]:
    """Declare a rule: its function returns a verdict, and the case adds what was read."""

    def declare(decide: Callable[Concatenate[Case, P], Verdict]) -> Rule[P]:
        @wraps(decide)
        def ask(case: Case, *args: P.args, **kwargs: P.kwargs) -> Finding:
            scope = _Scope()
            case._scopes.append(scope)
            left_out: tuple[str, ...] = ()
            try:
                verdict = decide(case, *args, **kwargs)
            except _LeftOut:
                verdict, left_out = Verdict(None if id.startswith("crs") else "unknown"), (id,)
            finally:
                case._scopes.pop()
            settled = verdict.low == verdict.high and verdict.outcome != "unknown"
            return Finding(
                id,
                verdict.outcome,
                verdict.low,
                verdict.high,
                verdict.limit,
                MappingProxyType(dict(verdict.facts)),
                tuple(scope.values.values()),
                tuple(scope.answers),
                () if settled else tuple(scope.missing),
                verdict.parts,
                verdict.deciding,
                left_out,
            )

        RULES[id] = ask
        return cast("Rule[P]", ask)

    return declare
