"""Which jobs count, and how many hours they give: the list of jobs judged and counted.

IRPR, section 73 (work, full-time work) and section 87.1(2) and (3);
https://laws-lois.justice.gc.ca/eng/regulations/SOR-2002-227/section-87.1.html

The classification in force on the day judges all work, however old.
Only what is certain counts as certain: a job with an unanswered flag counts as possible.
"""

from __future__ import annotations

from collections.abc import Iterator, Set
from datetime import date
from functools import cache
from itertools import pairwise
from math import lcm
from typing import NamedTuple

from calculator import occupations
from calculator.case import Case
from calculator.days import ONE_DAY, years_before, years_later
from calculator.findings import Outcome, all_outcomes
from calculator.hours import UNITS_PER_HOUR, Flow, Stretch, first_day, last_day
from calculator.law import cec, crs
from calculator.profile import Job, Person

HUNDREDTHS = 100
_ALL_LEVELS = frozenset("0ABCD")
_ALL_TEERS = frozenset("012345")
ELIGIBLE = frozenset(cec.SKILL_OF_TEER)
"""The TEER categories of the class."""
_LEAP_CYCLE = 9
"""Years after the last change until the length of a window has taken every value it can take."""


def is_abroad(job: Job) -> bool | None:
    """Whether a job is outside Canada; None where its country is not known."""
    return None if job.country is None else job.country != "CA"


def on_side(person: Person, *, abroad: bool) -> bool | None:
    """Whether the list of jobs has an entry for a side; None where it only may have one."""
    sides = {is_abroad(job) for job in person.jobs}
    if abroad in sides:
        return True
    return None if None in sides else False


def _by_level(case: Case) -> bool:
    """Whether the law of the day speaks of skill types and levels, as it did before TEER."""
    return occupations.is_by_level(case.value(cec.SKILL))


@cache
def _levels_of_teer(teer: int) -> frozenset[str]:
    """The skill types and levels that the occupations of a TEER category had."""
    same = (code for code in occupations.codes() if int(code[1]) == teer)
    return frozenset(level for code in same for level in occupations.skill_levels(code))


def _levels(job: Job) -> frozenset[str]:
    """The skill types and levels that the occupation of a job may have had."""
    if job.code is not None:
        return occupations.skill_levels(job.code)
    return _ALL_LEVELS if job.teer is None else _levels_of_teer(job.teer)


def skilled(case: Case, job: Job) -> Outcome:
    """Whether the occupation is of a category that counts, by the law of the day.

    Before TEER, a NOC 2021 code is judged by the old codes that lead to it, and a category by
    those of all its occupations. Where they differ in level, the answer is open.
    """
    wanted = frozenset(case.value(cec.SKILL))
    found = _levels(job) if _by_level(case) else _teers(job)
    if found <= wanted:
        return "met"
    return "unknown" if found & wanted else "not_met"


def _teers(job: Job) -> frozenset[str]:
    return _ALL_TEERS if job.teer is None else frozenset({str(job.teer)})


def place(job: Job) -> Outcome:
    """Whether the work was done in Canada; for an employer abroad the texts differ."""
    abroad = is_abroad(job)
    if abroad is None:
        return "unknown"
    if abroad:
        return "not_met"
    return "met" if job.employer_abroad is False else "unknown"


def employee(case: Case, job: Job) -> Outcome:
    """Whether the person was employed, or a physician whom the public policy covers."""
    if job.self_employed is False:
        return "met"
    if job.public_physician is not False and case.in_force(cec.PHYSICIANS, case.invited):
        return "met" if job.public_physician else "unknown"
    return "not_met" if job.self_employed else "unknown"


def not_student(job: Job) -> Outcome:
    """Whether the work was outside any period of full-time study."""
    if job.full_time_student is None:
        return "unknown"
    return "not_met" if job.full_time_student else "met"


def authorized(job: Job) -> Outcome:
    """Whether the work was authorized, with status; a claimant's permit gives no status."""
    if job.claimant_permit or job.authorized is False:
        return "not_met"
    return "met" if job.authorized and job.claimant_permit is False else "unknown"


class Judged(NamedTuple):
    """A job with the outcome of each condition on it."""

    job: Job
    skilled: Outcome
    place: Outcome
    employee: Outcome
    not_student: Outcome
    authorized: Outcome

    @property
    def counts(self) -> Outcome:
        """Whether its hours count: certainly, certainly not, or not yet known."""
        return all_outcomes(
            (self.skilled, self.place, self.employee, self.not_student, self.authorized)
        )


def judged(case: Case, person: Person) -> tuple[Judged, ...]:
    """Every job of a person, judged by the law of the day."""
    return tuple(
        Judged(
            job,
            skilled(case, job),
            place(job),
            employee(case, job),
            not_student(job),
            authorized(job),
        )
        for job in person.jobs
    )


