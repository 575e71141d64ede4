"""The table of rounds says what the department published, and the law package agrees with it."""

from __future__ import annotations

import gzip
from collections import Counter
from collections.abc import Iterator
from datetime import date, timedelta
from itertools import pairwise
from pathlib import Path

import pytest

from build_scripts import rounds as importer
from calculator import rounds
from calculator.law import categories, process
from calculator.model import LANGS
from calculator.rounds import (
    BANDS,
    FINEST,
    KINDS,
    SUMS,
    TOTAL,
    WHOLE,
    Pool,
    Round,
    RoundsError,
    RoundsMissing,
)

EVERY = rounds.rounds()
BY_NUMBER = {found.number: found for found in EVERY}
FIRST_ONES = EVERY[: [found.number for found in EVERY].index("447") + 1]
"""The rounds with which the table was begun; the importer may have added others since."""


def of(kind: str, year: int) -> list[Round]:
    return [found for found in EVERY if found.kind == kind and found.day.year == year]


def invited(found: list[Round]) -> int:
    return sum(one.invitations for one in found)


# The table.


def test_the_table_was_begun_with_448_rounds() -> None:
    assert len(FIRST_ONES) == 448
    assert FIRST_ONES[0].day == date(2015, 1, 31)
    assert FIRST_ONES[-1].day == date(2026, 10, 1)


def test_numbers_follow_each_other_but_for_91a_and_91b() -> None:
    wanted = [str(n) for n in range(1, 448)]
    wanted[90:91] = ["91a", "91b"]
    assert [found.number for found in FIRST_ONES] == wanted
    assert BY_NUMBER["91a"].day == BY_NUMBER["91b"].day == date(2018, 5, 30)
    assert len(BY_NUMBER) == len(EVERY)


def test_rounds_stand_in_the_order_of_their_days() -> None:
    assert all(before.day <= after.day for before, after in pairwise(FIRST_ONES))


def test_the_table_is_what_the_importer_would_write(root: Path) -> None:
    text = (root / importer.TABLE).read_text(encoding="utf-8")
    assert importer.table(rounds.parse(text)) == text


def test_every_kind_is_the_one_that_the_name_tells() -> None:
    """A name that the importer does not know yet may stand in the table, as `other`."""
    wrong = [
        found.number
        for found in EVERY
        if importer.kind_of(found.name_en) not in (found.kind, "other")
    ]
    assert wrong == []
    assert {found.kind for found in EVERY} <= set(KINDS)


def test_the_rounds_of_each_kind() -> None:
    assert Counter(found.kind for found in FIRST_ONES) == {
        "general": 178,
        "pnp": 114,
        "cec": 70,
        "french": 36,
        "healthcare": 16,
        "fst": 7,
        "trades": 7,
        "transport": 4,
        "stem": 3,
        "agriculture": 3,
        "physicians": 3,
        "senior_managers": 3,
        "education": 2,
        "fsw": 1,
        "military_recruits": 1,
    }


def test_the_invitations_of_a_year_are_those_that_were_reported_then() -> None:
    by_year: Counter[int] = Counter()
    for found in EVERY:
        by_year[found.day.year] += found.invitations
    assert by_year[2017] == 86_023
    assert by_year[2018] == 89_800
    early_2022 = [one for one in EVERY if date(2022, 1, 1) <= one.day <= date(2022, 9, 28)]
    assert invited(early_2022) == 28_039


def test_the_rounds_for_the_class_in_2025() -> None:
    assert len(of("cec", 2025)) == 15
    assert invited(of("cec", 2025)) == 35_850


def test_scores_and_invitations_are_possible() -> None:
    assert all(0 < found.cut_off <= 1200 and found.invitations > 0 for found in EVERY)


def test_programs_fit_the_kind() -> None:
    for found in FIRST_ONES:
        assert set(found.programs) <= set(rounds.PROGRAMS), found.number
        if found.kind in rounds.PROGRAMS:
            assert found.programs == (found.kind,), found.number
        elif found.kind == "general":
            assert set(found.programs) == set(rounds.PROGRAMS), found.number
        else:
            assert found.programs == ("fsw", "cec", "fst"), found.number


def test_moments_are_whole() -> None:
    for found in EVERY:
        for moment in (found.at, found.tie_break):
            if moment:
                assert importer.moment(moment.replace("T", " ")) == moment, found.number
    assert all(found.at for found in EVERY)


