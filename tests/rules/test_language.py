"""The language threshold of the class, and how results become levels."""

from __future__ import annotations

from typing import Any

import pytest

from tests.profiles import LEFT_OUT, finding, found, job, levels, outcome, points, scores

ABILITIES = ("listening", "reading", "writing", "speaking")


def language(result: dict[str, Any]) -> str:
    return outcome(result, "cec.language")


def read(result: dict[str, Any], entry: int = 0) -> list[int | None]:
    """The four levels of one entry."""
    return [result["languages"][entry][ability] for ability in ABILITIES]


@pytest.mark.parametrize(
    ("teer", "level", "expected"),
    [
        (0, 6, "not_met"),
        (0, 7, "met"),
        (0, 8, "met"),
        (1, 6, "not_met"),
        (1, 7, "met"),
        (1, 8, "met"),
        (2, 4, "not_met"),
        (2, 5, "met"),
        (2, 6, "met"),
        (3, 4, "not_met"),
        (3, 5, "met"),
        (3, 6, "met"),
    ],
)
def test_the_threshold_is_seven_for_teer_0_and_1_and_five_for_teer_2_and_3(
    teer: int, level: int, expected: str
) -> None:
    result = found(canadian_teer=teer, languages=[levels("en", level)])

    assert language(result) == expected


@pytest.mark.parametrize("day", ["2015-01-01", "2022-11-15", "2022-11-16", "2026-11-03"])
def test_the_threshold_is_the_same_under_the_older_classification(day: str) -> None:
    at_six = [levels("en", 6, taken=LEFT_OUT)]

    assert language(found(as_of=day, canadian_teer=1, languages=at_six)) == "not_met"
    assert language(found(as_of=day, canadian_teer=2, languages=at_six)) == "met"


@pytest.mark.parametrize(
    ("level", "expected"),
    [(4, "not_met"), (5, "unknown"), (6, "unknown"), (7, "met"), (8, "met")],
)
def test_without_the_category_both_thresholds_are_tried(level: int, expected: str) -> None:
    result = found(canadian_teer=LEFT_OUT, languages=[levels("en", level)])

    assert language(result) == expected
    assert ("applicant.canadian_teer" in result["missing"]) is (expected == "unknown")


@pytest.mark.parametrize(("level", "expected"), [(4, "not_met"), (5, "met"), (7, "met")])
def test_the_stated_category_does_not_decide_over_a_list_of_canadian_jobs(
    level: int, expected: str
) -> None:
    result = found(canadian_teer=1, languages=[levels("en", level)], work=[job(noc="72400")])

    assert language(result) == expected


@pytest.mark.parametrize(("level", "expected"), [(4, "not_met"), (5, "unknown"), (7, "met")])
def test_while_no_job_surely_counts_both_thresholds_are_tried(level: int, expected: str) -> None:
    unanswered = job(noc="72400", self_employed=LEFT_OUT)

    result = found(languages=[levels("en", level)], work=[unanswered])

    assert language(result) == expected


@pytest.mark.parametrize("weak", range(4))
def test_one_ability_below_the_threshold_fails(weak: int) -> None:
    each = [7, 7, 7, 7]
    each[weak] = 6

    result = found(languages=[levels("en", *each)])

    assert language(result) == "not_met"


def test_french_alone_is_as_good_as_english() -> None:
    assert language(found(languages=[levels("fr", 7)])) == "met"
    assert language(found(languages=[levels("fr", 6)])) == "not_met"


def test_either_language_is_enough_whichever_is_first() -> None:
    both = [levels("en", 4), levels("fr", 7)]

    for first in ("en", "fr"):
        assert language(found(languages=both, first_language=first)) == "met"


def test_abilities_of_two_languages_do_not_mix() -> None:
    english = levels("en", 9, 9, 6, 6)
    french = levels("fr", 6, 6, 9, 9)

    assert language(found(languages=[english, french])) == "not_met"


def test_no_result_is_not_met_and_no_answer_is_open() -> None:
    assert language(found(languages=[])) == "not_met"
    assert language(found(languages=LEFT_OUT)) == "unknown"


@pytest.mark.parametrize("missing", ABILITIES)
def test_a_missing_score_leaves_the_condition_open(missing: str) -> None:
    result = found(languages=[levels("en", 9, **{missing: LEFT_OUT})])

    assert language(result) == "unknown"
    assert f"applicant.languages.0.{missing}" in result["missing"]


def test_a_missing_score_does_not_matter_when_another_is_too_low() -> None:
    result = found(languages=[levels("en", 9, 6, 9, 9, speaking=None)])

    assert language(result) == "not_met"


