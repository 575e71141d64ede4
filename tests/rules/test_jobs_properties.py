"""What holds for every list of jobs, and a count of every single day to check the hours by.

The count by hand follows the guide's reading of how hours are counted, and knows nothing of
intervals: each day stands alone.
"""

from __future__ import annotations

import copy
from collections import Counter
from datetime import date, timedelta
from fractions import Fraction
from itertools import accumulate
from random import Random
from typing import Any

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from calculator.assess import Result, assess, evaluate
from calculator.findings import Finding
from calculator.law import CHECKED, cec
from tests.profiles import Json, levels, profile

QUICK = settings(max_examples=100)
ONE_DAY = timedelta(days=1)
YEAR = cec.HOURS_PER_YEAR.known_on(CHECKED)
LEAPS = tuple(
    date(year, 2, 28) + n * ONE_DAY for year in (2016, 2019, 2020, 2023, 2024) for n in range(3)
)
DAYS_OF_QUESTION = tuple(
    date(year, 2, 28) + n * ONE_DAY for year in (2024, 2026, 2027, 2028) for n in range(-1, 3)
)
RATES = (0.01, 5, 7.5, 9.97, 9.98, 15, 20, 29.99, 30, 30.01, 37.5, 60, 168)
CODES = ("21231", "31102", "63200", "72014", "33102")
FAILING: tuple[Json, ...] = (
    {"self_employed": True},
    {"full_time_student": True},
    {"authorized": False},
    {"claimant_permit": True},
    {"noc": "64200"},
    {"noc": "65100"},
    {"country": "FR"},
)
FLAGS = ("self_employed", "full_time_student", "authorized")


# Histories, each made from a number: a failing example can be made again from it.


def some_question(chance: Random) -> date:
    if chance.random() < 0.4:
        return chance.choice(DAYS_OF_QUESTION)
    return date(2023, 1, 1) + timedelta(days=chance.randrange(6 * 365))


def some_start(chance: Random, day: date) -> date:
    """Anywhere in twelve years, around the edges of the windows, or around a 29 February."""
    kind = chance.random()
    if kind < 0.2:
        edge = back(day, chance.choice((3, 10)))
        return edge + timedelta(days=chance.randint(-2, 2))
    if kind < 0.4:
        return min(day, chance.choice(LEAPS))
    return day - timedelta(days=chance.randrange(chance.choice((400, 1200, 4400))))


def a_job(chance: Random, day: date) -> Json:
    """A job that counts, with gaps; every third goes on."""
    first = some_start(chance, day)
    last = None
    if chance.random() < 0.7:
        last = min(day, first + timedelta(days=chance.randrange(chance.choice((3, 400, 1500)))))
    end = last or day
    gaps = []
    for _ in range(chance.choice((0, 0, 1, 2))):
        gap_from = first + timedelta(days=chance.randint(0, (end - first).days))
        gap_to = gap_from + timedelta(days=chance.randint(0, (end - gap_from).days))
        gaps.append({"from": gap_from.isoformat(), "to": gap_to.isoformat()})
    if gaps and chance.random() < 0.1:
        gaps[-1]["to"] = None  # type: ignore[assignment]
    return {
        "noc": chance.choice(CODES),
        "country": "CA",
        "from": first.isoformat(),
        "to": last.isoformat() if last else None,
        "hours_per_week": chance.choice(RATES),
        "gaps": gaps,
        "self_employed": False,
        "full_time_student": False,
        "authorized": True,
    }


def told(day: date, jobs: list[Json], **changes: object) -> Json:
    """The complete person with a list of jobs, asked on a day."""
    return profile(
        as_of=day.isoformat(),
        work=jobs,
        canadian_years=None,
        foreign_years=None,
        **({"languages": [levels("en", 6, taken=None)]} | changes),
    )


def some_jobs(chance: Random, day: date, most: int = 4) -> list[Json]:
    return [a_job(chance, day) for _ in range(chance.randint(1, most))]


CHANCES = st.integers(0, 2**32).map(Random)


# The count by hand.


