"""Points for an accompanying partner."""

from __future__ import annotations

import pytest

from tests.profiles import LEFT_OUT, found, levels, partner, points

LINES = ("crs.spouse.education", "crs.spouse.language", "crs.spouse.canadian_work")


@pytest.mark.parametrize(
    ("level", "expected"),
    [
        ("none", 0),
        ("secondary", 2),
        ("one_year", 6),
        ("two_year", 7),
        ("bachelor", 8),
        ("two_or_more", 9),
        ("master", 10),
        ("phd", 10),
    ],
)
def test_education(level: str, expected: int) -> None:
    result = found(partner=partner(education=level, education_foreign=False))

    assert points(result, "crs.spouse.education") == expected


@pytest.mark.parametrize(("assessed", "expected"), [("2021-10-02", 8), ("2021-10-01", 0)])
def test_a_partners_foreign_education_needs_an_assessment_too(assessed: str, expected: int) -> None:
    told = partner(education="bachelor", education_foreign=True, eca_date=assessed)

    assert points(found(partner=told), "crs.spouse.education") == expected


@pytest.mark.parametrize(
    ("level", "each"), [(4, 0), (5, 1), (6, 1), (7, 3), (8, 3), (9, 5), (10, 5)]
)
def test_language(level: int, each: int) -> None:
    result = found(partner=partner(languages=[levels("fr", level)]))

    assert points(result, "crs.spouse.language") == 4 * each


def test_only_the_first_official_language_of_the_partner_counts() -> None:
    both = [levels("en", 5), levels("fr", 9)]

    by_order = found(partner=partner(languages=both))
    by_name = found(partner=partner(languages=both, first_language="fr"))

    assert points(by_order, "crs.spouse.language") == 4
    assert points(by_name, "crs.spouse.language") == 20


def test_a_partner_without_a_test_earns_nothing_for_language() -> None:
    result = found(partner=partner(languages=[]))

    assert points(result, "crs.spouse.language") == 0
    assert result["crs"]["complete"] is True


@pytest.mark.parametrize(("taken", "expected"), [("2024-10-02", 20), ("2024-10-01", 0)])
def test_a_partners_results_also_last_two_years(taken: str, expected: int) -> None:
    result = found(partner=partner(languages=[levels("en", 9, taken=taken)]))

    assert points(result, "crs.spouse.language") == expected


@pytest.mark.parametrize(
    ("years", "expected"), [(0, 0), (1, 5), (2, 7), (3, 8), (4, 9), (5, 10), (6, 10), (60, 10)]
)
def test_canadian_work(years: int, expected: int) -> None:
    result = found(partner=partner(canadian_years=years))

    assert points(result, "crs.spouse.canadian_work") == expected


def test_a_partners_empty_list_of_jobs_is_no_work() -> None:
    result = found(partner=partner(canadian_years=LEFT_OUT, work=[]))

    assert points(result, "crs.spouse.canadian_work") == 0
    assert result["crs"]["complete"] is True


def test_the_most_for_a_partner_is_40() -> None:
    told = partner(
        education="phd",
        education_foreign=False,
        languages=[levels("en", 10)],
        canadian_years=5,
    )

    assert points(found(partner=told), "crs.spouse") == 40


@pytest.mark.parametrize(
    "told",
    [
        None,
        partner(accompanying=False, education="phd", education_foreign=False, canadian_years=5),
        partner(citizen_or_resident=True, education="phd", education_foreign=False),
    ],
)
def test_a_partner_who_does_not_count_earns_nothing(told: object) -> None:
    result = found(partner=told)

    assert [points(result, line) for line in LINES] == [0, 0, 0]
    assert points(result, "crs.spouse") == 0
    assert result["crs"]["total"] == 432


@pytest.mark.parametrize(
    ("name", "line", "most"),
    [
        ("education", "crs.spouse.education", 10),
        ("languages", "crs.spouse.language", 20),
        ("canadian_years", "crs.spouse.canadian_work", 10),
    ],
)
def test_a_missing_answer_about_the_partner_leaves_its_line_open(
    name: str, line: str, most: int
) -> None:
    result = found(partner=partner(**{name: LEFT_OUT}))

    assert points(result, line) is None
    assert result["missing"] == [f"partner.{name}"]
    assert result["crs"]["highest"] - result["crs"]["lowest"] == most


def test_while_no_partner_is_answered_the_lines_are_open() -> None:
    result = found(partner=LEFT_OUT)

    assert [points(result, line) for line in LINES] == [None, None, None]


def test_a_partner_who_may_not_count_may_earn_nothing() -> None:
    told = partner(accompanying=LEFT_OUT, canadian_years=5)

    result = found(partner=told)

    assert points(result, "crs.spouse.canadian_work") is None
    assert points(result, "crs.spouse.education") == 0
