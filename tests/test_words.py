"""What findings say: whole sentences, in both languages, for everything that can be found."""

import json
import string
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from calculator import words
from calculator.assess import evaluate
from calculator.case import RULES
from calculator.model import LANGS, Lang, Text
from calculator.phrases import RULES as NAMES
from calculator.problems import KINDS, MESSAGES
from calculator.report import render, workings
from tests.profiles import LEFT_OUT, scores
from tests.profiles import profile as complete

OUTCOMES = ("met", "not_met", "unknown")
NEVER = {"cec.admissible.not_met"}
"""Only an officer can find somebody inadmissible."""

SPARSE: list[dict[str, Any]] = [
    {},
    {"as_of": "2026-10-01"},
    {"as_of": "2026-11-03", "partner": {"accompanying": True}},
    {"as_of": "2014-12-31"},
    {"as_of": "2026-10-01", "destination": "QC", "admissibility_concern": True},
    {
        "as_of": "2026-10-01",
        "applicant": {
            "birth_date": "1990-02-29",
            "education": "bachelor",
            "education_foreign": True,
            "eca_date": "none",
            "canadian_years": 2,
            "canadian_year_recent": False,
            "languages": [
                {"test": "ielts_general", "taken": "2020-01-01", "listening": 5.5},
                {"test": "tef_canada", "listening": 500, "reading": 500, "writing": 500},
            ],
        },
        "partner": {"accompanying": True, "citizen_or_resident": False, "languages": []},
    },
    {
        "as_of": "2026-10-01",
        "applicant": {
            "canadian_years": 1,
            "languages": [
                {"test": "clb", "language": "en"}
                | dict.fromkeys(("listening", "reading", "writing", "speaking"), 6)
            ],
        },
    },
]


