"""Whoever publishes a copy stands on it in three places, where the configuration says so."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from build_scripts import publisher, setup, site, static
from build_scripts.pages import Calls, PageError
from build_scripts.publisher import CONFIG, PublisherError
from build_scripts.render import render
from calculator.model import LANGS, Lang
from tests.web.test_pages import found_by_axe

NAME = "Maple & Sons"
BLOCK = f"""
  publisher:
    name: {NAME}
    licence: "R000000"
    phone: 604 555-0100
    email: help@maple.example
    address: 1 Main Street, Vancouver
    languages: {{en: "English, French", fr: "français, anglais"}}
    opening: {{en: "Ask us.", fr: "Consultez-nous."}}
"""
SAID: dict[Lang, tuple[str, ...]] = {
    "en": ("Ask us.", "Licence: ", "Phone: ", "E-mail: ", "Address: ", "English, French"),
    "fr": (
        "Consultez-nous.",
        "Permis\u202f: ",
        "Téléphone\u202f: ",
        "Courriel\u202f: ",
        "français, anglais",
    ),
}
CALLS = ("publisher", "calculator")
"""The calls that print the block: on the help page, and for the printed report."""


def project(root: Path, folder: Path, block: str = BLOCK) -> Path:
    """A copy of what the calls read, with a block in its configuration."""
    for name in ("docs/theme", "tests/scenarios"):
        shutil.copytree(root / name, folder / name)
    extra = f"extra:{block}"
    (folder / CONFIG).write_text(f"site_url: !ENV [SITE_URL, '']\n{extra}", encoding="utf-8")
    return folder


def test_the_site_names_nobody_by_itself(root: Path) -> None:
    assert publisher.read(root) is None
    for lang in LANGS:
        assert Calls(root, "help.md", lang).publisher() == ""
        assert "cec-publisher" not in Calls(root, "calculator.md", lang).calculator()


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("call", CALLS)
def test_a_block_is_printed_in_the_language_of_the_page(
    root: Path, tmp_path: Path, lang: Lang, call: str
) -> None:
    printed = getattr(Calls(project(root, tmp_path), "help.md", lang), call)()
    assert "Maple &amp; Sons" in printed
    assert 'href="tel:604555-0100"' in printed
    assert 'href="mailto:help@maple.example"' in printed
    assert [words for words in SAID[lang] if words not in printed] == []
    other: Lang = "fr" if lang == "en" else "en"
    assert SAID[other][0] not in printed


def test_what_is_left_out_is_not_printed(root: Path, tmp_path: Path) -> None:
    only_name = project(root, tmp_path, "\n  publisher: {name: Maple, phone: }\n")
    printed = Calls(only_name, "help.md", "en").publisher()
    assert "Maple" in printed
    assert "Phone" not in printed
    assert "None" not in printed


@pytest.mark.parametrize(
    ("block", "message"),
    [
        ("{name: A, fax: 1}", "there is no key 'fax'"),
        ("{phone: 604-555-0100}", "has no name"),
        ("{name: ''}", "has no name"),
        ("{name: A, licence: 123}", "licence must be text; put 123 in quotation marks"),
        ("{name: A, email: maple.example}", "is no e-mail address"),
        ("{name: A, email: a@b}", "is no e-mail address"),
        ("{name: A, phone: call us}", "is no phone number"),
        ("{name: A, opening: Hello}", "opening needs a text for each language"),
        ("{name: A, opening: {en: Hello}}", "opening needs a text for each language"),
        ("{name: A, languages: {en: English, fr: ''}}", "languages needs a text"),
        ("Maple", "must hold keys"),
    ],
)
def test_a_wrong_block_is_refused(tmp_path: Path, block: str, message: str) -> None:
    (tmp_path / CONFIG).write_text(f"extra:\n  publisher: {block}\n", encoding="utf-8")
    with pytest.raises(PublisherError, match=message):
        publisher.read(tmp_path)


def test_a_wrong_block_stops_the_build_with_one_message(tmp_path: Path) -> None:
    (tmp_path / CONFIG).write_text("extra:\n  publisher: {}\n", encoding="utf-8")
    (tmp_path / "docs" / "en").mkdir(parents=True)
    with pytest.raises(PageError) as raised:
        render(tmp_path, tmp_path / "out")
    assert str(raised.value) == (
        "mkdocs.yml: extra.publisher: has no name; add the name under which you publish."
    )


def test_the_example_in_the_configuration_is_a_right_one(root: Path, tmp_path: Path) -> None:
    text = (root / CONFIG).read_text(encoding="utf-8")
    begin = text.index("  # publisher:")
    example = re.sub("^  # ", "  ", text[begin : text.index("  # From here to", begin)], flags=re.M)
    (tmp_path / CONFIG).write_text(f"extra:\n{example}", encoding="utf-8")
    found = publisher.read(tmp_path)
    assert found is not None
    assert found["email"] == "info@ntcimmigration.com"
    assert found["phone"] == "778-565-3277"


def small_site(root: Path, folder: Path, generator: str, *, is_on: bool) -> Path:
    """One small page in both languages, built by a theme with our own configuration."""
    shutil.copytree(root / "docs" / "theme", folder / "docs" / "theme")
    site.join_styles(root, folder / "build" / "docs" / "en")
    shutil.copytree(folder / "build/docs/en", folder / "build/docs/fr")
    for lang, name in site.LANGUAGES.items():
        text = f"# {lang}\n"
        (folder / "build" / "docs" / lang / "index.md").write_text(text, encoding="utf-8")
        config = (root / name).read_text(encoding="utf-8").partition("\nnav:")[0]
        if is_on and name == CONFIG:
            config = config.replace("\nextra:\n", f"\nextra:{BLOCK}")
        (folder / name).write_text(config, encoding="utf-8")
    home = root / (".venv-zensical" if generator == "zensical" else ".venv")
    environment = {key: value for key, value in os.environ.items() if key != "DOCS_DIR"}
    for name in site.LANGUAGES.values():
        done = subprocess.run(
            [setup.scripts(home) / generator, "build", "--config-file", name],
            cwd=folder,
            env=environment,
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, done.stderr
    return folder / "site"


def footer_of(built: Path, lang: Lang) -> str:
    name = "index.html" if lang == "en" else "fr/index.html"
    page = (built / name).read_text(encoding="utf-8")
    return page.partition('<div class="md-footer-meta')[2]


@pytest.mark.parametrize("generator", ["mkdocs", "zensical"])
def test_the_footer_bears_the_block_with_both_generators(
    root: Path, tmp_path: Path, generator: str
) -> None:
    named = small_site(root, tmp_path / "on", generator, is_on=True)
    unnamed = small_site(root, tmp_path / "off", generator, is_on=False)
    for lang in LANGS:
        assert footer_of(named, lang).count("Maple &amp; Sons") == 1
        assert [words for words in SAID[lang] if words not in footer_of(named, lang)] == []
        assert "cec-publisher" not in footer_of(unnamed, lang)


def test_the_footer_with_the_block_is_accessible_and_fits_a_phone(
    root: Path, tmp_path: Path, page: Page, axe: str
) -> None:
    with static.serving(small_site(root, tmp_path, "mkdocs", is_on=True)) as address:
        for path in ("", "fr/"):
            page.set_viewport_size({"width": 1280, "height": 800})
            page.goto(address + path)
            expect(page.locator(".md-footer-meta .cec-publisher")).to_be_visible()
            assert found_by_axe(page, axe) == []
            page.set_viewport_size({"width": 320, "height": 640})
            assert page.evaluate("document.documentElement.scrollWidth") <= 320
