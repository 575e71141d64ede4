"""The plan in words and as plain values: whole sentences, sound HTML, nothing promised."""

from __future__ import annotations

import json
import re
from pathlib import Path
from random import Random

import pytest
from hypothesis import given, settings

from build_scripts.plan_form import PHRASES, WORDS, plan
from calculator import guide
from calculator.fields import Field, Listing, fields_of
from calculator.formats import NARROW, NO_BREAK
from calculator.law import CHECKED
from calculator.model import LANGS, Lang, Text
from calculator.plan import form, plain, questions, report, words
from calculator.plan.answers import from_form, read
from tests.foresight.test_report import Checked, slots, text_of
from tests.plan.people import AS_OF, CHANCES, Json, asked, some

TABLES = (
    words.DEADLINES,
    words.WHY,
    words.KINDS,
    words.MOMENTS,
    words.UNDATED,
    words.PAPERS,
    words.ITEMS,
    words.NOTES,
    words.OF_ENTRY,
    WORDS,
    PHRASES,
)
HOSTILE = '"><script>alert(1)</script>&{{ 7*7 }}'


def shown(told: Json, lang: Lang = "en", **request: object) -> str:
    return text_of(str(asked(lang, plan={"as_of": AS_OF, **told}, **request)["html"]))


@pytest.mark.parametrize("table", TABLES)
def test_both_languages_have_the_same_slots(table: dict[str, Text]) -> None:
    for key, text in table.items():
        assert slots(text.en) == slots(text.fr), key


def test_the_phrases_of_the_page_differ_only_in_how_they_count_years() -> None:
    differing = {key for key, text in words.PAGE.items() if slots(text.en) != slots(text.fr)}
    assert differing == {"residency_spare", "residency_short"}


@pytest.mark.parametrize("lang", LANGS)
@settings(max_examples=60)
@given(chance=CHANCES)
def test_every_plan_can_be_shown(lang: Lang, chance: Random) -> None:
    html = str(asked(lang, plan=some(chance))["html"])

    assert "{" not in html
    assert not re.search(r"\bNone\b", html)
    checked = Checked()
    checked.feed(html)
    assert checked.open == []
    assert len(set(checked.ids)) == len(checked.ids)
    assert set(checked.named) <= set(checked.ids)


@settings(max_examples=60)
@given(chance=CHANCES)
def test_the_plain_values_are_json_and_the_same_each_time(chance: Random) -> None:
    raw = some(chance)
    family, problems = read(raw)
    told = plain.plan(family, problems, "en")
    assert json.loads(json.dumps(told)) == told
    assert plain.plan(*read(raw), "en") == told


@settings(max_examples=60)
@given(chance=CHANCES)
def test_every_plan_leads_only_to_questions_of_the_form(chance: Random) -> None:
    reply = asked(plan=some(chance))
    places = {guide.anchor(field.name) for field in _fields()} | {"children-list"}
    places |= {f"{entries.question.name}-list" for entries in questions.LISTS}
    for link in re.findall(r'href="#([^"]+)"', str(reply["html"])):
        assert re.sub(r"-\d+-", "-#-", link) in places


def _fields() -> list[Field]:
    return [field for section in form.describe("en") for field in fields_of(section.items)]


def test_a_plan_without_a_day_asks_for_it() -> None:
    reply = asked(plan={})
    assert "Give the day" in text_of(str(reply["html"]))
    assert reply["calendar"] is None
    assert list(reply["plan"]) == ["problems"]
    assert [one["at"] for one in reply["plan"]["problems"]] == ["as_of"]


@pytest.mark.parametrize(("lang", "word"), [("en", "not confirmed"), ("fr", "non confirmé")])
def test_what_rests_on_one_copy_or_memory_is_marked(lang: Lang, word: str) -> None:
    html = shown({"letter": "2026-11-20", "examined": "2026-11-01"}, lang)
    assert word in html


@pytest.mark.parametrize(("lang", "money"), [("en", "$3,350"), ("fr", f"3{NARROW}350{NO_BREAK}$")])
def test_money_is_written_as_the_language_does(lang: Lang, money: str) -> None:
    told = {"as_of": AS_OF, "partner": "coming", "children": []}
    html = str(asked(lang, plan=told)["html"])
    total = html.partition('id="plan-total">')[2].partition("<")[0]
    assert total == money


