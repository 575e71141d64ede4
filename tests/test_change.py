"""A maintainer changes one value of the law, and everything else follows.

The proof is made on a copy of the project: the hours of a year become another number.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

OLD, NEW = "1560", "1612"
SHOWN_OLD, SHOWN_NEW = {"en": "1,560", "fr": "1\u202f560"}, {"en": "1,612", "fr": "1\u202f612"}
COPIED = ("calculator", "build_scripts", "docs", "tests", "pyproject.toml")

ASKS = """
import json, sys
from pathlib import Path
from calculator.assess import assess
from calculator.export import law_to_json
from calculator.web import answer
from build_scripts.render import render

render(Path("."), Path("rendered"))
profile = {"as_of": "2026-10-01", "applicant": {"canadian_years": 0}}
shown = {
    lang: json.loads(answer(json.dumps({"profile": profile, "lang": lang})))["html"]
    for lang in ("en", "fr")
}
law = {value["id"]: value for value in law_to_json()["values"]}
json.dump({
    "html": shown,
    "facts": assess(profile)["eligibility"]["parts"][0]["facts"],
    "law": law["cec.work.hours"]["history"][-1]["value"],
}, sys.stdout)
"""


@pytest.fixture(scope="module")
def changed(root: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the project in which one number of one line is another."""
    copy = tmp_path_factory.mktemp("changed")
    for name in COPIED:
        if (root / name).is_dir():
            shutil.copytree(root / name, copy / name, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy(root / name, copy / name)
    law = copy / "calculator/law/cec.py"
    text = law.read_text(encoding="utf-8")
    assert text.count(f" {OLD},\n") == 1
    law.write_text(text.replace(f" {OLD},\n", f" {NEW},\n"), encoding="utf-8")
    return copy


def run(copy: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, *arguments],
        cwd=copy,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )


@pytest.fixture(scope="module")
def answers(changed: Path) -> dict[str, object]:
    """What the changed copy says through its doors, after rendering its pages."""
    done = run(changed, "-c", ASKS)
    assert done.returncode == 0, done.stderr
    found: dict[str, object] = json.loads(done.stdout)
    return found


@pytest.mark.parametrize("lang", ["en", "fr"])
@pytest.mark.parametrize("page", ["eligibility/work.md", "calculator.md", "reference/law.md"])
@pytest.mark.usefixtures("answers")
def test_guide_form_and_tables_show_the_new_value_and_no_longer_the_old(
    changed: Path, page: str, lang: str
) -> None:
    text = (changed / "rendered" / lang / page).read_text(encoding="utf-8").replace("\u00a0", " ")

    language = "fr" if lang == "fr" and (changed / "docs/fr" / page).exists() else "en"
    assert SHOWN_NEW[language] in text
    assert SHOWN_OLD[language] not in without_examples(text)


def without_examples(text: str) -> str:
    """A page without the hours that people in examples worked, which are theirs."""
    blocks = text.split("\n\n")
    return "\n\n".join(block for block in blocks if 'class="guide-example' not in block)


def test_result_and_json_show_the_new_value(answers: dict[str, object]) -> None:
    assert answers["law"] == int(NEW)
    assert answers["facts"] == {
        "hours": int(NEW),
        "hours_per_week": 30,
        "window_years": 3,
        "years": 0,
    }
    html = answers["html"]
    assert isinstance(html, dict)
    for lang in ("en", "fr"):
        assert SHOWN_NEW[lang] in html[lang]
        assert SHOWN_OLD[lang] not in html[lang]


FAST = ("tests/law", "tests/rules", "tests/test_words.py", "tests/test_contract.py")
STATING = "states(value='cec.work.hours')"


def test_exactly_the_tests_that_state_the_old_law_fail(changed: Path) -> None:
    options = ("-m", "pytest", "-q", "-p", "no:cacheprovider", *FAST)

    others = run(changed, *options, "-m", f"not {STATING}")
    stating = run(changed, *options, "-m", STATING)

    assert others.returncode == 0, others.stdout[-3000:]
    assert "failed" in stating.stdout
    assert "passed" not in stating.stdout