def stretches(job: Job) -> list[Stretch]:
    """The days of a job without its gaps, at its weekly rate."""
    if not job.countable or job.first is None or job.hours is None:
        return []
    found = []
    begins: date | None = job.first
    for gap_from, gap_to in sorted(job.gaps, key=lambda gap: gap[0]):
        if begins is None:
            break
        if begins < gap_from:
            found.append(Stretch(begins, gap_from, job.hours))
        begins = None if gap_to is None else max(begins, gap_to + ONE_DAY)
    end = None if job.last is None else job.last + ONE_DAY
    if begins is not None and (end is None or begins < end):
        found.append(Stretch(begins, end, job.hours))
    return found


class Count(NamedTuple):
    """The hours of one side, Canada or abroad: certain, and possible.

    `open` says that a job could not be counted at all, so that there may be more.
    """

    certain: Flow
    possible: Flow
    open: bool
    judged: tuple[Judged, ...]


def canadian(case: Case, person: Person) -> Count:
    """The hours of work in Canada."""
    limit = case.value(cec.HOURS_PER_WEEK) * HUNDREDTHS
    jobs = judged(case, person)
    certain = [s for j in jobs if j.counts == "met" for s in stretches(j.job)]
    possible = [s for j in jobs if j.counts != "not_met" for s in stretches(j.job)]
    is_open = any(j.counts != "not_met" and not j.job.countable for j in jobs)
    return Count(Flow(certain, limit), Flow(possible, limit), is_open, jobs)


class Year(NamedTuple):
    """The year of work that the class asks for, on a day."""

    needed: int
    certain: int
    possible: int
    open: bool
    window: tuple[date, date]
    first_day: date | None
    lost_on: date | None

    @property
    def outcome(self) -> Outcome:
        """Whether the year is reached on the day."""
        if self.certain >= self.needed:
            return "met"
        return "unknown" if self.open or self.possible >= self.needed else "not_met"


def year(case: Case, count: Count) -> Year:
    """The hours in the window of the day, and the days on which the year begins and ends."""
    years = case.value(cec.WINDOW_YEARS)
    needed = case.value(cec.HOURS_PER_YEAR) * UNITS_PER_HOUR
    start = years_before(case.day, years)
    certain = count.certain.between(start, case.day)
    first = _first_qualifying(count.certain, years, needed, case.day, certain >= needed)
    lost = None
    if first is not None:
        after = max(first, case.day if certain >= needed else first) + ONE_DAY
        lost = first_day(
            count.certain, years, needed, after, _horizon(count.certain, after), reached=False
        )
    return Year(
        needed,
        certain,
        count.possible.between(start, case.day),
        count.open,
        (start, case.day - ONE_DAY),
        first,
        lost,
    )


def _first_qualifying(flow: Flow, years: int, needed: int, day: date, reached: bool) -> date | None:
    """The first day of the unbroken stretch of days around `day`, or the next such day."""
    if not flow.days:
        return None
    if not reached:
        after = day + ONE_DAY
        return first_day(flow, years, needed, after, _horizon(flow, after), reached=True)
    before = last_day(flow, years, needed, min(flow.days), day, reached=False)
    return None if before is None else before + ONE_DAY


def _horizon(flow: Flow, after: date) -> date:
    """A day by which everything that will ever happen has happened."""
    return years_later(max([after, *flow.days]), _LEAP_CYCLE + 4)


def full_years(case: Case, count: Count, most: int) -> tuple[int, ...]:
    """The possible full years of work that earn points: whole years in ten, up to a limit."""
    certain = min(most, _years_in_ten(case, count.certain))
    possible = most if count.open else min(most, _years_in_ten(case, count.possible))
    if case.value(crs.WORK_CONTINUOUS):
        certain = 0  # gaps broke the sum then; a list of jobs does not show which hours remain
    return tuple(range(certain, possible + 1))


def _years_in_ten(case: Case, flow: Flow) -> int:
    start = years_before(case.day, case.value(crs.WORK_YEARS_BACK))
    needed = case.value(cec.HOURS_PER_YEAR) * UNITS_PER_HOUR
    return flow.between(start, case.day) // needed


def foreign_years(case: Case, person: Person) -> tuple[int, ...]:
    """The possible full years abroad in one occupation, the longest one, within ten years.

    Jobs whose code is not known may belong to one occupation or to several.
    """
    most = case.value(crs.FOREIGN_TIER).highest
    certain = possible = 0
    for surely, maybe in abroad(case, person):
        certain = max(certain, _years_in_ten(case, surely))
        possible = max(possible, _years_in_ten(case, maybe))
    if not all(job.countable for job in may_count_abroad(case, person)):
        possible = most
    return tuple(range(min(most, certain), min(most, possible) + 1))


