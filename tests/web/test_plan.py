"""The plan's page in a browser: days in, plan out, ticks kept, a calendar file to take along."""

from __future__ import annotations

import json
import re
from pathlib import Path
from random import Random

import icalendar
import pytest
from playwright.sync_api import Browser, Page, Route, expect

from build_scripts import static
from calculator.plan import door
from tests.plan.people import some
from tests.profiles import job, profile, scores
from tests.web.driving import ANSWER, READY, START, answer, answer_all, field
from tests.web.test_pages import LANGUAGES, found_by_axe

DAY = {"as_of": "2026-11-22"}
FAMILY = DAY | {"invited": "2026-11-10", "partner": "coming", "has_children": "true"}
OURS_ON_DEVICE = "Object.keys(localStorage).filter((name) => name.includes('.cec.'))"
TICK = '[data-tick="medical_exam.me"]'


def open_plan(page: Page, site: str, lang: str = "") -> None:
    """Open the page and wait for the first plan."""
    page.goto(f"{site}{lang}plan/")
    page.wait_for_selector(READY, timeout=START)
    expect(page.locator("#plan-total")).to_be_visible(timeout=ANSWER)


def expect_sum(page: Page, text: str) -> None:
    expect(page.locator("#plan-total")).to_have_text(text, timeout=ANSWER)


def press(page: Page, button: str) -> None:
    """Press a button from the keyboard."""
    page.get_by_role("button", name=button, exact=True).focus()
    page.keyboard.press("Enter")


def test_a_family_gets_its_days_its_fees_and_its_documents(page: Page, site_url: str) -> None:
    open_plan(page, site_url)
    answer_all(page, FAMILY)
    answer(page, "children.0.born", "2020-02-29")
    answer(page, "children.0.coming", "true")
    expect_sum(page, "$3,620")
    day = page.locator('[data-deadline="invitation"]')
    expect(day).to_have_attribute("data-day", "2027-01-09")
    expect(page.locator('[data-tick="medical_exam.child.0"]')).to_be_visible()
    answer(page, "as_of", "2026-04-29")
    expect(page.locator("#form-errors")).to_be_hidden()  # shown once it is asked for
    page.locator("#form button[type=submit]").click()
    expect(page.locator("#form-errors")).to_be_focused()
    expect(page.locator("#form-errors a")).to_have_attribute("href", "#q-invited")


def test_nothing_is_answered_at_the_beginning_but_the_day(page: Page, site_url: str) -> None:
    open_plan(page, site_url)
    assert field(page, "as_of").input_value() != ""
    assert page.locator("#form :checked:not(option)").count() == 0


def test_countries_have_their_names_in_the_plan_and_in_the_file(page: Page, site_url: str) -> None:
    open_plan(page, site_url, "fr/")
    answer_all(page, DAY | {"apply_on": "2027-02-28", "lived_abroad": "true"})
    stay = {"whose": "me", "country": "DE", "from": "2020-01-01", "to": "present"}
    answer_all(page, {f"stays.0.{name}": text for name, text in stay.items()})
    item = page.locator('[data-tick="police_certificates.me.DE"] + span')
    expect(item).to_have_text("Le vôtre\u202f: Allemagne", timeout=ANSWER)


def test_the_calendar_file_is_one_that_a_calendar_reads(
    page: Page, site_url: str, tmp_path: Path
) -> None:
    open_plan(page, site_url)
    expect(page.locator("#plan-calendar")).to_be_hidden()
    answer_all(page, FAMILY)
    expect(page.locator("#plan-calendar")).to_be_visible(timeout=ANSWER)
    with page.expect_download() as waiting:
        page.locator("#plan-calendar").click()
    waiting.value.save_as(tmp_path / "plan.ics")
    assert waiting.value.suggested_filename == "plan.ics"
    read = icalendar.Calendar.from_ical((tmp_path / "plan.ics").read_bytes())
    assert isinstance(read, icalendar.Calendar)
    assert [event.start.isoformat() for event in read.events] == ["2027-01-09"]


def test_ticks_and_answers_outlive_a_reload_and_not_another_tab(page: Page, site_url: str) -> None:
    open_plan(page, site_url)
    answer_all(page, FAMILY)
    page.locator(TICK).check()
    page.reload()
    page.wait_for_selector(READY, timeout=START)
    expect(page.locator(TICK)).to_be_checked(timeout=ANSWER)
    expect(field(page, "invited")).to_have_value("2026-11-10")
    press(page, "Clear all ticks")
    expect(page.locator(TICK)).not_to_be_checked()
    page.locator(TICK).check()
    assert page.evaluate(OURS_ON_DEVICE) == []
    other = page.context.new_page()
    open_plan(other, site_url)
    expect(other.locator(TICK)).not_to_be_checked()
    other.close()


