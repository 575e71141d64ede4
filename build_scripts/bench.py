"""Measures what readers and maintainers wait for, and prints it as one table.

    make bench                                 measure, and compare with the last release
    python -m build_scripts bench --keep       the same, and keep the figures for the next release
    python -m build_scripts bench --no-start   without the start in the browser, the longest part

The start of the calculator with our runtime and with stock Pyodide in turn, in one run on one
machine; an edit until its result is shown, and all that lies ahead; the engine, a long list of jobs
and the search under this Python and in Chromium; and the build of the site.
Beside each figure stands what it is to stay within, and what it was at the last release.
"""

from __future__ import annotations

import contextlib
import io
import json
import tempfile
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any, NamedTuple

from playwright.sync_api import Browser, sync_playwright

from build_scripts import (
    bench_page,
    bench_search,
    bench_start,
    browser,
    jobs_timing,
    search_timing,
    site,
)
from calculator import occupations, titles
from calculator.assess import assess

FIGURES = Path("build_scripts", "bench_figures.json")
"""What was measured at the last release."""

ROUNDS = 3
SECONDS = 2.0

JOBS = {
    "whole": "20 jobs over ten years: the whole result as JSON",
    "count": "20 jobs over ten years: counting, with both days",
}
AIM_OF_JOBS = "5 | 30"
AIMS = {"whole": AIM_OF_JOBS, "count": AIM_OF_JOBS, "query_95": "- | 16", "typed_95": "- | 16"}
"""Milliseconds under this Python and in the browser, by the part."""

AIMS_OF_START = {"first": "0.35, at most 0.40", "second": "0.20, at most 0.30"}
"""What part of stock Pyodide's first visit a visit may take, over loopback."""


class Row(NamedTuple):
    """A line of a table: what was measured, how it came out in two columns, and the aim."""

    what: str
    unit: str
    left: float | None = None
    right: float | None = None
    aim: str = ""


def report(root: Path, *, start: bool, keep: bool) -> int:
    """Measure and print everything, each line as soon as it is known."""
    last = json.loads((root / FIGURES).read_text("utf-8")) if (root / FIGURES).is_file() else {}
    found: dict[str, list[float | None]] = {}
    path = browser.find_chromium()
    with contextlib.ExitStack() as stack:
        chromium = None
        if path is None:
            print("no Chromium or Chrome was found: nothing is measured in a browser")
        else:
            playwright = stack.enter_context(sync_playwright())
            chromium = playwright.chromium.launch(executable_path=path, args=browser.flags())
            stack.callback(chromium.close)
        if chromium and start:
            print(head("stock", "ours"))
            for row in start_rows(chromium, root):
                tell(row, last, found)
        print(head("this Python", "Chromium"))
        for row in rows(root, chromium):
            tell(row, last, found)
    if keep:
        (root / FIGURES).write_text(json.dumps(last | found, indent=1) + "\n", encoding="utf-8")
    return 0


def head(left: str, right: str) -> str:
    """The head of a table."""
    return f"\n{'':58}{left:>12}{right:>12}  {'':3}  {'aim':22}last release"


def tell(
    row: Row, last: dict[str, list[float | None]], found: dict[str, list[float | None]]
) -> None:
    """Print a line, beside the figures of the last release, and remember it."""
    before = " | ".join(_cell(value) for value in last.get(row.what, ()))
    cells = f"{_cell(row.left):>12}{_cell(row.right):>12}"
    print(f"{row.what:58}{cells}  {row.unit:3}  {row.aim:22}{before}".rstrip(), flush=True)
    found[row.what] = [row.left, row.right]


def _cell(value: float | None) -> str:
    if value is None:
        return "-"
    return f"{value:,.0f}" if value >= 100 else f"{value:.2f}"


def start_rows(chromium: Browser, root: Path) -> Iterator[Row]:
    """First score and bytes of both runtimes, under each condition, for both visits."""
    measured = bench_start.measure(chromium, root, ROUNDS)
    medians = {what: bench_start.median(visits) for what, visits in measured.items()}
    places = [bench_start.ALONE_ON_A_PAGE, *(name for name, *_ in bench_start.conditions())]
    for place, which in ((place, which) for place in places for which in AIMS_OF_START):
        if (place, "ours", which) in medians:
            stock, ours = (medians[place, name, which] for name in ("stock", "ours"))
            cold = medians[place, "stock", "first"].milliseconds
            aim = AIMS_OF_START[which] if place in places[:2] else ""
            what = f"{place}, {which} visit"
            yield Row(f"{what}: first score", "ms", stock.milliseconds, ours.milliseconds)
            parts = (stock.milliseconds / cold, ours.milliseconds / cold)
            yield Row(f"{what}: of stock's first visit", "", parts[0], parts[1], aim)
            yield Row(f"{what}: sent", "kB", stock.sent / 1000, ours.sent / 1000)


def rows(root: Path, chromium: Browser | None) -> Iterator[Row]:
    """Everything else."""
    cases = json.loads((root / "tests" / "rules" / "crs_cases.json").read_text(encoding="utf-8"))
    packed = occupations.read(titles.INDEX_FILE)
    queries = bench_search.read_queries(root)
    here = search_timing.measure(packed, queries)  # First: it times what is loaded only once.
    here |= jobs_timing.measure()
    there: dict[str, float] = {}
    if chromium:
        with bench_page.served(root) as address:
            for name, milliseconds in bench_page.edits(chromium, address).items():
                yield Row(f"edit to result on screen, {name}", "ms", None, milliseconds, "- | 16")
            for name, milliseconds in bench_page.ahead(chromium, address).items():
                yield Row(f"all that lies ahead, {name}", "ms", None, milliseconds, "- | 300")
            there = bench_page.timings(chromium, address, root, queries)
    what = f"results in a second, as JSON ({len(cases)} cases, one core)"
    yield Row(what, "", rate(cases), None, "1,000 | -")
    for part, what in (JOBS | bench_search.PARTS).items():
        yield Row(what, "ms", here[part], there.get(part), AIMS.get(part, ""))
    yield Row("search: the index, fetched at the first search", "kB", None, len(packed) / 1000)
    yield Row("build of the whole site from clean", "s", build_time(root), None, "30 | -")


def rate(cases: list[dict[str, Any]]) -> float:
    """How many results this Python works out and writes in a second."""
    done, begun = 0, time.perf_counter()
    while time.perf_counter() - begun < SECONDS:
        for case in cases:
            json.dumps(assess(case["profile"]))
        done += len(cases)
    return done / (time.perf_counter() - begun)


def build_time(root: Path) -> float:
    """Seconds for a whole build elsewhere than in the project's own folders, nothing compiled."""
    with tempfile.TemporaryDirectory() as name:
        plan = replace(site.default(root), work=Path(name, "work"), site=Path(name, "site"))
        begun = time.perf_counter()
        with contextlib.redirect_stdout(io.StringIO()):
            site.build(plan, cache=Path(name, "cache"))
        return time.perf_counter() - begun
