"""Values as phrases and as tables, the same for the guide and for results."""

from __future__ import annotations

from datetime import date

import pytest

from calculator import formats, tables
from calculator.html import cite, environment, fill
from calculator.law import CHECKED, PARAMETERS, TESTS, cec, crs
from calculator.law.sources import CRS_CRITERIA, IRPR, MI_CURRENT
from calculator.model import (
    LANGS,
    UNKNOWN,
    Bands,
    Choices,
    Citation,
    Lang,
    LawError,
    Parameter,
    Since,
    Text,
)
from calculator.tables import Row, Table, chart_table, plain, points_table


def table_of(id: str, lang: Lang = "en", reached: int | str | None = None) -> Table:
    parameter = PARAMETERS[id]
    return points_table(parameter, parameter.since(CHECKED), lang, reached)


def labels(table: Table) -> list[str]:
    return [row.label for row in table.rows]


@pytest.mark.parametrize(
    ("unit", "value", "english", "french"),
    [
        ("hours", 1, "1\u00a0hour", "1\u00a0heure"),
        ("dollars", 1590, "$1,590", "1\u202f590\u00a0$"),
        ("percent", 80, "80%", "80\u00a0%"),
        ("level", 7, "7", "7"),
        ("age", 18, "18", "18"),
        ("yes_no", True, "yes", "oui"),
        ("yes_no", False, "no", "non"),
        ("date", date(2025, 5, 1), "1\u00a0May\u00a02025", "1er\u00a0mai\u00a02025"),
        ("teer", ("0", "1", "2"), "0, 1 or 2", "0, 1 ou 2"),
        ("text", Text(en="the day", fr="le jour"), "the day", "le jour"),
        ("text", "A75", "A75", "A75"),
        ("text", "2025-03-25", "25\u00a0March\u00a02025", "25\u00a0mars\u00a02025"),
        ("hours", UNKNOWN, "not known", "inconnu"),
        ("yes_no", UNKNOWN, "not settled", "non tranché"),
        ("hours", None, "not in force", "pas en vigueur"),
    ],
)
def test_a_value_in_words(unit: str, value: object, english: str, french: str) -> None:
    assert plain(unit, value, "en") == english
    assert plain(unit, value, "fr") == french


def test_a_bare_value_has_no_unit() -> None:
    assert plain("hours", 1560, "en", bare=True) == "1,560"


def test_a_table_is_no_phrase() -> None:
    with pytest.raises(LawError, match="print it as a table"):
        plain("codes", (1, 2), "en")


def test_bands_of_ages_are_named_from_their_limits() -> None:
    found = labels(table_of("crs.core.age"))
    assert found[:4] == ["17 or younger", "18", "19", "20 to 29"]
    assert found[-1] == "45 or older"
    assert labels(table_of("crs.core.age", "fr"))[3] == "20 à 29 ans"


def test_a_table_of_levels_begins_below_its_lowest_band() -> None:
    table = table_of("crs.core.first_language")
    assert labels(table) == ["Below 4", "4 or 5", "6", "7", "8", "9", "10 or more"]
    assert table.rows[0].cells == ("0", "0")


def test_years_of_work_begin_with_less_than_one() -> None:
    found = ["Less than 1", "1", "2", "3", "4", "5 or more"]
    assert labels(table_of("crs.core.canadian_work")) == found


def test_a_combination_by_years_has_a_row_of_nothing() -> None:
    table = table_of("crs.transfer.education_work")
    assert labels(table) == ["Less than 1", "1", "2 or more"]
    assert table.rows[0].cells == ("0", "0")


def test_the_tiers_of_work_abroad_are_named_from_the_laws_own_table() -> None:
    assert table_of("crs.transfer.foreign_work").columns == (
        "With 1 or 2 years of work abroad",
        "With 3\u00a0years or more of work abroad",
    )


def test_the_categories_of_work_end_where_the_class_ends() -> None:
    assert labels(table_of("cec.language.minimum")) == ["TEER 0 or 1", "TEER 2 or 3"]


def test_the_levels_of_french_are_those_of_the_law() -> None:
    first = labels(table_of("crs.additional.french"))[0]
    assert f"NCLC {crs.FRENCH_LEVEL.known_on(CHECKED)} " in first
    assert f"CLB {crs.FRENCH_ENGLISH_LEVEL.known_on(CHECKED)}" in first


@pytest.mark.parametrize(
    ("id", "reached", "label"),
    [
        ("crs.core.age", 29, "20 to 29"),
        ("crs.core.age", 17, "17 or younger"),
        ("crs.core.first_language", 3, "Below 4"),
        ("crs.core.first_language", 12, "10 or more"),
        ("crs.transfer.education_work", 0, "Less than 1"),
    ],
)
def test_the_row_that_a_result_reaches_is_marked(id: str, reached: int, label: str) -> None:
    assert [row.label for row in table_of(id, reached=reached).rows if row.reached] == [label]


