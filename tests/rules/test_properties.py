"""What holds for everyone, on every day."""

from __future__ import annotations

import copy
import json
from collections.abc import Iterator
from datetime import date, timedelta
from random import Random
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from calculator.assess import Result, assess, evaluate
from calculator.findings import Finding
from calculator.model import LANGS
from tests.profiles import Json

ABILITIES = ("listening", "reading", "writing", "speaking")
EDUCATION = (
    "none",
    "secondary",
    "one_year",
    "two_year",
    "bachelor",
    "two_or_more",
    "master",
    "phd",
)
HIGHEST = {
    "clb": (12, 12, 12, 12),
    "celpip_general": (12, 12, 12, 12),
    "ielts_general": (9, 9, 9, 9),
    "pte_core": (90, 90, 90, 90),
    "tef_canada": (699, 699, 699, 699),
    "tcf_canada": (699, 699, 20, 20),
}
TESTS = {
    "en": ("clb", "celpip_general", "ielts_general", "pte_core"),
    "fr": ("clb", "tcf_canada", "tef_canada"),
}
CHANGES = (
    "2015-01-01",
    "2016-11-18",
    "2016-11-19",
    "2017-06-05",
    "2017-06-06",
    "2020-10-19",
    "2020-10-20",
    "2022-11-15",
    "2022-11-16",
    "2024-02-29",
    "2025-03-24",
    "2025-03-25",
    "2026-11-02",
    "2026-11-03",
)
QUICK = settings(max_examples=100)


# Complete people, each made from a number: a failing example can be made again from it.


def some_day(chance: Random) -> date:
    if chance.random() < 0.5:
        return date.fromisoformat(chance.choice(CHANGES))
    return date(2015, 1, 1) + timedelta(days=chance.randrange(16 * 365))


def yes_or_no(chance: Random) -> bool:
    return chance.random() < 0.5


def languages(chance: Random, day: date) -> list[Json]:
    spoken = chance.choice([(), ("en",), ("fr",), ("en", "fr"), ("fr", "en")])
    return [result(chance, language, day) for language in spoken]


def result(chance: Random, language: str, day: date) -> Json:
    test = chance.choice(TESTS[language])
    entry: Json = {"test": test}
    if test == "clb":
        entry["language"] = language
    if yes_or_no(chance):
        entry["taken"] = (day - timedelta(days=chance.randint(0, 900))).isoformat()
    if test == "tef_canada" and yes_or_no(chance):
        entry["scale"] = chance.choice(("699", "699_2019"))
    base = chance.choice((0.3, 0.5, 0.6, 0.75, 0.9, 1.0))  # most people are even
    lowest = 10 if test == "pte_core" else 0
    steps = 2 if test == "ielts_general" else 1
    for ability, most in zip(ABILITIES, highest(entry), strict=True):
        about = min(1.0, max(0.0, chance.gauss(base, 0.08)))
        entry[ability] = max(lowest, round(about * most * steps) / steps)
    return entry


def highest(entry: Json) -> tuple[int, ...]:
    """The highest scores of a test, whatever scale it is read on."""
    if entry["test"] == "tef_canada" and "scale" not in entry:
        return (300,) * 4
    return HIGHEST[entry["test"]]


def someone(chance: Random, day: date) -> Json:
    assessed = (day - timedelta(days=chance.randint(0, 2500))).isoformat()
    person: Json = {
        "education": chance.choice(EDUCATION),
        "education_foreign": yes_or_no(chance),
        "eca_date": chance.choice(("none", assessed)),
        "canadian_education": chance.choice(("none", "short", "long")),
        "languages": languages(chance, day),
        "canadian_years": chance.randint(0, 6),
        "canadian_year_recent": yes_or_no(chance),
        "canadian_teer": chance.randint(0, 3),
        "foreign_years": chance.randint(0, 5),
        "trade_certificate": yes_or_no(chance),
    }
    if yes_or_no(chance):
        person["age"] = chance.randint(16, 47)
    else:
        born = date(1970, 1, 1) + timedelta(days=chance.randrange(38 * 365))
        person["birth_date"] = born.isoformat()
    if yes_or_no(chance):
        person["first_language"] = chance.choice(("en", "fr"))
    return person


def complete(chance: Random) -> Json:
    day = some_day(chance)
    partner = None
    if yes_or_no(chance):
        partner = someone(chance, day)
        partner["accompanying"] = chance.random() < 0.8
        partner["citizen_or_resident"] = chance.random() < 0.2
    profile: Json = {
        "as_of": day.isoformat(),
        "applicant": someone(chance, day),
        "partner": partner,
        "sibling_in_canada": yes_or_no(chance),
        "provincial_nomination": chance.random() < 0.2,
        "job_offer": chance.choice(("none", "major_group_00", "other")),
        "destination": chance.choice(("ON", "QC", "BC")),
        "admissibility_concern": chance.random() < 0.3,
    }
    if yes_or_no(chance):
        ago = timedelta(days=chance.randint(0, 500))
        profile["invited"] = max(day - ago, date(2015, 1, 1)).isoformat()
    return profile


