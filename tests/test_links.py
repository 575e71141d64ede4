"""A link holds a profile in few letters, opens for ever, and shows when it is damaged."""

from __future__ import annotations

import hashlib
import json
import random
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from build_scripts.scenarios import load_all
from calculator import links, occupations
from calculator.forms import from_form, to_form
from calculator.links import LinkError, pack, unpack
from tests.test_forms import CASES, profiles

OLD_LINK = (
    "1.ePnHjdITxdbBDYAgDAXQlbBA4wQO4J1R2F0KRFutBNHEIxdIoe-XIUIVZ1OQ5JJC6RWX3AFgTmp4NnbDSW-GpT"
    "LVTwlWPacvrOxjVmIySFO1t-S4YMKcdcxYXu3GHMxcmfNIbzxKmQQdmNkxmG01MaMFY_ox603-D-JQ7oxCH3gBy8"
    "oLmIio3AHu08jTrl_N2zr_ZWsF5dMT4wY7hTzi"
)
OLD_PROFILE: dict[str, Any] = {
    "schema": 1,
    "as_of": "2026-10-01",
    "sibling_in_canada": True,
    "provincial_nomination": False,
    "destination": "NS",
    "admissibility_concern": False,
    "applicant": {
        "birth_date": "1994-05-20",
        "education": "two_or_more",
        "education_foreign": True,
        "eca_date": "2025-06-01",
        "canadian_education": "short",
        "first_language": "fr",
        "foreign_years": 3,
        "trade_certificate": False,
        "languages": [
            {
                "test": "tef_canada",
                "taken": "2026-02-01",
                "scale": "699",
                "listening": 434,
                "reading": 434,
                "writing": 428,
                "speaking": 456,
            },
            {
                "test": "ielts_general",
                "taken": "2026-01-15",
                "listening": 8.5,
                "reading": 7,
                "writing": 6.5,
                "speaking": 7,
            },
        ],
        "work": [
            {
                "noc": "63200",
                "country": "CA",
                "from": "2024-05-01",
                "to": None,
                "hours_per_week": 37.5,
                "self_employed": False,
                "full_time_student": False,
                "authorized": True,
                "gaps": [{"from": "2025-02-01", "to": "2025-02-28"}],
            },
            {
                "teer": 2,
                "country": "FR",
                "from": "2019-01-01",
                "to": "2022-12-31",
                "hours_per_week": 35,
            },
        ],
    },
    "partner": {
        "accompanying": True,
        "citizen_or_resident": False,
        "education": "master",
        "languages": [],
        "canadian_years": 1,
    },
}


BOMB = pack(dict.fromkeys(["x" * 1_000_000]))
"""A short link that holds very much."""


def refused(link: str) -> str:
    with pytest.raises(LinkError) as error:
        unpack(link)
    return error.value.reason


@given(profiles())
def test_every_profile_comes_back_from_its_link(profile: dict[str, Any]) -> None:
    assert json.loads(unpack(pack(profile))) == profile


def test_every_scenario_and_case_comes_back_from_its_link(root: Path) -> None:
    told = [dict(story.profile) for story in load_all(root)]
    for profile in told + [case["profile"] for case in CASES]:
        link = pack(profile)
        assert json.loads(unpack(link)) == profile
        assert len(link) < 400


def test_a_link_of_the_first_version_opens_for_ever() -> None:
    assert json.loads(unpack(OLD_LINK)) == OLD_PROFILE


def test_the_dictionary_of_a_version_never_changes() -> None:
    hashes = {name: hashlib.sha256(d).hexdigest()[:16] for name, d in links.DICTIONARIES.items()}
    assert hashes == {"1": "a7161e8402d1735d"}


def any_day(chance: random.Random) -> str:
    return f"20{chance.randint(10, 26)}-{chance.randint(1, 12):02}-{chance.randint(1, 28):02}"


