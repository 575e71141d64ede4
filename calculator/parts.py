"""Parts of this package that the browser fetches when they are needed, each an archive of its own.

A part is a subpackage with a module `door`, whose `answer` takes and gives JSON.
On the host everything lies in one folder, and nothing here is used.
"""

from __future__ import annotations

import calculator
from calculator import html, rules


def add(archive: str) -> None:
    """Make the modules and templates of an archive importable beside those that are here."""
    for package in (calculator, rules):
        package.__path__.append(f"{archive}/{package.__name__.replace('.', '/')}")
    html.look_in(f"{archive}/{calculator.__name__}")
