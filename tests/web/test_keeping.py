"""Answers survive what they should, on this tab or device alone, and are forgotten when told."""

from __future__ import annotations

import json
import time
from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from build_scripts.scenarios import example_people, load_all
from calculator.forms import to_form
from tests.web.driving import (
    ANSWER,
    HELD,
    START,
    agree,
    answer,
    expect_total,
    field,
    held,
    open_calculator,
    press,
)
from tests.web.test_jobs import A_YEAR, entries, open_jobs, tell_job
from tests.web.test_offline import KEPT, wait_until

KEPT_IN_TAB = "Object.keys(sessionStorage).some((name) => name.endsWith('.answers'))"
STORED = """() => [sessionStorage, localStorage].map((storage) =>
    Object.keys(storage).filter((name) => name.includes(".cec.")).sort())"""


def stored(page: Page) -> list[list[str]]:
    """The names of what this site keeps: for the tab, and on the device."""
    page.wait_for_timeout(400)
    found: list[list[str]] = page.evaluate(STORED)
    return found


# The tab.


def test_right_and_wrong_and_unfinished_answers_survive_a_reload(page: Page, site_url: str) -> None:
    open_calculator(page, site_url)
    open_jobs(page)
    tell_job(page, 0, **A_YEAR)
    page.locator("#q-applicant-work-0-from-month").check()
    field(page, "applicant.work.0.from").fill("2024-05")
    page.get_by_role("button", name="Add a job").click()
    field(page, "applicant.work.1.noc").first.fill("weld")
    answer(page, "applicant.languages.0.test", "ielts_general")
    answer(page, "applicant.languages.0.reading", "7.3")
    answer(page, "partner", "yes")
    answer(page, "partner.education", "phd")
    answer(page, "partner", "no")
    page.locator('[name="sibling_in_canada"][value=""]').check()
    before = held(page)
    assert ["partner.education", "phd"] in before
    assert ["sibling_in_canada", ""] in before

    page.reload()

    assert held(page) == before
    expect(entries(page)).to_have_count(2)
    expect(field(page, "applicant.work.0.from")).to_have_attribute("type", "month")
    expect(page.locator("#about-partner")).to_be_hidden()
    expect(page.locator("#to-errors")).to_be_visible(timeout=START)
    expect(page.locator("#result .cec-score")).to_be_visible()


def test_answers_survive_the_crash_of_a_tab(page: Page, site_url: str) -> None:
    open_calculator(page, site_url)
    page.locator("[data-example]").nth(2).click()
    expect_total(page, 565)
    before = held(page)
    page.wait_for_function(KEPT_IN_TAB)  # They are kept once typing pauses.
    devtools = page.context.new_cdp_session(page)
    with page.expect_event("crash"):
        devtools.send("Page.navigate", {"url": "chrome://crash"})
    devtools.send("Page.navigate", {"url": f"{site_url}calculator/"})
    found: object = None
    for _ in range(50):  # Playwright itself gives a crashed page up.
        asked = {"expression": f"({HELD})()", "returnByValue": True}
        found = devtools.send("Runtime.evaluate", asked)["result"].get("value")
        if found == before:
            break
        time.sleep(0.2)
    assert found == before


@pytest.mark.parametrize("place", [0, 1, 2])
def test_the_choice_of_language_keeps_the_answers_and_their_result(
    page: Page, folder_url: str, root: Path, place: int
) -> None:
    person = example_people(root)[place]
    open_calculator(page, folder_url)
    page.locator("[data-example]").nth(place).click()
    expect_total(page, person.expect.total or 0)
    before = held(page)
    page.locator(".md-select button").focus()
    page.locator('.md-select__link[hreflang="fr"]').click()
    page.wait_for_url(f"{folder_url}fr/calculator/")
    assert held(page) == before
    expect(page.locator("#result .cec-verdict")).to_be_visible(timeout=START)
    page.locator(".md-select button").focus()
    page.locator('.md-select__link[hreflang="en"]').click()
    page.wait_for_url(f"{folder_url}calculator/")
    expect_total(page, person.expect.total or 0)


