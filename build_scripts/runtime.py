"""Builds what the calculator needs in the browser: Pyodide, the standard library, our package.

The result is one folder of files that never change under their names, and `runtime.json`:

    runtime.json                      which files to load, and the size and hash of each
    pyodide-<hash>/pyodide.mjs ...    Pyodide itself, from its npm package
    python_stdlib-<hash>.zip          the standard library, compiled
    calculator-<hash>.zip             calculator, jinja2 and markupsafe, compiled
    occupations-<hash>.bin            the index of job titles, fetched at the first search

Both languages use the one copy below the English site's `assets/runtime`.
Every page says in `<meta name="cec-runtime">` how to reach `runtime.json` from there.
"""

from __future__ import annotations

import hashlib
import io
import json
import os
import shutil
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Iterator, Mapping
from importlib import metadata
from pathlib import Path, PurePosixPath
from typing import Any

from flit_core.wheel import make_wheel_in

from build_scripts import setup

CORE = ("pyodide.mjs", "pyodide.asm.mjs", "pyodide.asm.wasm")
STANDARD_LIBRARY = "python_stdlib.zip"
LOCK = "pyodide-lock.json"
LIBRARIES = ("jinja2", "markupsafe")
OCCUPATIONS = "calculator/data/titles.z"
NOT_AT_START = (
    OCCUPATIONS,
    "calculator/data/README.md",
    "calculator/data/rounds.md",
    "calculator/data/rounds.tsv",
)
FIRST_ZIP_DAY = (1980, 1, 1, 0, 0, 0)

# Parts of the standard library that neither Pyodide nor the calculator imports.
# fmt: off
LEFT_OUT = frozenset({
    "_pyrepl", "cProfile", "code", "compileall", "curses", "dbm", "doctest", "ensurepip",
    "filecmp", "fileinput", "ftplib", "idlelib", "imaplib", "lib2to3", "mailbox", "modulefinder",
    "multiprocessing", "netrc", "optparse", "pdb", "pickletools", "plistlib", "poplib", "profile",
    "pstats", "py_compile", "pyclbr", "pydoc", "pydoc_data", "sched", "shelve", "smtplib",
    "socketserver", "sqlite3", "symtable", "tabnanny", "this", "timeit", "tkinter", "trace",
    "turtle", "turtledemo", "unittest", "venv", "wave", "webbrowser", "wsgiref", "xmlrpc",
    "zipapp",
})
# fmt: on


class RuntimeBuildError(Exception):
    """The runtime could not be built; the message says why."""


def build(root: Path, out: Path, cache: Path | None = None) -> None:
    """Write the runtime for the project at `root` into the folder `out`.

    Compiled archives are kept in `cache` under the hash of all that they were made from.
    """
    cache = cache or root / "build" / "cache" / "runtime"
    sources = {
        "python_stdlib": _archive(_standard_library(root)),
        "calculator": _archive(_packages(root)),
    }
    _write(root, out, compiled(root, sources, cache))


def build_stock(root: Path, out: Path) -> None:
    """Write the same with Pyodide's own standard library and nothing compiled, to compare."""
    standard_library = (_pyodide(root) / STANDARD_LIBRARY).read_bytes()
    archives = {"python_stdlib": standard_library, "calculator": _archive(_packages(root))}
    _write(root, out, archives)


def _write(root: Path, out: Path, archives: Mapping[str, bytes]) -> None:
    """Lay out Pyodide, the archives and the manifest."""
    pyodide = _pyodide(root)
    core = {name: (pyodide / name).read_bytes() for name in CORE}
    folder = f"pyodide-{_hash_of_all(core)}"
    names = {name: f"{name}-{_short(content)}.zip" for name, content in archives.items()}
    occupations = (root / OCCUPATIONS).read_bytes()
    names["occupations"] = f"occupations-{_short(occupations)}.bin"
    files = {f"{folder}/{name}": content for name, content in core.items()}
    files |= {names[name]: content for name, content in archives.items()}
    files[names["occupations"]] = occupations

    shutil.rmtree(out, ignore_errors=True)
    (out / folder).mkdir(parents=True)
    for path, content in files.items():
        (out / path).write_bytes(content)
    lock = _lock(pyodide)
    manifest = {
        "pyodide": _pyodide_version(pyodide),
        "python": lock["info"]["python"],
        "module": f"{folder}/pyodide.mjs",
        "standardLibrary": names["python_stdlib"],
        "packages": names["calculator"],
        "occupations": names["occupations"],
        "lock": lock,
        "files": {
            path: {"size": len(content), "sha256": hashlib.sha256(content).hexdigest()}
            for path, content in sorted(files.items())
        },
    }
    (out / "runtime.json").write_text(json.dumps(manifest, indent=1) + "\n", encoding="utf-8")


