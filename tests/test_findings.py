"""Findings: what each rule read is on record, and nothing in them can be changed."""

from __future__ import annotations

from datetime import date

import pytest

from calculator.assess import evaluate
from calculator.case import RULES, Case, rule
from calculator.findings import Verdict, all_outcomes, any_of, any_outcome, sum_of
from calculator.law import crs
from calculator.model import LawError
from calculator.profile import read_profile
from tests.profiles import LEFT_OUT, Json, finding, levels, partner, profile

READS: dict[str, tuple[Json, set[str], set[str]]] = {
    "cec.work.amount": (
        {},
        {"cec.work.hours", "cec.work.hours_per_week", "cec.work.window"},
        {"applicant.canadian_years", "applicant.canadian_year_recent"},
    ),
    "cec.work.skilled": (
        {},
        {"cec.work.skill", "cec.work.duties"},
        {"applicant.canadian_years"},
    ),
    "cec.work.place": (
        {},
        {"cec.work.in_canada", "cec.work.quebec", "cec.work.employer_abroad"},
        {"applicant.canadian_years"},
    ),
    "cec.work.employee": (
        {},
        {"cec.work.physicians", "cec.work.self_employed"},
        {"applicant.canadian_years"},
    ),
    "cec.work.not_student": (
        {},
        {"cec.work.full_time_study"},
        {"applicant.canadian_years"},
    ),
    "cec.work.authorized": (
        {},
        {"cec.work.unauthorized", "cec.work.status", "cec.work.claimant_permit"},
        {"applicant.canadian_years"},
    ),
    "cec.language": (
        {},
        {"cec.language.minimum", "language.validity.years"},
        {"applicant.canadian_teer", "applicant.languages.0"},
    ),
    "cec.intent": ({}, {"cec.intent.outside_quebec"}, {"destination"}),
    "crs.core.age": ({}, {"crs.core.age", "crs.partner.counts"}, {"applicant.age", "partner"}),
    "crs.core.education": (
        {"education_foreign": True, "eca_date": "2025-01-01"},
        {"crs.core.education", "crs.education.assessment_years", "crs.partner.counts"},
        {"applicant.education", "applicant.eca_date", "partner"},
    ),
    "crs.core.first_language": (
        {"first_language": "en"},
        {
            "crs.core.first_language",
            "crs.core.first_language.chosen",
            "crs.partner.counts",
            "language.validity.years",
        },
        {"applicant.first_language", "applicant.languages.0", "partner"},
    ),
    "crs.core.canadian_work": (
        {},
        {"crs.core.canadian_work", "crs.work.years_back", "crs.partner.counts"},
        {"applicant.canadian_years", "partner"},
    ),
    "crs.spouse.canadian_work": (
        {"partner": partner()},
        {"crs.spouse.canadian_work", "crs.partner.counts"},
        {"partner.canadian_years", "partner.accompanying", "partner.citizen_or_resident"},
    ),
    "crs.transfer.education_work": (
        {},
        {"crs.transfer.education_work", "crs.transfer.education.tier"},
        {"applicant.education", "applicant.education_foreign", "applicant.canadian_years"},
    ),
    "crs.transfer.foreign_work": (
        {},
        {
            "crs.transfer.foreign_work",
            "crs.transfer.foreign.tier",
            "crs.foreign.one_occupation",
        },
        {"applicant.foreign_years", "applicant.canadian_years"},
    ),
    "crs.transfer.certificate": (
        {},
        {"crs.transfer.certificate"},
        {"applicant.trade_certificate"},
    ),
    "crs.additional.nomination": (
        {},
        {"crs.additional.nomination"},
        {"provincial_nomination"},
    ),
    "crs.additional.sibling": (
        {},
        {"crs.additional.sibling", "crs.sibling.age"},
        {"sibling_in_canada"},
    ),
    "crs.additional.french": (
        {},
        {
            "crs.additional.french",
            "crs.additional.french.level",
            "crs.additional.french.english_level",
            "language.validity.years",
        },
        {"applicant.languages.0"},
    ),
    "crs.additional.canadian_education": (
        {},
        {"crs.additional.canadian_education"},
        {"applicant.canadian_education"},
    ),
    "crs.additional.job_offer": (
        {"as_of": "2016-01-01", "languages": []},
        {"crs.additional.job_offer"},
        {"job_offer"},
    ),
}


@pytest.mark.parametrize("id", READS)
def test_a_finding_names_the_values_and_answers_it_was_drawn_from(id: str) -> None:
    changes, values, answers = READS[id]

    told = finding(id, **changes)

    assert {used.parameter.id for used in told.values} == values
    assert {answer.path for answer in told.answers} == answers


def test_an_offer_on_a_day_without_points_reads_the_law_and_no_answer() -> None:
    told = finding("crs.additional.job_offer")

    assert [used.parameter.id for used in told.values] == ["crs.additional.job_offer"]
    assert told.answers == ()


def test_a_value_is_recorded_with_the_entry_in_force_on_the_day() -> None:
    before = finding("crs.additional.french", as_of="2020-10-19", languages=[])
    after = finding("crs.additional.french", as_of="2020-10-20", languages=[])

    starts = [
        used.entry.start
        for told in (before, after)
        for used in told.values
        if used.parameter is crs.FRENCH
    ]
    assert starts == [date(2017, 6, 6), date(2020, 10, 20)]


