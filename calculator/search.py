"""The search for occupations: from what somebody types to unit groups of NOC 2021.

It answers words of a title in English or French, codes of NOC 2021 or their beginning, codes of
NOC 2016, and TEER categories.
A note says what to know where the list alone would mislead.

How it ranks, best first: all words as typed, then the last word still being typed, then words with
typing errors, then some words only.
Within each: titles of these words and no other, then the reader's language, then French titles that
begin with one of them, then titles with the fewest further words (an official title counts one
less, and many titles of the kind in one occupation count for it).

The search finds titles; duties decide. It never says that somebody's work counts, only which
categories do.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from itertools import combinations
from typing import Final, NamedTuple

from calculator import occupations
from calculator.law import CHECKED
from calculator.law.cec import SKILL
from calculator.model import LANGS, Lang
from calculator.titles import (
    SHORT,
    Side,
    fold,
    frequent_codes,
    index,
    nearest,
    words_of,
)

LIMIT: Final = 10
EVERY: Final = 1000
"""More than there are occupations."""
MOST_CHARACTERS: Final = 120
MOST_WORDS: Final = 6
SHORT_TITLES: Final = (1, 2)
"""Two letters begin hundreds of words: short titles are tried first, and are often enough."""

# What cannot be had from the tables: codes that people meet elsewhere and that are none.
NOT_CODES: Final = {"00018": ("00011", "00012", "00013", "00014", "00015")}
"""Said to stand for all senior managers on an official site; the classification has five codes."""


class Note(NamedTuple):
    """What to know about an answer: a key of `search_words.NOTES` with its slots."""

    key: str
    slots: tuple[tuple[str, str], ...] = ()


class Match(NamedTuple):
    """An occupation that was found, and the title by which it was found."""

    code: str
    title: str
    """The official title, in the reader's language."""
    job_title: str | None
    """The title that matched, where it is another one."""
    job_title_lang: Lang | None
    """The language of the title that matched; None for a code."""
    teer: int
    counts: bool | None
    """Whether its category counts for the class; None: it depends on the older code."""
    lead: str | None
    """The lead statement (English), where there are several occupations to choose from."""


class Found(NamedTuple):
    """The answer to a query."""

    query: str
    note: Note | None
    matches: tuple[Match, ...]
    more: bool = False
    """Whether more occupations match than are given."""


class Hit(NamedTuple):
    """An occupation and how well it matches; the smaller, the better."""

    level: int
    """0: as typed, 1: as begun, 2: with slips, 3 and more: without some words."""
    is_longer: bool
    """Whether the title has words beyond those asked for."""
    is_other_language: bool
    is_beside: bool
    """Whether a French title begins with another word: its first word names the work."""
    further: int
    """How many, less one for an official title, and less a bonus for many titles of the kind."""
    place: int
    code: str
    lang: Lang


def search(query: str, lang: Lang, limit: int = LIMIT, day: date = CHECKED) -> list[Match]:
    """The occupations that match, best first, judged by the law of the day."""
    return list(find(query, lang, limit, day).matches)


def find(query: str, lang: Lang, limit: int = LIMIT, day: date = CHECKED) -> Found:
    """The same with a note where one is needed; raises `IndexMissing` before the index is here."""
    typed = query[:MOST_CHARACTERS]
    note, found = _codes(typed.strip())
    chosen: list[Chosen] = [(code, None, None) for code in found]
    if note is None and not chosen:
        note, chosen = _titles(typed, lang, limit + 1, day)
    shown = chosen[: max(0, limit)]
    matches = tuple(_match(*hit, lang, day, len(chosen) > 1) for hit in shown)
    return Found(typed.strip(), note, matches, len(chosen) > len(shown))


Chosen = tuple[str, str | None, Lang | None]


def _match(
    code: str, title: str | None, title_lang: Lang | None, lang: Lang, day: date, several: bool
) -> Match:
    group = occupations.unit_group(code)
    assert group is not None
    official = group.title.in_(lang)
    return Match(
        code,
        official,
        None if title is None or _typeset(title) == official else _typeset(title),
        title_lang,
        group.teer,
        occupations.counts(code, SKILL.known_on(day)),
        _typeset(index().leads[code]) if several else None,
    )


def _typeset(text: str) -> str:
    return text.replace("'", "’")


# Codes.

_CODE: Final = re.compile(r"(?:(?:noc|cnp|code) ?)*([0-9][0-9 ]*)")


