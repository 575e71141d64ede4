"""What would raise a score, worked by hand from the tables of the law.

The complete person without a partner has 432 points: age 110, bachelor's degree 120, English
4 x 31 = 124, one Canadian year 40; degree with language 25, degree with work 13.
"""

from __future__ import annotations

import pytest

from calculator.foresight.improvements import Improvement, Improvements
from tests.foresight.people import better
from tests.profiles import LEFT_OUT, Json, job, levels, partner, profile, scores

YEARS = ("canadian_years", "canadian_year_recent", "canadian_teer")


def gains(view: Improvements) -> dict[str, int]:
    return {one.id: one.gain for one in view.singles}


def single(view: Improvements, id: str) -> Improvement:
    return next(one for one in (*view.singles, *view.without) if one.id == id)


def lost(one: Improvement) -> list[tuple[str, int, int]]:
    return [(cap.id, cap.limit, cap.lost) for cap in one.caps]


def differences(one: Improvement) -> dict[str, int | None]:
    return {line.id: line.difference for line in one.lines}


def entry(one: Improvement, at: int = 0, path: str = "applicant") -> Json:
    found: Json = one.profile[path]["languages"][at]
    return found


def test_the_whole_list_of_the_complete_person() -> None:
    view = better(profile())

    assert gains(view) == {
        "nomination": 600,
        "second_language.9": 74,  # 4 x 6, French with English 50
        "second_language.7": 62,  # 4 x 3, and 50
        "trade_certificate": 50,
        "study.long": 50,  # two credentials: 8, upper tier 12, study 30
        "education.phd": 42,  # 30, upper tier 12
        "study.short": 35,
        "education.master": 27,  # 15, upper tier 12
        "work.year": 25,  # 40 to 53, with the degree 13 to 25
        "education.two_or_more": 20,
        "second_language.5": 4,
        "first_language.listening": 3,
        "first_language.reading": 3,
        "first_language.writing": 3,
        "first_language.speaking": 3,
    }
    assert [one.gain for one in view.singles] == sorted(gains(view).values(), reverse=True)
    assert all(one.exact for one in view.singles)
    assert view.without == ()


# Language.


def test_an_ability_goes_to_the_next_level_that_pays() -> None:
    view = better(profile(languages=[levels("en", 4, 6, 9, 10), levels("fr", 5)]))

    assert {id: one for id, one in gains(view).items() if "language." in id} == {
        "first_language.9": 25 + 22 + 25,  # from 6 and 9 to 31 each; the weakest is 9 now
        "first_language.7": 11 + 8 + 13,  # what the class asks for TEER 1
        "first_language.listening": 3,  # 4 to 6: 6 to 9
        "first_language.reading": 8,  # 6 to 7: 9 to 17
        "first_language.writing": 3,  # 9 to 10: 31 to 34
        "second_language.9": 4 * 5 + 25,  # French counts 25, as English at 4 is under 5
        "second_language.7": 4 * 2 + 25,
        "second_language.listening": 2,
        "second_language.reading": 2,
        "second_language.writing": 2,
        "second_language.speaking": 2,
    }


@pytest.mark.parametrize("results", [[], [levels("en", 8, taken="2023-01-01")]])
def test_without_a_result_that_counts_a_new_one_is_in_the_first_language(
    results: list[Json],
) -> None:
    french = single(better(profile(languages=results)), "second_language.9")

    assert french.profile["applicant"]["first_language"] == "fr"
    assert french.gain == 4 * 31 + 25 + 25  # with the degree, and French without English
    assert differences(french)["crs.core.first_language"] == 4 * 31


def test_a_second_language_that_alone_counts_can_be_named_as_first() -> None:
    raw = profile(languages=[levels("en", 9, taken="2023-01-01"), levels("fr", 9)])

    switch = single(better(raw), "first_language.switch")

    assert switch.gain == 4 * 31 - 4 * 6 + 25  # no longer the second; with the degree


def test_a_better_result_leaves_the_choice_of_the_first_language_alone() -> None:
    view = better(profile(languages=[levels("en", 5), levels("fr", 5)]))

    for one in (*view.singles, *view.pairs):
        named = one.profile["applicant"].get("first_language")
        assert named == ("fr" if "first_language.switch" in one.id else None), one.id


def test_all_four_at_nine_counts_in_the_combinations_too() -> None:
    one = single(better(profile(languages=[levels("en", 7)])), "first_language.9")

    assert one.before.total == 364  # 110 + 120 + 4 x 17 + 40, 13 + 13
    assert one.gain == 68  # 4 x 14, and 13 to 25
    assert one.gain == one.after.total - one.before.total


