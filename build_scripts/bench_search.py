"""What `bench.py` measures of the search for occupations: the queries, and the figures by name."""

from __future__ import annotations

from pathlib import Path
from typing import cast

from build_scripts.search_timing import Query

QUERIES = Path("tests", "search_queries.tsv")
PARTS = {
    "codes": "search: the table of codes, loaded",
    "index": "search: the index, made ready",
    "first": "search: the first answer, its template included",
    "query_95": "search: 95 of 100 real queries, with their HTML",
    "typed_95": "search: 95 of 100 queries while they are typed",
}


def read_queries(root: Path) -> list[Query]:
    """The real queries that the tests use, too."""
    rows = (line.split("\t") for line in (root / QUERIES).read_text("utf-8").splitlines())
    return [cast("Query", (row[0], row[1])) for row in rows]
