"""Results kept under a name on the calculator's page, side by side."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from calculator.model import LANGS, Lang
from tests.web.driving import ANSWER, answer, expect_total, open_calculator
from tests.web.test_ahead import ADDRESS, TOTAL, WITH_NOMINATION, choose
from tests.web.test_pages import found_by_axe

KEEP = {"en": "Keep it to compare", "fr": "Le garder pour comparer"}


def keep(page: Page, name: str, lang: Lang = "en") -> None:
    """Keep the result under a name, by keyboard."""
    page.locator("#compare").scroll_into_view_if_needed()
    page.locator("#compare-name").fill(name)
    button = page.get_by_role("button", name=KEEP[lang])
    button.focus()
    page.keyboard.press("Enter")


def table(page: Page) -> str:
    text: str = page.locator("#compare-body table").inner_text()
    return text


def two_kept(page: Page, site_url: str, lang: Lang = "en") -> None:
    open_calculator(page, site_url, ADDRESS[lang])
    choose(page)
    page.locator("#ahead").scroll_into_view_if_needed()
    expect(page.locator("#ahead-views")).to_have_attribute("aria-busy", "false", timeout=ANSWER)
    keep(page, "A", lang)
    expect(page.locator("#compare-kept li")).to_have_count(1)
    answer(page, "provincial_nomination", "true")
    expect_total(page, WITH_NOMINATION)
    keep(page, "B", lang)
    expect(page.locator("#compare-body thead th")).to_have_count(2, timeout=ANSWER)


def test_two_results_stand_side_by_side_and_outlive_a_reload(page: Page, site_url: str) -> None:
    two_kept(page, site_url)
    assert "+600 points" in table(page)
    before = table(page)

    page.reload()
    page.locator("#compare").scroll_into_view_if_needed()
    expect(page.locator("#compare-body thead th")).to_have_count(2, timeout=ANSWER * 3)
    assert table(page) == before


def test_a_kept_result_is_put_into_the_form_and_removed(page: Page, site_url: str) -> None:
    two_kept(page, site_url)

    page.get_by_role("button", name="Put into the form: A").click()
    expect_total(page, TOTAL)
    page.get_by_role("button", name="Remove: A").click()
    expect(page.locator("#compare-body thead th")).to_have_count(1, timeout=ANSWER)
    expect(page.locator("#compare-name")).to_be_focused()


def test_a_name_is_needed_and_a_fourth_has_no_room(page: Page, site_url: str) -> None:
    two_kept(page, site_url)
    keep(page, " ")
    expect(page.locator("#compare-problem")).to_have_text("Give this result a name first.")

    keep(page, "C")
    expect(page.locator("#compare-problem")).to_be_hidden()
    keep(page, "D")
    expect(page.locator("#compare-problem")).to_contain_text("No more results can be kept.")
    keep(page, "C")
    expect(page.locator("#compare-problem")).to_be_hidden()
    expect(page.locator("#compare-kept li")).to_have_count(3)


def test_forgetting_everything_forgets_kept_results(page: Page, site_url: str) -> None:
    two_kept(page, site_url)
    page.on("dialog", lambda dialog: dialog.accept())
    page.locator("[data-keep=forget]").click()
    expect(page.locator("#compare-kept li")).to_have_count(0)
    expect(page.locator("#compare-body table")).to_have_count(0)


@pytest.mark.parametrize("lang", LANGS)
def test_axe_finds_nothing_and_it_fits_a_phone(
    page: Page, site_url: str, axe: str, lang: Lang
) -> None:
    two_kept(page, site_url, lang)
    assert found_by_axe(page, axe) == []
    page.set_viewport_size({"width": 320, "height": 640})
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