def slots(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


@pytest.mark.parametrize("id", [id for id in RULES if id.startswith("cec")])
@pytest.mark.parametrize("outcome", OUTCOMES)
def test_every_condition_has_a_sentence_for_every_outcome(id: str, outcome: str) -> None:
    key = f"{id}.{outcome}"

    assert (key in words.CONDITIONS) != (key in NEVER)


def test_every_rule_has_a_name() -> None:
    assert set(RULES) <= set(NAMES)


@pytest.mark.parametrize(
    "table", [words.CONDITIONS, words.DETAILS, words.RESULT, words.VERDICTS, MESSAGES, KINDS]
)
def test_both_languages_have_the_same_slots(table: dict[str, Text]) -> None:
    for key, text in table.items():
        assert slots(text.en) == slots(text.fr), key


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("profile", SPARSE)
def test_a_result_can_be_shown_whatever_is_missing(profile: dict[str, Any], lang: Lang) -> None:
    shown = render(evaluate(profile), lang, "../")

    assert "{" not in shown
    assert "None" not in shown


@pytest.mark.parametrize("lang", LANGS)
def test_every_worked_score_can_be_shown(lang: Lang, root: Path) -> None:
    cases = json.loads((root / "tests/rules/crs_cases.json").read_text(encoding="utf-8"))

    for case in cases:
        shown = render(evaluate(case["profile"]), lang, "../")
        assert (
            f"<strong>{case['total']:,}</strong>".replace(",", "," if lang == "en" else "\u202f")
            in shown
        )


def test_a_score_after_3_november_2026_says_beside_the_number_what_is_left_out() -> None:
    shown = render(evaluate({"as_of": "2026-11-03", "partner": None}), "en", "../")

    score = shown[shown.index('class="cec-score"') : shown.index('class="cec-missing"')]
    assert "This is not the whole score for that day." in score
    assert "crs-tool" in score
    assert "Job offer" in score


def test_a_score_before_that_day_leaves_nothing_out() -> None:
    shown = render(evaluate({"as_of": "2026-11-02", "partner": None}), "en", "../")

    assert "whole score" not in shown


@pytest.mark.parametrize(
    ("scale", "taken", "said"),
    [
        ("699", "2026-06-01", None),
        ("699_2019", "2026-06-01", "do not fit each other"),
        ("699", "2022-02-10", "do not fit each other"),
        (LEFT_OUT, "2022-02-10", "two columns"),
        ("old", "2022-02-10", None),
        ("old", None, "do not have the column"),
        (LEFT_OUT, None, None),
    ],
)
def test_what_does_not_fit_of_a_column_of_the_tef_is_said(
    scale: object, taken: str | None, said: str | None
) -> None:
    entry = scores("tef_canada", 250, scale=scale, taken=taken)
    shown = render(evaluate(complete(languages=[entry])), "en", "../")

    for sentence in ("do not fit each other", "two columns", "do not have the column"):
        assert (sentence in shown) == (sentence == said)


def test_a_working_names_the_test_that_it_reads() -> None:
    shown = workings(evaluate(complete(languages=[scores("ielts_general", 7)])), "en", "../")

    for id in ("cec.language", "crs.core.first_language"):
        assert "IELTS General Training" in shown[id]


def test_a_date_that_cannot_be_used_is_not_called_missing() -> None:
    entry = scores("ielts_general", 7, taken="2030-01-01")
    shown = render(evaluate(complete(languages=[entry])), "en", "../")

    assert "date not usable" in shown
    assert "Something about your language results is missing, or cannot be used." in shown


def test_who_was_invited_is_told_what_the_age_holds_for_and_not_to_decline() -> None:
    raw = {"as_of": "2026-11-27", "invited": "2026-09-30", "partner": None}
    shown = render(evaluate(raw), "en", "../")

    assert "Your age is that of 30\u00a0September\u00a02026" in shown
    assert "Do not decline the invitation" in shown
    assert "Do not decline" not in render(evaluate(raw | {"as_of": "2026-10-30"}), "en", "../")
    for invited in ("2026-11-27", "2022-06-01"):
        assert "Your age is that of" not in render(
            evaluate(raw | {"invited": invited}), "en", "../"
        )


def test_what_a_person_wrote_is_shown_as_text_and_never_as_markup() -> None:
    shown = render(
        evaluate({"as_of": "2026-10-01", "destination": "<script>", "<b>": 1}), "en", "../"
    )

    assert "<script" not in shown


def test_a_result_for_another_day_says_so_and_that_the_points_have_changed_since() -> None:
    profile = {"as_of": "2026-11-02", "partner": None}

    shown = render(evaluate(profile), "en", "../", date(2026, 11, 22))

    assert "This is the result for 2\u00a0November\u00a02026, not for today" in shown
    assert "The points have changed since then, on 3\u00a0November\u00a02026" in shown


def test_a_result_for_today_says_nothing_of_another_day() -> None:
    shown = render(evaluate({"as_of": "2026-11-22"}), "en", "../", date(2026, 11, 22))

    assert "not for today" not in shown


def test_an_open_score_shows_its_bounds_and_not_a_number_outside_them() -> None:
    shown = render(evaluate({"as_of": "2026-10-01", "partner": None}), "en", "../")

    assert "<strong>0 to 1,200</strong>" in shown


def test_without_a_test_result_nobody_is_told_which_abilities_are_short() -> None:
    profile = {"as_of": "2026-10-01", "applicant": {"languages": []}}

    shown = render(evaluate(profile), "en", "../")

    assert "You have no test result that is valid on this day." in shown
    assert "Below it:" not in shown


@pytest.mark.parametrize(("years", "said"), [(2, "Taken on your word"), (0, "nothing to judge")])
def test_conditions_on_stated_years_say_what_they_rest_on(years: int, said: str) -> None:
    profile = {"as_of": "2026-10-01", "applicant": {"canadian_years": years}}

    assert render(evaluate(profile), "en", "../").count(said) >= 5


def test_the_first_language_is_said_to_be_assumed_where_two_results_leave_it_open() -> None:
    levels = dict.fromkeys(("listening", "reading", "writing", "speaking"), 7)
    results = [{"test": "clb", "language": lang} | levels for lang in ("en", "fr")]
    profile = {"as_of": "2026-10-01", "applicant": {"languages": results}}

    assert "You have not named your first official language" in render(
        evaluate(profile), "en", "../"
    )


def test_conditions_that_say_the_same_are_named_together() -> None:
    shown = render(evaluate({"as_of": "2026-10-01"}), "en", "../")

    reasons = shown[shown.index("cec-reasons") : shown.index("cec-verdict__days")]
    assert reasons.count("We need to know more of your work in Canada.") == 1