def test_an_untouched_day_moves_on_and_a_chosen_one_stays(page: Page, site_url: str) -> None:
    page.clock.install(time="2026-10-01T12:00:00")
    page.goto(f"{site_url}calculator/")
    answer(page, "destination", "ON")
    page.clock.run_for(1000)
    page.clock.set_system_time("2026-10-05T12:00:00")
    page.reload()
    expect(field(page, "destination")).to_have_value("ON")
    expect(field(page, "as_of")).to_have_value("2026-10-05")
    answer(page, "as_of", "2026-03-01")
    page.clock.run_for(1000)
    page.reload()
    expect(field(page, "as_of")).to_have_value("2026-03-01")


def test_nothing_is_left_for_another_tab_and_an_emptied_form_is_not_kept(
    page: Page, site_url: str
) -> None:
    open_calculator(page, site_url)
    page.locator("[data-example]").first.click()
    expect_total(page, 462)
    tab, device = stored(page)
    assert [name.rpartition(".")[2] for name in tab] == ["answers", "profile"]
    assert device == []
    fresh = page.context.new_page()
    fresh.goto(f"{site_url}calculator/")
    assert [name for name, _ in held(fresh)] == ["as_of"]
    fresh.close()
    press(page, "Clear all answers")
    assert stored(page) == [[], []]
    page.reload()
    assert [name for name, _ in held(page)] == ["as_of"]


def test_every_scenario_comes_back_from_storage(page: Page, site_url: str, root: Path) -> None:
    """Through the form: filled in, kept, and filled in once more by another page.

    Python has no part in it, and would start anew for each story.
    """
    page.route("**/runtime.json", lambda route: route.abort())
    page.goto(f"{site_url}calculator/")
    for story in load_all(root):
        fields = to_form(story.profile)
        page.evaluate("(told) => sessionStorage.setItem('/.cec.answers', told)", json.dumps(fields))
        page.reload()
        told = {tuple(one) for one in fields}
        found = {tuple(one) for one in held(page)}
        missing = {name for name, _ in told - found}
        assert missing <= {"applicant.age"}, story.id  # The form asks for the day of birth.
        assert found - told <= {("as_of", story.profile["as_of"])}


@pytest.mark.parametrize(
    "text",
    [
        "{",
        "null",
        '"x"',
        "{}",
        "[1]",
        '[["destination"]]',
        '[["destination", {"toString": 1}]]',
        '[["applicant.work.99999.noc", "21231"]]',
        '[["__proto__", "x"]]',
        '[["destination", "<img src=x onerror=alert(1)>"]]',
    ],
)
def test_what_is_damaged_in_storage_breaks_nothing(page: Page, site_url: str, text: str) -> None:
    page.goto(f"{site_url}calculator/")
    page.evaluate("(text) => sessionStorage.setItem('/.cec.answers', text)", text)
    page.reload()
    expect(field(page, "as_of")).not_to_have_value("")
    assert {name for name, _ in held(page)} == {"as_of"}
    answer(page, "destination", "ON")
    page.reload()
    expect(field(page, "destination")).to_have_value("ON")


def test_where_nothing_can_be_kept_the_page_says_so_and_works(
    context: BrowserContext, site_url: str
) -> None:
    page = context.new_page()  # The theme's own scripts fail without storage.
    page.add_init_script(
        """for (const name of ["sessionStorage", "localStorage"]) {
            Object.defineProperty(window, name, { get() { throw new DOMException("no"); } });
        }"""
    )
    page.goto(f"{site_url}calculator/")
    expect(page.locator('[data-kept="nowhere"]')).to_be_visible()
    expect(page.locator('[data-kept="tab"]')).to_be_hidden()
    expect(page.locator("#keep-device")).to_be_disabled()
    page.locator("[data-example]").first.click()
    expect_total(page, 462)


# The device.


def test_on_request_answers_stay_on_the_device_until_the_box_is_cleared(
    page: Page, site_url: str
) -> None:
    open_calculator(page, site_url)
    page.locator("[data-example]").first.click()
    expect_total(page, 462)
    before = held(page)
    box = page.get_by_label("Keep my answers on this device")
    box.check()
    expect(page.locator("#keep-said")).to_have_text("Your answers are now kept on this device.")

    later = page.context.new_page()
    later.goto(f"{site_url}fr/calculator/")
    assert held(later) == before
    expect(later.locator("#keep-device")).to_be_checked()
    later.locator("#keep-device").uncheck()
    expect(later.locator("#keep-said")).to_contain_text("ne restent que dans cet onglet")
    later.reload()
    assert held(later) == before
    later.close()

    expect(box).not_to_be_checked()
    assert stored(page)[1] == []
    assert held(page) == before


