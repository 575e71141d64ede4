"""What readers decide by is told with its doubt, on the pages where they look for it."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from build_scripts.pages import Calls
from calculator.law import PARAMETERS, cec, crs, process
from calculator.model import LANGS, Lang

from .sources import lines, page, pages

WITHDRAWN = (
    "For most people nothing stands in the way",
    "can often be explained",
    "almost any employer",
    "a time limit may run",
    "This list follows the Act",
)
"""Phrases that rest on nothing."""


def body(root: Path, name: str) -> str:
    return page(root, "en", name).body


def test_no_page_comforts_without_a_source(root: Path) -> None:
    found = [
        f"{source.page}:{number}: {line}"
        for source in pages(root, "en")
        for number, line in lines(source.body)
        if any(phrase in line for phrase in WITHDRAWN)
    ]
    assert found == []


def test_people_invited_before_the_change_are_told_what_is_not_known(root: Path) -> None:
    box = (
        body(root, "express-entry/invitation.md").partition("!!! warning")[2].partition("\n## ")[0]
    )
    assert 'cite("process.reform.proposed.invited_keep_rules")' in box
    for words in ("We found no text", "a proposal, not law", "Do not decline"):
        assert words in box


def test_work_before_status_is_restored_is_told_with_its_doubt(root: Path) -> None:
    status = body(root, "express-entry/waiting.md").partition("{#status}")[2].partition("\n## ")[0]
    assert "not authorized" in status
    assert 'note("cec.work.restoration_days")' in status


def test_a_reading_in_the_comparison_is_told_as_one(root: Path) -> None:
    row = next(line for line in body(root, "compare.md").splitlines() if "measured again" in line)
    cells = row.split(" | ")[1:]
    assert all("as we read it; not confirmed" in cell for cell in cells)


@pytest.mark.parametrize("lang", LANGS)
def test_the_home_page_says_that_other_factors_may_have_changed(root: Path, lang: Lang) -> None:
    box = page(root, lang, "index.md").body.partition("!!! warning")[2].partition("\n## ")[0]
    assert f'cite("{process.PROPOSED_FEWER_POINTS.id}")' in box


def test_admissibility_and_examination_of_the_family_are_cited_apart(root: Path) -> None:
    assert "admissible" not in process.FAMILY_EXAMINED.label.en
    wrong = [
        f"{source.page}:{number}"
        for source in pages(root, "en")
        for number, line in lines(source.body)
        if re.search(r"\badmissible\b", line) and f'cite("{process.FAMILY_EXAMINED.id}")' in line
    ]
    assert wrong == []
    assert cec.FAMILY_ADMISSIBLE.id in body(root, "express-entry/landing.md")


@pytest.mark.parametrize("id", [crs.EDUCATION_TIER.id, crs.FOREIGN_TIER.id])
def test_labels_of_tiers_bear_words_and_no_codes(root: Path, id: str) -> None:
    label = PARAMETERS[id].label
    assert not re.search(r"\d", label.en + label.fr)
    assert "lower" in Calls(root, "reference/points.md", "en").points_table(id)
