"""The vocabulary refuses what is wrong, and says what to mend."""

from __future__ import annotations

import re
from datetime import date
from typing import Any

import pytest

from calculator.model import (
    UNKNOWN,
    Ability,
    Bands,
    Chart,
    Choices,
    Citation,
    LawError,
    Parameter,
    Since,
    Source,
    Text,
)
from calculator.model import Test as LanguageTest  # pytest collects names that begin with Test

NAME = Text(en="A number", fr="Un nombre")
FIRST = date(2015, 1, 1)
LATER = date(2020, 4, 30)
LAST = date(2026, 11, 3)


def source(**changes: Any) -> Source:  # noqa: ANN401
    fields: dict[str, Any] = {
        "id": "act",
        "name": Text(en="An Act", fr="Une loi"),
        "publisher": Text(en="Parliament", fr="Parlement"),
        "url": "https://example.ca/en",
        "url_fr": "https://example.ca/fr",
        "read": date(2026, 6, 12),
        "confidence": "two_copies",
    }
    found = Source(**(fields | changes))
    found.check()
    return found


CITES = (Citation(source(), "1(1)(a)"),)


def since(start: date, value: Any, **changes: Any) -> Since[Any]:  # noqa: ANN401
    fields: dict[str, Any] = {"confidence": "two_copies", "cites": CITES}
    return Since(start, value, **(fields | changes))


def parameter(*history: Since[Any], **changes: Any) -> Parameter[Any]:  # noqa: ANN401
    fields: dict[str, Any] = {"id": "some.number", "label": NAME, "unit": "count"}
    found = Parameter(history=history, **(fields | changes))
    found.check()
    return found


def refused(message: str) -> Any:  # noqa: ANN401
    """Expect a refusal whose message contains these words."""
    return pytest.raises(LawError, match=re.escape(message))


# Texts


def test_a_text_gives_its_words_in_each_language() -> None:
    text = Text(en="hours", fr="heures")

    assert (text.in_("en"), text.in_("fr")) == ("hours", "heures")


@pytest.mark.parametrize(("en", "fr"), [("", "heures"), ("hours", "")])
def test_a_text_without_one_language_is_refused(en: str, fr: str) -> None:
    with refused(f"Text(en={en!r}, fr={fr!r}): both languages are needed."):
        Text(en=en, fr=fr)


# Sources


def test_a_source_gives_the_address_in_the_language_of_the_reader() -> None:
    assert source().address("en") == "https://example.ca/en"
    assert source().address("fr") == "https://example.ca/fr"


def test_a_source_without_a_french_address_gives_the_english_one() -> None:
    assert source(url_fr=None).address("fr") == "https://example.ca/en"


@pytest.mark.parametrize("field", ["url", "url_fr"])
def test_an_address_that_is_not_secure_is_refused(field: str) -> None:
    with refused("source act: address 'http://example.ca' must begin with https://."):
        source(**{field: "http://example.ca"})


def test_a_source_with_a_confidence_of_its_own_is_refused() -> None:
    with refused("source act: confidence 'sure' is not one of ours."):
        source(confidence="sure")


# Citations


def test_a_citation_without_a_place_has_an_empty_pinpoint() -> None:
    assert Citation(source()).pinpoint("en") == ""
    assert Citation(source()).pinpoint("fr") == ""


def test_a_place_in_words_is_given_in_the_language_of_the_reader() -> None:
    citation = Citation(source(), Text(en="table 1", fr="tableau 1"))

    assert (citation.pinpoint("en"), citation.pinpoint("fr")) == ("table 1", "tableau 1")


@pytest.mark.parametrize(
    ("english", "french"),
    [
        ("87.1(2)(a)", "87.1(2)a)"),
        ("87.1(2)(b), (c)", "87.1(2)b), c)"),
        ("10.3(1)(h.1)", "10.3(1)h.1)"),
        ("303(1.1)", "303(1.1)"),
        ("294(d)", "294d)"),
    ],
)
def test_a_section_is_set_the_french_way_in_french(english: str, french: str) -> None:
    citation = Citation(source(), english)

    assert (citation.pinpoint("en"), citation.pinpoint("fr")) == (english, french)


# What a parameter refuses


