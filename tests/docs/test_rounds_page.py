"""The page of rounds shows every round, its filters can hide and show each, and pictures speak."""

from __future__ import annotations

import re
from datetime import date, timedelta
from pathlib import Path

import pytest
from playwright.sync_api import Page

from build_scripts import rounds_page
from build_scripts.pages import Calls, PageError
from build_scripts.pictures import scale
from calculator import rounds
from calculator.formats import day as day_text
from calculator.formats import number
from calculator.law import CHECKED, sources
from calculator.model import LANGS, Lang
from calculator.rounds import KINDS, Round

EVERY = rounds.rounds()
CHANGE = rounds_page.changed_on()
PAGE = "express-entry/rounds.md"


def calls(root: Path, lang: Lang = "en") -> Calls:
    return Calls(root, PAGE, lang)


def held_on(day: date, number: str = "9999") -> Round:
    """The newest round as if it had been held on another day."""
    return rounds.newest()._replace(number=number, day=day)


# How new the table is.


@pytest.mark.parametrize("lang", LANGS)
def test_the_day_of_the_newest_round_is_told(root: Path, lang: Lang) -> None:
    assert day_text(rounds.newest_day(), lang) in calls(root, lang).rounds_newest()


@pytest.mark.parametrize(("days", "warned"), [(21, False), (22, True)])
def test_a_stale_table_is_told_with_a_way_to_the_official_list(days: int, warned: bool) -> None:
    known = [held_on(CHECKED - timedelta(days=days))]
    told = rounds_page.newest(known, "en")
    assert ("admonition warning" in told) is warned
    assert (f"{days}\u00a0days before" in told) is warned
    assert sources.ROUNDS.url in told


@pytest.mark.parametrize("lang", LANGS)
def test_the_change_of_the_points_is_told_with_its_day(lang: Lang) -> None:
    for known in ([held_on(CHANGE - timedelta(days=1))], [held_on(CHANGE)]):
        assert day_text(CHANGE, lang) in rounds_page.newest(known, lang)


def test_rounds_on_the_changed_grid_are_marked_and_older_ones_are_not() -> None:
    mark = "changed grid"
    before, since = held_on(CHANGE - timedelta(days=1)), held_on(CHANGE)
    assert mark not in rounds_page.all_rounds([before], "en")
    assert rounds_page.all_rounds([before, since], "en").count(mark) == 1
    assert mark in rounds_page.newest([before, since], "en")
    assert mark not in rounds_page.newest([before], "en")


# The last rounds.


@pytest.mark.parametrize("lang", LANGS)
def test_the_last_rounds_are_those_of_the_table(lang: Lang) -> None:
    last = rounds_page.last_rounds(EVERY, lang)
    for row, kind in zip(last.rows, (None, "cec", "general"), strict=True):
        one = rounds.newest(found for found in EVERY if kind in (None, found.kind))
        name, invitations = one.name.in_(lang), number(one.invitations, lang)
        cells = (day_text(one.day, lang), one.number, name, invitations, str(one.cut_off))
        assert row.cells == cells


def test_a_new_round_is_told_at_once_and_marked_if_it_ran_on_the_changed_grid() -> None:
    last = rounds_page.last_rounds([*EVERY, held_on(CHANGE)], "en")
    assert last.rows[0].cells[1] == "9999"
    assert last.rows[0].cells[-1].endswith("(changed grid)")
    assert "changed grid" not in "".join(last.rows[1].cells)


def test_a_sentence_can_name_the_day_of_the_newest_round_and_of_a_kind(root: Path) -> None:
    page = calls(root)
    assert page.round_day() == day_text(rounds.newest_day(), "en")
    cec = rounds.newest(found for found in EVERY if found.kind == "cec")
    assert page.round_day("cec") == day_text(cec.day, "en")
    with pytest.raises(PageError, match="kind of round"):
        page.round_day("ceec")
    with pytest.raises(PageError, match="no round"):
        page.round_day("other")


# All rounds.


@pytest.mark.parametrize("lang", LANGS)
def test_every_round_stands_in_the_table_of_its_year(root: Path, lang: Lang) -> None:
    table = calls(root, lang).rounds_table()
    for year in {found.day.year for found in EVERY}:
        section = re.search(rf'<section id="rounds-{year}">(.*?)</section>', table, re.DOTALL)
        assert section is not None
        shown = re.findall(r"<small>(\d+[ab]?)</small>", section[1])
        assert shown == [found.number for found in reversed(EVERY) if found.day.year == year]


@pytest.mark.parametrize("lang", LANGS)
def test_a_row_gives_name_invitations_cut_off_and_tie_break(root: Path, lang: Lang) -> None:
    table = calls(root, lang).rounds_table()
    found = next(one for one in EVERY if one.number == "436")
    row = next(row for row in table.split("<tr ") if "<small>436<" in row)
    assert found.name.in_(lang) in row
    assert number(found.invitations, lang) in row
    assert f">{found.cut_off}<" in row
    assert found.tie_break[:10] in row


