"""Measures what readers and maintainers wait for.

The engine under this Python; the start in Chromium up to the first score, with our compiled runtime
and with stock Pyodide in turn, in one run on one machine; and the build of the site.
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
from typing import Any

from playwright.sync_api import Browser, sync_playwright

from build_scripts import browser, runtime, site, static
from calculator.assess import assess

ROUNDS = 5
SECONDS = 2.0
START = """
async ([manifest, profile]) => {
  const begun = performance.now();
  const worker = new Worker("bench_worker.mjs", { type: "module" });
  const total = await new Promise((resolve, reject) => {
    worker.onmessage = (event) => resolve(event.data);
    worker.onerror = (event) => reject(new Error(event.message));
    worker.postMessage({ manifest: new URL(manifest, location.href).href, profile });
  });
  return { total, milliseconds: performance.now() - begun };
}
"""


def report(root: Path) -> int:
    """Measure and print everything."""
    cases = json.loads((root / "tests" / "rules" / "crs_cases.json").read_text(encoding="utf-8"))
    print(f"engine   {rate(cases):8,.0f} results a second ({len(cases)} cases, one core)")
    print_start(root, cases[0])
    print(f"build    {build_time(root):8.2f} s for the whole site, runtime already compiled")
    return 0


def rate(cases: list[dict[str, Any]]) -> float:
    """How many results this Python works out in a second."""
    done, begun = 0, time.perf_counter()
    while time.perf_counter() - begun < SECONDS:
        for case in cases:
            assess(case["profile"])
        done += len(cases)
    return done / (time.perf_counter() - begun)


def print_start(root: Path, case: dict[str, Any]) -> None:
    """Start both runtimes in turn, each time in a fresh profile, and print the medians."""
    path = browser.find_chromium()
    if path is None:
        print("start    not measured: no Chromium or Chrome was found")
        return
    with served(root) as address, sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=path, args=browser.flags())
        times: dict[str, list[float]] = {"ours": [], "stock": []}
        for _ in range(ROUNDS):
            for name, measured in times.items():
                measured.append(start(chromium, address, name, case))
        chromium.close()
    medians = {name: statistics.median(measured) for name, measured in times.items()}
    for name, measured in times.items():
        spread = f"{min(measured):,.0f} to {max(measured):,.0f}"
        print(f"start    {medians[name]:8,.0f} ms to the first score, {name} ({spread})")
    print(f"         {medians['stock'] / medians['ours']:8.1f} times faster than stock")


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


def start(chromium: Browser, address: str, name: str, case: dict[str, Any]) -> float:
    """Milliseconds from nothing to the first score, which must be right."""
    context = chromium.new_context()
    page = context.new_page()
    page.goto(address)
    profile = json.dumps(case["profile"])
    measured = page.evaluate(START, [f"{name}/runtime.json", profile])
    context.close()
    if measured["total"] != case["total"]:
        raise AssertionError(f"{name} gave {measured['total']}, not {case['total']}")
    return float(measured["milliseconds"])


def build_time(root: Path) -> float:
    """Seconds for a whole build elsewhere than in the project's own folders."""
    with tempfile.TemporaryDirectory() as name:
        plan = replace(site.default(root), work=Path(name, "work"), site=Path(name, "site"))
        begun = time.perf_counter()
        with contextlib.redirect_stdout(io.StringIO()):
            site.build(plan)
        return time.perf_counter() - begun
