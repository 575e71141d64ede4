"""The renderer: what calls print, and what stops the build."""

from __future__ import annotations

import re
import textwrap
from datetime import date
from pathlib import Path

import lxml.html
import markdown  # type: ignore[import-untyped]
import pytest

from build_scripts.listings import change_days, family_fees
from build_scripts.pages import BLOCKS, Calls, PageError
from build_scripts.render import render
from build_scripts.scenarios import scenario
from build_scripts.texts import without_code
from calculator import formats, phrases, report
from calculator.law import CHECKED, PARAMETERS, SOURCES, TESTS, cec, crs, fees, process
from calculator.model import LANGS, Bands, Chart, Choices, Lang
from calculator.tables import plain

FORMS = {"calculator", "plan"}
"""Blocks that hold a form: they stand on a page of their own, in both languages."""
FRONT = "---\ntitle: A page\ndescription: What it says.\n---\n"


def project(folder: Path, pages: dict[str, str]) -> Path:
    """A small project: its pages by path, such as `en/index.md`; a twin says the same."""
    twins = {name.replace("en/", "fr/", 1): text for name, text in pages.items()}
    for name, text in (twins | pages).items():
        file = folder / "docs" / name
        file.parent.mkdir(parents=True, exist_ok=True)
        body = textwrap.dedent(text)
        file.write_text(body if body.startswith("---") else FRONT + body, encoding="utf-8")
    return folder


def rendered_page(folder: Path, text: str, name: str = "en/index.md") -> str:
    render(project(folder, {name: text}), folder / "out")
    return (folder / "out" / name).read_text(encoding="utf-8")


def calls(root: Path, lang: Lang = "en") -> Calls:
    return Calls(root, "eligibility/work.md", lang)


def test_a_value_is_printed_with_its_unit_and_a_footnote(tmp_path: Path) -> None:
    page = rendered_page(tmp_path, 'You need [[ value("cec.work.hours") ]].')
    hours = plain("hours", cec.HOURS_PER_YEAR.known_on(CHECKED), "en")
    assert f"You need {hours}[^law-1]." in page
    note = page.partition("[^law-1]: ")[2].splitlines()[0]
    for citation in cec.HOURS_PER_YEAR.since(CHECKED).cites:
        assert citation.source.url in note


def test_the_same_citations_share_one_footnote(tmp_path: Path) -> None:
    page = rendered_page(
        tmp_path, '[[ cite("cec.work.self_employed") ]] and [[ cite("cec.work.unauthorized") ]]'
    )
    assert page.count("[^law-1]: ") == 1
    assert "[^law-2]" not in page


def test_footnotes_in_a_row_are_parted(tmp_path: Path) -> None:
    text = 'So it is.[[ cite("cec.work.hours", "cec.work.paid") ]][[ cite("fees.profile") ]]'
    page = rendered_page(tmp_path, text)
    assert "is.[^law-1]\u2009[^law-2]\u2009[^law-3]" in page


def test_a_value_that_is_not_confirmed_says_so_in_its_footnote(tmp_path: Path) -> None:
    page = rendered_page(tmp_path, '[[ value("fees.profile") ]]')
    assert "not confirmed" in page.partition("[^law-1]: ")[2]


def test_a_footnote_gives_the_day_of_its_copy(tmp_path: Path) -> None:
    page = rendered_page(tmp_path, '[[ cite("cec.work.hours") ]]')
    read = cec.HOURS_PER_YEAR.since(CHECKED).cites[0].source.read
    assert read is not None
    assert f"(copy of {formats.day(read, 'en')})" in page
    french = (tmp_path / "out" / "fr" / "index.md").read_text(encoding="utf-8")
    assert f"(copie du {formats.day(read, 'fr')})" in french


def test_a_value_of_another_day_is_printed_as_it_was(root: Path) -> None:
    now = calls(root).value("process.invitation.days", cite=False)
    then = calls(root).value("process.invitation.days", on="2016-11-19", cite=False)
    assert now != then


