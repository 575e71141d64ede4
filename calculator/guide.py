"""Where the guide explains what: the page and anchor of each rule, and the way from page to page.

Pages are named as files (`eligibility/work.md#cec-work-amount`), the same in both languages.
The site shows them as directories (`eligibility/work/#cec-work-amount`); every address is made
relative to the page it stands on, so that the site works under any path and also from a file.
"""

from __future__ import annotations

import posixpath
from typing import Final

MOMENTS: Final = "express-entry/when.md"
INVITATION: Final = "express-entry/invitation.md"
"""The page on what is checked on which day."""
CALCULATOR: Final = "calculator.md"
"""The page with the form."""
PLAN: Final = "plan.md"
"""The page with the plan."""


def anchor(id: str) -> str:
    """The anchor of an id: `cec.work.not_student` is at `cec-work-not-student`."""
    return id.replace(".", "-").replace("_", "-")


_CATEGORIES: Final = "express-entry/categories.md"
_CRS: Final = "express-entry/crs.md"

_SECTIONS: Final[dict[str, tuple[str, ...]]] = {
    "eligibility/work.md": (
        "cec.work.amount",
        "cec.work.place",
        "cec.work.employee",
        "cec.work.not_student",
        "cec.work.authorized",
    ),
    "eligibility/occupations.md": ("cec.work.skilled",),
    "eligibility/language.md": ("cec.language",),
    "eligibility/quebec.md": ("cec.intent",),
    "eligibility/admissibility.md": ("cec.admissible",),
    _CRS: (
        "crs.core.age",
        "crs.core.education",
        "crs.core.first_language",
        "crs.core.second_language",
        "crs.core.canadian_work",
        "crs.spouse.education",
        "crs.spouse.language",
        "crs.spouse.canadian_work",
        "crs.transfer.education",
        "crs.transfer.foreign",
        "crs.transfer.certificate",
        "crs.additional.nomination",
        "crs.additional.sibling",
        "crs.additional.french",
        "crs.additional.canadian_education",
        "crs.additional.job_offer",
        "crs.additional.high_wage",
    ),
}

SECTIONS: Final[dict[str, str]] = {
    rule: f"{page}#{anchor(rule)}" for page, rules in _SECTIONS.items() for rule in rules
}
"""The rules that have a section of their own, with the four headings."""

PAGES: Final[dict[str, str]] = SECTIONS | {
    "cec": "eligibility/index.md",
    "crs": _CRS,
    "crs.core": _CRS,
    "crs.spouse": _CRS,
    "crs.transfer": _CRS,
    "crs.additional": _CRS,
    # A pair of factors is explained with its group.
    "crs.transfer.education_language": SECTIONS["crs.transfer.education"],
    "crs.transfer.education_work": SECTIONS["crs.transfer.education"],
    "crs.transfer.foreign_language": SECTIONS["crs.transfer.foreign"],
    "crs.transfer.foreign_work": SECTIONS["crs.transfer.foreign"],
    # Who could have entered a round.
    "entry.fsw": f"{_CATEGORIES}#reading-program",
    "entry.fst": f"{_CATEGORIES}#reading-program",
    "entry.nomination": f"{_CATEGORIES}#reading-program",
    "entry.french": f"{_CATEGORIES}#reading-others",
    "entry.service": f"{_CATEGORIES}#reading-others",
    "entry.work": f"{_CATEGORIES}#reading-work",
}
"""The page, and where there is one the section, that explains each line of a result."""


def question(path: str) -> str:
    """The place of a question of the form: `calculator.md#applicant-education`."""
    return f"{CALCULATOR}#{anchor(path)}"


def address(page: str) -> str:
    """The address of a page below the root of its language's site: `eligibility/work/`."""
    path, mark, place = page.partition("#")
    bare = path.removesuffix(".md")
    if bare == "index" or bare.endswith("/index"):
        bare = bare.removesuffix("index").rstrip("/")
    return (f"{bare}/" if bare else "") + mark + place


def url(target: str, on: str) -> str:
    """The address of a page relative to the page it is printed on, for links in HTML.

    `url("eligibility/work.md#a", on="reference/law.md")` is `../../eligibility/work/#a`.
    """
    path, mark, place = address(target).partition("#")
    here = address(on).rstrip("/") or "."
    if path == address(on) and mark:
        return f"#{place}"
    way = posixpath.relpath(path.rstrip("/") or ".", here)
    return ("./" if way == "." else f"{way}/") + mark + place


def link(target: str, on: str) -> str:
    """The way to a page file relative to another, for links in Markdown, which the build checks."""
    path, mark, place = target.partition("#")
    if path == on and mark:
        return f"#{place}"
    return posixpath.relpath(path, posixpath.dirname(on) or ".") + mark + place
