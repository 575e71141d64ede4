"""The scenarios come out as their stories say, and a scenario that is wrong is refused."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from build_scripts.scenarios import (
    FOLDER,
    Scenario,
    ScenarioError,
    example_people,
    load,
    load_all,
    scenario,
)
from calculator.assess import assess
from calculator.guide import SECTIONS
from calculator.model import LANGS, Lang

ROOT = Path(__file__).resolve().parents[2]
ALL = load_all(ROOT)


@pytest.mark.parametrize("story", ALL, ids=lambda story: story.id)
def test_the_story_comes_out_as_told(story: Scenario) -> None:
    result = assess(dict(story.profile))
    assert result["problems"] == []
    expect, eligibility, score = story.expect, result["eligibility"], result["crs"]
    parts = {part["id"]: part["outcome"] for part in eligibility["parts"]}
    lines = {line["id"]: line["points"] for line in score["lines"]}
    if expect.outcome is not None:
        assert eligibility["outcome"] == expect.outcome
    if expect.decisive is not None:
        decisive = [part["id"] for part in eligibility["parts"] if part["decisive"]]
        assert sorted(decisive) == sorted(expect.decisive)
    if expect.total is not None:
        assert score["total"] == expect.total
    if expect.complete is not None:
        assert score["complete"] is expect.complete
    assert {id: parts.get(id) for id in expect.parts} == dict(expect.parts)
    assert {id: lines.get(id) for id in expect.lines} == dict(expect.lines)


@pytest.mark.parametrize("story", ALL, ids=lambda story: story.id)
def test_the_story_expects_something(story: Scenario) -> None:
    expect = story.expect
    assert expect.outcome or expect.total is not None or expect.parts or expect.lines, (
        f"{story.id}: [expect] is empty; say what must come out"
    )


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("story", ALL, ids=lambda story: story.id)
def test_the_story_can_be_told_of_the_rules_it_shows(story: Scenario, lang: Lang) -> None:
    for rule in story.shows:
        told = story.told(rule, lang)
        assert told["says"]
        assert told["story"] == story.story.in_(lang)


def test_every_rule_of_the_guide_is_shown_by_a_story() -> None:
    shown = {rule for story in ALL for rule in story.shows}
    assert [rule for rule in SECTIONS if rule not in shown] == []


def test_the_form_offers_three_people() -> None:
    assert [story.example_person for story in example_people(ROOT)] == [1, 2, 3]


STORY = """
title = {en = "A title", fr = "Un titre"}
story = {en = "A story.", fr = "Une histoire."}
shows = ["cec.intent"]
[profile]
as_of = 2026-10-01
partner = false
destination = "ON"
[expect]
outcome = "unknown"
[expect.parts]
cec.intent = "met"
"""


def written(folder: Path, text: str) -> Path:
    file = folder / "a-story.toml"
    file.write_text(text, encoding="utf-8")
    return file


def test_a_scenario_is_read(tmp_path: Path) -> None:
    story = load(written(tmp_path, STORY))
    assert story.id == "a-story"
    assert story.profile["as_of"] == "2026-10-01"
    assert story.expect.parts == {"cec.intent": "met"}


def test_false_stands_for_no_partner(tmp_path: Path) -> None:
    assert load(written(tmp_path, STORY)).profile["partner"] is None


@pytest.mark.parametrize(
    ("change", "told"),
    [
        (('story = {en = "A story.", fr = "Une histoire."}', ""), "story needs both languages"),
        (('fr = "Un titre"', 'de = "Ein Titel"'), "title needs both languages"),
        (("as_of = 2026-10-01", ""), "[profile] with as_of is needed"),
        (('shows = ["cec.intent"]', 'shows = ["cec.intend"]'), "shows 'cec.intend'"),
        (('outcome = "unknown"', 'outcome = "perhaps"'), "outcome 'perhaps' must be"),
        (('cec.intent = "met"', 'cec.intent = "yes"'), "outcome 'yes' must be"),
        (("[expect]", "[expect]\ntotals = 3"), "expect.totals is unknown"),
        (("[profile]", "[person]\n[profile]"), "person is unknown"),
        (("[profile]", "[profile"), "this is not TOML"),
    ],
)
def test_a_wrong_scenario_is_refused_with_its_file_and_the_mend(
    tmp_path: Path, change: tuple[str, str], told: str
) -> None:
    file = written(tmp_path, STORY.replace(*change))
    with pytest.raises(ScenarioError, match=re.escape(told)) as caught:
        load(file)
    assert str(file) in str(caught.value)


def test_a_scenario_that_is_not_there_is_told_with_the_nearest_ones() -> None:
    with pytest.raises(ScenarioError, match="there is no scenario"):
        scenario(ROOT, "nobody")


def test_a_profile_with_problems_makes_no_example(tmp_path: Path) -> None:
    story = load(written(tmp_path, STORY.replace('"ON"', '"XX"')))
    with pytest.raises(ScenarioError, match="the profile has problems"):
        story.told("cec.intent", "en")


def test_all_scenarios_are_files_of_their_folder() -> None:
    assert len(ALL) == len(list((ROOT / FOLDER).glob("*.toml")))
