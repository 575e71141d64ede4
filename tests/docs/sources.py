"""The pages as written, taken apart for the tests of this folder."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from build_scripts.render import DOCS, Source, calls_of, read_source
from build_scripts.texts import without_code
from calculator.model import Lang

_HEADING = re.compile(r"^(#{1,6}) +(.*?)(?: *\{ *#([\w-]+)[^}]*\})? *$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading: its depth, its words, its id where it has one, and where it stands."""

    depth: int
    words: str
    id: str | None
    at: int


def pages(root: Path, lang: Lang) -> list[Source]:
    """The hand-written pages of a language."""
    folder = root / DOCS / lang
    return [
        read_source(file, file.relative_to(folder).as_posix())
        for file in sorted(folder.rglob("*.md"))
    ]


def page(root: Path, lang: Lang, name: str) -> Source:
    """One page."""
    return read_source(root / DOCS / lang / name, name)


def calls(source: Source) -> list[str]:
    """The calls of a page, in their order."""
    return [call for _, call in calls_of(source.body)]


def headings(text: str) -> list[Heading]:
    """The headings of a page; what stands in code is none."""
    return [
        Heading(len(found[1]), found[2], found[3], found.start())
        for found in _HEADING.finditer(without_code(text))
    ]


def section(text: str, id: str) -> str | None:
    """The text from the heading with an id to the next heading that is not below it."""
    found = headings(text)
    for place, heading in enumerate(found):
        if heading.id == id:
            after = (later.at for later in found[place + 1 :] if later.depth <= heading.depth)
            return text[heading.at : next(after, len(text))]
    return None


def lines(text: str) -> Iterator[tuple[int, str]]:
    """The lines that hold anything, with their numbers."""
    for number, line in enumerate(text.splitlines(), 1):
        if line.strip():
            yield number, line
