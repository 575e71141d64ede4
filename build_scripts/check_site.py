"""Checks a built site as a reader's browser would meet it, without a browser.

Every link within the site leads to a page, and to an id on it; no page has an id twice; nothing is
loaded from another host; no template mark was left unrendered; every page has a title, one first
heading, a language and a description.
"""

from __future__ import annotations

import re
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

# Elements that make a browser fetch what they name, and the attribute that names it.
LOADING = {
    "audio": "src",
    "embed": "src",
    "iframe": "src",
    "image": "href",
    "img": "src",
    "input": "src",
    "object": "data",
    "script": "src",
    "source": "src",
    "track": "src",
    "use": "href",
    "video": "src",
}
# What a <link> may name without its being fetched.
NAMING = frozenset({"alternate", "author", "canonical", "license", "next", "prev"})
CSS_ADDRESS = re.compile(r"""(?:url\(\s*|@import\s+)["']?([^"')\s]+)""")
MARKS = re.compile(r"\[\[|\]\]|\[%|%\]|\[#|#\]|\{\{|\}\}")
UNREAD = frozenset({"script", "style", "code", "pre", "svg"})
IN_PAGE_ONLY = ("data:", "blob:", "mailto:", "tel:")


@dataclass
class Page:
    """What matters of one HTML page."""

    ids: list[str] = field(default_factory=list)
    links: list[str] = field(default_factory=list)
    loads: list[str] = field(default_factory=list)
    text: list[str] = field(default_factory=list)
    language: str = ""
    description: str = ""
    title: str = ""
    first_headings: int = 0


class Reader(HTMLParser):
    """Reads one page."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.page = Page()
        self.open: Counter[str] = Counter()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note the ids, the addresses and the few facts that each page must state."""
        values = {name: value or "" for name, value in attrs}
        self.open[tag] += 1
        if "id" in values:
            self.page.ids.append(values["id"])
        if tag == "a" and "name" in values and values["name"] != values.get("id"):
            self.page.ids.append(values["name"])
        self.note_addresses(tag, values)
        self.note_facts(tag, values)

    def handle_endtag(self, tag: str) -> None:
        """Leave an element."""
        self.open[tag] = max(0, self.open[tag] - 1)

    def handle_data(self, data: str) -> None:
        """Keep the words that a reader sees."""
        if self.open["title"] and not self.open["svg"]:
            self.page.title += data
        if self.open["style"]:
            self.page.loads += CSS_ADDRESS.findall(data)
        if not any(self.open[tag] for tag in UNREAD):
            self.page.text.append(data)

    def note_addresses(self, tag: str, values: dict[str, str]) -> None:
        """Sort each address into those followed and those fetched."""
        if tag in ("a", "area") and "href" in values:
            self.page.links.append(values["href"])
        elif tag == "link":
            rel = frozenset(values.get("rel", "").split())
            kind = self.page.links if rel <= NAMING else self.page.loads
            kind.append(values.get("href", ""))
        elif tag == "form" and "action" in values:
            self.page.loads.append(values["action"])
        elif tag in LOADING:
            name = LOADING[tag]
            found = values.get(name) or values.get(f"xlink:{name}")
            self.page.loads += [found] if found else []
        self.page.loads += [part.split()[0] for part in sets(values.get("srcset", ""))]
        self.page.loads += CSS_ADDRESS.findall(values.get("style", ""))

    def note_facts(self, tag: str, values: dict[str, str]) -> None:
        """Keep language, description and headings."""
        if tag == "html":
            self.page.language = values.get("lang", "")
        elif tag == "h1":
            self.page.first_headings += 1
        elif tag == "meta" and values.get("name") == "description":
            self.page.description = values.get("content", "")
        elif tag == "meta" and values.get("property") in ("og:image", "og:url"):
            self.page.links.append(values.get("content", ""))


def sets(srcset: str) -> list[str]:
    """The candidates of a srcset attribute."""
    return [part for part in srcset.split(",") if part.strip()]


