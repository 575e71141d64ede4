"""The way through Express Entry: what held on which day, and what the tables say."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

import pytest

from calculator.law import process
from calculator.model import UNKNOWN, LawError, Parameter, Text

DECLARED: list[Parameter[Any]] = [
    value for value in vars(process).values() if isinstance(value, Parameter)
]
ONE_DAY = timedelta(days=1)


def texts() -> Iterator[Text]:
    for parameter in DECLARED:
        yield parameter.label
        for entry in parameter.history:
            yield from (t for t in (entry.note, entry.value) if isinstance(t, Text))
    for step in process.STEPS:
        yield step.title
    for document in process.DOCUMENTS:
        yield document.name
    for row in process.MOMENTS:
        cells = (row.fact, row.profile, row.invitation, row.receipt, row.later)
        yield from (cell for cell in cells if cell is not None)


@pytest.mark.parametrize(
    ("parameter", "change", "before", "after"),
    [
        (process.PROFILE_JOB_BANK, date(2017, 6, 6), True, False),
        (process.ROUND_FOR_CATEGORY, date(2022, 6, 23), False, True),
        (process.INVITATION_DAYS, date(2016, 11, 19), 60, 90),
        (process.INVITATION_DAYS, date(2018, 6, 26), 90, 60),
        (process.INVITATION_DAYS, date(2020, 3, 18), 60, 90),
        (process.INVITATION_DAYS, date(2021, 6, 29), 90, 60),
        (process.MEDICAL_UPFRONT, date(2023, 10, 1), True, False),
        (process.MEDICAL_UPFRONT, date(2025, 8, 21), False, True),
        (process.MEDICAL_REUSE, date(2029, 10, 6), True, False),
        (process.MEDICAL_REUSE_YEARS, date(2029, 10, 6), 5, None),
        (process.POSTED_MONTHS, date(2026, 5, 12), 4, 7),
        (process.BOWP_NOMINEES, date(2027, 1, 1), True, False),
        (process.LEVELS_TOTAL, date(2027, 1, 1), 380000, UNKNOWN),
        (process.LEVELS_HIGH_SKILLED, date(2027, 1, 1), 109000, UNKNOWN),
        (process.LEVELS_NOMINEES, date(2027, 1, 1), 91500, UNKNOWN),
        (process.LEVELS_ONE_TIME, date(2028, 1, 1), 33000, None),
        (process.ROUND_CEC_2026_ROUNDS, date(2026, 10, 1), 14, 17),
        (process.ROUND_CEC_2026_INVITATIONS, date(2026, 10, 1), 49250, 55250),
        (process.ROUND_CEC_2026_LOWEST, date(2026, 10, 1), 507, 507),
        (process.ROUND_CEC_2026_HIGHEST, date(2026, 10, 1), 523, 523),
        (process.ROUND_LAST_CEC_DAY, date(2026, 9, 29), date(2026, 8, 18), date(2026, 9, 29)),
        (process.ROUND_LAST_CEC_NUMBER, date(2026, 9, 29), 436, 446),
        (process.ROUND_LAST_CEC_INVITATIONS, date(2026, 9, 29), 1000, 2000),
        (process.ROUND_LAST_CEC_CUT_OFF, date(2026, 9, 29), 523, 518),
    ],
)
def test_a_change_takes_effect_on_its_day_and_not_the_day_before(
    parameter: Parameter[object], change: date, before: object, after: object
) -> None:
    assert parameter.on(change - ONE_DAY) == before
    assert parameter.on(change) == after


def test_every_change_of_a_history_is_listed_above() -> None:
    changed = {p.id for p in DECLARED if len(p.history) > 1}

    assert changed == {
        "process.profile.job_bank",
        "process.round.for_category",
        "process.invitation.days",
        "process.medical.upfront",
        "process.medical.reuse.allowed",
        "process.medical.reuse.years",
        "process.posted_time.months",
        "process.bowp.nominees_other_proof",
        "process.levels.total",
        "process.levels.high_skilled",
        "process.levels.nominees",
        "process.levels.one_time",
        "process.round.cec_2026.rounds",
        "process.round.cec_2026.invitations",
        "process.round.cec_2026.lowest_cut_off",
        "process.round.cec_2026.highest_cut_off",
        "process.round.last_cec.day",
        "process.round.last_cec.number",
        "process.round.last_cec.invitations",
        "process.round.last_cec.cut_off",
    }


@pytest.mark.parametrize(
    ("parameter", "first", "value"),
    [
        (process.PROFILE_MONTHS, date(2015, 1, 1), 12),
        (process.INVITATION_DAYS, date(2015, 1, 1), 60),
        (process.MEDICAL_UPFRONT, date(2015, 1, 1), True),
        (process.MEDICAL_WHOLE_FAMILY, date(2025, 8, 21), True),
        (process.MEDICAL_MONTHS, date(2015, 1, 1), 12),
        (process.MEDICAL_REUSE, date(2025, 8, 21), True),
        (process.MEDICAL_REUSE_YEARS, date(2025, 8, 21), 5),
        (process.MEDICAL_REUSE_UNTIL, date(2025, 8, 21), date(2029, 10, 5)),
        (process.POLICE_MONTHS_IN_COUNTRY, date(2015, 1, 1), 6),
        (process.POLICE_YEARS_BACK, date(2015, 1, 1), 10),
        (process.POLICE_MINIMUM_AGE, date(2015, 1, 1), 18),
        (process.POLICE_ISSUED_WITHIN, date(2015, 1, 1), 6),
        (process.BIOMETRICS_AGE_FROM, date(2018, 7, 31), 14),
        (process.BIOMETRICS_AGE_TO, date(2018, 7, 31), 79),
        (process.BIOMETRICS_DAYS, date(2018, 7, 31), 30),
        (process.STANDARD_MONTHS, date(2015, 1, 1), 6),
        (process.STANDARD_PERCENT, date(2015, 1, 1), 80),
        (process.POSTED_MONTHS, date(2026, 1, 1), 4),
        (process.BOWP_EARLIER_MONTHS, date(2015, 1, 1), 4),
        (process.BOWP_CODE, date(2021, 9, 16), Text(en="A75", fr="A75")),
        (process.BOWP_NOMINEES, date(2026, 6, 9), True),
        (process.COMMON_LAW_YEARS, date(2015, 1, 1), 1),
        (process.DEPENDENT_CHILD_AGE, date(2017, 10, 24), 22),
        (process.RESIDENCY_DAYS, date(2002, 6, 28), 730),
        (process.RESIDENCY_YEARS, date(2002, 6, 28), 5),
        (process.CITIZENSHIP_DAYS, date(2017, 10, 11), 1095),
        (process.CITIZENSHIP_YEARS, date(2017, 10, 11), 5),
        (process.CITIZENSHIP_HALF_DAY_CAP, date(2017, 10, 11), 365),
        (process.CITIZENSHIP_TAX_YEARS, date(2017, 10, 11), 3),
        (process.CITIZENSHIP_LANGUAGE_FROM, date(2017, 10, 11), 18),
        (process.CITIZENSHIP_LANGUAGE_TO, date(2017, 10, 11), 54),
        (process.LEVELS_TOTAL, date(2026, 1, 1), 380000),
        (process.LEVELS_ONE_TIME, date(2026, 1, 1), 33000),
        (process.ROUND_FIRST_CATEGORY, date(2023, 6, 28), date(2023, 6, 28)),
        (process.ROUND_LAST_GENERAL_DAY, date(2024, 4, 23), date(2024, 4, 23)),
        (process.ROUND_LAST_GENERAL_NUMBER, date(2024, 4, 23), 294),
        (process.ROUND_LAST_GENERAL_INVITATIONS, date(2024, 4, 23), 2095),
        (process.ROUND_LAST_GENERAL_CUT_OFF, date(2024, 4, 23), 529),
        (process.ROUND_LAST_TRADES_PROGRAM, date(2020, 8, 6), date(2020, 8, 6)),
        (process.ROUND_ONLY_SKILLED_WORKERS, date(2023, 2, 2), date(2023, 2, 2)),
        (process.ROUND_CEC_2025_ROUNDS, date(2026, 1, 1), 15),
        (process.ROUND_CEC_2025_INVITATIONS, date(2026, 1, 1), 35850),
        (process.CHECKS_ELIGIBILITY, date(2022, 6, 23), True),
        (process.CHECKS_RANKING, date(2022, 6, 23), True),
        (process.CHECKS_CATEGORY, date(2022, 6, 23), True),
        (process.CHECKS_BIRTHDAY_FORGIVEN, date(2022, 6, 23), True),
        (process.CHECKS_LOST_POINTS_FORGIVEN, date(2022, 6, 23), True),
        (process.QUEBEC_PEQ_CLOSED, date(2025, 11, 19), date(2025, 11, 19)),
        (process.REFORM_UNCHANGED_ON, date(2026, 6, 12), date(2026, 6, 12)),
        (process.REFORM_CONSULTATION_FROM, date(2026, 4, 23), date(2026, 4, 23)),
        (process.REFORM_CONSULTATION_TO, date(2026, 4, 23), date(2026, 5, 24)),
        (process.PROPOSED_SINGLE_CLASS, date(2026, 4, 1), True),
        (process.PROPOSED_LANGUAGE_LEVEL, date(2026, 4, 23), 6),
        (process.PROPOSED_WORK_YEARS, date(2026, 4, 23), 1),
        (process.PROPOSED_WINDOW_YEARS, date(2026, 4, 23), 3),
        (process.PROPOSED_MONTHS_FROM, date(2026, 4, 23), 12),
        (process.PROPOSED_MONTHS_TO, date(2026, 4, 23), 18),
    ],
)
def test_a_history_begins_with_its_first_value_and_has_none_before(
    parameter: Parameter[object], first: date, value: object
) -> None:
    assert parameter.on(first) == value
    with pytest.raises(LawError, match=parameter.id):
        parameter.on(first - ONE_DAY)


def test_what_is_not_so_is_said_to_be_not_so() -> None:
    day = date(2026, 11, 22)
    false = {p.id for p in DECLARED if p.history[0].start <= day and p.on(day) is False}

    assert false == {
        "process.profile.chooses_class",
        "process.profile.job_bank",
        "process.round.cut_off_fixed",
        "process.invitation.declined_gives_next_program",
        "process.checks.again_at_visa",
        "process.application.return_extends_time",
        "process.police.canada",
        "process.standard.is_promise",
        "process.bowp.profile_enough",
        "process.bowp.quebec",
        "process.reform.text_found",
    }


def test_the_pandemic_start_is_from_memory_and_its_end_is_not() -> None:
    pandemic = process.INVITATION_DAYS.since(date(2020, 6, 1))
    present = process.INVITATION_DAYS.since(date(2021, 6, 29))

    assert pandemic.start_confidence == "memory"
    assert present.start_confidence is None


def test_what_rests_on_memory_alone_is_marked_so() -> None:
    memory = {p.id for p in DECLARED if p.history[0].confidence == "memory"}

    assert memory == {
        "process.profile.self_declared",
        "process.profile.results_first",
        "process.profile.job_bank",
        "process.pool.new_profile_after_expiry",
        "process.application.online",
        "process.application.return_extends_time",
        "process.standard.from_complete_application",
        "process.landing.portal",
        "process.landing.date_on_confirmation",
        "process.landing.changes_reported",
        "process.bowp.quebec",
        "process.pr.any_province",
    }


def test_the_posted_time_and_the_police_page_say_how_old_they_are() -> None:
    assert all(entry.note is not None for entry in process.POSTED_MONTHS.history)
    police = [p for p in DECLARED if p.id.startswith("process.police.")]
    assert len(police) == 7
    assert all(p.history[0].note is not None for p in police)


def test_every_proposal_is_called_one() -> None:
    proposals = [p for p in DECLARED if p.id.startswith("process.reform.proposed.")]

    assert len(proposals) == 13
    for proposal in proposals:
        assert proposal.label.en.startswith("Proposed: ")
        assert proposal.label.fr.startswith("Proposition\u202f: ")


def test_every_id_belongs_to_the_process_and_is_declared_once() -> None:
    ids = [p.id for p in DECLARED]

    assert all(id_.startswith("process.") for id_ in ids)
    assert len(set(ids)) == len(ids)


def test_the_steps_come_in_the_order_in_which_they_are_taken() -> None:
    assert [step.id for step in process.STEPS] == [
        "process.profile",
        "process.pool",
        "process.round",
        "process.invitation",
        "process.medical",
        "process.police",
        "process.application",
        "process.biometrics",
        "process.decision",
        "process.landing",
    ]
    assert all(re.fullmatch(r"[a-z-]+/[a-z-]+\.md", step.page) for step in process.STEPS)


def test_the_documents_are_named_once_and_funds_are_never_asked() -> None:
    needed = {document.id: document.needed for document in process.DOCUMENTS}

    assert len(needed) == len(process.DOCUMENTS) == 10
    assert [id_ for id_, when in needed.items() if when == "never"] == ["proof_of_funds"]
    assert all(document.cites for document in process.DOCUMENTS)


def test_the_proof_of_the_medical_exam_is_dated_like_the_rule() -> None:
    medical = next(d for d in process.DOCUMENTS if d.id == "medical_exam")

    assert medical.since == process.MEDICAL_UPFRONT.history[-1].start


def test_the_table_of_moments_has_ten_facts_each_cited() -> None:
    ids = [row.id for row in process.MOMENTS]

    assert len(set(ids)) == len(ids) == 10
    assert all(row.cites for row in process.MOMENTS)


def test_the_confidence_of_each_moment_is_told() -> None:
    assert {row.id: row.confidence for row in process.MOMENTS} == {
        "work": "one_copy",
        "language": "two_copies",
        "language_results": "two_copies",
        "education_assessment": "one_copy",
        "age": "two_copies",
        "partner": "memory",
        "child": "one_copy",
        "intent": "memory",
        "admissibility": "two_copies",
        "status": "one_copy",
    }
    child = next(row for row in process.MOMENTS if row.id == "child")
    assert child.later_confidence == "memory"


def test_french_texts_hold_their_double_signs_with_narrow_spaces() -> None:
    for text in texts():
        assert not re.search(r"[^\u202f][:;?!»]", text.fr), text.fr
        assert not re.search(r"«[^\u202f]", text.fr), text.fr
        assert "'" not in text.fr, text.fr
        assert "'" not in text.en, text.en
