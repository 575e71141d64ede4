"""The tables of occupations say what the official files say, and the law agrees with them."""

from __future__ import annotations

import csv
import gzip
import zlib
from collections import Counter
from datetime import date
from pathlib import Path

import pytest

from build_scripts import occupations as generator
from calculator import occupations, titles
from calculator.law import categories, cec
from calculator.occupations import (
    codes,
    counts,
    old_codes,
    old_group,
    profile_url,
    skill_levels,
    successors,
    unit_group,
)

BEFORE = cec.SKILL.known_on(date(2022, 11, 15))
NOW = cec.SKILL.known_on(date(2022, 11, 16))
ENTERED = cec.ENTERED.known_on(date(2022, 11, 16))
LEFT = cec.LEFT.known_on(date(2022, 11, 16))


def rows(root: Path, name: str) -> list[dict[str, str]]:
    data = (root / "data" / "noc" / name).read_bytes()
    text = gzip.decompress(data) if name.endswith(".gz") else data
    return list(csv.DictReader(text.decode("utf-8-sig").splitlines()))


# The tables against the official files.


def test_there_are_516_unit_groups() -> None:
    assert len(codes()) == 516
    assert all(len(code) == 5 and code.isdigit() for code in codes())


def test_the_unit_groups_of_each_category() -> None:
    found = Counter(code[1] for code in codes())
    assert [found[str(teer)] for teer in range(6)] == [48, 97, 162, 69, 95, 45]


def test_there_are_500_older_codes_in_585_pairs() -> None:
    assert len(old_codes()) == 500
    assert sum(len(successors(old)) for old in old_codes()) == 585


def test_440_older_codes_lead_to_one_code_and_60_to_several() -> None:
    assert Counter(len(successors(old)) > 1 for old in old_codes()) == {False: 440, True: 60}


def test_both_tables_hold_the_same_pairs() -> None:
    forward = {(old, new) for old in old_codes() for new in successors(old)}
    backward = {(old, new) for new in codes() for old in _group(new).old_codes}
    assert forward == backward


def test_every_title_is_the_official_one_in_both_languages(root: Path) -> None:
    for row in rows(root, "noc2021.csv"):
        group = _group(row["code"])
        assert group.title.en == row["title_en"].replace("'", "’")
        assert group.title.fr == row["title_fr"].replace("'", "’")


def test_the_titles_are_those_of_the_official_structure(root: Path) -> None:
    official = {
        row["Code - NOC 2021 V1.0"]: row["Class title"]
        for row in rows(root, "noc2021_structure_en.csv")
        if row["Level"] == "5"
    }
    assert {code: _group(code).title.en for code in codes()} == {
        code: title.replace("'", "’") for code, title in official.items()
    }


def test_the_index_holds_every_job_title_under_its_code(root: Path) -> None:
    source = rows(root, "noc2021_titles.csv.gz")
    held = {
        (side.codes[at], lang, title)
        for lang, side in titles.index().sides.items()
        for at, title in enumerate(side.titles)
    }
    assert len(source) == 57702
    assert {(row["code"], row["lang"], row["title"]) for row in source} <= held


def test_there_is_a_lead_statement_for_each_unit_group() -> None:
    leads = titles.index().leads
    assert tuple(leads) == codes()
    assert leads["21231"].startswith("Software engineers and designers research, design")


def _group(code: str) -> occupations.UnitGroup:
    found = unit_group(code)
    assert found is not None
    return found


# Single occupations.


def test_a_unit_group_by_its_code() -> None:
    group = _group("73300")
    assert group.title.en == "Transport truck drivers"
    assert group.title.fr == "Conducteurs/conductrices de camions de transport"
    assert (group.teer, group.broad_category, group.old_codes) == (3, 7, ("7511",))


@pytest.mark.parametrize(
    "code", ["", "0", "00018", "7511", "99999", "212310", "2123a", "２１２３１"]
)
def test_what_is_no_code_has_no_unit_group(code: str) -> None:
    assert unit_group(code) is None
    assert skill_levels(code) == frozenset()


def test_an_older_code_leads_to_its_successors() -> None:
    assert successors("7511") == ("73300",)
    assert successors("2174") == ("21230", "21232", "21234")
    assert successors("2173") == ("21211", "21231")


@pytest.mark.parametrize("code", ["", "73300", "9999", "abcd"])
def test_what_is_no_older_code_leads_nowhere(code: str) -> None:
    assert old_group(code) is None
    assert successors(code) == ()


@pytest.mark.parametrize(
    ("old", "level"), [("0011", "0"), ("2171", "A"), ("6322", "B"), ("7511", "C"), ("6611", "D")]
)
def test_an_older_code_shows_its_skill_type_or_level(old: str, level: str) -> None:
    group = old_group(old)
    assert group is not None
    assert group.skill == level


@pytest.mark.parametrize(("code", "level"), [("73300", "C"), ("64200", "B"), ("00011", "0")])
def test_the_skill_level_of_a_present_code_is_that_of_its_older_code(code: str, level: str) -> None:
    assert skill_levels(code) == {level}


