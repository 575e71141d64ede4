"""Deadlines as a calendar file (iCalendar, RFC 5545), for any calendar program.

Each deadline is an all-day event that blocks no time. There is no alarm: a calendar that may not be
running promises no reminder.
Lines end in CR LF and are folded at 75 octets of UTF-8, never within a character.
A UID stays the same when a day moves or the language changes, so that a newer file replaces the
older one; the stamp is the day of the question, since nothing here reads a clock.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from typing import Final, NamedTuple

from calculator.model import Lang

_PRODUCT: Final = "-//CEC guide//Plan//"
_DOMAIN: Final = "plan.cec-guide.invalid"
"""A name that nobody can own (RFC 2606)."""
_OCTETS: Final = 75
_END: Final = "\r\n"
_CONTROL: Final = re.compile(r"[\x00-\x09\x0b-\x1f\x7f\u2028\u2029]+")
_LINE_END: Final = re.compile(r"\r\n?|[\u0085\u2028\u2029]")


class Event(NamedTuple):
    """One all-day event: a lasting id, its day, and its words."""

    id: str
    day: date
    summary: str
    description: str
    url: str


def calendar(events: Iterable[Event], stamp: date, lang: Lang) -> str:
    """The text of a calendar file; `stamp` is the day for which it is made."""
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", f"PRODID:{_PRODUCT}{lang.upper()}"]
    lines.append("CALSCALE:GREGORIAN")
    for event in events:
        lines += _event(event, stamp, lang)
    lines.append("END:VCALENDAR")
    return "".join(f"{part}{_END}" for line in lines for part in fold(line))


def _event(event: Event, stamp: date, lang: Lang) -> Iterator[str]:
    yield "BEGIN:VEVENT"
    yield f"UID:{_plain(event.id)}@{_DOMAIN}"
    yield f"DTSTAMP:{_day(stamp)}T000000Z"
    yield f"DTSTART;VALUE=DATE:{_day(event.day)}"
    yield f"DTEND;VALUE=DATE:{_day(event.day + timedelta(days=1))}"
    yield f"SUMMARY;LANGUAGE={lang}:{escape(event.summary)}"
    yield f"DESCRIPTION;LANGUAGE={lang}:{escape(event.description)}"
    yield f"URL:{event.url}"
    yield "CLASS:PRIVATE"
    yield "TRANSP:TRANSPARENT"
    yield "END:VEVENT"


def _day(day: date) -> str:
    return f"{day.year:04}{day.month:02}{day.day:02}"


def _plain(id: str) -> str:
    """An id with nothing in it that a program could trip over."""
    return re.sub(r"[^A-Za-z0-9._-]", "-", id)


def escape(text: str) -> str:
    """A text as a value of TEXT: its marks escaped, line ends as a mark, no control characters."""
    clean = _CONTROL.sub(" ", _LINE_END.sub("\n", text))
    clean = clean.encode("utf-8", "replace").decode("utf-8")
    for mark in ("\\", ";", ","):
        clean = clean.replace(mark, f"\\{mark}")
    return clean.replace("\n", "\\n")


def fold(line: str) -> Iterator[str]:
    """A line in parts of at most 75 octets, each after the first begun by a space."""
    part, octets = "", 0
    for character in line:
        width = len(character.encode("utf-8"))
        if octets + width > _OCTETS:
            yield part
            part, octets = " ", 1
        part += character
        octets += width
    yield part