def test_a_named_row_is_marked() -> None:
    rows = table_of("crs.core.education", reached="bachelor").rows
    assert [row.cells for row in rows if row.reached] == [("112", "120")]


def test_no_row_is_marked_without_a_result() -> None:
    assert not any(row.reached for row in table_of("crs.core.age").rows)


def test_a_table_whose_bands_have_no_kind_says_where_to_add_it() -> None:
    made = _parameter(Bands(("points",), ((0, (0,)),)))
    with pytest.raises(LawError, match=r"a\.table: say in tables\._BANDS_OF"):
        points_table(made, made.history[0], "en")


def test_a_row_without_words_says_where_to_add_them() -> None:
    made = _parameter(Choices(("points",), (("strange", (0,)),)))
    with pytest.raises(LawError, match=r"add it to phrases\.CHOICES"):
        points_table(made, made.history[0], "en")


def _parameter(value: Bands | Choices) -> Parameter[Bands | Choices]:
    cites = (Citation(CRS_CRITERIA),)
    entry: Since[Bands | Choices] = Since(date(2015, 1, 1), value, "two_copies", cites)
    return Parameter("a.table", Text(en="A table", fr="Un tableau"), "table", (entry,))


def test_a_row_named_by_a_code_shows_the_code() -> None:
    made = _parameter(Choices(("points",), (("21231", (15,)), ("31102", (30,)))))

    assert labels(points_table(made, made.history[0], "en")) == ["21231", "31102"]


def test_what_is_no_table_is_refused() -> None:
    with pytest.raises(LawError, match="is no table of points"):
        points_table(cec.HOURS_PER_YEAR, cec.HOURS_PER_YEAR.since(CHECKED), "en")


def test_a_chart_gives_the_scores_of_each_level_highest_first() -> None:
    test = next(test for test in TESTS if test.id == "ielts_general")
    table = chart_table(test, test.charts.since(CHECKED), "en")
    assert table.corner == "CLB"
    assert table.rows[0] == Row("10 or more", ("8.5–9.0", "8.0–9.0", "7.5–9.0", "7.5–9.0"))
    assert table.rows[3] == Row("7", ("6.0–7.0", "6.0", "6.0", "6.0"))


def test_a_french_chart_writes_decimals_the_french_way() -> None:
    test = next(test for test in TESTS if test.id == "ielts_general")
    table = chart_table(test, test.charts.since(CHECKED), "fr")
    assert table.corner == "NCLC"
    assert table.rows[0].cells[0] == "8,5–9,0"


def test_a_bare_pinpoint_is_named_as_a_section() -> None:
    assert str(cite(Citation(IRPR, "295(1)(c)"), "en")).endswith(", s.\u00a0295(1)(c)")
    assert str(cite(Citation(IRPR, "295(1)(c)"), "fr")).endswith(", art.\u00a0295(1)c)")
    assert str(cite(Citation(IRPR, "10, 12"), "en")).endswith(", ss.\u00a010, 12")


def test_a_pinpoint_in_words_stands_as_it_is() -> None:
    where = Text(en="chart of TEF Canada", fr="tableau du TEF Canada")
    assert str(cite(Citation(IRPR, where), "en")).endswith(", chart of TEF Canada")
    assert str(cite(Citation(IRPR), "en")).endswith("</a>")


def test_a_french_reader_is_told_of_a_page_in_english() -> None:
    assert MI_CURRENT.url_fr is None
    assert "(en anglais)" in cite(Citation(MI_CURRENT), "fr")
    assert "anglais" not in cite(Citation(MI_CURRENT), "en")
    assert "anglais" not in cite(Citation(IRPR), "fr")


@pytest.mark.parametrize("lang", LANGS)
def test_what_goes_into_a_template_is_escaped(lang: Lang) -> None:
    table = Table("a", "<b>", "&", ("<i>",), (Row("<u>", ("<s>",)),))
    printed = fill("points_table.html.j2", lang, {"data": table, "anchor": '"x'})
    for raw in ("<b>", "<i>", "<u>", "<s>", '""x'):
        assert raw not in printed


def test_templates_have_the_shared_filters() -> None:
    made = environment("fr").from_string(
        "{{ 1560 | number }} {{ 5 | money }} {{ 1 | quantity('years') }} {{ when | day }}"
    )
    when = date(2026, 11, 22)
    told = made.render(when=when)
    assert told == f"1\u202f560 5\u00a0$ 1\u00a0an {formats.day(when, 'fr')}"


def test_every_table_of_the_law_says_what_its_bands_are() -> None:
    lacking = [
        parameter.id
        for parameter in PARAMETERS.values()
        if isinstance(parameter.on(CHECKED), Bands) and parameter.id not in tables._BANDS_OF
    ]
    assert lacking == []
