"""The browser's door: one request in, one reply out, both JSON.

The page's worker calls `answer` and nothing else.
A request is the form's fields as they stand, or a profile, with the reader's language.
A reply is the profile, the result of the public contract, and finished HTML.
"""

from __future__ import annotations

import json
from typing import Any

from calculator.assess import Result, evaluate, to_contract
from calculator.forms import from_form
from calculator.model import Lang


def answer(request: str) -> str:
    """Answer one request: `{"fields": [[name, value], ...], "lang": "en", "root": "../"}`.

    `profile` may stand instead of `fields`; `html: false` leaves the HTML out.
    """
    asked: dict[str, Any] = json.loads(request)
    lang: Lang = "fr" if asked.get("lang") == "fr" else "en"
    profile = asked["profile"] if "profile" in asked else from_form(asked["fields"])
    result = evaluate(profile)
    reply: dict[str, Any] = {"profile": profile, "result": to_contract(result, lang)}
    if asked.get("html", True):
        reply["html"] = _html(result, lang, str(asked.get("root", "")))
    return json.dumps(reply, ensure_ascii=False, separators=(",", ":"))


def _html(result: Result, lang: Lang, root: str) -> str:
    from calculator.report import render  # noqa: PLC0415 - the first score needs no templates

    return render(result, lang, root)
