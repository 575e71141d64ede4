"""Measures what readers and maintainers wait for, and prints it as one table.

The engine, a long list of jobs and the search, under this Python and under our compiled runtime in
Chromium; the start in Chromium up to the first score, with our runtime and with stock Pyodide in
turn, in one run on one machine; and the build of the site.
Beside some stands what it is to stay below, where we have set ourselves an aim.
"""

from __future__ import annotations

import contextlib
import io
import json
import shutil
import statistics
import tempfile
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any, NamedTuple

from playwright.sync_api import Browser, sync_playwright

from build_scripts import bench_search, browser, jobs_timing, runtime, search_timing, site, static
from calculator import occupations, titles
from calculator.assess import assess

ROUNDS = 5
SECONDS = 2.0
RUN = """
async (asked) => {
  const begun = performance.now();
  const worker = new Worker("bench_worker.mjs", { type: "module" });
  const answer = await new Promise((resolve, reject) => {
    worker.onmessage = (event) => resolve(event.data);
    worker.onerror = (event) => reject(new Error(event.message));
    worker.postMessage({ ...asked, manifest: new URL(asked.manifest, location.href).href });
  });
  worker.terminate();
  return { answer, milliseconds: performance.now() - begun };
}
"""
FIRST_SCORE = """
import json
from calculator.assess import assess
json.dumps(assess(json.loads(values))["crs"]["total"])
"""
MEASURE_JOBS = "\njson.dumps(measure())\n"
MEASURE_SEARCH = "\nimport json\njson.dumps(measure(packed.to_bytes(), json.loads(values)))\n"

JOBS = {
    "whole": "20 jobs over ten years: the whole result as JSON",
    "count": "20 jobs over ten years: counting, with both days",
}
AIM_OF_JOBS = "5 | 30"
AIMS = {"whole": AIM_OF_JOBS, "count": AIM_OF_JOBS, "query_95": "- | 16", "typed_95": "- | 16"}
"""Milliseconds under this Python and in the browser, by the part."""


class Row(NamedTuple):
    """A line of the table: what was measured, and how it came out under each Python."""

    what: str
    unit: str
    here: float | None = None
    there: float | None = None
    aim: str = ""
    note: str = ""


def report(root: Path) -> int:
    """Measure and print everything, each line as soon as it is known."""
    print(f"{'':54}{'this Python':>12}{'Chromium':>12}  {'':3}  aim (Python | Chromium)")
    for row in rows(root):
        print(line(row), flush=True)
    return 0


def line(row: Row) -> str:
    """A line of the table as text."""
    here, there = (_cell(value) for value in (row.here, row.there))
    end = f"{row.aim:8}{row.note}".rstrip()
    return f"{row.what:54}{here:>12}{there:>12}  {row.unit:3}  {end}".rstrip()


def _cell(value: float | None) -> str:
    if value is None:
        return "-"
    return f"{value:,.0f}" if value >= 100 else f"{value:.2f}"


def rows(root: Path) -> Iterator[Row]:
    """Every line of the table."""
    cases = json.loads((root / "tests" / "rules" / "crs_cases.json").read_text(encoding="utf-8"))
    packed = occupations.read(titles.INDEX_FILE)
    queries = bench_search.read_queries(root)
    here = search_timing.measure(packed, queries)  # First: it times what is loaded only once.
    here |= jobs_timing.measure()
    what = f"results in a second ({len(cases)} cases, one core)"
    yield Row(what, "", here=rate(cases))
    there: dict[str, float] = {}
    starts: dict[str, list[float]] = {}
    path = browser.find_chromium()
    if path is None:
        print("no Chromium or Chrome was found: nothing is measured in a browser")
    else:
        with served(root) as address, sync_playwright() as playwright:
            chromium = playwright.chromium.launch(executable_path=path, args=browser.flags())
            there = in_browser(chromium, address, root, queries)
            starts = start_times(chromium, address, cases[0])
            chromium.close()
    for part, what in (JOBS | bench_search.PARTS).items():
        yield Row(what, "ms", here[part], there.get(part), AIMS.get(part, ""))
    yield Row("search: the index, fetched at the first search", "B", there=len(packed))
    if starts:
        yield from start_rows(starts)
    yield Row("build of the whole site, runtime already compiled", "s", here=build_time(root))


def rate(cases: list[dict[str, Any]]) -> float:
    """How many results this Python works out in a second."""
    done, begun = 0, time.perf_counter()
    while time.perf_counter() - begun < SECONDS:
        for case in cases:
            assess(case["profile"])
        done += len(cases)
    return done / (time.perf_counter() - begun)


def in_browser(
    chromium: Browser, address: str, root: Path, queries: list[search_timing.Query]
) -> dict[str, float]:
    """What the two files of measures say under our runtime."""
    scripts = root / "build_scripts"
    count = (scripts / "jobs_timing.py").read_text(encoding="utf-8") + MEASURE_JOBS
    find = (scripts / "search_timing.py").read_text(encoding="utf-8") + MEASURE_SEARCH
    found = run(chromium, address, "ours", count, "")[0]
    found |= run(chromium, address, "ours", find, json.dumps(queries), with_index=True)[0]
    return dict(found)


def start_times(chromium: Browser, address: str, case: dict[str, Any]) -> dict[str, list[float]]:
    """Start both runtimes in turn; each first score must be right."""
    times: dict[str, list[float]] = {"ours": [], "stock": []}
    for _ in range(ROUNDS):
        for name, measured in times.items():
            total, taken = run(chromium, address, name, FIRST_SCORE, json.dumps(case["profile"]))
            if total != case["total"]:
                raise AssertionError(f"{name} gave {total}, not {case['total']}")
            measured.append(taken)
    return times


def start_rows(times: dict[str, list[float]]) -> Iterator[Row]:
    """The medians of the starts."""
    medians = {name: statistics.median(measured) for name, measured in times.items()}
    for name, measured in times.items():
        spread = f"({min(measured):,.0f} to {max(measured):,.0f})"
        what = f"start up to the first score, {name}"
        yield Row(what, "ms", there=medians[name], note=spread)
    yield Row("start: times faster than stock", "", there=medians["stock"] / medians["ours"])


@contextlib.contextmanager
def served(root: Path) -> Iterator[str]:
    """Both runtimes below one address."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        runtime.build(root, folder / "ours")
        runtime.build_stock(root, folder / "stock")
        shutil.copy(root / "build_scripts" / "bench_worker.mjs", folder)
        (folder / "index.html").write_text("<!doctype html><title>bench</title>")
        with static.serving(folder) as address:
            yield address


def run(
    chromium: Browser,
    address: str,
    name: str,
    program: str,
    values: str,
    *,
    with_index: bool = False,
) -> tuple[Any, float]:
    """What a program says under a runtime, in a fresh profile, and milliseconds from nothing."""
    context = chromium.new_context()
    page = context.new_page()
    page.goto(address)
    asked = {"program": program, "values": values, "withIndex": with_index}
    told = page.evaluate(RUN, {"manifest": f"{name}/runtime.json", **asked})
    context.close()
    return told["answer"], float(told["milliseconds"])


def build_time(root: Path) -> float:
    """Seconds for a whole build elsewhere than in the project's own folders."""
    with tempfile.TemporaryDirectory() as name:
        plan = replace(site.default(root), work=Path(name, "work"), site=Path(name, "site"))
        begun = time.perf_counter()
        with contextlib.redirect_stdout(io.StringIO()):
            site.build(plan)
        return time.perf_counter() - begun
