"""The intention to live outside Quebec."""

from __future__ import annotations

import pytest

from tests.profiles import LEFT_OUT, found, outcome

OUTSIDE = ("AB", "BC", "MB", "NB", "NL", "NS", "NT", "NU", "ON", "PE", "SK", "YT")


@pytest.mark.parametrize("destination", OUTSIDE)
def test_every_other_province_and_territory_meets_the_condition(destination: str) -> None:
    result = found(destination=destination)

    assert outcome(result, "cec.intent") == "met"
    assert outcome(result) == "met"


def test_quebec_does_not_meet_it() -> None:
    result = found(destination="QC")

    assert outcome(result, "cec.intent") == "not_met"
    assert outcome(result) == "not_met"


def test_without_a_destination_it_is_open() -> None:
    result = found(destination=LEFT_OUT)

    assert outcome(result, "cec.intent") == "unknown"
    assert result["missing"] == ["destination"]


def test_a_place_that_does_not_exist_leaves_it_open() -> None:
    result = found(destination="XX")

    assert outcome(result, "cec.intent") == "unknown"
