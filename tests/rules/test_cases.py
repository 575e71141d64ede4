"""Fifty-nine scores worked by hand, with every line; one is the official tool's own example."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from calculator.assess import assess

CASES: list[dict[str, Any]] = json.loads(
    Path(__file__).with_name("crs_cases.json").read_text(encoding="utf-8")
)


def test_there_are_fifty_nine_cases() -> None:
    assert len({case["id"] for case in CASES}) == 59


@pytest.mark.parametrize("case", CASES, ids=[case["id"] for case in CASES])
def test_a_worked_case_comes_out_in_total_and_in_every_line(case: dict[str, Any]) -> None:
    result = assess(case["profile"])

    score = result["crs"]
    assert result["problems"] == []
    assert {line["id"]: line["points"] for line in score["lines"]} == case["lines"]
    assert score["total"] == case["total"]
    assert score["lowest"] == score["highest"] == case["total"]
    assert score["complete"] is True
    assert score["left_out"] == []


def test_the_example_of_the_official_tool_gives_533() -> None:
    example = next(case for case in CASES if case["id"] == "official-example")

    result = assess(example["profile"])

    assert result["crs"]["total"] == 533
