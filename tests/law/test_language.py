"""Each chart level by level, its traps, and the days on which charts change."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

import pytest

from calculator.law import language
from calculator.law.language import (
    CELPIP_GENERAL,
    IELTS_GENERAL,
    PTE_CORE,
    TCF_CANADA,
    TEF_CANADA,
    TESTS,
)
from calculator.model import ABILITIES, Ability, Chart, Parameter
from calculator.model import Test as LanguageTest  # pytest collects names that begin with Test

# Lowest scores as the published charts print them, in their order of columns.
PRINTED: tuple[Ability, ...] = ("reading", "writing", "listening", "speaking")
Row = tuple[str, str, str, str]
CHARTS: dict[tuple[str, str], dict[int, Row]] = {
    ("celpip_general", "celpip_general"): {
        10: ("10", "10", "10", "10"),
        9: ("9", "9", "9", "9"),
        8: ("8", "8", "8", "8"),
        7: ("7", "7", "7", "7"),
        6: ("6", "6", "6", "6"),
        5: ("5", "5", "5", "5"),
        4: ("4", "4", "4", "4"),
    },
    ("ielts_general", "ielts_general"): {
        10: ("8.0", "7.5", "8.5", "7.5"),
        9: ("7.0", "7.0", "8.0", "7.0"),
        8: ("6.5", "6.5", "7.5", "6.5"),
        7: ("6.0", "6.0", "6.0", "6.0"),
        6: ("5.0", "5.5", "5.5", "5.5"),
        5: ("4.0", "5.0", "5.0", "5.0"),
        4: ("3.5", "4.0", "4.5", "4.0"),
    },
    ("pte_core", "pte_core"): {
        10: ("88", "90", "89", "89"),
        9: ("78", "88", "82", "84"),
        8: ("69", "79", "71", "76"),
        7: ("60", "69", "60", "68"),
        6: ("51", "60", "50", "59"),
        5: ("42", "51", "39", "51"),
        4: ("33", "41", "28", "42"),
        3: ("24", "32", "18", "34"),
    },
    ("tef_canada", "699"): {
        10: ("546", "558", "546", "556"),
        9: ("503", "512", "503", "518"),
        8: ("462", "472", "462", "494"),
        7: ("434", "428", "434", "456"),
        6: ("393", "379", "393", "422"),
        5: ("352", "330", "352", "387"),
        4: ("306", "268", "306", "328"),
    },
    ("tef_canada", "699_2019"): {
        10: ("566", "566", "566", "566"),
        9: ("533", "533", "533", "533"),
        8: ("500", "500", "500", "500"),
        7: ("450", "450", "450", "450"),
        6: ("400", "400", "400", "400"),
        5: ("350", "350", "350", "350"),
        4: ("300", "300", "300", "300"),
    },
    ("tef_canada", "old"): {
        10: ("263", "393", "316", "393"),
        9: ("248", "371", "298", "371"),
        8: ("233", "349", "280", "349"),
        7: ("207", "310", "249", "310"),
        6: ("181", "271", "217", "271"),
        5: ("151", "226", "181", "226"),
        4: ("121", "181", "145", "181"),
    },
    ("tcf_canada", "tcf_canada"): {
        10: ("549", "16", "549", "16"),
        9: ("524", "14", "523", "14"),
        8: ("499", "12", "503", "12"),
        7: ("453", "10", "458", "10"),
        6: ("406", "7", "398", "7"),
        5: ("375", "6", "369", "6"),
        4: ("342", "4", "331", "4"),
    },
}
BY_ID = {test.id: test for test in TESTS}


def named_chart(test_id: str, scale: str) -> Chart:
    chart = BY_ID[test_id].chart(date(2026, 10, 1), scale)
    assert chart is not None
    return chart


def steps(score: str, chart: Chart) -> int:
    """Turn a printed score into the steps of its chart."""
    scaled = Decimal(score) * chart.per
    assert scaled == int(scaled)
    return int(scaled)


def level(test: LanguageTest, ability: Ability, score: str, taken: date = date(2026, 10, 1)) -> int:
    chart = test.chart(taken)
    assert chart is not None
    return chart.level(ability, steps(score, chart))


TRIPLES = [
    pytest.param(test_id, scale, ability, reached, id=f"{scale}-{ability}-{reached}")
    for (test_id, scale), rows in CHARTS.items()
    for ability in ABILITIES
    for reached in rows
]


@pytest.mark.parametrize(("test_id", "scale", "ability", "reached"), TRIPLES)
def test_a_level_begins_at_its_lowest_score_and_lasts_until_the_next(
    test_id: str, scale: str, ability: Ability, reached: int
) -> None:
    chart = named_chart(test_id, scale)
    rows = CHARTS[test_id, scale]
    at = PRINTED.index(ability)
    lowest = steps(rows[reached][at], chart)
    last = (
        steps(rows[reached + 1][at], chart) - 1
        if reached + 1 in rows
        else chart.highest[ABILITIES.index(ability)]
    )

    assert chart.level(ability, lowest - 1) == (reached - 1 if reached - 1 in rows else 0)
    assert chart.level(ability, lowest) == reached
    assert chart.level(ability, last) == reached


@pytest.mark.parametrize(("test_id", "scale"), CHARTS)
def test_no_chart_has_a_level_that_the_published_one_lacks(test_id: str, scale: str) -> None:
    chart = named_chart(test_id, scale)

    assert [reached for reached, _ in chart.rows] == sorted(CHARTS[test_id, scale])


@pytest.mark.parametrize(("test_id", "scale"), CHARTS)
def test_every_lowest_score_of_a_chart_lies_on_its_scale(test_id: str, scale: str) -> None:
    chart = named_chart(test_id, scale)

    for _, scores in chart.rows:
        for low, score, high in zip(chart.lowest, scores, chart.highest, strict=True):
            assert low <= score <= high


@pytest.mark.parametrize(
    ("test_id", "scale", "per", "lowest", "highest"),
    [
        ("celpip_general", "celpip_general", 1, (0, 0, 0, 0), (12, 12, 12, 12)),
        ("ielts_general", "ielts_general", 2, (0, 0, 0, 0), (18, 18, 18, 18)),
        ("pte_core", "pte_core", 1, (10, 10, 10, 10), (90, 90, 90, 90)),
        ("tef_canada", "699", 1, (0, 0, 0, 0), (699, 699, 699, 699)),
        ("tef_canada", "699_2019", 1, (0, 0, 0, 0), (699, 699, 699, 699)),
        ("tef_canada", "old", 1, (0, 0, 0, 0), (360, 300, 450, 450)),
        ("tcf_canada", "tcf_canada", 1, (0, 0, 0, 0), (699, 699, 20, 20)),
    ],
)
def test_a_scale_has_the_bounds_of_the_contract(
    test_id: str,
    scale: str,
    per: int,
    lowest: tuple[int, ...],
    highest: tuple[int, ...],
) -> None:
    chart = named_chart(test_id, scale)

    assert (chart.per, chart.lowest, chart.highest) == (per, lowest, highest)


# The tests


def test_the_five_tests_stand_under_their_ids_with_their_language() -> None:
    assert {test.id: test.language for test in TESTS} == {
        "celpip_general": "en",
        "ielts_general": "en",
        "pte_core": "en",
        "tef_canada": "fr",
        "tcf_canada": "fr",
    }


@pytest.mark.parametrize("test", TESTS, ids=lambda test: test.id)
def test_a_chart_stands_under_the_id_of_its_test(test: LanguageTest) -> None:
    assert test.charts.id == f"language.{test.id}.chart"
    assert test.charts.unit == "chart"


@pytest.mark.parametrize("test", TESTS, ids=lambda test: test.id)
def test_a_test_taken_the_day_before_it_was_accepted_has_no_chart(test: LanguageTest) -> None:
    first = test.charts.history[0].start

    assert test.chart(first - timedelta(days=1)) is None
    assert test.chart(first) is not None


def test_pte_core_is_accepted_from_30_january_2024() -> None:
    assert PTE_CORE.chart(date(2024, 1, 29)) is None
    assert PTE_CORE.chart(date(2024, 1, 30)) is not None


def test_the_first_day_of_tcf_canada_is_marked_as_unsure() -> None:
    first = TCF_CANADA.charts.history[0]

    assert first.start == date(2015, 1, 1)
    assert first.start_confidence == "memory"
    assert first.note is not None


# Traps of the charts


@pytest.mark.parametrize("score", ["10", "11", "12"])
def test_celpip_10_to_12_are_level_10(score: str) -> None:
    assert level(CELPIP_GENERAL, "speaking", score) == 10


def test_celpip_3_and_below_give_no_level() -> None:
    assert level(CELPIP_GENERAL, "speaking", "3") == 0
    assert level(CELPIP_GENERAL, "speaking", "0") == 0


@pytest.mark.parametrize(
    ("score", "reached"), [("6.0", 7), ("6.5", 7), ("7.0", 7), ("7.5", 8), ("8.0", 9)]
)
def test_ielts_listening_steps_from_level_7_to_8_only_at_7_and_a_half(
    score: str, reached: int
) -> None:
    assert level(IELTS_GENERAL, "listening", score) == reached


@pytest.mark.parametrize(("score", "reached"), [("7.5", 9), ("5.5", 6), ("4.5", 5)])
def test_ielts_reading_between_two_rows_belongs_to_the_lower_level(
    score: str, reached: int
) -> None:
    assert level(IELTS_GENERAL, "reading", score) == reached


def test_ielts_below_the_row_of_level_4_gives_no_level() -> None:
    assert level(IELTS_GENERAL, "reading", "3.0") == 0
    assert level(IELTS_GENERAL, "listening", "4.0") == 0


def test_pte_reading_at_level_6_begins_at_51_and_not_at_50() -> None:
    assert level(PTE_CORE, "reading", "50") == 5
    assert level(PTE_CORE, "reading", "51") == 6


def test_tcf_reading_and_listening_differ() -> None:
    assert level(TCF_CANADA, "reading", "453") == 7
    assert level(TCF_CANADA, "listening", "453") == 6
    assert level(TCF_CANADA, "reading", "523") == 8
    assert level(TCF_CANADA, "listening", "523") == 9


def test_a_present_tef_result_read_on_the_first_scale_would_be_far_too_high() -> None:
    first_scale = named_chart("tef_canada", "old")

    assert level(TEF_CANADA, "reading", "300") == 0
    assert first_scale.level("reading", 300) == 10


# Days on which the chart of TEF Canada changes


@pytest.mark.parametrize(
    ("taken", "scale"),
    [
        (date(2015, 1, 1), "old"),
        (date(2019, 9, 30), "old"),
        (date(2019, 10, 1), "699_2019"),
        (date(2023, 12, 10), "699_2019"),
        (date(2023, 12, 11), "699"),
        (date(2026, 10, 1), "699"),
    ],
)
def test_the_day_of_the_test_chooses_the_scale_of_tef_canada(taken: date, scale: str) -> None:
    chart = TEF_CANADA.chart(taken)

    assert chart is not None
    assert chart.scale == scale


def test_tef_writing_428_is_level_7_only_from_11_december_2023() -> None:
    assert level(TEF_CANADA, "writing", "428", date(2023, 12, 10)) == 6
    assert level(TEF_CANADA, "writing", "428", date(2023, 12, 11)) == 7


def test_tef_listening_450_is_level_7_on_both_scales_of_699() -> None:
    assert level(TEF_CANADA, "listening", "450", date(2023, 12, 10)) == 7
    assert level(TEF_CANADA, "listening", "450", date(2023, 12, 11)) == 7


# The other values


def test_results_serve_for_two_years_throughout_express_entry() -> None:
    for day in (
        date(2015, 1, 1),
        date(2016, 11, 18),
        date(2016, 11, 19),
        date(2017, 6, 5),
        date(2017, 6, 6),
        date(2026, 10, 1),
    ):
        assert language.VALIDITY_YEARS.on(day) == 2


def test_each_rule_on_validity_is_cited_from_the_day_it_begins() -> None:
    pinpoints = {
        entry.start: [cite.pinpoint("en") for cite in entry.cites]
        for entry in language.VALIDITY_YEARS.history
    }

    assert "12(3)" not in pinpoints[date(2015, 1, 1)]
    assert "12(3)" in pinpoints[date(2016, 11, 19)]
    assert "3(4)" not in pinpoints[date(2016, 11, 19)]
    assert "3(4)" in pinpoints[date(2017, 6, 6)]


def test_validity_is_counted_from_the_day_of_the_test_and_this_is_marked_as_unsure() -> None:
    entry = language.VALIDITY_COUNTED_FROM.since(date(2026, 10, 1))

    assert entry.confidence == "memory"
    assert language.VALIDITY_COUNTED_FROM.known_on(date(2026, 10, 1)).en == "the day of the test"


@pytest.mark.parametrize(
    ("parameter", "value"),
    [
        (language.EVERYBODY_TESTS, True),
        (language.DISABILITY_AVERAGING, True),
        (language.IELTS_ONE_SKILL_RETAKE_ACCEPTED, False),
        (language.CELPIP_LS_ACCEPTED, False),
    ],
    ids=lambda item: item.id if isinstance(item, Parameter) else str(item),
)
def test_a_value_that_never_changed_reads_the_same_from_its_first_day(
    parameter: Parameter[bool], value: bool
) -> None:
    assert parameter.on(date(2015, 1, 1)) is value
    assert parameter.on(date(2026, 10, 1)) is value
