"""Each doubt on paper is one of the page, under its own heading, and only where it touches."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from calculator.assess import evaluate
from calculator.model import LANGS, Lang
from calculator.printed import doubts
from tests.docs.sources import headings, page
from tests.profiles import LEFT_OUT, job, levels, profile, scores

YEARS = ("canadian_years", "canadian_year_recent", "canadian_teer", "foreign_years")
IN_JOBS: dict[str, Any] = dict.fromkeys(YEARS, LEFT_OUT)
ALWAYS = {"instructions"}


def of(**changes: object) -> set[str]:
    return {doubt.anchor for doubt in doubts.of(evaluate(profile(**changes)))}


def with_job(**changes: object) -> set[str]:
    return of(**IN_JOBS, work=[job(**changes)])


@pytest.mark.parametrize("lang", LANGS)
def test_the_table_has_the_headings_of_the_page_in_their_order(root: Path, lang: Lang) -> None:
    found = page(root, lang, doubts.PAGE)
    assert found is not None
    on_page = {one.id: one.words for one in headings(found.body) if one.depth == 2}
    told = {doubt.anchor: doubt.title.in_(lang) for doubt in doubts.DOUBTS}
    assert told == {id: words for id, words in on_page.items() if id in told}
    assert list(told) == [id for id in on_page if id in told]
    assert on_page.keys() - told.keys() == doubts.ELSEWHERE


def test_a_result_without_a_day_is_touched_by_none() -> None:
    assert of(as_of=LEFT_OUT) == set()


def test_the_change_of_the_grid_touches_its_day_and_not_the_day_before() -> None:
    assert {"crs-change", "other-factors"} & of(as_of="2026-11-02") == set()
    assert {"crs-change", "other-factors"} <= of(as_of="2026-11-03")


def test_the_one_class_touches_days_after_the_text_that_we_read() -> None:
    assert "single-class" not in of(as_of="2026-06-12")
    assert "single-class" in of(as_of="2026-06-13")


def test_french_with_uneven_english_is_in_doubt() -> None:
    french = levels("fr", 7)
    assert "french-bonus" in of(languages=[french, levels("en", 5, 5, 5, 4)])
    assert "french-bonus" not in of(languages=[french, levels("en", 5)])
    assert "first-language" in of(languages=[french, levels("en", 5)])
    assert "first-language" not in of(languages=[french])


def test_work_abroad_is_in_doubt_where_there_is_some() -> None:
    assert "foreign-work" in of(foreign_years=1)
    assert "foreign-work" not in of(foreign_years=0)
    assert "foreign-work" in with_job(country="FR")


def test_an_employer_abroad_is_in_doubt_where_marked_or_where_only_years_are_told() -> None:
    assert "canadian-employer" in with_job(employer_abroad=True)
    assert "canadian-employer" not in with_job()
    assert "canadian-employer" in of(canadian_years=1)


def test_gaps_and_first_days_are_in_doubt_where_there_are_some() -> None:
    gap = {"from": "2026-02-01", "to": "2026-02-10"}
    assert "leave" in with_job(gaps=[gap])
    assert "leave" not in with_job()
    assert "spread-of-hours" in with_job()
    assert "spread-of-hours" not in of(canadian_years=1)


def test_tests_are_in_doubt_by_their_chart_and_their_day() -> None:
    old = scores("tef_canada", 300, scale="old", taken="2019-01-15")
    assert "language-chart-dates" in of(languages=[old], as_of="2020-06-01")
    assert "language-validity" in of(languages=[levels("en", 9, taken="2024-01-15")])
    new = of(languages=[scores("celpip_general", 9)])
    assert {"language-chart-dates", "language-validity"} & new == set()
    assert "language-pages" in new
    assert "language-pages" not in of(languages=[levels("en", 9)])


def test_a_physician_is_in_doubt() -> None:
    assert "physicians" in with_job(public_physician=True, self_employed=True)
    assert "physicians" not in with_job()


def test_what_is_taken_on_ones_word_about_a_job_is_in_doubt() -> None:
    told = {"study-breaks", "employee", "no-permit"}
    sure = with_job(self_employed=False, full_time_student=False)
    assert told & sure == {"no-permit"}
    assert told <= with_job(self_employed=None, full_time_student=True)
    assert "no-permit" not in of(**IN_JOBS, work=[job()], permit_until="2027-01-01")
    assert told & with_job(country="FR") == set()


def test_a_sibling_is_in_doubt_beside_a_partner_who_is_not_scored() -> None:
    alone = {"accompanying": False}
    assert "sibling" in of(partner=alone, sibling_in_canada=True)
    assert "sibling" not in of(partner=alone, sibling_in_canada=False)
    assert "sibling" not in of(partner={"accompanying": True}, sibling_in_canada=True)
    assert "sibling" not in of(partner=None, sibling_in_canada=True)


def test_the_language_threshold_is_in_doubt_while_jobs_leave_it_open() -> None:
    work = [job(teer=1, noc=LEFT_OUT), job(teer=2, noc=LEFT_OUT)]
    open_ones = {"occupation-or-category", "equal-amounts"}
    assert open_ones <= of(**IN_JOBS, work=work, languages=[levels("en", 6)])
    assert open_ones & of(**IN_JOBS, work=work, languages=[levels("en", 9)]) == set()
