"""What a line of the plan rests on: its places in the law, and how sure the least sure one is."""

from __future__ import annotations

from typing import Any, Final, NamedTuple

from calculator.law.process import Document
from calculator.model import Citation, Confidence, Since, Text

_DOUBT: Final[dict[Confidence, int]] = {"two_copies": 0, "one_copy": 1, "memory": 2}


class Basis(NamedTuple):
    """Citations without repetition, the confidence of the weakest part, and what is in doubt."""

    cites: tuple[Citation, ...]
    confidence: Confidence
    doubt: Text | None = None


def basis(*parts: Since[Any] | Document) -> Basis:
    """What dated values and documents rest on together."""
    cites = dict.fromkeys(cite for part in parts for cite in part.cites)
    return Basis(tuple(cites), max((part.confidence for part in parts), key=_DOUBT.__getitem__))
