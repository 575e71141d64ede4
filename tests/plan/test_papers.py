"""The documents: for whom, for which job and country, and what stays open."""

from __future__ import annotations

from random import Random

import pytest
from hypothesis import given, settings

from calculator.law.process import DOCUMENTS
from calculator.plan.answers import read
from calculator.plan.papers import Item, Paper, papers
from tests.plan.people import AS_OF, CHANCES, Json, family, some

ALONE: Json = {"partner": "none", "children": []}


def paper(id: str, **told: object) -> Paper:
    return {one.id: one for one in papers(family(**told)).needed}[id]


def items(id: str, **told: object) -> dict[str, Item]:
    """The items of a document by their key, without the document's own name."""
    found = {one.id: one for one in papers(family(**told)).needed}
    if id not in found:
        return {}
    return {one.key.removeprefix(f"{id}."): one for one in found[id].items}


def notes(item: Item) -> list[str]:
    return [note.what for note in item.notes]


def test_every_document_of_the_law_is_told_or_said_not_to_be_needed() -> None:
    found = papers(family())
    told = {one.id for one in (*found.needed, *found.never)}
    assert told == {document.id for document in DOCUMENTS}


def test_the_medical_exam_comes_first_and_police_certificates_next() -> None:
    assert [one.id for one in papers(family()).needed][:2] == [
        "medical_exam",
        "police_certificates",
    ]


def test_proof_of_funds_is_not_needed() -> None:
    assert [one.id for one in papers(family()).never] == ["proof_of_funds"]


# People.


def test_family_members_are_examined_also_when_they_do_not_come() -> None:
    found = items("medical_exam", partner="staying", children=[{"coming": False}, {"coming": True}])
    assert list(found) == ["me", "partner", "child.0", "child.1"]
    assert notes(found["partner"]) == notes(found["child.0"]) == ["exam_not_coming"]
    assert notes(found["child.1"]) == notes(found["me"]) == []


def test_only_those_who_come_need_a_passport_and_a_photo() -> None:
    told: Json = {"partner": "staying", "children": [{"coming": False}, {"coming": True}, {}]}
    for id in ("passport", "photo"):
        found = items(id, **told)
        assert list(found) == ["me", "child.1", "child.2"]
        assert [one.sure for one in found.values()] == [True, True, False]


def test_a_partner_who_is_a_citizen_or_resident_is_named_and_not_examined() -> None:
    told: Json = {"partner": "resident", "children": []}
    assert list(items("medical_exam", **told)) == ["me"]
    assert list(items("family", **told)) == ["partner"]


def test_a_child_who_may_be_too_old_is_left_open() -> None:
    found = items("medical_exam", partner="none", children=[{"born": "2000-01-01"}])
    assert not found["child.0"].sure
    assert notes(found["child.0"]) == ["too_old"]


def test_whoever_is_not_told_of_is_asked_for() -> None:
    assert paper("medical_exam").missing == "partner"
    assert paper("medical_exam", partner="none").missing == "has_children"
    assert paper("medical_exam", **ALONE).missing is None
    assert items("family")["any"].sure is False
    assert "family" not in {one.id for one in papers(family(**ALONE)).needed}
    assert list(items("family", partner="coming", children=[{}])) == ["partner", "child.0"]


@pytest.mark.parametrize(
    ("day", "why"),
    [
        ("2023-09-30", "medical_exam"),
        ("2023-10-01", "medical_exam_later"),
        ("2025-08-20", "medical_exam_later"),
        ("2025-08-21", "medical_exam"),
    ],
)
def test_the_exam_comes_before_the_application_where_that_is_the_rule(day: str, why: str) -> None:
    assert paper("medical_exam", as_of=day).why == why


def test_what_is_said_of_those_who_stay_or_are_too_old_has_its_own_source() -> None:
    alone = paper("medical_exam", **ALONE).basis
    assert alone.confidence == "two_copies"
    for told in ({"partner": "staying"}, {"children": [{"born": "2000-01-01", "coming": True}]}):
        found = paper("medical_exam", **{**ALONE, **told}).basis
        assert found.confidence == "one_copy"
        assert len(found.cites) > len(alone.cites)


# Police certificates.


def stay(**changes: object) -> Json:
    told = {"whose": "me", "country": "FR", "from": "2020-01-01", "to": "2022-01-01", **changes}
    return {name: value for name, value in told.items() if value != "left out"}


