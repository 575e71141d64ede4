"""Jobs on the form: added, copied, removed and mended, by keyboard alone where it matters."""

from __future__ import annotations

import pytest
from playwright.sync_api import Locator, Page, expect

from calculator.forms import to_form
from tests.web.driving import answer, answer_all, field, held, open_calculator
from tests.web.test_pages import LANGUAGES, found_by_axe

A_YEAR = {
    "noc": "21231",
    "country": "CA",
    "from": "2024-05-01",
    "to": "present",
    "hours_per_week": "30",
    "self_employed": "false",
    "full_time_student": "false",
    "authorized": "true",
}


def tell_job(page: Page, place: int, **answers: str) -> None:
    """Fill in one job that is on the form already."""
    answer_all(page, {f"applicant.work.{place}.{name}": text for name, text in answers.items()})


def open_jobs(page: Page) -> None:
    """Choose to tell the work job by job, on a day when all is known."""
    answer(page, "as_of", "2026-10-01")
    answer(page, "applicant.work", "jobs")
    expect(entries(page)).to_have_count(1)


def entries(page: Page, person: str = "applicant") -> Locator:
    """The jobs on the form."""
    return page.locator(f"#{person}-work-list > .cec-list__entries > [data-entry]")


def legends(page: Page) -> list[str]:
    return entries(page).locator("> legend").all_text_contents()


def focused(page: Page) -> str:
    name: str = page.evaluate("document.activeElement.name || document.activeElement.textContent")
    return name


def press(page: Page, button: str) -> None:
    """Press a button from the keyboard."""
    page.get_by_role("button", name=button, exact=True).focus()
    page.keyboard.press("Enter")


def test_a_job_that_goes_on_gives_hours_and_the_first_day_one_qualifies(form: Page) -> None:
    open_jobs(form)
    tell_job(form, 0, **A_YEAR)
    form.locator('[name="applicant.work.0.to"][value="present"]').check()
    result = form.locator("#result")
    expect(result).to_contain_text("30 April 2025")
    expect(result.locator("#cec-work-amount, .cec-verdict").first).to_be_visible()
    expect(field(form, "applicant.canadian_years")).to_be_hidden()


def test_jobs_are_added_copied_and_removed_by_keyboard(form: Page) -> None:
    open_jobs(form)
    tell_job(form, 0, **A_YEAR)
    expect(entries(form).locator("> legend")).to_have_text(
        ["Job 1: 21231 Software engineers and designers"]
    )
    said = form.locator("#say")

    press(form, "Add a job")
    expect(said).to_have_text("Job 2 was added.")
    assert focused(form) == "applicant.work.1.noc"
    answer(form, "applicant.work.1.noc", "63200")
    expect(entries(form).nth(1).locator("> legend")).to_have_text("Job 2: 63200 Cooks")

    press(form, "Duplicate job 1")
    expect(said).to_have_text("Job 2 was added with the answers of job 1.")
    assert focused(form) == "applicant.work.1.noc"
    assert [legend[:12] for legend in legends(form)] == [
        "Job 1: 21231",
        "Job 2: 21231",
        "Job 3: 63200",
    ]
    expect(field(form, "applicant.work.1.hours_per_week")).to_have_value("30")
    expect(form.locator('[name="applicant.work.1.authorized"][value="true"]')).to_be_checked()
    expect(form.locator('[name="applicant.work.0.authorized"][value="true"]')).to_be_checked()

    press(form, "Remove job 1")
    expect(said).to_have_text("Job 1 was removed.")
    assert focused(form) == "Put job 1 back"
    assert [legend[:12] for legend in legends(form)] == ["Job 1: 21231", "Job 2: 63200"]
    expect(form.locator('[name="applicant.work.0.authorized"][value="true"]')).to_be_checked()

    press(form, "Remove job 2")
    assert focused(form) == "Put job 2 back"
    press(form, "Remove job 1")
    assert focused(form) == "Put job 1 back"
    assert legends(form) == []


