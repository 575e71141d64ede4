"""The intention to live outside Quebec: IRPR, subsection 87.1(1)."""

from __future__ import annotations

from calculator import inputs
from calculator.case import Case, rule
from calculator.findings import Verdict, met, not_met, unknown
from calculator.law import cec


@rule("cec.intent")
def intent(case: Case) -> Verdict:
    """The person means to live in a province or territory other than Quebec.

    Where the work was done does not matter: work in Quebec counts.
    """
    case.used(cec.OUTSIDE_QUEBEC)
    destination = case.answer(inputs.DESTINATION)
    if destination is None:
        return unknown()
    return not_met(destination=destination) if destination == "QC" else met(destination=destination)
