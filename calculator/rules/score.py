"""The whole score of the Comprehensive Ranking System."""

from __future__ import annotations

from calculator.case import Case
from calculator.findings import Finding, sum_of
from calculator.law import crs
from calculator.rules import additional, core, spouse, transfer


def score(case: Case) -> Finding:
    """Core, partner, transferability and additional points, as of the case's day."""
    limit = case.known(crs.TOTAL_LIMIT)
    return sum_of(
        "crs",
        (
            core.core(case),
            spouse.spouse(case),
            transfer.transfer(case),
            additional.additional(case),
        ),
        None if limit is None else (limit,),
        case.used(crs.TOTAL_LIMIT),
    )
