"""Admissibility: only an officer can fail it."""

from __future__ import annotations

from tests.profiles import LEFT_OUT, found, outcome


def test_no_concern_meets_the_condition() -> None:
    result = found(admissibility_concern=False)

    assert outcome(result, "cec.admissible") == "met"


def test_a_concern_leaves_it_open_and_never_fails_it() -> None:
    result = found(admissibility_concern=True)

    assert outcome(result, "cec.admissible") == "unknown"
    assert outcome(result) == "unknown"
    assert result["missing"] == []


def test_no_answer_leaves_it_open_and_is_missing() -> None:
    result = found(admissibility_concern=LEFT_OUT)

    assert outcome(result, "cec.admissible") == "unknown"
    assert result["missing"] == ["admissibility_concern"]
