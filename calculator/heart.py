"""The heart of a result: the few words that say most, ready before any template is.

The page shows them beside the form, and the whole result begins with them.
"""

from __future__ import annotations

from typing import NamedTuple

from calculator import formats, words
from calculator.assess import Result
from calculator.findings import Finding, Outcome
from calculator.model import Lang


class Heart(NamedTuple):
    """Each is a phrase for the reader; one that does not apply is empty."""

    outcome: Outcome
    word: str
    sentence: str
    total: str
    of: str
    warning: str
    range: str
    missing: str


def heart(result: Result, lang: Lang) -> Heart | None:
    """The heart of a result, if the day of the question is known."""
    if result.eligibility is None or result.crs is None or result.profile.as_of is None:
        return None
    outcome: Outcome = result.eligibility.outcome or "unknown"
    missing = len(result.missing)
    return Heart(
        outcome,
        words.HEADLINES[outcome].in_(lang),
        words.VERDICTS[outcome].in_(lang).format(day=formats.day(result.profile.as_of, lang)),
        _total(result.crs, lang),
        words.result("of_at_most", lang, limit=formats.number(result.crs.limit or 0, lang)),
        words.result("left_out_title", lang) if result.crs.left_out else "",
        "" if result.crs.settled else words.result("so_far", lang),
        words.result("missing", lang, n=missing) if missing else "",
    )


def _total(total: Finding, lang: Lang) -> str:
    """The score, or between which bounds it lies."""
    if total.settled:
        return formats.number(total.known or 0, lang)
    low, high = (formats.number(bound, lang) for bound in (total.low, total.high))
    return words.result("span", lang, low=low, high=high)
