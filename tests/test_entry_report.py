"""What is shown of the rounds that a person could have entered, in both languages."""

from __future__ import annotations

import re
import string
from collections.abc import Iterator
from datetime import date
from random import Random

import pytest
from hypothesis import given, settings

from build_scripts import rounds as importer
from calculator import entry_report, entry_words, rounds, standing
from calculator.assess import evaluate
from calculator.model import LANGS, Lang, Text
from calculator.rounds import Round
from tests.profiles import LEFT_OUT, Json, job, levels, profile, weeks
from tests.rules.test_entry_properties import CHANCES, less_of, someone

ABROAD: Json = {"country": "FR"}
PROMISING = re.compile(
    r"\b(chances?|probabilit\w*|likelihood|odds|will be invited|seras? invité)\b", re.IGNORECASE
)


@pytest.fixture(autouse=True)
def _as_before() -> Iterator[None]:
    yield
    rounds._installed.clear()
    rounds.rounds.cache_clear()


def shown(*jobs: Json, lang: Lang = "en", today: date | None = None, **changes: object) -> str:
    told: Json = {}
    if jobs:
        years = ("canadian_years", "canadian_year_recent", "canadian_teer", "foreign_years")
        told = dict.fromkeys(years, LEFT_OUT) | {"work": list(jobs)}
    return of(profile(**(told | changes)), lang, today)


def of(person: Json, lang: Lang = "en", today: date | None = None) -> str:
    found = standing.standing(evaluate(person), today)
    assert found is not None
    return entry_report.render(found, lang, "../")


def row(html: str, kind: str) -> str:
    found = re.search(rf'<tr data-kind="{kind}".*?</tr>', html, re.DOTALL)
    assert found is not None, kind
    return found[0]