def test_an_empty_job_in_between_changes_no_place(form: Page) -> None:
    open_jobs(form)
    press(form, "Add a job")
    answer(form, "applicant.work.1.hours_per_week", "200")
    # It is the first job with an answer now, and its fields are named so.
    tell_job(form, 0, **{name: A_YEAR[name] for name in ("noc", "country", "from", "to")})
    expect(form.locator("#to-errors")).to_have_text("Check 1 answer")
    form.get_by_role("button", name="Show my result").click()
    item = form.locator("#form-errors li")
    expect(item).to_contain_text("Job 2")
    item.locator("a").click()
    hours = entries(form).nth(1).locator(".cec-input--number")
    expect(hours).to_be_focused()
    expect(hours).to_have_attribute("name", "applicant.work.0.hours_per_week")
    expect(entries(form).nth(0).locator("[role=combobox]")).to_have_attribute(
        "name", "applicant.work.1.noc"
    )


def test_nothing_is_lost_by_telling_the_work_the_other_way(form: Page) -> None:
    open_jobs(form)
    tell_job(form, 0, **A_YEAR)
    hours = form.locator("#result .cec-history, #result .cec-picture").first
    expect(hours).to_be_visible()
    answer(form, "applicant.work", "years")
    expect(entries(form).first).to_be_hidden()
    answer(form, "applicant.canadian_years", "2")
    expect(hours).to_have_count(0)
    answer(form, "applicant.work", "jobs")
    expect(hours).to_be_visible()
    expect(field(form, "applicant.work.0.noc").first).to_have_value("21231")
    answer(form, "applicant.work", "years")
    expect(field(form, "applicant.canadian_years")).to_have_value("2")


def test_no_message_moves_a_box_while_it_is_pressed(form: Page) -> None:
    open_jobs(form)
    answer(form, "applicant.work.0.noc", "21231")
    field(form, "applicant.work.0.hours_per_week").fill("300")
    box = form.locator('#form [type=checkbox][name="applicant.work.0.to"]')
    box.click(delay=400)
    expect(box).to_be_checked()
    expect(form.locator("#q-applicant-work-0-hours-per-week-error")).to_be_visible()


def test_a_mistake_in_one_job_is_shown_at_its_field_while_the_others_count(form: Page) -> None:
    open_jobs(form)
    tell_job(form, 0, **A_YEAR)
    press(form, "Add a job")
    tell_job(form, 1, **A_YEAR | {"from": "2025-06-01", "noc": "63200"})
    second = entries(form).nth(1)
    for _ in range(2):
        second.get_by_role("button", name="Add a gap").click()
    answer(form, "applicant.work.1.gaps.0.from", "2025-09-01")
    answer(form, "applicant.work.1.gaps.0.to", "2025-09-30")
    answer(form, "applicant.work.1.gaps.1.from", "2025-01-01")
    answer(form, "applicant.work.0.hours_per_week", "30.001")
    form.get_by_role("button", name="Show my result").click()

    items = form.locator("#form-errors li")
    expect(items).to_have_count(2)
    expect(items.nth(0)).to_contain_text("Job 1: 21231")
    expect(items.nth(1)).to_contain_text("Gap 2 — First day")
    error = form.locator("#q-applicant-work-1-gaps-1-from-error")
    expect(error).to_have_text("Must lie within the job.")
    expect(field(form, "applicant.work.1.gaps.1.from")).to_have_attribute("aria-invalid", "true")
    items.nth(1).locator("a").click()
    expect(field(form, "applicant.work.1.gaps.1.from")).to_be_focused()

    answer(form, "applicant.work.1.gaps.1.from", "2026-01-01")
    answer(form, "applicant.work.1.gaps.1.to", "2026-01-31")
    expect(form.locator("#to-errors")).to_have_text("Check 1 answer")
    expect(form.locator("#result")).to_contain_text("Cooks")


def test_a_gap_is_removed_and_the_focus_stays_near(form: Page) -> None:
    open_jobs(form)
    tell_job(form, 0, **A_YEAR)
    press(form, "Add a gap")
    assert focused(form) == "applicant.work.0.gaps.0.from"
    press(form, "Add a gap")
    answer(form, "applicant.work.0.gaps.1.from", "2025-01-01")
    press(form, "Remove gap 1")
    expect(field(form, "applicant.work.0.gaps.0.from")).to_have_value("2025-01-01")
    assert focused(form) == "Put gap 1 back"
    press(form, "Remove gap 1")
    form.keyboard.press("Enter")
    assert focused(form) == "applicant.work.0.gaps.0.from"
    expect(field(form, "applicant.work.0.gaps.0.from")).to_have_value("2025-01-01")


