"""Answers that come back: from a link or a file to the fields of the form.

Whatever comes from outside is first compared with the shape of a profile; what has another shape is
refused as a whole, with a reason for the reader.
An answer that is merely wrong passes: the form shows it with its problem, as if it had been typed.

The form has no place for some answers of a profile, and leaves others unasked.
`lost` names those, once the form holds the rest.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final, NamedTuple, cast

from calculator import inputs, links
from calculator.assess import SCHEMA
from calculator.forms import from_form, to_form
from calculator.inputs import Input
from calculator.model import Lang, Text
from calculator.problems import KINDS, Problem, plain
from calculator.profile import MOST_ENTRIES, MOST_TEXT

MOST_FIELDS: Final = 1_500
"""Fields that the form is filled with; the page would be slow with more."""

MOST_DEPTH: Final = 12
"""Values within values; a profile has half as many."""

_STRING: Final = re.compile(r'"(?:[^"\\]|\\.)*"?')
_BRACKET: Final = re.compile(r"[\[\]{}]")
_MAY_BE_NULL: Final = frozenset({"partner", inputs.TO.name})
"""Where `null` is an answer."""

REFUSED: Final[dict[str, dict[str, Text]]] = {
    "link": {
        "damaged": Text(
            en="This link is damaged or incomplete. Copy it once more, from its first character "
            "to its last.",
            fr="Ce lien est endommagé ou incomplet. Copiez-le de nouveau, du premier au dernier "
            "caractère.",
        ),
        "too_long": Text(
            en="This link is too long to come from this calculator.",
            fr="Ce lien est trop long pour venir de ce calculateur.",
        ),
        "newer": Text(
            en="This link was made by a newer version of the calculator. Reload the page and try "
            "again, or open the link on the site where it was made.",
            fr="Ce lien vient d’une version plus récente du calculateur. Rechargez la page et "
            "réessayez, ou ouvrez le lien sur le site où il a été créé.",
        ),
        "strange": Text(
            en="This link holds something else than answers to this form. At {at}: {problem}",
            fr="Ce lien contient autre chose que des réponses à ce formulaire. À {at}\u202f: "
            "{problem}",
        ),
    },
    "file": {
        "damaged": Text(
            en="This file is damaged, or is not one of answers: it is not JSON.",
            fr="Ce fichier est endommagé, ou ne contient pas de réponses\u202f: ce n’est pas du "
            "JSON.",
        ),
        "too_long": Text(
            en="This file is too long to hold the answers to this form.",
            fr="Ce fichier est trop long pour contenir les réponses à ce formulaire.",
        ),
        "newer": Text(
            en="This file was made by a newer version of the calculator. Reload the page and try "
            "again, or open the file on the site where it was made.",
            fr="Ce fichier vient d’une version plus récente du calculateur. Rechargez la page et "
            "réessayez, ou ouvrez le fichier sur le site où il a été créé.",
        ),
        "strange": Text(
            en="This file holds something else than answers to this form. At {at}: {problem}",
            fr="Ce fichier contient autre chose que des réponses à ce formulaire. À {at}\u202f: "
            "{problem}",
        ),
    },
}
"""Why nothing is taken from a link or a file."""

UNCHANGED: Final = Text(
    en="Nothing on this page was changed.", fr="Rien n’a été modifié sur cette page."
)
LOST: Final = Text(en="{label} ({at}): {answer}", fr="{label} ({at})\u202f: {answer}")
LOST_LIST: Final = Text(en="{label} ({at})", fr="{label} ({at})")


class _Object(NamedTuple):
    """An object with its fields; None stands for a single answer."""

    fields: Mapping[str, _Object | _List | None]


class _List(NamedTuple):
    entry: _Object


def _object(questions: Sequence[Input[Any]], **more: _Object | None) -> _Object:
    lists = {
        inputs.LANGUAGES.name: inputs.ENTRY_LANGUAGE,
        inputs.WORK.name: inputs.ENTRY_WORK,
        inputs.GAPS.name: inputs.GAP,
    }
    own = {q.name: _List(_object(lists[q.name])) if q.name in lists else None for q in questions}
    return _Object({**own, **more})


_PROFILE: Final = _object(
    inputs.TOP, schema=None, applicant=_object(inputs.PERSON), partner=_object(inputs.PARTNER)
)


def answer(asked: Mapping[str, Any], lang: Lang) -> dict[str, Any]:
    """Answer the page: `keep` says what is wanted.

    `{"keep": "link", "fields": [...]}` gives the link, or none where it would be too long.
    `{"keep": "open", "as": "link" or "file", "text": "..."}` gives the fields, or why not.
    `{"keep": "lost", "profile": {...}, "fields": [...]}` gives what the form does not hold of what
    was opened.
    """
    match asked["keep"]:
        case "link":
            link = links.pack(from_form(asked["fields"]))
            return {"link": link if len(link) <= links.LONGEST else None}
        case "open":
            return opened(asked["text"], "link" if asked["as"] == "link" else "file", lang)
        case _:
            return {"lost": lost(asked["profile"], asked["fields"], lang)}


def opened(text: str, kind: str, lang: Lang) -> dict[str, Any]:
    """The profile in a link or a file, and its fields; or the reason why it is refused."""
    try:
        profile = _read(text, kind)
    except links.LinkError as error:
        return _refused(kind, error.reason, lang)
    except _TooDeep:
        return _strange(kind, Problem("", "too_deep"), lang)
    schema = profile.get("schema", SCHEMA) if isinstance(profile, dict) else SCHEMA
    if isinstance(schema, int) and schema > SCHEMA:
        return _refused(kind, "newer", lang)
    fault = next(_faults(profile, _PROFILE, ""), None)
    if fault is None and (schema != SCHEMA or isinstance(schema, bool)):
        fault = Problem("schema", "unsupported_schema")
    if fault is not None:
        return _strange(kind, fault, lang)
    told = cast("dict[str, Any]", _answered(profile))
    fields = to_form(told, lang)
    if len(fields) > MOST_FIELDS:
        return _refused(kind, "too_long", lang)
    return {"profile": told, "fields": fields}


def lost(profile: Mapping[str, Any], fields: Sequence[Sequence[str]], lang: Lang) -> list[str]:
    """The answers of a profile that the fields of the form do not state, each in words."""
    return [_in_words(at, answer, lang) for at, answer in _missing(profile, from_form(fields), "")]


class _TooDeep(ValueError):
    """More values within values than a profile has; reading them could end Python in a browser."""


def _read(text: str, kind: str) -> object:
    if kind == "link":
        text = links.unpack(text)
    elif len(text) > links.MOST_JSON:
        raise links.LinkError("too_long")
    if _depth(text) > MOST_DEPTH:
        raise _TooDeep
    try:
        return json.loads(text.removeprefix("\ufeff"))
    except ValueError:
        raise links.LinkError("damaged") from None


def _depth(text: str) -> int:
    """How deep values lie within values."""
    depth = deepest = 0
    for mark in _BRACKET.findall(_STRING.sub("", text)):
        depth += 1 if mark in "[{" else -1
        deepest = max(depth, deepest)
    return deepest


def _refused(kind: str, reason: str, lang: Lang, **slots: str) -> dict[str, Any]:
    why = REFUSED[kind][reason].in_(lang).format(**slots)
    return {"refused": f"{why} {UNCHANGED.in_(lang)}"}


def _strange(kind: str, fault: Problem, lang: Lang) -> dict[str, Any]:
    return _refused(kind, "strange", lang, at=fault.at or "…", problem=fault.message(lang))


# Another shape than a profile's.


def _faults(value: object, shape: _Object | _List | None, at: str) -> Iterator[Problem]:
    match shape:
        case None:
            yield from _faults_of_answer(value, at)
        case _List(entry):
            if not isinstance(value, list):
                yield from _not_a("list", value, at)
            elif len(value) > MOST_ENTRIES:
                yield Problem(at, "too_long", {"highest": plain(MOST_ENTRIES)})
            else:
                for place, one in enumerate(value):
                    yield from _faults(one, entry, f"{at}.{place}")
        case _Object(fields):
            if not isinstance(value, dict):
                yield from _not_a("object", value, at)
            else:
                yield from _faults_of_fields(value, fields, at)


def _faults_of_fields(
    value: dict[str, object], fields: Mapping[str, _Object | _List | None], at: str
) -> Iterator[Problem]:
    for name, one in value.items():
        here = _join(at, plain(name).en)
        if name in fields:
            yield from _faults(one, fields[name], here)
        else:
            yield Problem(here, "unknown_field", {"name": plain(name)})


def _faults_of_answer(value: object, at: str) -> Iterator[Problem]:
    if isinstance(value, dict | list):
        yield Problem(at, "wrong_type", {"kind": KINDS["text"]})
    elif len(str(value)) > MOST_TEXT:
        yield Problem(at, "too_long", {"highest": plain(MOST_TEXT)})
    elif any("\ud800" <= letter <= "\udfff" for letter in str(value)):  # half a letter
        yield Problem(at, "wrong_type", {"kind": KINDS["text"]})


def _not_a(kind: str, value: object, at: str) -> Iterator[Problem]:
    if value is not None or not at or at.rpartition(".")[2].isdecimal():
        yield Problem(at, "wrong_type", {"kind": KINDS[kind]})


def _answered(value: object) -> object:
    """A profile without the fields that are `null` because they are not answered."""
    if isinstance(value, dict):
        return {
            name: _answered(one)
            for name, one in value.items()
            if one is not None or name in _MAY_BE_NULL
        }
    return [_answered(one) for one in value] if isinstance(value, list) else value


# What the form does not hold.


def _missing(told: object, held: object, at: str) -> Iterator[tuple[str, object]]:
    """The answers that are told and not held, each with its place."""
    if isinstance(told, dict) and isinstance(held, dict):
        for name, one in told.items():
            if name not in held and (one is None or (name == inputs.GAPS.name and not one)):
                continue  # says no more than its absence
            yield from _missing(one, held.get(name), _join(at, name))
    elif isinstance(told, list) and isinstance(held, list) and len(told) == len(held):
        for place, one in enumerate(told):
            yield from _missing(one, held[place], f"{at}.{place}")
    elif isinstance(told, dict) and held is None:
        yield from _missing(told, {}, at)
    elif told != held:
        yield at, told


def _in_words(at: str, answer: object, lang: Lang) -> str:
    groups = (inputs.TOP, inputs.PARTNER, inputs.ENTRY_LANGUAGE, inputs.ENTRY_WORK)
    labels = {question.name: question.label.in_(lang) for group in groups for question in group}
    name = next((part for part in reversed(at.split(".")) if not part.isdecimal()), at)
    label = labels.get(name, name)
    if isinstance(answer, dict | list):
        return LOST_LIST.in_(lang).format(label=label, at=at)
    shown = {True: inputs.YES_NO[0].label, False: inputs.YES_NO[1].label}
    words = shown[answer].in_(lang) if isinstance(answer, bool) else str(answer)
    return LOST.in_(lang).format(label=label, at=at, answer=words)


def _join(at: str, name: str) -> str:
    return f"{at}.{name}" if at else name
