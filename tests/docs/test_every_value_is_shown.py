"""Whatever the law package says can be read in the guide: every value, every rule."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from build_scripts.pages import Calls
from calculator import entry_report, guide, inputs
from calculator.foresight import report as foresight_report
from calculator.guide import PAGES, SECTIONS
from calculator.law import PARAMETERS, SOURCES
from calculator.model import LANGS, Lang

from .sources import calls, headings, page, pages, section

HEADINGS: dict[Lang, tuple[str, ...]] = {
    "en": ("What the law asks", "How we read it", "Example", "Sources"),
    "fr": ("Ce que la loi demande", "Comment nous la lisons", "Exemple", "Sources"),
}
SUFFIXES = ("asks", "reading", "example", "sources")
LAW_PAGE = "reference/law.md"
SOURCES_PAGE = "reference/sources.md"
NO_QUESTION = {"crs.additional.high_wage"}
"""Rules about which the form asks nothing yet."""


def test_the_page_of_the_law_prints_every_value(root: Path) -> None:
    called = "".join(calls(page(root, "en", LAW_PAGE)))
    assert "all_values()" in called, f"docs/en/{LAW_PAGE} must call all_values()"
    for lang in LANGS:
        printed = Calls(root, LAW_PAGE, lang).all_values()
        hidden = [id for id in PARAMETERS if f"<code>{id}</code>" not in printed]
        assert hidden == [], "all_values() leaves these out; add their module to calculator.law"


def test_the_page_of_the_sources_prints_every_source(root: Path) -> None:
    called = "".join(calls(page(root, "en", SOURCES_PAGE)))
    assert "sources_list()" in called, f"docs/en/{SOURCES_PAGE} must call sources_list()"
    printed = Calls(root, SOURCES_PAGE, "en").sources_list()
    hidden = [id for id in SOURCES if f'id="source-{guide.anchor(id)}"' not in printed]
    assert hidden == []


def test_every_value_that_a_page_names_exists(root: Path) -> None:
    """Rendering says so too; here all of them are named at once."""
    wrong = [
        f"{source.file.relative_to(root)}: {id}"
        for lang in LANGS
        for source in pages(root, lang)
        for call in calls(source)
        for id in re.findall(
            r"\b(?:value|cite|since|note|history|points_table)\(\"([^\"]+)\"", call
        )
        if id not in PARAMETERS
    ]
    assert wrong == []


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("rule", SECTIONS)
def test_every_rule_has_its_section_with_the_four_headings(
    root: Path, rule: str, lang: Lang
) -> None:
    name, _, anchor = SECTIONS[rule].partition("#")
    text = section(page(root, lang, name).body, anchor)
    assert text is not None, f"docs/{lang}/{name} needs a heading `## ... {{#{anchor}}}`"
    below = [(found.words, found.id) for found in headings(text)[1:]]
    wanted = [
        (words, f"{anchor}-{suffix}")
        for words, suffix in zip(HEADINGS[lang], SUFFIXES, strict=True)
    ]
    assert [heading for heading in below if heading in wanted] == wanted, (
        f"docs/{lang}/{name}, section {{#{anchor}}}: its headings must be, in this order, "
        + ", ".join(f"`### {words} {{#{id}}}`" for words, id in wanted)
        + f"; found {below}"
    )


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("rule", SECTIONS)
def test_every_section_has_its_example_its_sources_and_its_question(
    root: Path, rule: str, lang: Lang
) -> None:
    name, _, anchor = SECTIONS[rule].partition("#")
    text = section(page(root, lang, name).body, anchor) or ""
    where = f"docs/{lang}/{name}, section {{#{anchor}}}"
    called = rf'\[\[ (?:work_)?example\("[^"]+", "{re.escape(rule)}'
    if rule == "cec.work.amount":
        called = rf'\[\[ work_example\("[^"]+"\)|{called}'
    assert re.search(called, text), (
        f'{where}: give a worked example, [[ example("...", "{rule}") ]]'
    )
    assert "[[ sources(" in text, f"{where}: list its sources, [[ sources(...) ]]"
    if rule not in NO_QUESTION:
        assert "[[ question(" in text, f"{where}: link to its question, [[ question(...) ]]"


def test_every_line_of_a_result_leads_to_a_page_that_exists(root: Path) -> None:
    missing = {target.partition("#")[0] for target in PAGES.values()} - {
        source.page for source in pages(root, "en")
    }
    assert missing == set(), "guide.PAGES leads to pages that nobody has written"


@pytest.mark.parametrize("lang", LANGS)
def test_every_line_of_a_result_leads_to_a_section_that_exists(root: Path, lang: Lang) -> None:
    """So do the links below the views of what lies ahead."""
    below = (entry_report.CATEGORIES, entry_report.READING, entry_report.POOL)
    targets = {*PAGES.values(), *below, foresight_report.STATUS, foresight_report.FAMILY}
    missing = []
    for target in sorted(targets):
        name, _, anchor = target.partition("#")
        if anchor and section(page(root, lang, name).body, anchor) is None:
            missing.append(target)
    assert missing == []


@pytest.mark.parametrize("lang", LANGS)
def test_every_question_that_a_page_links_to_is_asked(root: Path, lang: Lang) -> None:
    asked = {question for part in inputs.SECTIONS for question in part.questions}
    linked = {
        (source.file.relative_to(root).as_posix(), path)
        for source in pages(root, lang)
        for call in calls(source)
        for path in re.findall(r"question\(\"([^\"]+)\"\)", call)
    }
    wrong = [f"{file}: {path}" for file, path in sorted(linked) if path not in asked]
    assert wrong == [], f"the form asks only {sorted(asked)}"
