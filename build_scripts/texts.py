"""The words of the site as they are written, with their places, for the checks of language.

`short_texts` finds every `Text` of the package and of the site's scripts in their source, wherever
it stands; `prose` leaves of a page what a reader reads in the page's own language.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Final, NamedTuple

from calculator.model import LANGS, Text

PACKAGES: Final = ("calculator", "build_scripts")


class Written(NamedTuple):
    """A text of both languages, and where it stands: `calculator/words.py:56`."""

    place: str
    text: Text


def short_texts(root: Path) -> Iterator[Written]:
    """Every `Text(en="...", fr="...")` whose words are written out."""
    for package in PACKAGES:
        for file in sorted((root / package).rglob("*.py")):
            name = file.relative_to(root).as_posix()
            for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
                if isinstance(node, ast.Call) and (text := _text(node)):
                    yield Written(f"{name}:{node.lineno}", text)


def _text(call: ast.Call) -> Text | None:
    words = {
        str(keyword.arg): keyword.value.value
        for keyword in call.keywords
        if isinstance(keyword.value, ast.Constant) and isinstance(keyword.value.value, str)
    }
    return Text(words["en"], words["fr"]) if words.keys() == set(LANGS) else None


_FENCE: Final = re.compile(r"^(```|~~~).*?^\1[^\n]*$", re.DOTALL | re.MULTILINE)
_CODE: Final = re.compile(r"`[^`\n]+`")
_NOT_PROSE: Final = (
    re.compile(r"<(style|script)\b.*?</\1>", re.DOTALL),
    re.compile(r"\[\[.*?\]\]|\[%.*?%\]|\[#.*?#\]", re.DOTALL),  # calls
    re.compile(r"\]\([^)\n]*\)"),  # targets of links
    re.compile(r"\[\^[^\]]+\]:?"),  # marks of footnotes
    re.compile(r"^ *(?:!!!|\?\?\?\+?) *\w+", re.MULTILINE),  # kinds of boxes
)
_OTHER_LANGUAGE: Final = re.compile(
    r"\*[^*\n]+\*\{ lang=\w+ \}"
    r"|^#+ .*\{[^}\n]*lang=\w+[^}\n]*\}$"
    r"|<(\w+)[^>]* lang=\"\w+\"[^>]*>.*?</\1>",
    re.DOTALL | re.MULTILINE,
)
_MARKS: Final = (re.compile(r"\{[^}\n]*\}"), re.compile(r"<[^>\n]*>"))


def without_code(text: str) -> str:
    """A page without what it shows as code."""
    return _emptied(_CODE, _emptied(_FENCE, text))


def prose(text: str) -> str:
    """The words of a page in its own language: no code, calls, addresses, attributes or tags.

    Everything taken out leaves its line breaks, so that line numbers stay true.
    """
    text = without_code(text)
    for pattern in (*_NOT_PROSE, _OTHER_LANGUAGE, *_MARKS):
        text = _emptied(pattern, text)
    return text


def _emptied(pattern: re.Pattern[str], text: str) -> str:
    return pattern.sub(lambda found: "\n" * found[0].count("\n"), text)