def abroad(case: Case, person: Person) -> Iterator[tuple[Flow, Flow]]:
    """The hours of each occupation there may be abroad: certain, and possible."""
    counting = may_count_abroad(case, person)
    sure = {job.place for job in counting if is_abroad(job) and skilled(case, job) == "met"}
    for own, others in _occupations(counting):
        yield (
            _together(case, [job for job in own if job.place in sure]),
            _together(case, [*own, *others]),
        )


def may_count_abroad(case: Case, person: Person) -> list[Job]:
    """The jobs that are, or may be, skilled work abroad."""
    return [
        job
        for job in person.jobs
        if is_abroad(job) is not False and skilled(case, job) != "not_met"
    ]


def _together(case: Case, worked: list[Job]) -> Flow:
    limit = case.value(cec.HOURS_PER_WEEK) * HUNDREDTHS
    return Flow([s for job in worked for s in stretches(job)], limit)


def _occupations(worked: list[Job]) -> Iterator[tuple[list[Job], list[Job]]]:
    """The occupations there may be: the jobs of each, and those that may be of it as well.

    Where a code is not known, only the TEER category can tell that two occupations differ.
    """
    loose = [job for job in worked if job.code is None]
    for code in dict.fromkeys(job.code for job in worked if job.code is not None):
        own = [job for job in worked if job.code == code]
        yield own, [job for job in loose if job.teer in (None, own[0].teer)]
    for job in loose:
        alike = [one for one in loose if job.teer == one.teer or None in (job.teer, one.teer)]
        yield [job], [one for one in alike if one is not job]


def main_teers(case: Case, count: Count) -> frozenset[int]:
    """The TEER categories whose threshold may hold: of the occupation with most hours.

    The Regulations go by the occupation, and the department's instructions by the category in
    which most of the experience was gained: where the two lead apart, either may hold.
    Equal amounts leave every category of those occupations, and what is open leaves each that
    may still turn out to have the most. While it may be that nothing counts, any category may.
    """
    possible = [j for j in count.judged if j.counts != "not_met"]
    occupations = _ranges(case, possible, list(_occupations([j.job for j in possible])))
    ahead = max((least for _, least, _ in occupations), default=0)
    if ahead == 0:
        return ELIGIBLE
    leading = {
        job
        for (own, _), _, most in occupations
        for job in own
        if most >= (1 if count.open else ahead) or not job.countable
    }
    found = {teer for job in leading for teer in categories(case, job)}
    kinds, alike = _kinds(case, possible)
    ranges = _ranges(case, possible, alike)
    ahead = max(1, *(least for _, least, _ in ranges))
    for kind, ((own, others), _, most) in zip(kinds, ranges, strict=True):
        open_ended = not all(job.countable for job in (*own, *others))
        if most >= (1 if count.open else ahead) or open_ended:
            found |= kind
    return frozenset(found)


Group = tuple[list[Job], list[Job]]
"""The jobs that are surely of a group, and those that may be."""


def _kinds(case: Case, possible: list[Judged]) -> tuple[list[frozenset[int]], list[Group]]:
    """The TEER categories there are, with their jobs; before TEER, the skill types and levels.

    A type or level is named by the categories that stand for it.
    """
    each = [frozenset({teer}) for teer in sorted(ELIGIBLE)]
    if _by_level(case):
        levels = dict.fromkeys(cec.SKILL_OF_TEER.values())
        each = [
            frozenset(teer for teer, level in cec.SKILL_OF_TEER.items() if level == one)
            for one in levels
        ]
    kinds, groups = [], []
    for kind in each:
        alike = [(j.job, categories(case, j.job)) for j in possible]
        own = [job for job, teers in alike if teers and teers <= kind]
        others = [job for job, teers in alike if teers & kind and not teers <= kind]
        if own or others:
            kinds.append(kind)
            groups.append((own, others))
    return kinds, groups


def _ranges(
    case: Case, possible: list[Judged], groups: list[Group]
) -> list[tuple[Group, int, int]]:
    """Each group of jobs, with the least and the most that it can have in the window."""
    found = shares(case, possible, groups)
    common = lcm(*(divisor for both in found for share in both for divisor in share))
    return [
        (group, whole(least, common), whole(most, common))
        for group, (least, most) in zip(groups, found, strict=True)
    ]


def compared(case: Case, possible: list[Judged]) -> list[Group]:
    """The occupations and the categories that `main_teers` compares, by the law of the day."""
    occupations = _occupations([j.job for j in possible])
    return [*occupations, *_kinds(case, possible)[1]]