def test_a_removed_job_comes_back_with_its_answers_until_the_next_change(form: Page) -> None:
    open_jobs(form)
    tell_job(form, 0, **A_YEAR)
    form.locator("#q-applicant-work-0-from-month").check()
    press(form, "Add a gap")
    answer(form, "applicant.work.0.gaps.0.from", "2025-01-01")
    press(form, "Add a job")
    tell_job(form, 1, **A_YEAR | {"noc": "63200", "authorized": "false"})
    before = held(form)
    hours = form.locator("#result .cec-history, #result .cec-picture").first
    expect(hours).to_be_visible()

    press(form, "Remove job 1")
    expect(field(form, "applicant.work.0.noc").first).to_have_value("63200")
    form.keyboard.press("Enter")
    expect(form.locator("#say")).to_have_text("Job 1 is back.")
    assert focused(form) == "applicant.work.0.noc"
    assert held(form) == before
    assert [legend[:12] for legend in legends(form)] == ["Job 1: 21231", "Job 2: 63200"]
    expect(hours).to_be_visible()

    press(form, "Remove job 2")
    answer(form, "applicant.trade_certificate", "false")
    expect(form.locator("[data-return]")).to_have_count(0)
    expect(entries(form)).to_have_count(1)


def test_a_partners_jobs_are_told_like_ones_own(form: Page) -> None:
    open_jobs(form)
    tell_job(form, 0, **A_YEAR)
    answer_all(form, {"partner": "yes", "partner.accompanying": "true"})
    answer(form, "partner.work", "jobs")
    expect(entries(form, "partner")).to_have_count(1)
    told = A_YEAR | {"noc": "63200", "hours_per_week": "200", "full_time_student": "true"}
    answer_all(form, {f"partner.work.0.{name}": text for name, text in told.items()})
    legend = entries(form, "partner").locator("> legend")
    expect(legend).to_have_text("Partner’s job 1: 63200 Cooks")
    expect(
        form.locator('[name="applicant.work.0.full_time_student"][value="false"]')
    ).to_be_checked()
    form.get_by_role("button", name="Show my result").click()
    expect(form.locator("#form-errors li")).to_contain_text(
        "Partner’s job 1: 63200 Cooks — Paid hours a week"
    )

    press(form, "Duplicate partner’s job 1")
    press(form, "Remove partner’s job 1")
    press(form, "Put partner’s job 1 back")
    expect(entries(form, "partner")).to_have_count(2)
    country = field(form, "partner.work.1.country").locator("option")
    expect(country.nth(2)).to_have_text("Afghanistan")
    expect(entries(form)).to_have_count(1)


def test_a_month_is_enough_and_a_known_day_comes_back(form: Page) -> None:
    open_jobs(form)
    tell_job(form, 0, **A_YEAR | {"from": "2024-05-17"})
    first = field(form, "applicant.work.0.from")
    only_month = form.locator("#q-applicant-work-0-from-month")
    only_month.check()
    expect(first).to_have_value("2024-05")
    expect(first).to_have_attribute(
        "aria-describedby", "q-applicant-work-0-from-error q-applicant-work-0-from-month-hint"
    )
    expect(form.locator("#q-applicant-work-0-from-month-hint")).to_be_visible()
    expect(form.locator("#result")).to_contain_text("1 May 2024")
    only_month.uncheck()
    expect(first).to_have_value("2024-05-17")
    expect(form.locator("#result")).to_contain_text("17 May 2024")

    only_last = form.locator("#q-applicant-work-0-to-month")
    only_last.check()
    answer(form, "applicant.work.0.to", "2025-02")
    expect(form.locator("#result")).to_contain_text("28 February 2025")
    press(form, "Duplicate job 1")
    expect(field(form, "applicant.work.1.to").first).to_have_value("2025-02")
    expect(form.locator("#q-applicant-work-1-to-month")).to_be_checked()


def test_still_there_replaces_the_last_day_and_a_day_replaces_it(form: Page) -> None:
    open_jobs(form)
    answer(form, "applicant.work.0.to", "2025-02-01")
    still = form.locator('[name="applicant.work.0.to"][value="present"]')
    still.check()
    expect(form.locator("#q-applicant-work-0-to")).to_have_value("")
    answer(form, "applicant.work.0.to", "2025-02-01")
    expect(still).not_to_be_checked()


