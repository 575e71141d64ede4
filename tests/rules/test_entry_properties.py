"""What holds for everyone about the rounds that they could have entered."""

from __future__ import annotations

import copy
from datetime import date, timedelta
from random import Random
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from calculator.assess import evaluate
from calculator.findings import Finding
from calculator.law import categories
from calculator.law.categories import Category
from calculator.rules.entry import entries
from tests.profiles import Json, levels, profile
from tests.rules import test_jobs_properties as people

QUICK = settings(max_examples=100)
CHANCES = st.integers(0, 2**32).map(Random)
LISTS = tuple(entry.start for entry in categories.CATEGORIES.history)
CODES = ("31301", "31102", "63200", "63201", "72310", "21231", "72404", "00012", "41200", "64200")
ORDER = ("not_met", "unknown", "met")
STATED = ("canadian_years", "foreign_years")


def some_day(chance: Random) -> date:
    if chance.random() < 0.5:
        return chance.choice(LISTS) + timedelta(days=chance.choice((-1, 0, 1)))
    return date(2023, 1, 1) + timedelta(days=chance.randrange(4 * 365))


def some_job(chance: Random, day: date) -> Json:
    """A job near the day, completely told, in an occupation that some list has."""
    told = people.any_job(chance, day) | {"noc": chance.choice(CODES)}
    if chance.random() < 0.5:
        first = day - timedelta(days=chance.choice((181, 182, 300, 364, 365, 800)))
        told |= {"from": first.isoformat(), "to": None, "gaps": []}
    return told


def someone(chance: Random) -> Json:
    """A person who tells every job, and may state years beside them."""
    day = some_day(chance)
    spoken = [levels("en", chance.choice((4, 5, 7, 9)), taken=None)]
    if chance.random() < 0.5:
        spoken.append(levels("fr", *(chance.choice((6, 7, 7, 8)) for _ in range(4)), taken=None))
    person = profile(
        as_of=day.isoformat(),
        work=[some_job(chance, day) for _ in range(chance.randint(1, 3))],
        languages=spoken,
        destination=chance.choice(("ON", "ON", "ON", "QC")),
        provincial_nomination=chance.random() < 0.3,
        **dict.fromkeys((*STATED, "canadian_teer", "canadian_year_recent")),
    )
    if chance.random() < 0.3:
        person["applicant"] |= {name: chance.randint(0, 2) for name in STATED}
    return person


def less_of(chance: Random, person: Json) -> Json:
    """The same person, who tells less."""
    less: Any = copy.deepcopy(person)
    work = less["applicant"]["work"]
    for at in range(len(work)):
        if chance.random() < 0.6:
            work[at] = people.less_told(chance, work[at])
    for name in ("destination", "provincial_nomination", "admissibility_concern"):
        if chance.random() < 0.3:
            del less[name]
    if chance.random() < 0.2:
        del less["applicant"]["languages"]
    elif chance.random() < 0.5:
        result = chance.choice(less["applicant"]["languages"])
        result[chance.choice(("listening", "reading", "writing", "speaking"))] = None
    if chance.random() < 0.1:  # years that are stated speak only where no list of jobs does
        for name in ("work", *STATED):
            less["applicant"].pop(name, None)
    return dict(less)


def found(person: Json) -> dict[tuple[str, str], Finding]:
    """Every finding, by the kind of round and its id."""
    result = evaluate(person)
    assert result.case is not None
    assert result.eligibility is not None
    return {
        (entry.kind, one.id): one
        for entry in entries(result.case, result.eligibility)
        for one in entry.finding.walk()
    }


@settings(QUICK, max_examples=500)
@given(CHANCES)
def test_one_more_answer_never_overturns_what_is_settled_about_a_round(chance: Random) -> None:
    person = someone(chance)

    smaller, fuller = found(less_of(chance, person)), found(person)

    assert smaller.keys() == fuller.keys()
    for key, one in smaller.items():
        assert one.outcome in ("unknown", fuller[key].outcome), key


@QUICK
@given(CHANCES)
def test_whatever_an_answer_can_still_settle_names_that_answer(chance: Random) -> None:
    person = someone(chance)

    smaller, fuller = found(less_of(chance, person)), found(person)

    for key, one in smaller.items():
        if one.outcome == "unknown" and fuller[key].outcome != "unknown":
            assert one.missing, key


@QUICK
@given(CHANCES)
def test_a_kind_is_as_open_as_the_least_open_of_its_conditions(chance: Random) -> None:
    kinds = {key: one for key, one in found(someone(chance)).items() if key[1] == f"entry.{key[0]}"}

    for one in kinds.values():
        parts = [part.outcome or "unknown" for part in one.parts]
        if parts:
            assert one.outcome == min(parts, key=ORDER.index)


@QUICK
@given(CHANCES)
def test_more_work_never_closes_a_category(chance: Random) -> None:
    person = someone(chance)
    more: Any = copy.deepcopy(person)
    day = date.fromisoformat(person["as_of"])
    more["applicant"]["work"].append(some_job(chance, day))

    was, now = found(person), found(more)

    for key, one in was.items():
        if key[1] == "entry.work" and not any(name in person["applicant"] for name in STATED):
            assert ORDER.index(now[key].outcome or "") >= ORDER.index(one.outcome or ""), key


# Counted by hand, day by day.


def by_hand(day: date, worked: list[Json], category: Category) -> str:
    """The outcome for people whose jobs all count, counting every day on its own."""
    since = people.back(day, categories.YEARS.known_on(day))
    months = categories.MONTHS.known_on(day)
    most = longest = 0
    for code in category.codes:
        own = [one for one in worked if one["noc"] == code]
        count = people.ByHand(day, own) if own else None
        total = run = 0
        at = since
        while count and at < day:
            place = count.place(at)
            amount = count.until[place + 1] - count.until[place]
            total += amount
            run = run + amount if amount else 0
            longest = max(longest, run)
            at += timedelta(days=1)
        most = max(most, total)
    needed = months * people.YEAR * 700 // 12
    reached = longest if categories.CONTINUOUS.known_on(day) else most
    if reached >= needed:
        return "met"
    return "not_met" if most < min(needed, 181 * 3000 if months == 6 else needed) else "unknown"


@settings(QUICK, max_examples=60)
@given(CHANCES)
def test_the_work_of_a_category_is_what_counting_every_day_gives(chance: Random) -> None:
    day = max(some_day(chance), LISTS[0])
    worked = []
    for _ in range(chance.randint(1, 3)):
        told = people.a_job(chance, day) | {"noc": chance.choice(CODES)}
        if chance.random() < 0.7:
            first = day - timedelta(days=chance.choice((181, 182, 183, 363, 364, 500)))
            told |= {"from": first.isoformat(), "to": None, "gaps": []}
        worked.append(told)

    one = found(people.told(day, worked))

    for category in categories.CATEGORIES.known_on(day):
        if category.asks == "listed_work":
            expected = by_hand(day, worked, category)
            assert one[category.id, "entry.work"].outcome == expected, category.id