def test_french_pages_print_french_numbers_and_days(root: Path) -> None:
    french = calls(root, "fr")
    hours = cec.HOURS_PER_YEAR.known_on(CHECKED)
    assert french.value("cec.work.hours", cite=False) == formats.quantity(hours, "hours", "fr")
    assert french.since("cec.work.skill") == formats.day(cec.SKILL.since(CHECKED).start, "fr")


def test_an_amount_is_one_cell_of_a_table(root: Path) -> None:
    amount = calls(root).amount("crs.core.age", 29, crs.WITHOUT, cite=False)
    assert amount == str(crs.AGE.known_on(CHECKED).amount(29, crs.WITHOUT))


TABLES = [
    parameter.id
    for parameter in PARAMETERS.values()
    if isinstance(parameter.on(CHECKED), Bands | Choices)
]


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("id", TABLES)
def test_every_table_of_points_can_be_printed(root: Path, id: str, lang: Lang) -> None:
    table = Calls(root, "reference/points.md", lang).points_table(id)
    for part in ("<caption>", 'scope="col"', 'scope="row"'):
        assert part in table


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("id", PARAMETERS)
def test_every_history_can_be_printed(root: Path, id: str, lang: Lang) -> None:
    history = Calls(root, "reference/law.md", lang).history(id)
    assert history.count("<time") >= len(PARAMETERS[id].history)


@pytest.mark.parametrize("lang", LANGS)
def test_every_version_of_every_chart_can_be_printed(root: Path, lang: Lang) -> None:
    page = Calls(root, "reference/language.md", lang)
    for test in TESTS:
        for entry in test.charts.history:
            assert isinstance(entry.value, Chart)
            chart = page.chart(test.id, scale=entry.value.scale)
            assert chart.count("<tr") == len(entry.value.rows) + 1


WRONG = {
    '[[ value("cec.work.hour") ]]': "did you mean cec.work.hours",
    "[[ value() ]]": "missing 1 required positional argument",
    '[[ value("cec.work.hours", when="now") ]]': "unexpected keyword argument 'when'",
    '[[ value("cec.work.hours", on="yesterday") ]]': "is no day",
    '[[ value("cec.work.hours", on="1990-01-01") ]]': "no value on 1990-01-01",
    '[[ value("crs.core.age") ]]': "use amount(), points_table()",
    '[[ value("cec.work.physicians", on="2020-01-01") ]]': "is not in force",
    "[[ valeu() ]]": "'valeu' is undefined",
    "[[ value('cec.work.hours' ]]": "unexpected",
    '[[ note("cec.work.paid") ]]': "has no note",
    '[[ amount("crs.core.age", 20) ]]': "no column of crs.core.age",
    '[[ amount("crs.core.education", "batchelor", "with_partner") ]]': "did you mean bachelor",
    '[[ points_table("cec.work.hours") ]]': "is no table of points",
    '[[ chart("toefl") ]]': "no test 'toefl'",
    '[[ chart("tef_canada", scale="new") ]]': "no scale of tef_canada 'new'",
    '[[ official("crs_criterion") ]]': "did you mean crs_criteria",
    '[[ rule_link("crs.core.ages") ]]': "did you mean crs.core.age",
    '[[ example("nobody", "cec.language") ]]': "no scenario nobody.toml",
    '[[ work_example("nobody") ]]': "no scenario nobody.toml",
    "[[ sources() ]]": "sources() needs ids",
}


@pytest.mark.parametrize("call", WRONG)
def test_a_wrong_call_stops_the_build_with_file_line_and_mend(tmp_path: Path, call: str) -> None:
    lines_before = FRONT.count("\n") + 2
    with pytest.raises(PageError) as caught:
        rendered_page(tmp_path, f"\n\n{call}\n")
    message = str(caught.value)
    assert message.startswith(f"docs/en/index.md:{lines_before + 1}: ")
    assert WRONG[call] in message


def test_every_wrong_page_is_named_at_once(tmp_path: Path) -> None:
    pages = {"en/index.md": "[[ value() ]]", "en/other.md": "[[ cite() ]]"}
    with pytest.raises(PageError) as caught:
        render(project(tmp_path, pages), tmp_path / "out")
    assert "docs/en/index.md:5" in str(caught.value)
    assert "docs/en/other.md:5" in str(caught.value)


