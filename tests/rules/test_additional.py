"""Additional points, on the day before and the day of each change."""

from __future__ import annotations

import pytest

from tests.profiles import LEFT_OUT, finding, found, levels, points

FRENCH_ONLY = [levels("fr", 7, taken=LEFT_OUT)]
FRENCH_AND_ENGLISH = [levels("fr", 7, taken=LEFT_OUT), levels("en", 5, taken=LEFT_OUT)]
EVERY_CHANGE = (
    "2015-01-01",
    "2016-11-18",
    "2016-11-19",
    "2017-06-05",
    "2017-06-06",
    "2020-10-19",
    "2020-10-20",
    "2025-03-24",
    "2025-03-25",
    "2026-11-02",
    "2026-11-03",
)


@pytest.mark.parametrize("day", EVERY_CHANGE)
def test_a_nomination_gives_600_on_every_day(day: str) -> None:
    nominated = found(as_of=day, provincial_nomination=True, languages=[])
    not_nominated = found(as_of=day, provincial_nomination=False, languages=[])

    assert points(nominated, "crs.additional.nomination") == 600
    assert points(not_nominated, "crs.additional.nomination") == 0


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        ("2015-01-01", 0),
        ("2017-06-05", 0),
        ("2017-06-06", 15),
        ("2026-11-02", 15),
        ("2026-11-03", 15),
    ],
)
def test_a_sibling_gives_15_since_6_june_2017(day: str, expected: int) -> None:
    result = found(as_of=day, sibling_in_canada=True, languages=[])

    assert points(result, "crs.additional.sibling") == expected


@pytest.mark.parametrize(
    ("day", "alone", "with_english"),
    [
        ("2015-01-01", 0, 0),
        ("2017-06-05", 0, 0),
        ("2017-06-06", 15, 30),
        ("2020-10-19", 15, 30),
        ("2020-10-20", 25, 50),
        ("2026-11-02", 25, 50),
        ("2026-11-03", 25, 50),
    ],
)
def test_french_gives_15_or_30_and_then_25_or_50(day: str, alone: int, with_english: int) -> None:
    one = found(as_of=day, languages=FRENCH_ONLY)
    both = found(as_of=day, languages=FRENCH_AND_ENGLISH)

    assert points(one, "crs.additional.french") == alone
    assert points(both, "crs.additional.french") == with_english


@pytest.mark.parametrize(
    ("day", "short", "long"),
    [
        ("2015-01-01", 0, 0),
        ("2016-11-18", 0, 0),
        ("2016-11-19", 15, 30),
        ("2026-11-02", 15, 30),
        ("2026-11-03", 15, 30),
    ],
)
def test_study_in_canada_gives_15_or_30_since_19_november_2016(
    day: str, short: int, long: int
) -> None:
    line = "crs.additional.canadian_education"

    assert points(found(as_of=day, canadian_education="none", languages=[]), line) == 0
    assert points(found(as_of=day, canadian_education="short", languages=[]), line) == short
    assert points(found(as_of=day, canadian_education="long", languages=[]), line) == long


@pytest.mark.parametrize(
    ("day", "senior", "other"),
    [
        ("2015-01-01", 600, 600),
        ("2016-11-18", 600, 600),
        ("2016-11-19", 200, 50),
        ("2025-03-24", 200, 50),
        ("2025-03-25", 0, 0),
        ("2026-11-02", 0, 0),
        ("2026-11-03", None, None),
    ],
)
def test_an_offer_gives_600_then_200_or_50_then_nothing_then_an_unknown_amount(
    day: str, senior: int | None, other: int | None
) -> None:
    line = "crs.additional.job_offer"

    assert points(found(as_of=day, job_offer="major_group_00", languages=[]), line) == senior
    assert points(found(as_of=day, job_offer="other", languages=[]), line) == other
    nothing = None if senior is None else 0
    assert points(found(as_of=day, job_offer="none", languages=[]), line) == nothing


@pytest.mark.parametrize(
    ("day", "asked"),
    [
        ("2015-01-01", True),
        ("2025-03-24", True),
        ("2025-03-25", False),
        ("2026-11-02", False),
        ("2026-11-03", False),
    ],
)
def test_the_offer_is_asked_for_only_where_it_earns_known_points(day: str, asked: bool) -> None:
    result = found(as_of=day, job_offer=LEFT_OUT, languages=[])

    assert ("job_offer" in result["missing"]) is asked


