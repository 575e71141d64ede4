"""Builds what the calculator needs in the browser: Pyodide, the standard library, our package.

The result is one folder of files that never change under their names, and `runtime.json`:

    runtime.json                      which files to load, and the size and hash of each
    pyodide-<hash>/pyodide.mjs ...    Pyodide itself, from its npm package
    python_stdlib-<hash>.bin          what is needed of the standard library, compiled
    calculator-<hash>.bin             calculator, jinja2 and markupsafe, compiled
    foresight-<hash>.bin              a part of the calculator, fetched when it is first looked at
    plan-<hash>.bin                   another, fetched by the page of the plan alone
    printed-<hash>.bin                another, fetched for the report on paper
    occupations-<hash>.bin            the index of job titles, fetched at the first search
    rounds-<hash>.bin                 the rounds of invitations, fetched with foresight

The archives are zip files without compression, compressed as a whole by gzip: hosts compress
text, but send such files as they lie on disk. `compact.py` makes them.
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
from collections.abc import Collection, Iterable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from fnmatch import fnmatchcase
from importlib import metadata
from pathlib import Path
from typing import Any

from flit_core.wheel import make_wheel_in
from jinja2 import ModuleLoader

from build_scripts import setup
from calculator import html, rounds
from calculator.model import LANGS

CORE = ("pyodide.mjs", "pyodide.asm.mjs", "pyodide.asm.wasm")
STANDARD_LIBRARY = "python_stdlib.zip"
LOCK = "pyodide-lock.json"
LIBRARIES = ("jinja2", "markupsafe")
OCCUPATIONS = "calculator/data/titles.z"
ROUNDS = "calculator/data/rounds.tsv"
TEMPLATES = f"calculator/{html.TEMPLATES}/"
ON_HOST_ONLY = (
    OCCUPATIONS,  # a file of its own
    "calculator/__main__.py",
    "calculator/data/*.md",
    "calculator/export.py",
    "calculator/plan/form.py",
    ROUNDS,  # another
)
"""What of the package the browser does not get, as patterns of names."""

RESULTS = ("macros", "occupation_options", "occupations", "result", "work", "working")
"""The templates that the browser fills; those of the parts come with them."""

PARTS: Mapping[str, tuple[str, ...]] = {
    "foresight": (
        "calculator/entry_*.py",
        "calculator/foresight/*",
        "calculator/rounds.py",
        "calculator/rules/entry.py",
        "calculator/standing.py",
        f"{TEMPLATES}entry_*",
        f"{TEMPLATES}foresight_*",
    ),
    "plan": (
        "calculator/plan/*",
        f"{TEMPLATES}plan_result*",
    ),
    "printed": (
        "calculator/fields.py",
        "calculator/printed/*",
        f"{TEMPLATES}printed*",
    ),
}
"""What of the package stands in an archive of its own (`calculator/parts.py`), by its name."""

PACKAGE = "calculator"
"""The archive of all that is in no part."""

INSTEAD = Path("build_scripts", "instead")
"""Modules that stand in for some of the standard library's and of Pyodide's own."""

FIRST_ZIP_DAY = (1980, 1, 1, 0, 0, 0)


class RuntimeBuildError(Exception):
    """The runtime could not be built; the message says why."""


def build(root: Path, out: Path, cache: Path | None = None) -> None:
    """Write the runtime for the project at `root` into the folder `out`.

    Compiled archives are kept in `cache` under the hash of all that they were made from.
    """
    cache = cache or root / "build" / "cache" / "runtime"
    archives = compiled(root, archives_of(root), cache)
    pyodide = pyodide_folder(root)
    core = {name: (pyodide / name).read_bytes() for name in CORE}
    folder = f"pyodide-{_hash_of_all(core)}"
    names = {name: f"{name}-{_short(content)}.bin" for name, content in archives.items()}
    data = {
        "occupations": (root / OCCUPATIONS).read_bytes(),
        "rounds": rounds.pack((root / ROUNDS).read_bytes()),
    }
    names |= {name: f"{name}-{_short(content)}.bin" for name, content in data.items()}
    files = {f"{folder}/{name}": content for name, content in core.items()}
    files |= {names[name]: content for name, content in (archives | data).items()}

    shutil.rmtree(out, ignore_errors=True)
    (out / folder).mkdir(parents=True)
    for path, content in files.items():
        (out / path).write_bytes(content)
    lock = _lock(pyodide)
    manifest = {
        "pyodide": _pyodide_version(pyodide),
        "python": lock["info"]["python"],
        "core": f"{folder}/",
        "standardLibrary": names["python_stdlib"],
        "packages": names[PACKAGE],
        "parts": {part: names[part] for part in PARTS},
        "occupations": names["occupations"],
        "rounds": names["rounds"],
        "lock": lock,
        "files": {
            path: {"size": len(content), "sha256": hashlib.sha256(content).hexdigest()}
            for path, content in sorted(files.items())
        },
    }
    (out / "runtime.json").write_text(json.dumps(manifest, indent=1) + "\n", encoding="utf-8")


def archives_of(root: Path) -> dict[str, bytes]:
    """The archives as zip files of source, with the modules of the list."""
    from build_scripts import modules  # noqa: PLC0415 - it finds the list by building with us

    return _archives(root, modules.read(root))


def whole_archives(root: Path) -> dict[str, bytes]:
    """The same with all modules of the libraries."""
    return _archives(root, None)


def _archives(root: Path, needed: Collection[str] | None) -> dict[str, bytes]:
    ours: dict[str, list[tuple[str, bytes]]] = {name: [] for name in (PACKAGE, *PARTS)}
    for archive, name, content in _package(root):
        ours[archive].append((name, content))
    for library in LIBRARIES:
        ours[PACKAGE] += _library(root, library, needed)
    return {
        "python_stdlib": _archive(_standard_library(root, needed)),
        **{name: _archive(entries) for name, entries in ours.items()},
    }


def is_for_browser(name: str) -> bool:
    """Whether the browser gets a file of the package."""
    if name.startswith(TEMPLATES):
        template = name.removeprefix(TEMPLATES).partition(".")[0]
        return template in RESULTS or archive_of(name) != PACKAGE
    return not any(fnmatchcase(name, pattern) for pattern in ON_HOST_ONLY)


def archive_of(name: str) -> str:
    """The archive in which a file of the package stands."""
    for part, patterns in PARTS.items():
        if any(fnmatchcase(name, pattern) for pattern in patterns):
            return part
    return PACKAGE


def compiled(root: Path, sources: Mapping[str, bytes], cache: Path) -> dict[str, bytes]:
    """Each archive compiled and packed, from the cache where that was done before."""
    scripts = root / "build_scripts"
    tools = [
        scripts / "compact.py",
        scripts / "compile.mjs",
        root / "package-lock.json",
        root / "requirements" / "pyodide-build.txt",
    ]
    common = b"".join(hashlib.sha256(tool.read_bytes()).digest() for tool in tools)
    kept = {name: cache / f"{name}-{_short(common + c)}.bin" for name, c in sources.items()}
    new = {name: sources[name] for name, path in kept.items() if not path.is_file()}
    if new:
        cache.mkdir(parents=True, exist_ok=True)
        for name, content in compile_archives(root, new).items():
            partial = kept[name].with_suffix(f".{os.getpid()}")
            partial.write_bytes(content)
            partial.replace(kept[name])
    return {name: path.read_bytes() for name, path in kept.items()}


def compile_archives(root: Path, sources: Mapping[str, bytes]) -> dict[str, bytes]:
    """Run the compiler over zip archives of Python sources.

    Each has a process of its own: what one leaves in memory would change the bytes of the next.
    """
    with ThreadPoolExecutor() as pool:
        made = pool.map(lambda name: _compile(root, name, sources[name]), sources)
        return dict(zip(sources, made, strict=True))


def _compile(root: Path, name: str, content: bytes) -> bytes:
    with tempfile.TemporaryDirectory() as work:
        Path(work, f"{name}.zip").write_bytes(content)
        command = [
            str(node()),
            str(root / "build_scripts" / "compile.mjs"),
            str(pyodide_folder(root)),
            str(root / "build" / "tools" / "pyodide-build"),
            work,
        ]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        if done.returncode != 0:
            said = f"{done.stdout}{done.stderr}"[-2000:]
            raise RuntimeBuildError(f"compiling {name} for the browser failed:\n{said}")
        return Path(work, f"{name}.bin").read_bytes()


def node() -> Path:
    """The Node that came with the Python tools."""
    found = shutil.which("node", path=str(setup.scripts(Path(sys.prefix))))
    if found is None:
        raise RuntimeBuildError("Node is missing from the virtual environment; run: make setup")
    return Path(found)


def pyodide_folder(root: Path) -> Path:
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


def _standard_library(root: Path, needed: Collection[str] | None) -> Iterator[tuple[str, bytes]]:
    """The modules of Pyodide's standard library, all or those needed, with ours instead of some."""
    with zipfile.ZipFile(pyodide_folder(root) / STANDARD_LIBRARY) as archive:
        for name in archive.namelist():
            if name.endswith(".py") and _is_needed(name, needed):
                yield name, _instead(root, name) or archive.read(name)