def test_34_occupations_grew_out_of_several_skill_levels() -> None:
    assert sum(len(skill_levels(code)) > 1 for code in codes()) == 34
    assert all(skill_levels(code) <= {"0", "A", "B", "C", "D"} for code in codes())


def test_the_version_is_named() -> None:
    assert occupations.VERSION == "NOC 2021 v1.0"


@pytest.mark.parametrize(("lang", "culture"), [("en", "en-CA"), ("fr", "fr-CA")])
def test_the_official_page_is_in_the_readers_language(lang: str, culture: str) -> None:
    address = profile_url("21231", "fr" if lang == "fr" else "en")
    assert f"GocTemplateCulture={culture}" in address
    assert "code=21231" in address


# The law and the tables.


def test_the_law_of_today_looks_at_the_category() -> None:
    assert counts("73300", NOW) is True
    assert counts("64200", NOW) is False


def test_the_law_before_looks_at_the_skill_level() -> None:
    assert counts("73300", BEFORE) is False
    assert counts("64200", BEFORE) is True


def test_the_law_before_leaves_open_what_grew_out_of_several_levels() -> None:
    mixed = next(c for c in codes() if skill_levels(c) == {"B", "C"})
    assert counts(mixed, BEFORE) is None
    assert counts(mixed, NOW) is not None


@pytest.mark.parametrize("occupation", [*ENTERED, *LEFT], ids=lambda found: found.code)
def test_an_occupation_that_moved_has_the_official_title(occupation: cec.Occupation) -> None:
    assert _group(occupation.code).title == occupation.title


@pytest.mark.parametrize("occupation", ENTERED, ids=lambda found: found.code)
def test_an_occupation_that_entered_counts_now(occupation: cec.Occupation) -> None:
    assert counts(occupation.code, NOW) is True
    assert counts(occupation.code, BEFORE) is not True


@pytest.mark.parametrize("occupation", LEFT, ids=lambda found: found.code)
def test_an_occupation_that_left_counts_no_longer(occupation: cec.Occupation) -> None:
    assert counts(occupation.code, NOW) is False
    assert counts(occupation.code, BEFORE) is not False


def test_every_occupation_of_a_category_of_rounds_exists() -> None:
    lists = {
        code
        for name, value in vars(categories).items()
        if name.startswith("_") and isinstance(value, tuple)
        for code in value
        if isinstance(code, str) and len(code) == 5 and code.isdigit()
    }
    assert lists
    assert lists <= set(codes())


# The files.


def test_the_tables_are_what_the_generator_makes(root: Path) -> None:
    assert generator.stale(root, generator.generate(root)) == []


def test_the_generator_makes_the_same_bytes_each_time(root: Path) -> None:
    assert generator.generate(root) == generator.generate(root)


def test_a_changed_table_is_noticed(root: Path, tmp_path: Path) -> None:
    made = generator.generate(root)
    (tmp_path / generator.TABLES).mkdir(parents=True)
    for name, data in made.items():
        (tmp_path / generator.TABLES / name).write_bytes(data)
    (tmp_path / generator.TABLES / occupations.CODES_FILE).write_text("00010\tx\ty\t0011\n")
    (tmp_path / generator.TABLES / titles.INDEX_FILE).write_bytes(zlib.compress(b"x"))
    assert generator.stale(tmp_path, made) == [occupations.CODES_FILE, titles.INDEX_FILE]
    (tmp_path / generator.TABLES / occupations.OLD_CODES_FILE).unlink()
    assert occupations.OLD_CODES_FILE in generator.stale(tmp_path, made)


def test_the_check_passes_on_what_is_committed(capsys: pytest.CaptureFixture[str]) -> None:
    assert generator.main(["--check"]) == 0
    assert capsys.readouterr().err == ""


def test_the_index_is_small_enough_to_fetch(root: Path) -> None:
    assert (root / generator.TABLES / titles.INDEX_FILE).stat().st_size <= 600_000


def test_the_table_loaded_at_each_start_is_small(root: Path) -> None:
    data = (root / generator.TABLES / occupations.CODES_FILE).read_bytes()
    assert len(zlib.compress(data)) <= 20_000


@pytest.mark.parametrize(
    ("name", "right", "wrong"),
    [
        ("noc2021.csv", "\n00010,0", "\n90010,0"),
        ("noc2021.csv", "\n00011,0", "\n00011,1"),
        ("noc2016_to_2021.csv", "\n0011,0", "\n1011,0"),
        ("noc2016_to_2021.csv", ",00010,", ",00011,"),
    ],
)
def test_a_source_that_contradicts_itself_is_refused(
    root: Path, tmp_path: Path, name: str, right: str, wrong: str
) -> None:
    sources = tmp_path / generator.SOURCES
    sources.mkdir(parents=True)
    for source in (root / generator.SOURCES).iterdir():
        (sources / source.name).write_bytes(source.read_bytes())
    text = (sources / name).read_bytes().decode()
    assert right in text
    (sources / name).write_bytes(text.replace(right, wrong, 1).encode())
    with pytest.raises(generator.SourceError, match=name):
        generator.generate(tmp_path)
