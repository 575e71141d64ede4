"""The class: section 87.1 of the Regulations, its history, and what IRCC says of it."""

from datetime import date, timedelta

import pytest

from calculator.law import PARAMETERS, cec
from calculator.model import UNKNOWN

TODAY = date(2026, 11, 22)
TEER = date(2022, 11, 16)
EVE = TEER - timedelta(days=1)


@pytest.mark.states(value="cec.work.hours")
def test_a_year_of_work_is_1560_hours() -> None:
    assert cec.HOURS_PER_YEAR.known_on(TODAY) == 1560


@pytest.mark.states(value="cec.work.hours")
def test_a_year_is_52_weeks_of_full_time_work() -> None:
    weeks = cec.WEEKS_PER_YEAR.known_on(TODAY)
    week = cec.HOURS_PER_WEEK.known_on(TODAY)

    assert weeks * week == cec.HOURS_PER_YEAR.known_on(TODAY)


def test_full_time_is_30_hours_a_week_for_52_weeks() -> None:
    assert cec.HOURS_PER_WEEK.known_on(TODAY) == 30
    assert cec.WEEKS_PER_YEAR.known_on(TODAY) == 52


def test_the_class_looks_back_three_years() -> None:
    assert cec.WINDOW_YEARS.known_on(TODAY) == 3


def test_teer_replaces_skill_type_and_level_on_16_november_2022() -> None:
    assert cec.SKILL.known_on(EVE) == ("0", "A", "B")
    assert cec.SKILL.known_on(TEER) == ("0", "1", "2", "3")


@pytest.mark.parametrize("day", [date(2015, 1, 1), EVE, TEER, TODAY])
@pytest.mark.parametrize(("teer", "level"), [(0, 7), (1, 7), (2, 5), (3, 5)])
def test_the_language_threshold_is_7_for_teer_0_and_1_and_5_for_2_and_3(
    day: date, teer: int, level: int
) -> None:
    assert cec.LANGUAGE_MINIMUM.known_on(day).amount(teer, "level") == level


def test_sixteen_occupations_enter_and_all_are_teer_3() -> None:
    entered = cec.ENTERED.known_on(TEER)

    assert len({occupation.code for occupation in entered}) == 16
    assert {occupation.code[1] for occupation in entered} == {"3"}


def test_three_occupations_leave_and_none_is_teer_0_to_3() -> None:
    left = {occupation.code for occupation in cec.LEFT.known_on(TEER)}

    assert left == {"54100", "55109", "64200"}
    assert not {code[1] for code in left} & set(cec.SKILL.known_on(TEER))


def test_physicians_in_public_practice_count_from_25_april_2023() -> None:
    assert cec.PHYSICIANS.on(date(2023, 4, 24)) is None
    assert cec.PHYSICIANS.on(date(2023, 4, 25)) is True


def test_work_for_an_employer_abroad_is_not_settled() -> None:
    assert cec.EMPLOYER_ABROAD.on(TODAY) is UNKNOWN


@pytest.mark.parametrize(
    "what",
    [
        "cec.work.continuous",
        "cec.work.self_employed",
        "cec.work.full_time_study",
        "cec.work.unauthorized",
        "cec.work.claimant_permit",
        "cec.work.business_visitor",
        "cec.work.employment_requirements",
        "cec.education.required",
        "cec.job_offer.required",
        "cec.funds.required",
        "cec.presence.required",
        "cec.age.limited",
        "cec.skilled_worker_grid",
    ],
)
def test_what_the_class_neither_asks_nor_counts(what: str) -> None:
    assert PARAMETERS[what].known_on(TODAY) is False


@pytest.mark.parametrize(
    "what", ["cec.work.maintained_counts", "cec.work.exempt", "cec.work.resident_permit"]
)
def test_work_with_status_counts_whatever_authorizes_it(what: str) -> None:
    assert PARAMETERS[what].known_on(TODAY) is True


@pytest.mark.states(value="cec.work.vacation_weeks")
def test_the_example_of_a_reasonable_vacation_is_two_weeks() -> None:
    assert cec.VACATION_WEEKS.known_on(TODAY) == 2


def test_whether_the_category_decides_the_threshold_is_not_settled() -> None:
    assert cec.MIXED_BY_CATEGORY.on(TODAY) is UNKNOWN


def test_work_around_full_time_study_is_not_settled() -> None:
    assert cec.STUDY_BREAKS_COUNT.on(TODAY) is UNKNOWN


@pytest.mark.parametrize(
    ("what", "copies"),
    [
        ("cec.work.maintained_counts", "two_copies"),
        ("cec.work.paid_holidays", "two_copies"),
        ("cec.work.employment_requirements", "two_copies"),
        ("cec.work.claimant_permit", "two_copies"),
        ("cec.work.exempt", "one_copy"),
        ("cec.work.resident_permit", "one_copy"),
        ("cec.work.any_permit", "memory"),
    ],
)
def test_what_the_instructions_say_is_as_sure_as_its_copies(what: str, copies: str) -> None:
    assert PARAMETERS[what].since(TODAY).confidence == copies


def test_every_ground_of_inadmissibility_from_34_to_42_is_named() -> None:
    sections = [int(ground.section) for ground in cec.GROUNDS.known_on(TODAY)]

    assert sections == list(range(34, 43))


def test_instruments_stand_in_the_order_of_their_days() -> None:
    days = [i.in_force for i in cec.INSTRUMENTS.known_on(TODAY) if i.in_force is not None]

    assert days == sorted(days)