def compiled(root: Path, sources: Mapping[str, bytes], cache: Path) -> dict[str, bytes]:
    """Each archive compiled to bytecode, from the cache where it was compiled before."""
    tools = [
        root / "build_scripts" / "compile.mjs",
        root / "package-lock.json",
        root / "requirements" / "pyodide-build.txt",
    ]
    common = b"".join(hashlib.sha256(tool.read_bytes()).digest() for tool in tools)
    kept = {name: cache / f"{name}-{_short(common + c)}.zip" for name, c in sources.items()}
    new = {name: sources[name] for name, path in kept.items() if not path.is_file()}
    if new:
        cache.mkdir(parents=True, exist_ok=True)
        for name, content in compile_archives(root, new).items():
            partial = kept[name].with_suffix(f".{os.getpid()}")
            partial.write_bytes(content)
            partial.replace(kept[name])
    return {name: path.read_bytes() for name, path in kept.items()}


def compile_archives(root: Path, sources: Mapping[str, bytes]) -> dict[str, bytes]:
    """Run the compiler over zip archives of Python sources."""
    with tempfile.TemporaryDirectory() as work:
        for name, content in sources.items():
            Path(work, f"{name}.zip").write_bytes(content)
        command = [
            str(node()),
            str(root / "build_scripts" / "compile.mjs"),
            str(_pyodide(root)),
            str(root / "build" / "tools" / "pyodide-build"),
            work,
        ]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        if done.returncode != 0:
            raise RuntimeBuildError(
                f"compiling {', '.join(sources)} for the browser failed:\n"
                f"{done.stdout}{done.stderr}"
            )
        return {name: Path(work, f"{name}.zip").read_bytes() for name in sources}


def node() -> Path:
    """The Node that came with the Python tools."""
    found = shutil.which("node", path=str(setup.scripts(Path(sys.prefix))))
    if found is None:
        raise RuntimeBuildError("Node is missing from the virtual environment; run: make setup")
    return Path(found)


def _pyodide(root: Path) -> Path:
    """The folder of Pyodide's npm package."""
    folder = root / "node_modules" / "pyodide"
    if not folder.is_dir():
        raise RuntimeBuildError("Pyodide is not installed; run: make setup")
    return folder


def _lock(pyodide: Path) -> dict[str, Any]:
    """Pyodide's lock file without its packages: the calculator brings its own."""
    lock = json.loads((pyodide / LOCK).read_text(encoding="utf-8"))
    return {"info": lock["info"], "packages": {}}


def _pyodide_version(pyodide: Path) -> str:
    package = json.loads((pyodide / "package.json").read_text(encoding="utf-8"))
    return str(package["version"])


def _standard_library(root: Path) -> Iterator[tuple[str, bytes]]:
    """The files of Pyodide's standard library that the browser may need."""
    with zipfile.ZipFile(_pyodide(root) / STANDARD_LIBRARY) as archive:
        for name in archive.namelist():
            top = PurePosixPath(name).parts[0].removesuffix(".py")
            if top not in LEFT_OUT and not name.endswith("/"):
                yield name, archive.read(name)


def _packages(root: Path) -> Iterator[tuple[str, bytes]]:
    """The files of the calculator's wheel and of the two libraries it renders with."""
    with tempfile.TemporaryDirectory() as folder:
        wheel = make_wheel_in(root / "pyproject.toml", Path(folder)).file
        with zipfile.ZipFile(wheel) as archive:
            for name in archive.namelist():
                is_ours = name.startswith("calculator/") and name not in NOT_AT_START
                if is_ours or "/licenses/" in name:
                    yield name, archive.read(name)
    for library in LIBRARIES:
        yield from _library(library)


def _library(name: str) -> Iterator[tuple[str, bytes]]:
    """A library's Python files and licence, without its parts in C."""
    for path in metadata.distribution(name).files or []:
        is_licence = "licenses" in path.parts
        if is_licence or (path.parts[0] == name and path.suffix == ".py"):
            yield path.as_posix(), Path(str(path.locate())).read_bytes()


def _archive(entries: Iterator[tuple[str, bytes]]) -> bytes:
    """A zip archive that depends on nothing but its entries."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_STORED) as archive:
        for name, content in sorted(entries):
            archive.writestr(zipfile.ZipInfo(name, FIRST_ZIP_DAY), content)
    return buffer.getvalue()


def _short(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()[:16]


def _hash_of_all(files: Mapping[str, bytes]) -> str:
    return _short(b"".join(hashlib.sha256(c).digest() for _, c in sorted(files.items())))
