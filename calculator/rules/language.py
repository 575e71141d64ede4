"""The language threshold of the class: IRPR, paragraphs 87.1(2)(d) and (e), subsection 74(1).

https://laws-lois.justice.gc.ca/eng/regulations/SOR-2002-227/section-74.html

The threshold follows the occupation with the most experience, says paragraph 87.1(2)(e);
the department's instructions say the TEER category. Where the two lead apart, both are tried.
All four abilities must reach it in one language; which one is named first does not matter.
"""

from __future__ import annotations

from calculator import inputs
from calculator.case import Case, rule
from calculator.findings import Fact, Outcome, Verdict, any_outcome
from calculator.law import cec
from calculator.model import ABILITIES, LANGS
from calculator.profile import Person
from calculator.rules import jobs, people
from calculator.rules.people import NO_RESULT, Levels, levels


@rule("cec.language")
def language(case: Case) -> Verdict:
    """All four abilities reach the threshold, in English or in French.

    While the occupation is not known, both thresholds are tried:
    where they agree, the answer is settled.
    """
    person = case.profile.applicant
    minimum = case.value(cec.LANGUAGE_MINIMUM)
    thresholds = {minimum.amount(teer, "level") for teer in _teers(case, person)}
    in_each = [levels(case, person, spoken) for spoken in LANGS]
    outcomes = {any_outcome(_reaches(found, least) for found in in_each) for least in thresholds}
    outcome: Outcome = outcomes.pop() if len(outcomes) == 1 else "unknown"
    facts: dict[str, Fact] = {
        "threshold": min(thresholds) if outcome == "not_met" else max(thresholds),
        "threshold_settled": len(thresholds) == 1,
    }
    if outcome == "not_met" and all(found == NO_RESULT for found in in_each):
        facts["no_result"] = True
    elif outcome == "not_met":
        short = [
            ability
            for place, ability in enumerate(ABILITIES)
            if max(found.highest[place] for found in in_each) < min(thresholds)
        ]
        facts["short"] = " ".join(short)
    return Verdict(outcome, facts=facts)


def _teers(case: Case, person: Person) -> frozenset[int]:
    """The TEER categories that may decide: of the jobs where there are any, else as stated."""
    side = people.on_side(case, person, abroad=False)
    if side is False:
        return _stated(case, person)
    case.used(cec.MIXED_WORK)
    count = people.counted(case, person)
    people.lacks_codes(case, person, count)
    teers = jobs.main_teers(case, count)
    if len(teers) > 1:
        case.used(cec.MIXED_BY_CATEGORY)
    return teers if side else teers | _stated(case, person)


def _stated(case: Case, person: Person) -> frozenset[int]:
    teer = case.answer(inputs.CANADIAN_TEER, person)
    return jobs.ELIGIBLE if teer is None else frozenset({teer})


def _reaches(found: Levels, threshold: int) -> Outcome:
    if min(found.lowest) >= threshold:
        return "met"
    return "not_met" if min(found.highest) < threshold else "unknown"
