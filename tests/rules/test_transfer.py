"""Skill transferability: every pair of factors, and the limits of groups and section."""

from __future__ import annotations

import pytest

from tests.profiles import LEFT_OUT, found, levels, points

TIER = {
    "none": 0,
    "secondary": 0,
    "one_year": 1,
    "two_year": 1,
    "bachelor": 1,
    "two_or_more": 2,
    "master": 2,
    "phd": 2,
}
BY_TIER = {0: (0, 0, 0), 1: (0, 13, 25), 2: (0, 25, 50)}
"""By the tier of one factor: the points for none, the lower and the upper band of the other."""
LANGUAGE_BAND = [(6, 0), (7, 1), (8, 1), (9, 2), (10, 2)]
WORK_BAND = [(0, 0), (1, 1), (2, 2), (5, 2)]
FOREIGN_TIER = [(0, 0), (1, 1), (2, 1), (3, 2), (10, 2)]


@pytest.mark.parametrize("education", TIER)
@pytest.mark.parametrize(("level", "band"), LANGUAGE_BAND)
def test_education_with_language(education: str, level: int, band: int) -> None:
    result = found(education=education, languages=[levels("en", level)])

    assert points(result, "crs.transfer.education_language") == BY_TIER[TIER[education]][band]


@pytest.mark.parametrize("education", TIER)
@pytest.mark.parametrize(("years", "band"), WORK_BAND)
def test_education_with_canadian_work(education: str, years: int, band: int) -> None:
    result = found(education=education, canadian_years=years)

    assert points(result, "crs.transfer.education_work") == BY_TIER[TIER[education]][band]


@pytest.mark.parametrize(("abroad", "tier"), FOREIGN_TIER)
@pytest.mark.parametrize(("level", "band"), LANGUAGE_BAND)
def test_foreign_work_with_language(abroad: int, tier: int, level: int, band: int) -> None:
    result = found(foreign_years=abroad, languages=[levels("en", level)])

    assert points(result, "crs.transfer.foreign_language") == BY_TIER[tier][band]


@pytest.mark.parametrize(("abroad", "tier"), FOREIGN_TIER)
@pytest.mark.parametrize(("years", "band"), WORK_BAND)
def test_foreign_with_canadian_work(abroad: int, tier: int, years: int, band: int) -> None:
    result = found(foreign_years=abroad, canadian_years=years)

    assert points(result, "crs.transfer.foreign_work") == BY_TIER[tier][band]


@pytest.mark.parametrize(
    ("level", "expected"), [(4, 0), (5, 25), (6, 25), (7, 50), (8, 50), (10, 50)]
)
def test_a_trade_certificate_with_language(level: int, expected: int) -> None:
    held = found(trade_certificate=True, languages=[levels("en", level)])
    not_held = found(trade_certificate=False, languages=[levels("en", level)])

    assert points(held, "crs.transfer.certificate") == expected
    assert points(not_held, "crs.transfer.certificate") == 0


@pytest.mark.parametrize("weak", range(4))
def test_the_weakest_ability_decides(weak: int) -> None:
    each = [10, 10, 10, 10]
    each[weak] = 8

    result = found(education="phd", foreign_years=3, languages=[levels("en", *each)])

    assert points(result, "crs.transfer.education_language") == 25
    assert points(result, "crs.transfer.foreign_language") == 25


def test_only_the_first_official_language_is_used() -> None:
    result = found(education="phd", languages=[levels("en", 6), levels("fr", 10)])

    assert points(result, "crs.transfer.education_language") == 0


def test_a_pair_shows_its_points_before_the_cap_and_a_group_after_it() -> None:
    result = found(education="phd", canadian_years=2, foreign_years=3)

    assert points(result, "crs.transfer.education_language") == 50
    assert points(result, "crs.transfer.education_work") == 50
    assert points(result, "crs.transfer.education") == 50
    assert points(result, "crs.transfer.foreign_language") == 50
    assert points(result, "crs.transfer.foreign_work") == 50
    assert points(result, "crs.transfer.foreign") == 50
    assert points(result, "crs.transfer") == 100


def test_below_the_cap_a_group_adds_its_pairs() -> None:
    result = found(foreign_years=1)

    assert points(result, "crs.transfer.foreign") == 25 + 13
    assert points(result, "crs.transfer") == 38 + 38


def test_groups_are_cut_before_the_section() -> None:
    result = found(education="phd", canadian_years=2, trade_certificate=True)

    # 50 + 50 cut to 50, nothing abroad, and 50 for the certificate.
    assert points(result, "crs.transfer") == 100


def test_the_section_is_cut_to_100() -> None:
    result = found(education="phd", canadian_years=2, foreign_years=3, trade_certificate=True)

    assert points(result, "crs.transfer.certificate") == 50
    assert points(result, "crs.transfer") == 100


@pytest.mark.parametrize(
    ("name", "line"),
    [
        ("education", "crs.transfer.education_language"),
        ("canadian_years", "crs.transfer.education_work"),
        ("trade_certificate", "crs.transfer.certificate"),
    ],
)
def test_a_missing_factor_leaves_its_pair_open(name: str, line: str) -> None:
    result = found(**{name: LEFT_OUT})

    assert points(result, line) is None
    assert f"applicant.{name}" in result["missing"]


def test_a_pair_with_one_factor_at_nothing_needs_no_other() -> None:
    result = found(education="secondary", education_foreign=False, canadian_years=LEFT_OUT)

    assert points(result, "crs.transfer.education_work") == 0


def test_a_group_that_reaches_its_cap_needs_no_further_answer() -> None:
    result = found(education="phd", canadian_years=LEFT_OUT, foreign_years=0)

    assert points(result, "crs.transfer.education_language") == 50
    assert points(result, "crs.transfer.education_work") is None
    assert points(result, "crs.transfer.education") == 50


def test_a_certificate_that_is_not_answered_counts_for_nothing_below_level_five() -> None:
    result = found(trade_certificate=LEFT_OUT, languages=[levels("en", 4)])

    assert points(result, "crs.transfer.certificate") == 0
    assert result["missing"] == []
