"""Answers go where the reader sends them, and come back from files and links that are whole."""

from __future__ import annotations

import json
import random
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from build_scripts.scenarios import example_people, load_all
from calculator import kept, links
from calculator.forms import from_form, to_form
from calculator.web import answer as engine_answer
from tests.test_links import BOMB, OLD_LINK, long_person
from tests.web.driving import (
    ANSWER,
    START,
    agree,
    answer,
    expect_total,
    field,
    held,
    open_calculator,
    press,
    told,
)
from tests.web.test_jobs import entries
from tests.web.test_pages import LANGUAGES, found_by_axe

FOCUSED = "document.activeElement.dataset.keep ?? document.activeElement.id"


def open_file(page: Page, content: bytes, name: str = "answers.json") -> None:
    page.locator("#keep-said").evaluate("(said) => said.replaceChildren()")
    file = {"name": name, "mimeType": "application/json", "buffer": content}
    page.locator("#keep-file").set_input_files(file)  # type: ignore[arg-type]


def make_link(page: Page) -> str:
    press(page, "Make a link")
    made = page.locator("#keep-link")
    expect(made).to_be_visible(timeout=ANSWER)
    return made.input_value()


@pytest.fixture
def other(browser: Browser) -> Iterator[BrowserContext]:
    """Another device."""
    context = browser.new_context(locale="fr-CA", timezone_id="America/Toronto")
    yield context
    context.close()


# Files.


def test_a_file_is_the_contract_named_with_the_date_and_comes_back(
    page: Page, site_url: str, root: Path, other: BrowserContext
) -> None:
    page.clock.set_fixed_time("2026-10-07T12:00:00")
    open_calculator(page, site_url)
    page.locator("[data-example]").nth(1).click()
    expect_total(page, 330)
    before = told(page)
    with page.expect_download() as download:
        press(page, "Save my answers to a file")
    assert download.value.suggested_filename == "cec-answers-2026-10-07.json"
    content = Path(download.value.path()).read_bytes()
    person = example_people(root)[1]
    profile = json.loads(content)
    assert profile == from_form(before)
    assert kept.lost(profile, to_form(person.profile), "en") == []
    expect(page.locator("#keep-said")).to_contain_text("cec-answers-2026-10-07.json")

    elsewhere = other.new_page()
    open_calculator(elsewhere, site_url, "fr/calculator/")
    open_file(elsewhere, content)
    expect(elsewhere.locator("#keep-said")).to_have_text(
        "Les réponses du fichier sont maintenant sur cette page."
    )
    assert told(elsewhere) == before
    expect(elsewhere.locator("#summary .cec-card__score strong")).to_have_text("330")


def test_with_no_answers_there_is_nothing_to_save(form: Page) -> None:
    for button in ("Save my answers to a file", "Make a link"):
        press(form, button)
        expect(form.locator("#keep-said")).to_have_text("There are no answers yet.")
    expect(form.locator("#keep-link")).to_be_hidden()


def test_a_file_with_answers_that_the_form_cannot_hold_names_them(form: Page) -> None:
    given = {
        "as_of": "2026-10-01",
        "job_offer": "none",  # not asked for that day
        "applicant": {"age": 29, "birth_date": "soon", "canadian_teer": 7, "canadian_years": 1},
    }
    open_file(form, json.dumps(given).encode())
    said = form.locator("#keep-said")
    expect(said.locator("p")).to_contain_text("but for these")
    expect(said.locator("li")).to_have_text(
        [
            "Job offer (job_offer): none",
            "Age in completed years (applicant.age): 29",
            "Date of birth (applicant.birth_date): soon",
            "TEER category of the occupation you worked in most (applicant.canadian_teer): 7",
        ],
        use_inner_text=True,
    )
    expect(field(form, "applicant.canadian_years")).to_have_value("1")


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "not JSON"),
        (b"\xff\xfe\x00\x01" * 50, "not JSON"),
        (b"[" * 49_000, "nested too deeply"),
        (b"x" * 3_000_000, "too long"),
        (b"[]", "something else"),
        (b'{"__proto__": {"destination": "ON"}}', "At __proto__"),
        (b'{"applicant": {"name": "<script>alert(1)</script>"}}', "At applicant.name"),
        (b'{"<img src=x onerror=alert(1)>": 1}', "<img src=x onerror=alert(1)>"),
        (b'{"applicant": {"work": [7]}}', "At applicant.work.0"),
        (b'{"schema": 0}', "schema must be 1"),
        (b'{"schema": 2}', "newer version"),
    ],
)
def test_a_file_that_is_refused_changes_nothing_and_says_why(
    form: Page, content: bytes, reason: str
) -> None:
    answer(form, "destination", "NS")
    before = held(form)
    open_file(form, content)
    expect(form.locator("#keep-said")).to_contain_text(reason, timeout=ANSWER)
    expect(form.locator("#keep-said")).to_contain_text("Nothing on this page was changed.")
    expect(form.locator("#keep-said img, #keep-said script")).to_have_count(0)
    assert held(form) == before


