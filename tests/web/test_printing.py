"""The report on paper, printed by Chromium and read back; and the way to it on the page."""

from __future__ import annotations

import io
import re
from typing import Any

import pytest
from playwright.sync_api import Page, Route, expect
from pypdf import PdfReader

from calculator.model import LANGS, Lang
from tests.web.driving import ANSWER, START, answer, answer_all, open_calculator
from tests.web.test_ahead import ADDRESS, choose, look
from tests.web.test_jobs import A_YEAR, open_jobs, tell_job
from tests.web.test_pages import found_by_axe

READY = "html[data-printed]"
PART = "**/printed-*.bin"
NO_PRINTER = "window.printed = 0; window.print = () => { window.printed += 1; }"
COLOURS = """() => [...document.querySelectorAll("#printed, #printed *")].flatMap((one) => {
    const style = getComputedStyle(one);
    const { color, backgroundColor, borderTopColor, fill, stroke } = style;
    const used = [color, backgroundColor, borderTopColor, fill, stroke];
    return used.filter((colour) => {
        const [r, g, b] = (colour.match(/[\\d.]+/g) ?? [0, 0, 0]).map(Number);
        return colour !== "none" && (r !== g || g !== b);
    });
})"""

HEADINGS: dict[Lang, tuple[str, ...]] = {
    "en": (
        "Your answers",
        "The conditions, one by one",
        "How the points add up",
        "The working, line by line",
        "What is assumed",
        "Open doubts that touch this result",
        "Sources",
    ),
    "fr": (
        "Vos réponses",
        "Les conditions, une à une",
        "Comment les points s’additionnent",
        "Le détail, ligne par ligne",
        "Ce qui est tenu pour acquis",
        "Doutes ouverts qui touchent ce résultat",
        "Sources",
    ),
}


def printed(page: Page) -> PdfReader:
    """What the browser prints, as it stands."""
    paper = page.pdf(format="Letter", prefer_css_page_size=True, tagged=True, outline=True)
    return PdfReader(io.BytesIO(paper))


def words(paper: PdfReader) -> str:
    """All that is printed but for the numbers of the pages."""
    count = len(paper.pages)
    sheets = [
        sheet.extract_text().replace(f"{number} / {count}", "")
        for number, sheet in enumerate(paper.pages, start=1)
    ]
    return " ".join(" ".join(sheets).split())


def closed_up(text: str) -> str:
    """A text without spaces: what is long breaks wherever a line ends."""
    return re.sub(r"\s", "", text)


def rest(page: Page) -> None:
    """Wait until the report is there by itself."""
    page.wait_for_selector(READY, timeout=ANSWER, state="attached")


@pytest.mark.parametrize("lang", LANGS)
def test_the_report_on_paper_reads_back_whole(page: Page, site_url: str, lang: Lang) -> None:
    open_calculator(page, site_url, ADDRESS[lang])
    choose(page)
    rest(page)
    paper = printed(page)
    text = words(paper)

    places = [text.index(heading) for heading in HEADINGS[lang]]
    assert places == sorted(places)
    assert "330" in text[: places[0]]
    answers = text[places[0] : places[1]]
    expected = {"en": ("Alberta", "11 February 1992"), "fr": ("Alberta", "11 février 1992")}[lang]
    assert all(one in answers for one in expected)
    sources = closed_up(text[places[-1] :])
    for address in page.locator(".cec-paper__sources a").all_text_contents():
        assert address in sources
    marks = page.locator(".cec-paper a[href^='#paper-source']").all_text_contents()
    assert set(marks) <= set(re.findall(r"\[\d+\]", text))
    for part in ("form-title", "keep-title", "print"):
        title = page.locator(f"#{part}").text_content() or ""
        assert title not in text[: places[0]].replace(HEADINGS[lang][0], "")

    count = len(paper.pages)
    for number, sheet in enumerate(paper.pages, start=1):
        assert f"{number} / {count}" in sheet.extract_text()
    catalogue: Any = paper.trailer["/Root"]
    assert catalogue["/MarkInfo"]["/Marked"]
    assert catalogue["/Lang"].startswith(lang)
    assert "/StructTreeRoot" in catalogue


def test_jobs_are_printed_with_their_picture_and_the_names_of_countries(
    page: Page, site_url: str
) -> None:
    open_calculator(page, site_url)
    open_jobs(page)
    tell_job(page, 0, **A_YEAR)
    page.get_by_role("button", name="Add a job", exact=True).click()
    answer_all(
        page,
        {
            "applicant.work.1.noc": "63200",
            "applicant.work.1.country": "FR",
            "applicant.work.1.hours_per_week": "200",
        },
    )
    expect(page.locator("#result")).to_contain_text("30 April 2025")
    rest(page)
    text = words(printed(page))
    assert "21231 Software engineers and designers" in text
    assert "France" in text
    assert "Not used: Must be between" in text
    history = text.partition("Your work, counted")[2]
    assert "Day of the question" in history
    assert "does not count" in history
    assert page.locator("#printed .cec-picture svg").count() == 1


