"""What is installed is pinned exactly, with hashes, and no lock file names an address."""

from __future__ import annotations

import json
import re
import tomllib
from itertools import pairwise
from pathlib import Path

import pytest

REQUIREMENTS = ("dev", "zensical", "pyodide-build")
PIN = re.compile(r"^([a-z0-9-]+)==([^\s;]+)( ; [^\\]+)? \\$")
HASH = re.compile(r"^    --hash=sha256:[0-9a-f]{64}( \\)?$")
ADDRESS = re.compile(r"[a-z]+://|file:|@ |(^|\s)/|\.\./")


def pins(path: Path) -> dict[str, str]:
    """The packages of a requirements file with their exact versions."""
    lines = path.read_text(encoding="utf-8").splitlines()
    found = re.findall(r"^([a-z0-9-]+)==([^\s;]+)", "\n".join(lines), re.MULTILINE)
    return dict(found)


@pytest.mark.parametrize("name", REQUIREMENTS)
def test_every_requirement_is_pinned_with_hashes(root: Path, name: str) -> None:
    locked = root / "requirements" / f"{name}.txt"
    lines = [line for line in locked.read_text().splitlines() if not line.startswith("#")]
    assert [line for line in lines if not (PIN.match(line) or HASH.match(line))] == []
    assert [a for a, b in pairwise(lines) if PIN.match(a) and not HASH.match(b)] == []


@pytest.mark.parametrize("name", REQUIREMENTS)
def test_the_lock_holds_what_was_asked_for(root: Path, name: str) -> None:
    asked = root / "requirements" / f"{name}.in"
    lines = [line for line in asked.read_text().splitlines() if line and line[0] != "#"]
    assert len(pins(asked)) == len(lines), "each line of an .in file pins one package exactly"
    assert pins(asked).items() <= pins(asked.with_suffix(".txt")).items()


@pytest.mark.parametrize("name", [*(f"requirements/{n}.txt" for n in REQUIREMENTS), ".npmrc"])
def test_no_lock_file_names_an_address(root: Path, name: str) -> None:
    lines = (root / name).read_text(encoding="utf-8").splitlines()
    assert [line for line in lines if ADDRESS.search(line)] == []


def test_the_npm_lock_has_hashes_and_no_addresses(root: Path) -> None:
    lock = json.loads((root / "package-lock.json").read_text(encoding="utf-8"))
    packages = {name: entry for name, entry in lock["packages"].items() if name}
    assert [name for name, entry in packages.items() if "resolved" in entry] == []
    assert [name for name, entry in packages.items() if "integrity" not in entry] == []


def test_npm_packages_are_pinned_exactly(root: Path) -> None:
    package = json.loads((root / "package.json").read_text(encoding="utf-8"))
    versions = package["devDependencies"].values()
    assert [v for v in versions if not re.fullmatch(r"\d+\.\d+\.\d+", v)] == []


def test_the_wheel_is_built_with_the_locked_tool(root: Path) -> None:
    project = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))
    locked = pins(root / "requirements" / "dev.txt")
    assert project["build-system"]["requires"] == [f"flit_core=={locked['flit-core']}"]
