"""The commands behind `make`: `python -m build_scripts COMMAND`."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def run_site(_options: argparse.Namespace) -> int:
    """Build the site and check what was built."""
    from build_scripts import check_site, pages, runtime, scenarios, site

    plan = site.default(ROOT)
    try:
        site.build(plan)
    except (
        pages.PageError,
        runtime.RuntimeBuildError,
        scenarios.ScenarioError,
        site.SiteError,
    ) as error:
        print(f"site: {error}", file=sys.stderr)
        return 1
    return check_site.report(plan.site, plan.url)


def run_serve(options: argparse.Namespace) -> int:
    """Serve the site on this machine."""
    from build_scripts import serve

    return serve.serve(ROOT, options.port)


def run_test(options: argparse.Namespace) -> int:
    """Run all tests."""
    from build_scripts import checks

    return checks.test(ROOT, options.rest)


def run_check(_options: argparse.Namespace) -> int:
    """Run the formatter, the linter and the type checkers."""
    from build_scripts import checks

    return checks.check(ROOT)


def run_bench(options: argparse.Namespace) -> int:
    """Measure the start in the browser, edits, the engine, the search and the build."""
    from build_scripts import bench

    return bench.report(ROOT, start=not options.no_start, keep=options.keep)


def run_lock(_options: argparse.Namespace) -> int:
    """Lock the Python requirements anew."""
    from build_scripts import lock

    return lock.lock(ROOT)


COMMANDS: dict[str, Callable[[argparse.Namespace], int]] = {
    "site": run_site,
    "serve": run_serve,
    "test": run_test,
    "check": run_check,
    "bench": run_bench,
    "lock": run_lock,
}


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; its exit status is ours."""
    parser = argparse.ArgumentParser(prog="python -m build_scripts", description=__doc__)
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    for name, runner in COMMANDS.items():
        command = commands.add_parser(name, help=runner.__doc__)
        command.set_defaults(runner=runner)
        if name == "serve":
            command.add_argument("--port", type=int, default=8000)
        if name == "bench":
            command.add_argument("--keep", action="store_true", help="keep the figures")
            command.add_argument("--no-start", action="store_true", help="leave out the start")
        if name == "test":
            command.add_argument("rest", nargs=argparse.REMAINDER, help="passed on to pytest")
    options = parser.parse_args(arguments)
    chosen: Callable[[argparse.Namespace], int] = options.runner
    return chosen(options)


if __name__ == "__main__":
    sys.exit(main())