@pytest.mark.parametrize("wrong", ["hours", "Some.number", "some..number", "some.", "some number"])
def test_an_id_that_is_not_a_dotted_path_of_small_letters_is_refused(wrong: str) -> None:
    with refused(f"{wrong!r}: an id is a dotted path of small letters."):
        parameter(since(FIRST, 1), id=wrong)


def test_an_unknown_unit_is_refused() -> None:
    with refused("some.number: unit 'furlongs' is unknown; use one of model.UNITS."):
        parameter(since(FIRST, 1), unit="furlongs")


def test_an_empty_history_is_refused() -> None:
    with refused("some.number: the history is empty; add the first dated value."):
        parameter()


def test_a_dated_value_without_a_citation_is_refused() -> None:
    with refused("some.number: entry 2015-01-01 has no citation; add its source."):
        parameter(since(FIRST, 1, cites=()))


def test_a_dated_value_with_a_confidence_of_its_own_is_refused() -> None:
    with refused("some.number: entry 2015-01-01 has confidence 'sure'; use two_copies, one_copy"):
        parameter(since(FIRST, 1, confidence="sure"))


@pytest.mark.parametrize("second", [FIRST, LATER])
def test_a_history_that_is_not_in_rising_order_is_refused(second: date) -> None:
    with refused(f"some.number: entry {second} comes after 2020-04-30; list the oldest first."):
        parameter(since(LATER, 1), since(second, 2))


def test_a_float_is_refused() -> None:
    with refused("some.number: entry 2015-01-01 is a float; write an integer."):
        parameter(since(FIRST, 1.5))


def test_a_table_that_is_wrong_is_refused_with_its_parameter() -> None:
    with refused("Choices: a table needs a column and a row."):
        parameter(since(FIRST, Choices((), ())))


# What a parameter gives on a day


def test_a_value_holds_from_its_first_day_until_the_next_one_starts() -> None:
    number = parameter(since(FIRST, 60), since(LATER, 90))

    assert number.on(FIRST) == 60
    assert number.on(date(2020, 4, 29)) == 60
    assert number.on(LATER) == 90
    assert number.on(date(2099, 12, 31)) == 90


def test_asking_before_the_first_date_raises_and_names_the_value_and_the_day() -> None:
    number = parameter(since(FIRST, 60))

    with refused("some.number: no value on 2014-12-31; the history begins on 2015-01-01."):
        number.on(date(2014, 12, 31))


def test_reading_an_unknown_amount_never_raises() -> None:
    number = parameter(since(FIRST, 60), since(LAST, UNKNOWN))

    assert number.on(LAST) is UNKNOWN
    assert number.since(LAST).value is UNKNOWN


def test_a_value_that_is_not_in_force_reads_as_none() -> None:
    number = parameter(since(FIRST, None), since(LATER, 15))

    assert number.on(FIRST) is None


def test_a_known_amount_is_given_as_it_is() -> None:
    assert parameter(since(FIRST, 0)).known_on(FIRST) == 0


@pytest.mark.parametrize("value", [None, UNKNOWN])
def test_insisting_on_an_amount_that_is_not_known_raises(value: object) -> None:
    number = parameter(since(FIRST, value))

    with refused("some.number: no known amount on 2015-01-01."):
        number.known_on(FIRST)


def test_a_value_ends_on_the_day_the_next_one_starts() -> None:
    number = parameter(since(FIRST, 60), since(LATER, 90))

    assert number.ends(number.history[0]) == LATER
    assert number.ends(number.history[1]) is None


# Tables


BANDS = Bands(("alone", "couple"), ((18, (99, 90)), (20, (110, 100)), (45, (0, 0))))
CHOICES = Choices(("alone", "couple"), (("secondary", (30, 28)), ("phd", (150, 140))))


@pytest.mark.parametrize(
    ("age", "points"), [(17, 0), (18, 90), (19, 90), (20, 100), (44, 100), (45, 0), (46, 0)]
)
def test_a_band_is_reached_at_its_lowest_value_and_left_at_the_next(age: int, points: int) -> None:
    assert BANDS.amount(age, "couple") == points


def test_a_row_is_read_in_the_column_asked_for() -> None:
    assert CHOICES.amount("phd", "alone") == 150
    assert CHOICES.amount("phd", "couple") == 140


def test_a_table_knows_the_most_of_each_column() -> None:
    assert (BANDS.most("alone"), BANDS.most("couple")) == (110, 100)
    assert (CHOICES.most("alone"), CHOICES.most("couple")) == (150, 140)


