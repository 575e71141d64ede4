"""The grids of the Comprehensive Ranking System since 2015."""

from datetime import date, timedelta

import pytest

from calculator.law import crs
from calculator.model import UNKNOWN, Bands, Choices, Parameter

TODAY = date(2026, 11, 22)
ONE_DAY = timedelta(days=1)


def test_core_maxima_add_up_to_the_limit_of_the_section() -> None:
    for column, limit in (("without_partner", 500), ("with_partner", 460)):
        parts = (
            crs.AGE.known_on(TODAY).most(column)
            + crs.EDUCATION.known_on(TODAY).most(column)
            + 4 * crs.FIRST_LANGUAGE.known_on(TODAY).most(column)
            + crs.SECOND_LANGUAGE_LIMIT.known_on(TODAY).amount("limit", column)
            + crs.CANADIAN_WORK.known_on(TODAY).most(column)
        )
        assert parts == limit == crs.CORE_LIMIT.known_on(TODAY).amount("limit", column)


def test_the_partner_adds_at_most_what_a_couple_has_less_in_core() -> None:
    most = (
        crs.PARTNER_EDUCATION.known_on(TODAY).most("points")
        + 4 * crs.PARTNER_LANGUAGE.known_on(TODAY).most("points")
        + crs.PARTNER_WORK.known_on(TODAY).most("points")
    )
    limits = crs.CORE_LIMIT.known_on(TODAY)

    assert most == crs.PARTNER_LIMIT.known_on(TODAY) == 40
    assert limits.amount("limit", crs.WITH) + most == limits.amount("limit", crs.WITHOUT)


def test_all_sections_together_make_the_limit_of_the_system() -> None:
    without = crs.CORE_LIMIT.known_on(TODAY).amount("limit", crs.WITHOUT)

    sections = without + crs.TRANSFER_LIMIT.known_on(TODAY) + crs.ADDITIONAL_LIMIT.known_on(TODAY)

    assert sections == crs.TOTAL_LIMIT.known_on(TODAY) == 1200


@pytest.mark.parametrize(
    ("parameter", "change", "before", "after"),
    [
        (crs.JOB_OFFER, date(2016, 11, 19), {"other": 600}, {"other": 50}),
        (crs.JOB_OFFER, date(2016, 11, 19), {"major_group_00": 600}, {"major_group_00": 200}),
        (crs.JOB_OFFER, date(2025, 3, 25), {"other": 50}, None),
        (crs.CANADIAN_STUDY, date(2016, 11, 19), None, {"short": 15, "long": 30}),
        (crs.FRENCH, date(2017, 6, 6), None, {"lower": 15, "upper": 30}),
        (crs.FRENCH, date(2020, 10, 20), {"lower": 15, "upper": 30}, {"lower": 25, "upper": 50}),
    ],
)
def test_tables_of_additional_points_change_on_their_day(
    parameter: Parameter[Choices],
    change: date,
    before: dict[str, int] | None,
    after: dict[str, int] | None,
) -> None:
    for day, expected in ((change - ONE_DAY, before), (change, after)):
        table = parameter.on(day)
        if expected is None:
            assert table is None
        else:
            assert isinstance(table, Choices)
            assert {row: table.amount(row, "points") for row in expected} == expected


def test_a_sibling_earns_15_points_from_6_june_2017() -> None:
    assert crs.SIBLING.on(date(2017, 6, 5)) is None
    assert crs.SIBLING.on(date(2017, 6, 6)) == 15


def test_a_nomination_has_earned_600_points_since_the_beginning() -> None:
    assert crs.NOMINATION.on(crs.BEGIN) == crs.NOMINATION.on(TODAY) == 600


@pytest.mark.parametrize("parameter", [crs.JOB_OFFER, crs.HIGH_WAGE])
def test_the_change_of_3_november_2026_is_in_force_with_amounts_unknown(
    parameter: Parameter[Choices],
) -> None:
    assert parameter.on(date(2026, 11, 2)) is None
    assert parameter.on(date(2026, 11, 3)) is UNKNOWN


def test_rulesets_are_named_after_their_first_day() -> None:
    starts = [entry.start.isoformat() for entry in crs.RULESET.history]

    assert starts == [
        "2015-01-01",
        "2016-11-19",
        "2017-06-06",
        "2020-10-20",
        "2025-03-25",
        "2026-11-03",
    ]


def test_only_the_last_ruleset_is_computed_on_an_earlier_grid() -> None:
    grids = {entry.start.isoformat(): entry.value for entry in crs.RULESET.history}

    assert grids.pop("2026-11-03") == "2025-03-25"
    assert all(grid == start for start, grid in grids.items())


def test_every_ruleset_begins_on_a_day_on_which_a_table_of_points_changes() -> None:
    tables = (crs.JOB_OFFER, crs.CANADIAN_STUDY, crs.SIBLING, crs.FRENCH, crs.HIGH_WAGE, crs.AGE)
    changes = {entry.start for parameter in tables for entry in parameter.history}

    assert changes == {entry.start for entry in crs.RULESET.history}


@pytest.mark.parametrize(
    ("table", "rows"),
    [
        (crs.EDUCATION_LANGUAGE, ((7, (13, 25)), (9, (25, 50)))),
        (crs.EDUCATION_WORK, ((1, (13, 25)), (2, (25, 50)))),
        (crs.FOREIGN_LANGUAGE, ((7, (13, 25)), (9, (25, 50)))),
        (crs.FOREIGN_WORK, ((1, (13, 25)), (2, (25, 50)))),
    ],
)
def test_combinations_pay_13_25_or_50(
    table: Parameter[Bands], rows: tuple[tuple[int, tuple[int, int]], ...]
) -> None:
    assert table.known_on(TODAY).rows == rows


def test_continuity_was_asked_of_canadian_work_until_29_may_2015() -> None:
    assert crs.WORK_CONTINUOUS.on(date(2015, 5, 29)) is True
    assert crs.WORK_CONTINUOUS.on(date(2015, 5, 30)) is False
