"""The views in words: whole sentences in both languages, a picture with its text, no promise."""

from __future__ import annotations

import re
import string
from html.parser import HTMLParser
from pathlib import Path
from random import Random

import pytest
from hypothesis import given, settings

from build_scripts.form import calculator
from calculator.assess import evaluate
from calculator.foresight import report, words
from calculator.foresight.changes import Change, changes
from calculator.foresight.days import Days
from calculator.foresight.moments import moments
from calculator.foresight.picture import picture
from calculator.foresight.slices import whole
from calculator.guide import anchor
from calculator.model import LANGS, Lang, Text
from tests.foresight.people import CHANCES, ahead, better, rich, ways
from tests.profiles import LEFT_OUT, Json, job, levels, partner, profile

TABLES = (
    words.CAUSES,
    words.UNDATED,
    words.CHANGES,
    words.NOTES,
    words.VERDICT_NOW,
    words.COUPLES,
    words.PAGE,
)
YEARS = ("canadian_years", "canadian_year_recent", "canadian_teer")


def slots(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


@pytest.mark.parametrize("table", TABLES)
def test_both_languages_have_the_same_slots(table: dict[str, Text]) -> None:
    for key, text in table.items():
        assert slots(text.en) == slots(text.fr), key


class Checked(HTMLParser):
    """Every element that is opened is closed, and ids are unique."""

    VOID = frozenset({"br", "hr", "img", "input", "meta", "link"})

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.ids: list[str] = []
        self.named: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in self.VOID:
            self.open.append(tag)
        for name, value in attrs:
            if name == "id":
                self.ids.append(value or "")
            if name in ("aria-labelledby", "aria-describedby"):
                self.named += (value or "").split()

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


def shown(profile: Json, lang: Lang) -> str:
    """All three views of a profile as HTML."""
    return (
        report.render_timeline(ahead(profile), lang, "../")
        + report.render_improvements(better(profile), lang, "../")
        + report.render_couples(ways(profile), lang, "../")
    )


def text_of(html: str) -> str:
    found = re.sub(r"<[^>]+>", " ", html).replace("\u00a0", " ")
    return re.sub(r"[ \n]+", " ", found)


def rich_person() -> Json:
    """Somebody to whom a lot happens."""
    return profile(
        **dict.fromkeys(YEARS, LEFT_OUT),
        birth_date="1997-03-14",
        work=[job()],
        languages=[levels("en", 9), levels("fr", 5, taken=LEFT_OUT)],
        education_foreign=True,
        eca_date="2023-02-01",
        permit_until="2027-12-31",
        partner=partner(permit_until="2026-01-01"),
        sibling_in_canada=True,
    )


@pytest.mark.parametrize("lang", LANGS)
@settings(max_examples=40)
@given(chance=CHANCES)
def test_every_view_can_be_shown(lang: Lang, chance: Random) -> None:
    html = shown(rich(chance), lang)

    assert "{" not in html
    assert not re.search(r"\bNone\b(?! of this)", html)
    checked = Checked()
    checked.feed(html)
    assert checked.open == []
    assert len(set(checked.ids)) == len(checked.ids)
    assert set(checked.named) <= set(checked.ids)


@pytest.mark.parametrize("lang", LANGS)
@settings(max_examples=60)
@given(chance=CHANCES)
def test_every_change_has_a_name_of_its_own(lang: Lang, chance: Random) -> None:
    profile = rich(chance)
    base = evaluate(profile)
    if base.case is None:
        return
    found: list[Change] = list(
        changes(base, whole(moments(Days(profile, base), base, base.case.day)))
    )

    names = [report.change_name(change, lang) for change in found]

    assert len(set(names)) == len(names)


@pytest.mark.parametrize(
    ("lang", "said"),
    [
        ("en", "On 14 March 2027: You turn 30. −5 points (Age −5)."),
        ("fr", "Le 14 mars 2027\u202f: Vous atteignez l’âge de 30 ans. −5 points (Âge −5)."),
    ],
)
def test_an_event_is_one_line_of_a_list(lang: Lang, said: str) -> None:
    assert said in text_of(report.render_timeline(ahead(rich_person()), lang, "../"))


def test_a_year_after_the_permit_ends_says_on_what_it_hangs() -> None:
    text = text_of(report.render_timeline(ahead(rich_person()), "en", "../"))

    assert "Last day of your work permit. Work after it counts only if it is authorized." in text
    assert "You reach 4 full years of work in Canada. This counts work after the end" in text
    assert "A work permit ended on 1 January 2026." in text


def test_what_cannot_be_known_is_said_and_drawn() -> None:
    view = ahead(rich_person())
    text = text_of(report.render_timeline(view, "en", "../"))

    assert "From 3 November 2026 a part of the score cannot be known" in text
    assert "Change of points not known" in text
    drawn = picture(view, "en")
    assert drawn.unknown is not None
    assert drawn.unknown[0] > drawn.left
    before = ahead(rich_person() | {"as_of": "2023-03-01"})
    assert picture(before, "en").unknown is None


def test_the_picture_has_a_name_and_tells_all_its_periods() -> None:
    view = ahead(rich_person())
    html = report.render_timeline(view, "en", "../")

    described = html[html.index("<desc") : html.index("</desc>")].replace("\u00a0", " ")
    for step in view.steps:
        assert f"From {step.first.day} {step.first:%B} {step.first.year}" in described
    assert html.count('<tr>\n<th scope="row">') == len(view.steps)
    assert html.count('class="cec-outlook__number"') == len(view.events)
    assert html.count("<li data-day=") == len(view.events)


def test_the_picture_stays_inside_its_frame() -> None:
    for seed in range(40):
        view = ahead(rich(Random(seed)))
        drawn = picture(view, "en")
        for bar in drawn.bars:
            assert drawn.left <= bar.x <= drawn.right
            assert drawn.top <= bar.high <= bar.low <= drawn.floor
        assert all(drawn.left <= mark.x <= drawn.right for mark in drawn.marks)
        assert len({tick.at for tick in drawn.scores}) == len(drawn.scores) <= 8


def test_a_change_says_the_limit_that_ate_the_rest_and_leads_to_the_guide() -> None:
    html = report.render_improvements(better(profile(partner=partner())), "en", "../")

    text = text_of(html)
    assert (
        "The limit of 22 for “Second official language” is reached. Points lost to it: 2." in text
    )
    assert '<a href="../express-entry/crs/#crs-core-second-language">' in html
    assert 'data-try="second_language.9"' in html


def test_a_change_that_gives_nothing_says_why() -> None:
    low = profile(languages=[levels("en", 4)], canadian_years=2, foreign_years=3)
    text = text_of(report.render_improvements(better(low), "en", "../"))

    assert "counts only with CLB 5 or more in all four abilities" in text


def test_open_answers_are_said_to_leave_the_gains_open() -> None:
    text = text_of(report.render_improvements(better(profile(partner=LEFT_OUT)), "en", "../"))

    assert "Answers are missing" in text
    assert "The gain is exact" not in text


def test_gains_after_the_change_of_november_are_not_called_exact() -> None:
    view = better(profile(as_of="2026-11-22"))
    text = text_of(report.render_improvements(view, "en", "../"))

    assert not any(one.exact for one in view.singles)
    assert "The gain is exact" not in text
    assert "a part of the score of that day cannot be known" in text


@pytest.mark.parametrize("lang", LANGS)
def test_a_couple_reads_what_not_coming_along_means_with_its_sources(lang: Lang) -> None:
    html = report.render_couples(ways(profile(partner=partner())), lang, "../")

    assert "117(9)" in html
    assert "express-entry/application/#family" in html
    assert words.COUPLES["alone_named"].in_(lang) in html


EMPTY_JOB: Json = {"country": "CA", "from": "2024-01-01", "to": None}
A_RESULT = {"test": "tef_canada", "listening": 400}
OPEN_COUPLES = {
    "nothing": {},
    "partner": {"partner": {}},
    "jobs": {"partner": {"work": [EMPTY_JOB, EMPTY_JOB]}},
    "results": {"partner": {"languages": [A_RESULT], "education_foreign": True}},
    "years": {"partner": {"canadian_years": 1, "foreign_years": 1}},
    "not coming along": {"partner": {"accompanying": False, "education": "phd"}},
}


def places(root: Path, lang: Lang) -> set[str]:
    """Every place of the form; an entry of a list has a number sign."""
    html = calculator(lang, root)
    found = set(re.findall(r'\bid="([^"]+)"', html))
    for name, like in re.findall(r'data-list="([^"]+)"[^>]*data-like="([^"]+)"', html):
        entry = like.removesuffix("-list")
        assert html.count(f'id="{entry}-#"') == 1
        found |= {one.replace(entry, anchor(name), 1) for one in found if f"{entry}-#" in one}
    return found


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("told", OPEN_COUPLES.values(), ids=OPEN_COUPLES)
def test_what_is_missing_about_a_partner_leads_to_its_question(
    root: Path, told: Json, lang: Lang
) -> None:
    html = report.render_couples(ways(profile(**told)), lang, "../")

    links = re.findall('href="#([^"]+)"', html)
    assert bool(links) is ("partner" in told)
    on_form = places(root, lang)
    assert [one for one in links if re.sub(r"(?<=work-)\d+", "#", one) not in on_form] == []


def test_without_a_partner_the_couple_is_one_sentence() -> None:
    text = text_of(report.render_couples(ways(profile()), "en", "../"))

    assert "You have no partner, so there is nothing to compare." in text
    assert "Score and verdict" not in text


@pytest.mark.parametrize("lang", LANGS)
def test_no_view_promises_an_invitation(lang: Lang) -> None:
    assert shown(rich_person(), lang).count(words.PAGE["no_promise"].in_(lang)) == 3
