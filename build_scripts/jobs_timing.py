"""Times the counting of a long list of jobs; the same file runs under this Python and in Chromium.

It needs nothing but the package.
"""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

from calculator.assess import assess
from calculator.case import Case
from calculator.profile import read_profile
from calculator.rules import jobs

RUNS = 100
JOBS = 20
AS_OF = date(2026, 10, 1)
WEEK = timedelta(days=7)
CODES = ("21231", "31102", "63200", "72014", "33102")


def measure() -> dict[str, float]:
    """Milliseconds for 95 of 100 runs: the whole result as JSON, and the counting alone."""
    raw = twenty_jobs()
    profile, problems = read_profile(raw)
    if problems:
        raise AssertionError(f"the twenty jobs have problems: {problems}")

    def count() -> None:
        case = Case(profile, AS_OF)
        jobs.year(case, jobs.canadian(case, profile.applicant))

    return {
        "whole": _most(lambda: json.dumps(assess(raw))),
        "count": _most(count),
    }


def twenty_jobs() -> dict[str, Any]:
    """Twenty part-time jobs over ten years, overlapping, each with a gap; the last one goes on.

    The year is not reached yet, so that both days lie ahead and have to be searched for.
    """
    return {
        "schema": 1,
        "as_of": AS_OF.isoformat(),
        "applicant": {"work": [_job(number) for number in range(JOBS)]},
    }


def _job(number: int) -> dict[str, Any]:
    start = AS_OF - WEEK * 26 * (JOBS - number)
    gap = start + WEEK * 20
    is_last = number == JOBS - 1
    return {
        "noc": CODES[number % len(CODES)],
        "country": "CA",
        "from": start.isoformat(),
        "to": None if is_last else (start + WEEK * 52).isoformat(),
        "hours_per_week": 20 if is_last else 2.5,
        "gaps": [{"from": gap.isoformat(), "to": (gap + WEEK * 3).isoformat()}],
        "self_employed": False,
        "full_time_student": False,
        "authorized": True,
    }


def _most(run: Callable[[], object]) -> float:
    """Milliseconds within which 95 of 100 runs end; the first runs, which warm up, are not told."""
    times = sorted(_milliseconds(run) for _ in range(RUNS + 5))
    return times[RUNS * 95 // 100]


def _milliseconds(run: Callable[[], object]) -> float:
    begun = time.perf_counter()
    run()
    return (time.perf_counter() - begun) * 1000
