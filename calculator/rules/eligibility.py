"""The verdict on the class: all conditions together."""

from __future__ import annotations

from calculator.case import Case
from calculator.findings import Finding, all_of
from calculator.rules import admissibility, intent, language, work


def eligibility(case: Case) -> Finding:
    """Every condition of the class, in the order in which people ask them."""
    return all_of(
        "cec",
        (
            work.amount(case),
            work.skilled(case),
            work.place(case),
            work.employee(case),
            work.not_student(case),
            work.authorized(case),
            language.language(case),
            intent.intent(case),
            admissibility.admissible(case),
        ),
    )
