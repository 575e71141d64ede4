"""Writes the service worker of a built site: its code, after the list of what it keeps.

The list holds every file that a reader may need without a network, by its address and its hash; the
same site gives the same bytes, and a changed one a new worker.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from pathlib import Path

SOURCE = Path("docs", "offline", "service-worker.js")
NAME = "service-worker.js"
MISSING = "404.html"
INDEX = "index.html"
NOT_KEPT = frozenset({".gz", ".map", ".txt", ".xml"})
PREVIEW = "preview.png"
"""The picture that other sites show for a link; no page of ours does."""


def write(root: Path, site: Path, runtime: Path) -> None:
    """Write the worker to the root of `site`, whose runtime lies in the folder `runtime` of it."""
    folder = f"{runtime.as_posix()}/"
    manifest = json.loads((site / runtime / "runtime.json").read_text(encoding="utf-8"))
    release = {
        "pages": dict(sorted(_pages(site, {f"{folder}{name}" for name in manifest["files"]}))),
        "runtime": sorted(f"{folder}{name}" for name in manifest["files"]),
        "missing": MISSING,
    }
    code = (root / SOURCE).read_text(encoding="utf-8")
    listed = json.dumps(release, separators=(",", ":"))
    (site / NAME).write_text(f"self.RELEASE = {listed};\n{code}", encoding="utf-8")


def _pages(site: Path, runtime: set[str]) -> Iterator[tuple[str, str]]:
    """Each file by its address, with its hash; a page's address ends with its folder."""
    for path in site.rglob("*"):
        name = path.relative_to(site).as_posix()
        kept = path.suffix not in NOT_KEPT and path.name not in (NAME, PREVIEW, ".nojekyll")
        if path.is_file() and kept and name not in runtime:
            digest = hashlib.sha256(path.read_bytes()).hexdigest()[:16]
            yield name.removesuffix(INDEX) if path.name == INDEX else name, digest