def slots(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


@pytest.mark.parametrize("table", [entry_words.REASONS, entry_words.WORDS])
def test_both_languages_have_the_same_slots(table: dict[str, Text]) -> None:
    for key, text in table.items():
        assert slots(text.en) == slots(text.fr), key


@pytest.mark.parametrize("table", [entry_words.REASONS, entry_words.WORDS, entry_words.OUTCOMES])
def test_nothing_speaks_of_chances(table: dict[str, Text]) -> None:
    for text in table.values():
        assert not PROMISING.search(f"{text.en} {text.fr}")


PEOPLE: tuple[Json, ...] = (
    profile(),
    profile(languages=[levels("en", 9), levels("fr", 7)], provincial_nomination=True),
    profile(languages=[levels("fr", 7, 7, 7, 6)], provincial_nomination=LEFT_OUT),
    profile(languages=LEFT_OUT, destination=LEFT_OUT),
    profile(destination="QC"),
    profile(languages=[], canadian_years=0),
    profile(canadian_years=0, foreign_years=10),
    profile(work=[], canadian_years=LEFT_OUT, foreign_years=LEFT_OUT),
    profile(work=[weeks(60, noc="31301")]),
    profile(work=[weeks(60), weeks(40, noc="31301")]),
    profile(work=[weeks(60, noc="31301", authorized=None)]),
    profile(work=[weeks(60, noc="31301", self_employed=True)]),
    profile(work=[weeks(60), weeks(60, noc="31102", **ABROAD)]),
    profile(
        as_of="2026-02-17", work=[weeks(60, "2025-06-30"), weeks(26, "2026-02-15", noc="31301")]
    ),
    profile(
        as_of="2026-02-17",
        work=[
            job(noc="31301", **{"from": "2025-06-01", "to": "2025-11-01"}),
            job(noc="31301", **{"from": "2025-11-03", "to": None}),
        ],
    ),
    profile(
        as_of="2026-02-17",
        work=[weeks(60, "2025-06-30"), job(noc="31301", **{"from": "2025-08-20", "to": None})],
    ),
)


def keys(person: Json) -> set[str]:
    """The sentences that a person is told, by their keys."""
    found = standing.standing(evaluate(person))
    assert found is not None
    parts = [part for kind in found.kinds for part in kind.finding.parts or (kind.finding,)]
    return {entry_words._key(part) for part in parts}


def test_every_sentence_is_told_to_somebody_and_nobody_is_told_another() -> None:
    told = set().union(*map(keys, PEOPLE))

    assert told == set(entry_words.REASONS)


@settings(max_examples=60)
@given(CHANCES)
def test_everybody_can_be_shown_their_rounds_in_both_languages(chance: Random) -> None:
    person = less_of(chance, someone(chance))

    for lang in LANGS:
        html = of(person, lang)
        assert "{" not in html
        assert lang == "en" or "None" not in html


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("person", PEOPLE)
def test_the_table_can_be_read_without_seeing_it(person: Json, lang: Lang) -> None:
    html = of(person, lang)

    assert html.count("<table>") == html.count("<caption>") <= 1
    assert html.count('<th scope="col">') == 5 * html.count("<table>")
    assert html.count('<th scope="row">') == html.count("<tr data-kind=")
    for tag in re.findall(r'<span class="cec-tag"[^>]*>(.*?)</span>', html):
        assert tag in {text.in_(lang) for text in entry_words.OUTCOMES.values()}
    assert len(re.findall(r'\bid="([^"]+)"', html)) == 1


def test_the_sentence_of_a_nurse() -> None:
    html = shown(weeks(60, noc="31301"))

    assert (
        "In one occupation of the list, Registered nurses and registered psychiatric nurses "
        "(31301), you have 1,800\u00a0hours in the 3\u00a0years before this day; 12\u00a0months of "
        "full-time work are 1,560\u00a0hours." in row(html, "healthcare")
    )
    assert "462 to 476, in 6 rounds. 3 of these followed an earlier list" in row(html, "healthcare")
    assert "0 of 22" in row(html, "cec")


def test_an_equal_score_says_that_it_needs_an_early_submission_and_by_when() -> None:
    told: Json = {
        "foreign_years": 3,
        "age": 33,
        "education": "one_year",
        "canadian_education": "short",
        "languages": [levels("en", 7), levels("fr", 7)],
    }
    nurse = job(noc="31301", **{"from": "2023-08-01"})
    health = row(shown(nurse, **told), "healthcare")
    trained = row(shown(nurse, lang="fr", **told), "healthcare")

    assert "5 of 6. In 2 of them your score was the cut-off itself" in health
    assert (
        "Round 422 of 25\u00a0June\u00a02026: submitted before 2026-05-21 12:14:09 UTC." in health
    )
    assert "Round 441 of 4\u00a0September\u00a02026: we do not know the tie-break." in health
    assert "5 sur 6. Dans 2 d’entre elles" in trained


def test_a_score_that_is_open_shows_both_bounds() -> None:
    html = shown(provincial_nomination=LEFT_OUT)

    assert "432 and 1,032" in html
    assert "0 to 22 of 22. Where your score is the cut-off itself" in row(html, "cec")
    assert "had a higher score than 1,032" in html


def test_what_is_still_to_be_answered_is_linked() -> None:
    html = shown(weeks(60, noc="31301", authorized=None))

    assert '<a href="#applicant-work-0-authorized">' in row(html, "healthcare")


def test_kinds_that_were_closed_stand_together_by_their_reason() -> None:
    html = shown(weeks(60, noc="31301"))

    assert "10 kinds of rounds that you could not have entered" in html
    assert html.count("None of your jobs is in an occupation of the list.") == 1
    assert 'data-kind="stem"' not in html


def test_somebody_who_could_have_entered_nothing_is_told_so() -> None:
    html = shown(destination="QC")

    assert "could not have entered any kind of round" in html
    assert "<table>" not in html


def test_old_rounds_carry_a_warning_and_the_official_list() -> None:
    fresh, old = shown(), shown(as_of="2026-11-22")

    assert "round 447 of 1\u00a0October\u00a02026" in fresh
    assert "more than 21\u00a0days earlier" not in fresh
    assert "more than 21\u00a0days earlier" in old
    assert "express-entry-rounds" in old or "rounds-invitations" in old


def test_the_change_of_november_is_told_from_its_day_on() -> None:
    assert "The points changed on" not in shown(as_of="2026-11-02")
    assert "The points changed on 3\u00a0November\u00a02026" in shown(as_of="2026-11-03")
    assert "Les points ont changé le 3\u00a0novembre\u00a02026" in shown(
        as_of="2026-11-03", lang="fr"
    )


def made_up(day: str, cut_off: int) -> Round:
    last = rounds.newest()
    assert last.pool is not None
    held = date.fromisoformat(day)
    return last._replace(
        number=str(900 + held.month),
        day=held,
        kind="cec",
        name_en="Canadian Experience Class",
        cut_off=cut_off,
        pool=last.pool._replace(day=held),
    )


def test_rounds_on_other_points_are_told_apart() -> None:
    known = [*rounds.rounds(), made_up("2026-11-04", 400), made_up("2026-12-04", 400)]
    rounds.install(rounds.pack(importer.table(known).encode()))

    mixed, only = shown(as_of="2026-12-05"), shown(as_of="2027-11-03")

    assert "2 more rounds ran on other points and are left out." in row(mixed, "cec")
    assert "400, in each of 2 rounds. All of these ran on other points" in row(only, "cec")
    assert "That pool was scored on other points than yours" in only
    assert "That pool was scored" not in mixed


@pytest.mark.parametrize(
    ("key", "n", "en", "fr"),
    [
        ("closed", 0, "0 kinds", "Un genre"),
        ("closed", 1, "One kind", "Un genre"),
        ("closed", 2, "2 kinds", "2 genres"),
    ],
)
def test_one_and_many_are_told_apart_as_the_language_asks(
    key: str, n: int, en: str, fr: str
) -> None:
    assert entry_words.say(key, "en", n=n).startswith(en)
    assert entry_words.say(key, "fr", n=n).startswith(fr)
