"""Admissibility: IRPA, sections 33 to 42; IRPR, paragraph 70(1)(e)."""

from __future__ import annotations

from calculator import inputs
from calculator.case import Case, rule
from calculator.findings import Verdict, met, unknown
from calculator.law import cec


@rule("cec.admissible")
def admissible(case: Case) -> Verdict:
    """Neither the person nor a family member is inadmissible.

    Only an officer can decide this; a concern leaves the condition open, and never fails it.
    """
    case.used(cec.GROUNDS)
    case.used(cec.FAMILY_ADMISSIBLE)
    concern = case.answer(inputs.ADMISSIBILITY_CONCERN)
    if concern is None:
        return unknown()
    return unknown(concern=True) if concern else met()
