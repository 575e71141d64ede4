"""The one Jinja environment for HTML: the guide's tables and the results of the calculator.

Templates stand in `calculator/templates/` and are read through the package's own loader, so that
they are found in a directory and in a zip file alike. The browser gets them as Python modules:
compiling them there would take longer than the whole result.
Everything put into them is escaped; a name they do not know stops the rendering.
"""

from __future__ import annotations

import pkgutil
import re
from collections.abc import Mapping
from functools import lru_cache
from typing import Final

from jinja2 import (
    BaseLoader,
    ChoiceLoader,
    Environment,
    ModuleLoader,
    StrictUndefined,
    TemplateNotFound,
)
from markupsafe import Markup

from calculator import formats, phrases
from calculator.law import CHECKED
from calculator.model import Citation, Confidence, Lang, Source

TEMPLATES: Final = "templates"
COMPILED: Final = "compiled_templates"
"""Where the templates stand as Python, if they do."""

_ENGLISH: Final = re.compile(r"/(en|eng|english)/|-eng\.")
"""How the addresses of the government's English pages can be told."""


class _PackageTemplates(BaseLoader):
    """Templates of this package, wherever Python has it from."""

    def get_source(self, environment: Environment, template: str) -> tuple[str, str | None, None]:
        del environment
        try:
            data = pkgutil.get_data("calculator", f"{TEMPLATES}/{template}")
        except OSError:
            data = None
        if data is None:
            raise TemplateNotFound(template)
        return data.decode(), f"calculator/{TEMPLATES}/{template}", None


_compiled: Final = ModuleLoader(f"{__file__.rpartition('/')[0]}/{COMPILED}")


def look_in(package: str) -> None:
    """Look for compiled templates in one more place that has a part of this package."""
    _compiled.module.__path__.append(f"{package}/{COMPILED}")


def source_link(source: Source, lang: Lang, text: str | None = None) -> Markup:
    """A link to a document, by its name or in other words.

    It says so where a French reader lands on an English page.
    """
    address, words = source.address(lang), text or source.name.in_(lang)
    if lang == "en" or not _ENGLISH.search(address):
        return Markup('<a href="{}">{}</a>').format(address, words)
    return Markup('<a href="{}" hreflang="en">{}</a> ({})').format(
        address, words, phrases.say("in_english", lang)
    )


_SEVERAL: Final = re.compile(r"–|, \d")


def pinpoint(citation: Citation, lang: Lang) -> str:
    """The place in the source; a bare number is a section (`s. 87.1(2)(a)`, `art. 87.1(2)a)`)."""
    where = citation.pinpoint(lang)
    if not where[:1].isdigit():
        return where
    if lang == "fr":
        return f"art.\u00a0{where}"
    return f"{'ss.' if _SEVERAL.search(where) else 's.'}\u00a0{where}"


def cite(citation: Citation, lang: Lang) -> Markup:
    """A citation: the document, linked, and the place in it."""
    where = pinpoint(citation, lang)
    link = source_link(citation.source, lang)
    return Markup("{}, {}").format(link, where) if where else link


def confidence(value: Confidence, lang: Lang) -> str:
    """How sure a statement is, in words."""
    return phrases.CONFIDENCE[value].in_(lang)


@lru_cache(maxsize=2)
def environment(lang: Lang) -> Environment:
    """The environment of a language: autoescape on, unknown names refused, shared filters.

    Filters: `number`, `money`, `day`, `quantity(unit)`, `cite`, `source`, `confidence`, `text`.
    Functions: `say(key, ...)` for the phrases of `calculator/phrases.py`.
    """
    made = Environment(
        loader=ChoiceLoader([_compiled, _PackageTemplates()]),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
    )
    made.filters.update(
        number=lambda amount: formats.number(amount, lang),
        money=lambda dollars: formats.money(dollars, lang),
        day=lambda when: formats.day(when, lang),
        quantity=lambda amount, unit: formats.quantity(amount, unit, lang),
        cite=lambda citation: cite(citation, lang),
        source=lambda source: source_link(source, lang),
        confidence=lambda value: confidence(value, lang),
        text=lambda text: text.in_(lang),
    )
    made.globals.update(
        lang=lang,
        checked=CHECKED,
        say=lambda key, **slots: phrases.say(key, lang, **slots),
    )
    return made


def fill(template: str, lang: Lang, values: Mapping[str, object]) -> Markup:
    """A template filled, as safe HTML."""
    return Markup(environment(lang).get_template(template).render(values))
