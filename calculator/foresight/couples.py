"""Which of two partners applies, and whether the other comes along: four ways, each evaluated.

How we read it:

- What is asked of a person goes with the person: birth, education, languages, work, certificate.
- A nomination, an invitation and a job offer are the principal applicant's own; they stay behind
  when the other partner applies, who is taken to have none.
- Where the household means to live, a brother or sister in Canada, and a concern about
  admissibility are the same whoever applies. A brother or sister of a partner who does not come
  along does not count; the answer does not say whose it is, so the way is marked.
- A partner who is a citizen or a permanent resident has no need to apply, and is never scored;
  then there is nothing to compare.
- Whoever applies is neither citizen nor permanent resident; as a partner, that is said of them.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any, Final, Literal, NamedTuple

from calculator import inputs
from calculator.assess import Result, evaluate
from calculator.foresight.days import Json
from calculator.foresight.edits import person, set_person, set_top
from calculator.foresight.slices import Slices
from calculator.foresight.standing import LineChange, Standing, changed_lines, standing

Principal = Literal["applicant", "partner"]
WAYS: Final[tuple[tuple[Principal, bool], ...]] = (
    ("applicant", True),
    ("applicant", False),
    ("partner", True),
    ("partner", False),
)
"""Who applies, and whether the other comes along."""
_PERSONAL: Final = tuple(question.name for question in inputs.PERSON)
_OWN: Final = {"provincial_nomination": False, "job_offer": "none"}
"""What belongs to the principal applicant, and its absence."""


class Way(NamedTuple):
    """One of the four, evaluated.

    `missing` names the unanswered questions about the partner, as the profile as it is told has
    them; `others` are the remaining ones.
    `stays_behind` names answers that belong to the other partner and are lost this way.
    """

    principal: Principal
    accompanying: bool
    present: bool
    standing: Standing
    missing: tuple[str, ...]
    others: tuple[str, ...]
    stays_behind: tuple[str, ...]
    sibling_open: bool
    profile: dict[str, Any]

    @property
    def id(self) -> str:
        """A name such as `partner.alone`."""
        return f"{self.principal}.{'together' if self.accompanying else 'alone'}"


class Couples(NamedTuple):
    """The four ways; none where there is nothing to compare, with the reason.

    `present` is how the profile as it is told stands; `is_told` says that it is one of the ways.
    """

    day: date
    present: Standing
    is_told: bool
    ways: tuple[Way, ...]
    reason: str = ""

    def difference(self, way: Way) -> int | None:
        """The points gained or lost against the way that is told; None while either is open."""
        settled = self.is_told and self.present.settled and way.standing.settled
        return way.standing.total - self.present.total if settled else None

    def lines(self, way: Way) -> tuple[LineChange, ...]:
        """The lines that differ from the way that is told."""
        return changed_lines(self.present, way.standing) if self.is_told else ()

    @property
    def missing(self) -> tuple[str, ...]:
        """What is still to be answered about the partner, for all ways together."""
        return tuple(dict.fromkeys(path for way in self.ways for path in way.missing))


def couples(raw: Json, base: Result) -> Slices[Couples | None]:
    """The four ways of a profile with a partner; None where it has no day."""
    if base.case is None:
        return None
    day, present, partner = base.case.day, standing(base), base.profile.partner
    if partner is None:
        reason = "no_partner" if base.profile.partner_answered else "partner_unanswered"
        return Couples(day, present, False, (), reason)
    if partner.answers.get("citizen_or_resident") is True:
        return Couples(day, present, False, (), "citizen_or_resident")
    told = partner.answers.get("accompanying")
    ways = []
    for principal, accompanying in WAYS:
        is_present = principal == "applicant" and accompanying is told
        profile = arranged(raw, principal, accompanying=accompanying)
        result = base
        if not is_present:
            result = evaluate(profile)
            yield
        ways.append(_way(raw, result, principal, accompanying, is_present, profile))
    return Couples(day, present, told is not None, tuple(ways))


def arranged(raw: Json, principal: Principal, *, accompanying: bool) -> dict[str, Any]:
    """The profile with one of the partners as the principal applicant."""
    profile = dict(raw) if principal == "applicant" else swapped(raw)
    return set_person("partner", accompanying=accompanying)(profile)


def swapped(raw: Json) -> dict[str, Any]:
    """The profile with applicant and partner in each other's place."""
    applicant, partner = person(raw, "applicant"), person(raw, "partner")
    about_partner = {name: partner[name] for name in partner if name not in _PERSONAL}
    own = {name: none for name, none in _OWN.items() if raw.get(name) is not None}
    profile = {name: raw[name] for name in raw if name != "invited"}
    return set_top(
        applicant=_personal(partner),
        partner=about_partner | {"citizen_or_resident": False} | _personal(applicant),
        **own,
    )(profile)


def _personal(answers: Mapping[str, Any]) -> dict[str, Any]:
    return {name: answers[name] for name in answers if name in _PERSONAL}


def _way(
    raw: Json,
    result: Result,
    principal: Principal,
    accompanying: bool,
    present: bool,
    profile: dict[str, Any],
) -> Way:
    other = {"applicant": "partner", "partner": "applicant"}
    paths = []
    for path in result.missing:
        who, dot, name = path.partition(".")
        if principal == "partner" and who in other:
            who = other[who]
        paths.append(f"{who}{dot}{name}")
    if principal == "partner" and person(raw, "partner").get("citizen_or_resident") is None:
        paths.append("partner.citizen_or_resident")
    about_partner = [path for path in paths if path.startswith("partner")]
    behind = [name for name, none in _OWN.items() if raw.get(name) not in (None, none)]
    if raw.get("invited") is not None:
        behind.append("invited")
    return Way(
        principal,
        accompanying,
        present,
        standing(result),
        tuple(about_partner),
        tuple(path for path in paths if path not in about_partner),
        tuple(behind) if principal == "partner" else (),
        not accompanying and raw.get("sibling_in_canada") is True,
        profile,
    )
