"""The people of a plan on the day of the application: who comes along, and the children's ages.

Regulations, section 1(3): family members are the spouse or common-law partner and the dependent
children. A partner who is a Canadian citizen or permanent resident needs no permanent residence:
we read the fees, the exam and the certificates as not asked of that partner.
"""

from __future__ import annotations

from typing import Final, NamedTuple

from calculator.days import completed_years
from calculator.law.process import (
    BIOMETRICS_AGE_FROM,
    BIOMETRICS_AGE_TO,
    DEPENDENT_CHILD_AGE,
)
from calculator.model import Parameter
from calculator.plan.answers import Child, Family
from calculator.plan.days import day_of_application

ME: Final = "me"
PARTNER: Final = "partner"


class Person(NamedTuple):
    """One of the family, on the day of the application.

    `id` is `me`, `partner` or `child.0`.
    `comes`: whether the person applies too. `dependent`: None for a child of an age at which only
    a condition since before that age makes one dependent (Regulations, section 2).
    `gives_biometrics`: whether the age is one at which they are given; None where it is not told.
    """

    id: str
    comes: bool | None
    dependent: bool | None = True
    gives_biometrics: bool | None = True

    @property
    def pays(self) -> bool | None:
        """Whether a fee is owed for the person."""
        if self.comes is False:
            return False
        return True if self.comes and self.dependent else None


def people(family: Family) -> tuple[Person, ...]:
    """Everybody whom the application names and examines, the applicant first.

    Adults are taken to be of an age at which biometrics are given.
    """
    found = [Person(ME, comes=True)]
    if family.partner in ("coming", "staying"):
        found.append(Person(PARTNER, family.partner == "coming"))
    return (*found, *(_child(family, child) for child in family.children or ()))


def _child(family: Family, child: Child) -> Person:
    id = f"child.{child.place}"
    if child.born is None:
        return Person(id, child.coming, gives_biometrics=None)
    day = day_of_application(family)
    age = max(0, completed_years(child.born, day))
    youngest, oldest = (_in_force(p, family) for p in (BIOMETRICS_AGE_FROM, BIOMETRICS_AGE_TO))
    below = _in_force(DEPENDENT_CHILD_AGE, family)
    return Person(
        id,
        child.coming,
        True if below is None or age < below else None,
        youngest is not None and oldest is not None and youngest <= age <= oldest,
    )


def _in_force(parameter: Parameter[int], family: Family) -> int | None:
    """A value on the day of the application, or None before the first one that we know."""
    day = day_of_application(family)
    return None if day < parameter.history[0].start else parameter.known_on(day)
