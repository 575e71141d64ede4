"""The command line: `python -m calculator assess [FILE]` and `law [--as-of DATE]`.

`assess` reads one profile, or JSON Lines, and writes one result a line.
`law` writes every value of the law with its history and sources.
Exit status: 0 all read, 1 some profile had problems, 2 the command was misused.
"""

from __future__ import annotations

import argparse
import errno
import json
import os
import sys
from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import Any, TextIO

from calculator.assess import SCHEMA, assess, problem_to_contract
from calculator.export import law_to_json
from calculator.model import LANGS, Lang, Text
from calculator.problems import Problem

LONGEST = 1_000_000
"""Characters in one profile; longer ones are refused before they are read."""


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command and return its exit status."""
    arguments = _parser().parse_args(argv)
    if sys.stdout is None:
        return _misused("standard output is closed")
    try:
        status = _run(arguments)
        sys.stdout.flush()
    except BrokenPipeError:  # the reader has had enough
        _discard_output()
        return 0
    except OSError as error:
        _discard_output()
        return _misused(f"cannot write: {error.strerror}")
    return status


def _run(arguments: argparse.Namespace) -> int:
    if arguments.command == "law":
        _write(law_to_json(arguments.as_of))
        return 0
    return _assess(arguments.file, arguments.lang)


def _misused(why: str) -> int:
    print(f"python -m calculator: {why}", file=sys.stderr)
    return 2


def _discard_output() -> None:
    """Send what is still unwritten nowhere, so that leaving Python does not try again."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m calculator", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    assess_parser = commands.add_parser("assess", help="find the verdict and score of profiles")
    assess_parser.add_argument("file", nargs="?", help="JSON or JSON Lines; else standard input")
    assess_parser.add_argument("--lang", choices=LANGS, default="en", help="language of messages")
    law_parser = commands.add_parser("law", help="write every value of the law as JSON")
    law_parser.add_argument(
        "--as-of", type=date.fromisoformat, metavar="DATE", help="name the entry of that day, too"
    )
    return parser


def _assess(path: str | None, lang: Lang) -> int:
    try:
        text = _read(path)
    except OSError as error:
        return _misused(f"cannot read {path or 'standard input'}: {error.strerror}")
    status = 0
    for result in results(text, lang):
        _write(result)
        status = 1 if result["problems"] else status
    return status


def _read(path: str | None) -> str:
    if path is None:
        if sys.stdin is None:
            raise OSError(errno.EBADF, "it is closed")
        return _decoded(sys.stdin)
    return Path(path).read_text(encoding="utf-8", errors="replace")


def _decoded(stream: TextIO) -> str:
    data = stream.buffer.read() if hasattr(stream, "buffer") else stream.read().encode()
    return data.decode("utf-8", errors="replace")


def results(text: str, lang: Lang = "en") -> Iterator[dict[str, Any]]:
    """One result for the whole text if it is one JSON value, else one for each line."""
    whole = _load(text)
    if not isinstance(whole, Problem) or "\n" not in text.strip():
        yield _result(whole, lang)
        return
    for line in text.split("\n"):
        if line.strip():
            yield _result(_load(line), lang)


def _result(loaded: object, lang: Lang) -> dict[str, Any]:
    if isinstance(loaded, Problem):
        return {"schema": SCHEMA, "problems": [problem_to_contract(loaded, lang)]}
    return assess(loaded, lang)


def _load(text: str) -> object:
    """A JSON value, or the problem that keeps it from being read."""
    if len(text) > LONGEST:
        most = Text(en=f"{LONGEST} characters", fr=f"{LONGEST} caractères")
        return Problem("", "too_long", {"highest": most})
    try:
        return json.loads(text.removeprefix("\ufeff"))
    except RecursionError:
        return Problem("", "too_deep")
    except ValueError:  # also a number of too many digits
        return Problem("", "not_json")


def _write(value: object) -> None:
    json.dump(value, sys.stdout, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
    sys.stdout.write("\n")


if __name__ == "__main__":
    if sys.stdout is not None:
        sys.stdout.reconfigure(encoding="utf-8")  # type: ignore[union-attr]
    sys.exit(main())
