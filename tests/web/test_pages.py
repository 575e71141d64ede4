"""Each type of page, in both languages: for everybody, on any screen, from this host alone."""

from __future__ import annotations

from typing import Literal

import pytest
from playwright.sync_api import Page, expect

from tests.web.driving import expect_total, open_calculator, violations

PAGES = (
    "",
    "eligibility/work/",
    "eligibility/language/",
    "express-entry/",
    "express-entry/crs/",
    "express-entry/when/",
    "express-entry/rounds/",
    "compare/",
    "reference/changes/",
    "reference/glossary/",
    "reference/sources/",
    "about/privacy/",
    "404.html",
)
LANGUAGES = ("", "fr/")
SCHEMES: tuple[Literal["light", "dark"], ...] = ("light", "dark")


def found_by_axe(page: Page, axe: str) -> list[str]:
    """What axe finds in either scheme."""
    page.evaluate(axe)
    found = []
    for scheme in SCHEMES:
        page.emulate_media(color_scheme=scheme)
        page.wait_for_timeout(250)
        found += [f"{scheme}: {line}" for line in violations(page)]
    return found


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("path", PAGES)
def test_a_page_is_accessible_in_both_schemes_and_fits_a_phone(
    page: Page, site_url: str, axe: str, lang: str, path: str
) -> None:
    page.goto(f"{site_url}{lang}{path}")
    assert found_by_axe(page, axe) == []
    page.set_viewport_size({"width": 320, "height": 640})
    assert page.evaluate("document.documentElement.scrollWidth") <= 320


COMMAS = """() => [...document.querySelectorAll("article td a")].filter((link) => {
  const after = link.nextSibling;
  if (!after?.data?.startsWith(",")) return false;
  const comma = document.createRange();
  comma.setStart(after, 0);
  comma.setEnd(after, 1);
  return comma.getBoundingClientRect().top > [...link.getClientRects()].at(-1).bottom;
}).length"""
"""How many links in cells end a line whose comma begins the next one."""


@pytest.mark.parametrize("lang", LANGUAGES)
def test_no_citation_on_a_phone_begins_a_line_with_its_comma(
    page: Page, site_url: str, lang: str
) -> None:
    page.set_viewport_size({"width": 390, "height": 844})
    page.goto(f"{site_url}{lang}express-entry/when/")
    assert page.locator("article td a").count() > 0
    assert page.evaluate(COMMAS) == 0


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_calculator_with_a_result_is_accessible_in_both_schemes(
    page: Page, site_url: str, axe: str, lang: str
) -> None:
    open_calculator(page, site_url, f"{lang}calculator/")
    assert found_by_axe(page, axe) == []
    page.locator("[data-example]").nth(1).click()
    expect_total(page, 330)
    page.locator("#result details").first.locator("summary").click()
    page.locator("#q-applicant-languages-0-reading").fill("13")
    page.locator("#form button[type=submit]").click()
    expect(page.locator("#form-errors")).to_be_visible()
    assert found_by_axe(page, axe) == []
    page.set_viewport_size({"width": 320, "height": 640})
    page.evaluate("document.querySelectorAll('details').forEach((one) => (one.open = true))")
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
