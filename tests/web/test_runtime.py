"""The browser's Python is built the same each time and holds only what it may."""

from __future__ import annotations

import ast
import gzip
import hashlib
import io
import json
import zipfile
from pathlib import Path

import pytest

from build_scripts import modules, runtime
from calculator import html, rounds


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


def archived(folder: Path, part: str) -> dict[str, bytes]:
    """The files of an archive, as the browser unpacks them."""
    manifest = json.loads((folder / "runtime.json").read_bytes())
    file = manifest["parts"].get(part) or manifest[part]
    packed = gzip.decompress((folder / file).read_bytes())
    with zipfile.ZipFile(io.BytesIO(packed)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def test_two_builds_give_the_same_bytes(root: Path, built: Path, tmp_path: Path) -> None:
    runtime.build(root, tmp_path / "second", cache=tmp_path / "second-cache")
    assert contents(tmp_path / "second") == contents(built)


def test_the_manifest_names_every_file_with_its_hash(built: Path) -> None:
    manifest = json.loads((built / "runtime.json").read_bytes())
    found = contents(built)
    del found["runtime.json"]
    assert {name: entry["sha256"] for name, entry in manifest["files"].items()} == found
    parts = {manifest[part] for part in ("standardLibrary", "packages", "occupations", "rounds")}
    assert (
        parts
        | set(manifest["parts"].values())
        | {f"{manifest['core']}{name}" for name in runtime.CORE}
        == found.keys()
    )


@pytest.mark.parametrize("part", ["standardLibrary", "packages", *runtime.PARTS])
def test_nothing_ships_as_source(built: Path, part: str) -> None:
    assert [name for name in archived(built, part) if name.endswith((".py", ".c", ".so"))] == []


def of_the_package(root: Path, archive: str) -> set[str]:
    """The files that should stand in an archive."""
    every = {path.relative_to(root).as_posix() for path in (root / "calculator").rglob("*.*")}
    own = {name for name in every if "__pycache__" not in name and runtime.is_for_browser(name)}
    return {name for name in own if runtime.archive_of(name) == archive}


@pytest.mark.parametrize(
    ("archive", "part"), [(runtime.PACKAGE, "packages"), *((name, name) for name in runtime.PARTS)]
)
def test_each_archive_has_its_part_of_the_package(
    root: Path, built: Path, archive: str, part: str
) -> None:
    package = of_the_package(root, archive)
    files = {name for name in package if not name.startswith(runtime.TEMPLATES)}
    ours = {name for name in archived(built, part) if name.startswith("calculator/")}
    templates = {name for name in ours if name.startswith(f"calculator/{html.COMPILED}/")}
    assert ours - templates == {f"{n}c" if n.endswith(".py") else n for n in files}
    assert len(templates) == len(package - files)


def test_the_package_ships_with_two_libraries_and_nothing_else(built: Path) -> None:
    names = archived(built, "packages").keys()
    assert {name.split("/")[0].split("-")[0] for name in names} == {
        "calculator",
        "cec_guide",
        "jinja2",
        "markupsafe",
    }


def test_the_list_of_modules_is_what_doing_everything_once_loads(root: Path) -> None:
    assert modules.read(root) == modules.loaded(root)


def test_every_module_of_the_list_ships_and_no_other(root: Path, built: Path) -> None:
    files = archived(built, "standardLibrary").keys() | archived(built, "packages").keys()
    shipped = {
        file.removesuffix(".pyc").removesuffix("/__init__").replace("/", ".")
        for file in files
        if file.endswith(".pyc") and not file.startswith("calculator/")
    }
    assert shipped == modules.read(root)


def test_the_browser_needs_nothing_that_stays_on_the_host(root: Path) -> None:
    kept, needed = set(), set(modules.lazy(root))
    for file in (root / "calculator").rglob("*.py"):
        name = file.relative_to(root).as_posix()
        if runtime.is_for_browser(name):
            needed |= imported(file)
        else:
            kept.add(name.removesuffix(".py").removesuffix("/__init__").replace("/", "."))
    assert needed & kept == set()
    assert "calculator.plan.form" in kept


def imported(file: Path) -> set[str]:
    """What a module imports, where it may be a module: by its full name."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {name.name for name in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found |= {node.module, *(f"{node.module}.{name.name}" for name in node.names)}
    return found


def test_the_library_ships_without_its_docstrings(built: Path) -> None:
    assert b"Serialize ``obj``" not in archived(built, "standardLibrary")["json/__init__.pyc"]


def test_the_index_of_occupations_stands_by_itself(root: Path, built: Path) -> None:
    manifest = json.loads((built / "runtime.json").read_bytes())
    index = (built / manifest["occupations"]).read_bytes()
    assert index == (root / runtime.OCCUPATIONS).read_bytes()
    assert len(index) <= 600_000


def test_the_rounds_stand_by_themselves_and_are_small(root: Path, built: Path) -> None:
    manifest = json.loads((built / "runtime.json").read_bytes())
    packed = (built / manifest["rounds"]).read_bytes()
    assert packed == rounds.pack((root / runtime.ROUNDS).read_bytes())
    assert len(packed) <= 40_000


def test_a_broken_module_stops_the_build_with_its_name(root: Path, tmp_path: Path) -> None:
    source = tmp_path / "broken.zip"
    with zipfile.ZipFile(source, "w") as archive:
        archive.writestr("broken.py", "def f(:\n")
    with pytest.raises(runtime.RuntimeBuildError, match=r"broken\.py"):
        runtime.compile_archives(root, {"broken": source.read_bytes()})