def test_names_are_set_as_they_are_printed() -> None:
    for found in EVERY:
        for name in (found.name_en, found.name_fr):
            assert name == importer.tidy(name), found.number


def test_a_round_without_a_french_name_bears_that_of_its_kind() -> None:
    nameless = BY_NUMBER["434"]._replace(name_fr="")
    assert nameless.name.fr == KINDS["transport"].name.fr


# The pool.


def test_bands_and_their_sums_add_up_to_the_total() -> None:
    wrong = []
    for found in FIRST_ONES:
        if found.pool is None:
            continue
        counts = found.pool.counts
        assert sum(counts[at] for at in WHOLE) == counts[TOTAL], found.number
        for at, parts in SUMS.items():
            if counts[at] != sum(counts[part] for part in parts):
                wrong.append((found.number, at))
    assert wrong == [("247", 2)], "round 247 has two digits of a sum swapped, as published"


def test_the_pools_that_the_department_took_out_again_are_kept() -> None:
    for number in ("223", "224", "227"):
        assert BY_NUMBER[number].pool is not None
    assert BY_NUMBER["226"].pool is None
    assert BY_NUMBER["213"].pool is None


def test_a_pool_without_its_day_is_kept() -> None:
    pool = rounds.parse(one_line(dd=[str(n) for n in range(1, 19)]))[0].pool
    assert pool == Pool(None, tuple(range(1, 19)))


def test_the_narrowest_bands_cover_every_score_once() -> None:
    scores = [score for at in FINEST for score in range(BANDS[at][0], BANDS[at][1] + 1)]
    assert sorted(scores) == list(range(1201))
    wide = [score for at in WHOLE for score in range(BANDS[at][0], BANDS[at][1] + 1)]
    assert sorted(wide) == list(range(1201))


# Kinds.


def test_every_category_of_the_law_is_a_kind() -> None:
    known = {kind.category for kind in KINDS.values() if kind.category}
    listed = {
        found.id
        for entry in categories.CATEGORIES.history
        for found in (entry.value if isinstance(entry.value, tuple) else ())
    }
    assert known == listed


def test_every_kind_has_a_group_with_a_name() -> None:
    for kind in KINDS.values():
        assert all(rounds.GROUPS[kind.group].in_(lang) for lang in LANGS)


def test_the_first_round_of_a_category_is_the_one_that_the_law_names() -> None:
    first = min(found.day for found in EVERY if KINDS[found.kind].category)
    assert first == process.ROUND_FIRST_CATEGORY.history[0].value


# The figures in the law package, each on the day on which it was read.


def known_on(day: date, kind: str | None = None) -> list[Round]:
    return [found for found in EVERY if found.day <= day and kind in (None, found.kind)]


def test_the_last_round_for_the_class_that_the_law_names() -> None:
    for entry in process.ROUND_LAST_CEC_NUMBER.history:
        last = rounds.newest(known_on(entry.start, "cec"))
        assert str(entry.value) == last.number
        assert process.ROUND_LAST_CEC_DAY.on(entry.start) == last.day
        assert process.ROUND_LAST_CEC_INVITATIONS.on(entry.start) == last.invitations
        assert process.ROUND_LAST_CEC_CUT_OFF.on(entry.start) == last.cut_off


def test_the_rounds_for_the_class_in_2026_that_the_law_counts() -> None:
    for entry in process.ROUND_CEC_2026_ROUNDS.history:
        found = [one for one in known_on(entry.start, "cec") if one.day.year == 2026]
        scores = [one.cut_off for one in found]
        assert entry.value == len(found)
        assert process.ROUND_CEC_2026_INVITATIONS.on(entry.start) == invited(found)
        assert process.ROUND_CEC_2026_LOWEST.on(entry.start) == min(scores)
        assert process.ROUND_CEC_2026_HIGHEST.on(entry.start) == max(scores)


