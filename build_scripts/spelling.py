"""The spelling of the French site, by the dictionary that its readers' own programs use.

    python -m build_scripts.spelling       say which words are misspelt, and where

Dicollecte's dictionary comes from npm as `dictionary-fr`, in Hunspell's format: a list of words
with flags, and the endings that each flag allows.
Our own list, `spelling_fr.txt`, adds names, acronyms and terms that it lacks.
Elided words, such as the one before `’` in `l’étranger`, are known by themselves.
"""

from __future__ import annotations

import re
import sys
import tomllib
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from pathlib import Path
from typing import Final, NamedTuple

import yaml

from build_scripts.render import DOCS, read_source
from build_scripts.texts import prose, short_texts

ROOT: Final = Path(__file__).resolve().parent.parent
DICTIONARY: Final = Path("node_modules", "dictionary-fr")
OWN: Final = Path("build_scripts", "spelling_fr.txt")
ELIDED: Final = {*"cdjlmnst", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu", "presqu", "quelqu"}
_WORD: Final = re.compile(r"(?<!\d)[^\W\d_]+(?:[’.-][^\W\d_]+)*")
_SLOT: Final = re.compile(r"\{[^}]*\}|https://\S+")


class Ending(NamedTuple):
    """What a flag allows: letters to add in the place of others, after certain letters only."""

    flag: str
    strip: str
    after: re.Pattern[str]
    more: frozenset[str]
    """The flags of the word that is made."""


class Dictionary(NamedTuple):
    """Words with their flags, and the endings by the letters that they add."""

    words: Mapping[str, Set[str]]
    endings: Mapping[str, Sequence[Ending]]

    def has(self, word: str, flag: str = "") -> bool:
        """Whether it is a word of the list or made of one, and bears a flag, if one is named."""
        if word in self.words and (not flag or flag in self.words[word]):
            return True
        return any(
            (not flag or flag in ending.more)
            and ending.after.search(stem := word[:at] + ending.strip) is not None
            and self.has(stem, ending.flag)
            for at in range(len(word) + 1)
            for ending in self.endings.get(word[at:], ())
        )


def own_words(root: Path) -> list[str]:
    """The words of our own list."""
    lines = (root / OWN).read_text(encoding="utf-8").splitlines()
    return [word for line in lines if not line.startswith("#") for word in line.split()]


def dictionary(root: Path, own: Iterable[str]) -> Dictionary:
    """The dictionary from npm, with words of our own."""
    words: dict[str, Set[str]] = defaultdict(frozenset)
    for line in (root / DICTIONARY / "index.dic").read_text(encoding="utf-8").splitlines()[1:]:
        word, _, flags = line.split("\t")[0].split(" ")[0].partition("/")
        words[word] |= _pairs(flags)
    words |= dict.fromkeys(own, frozenset())
    endings: dict[str, list[Ending]] = defaultdict(list)
    for line in (root / DICTIONARY / "index.aff").read_text(encoding="utf-8").splitlines():
        match line.split():
            case ["SFX", flag, strip, add, after, *_]:
                add, _, more = add.partition("/")
                ending = Ending(flag, _letters(strip), re.compile(f"{after}$"), _pairs(more))
                endings[_letters(add)].append(ending)
    return Dictionary(dict(words), dict(endings))


def _letters(written: str) -> str:
    return "" if written == "0" else written


def _pairs(flags: str) -> frozenset[str]:
    """Flags have two letters each."""
    return frozenset(flags[at : at + 2] for at in range(0, len(flags), 2))


def is_known(word: str, known: Dictionary) -> bool:
    """Whether a word is spelt as the dictionary has it, whole or by its parts."""
    straight = word.replace("’", "'")
    if any(known.has(way) for way in (straight, straight.lower(), straight.capitalize())):
        return True
    before, elision, rest = word.partition("’")
    if elision:
        return before.lower() in ELIDED and is_known(rest, known)
    before, hyphen, rest = word.partition("-")
    if hyphen:
        return (before in ("", "t") or is_known(before, known)) and is_known(rest, known)
    return False


def misspelt(text: str, known: Dictionary) -> Iterator[tuple[int, str]]:
    """Words that nobody knows, with their lines."""
    for number, line in enumerate(text.splitlines(), 1):
        for word in _WORD.findall(_SLOT.sub(" ", line)):
            if not is_known(word, known):
                yield number, word


def french(root: Path) -> Iterator[tuple[str, str]]:
    """Everything that is written in French, with its place."""
    for written in short_texts(root):
        yield written.place, written.text.fr
    for file in sorted((root / DOCS / "fr").rglob("*.md")):
        source = read_source(file, file.name)
        name = file.relative_to(root).as_posix()
        yield name, prose(source.body)
        yield f"{name}:1", f"{source.meta['title']}\n{source.meta['description']}"
    for file in sorted((root / "tests" / "scenarios").glob("*.toml")):
        told = tomllib.loads(file.read_text(encoding="utf-8"))
        yield file.relative_to(root).as_posix(), f"{told['title']['fr']}\n{told['story']['fr']}"
    yield "mkdocs.fr.yml", "\n".join(_frame((root / "mkdocs.fr.yml").read_text(encoding="utf-8")))


def _frame(settings: str) -> Iterator[str]:
    """The words around every page, and the titles of the navigation."""
    found = yaml.safe_load(settings.replace("!ENV ", ""))
    yield from (found["site_name"], found["site_description"], found["copyright"])
    yield from re.findall(r"^ *- \"?([^:\n]+)\"?:", settings.partition("\nnav:")[2], re.MULTILINE)


def main() -> int:
    """Say what is misspelt."""
    known = dictionary(ROOT, own_words(ROOT))
    wrong = [
        f"{place}: {word}" if ":" in place else f"{place}:{number}: {word}"
        for place, text in french(ROOT)
        for number, word in misspelt(text, known)
    ]
    for line in wrong:
        print(line)
    if wrong:
        print(f"spelling: mend these words, or add those that are right to {OWN.as_posix()}")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
