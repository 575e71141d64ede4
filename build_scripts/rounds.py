"""Brings new rounds of invitations from the department's data file into our table.

    python -m build_scripts.rounds                      read the official feed, write what changed
    python -m build_scripts.rounds --check              write nothing; fail where something changed
    python -m build_scripts.rounds --feed FILE_OR_URL   read another copy of the English feed
    python -m build_scripts.rounds --feed-fr FILE_OR_URL

Exit status: 0 all is well (and written, where something changed), 1 `--check` found a change,
2 a wrong argument, 3 a feed was refused. What was refused leaves our table as it was.

The feed is one JSON object with all rounds, newest first, every value a text written by hand.
So the same thing stands in it in many forms, past rounds are edited, and now and then values are
blanked. The importer reads every form seen so far, keeps what it knew when the feed has it no
longer, and never guesses: what it cannot read is left out and reported, and a feed that lost rounds
or has another shape is refused. What it changes is told line by line, for a person to confirm.

Needs nothing but the standard library, so that it runs where nothing is installed.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from http.client import HTTPException
from itertools import pairwise
from pathlib import Path
from typing import Final, TypeVar
from urllib.error import URLError
from urllib.request import Request, urlopen

from calculator import rounds
from calculator.model import LANGS, Lang
from calculator.rounds import Pool, Round

ROOT: Final = Path(__file__).resolve().parent.parent
TABLE: Final = Path("calculator", "data", rounds.FILE)

FEED: Final[dict[Lang, str]] = {
    lang: f"https://www.canada.ca/content/dam/ircc/documents/json/ee_rounds_123_{lang}.json"
    for lang in LANGS
}
"""The data file behind the official page; see the note of `law.sources.ROUNDS`."""

SECONDS: Final = 60
MOST_BYTES: Final = 20_000_000
HIGHEST_SCORE: Final = 1200

WELL, STALE, REFUSED = 0, 1, 3


class FeedRefused(ValueError):
    """A feed that must not be believed; the message says why and what to do."""


@dataclass
class Report:
    """What an import found, in lines for a person to read."""

    news: list[str] = field(default_factory=list)
    kept: list[str] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)
    refused: list[str] = field(default_factory=list)

    def lines(self) -> list[str]:
        """Everything to be told, the refusals first."""
        told = [f"refused: {why}" for why in self.refused]
        told += self.news or ["no change"]
        if self.kept:
            told.append(f"kept, though the feed has it no longer: {', '.join(self.kept)}")
        return told + [f"warning: {what}" for what in self.warnings]


# The forms in which the feed writes things.

MONTHS: Final = (
    *("january", "february", "march", "april", "may", "june", "july", "august"),
    *("september", "october", "november", "december"),
)

_DAY: Final = re.compile(
    rf"({'|'.join(MONTHS)})\s*(\d{{1,2}})(?:st|nd|rd|th)?(?!\d)[,.]?\s*(\d{{4}})?(?!\d)",
    re.IGNORECASE,
)
_ISO_DAY: Final = re.compile(r"\d{4}-\d{2}-\d{2}")
_TIME: Final = re.compile(r"(?<!\d)(\d{1,2}):(\d{2}):(\d{2})(?!\d)\s*([AP]M)?", re.IGNORECASE)
_NUMBER: Final = re.compile(r"\d{1,3}(?:[, \u00a0\u202f]\d{3})+|\d+")
_ROUND_NUMBER: Final = re.compile(r"[1-9]\d*[a-z]?")


def tidy(text: str) -> str:
    """A text without stray spaces, and with the apostrophe that both languages print."""
    return " ".join(text.split()).replace("'", "’")


def number(text: str) -> int | None:
    """A whole number, its thousands parted by commas or spaces or not at all."""
    found = _NUMBER.fullmatch(text.strip())
    return int(re.sub(r"\D", "", found[0])) if found else None


def iso_day(text: str) -> date | None:
    """A day written `2026-08-07`."""
    try:
        return date.fromisoformat(text.strip()) if _ISO_DAY.fullmatch(text.strip()) else None
    except ValueError:
        return None


def day_in_words(text: str) -> date | None:
    """The one day that a text names, as `August 31st, 2026` or inside it as `2026-08-31`.

    None where there is none, no year, or two that contradict each other.
    """
    found = {iso_day(iso) for iso in _ISO_DAY.findall(text)}
    for month, day, year in _DAY.findall(text):
        if year:
            found.add(_date(int(year), MONTHS.index(month.lower()) + 1, int(day)))
    return found.pop() if len(found) == 1 else None


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def moment(text: str) -> str | None:
    """A moment in UTC as `2026-09-29T10:19:21Z`, or None where day or time is unclear."""
    day = day_in_words(text)
    times = {_time(*parts) for parts in _TIME.findall(text)}
    time = times.pop() if len(times) == 1 else None
    return f"{day.isoformat()}T{time}Z" if day and time else None


def _time(hour: str, minute: str, second: str, half: str) -> str | None:
    """A time of day; AM and PM are noise after a time of 24 hours, and a doubt after one of 12."""
    if int(hour) > 23 or int(minute) > 59 or int(second) > 59:
        return None
    if half and int(hour) <= 12 and not (half.upper() == "AM" and 0 < int(hour) < 12):
        return None
    return f"{int(hour):02}:{minute}:{second}"


_PROGRAMS: Final = {
    "federal skilled worker": "fsw",
    "canadian experience class": "cec",
    "federal skilled trades": "fst",
    "provincial nominee": "pnp",
}
_BETWEEN: Final = re.compile(r"[\s,]|\b(?:and|program|programs)\b")


def programs(text: str) -> tuple[str, ...] | None:
    """The programs that a text lists, in the feed's usual order; None where it says more."""
    rest, found = tidy(text).lower(), []
    for words, program in _PROGRAMS.items():
        if words in rest:
            rest = rest.replace(words, "")
            found.append(program)
    return None if _BETWEEN.sub("", rest) else tuple(found)