def test_questions_about_canada_are_asked_of_work_in_canada(form: Page) -> None:
    open_jobs(form)
    student = form.locator("#applicant-work-0-full-time-student")
    expect(student).to_be_hidden()
    country = field(form, "applicant.work.0.country")
    country.select_option(label="Canada")
    expect(student).to_be_visible()
    country.select_option(label="France")
    expect(student).to_be_hidden()
    names = country.locator("option").all_text_contents()[2:]
    assert names[0] == "Afghanistan"
    assert "Côte d’Ivoire" in names
    assert len(names) == 248


def test_a_missing_answer_of_a_job_leads_to_its_field(form: Page) -> None:
    open_jobs(form)
    tell_job(form, 0, noc="21231", country="CA", **{"from": "2024-05-01"})
    form.locator('#result .cec-missing a[href="#applicant-work-0-hours-per-week"]').click()
    expect(field(form, "applicant.work.0.hours_per_week")).to_be_focused()


def test_clearing_the_answers_takes_the_jobs_away(form: Page) -> None:
    open_jobs(form)
    tell_job(form, 0, **A_YEAR)
    form.get_by_role("button", name="Clear all answers").click()
    expect(entries(form)).to_have_count(0)
    answer(form, "applicant.work", "jobs")
    expect(entries(form)).to_have_count(1)
    expect(field(form, "applicant.work.0.noc").first).to_have_value("")


FILL = """
async (answers) => {
  const at = (name) => new URL(`../assets/js/${name}`, location.href).href;
  const [{ fill }, { fitLists }] = await Promise.all(
    ["fields.js", "lists.js"].map((name) => import(at(name))));
  const form = document.getElementById("form");
  fitLists(form, answers);
  fill(form, answers);
  form.elements["as_of"].dispatchEvent(new Event("input", { bubbles: true }));
}
"""


def test_the_answers_of_a_profile_with_jobs_fill_the_form(form: Page) -> None:
    job = {"noc": "21231", "country": "CA", "from": "2024-05-01", "to": None, "authorized": True}
    gaps = [{"from": "2025-02-01", "to": "2025-02-28"}, {"from": "2026-02-01"}]
    other = {"teer": 3, "country": "FR", "hours_per_week": 22.5, "employer_abroad": True}
    profile = {"as_of": "2026-10-01", "applicant": {"work": [job | {"gaps": gaps}, other]}}
    form.evaluate(FILL, dict(to_form(profile)))
    expect(entries(form)).to_have_count(2)
    expect(field(form, "applicant.work.0.gaps.1.from")).to_have_value("2026-02-01")
    expect(form.locator('[name="applicant.work.0.to"][value="present"]')).to_be_checked()
    expect(form.locator("#q-applicant-work-0-to")).to_have_value("")
    expect(form.locator("#q-applicant-work-1-noc")).to_have_value("")
    expect(form.locator("#q-applicant-work-1-noc-unknown")).to_be_checked()
    expect(field(form, "applicant.work.1.teer")).to_have_value("3")
    expect(field(form, "applicant.work.1.country")).to_have_value("FR")
    expect(entries(form).first.locator("> legend")).to_contain_text("Software engineers")


@pytest.mark.parametrize("lang", LANGUAGES)
def test_jobs_are_accessible_in_both_schemes_and_fit_a_phone(
    page: Page, site_url: str, axe: str, lang: str
) -> None:
    open_calculator(page, site_url, f"{lang}calculator/")
    open_jobs(page)
    tell_job(page, 0, **A_YEAR | {"hours_per_week": "200"})
    page.locator("#applicant-work-0 [data-copy]").click()
    page.locator("#applicant-work-1 [data-add]").click()
    page.locator("#applicant-work-0-rarer summary").click()
    answer_all(page, {"partner": "yes", "partner.work": "jobs"})
    page.locator("#partner-compared summary").click()
    page.locator("#partner-work-0 [data-add]").click()
    page.locator("#partner-work-list > .cec-list__add button").click()
    page.locator("#partner-work-1 > .cec-entry__actions [data-remove]").click()
    page.locator("#form button[type=submit]").click()
    expect(page.locator("#form-errors")).to_be_visible()
    assert found_by_axe(page, axe) == []
    page.set_viewport_size({"width": 320, "height": 640})
    wide = page.evaluate("document.querySelector('#form').scrollWidth")
    assert wide <= 320