def test_the_level_that_the_class_asks_changes_the_verdict() -> None:
    one = single(better(profile(languages=[levels("en", 6)])), "first_language.7")

    assert one.gain == 45  # 4 x 8, and 13 with the degree
    assert (one.before.outcome, one.after.outcome) == ("not_met", "met")
    assert [(part.id, part.after) for part in one.parts] == [("cec.language", "met")]


@pytest.mark.parametrize(
    ("entry_now", "expected"),
    [
        (scores("ielts_general", 7.5, 6.5, 6.5, 6.5), (8.0, 7.0, 7.0, 7.0)),
        (scores("celpip_general", 8), (9, 9, 9, 9)),
        (scores("pte_core", 71, 90, 79, 76), (82, 90, 88, 84)),  # reading stays as it is
        (scores("tef_canada", 462, 462, 472, 494), (503, 503, 512, 518)),
        (scores("tcf_canada", 503, 499, 12, 12), (523, 524, 14, 14)),
        (levels("en", 8), (9, 9, 9, 9)),
    ],
    ids=lambda value: str(value["test"]) if isinstance(value, dict) else "",
)
def test_a_better_result_has_the_lowest_scores_of_its_own_test(
    entry_now: Json, expected: tuple[float, ...]
) -> None:
    one = single(better(profile(languages=[entry_now])), "first_language.9")

    found = entry(one)
    assert found["test"] == entry_now["test"]
    assert found["taken"] == "2026-10-01"
    assert tuple(found[name] for name in ("listening", "reading", "writing", "speaking")) == (
        expected
    )


def test_a_language_without_a_result_gets_levels_and_stays_the_second() -> None:
    one = single(better(profile()), "second_language.7")

    assert entry(one, 1) == levels("fr", 7, taken="2026-10-01")
    assert one.profile["applicant"]["first_language"] == "en"


def test_an_expired_result_is_taken_again_and_its_levels_are_not_offered() -> None:
    old = scores("ielts_general", 8, 7, 7, 7, taken="2024-10-01")
    view = better(profile(languages=[old]))

    again = single(view, "first_language.retake")
    assert again.gain == 149  # 124, and 25 with the degree
    assert again.after.outcome == "met"
    assert entry(again) == old | {"taken": "2026-10-01"}
    assert "first_language.listening" not in gains(view)


def test_naming_the_other_language_first_is_offered_where_both_are_valid() -> None:
    view = better(profile(languages=[levels("en", 7), levels("fr", 9)]))

    # English first: 68 + 24, 13 + 13, French 50. French first: 124 + 12, 25 + 13, 50.
    assert single(view, "first_language.switch").gain == 56
    assert "first_language.switch" not in gains(better(profile()))


# Work.


def test_a_year_told_in_years_is_counted_as_if_it_were_there_today() -> None:
    one = single(better(profile()), "work.year")

    assert one.day is None
    assert differences(one)["crs.core.canadian_work"] == 13
    assert one.profile["applicant"]["canadian_years"] == 2
    assert one.profile["as_of"] == "2026-10-01"


def test_a_year_of_a_present_job_is_the_day_it_is_reached_and_says_who_is_older() -> None:
    told = {"birth_date": "1997-03-14", "age": 29, "languages": [levels("en", 9, taken=LEFT_OUT)]}
    view = better(profile(**dict.fromkeys(YEARS, LEFT_OUT), work=[job()], **told))

    one = single(view, "work.year")
    assert str(one.day) == "2027-04-28"  # 1,092 days after 2024-05-01
    assert one.gain == 6  # two years 53 to three 64; 30 on 2027-03-14: 110 to 105
    assert differences(one)["crs.core.canadian_work"] == 11
    assert differences(one)["crs.core.age"] == -5
    assert one.profile["as_of"] == "2027-04-28"
    assert "age" not in one.profile["applicant"]
    assert one.after.left_out == ("crs.additional.job_offer", "crs.additional.high_wage")


def test_a_year_that_comes_after_a_result_has_expired_is_not_offered_as_a_gain() -> None:
    expiring = [levels("en", 9, taken="2025-01-15")]
    view = better(profile(**dict.fromkeys(YEARS, LEFT_OUT), work=[job()], languages=expiring))

    one = single(view, "work.year")
    assert one in view.without
    assert one.verdict_step < 0
    assert one.gain < 0


def test_past_work_and_a_job_that_has_ended_are_not_offered() -> None:
    ended = job(to="2025-12-31")
    view = better(profile(**dict.fromkeys(YEARS, LEFT_OUT), work=[ended]))

    ids = [one.id for one in (*view.singles, *view.without)]
    assert "work.year" not in ids
    assert not any("foreign" in id for id in ids)


def test_a_year_after_the_permit_ends_is_marked() -> None:
    told = {"work": [job()], "permit_until": "2027-01-01"}
    view = better(profile(**dict.fromkeys(YEARS, LEFT_OUT), **told))

    assert single(view, "work.year").needs_permit


# Education.