_KINDS: Final = {
    "general": r"general|no program specified",
    "cec": r"canadian experience class",
    "pnp": r"provincial nominee program",
    "fsw": r"federal skilled workers?(?: program)?",
    "fst": r"federal skilled trades?(?: program)?",
    "french": r"french[- ]language proficiency\b.*",
    "healthcare": r"health ?care (?:and social services )?occupations\b.*",
    "stem": r"(?:stem|science, technology, engineering and math.*) occupations\b.*",
    "trades": r"trades? occupations\b.*",
    "education": r"education occupations\b.*",
    "transport": r"transport occupations\b.*",
    "agriculture": r"agriculture and agri-food occupations\b.*",
    "physicians": r"physicians with canadian work experience\b.*",
    "senior_managers": r"senior managers with canadian work experience\b.*",
    "researchers": r"researchers with canadian work experience\b.*",
    "military_recruits": r"skilled military recruits\b.*",
}


def kind_of(name: str) -> str:
    """The kind of a round by its English name; `other` where the name is new to us."""
    words = tidy(name).lower()
    return next((kind for kind, form in _KINDS.items() if re.fullmatch(form, words)), "other")


# Reading a feed.

Item = Mapping[str, str]

_BANDS: Final = tuple(f"dd{n}" for n in range(1, rounds.WIDTH + 1))
_NEEDED: Final[dict[Lang, tuple[str, ...]]] = {
    "en": (
        *("drawNumber", "drawDate", "drawName", "drawSize", "drawCRS", "drawText2"),
        *("drawDateTime", "drawCutOff", "drawDistributionAsOn", *_BANDS),
    ),
    "fr": ("drawNumber", "drawName"),
}


def decoded(data: bytes) -> str:
    """The text of a feed, which says of itself in no way how it is encoded."""
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        try:
            return data.decode("cp1252")
        except UnicodeDecodeError as error:
            raise FeedRefused(f"the feed is neither UTF-8 nor Windows-1252: {error}") from error