def _instead(root: Path, name: str) -> bytes | None:
    """Our module in place of one that does more than the calculator needs."""
    ours = root / INSTEAD / name
    return ours.read_bytes() if ours.is_file() else None


def _package(root: Path) -> Iterator[tuple[str, str, bytes]]:
    """The calculator's wheel, its templates compiled: the archive, the name and the content."""
    with tempfile.TemporaryDirectory() as folder:
        wheel = make_wheel_in(root / "pyproject.toml", Path(folder)).file
        with zipfile.ZipFile(wheel) as archive:
            for name in archive.namelist():
                is_ours = name.startswith("calculator/") and is_for_browser(name)
                if (is_ours and not name.startswith(TEMPLATES)) or "/licenses/" in name:
                    yield archive_of(name), name, archive.read(name)
    # Languages differ in what filters do, not in their names: one compilation serves both.
    environment = html.environment(LANGS[0])
    for file in (root / TEMPLATES).iterdir():
        if is_for_browser(TEMPLATES + file.name):
            source = file.read_text(encoding="utf-8")
            made = environment.compile(source, file.name, raw=True, defer_init=True)
            module = ModuleLoader.get_module_filename(file.name)
            name = f"calculator/{html.COMPILED}/{module}"
            yield archive_of(TEMPLATES + file.name), name, made.encode()


def _library(root: Path, name: str, needed: Collection[str] | None) -> Iterator[tuple[str, bytes]]:
    """A library's Python files and licence, without its parts in C."""
    for path in metadata.distribution(name).files or []:
        is_module = path.parts[0] == name and path.suffix == ".py"
        if "licenses" in path.parts or (is_module and _is_needed(path.as_posix(), needed)):
            content = _instead(root, path.as_posix()) or Path(str(path.locate())).read_bytes()
            yield path.as_posix(), content


def _is_needed(file: str, needed: Collection[str] | None) -> bool:
    """Whether the module in a file is one of those needed; without a list, all are."""
    module = file.removesuffix(".py").removesuffix("/__init__").replace("/", ".")
    return needed is None or module in needed


def _archive(entries: Iterable[tuple[str, bytes]]) -> bytes:
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
