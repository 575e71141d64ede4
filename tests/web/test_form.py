"""The calculator's form in a browser: answers in, result out."""

from __future__ import annotations

import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from playwright.sync_api import Page, expect

from build_scripts.scenarios import example_people
from tests.web.driving import (
    ANSWER,
    START,
    answer,
    answer_all,
    expect_total,
    field,
    open_calculator,
)

OFFICIAL_EXAMPLE = {
    "as_of": "2026-06-01",
    "applicant.birth_date": "2000-09-01",
    "applicant.languages.0.test": "clb",
    "applicant.languages.0.language": "en",
    "applicant.languages.0.listening": "10",
    "applicant.languages.0.reading": "9",
    "applicant.languages.0.writing": "10",
    "applicant.languages.0.speaking": "9",
    "applicant.education": "master",
    "applicant.education_foreign": "false",
    "applicant.canadian_education": "long",
    "applicant.work": "years",
    "applicant.canadian_years": "1",
    "applicant.foreign_years": "1",
    "applicant.trade_certificate": "false",
    "partner": "no",
    "sibling_in_canada": "false",
    "provincial_nomination": "false",
}


def test_the_official_example_scores_533_through_the_form(form: Page) -> None:
    answer_all(form, OFFICIAL_EXAMPLE)
    expect_total(form, 533)


def test_nothing_is_answered_at_the_beginning_but_the_day(form: Page) -> None:
    today = datetime.datetime.now(ZoneInfo("America/Toronto")).date().isoformat()
    expect(field(form, "as_of")).to_have_value(today)
    ticked = form.locator("#form :checked:not(option)")
    assert ticked.count() == 0
    texts = form.locator("#form input:not([type=radio]):not([type=checkbox]):not([name=as_of])")
    assert all(not box.input_value() for box in texts.all())


def test_the_first_answer_gives_a_provisional_result_with_what_is_missing(form: Page) -> None:
    answer(form, "applicant.birth_date", "1995-01-01")
    expect(form.locator("#summary")).to_contain_text("missing")
    expect(form.locator("#result .cec-verdict")).to_have_attribute("data-outcome", "unknown")


def test_a_missing_answer_leads_to_its_question(form: Page) -> None:
    answer(form, "applicant.birth_date", "1995-01-01")
    form.locator('#result .cec-missing a[href="#applicant-education"]').click()
    expect(field(form, "applicant.education").first).to_be_focused()


@pytest.mark.parametrize("place", [0, 1, 2])
def test_an_example_fills_the_form_and_scores_as_its_scenario(
    form: Page, root: Path, place: int
) -> None:
    person = example_people(root)[place]
    assert person.expect.total is not None
    form.locator("[data-example]").nth(place).click()
    expect_total(form, person.expect.total)
    expect(form.locator("#result .cec-verdict")).to_have_attribute(
        "data-outcome", person.expect.outcome or ""
    )


def test_changing_an_example_keeps_its_other_answers_and_another_replaces_them(form: Page) -> None:
    people = form.locator("[data-example]")
    people.nth(1).click()
    answer(form, "sibling_in_canada", "true")
    expect(field(form, "applicant.birth_date")).to_have_value("1992-02-11")
    people.nth(0).click()
    expect(field(form, "sibling_in_canada").nth(1)).to_be_checked()
    expect(form.locator("#about-partner")).to_be_hidden()


def test_questions_are_shown_only_where_they_are_asked(form: Page) -> None:
    assessment = form.locator("#applicant-eca-date")
    expect(assessment).to_be_hidden()
    answer(form, "applicant.education", "bachelor")
    answer(form, "applicant.education_foreign", "true")
    expect(assessment).to_be_visible()
    answer(form, "applicant.education", "none")
    expect(assessment).to_be_hidden()

    offer = form.locator("#job-offer")
    expect(offer).to_be_hidden()
    answer(form, "as_of", "2025-03-24")
    expect(offer).to_be_visible()
    answer(form, "as_of", "2025-03-25")
    expect(offer).to_be_hidden()


def test_a_partner_who_does_not_come_along_is_told_of_only_for_the_comparison(form: Page) -> None:
    answer(form, "partner", "yes")
    education = field(form, "partner.education").first
    expect(education).to_be_visible()
    expect(field(form, "partner.birth_date")).to_be_hidden()
    answer(form, "partner.accompanying", "false")
    expect(education).to_be_hidden()
    form.locator("#partner-scored summary").click()
    answer(form, "applicant.canadian_education", "none")
    expect(education).to_be_visible()
    answer(form, "partner.citizen_or_resident", "true")
    expect(form.locator("#partner-scored, #partner-compared")).to_have_count(2)
    expect(form.locator("#partner-scored")).to_be_hidden()
    expect(form.locator("#partner-compared")).to_be_hidden()


