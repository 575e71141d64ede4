"""What is known of a person: age, education that counts, and whether a partner counts."""

from __future__ import annotations

from datetime import date

import pytest

from calculator.days import completed_years, fewest_days, years_before, years_later
from tests.profiles import LEFT_OUT, finding, found, levels, partner, points

# Age.


@pytest.mark.parametrize(
    ("born", "day", "age"),
    [
        ("1996-10-02", "2026-10-01", 29),
        ("1996-10-01", "2026-10-01", 30),
        ("1996-09-30", "2026-10-01", 30),
        ("1996-02-29", "2026-02-28", 29),  # in a common year the birthday is 1 March
        ("1996-02-29", "2026-03-01", 30),
        ("1996-02-29", "2024-02-28", 27),
        ("1996-02-29", "2024-02-29", 28),
        ("2026-10-01", "2026-10-01", 0),
    ],
)
def test_age_is_counted_in_completed_years(born: str, day: str, age: int) -> None:
    told = finding("crs.core.age", as_of=day, age=LEFT_OUT, birth_date=born, languages=[])

    assert told.facts["age"] == age


def test_the_birth_date_decides_over_the_age() -> None:
    result = found(birth_date="1996-10-01", age=29)

    assert points(result, "crs.core.age") == 105
    assert [problem["at"] for problem in result["problems"]] == ["applicant.age"]


def test_without_age_and_birth_date_the_line_is_open() -> None:
    result = found(age=LEFT_OUT)

    assert points(result, "crs.core.age") is None
    assert result["missing"] == ["applicant.birth_date"]
    assert result["crs"]["highest"] - result["crs"]["lowest"] == 110


@pytest.mark.parametrize(
    ("invited", "expected"), [("2026-09-30", 110), ("2026-10-01", 105), (LEFT_OUT, 105)]
)
def test_a_birthday_after_the_invitation_is_forgiven(invited: object, expected: int) -> None:
    result = found(as_of="2026-10-15", invited=invited, age=LEFT_OUT, birth_date="1996-10-01")

    assert points(result, "crs.core.age") == expected


@pytest.mark.parametrize(("invited", "expected"), [("2022-06-22", 105), ("2022-06-23", 110)])
def test_birthdays_are_forgiven_for_invitations_since_23_june_2022(
    invited: str, expected: int
) -> None:
    result = found(
        as_of="2022-08-01", invited=invited, age=LEFT_OUT, birth_date="1992-07-01", languages=[]
    )

    assert points(result, "crs.core.age") == expected


def test_an_age_alone_does_not_tell_whether_a_birthday_lies_after_the_invitation() -> None:
    result = found(as_of="2026-10-15", invited="2026-09-30", age=30)

    assert points(result, "crs.core.age") is None
    assert result["missing"] == ["applicant.birth_date"]
    assert result["crs"]["highest"] - result["crs"]["lowest"] == 5


def test_an_age_alone_is_enough_where_both_ages_give_the_same() -> None:
    result = found(as_of="2026-10-15", invited="2026-09-30", age=29)

    assert points(result, "crs.core.age") == 110
    assert result["missing"] == []


def test_an_invitation_on_the_same_day_of_the_year_tells_the_age_exactly() -> None:
    result = found(as_of="2026-10-15", invited="2025-10-15", age=31)

    assert points(result, "crs.core.age") == 105


def test_an_age_with_an_invitation_of_the_same_day_is_taken_as_it_is() -> None:
    result = found(invited="2026-10-01", age=30)

    assert points(result, "crs.core.age") == 105


# Education.


@pytest.mark.parametrize(
    ("assessed", "expected"),
    [
        ("2021-10-02", 120),  # under five years old by a day
        ("2021-10-01", 0),  # exactly five years old
        ("2021-09-30", 0),
        ("2026-10-01", 120),
        ("none", 0),
    ],
)
def test_a_foreign_credential_counts_with_an_assessment_under_five_years_old(
    assessed: str, expected: int
) -> None:
    result = found(education_foreign=True, eca_date=assessed)

    assert points(result, "crs.core.education") == expected


@pytest.mark.parametrize(("day", "expected"), [("2029-02-27", 120), ("2029-02-28", 0)])
def test_an_assessment_of_29_february_ends_on_28_february(day: str, expected: int) -> None:
    result = found(as_of=day, education_foreign=True, eca_date="2024-02-29", languages=[])

    assert points(result, "crs.core.education") == expected


def test_a_foreign_secondary_school_needs_an_assessment_too() -> None:
    result = found(education="secondary", education_foreign=True, eca_date="none")

    assert points(result, "crs.core.education") == 0


def test_a_canadian_credential_needs_no_assessment() -> None:
    result = found(education_foreign=False, eca_date="none")

    assert points(result, "crs.core.education") == 120