def certificate(**changes: object) -> Item | None:
    more = {"apply_on": changes.pop("apply_on", None)}
    found = items("police_certificates", stays=[stay(**changes)], **more)
    return next(iter(found.values()), None)


@pytest.mark.parametrize(
    ("first", "last", "is_asked"),
    [
        ("2026-01-01", "2026-06-30", True),  # six months to the day
        ("2026-01-01", "2026-06-29", False),  # a day less
        ("2016-05-01", "2017-05-21", True),
        ("2016-11-21", "2017-05-21", True),  # six months within the years, and a day before them
        ("2016-11-21", "2017-05-20", None),  # six months, of which a day lies before the years
        ("2016-01-01", "2017-05-20", None),
        ("2010-01-01", "2016-11-21", False),  # ended before the ten years
        ("2010-01-01", "2016-11-22", None),  # reaches into them by a day
        ("2026-05-22", None, True),  # goes on
        ("2026-05-24", None, False),
    ],
)
def test_six_months_in_a_row_within_ten_years_ask_for_a_certificate(
    first: str, last: str | None, is_asked: bool | None
) -> None:
    found = certificate(**{"from": first, "to": last})
    assert (found.sure if found else None) == (None if is_asked is False else is_asked is True)
    if is_asked is None:
        assert found is not None
        assert "police_open" in notes(found)


def test_canada_is_asked_for_no_certificate() -> None:
    assert certificate(country="CA") is None
    assert items("police_certificates", stays=[]) == {}


def test_a_stay_without_a_first_day_or_a_country_is_open() -> None:
    for changes in ({"from": "left out", "to": "left out"}, {"country": "left out"}):
        found = certificate(**changes)
        assert found is not None
        assert not found.sure


def test_without_an_answer_each_other_country_is_told_in_general() -> None:
    found = paper("police_certificates")
    assert [one.what for one in found.items] == ["police_others"]
    assert found.missing == "lived_abroad"
    assert found.basis.doubt is not None


@pytest.mark.parametrize(
    ("changes", "note"),
    [
        ({}, "police_left"),
        ({"issued": "2021-12-31"}, "police_again_left"),
        ({"issued": "2022-01-01"}, None),
        ({"to": None}, "police_present"),
        ({"to": None, "issued": "2026-05-21"}, "police_again"),
        ({"to": None, "issued": "2026-05-22"}, None),
        ({"to": None, "issued": "2026-05-22", "apply_on": "2026-11-23"}, "police_again"),
    ],
)
def test_a_certificate_must_be_recent_or_come_after_the_stay(
    changes: Json, note: str | None
) -> None:
    found = certificate(**changes)
    assert found is not None
    assert notes(found) == ([note] if note else [])


@pytest.mark.parametrize("issued", ["left out", "2020-01-01", "2026-11-01"])
def test_a_stay_without_a_last_day_says_nothing_of_when_it_is_issued(issued: str) -> None:
    changes = {"from": "left out", "to": "left out", "issued": issued}
    found = certificate(**changes)
    assert found is not None
    assert notes(found) == ["police_open"]
    police = paper("police_certificates", stays=[stay(**changes)])
    assert police.missing == "stays.0.to"
    assert paper("police_certificates", stays=[stay()]).missing is None


def test_an_empty_last_day_leaves_a_stay_open_and_a_short_one_is_none() -> None:
    for first, asked in (("2020-01-01", True), ("2026-05-24", False)):
        found, _ = read({"as_of": AS_OF, "stays": [stay(**{"from": first, "to": ""})]})
        assert found is not None
        police = [one for one in papers(found).needed if one.id == "police_certificates"]
        items = [item for one in police for item in one.items]
        assert [notes(one) for one in items] == ([["police_open"]] if asked else [])


def test_a_job_ended_in_the_country_tells_until_when_the_stay_went() -> None:
    jobs = [{"country": "FR", "from": "2020-01-01", "to": "2020-03-01"}]
    stays = [stay(**{"from": "left out", "to": "left out"})]
    found = items("police_certificates", stays=stays, jobs=jobs)
    assert list(found) == ["me.FR"]
    assert notes(found["me.FR"]) == ["police_open", "police_left"]
    assert paper("police_certificates", stays=stays, jobs=jobs).missing == "stays.0.to"


