"""What would raise a score: single changes and pairs of them, each evaluated by the one engine.

A gain is the difference between two evaluations, and nothing else.
A limit that takes a part of it is named with what it takes.
Pairs are made of the ten best single changes, and of those that give nothing alone though no limit
takes it: another change may bring them to bear.
A nomination is left out of them, since it outweighs everything: every pair would only be the
nomination and something else.
"""

from __future__ import annotations

from datetime import date
from itertools import combinations
from typing import Any, Final, NamedTuple

from calculator import inputs
from calculator.assess import Result, evaluate
from calculator.days import ONE_DAY, years_later
from calculator.foresight.changes import Change, changes
from calculator.foresight.days import Days, Json
from calculator.foresight.edits import both
from calculator.foresight.moments import moments
from calculator.foresight.slices import Slices
from calculator.foresight.standing import (
    ORDER,
    Cap,
    LineChange,
    PartChange,
    Standing,
    caps,
    changed_lines,
    changed_parts,
    standing,
)
from calculator.foresight.timeline import YEARS
from calculator.profile import LAST_DAY

BEST: Final = 10
"""How many single changes pairs are made of."""
PAIRS: Final = 10
"""How many pairs are kept."""
_NO_PAIRS: Final = frozenset({"nomination"})


class Improvement(NamedTuple):
    """One change, or two together, with the evaluation before and after.

    `profile` is the changed profile, to be tried.
    `needs_permit`: work after the end of the work permit is counted.
    """

    changes: tuple[Change, ...]
    before: Standing
    after: Standing
    profile: dict[str, Any]
    needs_permit: bool = False

    @property
    def id(self) -> str:
        """The ids of the changes, joined by a plus sign."""
        return "+".join(change.id for change in self.changes)

    @property
    def gain(self) -> int:
        """The points gained; while answers are missing, by the lowest possible score."""
        return self.after.lowest - self.before.lowest

    @property
    def gain_highest(self) -> int:
        """The points gained by the highest possible score."""
        return self.after.highest - self.before.highest

    @property
    def exact(self) -> bool:
        """Whether no missing answer can change the gain, and no amount is left out."""
        return self.before.complete and self.after.complete

    @property
    def day(self) -> date | None:
        """The later day on which the change takes place, if it is one."""
        return next((change.day for change in self.changes if change.day), None)

    @property
    def lines(self) -> tuple[LineChange, ...]:
        """The lines whose points change."""
        return changed_lines(self.before, self.after)

    @property
    def parts(self) -> tuple[PartChange, ...]:
        """The conditions of the class whose outcome changes."""
        return changed_parts(self.before, self.after)

    @property
    def caps(self) -> tuple[Cap, ...]:
        """The limits that took a part of the gain."""
        return caps(self.before, self.after)

    @property
    def verdict_step(self) -> int:
        """Above zero where the verdict gets better, below where it gets worse."""
        return ORDER[self.after.outcome] - ORDER[self.before.outcome]

    @property
    def helps(self) -> bool:
        """Whether it raises the score or betters the verdict, and worsens neither."""
        effects = (self.gain, self.gain_highest, self.verdict_step)
        return min(effects) >= 0 < max(effects)

    @property
    def is_idle(self) -> bool:
        """Whether it changes neither the score nor the verdict; with another, it still may."""
        return self.gain == self.gain_highest == self.verdict_step == 0

    @property
    def rank(self) -> tuple[int, int, int]:
        """The best first; of equal gains, the one that betters the verdict."""
        return (-self.gain - self.gain_highest, -self.verdict_step, len(self.lines))


class Improvements(NamedTuple):
    """What would raise the score, best first; `without` are single changes that would not."""

    day: date
    before: Standing
    singles: tuple[Improvement, ...]
    pairs: tuple[Improvement, ...]
    without: tuple[Improvement, ...]


def improvements(raw: Json, base: Result) -> Slices[Improvements | None]:
    """The changes open to the person of a profile; None where it has no day."""
    if base.case is None:
        return None
    day = base.case.day
    before = standing(base)
    days = Days(raw, base)
    ahead = yield from moments(days, base, min(LAST_DAY, years_later(day, YEARS)))
    singles = []
    for change in changes(base, ahead):
        singles.append(_tried(raw, base, before, (change,)))
        yield
    singles.sort(key=lambda one: one.rank)
    helping = [single for single in singles if single.helps]
    pairs = []
    without = [single for single in singles if not single.helps]
    best = [one for one in helping if one.id not in _NO_PAIRS][:BEST]
    best += [single for single in without if single.is_idle and not single.caps]
    for one, other in combinations(best, 2):
        if one.changes[0].sets & other.changes[0].sets:
            continue
        pair = _tried(raw, base, before, one.changes + other.changes)
        yield
        if pair.helps and _adds(pair, one) and _adds(pair, other):
            pairs.append(pair)
    pairs.sort(key=lambda one: one.rank)
    return Improvements(day, before, tuple(helping), tuple(pairs[:PAIRS]), tuple(without))


def _adds(pair: Improvement, single: Improvement) -> bool:
    """Whether a pair is better than one of its two."""
    return pair.rank[:2] < single.rank[:2]


def _tried(raw: Json, base: Result, before: Standing, changes: tuple[Change, ...]) -> Improvement:
    """The evaluation of a changed profile."""
    # The later day comes last, so that a new test is taken on the day of the question.
    first, *rest = sorted(changes, key=lambda change: change.day is not None)
    edit = first.edit
    for change in rest:
        edit = both(edit, change.edit)
    changed = edit(raw)
    after = standing(evaluate(changed))
    return Improvement(changes, before, after, changed, _needs_permit(base, changes))


def _needs_permit(base: Result, changes: tuple[Change, ...]) -> bool:
    ends = base.profile.applicant.answers.get(inputs.PERMIT_UNTIL.name)
    days = [change.day for change in changes if change.day]
    return isinstance(ends, date) and any(day - ONE_DAY > ends for day in days)