def test_a_row_that_the_table_does_not_have_raises() -> None:
    with pytest.raises(KeyError, match="diploma"):
        CHOICES.amount("diploma", "alone")


@pytest.mark.parametrize("second", [17, 18])
def test_overlapping_bands_are_refused(second: int) -> None:
    with refused(f"Bands: band {second} overlaps band 18; list each lowest value once"):
        Bands(("points",), ((18, (99,)), (second, (105,)))).check()


def test_a_row_named_twice_is_refused() -> None:
    with refused("Choices: a row is named twice in ['phd', 'phd']; name each once."):
        Choices(("points",), (("phd", (150,)), ("phd", (140,)))).check()


@pytest.mark.parametrize("kind", [Bands, Choices])
def test_a_table_without_columns_or_rows_is_refused(kind: Any) -> None:  # noqa: ANN401
    with refused(f"{kind.__name__}: a table needs a column and a row."):
        kind((), ((18, ()),)).check()
    with refused(f"{kind.__name__}: a table needs a column and a row."):
        kind(("points",), ()).check()


@pytest.mark.parametrize("kind", [Bands, Choices])
def test_a_row_with_an_amount_missing_is_refused(kind: Any) -> None:  # noqa: ANN401
    with refused(f"{kind.__name__}: row 18 has 1 amounts for 2 columns."):
        kind(("alone", "couple"), ((18, (99,)),)).check()


# Charts and tests of language


def chart(scale: str, *rows: tuple[int, tuple[int, int, int, int]]) -> Chart:
    found = Chart(scale=scale, rows=rows, lowest=(0, 0, 0, 0), highest=(9, 9, 9, 9))
    found.check()
    return found


CHART = chart("new", (4, (1, 2, 3, 4)), (7, (5, 6, 7, 8)))


@pytest.mark.parametrize(
    ("ability", "below", "at"),
    [("listening", 4, 5), ("reading", 5, 6), ("writing", 6, 7), ("speaking", 7, 8)],
)
def test_a_chart_reads_each_ability_in_its_own_column(
    ability: Ability, below: int, at: int
) -> None:
    assert CHART.level(ability, below) == 4
    assert CHART.level(ability, at) == 7


def test_a_score_below_the_lowest_level_gives_no_level() -> None:
    assert CHART.level("speaking", 3) == 0


@pytest.mark.parametrize("level", [3, 4])
def test_levels_that_do_not_rise_are_refused(level: int) -> None:
    with refused(f"Chart new: level {level} comes after 4."):
        chart("new", (4, (1, 2, 3, 4)), (level, (5, 6, 7, 8)))


@pytest.mark.parametrize("score", [0, 1])
def test_scores_that_overlap_in_one_ability_are_refused(score: int) -> None:
    with refused("Chart new: level 5 overlaps level 4; each lowest score must be above"):
        chart("new", (4, (1, 2, 3, 4)), (5, (score, 6, 7, 8)))


def language_test(*history: Since[Any]) -> LanguageTest:
    charts = parameter(*history, id="language.some_test.chart", unit="chart")
    return LanguageTest(id="some_test", name=NAME, language="en", charts=charts)


def test_a_result_is_read_with_the_chart_of_the_day_of_the_test() -> None:
    old, new = chart("old", (4, (1, 1, 1, 1))), CHART
    test = language_test(since(FIRST, old), since(LATER, new))

    assert test.chart(date(2020, 4, 29)) is old
    assert test.chart(LATER) is new


def test_a_test_taken_before_it_was_accepted_has_no_chart() -> None:
    test = language_test(since(FIRST, CHART))

    assert test.chart(date(2014, 12, 31)) is None


def test_a_test_no_longer_accepted_has_no_chart() -> None:
    test = language_test(since(FIRST, CHART), since(LATER, None))

    assert test.chart(LATER) is None


def test_a_named_scale_decides_whatever_the_day() -> None:
    old = chart("old", (4, (1, 1, 1, 1)))
    test = language_test(since(FIRST, old), since(LATER, None), since(LAST, CHART))

    assert test.chart(date(2014, 1, 1), "new") is CHART
    assert test.chart(LAST, "old") is old


def test_a_scale_that_the_test_never_had_gives_no_chart() -> None:
    test = language_test(since(FIRST, CHART), since(LATER, None))

    assert test.chart(FIRST, "old") is None
