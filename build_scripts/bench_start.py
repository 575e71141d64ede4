"""What `bench.py` measures of the start: from opening the calculator to the first score shown.

The same page is opened with our runtime and with stock Pyodide, in turn, in fresh profiles, and
then once more: over loopback, over a slow connection, and with a slow processor.
"""

from __future__ import annotations

import contextlib
import json
import shutil
import statistics
import tempfile
from collections.abc import Iterator
from contextlib import AbstractContextManager
from pathlib import Path
from typing import NamedTuple

from playwright.sync_api import Browser, BrowserContext, Page

from build_scripts import runtime, site, slow, static

WORKER = Path("assets", "js", "worker.js")
SLOW_LINK = static.Link(speed=10_000_000 / 8, delay=0.04)
SLOWER = 4
UNTHROTTLED = "loopback"
ALONE_ON_A_PAGE = "Python on an empty page"
LIMIT = 180_000
REST = 1000
"""Milliseconds in which the browser readies a window, and writes what a visit leaves behind."""

ON_OPENING = """
addEventListener("DOMContentLoaded", () => {
  const watcher = new MutationObserver(() => {
    if (document.querySelector("#summary .cec-card__score")) {
      window.scoreAt ??= performance.now();
    }
  });
  watcher.observe(document.body, { subtree: true, childList: true });
  setTimeout(() => document.querySelector("[data-example]").click());
});
"""
ALONE = """
async ([profile, engine]) => {
  const { Engine } = await import(engine);
  const begun = performance.now();
  const python = new Engine(new URL("assets/runtime/runtime.json", location).href);
  const reply = await python.ask(JSON.stringify({ profile, html: false }));
  return [performance.now() - begun, JSON.parse(reply).result.crs.total];
}
"""
HAS_SCORE = "() => window.scoreAt"
HAS_RESULT = """() => document.querySelector("#result .cec-score")"""
IS_KEPT = """async () => navigator.serviceWorker.controller
  && (await caches.keys()).some((name) => name.endsWith(".cec.memory"))
"""


class Visit(NamedTuple):
    """Milliseconds to the first score, and bytes that the site sent."""

    milliseconds: float
    sent: int


Visits = dict[tuple[str, str, str], list[Visit]]
"""By condition, by runtime, and by visit: first or second."""


def measure(chromium: Browser, root: Path, rounds: int) -> Visits:
    """Open the calculator with both runtimes, under every condition."""
    found: Visits = {}
    with folders(root) as both:
        for _ in range(rounds):
            for name, folder in both.items():
                found.setdefault((ALONE_ON_A_PAGE, name, "first"), []).append(
                    alone(chromium, root, folder)
                )
        for condition, link, slowed in conditions():
            for _ in range(rounds):
                for name, folder in both.items():
                    visits = two_visits(chromium, folder, link, slowed, keeps=name == "ours")
                    for which, visit in zip(("first", "second"), visits, strict=True):
                        found.setdefault((condition, name, which), []).append(visit)
    return found


def alone(chromium: Browser, root: Path, folder: Path) -> Visit:
    """Python on an empty page in a fresh profile; its first score must be right."""
    cases = json.loads((root / "tests" / "rules" / "crs_cases.json").read_text(encoding="utf-8"))
    sent = static.Sent()
    with static.serving(folder, sent=sent) as address:
        context = chromium.new_context()
        page = _new_page(context)
        page.goto(f"{address}empty.html")
        engine = f"{address}assets/js/engine.js"
        milliseconds, total = page.evaluate(ALONE, [cases[0]["profile"], engine])
        context.close()
    if total != cases[0]["total"]:
        raise AssertionError(f"{folder.name} gave {total}, not {cases[0]['total']}")
    return Visit(milliseconds, sent.bytes)


def conditions() -> Iterator[tuple[str, static.Link | None, bool]]:
    """Their names, and what they are."""
    yield UNTHROTTLED, None, False
    yield "10 Mbit/s, 40 ms", SLOW_LINK, False
    if slow.is_possible():
        yield f"processor {SLOWER} times slower", None, True


@contextlib.contextmanager
def folders(root: Path) -> Iterator[dict[str, Path]]:
    """The site with each runtime."""
    with tempfile.TemporaryDirectory() as name:
        ours, stock = Path(name, "ours"), Path(name, "stock")
        site.build(site.Build(root=root, work=Path(name, "work"), site=ours, url=site.LOCAL_URL))
        (ours / "empty.html").write_text("<!doctype html><title>Empty</title>", encoding="utf-8")
        shutil.copytree(ours, stock)
        shutil.copy(root / "build_scripts" / "bench_worker.mjs", stock / WORKER)
        shutil.rmtree(stock / site.RUNTIME)
        (stock / site.RUNTIME).mkdir()
        pyodide = runtime.pyodide_folder(root)
        for part in (*runtime.CORE, runtime.STANDARD_LIBRARY, runtime.LOCK):
            shutil.copy(pyodide / part, stock / site.RUNTIME)
        packages = runtime.whole_archives(root)["calculator"]
        (stock / site.RUNTIME / "packages.zip").write_bytes(packages)
        yield {"stock": stock, "ours": ours}


def two_visits(
    chromium: Browser, folder: Path, link: static.Link | None, slowed: bool, *, keeps: bool
) -> Iterator[Visit]:
    """A first visit in a fresh profile, and a second one when all is kept that will be."""
    sent = static.Sent()
    with static.serving(folder, link=link, sent=sent) as address:
        context = chromium.new_context()
        yield _visit(context, address, sent, slowed, keeps=keeps)
        yield _visit(context, address, sent, slowed, keeps=False)
        context.close()


def _visit(
    context: BrowserContext, address: str, sent: static.Sent, slowed: bool, *, keeps: bool
) -> Visit:
    before = sent.bytes
    page = _new_page(context)
    page.add_init_script(ON_OPENING)
    pace: AbstractContextManager[None] = slow.slowed(SLOWER) if slowed else contextlib.nullcontext()
    with pace:
        page.goto(f"{address}calculator/", timeout=LIMIT)
        page.wait_for_function(HAS_SCORE, timeout=LIMIT)
    milliseconds = float(page.evaluate(HAS_SCORE))
    page.wait_for_function(HAS_RESULT, timeout=LIMIT)
    bytes_sent = sent.bytes - before
    if keeps:
        while not page.evaluate(IS_KEPT):
            page.wait_for_timeout(REST / 10)
    page.wait_for_timeout(REST)
    page.close()
    return Visit(milliseconds, bytes_sent)


def _new_page(context: BrowserContext) -> Page:
    """A window that the browser has readied; its own start is not measured."""
    page = context.new_page()
    page.wait_for_timeout(REST)
    return page


def median(visits: list[Visit]) -> Visit:
    """The median of each figure."""
    return Visit(
        statistics.median(visit.milliseconds for visit in visits),
        int(statistics.median(visit.sent for visit in visits)),
    )