def test_a_month_is_still_a_month_after_a_reload(page: Page, site_url: str) -> None:
    open_plan(page, site_url)
    press(page, "Add a job")
    page.locator("#q-jobs-0-from-month").check()
    field(page, "jobs.0.from").fill("2024-05")
    letter = page.locator('[data-tick="proof_of_work.job.2024-05-01"]')
    expect(letter).to_be_visible(timeout=ANSWER)
    page.reload()
    expect(letter).to_be_visible(timeout=START)
    expect(field(page, "jobs.0.from")).to_have_value("2024-05")


def test_a_tick_stays_while_the_plan_around_it_changes(page: Page, site_url: str) -> None:
    open_plan(page, site_url)
    answer_all(page, DAY)
    page.locator(TICK).check()
    answer(page, "partner", "staying")
    expect(page.locator('[data-tick="medical_exam.partner"]')).to_be_visible(timeout=ANSWER)
    expect(page.locator(TICK)).to_be_checked()


def test_the_focus_stays_on_a_tick_while_the_plan_around_it_changes(
    page: Page, site_url: str
) -> None:
    open_plan(page, site_url)
    answer_all(page, DAY)
    page.locator(TICK).focus()
    page.evaluate("document.querySelector('[name=partner][value=staying]').click()")
    expect(page.locator('[data-tick="medical_exam.partner"]')).to_be_visible(timeout=ANSWER)
    expect(page.locator(TICK)).to_be_focused()


def test_what_the_calculator_knows_fills_in_a_part_and_leaves_the_rest(
    page: Page, site_url: str
) -> None:
    open_plan(page, site_url)
    expect(page.locator("#from-profile")).to_be_hidden()
    told = profile(invited="2026-09-30", languages=[scores("ielts_general", 7)], work=[job()])
    page.evaluate("(told) => sessionStorage.setItem('/.cec.profile', JSON.stringify(told))", told)
    page.reload()
    page.wait_for_selector(READY, timeout=START)
    answer_all(page, DAY | {"landing": "2027-08-01"})
    press(page, "Add a test result")
    answer(page, "tests.0.test", "pte_core")
    press(page, "Fill in from the calculator")
    expect(field(page, "invited")).to_have_value("2026-09-30", timeout=ANSWER)
    expect(field(page, "tests.0.test")).to_have_value("ielts_general")
    expect(field(page, "jobs.0.noc")).to_have_value("21231")
    expect(page.locator('[name="jobs.0.to"][value="present"]')).to_be_checked()
    expect(field(page, "landing")).to_have_value("2027-08-01")
    expect(field(page, "as_of")).to_have_value("2026-11-22")
    expect(page.locator('[data-deadline="invitation"]')).to_have_attribute(
        "data-day", "2026-11-29", timeout=ANSWER
    )


ASK = """async (requests) => {
  const { engine } = await import(new URL("../assets/js/start.js", location).href);
  const replies = [];
  for (const request of requests) replies.push(await engine.askPart("plan", request));
  return replies;
}"""


def test_a_plan_is_the_same_in_the_browser_as_here(page: Page, site_url: str) -> None:
    open_plan(page, site_url)
    requests = [
        {"plan": some(Random(seed)), "lang": lang, "root": "../"}
        for seed in range(40)
        for lang in ("en", "fr")
    ]
    here = [json.loads(door.answer(json.dumps(request))) for request in requests]
    assert page.evaluate(ASK, requests) == here


def test_a_link_to_what_is_missing_leads_to_its_question(page: Page, site_url: str) -> None:
    open_plan(page, site_url)
    page.locator('#result a[href="#partner"]').first.click()
    expect(field(page, "partner").first).to_be_focused()
    page.locator('#result a[href="#jobs-list"]').first.click()
    expect(page.get_by_role("button", name="Add a job", exact=True)).to_be_focused()


def test_everything_is_done_by_keyboard(page: Page, site_url: str) -> None:
    open_plan(page, site_url)
    press(page, "Add a test result")
    expect(page.locator('[name="tests.0.whose"]').first).to_be_focused()
    expect(page.locator("#say")).to_have_text("Result 1 was added.")
    page.keyboard.press("Space")
    page.locator(TICK).focus()
    page.keyboard.press("Space")
    expect(page.locator(TICK)).to_be_checked()
    page.get_by_role("button", name="Show my plan", exact=True).focus()
    page.keyboard.press("Enter")
    expect(page.locator("#result")).to_be_focused()


