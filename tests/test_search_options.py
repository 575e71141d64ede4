"""The browser's search for occupations: what is typed goes in, the options of a list come out."""

from __future__ import annotations

import json
from typing import Any

import pytest

from calculator import search_report
from calculator.web import answer


def ask(query: str, **rest: object) -> dict[str, Any]:
    """The reply of the browser's door to a search."""
    reply: dict[str, Any] = json.loads(answer(json.dumps({"search": query, **rest})))
    return reply


def test_options_say_what_a_choice_needs() -> None:
    reply = ask("cook", lang="en")
    assert reply["ready"] is True
    assert reply["codes"][0] == "63200"
    first = reply["html"].split("</li>")[0]
    assert 'role="option"' in first
    assert "NOC 63200" in first
    assert "TEER 3" in first
    assert "category that counts" in first
    assert "cec-option__lead" in first
    assert reply["status"].startswith("The first 10 are shown")


def test_options_hold_nothing_that_can_be_followed() -> None:
    html = ask("nurse", lang="fr")["html"]
    assert "<a " not in html
    assert "<button" not in html
    assert 'class="cec-option__lead" lang="en"' in html


def test_what_somebody_types_is_never_html() -> None:
    assert "<b>" not in json.dumps(ask("<b>cook</b>", lang="en"))


def test_a_note_comes_where_the_list_alone_would_mislead() -> None:
    reply = ask("00018", lang="en")
    assert "has no code 00018" in reply["note"]
    assert len(reply["codes"]) == 5


@pytest.mark.parametrize("nothing", ["", "   ", "zzzzqqqq"])
def test_nothing_found_is_no_option(nothing: str) -> None:
    reply = ask(nothing, lang="en")
    assert (reply["codes"], reply["html"]) == ([], "")


@pytest.mark.parametrize(
    ("as_of", "words"),
    [
        ("2022-11-15", "category that does not count"),
        ("2022-11-16", "category that counts"),
        ("", "category that counts"),
        ("soon", "category that counts"),
        ("0001-01-01", "category that counts"),
    ],
)
def test_the_law_of_the_day_asked_for_judges(as_of: str, words: str) -> None:
    html = ask("transport truck driver", lang="en", as_of=as_of)["html"]
    truck_drivers = next(option for option in html.split("</li>") if "73300" in option)
    assert words in truck_drivers


def test_without_the_index_it_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(search_report, "is_ready", lambda: False)
    reply = ask("cook", lang="en")
    assert (reply["ready"], reply["codes"]) == (False, [])


def test_a_list_to_read_has_links_in_the_readers_language_and_no_options() -> None:
    html = ask("2174", lang="fr", list=True)["html"]
    assert 'role="option"' not in html
    assert "GocTemplateCulture=fr-CA" in html
    assert '<p lang="en">' in html


def test_a_list_to_read_is_judged_by_the_law_of_the_day_asked_for() -> None:
    before = ask("73300", lang="en", list=True, as_of="2022-11-15")["matches"]
    after = ask("73300", lang="en", list=True, as_of="2022-11-16")["matches"]
    assert [before[0]["counts"], after[0]["counts"]] == [False, True]


def test_a_result_names_the_occupations_of_its_jobs() -> None:
    fields = [
        ["as_of", "2026-10-01"],
        ["applicant.work", "jobs"],
        ["applicant.work.0.noc", "63200"],
        ["applicant.work.1.noc", "99999"],
        ["partner", "yes"],
        ["partner.work", "jobs"],
        ["partner.work.0.noc", "21231"],
    ]
    reply = json.loads(answer(json.dumps({"fields": fields, "lang": "fr"})))
    assert reply["occupations"].keys() == {"63200", "21231"}
    cook = reply["occupations"]["63200"]
    assert cook["title"] == "Cuisiniers/cuisinières"
    assert "fr-CA" in cook["url"]
    assert "63200" in cook["duties"]


def test_a_result_without_jobs_names_none() -> None:
    reply = json.loads(answer(json.dumps({"profile": {"as_of": "2026-10-01"}})))
    assert "occupations" not in reply