def test_a_second_credential_is_cut_by_the_limit_of_the_group() -> None:
    one = single(better(profile()), "education.two_or_more")

    # Upper tier: 50 with language, 25 with work, cut to 50 from 75.
    assert differences(one)["crs.transfer.education"] == 12
    assert lost(one) == [("crs.transfer.education", 50, 25)]


def test_a_foreign_credential_needs_its_assessment_before_anything_else() -> None:
    view = better(profile(education_foreign=True, eca_date="none"))

    one = single(view, "assessment")
    assert one.before.total == 274
    assert one.gain == 158  # 120, 25 and 13
    assert one.profile["applicant"]["eca_date"] == "2026-10-01"
    assert not any(id.startswith("education.") for id in gains(view))
    # A program in Canada counts by itself: a bachelor's degree, and 30 for study in Canada.
    assert single(view, "study.long").gain == 158 + 30


def test_only_higher_levels_are_offered_and_nothing_above_the_highest() -> None:
    view = better(profile(education="phd", canadian_education="long"))

    assert not any(id.startswith(("education", "study", "assessment")) for id in gains(view))


# Limits and other things.


def test_the_limit_of_the_section_can_eat_everything() -> None:
    view = better(profile(canadian_years=2, foreign_years=3))

    one = single(view, "trade_certificate")
    assert one in view.without
    assert one.gain == 0
    assert lost(one) == [("crs.transfer", 100, 50)]


def test_a_certificate_gives_nothing_alone_below_its_level_and_something_in_a_pair() -> None:
    highest = {"education": "phd", "canadian_education": "long", "canadian_years": 5}
    view = better(profile(languages=[levels("en", 4)], **highest))

    assert single(view, "trade_certificate") in view.without
    assert single(view, "trade_certificate").is_idle
    pairs = {pair.id: pair.gain for pair in view.pairs}
    assert pairs["first_language.9+trade_certificate"] == 4 * 25 + 50


def test_the_second_language_is_cut_beside_a_partner() -> None:
    one = single(better(profile(partner=partner())), "second_language.9")

    assert one.gain == 22 + 50
    assert lost(one) == [("crs.core.second_language", 22, 2)]


def test_a_nomination_pushes_other_additional_points_over_the_limit() -> None:
    one = single(better(profile(sibling_in_canada=True)), "nomination")

    assert one.gain == 585
    assert lost(one) == [("crs.additional", 600, 15)]


def test_quebec_nominates_nobody_through_express_entry() -> None:
    assert "nomination" not in gains(better(profile(destination="QC")))


def test_what_a_partner_can_add() -> None:
    found = gains(better(profile(partner=partner())))

    assert {id: one for id, one in found.items() if id.startswith("partner.")} == {
        "partner.language.9": 20,
        "partner.language.7": 12,
        "partner.language.5": 4,
        "partner.education.one_year": 6,
        "partner.education.secondary": 2,
    }
    assert not any(
        id.startswith("partner.")
        for id in gains(better(profile(partner=partner(accompanying=False))))
    )


def test_a_partners_foreign_credential_is_assessed_first() -> None:
    abroad = partner(education="master", education_foreign=True, eca_date="none")

    assert single(better(profile(partner=abroad)), "partner.assessment").gain == 10


# Pairs.


def test_a_pair_can_give_more_than_its_parts() -> None:
    both = [levels("en", 7), levels("fr", 7)]
    view = better(profile(languages=both, canadian_years=0, canadian_education="long"))

    # Degree with language 13. At 9: 56 + 12. Two credentials: 8 + 12. Both: 56 + 8 + 37.
    assert single(view, "first_language.9").gain == 68
    assert single(view, "education.two_or_more").gain == 20
    pair = {one.id: one for one in view.pairs}["first_language.9+education.two_or_more"]
    assert pair.gain == 101


def test_pairs_never_change_the_same_thing_twice_and_leave_the_nomination_out() -> None:
    view = better(profile(partner=partner()))

    assert 0 < len(view.pairs) <= 10
    for pair in view.pairs:
        one, other = pair.changes
        assert not one.sets & other.sets
        assert "nomination" not in (one.id, other.id)
    assert [pair.gain for pair in view.pairs] == sorted(
        (pair.gain for pair in view.pairs), reverse=True
    )


def test_open_answers_leave_a_gain_between_two_bounds_and_are_not_changed() -> None:
    view = better(profile(canadian_years=LEFT_OUT, trade_certificate=LEFT_OUT))

    found = single(view, "education.two_or_more")
    # With language 25 to 50. Without a year 20; with five: 25 + 25 is the limit already.
    assert (found.gain, found.gain_highest, found.exact) == (8 + 25, 8, False)
    ids = [one.id for one in (*view.singles, *view.without)]
    assert "work.year" not in ids
    assert "trade_certificate" not in ids