def test_an_open_sum_has_two_bounds_and_links_to_what_would_settle_it() -> None:
    html = str(asked(plan={"as_of": AS_OF, "children": []})["html"])
    assert "$1,675 to $3,350" in html
    assert 'href="#partner"' in html


@pytest.mark.parametrize(
    ("lang", "total", "children"),
    [
        ("en", "$1,675 or more", "0 or more"),
        ("fr", f"1{NARROW}675{NO_BREAK}$ ou plus", "0 ou plus"),
    ],
)
def test_without_the_number_of_children_the_sum_has_no_highest_amount(
    lang: Lang, total: str, children: str
) -> None:
    told = {"as_of": AS_OF, "partner": "none", "has_children": True}
    html = str(asked(lang, plan=told)["html"])
    assert html.partition('id="plan-total">')[2].partition("<")[0] == total
    assert f">{children}</td>" in html
    assert 'href="#has-children"' in html
    assert asked(lang, plan=told)["plan"]["fees"]["sum"] == [1675, None]


@pytest.mark.parametrize(
    ("lang", "words_"),
    [
        ("en", "Too old to be dependent on 1 December 2026, unless"),
        ("fr", "Trop âgé pour être à charge le 1er décembre 2026, sauf"),
    ],
)
def test_the_day_on_which_a_child_is_too_old_is_named(lang: Lang, words_: str) -> None:
    told = {"apply_on": "2026-12-01", "children": [{"born": "2000-01-01", "coming": True}]}
    assert words_ in shown(told, lang).replace(NO_BREAK, " ")


@pytest.mark.parametrize(
    ("lang", "open_", "question"),
    [
        (
            "en",
            "The days for your police certificate (Germany): the last day of the stay is missing",
            "Country 1: Last day",
        ),
        (
            "fr",
            "Les dates de votre certificat de police (Germany)\u202f: il manque le dernier jour",
            "Pays 1\u202f: Dernier jour",
        ),
    ],
)
def test_a_last_day_that_is_missing_is_asked_for(lang: Lang, open_: str, question: str) -> None:
    fields = [
        ["as_of", AS_OF],
        ["apply_on", "2027-02-28"],
        ["stays.0.whose", "me"],
        ["stays.0.country", "DE"],
        ["stays.0.from", "2020-01-01"],
    ]
    reply = asked(lang, fields=fields, countries={"DE": "Germany"})
    html = text_of(reply["html"])
    assert open_ in html
    assert question in html
    assert 'href="#stays-0-to"' in reply["html"]


def test_words_of_the_reader_are_escaped_everywhere() -> None:
    told: Json = {
        "jobs": [{"name": HOSTILE[:60], "noc": HOSTILE[:60], "country": "CA"}],
        "stays": [{"whose": "me", "country": "FR", "from": "2015-01-01"}],
        "invited": "2026-11-10",
    }
    reply = asked(plan={"as_of": AS_OF, **told}, countries={"FR": HOSTILE}, root="../")
    assert "<script" not in reply["html"]
    assert "&lt;script" in reply["html"]
    assert "49" not in text_of(str(reply["html"])).replace("1949", "")
    checked = Checked()
    checked.feed(reply["html"])
    assert checked.open == []


def test_countries_have_the_names_that_the_page_gives_and_no_others() -> None:
    told = {"stays": [{"whose": "me", "country": "FR", "from": "2015-01-01"}]}
    assert "Yours: FR" in shown(told)
    assert "Yours: Frankreich" in shown(told, countries={"FR": "Frankreich"})
    unusable: tuple[object, ...] = (None, [], "FR", {"FR": 7}, {"FR": ""}, {"france": "x"})
    for names in unusable:
        assert "Yours: FR" in shown(told, countries=names)
    long = shown(told, countries={"FR": "x" * 500})
    assert "x" * 81 not in long
    unnamed = {"stays": [{"whose": "me", "from": "2015-01-01", "to": "2018-01-01"}]}
    assert "country not named" in shown(unnamed)


