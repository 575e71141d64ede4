"""The same rendered pages build with Material for MkDocs and with its successor, Zensical.

Only the articles are compared: their words, their ids and their links.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import urljoin

import pytest

from build_scripts import setup, site

ADDRESS = "https://guide.example/"
FRAME = frozenset({"__skip"})


class Article(HTMLParser):
    """Reads the words, ids and links of a page's article."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.depth = 0
        self.words: list[str] = []
        self.ids: list[str] = []
        self.links: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.depth += tag == "article"
        values = {name: value or "" for name, value in attrs}
        if self.depth and "id" in values and values["id"] not in FRAME:
            self.ids.append(values["id"])
        if self.depth and tag == "a" and "href" in values:
            self.links.append(values["href"])

    def handle_endtag(self, tag: str) -> None:
        self.depth -= tag == "article"

    def handle_data(self, data: str) -> None:
        if self.depth:
            self.words += data.split()


def article(path: Path, address: str) -> dict[str, list[str]]:
    """What the article of one page says, its links as a browser resolves them."""
    reader = Article()
    reader.feed(path.read_text(encoding="utf-8"))
    links = [urljoin(address, link) for link in reader.links]
    return {"words": reader.words, "ids": reader.ids, "links": links}


def articles(folder: Path) -> dict[str, dict[str, list[str]]]:
    """The articles of a built site by the names of their pages."""
    names = [path.relative_to(folder).as_posix() for path in folder.rglob("index.html")]
    return {
        name: article(folder / name, ADDRESS + name.removesuffix("index.html")) for name in names
    }


@pytest.fixture(scope="module")
def zensical_site(root: Path, rendered: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site as Zensical builds it from the same pages."""
    command = setup.scripts(root / ".venv-zensical") / "zensical"
    assert command.is_file(), "Zensical is not installed; run: make setup"
    project = tmp_path_factory.mktemp("zensical")
    without_runtime = shutil.ignore_patterns("runtime")
    shutil.copytree(rendered / "docs", project / "build" / "docs", ignore=without_runtime)
    shutil.copytree(root / "docs" / "theme", project / "docs" / "theme")
    environment = {key: value for key, value in os.environ.items() if key != "DOCS_DIR"}
    for language, config in site.LANGUAGES.items():
        shutil.copy(root / config, project / config)
        address = ADDRESS + ("fr/" if language == "fr" else "")
        done = subprocess.run(
            [command, "build", "--strict", "--config-file", config],
            cwd=project,
            env={**environment, "SITE_URL": address},
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, done.stdout + done.stderr
    return project / "site"


def test_both_generators_make_the_same_articles(site_at_root: Path, zensical_site: Path) -> None:
    material, zensical = articles(site_at_root), articles(zensical_site)
    assert material.keys() == zensical.keys()
    for name in material:
        assert material[name] == zensical[name], name
