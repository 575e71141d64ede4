"""One page with Python running, shared by the tests that can share it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page

from tests.web.driving import clear, open_calculator


@pytest.fixture(scope="session")
def started(browser: Browser, site_url: str) -> Iterator[Page]:
    """The English calculator in a wide window, opened once."""
    context = browser.new_context(
        locale="en-CA", timezone_id="America/Toronto", viewport={"width": 1280, "height": 900}
    )
    page = context.new_page()
    open_calculator(page, site_url)
    yield page
    context.close()


@pytest.fixture
def form(started: Page) -> Page:
    """The shared page, with an empty form."""
    started.emulate_media(media="screen", color_scheme="light")
    started.set_viewport_size({"width": 1280, "height": 900})
    clear(started)
    return started
