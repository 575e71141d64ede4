"""The browser's Python is built the same each time and holds only what it may."""

from __future__ import annotations

import hashlib
import json
import zipfile
from pathlib import Path

import pytest

from build_scripts import runtime


@pytest.fixture(scope="module")
def built(root: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A runtime compiled anew."""
    folder = tmp_path_factory.mktemp("runtime")
    runtime.build(root, folder / "first", cache=folder / "first-cache")
    return folder / "first"


def contents(folder: Path) -> dict[str, str]:
    return {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in folder.rglob("*")
        if path.is_file()
    }


def archived(folder: Path, part: str) -> set[str]:
    manifest = json.loads((folder / "runtime.json").read_bytes())
    with zipfile.ZipFile(folder / manifest[part]) as archive:
        return set(archive.namelist())


def test_two_builds_give_the_same_bytes(root: Path, built: Path, tmp_path: Path) -> None:
    runtime.build(root, tmp_path / "second", cache=tmp_path / "second-cache")
    assert contents(tmp_path / "second") == contents(built)


def test_the_manifest_names_every_file_with_its_hash(built: Path) -> None:
    manifest = json.loads((built / "runtime.json").read_bytes())
    found = contents(built)
    del found["runtime.json"]
    assert {name: entry["sha256"] for name, entry in manifest["files"].items()} == found
    assert {
        manifest[part] for part in ("module", "standardLibrary", "packages", "occupations")
    } <= found.keys()


@pytest.mark.parametrize("part", ["standardLibrary", "packages"])
def test_nothing_ships_as_source(built: Path, part: str) -> None:
    assert [name for name in archived(built, part) if name.endswith((".py", ".c", ".so"))] == []


def test_the_whole_package_ships_with_the_two_libraries_and_nothing_else(
    root: Path, built: Path
) -> None:
    names = archived(built, "packages")
    ours = {path.relative_to(root).as_posix() for path in (root / "calculator").rglob("*.*")}
    ours -= set(runtime.NOT_AT_START)
    expected = {f"{n}c" if n.endswith(".py") else n for n in ours if "__pycache__" not in n}
    assert {name for name in names if name.startswith("calculator/")} == expected
    assert {name.split("/")[0].split("-")[0] for name in names} == {
        "calculator",
        "cec_guide",
        "jinja2",
        "markupsafe",
    }


def test_the_index_of_occupations_stands_by_itself(root: Path, built: Path) -> None:
    manifest = json.loads((built / "runtime.json").read_bytes())
    index = (built / manifest["occupations"]).read_bytes()
    assert index == (root / runtime.OCCUPATIONS).read_bytes()
    assert len(index) <= 600_000


def test_a_broken_module_stops_the_build_with_its_name(root: Path, tmp_path: Path) -> None:
    source = tmp_path / "broken.zip"
    with zipfile.ZipFile(source, "w") as archive:
        archive.writestr("broken.py", "def f(:\n")
    with pytest.raises(runtime.RuntimeBuildError, match=r"broken\.py"):
        runtime.compile_archives(root, {"broken": source.read_bytes()})