@pytest.mark.parametrize(
    ("foreign", "assessed", "missing"),
    [
        (LEFT_OUT, LEFT_OUT, ["applicant.education_foreign", "applicant.eca_date"]),
        (LEFT_OUT, "none", ["applicant.education_foreign"]),
        (LEFT_OUT, "2020-01-01", ["applicant.education_foreign"]),
        (True, LEFT_OUT, ["applicant.eca_date"]),
    ],
)
def test_education_is_open_until_it_is_known_whether_it_counts(
    foreign: object, assessed: object, missing: list[str]
) -> None:
    result = found(education_foreign=foreign, eca_date=assessed)

    assert points(result, "crs.core.education") is None
    assert result["missing"] == missing


def test_a_valid_assessment_settles_education_wherever_it_was_earned() -> None:
    result = found(education_foreign=LEFT_OUT, eca_date="2025-06-01")

    assert points(result, "crs.core.education") == 120
    assert result["crs"]["complete"] is True


def test_less_than_secondary_school_needs_no_further_answer() -> None:
    result = found(education="none", education_foreign=LEFT_OUT)

    assert points(result, "crs.core.education") == 0
    assert result["missing"] == []


# A partner who counts.


@pytest.mark.parametrize(
    ("accompanying", "resident", "age_points"),
    [
        (True, False, 100),
        (True, True, 110),
        (True, LEFT_OUT, None),
        (False, False, 110),
        (False, True, 110),
        (False, LEFT_OUT, 110),
        (LEFT_OUT, False, None),
        (LEFT_OUT, True, 110),
        (LEFT_OUT, LEFT_OUT, None),
    ],
)
def test_a_partner_counts_who_comes_along_and_is_neither_citizen_nor_resident(
    accompanying: object, resident: object, age_points: int | None
) -> None:
    told = partner(accompanying=accompanying, citizen_or_resident=resident)

    result = found(partner=told)

    assert points(result, "crs.core.age") == age_points


def test_without_a_partner_the_columns_without_apply() -> None:
    assert points(found(partner=None), "crs.core.age") == 110


def test_while_the_partner_is_not_answered_both_columns_are_possible() -> None:
    result = found(partner=LEFT_OUT)

    assert points(result, "crs.core.age") is None
    assert "partner" in result["missing"]
    assert result["crs"]["complete"] is False


def test_what_cannot_change_the_column_is_not_missing() -> None:
    result = found(age=LEFT_OUT, partner=partner(citizen_or_resident=True, accompanying=LEFT_OUT))

    assert result["missing"] == ["applicant.birth_date"]


def test_where_a_credential_was_earned_is_not_missing_once_it_is_assessed() -> None:
    result = found(partner=LEFT_OUT, education_foreign=LEFT_OUT, eca_date="2025-06-01")

    assert "applicant.education_foreign" not in result["missing"]


# First language.


def test_the_first_language_is_the_one_the_person_names() -> None:
    both = [levels("en", 9), levels("fr", 10)]

    named = found(languages=both, first_language="fr")

    assert points(named, "crs.core.first_language") == 136
    assert points(named, "crs.core.second_language") == 24


def test_the_first_language_is_else_that_of_the_first_entry() -> None:
    assert points(found(languages=[levels("fr", 10), levels("en", 9)]), "crs.core") == 430
    assert points(found(languages=[levels("en", 9), levels("fr", 10)]), "crs.core") == 418


def test_a_language_named_first_without_a_result_earns_nothing() -> None:
    result = found(languages=[levels("en", 9)], first_language="fr")

    assert points(result, "crs.core.first_language") == 0
    assert points(result, "crs.core.second_language") == 24


def test_a_first_entry_that_cannot_be_read_leaves_both_languages_open() -> None:
    result = found(languages=[{"test": "toefl"}, levels("fr", 9)])

    assert points(result, "crs.core.first_language") is None
    assert points(result, "crs.core.second_language") is None


def test_an_entry_that_cannot_be_read_leaves_the_other_language_open() -> None:
    result = found(languages=[levels("en", 9), {"test": "toefl"}])

    assert points(result, "crs.core.first_language") == 124
    assert points(result, "crs.core.second_language") is None
    assert "applicant.languages" in result["missing"]


# Days.


def test_29_february_counts_back_and_forth_to_28_february() -> None:
    leap = date(2024, 2, 29)

    assert years_before(leap, 3) == date(2021, 2, 28)
    assert years_later(leap, 2) == date(2026, 2, 28)
    assert years_later(leap, 4) == date(2028, 2, 29)
    assert completed_years(leap, date(2025, 2, 28)) == 0
    assert completed_years(leap, date(2025, 3, 1)) == 1


@pytest.mark.parametrize(
    ("months", "days"), [(1, 28), (2, 59), (3, 89), (6, 181), (12, 365), (13, 393), (24, 730)]
)
def test_the_fewest_days_that_some_months_can_have(months: int, days: int) -> None:
    assert fewest_days(months) == days
