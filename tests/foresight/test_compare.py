"""Kept results side by side: each as it stands by itself, and only what differs."""

from __future__ import annotations

import json

from calculator.assess import evaluate
from calculator.foresight import door
from calculator.foresight.compare import Scenario, compare, differing
from calculator.foresight.slices import whole
from calculator.foresight.standing import standing
from calculator.foresight.timeline import timeline
from calculator.forms import to_form

SINGLE = {
    "schema": 1,
    "as_of": "2026-10-01",
    "applicant": {
        "age": 29,
        "education": "bachelor",
        "education_foreign": False,
        "canadian_education": "none",
        "languages": [
            {"test": "clb", "language": "en", "listening": 9, "reading": 9, "writing": 9}
            | {"speaking": 9}
        ],
        "canadian_years": 1,
        "foreign_years": 0,
        "trade_certificate": False,
    },
    "partner": None,
    "sibling_in_canada": False,
    "provincial_nomination": False,
}
NOMINATED = SINGLE | {"provincial_nomination": True}


def compared(*profiles: dict[str, object]) -> tuple[Scenario, ...]:
    return whole(compare([(f"number {at}", profile) for at, profile in enumerate(profiles)]))


def test_each_stands_as_it_does_by_itself() -> None:
    for found, profile in zip(compared(SINGLE, NOMINATED), (SINGLE, NOMINATED), strict=True):
        result = evaluate(profile)
        assert found.standing == standing(result)
        assert found.ahead == whole(timeline(profile, result))


def test_only_lines_that_differ_are_told_with_the_points_of_each() -> None:
    lines = {line.id: line.points for line in differing(compared(SINGLE, NOMINATED))}
    assert lines == {"crs.additional": (0, 600), "crs.additional.nomination": (0, 600)}


def test_the_same_twice_has_no_lines_that_differ() -> None:
    assert differing(compared(SINGLE, SINGLE)) == ()


def test_a_profile_without_a_day_is_left_out() -> None:
    assert compared({"schema": 1}) == ()


def through_the_door(lang: str, *named: tuple[str, dict[str, object]]) -> str:
    kept = [[name, to_form(profile)] for name, profile in named]
    reply = json.loads(door.answer(json.dumps({"compare": kept, "lang": lang})))
    while reply["more"] and not reply["html"]:
        reply = json.loads(door.answer('{"more":true,"of":"compare"}'))
    html: str = reply["html"]["compare"]
    return html


def test_the_table_names_each_and_says_the_difference() -> None:
    html = through_the_door("en", ("As I am", SINGLE), ("Nominated", NOMINATED))
    assert "As I am" in html
    assert "+600 points" in html


def test_the_table_is_in_french_for_a_french_reader() -> None:
    html = through_the_door("fr", ("Moi", SINGLE), ("Désignée", NOMINATED))
    assert "Par rapport à «\u202fMoi\u202f»" in html


def test_a_name_is_text_and_nothing_else() -> None:
    html = through_the_door("en", ("<script>alert(1)</script>", SINGLE))
    assert "<script>" not in html
    assert "&lt;script&gt;" in html


def test_three_are_compared_at_most_and_long_names_are_cut() -> None:
    html = through_the_door("en", *((f"{'n' * 99}{at}", SINGLE) for at in range(5)))
    assert html.count('scope="col"') == door.MOST_SCENARIOS
    assert "n" * door.LONGEST_NAME in html
    assert "n" * (door.LONGEST_NAME + 1) not in html


def test_nothing_kept_gives_nothing() -> None:
    assert through_the_door("en") == ""


def test_a_comparison_does_not_disturb_what_lies_ahead() -> None:
    asked = json.dumps({"profile": SINGLE, "lang": "en", "root": "../"})
    begun = json.loads(door.answer(asked))
    through_the_door("en", ("As I am", SINGLE))
    found = dict(begun["html"])
    while begun["more"]:
        begun = json.loads(door.answer('{"more":true}'))
        found |= begun["html"]
    assert tuple(found) == door.VIEWS
