"""What the tests share.

`rendered`                the Markdown of both languages, ready for a site generator
`site_at_root`            the whole built site for an address without a folder
`site_in_folder`          the same for an address below a folder, as GitHub Pages gives a project
`site_url`                `site_at_root`, served on this machine: "http://127.0.0.1:PORT/"
`folder_url`              `site_in_folder`, served below its folder: "http://127.0.0.1:PORT/repo/"
`browser`                 Chromium under Playwright's sync API, one a process
`context`, `page`         a fresh one for each test; at its end no request may have gone to
                          another host, and no script may have failed
`axe`                     the script of axe

Each is made once for all the processes of a run.
A test that asks for `browser`, `context` or `page`, straight or through another fixture, is marked
`browser`, and is left out where there is no Chromium. Those of a file run in turn, in one process.
"""

from __future__ import annotations

import functools
import os
import shutil
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from hypothesis import settings
from playwright.sync_api import Browser, BrowserContext, Error, Page, Request, sync_playwright

from build_scripts import browser as browsers
from build_scripts import site, static

ROOT = Path(__file__).resolve().parent.parent
FOLDER = "repo"
ROOT_ADDRESS = "https://guide.example/"
FOLDER_ADDRESS = f"https://guide.example/{FOLDER}/"

settings.register_profile("steady", derandomize=True, deadline=None, database=None)
settings.load_profile("steady")


def pytest_configure() -> None:
    """Where a browser is required, its absence is a failure and not an omission."""
    if browsers.find_chromium() is None and browsers.is_required():
        raise pytest.UsageError(
            "no Chromium or Chrome was found, and the browser's tests are required here;"
            " install one, or name it in CHROMIUM"
        )


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Mark the tests that drive a browser; leave them out where there is none."""
    driving = [item for item in items if "browser" in getattr(item, "fixturenames", ())]
    for item in driving:
        item.add_marker(pytest.mark.browser)
        item.add_marker(pytest.mark.xdist_group(item.path.stem))
    if browsers.find_chromium() is None:
        config.hook.pytest_deselected(items=driving)
        items[:] = [item for item in items if item not in driving]


@pytest.fixture(scope="session")
def root() -> Path:
    """The project's folder."""
    return ROOT


@pytest.fixture(scope="session")
def once(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str, Callable[[Path], None]], Path]:
    """Make a folder once for all processes of this run: the first makes it, the others wait."""
    base = tmp_path_factory.getbasetemp()
    shared = base.parent if "PYTEST_XDIST_WORKER" in os.environ else base
    return functools.partial(make_once, shared)


def make_once(shared: Path, name: str, make: Callable[[Path], None]) -> Path:
    """The folder `name`, made by whoever comes first."""
    folder, done, failed = (shared / f"{name}{end}" for end in ("", ".done", ".failed"))
    try:
        (shared / f"{name}.begun").mkdir()
    except FileExistsError:
        while not done.exists():
            assert not failed.exists(), f"{name} could not be made; see the test that failed first"
            time.sleep(0.1)
        return folder
    try:
        make(folder)
    except BaseException:
        failed.touch()
        raise
    done.touch()
    return folder


Once = Callable[[str, Callable[[Path], None]], Path]


@pytest.fixture(scope="session")
def rendered(once: Once) -> Path:
    """A folder with `docs/en` and `docs/fr`: plain Markdown, assets and the browser's runtime."""
    return once(
        "rendered", lambda work: site.render_pages(site.Build(ROOT, work, work / "site", ""))
    )


@pytest.fixture(scope="session")
def site_at_root(once: Once, rendered: Path) -> Path:
    """The whole site, built for ROOT_ADDRESS."""
    return once("site_at_root", functools.partial(lay_out, rendered, ROOT_ADDRESS))


@pytest.fixture(scope="session")
def site_in_folder(once: Once, rendered: Path) -> Path:
    """The whole site, built for FOLDER_ADDRESS."""
    return once("site_in_folder", functools.partial(lay_out, rendered, FOLDER_ADDRESS))


def lay_out(rendered: Path, address: str, out: Path) -> None:
    """Build the site from pages that are rendered already."""
    work = out.with_name(f"{out.name}-work")
    work.mkdir()
    (work / "docs").symlink_to(rendered / "docs", target_is_directory=True)
    site.build_pages(site.Build(ROOT, work, out, address))
    shutil.rmtree(work)


@pytest.fixture(scope="session")
def site_url(site_at_root: Path) -> Iterator[str]:
    """The address of the site, served at a root."""
    with static.serving(site_at_root) as address:
        yield address


@pytest.fixture(scope="session")
def folder_url(site_in_folder: Path) -> Iterator[str]:
    """The address of the site, served below a folder."""
    with static.serving(site_in_folder, f"/{FOLDER}/") as address:
        yield address


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Chromium without a window."""
    path = browsers.find_chromium()
    assert path is not None
    with sync_playwright() as playwright:
        launched = playwright.chromium.launch(executable_path=path, args=browsers.flags())
        yield launched
        launched.close()


@pytest.fixture
def context(browser: Browser) -> Iterator[BrowserContext]:
    """A fresh profile in English; at the end, nothing may have been asked of another host."""
    fresh = browser.new_context(locale="en-CA", timezone_id="America/Toronto")
    foreign: list[str] = []

    def note(request: Request) -> None:
        parts = urlsplit(request.url)
        if parts.scheme in ("http", "https", "ws", "wss") and parts.hostname != "127.0.0.1":
            foreign.append(request.url)

    fresh.on("request", note)
    yield fresh
    fresh.close()
    assert foreign == []


@pytest.fixture
def page(context: BrowserContext) -> Iterator[Page]:
    """A fresh tab; at the end, no script may have failed."""
    fresh = context.new_page()
    failures: list[str] = []

    def note(error: Error) -> None:
        failures.append(str(error))

    fresh.on("pageerror", note)
    yield fresh
    assert failures == []


@pytest.fixture(scope="session")
def axe(root: Path) -> str:
    """The script of axe."""
    return (root / "node_modules" / "axe-core" / "axe.min.js").read_text(encoding="utf-8")
