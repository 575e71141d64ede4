"""The modules that the browser's Python gets, and how the list of them is found.

    python -m build_scripts.modules          write the list anew
    python -m build_scripts.modules --check  write nothing; fail where the list would change

Everything the calculator can do is done once, by Pyodide under Node, with whole libraries: each
scenario and each worked score in both languages, searches, bad input, each part of the calculator;
and whatever our package imports only when it is needed is imported. What was loaded then, from the
standard library and from the two libraries, is the list; so it is closed over imports.
"""

from __future__ import annotations

import ast
import itertools
import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Final

from build_scripts import runtime, scenarios
from calculator import rounds
from calculator.model import LANGS
from calculator.plan import answers

ROOT: Final = Path(__file__).resolve().parent.parent
LIST: Final = Path("build_scripts", "modules.txt")
CASES: Final = Path("tests", "rules", "crs_cases.json")

BESIDES: Final = ("jinja2.debug", "linecache", "traceback")
"""What is imported only when something fails that never should."""

OTHERS: Final[tuple[Mapping[str, object], ...]] = (
    {"search": "cook"},
    {"search": "cuisini", "list": True},
    {"keep": "link", "fields": [["as_of", "2026-10-01"]]},
    {"keep": "open", "as": "file", "text": '{"applicant":{"age":[]}}'},
    {"keep": "open", "as": "link", "text": "1.A"},
    {"keep": "lost", "profile": {"destination": "ON"}, "fields": []},
    {"fields": [["as_of", "2026-02-31"], ["applicant.age", "x"]], "root": "../"},
)
"""What else the page asks: searches, answers carried away and brought back, bad input."""


def read(root: Path) -> frozenset[str]:
    """The list as it is kept."""
    lines = (root / LIST).read_text(encoding="utf-8").splitlines()
    return frozenset(line for line in lines if not line.startswith("#"))


def written(modules: frozenset[str]) -> str:
    """The list as text."""
    head = "# What the browser's Python gets; made by: python -m build_scripts.modules"
    return "\n".join([head, *sorted(modules)]) + "\n"


def requests(root: Path) -> list[str]:
    """What the page may ask of the engine, one of each kind."""
    profiles = [case["profile"] for case in json.loads((root / CASES).read_text(encoding="utf-8"))]
    profiles += [dict(story.profile) for story in scenarios.load_all(root)]
    asked = [*({"profile": profile, "root": "../"} for profile in profiles), *OTHERS]
    return [json.dumps({**one, "lang": lang}) for one in asked for lang in LANGS]


def of_part(root: Path, part: str) -> Iterator[str]:
    """What the pages may ask of a part: the examples are whole people."""
    for person, lang in itertools.product(scenarios.example_people(root), LANGS):
        asked = {"profile": dict(person.profile), "lang": lang, "root": "../"}
        yield json.dumps(asked)
        if part == "plan":
            fields = answers.to_form(answers.from_profile(asked["profile"]), lang)
            yield json.dumps({"fields": fields, "lang": lang, "root": "../"})


def lazy(root: Path) -> Iterator[str]:
    """What our package imports inside functions, by its full name."""
    for file in sorted((root / "calculator").rglob("*.py")):
        if not runtime.is_for_browser(file.relative_to(root).as_posix()):
            continue
        tree = ast.parse(file.read_text(encoding="utf-8"))
        top = {id(node) for node in tree.body}
        for node in ast.walk(tree):
            if id(node) in top:
                continue
            if isinstance(node, ast.Import):
                yield from (name.name for name in node.names)
            elif isinstance(node, ast.ImportFrom) and node.module:
                yield node.module


def loaded(root: Path) -> frozenset[str]:
    """The modules that are loaded when everything has been done; takes some seconds."""
    with tempfile.TemporaryDirectory() as name:
        work = Path(name)
        archives = runtime.whole_archives(root)
        for part, content in archives.items():
            (work / f"{part}.zip").write_bytes(content)
        asked = {
            "requests": requests(root),
            "parts": {part: list(of_part(root, part)) for part in runtime.PARTS},
            "imports": [*dict.fromkeys(lazy(root)), *BESIDES],
            "occupations": str(root / runtime.OCCUPATIONS),
            "rounds": str(work / "rounds"),
        }
        (work / "rounds").write_bytes(rounds.pack((root / runtime.ROUNDS).read_bytes()))
        (work / "asked.json").write_text(json.dumps(asked), encoding="utf-8")
        command = [
            str(runtime.node()),
            str(root / "build_scripts" / "modules.mjs"),
            str(runtime.pyodide_folder(root)),
            str(work),
        ]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise runtime.RuntimeBuildError(f"the calculator failed under Node:\n{done.stderr}")
    return frozenset(json.loads(done.stdout))


def main(arguments: list[str]) -> int:
    """Write the list, or check it."""
    text = written(loaded(ROOT))
    if "--check" not in arguments:
        (ROOT / LIST).write_text(text, encoding="utf-8")
        return 0
    if text == (ROOT / LIST).read_text(encoding="utf-8"):
        return 0
    print(f"{LIST} is not what it would be; run: python -m build_scripts.modules", file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