def test_every_kind_held_can_be_chosen_and_no_other(root: Path) -> None:
    chosen = re.findall(r'id="rounds-kind-([\w-]+)"', calls(root).rounds_table())
    held = {found.kind.replace("_", "-") for found in EVERY}
    assert set(chosen) == held | {"all"}


# The pictures.


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("name", rounds_page.FIGURES)
def test_a_picture_has_title_description_sentence_and_table(
    root: Path, name: str, lang: Lang
) -> None:
    shown = calls(root, lang).rounds_chart(name)
    assert 'role="img"' in shown
    assert re.search(r"<title id=[^>]*>[^<]+</title>", shown)
    assert re.search(r"<desc id=[^>]*>[^<]+</desc>", shown)
    assert "<figcaption>" in shown
    assert "<table>" in shown
    assert "#0" not in shown
    assert "None" not in shown


def test_an_unknown_picture_is_refused(root: Path) -> None:
    with pytest.raises(PageError, match="there is no picture of rounds 'cutoffs'; did you mean"):
        calls(root).rounds_chart("cutoffs")


def test_the_sentence_on_cut_offs_is_counted_from_the_last_year() -> None:
    says = rounds_page.cut_offs(EVERY, "en").says
    last = rounds.newest_day()
    year = [
        one.cut_off
        for one in EVERY
        if one.kind == "cec" and one.day > last.replace(year=last.year - 1)
    ]
    assert f"{len(year)} rounds" in says
    assert f"from {min(year)} to {max(year)}" in says


def test_a_year_without_rounds_for_the_class_is_told_too() -> None:
    others = [found for found in EVERY if found.kind != "cec"]
    assert "there was no round" in rounds_page.cut_offs(others, "en").says


def test_the_invitations_of_a_year_stand_in_its_row() -> None:
    table = rounds_page.invitations(EVERY, "en").table
    cells = {row.label: row.cells for row in table.rows}
    assert cells["2017"][0] == "86,023"
    assert cells["2018"][0] == "89,800"
    cec = table.columns.index(KINDS["cec"].name.en)
    assert cells["2025"][cec] == "35,850"
    for row in table.rows:
        amounts = [int(cell.replace(",", "")) for cell in row.cells]
        assert amounts[0] == sum(amounts[1:])


def test_the_pools_compared_lie_about_a_year_apart() -> None:
    now, before = rounds_page.pools_to_compare(EVERY)
    assert now.day is not None
    assert before.day is not None
    assert 350 <= (now.day - before.day).days <= 380
    assert now.day == max(one.pool.day for one in EVERY if one.pool and one.pool.day)


def test_the_table_of_the_pool_adds_up() -> None:
    table = rounds_page.pool(EVERY, "en").table
    columns = list(zip(*(row.cells for row in table.rows), strict=True))
    for *bands, total in columns[:2]:
        counts = [int(cell.replace(",", "")) for cell in bands]
        assert number(sum(counts), "en") == total


@pytest.mark.parametrize(
    ("scores", "wanted"),
    [
        ([510, 533], (500, 550)),
        ([500, 500], (500, 550)),
        ([500, 550], (500, 550)),
        ([75, *range(450, 550), 900], (450, 550)),
        ([480, *range(450, 550), 560], (450, 600)),
        ([75, 450, 900], (50, 900)),
    ],
)
def test_a_panel_shows_every_score_unless_a_few_would_flatten_the_rest(
    scores: list[int], wanted: tuple[int, int]
) -> None:
    assert scale(scores) == wanted


# In the browser.


def test_the_filters_hide_and_show_without_a_script(page: Page, site_url: str) -> None:
    page.route("**/*.js", lambda route: route.abort())
    page.goto(f"{site_url}express-entry/rounds/")

    def shown() -> int:
        return page.locator(".guide-rounds tbody tr:visible").count()

    newest_year = rounds.newest_day().year
    french = [found for found in EVERY if found.kind == "french"]
    assert shown() == sum(found.day.year == newest_year for found in EVERY)
    page.check("#rounds-year-all")
    assert shown() == len(EVERY)
    page.check("#rounds-kind-french")
    assert shown() == len(french)
    page.check("#rounds-year-2024")
    assert shown() == sum(found.day.year == 2024 for found in french)
    page.check("#rounds-year-2017")
    assert shown() == 0
    assert page.locator(".guide-rounds-none:visible").count() == 1


def test_a_link_to_a_year_shows_it_whatever_is_chosen(page: Page, site_url: str) -> None:
    page.goto(f"{site_url}express-entry/rounds/#rounds-2019")
    assert page.locator("#rounds-2019").is_visible()


@pytest.mark.parametrize("lang", ["", "fr/"])
def test_every_table_fits_a_phone(page: Page, site_url: str, lang: str) -> None:
    page.set_viewport_size({"width": 320, "height": 640})
    page.goto(f"{site_url}{lang}express-entry/rounds/")
    page.check("#rounds-year-all")
    page.evaluate("document.querySelectorAll('details').forEach((one) => (one.open = true))")
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
