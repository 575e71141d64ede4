"""The occupations found, as the options of a list beside the field in which one types.

An option of such a list may hold no link and no button; what it says is the same as elsewhere.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Final

from calculator import occupations, search_words
from calculator.model import Lang
from calculator.search_report import answer_search, law_of

TEMPLATE: Final = "occupation_options.html.j2"


def answer(query: str, lang: Lang, as_of: object) -> dict[str, Any]:
    """What was found for a query, judged by the law of the day asked for."""
    found = answer_search(query, lang, day=law_of(as_of), template=TEMPLATE)
    return {
        "ready": found["ready"],
        "note": found.get("note", ""),
        "status": found["status"],
        "codes": [match["code"] for match in found["matches"]],
        "html": found.get("html", ""),
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
