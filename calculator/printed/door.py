"""The door of the printed report for the page's worker: JSON in, JSON out.

    {"fields" or "profile": ..., "lang": "en", "root": "https://...", "today": "2026-10-01",
     "countries": {"FR": "France"}}

`root` is the whole address of the language's site, for addresses that are read on paper.
The names of countries come from the page, since only the browser knows them.
"""

from __future__ import annotations

import json
from datetime import date
from typing import Any

from calculator.assess import evaluate
from calculator.forms import from_form, to_form
from calculator.model import Lang
from calculator.printed import report


def answer(request: str) -> str:
    """Answer one request with the report as HTML."""
    asked: dict[str, Any] = json.loads(request)
    lang: Lang = "fr" if asked.get("lang") == "fr" else "en"
    fields = asked["fields"] if "fields" in asked else to_form(asked["profile"], lang)
    result = evaluate(asked["profile"] if "profile" in asked else from_form(fields))
    html = report.render(
        result,
        fields,
        lang,
        str(asked.get("root", "")),
        today=date.fromisoformat(asked["today"]) if asked.get("today") else None,
        countries=asked.get("countries", {}),
    )
    return json.dumps({"html": html}, ensure_ascii=False, separators=(",", ":"))