def items(data: bytes, lang: Lang) -> dict[str, Item]:
    """The rounds of a feed by their numbers; raises `FeedRefused` where it changed its shape."""
    try:
        feed = json.loads(decoded(data))
    except json.JSONDecodeError as error:
        raise FeedRefused(f"the {lang} feed is not JSON: {error}") from error
    found = feed.get("rounds") if isinstance(feed, dict) else None
    if not isinstance(found, list) or not found:
        raise FeedRefused(f"the {lang} feed has no list of rounds; did its shape change?")
    by_number: dict[str, Item] = {}
    for at, item in enumerate(found):
        _check_shape(item, at, lang)
        name = item["drawNumber"].strip()
        if not _ROUND_NUMBER.fullmatch(name):
            raise FeedRefused(f"the {lang} feed, place {at}: {name!r} is no number of a round.")
        if name in by_number:
            raise FeedRefused(f"the {lang} feed has round {name} twice.")
        by_number[name] = item
    return by_number


def _check_shape(item: object, at: int, lang: Lang) -> None:
    if not isinstance(item, dict):
        raise FeedRefused(f"the {lang} feed, place {at}: a round is no object any more.")
    lacking = [key for key in _NEEDED[lang] if key not in item]
    if lacking:
        raise FeedRefused(
            f"the {lang} feed, place {at}: {', '.join(lacking)} is missing; did its shape change?"
        )
    wrong = [key for key in _NEEDED[lang] if not isinstance(item[key], str)]
    if wrong:
        raise FeedRefused(f"the {lang} feed, place {at}: {', '.join(wrong)} is no text any more.")


# From a round of the feed to a row of our table.

_T = TypeVar("_T")


class Reader:
    """Reads one round of the feed, with what we knew of it, and notes what is amiss."""

    def __init__(self, item: Item, old: Round | None) -> None:
        self.item = item
        self.old = old
        self.number = item["drawNumber"].strip()
        self.kept: list[str] = []
        self.doubts: list[str] = []

    def round(self) -> Round:
        """The round as the feed has it now, with what we knew where the feed is blank."""
        old = self.old
        name = self.needed("drawName", tidy, old.name_en if old else None)
        found = Round(
            number=self.number,
            day=self.needed("drawDate", iso_day, old.day if old else None),
            at=self.optional("drawDateTime", old.at if old else ""),
            name_en=name,
            name_fr=old.name_fr if old else "",
            kind=self.kind(name),
            programs=self.programs(),
            invitations=self.needed("drawSize", number, old.invitations if old else None),
            cut_off=self.needed("drawCRS", _score, old.cut_off if old else None),
            tie_break=self.optional("drawCutOff", old.tie_break if old else ""),
            pool=self.pool(),
            source="feed",
        )
        self.compare_days(found)
        return found

    def needed(self, key: str, read: Callable[[str], _T | None], known: _T | None) -> _T:
        """A value without which a round is none; zero and nothing mean that it is not published."""
        value = read(self.item[key])
        if value:
            return value
        if known is None:
            raise FeedRefused(
                f"round {self.number} is new, and its {key} {self.item[key]!r} cannot be read or "
                "cannot be true."
            )
        self.keep(key)
        return known

    def optional(self, key: str, known: str) -> str:
        """A moment that may be blank."""
        text = self.item[key].strip()
        value = moment(text)
        if value is None and text:
            self.doubts.append(f"{key} {text!r} names no clear moment")
        if value is None and known:
            self.keep(key)
        return value or known

    def keep(self, key: str) -> None:
        """Note that the feed no longer has what we know."""
        self.kept.append(f"{self.number} {key}")

    def kind(self, name: str) -> str:
        """The kind that the name tells; an unknown name takes no known kind away."""
        found = kind_of(name)
        if found != "other":
            return found
        self.doubts.append(f"the name {name!r} is of no kind we know; add it to _KINDS")
        return self.old.kind if self.old else found

    def programs(self) -> tuple[str, ...]:
        """The programs whose people could be invited."""
        known = self.old.programs if self.old else ()
        text = self.item["drawText2"]
        found = programs(text)
        if found is None:
            self.doubts.append(f"drawText2 {text!r} names a program we do not know")
        if not found and known:
            self.keep("drawText2")
        return found or known

    def pool(self) -> Pool | None:
        """The pool before the round; a row of zeros means that it was not published."""
        known = self.old.pool if self.old else None
        texts = [self.item[band] for band in _BANDS]
        counts = tuple(found for found in map(number, texts) if found is not None)
        if not any(counts) and all(text.strip() in ("", "0") for text in texts):
            counts = ()
        elif len(counts) < len(texts) or not counts[rounds.TOTAL]:
            self.doubts.append(f"the pool cannot be read: {texts}")
            counts = ()
        if not counts:
            if known:
                self.keep("pool")
            return known
        self.add_up(counts)
        return Pool(self.pool_day(known), counts)

    def pool_day(self, known: Pool | None) -> date | None:
        """The day of the pool, which the feed has always written out in words."""
        text = self.item["drawDistributionAsOn"]
        found = day_in_words(text)
        if found is None:
            self.doubts.append(f"drawDistributionAsOn {text!r} names no clear day")
        return found or (known.day if known else None)

    def add_up(self, counts: tuple[int, ...]) -> None:
        """Say where the department's sums are wrong; they stay as published."""
        sums = {at: [counts[part] for part in parts] for at, parts in rounds.SUMS.items()}
        sums[rounds.TOTAL] = [counts[at] for at in rounds.WHOLE]
        self.doubts += [
            f"dd{at + 1} is {counts[at]:,}, but its parts add up to {sum(parts):,}"
            for at, parts in sums.items()
            if counts[at] != sum(parts)
        ]

    def compare_days(self, found: Round) -> None:
        """Say where days contradict each other; they stay as published."""
        if found.at and abs((date.fromisoformat(found.at[:10]) - found.day).days) > 1:
            self.doubts.append(f"it is of {found.day}, but its date and time say {found.at}")
        if found.pool and found.pool.day and found.pool.day > found.day:
            self.doubts.append(f"its pool is of {found.pool.day}, after the round")
        if found.tie_break and found.at and found.tie_break >= found.at:
            self.doubts.append(f"its tie-break {found.tie_break} is not before the round")