def test_two_tabs_do_not_mix_their_answers(page: Page, site_url: str) -> None:
    page.goto(f"{site_url}calculator/")
    answer(page, "destination", "ON")
    page.locator("#keep-device").check()
    second = page.context.new_page()
    second.goto(f"{site_url}calculator/")
    answer(second, "destination", "AB")
    second.wait_for_timeout(400)
    page.reload()
    expect(field(page, "destination")).to_have_value("ON")
    third = page.context.new_page()
    third.goto(f"{site_url}calculator/")
    expect(field(third, "destination")).to_have_value("AB")


# Forgetting.


def test_everything_is_forgotten_in_every_tab_and_cache(page: Page, site_url: str) -> None:
    open_calculator(page, site_url)
    page.locator("#keep-device").check()
    page.locator("[data-example]").first.click()
    expect_total(page, 462)
    wait_until(page, KEPT)
    page.evaluate("localStorage.setItem('someone.else', '1')")
    page.evaluate("localStorage.setItem('/.__palette', '{}')")
    second = page.context.new_page()
    second.goto(f"{site_url}fr/calculator/")
    expect(second.locator('[name="applicant.birth_date"]')).not_to_have_value("")

    asked = agree(page)
    press(page, "Forget everything")
    said = "Everything is forgotten: this site keeps nothing in this browser now."
    expect(page.locator("#keep-said")).to_have_text(said, timeout=ANSWER)
    assert len(asked) == 1

    assert stored(page) == [[], []]
    assert page.evaluate("Object.keys(localStorage)") == ["someone.else"]
    assert page.evaluate("caches.keys()") == []
    assert page.evaluate("navigator.serviceWorker.getRegistrations()") == []
    for tab in (page, second):
        assert [name for name, _ in held(tab)] == ["as_of"]
        expect(tab.locator("#result .cec-score")).to_have_count(0)
        expect(tab.locator("#keep-device")).not_to_be_checked()
        tab.reload()
        assert [name for name, _ in held(tab)] == ["as_of"]
    assert stored(second) == [[], []]


def test_nothing_is_forgotten_unless_the_reader_is_sure(page: Page, site_url: str) -> None:
    page.goto(f"{site_url}calculator/")
    answer(page, "destination", "ON")
    agree(page, yes=False)
    press(page, "Forget everything")
    page.reload()
    expect(field(page, "destination")).to_have_value("ON")


def test_what_is_being_kept_when_the_reader_forgets_is_gone_too(page: Page, site_url: str) -> None:
    open_calculator(page, site_url)
    page.locator("[data-example]").first.click()
    expect_total(page, 462)
    wait_until(page, "async () => (await navigator.serviceWorker.getRegistrations()).length > 0")
    agree(page)
    press(page, "Forget everything")
    expect(page.locator("#keep-said")).to_contain_text("Everything is forgotten", timeout=START)
    page.wait_for_timeout(4000)
    assert page.evaluate("caches.keys()") == []
    assert page.evaluate("navigator.serviceWorker.getRegistrations()") == []


# For other pages.


def test_other_pages_can_keep_things_of_their_own_and_read_the_profile(
    page: Page, site_url: str
) -> None:
    open_calculator(page, site_url)
    page.locator("[data-example]").first.click()
    expect_total(page, 462)
    page.goto(f"{site_url}eligibility/work/")
    use = """async (call) => {
        const keep = await import(new URL("/assets/js/keep.js", location.href).href);
        return new Function("keep", `return ${call}`)(keep);
    }"""
    profile = page.evaluate(use, "keep.keptProfile()")
    assert profile["applicant"]["birth_date"]
    page.evaluate(use, "keep.remember('ticks', ['photo'])")
    assert page.evaluate(use, "keep.recall('ticks')") == ["photo"]
    page.evaluate(use, "keep.keepOnDevice(true)")
    second = page.context.new_page()
    second.goto(f"{site_url}fr/")
    assert second.evaluate(use, "keep.recall('ticks')") == ["photo"]
    second.evaluate(use, "keep.forgetAll()")
    assert second.evaluate(use, "keep.recall('ticks')") is None
    assert stored(second) == [[], []]
