"""Render the pages: `docs/{en,fr}` with Jinja2 into `build/docs/{en,fr}`, as plain Markdown.

The site generator sees no placeholder and needs no plugin, so more than one can build the site.
Whatever a page asks for that is not there stops the build, with the file, the line and the mend.
So does a page that is written in one language only.
"""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Any, Final

import yaml
from jinja2 import BaseLoader, Environment, StrictUndefined, TemplateNotFound
from jinja2.exceptions import TemplateError, TemplateSyntaxError

from build_scripts import publisher
from build_scripts.pages import BLOCKS, Calls, PageError
from build_scripts.words import say
from calculator import guide
from calculator.formats import day as day_text
from calculator.law import CHECKED, SOURCES
from calculator.model import LANGS, Lang, LawError

DOCS: Final = Path("docs")
"""Where the pages are written by hand, one folder for each language."""

ASSETS: Final = "assets"
"""Scripts and images: `docs/assets`, once in each language's site.

What is heavy (the browser runtime) is not here: it stands once, at the root of the whole site.
"""


@dataclass(frozen=True, slots=True)
class Source:
    """A page as written: its file, its front matter and its text, line for line."""

    file: Path
    page: str
    meta: Mapping[str, Any]
    body: str
    """The text with the lines of the front matter left empty, so that line numbers stay true."""


def render(root: Path, out: Path) -> None:
    """Render every page of both languages from `root/docs` into `out/en` and `out/fr`.

    What is wrong is told once for each page, so that one run names the pages to mend.
    """
    written = {
        lang: {page: _read(root, lang, page) for page in _pages(root, lang)} for lang in LANGS
    }
    _check_publisher(root)
    wrong = dict.fromkeys(_without_twin(root, written))
    for lang, own in written.items():
        folder = out / lang
        if folder.exists():
            shutil.rmtree(folder)
        folder.mkdir(parents=True)
        for page, source in own.items():
            try:
                _write(folder / page, render_page(root, source, lang, own))
            except PageError as error:
                wrong[str(error)] = None
        _copy_others(root, lang, folder)
    if wrong:
        raise PageError("\n".join(wrong))


def render_page(root: Path, source: Source, lang: Lang, all_pages: Mapping[str, Source]) -> str:
    """One page as Markdown: front matter, text, next step, how it was compiled, footnotes."""
    calls = Calls(root, source.page, lang)
    text = _S_IN_A_ROW.sub("\\1\u2009", _fill(root, source, calls).strip("\n"))
    parts = [
        _front_matter(root, source),
        text,
        _end(root, source, lang, all_pages),
        calls.footnotes(),
    ]
    return "\n\n".join(part for part in parts if part) + "\n"


def calls_of(body: str) -> Iterator[tuple[int, str]]:
    """Every placeholder of a page's text, with its line: what both languages must share."""
    for found in _PLACEHOLDER.finditer(body):
        yield body.count("\n", 0, found.start()) + 1, " ".join(found.group(1).split())


# Reading.

_S_IN_A_ROW: Final = re.compile(r"(\[\^law-\d+\])(?=\[\^law-)")
"""Footnotes 1 and 2 side by side would read as 12; a thin space parts them."""
_PLACEHOLDER: Final = re.compile(r"\[\[(.*?)\]\]", re.DOTALL)
_FRONT: Final = re.compile(r"\A---\n(.*?)\n---\n", re.DOTALL)


def _pages(root: Path, lang: Lang) -> list[str]:
    folder = root / DOCS / lang
    return sorted(file.relative_to(folder).as_posix() for file in folder.rglob("*.md"))


def _read(root: Path, lang: Lang, page: str) -> Source:
    return read_source(root / DOCS / lang / page, page)


def read_source(file: Path, page: str) -> Source:
    """A page as written, split into front matter and text."""
    text = file.read_text(encoding="utf-8")
    front = _FRONT.match(text)
    if front is None:
        raise PageError(f"{file}:1: no front matter; begin with ---, title:, description:, ---.")
    try:
        meta = yaml.safe_load(front.group(1))
    except yaml.YAMLError as error:
        raise PageError(f"{file}:1: the front matter is not YAML: {error}") from error
    for key in ("title", "description"):
        if not isinstance(meta, dict) or not meta.get(key):
            raise PageError(f"{file}:1: the front matter has no {key}; add one.")
    body = "\n" * front.group(0).count("\n") + text[front.end() :]
    return Source(file, page, meta, body)


def _without_twin(root: Path, written: Mapping[Lang, Mapping[str, Source]]) -> Iterator[str]:
    for own in written.values():
        for page, source in own.items():
            for lang, others in written.items():
                if page not in others:
                    twin = PageError(f"write its twin, {DOCS.as_posix()}/{lang}/{page}.")
                    yield _told(root, source, 1, twin)


def _check_publisher(root: Path) -> None:
    """Whoever publishes is named on several pages; what is wrong there is said once."""
    try:
        publisher.read(root)
    except publisher.PublisherError as error:
        raise PageError(str(error)) from error


# Filling.


class _OnePage(BaseLoader):
    """A loader that knows the page being rendered, so that errors carry its file and line."""

    def __init__(self, source: Source) -> None:
        self.source = source

    def get_source(self, environment: Environment, template: str) -> tuple[str, str | None, None]:
        del environment
        if template != self.source.page:
            raise TemplateNotFound(template)
        return self.source.body, str(self.source.file), None


