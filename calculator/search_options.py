"""The occupations found, as the options of a list beside the field in which one types.

An option of such a list may hold no link and no button; what it says is the same as elsewhere.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any, Final

from calculator import occupations, search_words
from calculator.law import CHECKED
from calculator.law.cec import SKILL
from calculator.model import Lang
from calculator.search import Match, find
from calculator.titles import is_ready

TEMPLATE: Final = "occupation_options.html.j2"


def answer(query: str, lang: Lang, as_of: object) -> dict[str, Any]:
    """What was found for a query, judged by the law of the day asked for.

    `ready` is false while the index is not installed; then nothing else is told.
    """
    if not is_ready():
        return {"ready": False}
    found = find(query, lang, day=_day(as_of))
    note = found.note and search_words.note(found.note.key, lang, **dict(found.note.slots))
    return {
        "ready": True,
        "note": note or "",
        "status": _status(len(found.matches), found.more, lang) if found.query else "",
        "codes": [match.code for match in found.matches],
        "html": _options(found.matches, lang),
    }


def titles(codes: Iterable[str], lang: Lang) -> dict[str, dict[str, str]]:
    """The official titles of some codes, each with the way to its duties."""
    groups = [group for code in codes if (group := occupations.unit_group(code))]
    return {
        group.code: {
            "title": group.title.in_(lang),
            "url": occupations.profile_url(group.code, lang),
            "duties": search_words.say("official", lang, code=group.code),
        }
        for group in groups
    }


def _options(matches: tuple[Match, ...], lang: Lang) -> str:
    if not matches:
        return ""
    from calculator.html import fill  # noqa: PLC0415 - the first score needs no templates

    states = {True: "counts", False: "counts_not", None: "counts_unknown"}
    values = {
        "matches": matches,
        "state": lambda match: states[match.counts],
        "word": lambda key, **slots: search_words.say(key, lang, **slots),
    }
    return str(fill(TEMPLATE, lang, values))


def _status(many: int, more: bool, lang: Lang) -> str:
    """How many were found, as a sentence."""
    if many > 1:
        return search_words.say("first" if more else "many", lang, n=many)
    return search_words.say("one" if many else "none", lang)


def _day(text: object) -> date:
    """The day asked for, or the day on which the law was last checked where it is of no use."""
    try:
        day = date.fromisoformat(str(text))
    except ValueError:
        return CHECKED
    return day if day >= SKILL.history[0].start else CHECKED