def shares(
    case: Case, possible: list[Judged], groups: list[Group]
) -> list[tuple[dict[int, int], dict[int, int]]]:
    """The least and the most of each group in the window, as fractions by their divisor.

    It has least where every other job counts, and most where only those do that surely count.
    """
    worked = [j.job for j in possible]
    sure = {at for at, j in enumerate(possible) if j.counts == "met"}
    place_of = {job.place: at for at, job in enumerate(worked)}
    slices = _slices(case, worked)
    everything = frozenset(range(len(worked)))
    found = []
    for own, others in groups:
        mine = {place_of[job.place] for job in own}
        joined = mine | {place_of[job.place] for job in others}
        least = _share(case, slices, mine & sure, everything - (mine - sure))
        found.append((least, _share(case, slices, joined, joined | sure)))
    return found


def _share(
    case: Case, slices: list[tuple[int, dict[int, int]]], mine: Set[int], counting: Set[int]
) -> dict[int, int]:
    """The amount of some jobs among those that count, as fractions: amounts by their divisor.

    Where the weekly limit binds, each job is cut in proportion.
    """
    limit = case.value(cec.HOURS_PER_WEEK) * HUNDREDTHS
    found: dict[int, int] = {}
    for days, rates in slices:
        rate = days * sum(rates[at] for at in rates if at in mine)
        whole = sum(rates[at] for at in rates if at in counting)
        divisor, part = (whole, rate * limit) if whole > limit else (1, rate)
        found[divisor] = found.get(divisor, 0) + part
    return found


def whole(share: dict[int, int], common: int) -> int:
    """A sum of fractions, in parts of their common divisor."""
    return sum(part * (common // divisor) for divisor, part in share.items())


def by_job(case: Case, count: Count) -> dict[int, tuple[int, int]]:
    """The whole hours of each job in the window: worked, and counted under the weekly limit."""
    start = years_before(case.day, case.value(cec.WINDOW_YEARS))
    counting = [j.job for j in count.judged if j.counts == "met" and j.job.countable]
    unit = UNITS_PER_HOUR * _common(case, counting)
    counted = {
        job.place: share // unit
        for job, share in zip(counting, _shares(case, counting), strict=True)
    }
    found = {}
    for judged in count.judged:
        job = judged.job
        alone = Flow(stretches(job), job.hours or 0).between(start, case.day)
        found[job.place] = (alone // UNITS_PER_HOUR, counted.get(job.place, 0))
    return found


def over_limit(case: Case, count: Count) -> list[tuple[date, date]]:
    """Where in the window the jobs that count exceed the weekly limit: first day, day after."""
    start = years_before(case.day, case.value(cec.WINDOW_YEARS))
    limit = case.value(cec.HOURS_PER_WEEK) * HUNDREDTHS
    worked = [s for j in count.judged if j.counts == "met" for s in stretches(j.job)]
    edges = {start, case.day}
    for stretch in worked:
        edges |= {stretch.start, stretch.end or case.day}
    return [
        (begins, ends)
        for begins, ends in pairwise(sorted(day for day in edges if start <= day <= case.day))
        if sum(s.rate for s in worked if s.start <= begins and (not s.end or s.end > begins))
        > limit
    ]


def categories(case: Case, job: Job) -> frozenset[int]:
    """The categories by which the threshold may go; before TEER, those of the old levels."""
    if _by_level(case):
        levels = _levels(job)
        return frozenset(teer for teer, level in cec.SKILL_OF_TEER.items() if level in levels)
    return frozenset(cec.SKILL_OF_TEER if job.teer is None else {job.teer})


def _slices(case: Case, worked: list[Job]) -> list[tuple[int, dict[int, int]]]:
    """The window cut where a rate changes: days, and the rate of each job on them."""
    start, end = years_before(case.day, case.value(cec.WINDOW_YEARS)), case.day
    pieces = [(at, stretch) for at, job in enumerate(worked) for stretch in stretches(job)]
    edges = {start, end}
    for _, stretch in pieces:
        edges |= {stretch.start, stretch.end or end}
    found = []
    for begins, ends in pairwise(sorted(day for day in edges if start <= day <= end)):
        rates = {
            at: stretch.rate
            for at, stretch in pieces
            if stretch.start <= begins and (stretch.end is None or stretch.end > begins)
        }
        if rates:
            found.append(((ends - begins).days, rates))
    return found


def _common(case: Case, worked: list[Job]) -> int:
    """What every sum of rates divides, so that shares can be compared as whole numbers."""
    return lcm(*(sum(rates.values()) for _, rates in _slices(case, worked)))


def _shares(case: Case, worked: list[Job]) -> list[int]:
    """The amount of each job in the window; where the weekly limit binds, cut in proportion."""
    limit = case.value(cec.HOURS_PER_WEEK) * HUNDREDTHS
    common = _common(case, worked)
    shares = [0] * len(worked)
    for length, rates in _slices(case, worked):
        whole = sum(rates.values())
        for at, rate in rates.items():
            shares[at] += length * rate * min(limit, whole) * (common // whole)
    return shares
