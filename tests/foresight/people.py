"""People for the tests of foresight: rich ones made from a number, and short ways to ask."""

from __future__ import annotations

import copy
from datetime import date, timedelta
from random import Random

from hypothesis import strategies as st

from calculator.assess import evaluate
from calculator.foresight.couples import Couples, couples
from calculator.foresight.improvements import Improvements, improvements
from calculator.foresight.slices import whole
from calculator.foresight.timeline import Timeline, timeline
from tests.profiles import Json, levels
from tests.rules import test_jobs_properties as jobs
from tests.rules import test_properties as people

CHANCES = st.integers(0, 2**32).map(Random)
ONE_DAY = timedelta(days=1)
NEAR = ("2026-09-01", "2026-10-01", "2026-11-22", "2024-02-29", "2027-02-28", "2022-06-01")


def rich(chance: Random) -> Json:
    """Somebody with jobs, dated results, a partner or none, and some answers open."""
    day = date.fromisoformat(chance.choice(NEAR))
    if chance.random() < 0.5:
        day = date(2015, 1, 1) + timedelta(days=chance.randrange(16 * 365))
    profile = people.complete(chance)
    profile["as_of"] = day.isoformat()
    if "invited" in profile:
        ago = timedelta(days=chance.randint(0, 500))
        profile["invited"] = max(day - ago, date(2015, 1, 1)).isoformat()
    for path in ("applicant", "partner"):
        if profile[path] is not None:
            profile[path] |= people.someone(chance, day)
            _with_time(chance, profile[path], day)
    if chance.random() < 0.3:
        gone = people.some_of(people.removable(profile), chance)
        profile = people.without(profile, gone)
    return profile


def _with_time(chance: Random, person: Json, day: date) -> None:
    """Jobs, a permit, and now and then an answer dated after the day."""
    if chance.random() < 0.8:
        person["work"] = [_job(chance, job, day) for job in jobs.some_jobs(chance, day)]
    if chance.random() < 0.3:
        ends = day + timedelta(days=chance.randint(-300, 1200))
        person["permit_until"] = ends.isoformat()
    if chance.random() < 0.3:  # between the two thresholds
        person["languages"] = [levels("en", 6, taken=day.isoformat())]
    if chance.random() < 0.1:
        person["eca_date"] = (day + timedelta(days=chance.randint(1, 900))).isoformat()


def _job(chance: Random, job: Json, day: date) -> Json:
    """A job, now and then abroad, not wholly told, or with a last day ahead."""
    if chance.random() < 0.15:
        job |= chance.choice(({"country": "FR"}, {"authorized": None}, {"teer": 3}))
    if chance.random() < 0.1:
        job.pop(chance.choice(("noc", "country", "from", "hours_per_week")))
    if chance.random() < 0.1:
        job["to"] = (day + timedelta(days=chance.randint(1, 900))).isoformat()
    return job


def ahead(profile: Json) -> Timeline:
    """The timeline of a profile; the profile is left as it is."""
    kept = copy.deepcopy(profile)
    found = whole(timeline(profile, evaluate(profile)))
    assert found is not None
    assert profile == kept
    return found


def better(profile: Json) -> Improvements:
    """What would raise the score of a profile; the profile is left as it is."""
    kept = copy.deepcopy(profile)
    found = whole(improvements(profile, evaluate(profile)))
    assert found is not None
    assert profile == kept
    return found


def ways(profile: Json) -> Couples:
    """The ways of a couple; the profile is left as it is."""
    kept = copy.deepcopy(profile)
    found = whole(couples(profile, evaluate(profile)))
    assert found is not None
    assert profile == kept
    return found
