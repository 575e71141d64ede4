"""The way from page to page, and from a rule to its section."""

from __future__ import annotations

import pytest

from calculator.case import RULES
from calculator.guide import PAGES, SECTIONS, address, anchor, link, question, url
from calculator.phrases import RULES as NAMES


def test_an_anchor_has_hyphens_only() -> None:
    assert anchor("cec.work.not_student") == "cec-work-not-student"


@pytest.mark.parametrize(
    ("page", "expected"),
    [
        ("index.md", ""),
        ("index.md#a", "#a"),
        ("calculator.md", "calculator/"),
        ("eligibility/index.md", "eligibility/"),
        ("eligibility/work.md#a", "eligibility/work/#a"),
    ],
)
def test_a_page_is_shown_as_a_directory(page: str, expected: str) -> None:
    assert address(page) == expected


@pytest.mark.parametrize(
    ("target", "on", "expected"),
    [
        ("eligibility/work.md#a", "reference/law.md", "../../eligibility/work/#a"),
        ("eligibility/work.md", "index.md", "eligibility/work/"),
        ("index.md", "eligibility/work.md", "../../"),
        ("index.md", "index.md", "./"),
        ("eligibility/index.md", "eligibility/work.md", "../"),
        ("eligibility/work.md", "eligibility/index.md", "work/"),
        ("eligibility/work.md#a", "eligibility/work.md", "#a"),
    ],
)
def test_an_address_is_relative_to_the_page_it_stands_on(
    target: str, on: str, expected: str
) -> None:
    assert url(target, on) == expected


@pytest.mark.parametrize(
    ("target", "on", "expected"),
    [
        ("eligibility/work.md#a", "reference/law.md", "../eligibility/work.md#a"),
        ("eligibility/work.md", "index.md", "eligibility/work.md"),
        ("index.md", "eligibility/work.md", "../index.md"),
        ("eligibility/work.md#a", "eligibility/work.md", "#a"),
    ],
)
def test_a_link_is_relative_to_the_file_it_stands_in(target: str, on: str, expected: str) -> None:
    assert link(target, on) == expected


def test_a_question_has_its_place_on_the_form() -> None:
    assert question("applicant.birth_date") == "calculator.md#applicant-birth-date"


def test_every_rule_has_a_page_and_a_name() -> None:
    assert [rule for rule in RULES if rule not in PAGES] == []
    assert set(PAGES) == set(NAMES)


def test_a_pair_is_explained_with_its_group() -> None:
    assert PAGES["crs.transfer.education_work"] == SECTIONS["crs.transfer.education"]