# Validity: under two years old.


@pytest.mark.parametrize(
    ("taken", "day", "expected"),
    [
        ("2024-10-02", "2026-10-01", "met"),  # under two years old by a day
        ("2024-10-01", "2026-10-01", "not_met"),  # exactly two years old
        ("2024-09-30", "2026-10-01", "not_met"),
        ("2026-10-01", "2026-10-01", "met"),  # taken that day
        ("2024-02-29", "2026-02-27", "met"),
        ("2024-02-29", "2026-02-28", "not_met"),  # two years on, in a common year
        ("2022-03-01", "2024-02-29", "met"),
        ("2022-03-01", "2024-03-01", "not_met"),
    ],
)
def test_a_result_counts_while_it_is_under_two_years_old(
    taken: str, day: str, expected: str
) -> None:
    result = found(as_of=day, languages=[levels("en", 9, taken=taken)])

    assert language(result) == expected
    assert points(result, "crs.core.first_language") == (124 if expected == "met" else 0)


def test_the_last_day_of_validity_is_told() -> None:
    result = found(languages=[levels("en", 9, taken="2026-01-15")])

    assert result["languages"][0]["valid_until"] == "2028-01-14"


def test_an_expired_result_still_shows_its_levels() -> None:
    result = found(languages=[levels("en", 9, taken="2024-10-01")])

    assert read(result) == [9, 9, 9, 9]
    assert result["languages"][0]["valid_until"] == "2026-09-30"


def test_a_result_without_its_day_counts_and_is_named_as_assumed() -> None:
    result = found(languages=[levels("en", 9, taken=LEFT_OUT)])

    assert language(result) == "met"
    assert result["assumed"] == ["applicant.languages.0.taken"]
    assert result["missing"] == []
    assert result["languages"][0]["valid_until"] is None


@pytest.mark.parametrize("taken", ["2026-02-30", "2026-10-02", "yesterday", 2026])
def test_nothing_is_assumed_in_place_of_a_day_that_cannot_be_read(taken: object) -> None:
    result = found(languages=[levels("en", 9, taken=taken)])

    assert language(result) == "unknown"
    assert points(result, "crs.core.first_language") is None
    assert result["assumed"] == []
    assert result["missing"] == ["applicant.languages.0.taken"]
    assert points(result, "crs.core.education") == 120


# Levels.


@pytest.mark.parametrize(
    ("given", "shown"), [(0, None), (1, 1), (3, 3), (4, 4), (10, 10), (11, 10), (12, 10)]
)
def test_levels_already_known_are_taken_as_they_are_up_to_ten(
    given: int, shown: int | None
) -> None:
    result = found(languages=[levels("fr", given)])

    assert read(result) == [shown] * 4


@pytest.mark.parametrize(
    ("test", "each", "shown"),
    [
        ("ielts_general", (8.5, 8.0, 7.5, 7.5), [10, 10, 10, 10]),
        ("ielts_general", (8.0, 7.5, 7.0, 7.0), [9, 9, 9, 9]),
        ("ielts_general", (7.0, 6.0, 6.0, 6.0), [7, 7, 7, 7]),
        ("ielts_general", (4.5, 3.5, 4.0, 4.0), [4, 4, 4, 4]),
        ("ielts_general", (4.0, 3.0, 3.5, 3.5), [None] * 4),
        ("celpip_general", (12, 10, 9, 4), [10, 10, 9, 4]),
        ("celpip_general", (3, 3, 3, 3), [None] * 4),
        ("pte_core", (60, 60, 69, 68), [7, 7, 7, 7]),
        ("pte_core", (59, 59, 68, 67), [6, 6, 6, 6]),
        ("pte_core", (18, 24, 32, 34), [3, 3, 3, 3]),
        ("pte_core", (17, 23, 31, 33), [None] * 4),
        ("tcf_canada", (458, 453, 10, 10), [7, 7, 7, 7]),
        ("tcf_canada", (457, 452, 9, 9), [6, 6, 6, 6]),
        ("tcf_canada", (549, 549, 16, 16), [10, 10, 10, 10]),
        ("tef_canada", (434, 434, 428, 456), [7, 7, 7, 7]),
        ("tef_canada", (433, 433, 427, 455), [6, 6, 6, 6]),
    ],
)
def test_scores_become_levels_by_the_chart_of_their_test(
    test: str, each: tuple[float, ...], shown: list[int | None]
) -> None:
    result = found(languages=[scores(test, *each)])

    assert result["problems"] == []
    assert read(result) == shown


