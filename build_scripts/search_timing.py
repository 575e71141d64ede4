"""Times the search for occupations; the same file runs under this Python and in Chromium.

It needs nothing but the package: `bench.py` passes it the index and the queries.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

from calculator import occupations, search_report, titles
from calculator.model import Lang

Query = tuple[Lang, str]


def measure(packed: bytes, queries: list[Query]) -> dict[str, float]:
    """Milliseconds: the table of codes, the index, the first answer, and answers as one types.

    An answer comes with its HTML. `typed` asks for every beginning of every query.
    """
    typed = [(lang, query[:end]) for lang, query in queries for end in range(1, len(query) + 1)]
    return {
        "codes": _milliseconds(lambda: occupations.unit_group("21231")),
        "index": _milliseconds(lambda: titles.install(packed)),
        "first": _milliseconds(lambda: search_report.answer_search("cook", "en")),
        **_spread("query", queries),
        **_spread("typed", typed),
    }


def _spread(name: str, queries: list[Query]) -> dict[str, float]:
    """The median and the 95th percentile."""
    times = sorted(_time(lang, query) for lang, query in queries)
    return {
        f"{name}_median": times[len(times) // 2],
        f"{name}_95": times[len(times) * 95 // 100],
    }


def _time(lang: Lang, query: str) -> float:
    return _milliseconds(lambda: search_report.answer_search(query, lang))


def _milliseconds(run: Callable[[], Any]) -> float:
    begun = time.perf_counter()
    run()
    return (time.perf_counter() - begun) * 1000
