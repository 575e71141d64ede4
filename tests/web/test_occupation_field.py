"""The search for an occupation, beside its field: typed, chosen, and done without."""

from __future__ import annotations

import pytest
from playwright.sync_api import Locator, Page, Route, expect

from tests.web.driving import START, answer, field, open_calculator
from tests.web.test_pages import LANGUAGES, found_by_axe

INDEX = "**/occupations-*.bin"


def occupation(page: Page) -> Locator:
    """The occupation field of the first job, brought up."""
    answer(page, "as_of", "2026-10-01")
    answer(page, "applicant.work", "jobs")
    return page.locator("#q-applicant-work-0-noc")


def options(page: Page) -> Locator:
    return page.locator("#q-applicant-work-0-noc-found [role=option]")


def type_title(page: Page, title: str) -> Locator:
    """Type a title letter by letter and wait for the list."""
    box = occupation(page)
    box.focus()
    box.press_sequentially(title)
    expect(options(page).first).to_be_visible(timeout=START)
    return box


def test_a_title_is_typed_and_chosen_by_keyboard(form: Page) -> None:
    box = type_title(form, "software engineer")
    expect(box).to_have_attribute("aria-expanded", "true")
    first = options(form).first
    expect(first).to_contain_text("Software engineers and designers")
    expect(first).to_contain_text("NOC 21231 · TEER 1 · category that counts")
    expect(first.locator(".cec-option__lead")).to_contain_text("research, design")
    expect(form.locator("#say")).to_contain_text("found.")
    expect(form.locator(".cec-combobox__foot:visible")).to_contain_text("main duties")

    form.keyboard.press("ArrowDown")
    expect(first).to_have_attribute("aria-selected", "true")
    expect(box).to_have_attribute("aria-activedescendant", "q-applicant-work-0-noc-found-0")
    form.keyboard.press("ArrowUp")
    expect(options(form).last).to_have_attribute("aria-selected", "true")
    form.keyboard.press("ArrowDown")
    form.keyboard.press("Enter")

    expect(box).to_have_value("21231")
    expect(box).to_be_focused()
    expect(box).to_have_attribute("aria-expanded", "false")
    expect(options(form)).to_have_count(0)
    expect(form.locator("#applicant-work-0 > legend")).to_have_text(
        "Job 1: 21231 Software engineers and designers"
    )
    duties = form.locator("#q-applicant-work-0-noc-chosen a")
    expect(duties).to_have_attribute(
        "href",
        "https://noc.esdc.gc.ca/Structure/NOCProfile?"
        "GocTemplateCulture=en-CA&code=21231&version=2021.0",
    )


def test_escape_closes_the_list_and_keeps_what_was_typed(form: Page) -> None:
    box = type_title(form, "cook")
    form.keyboard.press("Escape")
    expect(options(form)).to_have_count(0)
    expect(box).to_have_value("cook")
    form.keyboard.press("ArrowDown")
    expect(options(form).first).to_be_visible()
    form.keyboard.press("Enter")  # nothing is marked: the list closes, the form stays
    expect(options(form)).to_have_count(0)
    expect(form.locator("#result")).not_to_be_focused()


def test_a_title_that_was_not_chosen_is_a_problem_once_the_field_is_left(form: Page) -> None:
    type_title(form, "cook")
    expect(form.locator("#to-errors")).to_be_hidden()
    form.keyboard.press("Tab")
    expect(form.locator("#q-applicant-work-0-noc-error")).to_contain_text("five digits")
    expect(options(form)).to_have_count(0)


def test_a_code_is_typed_by_hand_and_named(form: Page) -> None:
    answer(form, "as_of", "2026-10-01")
    answer(form, "applicant.work", "jobs")
    answer(form, "applicant.work.0.noc", "63200")
    chosen = form.locator("#q-applicant-work-0-noc-chosen")
    expect(chosen).to_contain_text("63200 Cooks")
    answer(form, "applicant.work.0.noc", "63209")
    field(form, "applicant.work.0.country").focus()
    expect(form.locator("#q-applicant-work-0-noc-error")).to_contain_text("63209")
    expect(chosen).to_be_hidden()


def test_an_older_code_offers_what_became_of_it(form: Page) -> None:
    type_title(form, "2173")
    expect(form.locator(".cec-combobox__note:visible")).to_contain_text("NOC 2016")
    expect(options(form).first).to_contain_text("NOC 2")