@pytest.mark.parametrize("lang", LANGS)
def test_paper_is_black_and_white_and_nothing_is_cut(page: Page, site_url: str, lang: Lang) -> None:
    open_calculator(page, site_url, ADDRESS[lang])
    choose(page)
    rest(page)
    page.set_viewport_size({"width": 660, "height": 900})
    for scheme in ("light", "dark"):
        page.emulate_media(media="print", color_scheme=scheme)
        assert page.evaluate(COLOURS) == []
        assert page.evaluate("document.documentElement.scrollWidth") <= 660


def test_the_button_prints_by_keyboard_as_soon_as_the_report_is_there(
    page: Page, site_url: str
) -> None:
    page.add_init_script(NO_PRINTER)
    open_calculator(page, site_url)
    expect(page.locator("#print")).to_be_hidden()
    choose(page)
    page.get_by_role("button", name="Print the report").focus()
    page.keyboard.press("Enter")
    page.wait_for_function("window.printed === 1", timeout=ANSWER)
    expect(page.locator(READY)).to_have_count(1)
    expect(page.locator("#print-said")).to_be_empty()
    expect(page.locator("#printed")).to_be_hidden()
    page.get_by_role("button", name="Clear all answers").click()
    expect(page.locator("#print")).to_be_hidden()
    expect(page.locator(READY)).to_have_count(0)


def test_an_edit_takes_the_old_report_away_until_the_new_one_is_there(
    page: Page, site_url: str
) -> None:
    open_calculator(page, site_url)
    choose(page)
    rest(page)
    answer(page, "provincial_nomination", "true")
    expect(page.locator(READY)).to_have_count(0, timeout=ANSWER)
    assert "press “Print the report”" in words(printed(page))
    rest(page)
    assert "930 of 1,200 points" in words(printed(page))


def test_a_report_that_does_not_come_is_said_and_can_be_tried_again(
    page: Page, site_url: str
) -> None:
    page.add_init_script(NO_PRINTER)
    broken = True

    def fail(route: Route) -> None:
        if broken:
            route.abort()
        else:
            route.continue_()

    page.route(PART, fail)
    open_calculator(page, site_url)
    choose(page)
    page.locator("#print").click()
    expect(page.locator("#print-said")).to_contain_text("could not be prepared", timeout=ANSWER)
    assert page.evaluate("window.printed") == 0
    broken = False
    page.locator("#print").click()
    page.wait_for_function("window.printed === 1", timeout=ANSWER)


def test_what_lies_ahead_is_printed_once_it_is_worked_out(page: Page, site_url: str) -> None:
    open_calculator(page, site_url)
    choose(page)
    rest(page)
    assert "was not worked out before printing" in words(printed(page))
    look(page)
    rest(page)
    text = words(printed(page))
    assert "was not worked out before printing" not in text
    headings = page.locator("#ahead-views h3").all_text_contents()
    assert len(headings) == 4
    assert all(" ".join(heading.split()) in text for heading in headings)
    folded = page.locator("#ahead-views details").first
    assert closed_up(folded.locator("li, td").first.text_content() or "") in closed_up(text)
    assert page.locator("#ahead-views details[open]").count() == 0


def test_readers_who_save_data_fetch_the_report_when_they_press(page: Page, site_url: str) -> None:
    page.add_init_script(NO_PRINTER)
    page.add_init_script(
        "Object.defineProperty(navigator, 'connection', { value: { saveData: true } })"
    )
    fetched: list[str] = []
    page.on("request", lambda request: fetched.append(request.url))
    page.goto(f"{site_url}calculator/")
    choose(page)
    page.wait_for_timeout(3000)
    assert not [url for url in fetched if "printed-" in url]
    page.locator("#print").click()
    page.wait_for_function("window.printed === 1", timeout=START)
    assert [url for url in fetched if "printed-" in url]


@pytest.mark.parametrize("lang", LANGS)
def test_axe_finds_nothing(page: Page, site_url: str, axe: str, lang: Lang) -> None:
    open_calculator(page, site_url, ADDRESS[lang])
    choose(page)
    rest(page)
    assert found_by_axe(page, axe) == []
    page.goto(f"{site_url}{'' if lang == 'en' else 'fr/'}help/")
    assert found_by_axe(page, axe) == []