def _fill(root: Path, source: Source, calls: Calls) -> str:
    """The text with every call answered."""
    _blocks_stand_alone(root, source)
    environment = Environment(
        loader=_OnePage(source),
        undefined=StrictUndefined,
        autoescape=False,  # pages are Markdown and our own; the HTML of calls escapes itself
        variable_start_string="[[",
        variable_end_string="]]",
        block_start_string="[%",
        block_end_string="%]",
        comment_start_string="[#",
        comment_end_string="#]",
        keep_trailing_newline=True,
    )
    try:
        return environment.get_template(source.page).render(calls.functions())
    except TemplateSyntaxError as error:
        raise PageError(_told(root, source, error.lineno, error)) from error
    except (PageError, LawError, TemplateError, TypeError, KeyError) as error:
        line = _line(error.__traceback__, source.file)
        raise PageError(_told(root, source, line, error)) from error


def _told(root: Path, source: Source, line: int, error: Exception) -> str:
    file = source.file.relative_to(root) if source.file.is_relative_to(root) else source.file
    return f"{file}:{line}: {error}"


def _line(trace: TracebackType | None, file: Path) -> int:
    """The line of the page on which an error arose."""
    line = 1
    while trace is not None:
        if trace.tb_frame.f_code.co_filename == str(file):
            line = trace.tb_lineno
        trace = trace.tb_next
    return line


_BLOCK: Final = re.compile(r"\[\[\s*(" + "|".join(sorted(BLOCKS)) + r")\(")


def _blocks_stand_alone(root: Path, source: Source) -> None:
    """Markdown takes HTML for a block only where it begins a line; elsewhere it would break."""
    for found in _BLOCK.finditer(source.body):
        end = source.body.find("]]", found.end())
        before = source.body[source.body.rfind("\n", 0, found.start()) + 1 : found.start()]
        after = source.body[end + 2 :].partition("\n")[0]
        if before or after.strip():
            line = source.body.count("\n", 0, found.start()) + 1
            raise PageError(
                _told(
                    root,
                    source,
                    line,
                    PageError(
                        f"{found.group(1)}() prints a block: put it alone on its line, at the very "
                        "beginning, with an empty line before and after "
                        "(not in a list or an indented box)."
                    ),
                )
            )


# Around the text.


def _front_matter(root: Path, source: Source) -> str:
    """The front matter for the site generator; what only the renderer reads is left out.

    Beside the scripts of a page it names the modules that they import, to be fetched with them.
    """
    kept = {key: value for key, value in source.meta.items() if key not in ("next", "rules")}
    scripts = list(kept.get("scripts", ()))
    if modules := modules_of(root, scripts)[len(scripts) :]:
        kept["modules"] = modules
    text = yaml.safe_dump(kept, allow_unicode=True, sort_keys=False, width=1000)
    return f"---\n{text}---"


_IMPORT: Final = re.compile(r"""^import [^"']*["']\./([\w.]+)["'];""", re.MULTILINE)


def modules_of(root: Path, scripts: Sequence[str]) -> list[str]:
    """Scripts, and after them all modules that they import, each once."""
    found = list(scripts)
    for script in found:  # It grows while it is read.
        text = (root / DOCS / script).read_text(encoding="utf-8")
        folder = script.rpartition("/")[0]
        found += [new for name in _IMPORT.findall(text) if (new := f"{folder}/{name}") not in found]
    return found


def _end(root: Path, source: Source, lang: Lang, all_pages: Mapping[str, Source]) -> str:
    """The next step, and from what the guide was compiled."""
    lines = [f"{_compiled(lang)}\n{{ .guide-checked }}"]
    following = source.meta.get("next")
    if following is not None:
        lines.insert(0, f"{_next_step(root, source, str(following), lang, all_pages)}")
    return "\n\n".join(lines)


def _compiled(lang: Lang) -> str:
    regulations = SOURCES["irpr"].read
    if regulations is None:
        raise PageError("calculator/law/sources.py: irpr has no day of its newest copy; give it.")
    days = {"day": day_text(CHECKED, lang), "regulations": day_text(regulations, lang)}
    return say("compiled", lang, **days)


def _next_step(
    root: Path, source: Source, following: str, lang: Lang, all_pages: Mapping[str, Source]
) -> str:
    page, mark, anchor = following.partition("#")
    if page not in all_pages:
        raise PageError(
            _told(
                root,
                source,
                1,
                PageError(f"next: {page} is no page; write its path below docs/en."),
            )
        )
    title = say("next_step", lang, title=all_pages[page].meta["title"])
    target = guide.link(page + mark + anchor, source.page)
    return f"[{title}]({target}){{ .md-button .guide-next }}"


# Writing.


def _copy_others(root: Path, lang: Lang, folder: Path) -> None:
    """Everything in the language's folder that is no page, and the shared assets."""
    here = root / DOCS / lang
    for file in _files(here):
        if file.suffix != ".md":
            _copy(file, folder / file.relative_to(here))
    assets = root / DOCS / ASSETS
    for file in _files(assets):
        _copy(file, folder / ASSETS / file.relative_to(assets))


def _files(folder: Path) -> Iterable[Path]:
    return sorted(file for file in folder.rglob("*") if file.is_file())


def _copy(file: Path, to: Path) -> None:
    to.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(file, to)


def _write(file: Path, text: str) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")
