"""Category-based selection: three versions of the lists, and the work they ask for."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import Any

import pytest

from calculator.law import categories
from calculator.law.categories import CATEGORIES, Category
from calculator.model import LawError, Parameter, Text

DECLARED: list[Parameter[Any]] = [
    value for value in vars(categories).values() if isinstance(value, Parameter)
]
ONE_DAY = timedelta(days=1)
LISTS_2023 = date(2023, 5, 31)
LISTS_2025 = date(2025, 2, 27)
LISTS_2026 = date(2026, 2, 18)


def in_force(day: date) -> dict[str, Category]:
    return {category.id: category for category in CATEGORIES.known_on(day)}


def every_category() -> list[Category]:
    days = (LISTS_2023, LISTS_2025, LISTS_2026)
    return [category for day in days for category in CATEGORIES.known_on(day)]


def counts(day: date) -> dict[str, int]:
    return {id_: len(category.codes) for id_, category in in_force(day).items()}


def test_there_are_no_categories_before_the_first_lists() -> None:
    with pytest.raises(LawError, match=r"categories\.list"):
        CATEGORIES.on(LISTS_2023 - ONE_DAY)


@pytest.mark.parametrize("day", [LISTS_2023, LISTS_2025 - ONE_DAY])
def test_the_lists_of_2023_hold_until_the_day_before_those_of_2025(day: date) -> None:
    assert counts(day) == {
        "french": 0,
        "healthcare": 35,
        "stem": 24,
        "trades": 10,
        "transport": 10,
        "agriculture": 3,
    }


@pytest.mark.parametrize("day", [LISTS_2025, LISTS_2026 - ONE_DAY])
def test_the_lists_of_2025_hold_until_the_day_before_those_of_2026(day: date) -> None:
    assert counts(day) == {
        "french": 0,
        "healthcare": 37,
        "stem": 11,
        "trades": 25,
        "education": 5,
        "agriculture": 1,
    }


@pytest.mark.parametrize("day", [LISTS_2026, date(2026, 11, 22)])
def test_the_lists_of_2026_hold_from_their_day_on(day: date) -> None:
    assert counts(day) == {
        "french": 0,
        "healthcare": 37,
        "stem": 11,
        "trades": 25,
        "education": 5,
        "transport": 4,
        "physicians": 3,
        "senior_managers": 4,
        "researchers": 2,
        "military_recruits": 3,
    }


def test_the_nine_lists_of_2026_hold_91_different_codes() -> None:
    codes = {code for category in in_force(LISTS_2026).values() for code in category.codes}

    assert len(codes) == 91


def test_codes_have_five_digits_and_a_teer_that_the_programs_accept() -> None:
    for category in every_category():
        for code in category.codes:
            assert re.fullmatch(r"\d[0-3]\d{3}", code), f"{category.id}: {code}"


def test_no_category_names_a_code_twice_and_codes_stand_in_order() -> None:
    for category in every_category():
        assert list(category.codes) == sorted(set(category.codes)), category.id


@pytest.mark.parametrize(
    ("category", "added", "removed"), [("healthcare", 8, 6), ("stem", 6, 19), ("trades", 19, 4)]
)
def test_the_changes_of_2025_are_as_many_as_were_published(
    category: str, added: int, removed: int
) -> None:
    before = set(in_force(LISTS_2023)[category].codes)
    after = set(in_force(LISTS_2025)[category].codes)

    assert len(after - before) == added
    assert len(before - after) == removed


def test_butchers_take_the_place_of_cooks_among_the_trades_of_2026() -> None:
    before = set(in_force(LISTS_2025)["trades"].codes)
    after = set(in_force(LISTS_2026)["trades"].codes)

    assert before - after == {"63200"}
    assert after - before == {"63201"}


def test_the_short_lists_of_2026_are_these() -> None:
    now = in_force(LISTS_2026)

    assert now["education"].codes == ("41220", "41221", "42202", "42203", "43100")
    assert now["transport"].codes == ("22313", "72404", "72410", "72600")
    assert now["physicians"].codes == ("31100", "31101", "31102")
    assert now["senior_managers"].codes == ("00012", "00013", "00014", "00015")
    assert now["researchers"].codes == ("41200", "41201")
    assert now["military_recruits"].codes == ("40042", "42102", "43204")


def test_four_categories_of_2026_ask_where_the_work_was_done() -> None:
    places = {id_: c.where for id_, c in in_force(LISTS_2026).items() if c.where != "anywhere"}

    assert places == {
        "physicians": "canada",
        "senior_managers": "canada",
        "researchers": "canada",
        "military_recruits": "abroad",
    }


def test_before_2026_no_category_asked_where_the_work_was_done() -> None:
    for day in (LISTS_2023, LISTS_2025):
        assert {category.where for category in in_force(day).values()} == {"anywhere"}


def test_every_category_asks_for_listed_work_but_for_french_and_the_military() -> None:
    for category in every_category():
        expected = {"french": "french", "military_recruits": "military_service"}
        assert category.asks == expected.get(category.id, "listed_work")
        assert (category.asks == "french") == (not category.codes)


def test_only_a_category_without_a_list_has_no_confidence_in_one() -> None:
    for category in every_category():
        assert (category.list_confidence is None) == (not category.codes), category.id


def test_lists_partly_worked_out_say_so() -> None:
    for day, worked_out in (
        (LISTS_2023, {"healthcare"}),
        (LISTS_2025, {"healthcare", "stem", "agriculture"}),
        (LISTS_2026, set[str]()),
    ):
        unsure = {c.id: c for c in in_force(day).values() if c.list_confidence == "memory"}
        assert set(unsure) == worked_out
        assert all(category.list_note is not None for category in unsure.values())


@pytest.mark.parametrize(
    ("day", "first_rounds"),
    [
        (
            LISTS_2023,
            {
                "french": date(2023, 7, 7),
                "healthcare": date(2023, 6, 28),
                "stem": date(2023, 7, 5),
                "trades": date(2023, 8, 3),
                "transport": date(2023, 9, 20),
                "agriculture": date(2023, 9, 28),
            },
        ),
        (
            LISTS_2025,
            {
                "french": date(2025, 3, 6),
                "healthcare": date(2025, 5, 2),
                "stem": None,
                "trades": date(2025, 9, 18),
                "education": date(2025, 5, 1),
                "agriculture": None,
            },
        ),
        (
            LISTS_2026,
            {
                "french": date(2026, 2, 6),
                "healthcare": date(2026, 2, 20),
                "stem": None,
                "trades": date(2026, 4, 2),
                "education": None,
                "transport": date(2026, 8, 7),
                "physicians": date(2026, 2, 19),
                "senior_managers": date(2026, 3, 5),
                "researchers": None,
                "military_recruits": date(2026, 7, 23),
            },
        ),
    ],
)
def test_the_first_round_of_each_category_is_known_or_none_was_found(
    day: date, first_rounds: dict[str, date | None]
) -> None:
    assert {id_: c.first_round for id_, c in in_force(day).items()} == first_rounds


@pytest.mark.parametrize(
    ("parameter", "before", "after"),
    [(categories.MONTHS, 6, 12), (categories.CONTINUOUS, True, False)],
)
def test_the_work_asked_for_changes_with_the_lists_of_2026(
    parameter: Parameter[int], before: int, after: int
) -> None:
    assert parameter.on(LISTS_2023) == before
    assert parameter.on(LISTS_2026 - ONE_DAY) == before
    assert parameter.on(LISTS_2026) == after


@pytest.mark.parametrize(
    ("parameter", "value"),
    [
        (categories.YEARS, 3),
        (categories.SINGLE_OCCUPATION, True),
        (categories.PART_TIME_COUNTS, True),
        (categories.PROGRAM_NEEDED, True),
        (categories.FRENCH_LEVEL, 7),
    ],
)
def test_the_rest_of_the_condition_has_stood_since_the_first_lists(
    parameter: Parameter[int], value: int
) -> None:
    assert parameter.on(LISTS_2023) == value
    assert parameter.on(date(2026, 11, 22)) == value
    with pytest.raises(LawError, match=parameter.id):
        parameter.on(LISTS_2023 - ONE_DAY)


def test_the_days_of_the_first_two_lists_are_from_memory() -> None:
    assert [entry.start_confidence for entry in CATEGORIES.history] == ["memory", "memory", None]


def test_a_condition_in_words_uses_the_numbers_of_the_values() -> None:
    now = in_force(LISTS_2026)
    french = str(categories.FRENCH_LEVEL.on(LISTS_2026))
    military = [
        str(parameter.on(LISTS_2026))
        for parameter in (
            categories.MILITARY_SERVICE_YEARS,
            categories.MILITARY_OFFER_YEARS,
            categories.MILITARY_CREDENTIAL_YEARS,
        )
    ]

    for words in (now["french"].condition.en, now["french"].condition.fr):
        assert re.findall(r"\d+", words) == [french]
    for words in (now["military_recruits"].condition.en, now["military_recruits"].condition.fr):
        assert re.findall(r"\d+", words) == military


def test_every_category_is_cited_and_named_once_in_its_version() -> None:
    for entry in CATEGORIES.history:
        assert isinstance(entry.value, tuple)
        ids = [category.id for category in entry.value]
        assert len(set(ids)) == len(ids)
        assert all(category.cites for category in entry.value)


def test_every_id_belongs_to_the_categories() -> None:
    assert all(parameter.id.startswith("categories.") for parameter in DECLARED)


def test_french_texts_hold_their_double_signs_with_narrow_spaces() -> None:
    texts = [parameter.label for parameter in DECLARED]
    for category in every_category():
        cells = (category.name, category.condition, category.rounds, category.list_note)
        texts += [cell for cell in cells if isinstance(cell, Text)]
    for parameter in DECLARED:
        texts += [entry.note for entry in parameter.history if entry.note is not None]

    for text in texts:
        assert not re.search(r"[^\u202f][:;?!»]", text.fr), text.fr
        assert not re.search(r"«[^\u202f]", text.fr), text.fr
        assert "'" not in text.fr, text.fr
        assert "'" not in text.en, text.en
