"""Answers as a link: what stands after the number sign of an address.

A link is its version, a point, and a profile: JSON, compressed, in the letters that an address may
hold. The compression begins with a dictionary of what profiles usually say, and a sum at its end
shows whether a letter was lost or changed.

The dictionary of a version never changes, so that links keep working: for a better one, add a
version and leave this one where it is.
"""

from __future__ import annotations

import json
import zlib
from binascii import Error, a2b_base64, b2a_base64
from collections.abc import Mapping
from typing import Any, Final

LONGEST: Final = 1_800
"""Characters in a link; with the address of the page before it, it stays below 2,000."""
MOST_JSON: Final = 50_000
"""Characters of the profile in a link; whatever holds more was not made here."""

VERSION: Final = "1"
DICTIONARIES: Final = {
    "1": (
        b'"invited":"202"job_offer":"major_group_00"other"canadian_year_recent":true,"canadian_year'
        b's":1,"canadian_teer":1,"permit_until":"202"clb","language":"en"celpip_general"pte_core"tcf'
        b'_canada","scale":"old"699_2019"tef_canada","scale":"699","first_language":"fr"secondary"on'
        b'e_year"two_year"two_or_more"master"phd"short"long"AB"BC"MB"NB"NL"NS"NT"NU"PE"QC"SK"YT"part'
        b'ner":null}"partner":{"accompanying":true,"citizen_or_resident":false,"education":"none","e'
        b'ducation_foreign":false,"eca_date":"none","employer_abroad":true,"claimant_permit":true,"p'
        b'ublic_physician":true,"teer":0{"schema":1,"as_of":"2026-10-01","sibling_in_canada":false,"'
        b'provincial_nomination":false,"job_offer":"none","destination":"ON","admissibility_concern"'
        b':false,"applicant":{"birth_date":"199","education":"bachelor","education_foreign":true,"ec'
        b'a_date":"202","canadian_education":"none","foreign_years":0,"trade_certificate":false,"lan'
        b'guages":[{"test":"ielts_general","taken":"2026-01-15","listening":8,"reading":7.5,"writing'
        b'":7,"speaking":7}],"work":[{"noc":"21231","country":"CA","from":"2024-05-01","to":"2025-12'
        b'-31","hours_per_week":37.5,"self_employed":false,"full_time_student":false,"authorized":tr'
        b'ue,"gaps":[{"from":"2025-02-01","to":"2025-02-28"},{"from":"202","to":"202"}]},{"noc":"412'
        b'21","country":"CA","from":"2023-09-01","to":null,"hours_per_week":40,"self_employed":false'
        b',"full_time_student":false,"authorized":true},{"noc":"6'
    ),
}


class LinkError(ValueError):
    """A link that cannot be read; `reason` is `damaged`, `too_long` or `newer`."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


def pack(profile: Mapping[str, Any]) -> str:
    """The link of a profile, without the address before it."""
    text = json.dumps(profile, separators=(",", ":"))
    made = zlib.compressobj(level=9, zdict=DICTIONARIES[VERSION])
    letters = b2a_base64(made.compress(text.encode()) + made.flush(), newline=False).decode()
    return f"{VERSION}.{letters.rstrip('=').replace('+', '-').replace('/', '_')}"


def unpack(link: str) -> str:
    """The JSON in a link; raises `LinkError`."""
    version, point, letters = link.partition(".")
    if not (point and version.isascii() and version.isdecimal() and len(version) < 9):
        raise LinkError("damaged")
    if version not in DICTIONARIES:
        raise LinkError("newer" if int(version) > int(VERSION) else "damaged")
    if len(link) > LONGEST:
        raise LinkError("too_long")
    made = zlib.decompressobj(zdict=DICTIONARIES[version])
    try:
        text = made.decompress(_bytes(letters), MOST_JSON)
        if made.unconsumed_tail or made.unused_data:
            raise LinkError("too_long" if made.unconsumed_tail else "damaged")
        if not made.eof:
            raise LinkError("damaged")
        return text.decode()
    except (zlib.error, Error, UnicodeError):
        raise LinkError("damaged") from None


def _bytes(letters: str) -> bytes:
    """What the letters of an address stand for; raises where there are others among them."""
    padded = letters.replace("-", "+").replace("_", "/") + "=" * (-len(letters) % 4)
    return a2b_base64(padded.encode("ascii"), strict_mode=True)
