"""Fees on the days on which they change, and what a family pays in all."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

import pytest

from calculator.law import fees
from calculator.model import Parameter

# First day, then principal applicant, partner, child, right of permanent residence.
SCHEDULE = [
    (date(2015, 1, 1), 550, 550, 150, 490),
    (date(2020, 4, 30), 825, 825, 225, 500),
    (date(2022, 4, 30), 850, 850, 230, 515),
    (date(2024, 4, 30), 950, 950, 260, 575),
    (date(2026, 4, 30), 990, 990, 270, 600),
]
COLUMNS = (
    fees.PRINCIPAL_APPLICANT,
    fees.PARTNER,
    fees.CHILD,
    fees.RIGHT_OF_PERMANENT_RESIDENCE,
)


def on(day: date) -> tuple[int, ...]:
    return tuple(fee.known_on(day) for fee in COLUMNS)


def total(day: date, *, adults: int, children: int = 0) -> int:
    """Add up what a family pays, the right of permanent residence fee included."""
    principal, partner, child, right = on(day)
    return principal + (adults - 1) * partner + children * child + adults * right


@pytest.mark.parametrize("row", SCHEDULE, ids=lambda row: str(row[0]))
def test_each_schedule_applies_from_its_first_day(row: tuple[date, int, int, int, int]) -> None:
    first_day, *amounts = row

    assert on(first_day) == tuple(amounts)


@pytest.mark.parametrize(
    ("before", "after"),
    list(pairwise(SCHEDULE)),
    ids=lambda row: str(row[0]),
)
def test_the_day_before_a_change_still_has_the_earlier_fees(
    before: tuple[date, int, int, int, int], after: tuple[date, int, int, int, int]
) -> None:
    _, *amounts = before

    assert on(after[0] - timedelta(days=1)) == tuple(amounts)


@pytest.mark.parametrize("fee", COLUMNS, ids=lambda fee: fee.id)
def test_a_fee_changes_on_no_other_day(fee: Parameter[int]) -> None:
    assert [entry.start for entry in fee.history] == [row[0] for row in SCHEDULE]


@pytest.mark.parametrize("fee", COLUMNS, ids=lambda fee: fee.id)
def test_a_fee_from_before_2020_is_marked_as_unsure(fee: Parameter[int]) -> None:
    assert fee.history[0].confidence == "memory"


def test_only_the_fee_of_a_child_rests_on_one_copy_in_the_schedule_of_2026() -> None:
    assert {fee.id: fee.history[-1].confidence for fee in COLUMNS} == {
        "fees.principal_applicant": "two_copies",
        "fees.partner": "two_copies",
        "fees.child": "one_copy",
        "fees.right_of_permanent_residence": "two_copies",
    }


@pytest.mark.parametrize(
    ("adults", "children", "dollars"), [(1, 0, 1590), (2, 0, 3180), (2, 2, 3720)]
)
def test_a_family_pays_these_totals_from_30_april_2026(
    adults: int, children: int, dollars: int
) -> None:
    assert total(date(2026, 4, 30), adults=adults, children=children) == dollars


def test_one_adult_paid_65_dollars_less_the_day_before() -> None:
    assert total(date(2026, 4, 29), adults=1) == 1525


def test_biometrics_cost_something_from_31_july_2018() -> None:
    assert fees.BIOMETRICS_PERSON.on(date(2018, 7, 31)) == 85
    assert fees.BIOMETRICS_FAMILY.on(date(2018, 7, 31)) == 170
    with pytest.raises(ValueError, match=r"fees\.biometrics\.person: no value on 2018-07-30"):
        fees.BIOMETRICS_PERSON.on(date(2018, 7, 30))


def test_a_child_pays_no_right_of_permanent_residence_fee() -> None:
    assert fees.CHILD_PAYS_RIGHT_FEE.on(date(2026, 10, 1)) is False


def test_only_the_right_of_permanent_residence_fee_is_repaid() -> None:
    assert fees.RIGHT_FEE_REFUNDED.on(date(2026, 10, 1)) is True
    assert fees.PROCESSING_FEE_REFUNDED.on(date(2026, 10, 1)) is False


def test_a_profile_costs_nothing() -> None:
    assert fees.PROFILE.on(date(2026, 10, 1)) == 0


def test_an_open_work_permit_costs_its_own_fee_on_top() -> None:
    assert fees.WORK_PERMIT.on(date(2026, 10, 1)) == 155
    assert fees.OPEN_WORK_PERMIT.on(date(2026, 10, 1)) == 100


def test_fees_are_indexed_every_two_years_and_next_on_30_april_2028() -> None:
    years = fees.INDEXING_YEARS.known_on(date(2026, 10, 1))
    last = fees.PRINCIPAL_APPLICANT.history[-1].start

    assert years == 2
    assert fees.INDEXING_NEXT.on(date(2026, 10, 1)) == last.replace(year=last.year + years)


@pytest.mark.parametrize(
    ("fee", "section"),
    [
        (fees.PRINCIPAL_APPLICANT, "295(1)(c)"),
        (fees.RIGHT_OF_PERMANENT_RESIDENCE, "303(1)"),
        (fees.CHILD_PAYS_RIGHT_FEE, "303(2)(a)"),
        (fees.RIGHT_FEE_REFUNDED, "303(4)"),
        (fees.BIOMETRICS_PERSON, "315.1"),
        (fees.WORK_PERMIT, "299"),
        (fees.OPEN_WORK_PERMIT, "303.2"),
    ],
    ids=lambda item: item.id if isinstance(item, Parameter) else item,
)
def test_a_fee_is_cited_to_its_section_of_the_regulations(
    fee: Parameter[int], section: str
) -> None:
    for entry in fee.history:
        assert entry.cites[0].source.id == "irpr"
        assert entry.cites[0].pinpoint("en") == section