def read(path: Path) -> Page:
    """Read one HTML file."""
    reader = Reader()
    reader.feed(path.read_text(encoding="utf-8"))
    reader.close()
    return reader.page


@dataclass(frozen=True)
class Site:
    """A built site in a folder, meant for an address."""

    folder: Path
    url: str
    pages: dict[Path, Page]

    def url_of(self, path: Path) -> str:
        """The address of a file, as a reader sees it."""
        name = path.relative_to(self.folder).as_posix()
        return urljoin(self.url, name.removesuffix("index.html"))

    def file_at(self, url: str) -> Path | None:
        """The file behind an address of this site; None if it lies outside."""
        if not url.startswith(self.url):
            return None
        name = unquote(urlsplit(url).path[len(urlsplit(self.url).path) :])
        path = self.folder / name
        return path / "index.html" if name in ("", "/") or name.endswith("/") else path


def load(folder: Path, url: str) -> Site:
    """Read every page of a built site."""
    paths = sorted(folder.rglob("*.html"))
    return Site(folder, url, {path: read(path) for path in paths})


def problems(folder: Path, url: str) -> list[str]:
    """Everything that is wrong with a built site, one line each."""
    site = load(folder, url)
    if not site.pages:
        return [f"{folder}: there is no page"]
    found = [
        f"{path.relative_to(folder).as_posix()}: {problem}"
        for path, page in site.pages.items()
        for problem in of_page(site, path, page)
    ]
    found += [
        f"{path.relative_to(folder).as_posix()}: {problem}"
        for path in sorted(folder.rglob("*.css"))
        for address in CSS_ADDRESS.findall(path.read_text(encoding="utf-8"))
        for problem in of_load(site, site.url_of(path), address)
    ]
    return found


def of_page(site: Site, path: Path, page: Page) -> Iterator[str]:
    """What is wrong with one page."""
    yield from (f"the id {i!r} stands twice" for i, n in Counter(page.ids).items() if n > 1)
    yield from of_facts(page)
    for words in page.text:
        if MARKS.search(words):
            yield f"a template mark was not rendered: {words.strip()[:80]!r}"
    here = site.url_of(path)
    for address in page.loads:
        yield from of_load(site, here, address)
    for address in page.links:
        yield from of_link(site, here, address)


def of_facts(page: Page) -> Iterator[str]:
    """Each page says what it is."""
    if not page.language:
        yield "the language is not stated"
    if not page.title.strip():
        yield "there is no title"
    if not page.description.strip():
        yield "there is no description"
    if page.first_headings != 1:
        yield f"there are {page.first_headings} headings of the first level"


def of_load(site: Site, here: str, address: str) -> Iterator[str]:
    """Whatever the browser fetches lies within the site."""
    if address.startswith((*IN_PAGE_ONLY, "#")):
        return
    target = urljoin(here, address)
    path = site.file_at(target)
    if path is None:
        yield f"it loads {address}, which is not part of the site"
    elif not path.is_file():
        yield f"it loads {address}, which does not exist"


def of_link(site: Site, here: str, address: str) -> Iterator[str]:
    """Links within the site lead somewhere; others are another check's task."""
    if address.startswith(IN_PAGE_ONLY):
        return
    target = urljoin(here, address)
    path = site.file_at(target)
    if path is None:
        if not urlsplit(address).netloc:
            yield f"the link {address} leads out of the site's folder"
        return
    if not path.is_file():
        yield f"the link {address} leads nowhere"
        return
    anchor = unquote(urlsplit(target).fragment)
    if anchor and path in site.pages and anchor not in site.pages[path].ids:
        yield f"the link {address} leads to no place on its page"


def report(folder: Path, url: str) -> int:
    """Print what is wrong; the exit status."""
    found = problems(folder, url)
    for problem in found:
        print(f"site: {problem}", file=sys.stderr)
    print(f"site: {len(found)} problems" if found else "site: links, anchors and ids are well")
    return 1 if found else 0
