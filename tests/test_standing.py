"""Where people's scores stand beside real rounds and in a real pool, worked by hand.

The rounds are those with which the table was begun; the importer may have added others since.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date
from random import Random

import pytest
from hypothesis import given, settings

from build_scripts import rounds as importer
from calculator import rounds, standing
from calculator.assess import evaluate
from calculator.standing import Kind, Standing, Year
from tests.profiles import LEFT_OUT, Json, job, levels, profile
from tests.rules.test_entry_properties import CHANCES, less_of, someone

_EVERY = rounds.rounds()
EVERY = _EVERY[: [one.number for one in _EVERY].index("447") + 1]
NOW = "2026-10-01"


def install(known: list[rounds.Round]) -> None:
    rounds.install(rounds.pack(importer.table(known).encode()))


@pytest.fixture(autouse=True)
def _the_rounds_of_the_first_table() -> Iterator[None]:
    install(list(EVERY))
    yield
    rounds._installed.clear()
    rounds.rounds.cache_clear()


def stand(*jobs: Json, today: str | None = None, **changes: object) -> Standing:
    """Where the complete person stands, who tells jobs if there are any."""
    told: Json = {}
    if jobs:
        years = ("canadian_years", "canadian_year_recent", "canadian_teer", "foreign_years")
        told = dict.fromkeys(years, LEFT_OUT) | {"work": list(jobs)}
    result = evaluate(profile(**(told | changes)))
    assert result.problems == ()
    found = standing.standing(result, date.fromisoformat(today) if today else None)
    assert found is not None
    return found


def kind(found: Standing, id: str) -> Kind:
    return next(one for one in found.kinds if one.id == id)


def year(found: Standing, id: str) -> Year:
    held = kind(found, id).year
    assert held is not None
    return held


def figures(held: Year) -> tuple[int, tuple[int, int], int, int]:
    """How many rounds, their cut-offs, in how many one score was enough, in how many equal."""
    assert held.least == held.most
    return len(held.rounds), held.cut_offs, held.least.enough, held.least.equal


def numbers(held: Year) -> list[str]:
    return [one.number for one in held.ties]


def since(first: str, code: str, **changes: object) -> Json:
    return job(**({"noc": code, "from": first} | changes))


# Twelve people.


def test_a_nurse_whose_score_was_the_cut_off_of_two_rounds() -> None:
    """Rounds of the year: 472, 462, 476, 467, 475, 475; the first three by the lists of 2025."""
    found = stand(
        since("2023-08-01", "31301"),
        foreign_years=3,
        age=33,
        education="one_year",
        canadian_education="short",
        languages=[levels("en", 7), levels("fr", 7)],
    )

    health = year(found, "healthcare")
    assert (found.lowest, found.highest) == (475, 475)
    assert figures(health) == (6, (462, 476), 5, 2)
    assert numbers(health) == ["422", "441"]
    assert health.ties[0].tie_break == "2026-05-21T12:14:09Z"
    assert health.ties[1].tie_break == ""
    assert health.earlier_list == 3
    last = kind(found, "healthcare").last
    assert last is not None
    assert (last.number, last.cut_off, last.invitations) == ("441", 475, 3500)


def test_a_cook_on_the_last_day_of_the_lists_of_2025_and_on_the_day_after() -> None:
    """One round for trades in the twelve months: number 368, with a cut-off of 505."""
    cook = since("2024-05-01", "63200")
    before = stand(cook, as_of="2026-02-17")
    after = stand(cook, as_of="2026-02-18", languages=[levels("en", 9)])

    trades = year(before, "trades")
    assert figures(trades) == (1, (505, 505), 0, 0)
    assert trades.earlier_list == 0
    assert kind(after, "trades").finding.outcome == "not_met"
    assert kind(after, "trades").last is None
    assert kind(after, "trades").year is None


def test_a_developer_on_the_list_of_2023_and_no_longer_on_that_of_2025() -> None:
    """The last round for STEM was number 293 of 2024-04-11, with a cut-off of 491."""
    developer = since("2023-10-01", "21232")
    english = [levels("en", 9, taken="2024-01-15")]
    before = stand(developer, as_of="2025-02-26", languages=english)
    after = stand(developer, as_of="2025-02-27", languages=english)
    now = stand(developer)

    assert figures(year(before, "stem")) == (1, (491, 491), 0, 0)
    assert kind(after, "stem").finding.outcome == "not_met"
    assert kind(now, "stem").finding.outcome == "not_met"


def test_somebody_with_good_french_at_the_cut_off_of_two_rounds() -> None:
    """Rounds of the year: 432, 416, 408, 399, 400, 397, 393, 419, 400, 409, 420, 399, 391, 382."""
    found = stand(
        age=29,
        education="secondary",
        canadian_education="short",
        languages=[levels("en", 8), levels("fr", 7)],
        canadian_years=2,
        foreign_years=1,
    )

    french = year(found, "french")
    assert found.lowest == 400
    assert figures(french) == (14, (382, 432), 8, 2)
    assert numbers(french) == ["394", "414"]
    assert french.earlier_list == 0


def test_somebody_whose_french_is_low_in_one_ability() -> None:
    found = stand(languages=[levels("en", 9), levels("fr", 7, 7, 7, 6)])

    assert kind(found, "french").finding.outcome == "not_met"
    assert kind(found, "french").year is None


def test_a_nominee_is_above_every_round_for_nominees() -> None:
    """Twenty-five rounds in the year, with cut-offs from 697 to 805; 432 and 600 make 1,032."""
    found = stand(provincial_nomination=True)

    assert found.lowest == 1032
    assert figures(year(found, "pnp")) == (25, (697, 805), 25, 0)
    assert figures(year(found, "cec")) == (22, (507, 533), 22, 0)


def test_a_carpenter_at_the_cut_off_of_the_newest_round() -> None:
    """Two rounds under the lists of 2026: 477, and 476 on the day itself."""
    found = stand(
        since("2025-08-01", "72310"),
        foreign_years=3,
        education="one_year",
        canadian_education="long",
        languages=[levels("en", 7), levels("fr", 7)],
    )

    trades = year(found, "trades")
    assert found.lowest == 476
    assert figures(trades) == (2, (476, 477), 1, 1)
    assert numbers(trades) == ["447"]
    assert figures(year(stand(since("2025-08-01", "72310"), as_of="2026-09-30"), "trades"))[0] == 1


def test_a_physician_with_canadian_experience() -> None:
    """Rounds: 169, 223, 198."""
    found = stand(since("2024-05-01", "31102"))

    assert figures(year(found, "physicians")) == (3, (169, 223), 3, 0)
    last = kind(found, "physicians").last
    assert last is not None
    assert (last.number, last.day) == ("440", date(2026, 9, 3))
    assert kind(found, "healthcare").finding.outcome == "met"


def test_a_senior_manager_at_the_lowest_cut_off() -> None:
    """Rounds: 429, 392, 389."""
    found = stand(
        since("2024-08-01", "00012"),
        foreign_years=3,
        age=36,
        education="secondary",
        canadian_education="long",
        languages=[levels("en", 8), levels("fr", 7)],
    )

    assert found.lowest == 389
    assert figures(year(found, "senior_managers")) == (3, (389, 429), 1, 1)


def test_an_aircraft_mechanic_just_below_at_and_just_above_the_only_round() -> None:
    """Round 434 of 2026-08-07: 470, with a tie-break."""
    told: Json = {
        "foreign_years": 1,
        "education": "secondary",
        "canadian_education": "long",
        "languages": [levels("en", 9), levels("fr", 7)],
    }
    mechanic = since("2023-08-01", "72404")
    at = stand(mechanic, **told)
    below = stand(mechanic, **(told | {"age": 30}))
    above = stand(mechanic, **(told | {"sibling_in_canada": True}))

    assert [one.lowest for one in (below, at, above)] == [465, 470, 485]
    assert figures(year(below, "transport")) == (1, (470, 470), 0, 0)
    assert figures(year(at, "transport")) == (1, (470, 470), 1, 1)
    assert figures(year(above, "transport")) == (1, (470, 470), 1, 0)
    assert year(at, "transport").ties[0].tie_break == "2025-10-11T14:55:49Z"


def test_a_researcher_could_have_entered_but_no_round_was_held() -> None:
    one = kind(stand(since("2024-05-01", "41200")), "researchers")

    assert one.finding.outcome == "met"
    assert one.last is None
    assert one.year is None


def test_somebody_with_open_answers_gets_both_bounds() -> None:
    """With a nomination 1,032 points, above all rounds for the class; without it 432, below all."""
    found = stand(provincial_nomination=LEFT_OUT)

    cec = year(found, "cec")
    assert (found.lowest, found.highest) == (432, 1032)
    assert (cec.least.enough, cec.most.enough) == (0, 22)
    assert len(cec.ties) == 22
    nominees = kind(found, "pnp")
    assert nominees.finding.outcome == "unknown"
    assert nominees.year is not None
    assert (nominees.year.least.enough, nominees.year.most.enough) == (0, 25)


def test_somebody_who_has_worked_only_abroad_is_left_open_and_still_sees_the_rounds() -> None:
    found = stand(since("2020-01-01", "31301", country="FR"))

    assert kind(found, "cec").finding.outcome == "not_met"
    assert kind(found, "cec").year is None
    assert kind(found, "healthcare").finding.outcome == "unknown"
    assert len(year(found, "healthcare").rounds) == 6
    assert [one.id for one in found.with_outcome("met")] == []


# The twelve months.


def test_the_twelve_months_end_with_the_day_and_begin_the_day_after_a_year_before() -> None:
    """Round 370 for the class was held on 2025-10-01, round 446 on 2026-09-29."""
    assert stand().since == date(2025, 10, 2)
    assert year(stand(), "cec").rounds[0].number == "375"
    day_before = year(stand(as_of="2026-09-30"), "cec").rounds
    assert [one.number for one in (day_before[0], day_before[-1])] == ["370", "446"]
    assert year(stand(as_of="2026-09-28"), "cec").rounds[-1].number == "443"


@pytest.mark.parametrize(
    ("day", "n", "set_aside", "other_points"),
    [
        ("2025-03-24", 13, 0, False),
        ("2025-03-25", 13, 0, True),
        ("2025-05-12", 13, 0, True),
        ("2025-05-13", 1, 13, False),
        ("2025-06-12", 2, 12, False),
    ],
)
def test_only_rounds_on_the_points_of_the_score_are_compared_unless_there_are_none(
    day: str, n: int, set_aside: int, other_points: bool
) -> None:
    """Thirteen rounds for the class from 2024-05-31 to 2025-02-05, then 2025-05-13 and 06-12.

    The points changed on 2025-03-25.
    """
    held = year(stand(as_of=day, languages=[levels("en", 9, taken=LEFT_OUT)]), "cec")

    assert (len(held.rounds), held.set_aside, held.other_points) == (n, set_aside, other_points)


def test_the_last_round_says_whether_it_ran_on_other_points() -> None:
    found = stand()

    general, cec = kind(found, "general"), kind(found, "cec")
    assert general.last is not None
    assert general.last.day == date(2024, 4, 23)
    assert general.last_on_other_points
    assert general.year is None
    assert not cec.last_on_other_points


# The change of 2026-11-03.


def test_on_the_day_of_the_change_the_score_is_still_on_the_points_before() -> None:
    before, after = stand(as_of="2026-11-02"), stand(as_of="2026-11-03")

    assert before.changed_on is None
    assert after.changed_on == date(2026, 11, 3)
    assert before.grid == after.grid == date(2025, 3, 25)
    assert before.lowest == after.lowest
    for found in (before, after):
        held = year(found, "cec")
        assert (len(held.rounds), held.set_aside, held.other_points) == (21, 0, False)
        assert found.place is not None
        assert not found.place.other_points


def later(number: str, day: str, cut_off: int, pool_day: str | None = None) -> rounds.Round:
    """A round for the class, made up, after the newest that we know."""
    base = EVERY[-2]
    assert EVERY[-1].pool is not None
    made = EVERY[-1].pool._replace(day=date.fromisoformat(pool_day)) if pool_day else None
    return base._replace(number=number, day=date.fromisoformat(day), cut_off=cut_off, pool=made)


def test_rounds_since_the_change_are_left_out_of_the_comparison() -> None:
    install([*EVERY, later("448", "2026-11-03", 400, "2026-11-03")])

    found = stand(as_of="2026-11-03")

    cec = kind(found, "cec")
    assert cec.last is not None
    assert cec.last.number == "448"
    assert cec.last_on_other_points
    held = year(found, "cec")
    assert (len(held.rounds), held.set_aside, held.other_points) == (21, 1, False)
    assert figures(held)[2] == 0
    assert found.place is not None
    assert found.place.day == date(2026, 9, 27)


def test_where_the_year_holds_only_rounds_since_the_change_they_are_taken_and_it_is_said() -> None:
    install([*EVERY, later("448", "2027-09-07", 400, "2027-09-06")])

    found = stand(as_of="2027-10-05")

    held = year(found, "cec")
    assert figures(held) == (1, (400, 400), 1, 0)
    assert held.other_points
    assert held.set_aside == 0
    assert found.place is not None
    assert (found.place.day, found.place.other_points) == (date(2027, 9, 6), True)


# How new the rounds are.


@pytest.mark.parametrize(
    ("as_of", "today", "stale"),
    [
        ("2026-10-22", None, False),
        ("2026-10-23", None, True),
        ("2026-11-22", "2026-11-22", True),
        ("2027-05-01", "2026-10-22", False),
        ("2027-05-01", "2026-10-23", True),
        ("2026-10-01", "2026-11-22", False),
    ],
)
def test_the_newest_round_is_stale_after_21_days_and_a_day_ahead_counts_as_today(
    as_of: str, today: str | None, stale: bool
) -> None:
    found = stand(as_of=as_of, today=today)

    assert found.newest.number == "447"
    assert found.stale is stale


# The pool.


@pytest.mark.parametrize(
    ("score", "education", "english", "canadian", "foreign", "study", "fewest", "most"),
    [
        (490, "one_year", 8, 2, 0, "long", 34_543, 47_360),
        (491, "one_year", 8, 1, 1, "long", 21_798, 34_543),
        (500, "one_year", 8, 1, 3, "short", 21_798, 34_543),
        (501, "one_year", 8, 3, 0, "long", 728, 21_798),
        (600, "one_year", 10, 4, 1, "short", 728, 21_798),
        (601, "bachelor", 10, 1, 3, "long", 0, 728),
    ],
)
def test_a_band_of_the_pool_cannot_be_split(
    score: int,
    education: str,
    english: int,
    canadian: int,
    foreign: int,
    study: str,
    fewest: int,
    most: int,
) -> None:
    """Pool of 2026-09-27: 728 from 601 up, 21,070 from 501, 12,745 from 491, 12,817 from 481."""
    found = stand(
        education=education,
        languages=[levels("en", english), levels("fr", 7)],
        canadian_years=canadian,
        foreign_years=foreign,
        canadian_education=study,
        sibling_in_canada=True,
    )

    assert found.place is not None
    assert found.lowest == score
    assert (found.place.fewest, found.place.most) == (fewest, most)
    assert found.place.total == 229_904


def test_a_score_that_is_open_has_the_widest_bounds_in_the_pool() -> None:
    """1,032 and 432: nobody is surely above, and at most all bands from 431 up."""
    place = stand(provincial_nomination=LEFT_OUT).place

    assert place is not None
    assert place.fewest == 0
    assert place.most == 728 + 21_070 + 73_131 + 13_677 + 13_419


def test_the_pool_is_the_newest_one_before_the_day() -> None:
    assert [
        (found.place.day, found.place.round.number) if found.place else None
        for found in (
            stand(),
            stand(as_of="2026-09-30"),
            stand(as_of="2022-06-01", languages=[]),
            stand(as_of="2019-01-01", languages=[]),
        )
    ] == [
        (date(2026, 9, 27), "447"),
        (date(2026, 9, 13), "444"),
        (date(2022, 5, 23), "223"),
        None,
    ]


# What holds for everyone.


@settings(max_examples=60)
@given(CHANCES)
def test_one_more_answer_only_narrows_what_a_score_reaches(chance: Random) -> None:
    person = someone(chance)

    less, more = (standing.standing(evaluate(told)) for told in (less_of(chance, person), person))

    assert less is not None
    assert more is not None
    assert less.lowest <= more.lowest <= more.highest <= less.highest
    for wide, narrow in zip(less.kinds, more.kinds, strict=True):
        assert wide.id == narrow.id
        if wide.year and narrow.year:
            bounds = (wide.year.least, narrow.year.least, narrow.year.most, wide.year.most)
            enough = [one.enough for one in bounds]
            assert enough == sorted(enough)
            assert enough[-1] <= len(wide.year.rounds) == len(narrow.year.rounds)
    if less.place and more.place:
        assert less.place.fewest <= more.place.fewest <= more.place.most <= less.place.most
        assert less.place.most <= less.place.total


# As plain values.


def test_a_standing_as_plain_values_survives_a_round_trip_through_json() -> None:
    found = stand(since("2024-05-01", "31301"), languages=[levels("en", 9), levels("fr", 7)])

    plain = standing.to_contract(found)

    assert json.loads(json.dumps(plain)) == plain
    assert [one["id"] for one in plain["kinds"]] == [one.id for one in found.kinds]
    assert plain["newest"] == {"number": "447", "day": NOW, "stale": False}


def test_a_profile_without_a_day_has_no_standing() -> None:
    assert standing.standing(evaluate({})) is None