def long_job(chance: random.Random) -> dict[str, Any]:
    """A job in which everything is answered and nothing is like in the others."""
    codes = occupations.codes()
    flags = ("self_employed", "full_time_student", "authorized", "employer_abroad")
    return {
        "noc": chance.choice(codes),
        "country": chance.choice(["CA", "FR", "IN"]),
        "from": any_day(chance),
        "to": any_day(chance),
        "hours_per_week": chance.randint(1, 16_800) / 100,
        **{name: chance.random() < 0.5 for name in (*flags, "claimant_permit", "public_physician")},
        "gaps": [{"from": any_day(chance), "to": any_day(chance)} for _ in range(3)],
    }


def long_person(chance: random.Random) -> dict[str, Any]:
    return {
        "birth_date": any_day(chance),
        "education": "two_or_more",
        "education_foreign": True,
        "eca_date": any_day(chance),
        "canadian_education": "long",
        "first_language": "fr",
        "languages": [
            {
                "test": test,
                "taken": any_day(chance),
                **{name: chance.randint(0, 699) for name in ("listening", "reading", "writing")},
                "speaking": chance.randint(0, 699),
            }
            for test in ("tef_canada", "celpip_general")
        ],
        "work": [long_job(chance) for _ in range(10)],
        "foreign_years": chance.randint(0, 60),
        "trade_certificate": True,
        "permit_until": any_day(chance),
    }


@pytest.mark.parametrize("seed", range(20))
def test_ten_jobs_that_have_nothing_in_common_fit_a_link(seed: int) -> None:
    chance = random.Random(seed)
    profile = {
        "schema": 1,
        "as_of": any_day(chance),
        "invited": any_day(chance),
        "sibling_in_canada": True,
        "applicant": long_person(chance),
        "partner": {"accompanying": True, "citizen_or_resident": False, "education": "phd"},
    }
    link = pack(profile)
    assert json.loads(unpack(link)) == profile
    assert len(link) <= 1_200 < links.LONGEST


# Links that were not made here, or did not arrive whole.


@given(st.integers(0, 10_000), st.sampled_from("Aa-_.%é0 "))
def test_a_changed_letter_never_changes_an_answer(place: int, letter: str) -> None:
    place %= len(OLD_LINK)
    changed = OLD_LINK[:place] + letter + OLD_LINK[place + 1 :]
    try:
        text = unpack(changed)
    except LinkError:
        return
    assert json.loads(text) == OLD_PROFILE  # the letter held bits that stand for nothing


@given(st.integers(0, 10_000))
def test_a_link_that_is_cut_short_is_noticed(length: int) -> None:
    assert refused(OLD_LINK[: length % len(OLD_LINK)]) == "damaged"


@given(st.text())
def test_any_text_is_refused_and_nothing_else_happens(text: str) -> None:
    assert refused(text) in ("damaged", "newer", "too_long")
    assert refused(f"1.{text}") == "damaged"


@pytest.mark.parametrize(
    ("link", "reason"),
    [
        ("2.AAAA", "newer"),
        ("10." + "A" * 1_000_000, "newer"),
        ("0.AAAA", "damaged"),
        ("01.AAAA", "damaged"),
        ("²." + OLD_LINK[2:], "damaged"),
        ("9" * 5000 + ".A", "damaged"),
        ("1." + "A" * 1_000_000, "too_long"),
        (OLD_LINK + "A", "damaged"),
        ("1", "damaged"),
        ("", "damaged"),
    ],
)
def test_a_link_is_refused_with_a_reason(link: str, reason: str) -> None:
    assert refused(link) == reason


def test_a_small_link_that_grows_without_end_is_stopped() -> None:
    assert len(BOMB) < links.LONGEST
    assert refused(BOMB) == "too_long"


def test_what_the_form_states_is_what_the_link_holds(root: Path) -> None:
    for story in load_all(root):
        profile = from_form(to_form(story.profile))
        assert json.loads(unpack(pack(profile))) == profile