def test_an_answer_with_a_script_in_it_is_only_ever_text(form: Page) -> None:
    given = {"applicant": {"work": [{"noc": "<img src=x onerror=alert(1)>"}], "age": "<b>9</b>"}}
    open_file(form, json.dumps(given).encode())
    expect(form.locator("#keep-said li").first).to_contain_text("<b>9</b>")
    expect(field(form, "applicant.work.0.noc").first).to_have_value("<img src=x onerror=alert(1)>")
    expect(form.locator("#cec img, #cec b:has-text('9')")).to_have_count(0)


def test_a_file_replaces_answers_only_if_the_reader_agrees(page: Page, site_url: str) -> None:
    page.goto(f"{site_url}calculator/")
    answer(page, "destination", "NS")
    asked = agree(page, yes=False)
    open_file(page, b'{"destination": "AB"}')
    expect(page.locator("#keep-said")).to_have_text("Your answers are as they were.", timeout=START)
    expect(field(page, "destination")).to_have_value("NS")
    assert asked == ["Replace your answers with those in the file?"]


# Links.


def test_ten_jobs_fit_a_link_that_opens_elsewhere_to_the_same_result(
    page: Page, site_url: str, other: BrowserContext
) -> None:
    profile = {"schema": 1, "as_of": "2026-10-01", "applicant": long_person(random.Random(3))}
    for job in profile["applicant"]["work"]:  # type: ignore[index]
        job["from"], job["to"] = sorted([job["from"], job["to"]])
        job["gaps"] = []
    open_calculator(page, site_url)
    open_file(page, json.dumps(profile).encode())
    expect(page.locator("#keep-said")).to_contain_text("now on this page", timeout=ANSWER)
    expect(entries(page)).to_have_count(10)
    link = make_link(page)
    assert link.startswith(f"{site_url}calculator/#1.")
    assert len(link) <= 2000
    before = told(page)
    body = page.locator("#result-body")
    expect(body.locator(".cec-score")).to_be_visible()

    elsewhere = other.new_page()
    sent: list[str] = []
    elsewhere.on("request", lambda request: sent.append(request.url))
    elsewhere.goto(link)
    expect(elsewhere.locator("#notice")).to_have_text(
        "The answers in the link are now on this page.", timeout=START
    )
    assert told(elsewhere) == before
    expect(elsewhere.locator("#result-body .cec-score")).to_be_visible()
    assert elsewhere.locator("#result-body").inner_text() == body.inner_text()
    assert elsewhere.url == f"{site_url}calculator/"
    assert not [url for url in sent if link.partition("#")[2] in url]


def test_every_scenario_comes_back_from_its_link_with_its_result(
    page: Page, site_url: str, root: Path
) -> None:
    open_calculator(page, site_url)
    agree(page)
    for story in load_all(root)[::6]:
        profile = dict(story.profile)
        page.evaluate("(link) => { location.hash = link; }", links.pack(profile))
        expect(page.locator("#notice")).to_contain_text("now on this page", timeout=ANSWER)
        page.wait_for_function("location.hash === ''")
        wanted = json.loads(engine_answer(json.dumps({"profile": profile, "html": False})))
        if "age" not in profile.get("applicant", {}):
            total = wanted["heart"]["total"]
            expect(page.locator("#summary .cec-card__score strong")).to_have_text(total)
        page.evaluate("document.getElementById('notice').replaceChildren()")


def test_a_link_of_the_first_version_opens_in_french_below_a_folder(
    page: Page, folder_url: str
) -> None:
    page.goto(f"{folder_url}fr/calculator/#{OLD_LINK}")
    expect(page.locator("#notice")).to_have_text(
        "Les réponses du lien sont maintenant sur cette page.", timeout=START
    )
    expect(field(page, "applicant.languages.1.listening")).to_have_value("8,5")
    expect(page.locator("#result .cec-score")).to_be_visible(timeout=ANSWER)
    assert page.url == f"{folder_url}fr/calculator/"


