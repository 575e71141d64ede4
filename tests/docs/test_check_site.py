"""The check of the built site finds what it is there to find."""

from __future__ import annotations

from pathlib import Path

import pytest

from build_scripts import check_site

ADDRESS = "https://guide.example/repo/"
PAGE = """<!doctype html><html lang="en"><head><title>A page</title>
<meta name="description" content="What it says">{head}</head>
<body><h1 id="top">A page</h1>{body}</body></html>"""


def found(folder: Path, *, head: str = "", body: str = "") -> list[str]:
    """What is wrong with a site of two pages, the first of which holds this."""
    (folder / "other").mkdir()
    (folder / "index.html").write_text(PAGE.format(head=head, body=body))
    (folder / "other" / "index.html").write_text(PAGE.format(head="", body='<p id="part">'))
    (folder / "own.css").write_text("p { color: red }")
    return check_site.problems(folder, ADDRESS)


@pytest.mark.parametrize(
    "body",
    [
        '<a href="other/">a page</a>',
        '<a href="other/#part">a place on it</a>',
        '<a href="#top">a place on this page</a>',
        '<a href="/repo/other/">from the root of the host</a>',
        '<a href="https://elsewhere.example/page/#part">another site</a>',
        "<code>[[ shown as it is ]]</code>",
        '<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" alt="">',
    ],
)
def test_what_is_well_is_not_reported(tmp_path: Path, body: str) -> None:
    assert found(tmp_path, body=body) == []


@pytest.mark.parametrize(
    ("body", "problem"),
    [
        ('<a href="nowhere/">', "the link nowhere/ leads nowhere"),
        ('<a href="other">', "the link other leads nowhere"),
        ('<a href="other/#gone">', "the link other/#gone leads to no place on its page"),
        ('<a href="/other/">', "the link /other/ leads out of the site's folder"),
        ('<p id="top">', "the id 'top' stands twice"),
        ("<p>Needs [[ value('hours') ]]", "a template mark was not rendered"),
        ("<p>Needs [% if %]", "a template mark was not rendered"),
        ("<h1>Another</h1>", "there are 2 headings of the first level"),
        ('<img src="https://elsewhere.example/x.png">', "which is not part of the site"),
        ('<script src="//elsewhere.example/x.js"></script>', "which is not part of the site"),
        ('<img src="gone.png">', "it loads gone.png, which does not exist"),
        ('<img srcset="own.css 1x, gone.png 2x">', "it loads gone.png, which does not exist"),
        ('<form action="https://elsewhere.example/">', "which is not part of the site"),
        ('<p style="background: url(gone.png)">', "it loads gone.png, which does not exist"),
    ],
)
def test_what_is_wrong_is_reported(tmp_path: Path, body: str, problem: str) -> None:
    reports = found(tmp_path, body=body)
    assert len(reports) == 1
    assert reports[0].startswith("index.html: ")
    assert problem in reports[0]


@pytest.mark.parametrize(
    "head",
    [
        '<link rel="stylesheet" href="https://elsewhere.example/x.css">',
        '<link rel="preconnect" href="https://elsewhere.example/">',
        "<style>@import 'https://elsewhere.example/x.css';</style>",
    ],
)
def test_a_page_that_loads_from_another_host_is_reported(tmp_path: Path, head: str) -> None:
    assert len(found(tmp_path, head=head)) == 1


def test_a_canonical_address_is_not_loaded(tmp_path: Path) -> None:
    assert found(tmp_path, head=f'<link rel="canonical" href="{ADDRESS}">') == []


def test_a_style_sheet_that_loads_from_another_host_is_reported(tmp_path: Path) -> None:
    assert found(tmp_path) == []
    (tmp_path / "own.css").write_text("p { background: url(https://elsewhere.example/x.png) }")
    assert len(check_site.problems(tmp_path, ADDRESS)) == 1


def test_an_empty_folder_is_not_well(tmp_path: Path) -> None:
    assert len(check_site.problems(tmp_path, ADDRESS)) == 1