@pytest.mark.parametrize(
    "text",
    [
        'Here is [[ points_table("crs.core.age") ]]',
        '- a\n\n    [[ points_table("crs.core.age") ]]',
        '[[ points_table("crs.core.age") ]] as you see',
    ],
)
def test_a_block_must_stand_alone_at_the_beginning_of_a_line(tmp_path: Path, text: str) -> None:
    with pytest.raises(PageError, match=r"points_table\(\) prints a block"):
        rendered_page(tmp_path, text)


GIVEN = {
    "points_table": ("crs.core.age",),
    "chart": ("tef_canada",),
    "history": ("cec.work.hours",),
    "sources": ("cec.work.hours",),
    "example": ("crs-official-example", "crs.core.age"),
    "work_example": ("cec-two-part-time-jobs",),
    "rounds_chart": ("pool",),
}


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("name", sorted(BLOCKS - FORMS))
def test_a_block_is_the_same_in_a_page_and_inside_a_box_of_markdown(
    root: Path, name: str, lang: Lang
) -> None:
    """A part of a page in another language stands in such a box, and so do folded parts."""
    block = getattr(calls(root, lang), name)(*GIVEN.get(name, ()))
    boxed = f'<div lang="en" markdown>\n\n{block}\n\n</div>'
    assert elements(boxed)[1:] == elements(block)


@pytest.mark.parametrize("lang", LANGS)
def test_a_worked_example_on_hours_shows_what_a_result_shows(root: Path, lang: Lang) -> None:
    story = scenario(root, "cec-co-op-only")
    printed = without_spaces(calls(root, lang).work_example(story.id))
    result = without_spaces(report.render(story.result(), lang, "../"))
    for part in ("<figure.*</figure>", "<table><caption>[^<]+</caption>.*?</table>"):
        found = re.search(part, printed)
        assert found is not None
        assert found[0] in result


def test_the_same_example_twice_on_a_page_keeps_its_ids_apart(root: Path) -> None:
    page = calls(root)
    ids = re.findall(r'\bid="([^"]+)"', "".join(page.work_example("cec-overtime") for _ in "ab"))
    assert len(ids) == len(set(ids)) == 2


def without_spaces(text: str) -> str:
    return "".join(text.split())


def elements(text: str) -> list[tuple[str, ...]]:
    """Every element of a text as Markdown sets it: its tag, its attributes and its depth."""
    made = markdown.markdown(text, extensions=["md_in_html", "attr_list", "toc"])
    tree = lxml.html.fragment_fromstring(made, create_parent="main")
    boxed = text.startswith('<div lang="en" markdown>')
    return [
        (
            element.tag,
            str(sum(1 for _ in element.iterancestors()) - boxed),
            *sorted(f"{name}={value or name}" for name, value in element.items()),
            " ".join((element.text or "").split()),
        )
        for element in tree.iterdescendants()
        if isinstance(element.tag, str)
    ]


@pytest.mark.parametrize("name", sorted(BLOCKS - FORMS))
def test_links_inside_the_guide_are_markdown_so_that_every_generator_sets_them(
    root: Path, name: str
) -> None:
    printed = getattr(calls(root), name)(*GIVEN.get(name, ()))
    assert [to for to in re.findall(r'href="([^"]+)"', printed) if "://" not in to] == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("# No front matter", "no front matter"),
        ("---\ntitle: A page\n---\n", "no description"),
        ("---\ntitle: [\n---\n", "not YAML"),
        ("---\ntitle: a\ndescription: b\nnext: nowhere.md\n---\n", "next: nowhere.md is no page"),
    ],
)
def test_front_matter_that_lacks_something_is_refused(tmp_path: Path, text: str, told: str) -> None:
    for lang in LANGS:
        file = tmp_path / "docs" / lang / "index.md"
        file.parent.mkdir(parents=True)
        file.write_text(text, encoding="utf-8")
    with pytest.raises(PageError, match=re.escape(told)):
        render(tmp_path, tmp_path / "out")