def _score(text: str) -> int | None:
    found = number(text)
    return found if found is not None and found <= HIGHEST_SCORE else None


# From what we knew to what we know.


def merged(known: Sequence[Round], feed: Mapping[str, Item], report: Report) -> list[Round]:
    """Our table with what the English feed says now; raises `FeedRefused` for lost rounds."""
    old = {found.number: found for found in known}
    lost = [name for name in old if name not in feed]
    if lost:
        raise FeedRefused(
            f"the en feed has lost rounds that we know: {', '.join(lost)}. It may be an old copy "
            "or cut short; look at it before you believe it."
        )
    made: dict[str, Round] = {}
    for name in sorted(feed, key=rounds.order):
        reader = Reader(feed[name], old.get(name))
        made[name] = reader.round()
        report.kept += reader.kept
        if made[name] != old.get(name):
            report.warnings += [f"round {name}: {doubt}" for doubt in reader.doubts]
    _compare_order(list(made.values()), old, report)
    return list(made.values())


def _compare_order(made: Sequence[Round], old: Mapping[str, Round], report: Report) -> None:
    """Say where new rounds do not follow the one before, by day or by number."""
    for before, after in pairwise(made):
        if after.number in old:
            continue
        if after.day < before.day:
            report.warnings.append(
                f"round {after.number} is of {after.day}, before round {before.number}"
            )
        if rounds.order(after.number)[0] > rounds.order(before.number)[0] + 1:
            report.warnings.append(f"no round stands between {before.number} and {after.number}")


def with_french_names(made: Sequence[Round], feed: Mapping[str, Item]) -> list[Round]:
    """The rounds with the names of the French feed, as far as it has any."""
    names = {name: tidy(item["drawName"]) for name, item in feed.items()}
    return [found._replace(name_fr=names.get(found.number) or found.name_fr) for found in made]


def difference(known: Sequence[Round], made: Sequence[Round]) -> list[str]:
    """What is new and what changed, one line each."""
    old = {found.number: found for found in known}
    lines = []
    for found in made:
        if found.number not in old:
            lines.append(
                f"new {found.number}: {found.day}, {found.name_en} [{found.kind}], "
                f"{found.invitations:,} invitations, cut-off {found.cut_off}"
            )
            continue
        before = old[found.number]._asdict()
        lines += [
            f"changed {found.number}: {key} {_shown(before[key])} -> {_shown(value)}"
            for key, value in found._asdict().items()
            if value != before[key]
        ]
    return lines


