"""The index of job titles: which titles hold a word, in English and in French.

The 57,702 titles come as one packed text of about half a megabyte, and only when somebody searches.
In the browser the page fetches it and hands it to `install`; elsewhere it is read from the package.
The text is unpacked and indexed once, in bulk operations that cost little even in the browser.

Words are compared without accents and capitals, and by their stem, so that plural and gender do not
matter.
Titles are indexed in the order in which they are to be shown: those with the fewest words first,
and official titles before others.
A place in the index is therefore also a rank, and the search seldom has to look at a title itself.
"""

from __future__ import annotations

import unicodedata
import zlib
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable
from functools import lru_cache
from typing import Final, NamedTuple

from calculator import occupations
from calculator.model import LANGS, Lang

INDEX_FILE: Final = "titles.z"
ENCODING: Final = "latin-1"
"""One byte a character, so that the whole text is folded in a single pass."""

# fmt: off
IGNORED: Final = frozenset({
    "a", "and", "at", "except", "for", "in", "of", "on", "or", "the", "to", "with",
    "au", "aux", "d", "de", "des", "du", "en", "et", "l", "la", "le", "les", "ou", "pour", "sauf",
    "sur", "un", "une",
})
# fmt: on
"""Words that say nothing about the work."""

SHORT: Final = {
    "admin": "administrative",
    "ai": "artificial intelligence",
    "auto": "automotive",
    "ceo": "chief executive officer",
    "cfo": "chief financial officer",
    "cnc": "computer numerical control",
    "dev": "developer",
    "ea": "executive assistant",
    "ece": "early childhood educator",
    "er": "emergency",
    "esl": "english as a second language",
    "gp": "general practitioner",
    "hr": "human resources",
    "hvac": "heating ventilation air conditioning",
    "ia": "intelligence artificielle",
    "it": "information technology",
    "lab": "laboratory",
    "labo": "laboratoire",
    "lpn": "licensed practical nurse",
    "pab": "prepose beneficiaires",
    "pdg": "president directeur general",
    "pm": "project manager",
    "psw": "personal support worker",
    "qa": "quality assurance",
    "rh": "ressources humaines",
    "rmt": "registered massage therapist",
    "rn": "registered nurse",
    "sr": "senior",
    "ti": "technologies information",
    "tech": "technician",
    "vp": "vice president",
}
"""Everyday abbreviations, written out; titles that hold the abbreviation itself count as well."""


class Side(NamedTuple):
    """The index of one language."""

    lang: Lang
    titles: list[str]
    codes: list[str]
    """The code of each title."""
    heads: list[str]
    """The first word of each title, folded."""
    ranks: list[int]
    """The rank of each title, rising."""
    words: list[str]
    """All words, folded and sorted."""
    places: dict[str, list[int]]
    """The titles that hold a word, in rising order."""

    def size(self, place: int) -> int:
        """How many words a title has."""
        return (self.ranks[place] - ord("A")) // 2

    def is_official(self, place: int) -> bool:
        """Whether a title is that of the unit group itself."""
        return (self.ranks[place] - ord("A")) % 2 == 0

    def beginning(self, start: str) -> list[str]:
        """The words that begin like this."""
        first = bisect_left(self.words, start)
        return self.words[first : bisect_left(self.words, start + "~", first)]

    def alike(self, word: str) -> list[str]:
        """The words with the same stem: the word itself, its plural, its other gender."""
        wanted = stem(word)
        near = self.beginning(wanted[: max(2, len(wanted) - 4)])
        return [found for found in near if stem(found) == wanted]

    def holding(self, words: Iterable[str]) -> set[int]:
        """The titles that hold at least one of the words."""
        return set().union(*(self.places[word] for word in words))

    def short_titles(self, words: Iterable[str], most: int) -> set[int]:
        """Those of them that have no more than so many words."""
        end = bisect_right(self.ranks, rank_letter(most, is_official=False))
        held = (self.places[word] for word in words)
        return set().union(*(places[: bisect_left(places, end)] for places in held))


class Index(NamedTuple):
    """The index of both languages, and the lead statements by code."""

    sides: dict[Lang, Side]
    leads: dict[str, str]


class IndexMissing(Exception):
    """The index is not here: in the browser it has to be fetched and installed first."""


_installed: list[bytes] = []


def install(packed: bytes) -> None:
    """Take the index as the browser fetched it, and make it ready."""
    _installed[:] = [packed]
    index.cache_clear()
    index()


@lru_cache(maxsize=1)
def index() -> Index:
    """The index, made ready at the first call; raises `IndexMissing`."""
    return unpack(_installed[0] if _installed else _from_package())


def is_ready() -> bool:
    """Whether a search can be answered without fetching anything."""
    try:
        index()
    except IndexMissing:
        return False
    return True


def _from_package() -> bytes:
    try:
        return occupations.read(INDEX_FILE)
    except OSError as error:
        raise IndexMissing(INDEX_FILE) from error


# The packed text.

SECTION: Final = "\n\n"


def pack(leads: list[str], sides: Iterable[tuple[str, str, list[str]]]) -> str:
    """The text of the index: lead statements, then three sections for each language.

    The sections: how many titles each code has, the rank of each title as a letter, the titles.
    Titles of one code stand together, because likeness packs well; the ranks give their order.
    """
    parts = ["\n".join(leads)]
    for counts, ranks, titles in sides:
        parts += [counts, ranks, "\n".join(titles)]
    return SECTION.join(parts)


def rank_of(title: str, is_official: bool) -> str:
    """The rank of a title, as a letter."""
    return chr(rank_letter(size_of(title), is_official))


def rank_letter(words: int, is_official: bool) -> int:
    """The letter for a rank, as a number: an official title comes before others of its size."""
    return ord("A") + 2 * words + (not is_official)