def test_the_chart_of_a_test_is_recorded() -> None:
    entry = {"test": "pte_core", "taken": "2026-01-15", "listening": 89}

    told = finding("cec.language", languages=[entry])

    assert "language.pte_core.chart" in {used.parameter.id for used in told.values}


def test_a_forgiven_birthday_is_recorded() -> None:
    told = finding("crs.core.age", invited="2026-09-30", age=LEFT_OUT, birth_date="1996-10-01")

    assert "process.checks.birthday_forgiven" in {used.parameter.id for used in told.values}


def test_a_settled_finding_misses_nothing_and_an_open_one_says_what() -> None:
    settled = finding("crs.core.age")
    open_ = finding("crs.core.age", age=LEFT_OUT)

    assert settled.missing == ()
    assert open_.missing == ("applicant.birth_date",)
    assert (open_.low, open_.high, open_.known) == (0, 110, None)


def test_every_finding_has_a_rule_or_is_a_sum_of_its_parts() -> None:
    result = evaluate(profile(as_of="2026-11-03"))

    assert result.eligibility is not None
    assert result.crs is not None
    for tree in (result.eligibility, result.crs):
        for one in tree.walk():
            assert (one.id in RULES) is not bool(one.parts), one.id


def test_a_finding_cannot_be_changed() -> None:
    result = evaluate(profile(languages=[levels("en", 4)]))

    assert result.eligibility is not None
    assert result.crs is not None
    for tree in (result.eligibility, result.crs):
        for one in tree.walk():
            with pytest.raises(AttributeError):
                one.low = 1  # type: ignore[misc]
            with pytest.raises(TypeError):
                one.facts["new"] = 1  # type: ignore[index]
            for value in one:
                assert not isinstance(value, list | dict | set), one.id


def test_the_cut_to_a_limit_is_told() -> None:
    cut = finding("crs.transfer", education="phd", canadian_years=2, foreign_years=3)
    group = finding("crs.transfer.education", education="phd", canadian_years=2)
    below = finding("crs.transfer")

    assert "before_limit" not in cut.facts
    assert group.facts["before_limit"] == 100
    assert "before_limit" not in below.facts


# Three-valued logic.


@pytest.mark.parametrize(
    ("parts", "every", "some"),
    [
        ((), "met", "not_met"),
        (("met",), "met", "met"),
        (("not_met",), "not_met", "not_met"),
        (("unknown",), "unknown", "unknown"),
        (("met", "unknown"), "unknown", "met"),
        (("not_met", "unknown"), "not_met", "unknown"),
        (("met", "not_met"), "not_met", "met"),
        (("met", "not_met", "unknown"), "not_met", "met"),
    ],
)
def test_outcomes_combine_in_three_valued_logic(
    parts: tuple[str, ...], every: str, some: str
) -> None:
    assert all_outcomes(parts) == every  # type: ignore[arg-type]
    assert any_outcome(parts) == some  # type: ignore[arg-type]


def test_of_several_conditions_one_is_enough_and_says_what_decides() -> None:
    sure, low = finding("cec.intent"), finding("cec.language", languages=[])
    open_ = finding("cec.intent", destination=LEFT_OUT)

    assert any_of("a", (sure, open_, low)).deciding == ("cec.intent",)
    assert any_of("a", (sure, open_, low)).missing == ()
    assert any_of("a", (open_, low)).missing == ("destination",)
    assert any_of("a", (open_, low)).deciding == ("cec.intent",)
    assert any_of("a", (low, low)).deciding == ()
    assert any_of("a", (low, low)).outcome == "not_met"


def test_a_sum_whose_limit_is_not_known_is_left_out() -> None:
    person, _ = read_profile(profile())
    case = Case(person, date(2026, 10, 1))

    total = sum_of("crs.part", (), None, case.used(crs.TOTAL_LIMIT))

    assert total.left_out == ("crs.part",)
    assert total.limit is None


# The case.


def test_a_value_that_must_be_in_force_is_refused_where_it_is_not() -> None:
    person, _ = read_profile(profile())
    case = Case(person, date(2016, 1, 1))

    with pytest.raises(LawError, match=r"crs\.additional\.sibling: not in force on 2016-01-01"):
        case.value(crs.SIBLING)


@pytest.mark.parametrize("id", ["cec.trial", "entry.trial"])
def test_a_condition_that_meets_an_unknown_value_is_open(id: str) -> None:
    @rule(id)
    def trial(case: Case) -> Verdict:
        case.in_force(crs.HIGH_WAGE)
        raise AssertionError

    person, _ = read_profile(profile(as_of="2026-11-03"))

    told = trial(Case(person, date(2026, 11, 3)))
    del RULES[id]

    assert told.outcome == "unknown"
    assert told.left_out == (id,)


def test_outside_a_rule_nothing_is_recorded_and_answers_still_come() -> None:
    person, _ = read_profile(profile())
    case = Case(person, date(2026, 10, 1))

    case.uses("applicant.age", 29)
    case.lacks("applicant.age")

    assert case.value(crs.NOMINATION) == 600
