"""Python in the browser: the same bytes as here, and a plain word when it cannot run."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, Route, expect

from build_scripts.scenarios import load_all
from calculator.web import answer
from tests.web.driving import FAILED, START, expect_total, field, open_calculator

ASK_ALL = """
async ([limits, requests]) => {
  const { Engine } = await import(new URL("../assets/js/engine.js", location.href).href);
  const runtime = document.querySelector('meta[name="cec-runtime"]').content;
  const engine = new Engine(new URL(runtime, location.href).href, limits ? { limits } : {});
  const replies = [];
  for (const request of requests) {
    replies.push(await engine.ask(request).catch((error) => `failed: ${error.reason}`));
  }
  return replies;
}
"""
LIMITS = {"start": START, "answer": START}


def requests(root: Path) -> list[str]:
    """Every scenario and every case, in both languages, as the page would ask."""
    cases = json.loads((root / "tests" / "rules" / "crs_cases.json").read_text(encoding="utf-8"))
    profiles: list[Any] = [case["profile"] for case in cases]
    profiles += [dict(story.profile) for story in load_all(root)]
    return [
        json.dumps({"profile": profile, "lang": lang, "root": "../"})
        for profile in profiles
        for lang in ("en", "fr")
    ]


def test_every_scenario_and_case_gives_the_same_bytes_as_here(started: Page, root: Path) -> None:
    asked = requests(root)
    replies = started.evaluate(ASK_ALL, [LIMITS, asked])
    assert len(replies) > 2 * 59
    for request, reply in zip(asked, replies, strict=True):
        assert reply == answer(request), request


def test_an_answer_that_takes_too_long_is_given_up(started: Page) -> None:
    replies = started.evaluate(ASK_ALL, [{"start": 1, "answer": 1}, ["{}"]])
    assert replies == ["failed: timeout"]


def test_a_request_that_breaks_the_engine_says_so_and_the_next_one_works(started: Page) -> None:
    good = json.dumps({"profile": {"as_of": "2026-10-01"}, "html": False})
    replies = started.evaluate(ASK_ALL, [LIMITS, ["not JSON", good]])
    assert replies == ["failed: crash", answer(good)]


def refuse(route: Route) -> None:
    route.fulfill(status=404, body="nothing here")


def damage(route: Route) -> None:
    route.fulfill(status=200, body=b"PK damaged")


@pytest.mark.parametrize(
    ("file", "broken"),
    [
        pytest.param("**/runtime.json", refuse, id="no manifest"),
        pytest.param("**/pyodide.asm.wasm", refuse, id="no interpreter"),
        pytest.param("**/pyodide.asm.mjs", refuse, id="no script of the interpreter"),
        pytest.param("**/python_stdlib-*.bin", refuse, id="no library"),
        pytest.param("**/python_stdlib-*.bin", damage, id="damaged library"),
        pytest.param("**/calculator-*.bin", damage, id="damaged package"),
        pytest.param("**/worker.js", refuse, id="no worker"),
    ],
)
def test_a_failed_load_says_so_and_can_be_tried_again(
    page: Page, site_url: str, file: str, broken: Callable[[Route], None]
) -> None:
    page.route(file, broken)
    page.goto(f"{site_url}calculator/")
    page.wait_for_selector(FAILED, timeout=START)
    failure = page.locator("#failure")
    expect(failure).to_contain_text("could not be loaded")
    tables = failure.get_by_role("link", name="all points tables")
    expect(tables).to_have_attribute("href", "../reference/points/")
    field(page, "applicant.birth_date").fill("1997-03-14")
    page.unroute(file)
    failure.get_by_role("button", name="Try again").click()
    expect(page.locator("#result .cec-score")).to_be_visible(timeout=START)
    expect(failure).to_be_hidden()


def test_a_browser_without_webassembly_is_told_so(page: Page, site_url: str) -> None:
    page.add_init_script("delete globalThis.WebAssembly")
    page.goto(f"{site_url}calculator/")
    expect(page.locator("#failure")).to_contain_text("WebAssembly", timeout=START)
    field(page, "applicant.birth_date").fill("1997-03-14")
    expect(page.locator("#form")).to_be_visible()


def test_an_example_chosen_before_python_runs_is_answered_when_it_does(
    page: Page, site_url: str
) -> None:
    page.goto(f"{site_url}calculator/")
    page.locator("[data-example]").first.click()
    expect_total(page, 462)


def test_without_script_the_form_can_be_read_and_never_sent(
    browser: Browser, site_url: str
) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{site_url}calculator/")
    sent: list[str] = []
    page.on("request", lambda request: sent.append(request.url))

    expect(page.locator("noscript strong")).to_have_text("The calculator needs JavaScript.")
    expect(page.locator("noscript strong")).to_be_visible()
    for name in ("applicant.eca_date", "partner.education", "job_offer"):
        expect(field(page, name).first).to_be_visible()
    assert page.locator("#form button:visible, #form [type=submit]:visible").count() == 0
    assert field(page, "as_of").input_value() == ""
    field(page, "applicant.canadian_years").fill("3")
    field(page, "applicant.canadian_years").press("Enter")
    field(page, "sibling_in_canada").first.check()
    field(page, "sibling_in_canada").first.press("Enter")
    page.wait_for_timeout(300)

    assert page.url == f"{site_url}calculator/"
    assert [url for url in sent if not url.endswith("favicon.svg")] == []
    context.close()


def test_answers_are_sent_nowhere(page: Page, site_url: str) -> None:
    open_calculator(page, site_url)
    sent: list[str] = []
    page.on("request", lambda request: sent.append(request.url))
    page.locator("[data-example]").nth(2).click()
    expect_total(page, 565)
    page.get_by_role("button", name="Show my result").click()
    assert sent == []
