"""Measures the search for occupations, under this Python and under Pyodide on Node.

`report(root)` prints a line for each; `bench.py` can call it, and so can
`python -m build_scripts.bench_search`.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import cast

from build_scripts import runtime
from build_scripts.search_timing import Query, measure
from calculator import occupations, titles

ROOT = Path(__file__).resolve().parent.parent
QUERIES = Path("tests", "search_queries.tsv")
PARTS = {
    "codes": "ms to load the table of codes",
    "index": "ms to make the index ready",
    "first": "ms for the first answer, its template included",
    "query_95": "ms for 95 of 100 queries, with their HTML",
    "typed_95": "ms for 95 of 100 queries being typed",
}


def report(root: Path) -> None:
    """Print the size of the index and the times under both Pythons."""
    packed = occupations.read(titles.INDEX_FILE)
    queries = read_queries(root)
    here, browser = measure(packed, queries), under_pyodide(root, queries)
    print(f"search   {len(packed):8,} bytes of index, fetched at the first search")
    for part, words in PARTS.items():
        ratio = browser[part] / here[part]
        print(f"search   {browser[part]:8.1f} {words} (Pyodide; {ratio:.1f} times this Python)")


def read_queries(root: Path) -> list[Query]:
    """The real queries that the tests use, too."""
    rows = (line.split("\t") for line in (root / QUERIES).read_text("utf-8").splitlines())
    return [cast("Query", (row[0], row[1])) for row in rows]


def under_pyodide(root: Path, queries: list[Query]) -> dict[str, float]:
    """The same measures with the package as the browser gets it."""
    with tempfile.TemporaryDirectory() as name:
        work = Path(name)
        runtime.build(root, work / "runtime")
        manifest = json.loads((work / "runtime" / "runtime.json").read_bytes())
        (work / "queries.json").write_text(json.dumps(queries), encoding="utf-8")
        command = [
            runtime.node(),
            root / "build_scripts" / "bench_search.mjs",
            root / "node_modules" / "pyodide",
            work / "runtime" / manifest["packages"],
            root / "build_scripts" / "search_timing.py",
            root / "calculator" / occupations.DATA / titles.INDEX_FILE,
            work / "queries.json",
        ]
        done = subprocess.run(
            [str(part) for part in command], capture_output=True, text=True, check=False
        )
    if done.returncode != 0:
        raise runtime.RuntimeBuildError(f"the search failed under Pyodide:\n{done.stderr}")
    return dict(json.loads(done.stdout))


def main() -> int:
    """Measure and print."""
    report(ROOT)
    return 0


if __name__ == "__main__":
    sys.exit(main())
