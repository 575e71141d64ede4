"""The built site holds together: at a root and below a folder, in both languages."""

from __future__ import annotations

import json
import re
from pathlib import Path
from urllib.error import HTTPError
from urllib.parse import urljoin
from urllib.request import urlopen

import pytest

from build_scripts import check_site

ROOT_ADDRESS = "https://guide.example/"
FOLDER_ADDRESS = "https://guide.example/repo/"
SITES = {"site_at_root": ROOT_ADDRESS, "site_in_folder": FOLDER_ADDRESS}


@pytest.fixture(params=SITES)
def built(request: pytest.FixtureRequest) -> tuple[Path, str]:
    """Each of the two built sites with its address."""
    return request.getfixturevalue(request.param), SITES[request.param]


def names(folder: Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*.html")}


def test_links_anchors_and_ids_hold_and_nothing_is_loaded_from_elsewhere(
    built: tuple[Path, str],
) -> None:
    assert check_site.problems(*built) == []


def test_every_style_sheet_is_in_the_one_that_pages_load(root: Path, site_at_root: Path) -> None:
    joined = (site_at_root / "assets" / "css" / "site.css").read_text(encoding="utf-8")
    for sheet in (root / "docs" / "styles").iterdir():
        assert sheet.read_text(encoding="utf-8") in joined, sheet.name


def test_every_page_has_its_twin(built: tuple[Path, str]) -> None:
    folder, _ = built
    french = {name for name in names(folder) if name.startswith("fr/")}
    assert {name.removeprefix("fr/") for name in french} == names(folder) - french


def test_every_page_names_itself_and_its_twin(built: tuple[Path, str]) -> None:
    folder, address = built
    for path in folder.rglob("*.html"):
        name = path.relative_to(folder).as_posix().removesuffix("index.html")
        page = path.read_text(encoding="utf-8")
        twin = name.removeprefix("fr/")
        if not name.endswith("404.html"):
            assert f'<link rel="canonical" href="{address}{name}">' in page
        assert f'hreflang="en" href="{address}{twin}">' in page
        assert f'hreflang="fr" href="{address}fr/{twin}">' in page
        assert f'hreflang="x-default" href="{address}{twin}">' in page


def test_the_choice_of_language_stays_on_the_same_page(built: tuple[Path, str]) -> None:
    folder, address = built
    for path in folder.rglob("*.html"):
        name = path.relative_to(folder).as_posix().removesuffix("index.html")
        page = path.read_text(encoding="utf-8")
        twin = name.removeprefix("fr/")
        found = re.findall(r'<a href="([^"]*)" hreflang="(..)"[^>]* class="md-select__link"', page)
        links = {language: urljoin(address + name, link) for link, language in found}
        assert links == {"en": f"{address}{twin}", "fr": f"{address}fr/{twin}"}, name


def test_french_pages_say_that_they_are_french(built: tuple[Path, str]) -> None:
    folder, address = built
    site = check_site.load(folder, address)
    languages = {
        path.relative_to(folder).as_posix(): page.language for path, page in site.pages.items()
    }
    assert {name: "fr" if name.startswith("fr/") else "en" for name in languages} == languages


def test_search_covers_every_page_in_both_languages(built: tuple[Path, str]) -> None:
    folder, _ = built
    for language in ("", "fr/"):
        index = json.loads((folder / language / "search" / "search_index.json").read_bytes())
        found = {entry["location"].split("#")[0] for entry in index["docs"]}
        pages = {path.parent for path in (folder / language).rglob("index.html")}
        expected = {path.relative_to(folder / language).as_posix() + "/" for path in pages}
        expected = {"" if name == "./" else name for name in expected}
        assert {name for name in expected if language or not name.startswith("fr/")} == found


@pytest.mark.parametrize("language", ["", "fr/"])
@pytest.mark.parametrize("word", ["PGWP", "ECA", "ITA", "BOWP", "expérience", "87.1"])
def test_search_finds_words_in_brackets_and_after_apostrophes(
    site_at_root: Path, language: str, word: str
) -> None:
    index = json.loads((site_at_root / language / "search" / "search_index.json").read_bytes())
    separator = re.compile(index["config"]["separator"])
    text = f"See a work permit ({word}), l’{word} or “{word}”."
    assert separator.split(text).count(word) == 3


def test_the_runtime_is_there_once_and_as_its_manifest_says(built: tuple[Path, str]) -> None:
    folder, _ = built
    runtime = folder / "assets" / "runtime"
    manifest = json.loads((runtime / "runtime.json").read_bytes())
    present = {path.relative_to(runtime).as_posix() for path in runtime.rglob("*.*")}
    files = {name: entry["size"] for name, entry in manifest["files"].items()}
    assert {name for name in present if (runtime / name).is_file()} == {*files, "runtime.json"}
    assert {name: (runtime / name).stat().st_size for name in files} == files
    assert not (folder / "fr" / "assets" / "runtime").exists()


def test_a_missing_page_is_answered_with_one_that_works_below_a_folder(folder_url: str) -> None:
    with pytest.raises(HTTPError) as answer:
        urlopen(f"{folder_url}eligibility/no-such-page/")
    with answer.value as response:
        assert response.code == 404
        page = response.read().decode()
    assert 'href="/repo/"' in page
    assert 'href="/repo/fr/"' in page
    assert "Page not found" in page
    assert "Page introuvable" in page
