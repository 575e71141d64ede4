"""Whoever publishes this copy of the site: `extra.publisher` of `mkdocs.yml`, checked and printed.

The footer prints the block by the theme itself, from the same partial as here.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

from markupsafe import Markup
from mkdocs.utils.yaml import yaml_load

from calculator import html
from calculator.model import LANGS, Lang

CONFIG: Final = "mkdocs.yml"
PARTIAL: Final = Path("docs", "theme", "partials", "publisher.html")
PLAIN: Final = ("name", "licence", "phone", "email", "address")
"""Keys with one text for both languages; only the name is a must."""
IN_EACH_LANGUAGE: Final = ("languages", "opening")
"""Keys with a text for each language."""

_EMAIL: Final = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s.]+")
_PHONE: Final = re.compile(r"\+?[0-9][0-9 ().-]*[0-9]")


class PublisherError(ValueError):
    """The block cannot be used; the message says what to mend."""


def read(root: Path) -> Mapping[str, Any] | None:
    """The block with every key, those left out being empty; None where there is no block.

    Pages can be rendered without the configuration of a site; then nobody publishes them.
    """
    if not (root / CONFIG).is_file():
        return None
    with (root / CONFIG).open(encoding="utf-8") as file:
        told = (yaml_load(file).get("extra") or {}).get("publisher")
    if told is None:
        return None
    wrong = _wrong(told)
    if wrong:
        raise PublisherError(f"{CONFIG}: extra.publisher: {wrong}")
    return {key: told.get(key) or "" for key in (*PLAIN, *IN_EACH_LANGUAGE)}


def block(root: Path, lang: Lang) -> Markup:
    """The block as HTML; nothing where there is none."""
    publisher = read(root)
    if publisher is None:
        return Markup()
    template = html.environment(lang).from_string((root / PARTIAL).read_text(encoding="utf-8"))
    return Markup(template.render(publisher=publisher, language=lang))


def _wrong(told: object) -> str:
    """What is wrong with a block, and what to do; empty where nothing is."""
    if not isinstance(told, dict):
        return "must hold keys such as name and email, indented below it."
    known = (*PLAIN, *IN_EACH_LANGUAGE)
    for key, value in told.items():
        if key not in known:
            return f"there is no key {key!r}; use {', '.join(known)}."
        if key in PLAIN and not (value is None or isinstance(value, str)):
            return f"{key} must be text; put {value!r} in quotation marks."
        if key in IN_EACH_LANGUAGE and not (value is None or _is_in_each_language(value)):
            return f"{key} needs a text for each language, as in {{en: ..., fr: ...}}."
    if not (told.get("name") or "").strip():
        return "has no name; add the name under which you publish."
    if told.get("email") and not _EMAIL.fullmatch(told["email"]):
        return f"{told['email']!r} is no e-mail address; write it as name@example.org."
    if told.get("phone") and not _PHONE.fullmatch(told["phone"]):
        return f"{told['phone']!r} is no phone number; write digits, as in 604-555-0100."
    return ""


def _is_in_each_language(value: object) -> bool:
    return (
        isinstance(value, dict)
        and set(value) == set(LANGS)
        and all(isinstance(text, str) and text.strip() for text in value.values())
    )
