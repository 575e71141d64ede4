"""The timeline says of every day what a fresh evaluation of that day says."""

from __future__ import annotations

from datetime import date, timedelta
from random import Random

from hypothesis import given, settings

from calculator.assess import evaluate
from calculator.foresight.moments import READ
from calculator.foresight.standing import standing
from tests.foresight.people import CHANCES, ONE_DAY, ahead, rich
from tests.profiles import Json

READ_IDS = {parameter.id for parameter in READ}


def on(profile: Json, day: date) -> Json:
    return {**profile, "as_of": day.isoformat()}


@settings(max_examples=150)
@given(CHANCES)
def test_every_day_is_what_a_fresh_evaluation_of_that_day_is(chance: Random) -> None:
    profile = rich(chance)

    found = ahead(profile)

    tried = {found.first, found.last}
    for event in found.events:
        tried |= {event.day - ONE_DAY, event.day, event.day + ONE_DAY}
    whole = (found.last - found.first).days
    tried |= {found.first + timedelta(days=chance.randint(0, whole)) for _ in range(12)}
    for day in sorted(day for day in tried if found.first <= day <= found.last):
        assert found.on(day).value == standing(evaluate(on(profile, day))).value, day
