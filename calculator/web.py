"""The browser's door: one request in, one reply out, both JSON.

The page's worker calls `answer`; before the first search it hands the index of job titles, which it
fetched, to `titles.install`.
A request is the form's fields as they stand, or a profile, with the reader's language; or what
somebody types to find an occupation; or answers that are taken away and brought back.
A reply is the profile, the result of the public contract, its heart in words, and finished HTML; or
the occupations; or the answers.
"""

from __future__ import annotations

import json
from datetime import date
from typing import Any

from calculator.assess import Result, evaluate, to_contract
from calculator.forms import from_form
from calculator.heart import heart
from calculator.model import Lang


def answer(request: str) -> str:
    """Answer one request: `{"fields": [[name, value], ...], "lang": "en", "root": "../"}`.

    `profile` may stand instead of `fields`; `html: false` leaves the HTML out, and with it the time
    that the first use of the templates takes; `workings: true` adds the working of each line.
    `today` is the reader's day, so that a result for another day says so.
    `{"search": "cook", "lang": "en", "as_of": "2026-10-01"}` searches for occupations, for the
    field of the form; with `list: true`, for a page on which they are read.
    `{"keep": "open", ...}` and its like make links and open what was kept: see `kept.answer`.
    """
    asked: dict[str, Any] = json.loads(request)
    lang: Lang = "fr" if asked.get("lang") == "fr" else "en"
    if "keep" in asked:
        reply = _keep(asked, lang)
    else:
        reply = _search(asked, lang) if "search" in asked else _result(asked, lang)
    return json.dumps(reply, ensure_ascii=False, separators=(",", ":"))


def _result(asked: dict[str, Any], lang: Lang) -> dict[str, Any]:
    profile = asked["profile"] if "profile" in asked else from_form(asked["fields"])
    result = evaluate(profile)
    found = heart(result, lang)
    reply: dict[str, Any] = {
        "profile": profile,
        "result": to_contract(result, lang),
        "heart": found._asdict() if found else None,
    }
    if asked.get("workings"):
        reply["workings"] = _workings(result, lang, asked)
    if asked.get("html", True):
        reply["html"] = _html(result, lang, asked)
        people = (result.profile.applicant, result.profile.partner)
        codes = [job.code for person in people if person for job in person.jobs if job.code]
        if codes:
            from calculator.search_options import titles  # noqa: PLC0415 - most have no jobs

            reply["occupations"] = titles(codes, lang)
    return reply


def _workings(result: Result, lang: Lang, asked: dict[str, Any]) -> dict[str, str]:
    from calculator.report import workings  # noqa: PLC0415 - as above

    return workings(result, lang, str(asked.get("root", "")))


def _keep(asked: dict[str, Any], lang: Lang) -> dict[str, Any]:
    from calculator import kept  # noqa: PLC0415 - few take answers away or bring them back

    return kept.answer(asked, lang)


def _search(asked: dict[str, Any], lang: Lang) -> dict[str, Any]:
    from calculator import search_options, search_report  # noqa: PLC0415 - many never search

    query, as_of = str(asked["search"]), asked.get("as_of")
    if asked.get("list"):
        return search_report.answer_search(query, lang, day=search_report.law_of(as_of))
    return search_options.answer(query, lang, as_of)


def _html(result: Result, lang: Lang, asked: dict[str, Any]) -> str:
    from calculator.report import render  # noqa: PLC0415 - the first score needs no templates

    today = date.fromisoformat(asked["today"]) if asked.get("today") else None
    return render(result, lang, str(asked.get("root", "")), today)
