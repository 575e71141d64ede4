"""People for the tests of foresight: rich ones made from a number, and short ways to ask."""

from __future__ import annotations

import copy
from datetime import date, timedelta
from random import Random

from hypothesis import strategies as st

from calculator.assess import evaluate
from calculator.foresight.slices import whole
from calculator.foresight.timeline import Timeline, timeline
from tests.profiles import Json
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
        person["work"] = jobs.some_jobs(chance, day)
        for job in person["work"]:
            if chance.random() < 0.15:
                job |= chance.choice(({"country": "FR"}, {"authorized": None}, {"teer": 3}))
            if chance.random() < 0.1:
                job.pop(chance.choice(("noc", "country", "from", "hours_per_week")))
            if chance.random() < 0.1:
                job["to"] = (day + timedelta(days=chance.randint(1, 900))).isoformat()
    if chance.random() < 0.3:
        ends = day + timedelta(days=chance.randint(-300, 1200))
        person["permit_until"] = ends.isoformat()
    if chance.random() < 0.1:
        person["eca_date"] = (day + timedelta(days=chance.randint(1, 900))).isoformat()


def without_birth_date_after_an_invitation(profile: Json) -> bool:
    """Whether the age on the day of the invitation is not told; then nothing is foreseen."""
    person = profile.get("applicant") or {}
    return profile.get("invited") is not None and person.get("birth_date") is None


def ahead(profile: Json) -> Timeline:
    """The timeline of a profile; the profile is left as it is."""
    kept = copy.deepcopy(profile)
    found = whole(timeline(profile, evaluate(profile)))
    assert found is not None
    assert profile == kept
    return found
