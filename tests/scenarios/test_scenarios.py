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
    assert {name: result["work"][name] for name in expect.work} == dict(expect.work)


@pytest.mark.parametrize("story", ALL, ids=lambda story: story.id)
def test_the_story_expects_something(story: Scenario) -> None:
    expect = story.expect
    said = (expect.outcome, expect.total is not None, expect.parts, expect.lines, expect.work)
    assert any(said), f"{story.id}: [expect] is empty; say what must come out"


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("story", ALL, ids=lambda story: story.id)
def test_the_story_can_be_told_of_the_rules_it_shows(story: Scenario, lang: Lang) -> None:
    for rule in story.shows:
        told = story.told(rule, lang)
        assert told["says"]
        assert told["story"] == story.story.in_(lang)


@pytest.mark.parametrize(
    "story",
    [one for one in ALL if one.profile.get("applicant", {}).get("work")],
    ids=lambda one: one.id,
)
def test_a_story_of_jobs_expects_their_hours(story: Scenario) -> None:
    assert "hours" in story.expect.work, f"{story.id}: work the hours out by hand, [expect.work]"


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


def test_false_stands_for_a_job_that_goes_on_and_for_a_day_that_never_comes(
    tmp_path: Path,
) -> None:
    job = "[[profile.applicant.work]]\nfrom = 2026-01-01\nto = false\nself_employed = false\n"
    expected = "[expect.work]\nhours = 0\nfirst_qualifying_day = false\nlost_on = 2027-01-01\n"
    text = STORY.replace("[expect]", f"{job}[expect]") + expected
    story = load(written(tmp_path, text))
    assert story.profile["applicant"]["work"] == [
        {"from": "2026-01-01", "to": None, "self_employed": False}
    ]
    assert story.expect.work == {
        "hours": 0,
        "first_qualifying_day": None,
        "lost_on": "2027-01-01",
    }


def test_a_story_without_jobs_has_no_table_of_jobs(tmp_path: Path) -> None:
    with pytest.raises(ScenarioError, match="has no list of jobs"):
        load(written(tmp_path, STORY)).history("en")


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
        (("[expect.parts]", "[expect.work]\nhour = 3\n[expect.parts]"), "expect.work.hour is"),
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