def test_a_page_ends_with_its_next_step_and_how_it_was_compiled(tmp_path: Path) -> None:
    pages = {
        "en/index.md": "---\ntitle: Home\ndescription: d\nnext: a/b.md#c\n---\nText.\n",
        "en/a/b.md": "---\ntitle: The other\ndescription: d\nnext: index.md\n---\nText.\n",
    }
    render(project(tmp_path, pages), tmp_path / "out")
    home = (tmp_path / "out" / "en" / "index.md").read_text(encoding="utf-8")
    other = (tmp_path / "out" / "en" / "a" / "b.md").read_text(encoding="utf-8")
    assert "[Next: The other](a/b.md#c)" in home
    assert "[Next: Home](../index.md)" in other
    assert f"Compiled on {formats.day(CHECKED, 'en')} from copies" in home
    read = SOURCES["irpr"].read
    assert read is not None
    assert f"{formats.day(read, 'en')}; no live page was read." in home
    assert "next:" not in home


def test_each_language_has_its_own_text_and_its_own_end(tmp_path: Path) -> None:
    since = 'After [[ since("cec.work.skill") ]][[ cite("cec.work.skill") ]].'
    pages = {"en/index.md": since, "fr/index.md": since.replace("After", "Après le")}
    render(project(tmp_path, pages), tmp_path / "out")
    page = (tmp_path / "out" / "fr" / "index.md").read_text(encoding="utf-8")
    assert f"Après le {formats.day(cec.SKILL.since(CHECKED).start, 'fr')}" in page
    assert f"Compilé le {formats.day(CHECKED, 'fr')} à partir de copies" in page
    assert "Règlement" in page.partition("[^law-1]: ")[2]


@pytest.mark.parametrize(("lang", "other"), [("en", "fr"), ("fr", "en")])
def test_a_page_without_its_twin_is_refused(tmp_path: Path, lang: Lang, other: Lang) -> None:
    folder = project(tmp_path, {"en/index.md": "Text.", "en/more.md": "Text."})
    (folder / "docs" / other / "more.md").unlink()
    told = f"docs/{lang}/more.md:1: write its twin, docs/{other}/more.md"
    with pytest.raises(PageError, match=re.escape(told)):
        render(folder, tmp_path / "out")


def test_a_french_link_to_an_english_page_says_so_in_its_own_words_too(root: Path) -> None:
    english = next(source for source in SOURCES.values() if "/en/" in source.address("fr"))
    for words in ("les mots de la page", None):
        link = calls(root, "fr").official(english.id, words)
        assert 'hreflang="en"' in link
        assert link.endswith("(en anglais)")
    assert "hreflang" not in calls(root).official(english.id, "the words of the page")


def test_other_files_and_assets_are_copied(tmp_path: Path) -> None:
    pages = {"en/index.md": "Text."}
    folder = project(tmp_path, pages)
    (folder / "docs" / "assets" / "css").mkdir(parents=True)
    (folder / "docs" / "assets" / "css" / "a.css").write_text("a {}", encoding="utf-8")
    (folder / "docs" / "en" / "note.txt").write_text("n", encoding="utf-8")
    render(folder, tmp_path / "out")
    for lang in ("en", "fr"):
        assert (tmp_path / "out" / lang / "assets" / "css" / "a.css").is_file()
    assert (tmp_path / "out" / "en" / "note.txt").is_file()


def test_rendering_twice_gives_the_same_bytes(tmp_path: Path) -> None:
    text = '[[ value("cec.work.hours") ]]\n\n[[ all_values() ]]'
    assert rendered_page(tmp_path, text) == rendered_page(tmp_path, text)


def test_no_rendered_page_still_holds_a_call(rendered: Path) -> None:
    left = [
        str(file.relative_to(rendered))
        for file in (rendered / "docs").rglob("*.md")
        if re.search(r"\[\[|\]\]|\[%|%\]", without_code(file.read_text("utf-8")))
    ]
    assert left == [], f"calls were not answered on {left}"


def test_the_newest_changes_are_days_on_which_the_law_changed(root: Path) -> None:
    latest = calls(root).changes(latest=3)
    days = re.findall(r"<strong>([^<]+)</strong>", latest)
    assert len(days) == 3
    assert days[0] == formats.day(crs.JOB_OFFER.since(CHECKED).start, "en")


