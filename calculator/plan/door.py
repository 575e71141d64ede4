"""The plan's door for browsers: one request in, one reply out, both JSON.

Its page fetches this part of the package in an archive of its own and asks `answer`.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, Final

from calculator.inputs import COUNTRIES
from calculator.model import Lang
from calculator.plan.answers import Family, from_form, from_profile, read, to_form
from calculator.plan.plain import plan
from calculator.plan.report import as_calendar, render

_LONGEST: Final = 80
_CODES: Final = frozenset(COUNTRIES)


def answer(request: str) -> str:
    """Answer one request: `{"fields": [[name, value], ...], "lang": "en", "root": "../"}`.

    `plan` may stand instead of `fields`, with plain values. `countries` gives names for codes.
    The reply has the plan as plain values, as HTML, and as the text of a calendar file.
    `{"profile": {...}, "lang": "en"}` asks which fields a profile of the contract fills.
    """
    asked: dict[str, Any] = json.loads(request)
    lang: Lang = "fr" if asked.get("lang") == "fr" else "en"
    reply = _filled(asked, lang) if "profile" in asked else _planned(asked, lang)
    return json.dumps(reply, ensure_ascii=False, separators=(",", ":"))


def _filled(asked: Mapping[str, Any], lang: Lang) -> dict[str, Any]:
    return {"fields": to_form(from_profile(asked["profile"]), lang)}


def _planned(asked: Mapping[str, Any], lang: Lang) -> dict[str, Any]:
    values = asked["plan"] if "plan" in asked else from_form(asked["fields"])
    family, problems = read(values)
    names = _names(asked.get("countries"))
    return {
        "plan": plan(family, problems, lang),
        "html": render(family, problems, lang, str(asked.get("root", "")), names),
        "calendar": _calendar(family, lang, names),
    }


def _calendar(family: Family | None, lang: Lang, names: Mapping[str, str]) -> str | None:
    return as_calendar(family, lang, names) if family else None


def _names(raw: object) -> dict[str, str]:
    """Names for codes of countries; whatever else is given is left out."""
    if not isinstance(raw, dict):
        return {}
    return {
        code: name[:_LONGEST]
        for code, name in raw.items()
        if code in _CODES and isinstance(name, str) and name
    }
