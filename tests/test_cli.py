"""The command line, as somebody uses it: on the standard library alone."""

from __future__ import annotations

import errno
import io
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from calculator import __main__ as cli
from calculator.law import PARAMETERS, SOURCES
from tests.profiles import profile

ROOT = Path(__file__).resolve().parent.parent
ALONE = (sys.executable, "-S", "-E", "-m", "calculator")
"""Without site-packages and without the environment, only the standard library is there."""


def run(*arguments: str, told: str | bytes = "") -> subprocess.CompletedProcess[bytes]:
    data = told.encode() if isinstance(told, str) else told
    return subprocess.run(
        [*ALONE, *arguments], input=data, capture_output=True, cwd=ROOT, check=False
    )


def lines(output: bytes) -> list[dict[str, Any]]:
    return [json.loads(line) for line in output.decode().splitlines()]


def main(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, list[dict[str, Any]]]:
    """Run a command in this process."""
    status = cli.main(list(arguments))
    return status, [json.loads(line) for line in capsys.readouterr().out.splitlines()]


# assess


def test_one_profile_on_standard_input_gives_one_result_on_one_line() -> None:
    done = run("assess", told=json.dumps(profile()))

    assert done.returncode == 0
    assert done.stderr == b""
    assert [result["crs"]["total"] for result in lines(done.stdout)] == [432]


