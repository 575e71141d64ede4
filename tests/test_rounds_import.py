"""The importer reads the department's data file in every form it has had, and never guesses.

Every feed here is made up; each test shows one oddity that the real one has had.
"""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any
from urllib.error import URLError
from urllib.request import Request

import pytest

from build_scripts import rounds as importer
from build_scripts.rounds import (
    FEED,
    REFUSED,
    STALE,
    TABLE,
    WELL,
    FeedRefused,
    day_in_words,
    kind_of,
    main,
    moment,
    number,
    programs,
    tidy,
)
from calculator import rounds
from calculator.rounds import Round

ALL_PROGRAMS = (
    "Federal Skilled Worker Program, Canadian Experience Class, Federal Skilled Trades Program "
    "and Provincial Nominee Program"
)
OLDER_WORDS = (
    "Federal Skilled Worker, Canadian Experience Class, Federal Skilled Trades and Provincial "
    "Nominee Program"
)
PARTS = {
    "dd1": "10",
    "dd2": "20",
    "dd4": "1",
    "dd5": "2",
    "dd6": "3",
    "dd7": "4",
    "dd8": "5",
    "dd3": "15",
    "dd9": "1,500",
    "dd10": "100",
    "dd11": "200",
    "dd12": "300",
    "dd13": "400",
    "dd14": "500",
    "dd15": "7",
    "dd16": "8",
    "dd17": "9",
    "dd18": "1,569",
}
ZEROS = dict.fromkeys(PARTS, "0")
COUNTS = (10, 20, 15, 1, 2, 3, 4, 5, 1500, 100, 200, 300, 400, 500, 7, 8, 9, 1569)


def item(name: str = "1", **changes: object) -> dict[str, Any]:
    """A round as the feed writes it."""
    return {
        "drawNumber": name,
        "drawNumberURL": f"<a href='/rounds?q={name}'>{name}</a>",
        "drawDate": "2030-01-16",
        "drawDateFull": "January 16, 2030",
        "drawName": "Canadian Experience Class",
        "drawSize": "1,500",
        "drawCRS": "511",
        "mitext": "",
        "DrawText1": "",
        "drawText2": "Canadian Experience Class",
        "drawDateTime": "January 16, 2030 at 15:04:05 UTC",
        "drawCutOff": "December 24, 2029 at 01:02:03 UTC",
        "drawDistributionAsOn": "January 14, 2030",
        **PARTS,
        **changes,
    }


def feed(*items: dict[str, Any]) -> bytes:
    """A data file with these rounds, newest first as in the real one."""
    return json.dumps({"classes": "wb-tables", "rounds": list(items)[::-1]}).encode()