def test_a_missing_score_has_no_level() -> None:
    result = found(languages=[scores("ielts_general", 8, reading=LEFT_OUT)])

    assert read(result) == [9, None, 10, 10]


@pytest.mark.parametrize(
    ("taken", "shown"),
    [
        ("2023-12-10", [7, 7, 7, 7]),  # the scale of 2019
        ("2023-12-11", [7, 7, 7, 6]),  # the present one
    ],
)
def test_the_chart_of_the_tef_goes_by_the_day_of_the_test(
    taken: str, shown: list[int | None]
) -> None:
    result = found(as_of="2024-06-01", languages=[scores("tef_canada", 450, taken=taken)])

    assert read(result) == shown


@pytest.mark.parametrize(
    ("taken", "shown"),
    [
        ("2014-12-31", [8, 8, 8, 8]),
        ("2019-09-30", [8, 8, 8, 8]),
        ("2019-10-01", [None, None, 4, 4]),
    ],
)
def test_the_first_scale_of_the_tef_ends_in_september_2019(
    taken: str, shown: list[int | None]
) -> None:
    entry = scores("tef_canada", 280, 233, 349, 349, taken=taken)

    result = found(as_of="2019-12-01", languages=[entry])

    assert read(result) == shown


@pytest.mark.parametrize(
    ("scale", "shown"),
    [("699", [None] * 4), ("699_2019", [None, None, 4, 4]), ("old", [8, 8, 8, 8])],
)
@pytest.mark.parametrize("taken", [LEFT_OUT, "2014-06-01", "2018-06-01", "2026-01-15"])
def test_a_named_scale_of_the_tef_decides_over_the_day(
    scale: str, shown: list[int | None], taken: object
) -> None:
    entry = scores("tef_canada", 280, 233, 349, 349, taken=taken, scale=scale)
    if scale == "699":
        entry |= {"writing": 267, "speaking": 327}

    result = found(languages=[entry])

    assert read(result) == shown


@pytest.mark.parametrize("day", ["2018-06-01", "2022-06-01", "2026-10-01"])
def test_without_scale_and_day_the_tef_is_read_on_the_present_scale(day: str) -> None:
    result = found(as_of=day, languages=[scores("tef_canada", 450, taken=LEFT_OUT)])

    assert read(result) == [7, 7, 7, 6]


def test_the_chart_that_was_read_is_the_one_on_record() -> None:
    entry = scores("tef_canada", 280, 233, 349, 349, scale="old")

    read_by = finding("cec.language", languages=[entry])

    starts = [
        used.entry.start.isoformat()
        for used in read_by.values
        if used.parameter.id == "language.tef_canada.chart"
    ]
    assert starts == ["2015-01-01"]


def test_a_scale_that_cannot_be_read_leaves_the_levels_open() -> None:
    entry = scores("tef_canada", 500, scale="700")

    result = found(languages=[entry])

    assert [problem["at"] for problem in result["problems"]] == ["applicant.languages.0.scale"]
    assert read(result) == [None] * 4
    assert language(result) == "unknown"


@pytest.mark.parametrize(("taken", "expected"), [("2024-01-29", "not_met"), ("2024-01-30", "met")])
def test_pte_core_is_accepted_from_its_first_day(taken: str, expected: str) -> None:
    result = found(as_of="2024-03-01", languages=[scores("pte_core", 90, taken=taken)])

    assert language(result) == expected


@pytest.mark.parametrize(("day", "expected"), [("2016-12-14", "met"), ("2016-12-15", "not_met")])
def test_results_from_before_express_entry_serve_until_they_are_two_years_old(
    day: str, expected: str
) -> None:
    result = found(as_of=day, languages=[scores("ielts_general", 8, taken="2014-12-15")])

    assert language(result) == expected
    assert read(result) == [9, 10, 10, 10]


def test_what_falls_short_is_named() -> None:
    short = finding("cec.language", languages=[levels("en", 7, 6, 7, 5)])

    assert short.facts["short"] == "reading speaking"
    assert short.facts["threshold"] == 7


def test_while_the_category_is_open_what_falls_short_is_measured_by_the_lower_threshold() -> None:
    short = finding("cec.language", canadian_teer=LEFT_OUT, languages=[levels("en", 9, 4, 9, 6)])

    assert short.outcome == "not_met"
    assert short.facts["threshold"] == 5
    assert short.facts["short"] == "reading"


def test_while_the_category_is_open_what_is_met_is_measured_by_the_higher_threshold() -> None:
    enough = finding("cec.language", canadian_teer=LEFT_OUT, languages=[levels("en", 7)])

    assert enough.facts["threshold"] == 7
    assert enough.facts["threshold_settled"] is False
