"""The verdict on the class: all conditions, in three-valued logic."""

from __future__ import annotations

import pytest

from tests.profiles import LEFT_OUT, Json, decisive, found, levels, outcome

FAILS: dict[str, Json] = {
    "cec.work.amount": {"canadian_year_recent": False},
    "cec.language": {"languages": [levels("en", 6)]},
    "cec.intent": {"destination": "QC"},
}
OPENS: dict[str, Json] = {
    "cec.work.amount": {"canadian_year_recent": LEFT_OUT},
    "cec.language": {"languages": LEFT_OUT},
    "cec.intent": {"destination": LEFT_OUT},
    "cec.admissible": {"admissibility_concern": True},
}


def test_when_all_conditions_are_met_the_class_is_met_and_no_single_one_decides() -> None:
    result = found()

    assert outcome(result) == "met"
    assert decisive(result) == []
    assert result["missing"] == []


@pytest.mark.parametrize("part", FAILS)
def test_one_failed_condition_fails_the_class_and_decides(part: str) -> None:
    result = found(**FAILS[part])

    assert outcome(result) == "not_met"
    assert decisive(result) == [part]


@pytest.mark.parametrize("part", OPENS)
def test_one_open_condition_leaves_the_class_open_and_decides(part: str) -> None:
    result = found(**OPENS[part])

    assert outcome(result) == "unknown"
    assert decisive(result) == [part]


@pytest.mark.parametrize("opened", OPENS)
@pytest.mark.parametrize("failed", FAILS)
def test_a_failed_condition_settles_the_class_whatever_is_open(failed: str, opened: str) -> None:
    if failed == opened:
        return

    result = found(**(OPENS[opened] | FAILS[failed]))

    assert outcome(result) == "not_met"
    assert outcome(result, opened) == "unknown"
    assert decisive(result) == [failed]


def test_every_failed_condition_decides() -> None:
    result = found(**(FAILS["cec.language"] | FAILS["cec.intent"]))

    assert decisive(result) == ["cec.language", "cec.intent"]


def test_no_education_offer_or_age_is_asked_for() -> None:
    result = found(education="none", age=70, job_offer="none", foreign_years=0)

    assert outcome(result) == "met"