def test_the_other_rounds_that_the_law_names() -> None:
    general = BY_NUMBER[str(process.ROUND_LAST_GENERAL_NUMBER.history[-1].value)]
    day = process.ROUND_LAST_GENERAL_DAY.history[-1].value
    assert general == rounds.newest(one for one in FIRST_ONES if one.kind == "general")
    assert general.day == day
    assert general.invitations == process.ROUND_LAST_GENERAL_INVITATIONS.history[-1].value
    assert general.cut_off == process.ROUND_LAST_GENERAL_CUT_OFF.history[-1].value
    for kind, named in (
        ("fst", process.ROUND_LAST_TRADES_PROGRAM),
        ("fsw", process.ROUND_ONLY_SKILLED_WORKERS),
    ):
        last = rounds.newest(one for one in FIRST_ONES if one.kind == kind)
        assert last.day == named.history[-1].value
    assert process.ROUND_CEC_2025_ROUNDS.history[-1].value == len(of("cec", 2025))
    assert process.ROUND_CEC_2025_INVITATIONS.history[-1].value == invited(of("cec", 2025))


def test_the_first_rounds_of_each_list_of_categories() -> None:
    """What the law calls the first round under a list is a round of that category that day."""
    days = {(found.kind, found.day) for found in EVERY}
    named = {
        (category.id, category.first_round)
        for entry in categories.CATEGORIES.history
        for category in (entry.value if isinstance(entry.value, tuple) else ())
        if category.first_round
    }
    assert named <= days


# How old it is.


@pytest.mark.parametrize(("days", "stale"), [(0, False), (20, False), (21, False), (22, True)])
def test_the_table_is_stale_after_21_days(days: int, stale: bool) -> None:
    assert rounds.is_stale(rounds.newest_day() + timedelta(days=days)) is stale
    assert rounds.age_in_days(rounds.newest_day() + timedelta(days=days)) == days


def test_the_newest_round_of_a_day_is_the_one_with_the_highest_number() -> None:
    both = [BY_NUMBER["91b"], BY_NUMBER["91a"]]
    assert rounds.newest(both).number == "91b"
    assert rounds.order("9") < rounds.order("91a") < rounds.order("91b") < rounds.order("100")


# The file.


def test_the_file_is_small_enough_for_the_browser(root: Path) -> None:
    packed = gzip.compress((root / importer.TABLE).read_bytes(), 9)
    assert len(packed) <= 40_000


def one_line(**cells: str | list[str]) -> str:
    values = {
        "number": "1",
        "day": "2030-01-02",
        "at": "2030-01-02T15:00:00Z",
        "name_en": "General",
        "name_fr": "",
        "kind": "general",
        "programs": "cec",
        "invitations": "5",
        "cut_off": "500",
        "tie": "",
        "pool_day": "",
        "dd": [""] * rounds.WIDTH,
        "source": "feed",
    } | cells
    flat = [
        part for cell in values.values() for part in ([cell] if isinstance(cell, str) else cell)
    ]
    return "\t".join(rounds.COLUMNS) + "\n" + "\t".join(flat) + "\n"


def test_a_table_with_other_columns_is_refused() -> None:
    with pytest.raises(RoundsError, match="first line must name the columns"):
        rounds.parse("number\tday\n")
    with pytest.raises(RoundsError, match="first line"):
        rounds.parse("")


def test_a_line_with_a_cell_too_few_is_refused() -> None:
    with pytest.raises(RoundsError, match="round 1 has 29 cells, not 30"):
        rounds.parse(one_line(dd=[""] * (rounds.WIDTH - 1)))


# In the browser.


@pytest.fixture
def _as_before() -> Iterator[None]:
    yield
    rounds._installed.clear()
    rounds.rounds.cache_clear()


@pytest.mark.usefixtures("_as_before")
def test_the_packed_table_is_small_enough_for_the_browser_and_gives_the_same_rounds(
    root: Path,
) -> None:
    packed = rounds.pack((root / importer.TABLE).read_bytes())

    rounds.install(packed)

    assert len(packed) <= 40_000
    assert rounds.rounds() == EVERY


@pytest.mark.usefixtures("_as_before")
def test_rounds_that_are_not_here_are_missing_until_they_are_installed(
    monkeypatch: pytest.MonkeyPatch, root: Path
) -> None:
    def absent(name: str) -> bytes:
        raise FileNotFoundError(name)

    monkeypatch.setattr(rounds, "read", absent)
    rounds.rounds.cache_clear()

    assert not rounds.is_ready()
    with pytest.raises(RoundsMissing):
        rounds.rounds()
    rounds.install(rounds.pack((root / importer.TABLE).read_bytes()))
    assert rounds.is_ready()


def test_a_table_that_cannot_be_read_is_refused_and_the_one_before_stays() -> None:
    with pytest.raises(RoundsError):
        rounds.install(rounds.pack(b"number"))

    assert rounds.rounds() == EVERY
