"""Runs the tests, and the tools that read the code without running it."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from build_scripts import browser, runtime

WORKERS = "2"
COVERAGE = ("--cov", "--cov-branch", "--cov-report=term-missing:skip-covered")


def test(root: Path, arguments: Sequence[str]) -> int:
    """Run pytest on everything, or on what the arguments name.

    Where there is no Chromium the browser's tests are left out, and the last line says so.
    """
    rest = [argument for argument in arguments if argument != "--"]
    everything = ["-n", WORKERS, "--dist", "loadgroup", *COVERAGE]
    command = [sys.executable, "-m", "pytest", *(rest or everything)]
    with tempfile.TemporaryDirectory() as own:
        # Two runs at once would otherwise add up each other's coverage.
        environment = {**os.environ, "COVERAGE_FILE": str(Path(own, "coverage"))}
        status = subprocess.run(command, cwd=root, env=environment, check=False).returncode
    if browser.find_chromium() is None and not browser.is_required():
        print(
            "test: the browser's tests were left out, because no Chromium or Chrome was found;"
            " install one, or name it in CHROMIUM"
        )
    return status


def check(root: Path) -> int:
    """Run every tool, so that one run shows all that is wrong."""
    python = [sys.executable, "-m"]
    compiler = [str(runtime.node()), str(root / "node_modules" / "typescript" / "bin" / "tsc")]
    tools = {
        "lint": [*python, "ruff", "check", "."],
        "format": [*python, "ruff", "format", "--check", "."],
        "types": [*python, "mypy"],
        "spelling": [*python, "build_scripts.spelling"],
        "tables of occupations": [*python, "build_scripts.occupations", "--check"],
        "scripts": [*compiler, "--project", "tsconfig.json"],
        "scripts of the worker": [*compiler, "--project", "tsconfig.worker.json"],
    }
    failed = [name for name, command in tools.items() if not passes(name, command, root)]
    print(f"check: {', '.join(failed)} failed" if failed else "check: all is well")
    return 1 if failed else 0


def passes(name: str, command: Sequence[str], root: Path) -> bool:
    """Run one tool and say which it is."""
    print(f"check: {name}", flush=True)
    return subprocess.run(command, cwd=root, check=False).returncode == 0
