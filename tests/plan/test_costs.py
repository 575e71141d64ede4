"""The fees of a family: the sums of the law, the day before and after, and what is open."""

from __future__ import annotations

from datetime import date, timedelta
from random import Random

import pytest
from hypothesis import given, settings

from build_scripts.listings import family_fees
from calculator.law import fees
from calculator.plan.answers import read
from calculator.plan.costs import Costs, Fee, costs
from tests.plan.people import CHANCES, Json, family, some

ALONE: Json = {"partner": "none", "children": []}
GROWN = {"born": "2006-01-01", "coming": True}
SMALL = {"born": "2020-01-01", "coming": True}


def fee(found: Costs, id: str) -> Fee | None:
    return {one.id: one for one in found.fees}.get(id)


def of(**told: object) -> tuple[int, int | None]:
    found = costs(family(**told))
    return found.low, found.high


def without_biometrics(**told: object) -> int:
    found = costs(family(**told))
    biometrics = fee(found, fees.BIOMETRICS_PERSON.id)
    return found.low - (biometrics.low if biometrics else 0)


@pytest.mark.parametrize(
    ("told", "total"),
    [
        (ALONE, 1590),
        ({"partner": "coming", "children": []}, 3180),
        ({"partner": "coming", "children": [SMALL, SMALL]}, 3720),
    ],
)
def test_the_sums_of_the_examples_come_out(told: Json, total: int) -> None:
    assert without_biometrics(**told, as_of="2026-05-01") == total


@pytest.mark.parametrize(("partner", "children"), [(False, 0), (True, 0), (True, 2), (False, 1)])
@pytest.mark.parametrize("day", ["2019-01-01", "2024-04-29", "2024-04-30", "2026-04-30"])
def test_the_sums_are_those_of_the_guides_table(partner: bool, children: int, day: str) -> None:
    born = (date.fromisoformat(day) - timedelta(days=15 * 366)).isoformat()
    told: Json = {
        "as_of": day,
        "partner": "coming" if partner else "none",
        "children": [{"born": born, "coming": True}] * children,
    }
    amounts = family_fees(partner=partner, children=children, day=date.fromisoformat(day))
    assert of(**told) == (sum(amounts.values()),) * 2


@pytest.mark.parametrize(("day", "each"), [("2026-04-29", 950), ("2026-04-30", 990)])
def test_the_day_of_the_application_decides_before_that_of_the_question(
    day: str, each: int
) -> None:
    for told in ({"as_of": day}, {"as_of": "2026-04-01", "apply_on": day}):
        found = costs(family(**ALONE, **told))
        applicant = fee(found, fees.PRINCIPAL_APPLICANT.id)
        assert applicant is not None
        assert applicant.each == each
        assert found.day == date.fromisoformat(day)
        assert found.planned is ("apply_on" in told)


@pytest.mark.parametrize(("day", "biometrics"), [("2018-07-30", None), ("2018-07-31", 85)])
def test_there_is_a_biometrics_fee_since_its_first_day(day: str, biometrics: int | None) -> None:
    found = fee(costs(family(**ALONE, as_of=day)), fees.BIOMETRICS_PERSON.id)
    assert (found.high if found else None) == biometrics


def test_small_children_give_no_biometrics_and_a_family_pays_a_limit() -> None:
    for children, amount in (([SMALL], 85), ([GROWN], 170), ([GROWN, GROWN], 170)):
        found = fee(costs(family(partner="none", children=children)), fees.BIOMETRICS_PERSON.id)
        assert found is not None
        assert (found.low, found.high) == (amount, amount)


@pytest.mark.parametrize(("born", "people"), [("2012-11-23", 1), ("2012-11-22", 2)])
def test_biometrics_begin_on_the_fourteenth_birthday(born: str, people: int) -> None:
    children = [{"born": born, "coming": True}]
    found = fee(costs(family(partner="none", children=children)), fees.BIOMETRICS_PERSON.id)
    assert found is not None
    assert (found.fewest, found.most) == (people, people)


def test_who_does_not_come_pays_nothing() -> None:
    for partner in ("staying", "resident"):
        assert of(partner=partner, children=[{**GROWN, "coming": False}]) == of(**ALONE)


