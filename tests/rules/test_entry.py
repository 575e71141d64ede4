"""Which kinds of rounds a person could have entered, by the lists of the day."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest

from calculator.assess import evaluate
from calculator.findings import Finding
from calculator.law import categories
from calculator.rules.entry import Entry, entries
from tests.profiles import LEFT_OUT, Json, job, levels, partner, profile, weeks

NURSE, PHYSICIAN, COOK, BUTCHER = "31301", "31102", "63200", "63201"
DEVELOPER, CARPENTER, SENIOR_MANAGER, TEACHER = "21231", "72310", "00012", "41220"
ABROAD: Json = {"country": "FR", "self_employed": None, "authorized": None}
STATES_THE_YEAR = pytest.mark.states(value="cec.work.hours")
"""For what holds only as long as a year is 1,560 hours."""
PROGRAMS = ["general", "cec", "pnp", "fsw", "fst"]


def found(*jobs: Json, **changes: object) -> dict[str, Entry]:
    """What is found on each kind for the complete person, who tells jobs if there are any."""
    told: Json = {}
    if jobs:
        years = ("canadian_years", "canadian_year_recent", "canadian_teer", "foreign_years")
        told = dict.fromkeys(years, LEFT_OUT) | {"work": list(jobs)}
    result = evaluate(profile(**(told | changes)))
    assert result.problems == ()
    assert result.case is not None
    assert result.eligibility is not None
    return {entry.kind: entry for entry in entries(result.case, result.eligibility)}


def outcome(kind: str, *jobs: Json, **changes: object) -> str | None:
    return found(*jobs, **changes)[kind].finding.outcome


def part(kind: str, *jobs: Json, **changes: object) -> Finding:
    """What is found on the condition of a kind itself, beside the program."""
    return found(*jobs, **changes)[kind].finding.parts[-1]


def said(kind: str, *jobs: Json, **changes: object) -> tuple[str | None, object]:
    """The outcome of the condition of a kind, and its reason."""
    one = part(kind, *jobs, **changes)
    return one.outcome, one.facts.get("reason")


def days(number: int, until: str = "2026-09-30", **changes: object) -> Json:
    """A job of some days up to a last day."""
    first = date.fromisoformat(until) - timedelta(days=number - 1)
    return job(**({"from": first.isoformat(), "to": until} | changes))


# Which kinds there are.


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        ("2015-01-01", []),
        ("2023-05-30", []),
        ("2023-05-31", ["french", "healthcare", "stem", "trades", "transport", "agriculture"]),
        ("2025-02-26", ["french", "healthcare", "stem", "trades", "transport", "agriculture"]),
        ("2025-02-27", ["french", "healthcare", "stem", "trades", "education", "agriculture"]),
        ("2026-02-17", ["french", "healthcare", "stem", "trades", "education", "agriculture"]),
        *(
            (
                day,
                [
                    *("french", "healthcare", "stem", "trades", "education", "transport"),
                    *("physicians", "senior_managers", "researchers", "military_recruits"),
                ],
            )
            for day in ("2026-02-18", "2026-11-02", "2026-11-03")
        ),
    ],
)
def test_the_kinds_are_the_programs_and_the_categories_of_the_day(
    day: str, expected: list[str]
) -> None:
    kinds = found(as_of=day, languages=[levels("en", 9, taken=LEFT_OUT)])

    assert list(kinds) == [*PROGRAMS[:2], *expected, *PROGRAMS[2:]]
    assert [kind for kind, entry in kinds.items() if entry.category] == expected


def test_every_finding_of_a_kind_bears_its_name() -> None:
    assert {entry.finding.id for entry in found().values()} == {f"entry.{kind}" for kind in found()}


# Programs.


def test_whoever_meets_the_class_could_have_entered_general_rounds_and_those_of_the_class() -> None:
    assert outcome("general") == outcome("cec") == "met"


def test_whoever_does_not_meet_the_class_is_left_open_for_the_other_programs() -> None:
    kinds = found(canadian_years=0)

    assert kinds["cec"].finding.outcome == "not_met"
    for kind in ("general", "fsw", "fst"):
        assert kinds[kind].finding.outcome == "unknown"


def test_the_other_programs_are_never_met() -> None:
    for level in (4, 7, 10):
        for kind in ("fsw", "fst"):
            assert outcome(kind, languages=[levels("en", level)]) != "met"


@pytest.mark.parametrize(
    ("each", "workers", "trades"),
    [
        ((7, 7, 7, 7), "unknown", "unknown"),
        ((7, 7, 6, 7), "not_met", "unknown"),
        ((5, 4, 4, 5), "not_met", "unknown"),
        ((4, 4, 4, 5), "not_met", "not_met"),
        ((5, 3, 4, 5), "not_met", "not_met"),
        ((5, 4, 3, 5), "not_met", "not_met"),
        ((5, 4, 4, 4), "not_met", "not_met"),
    ],
)
def test_the_other_programs_fail_below_their_levels_of_language(
    each: tuple[int, ...], workers: str, trades: str
) -> None:
    languages = [levels("en", *each)]

    assert outcome("fsw", languages=languages) == workers
    assert outcome("fst", languages=languages) == trades


def test_either_language_is_enough_for_the_other_programs_and_two_do_not_mix() -> None:
    assert outcome("fsw", languages=[levels("en", 4), levels("fr", 7)]) == "unknown"
    mixed = [levels("en", 7, 7, 6, 6), levels("fr", 6, 6, 7, 7)]
    assert outcome("fsw", languages=mixed) == "not_met"


def test_nobody_who_means_to_live_in_quebec_could_have_entered_any_round() -> None:
    kinds = found(
        weeks(60, noc=NURSE),
        destination="QC",
        provincial_nomination=True,
        languages=[levels("fr", 9)],
    )

    assert {entry.finding.outcome for entry in kinds.values()} == {"not_met"}
    assert kinds["fsw"].finding.facts["reason"] == "quebec"


def test_without_a_destination_nothing_is_settled_but_language_still_is() -> None:
    assert outcome("fsw", destination=LEFT_OUT) == "unknown"
    assert "destination" in found(destination=LEFT_OUT)["fsw"].finding.missing
    assert outcome("fsw", destination=LEFT_OUT, languages=[]) == "not_met"


def test_a_nominee_needs_the_nomination_and_a_program() -> None:
    assert outcome("pnp", provincial_nomination=True) == "met"
    assert outcome("pnp", provincial_nomination=False) == "not_met"
    assert outcome("pnp", provincial_nomination=LEFT_OUT) == "unknown"
    assert outcome("pnp", provincial_nomination=True, canadian_years=0) == "unknown"
    assert outcome("pnp", provincial_nomination=True, languages=[]) == "not_met"


def test_a_category_needs_a_program_as_well() -> None:
    french = [levels("en", 4), levels("fr", 7, 7, 7, 7)]

    assert outcome("french", languages=french, canadian_years=0) == "unknown"
    assert outcome("french", languages=french) == "met"


# French.


@pytest.mark.parametrize(
    ("each", "expected"),
    [((6, 6, 6, 6), "not_met"), ((7, 7, 7, 7), "met"), ((8, 8, 8, 8), "met")],
)
def test_the_french_category_asks_for_seven_in_all_four_abilities(
    each: tuple[int, ...], expected: str
) -> None:
    assert outcome("french", languages=[levels("en", 9), levels("fr", *each)]) == expected


@pytest.mark.parametrize("weak", range(4))
def test_one_ability_at_six_closes_the_french_category_and_is_named(weak: int) -> None:
    each = [7, 7, 7, 7]
    each[weak] = 6

    french = part("french", languages=[levels("en", 9), levels("fr", *each)])

    assert french.outcome == "not_met"
    assert french.facts["short"] == ("listening", "reading", "writing", "speaking")[weak]


def test_no_french_result_and_an_expired_one_are_told_apart_from_a_low_one() -> None:
    expired = levels("fr", 9, taken="2024-10-01")

    assert said("french") == ("not_met", "no_result")
    assert said("french", languages=[levels("en", 9), expired]) == ("not_met", "no_result")
    assert said("french", languages=[levels("en", 9), levels("fr", 5)]) == ("not_met", None)


def test_an_ability_that_is_not_told_leaves_french_open_unless_another_fails() -> None:
    seven = levels("fr", 7)
    seven["reading"] = None

    assert outcome("french", languages=[levels("en", 9), seven]) == "unknown"
    assert outcome("french", languages=[levels("en", 9), seven | {"writing": 6}]) == "not_met"
    assert outcome("french", languages=LEFT_OUT) == "unknown"


# Work in a listed occupation: the list.


@pytest.mark.parametrize(
    ("code", "kind", "day", "expected"),
    [
        (COOK, "trades", "2025-02-26", "not_listed"),
        (COOK, "trades", "2025-02-27", None),
        (COOK, "trades", "2026-02-17", None),
        (COOK, "trades", "2026-02-18", "not_listed"),
        (BUTCHER, "trades", "2026-02-17", "not_listed"),
        (BUTCHER, "trades", "2026-02-18", None),
        (BUTCHER, "agriculture", "2026-02-17", None),
        (DEVELOPER, "stem", "2025-02-26", None),
        (DEVELOPER, "stem", "2025-02-27", "not_listed"),
        (DEVELOPER, "stem", "2026-02-18", "not_listed"),
        (NURSE, "healthcare", "2023-05-31", None),
        (NURSE, "healthcare", "2026-11-03", None),
        ("31120", "healthcare", "2025-02-26", "not_listed"),
        ("31120", "healthcare", "2025-02-27", None),
        (TEACHER, "education", "2025-02-27", None),
        (SENIOR_MANAGER, "senior_managers", "2026-02-18", None),
    ],
)
def test_an_occupation_counts_where_the_list_of_the_day_names_it(
    code: str, kind: str, day: str, expected: str | None
) -> None:
    until = (date.fromisoformat(day) - timedelta(days=1)).isoformat()

    work = part(kind, weeks(60, until, noc=code), as_of=day, languages=[levels("en", 9, taken=day)])

    assert work.outcome == ("not_met" if expected else "met")
    assert work.facts.get("reason") == expected


def test_a_list_that_was_partly_worked_out_is_marked() -> None:
    worked_out = part("healthcare", weeks(60, "2026-02-16", noc=NURSE), as_of="2026-02-17")
    read = part("healthcare", weeks(60, noc=NURSE))

    assert worked_out.facts["list_unsure"] is True
    assert read.facts["list_unsure"] is False


# Work in a listed occupation: how much.


@pytest.mark.parametrize(
    ("number", "expected"),
    [
        (363, ("not_met", "short")),
        pytest.param(364, ("met", None), marks=STATES_THE_YEAR),
        pytest.param(365, ("met", None), marks=STATES_THE_YEAR),
        (380, ("met", None)),
    ],
)
def test_twelve_months_are_1560_hours(number: int, expected: tuple[str, str | None]) -> None:
    before = weeks(60, "2025-06-30")

    assert said("healthcare", before, days(number, noc=NURSE)) == expected


@pytest.mark.parametrize(
    ("number", "expected"),
    [
        (180, ("not_met", "short")),
        (181, ("unknown", "calendar")),
        pytest.param(182, ("met", None), marks=STATES_THE_YEAR),
        pytest.param(183, ("met", None), marks=STATES_THE_YEAR),
        (190, ("met", None)),
    ],
)
def test_six_months_are_780_hours_and_the_shortest_six_months_are_left_open(
    number: int, expected: tuple[str, str | None]
) -> None:
    before = weeks(60, "2025-06-30")

    work = said("healthcare", before, days(number, "2026-02-16", noc=NURSE), as_of="2026-02-17")

    assert work == expected


@pytest.mark.parametrize(
    ("day", "expected"),
    [("2026-02-17", ("met", None)), ("2026-02-18", ("not_met", "short"))],
)
def test_six_months_were_enough_until_the_day_before_the_lists_of_2026(
    day: str, expected: tuple[str, str | None]
) -> None:
    before, nurse = weeks(60, "2025-06-30"), weeks(30, "2026-02-16", noc=NURSE)

    assert said("healthcare", before, nurse, as_of=day) == expected


def test_work_with_a_break_is_open_under_the_lists_that_ask_for_none() -> None:
    first, then = weeks(14, "2025-10-31", noc=NURSE), weeks(14, "2026-02-16", noc=NURSE)
    before = weeks(60, "2025-06-30")

    assert said("healthcare", before, first, then, as_of="2026-02-17") == ("unknown", "break")


def test_one_day_without_work_is_a_break_and_none_is_not() -> None:
    before = weeks(60, "2025-06-30")
    last = weeks(14, "2026-02-16", noc=NURSE)
    start = date.fromisoformat(str(last["from"]))
    day_before = (start - timedelta(days=1)).isoformat()
    two_days_before = (start - timedelta(days=2)).isoformat()

    whole = said("healthcare", before, weeks(14, day_before, noc=NURSE), last, as_of="2026-02-17")
    parted = said(
        "healthcare", before, weeks(14, two_days_before, noc=NURSE), last, as_of="2026-02-17"
    )

    assert whole == ("met", None)
    assert parted == ("unknown", "break")


def test_six_months_without_a_break_are_enough_beside_other_work_with_one() -> None:
    before, nurse = weeks(60, "2025-06-30", noc=NURSE), weeks(4, "2026-02-16", noc=NURSE)

    assert part("healthcare", before, nurse, as_of="2026-02-17").facts["hours"] == 60 * 30


def test_breaks_do_not_matter_under_the_lists_of_2026() -> None:
    parted = [weeks(28, "2025-03-15", noc=NURSE), weeks(28, noc=NURSE)]

    assert said("healthcare", *parted, as_of="2026-10-01") == ("met", None)


def test_gaps_count_nothing() -> None:
    gap = [{"from": "2026-01-01", "to": "2026-01-01"}]
    before = weeks(60, "2025-06-30")

    assert said("healthcare", before, weeks(52, noc=NURSE, gaps=gap)) == ("not_met", "short")


def test_part_time_work_counts_by_its_hours() -> None:
    assert said("healthcare", weeks(108, noc=NURSE, hours_per_week=15)) == ("met", None)
    short = weeks(103, noc=NURSE, hours_per_week=15)
    assert said("healthcare", weeks(60, "2024-09-30"), short) == ("not_met", "short")


def test_more_than_full_time_counts_as_full_time() -> None:
    double = weeks(51, noc=NURSE, hours_per_week=60)

    assert said("healthcare", weeks(60, "2025-06-30"), double) == ("not_met", "short")


def test_jobs_of_one_occupation_are_added_and_cut_to_full_time_together() -> None:
    half = weeks(54, noc=NURSE, hours_per_week=15)

    assert said("healthcare", half, half) == ("met", None)
    assert part("healthcare", weeks(60, noc=NURSE), half).facts["hours"] == 60 * 30


def test_two_occupations_of_one_list_are_not_added() -> None:
    nurse, pharmacist = weeks(51, noc=NURSE), weeks(51, "2025-09-30", noc="31120")

    assert said("healthcare", nurse, pharmacist) == ("not_met", "short")
    assert part("healthcare", nurse, pharmacist).facts["hours"] == 51 * 30


def test_the_occupation_with_the_most_hours_is_named() -> None:
    nurse, pharmacist = weeks(53, noc=NURSE), weeks(54, "2025-09-20", noc="31120")

    work = part("healthcare", nurse, pharmacist)

    assert (work.facts["code"], work.facts["hours"]) == ("31120", 54 * 30)


@pytest.mark.parametrize(
    ("first", "last", "expected"),
    [
        pytest.param("2023-10-01", "2024-09-28", ("met", None), marks=STATES_THE_YEAR),
        ("2023-09-30", "2024-09-27", ("not_met", "short")),
    ],
)
def test_the_work_must_lie_in_the_three_years_before_the_day(
    first: str, last: str, expected: tuple[str, str | None]
) -> None:
    nurse = job(noc=NURSE, **{"from": first, "to": last})

    assert said("healthcare", weeks(60), nurse) == expected


@STATES_THE_YEAR
def test_the_day_itself_and_later_days_do_not_count() -> None:
    nurse = job(noc=NURSE, **{"from": "2025-10-03", "to": None})

    assert said("healthcare", weeks(60, "2025-06-30"), nurse) == ("not_met", "short")
    assert said("healthcare", weeks(60, "2025-06-30"), nurse, as_of="2026-10-02") == ("met", None)


# Work in a listed occupation: where and how.


def test_work_abroad_counts_where_the_category_names_no_place() -> None:
    abroad = weeks(60, noc=NURSE, **ABROAD)

    assert said("healthcare", weeks(60), abroad) == ("met", None)


def test_a_category_for_canadian_work_is_closed_to_work_abroad() -> None:
    abroad = weeks(60, noc=PHYSICIAN, **ABROAD)

    assert said("physicians", weeks(60), abroad) == ("not_met", "place")
    assert said("healthcare", weeks(60), abroad) == ("met", None)


def test_work_in_canada_and_abroad_is_added_only_where_both_count() -> None:
    here = weeks(28, noc=PHYSICIAN)
    abroad = weeks(28, "2026-03-15", noc=PHYSICIAN, **ABROAD)
    before = weeks(60, "2025-06-30")

    assert said("healthcare", before, here, abroad) == ("met", None)
    assert said("physicians", before, here, abroad) == ("not_met", "short")


def test_an_employer_abroad_leaves_only_canadian_categories_open() -> None:
    remote = weeks(60, noc=PHYSICIAN, employer_abroad=True)

    assert said("physicians", weeks(60), remote) == ("unknown", "open")
    assert said("healthcare", weeks(60), remote) == ("met", None)


@pytest.mark.parametrize(
    "how",
    [
        {"self_employed": True},
        {"full_time_student": True},
        {"authorized": False},
        {"claimant_permit": True},
    ],
)
@pytest.mark.parametrize("kind", ["healthcare", "physicians"])
def test_work_that_the_class_does_not_count_is_left_open(kind: str, how: Json) -> None:
    work = part(kind, weeks(60, "2025-06-30"), weeks(60, noc=PHYSICIAN, **how))

    assert (work.outcome, work.facts["reason"]) == ("unknown", "open")
    assert work.missing == ()


def test_a_publicly_funded_physician_may_be_self_employed() -> None:
    own = weeks(60, noc=PHYSICIAN, self_employed=True, public_physician=True)

    assert outcome("physicians", own) == outcome("healthcare", own) == "met"


@pytest.mark.parametrize("flag", ["self_employed", "full_time_student", "authorized"])
def test_a_flag_that_is_not_answered_leaves_work_in_canada_open_and_is_asked_for(
    flag: str,
) -> None:
    work = part("healthcare", weeks(60, noc=NURSE) | {flag: None})

    assert work.outcome == "unknown"
    assert work.missing == (f"applicant.work.0.{flag}",)


def test_a_job_without_a_country_is_open_only_where_the_place_or_the_flags_matter() -> None:
    nowhere = weeks(60, noc=PHYSICIAN, country=None)
    unflagged = nowhere | {"authorized": None}

    assert part("healthcare", nowhere).outcome == "met"
    assert part("physicians", nowhere).missing == ("applicant.work.0.country",)
    assert part("healthcare", unflagged).missing == (
        "applicant.work.0.country",
        "applicant.work.0.authorized",
    )


def test_a_job_without_its_code_may_be_of_a_list_that_has_its_category() -> None:
    coded_later = weeks(60, noc=None, teer=1)

    assert part("healthcare", coded_later).missing == ("applicant.work.0.noc",)
    assert said("healthcare", coded_later) == ("unknown", "open")
    assert said("transport", coded_later) == ("not_met", "not_listed")
    assert said("transport", weeks(60, noc=None)) == ("unknown", "open")


def test_a_job_without_its_code_may_add_to_an_occupation_of_its_category() -> None:
    half, rest = weeks(28, noc=NURSE), weeks(28, "2026-03-15", noc=None, teer=1)
    before = weeks(60, "2025-06-30")

    assert said("healthcare", before, half, rest) == ("unknown", "open")
    assert said("healthcare", before, half, rest | {"teer": 2}) == ("not_met", "short")


def test_a_job_that_cannot_be_counted_leaves_the_category_open() -> None:
    undated = job(noc=NURSE, **{"from": None, "to": None})

    assert part("healthcare", weeks(60), undated).missing == ("applicant.work.1.from",)
    assert said("healthcare", weeks(60, noc=NURSE), undated) == ("met", None)


# Without a list of jobs.


def test_years_that_are_stated_settle_no_category() -> None:
    work = part("healthcare")

    assert (work.outcome, work.facts["reason"]) == ("unknown", "no_list")
    assert work.missing == ("applicant.work",)


def test_no_work_at_all_closes_every_list() -> None:
    assert said("healthcare", work=[], canadian_years=LEFT_OUT, foreign_years=LEFT_OUT) == (
        "not_met",
        "no_jobs",
    )


def test_years_that_are_stated_beside_a_list_leave_open_what_the_other_side_may_hold() -> None:
    here = weeks(60)

    assert said("healthcare", here, foreign_years=2) == ("unknown", "no_list")
    assert said("healthcare", here, foreign_years=0) == ("not_met", "not_listed")
    assert said("physicians", here, foreign_years=2) == ("not_met", "not_listed")
    assert said("healthcare", here, canadian_years=2) == ("not_met", "not_listed")
    abroad = weeks(60, **ABROAD)
    assert said("physicians", abroad, canadian_years=2) == ("unknown", "no_list")


# Military service.


def test_skilled_military_recruits_stay_open_unless_there_is_no_work_abroad() -> None:
    assert outcome("military_recruits", foreign_years=0) == "not_met"
    assert outcome("military_recruits", foreign_years=10) == "unknown"
    assert outcome("military_recruits", foreign_years=LEFT_OUT) == "unknown"
    assert outcome("military_recruits", weeks(60)) == "not_met"
    assert outcome("military_recruits", weeks(60), weeks(60, **ABROAD)) == "unknown"
    assert outcome("military_recruits", weeks(60), weeks(60, country=None)) == "unknown"


# What a finding keeps.


def test_the_working_of_a_category_names_its_law_and_its_answers() -> None:
    work = part("healthcare", weeks(60, noc=NURSE))

    used = {value.parameter.id for value in work.values}
    assert {
        categories.CATEGORIES.id,
        categories.MONTHS.id,
        categories.YEARS.id,
        categories.CONTINUOUS.id,
        categories.SINGLE_OCCUPATION.id,
        categories.PART_TIME_COUNTS.id,
        categories.PROGRAM_NEEDED.id,
        "cec.work.hours",
    } <= used


def test_a_partner_changes_nothing_about_the_rounds() -> None:
    alone: dict[str, Any] = found(weeks(60, noc=NURSE))
    together = found(weeks(60, noc=NURSE), partner=partner())

    assert {kind: entry.finding.outcome for kind, entry in alone.items()} == {
        kind: entry.finding.outcome for kind, entry in together.items()
    }
