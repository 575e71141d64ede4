"""The calendar file: read back by a calendar library, and octet by octet where it folds."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta
from typing import Any

import icalendar
import pytest
from hypothesis import given
from hypothesis import strategies as st

from calculator.model import LANGS, Lang
from calculator.plan import words
from calculator.plan.calendar import Event, calendar, escape, fold
from calculator.plan.deadlines import deadlines
from calculator.plan.report import as_calendar, events
from tests.plan.people import Json, family

STAMP = date(2026, 11, 22)
ADDRESS = "https://example.org/a;b,c"
TOLD: Json = {
    "submitted": "2026-03-31",
    "invited": "2026-11-10",
    "letter": "2026-10-01",  # its day is past
    "examined": "2026-10-05",
    "permit_until": "2027-05-05",
    "children": [{"born": "2005-02-28", "coming": True}],
    "tests": [{"whose": "me", "test": "ielts_general", "day": "2025-12-01"}],
    "diploma_abroad": True,
    "eca_date": "2023-02-02",
    "stays": [{"whose": "me", "country": "FR", "from": "2015-01-01"}],
}


def parsed(text: str) -> icalendar.Calendar:
    """The file as the library reads it; a fault in it raises."""
    found = icalendar.Calendar.from_ical(text)
    assert isinstance(found, icalendar.Calendar)
    return found


def values(component: icalendar.Component) -> dict[str, Any]:
    """The properties of a part of the file."""
    return dict(component)


def an_event(**changes: str) -> Event:
    told = {"id": "profile", "summary": "A day", "description": "Why", "url": ADDRESS, **changes}
    return Event(told["id"], date(2027, 1, 9), told["summary"], told["description"], told["url"])


@pytest.mark.parametrize("lang", LANGS)
def test_a_library_reads_every_deadline_that_is_ahead(lang: Lang) -> None:
    one = family(**TOLD)
    read = parsed(as_calendar(one, lang, {"FR": "France"}))
    ahead = [each for each in deadlines(one).dated if each.day >= one.as_of]
    assert len(ahead) == 7
    assert values(read)["VERSION"] == "2.0"
    assert values(read)["PRODID"].endswith(lang.upper())
    for event, wanted in zip(read.events, ahead, strict=True):
        found = values(event)
        assert found["DTSTART"].dt == wanted.day
        assert found["DTEND"].dt == wanted.day + timedelta(days=1)
        assert found["DTSTAMP"].dt == datetime(2026, 11, 22, tzinfo=UTC)
        assert found["UID"] == f"{wanted.id}@plan.cec-guide.invalid"
        assert found["SUMMARY"].params["LANGUAGE"] == lang
        assert found["URL"] == wanted.basis.cites[0].source.address(lang)
        assert found["TRANSP"] == "TRANSPARENT"
        assert event.alarms.times == []
        assert not event.errors


def test_the_library_reads_the_words_as_they_are() -> None:
    one = family(**TOLD)
    read = parsed(as_calendar(one, "fr", {}))
    told = [(event.summary, event.description) for event in events(one, "fr", {})]
    assert [(str(e["SUMMARY"]), str(e["DESCRIPTION"])) for e in read.events] == told


def test_what_is_not_confirmed_says_so_in_its_event() -> None:
    one = family(letter="2026-11-20", submitted="2026-03-31")
    for lang in LANGS:
        read = {
            str(e["UID"]).partition("@")[0]: str(e["DESCRIPTION"])
            for e in parsed(as_calendar(one, lang, {})).events
        }
        unsure = words.PAGE["calendar_unsure"].in_(lang)
        assert unsure in read["biometrics"]
        assert "2018" in read["biometrics"]
        assert unsure not in read["profile"]


def test_a_calendar_without_a_day_ahead_is_still_one() -> None:
    read = parsed(as_calendar(family(), "en", {}))
    assert read.events == []


def test_uids_stay_when_a_day_moves_or_the_language_changes() -> None:
    def uids(lang: Lang, **changes: object) -> list[str]:
        read = parsed(as_calendar(family(**(TOLD | changes)), lang, {}))
        return sorted(str(event["UID"]) for event in read.events)

    assert uids("en") == uids("fr") == uids("en", invited="2026-11-12", examined="2026-11-01")


def test_the_same_answers_give_the_same_bytes() -> None:
    assert as_calendar(family(**TOLD), "en", {}) == as_calendar(family(**TOLD), "en", {})


def test_there_is_no_alarm_and_no_time_is_blocked() -> None:
    text = as_calendar(family(**TOLD), "en", {})
    assert "VALARM" not in text
    assert text.count("TRANSP:TRANSPARENT") == text.count("BEGIN:VEVENT")
    assert text.count("CLASS:PRIVATE") == text.count("BEGIN:VEVENT")


# Line by line.


def test_every_line_ends_in_cr_lf_and_has_at_most_75_octets() -> None:
    text = as_calendar(family(**TOLD), "fr", {"FR": "É" * 80})
    assert text.endswith("\r\n")
    assert "\n" not in text.replace("\r\n", "")
    assert max(len(line.encode()) for line in text.split("\r\n")) <= 75


@pytest.mark.parametrize("width", [74, 75, 76, 149, 150])
@pytest.mark.parametrize("letter", ["a", "é", "€", "😀"])
def test_lines_are_folded_at_75_octets_and_never_within_a_character(
    width: int, letter: str
) -> None:
    line = letter * width
    parts = list(fold(line))
    octets = [len(part.encode()) for part in parts]
    assert all(75 - len(letter.encode()) < count <= 75 for count in octets[:-1])
    assert octets[-1] <= 75
    assert parts[0] + "".join(part[1:] for part in parts[1:]) == line
    assert all(part[0] == " " for part in parts[1:])


@pytest.mark.parametrize(
    ("text", "escaped"),
    [
        ("a;b,c", "a\\;b\\,c"),
        ("a\\n", "a\\\\n"),
        ("a\nb", "a\\nb"),
        ("a\r\nb\rc", "a\\nb\\nc"),
        ("a\u2028b\u0085c", "a\\nb\\nc"),
        ("a\x00\x07b\tc", "a b c"),
        ("\ud800", "?"),
        ('"a:b"', '"a:b"'),
    ],
)
def test_marks_are_escaped_and_control_characters_are_gone(text: str, escaped: str) -> None:
    assert escape(text) == escaped


@given(
    st.text(st.characters(codec="utf-8", exclude_categories=["Cc"]), max_size=300),
    st.text(st.characters(codec="utf-8", exclude_categories=["Cc"]), max_size=300),
)
def test_whatever_is_written_is_read_back(summary: str, description: str) -> None:
    text = calendar([an_event(summary=summary, description=description)], STAMP, "en")
    (event,) = parsed(text).events
    ends = re.compile("[\u2028\u2029]")
    assert str(event["SUMMARY"]) == ends.sub("\n", summary)
    assert str(event["DESCRIPTION"]) == ends.sub("\n", description)


def test_no_text_can_begin_a_line_of_its_own() -> None:
    hostile = "x\r\nEND:VEVENT\nATTACH:https://evil.example\r\nBEGIN:VALARM"
    text = calendar([an_event(id=hostile, summary=hostile, description=hostile)], STAMP, "en")
    starts = [line.partition(":")[0].partition(";")[0] for line in re.split(r"\r\n(?! )", text)]
    assert "ATTACH" not in starts
    assert "BEGIN:VALARM" not in text.split("\r\n")
    assert len(parsed(text).events) == 1