def test_all_changes_are_told_and_those_to_come_stand_last(root: Path) -> None:
    told = calls(root).changes()
    assert "{#on-2015-01-01}" in told
    for entry in crs.JOB_OFFER.history:
        assert f"{{#on-{entry.start.isoformat()}}}" in told
    assert told.index("{#announced}") > told.index("{#on-2015-01-01}")


def test_what_ended_and_what_is_only_reported_read_so(root: Path) -> None:
    label = crs.JOB_OFFER.label.en
    told = calls(root).changes()
    ended = told.partition("{#on-2025-03-25}")[2].partition("\n### ")[0]
    assert f"<strong>{label}</strong>: no longer in force" in ended
    again = told.partition("{#on-2026-11-03}")[2].partition("\n### ")[0]
    assert f"<strong>{label}</strong>: reported to be in force; amount not known to us" in again
    assert "before: not in force" in again
    assert "no longer in force" not in calls(root).history("crs.additional.high_wage")
    assert "reported to be in force" not in calls(root).history("process.levels.total")


def test_a_report_is_no_change_of_law(root: Path) -> None:
    reported = process.QUEBEC_PEQ_REACTIVATION.label
    assert reported.en not in calls(root).changes()
    assert reported.fr not in calls(root, "fr").changes()


@pytest.mark.parametrize("lang", LANGS)
def test_every_change_that_is_not_confirmed_says_so(root: Path, lang: Lang) -> None:
    days = {day.day: day for day in change_days(lang)}
    told = calls(root, lang).changes()
    for day, found in days.items():
        own = told.partition(f"{{#on-{day.isoformat()}}}")[2].partition("\n### ")[0]
        entries = [*(change.now for change in found.changes), *found.begins]
        marks = sum((e.confidence != "two_copies") + e.day_unsure for e in entries)
        assert own.count("guide-unsure") == marks, day
    latest = calls(root, lang).changes(latest=1)
    assert phrases.CONFIDENCE["one_copy"].in_(lang) in latest


@pytest.mark.parametrize("lang", LANGS)
def test_what_is_not_settled_reads_so_everywhere(root: Path, lang: Lang) -> None:
    open_ = phrases.say("not_settled", lang)
    page = calls(root, lang)
    id = cec.EMPLOYER_ABROAD.id
    assert open_ in page.history(id)
    assert open_ in page.sources(id)
    assert page.value(id, cite=False) == open_


def test_the_totals_of_fees_are_added_up_from_the_law(root: Path) -> None:
    alone = family_fees(partner=False, children=0, day=CHECKED)
    family = family_fees(partner=True, children=2, day=CHECKED)
    adult = fees.PRINCIPAL_APPLICANT.known_on(CHECKED)
    right = fees.RIGHT_OF_PERMANENT_RESIDENCE.known_on(CHECKED)
    assert (alone["processing"], alone["right"]) == (adult, right)
    both = adult + fees.PARTNER.known_on(CHECKED) + 2 * fees.CHILD.known_on(CHECKED)
    assert (family["processing"], family["right"]) == (both, 2 * right)
    assert family["biometrics"] == fees.BIOMETRICS_FAMILY.known_on(CHECKED)
    assert formats.money(both + 2 * right, "en") in calls(root).fee_totals()


def test_the_totals_of_2026_are_those_worked_by_hand() -> None:
    totals = [
        amounts["processing"] + amounts["right"]
        for amounts in (
            family_fees(partner=False, children=0, day=date(2026, 4, 30)),
            family_fees(partner=True, children=0, day=date(2026, 4, 30)),
            family_fees(partner=True, children=2, day=date(2026, 4, 30)),
        )
    ]
    assert totals == [1590, 3180, 3720]


@pytest.mark.parametrize("lang", LANGS)
def test_the_diagram_says_in_words_what_it_shows(root: Path, lang: Lang) -> None:
    picture = calls(root, lang).steps()
    for step in process.STEPS:
        assert f"[{step.title.in_(lang)}](" in picture
    assert 'role="img"' in picture
    assert "<title" in picture
    assert "<desc" in picture
    assert "#000" not in picture