def _shown(value: object) -> str:
    if isinstance(value, Pool):
        return f"pool of {value.day} ({' '.join(map(str, value.counts))})"
    if isinstance(value, tuple):
        return " ".join(value) or "nothing"
    return str(value or "nothing")


def table(made: Sequence[Round]) -> str:
    """The rounds as the text of our table."""
    lines = ["\t".join(rounds.COLUMNS), *("\t".join(_cells(found)) for found in made)]
    return "".join(f"{line}\n" for line in lines)


def _cells(found: Round) -> list[str]:
    pool = found.pool
    return [
        found.number,
        found.day.isoformat(),
        found.at,
        found.name_en,
        found.name_fr,
        found.kind,
        " ".join(found.programs),
        str(found.invitations),
        str(found.cut_off),
        found.tie_break,
        pool.day.isoformat() if pool and pool.day else "",
        *(map(str, pool.counts) if pool else [""] * rounds.WIDTH),
        found.source,
    ]


# The command.


def fetch(place: str) -> bytes:
    """The bytes of a feed, from a file or from an address."""
    if "://" not in place:
        try:
            return Path(place).read_bytes()
        except OSError as error:
            raise FeedRefused(f"{place} cannot be read: {error}") from error
    if not place.startswith("https://"):
        raise FeedRefused(f"{place}: only addresses that begin with https:// are read.")
    request = Request(place, headers={"User-Agent": "cec-guide"})
    try:
        with urlopen(request, timeout=SECONDS) as answer:
            data: bytes = answer.read(MOST_BYTES + 1)
    except (URLError, HTTPException, TimeoutError) as error:
        raise FeedRefused(f"{place} cannot be fetched: {error}") from error
    if len(data) > MOST_BYTES:
        raise FeedRefused(f"{place} is larger than {MOST_BYTES:,} bytes; is it the feed?")
    return data


def updated(known: Sequence[Round], places: Mapping[Lang, str], report: Report) -> Sequence[Round]:
    """Our table with what the feeds say; a feed that is refused changes nothing."""
    made = list(known)
    try:
        made = merged(known, items(fetch(places["en"]), "en"), report)
        if "fr" in places:
            made = with_french_names(made, items(fetch(places["fr"]), "fr"))
    except FeedRefused as refusal:
        report.refused.append(str(refusal))
    report.news = difference(known, made)
    return made


def run(root: Path, places: Mapping[Lang, str], *, check: bool) -> int:
    """Import once; the exit status."""
    path = root / TABLE
    before = path.read_text(encoding="utf-8")
    report = Report()
    after = table(updated(rounds.parse(before), places, report))
    print("\n".join(report.lines()))
    if after != before and not check:
        written = path.with_suffix(".new")
        written.write_text(after, encoding="utf-8")
        written.replace(path)
    if report.refused:
        return REFUSED
    return STALE if check and after != before else WELL


def main(arguments: Sequence[str] | None = None, root: Path = ROOT) -> int:
    """Read the feeds; see the head of this file."""
    parser = argparse.ArgumentParser(prog="python -m build_scripts.rounds")
    parser.add_argument("--feed", metavar="FILE_OR_URL", help="the English feed")
    parser.add_argument("--feed-fr", metavar="FILE_OR_URL", help="the French feed, for its names")
    parser.add_argument("--check", action="store_true", help="write nothing; fail if stale")
    options = parser.parse_args(arguments)
    given: dict[Lang, str | None] = {"en": options.feed, "fr": options.feed_fr}
    # Beside a copy of one feed, the other is not fetched unasked.
    places = (
        {lang: place for lang, place in given.items() if place}
        if options.feed
        else (FEED | {lang: place for lang, place in given.items() if place})
    )
    return run(root, places, check=options.check)


if __name__ == "__main__":
    sys.exit(main())