def back(day: date, years: int) -> date:
    """The same day some years earlier; from 29 February, 28 February where there is no other."""
    if (day.month, day.day) == (2, 29) and (day.year - years) % 4:
        return date(day.year - years, 2, 28)
    return date(day.year - years, day.month, day.day)


class ByHand:
    """Every day on its own: a seventh of each job's week, together at most 30 hours a week.

    In hundredths of an hour a week, so that all of it is whole: 700 on a day make an hour.
    """

    def __init__(self, day: date, jobs: list[Json]) -> None:
        self.day = day
        self.begin = date(day.year - 15, 1, 1)
        self.end = date(day.year + 10, 1, 1)
        each = [0] * self.place(self.end)
        for job in jobs:
            rate = round(job["hours_per_week"] * 100)
            off: set[int] = set()
            for gap in job["gaps"]:
                off.update(self.days(gap["from"], gap["to"]))
            for at in self.days(job["from"], job["to"]):
                each[at] += 0 if at in off else rate
        self.until = list(accumulate((min(rate, 3000) for rate in each), initial=0))

    def place(self, day: date) -> int:
        return (day - self.begin).days

    def days(self, first: str, last: str | None) -> range:
        after = date.fromisoformat(last) + ONE_DAY if last else self.end
        return range(self.place(date.fromisoformat(first)), self.place(after))

    def amount(self, day: date, years: int) -> int:
        """What came in within some years before a day, the day itself left out."""
        return self.until[self.place(day)] - self.until[self.place(back(day, years))]

    def reached(self, day: date) -> bool:
        return self.amount(day, 3) >= YEAR * 700

    def next_day(self, day: date, reached: bool) -> date | None:
        """The first day after another on which the year is reached, or is not."""
        while day < self.end - ONE_DAY:
            day += ONE_DAY
            if self.reached(day) is reached:
                return day
        return None

    def first_day(self) -> date | None:
        if not self.reached(self.day):
            return self.next_day(self.day, True)
        first = self.day
        while self.reached(first - ONE_DAY):
            first -= ONE_DAY
        return first

    def lost_on(self) -> date | None:
        first = self.first_day()
        return None if first is None else self.next_day(max(first, self.day), False)

    def work(self) -> Json:
        first, lost = self.first_day(), self.lost_on()
        return {
            "hours": self.amount(self.day, 3) // 700,
            "canadian_years": min(5, self.amount(self.day, 10) // (YEAR * 700)),
            "first_qualifying_day": first.isoformat() if first else None,
            "lost_on": lost.isoformat() if lost else None,
        }


@settings(QUICK, max_examples=150)
@given(CHANCES)
def test_the_hours_and_days_are_those_that_counting_every_day_gives(chance: Random) -> None:
    day = some_question(chance)
    jobs = some_jobs(chance, day)

    result = assess(told(day, jobs))

    by_hand = ByHand(day, jobs)
    assert result["problems"] == []
    assert {name: result["work"][name] for name in by_hand.work()} == by_hand.work()
    assert result["work"]["hours_possible"] == result["work"]["hours"]
    amount = result["eligibility"]["parts"][0]["outcome"]
    assert amount == ("met" if by_hand.reached(day) else "not_met")


@QUICK
@given(CHANCES)
def test_the_possible_hours_are_those_that_counting_every_day_gives(chance: Random) -> None:
    day = some_question(chance)
    certain, open_ones = some_jobs(chance, day, 2), some_jobs(chance, day, 2)
    for job in open_ones:
        job[chance.choice(FLAGS)] = None
    failing = [a_job(chance, day) | chance.choice(FAILING)]

    result = assess(told(day, certain + open_ones + failing))

    surely, maybe = ByHand(day, certain), ByHand(day, certain + open_ones)
    assert result["work"]["hours"] == surely.amount(day, 3) // 700
    assert result["work"]["hours_possible"] == maybe.amount(day, 3) // 700
    assert result["work"]["first_qualifying_day"] == surely.work()["first_qualifying_day"]
    assert result["work"]["lost_on"] == surely.work()["lost_on"]
    amount = result["eligibility"]["parts"][0]["outcome"]
    possible = "unknown" if maybe.reached(day) else "not_met"
    assert amount == ("met" if surely.reached(day) else possible)
    years = {one.work()["canadian_years"] for one in (surely, maybe)}
    assert result["work"]["canadian_years"] == (years.pop() if len(years) == 1 else None)


# The occupation, and the TEER category, with the most hours, counted by hand.

THRESHOLDS = {"21231": 7, "31102": 7, "63200": 5, "72014": 5, "33102": 5}


def occupations_by_hand(day: date, jobs: list[Json]) -> dict[str, Fraction]:
    """The hours of each occupation in the window, each day cut in proportion on its own."""
    alone = [ByHand(day, [job | {"hours_per_week": 0.01}]) for job in jobs]
    start, end = alone[0].place(back(day, 3)), alone[0].place(day)
    found: dict[str, Fraction] = {}
    patterns = Counter(
        tuple(one.until[at + 1] > one.until[at] for one in alone) for at in range(start, end)
    )
    for at_work, number in patterns.items():
        rates = [
            round(job["hours_per_week"] * 100) * worked
            for job, worked in zip(jobs, at_work, strict=True)
        ]
        whole = max(1, sum(rates))
        for job, rate in zip(jobs, rates, strict=True):
            part = Fraction(number * rate * min(3000, whole), whole)
            found[job["noc"]] = found.get(job["noc"], Fraction()) + part
    return found


@settings(QUICK, max_examples=60)
@given(CHANCES)
def test_the_threshold_is_that_of_the_occupation_and_category_with_most_hours_by_hand(
    chance: Random,
) -> None:
    day = date(2023, 1, 1) + timedelta(days=chance.randrange(6 * 365))
    jobs = some_jobs(chance, day)
    if chance.random() < 0.3:  # the same work in another occupation: equal amounts
        jobs.append(copy.deepcopy(jobs[0]) | {"noc": chance.choice(CODES)})

    language = assess(told(day, jobs))["eligibility"]["parts"][6]

    amounts = occupations_by_hand(day, jobs)
    categories: dict[str, Fraction] = {}
    for code, amount in amounts.items():
        categories[code[1]] = categories.get(code[1], Fraction()) + amount
    most, most_alike = max(amounts.values()), max(categories.values())
    thresholds = {
        THRESHOLDS[code]
        for code, amount in amounts.items()
        if amount == most > 0 or categories[code[1]] == most_alike > 0
    }
    expected = "unknown"
    if len(thresholds) == 1:
        expected = "met" if 5 in thresholds else "not_met"
    assert language["outcome"] == expected


# More hours never lose.

ORDER = ("not_met", "unknown", "met")


def with_more(chance: Random, day: date, jobs: list[Json]) -> list[Json]:
    """The jobs with more hours: another job, a longer one, a fuller one, or one without gaps."""
    more = copy.deepcopy(jobs)
    job = chance.choice(more)
    kind = chance.randrange(5)
    if kind == 0:
        more.append(a_job(chance, day))
    elif kind == 1:
        job["to"] = None
        job["gaps"] = []
    elif kind == 2:
        job["from"] = (date.fromisoformat(job["from"]) - timedelta(days=30)).isoformat()
    elif kind == 3:
        job["hours_per_week"] = 168
    else:
        job["gaps"] = []
    return more


@settings(QUICK, max_examples=200)
@given(CHANCES)
def test_more_hours_never_lose(chance: Random) -> None:
    day = some_question(chance)
    jobs = some_jobs(chance, day)

    was, now = assess(told(day, jobs)), assess(told(day, with_more(chance, day, jobs)))

    assert now["problems"] == []
    assert now["work"]["hours"] >= was["work"]["hours"]
    assert now["work"]["canadian_years"] >= was["work"]["canadian_years"]
    assert now["crs"]["total"] >= was["crs"]["total"]
    earlier, before = now["work"]["first_qualifying_day"], was["work"]["first_qualifying_day"]
    assert before is None or earlier <= before
    for old, new in zip(was["eligibility"]["parts"], now["eligibility"]["parts"], strict=True):
        if old["id"].startswith("cec.work"):
            assert ORDER.index(new["outcome"]) >= ORDER.index(old["outcome"])


# A job that does not count changes nothing.


@settings(QUICK, max_examples=150)
@given(CHANCES)
def test_a_job_that_does_not_count_changes_nothing(chance: Random) -> None:
    day = some_question(chance)
    jobs = some_jobs(chance, day)
    idle = a_job(chance, day) | chance.choice(FAILING)
    if chance.random() < 0.3:
        idle[chance.choice(("hours_per_week", "from"))] = None
    if idle["country"] == "FR":
        idle["noc"] = "64200"  # or it would count as work abroad
    among = list(jobs)
    among.insert(chance.randint(0, len(jobs)), idle)

    was, now = assess(told(day, jobs)), assess(told(day, among))

    for name in ("work", "eligibility", "crs", "missing"):
        assert now[name] == was[name], name


# Splitting a job in two at any day changes nothing.


def split(job: Json, at: date) -> list[Json]:
    """A job up to a day, and the same job from the next day on; gaps go where they lie."""
    before, after = copy.deepcopy(job), copy.deepcopy(job)
    before["to"], after["from"] = at.isoformat(), (at + ONE_DAY).isoformat()
    before["gaps"], after["gaps"] = [], []
    for gap in job["gaps"]:
        if gap["from"] <= before["to"]:
            ends = before["to"] if gap["to"] is None else min(gap["to"], before["to"])
            before["gaps"].append(gap | {"to": ends})
        if gap["to"] is None or gap["to"] >= after["from"]:
            after["gaps"].append(gap | {"from": max(gap["from"], after["from"])})
    return [before, after]


@settings(QUICK, max_examples=150)
@given(CHANCES)
def test_splitting_a_job_in_two_at_any_day_changes_nothing(chance: Random) -> None:
    day = some_question(chance)
    jobs = some_jobs(chance, day)
    job = chance.choice(jobs)
    if chance.random() < 0.3:
        job[chance.choice(FLAGS)] = None
    elif chance.random() < 0.3:
        job["country"] = "FR"
    first = date.fromisoformat(job["from"])
    last = date.fromisoformat(job["to"]) if job["to"] else day
    assume(first < last)
    at = first + timedelta(days=chance.randrange((last - first).days))
    apart = [piece for one in jobs for piece in (split(one, at) if one is job else [one])]

    whole, parts = assess(told(day, jobs)), assess(told(day, apart))

    assert parts["problems"] == []
    for name in ("work", "eligibility", "crs"):
        assert parts[name] == whole[name], name


# Moving every date by a day moves the answer by a day.


def later(text: str | None) -> str | None:
    return (date.fromisoformat(text) + ONE_DAY).isoformat() if text else None


def moved(job: Json) -> Json:
    gaps = [{"from": later(gap["from"]), "to": later(gap["to"])} for gap in job["gaps"]]
    return job | {"from": later(job["from"]), "to": later(job["to"]), "gaps": gaps}


@settings(QUICK, max_examples=150)
@given(CHANCES)
def test_moving_every_date_by_a_day_moves_the_answer_but_for_29_february(chance: Random) -> None:
    """All days lie between two 29 Februaries, so that every window has the same length."""
    day = date(2024, 3, 1) + timedelta(days=chance.randint(200, 900))
    jobs = []
    for job in some_jobs(chance, day):
        if job["from"] >= "2024-03-01":
            jobs.append(job)
    assume(jobs)

    here, there = assess(told(day, jobs)), assess(told(day + ONE_DAY, [moved(job) for job in jobs]))

    assert there["work"]["hours"] == here["work"]["hours"]
    assert there["work"]["canadian_years"] == here["work"]["canadian_years"]
    assert outcomes(there) == outcomes(here)
    first, lost = (here["work"][name] for name in ("first_qualifying_day", "lost_on"))
    if first is None or not near_leap(first):
        assert there["work"]["first_qualifying_day"] == later(first)
    if all(job["to"] for job in jobs) and (lost is None or not near_leap(lost)):
        assert there["work"]["lost_on"] == later(lost)


def near_leap(day: str) -> bool:
    """Whether the window of a day begins or ends at the end of some February."""
    return day[5:] in ("02-27", "02-28", "02-29", "03-01")


def outcomes(result: Json) -> list[str]:
    return [part["outcome"] for part in result["eligibility"]["parts"]]


# One more answer never overturns a settled outcome.

ANSWERS = ("noc", "country", "from", "hours_per_week", *FLAGS)
WRONG: tuple[Json, ...] = (
    {"noc": "99999"},
    {"noc": "99999", "teer": 4},
    {"noc": "2123", "teer": 1},
    {"country": "Canada"},
    {"from": "2100-01-01"},
    {"to": "1990-01-01"},
    {"hours_per_week": 0},
    {"hours_per_week": 200},
    {"gaps": [{"from": "1990-01-01", "to": "1990-02-01"}]},
    {"gaps": [{"to": "2024-01-01"}]},
    {"self_employed": "no"},
    {"full_time_student": 1},
    {"authorized": "yes"},
    {"employer_abroad": "yes"},
    {"claimant_permit": 0},
    {"public_physician": "yes"},
)
ANY_CODE = (*CODES, "64200", "65100", "73300", "33100", "32103", "22311", "10022")


def any_job(chance: Random, day: date) -> Json:
    """A job of any kind, completely told."""
    job = a_job(chance, day) | {"noc": chance.choice(ANY_CODE)}
    for changes in (
        *FAILING[:4],
        {"country": "FR"},
        {"country": "FR"},
        {"employer_abroad": True},
        {"public_physician": True},
    ):
        if chance.random() < 0.12:
            job |= changes
    return job


def less_told(chance: Random, job: Json) -> Json:
    """The job with fewer answers: some left out, a category in place of a code, or some wrong."""
    kind = chance.random()
    if kind < 0.5:
        gone = chance.sample(ANSWERS, chance.choice((1, 1, 2, 4)))
        return {name: value for name, value in job.items() if name not in gone}
    if kind < 0.75:
        return job | {"noc": None, "teer": int(job["noc"][1])}
    return job | chance.choice(WRONG)


def by_id(result: Result) -> dict[str, Finding]:
    assert result.eligibility is not None
    assert result.crs is not None
    return {one.id: one for tree in (result.eligibility, result.crs) for one in tree.walk()}


def less_and_more(chance: Random) -> tuple[Json, Json]:
    """Two profiles: the second tells everything, the first less of some of its jobs."""
    day = some_question(chance)
    if chance.random() < 0.3:
        day = date(2022, 11, 15) + chance.choice((0, 0, 1)) * ONE_DAY
    jobs = [any_job(chance, day) for _ in range(chance.randint(1, 3))]
    stated: Json = {}
    if chance.random() < 0.4:
        stated = {
            "canadian_years": chance.randint(0, 3),
            "foreign_years": chance.randint(0, 3),
            "canadian_teer": chance.randint(0, 3),
            "canadian_year_recent": chance.random() < 0.5,
        }
    full = told(day, jobs, languages=[levels("en", chance.choice((5, 6, 9)), taken=None)])
    full["applicant"] |= stated
    less: Any = copy.deepcopy(full)
    work = less["applicant"]["work"]
    for at in chance.sample(range(len(work)), chance.randint(1, len(work))):
        work[at] = less_told(chance, work[at])
    return less, full


@settings(QUICK, max_examples=400)
@given(CHANCES)
def test_one_more_answer_about_a_job_never_overturns_a_settled_outcome(chance: Random) -> None:
    less, full = less_and_more(chance)

    smaller, fuller = evaluate(less), evaluate(full)

    assert fuller.problems == ()
    known = by_id(fuller)
    for id, one in by_id(smaller).items():
        if one.outcome is not None:
            assert one.outcome in ("unknown", known[id].outcome), id
        assert one.low <= known[id].low <= known[id].high <= one.high, id
    if smaller.complete:
        assert fuller.complete


@settings(QUICK, max_examples=150)
@given(CHANCES)
def test_whatever_is_open_about_jobs_names_an_answer_that_is_missing(chance: Random) -> None:
    less, full = less_and_more(chance)

    smaller, known = evaluate(less), by_id(evaluate(full))

    for id, one in by_id(smaller).items():
        if not one.settled and known[id].settled:
            assert one.missing, id