@pytest.mark.parametrize(
    ("job", "called"),
    [
        ({"name": "Acme"}, "Letter for Acme"),
        ({"noc": "21231"}, "Letter for Software engineers and designers (NOC 21231)"),
        ({"noc": "99999"}, "Letter for the job with NOC code 99999"),
        ({}, "Letter for job 1"),
        ({"from": "2024-05-01"}, "Letter for job 1, since 1 May 2024"),
        (
            {"from": "2024-05-01", "to": "2025-06-30"},
            "Letter for job 1, 1 May 2024 to 30 June 2025",
        ),
    ],
)
def test_a_job_is_called_by_its_name_its_title_or_its_number(job: Json, called: str) -> None:
    assert called in shown({"jobs": [job]})


@pytest.mark.parametrize(
    ("told", "sentence"),
    [
        ({}, "Give the day on which you expect to become a permanent resident"),
        ({"landing": "2027-01-15", "days_before": 365}, "are enough from 16 July 2029 on, if"),
        ({"landing": "2027-01-15"}, "from 14 January 2030 on, and from 14 January 2029 on at the"),
        (
            {
                "landing": "2027-01-15",
                "days_before": 0,
                "trips": [{"from": "2027-02-01", "to": "2100-12-31"}],
            },
            "no day is enough.",
        ),
        ({"landing": "2098-12-01"}, "could be the first"),
    ],
)
def test_the_way_to_citizenship_is_told_in_a_sentence(told: Json, sentence: str) -> None:
    assert sentence in shown(told)


def test_how_the_days_add_up_is_told_where_the_day_is_settled() -> None:
    html = shown({"landing": "2027-01-15", "days_before": 365})
    assert "From before landing, at half: 182.5 days of at most 365 days." in html
    assert "Together 1,095.5 days; 1,095 days are asked for" in html
    assert "taken to be the last ones" in html
    assert "at half" not in shown({"landing": "2027-01-15"})
    assert "taken to be" not in shown({"landing": "2027-01-15", "in_canada_since": "2026-01-15"})


def test_before_the_present_count_only_the_obligation_is_told() -> None:
    html = shown({"as_of": "2017-10-10", "landing": "2017-01-01"})
    assert "known to us from 11 October 2017 on only" in html
    assert "What you must keep" in html


@pytest.mark.parametrize(
    ("last", "words_"),
    [
        ("2027-02-01", "you can spend"),
        ("2030-02-01", "outside Canada are"),
        ("2030-02-01", "would be counted from"),
    ],
)
def test_the_obligation_is_told_in_days(last: str, words_: str) -> None:
    trips = [{"from": "2027-01-20", "to": last}]
    assert words_ in shown({"landing": "2027-01-15", "trips": trips})


def test_a_planned_day_after_the_last_one_is_warned_of() -> None:
    late = "is after the last day to apply"
    assert late in shown({"invited": "2026-11-10", "apply_on": "2027-01-10"})
    assert late not in shown({"invited": "2026-11-10", "apply_on": "2027-01-09"})


def test_our_reading_on_a_partner_who_is_a_resident_is_told_as_one() -> None:
    assert "we read that as no fee and no exam" in shown({"partner": "resident"})
    assert "we read that" not in shown({"partner": "staying"})


def test_changes_of_the_fees_are_warned_of() -> None:
    assert "before your last day to apply" in shown(
        {"as_of": "2028-04-01", "invited": "2028-03-20"}
    )
    assert "the last ones that we know" in shown({"as_of": "2028-04-30"})


@pytest.mark.parametrize("lang", LANGS)
def test_a_plan_promises_nothing_and_names_the_day_of_its_law(lang: Lang) -> None:
    html = shown({}, lang)
    assert words.PAGE["no_promise"].in_(lang).split(".")[0] in html
    assert str(CHECKED.year) in html


def test_past_and_future_are_told_apart() -> None:
    html = str(
        asked(plan={"as_of": AS_OF, "letter": "2026-01-01", "invited": "2026-11-10"})["html"]
    )
    past = re.findall(r'data-deadline="([^"]+)" data-day="[^"]+" data-past', html)
    assert past == ["biometrics"]


# Half days.