def _codes(asked: str) -> tuple[Note | None, Sequence[str]]:
    """What a query of digits means, or nothing where it has letters."""
    digits = _CODE.fullmatch(" ".join(fold(asked).split()))
    if not digits:
        return None, ()
    code = digits[1].replace(" ", "")
    if len(code) == 5:
        return _five_digits(code)
    if len(code) > 5:
        return Note("too_long", (("code", code[:12]),)), _beginning(code[:5])
    if len(code) == 4:
        return _four_digits(code)
    found = _beginning(code)
    return (None, found) if found else (Note("no_beginning", (("code", code),)), ())


def _five_digits(code: str) -> tuple[Note | None, Sequence[str]]:
    if occupations.unit_group(code):
        return None, (code,)
    if code in NOT_CODES:
        return Note("senior_managers", (("code", code),)), NOT_CODES[code]
    near = next((found for end in (4, 3, 2) if (found := _beginning(code[:end]))), ())
    return Note("no_code" if near else "no_code_at_all", (("code", code),)), near


def _four_digits(code: str) -> tuple[Note | None, Sequence[str]]:
    """An older code, the beginning of a code, or both: the older code's successors come first."""
    old, begun = occupations.old_group(code), _beginning(code)
    if old is None:
        return (None if begun else Note("no_old_code", (("code", code),))), begun
    slots = (("code", code), ("level", old.skill), ("n", str(len(old.successors))))
    key = "old_code" if len(old.successors) == 1 else "old_code_split"
    rest = [found for found in begun if found not in old.successors]
    return Note(f"{key}_or_beginning" if rest else key, slots), [*old.successors, *rest]


def _beginning(digits: str) -> tuple[str, ...]:
    return tuple(code for code in occupations.codes() if code.startswith(digits))


# Words.

_TEER: Final = re.compile(r"\b(?:teer|feer)(?:\W*([0-9]))?\b", re.IGNORECASE)


def _titles(query: str, lang: Lang, limit: int, day: date) -> tuple[Note | None, list[Chosen]]:
    """The occupations whose titles match, within a TEER category where one is named."""
    named = _TEER.search(query)
    teer = named[1] if named else None
    rest = _TEER.sub(" ", query) if named else query
    words = words_of(rest)[:MOST_WORDS]
    open_end = rest[-1:].isalnum()
    if open_end and len(words) > 1 and len(words[-1]) == 1:
        words.pop()  # One letter of the next word says nothing yet.
    if not words and named:
        return _about_teer(teer, day), []
    if not words:
        return Note("type_more") if fold(rest).strip() else None, []
    hits = _hits(words, lang, limit if teer is None else EVERY, open_end)
    chosen = [hit for hit in hits if teer in (None, hit.code[1])][: max(0, limit)]
    return _about_hits(words, hits, chosen), [_chosen(hit) for hit in chosen]


def _chosen(hit: Hit) -> Chosen:
    return hit.code, index().sides[hit.lang].titles[hit.place], hit.lang


def _about_hits(words: list[str], hits: list[Hit], chosen: list[Hit]) -> Note | None:
    """What to know about the hits: none at all, none in the category, or only for some words."""
    if not hits:
        return Note("nothing" if max(map(len, words)) > 1 else "type_more")
    if not chosen:
        return Note("nothing_in_teer")
    return Note("some_words") if chosen[0].level > WITH_SLIPS else None


def _about_teer(teer: str | None, day: date) -> Note:
    """What a category is, where nothing else was asked."""
    if teer is None:
        return Note("teer")
    slots = (("teer", teer), ("n", str(sum(code[1] == teer for code in occupations.codes()))))
    if teer > "5":
        return Note("teer_none", slots)
    allowed = SKILL.known_on(day)
    if occupations.is_by_level(allowed):
        return Note("teer_before", slots)
    return Note("teer_counts" if teer in allowed else "teer_counts_not", slots)


AS_TYPED, AS_BEGUN, WITH_SLIPS, SOME_WORDS = range(4)

Places = set[int]
Level = tuple[int, Places]