@pytest.mark.parametrize(
    ("link", "reason"),
    [
        (OLD_LINK[:-9], "damaged or incomplete"),
        ("1.<script>alert(1)</script>", "damaged or incomplete"),
        ("1." + "A" * 1_000_000, "too long"),
        (BOMB, "too long"),
        ("2.AAAA", "newer version"),
        (links.pack({"schema": 2}), "newer version"),
        (links.pack({"__proto__": {"x": 1}}), "At __proto__"),
        (links.pack({"applicant": {"work": {}}}), "At applicant.work"),
    ],
    ids=range(8),
)
def test_a_link_that_is_refused_changes_nothing_and_says_why(
    page: Page, site_url: str, link: str, reason: str
) -> None:
    page.goto(f"{site_url}calculator/")
    answer(page, "destination", "NS")
    before = held(page)
    page.evaluate("(link) => { location.hash = link; }", link)
    notice = page.locator("#notice")
    expect(notice).to_contain_text(reason, timeout=START)
    expect(notice).to_contain_text("Nothing on this page was changed.")
    assert held(page) == before


def test_a_link_replaces_kept_answers_only_if_the_reader_agrees(page: Page, site_url: str) -> None:
    page.goto(f"{site_url}calculator/")
    answer(page, "destination", "AB")
    page.wait_for_timeout(400)
    asked = agree(page, yes=False)
    page.goto(f"{site_url}#")
    page.goto(f"{site_url}calculator/#{OLD_LINK}")
    expect(page.locator("#notice")).to_have_text("Your answers are as they were.", timeout=START)
    expect(field(page, "destination")).to_have_value("AB")
    assert asked == ["Replace your answers with those in the link?"]
    assert page.url == f"{site_url}calculator/"


def test_without_python_a_link_stays_in_the_address_for_another_try(
    page: Page, site_url: str
) -> None:
    page.route("**/runtime.json", lambda route: route.fulfill(status=404))
    page.goto(f"{site_url}calculator/#{OLD_LINK}")
    expect(page.locator("#notice")).to_contain_text("That did not work", timeout=START)
    assert page.url.endswith(f"#{OLD_LINK}")
    page.unroute("**/runtime.json")
    page.reload()
    expect(page.locator("#notice")).to_contain_text("now on this page", timeout=START)


def test_no_link_is_made_before_it_is_asked_for_and_it_can_be_copied(
    page: Page, site_url: str
) -> None:
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    open_calculator(page, site_url)
    page.locator("[data-example]").first.click()
    expect_total(page, 462)
    assert "#" not in page.url
    expect(page.locator("#keep-link")).to_be_hidden()
    link = make_link(page)
    assert "#" not in page.url
    press(page, "Copy the link")
    expect(page.locator("#keep-said")).to_have_text("The link is copied.")
    assert page.evaluate("navigator.clipboard.readText()") == link


# For everybody.


def test_the_keyboard_alone_is_enough(page: Page, site_url: str) -> None:
    open_calculator(page, site_url)
    page.locator("[data-example]").first.click()
    expect_total(page, 462)
    agree(page)
    page.locator("#keep-device").focus()
    page.keyboard.press("Space")
    expect(page.locator("#keep-device")).to_be_checked()
    reached = []
    for _ in range(6):
        page.keyboard.press("Tab")
        reached.append(
            page.evaluate("document.activeElement.dataset.keep ?? document.activeElement.id")
        )
        if reached[-1] == "link":
            page.keyboard.press("Enter")
            expect(page.locator("#keep-link")).to_be_focused(timeout=ANSWER)
        if reached[-1] == "forget":
            page.keyboard.press("Enter")
            break
    assert reached == ["save", "open", "link", "copy", "forget"]
    expect(page.locator("#keep-said")).to_contain_text("Everything is forgotten", timeout=ANSWER)
    expect(page.locator('[data-keep="forget"]')).to_be_focused()


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_section_is_accessible_in_both_schemes_and_fits_a_phone(
    page: Page, site_url: str, axe: str, lang: str
) -> None:
    open_calculator(page, site_url, f"{lang}calculator/")
    page.locator("[data-example]").first.click()
    expect_total(page, 462)
    page.locator('[data-keep="link"]').click()
    expect(page.locator("#keep-link")).to_be_visible(timeout=ANSWER)
    open_file(page, b'{"applicant": {"name": "x"}}')
    expect(page.locator("#keep-said")).to_contain_text("applicant.name", timeout=ANSWER)
    assert found_by_axe(page, axe) == []
    page.set_viewport_size({"width": 320, "height": 640})
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
