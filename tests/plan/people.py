"""Short ways to ask for plans in the tests, and families made from a number."""

from __future__ import annotations

import json
from datetime import date, timedelta
from random import Random
from typing import Any, Final

from hypothesis import strategies as st

from calculator.inputs import COUNTRIES
from calculator.model import Lang
from calculator.plan.answers import Family, read
from calculator.plan.deadlines import Deadline, deadlines
from calculator.plan.door import answer

Json = dict[str, Any]

AS_OF: Final = "2026-11-22"
CHANCES = st.integers(0, 2**32).map(Random)


def family(**told: object) -> Family:
    """A family on 22 November 2026 of which only this is told, without any problem."""
    found, problems = read({"as_of": AS_OF, **told})
    assert problems == ()
    assert found is not None
    return found


def problems(**told: object) -> list[tuple[str, str]]:
    """Where something is wrong, and what."""
    return [(one.at, one.code) for one in read({"as_of": AS_OF, **told})[1]]


def deadline(id: str, **told: object) -> Deadline | None:
    """One deadline of a family, if it has it."""
    return {one.id: one for one in deadlines(family(**told)).dated}.get(id)


def day_of(id: str, **told: object) -> str | None:
    """The day of one deadline."""
    found = deadline(id, **told)
    return found.day.isoformat() if found else None


def asked(lang: Lang = "en", **request: object) -> Json:
    """The door's reply to a request."""
    reply: Json = json.loads(answer(json.dumps({"lang": lang, "root": "../", **request})))
    return reply


def some(chance: Random) -> Json:
    """Plain values of a family, with some answers left open."""
    near = date(2015, 1, 1) + timedelta(days=chance.randrange(20 * 365))
    told = {
        "as_of": near.isoformat(),
        "submitted": _ago(chance, near, 500),
        "invited": _ago(chance, near, 100),
        "apply_on": (near + timedelta(days=chance.randint(0, 200))).isoformat(),
        "letter": _ago(chance, near, 60),
        "examined": _ago(chance, near, 500),
        "permit_until": (near + timedelta(days=chance.randint(-100, 900))).isoformat(),
        "partner": chance.choice(("none", "coming", "staying", "resident")),
        "has_children": True,
        "children": [_child(chance, near) for _ in range(chance.randint(0, 3))],
        "tests": [_test(chance, near) for _ in range(chance.randint(0, 3))],
        "diploma_abroad": chance.random() < 0.5,
        "eca_date": chance.choice(("none", _ago(chance, near, 3000))),
        "diploma_canada": chance.random() < 0.5,
        "partner_eca_date": _ago(chance, near, 3000),
        "jobs": [_job(chance, near) for _ in range(chance.randint(0, 3))],
        "lived_abroad": True,
        "stays": [_stay(chance, near) for _ in range(chance.randint(0, 3))],
        "landing": (near + timedelta(days=chance.randint(-3000, 900))).isoformat(),
        "days_before": chance.randint(0, 3000),
        "trips": [_trip(chance, near) for _ in range(chance.randint(0, 4))],
    }
    return {name: value for name, value in told.items() if name == "as_of" or chance.random() < 0.8}


def _ago(chance: Random, day: date, most: int) -> str:
    return max(date(2015, 1, 1), day - timedelta(days=chance.randint(0, most))).isoformat()


def _some_of(chance: Random, entry: Json) -> Json:
    return {name: value for name, value in entry.items() if chance.random() < 0.8}


def _child(chance: Random, day: date) -> Json:
    born = day - timedelta(days=chance.randint(0, 25 * 365))
    return _some_of(chance, {"born": born.isoformat(), "coming": chance.random() < 0.5})


def _test(chance: Random, day: date) -> Json:
    entry = {
        "whose": chance.choice(("me", "partner")),
        "test": chance.choice(("ielts_general", "tef_canada")),
        "day": _ago(chance, day, 900),
    }
    return _some_of(chance, entry)


def _job(chance: Random, day: date) -> Json:
    entry = {
        "name": chance.choice(("Acme", "<b>", "a;b,c\\")),
        "noc": chance.choice(("21231", "99999", "x")),
        "country": chance.choice(("CA", *COUNTRIES[:4])),
        "from": _ago(chance, day, 4000),
    }
    return _some_of(chance, entry)


def _stay(chance: Random, day: date) -> Json:
    first = date.fromisoformat(_ago(chance, day, 4000))
    last = min(day, first + timedelta(days=chance.randint(0, 1000)))
    entry = {
        "whose": chance.choice(("me", "partner", "child")),
        "country": chance.choice(("CA", *COUNTRIES[:4])),
        "from": first.isoformat(),
        "to": chance.choice((None, last.isoformat())),
        "issued": _ago(chance, day, 300),
    }
    return _some_of(chance, entry)


def _trip(chance: Random, day: date) -> Json:
    first = day + timedelta(days=chance.randint(-1500, 1500))
    last = first + timedelta(days=chance.randint(0, 400))
    return {"from": first.isoformat(), "to": last.isoformat()}