def test_without_the_code_the_category_is_asked(form: Page) -> None:
    box = occupation(form)
    box.fill("63200")
    form.locator("#q-applicant-work-0-noc-unknown").check()
    expect(box).to_have_value("")
    answer(form, "applicant.work.0.teer", "3")
    box.fill("63200")
    expect(field(form, "applicant.work.0.teer")).to_be_hidden()


def test_it_is_chosen_by_touch_and_in_french(page: Page, site_url: str) -> None:
    page.set_viewport_size({"width": 390, "height": 844})
    open_calculator(page, site_url, "fr/calculator/")
    box = type_title(page, "cuisinière")
    cook = options(page).filter(has_text="CNP 63200")
    expect(cook).to_contain_text("FEER 3 · catégorie qui compte")
    expect(cook.locator(".cec-option__lead")).to_have_attribute("lang", "en")
    cook.click()
    expect(box).to_have_value("63200")
    expect(page.locator("#applicant-work-0 > legend")).to_have_text(
        "Emploi 1\u202f: 63200 Cuisiniers/cuisinières"
    )


def test_the_index_is_fetched_at_the_first_search_and_only_once(page: Page, site_url: str) -> None:
    fetched: list[str] = []
    page.on("request", lambda request: fetched.append(request.url))
    open_calculator(page, site_url)
    answer(page, "applicant.work", "jobs")
    answer(page, "applicant.work.0.hours_per_week", "30")
    expect(page.locator("#result .cec-score")).to_be_visible()
    assert not any("occupations-" in url for url in fetched)
    type_title(page, "cook")
    page.keyboard.press("Escape")
    type_title(page, "s")
    assert sum("occupations-" in url for url in fetched) == 1


def test_without_the_index_a_code_typed_by_hand_still_works(page: Page, site_url: str) -> None:
    def refuse(route: Route) -> None:
        route.fulfill(status=404, body="nothing here")

    page.route(INDEX, refuse)
    open_calculator(page, site_url)
    box = occupation(page)
    box.focus()
    box.press_sequentially("cook")
    note = page.locator(".cec-combobox__note:visible")
    expect(note).to_contain_text("could not be loaded")
    box.fill("63200")
    expect(page.locator("#q-applicant-work-0-noc-chosen")).to_contain_text("63200 Cooks")
    expect(page.locator("#failure")).to_be_hidden()
    page.unroute(INDEX)
    box.fill("")
    box.press_sequentially("cook")
    expect(options(page).first).to_be_visible(timeout=START)


SEARCH_AND_ASK = """
async ([limits, request, queries]) => {
  const { Engine } = await import(new URL("../assets/js/engine.js", location.href).href);
  const runtime = document.querySelector('meta[name="cec-runtime"]').content;
  const engine = new Engine(new URL(runtime, location.href).href, limits ? { limits } : {});
  await engine.start();
  const order = [];
  const searches = queries.map((query, place) =>
    engine.search(query).then((text) => order.push(text === null ? "passed over" : place)));
  const asked = engine.ask(request).then(() => order.push("answer"));
  await Promise.all([...searches, asked]);
  return order;
}
"""


def test_an_answer_goes_before_searches_and_only_the_newest_search_is_made(
    started: Page,
) -> None:
    queries = [f'{{"search": "{query}", "lang": "en"}}' for query in ("co", "coo", "cook")]
    request = '{"profile": {"as_of": "2026-10-01"}, "lang": "en"}'
    limits = {"start": START, "answer": START}
    order = started.evaluate(SEARCH_AND_ASK, [limits, request, queries])
    assert order == ["passed over", "passed over", "answer", 2] or order == [
        "answer",
        "passed over",
        "passed over",
        2,
    ]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_open_list_is_accessible_in_both_schemes(
    page: Page, site_url: str, axe: str, lang: str
) -> None:
    page.set_viewport_size({"width": 1280, "height": 2400})  # so that no bar covers anything
    open_calculator(page, site_url, f"{lang}calculator/")
    type_title(page, "nurse")
    page.keyboard.press("ArrowDown")
    assert found_by_axe(page, axe) == []
    expect(options(page).first).to_be_visible()
