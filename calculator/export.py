"""The law as plain values, for others to read."""

from __future__ import annotations

from datetime import date
from typing import Any

from calculator.law import CHECKED, PARAMETERS, SOURCES
from calculator.model import UNKNOWN, Citation, Parameter, Since, Text


def law_to_json(day: date | None = None) -> dict[str, Any]:
    """Every value with its history and sources; with a day, also the entry of that day (`on`)."""
    return {
        "schema": 1,
        "checked": CHECKED.isoformat(),
        "as_of": day.isoformat() if day else None,
        "values": [_parameter(parameter, day) for parameter in PARAMETERS.values()],
        "sources": [_plain(source) for source in SOURCES.values()],
    }


def _parameter(parameter: Parameter[Any], day: date | None) -> dict[str, Any]:
    value = {
        "id": parameter.id,
        "label": _plain(parameter.label),
        "unit": parameter.unit,
        "history": [_entry(entry) for entry in parameter.history],
    }
    if day is not None:
        begun = parameter.history[0].start <= day
        value["on"] = _entry(parameter.since(day)) if begun else None
    return value


def _entry(entry: Since[Any]) -> dict[str, Any]:
    """A dated value; one in force whose amount is not known is marked as such."""
    return {
        "from": entry.start.isoformat(),
        "value": None if entry.value is UNKNOWN else _plain(entry.value),
        "known": entry.value is not UNKNOWN,
        "confidence": entry.confidence,
        "start_confidence": entry.start_confidence or entry.confidence,
        "sources": [_citation(cite) for cite in entry.cites],
        "note": _plain(entry.note),
    }


def _citation(cite: Citation) -> dict[str, Any]:
    return {"source": cite.source.id, "where": _plain(cite.where)}


def _plain(value: object) -> object:
    """Any value of the law in JSON's own types."""
    if isinstance(value, Text):
        return {"en": value.en, "fr": value.fr}
    if isinstance(value, Citation):
        return _citation(value)
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, tuple) and hasattr(value, "_asdict"):
        return {name: _plain(part) for name, part in value._asdict().items()}
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    return value