@pytest.mark.parametrize(
    ("name", "day", "asked"),
    [
        ("sibling_in_canada", "2017-06-05", False),
        ("sibling_in_canada", "2017-06-06", True),
        ("applicant.canadian_education", "2016-11-18", False),
        ("applicant.canadian_education", "2016-11-19", True),
        ("provincial_nomination", "2015-01-01", True),
    ],
)
def test_nothing_is_asked_for_before_it_earns_points(name: str, day: str, asked: bool) -> None:
    changes = {name.rpartition(".")[2]: LEFT_OUT}

    result = found(as_of=day, languages=[], **changes)

    assert (name in result["missing"]) is asked


# French.


@pytest.mark.parametrize(("level", "expected"), [(6, 0), (7, 25), (8, 25)])
def test_french_needs_level_seven_in_all_four_abilities(level: int, expected: int) -> None:
    result = found(languages=[levels("fr", 10, 10, 10, level)])

    assert points(result, "crs.additional.french") == expected


@pytest.mark.parametrize(("level", "expected"), [(0, 25), (4, 25), (5, 50), (6, 50)])
def test_english_at_five_in_all_four_abilities_gives_the_higher_amount(
    level: int, expected: int
) -> None:
    result = found(languages=[levels("fr", 7), levels("en", level)])

    assert points(result, "crs.additional.french") == expected


def test_uneven_english_is_read_as_the_lower_amount_and_marked() -> None:
    uneven = [levels("fr", 7), levels("en", 9, 9, 9, 4)]

    told = finding("crs.additional.french", languages=uneven)

    assert (told.low, told.high) == (25, 25)
    assert told.facts["uneven_english"] is True


@pytest.mark.parametrize("level", [4, 5])
def test_even_english_is_not_marked(level: int) -> None:
    even = [levels("fr", 7), levels("en", level)]

    told = finding("crs.additional.french", languages=even)

    assert "uneven_english" not in told.facts


def test_uneven_english_is_not_marked_while_the_french_is_open() -> None:
    open_french = [levels("fr", 7, speaking=None), levels("en", 9, 9, 9, 4)]

    told = finding("crs.additional.french", languages=open_french)

    assert (told.low, told.high) == (0, 25)
    assert "uneven_english" not in told.facts


@pytest.mark.parametrize("first", ["en", "fr"])
def test_french_counts_whichever_language_is_first(first: str) -> None:
    result = found(languages=[levels("en", 9), levels("fr", 7)], first_language=first)

    assert points(result, "crs.additional.french") == 50


def test_french_that_has_expired_earns_nothing() -> None:
    result = found(languages=[levels("fr", 10, taken="2024-10-01")])

    assert points(result, "crs.additional.french") == 0


def test_missing_english_scores_leave_the_amount_open() -> None:
    result = found(languages=[levels("fr", 7), levels("en", 9, speaking=None)])

    assert points(result, "crs.additional.french") is None
    assert "applicant.languages.1.speaking" in result["missing"]


# The limit.


def test_additional_points_are_cut_to_600() -> None:
    result = found(provincial_nomination=True, sibling_in_canada=True, canadian_education="long")

    assert points(result, "crs.additional.nomination") == 600
    assert points(result, "crs.additional.sibling") == 15
    assert points(result, "crs.additional.canadian_education") == 30
    assert points(result, "crs.additional") == 600


def test_below_the_limit_additional_points_are_added() -> None:
    result = found(sibling_in_canada=True, canadian_education="long", languages=[levels("fr", 7)])

    assert points(result, "crs.additional") == 15 + 30 + 25


def test_a_nomination_and_an_offer_of_2015_share_the_600() -> None:
    result = found(as_of="2015-06-01", provincial_nomination=True, job_offer="other", languages=[])

    assert points(result, "crs.additional.nomination") == 600
    assert points(result, "crs.additional.job_offer") == 600
    assert points(result, "crs.additional") == 600
    assert result["crs"]["total"] == 110 + 120 + 40 + 13 + 600


def test_with_a_nomination_nothing_else_in_the_section_is_missing() -> None:
    result = found(
        provincial_nomination=True,
        sibling_in_canada=LEFT_OUT,
        canadian_education=LEFT_OUT,
    )

    assert points(result, "crs.additional") == 600
    assert points(result, "crs.additional.sibling") is None
    assert result["crs"]["complete"] is True
    assert result["missing"] == []


def test_a_nomination_that_is_not_answered_may_give_600() -> None:
    result = found(provincial_nomination=LEFT_OUT)

    assert points(result, "crs.additional.nomination") is None
    assert result["crs"]["highest"] - result["crs"]["lowest"] == 600
