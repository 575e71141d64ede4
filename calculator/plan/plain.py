"""The plan as plain values, for JSON: the ids and names stay.

Days are ISO dates, amounts whole Canadian dollars, counts of days for citizenship half days.
"""

from __future__ import annotations

from datetime import date
from typing import Any

from calculator.model import Lang
from calculator.plan.answers import Family
from calculator.plan.basis import Basis
from calculator.plan.citizenship import Citizenship, Count, Residency, citizenship, residency
from calculator.plan.costs import Costs, costs
from calculator.plan.deadlines import Deadlines, deadlines
from calculator.plan.papers import Paper, papers
from calculator.problems import Problem

Plain = dict[str, Any]


def plan(family: Family | None, problems: tuple[Problem, ...], lang: Lang) -> Plain:
    """Everything of a plan; without a usable day only its problems."""
    told = [{"at": one.at, "code": one.code, "message": one.message(lang)} for one in problems]
    if family is None:
        return {"problems": told}
    way, keep = citizenship(family), residency(family)
    wanted = papers(family)
    return {
        "problems": told,
        "as_of": family.as_of.isoformat(),
        **_deadlines(deadlines(family)),
        "fees": _costs(costs(family)),
        "documents": [_paper(paper) for paper in wanted.needed],
        "not_needed": [paper.id for paper in wanted.never],
        "citizenship": _citizenship(way) if way else None,
        "residency": _residency(keep) if keep else None,
    }


def _day(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _basis(rests: Basis) -> Plain:
    return {
        "confidence": rests.confidence,
        "sources": [[cite.source.id, cite.pinpoint("en")] for cite in rests.cites],
    }


def _deadlines(found: Deadlines) -> Plain:
    return {
        "deadlines": [
            {
                "id": one.id,
                "kind": one.kind,
                "day": one.day.isoformat(),
                "past": found.is_past(one),
                "checks": [
                    {
                        "on": check.moment.id,
                        "day": check.moment.day.isoformat(),
                        "holds": check.holds,
                    }
                    for check in one.checks
                ],
            }
            | _basis(one.basis)
            for one in found.dated
        ],
        "undated": [{"what": one.what, "at": one.at} for one in found.undated],
    }


def _costs(found: Costs) -> Plain:
    return {
        "day": found.day.isoformat(),
        "lines": [
            {
                "id": fee.id,
                "each": fee.each,
                "people": [fee.fewest, fee.most],
                "sum": [fee.low, fee.high],
            }
            | _basis(fee.basis)
            for fee in found.fees
        ],
        "sum": [found.low, found.high],
        "missing": list(found.missing),
        "indexed_on": _day(found.indexed_on),
        "not_known_since": _day(found.not_known_since),
    }


def _paper(paper: Paper) -> Plain:
    return {
        "id": paper.id,
        "items": [{"key": item.key, "sure": item.sure} for item in paper.items],
        "missing": paper.missing,
    } | _basis(paper.basis)


def _citizenship(way: Citizenship) -> Plain:
    return {
        "landing": way.landing.isoformat(),
        "earliest": _count(way.earliest),
        "latest": _count(way.latest),
        "assumed": way.assumed,
    } | _basis(way.basis)


def _count(count: Count | None) -> Plain | None:
    if count is None:
        return None
    return {
        "day": count.day.isoformat(),
        "window": count.window.isoformat(),
        "half_days": {"before": count.before, "since": count.since},
    }


def _residency(keep: Residency) -> Plain:
    return {
        "first_ends": keep.first_ends.isoformat(),
        "spare": keep.spare,
        "breaks_on": _day(keep.breaks_on),
    } | _basis(keep.basis)