def test_a_job_abroad_shows_a_country_and_settles_nothing() -> None:
    jobs = [
        {"country": "IN", "from": "2018-05-01", "to": "2019-01-01"},
        {"country": "IN", "from": "2019-02-01", "to": "2020-01-01"},
        {"country": "DE", "from": "2026-10-01"},
        {"country": "CA", "from": "2022-01-01"},
        {"country": "BE"},
        {"from": "2022-01-01"},
    ]
    found = items("police_certificates", jobs=jobs)
    assert list(found) == ["me.IN", "me.BE", "others"]
    assert not any(one.sure for one in found.values())
    assert notes(found["me.IN"])[0] == "police_from_job"
    told = items("police_certificates", jobs=jobs, stays=[stay(country="IN")])
    assert list(told) == ["me.IN", "me.BE"]
    assert told["me.IN"].sure
    others = items("police_certificates", jobs=jobs, stays=[stay(country="IN", whose="partner")])
    assert list(others) == ["partner.IN", "me.IN", "me.BE"]


def test_a_job_that_goes_on_abroad_is_a_stay_that_goes_on() -> None:
    jobs = [{"country": "IN", "from": "2018-05-01"}, {"country": "IN", "to": "2019-01-01"}]
    assert notes(items("police_certificates", jobs=jobs)["me.IN"]) == [
        "police_from_job",
        "police_present",
    ]


# Tests, jobs, diplomas.


def test_each_job_has_its_letter() -> None:
    jobs = [
        {"noc": "21231", "country": "CA", "from": "2024-05-01"},
        {"noc": "21231", "country": "CA", "from": "2024-05-01"},
        {"name": "Acme", "country": "FR"},
        {},
    ]
    found = items("proof_of_work", jobs=jobs)
    assert list(found) == [
        "21231.CA.2024-05-01",
        "21231.CA.2024-05-01.2",
        "job.FR",
        "job",
    ]
    assert [notes(one) for one in found.values()] == [["letter_tax"], ["letter_tax"], [], []]
    assert list(items("proof_of_work")) == ["each"]
    assert paper("proof_of_work").missing == "jobs"


def test_each_test_has_its_result_and_ones_own_is_always_asked() -> None:
    tests = [{"whose": "partner", "test": "tef_canada", "day": "2026-01-01"}]
    assert list(items("language_results", tests=tests)) == ["me", "partner.tef_canada"]
    tests = [{"whose": "me", "test": "tef_canada"}]
    assert list(items("language_results", tests=tests)) == ["me.tef_canada"]
    assert paper("language_results").missing == "tests"
    assert paper("language_results", tests=tests).missing is None


@pytest.mark.parametrize(
    ("told", "keys", "missing"),
    [
        ({}, ["any"], "diploma_abroad"),
        ({"diploma_abroad": False, "diploma_canada": False}, [], None),
        ({"diploma_abroad": True, "diploma_canada": False}, ["assessment.me"], None),
        ({"diploma_abroad": True}, ["assessment.me"], "diploma_canada"),
        ({"diploma_abroad": False, "diploma_canada": True}, ["canada.me"], None),
        (
            {"diploma_abroad": False, "diploma_canada": False, "partner_eca_date": "2026-01-01"},
            ["assessment.partner"],
            None,
        ),
    ],
)
def test_diplomas_are_asked_for_only_where_points_are_claimed(
    told: Json, keys: list[str], missing: str | None
) -> None:
    assert list(items("education", **told)) == keys
    if keys:
        assert paper("education", **told).missing == missing


def test_without_an_assessment_the_diploma_is_said_to_earn_nothing() -> None:
    told: Json = {"diploma_abroad": True, "diploma_canada": False, "eca_date": "none"}
    assert notes(items("education", **told)["assessment.me"]) == ["no_assessment"]


@settings(max_examples=150)
@given(chance=CHANCES)
def test_every_item_has_a_key_of_its_own_and_every_document_a_source(chance: Random) -> None:
    found, _ = read(some(chance))
    assert found is not None
    wanted = papers(found)
    keys = [item.key for one in wanted.needed for item in one.items]
    assert len(set(keys)) == len(keys)
    assert all(one.basis.cites for one in (*wanted.needed, *wanted.never))
    assert all(one.items for one in wanted.needed)