def test_a_couple_is_compared_and_what_is_missing_leads_to_its_question(form: Page) -> None:
    form.locator("[data-example]").nth(1).click()
    answer_all(form, {"partner": "yes", "partner.accompanying": "true"})
    form.locator("#ahead").scroll_into_view_if_needed()
    couples = form.locator('[data-view="couples"]')
    form.locator("#ahead-views").last.scroll_into_view_if_needed()
    couples.locator('a[href="#partner-birth-date"]').click(timeout=ANSWER)
    expect(field(form, "partner.birth_date")).to_be_focused()
    answer(form, "partner.birth_date", "2030-01-01")
    form.get_by_role("button", name="Show my result").click()
    item = form.locator("#form-errors li")
    expect(item).to_contain_text("About your partner — Date of birth")
    form.locator("#partner-compared summary").click()
    item.locator("a").click()
    expect(field(form, "partner.birth_date")).to_be_focused()


def test_a_way_of_a_couple_that_is_tried_scores_as_it_was_shown(form: Page) -> None:
    form.locator("[data-example]").nth(1).click()
    job = {"noc": "21231", "country": "CA", "from": "2024-05-01", "to": "present"}
    job |= {"self_employed": "false", "full_time_student": "false", "authorized": "true"}
    answer_all(form, {"partner": "yes", "partner.accompanying": "false"})
    form.locator("#partner-scored > summary").click()
    answer(form, "partner.work", "jobs")
    form.locator("#partner-compared summary").click()
    answer_all(form, {f"partner.work.0.{name}": text for name, text in job.items()})
    answer_all(
        form,
        {
            "partner.work.0.hours_per_week": "37.5",
            "partner.birth_date": "1994-05-01",
            "partner.education": "master",
            "partner.education_foreign": "false",
            "partner.canadian_education": "long",
        },
    )
    form.locator("#ahead").scroll_into_view_if_needed()
    expect(form.locator("#ahead-views")).to_have_attribute("aria-busy", "false", timeout=START)
    way = form.locator('[data-way="partner.together"]')
    score = way.locator("td").first.inner_text()
    way.locator("[data-try]").click()
    expect(form.locator("#trying-text")).to_be_visible()
    expect(field(form, "applicant.work.0.noc").first).to_have_value("21231")
    # Who was the partner is the applicant now.
    present = form.locator('[data-way="applicant.together"][aria-current]')
    expect(present.locator("td").first).to_have_text(score, timeout=START)


def test_an_answer_to_a_question_no_longer_asked_does_not_count(form: Page) -> None:
    form.locator("[data-example]").nth(1).click()
    expect_total(form, 330)
    answer(form, "partner", "no")
    expect(form.locator('#result [data-line="crs.spouse"] td').first).to_contain_text("0")
    expect(form.locator("#result")).not_to_contain_text("partner.")


def test_an_impossible_date_is_named_when_its_field_is_left(form: Page) -> None:
    box = field(form, "applicant.birth_date")
    box.focus()
    form.keyboard.type("02302026")  # Chromium asks for the month first.
    assert box.evaluate("(box) => box.validity.badInput")
    field(form, "destination").focus()
    error = form.locator("#q-applicant-birth-date-error")
    expect(error).to_contain_text("Must be a day that exists", timeout=ANSWER)


def test_no_assessment_replaces_a_date_and_a_date_replaces_it(form: Page) -> None:
    answer(form, "applicant.education", "bachelor")
    answer(form, "applicant.education_foreign", "true")
    answer(form, "applicant.eca_date", "2025-06-01")
    none = form.locator("#q-applicant-eca-date-none")
    none.check()
    expect(form.locator("#q-applicant-eca-date")).to_have_value("")
    answer(form, "applicant.eca_date", "2025-06-01")
    expect(none).not_to_be_checked()


def test_an_incomplete_score_says_so_beside_the_form_too(form: Page) -> None:
    form.locator("[data-example]").first.click()
    expect_total(form, 462)
    expect(form.locator("#summary .cec-card__warning")).to_have_count(0)
    answer(form, "as_of", "2026-11-03")
    expect(form.locator("#summary .cec-card__warning")).to_be_visible()


def test_working_that_is_open_stays_open(form: Page) -> None:
    form.locator("[data-example]").first.click()
    expect_total(form, 462)
    working = form.locator('#result [data-line="crs.core.age"] details')
    working.locator("summary").click()
    answer(form, "sibling_in_canada", "true")
    expect_total(form, 477)
    expect(working).to_have_attribute("open", "")


# Problems.


def test_a_problem_is_named_at_its_field_when_the_field_is_left(form: Page) -> None:
    answer(form, "applicant.languages.0.test", "pte_core")
    reading = field(form, "applicant.languages.0.reading")
    reading.fill("95")
    expect(form.locator("#to-errors")).to_be_visible()
    error = form.locator("#q-applicant-languages-0-reading-error")
    expect(error).to_be_hidden()
    reading.press("Tab")
    expect(error).to_have_text("Must be between 10 and 90.")
    expect(reading).to_have_attribute("aria-invalid", "true")
    reading.fill("85")
    expect(form.locator("#to-errors")).to_be_hidden()
    expect(error).to_be_hidden()


