"""What `bench.py` measures in Chromium once the calculator runs."""

from __future__ import annotations

import contextlib
import itertools
import json
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, Page

from build_scripts import site, static
from build_scripts.search_timing import Query

EDITS = 100
LIMIT = 60_000
REST = 12_000
"""Milliseconds in which the page keeps what it keeps for later."""
CHANGES: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("applicant.birth_date", ("1988-02-11", "1996-07-30", "2001-12-05")),
    ("applicant.languages.0.reading", ("6", "6.5", "7", "8")),
    ("applicant.languages.0.speaking", ("7.5", "6", "8.5")),
    ("applicant.education", ("bachelor", "master", "two_year", "phd")),
    ("applicant.foreign_years", ("0", "1", "3")),
    ("sibling_in_canada", ("true", "false")),
)
"""What readers change, one after the other: the questions, and answers in turn."""

EDIT = """
async (edits) => {
  const times = [];
  const place = document.querySelector("#result-body");
  for (const [name, value] of edits) {
    const controls = [...document.querySelectorAll(`#form [name="${name}"]`)];
    const choice = controls.find((one) => one.type === "radio" && one.value === value);
    const shown = new Promise((resolve) => {
      const watcher = new PerformanceObserver(() => (watcher.disconnect(), resolve()));
      watcher.observe({ type: "mark" });
    });
    const begun = performance.now();
    choice ? (choice.checked = true) : (controls[0].value = value);
    (choice ?? controls[0]).dispatchEvent(new Event("input", { bubbles: true }));
    await shown;
    place.getBoundingClientRect(); // The browser lays it out.
    times.push(performance.now() - begun);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return times;
}
"""
AHEAD = """
async (edits) => {
  const times = [];
  for (const [name, value] of edits) {
    const controls = [...document.querySelectorAll(`#form [name="${name}"]`)];
    const choice = controls.find((one) => one.type === "radio" && one.value === value);
    const done = new Promise((resolve) => {
      const watcher = new PerformanceObserver((list) => {
        if (list.getEntriesByName("cec-ahead").length) (watcher.disconnect(), resolve());
      });
      watcher.observe({ type: "mark" });
    });
    choice ? (choice.checked = true) : (controls[0].value = value);
    (choice ?? controls[0]).dispatchEvent(new Event("input", { bubbles: true }));
    await done;
    times.push(performance.measure("ahead", "cec-ahead-begun", "cec-ahead").duration);
  }
  return times;
}
"""
"""An edit, and from the first request to Python until all that lies ahead is on the screen."""

RUN = """
async (asked) => {
  const worker = new Worker("bench_python.mjs", { type: "module" });
  const answer = await new Promise((resolve, reject) => {
    worker.onmessage = (event) => resolve(event.data);
    worker.onerror = (event) => reject(new Error(event.message));
    const manifest = new URL("assets/runtime/runtime.json", location).href;
    worker.postMessage({ ...asked, manifest });
  });
  worker.terminate();
  return answer;
}
"""
MEASURE_JOBS = "\njson.dumps(measure())\n"
MEASURE_SEARCH = "\nimport json\njson.dumps(measure(packed.to_bytes(), json.loads(values)))\n"


@contextlib.contextmanager
def served(root: Path) -> Iterator[str]:
    """The site, and beside its front page the worker that runs any program."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name, "site")
        site.build(site.Build(root=root, work=Path(name, "work"), site=folder, url=site.LOCAL_URL))
        shutil.copy(root / "build_scripts" / "bench_python.mjs", folder)
        with static.serving(folder) as address:
            yield address


def edits(chromium: Browser, address: str) -> dict[str, float]:
    """Milliseconds from an edit until the new result is laid out: the median, and 95 of 100."""
    page = _with_example(chromium, address)
    page.wait_for_timeout(REST)
    return _spread(page, EDIT)


def ahead(chromium: Browser, address: str) -> dict[str, float]:
    """Milliseconds in which all that lies ahead is worked out: the median, and 95 of 100."""
    page = _with_example(chromium, address)
    page.locator("#ahead").scroll_into_view_if_needed()
    page.wait_for_selector('#ahead-views[aria-busy="false"]', timeout=LIMIT)
    page.wait_for_timeout(REST)
    return _spread(page, AHEAD)


def _with_example(chromium: Browser, address: str) -> Page:
    """The calculator with the result of the example that has a partner."""
    page = chromium.new_page()
    page.goto(f"{address}calculator/")
    page.locator("[data-example=person-driver]").click()
    page.wait_for_selector("#result .cec-score", timeout=LIMIT)
    return page


def _spread(page: Page, measure: str) -> dict[str, float]:
    asked = [(name, itertools.cycle(values)) for name, values in CHANGES]
    turns = itertools.islice(itertools.cycle(asked), EDITS)
    times = sorted(page.evaluate(measure, [[name, next(values)] for name, values in turns]))
    page.close()
    return {"median": times[EDITS // 2], "95 of 100": times[EDITS * 95 // 100]}


def timings(chromium: Browser, address: str, root: Path, queries: list[Query]) -> dict[str, float]:
    """What the two files of measures say under our runtime."""
    scripts = root / "build_scripts"
    count = (scripts / "jobs_timing.py").read_text(encoding="utf-8") + MEASURE_JOBS
    find = (scripts / "search_timing.py").read_text(encoding="utf-8") + MEASURE_SEARCH
    return {
        **_run(chromium, address, count, ""),
        **_run(chromium, address, find, json.dumps(queries)),
    }


def _run(chromium: Browser, address: str, program: str, values: str) -> dict[str, Any]:
    page = chromium.new_page()
    page.goto(address)
    found: dict[str, Any] = page.evaluate(RUN, {"program": program, "values": values})
    page.close()
    return found