class Project:
    """A folder with a table of rounds, into which feeds are brought."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        (folder / TABLE).parent.mkdir(parents=True)
        self.text = importer.table([])

    @property
    def text(self) -> str:
        return (self.folder / TABLE).read_text(encoding="utf-8")

    @text.setter
    def text(self, text: str) -> None:
        (self.folder / TABLE).write_text(text, encoding="utf-8")

    @property
    def rounds(self) -> dict[str, Round]:
        return {found.number: found for found in rounds.parse(self.text)}

    def bring(self, english: bytes, french: bytes | None = None, *options: str) -> int:
        """Run the command on these feeds; its exit status."""
        given = [*options]
        for name, data in (("feed", english), ("feed-fr", french)):
            if data is not None:
                (self.folder / f"{name}.json").write_bytes(data)
                given += [f"--{name}", str(self.folder / f"{name}.json")]
        return main(given, self.folder)


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Project:
    """A project with an empty table, in which nothing can reach the network."""

    def refuse(*_arguments: object, **_options: object) -> None:
        raise AssertionError("a test asked for the network")

    monkeypatch.setattr(importer, "urlopen", refuse)
    return Project(tmp_path)


def only(project: Project) -> Round:
    (found,) = project.rounds.values()
    return found


# A round as it should be.


def test_a_round_is_read(project: Project) -> None:
    assert project.bring(feed(item())) == WELL
    found = only(project)
    assert found.number == "1"
    assert found.day.isoformat() == "2030-01-16"
    assert found.at == "2030-01-16T15:04:05Z"
    assert (found.name_en, found.name_fr) == ("Canadian Experience Class", "")
    assert (found.kind, found.programs) == ("cec", ("cec",))
    assert (found.invitations, found.cut_off) == (1500, 511)
    assert found.tie_break == "2029-12-24T01:02:03Z"
    assert found.pool is not None
    assert found.pool.day is not None
    assert found.pool.day.isoformat() == "2030-01-14"
    assert found.pool.counts == COUNTS
    assert found.source == "feed"


def test_bringing_the_same_feed_twice_changes_nothing(
    project: Project, capsys: pytest.CaptureFixture[str]
) -> None:
    data = feed(item("1"), item("2"))
    project.bring(data)
    before = project.text
    capsys.readouterr()
    assert project.bring(data) == WELL
    assert project.text == before
    assert capsys.readouterr().out == "no change\n"


def test_what_is_new_is_told(project: Project, capsys: pytest.CaptureFixture[str]) -> None:
    project.bring(feed(item()))
    assert capsys.readouterr().out == (
        "new 1: 2030-01-16, Canadian Experience Class [cec], 1,500 invitations, cut-off 511\n"
    )


def test_rounds_are_written_in_their_order(project: Project) -> None:
    names = ["9", "10", "91a", "91b", "92"]
    project.bring(feed(*(item(name) for name in reversed(names))))
    assert list(project.rounds) == names


# Dates and times.


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("August 7, 2030 at 10:08:20 UTC", "2030-08-07T10:08:20Z"),
        ("August 07, 2030 at 10:08:20 UTC", "2030-08-07T10:08:20Z"),
        ("July 3rd 2030 at 21:35:13 UTC", "2030-07-03T21:35:13Z"),
        ("August 19th 2030 at 12:00:00 UTC", "2030-08-19T12:00:00Z"),
        ("August 31st, 2030 at 12:00:00 UTC", "2030-08-31T12:00:00Z"),
        ("June 22nd, 2030 at 12:00:00 UTC", "2030-06-22T12:00:00Z"),
        ("  August  7,  2030  at  10:08:20  UTC ", "2030-08-07T10:08:20Z"),
        ("August 7, 2030 at 0:59:13 UTC", "2030-08-07T00:59:13Z"),
        ("August 7, 2030 at 10:08:20", "2030-08-07T10:08:20Z"),
        ("August 7 2030 at 10:08:20 UTC", "2030-08-07T10:08:20Z"),
        ("March 02. 2030 at 01:58:34 UTC", "2030-03-02T01:58:34Z"),
        ("April 26,2030 at 18:10:04 UTC", "2030-04-26T18:10:04Z"),
        ("April 26,2030 18:10:04 UTC", "2030-04-26T18:10:04Z"),
        ("April 6, 2030 at12:48:30 UTC", "2030-04-06T12:48:30Z"),
        ("November 1, 2030, at 12:55:44 UTC", "2030-11-01T12:55:44Z"),
        ("January 23, 2030 at 2030-01-23 15:30:04 UTC", "2030-01-23T15:30:04Z"),
        ("October 25, 2030 at 15:48:39 AM UTC", "2030-10-25T15:48:39Z"),
        ("June 22, 2030 at 20:19:59 PM UTC", "2030-06-22T20:19:59Z"),
        ("September 30, 2030 at 04:22:17 AM UTC", "2030-09-30T04:22:17Z"),
    ],
)
def test_a_moment_is_read_in_every_form_seen(text: str, read: str) -> None:
    assert moment(text) == read


@pytest.mark.parametrize(
    "text",
    [
        "",
        "October 7 at 16:38:21 UTC",
        "October 7, 2030",
        "February 30, 2030 at 12:00:00 UTC",
        "October 7, 2030 at 24:00:00 UTC",
        "October 7, 2030 at 12:60:00 UTC",
        "October 7, 2030 at 02:19:59 PM UTC",
        "October 7, 2030 at 12:19:59 AM UTC",
        "October 7, 2030 at 2030-10-08 12:00:00 UTC",
        "October 7, 2030 at 12:00:00 or 13:00:00 UTC",
        "Oktober 7, 2030 at 12:00:00 UTC",
        "7/10/2030 12:00:00",
        "October 7, 20301 at 12:00:00",
    ],
)
def test_a_moment_that_is_not_clear_is_not_guessed(text: str) -> None:
    assert moment(text) is None


def test_a_day_in_words_is_read() -> None:
    found = day_in_words("August 3, 2030")
    assert found is not None
    assert found.isoformat() == "2030-08-03"
    assert day_in_words("August 3") is None


def test_a_tie_break_without_a_year_is_left_out_and_told(
    project: Project, capsys: pytest.CaptureFixture[str]
) -> None:
    project.bring(feed(item(drawCutOff="October 7 at 16:38:21 UTC")))
    assert only(project).tie_break == ""
    assert "warning: round 1: drawCutOff 'October 7 at 16:38:21 UTC'" in capsys.readouterr().out


def test_early_rounds_have_no_tie_break(
    project: Project, capsys: pytest.CaptureFixture[str]
) -> None:
    project.bring(feed(item(drawCutOff="")))
    assert only(project).tie_break == ""
    assert "warning" not in capsys.readouterr().out


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        ({"drawDateTime": "January 6, 2030 at 15:04:05 UTC"}, "it is of 2030-01-16, but its date"),
        ({"drawDistributionAsOn": "January 18, 2030"}, "its pool is of 2030-01-18, after"),
        ({"drawCutOff": "January 16, 2030 at 15:04:05 UTC"}, "is not before the round"),
    ],
)
def test_days_that_contradict_each_other_stay_and_are_told(
    project: Project, capsys: pytest.CaptureFixture[str], changes: dict[str, str], told: str
) -> None:
    assert project.bring(feed(item(**changes))) == WELL
    assert told in capsys.readouterr().out


def test_a_moment_on_the_next_day_is_nothing_to_tell(
    project: Project, capsys: pytest.CaptureFixture[str]
) -> None:
    project.bring(feed(item(drawDateTime="January 17, 2030 at 00:00:01 UTC")))
    assert only(project).at == "2030-01-17T00:00:01Z"
    assert "warning" not in capsys.readouterr().out


# Numbers.


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("75", 75),
        ("1500", 1500),
        ("5,000", 5000),
        ("229,100", 229100),
        ("20 784", 20784),
        ("20\u00a0784", 20784),
        ("20\u202f784", 20784),
        (" 500 ", 500),
        ("0", 0),
        ("", None),
        ("5,00", None),
        ("5.000", None),
        ("about 500", None),
        ("-5", None),
        ("12,3456", None),
    ],
)
def test_a_number_is_read_in_every_form_seen(text: str, read: int | None) -> None:
    assert number(text) == read


@pytest.mark.parametrize("key", ["drawSize", "drawCRS"])
@pytest.mark.parametrize("text", ["", "0", "n/a"])
def test_a_new_round_without_its_figures_is_refused(project: Project, key: str, text: str) -> None:
    before = project.text
    assert project.bring(feed(item(**{key: text}))) == REFUSED
    assert project.text == before


def test_size_and_score_swapped_are_not_believed(
    project: Project, capsys: pytest.CaptureFixture[str]
) -> None:
    assert project.bring(feed(item(drawSize="511", drawCRS="1,500"))) == REFUSED
    assert "drawCRS '1,500' cannot be read or cannot be true" in capsys.readouterr().out


# The pool.


def test_zeros_mean_that_the_pool_was_not_published(project: Project) -> None:
    project.bring(feed(item(**ZEROS)))
    assert only(project).pool is None


def test_wrong_sums_stay_as_published_and_are_told(
    project: Project, capsys: pytest.CaptureFixture[str]
) -> None:
    project.bring(feed(item(dd3="51", dd18="1,600")))
    pool = only(project).pool
    assert pool is not None
    assert (pool.counts[2], pool.total) == (51, 1600)
    told = capsys.readouterr().out
    assert "dd3 is 51, but its parts add up to 15" in told
    assert "dd18 is 1,600, but its parts add up to 1,605" in told


def test_a_pool_with_one_unreadable_band_is_left_out_and_told(
    project: Project, capsys: pytest.CaptureFixture[str]
) -> None:
    project.bring(feed(item(dd7="four")))
    assert only(project).pool is None
    assert "the pool cannot be read" in capsys.readouterr().out


def test_a_pool_keeps_its_counts_where_its_day_cannot_be_read(project: Project) -> None:
    project.bring(feed(item(drawDistributionAsOn="January 14")))
    pool = only(project).pool
    assert pool is not None
    assert (pool.day, pool.counts) == (None, COUNTS)


# Names and programs.


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("No Program Specified", "general"),
        ("General", "general"),
        ("Canadian Experience Class ", "cec"),
        ("Provincial Nominee Program", "pnp"),
        ("Federal Skilled Worker", "fsw"),
        ("Federal Skilled Trades", "fst"),
        ("French language proficiency (Version 1)", "french"),
        ("French-Language proficiency 2026-Version 2", "french"),
        ("Healthcare occupations (2023-1)", "healthcare"),
        ("Healthcare and Social Services Occupations, 2026-Version 3", "healthcare"),
        ("STEM occupations (Version 1)", "stem"),
        ("Trade occupations (Version 2)", "trades"),
        ("Trades Occupations, 2026-Version 3", "trades"),
        ("Transport occupations (Version 1)", "transport"),
        ("Agriculture and agri-food occupations (Version 1)", "agriculture"),
        ("Education occupations (Version 1)", "education"),
        ("Physicians with Canadian Work Experience, 2026-Version 1", "physicians"),
        ("Senior managers with  Canadian Work Experience, 2026-Version 1", "senior_managers"),
        ("Researchers with Canadian work experience, 2027-Version 1", "researchers"),
        ("Skilled Military Recruits, 2026-Version 1", "military_recruits"),
        ("Canadian Experience Class and something else", "other"),
        ("Beekeepers (Version 1)", "other"),
    ],
)
def test_the_kind_is_told_from_the_name(name: str, kind: str) -> None:
    assert kind_of(name) == kind


def test_an_unknown_name_is_kept_under_other_and_told(
    project: Project, capsys: pytest.CaptureFixture[str]
) -> None:
    assert project.bring(feed(item(drawName="Beekeepers (Version 1)"))) == WELL
    assert (only(project).kind, only(project).name_en) == ("other", "Beekeepers (Version 1)")
    assert "the name 'Beekeepers (Version 1)' is of no kind we know" in capsys.readouterr().out


def test_a_round_that_gets_an_unknown_name_keeps_its_kind(project: Project) -> None:
    project.bring(feed(item()))
    project.bring(feed(item(drawName="Experience class of Canada")))
    assert (only(project).kind, only(project).name_en) == ("cec", "Experience class of Canada")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (ALL_PROGRAMS, ("fsw", "cec", "fst", "pnp")),
        (OLDER_WORDS, ("fsw", "cec", "fst", "pnp")),
        ("Provincial  Nominee Program ", ("pnp",)),
        ("", ()),
        ("Canadian Experience Class and Start-up Visa Program", None),
    ],
)
def test_programs_are_read(text: str, found: tuple[str, ...] | None) -> None:
    assert programs(text) == found


def test_stray_spaces_and_straight_apostrophes_go() -> None:
    assert tidy("  Métiers  de l'agriculture ") == "Métiers de l’agriculture"


# What the department changes later.


def test_a_correction_is_followed_and_told(
    project: Project, capsys: pytest.CaptureFixture[str]
) -> None:
    project.bring(feed(item()))
    capsys.readouterr()
    project.bring(feed(item(drawSize="1,498", drawCutOff="December 25, 2029 at 01:02:03 UTC")))
    assert only(project).invitations == 1498
    assert capsys.readouterr().out.splitlines() == [
        "changed 1: invitations 1500 -> 1498",
        "changed 1: tie_break 2029-12-24T01:02:03Z -> 2029-12-25T01:02:03Z",
    ]


def test_a_renamed_round_is_followed(project: Project) -> None:
    project.bring(feed(item(drawName="STEM occupations (2023-1)")))
    project.bring(feed(item(drawName="STEM occupations (Version 1)")))
    assert (only(project).name_en, only(project).kind) == ("STEM occupations (Version 1)", "stem")


@pytest.mark.parametrize(
    "changes",
    [
        ZEROS,
        {"drawCutOff": ""},
        {"drawCutOff": "December 24 at 01:02:03 UTC"},
        {"drawDateTime": ""},
        {"drawText2": ""},
        {"drawName": " "},
        {"drawSize": "0"},
        {"drawCRS": ""},
        {"drawDate": "January 16"},
        {"dd4": ""},
        {"drawDistributionAsOn": ""},
    ],
)
def test_what_the_feed_blanks_is_kept(
    project: Project, capsys: pytest.CaptureFixture[str], changes: dict[str, str]
) -> None:
    project.bring(feed(item()))
    before = project.text
    capsys.readouterr()
    assert project.bring(feed(item(**changes))) == WELL
    assert project.text == before
    told = capsys.readouterr().out.splitlines()
    assert told[0] == "no change"
    assert len(told) == 1 or told[1].startswith("kept, though the feed has it no longer: 1 ")


def test_values_from_copies_become_those_of_the_feed(project: Project) -> None:
    project.bring(feed(item(**ZEROS, drawCutOff="")))
    project.text = project.text.replace("\tfeed\n", "\tcopies\n")
    project.bring(feed(item()))
    found = only(project)
    assert (found.source, found.tie_break) == ("feed", "2029-12-24T01:02:03Z")
    assert found.pool is not None


# What is refused.


def test_a_feed_that_lost_rounds_is_refused(
    project: Project, capsys: pytest.CaptureFixture[str]
) -> None:
    project.bring(feed(item("1"), item("2"), item("3")))
    before = project.text
    assert project.bring(feed(item("1"), item("3"), item("4"))) == REFUSED
    assert project.text == before
    assert "refused: the en feed has lost rounds that we know: 2." in capsys.readouterr().out


def without(key: str) -> dict[str, Any]:
    return {name: value for name, value in item().items() if name != key}


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"<!doctype html><title>Service unavailable</title>", "is not JSON"),
        (b"", "is not JSON"),
        (b"[]", "has no list of rounds"),
        (b'{"draws": []}', "has no list of rounds"),
        (b'{"rounds": []}', "has no list of rounds"),
        (b'{"rounds": {}}', "has no list of rounds"),
        (b'{"rounds": ["1"]}', "a round is no object any more"),
        (feed(without("drawCRS")), "drawCRS is missing"),
        (feed(without("dd18")), "dd18 is missing"),
        (feed(item(drawSize=1500)), "drawSize is no text any more"),
        (feed(item(drawCutOff=None)), "drawCutOff is no text any more"),
        (feed(item("one")), "'one' is no number of a round"),
        (feed(item("1"), item("1 ")), "has round 1 twice"),
        (feed(item(drawDate="16/01/2030")), "drawDate '16/01/2030' cannot be read"),
        (feed(item(drawDate="2030-13-01")), "drawDate '2030-13-01' cannot be read"),
        (feed(item(drawName="")), "drawName '' cannot be read"),
        (b'{"rounds": "\x81\x8d"}', "neither UTF-8 nor Windows-1252"),
    ],
)
def test_a_feed_of_another_shape_is_refused(
    project: Project, capsys: pytest.CaptureFixture[str], data: bytes, why: str
) -> None:
    before = project.text
    assert project.bring(data) == REFUSED
    assert project.text == before
    assert re.search(rf"^refused: .*{re.escape(why)}", capsys.readouterr().out)


def test_new_keys_are_no_reason_to_refuse(project: Project) -> None:
    assert project.bring(feed(item(drawColour="red"))) == WELL


def test_a_missing_file_is_refused(project: Project, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--feed", str(project.folder / "gone.json")], project.folder) == REFUSED
    assert "cannot be read" in capsys.readouterr().out


def test_a_host_that_does_not_answer_is_refused(
    project: Project, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    asked: list[str] = []

    def fail(request: Request, timeout: int) -> None:
        asked.append(request.full_url)
        assert timeout
        raise URLError("no route to host")

    monkeypatch.setattr(importer, "urlopen", fail)
    assert main([], project.folder) == REFUSED
    assert asked == [FEED["en"]]
    assert "cannot be fetched" in capsys.readouterr().out


def test_only_safe_addresses_are_read() -> None:
    with pytest.raises(FeedRefused, match="begin with https"):
        importer.fetch("http://example.org/feed.json")


def test_a_gap_and_a_step_back_in_time_are_told(
    project: Project, capsys: pytest.CaptureFixture[str]
) -> None:
    project.bring(feed(item("1")))
    project.bring(feed(item("1"), item("4", drawDate="2030-01-02")))
    told = capsys.readouterr().out
    assert "warning: no round stands between 1 and 4" in told
    assert "warning: round 4 is of 2030-01-02, before round 1" in told


# The French feed.


def french(name: str) -> bytes:
    text = json.dumps({"rounds": [{"drawNumber": "1", "drawName": name}]}, ensure_ascii=False)
    return text.encode("utf-8")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252"])
def test_the_french_feed_is_read_in_either_encoding(project: Project, encoding: str) -> None:
    data = french("Catégorie de l’expérience canadienne").decode().encode(encoding)
    assert project.bring(feed(item()), data) == WELL
    assert only(project).name_fr == "Catégorie de l’expérience canadienne"


def test_a_french_feed_without_a_name_takes_none_away(project: Project) -> None:
    project.bring(feed(item()), french("Catégorie de l'expérience canadienne"))
    before = project.text
    assert project.bring(feed(item()), french("")) == WELL
    assert project.bring(feed(item())) == WELL
    assert project.text == before


def test_a_french_round_that_we_do_not_have_adds_nothing(project: Project) -> None:
    data = french("Générale").replace(b'"1"', b'"2"')
    project.bring(feed(item()), data)
    assert list(project.rounds) == ["1"]


def test_a_refused_french_feed_does_not_hold_back_the_english_one(
    project: Project, capsys: pytest.CaptureFixture[str]
) -> None:
    assert project.bring(feed(item()), b"<html>") == REFUSED
    assert list(project.rounds) == ["1"]
    assert "refused: the fr feed is not JSON" in capsys.readouterr().out


# The command.


def test_check_writes_nothing_and_fails_where_something_changed(project: Project) -> None:
    before = project.text
    assert project.bring(feed(item()), None, "--check") == STALE
    assert project.text == before
    project.bring(feed(item()))
    assert project.bring(feed(item()), None, "--check") == WELL


def test_the_statuses_differ_from_each_other_and_from_a_wrong_argument(project: Project) -> None:
    with pytest.raises(SystemExit) as wrong:
        main(["--no-such-option"], project.folder)
    assert len({WELL, STALE, REFUSED, wrong.value.code}) == 4


def test_nothing_is_left_beside_the_table(project: Project) -> None:
    project.bring(feed(item()))
    assert [path.name for path in (project.folder / TABLE).parent.iterdir()] == [TABLE.name]


# The workflow that runs it.


def test_the_workflow_uses_the_actions_that_the_others_use(root: Path) -> None:
    uses = re.compile(r"uses: (\S+@[0-9a-f]{40} # v\S+)$", re.MULTILINE)
    folder = root / ".github" / "workflows"
    known = set(uses.findall((folder / "pages.yml").read_text(encoding="utf-8")))
    text = (folder / "rounds.yml").read_text(encoding="utf-8")
    assert len(uses.findall(text)) == text.count("uses: ")
    assert set(uses.findall(text)) <= known
    assert str(TABLE) in text
    assert f"status == '{REFUSED}'" in text
