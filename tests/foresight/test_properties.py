"""What holds for everyone, whatever is told: gains, ways and the days between."""

from __future__ import annotations

import json
from pathlib import Path
from random import Random

from hypothesis import given, settings

from build_scripts.scenarios import load_all
from calculator.assess import evaluate
from calculator.foresight import plain
from calculator.foresight.couples import couples, swapped
from calculator.foresight.improvements import improvements
from calculator.foresight.moments import READ
from calculator.foresight.slices import Done, counted, some, whole
from calculator.foresight.standing import standing
from calculator.foresight.timeline import timeline
from calculator.forms import from_form, to_form
from calculator.profile import Person
from calculator.rules.people import level_of, results_of
from tests.foresight.people import CHANCES, ahead, better, rich, ways
from tests.profiles import Json

SOME = settings(max_examples=30)
MOST_EVALUATIONS = 150


@SOME
@given(CHANCES)
def test_a_gain_is_the_difference_of_two_evaluations(chance: Random) -> None:
    profile = rich(chance)
    before = evaluate(profile)
    assert before.crs is not None

    view = better(profile)

    for one in (*view.singles, *view.pairs, *view.without):
        after = evaluate(one.profile)
        assert after.crs is not None
        assert one.gain == after.crs.low - before.crs.low, one.id
        assert one.gain_highest == after.crs.high - before.crs.high, one.id
        assert one.after.value == standing(after).value
        assert len(after.problems) <= len(before.problems), one.id


@SOME
@given(CHANCES)
def test_nothing_is_offered_that_lowers_the_score_or_the_verdict(chance: Random) -> None:
    view = better(rich(chance))

    for one in (*view.singles, *view.pairs):
        assert min(one.gain, one.gain_highest, one.verdict_step) >= 0, one.id
        assert max(one.gain, one.gain_highest, one.verdict_step) > 0, one.id
    assert not any(one.helps for one in view.without)
    ids = [one.id for one in (*view.singles, *view.without)]
    assert len(ids) == len(set(ids))
    ranks = [one.rank for one in view.singles]
    assert ranks == sorted(ranks)


@SOME
@given(CHANCES)
def test_a_better_result_never_lowers_a_level(chance: Random) -> None:
    profile = rich(chance)
    view = better(profile)

    def levels(person: Person | None) -> dict[tuple[str, str], int]:
        return {
            (result.language, ability): level_of(result, ability) or 0
            for result in (results_of(person) if person else ())
            for ability in ("listening", "reading", "writing", "speaking")
        }

    told = evaluate(profile).profile
    for one in view.singles:
        tried = evaluate(one.profile).profile
        for now, then in ((told.applicant, tried.applicant), (told.partner, tried.partner)):
            reached = levels(then)
            assert all(reached[key] >= level for key, level in levels(now).items()), one.id


@SOME
@given(CHANCES)
def test_couples_are_symmetric(chance: Random) -> None:
    profile = couple(chance)

    one, other = ways(profile), ways(swapped(profile))

    here = {way.id: way.standing.value for way in one.ways}
    there = {way.id: way.standing.value for way in other.ways}
    assert len(here) == 4
    for way, turned in (("applicant", "partner"), ("partner", "applicant")):
        for end in ("together", "alone"):
            assert here[f"{way}.{end}"] == there[f"{turned}.{end}"]


@SOME
@given(CHANCES)
def test_swapping_twice_gives_the_same_result(chance: Random) -> None:
    profile = couple(chance)

    again = swapped(swapped(profile))

    assert standing(evaluate(again)).value == standing(evaluate(profile)).value
    assert again == profile


def couple(chance: Random) -> Json:
    """A couple of which either may apply, without what belongs to one of them alone."""
    profile = rich(chance)
    while not profile.get("partner") or not profile.get("applicant"):
        profile = rich(chance)
    profile["partner"] |= {"accompanying": chance.random() < 0.7, "citizen_or_resident": False}
    profile |= {"provincial_nomination": False, "job_offer": "none"}
    profile.pop("invited", None)
    return profile


@SOME
@given(CHANCES)
def test_all_of_it_stays_below_the_most_evaluations(chance: Random) -> None:
    profile = rich(chance)
    base = evaluate(profile)

    spent = sum(counted(view(profile, base))[1] for view in (timeline, improvements, couples))

    assert spent < MOST_EVALUATIONS


@SOME
@given(CHANCES)
def test_every_view_is_plain_json_and_the_same_each_time(chance: Random) -> None:
    profile = rich(chance)

    def told() -> str:
        return json.dumps(
            [
                plain.timeline(ahead(profile)),
                plain.improvements(better(profile)),
                plain.couples(ways(profile)),
            ],
            allow_nan=False,
        )

    first, again = told(), told()

    assert first == again
    assert json.loads(first)


@settings(max_examples=100)
@given(CHANCES)
def test_the_engine_reads_no_value_of_the_law_that_the_timeline_does_not_watch(
    chance: Random,
) -> None:
    watched = {parameter.id for parameter in READ}
    result = evaluate(rich(chance))
    assert result.eligibility is not None
    assert result.crs is not None

    for tree in (result.eligibility, result.crs):
        for finding in tree.walk():
            assert {used.parameter.id for used in finding.values} <= watched


def test_a_changed_profile_can_be_put_into_the_form(root: Path) -> None:
    for story in load_all(root):
        view = better(dict(story.profile))
        for one in (*view.singles, *view.pairs):
            assert from_form(to_form(one.profile)) == one.profile, (story.id, one.id)


def test_without_a_day_there_is_no_view() -> None:
    profiles: tuple[Json, ...] = ({}, {"as_of": "soon"}, {"as_of": None, "applicant": []})
    for raw in profiles:
        base = evaluate(raw)
        for view in (timeline, improvements, couples):
            assert whole(view(raw, base)) is None


def test_what_cannot_be_read_is_left_aside() -> None:
    raw: Json = {
        "as_of": "2026-10-01",
        "applicant": [1],
        "partner": {"work": [3], "languages": [None, {"test": "clb"}]},
        "provincial_nomination": False,
    }

    assert ahead(raw).problems > 0
    assert [one.id for one in better(raw).singles] == ["nomination"]
    assert len(ways(raw).ways) == 4


def test_a_view_can_be_computed_a_few_evaluations_at_a_time() -> None:
    profile = rich(Random(7))
    base = evaluate(profile)
    slices = improvements(profile, base)

    rounds = 0
    while (done := some(slices, 3)) is None:
        rounds += 1

    assert rounds > 1
    assert isinstance(done, Done)
    assert done.value is not None
    assert plain.improvements(done.value) == plain.improvements(better(profile))
