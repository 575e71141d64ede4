"""Makes the tables of occupations in `calculator/data/` from the official files in `data/noc/`.

    python -m build_scripts.occupations           write them
    python -m build_scripts.occupations --check   fail where they are not what would be written

The same sources give the same text. What is packed is compared unpacked, and left alone where its
text is right, because other builds of zlib may pack the same text into other bytes.
"""

from __future__ import annotations

import argparse
import csv
import gzip
import sys
import zlib
from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import groupby
from pathlib import Path

from calculator import titles
from calculator.model import LANGS, Lang
from calculator.occupations import CODES_FILE, OLD_CODES_FILE, skill

ROOT = Path(__file__).resolve().parent.parent
SOURCES = Path("data", "noc")
TABLES = Path("calculator", "data")

CODES = "noc2021.csv"
STRUCTURE = "noc2021_structure_en.csv"
CONCORDANCE = "noc2016_to_2021.csv"
TITLES = "noc2021_titles.csv.gz"
UNIT_GROUP = "5"

Row = dict[str, str]


class SourceError(ValueError):
    """A source that is not what it was taken for; the message says where."""


def generate(root: Path) -> dict[str, bytes]:
    """Every table by its file name."""
    sources = root / SOURCES
    groups = _rows(sources / CODES)
    concordance = _rows(sources / CONCORDANCE)
    _check(groups, concordance)
    return {
        CODES_FILE: _codes(groups, concordance).encode(),
        OLD_CODES_FILE: _old_codes(concordance).encode(),
        titles.INDEX_FILE: zlib.compress(_index(groups, sources).encode(titles.ENCODING), 9),
    }


def _check(groups: list[Row], concordance: list[Row]) -> None:
    """Refuse sources that contradict each other or themselves."""
    codes = [row["code"] for row in groups]
    if codes != sorted(set(codes)):
        raise SourceError(f"{CODES}: codes must rise, each once.")
    for row in groups:
        if len(row["code"]) != 5 or row["code"][1] != row["teer"]:
            raise SourceError(f"{CODES}: {row['code']}: the second digit is not its TEER.")
    if {row["noc2021_code"] for row in concordance} != set(codes):
        raise SourceError(f"{CONCORDANCE}: its new codes are not those of {CODES}.")
    for row in concordance:
        if skill(row["noc2016_code"]) != row["noc2016_skill"]:
            raise SourceError(f"{CONCORDANCE}: {row['noc2016_code']}: skill level and code differ.")


def _codes(groups: list[Row], concordance: list[Row]) -> str:
    """Code, English title, French title and the older codes, parted by tabs."""
    older = defaultdict(list)
    for row in concordance:
        older[row["noc2021_code"]].append(row["noc2016_code"])
    return _table(
        (
            row["code"],
            typeset(row["title_en"]),
            typeset(row["title_fr"]),
            " ".join(sorted(older[row["code"]])),
        )
        for row in groups
    )


def _old_codes(concordance: list[Row]) -> str:
    """Older code, its English title and the codes that it leads to, parted by tabs."""
    rows = sorted(concordance, key=lambda row: (row["noc2016_code"], row["noc2021_code"]))
    return _table(
        (code, typeset(same[0]["noc2016_title_en"]), " ".join(row["noc2021_code"] for row in same))
        for code, same in (
            (code, list(found)) for code, found in groupby(rows, lambda row: row["noc2016_code"])
        )
    )


def _index(groups: list[Row], sources: Path) -> str:
    """The text of the search's index."""
    leads = {
        row["Code - NOC 2021 V1.0"]: " ".join(row["Class definition"].split())
        for row in _rows(sources / STRUCTURE)
        if row["Level"] == UNIT_GROUP
    }
    job_titles = _rows(sources / TITLES)
    return titles.pack(
        [leads[row["code"]] for row in groups],
        [_side(lang, groups, job_titles) for lang in LANGS],
    )


def _side(lang: Lang, groups: list[Row], job_titles: list[Row]) -> tuple[str, str, list[str]]:
    """For each code how many titles, for each title its rank, and the titles of a language."""
    found = defaultdict(list)
    for row in job_titles:
        if row["lang"] == lang:
            found[row["code"]].append(row["title"])
    ordered = [_ordered(row[f"title_{lang}"], found[row["code"]]) for row in groups]
    return (
        " ".join(str(len(same)) for same in ordered),
        "".join(
            titles.rank_of(title, is_official=not at)
            for same in ordered
            for at, title in enumerate(same)
        ),
        [title for same in ordered for title in same],
    )


def _ordered(official: str, job_titles: list[str]) -> list[str]:
    """The official title, then the others by their letters."""
    others = set(job_titles) - {official}
    return [official, *sorted(others, key=lambda title: (titles.fold(title), title))]


def typeset(title: str) -> str:
    """A title with the apostrophe that both languages print."""
    return title.replace("'", "’")


def _table(rows: Iterable[Sequence[str]]) -> str:
    return "".join("\t".join(row) + "\n" for row in rows)


def _rows(path: Path) -> list[Row]:
    """The rows of a CSV file, packed or not, all as text."""
    data = gzip.decompress(path.read_bytes()) if path.suffix == ".gz" else path.read_bytes()
    return list(csv.DictReader(data.decode("utf-8-sig").splitlines(keepends=True)))


def stale(root: Path, made: dict[str, bytes]) -> list[str]:
    """The tables that are missing or hold another text than was made."""
    return [name for name, data in made.items() if _text(root / TABLES / name) != _unpacked(data)]


def _text(path: Path) -> bytes | None:
    return _unpacked(path.read_bytes()) if path.is_file() else None


def _unpacked(data: bytes) -> bytes:
    return zlib.decompress(data) if data[:1] == b"\x78" else data


def main(arguments: Sequence[str] | None = None) -> int:
    """Write the tables, or say which are not what would be written."""
    parser = argparse.ArgumentParser(prog="python -m build_scripts.occupations")
    parser.add_argument("--check", action="store_true", help="write nothing; fail if stale")
    options = parser.parse_args(arguments)
    made = generate(ROOT)
    wrong = stale(ROOT, made)
    for name in wrong:
        if options.check:
            print(f"{TABLES / name}: run python -m build_scripts.occupations", file=sys.stderr)
        else:
            (ROOT / TABLES / name).write_bytes(made[name])
            print(f"{TABLES / name}: {len(made[name]):,} bytes")
    return 1 if wrong and options.check else 0


if __name__ == "__main__":
    sys.exit(main())