def test_the_summary_of_problems_takes_focus_and_leads_to_each_field_in_order(form: Page) -> None:
    answer(form, "applicant.work", "years")
    answer(form, "applicant.canadian_years", "many")
    answer(form, "applicant.languages.0.test", "ielts_general")
    answer(form, "applicant.languages.0.reading", "7.3")
    expect(form.locator("#to-errors")).to_have_text("Check 2 answers")
    form.get_by_role("button", name="Show my result").click()
    summary = form.locator("#form-errors")
    expect(summary).to_be_focused()
    items = summary.locator("li")
    expect(items).to_have_count(2)
    expect(items.nth(0)).to_contain_text("Must be a multiple of 0.5.")
    items.nth(0).locator("a").click()
    expect(field(form, "applicant.languages.0.reading")).to_be_focused()


def test_a_slow_click_on_a_problem_leads_to_its_field_as_well(form: Page) -> None:
    answer(form, "applicant.languages.0.test", "ielts_general")
    answer(form, "applicant.languages.0.reading", "7.3")
    expect(form.locator("#to-errors")).to_have_text("Check 1 answer")
    form.get_by_role("button", name="Show my result").click()
    form.locator("#form-errors li a").click(delay=300)
    expect(field(form, "applicant.languages.0.reading")).to_be_focused()


def test_the_working_of_a_line_comes_when_it_is_opened_and_stays_right(form: Page) -> None:
    form.locator("[data-example]").first.click()
    expect_total(form, 462)
    working = form.locator('#result [data-working="crs.core.age"]')
    working.locator("summary").click()
    expect(working).to_contain_text("20 May 1998")
    expect(working.locator(".guide-cites a").first).to_be_visible()
    working.locator("summary").focus()
    field(form, "applicant.birth_date").fill("1991-05-20")
    expect(working).to_contain_text("20 May 1991")


def test_the_score_is_said_once_the_answers_rest(form: Page) -> None:
    form.locator("[data-example]").first.click()
    expect(form.locator("#say-summary")).to_contain_text("462 of 1,200 points")


def test_without_problems_the_button_leads_to_the_result(form: Page) -> None:
    form.locator("[data-example]").first.click()
    expect_total(form, 462)
    form.get_by_role("button", name="Show my result").click()
    expect(form.locator("#result")).to_be_focused()
    assert form.url.rstrip("#").endswith("/calculator/")


# Keyboard, phone, paper.


def test_the_keyboard_reaches_every_question_in_order_and_nothing_covers_it(form: Page) -> None:
    shown = form.evaluate(
        """() => [...new Set([...document.querySelectorAll("#form [name]")]
            .filter((one) => !one.closest("[hidden]")).map((one) => one.name))]"""
    )
    field(form, "as_of").focus()
    reached = ["as_of"]
    for _ in range(80):
        form.keyboard.press("Tab")
        name, covered = form.evaluate(
            """() => {
                const one = document.activeElement;
                const box = one.getBoundingClientRect();
                const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
                const top = document.elementFromPoint(x, y);
                const own = top && (one.contains(top) || top.closest("label")?.control === one);
                return [one.form?.id === "form" ? one.name : "", !own];
            }"""
        )
        if not name and reached[-1] == shown[-1]:
            break
        assert not covered, f"something covers {name}"
        if name and name != reached[-1]:
            reached.append(name)
    assert reached == shown


def test_a_phone_needs_no_sideways_scrolling_and_shows_the_summary(form: Page) -> None:
    form.set_viewport_size({"width": 320, "height": 640})
    form.locator("[data-example]").nth(1).click()
    expect_total(form, 330)
    assert form.evaluate("document.documentElement.scrollWidth") <= 320
    form.locator("#applicant-education").scroll_into_view_if_needed()
    card = form.locator(".cec-card")
    expect(card).to_be_in_viewport()
    box = card.bounding_box()
    assert box is not None
    assert box["height"] < 640 / 4


def test_paper_shows_the_whole_result_and_not_the_form(form: Page) -> None:
    form.locator("[data-example]").first.click()
    expect_total(form, 462)
    form.emulate_media(media="print")
    expect(form.locator("#form")).to_be_hidden()
    expect(form.locator(".cec-examples")).to_be_hidden()
    expect(form.locator("#result .cec-verdict")).to_be_visible()
    expect(form.locator("#result .cec-lines tfoot")).to_be_visible()


# From elsewhere.


def test_a_link_to_a_question_that_is_not_asked_yet_leads_to_the_one_that_decides(
    page: Page, site_url: str
) -> None:
    page.goto(f"{site_url}calculator/#applicant-eca-date")
    expect(field(page, "applicant.education").first).to_be_focused()


def test_it_works_in_french_below_a_folder(page: Page, folder_url: str) -> None:
    open_calculator(page, folder_url, "fr/calculator/")
    page.locator("[data-example]").nth(2).click()
    expect_total(page, 565)
    expect(page.locator("#result .cec-verdict")).to_contain_text("vous remplissez les conditions")
    page.locator('#result [data-working="crs.core.age"] summary').click()
    link = page.locator('#result a[href*="express-entry/crs/"]').first.get_attribute("href")
    assert link is not None
    assert page.request.get(f"{folder_url}fr/calculator/{link}").ok
