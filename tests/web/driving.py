"""How the tests drive the calculator's page, as a reader would."""

from __future__ import annotations

from typing import Any

from playwright.sync_api import Dialog, Locator, Page, expect

READY = '#cec[data-engine="ready"]'
FAILED = '#cec[data-engine="failed"]'
START = 60_000
ANSWER = 20_000
HELD = """() => [...document.querySelectorAll("#form [name]")]
    .filter((one) => ["radio", "checkbox"].includes(one.type) ? one.checked : one.value)
    .map((one) => [one.name, one.value])"""
TOLD = HELD.replace(".filter", '.filter((one) => !one.closest("[hidden]") && one.value).filter', 1)


def open_calculator(page: Page, site: str, path: str = "calculator/") -> None:
    """Open the page and wait until Python runs."""
    page.goto(site + path)
    page.wait_for_selector(READY, timeout=START)


def field(page: Page, name: str) -> Locator:
    """The fields of a name: several for radio buttons."""
    return page.locator(f'#form [name="{name}"]')


def answer(page: Page, name: str, text: str) -> None:
    """Answer one question in whatever way its field asks for."""
    first = field(page, name).first
    box = page.locator(f'#form [type=checkbox][name="{name}"][value="{text}"]')
    if box.count():
        box.check()
        return
    match first.get_attribute("type"):
        case "radio":
            page.locator(f'#form [name="{name}"][value="{text}"]').check()
        case None:
            first.select_option(text)
        case _:
            first.fill(text)


def answer_all(page: Page, answers: dict[str, str]) -> None:
    """Answer several questions, in order."""
    for name, text in answers.items():
        answer(page, name, text)


def expect_total(page: Page, total: int) -> None:
    """Wait for a score in the summary and in the result."""
    for place in ("#summary .cec-card__score strong", "#result .cec-score__total strong"):
        expect(page.locator(place)).to_have_text(f"{total:,}", timeout=ANSWER)


def clear(page: Page) -> None:
    """Empty the form."""
    page.locator("#form button[type=reset]").click()
    expect(page.locator("#result-body .cec-score")).to_have_count(0)


def violations(page: Page) -> list[str]:
    """What axe finds against WCAG 2.2 AA, one line each."""
    found: list[dict[str, Any]] = page.evaluate(
        """async () => (await axe.run(document, {
            runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
        })).violations"""
    )
    return [
        f"{rule['id']}: {node['target']} {node.get('failureSummary', '')}"
        for rule in found
        for node in rule["nodes"]
    ]


def held(page: Page) -> list[list[str]]:
    """All that the form holds."""
    found: list[list[str]] = page.evaluate(HELD)
    return found


def told(page: Page) -> list[list[str]]:
    """The answers to the questions that the form asks, in order of their names."""
    found: list[list[str]] = page.evaluate(TOLD)
    return sorted(found)


def press(page: Page, name: str) -> None:
    page.get_by_role("button", name=name, exact=True).click()


def agree(page: Page, *, yes: bool = True) -> list[str]:
    """Answer every question that the browser asks, and note it."""
    asked: list[str] = []

    def reply(dialog: Dialog) -> None:
        asked.append(dialog.message)
        dialog.accept() if yes else dialog.dismiss()

    page.on("dialog", reply)
    return asked