@pytest.mark.parametrize(
    ("lang", "add", "remove", "back", "said"),
    [
        ("", "Add a test result", "Remove result 1", "Put result 1 back", "Result 1 is back."),
        (
            "fr/",
            "Ajouter un résultat de test",
            "Retirer le résultat 1",
            "Rétablir le résultat 1",
            "Le résultat 1 est rétabli.",
        ),
    ],
)
def test_the_button_that_puts_an_entry_back_says_so(
    page: Page, site_url: str, lang: str, add: str, remove: str, back: str, said: str
) -> None:
    open_plan(page, site_url, lang)
    press(page, add)
    answer(page, "tests.0.test", "pte_core")
    press(page, remove)
    press(page, back)
    expect(page.locator("#say")).to_have_text(said)
    expect(field(page, "tests.0.test")).to_have_value("pte_core")


def test_hostile_words_stay_words(page: Page, site_url: str) -> None:
    open_plan(page, site_url)
    press(page, "Add a job")
    words = '"><img src=x onerror=alert(1)>;,\\'
    field(page, "jobs.0.name").fill(words)
    letter = page.locator('[data-tick="proof_of_work.job"] + span')
    expect(letter).to_have_text(f"Letter for {words}", timeout=ANSWER)
    assert page.locator("#result img").count() == 0


def test_printed_the_page_shows_the_plan_and_no_form(page: Page, site_url: str) -> None:
    open_plan(page, site_url)
    page.emulate_media(media="print")
    expect(page.locator("#form")).to_be_hidden()
    expect(page.locator("#plan-actions")).to_be_hidden()
    expect(page.locator("#plan-documents")).to_be_visible()
    foot = page.locator("#result tfoot").evaluate("(foot) => getComputedStyle(foot).display")
    assert foot == "table-row-group"  # else it stands on every sheet that the table reaches


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_plan_is_accessible_in_both_schemes_and_fits_a_phone(
    page: Page, site_url: str, axe: str, lang: str
) -> None:
    open_plan(page, site_url, lang)
    assert found_by_axe(page, axe) == []
    answer_all(page, FAMILY | {"landing": "2027-08-01", "submitted": "2026-11-01"})
    answer(page, "children.0.born", "2030-01-01")
    page.locator("#form button[type=submit]").click()
    expect(page.locator("#form-errors")).to_be_visible(timeout=ANSWER)
    assert found_by_axe(page, axe) == []
    page.set_viewport_size({"width": 320, "height": 640})
    assert page.evaluate("document.documentElement.scrollWidth") <= 320


@pytest.mark.parametrize("part", ["**/runtime.json", "**/plan-*.bin"])
def test_a_failed_load_says_so_and_can_be_tried_again(page: Page, site_url: str, part: str) -> None:
    def refuse(route: Route) -> None:
        route.fulfill(status=404, body="nothing here")

    page.route(part, refuse)
    page.goto(f"{site_url}plan/")
    failure = page.locator("#failure")
    expect(failure).to_contain_text("could not be loaded", timeout=START)
    page.unroute(part)
    page.get_by_role("button", name="Try again").click()
    expect(page.locator("#plan-total")).to_be_visible(timeout=START)
    expect(failure).to_be_hidden()


def test_without_script_the_form_can_be_read_and_not_sent(browser: Browser, site_url: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{site_url}plan/")
    expect(page.locator("#cec noscript p").first).to_be_visible()
    expect(page.locator("#q-invited")).to_be_visible()
    expect(page.locator("#form button[type=submit]")).to_be_hidden()
    page.locator("#q-invited").press("Enter")
    assert page.url == f"{site_url}plan/"
    context.close()


def test_only_this_page_fetches_what_the_plan_needs(page: Page, site_at_root: Path) -> None:
    sent = static.Sent()
    with static.serving(site_at_root, sent=sent) as address:
        page.goto(f"{address}calculator/")
        page.wait_for_selector(READY, timeout=START)
        page.wait_for_load_state("networkidle")
        assert not [path for path, _ in sent.parts if re.search(r"/plan-\w+\.bin", path)]
        page.goto(f"{address}plan/")
        expect(page.locator("#plan-total")).to_be_visible(timeout=START)
        assert [path for path, _ in sent.parts if re.search(r"/plan-\w+\.bin", path)]