@pytest.mark.parametrize(
    ("halves", "en", "fr"),
    [
        (0, "0 days", "0 jour"),
        (1, "0.5 days", "0,5 jour"),
        (2, "1 day", "1 jour"),
        (3, "1.5 days", "1,5 jour"),
        (4, "2 days", "2 jours"),
        (365, "182.5 days", "182,5 jours"),
        (2191, "1,095.5 days", f"1{NARROW}095,5 jours"),
    ],
)
def test_half_days_are_written_with_their_half(halves: int, en: str, fr: str) -> None:
    assert words.half_days(halves, "en") == en.replace(" ", NO_BREAK)
    assert words.half_days(halves, "fr") == fr.replace(" ", NO_BREAK)


# The door.


def test_the_door_fills_the_form_from_a_profile() -> None:
    profile = {"invited": "2026-11-10", "applicant": {"languages": [{"test": "pte_core"}]}}
    assert asked(profile=profile)["fields"] == [
        ["invited", "2026-11-10"],
        ["tests.0.whose", "me"],
        ["tests.0.test", "pte_core"],
    ]
    assert asked(profile=None)["fields"] == []


def test_the_door_takes_fields_as_they_stand_in_the_form() -> None:
    fields = [["as_of", AS_OF], ["invited", "2026-11-10"], ["partner", "none"]]
    reply = asked("fr", fields=fields)
    assert reply["plan"]["deadlines"][0]["id"] == "invitation"
    assert "BEGIN:VEVENT" in reply["calendar"]
    assert reply["plan"] == asked("fr", plan=from_form(fields))["plan"]


def test_problems_are_counted_and_told_in_the_readers_language() -> None:
    reply = asked("fr", plan={"as_of": AS_OF, "invited": "2027-01-01"})
    (problem,) = reply["plan"]["problems"]
    assert problem["at"] == "invited"
    assert "jour choisi" in problem["message"]
    assert "Une réponse" in text_of(reply["html"])
    two = {"as_of": AS_OF, "invited": "x", "letter": "x"}
    assert "2 answers" in shown(two)


# The form.


@pytest.mark.parametrize("lang", LANGS)
def test_the_form_asks_everything_once_and_chooses_nothing(lang: Lang) -> None:
    html = plan(lang)
    top = {question.name for question in questions.TOP}
    names = set(re.findall(r'name="([^"#]+)"', html))
    assert top <= names
    inner = {f"{e.question.name}.#.{q.name}" for e in questions.LISTS for q in e.entry}
    assert set(re.findall(r'name="([^"]+#[^"]+)"', html)) == inner
    assert not re.search(r"<(?:input|option)[^>]* (?:checked|selected)", html)
    assert 'method="dialog"' in html


@pytest.mark.parametrize("lang", LANGS)
def test_every_field_has_a_label_and_ids_are_unique(lang: Lang) -> None:
    html = plan(lang)
    checked = Checked()
    checked.feed(html.replace("<br>", ""))
    assert checked.open == []
    assert len(set(checked.ids)) == len(checked.ids)
    assert set(checked.named) <= set(checked.ids)
    for id in re.findall(r'<(?:input|select)[^>]* id="([^"]+)"', html):
        assert f'for="{id}"' in html


def test_lists_open_by_themselves_only_after_an_answer() -> None:
    lists = [one for s in form.describe("en") for one in s.items if isinstance(one, Listing)]
    assert {one.name: one.opens for one in lists} == {
        "children": True,
        "tests": False,
        "jobs": False,
        "stays": True,
        "trips": False,
    }
    assert all(bool(one.asked.answers) is one.opens for one in lists)


@pytest.mark.parametrize("lang", LANGS)
def test_every_list_has_words_to_put_an_entry_back(lang: Lang) -> None:
    for section in form.describe(lang):
        for one in section.items:
            if isinstance(one, Listing):
                assert "{n}" in one.words["return"]
                assert "{n}" in one.words["returned"]


@pytest.mark.parametrize("lang", LANGS)
def test_questions_have_words_by_their_place(lang: Lang) -> None:
    assert words.question("partner", lang) == questions.FAMILY_PARTNER.label.in_(lang)
    assert words.question("jobs", lang) == questions.JOBS.label.in_(lang)
    assert "2" in words.question("children.1.born", lang)


def test_pages_that_the_plan_leads_to_exist(root: Path) -> None:
    for page in (*report._PAGES.values(), report._DOCUMENTS):
        path, _, anchor = page.partition("#")
        file = root / "docs" / "en" / path
        assert file.is_file()
        assert not anchor or f"{{#{anchor}}}" in file.read_text(encoding="utf-8")