def test_only_the_standard_library_is_imported() -> None:
    code = (
        "import sys; from calculator.__main__ import main; main(['law']);"
        "print([n for n in sys.modules if n.startswith(('jinja2', 'markupsafe'))],"
        " file=sys.stderr)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, cwd=ROOT, check=False)

    assert done.stderr.decode().strip() == "[]"


def test_json_lines_give_one_result_a_line_and_a_bad_line_does_not_stop_the_rest() -> None:
    told = "\n".join(
        [
            json.dumps(profile()),
            "this is not JSON",
            "",
            json.dumps(profile(age=45)),
            json.dumps(profile(age=-1)),
        ]
    )

    done = run("assess", told=told)

    first, bad, second, problem = lines(done.stdout)
    assert done.returncode == 1
    assert done.stderr == b""
    assert first["crs"]["total"] == 432
    assert [one["code"] for one in bad.pop("problems")] == ["not_json"]
    assert bad == {"schema": 1}
    assert second["crs"]["total"] == 322
    assert problem["problems"][0]["at"] == "applicant.age"


def test_a_file_may_be_pretty_printed(tmp_path: Path) -> None:
    file = tmp_path / "person.json"
    file.write_text(json.dumps(profile(), indent=2), encoding="utf-8")

    done = run("assess", str(file))

    assert done.returncode == 0
    assert len(lines(done.stdout)) == 1


def test_a_file_may_hold_json_lines(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "people.jsonl"
    file.write_text(f"{json.dumps(profile())}\n" * 3, encoding="utf-8")

    status, results = main(capsys, "assess", str(file))

    assert status == 0
    assert len(results) == 3


@pytest.mark.parametrize("mark", ["\ufeff", ""])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_a_byte_order_mark_and_line_ends_of_windows_are_read(
    mark: str, end: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "people.jsonl"
    file.write_bytes((mark + end.join([json.dumps(profile())] * 2) + end).encode())

    status, results = main(capsys, "assess", str(file))

    assert status == 0
    assert len(results) == 2


@pytest.mark.parametrize("told", ["", "\n", "[1, 2", "{'as_of': 1}", '{"as_of": 01}'])
def test_what_is_not_json_at_all_is_one_problem(told: str) -> None:
    assert [one["code"] for result in cli.results(told) for one in result["problems"]] == [
        "not_json"
    ]


def test_bytes_that_are_not_utf_8_are_not_a_crash() -> None:
    done = run("assess", told=b'{"as_of": "\xff\xfe"}\n\xff\n')

    assert done.returncode == 1
    assert len(lines(done.stdout)) == 2
    assert done.stderr == b""


def test_nesting_too_deep_is_a_problem() -> None:
    (result,) = cli.results("[" * 100_000)

    assert result["problems"][0]["code"] in ("too_deep", "not_json")


def test_a_number_of_very_many_digits_is_a_problem() -> None:
    (result,) = cli.results('{"as_of": "2026-10-01", "applicant": {"age": ' + "9" * 10_000 + "}}")

    assert result["problems"]


def test_a_text_that_is_too_long_is_refused_before_it_is_read() -> None:
    told = '"' + "x" * cli.LONGEST + '"'

    (english,), (french,) = cli.results(told), cli.results(told, "fr")

    assert [one["code"] for one in english["problems"]] == ["too_long"]
    assert "characters" in english["problems"][0]["message"]
    assert "caractères" in french["problems"][0]["message"]


def test_many_profiles_may_together_be_longer_than_one_may_be() -> None:
    long_line = json.dumps(profile()) + " " * (cli.LONGEST // 2)

    results = list(cli.results("\n".join([long_line] * 3)))

    assert [result["problems"] for result in results] == [[], [], []]


def test_messages_come_in_french_if_asked_for() -> None:
    (result,) = cli.results("nothing", "fr")

    assert result["problems"][0]["message"].startswith("Ce n’est pas du JSON")


def test_output_is_utf_8_whatever_the_locale() -> None:
    environment = {
        name: value for name, value in os.environ.items() if not name.startswith(("LC_", "LANG"))
    } | {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}

    done = subprocess.run(
        [sys.executable, "-S", "-m", "calculator", "assess", "--lang", "fr"],
        input=json.dumps({"as_of": "2026-02-30", "é": 1}, ensure_ascii=False).encode(),
        capture_output=True,
        cwd=ROOT,
        env=environment,
        check=False,
    )

    (result,) = lines(done.stdout)
    assert {one["at"] for one in result["problems"]} == {"as_of", "é"}
    assert "écrit sous la forme" in done.stdout.decode()


def test_the_same_input_gives_the_same_bytes_in_two_runs() -> None:
    told = json.dumps(profile(as_of="2026-11-03"))

    assert run("assess", told=told).stdout == run("assess", told=told).stdout


# Misuse.


@pytest.mark.parametrize(
    "arguments",
    [
        (),
        ("guess",),
        ("assess", "one", "two"),
        ("assess", "--lang", "de"),
        ("law", "--as-of", "2026-02-30"),
        ("law", "--as-of"),
    ],
)
def test_a_misused_command_ends_with_2(
    arguments: tuple[str, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as stopped:
        cli.main(list(arguments))

    captured = capsys.readouterr()
    assert stopped.value.code == 2
    assert captured.out == ""
    assert "usage:" in captured.err


def test_a_missing_file_ends_with_2_and_says_which() -> None:
    done = run("assess", "no/such/file.json")

    assert done.returncode == 2
    assert done.stdout == b""
    assert b"no/such/file.json" in done.stderr
    assert b"Traceback" not in done.stderr


def test_a_folder_is_not_a_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["assess", str(tmp_path)]) == 2
    assert str(tmp_path) in capsys.readouterr().err


@pytest.mark.parametrize("told", [json.dumps(profile()), f"{json.dumps(profile())}\n" * 500])
def test_a_reader_that_goes_away_is_no_failure(told: str) -> None:
    reader, writer = os.pipe()
    os.close(reader)

    done = subprocess.run(
        [*ALONE, "assess"],
        input=told.encode(),
        stdout=writer,
        stderr=subprocess.PIPE,
        cwd=ROOT,
        check=False,
    )
    os.close(writer)

    assert done.returncode == 0
    assert done.stderr == b""


@pytest.mark.parametrize(
    ("failure", "status", "told"),
    [
        (BrokenPipeError(errno.EPIPE, "Broken pipe"), 0, ""),
        (OSError(errno.ENOSPC, "No space left on device"), 2, "No space left on device"),
    ],
)
def test_what_cannot_be_written_is_told_unless_the_reader_went_away(
    failure: OSError,
    status: int,
    told: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    def fail(_value: object) -> None:
        raise failure

    monkeypatch.setattr(cli, "_write", fail)
    monkeypatch.setattr(cli, "_discard_output", lambda: None)

    assert cli.main(["law"]) == status
    assert told in capsys.readouterr().err


def test_closed_standard_streams_are_misuse(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    with monkeypatch.context() as patched:
        patched.setattr(sys, "stdin", None)
        assert cli.main(["assess"]) == 2
    with monkeypatch.context() as patched:
        patched.setattr(sys, "stdout", None)
        assert cli.main(["law"]) == 2

    told = capsys.readouterr().err
    assert "standard input" in told
    assert "standard output" in told


def test_standard_input_of_text_alone_is_read(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO(json.dumps(profile())))

    status, results = main(capsys, "assess")

    assert status == 0
    assert results[0]["crs"]["total"] == 432


# law


def test_the_law_holds_every_value_with_its_history_and_every_source() -> None:
    done = run("law")

    (law,) = lines(done.stdout)
    assert done.returncode == 0
    assert [value["id"] for value in law["values"]] == list(PARAMETERS)
    assert [source["id"] for source in law["sources"]] == list(SOURCES)
    for value in law["values"]:
        assert len(value["history"]) == len(PARAMETERS[value["id"]].history)
        for entry in value["history"]:
            assert {"from", "value", "known", "confidence", "sources"} <= set(entry)
            assert entry["sources"]
            assert {cite["source"] for cite in entry["sources"]} <= set(SOURCES)
        assert value["label"]["en"]
        assert value["label"]["fr"]


@pytest.mark.parametrize(
    ("day", "expected", "known"),
    [
        ("2016-11-18", 600, True),
        ("2016-11-19", 50, True),
        ("2025-03-25", None, True),
        ("2026-11-03", None, False),
    ],
)
def test_the_law_of_a_day_names_the_entry_of_that_day_beside_the_history(
    day: str, expected: int | None, known: bool, capsys: pytest.CaptureFixture[str]
) -> None:
    status, (law,) = main(capsys, "law", "--as-of", day)

    values = {value["id"]: value for value in law["values"]}
    offer = values["crs.additional.job_offer"]["on"]
    assert status == 0
    assert law["as_of"] == day
    assert offer in values["crs.additional.job_offer"]["history"]
    assert offer["known"] is known
    found = None if offer["value"] is None else dict(offer["value"]["rows"])["other"][0]
    assert found == expected


def test_before_everything_no_value_has_an_entry(capsys: pytest.CaptureFixture[str]) -> None:
    _, (law,) = main(capsys, "law", "--as-of", "1900-01-01")

    assert {value["on"] for value in law["values"]} == {None}