CHANCES = st.integers(0, 2**32).map(Random)
PROFILES = CHANCES.map(complete)


@QUICK
@given(PROFILES)
def test_a_complete_person_gets_a_complete_result(profile: Json) -> None:
    result = evaluate(profile)

    before = profile["as_of"] < "2026-11-03"
    assert result.problems == ()
    assert result.crs is not None
    if "birth_date" in profile["applicant"] or "invited" not in profile:
        assert result.missing == ()
        assert result.crs.settled
        assert result.complete is before


# Limits and sums.


@QUICK
@given(PROFILES)
def test_every_limit_is_respected_and_the_sums_close(profile: Json) -> None:
    profile.pop("invited", None)
    score = assess(profile)["crs"]
    lines = {line["id"]: line["points"] or 0 for line in score["lines"]}

    def together(*names: str) -> int:
        return sum(lines[name] for name in names)

    core = ("age", "education", "first_language", "second_language", "canadian_work")
    assert lines["crs.core"] == together(*(f"crs.core.{name}" for name in core))
    assert lines["crs.core"] <= 500
    spouse = ("education", "language", "canadian_work")
    assert lines["crs.spouse"] == together(*(f"crs.spouse.{name}" for name in spouse))
    assert lines["crs.spouse"] <= 40
    for group in ("education", "foreign"):
        pairs = together(f"crs.transfer.{group}_language", f"crs.transfer.{group}_work")
        assert lines[f"crs.transfer.{group}"] == min(pairs, 50)
    groups = together("crs.transfer.education", "crs.transfer.foreign", "crs.transfer.certificate")
    assert lines["crs.transfer"] == min(groups, 100)
    extra = [name for name in lines if name.startswith("crs.additional.")]
    assert lines["crs.additional"] == min(together(*extra), 600)
    sections = together("crs.core", "crs.spouse", "crs.transfer", "crs.additional")
    assert score["total"] == sections <= 1200
    assert lines["crs.core"] + lines["crs.spouse"] <= 500
    for line in score["lines"]:
        assert line["limit"] is None or 0 <= (line["points"] or 0) <= line["limit"]


# Better language never loses.

ORDER = ("not_met", "unknown", "met")


@QUICK
@given(CHANCES)
def test_better_language_never_loses_points_or_eligibility(chance: Random) -> None:
    profile = complete(chance)
    results = profile["applicant"]["languages"]
    if not results:
        return
    better = copy.deepcopy(profile)
    entry = chance.choice(better["applicant"]["languages"])
    at = chance.randrange(4)
    least, most = int(entry[ABILITIES[at]] + 0.5), highest(entry)[at]
    entry[ABILITIES[at]] = chance.choice((min(least + 1, most), chance.randint(least, most)))

    was, now = assess(profile), assess(better)

    assert now["problems"] == []
    assert now["crs"]["total"] >= was["crs"]["total"]
    assert now["crs"]["lowest"] >= was["crs"]["lowest"]
    for old, new in zip(was["eligibility"]["parts"], now["eligibility"]["parts"], strict=True):
        assert ORDER.index(new["outcome"]) >= ORDER.index(old["outcome"])


# One more answer never overturns a settled outcome.

TAKEN_FOR_GRANTED = {"as_of", "invited", "taken", "scale", "first_language"}
"""Answers that the contract replaces where they are absent, so that they may change a result."""


def some_of(places: list[tuple[str | int, ...]], chance: Random) -> list[tuple[str | int, ...]]:
    return chance.sample(places, min(len(places), chance.choice((1, 1, 2, 3, 6, 12))))


def removable(profile: Json) -> list[tuple[str | int, ...]]:
    """The paths of all answers that leave something open when they are taken away."""
    return [path for path in paths(profile) if path[-1] not in TAKEN_FOR_GRANTED]


