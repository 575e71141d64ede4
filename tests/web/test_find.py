"""The search for occupations on the guide's page about them: typed, read, and done without."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Browser, Locator, Page, Route, expect

from tests.web.driving import START
from tests.web.test_pages import LANGUAGES, found_by_axe

PAGE = "eligibility/occupations/"
OFFICIAL = "https://noc.esdc.gc.ca/"
LABEL = re.compile("Job title or code|Titre d’emploi ou code")
FETCHED = ("runtime.json", "pyodide", ".zip", "occupations-", "worker.js")


def field(page: Page) -> Locator:
    return page.get_by_role("searchbox", name=LABEL)


def found(page: Page) -> Locator:
    return page.locator(".occupations__match")


def search(page: Page, query: str) -> None:
    """Type letter by letter, in place of what stands there, and wait for the list."""
    field(page).fill("")
    field(page).press_sequentially(query)
    expect(found(page).first).to_be_visible(timeout=START)


def is_of_the_search(url: str) -> bool:
    return any(part in url for part in FETCHED)


def test_titles_of_both_languages_and_codes_lead_to_occupations(
    page: Page, folder_url: str
) -> None:
    page.goto(f"{folder_url}{PAGE}#find-your-code")
    search(page, "software engineer")
    first = found(page).first
    expect(first).to_contain_text("Software engineers and designers")
    expect(first).to_contain_text("NOC 21231 · TEER 1 · category that counts")
    expect(page.locator("#find-say")).to_contain_text("found.")
    expect(page.locator(".occupations__duties")).to_contain_text("main duties")
    expect(page.locator(".occupations__source")).to_contain_text("Open Government Licence")

    search(page, "cuisinière")
    cook = found(page).filter(has_text="NOC 63200")
    expect(cook.locator(".occupations__job [lang=fr]")).to_contain_text("uisini")
    expect(cook.get_by_role("link")).to_have_attribute(
        "href", f"{OFFICIAL}Structure/NOCProfile?GocTemplateCulture=en-CA&code=63200&version=2021.0"
    )

    search(page, "2174")
    note = page.locator(".occupations__note")
    expect(note).to_contain_text("2174 was a code of NOC 2016")
    lead = found(page).locator("details").first
    expect(lead).to_have_attribute("open", "")
    expect(lead).to_contain_text("Computer systems developers and programmers write")

    search(page, "00018")
    expect(note).to_contain_text("NOC 2021 has no code 00018")
    expect(found(page)).to_have_count(5)

    field(page).fill("xqzt")
    expect(found(page)).to_have_count(0)
    expect(note).to_contain_text("No title has these words")
    expect(page.locator("#find-say")).to_contain_text("No title has these words")
    field(page).fill("")
    expect(page.locator("#find-found")).to_be_empty()


def test_a_french_reader_finds_occupations_in_french(page: Page, folder_url: str) -> None:
    page.goto(f"{folder_url}fr/{PAGE}#find-your-code")
    search(page, "cuisinière")
    cook = found(page).filter(has_text="CNP 63200")
    expect(cook).to_contain_text("uisini")
    expect(cook.get_by_role("link")).to_have_attribute(
        "href", f"{OFFICIAL}Structure/NOCProfile?GocTemplateCulture=fr-CA&code=63200&version=2021.0"
    )

    field(page).fill("xqzt")
    expect(found(page)).to_have_count(0)
    expect(page.locator(".occupations__note")).to_contain_text("Aucun titre ne contient ces mots")


def test_nothing_is_fetched_before_the_first_touch_and_then_only_once(
    page: Page, site_url: str
) -> None:
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(site_url + PAGE, wait_until="networkidle")
    assert not [url for url in asked if is_of_the_search(url)]
    field(page).focus()
    search(page, "cook")
    search(page, "nurse")
    for part in ("runtime.json", "pyodide.asm.wasm", "occupations-"):
        assert sum(part in url for url in asked) == 1


@pytest.mark.parametrize(
    ("part", "words"),
    [
        ("**/runtime.json", "The search could not be loaded"),
        ("**/occupations-*.bin", "The list of occupations could not be loaded"),
    ],
)
def test_a_failed_load_says_so_and_can_be_tried_again(
    page: Page, site_url: str, part: str, words: str
) -> None:
    def refuse(route: Route) -> None:
        route.fulfill(status=404, body="nothing here")

    page.route(part, refuse)
    page.goto(site_url + PAGE)
    field(page).press_sequentially("cook")
    failure = page.get_by_role("alert")
    expect(failure).to_contain_text(words, timeout=START)
    expect(failure.get_by_role("link")).to_have_attribute("href", OFFICIAL)
    expect(field(page)).to_have_value("cook")
    page.unroute(part)
    page.get_by_role("button", name="Try again").click()
    expect(found(page).first).to_contain_text("NOC 63200", timeout=START)
    expect(field(page)).to_be_focused()
    expect(page.locator("#find-failure")).to_be_hidden()


def test_everything_found_is_reached_by_keyboard(page: Page, site_url: str) -> None:
    page.goto(site_url + PAGE)
    search(page, "nurse")
    expect(found(page)).to_have_count(10)
    page.keyboard.press("Tab")
    summary = found(page).first.locator("summary")
    expect(summary).to_be_focused()
    page.keyboard.press("Enter")
    expect(found(page).first.locator("details p")).to_be_visible()
    page.keyboard.press("Tab")
    expect(found(page).first.get_by_role("link")).to_be_focused()


def test_without_script_a_line_leads_to_the_official_site(browser: Browser, site_url: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(site_url + PAGE)
    line = page.locator("#find noscript")
    expect(line.locator("p")).to_be_visible()
    expect(line.locator("a")).to_have_attribute("href", OFFICIAL)
    expect(page.locator("#find-query")).to_be_hidden()
    context.close()


@pytest.mark.parametrize("lang", LANGUAGES)
def test_what_is_found_is_accessible_in_both_schemes_and_fits_a_phone(
    page: Page, site_url: str, axe: str, lang: str
) -> None:
    page.goto(f"{site_url}{lang}{PAGE}")
    assert found_by_axe(page, axe) == []
    search(page, "0011")
    search(page, "barista")
    search(page, "nurse")
    page.evaluate("document.querySelectorAll('details').forEach((one) => (one.open = true))")
    assert found_by_axe(page, axe) == []
    page.set_viewport_size({"width": 320, "height": 640})
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