def test_a_missing_answer_leaves_the_sum_between_two_bounds() -> None:
    low, high = of(children=[])
    assert (low, high) == (of(**ALONE)[0], of(partner="coming", children=[])[0])
    found = costs(family(children=[{"coming": True}, {"born": "2020-01-01"}, {"coming": False}]))
    assert found.missing == ("partner", "children.0.born", "children.1.coming")
    assert costs(family()).missing == ("partner", "has_children")
    assert costs(family(**ALONE)).missing == ()


@pytest.mark.parametrize("told", [{}, {"has_children": True}])
def test_while_the_children_are_not_told_the_sum_has_no_highest_amount(told: Json) -> None:
    found = costs(family(partner="none", **told))
    assert (found.low, found.high) == (of(**ALONE)[0], None)
    child = fee(found, fees.CHILD.id)
    assert child is not None
    assert (child.fewest, child.most, child.low, child.high) == (0, None, 0, None)


def test_biometrics_have_a_highest_amount_whatever_the_number_of_children() -> None:
    for partner, low in (("none", 85), ("coming", 170)):
        found = fee(costs(family(partner=partner)), fees.BIOMETRICS_PERSON.id)
        assert found is not None
        assert (found.most, found.low, found.high) == (None, low, 170)


@pytest.mark.parametrize(
    ("child", "low", "high"),
    [
        ({"born": "2020-01-01"}, 0, 270),
        ({"coming": True}, 270, 355),
        ({"born": "2005-01-01"}, 0, 355),
        ({"coming": False}, 0, 0),
    ],
)
def test_a_child_told_in_part_is_counted_at_least_and_at_most(
    child: Json, low: int, high: int
) -> None:
    found = of(partner="none", children=[child])
    alone = of(**ALONE)[0]
    assert found == (alone + low, alone + high)


def test_a_child_too_old_to_be_sure_is_counted_at_most() -> None:
    child = {"born": "2004-11-22", "coming": True}
    found = fee(costs(family(partner="none", children=[child])), fees.CHILD.id)
    assert found is not None
    assert (found.low, found.high) == (0, 270)
    younger = {**child, "born": "2004-11-23"}
    sure = fee(costs(family(partner="none", children=[younger])), fees.CHILD.id)
    assert sure is not None
    assert (sure.low, sure.high) == (270, 270)


def test_a_rise_before_the_last_day_to_apply_is_told() -> None:
    told: Json = {**ALONE, "as_of": "2028-04-01", "invited": "2028-03-20"}
    assert costs(family(**told)).indexed_on == date(2028, 4, 30)
    assert costs(family(**told, apply_on="2028-04-20")).indexed_on is None
    assert costs(family(**{**told, "invited": "2028-02-29"})).indexed_on is None
    assert costs(family(**{**told, "invited": "2028-03-01"})).indexed_on == date(2028, 4, 30)


@pytest.mark.parametrize(("day", "known"), [("2028-04-29", True), ("2028-04-30", False)])
def test_from_the_next_indexing_on_the_amounts_are_not_known(day: str, known: bool) -> None:
    found = costs(family(**ALONE, as_of=day))
    assert (found.not_known_since is None) is known


def test_before_the_indexing_is_told_nothing_is_said_of_it() -> None:
    found = costs(family(**ALONE, as_of="2026-04-29"))
    assert (found.indexed_on, found.not_known_since) == (None, None)


def test_a_fee_on_one_copy_says_so() -> None:
    found = fee(costs(family(partner="none", children=[SMALL])), fees.CHILD.id)
    assert found is not None
    assert found.basis.confidence == "one_copy"


@settings(max_examples=150)
@given(chance=CHANCES)
def test_one_more_answer_never_widens_the_sum(chance: Random) -> None:
    raw = some(chance)
    found, _ = read(raw)
    assert found is not None
    less, _ = read({name: value for name, value in raw.items() if name != "partner"})
    assert less is not None
    told, open_ = costs(found), costs(less)
    assert open_.low <= told.low
    if told.high is None or open_.high is None:
        assert told.high is open_.high is None
    else:
        assert told.low <= told.high <= open_.high


@settings(max_examples=150)
@given(chance=CHANCES)
def test_without_the_children_the_sum_is_no_higher_at_least(chance: Random) -> None:
    raw = some(chance)
    found, _ = read(raw)
    less, _ = read({name: value for name, value in raw.items() if name != "children"})
    assert found is not None
    assert less is not None
    open_ = costs(less)
    assert open_.low <= costs(found).low
    assert open_.high is None