def paths(value: object, at: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    """The paths of every named answer in a profile."""
    if isinstance(value, dict):
        for name, inner in value.items():
            yield (*at, name)
            yield from paths(inner, (*at, name))
    elif isinstance(value, list):
        for index, inner in enumerate(value):
            yield from paths(inner, (*at, index))


def without(profile: Json, gone: list[tuple[str | int, ...]]) -> Json:
    """The profile with some answers taken away."""
    left: Any = copy.deepcopy(profile)
    for path in gone:
        holder: Any = left
        for step in path[:-1]:
            try:
                holder = holder[step]
            except (KeyError, TypeError):
                break
        else:
            if isinstance(holder, dict):
                holder.pop(path[-1], None)
    return dict(left)


def by_id(result: Result) -> dict[str, Finding]:
    assert result.eligibility is not None
    assert result.crs is not None
    return {one.id: one for tree in (result.eligibility, result.crs) for one in tree.walk()}


@settings(QUICK, max_examples=400)
@given(CHANCES)
def test_one_more_answer_never_overturns_a_settled_outcome(chance: Random) -> None:
    profile = complete(chance)
    gone = some_of(removable(profile), chance)

    smaller, fuller = evaluate(without(profile, gone)), evaluate(profile)

    known = by_id(fuller)
    for id, one in by_id(smaller).items():
        if one.outcome is not None:
            assert one.outcome in ("unknown", known[id].outcome), id
        assert one.low <= known[id].low <= known[id].high <= one.high, id
        assert one.left_out == known[id].left_out
    if smaller.complete:
        assert fuller.complete


@QUICK
@given(CHANCES)
def test_whatever_is_open_names_an_answer_that_is_missing(chance: Random) -> None:
    profile = complete(chance)
    gone = some_of(removable(profile), chance)

    result = evaluate(without(profile, gone))

    for id, one in by_id(result).items():
        is_concern = id in ("cec", "cec.admissible") and profile["admissibility_concern"]
        if not one.settled and not is_concern:
            assert one.missing, id


# JSON.


@QUICK
@given(PROFILES)
def test_a_result_survives_a_round_trip_through_json(profile: Json) -> None:
    result = assess(profile)

    assert json.loads(json.dumps(result)) == result


@QUICK
@given(PROFILES)
def test_the_same_profile_gives_the_same_bytes(profile: Json) -> None:
    again = json.loads(json.dumps(profile))

    first, second = json.dumps(assess(profile)), json.dumps(assess(again))

    assert first == second


# Anything may come in.

STRANGE: tuple[Any, ...] = (
    None,
    True,
    False,
    0,
    -1,
    0.5,
    -0.0,
    2**63,
    10**400,
    -(10**400),
    1e308,
    float("nan"),
    float("inf"),
    float("-inf"),
    "",
    " ",
    "\ud800",
    "\x00",
    "{0}",
    "{highest}",
    "x" * 5000,
    "CA",
    "none",
    "2026-02-30",
    "0000-00-00",
    "9999-12-31",
    "１９９７-03-14",
    "2026-10-01T00:00:00Z",
    [],
    {},
    [None],
    [[[[[]]]]],
    [{}] * 200,
    {"": {"": None}},
    {"\ud800{x}": 1},
    {"test": "clb"},
    {"test": [], "language": {}},
)
NAMES = st.sampled_from(("as_of", "applicant", "partner", "schema", "languages", "work", "test"))
ANY_JSON = st.recursive(
    st.sampled_from(STRANGE) | st.integers() | st.floats() | st.text(max_size=70),
    lambda inner: (
        st.lists(inner, max_size=4) | st.dictionaries(NAMES | st.text(), inner, max_size=4)
    ),
    max_leaves=8,
)


def readable(profile: object) -> None:
    """Every problem is named and worded, and the whole result can be written."""
    for lang in LANGS:
        result = assess(profile, lang)
        for problem in result["problems"]:
            assert set(problem) == {"at", "code", "message"}
            assert problem["code"]
            assert problem["message"]
        json.dumps(result, ensure_ascii=False, allow_nan=False).encode()


@QUICK
@given(ANY_JSON)
def test_no_json_value_is_too_strange_to_be_a_profile(value: object) -> None:
    readable(value)


@settings(QUICK, max_examples=300)
@given(CHANCES)
def test_junk_at_any_place_of_a_profile_never_breaks_the_engine(chance: Random) -> None:
    profile = complete(chance)
    profile["applicant"]["work"] = [a_job(chance) for _ in range(chance.randint(0, 2))]
    for path in sorted(some_of(list(paths(profile)), chance), key=len, reverse=True):
        holder: Any = profile
        for step in path[:-1]:
            holder = holder[step]
        holder[path[-1]] = copy.deepcopy(chance.choice(STRANGE))
        if isinstance(holder, dict) and chance.random() < 0.1:
            holder[chance.choice(("surprise", "\ud800", "a" * 99, "{name}"))] = 1

    readable(profile)


def a_job(chance: Random) -> Json:
    return {
        "noc": "21231",
        "teer": chance.randint(0, 5),
        "country": chance.choice(("CA", "FR")),
        "from": "2014-01-01",
        "to": chance.choice((None, "2014-12-31")),
        "hours_per_week": chance.choice((37.5, 40, 0.01, 168)),
        "gaps": [{"from": "2014-02-01", "to": "2014-02-28"}],
        "self_employed": yes_or_no(chance),
    }