def _hits(words: list[str], lang: Lang, enough: int, open_end: bool) -> list[Hit]:
    """The best hits, one for each occupation; there can be more than enough.

    The other language is looked at no less closely than the reader's own, but not more loosely:
    its words are not bent to fit what is right in the reader's language.
    """
    own, other = (index().sides[side] for side in sorted(LANGS, key=lambda side: side != lang))
    best: dict[str, Hit] = {}

    def take(side: Side, levels: Iterable[Level]) -> None:
        heads = _heads(side, words, open_end)
        for level, places in levels:
            for hit in _ranked(side, level, places, len(words), heads, side is other):
                if hit.code not in best or hit < best[hit.code]:
                    best[hit.code] = hit

    take(own, _whole(own, words, open_end, enough))
    own_is_right = bool(best)
    take(other, _whole(other, words, open_end, enough))
    if not own_is_right:
        take(own, _with_slips(own, words))
    if not best:
        take(other, _with_slips(other, words))
    for side in (own, other):
        if not best:
            take(side, _some_words(side, words, enough))
    return sorted(best.values())


def _heads(side: Side, words: list[str], open_end: bool) -> set[str] | None:
    """The words of the query as titles may begin with them; None where the order says nothing.

    French names the work first (`plongeur`) and then the kind of it (`policier-plongeur`).
    """
    if side.lang != "fr":
        return None
    meant = [part for word in words for part in words_of(SHORT.get(word, word))]
    begun = side.beginning(words[-1]) if open_end else ()
    return {head for word in (*words, *meant) for head in side.alike(word)}.union(begun)


def _ranked(
    side: Side, level: int, places: Places, asked: int, heads: set[str] | None, is_other: bool
) -> Iterator[Hit]:
    """A hit for each occupation that has one of the titles, by the best of them."""
    frequent = frequent_codes(side, places)
    best: dict[str, Hit] = {}
    for place in sorted(places):
        code = side.codes[place]
        is_beside = heads is not None and side.heads[place] not in heads
        if code in best and (is_beside or not best[code].is_beside):
            continue
        further = side.size(place) - asked
        less = side.is_official(place) + frequent[code].bit_length() // 2
        hit = Hit(level, further > 0, is_other, is_beside, further - less, place, code, side.lang)
        if code not in best or hit < best[code]:
            best[code] = hit
    yield from best.values()


def _whole(side: Side, words: list[str], open_end: bool, enough: int) -> Iterator[Level]:
    """Titles with all the words, then those where the last word is only begun."""
    sets = [_holding(side, word) for word in words]
    found = set.intersection(*sets)
    yield AS_TYPED, found
    if open_end and len(words[-1]) > 1:
        begun = side.beginning(words[-1])
        for most in SHORT_TITLES if len(words) == 1 else ():
            short = side.short_titles(begun, most) - found
            yield AS_BEGUN, short
            found = found | short
            if len({side.codes[place] for place in found}) >= enough:
                return
        sets[-1] = side.holding(begun)
        yield AS_BEGUN, set.intersection(*sets) - found


def _with_slips(side: Side, words: list[str]) -> Iterator[Level]:
    """Titles with all the words, those that are unknown taken for the nearest known ones."""
    yield WITH_SLIPS, set.intersection(*(_nearly(side, word) for word in words))


def _nearly(side: Side, word: str) -> Places:
    return _holding(side, word) or side.holding(nearest(side, word))


def _holding(side: Side, word: str) -> Places:
    """The titles that hold a word, its other forms, or what it is short for."""
    found = side.holding(side.alike(word))
    if word in SHORT:
        meant = [side.holding(side.alike(part)) for part in words_of(SHORT[word])]
        found |= set.intersection(*meant)
    return found


def _some_words(side: Side, words: list[str], enough: int) -> Iterator[Level]:
    """Titles without some of the words, leaving out first what says least."""
    codes: set[str] = set()
    seen: Places = set()
    for level, choice in enumerate(_choices(side, words), SOME_WORDS):
        found = set.intersection(*choice) - seen
        if found:
            yield level, found
            seen |= found
            codes.update(side.codes[place] for place in found)
        if len(codes) >= enough:
            return


def _choices(side: Side, words: list[str]) -> list[tuple[Places, ...]]:
    """The titles of every choice of some words, those that tell most first.

    A rare word tells more than a frequent one, and a word as typed more than one with slips.
    """
    told: list[tuple[int, Places]] = []
    for word in words:
        as_typed = _holding(side, word)
        held = as_typed or side.holding(nearest(side, word))
        if held:
            told.append(((24 - len(held).bit_length()) * (2 if as_typed else 1), held))
    sizes = range(len(told), 0, -1)
    every = [choice for size in sizes for choice in combinations(told, size)]
    every.sort(key=lambda choice: sum(tells for tells, _ in choice), reverse=True)
    return [tuple(held for _, held in choice) for choice in every]
