"""Which of two partners applies, worked by hand from the tables of the law.

The complete person is 29 and has a bachelor's degree, English at 9 and one Canadian year; the
partner here is 35 and has a master's degree, English at 9 and two Canadian years.
"""

from __future__ import annotations

from calculator.assess import evaluate
from calculator.foresight.couples import Couples, arranged, swapped
from tests.foresight.people import ways
from tests.profiles import LEFT_OUT, Json, job, levels, partner, profile


def other(**changes: object) -> Json:
    """A partner of whom everything is told that a principal applicant is asked."""
    told = {
        "age": 35,
        "education": "master",
        "education_foreign": False,
        "canadian_education": "none",
        "languages": [levels("en", 9)],
        "canadian_years": 2,
        "canadian_year_recent": True,
        "canadian_teer": 1,
        "foreign_years": 0,
        "trade_certificate": False,
    }
    return partner(**(told | changes))


def totals(view: Couples) -> dict[str, int]:
    return {way.id: way.standing.total for way in view.ways}


def test_the_four_ways_of_a_couple() -> None:
    view = ways(profile(partner=other()))

    assert totals(view) == {
        # 100 + 112 + 4 x 29 + 35 = 363; 25 + 13; the partner 10 + 20 + 7.
        "applicant.together": 438,
        # 110 + 120 + 4 x 31 + 40; 25 + 13.
        "applicant.alone": 432,
        # 70 + 126 + 116 + 46 = 358; 50 + 50 cut to 50; the other 8 + 20 + 5.
        "partner.together": 441,
        # 77 + 135 + 124 + 53 = 389; 50.
        "partner.alone": 439,
    }
    assert [view.difference(way) for way in view.ways] == [0, -6, 3, 1]
    assert [way.present for way in view.ways] == [True, False, False, False]
    assert {way.standing.outcome for way in view.ways} == {"met"}
    assert view.missing == ()


def test_what_is_lost_without_the_partner_is_told_line_by_line() -> None:
    view = ways(profile(partner=other()))

    alone = {line.id: line.difference for line in view.lines(view.ways[1])}
    assert alone["crs.spouse"] == -37
    assert alone["crs.core"] == 31


def test_a_nomination_an_offer_and_an_invitation_stay_with_the_one_who_has_them() -> None:
    told = profile(partner=other(), provincial_nomination=True, invited="2026-09-01")
    view = ways(told)

    assert totals(view) == {
        "applicant.together": 1038,
        "applicant.alone": 1032,
        "partner.together": 441,
        "partner.alone": 439,
    }
    assert view.ways[0].stays_behind == ()
    assert view.ways[2].stays_behind == ("provincial_nomination", "invited")
    assert "invited" not in view.ways[2].profile


def test_only_what_is_missing_about_the_partner_is_asked() -> None:
    view = ways(profile(partner=partner(canadian_years=LEFT_OUT, work=[job()])))

    # Without a test result a trade certificate cannot count, so it is not asked.
    assert view.missing == ("partner.birth_date", "partner.canadian_education")
    assert view.ways[1].missing == ()
    assert view.difference(view.ways[2]) is None
    open_lines = {line.id: line.difference for line in view.lines(view.ways[2])}
    assert open_lines["crs.core"] is None


def test_a_partner_without_a_year_in_canada_cannot_apply_in_the_class() -> None:
    view = ways(profile(partner=other(canadian_years=0)))

    assert [way.standing.outcome for way in view.ways] == ["met", "met", "not_met", "not_met"]


def test_who_cannot_or_need_not_apply_is_not_compared() -> None:
    assert ways(profile()).reason == "no_partner"
    assert ways(profile(partner=LEFT_OUT)).reason == "partner_unanswered"
    assert ways(profile(partner=other(citizen_or_resident=True))).reason == "citizen_or_resident"
    assert ways(profile(partner=other(citizen_or_resident=True))).ways == ()


def test_whether_the_partner_is_a_citizen_is_asked_before_the_partner_can_apply() -> None:
    view = ways(profile(partner=other(citizen_or_resident=LEFT_OUT)))

    assert view.missing == ("partner.citizen_or_resident",)
    assert all("partner.citizen_or_resident" in view.ways[at].missing for at in (0, 2, 3))


def test_without_knowing_who_comes_along_there_is_no_way_to_compare_with() -> None:
    view = ways(profile(partner=other(accompanying=LEFT_OUT)))

    assert totals(view)["partner.together"] == 441
    assert [way.present for way in view.ways] == [False] * 4
    assert [view.difference(way) for way in view.ways] == [None] * 4


def test_a_brother_or_sister_is_marked_where_the_other_partner_stays() -> None:
    view = ways(profile(partner=other(), sibling_in_canada=True))

    assert [way.sibling_open for way in view.ways] == [False, True, False, True]
    assert totals(view)["partner.together"] == 456


def test_everything_of_a_person_goes_along_and_the_household_stays() -> None:
    told = profile(
        partner=other(permit_until="2027-01-01", work=[job()], canadian_years=LEFT_OUT),
        destination="BC",
        sibling_in_canada=True,
    )

    turned = swapped(told)

    assert turned["applicant"] == {
        name: told["partner"][name]
        for name in told["partner"]
        if name not in ("accompanying", "citizen_or_resident")
    }
    assert turned["partner"] == told["applicant"] | {
        "accompanying": True,
        "citizen_or_resident": False,
    }
    assert (turned["destination"], turned["sibling_in_canada"]) == ("BC", True)
    assert evaluate(turned).problems == ()


def test_the_arranged_profile_of_the_told_way_is_the_profile() -> None:
    told = profile(partner=other())

    assert arranged(told, "applicant", accompanying=True) == told