def unpack(packed: bytes) -> Index:
    """The index of a packed text."""
    leads, *parts = zlib.decompress(packed).split(SECTION.encode())
    sides = {lang: _side(lang, *parts[3 * at : 3 * at + 3]) for at, lang in enumerate(LANGS)}
    codes = occupations.codes()
    return Index(sides, dict(zip(codes, leads.decode(ENCODING).split("\n"), strict=True)))


def _side(lang: Lang, counts: bytes, ranks: bytes, text: bytes) -> Side:
    order = sorted(range(len(ranks)), key=ranks.__getitem__)
    codes: list[str] = []
    for code, count in zip(occupations.codes(), counts.split(), strict=True):
        codes += [code] * int(count)
    titles = text.decode(ENCODING).split("\n")
    folded = text.translate(_folding()).decode("ascii").split("\n")
    heads: list[str] = []
    places: dict[str, list[int]] = {}
    for place, at in enumerate(order):
        words = folded[at].split()
        heads.append(words[0])
        for word in words:
            held = places.get(word)
            if held is None:
                places[word] = [place]
            else:
                held.append(place)
    return Side(
        lang,
        [titles[at] for at in order],
        [codes[at] for at in order],
        heads,
        sorted(ranks),
        sorted(places),
        places,
    )


@lru_cache(maxsize=1)
def _folding() -> bytes:
    """What `fold` makes of each character of the packed text; line ends stay."""
    folded = (fold(bytes([n]).decode(ENCODING)) for n in range(256))
    table = bytearray((letter if len(letter) == 1 else " ").encode()[0] for letter in folded)
    table[ord("\n")] = ord("\n")
    return bytes(table)


# Words.


def fold(text: str) -> str:
    """A text in small letters and digits without accents; all else becomes a space."""
    plain = text.lower().replace("œ", "oe").replace("æ", "ae")
    if not plain.isascii():
        parted = unicodedata.normalize("NFKD", plain)
        plain = "".join(c for c in parted if not unicodedata.combining(c))
    return "".join(c if c.isascii() and c.isalnum() else " " for c in plain)


def words_of(text: str) -> list[str]:
    """The words of a text that say something, folded, each once."""
    return [word for word in dict.fromkeys(fold(text).split()) if word not in IGNORED]


_ENDINGS: Final = (
    ("women", "man"),
    ("woman", "man"),
    ("person", "man"),
    ("people", "man"),
    ("men", "man"),
    ("trice", "teur"),
    ("euse", "eur"),
    ("ienne", "ien"),
    ("iere", "ier"),
    ("ere", "er"),
    ("onne", "on"),
    ("elle", "el"),
    ("ive", "if"),
    ("tresse", "tr"),
)
"""Feminine and other endings, and the one they are compared by; the longer ones first."""


@lru_cache(maxsize=4096)
def stem(word: str) -> str:
    """What is left of a word without plural and gender, for comparing words only.

    It serves both languages at once and needs no dictionary: `cooks`, `secretaries`,
    `cuisinières`, `directrices`, `forewoman`.
    Two words that it makes equal by chance cost a superfluous match, never a missing one.
    """
    if len(word) < 4 or word.isdigit():
        return word
    if word.endswith("eaux"):
        word = word[:-1]
    elif word.endswith("aux"):
        word = word[:-2] + "l"
    elif word.endswith("s") and not word.endswith("ss"):
        word = word[:-1]
    for ending, plain in _ENDINGS:
        if word.endswith(ending) and len(word) > len(ending) + 1:
            word = word[: -len(ending)] + plain
            break
    word = word.rstrip("e")
    return word[:-1] + "i" if word.endswith("y") else word


def size_of(title: str) -> int:
    """The number of words of a title, those of both genders counted once."""
    return len({stem(word) for word in words_of(title)})


# Words with typing errors.


def slips_allowed(word: str) -> int:
    """How many slips a word may have: none up to three letters, one up to seven, then two."""
    return 0 if len(word) < 4 or word.isdigit() else 1 if len(word) < 8 else 2


def nearest(side: Side, word: str) -> list[str]:
    """The words of the index with the fewest slips from this one, and the same first letter."""
    allowed = slips_allowed(word)
    if not allowed:
        return []
    lengths, letters = range(len(word) - allowed, len(word) + allowed + 1), set(word)
    found: dict[int, list[str]] = {}
    for other in side.beginning(word[0]):
        if (
            len(other) in lengths
            and len(letters.difference(other)) <= allowed
            and len(set(other).difference(letters)) <= allowed
        ):
            away = slips(word, other, allowed)
            found.setdefault(away, []).append(other)
    return next((found[away] for away in range(1, allowed + 1) if away in found), [])


def slips(one: str, two: str, most: int) -> int:
    """Letters to add, leave out, change or swap with the next one; more than `most` is `most + 1`.

    This is the distance of optimal string alignment.
    What both words begin with costs nothing; at the first difference every kind of slip is tried.
    """
    at, shorter = 0, min(len(one), len(two))
    while at < shorter and one[at] == two[at]:
        at += 1
    one, two = one[at:], two[at:]
    apart = len(one) - len(two)
    if not one or not two or not -most <= apart <= most or not most:
        return min(max(len(one), len(two)), most + 1)
    tries = [
        slips(one[1:], two[1:], most - 1),
        slips(one[1:], two, most - 1),
        slips(one, two[1:], most - 1),
    ]
    if one[:2] == two[1::-1]:
        tries.append(slips(one[2:], two[2:], most - 1))
    return 1 + min(tries)


def frequent_codes(side: Side, places: Iterable[int]) -> Counter[str]:
    """How many of these titles each occupation has."""
    return Counter(map(side.codes.__getitem__, places))
