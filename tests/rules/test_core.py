"""Core points: every row of every table, without and with a partner."""

from __future__ import annotations

import pytest

from tests.profiles import LEFT_OUT, found, levels, partner, points

WITH = partner()
WITHOUT = None

AGE = [  # age, with a partner, without
    (0, 0, 0),
    (17, 0, 0),
    (18, 90, 99),
    (19, 95, 105),
    (20, 100, 110),
    (29, 100, 110),
    (30, 95, 105),
    (31, 90, 99),
    (32, 85, 94),
    (33, 80, 88),
    (34, 75, 83),
    (35, 70, 77),
    (36, 65, 72),
    (37, 60, 66),
    (38, 55, 61),
    (39, 50, 55),
    (40, 45, 50),
    (41, 35, 39),
    (42, 25, 28),
    (43, 15, 17),
    (44, 5, 6),
    (45, 0, 0),
    (120, 0, 0),
]
EDUCATION = [
    ("none", 0, 0),
    ("secondary", 28, 30),
    ("one_year", 84, 90),
    ("two_year", 91, 98),
    ("bachelor", 112, 120),
    ("two_or_more", 119, 128),
    ("master", 126, 135),
    ("phd", 140, 150),
]
FIRST_LANGUAGE = [  # level, points for each of four abilities
    (0, 0, 0),
    (3, 0, 0),
    (4, 6, 6),
    (5, 6, 6),
    (6, 8, 9),
    (7, 16, 17),
    (8, 22, 23),
    (9, 29, 31),
    (10, 32, 34),
    (12, 32, 34),
]
SECOND_LANGUAGE = [
    (0, 0),
    (4, 0),
    (5, 1),
    (6, 1),
    (7, 3),
    (8, 3),
    (9, 6),
    (10, 6),
    (12, 6),
]
CANADIAN_WORK = [
    (0, 0, 0),
    (1, 35, 40),
    (2, 46, 53),
    (3, 56, 64),
    (4, 63, 72),
    (5, 70, 80),
    (6, 70, 80),
    (60, 70, 80),
]


@pytest.mark.parametrize(("age", "along", "alone"), AGE)
def test_age(age: int, along: int, alone: int) -> None:
    assert points(found(age=age, partner=WITH), "crs.core.age") == along
    assert points(found(age=age, partner=WITHOUT), "crs.core.age") == alone


@pytest.mark.parametrize(("level", "along", "alone"), EDUCATION)
def test_education(level: str, along: int, alone: int) -> None:
    assert points(found(education=level, partner=WITH), "crs.core.education") == along
    assert points(found(education=level, partner=WITHOUT), "crs.core.education") == alone


@pytest.mark.parametrize(("level", "along", "alone"), FIRST_LANGUAGE)
def test_first_language(level: int, along: int, alone: int) -> None:
    results = [levels("en", level)]

    with_partner = found(languages=results, partner=WITH)
    without = found(languages=results, partner=WITHOUT)

    assert points(with_partner, "crs.core.first_language") == 4 * along
    assert points(without, "crs.core.first_language") == 4 * alone


def test_each_ability_is_scored_alone_and_never_averaged() -> None:
    result = found(languages=[levels("en", 4, 6, 8, 10)])

    assert points(result, "crs.core.first_language") == 6 + 9 + 23 + 34


@pytest.mark.parametrize(("level", "each"), SECOND_LANGUAGE)
def test_second_language(level: int, each: int) -> None:
    results = [levels("en", 9), levels("fr", level)]

    with_partner = found(languages=results, partner=WITH)
    without = found(languages=results, partner=WITHOUT)

    assert points(with_partner, "crs.core.second_language") == min(4 * each, 22)
    assert points(without, "crs.core.second_language") == 4 * each


@pytest.mark.parametrize(
    ("each", "along", "alone"), [((9, 9, 9, 8), 21, 21), ((9, 9, 9, 9), 22, 24)]
)
def test_the_second_language_with_a_partner_is_cut_to_22(
    each: tuple[int, ...], along: int, alone: int
) -> None:
    results = [levels("en", 9), levels("fr", *each)]

    with_partner = found(languages=results, partner=WITH)
    without = found(languages=results, partner=WITHOUT)

    assert points(with_partner, "crs.core.second_language") == along
    assert points(without, "crs.core.second_language") == alone


@pytest.mark.parametrize(("years", "along", "alone"), CANADIAN_WORK)
def test_canadian_work(years: int, along: int, alone: int) -> None:
    assert points(found(canadian_years=years, partner=WITH), "crs.core.canadian_work") == along
    assert points(found(canadian_years=years, partner=WITHOUT), "crs.core.canadian_work") == alone


def test_old_canadian_work_earns_points_though_the_class_does_not_count_it() -> None:
    result = found(canadian_years=2, canadian_year_recent=False)

    assert points(result, "crs.core.canadian_work") == 53
    assert result["eligibility"]["outcome"] == "not_met"


@pytest.mark.parametrize(("told", "limit"), [(WITH, 460), (WITHOUT, 500)])
def test_the_most_core_points_are_460_with_a_partner_and_500_without(
    told: object, limit: int
) -> None:
    result = found(
        partner=told,
        education="phd",
        languages=[levels("en", 10), levels("fr", 9)],
        canadian_years=5,
    )

    assert points(result, "crs.core") == limit


def test_while_it_is_open_whether_a_partner_counts_the_lower_amount_is_certain() -> None:
    result = found(partner=LEFT_OUT)

    lines = {line["id"]: line for line in result["crs"]["lines"]}
    assert lines["crs.core.education"] == {
        "id": "crs.core.education",
        "points": None,
        "limit": 150,
    }
    # 100 + 112 + 4 x 29 + 35 with a partner who earns nothing; combinations 38 either way.
    assert result["crs"]["lowest"] == 363 + 38
    # 110 + 120 + 4 x 31 + 40 without one, and at most 40 for one.
    assert result["crs"]["highest"] == 394 + 40 + 38
