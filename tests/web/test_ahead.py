"""What lies ahead: worked out when it is looked at, and never in the way of an answer."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from playwright.sync_api import Page, Route, expect

from build_scripts import scenarios
from calculator.foresight import door
from calculator.model import LANGS, Lang
from tests.web.driving import ANSWER, START, answer, expect_total, held, open_calculator
from tests.web.test_pages import found_by_axe

DRIVER = "person-driver"
"""The example with a partner, so that all four views have something to say."""

TOTAL = 330
WITH_NOMINATION = 930
ADDRESS = {"en": "calculator/", "fr": "fr/calculator/"}


def choose(page: Page, example: str = DRIVER) -> None:
    """Choose an example, and wait for its result."""
    page.locator(f'[data-example="{example}"]').click()
    expect(page.locator("#result .cec-score")).to_be_visible(timeout=START)


def look(page: Page) -> None:
    """Go to what lies ahead, and wait until all is worked out."""
    page.locator("#ahead").scroll_into_view_if_needed()
    expect(page.locator("#ahead-views")).to_have_attribute("aria-busy", "false", timeout=START)


def shown(page: Page) -> dict[str, str]:
    """The HTML of each view as the page holds it, and as the browser would write ours."""
    found: dict[str, str] = page.evaluate(
        """() => Object.fromEntries([...document.querySelectorAll("#ahead-views > [data-view]")]
            .map((view) => [view.dataset.view, view.innerHTML]))"""
    )
    return found


def as_written(page: Page, views: dict[str, str]) -> dict[str, str]:
    """HTML as the browser writes it once it has read it."""
    found: dict[str, str] = page.evaluate(
        """(views) => Object.fromEntries(Object.entries(views).map(([name, html]) => {
            const place = document.createElement("div");
            place.innerHTML = html;
            return [name, place.innerHTML];
        }))""",
        views,
    )
    return found


def worked_out_here(root: Path, lang: Lang, today: str) -> dict[str, str]:
    """The same views by this Python."""
    person = next(one for one in scenarios.load_all(root) if one.id == DRIVER)
    asked = {"profile": dict(person.profile), "lang": lang, "root": "../", "today": today}
    reply = json.loads(door.answer(json.dumps(asked)))
    views: dict[str, str] = dict(reply["html"])
    while reply["more"]:
        reply = json.loads(door.answer('{"more":true}'))
        views |= reply["html"]
    return views


@pytest.mark.parametrize("lang", LANGS)
def test_the_four_views_are_those_that_this_python_works_out(
    page: Page, site_url: str, root: Path, lang: Lang
) -> None:
    open_calculator(page, site_url, ADDRESS[lang])
    choose(page)
    look(page)

    today: str = page.evaluate("new Date().toLocaleDateString('sv')")
    assert shown(page) == as_written(page, worked_out_here(root, lang, today))
    assert page.locator("#ahead-views h3:visible").count() == len(door.VIEWS)


def test_nothing_of_it_is_fetched_before_the_reader_comes_near(page: Page, site_url: str) -> None:
    fetched: list[str] = []
    page.on("request", lambda request: fetched.append(request.url))
    open_calculator(page, site_url)
    choose(page)
    assert not [url for url in fetched if "foresight-" in url or "rounds-" in url]

    look(page)
    assert [url for url in fetched if "foresight-" in url]
    assert [url for url in fetched if "rounds-" in url]


def test_there_is_nothing_ahead_of_an_empty_form(page: Page, site_url: str) -> None:
    open_calculator(page, site_url)
    expect(page.locator("#ahead")).to_be_hidden()

    choose(page)
    expect(page.locator("#ahead")).to_be_visible()
    page.locator("#form button[type=reset]").click()
    expect(page.locator("#ahead")).to_be_hidden()


def test_a_change_is_tried_in_the_form_and_taken_back(page: Page, site_url: str) -> None:
    open_calculator(page, site_url)
    choose(page)
    look(page)
    before = held(page)

    page.locator('[data-try="nomination"]').focus()
    page.keyboard.press("Enter")
    expect_total(page, WITH_NOMINATION)
    expect(page.locator("#trying")).to_be_focused()
    expect(page.locator("#trying-text")).to_contain_text("A nomination by a province")
    assert held(page) != before

    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect_total(page, TOTAL)
    expect(page.locator("#trying")).to_be_hidden()
    assert held(page) == before


def test_a_change_that_was_tried_can_be_kept(page: Page, site_url: str) -> None:
    open_calculator(page, site_url)
    choose(page)
    look(page)

    page.locator('[data-try="nomination"]').click()
    expect_total(page, WITH_NOMINATION)
    page.locator("#trying-keep").click()
    expect(page.locator("#trying")).to_be_hidden()
    expect_total(page, WITH_NOMINATION)


def test_after_two_changes_the_readers_own_answers_come_back(page: Page, site_url: str) -> None:
    open_calculator(page, site_url)
    choose(page)
    look(page)
    before = held(page)

    page.locator('[data-try="nomination"]').click()
    expect_total(page, WITH_NOMINATION)
    look(page)
    page.locator("[data-change] [data-try]").first.click()
    expect(page.locator("#trying")).to_be_visible()
    page.locator("#trying-back").click()
    expect(page.locator("#ahead-title")).to_be_focused()
    expect_total(page, TOTAL)
    assert held(page) == before


def test_partners_can_change_places(page: Page, site_url: str) -> None:
    open_calculator(page, site_url)
    choose(page)
    look(page)
    before = held(page)

    page.locator('[data-try="partner.together"]').click()
    expect(page.locator("#trying")).to_be_visible()
    expect(page.locator("#ahead-views")).to_have_attribute("aria-busy", "false", timeout=START)
    page.locator("#trying-back").click()
    expect_total(page, TOTAL)
    assert held(page) == before


def test_an_edit_meanwhile_is_answered_and_all_is_worked_out_anew(
    page: Page, site_url: str
) -> None:
    open_calculator(page, site_url)
    choose(page)
    page.locator("#ahead").scroll_into_view_if_needed()
    expect(page.locator("#ahead-views")).to_have_attribute("aria-busy", "true")
    answer(page, "provincial_nomination", "true")

    expect_total(page, WITH_NOMINATION)
    look(page)
    expect(page.locator('[data-change="nomination"]')).to_have_count(0)
    expect(page.locator("#ahead-views")).to_contain_text("930")


def test_a_part_that_does_not_come_leaves_the_result_and_can_be_tried_again(
    page: Page, site_url: str
) -> None:
    broken = True

    def fail(route: Route) -> None:
        if broken:
            route.abort()
        else:
            route.continue_()

    page.route("**/foresight-*.bin", fail)
    open_calculator(page, site_url)
    choose(page)
    page.locator("#ahead").scroll_into_view_if_needed()
    expect(page.locator("#ahead-failure")).to_be_visible(timeout=ANSWER)
    expect_total(page, TOTAL)

    broken = False
    page.locator("#ahead-retry").click()
    look(page)
    expect(page.locator("#ahead-failure")).to_be_hidden()
    expect(page.locator("[data-view=timeline] h3")).to_be_visible()


@pytest.mark.parametrize("lang", LANGS)
def test_axe_finds_nothing_and_it_fits_a_phone(
    page: Page, site_url: str, axe: str, lang: Lang
) -> None:
    open_calculator(page, site_url, ADDRESS[lang])
    choose(page)
    look(page)
    page.locator("[data-try]").first.click()
    expect(page.locator("#trying")).to_be_visible()
    look(page)
    for details in page.locator("#ahead-views details").all():
        details.evaluate("one => { one.open = true; }")

    assert found_by_axe(page, axe) == []
    page.set_viewport_size({"width": 320, "height": 640})
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
