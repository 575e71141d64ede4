"""The answer to a search for occupations: data for a page's script, and finished HTML.

The HTML is a list to read, or what another template makes of the same matches:
`search_options` has one for the field in which one types.
"""

from __future__ import annotations

from datetime import date
from typing import Any, Final

from calculator import occupations, search_words
from calculator.law import CHECKED
from calculator.law.cec import SKILL
from calculator.model import Lang
from calculator.search import LIMIT, Found, Match, Note, find
from calculator.titles import is_ready

TEMPLATE: Final = "occupations.html.j2"


def answer_search(
    query: str,
    lang: Lang,
    limit: int = LIMIT,
    day: date = CHECKED,
    template: str | None = TEMPLATE,
) -> dict[str, Any]:
    """What was found for a query, judged by the law of the day.

    `ready` is false while the index is not installed; then nothing else can be told.
    `status` is a sentence for a polite announcement; `note` one to read before the list.
    Without a template there is no HTML.
    """
    if not is_ready():
        return {"ready": False, "status": search_words.NOTES["missing"].in_(lang), "matches": []}
    found = find(query, lang, limit, day)
    answer: dict[str, Any] = {
        "ready": True,
        "query": found.query,
        "version": occupations.VERSION,
        "note": _note(found.note, lang),
        "status": _status(found, lang),
        "matches": [_data(match) for match in found.matches],
    }
    if template is not None:
        answer["html"] = render(found, lang, template)
    return answer


def law_of(day: object) -> date:
    """The day asked for, or the day on which the law was last checked where it is of no use."""
    try:
        asked = date.fromisoformat(str(day))
    except ValueError:
        return CHECKED
    return asked if asked >= SKILL.history[0].start else CHECKED


def render(found: Found, lang: Lang, template: str = TEMPLATE) -> str:
    """The matches in HTML; empty where nothing was asked."""
    from calculator.html import fill  # noqa: PLC0415 - the command line needs no templates

    values = {
        "found": found,
        "note": _note(found.note, lang),
        "status": _status(found, lang),
        "word": lambda key, **slots: search_words.say(key, lang, **slots),
        "state": _state,
        "profile_url": lambda code: occupations.profile_url(code, lang),
        "attribution": search_words.ATTRIBUTION.in_(lang),
        "licence": search_words.LICENCE.in_(lang),
    }
    return str(fill(template, lang, values))


def _data(match: Match) -> dict[str, Any]:
    return {
        "code": match.code,
        "title": match.title,
        "job_title": match.job_title,
        "teer": match.teer,
        "counts": match.counts,
    }


def _note(note: Note | None, lang: Lang) -> str:
    return search_words.note(note.key, lang, **dict(note.slots)) if note else ""


def _state(match: Match) -> str:
    """The key of the words for whether a category counts."""
    return {True: "counts", False: "counts_not", None: "counts_unknown"}[match.counts]


def _status(found: Found, lang: Lang) -> str:
    """How many were found, as a sentence; empty where nothing was asked."""
    many = len(found.matches)
    if not found.query or (found.note and not many):
        return ""
    if many > 1:
        return search_words.say("first" if found.more else "many", lang, n=many)
    return search_words.say("one" if many else "none", lang)
