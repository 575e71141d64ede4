"""Which kinds of rounds a person could have entered on a day.

A round invites from those in the pool: from all of them, from those eligible for one program, or
from those of one category: IRPA, sections 10.2 and 10.3(1)(h.1) and (h.2).
https://www.canada.ca/en/immigration-refugees-citizenship/services/immigrate-canada/express-entry/submit-profile/rounds-invitations/category-based-selection.html

Each kind is judged by the list in force on the day, although each round follows instructions of
its own.
The Canadian Experience Class is taken from its own verdict, admissibility included.
The two other federal programs are not judged here: somebody can be found to fail what we know of
them, and never to meet them.
So most people who do not meet the class are left open, and not turned away.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple, TypeVar

from calculator import inputs
from calculator.case import Case, rule
from calculator.days import MONTHS_IN_A_YEAR, fewest_days, years_before
from calculator.findings import (
    Fact,
    Finding,
    Outcome,
    Verdict,
    all_of,
    all_outcomes,
    any_of,
    met,
    not_met,
    unknown,
)
from calculator.hours import UNITS_PER_HOUR, Flow
from calculator.inputs import Input
from calculator.law import categories, cec, process, programs
from calculator.law.categories import Category
from calculator.model import ABILITIES, LANGS, Parameter
from calculator.profile import Job, Person
from calculator.rules import jobs, people

T = TypeVar("T")

QUEBEC = "QC"


class Entry(NamedTuple):
    """A kind of round by its slug, what was found on it, and its category if it has one."""

    kind: str
    finding: Finding
    category: Category | None = None


def entries(case: Case, eligibility: Finding) -> tuple[Entry, ...]:
    """Every kind of round of the day; `eligibility` is the verdict on the class."""
    workers, trades = skilled_workers(case), skilled_trades(case)
    program = any_of("entry.program", (eligibility, workers, trades))
    return (
        Entry("general", all_of("entry.general", (program,))),
        Entry("cec", all_of("entry.cec", (eligibility,))),
        *(
            Entry(one.id, all_of(f"entry.{one.id}", (program, _condition(case, one))), one)
            for one in listed(case)
        ),
        Entry("pnp", all_of("entry.pnp", (program, nomination(case)))),
        Entry("fsw", workers),
        Entry("fst", trades),
    )


def listed(case: Case) -> tuple[Category, ...]:
    """The categories of the day; there were none before the first list."""
    if case.day < categories.CATEGORIES.history[0].start:
        return ()
    return case.known(categories.CATEGORIES) or ()


def _condition(case: Case, category: Category) -> Finding:
    """What a category asks beside a program."""
    if category.asks == "french":
        return french(case)
    if category.asks == "military_service":
        return service(case)
    return work(case, category)


# Programs.


@rule("entry.fsw")
def skilled_workers(case: Case) -> Verdict:
    """The Federal Skilled Worker Program: fails in Quebec, or without its level in a language."""
    return _other_program(case, dict.fromkeys(ABILITIES, case.value(programs.FSW_LANGUAGE)))


@rule("entry.fst")
def skilled_trades(case: Case) -> Verdict:
    """The Federal Skilled Trades Program: fails in Quebec, or without its levels in a language."""
    spoken = case.value(programs.FST_SPEAKING_LISTENING)
    written = case.value(programs.FST_READING_WRITING)
    return _other_program(
        case, {"listening": spoken, "reading": written, "writing": written, "speaking": spoken}
    )


def _other_program(case: Case, needed: dict[str, int]) -> Verdict:
    case.used(process.QUEBEC_OUTSIDE)
    if case.answer(inputs.DESTINATION) == QUEBEC:
        return not_met(reason="quebec")
    for spoken in LANGS:
        found = people.levels(case, case.profile.applicant, spoken)
        reached = zip(found.highest, ABILITIES, strict=True)
        if all(level >= needed[ability] for level, ability in reached):
            return unknown(reason="not_judged")
    return not_met(reason="language")


@rule("entry.nomination")
def nomination(case: Case) -> Verdict:
    """A nomination by a province or territory through a stream of Express Entry.

    A nominee must meet the conditions of a federal program as well, which is judged apart.
    """
    case.used(programs.NOMINEE_PROGRAM_NEEDED)
    nominated = case.answer(inputs.PROVINCIAL_NOMINATION)
    if nominated is None:
        return unknown()
    return met() if nominated else not_met()


# Categories.


@rule("entry.french")
def french(case: Case) -> Verdict:
    """The level that the category asks for, in all four abilities of a valid French result."""
    needed = _of_category(case, categories.FRENCH_LEVEL)
    found = people.levels(case, case.profile.applicant, "fr")
    if min(found.lowest) >= needed:
        return met(level=needed)
    if min(found.highest) >= needed:
        return unknown(level=needed)
    if found == people.NO_RESULT:
        return not_met(level=needed, reason="no_result")
    short = [a for a, level in zip(ABILITIES, found.highest, strict=True) if level < needed]
    return not_met(level=needed, short=" ".join(short))


@rule("entry.service")
def service(case: Case) -> Verdict:
    """Long service in a foreign military, and an offer of the Canadian Armed Forces.

    We ask for neither, so this stays open.
    Only who has no skilled work abroad at all cannot be serving there in such an occupation.
    """
    _of_category(case, categories.MILITARY_SERVICE_YEARS)
    case.used(categories.MILITARY_OFFER_YEARS)
    case.used(categories.MILITARY_CREDENTIAL_YEARS)
    person = case.profile.applicant
    side = people.on_side(case, person, abroad=True)
    if side is False and _stated(case, person, inputs.FOREIGN_YEARS) == 0:
        return not_met()
    return unknown()


@rule("entry.work")
def work(case: Case, category: Category) -> Verdict:
    """Months of work in one occupation of the list, within the last years.

    Months are counted as the class counts its year: full-time hours of a week at most, and
    part-time work until it adds up to as much.
    Where as many calendar months can have fewer hours, the difference is left open.
    Work abroad counts where the category says "anywhere"; the texts ask nothing more of it.
    Work in Canada that the class would not count (self-employed, while studying full time, not
    authorized) is left open, because the texts on categories do not speak of it.
    Where the work must be without a break, work with a break is left open too: no text says
    how short a break may be.
    Years that are stated name no occupation, so only a list of jobs settles anything.
    """
    months, years = _of_category(case, categories.MONTHS), case.value(categories.YEARS)
    needed = months * case.value(cec.HOURS_PER_YEAR) * UNITS_PER_HOUR // MONTHS_IN_A_YEAR
    shortest = fewest_days(months) * _full_time(case)
    case.used(categories.SINGLE_OCCUPATION)
    case.used(categories.PART_TIME_COUNTS)
    facts: dict[str, Fact] = {
        "needed": needed // UNITS_PER_HOUR,
        "months": months,
        "window_years": years,
        "list_unsure": category.list_confidence == "memory",
    }
    person = case.profile.applicant
    may = _may_count(case, person, category)
    found = _in_one_occupation(case, category, may)
    if found.surely >= needed:
        return met(**facts, hours=found.surely // UNITS_PER_HOUR, code=found.code)
    _lacks(case, person, may)
    if not _tells_all(case, person, category):
        return unknown(**facts, reason="no_list")
    if not may:
        return not_met(**facts, reason=_why_none(person, category))
    facts["hours"] = found.possible // UNITS_PER_HOUR
    if not all(job.countable for job in may):
        return unknown(**facts, reason="open")
    if found.possible < min(needed, shortest):
        return not_met(**facts, reason="short")
    if found.possible < needed:
        return unknown(**facts, reason="calendar")
    return unknown(**facts, reason="break" if found.with_breaks >= needed else "open")


def _of_category(case: Case, parameter: Parameter[T]) -> T:
    """A value of the categories; whoever is in one must be eligible for a program as well."""
    case.used(categories.CATEGORIES)
    case.used(categories.PROGRAM_NEEDED)
    return case.value(parameter)


def _full_time(case: Case) -> int:
    """The most that a day gives, in the units of hours."""
    return case.value(cec.HOURS_PER_WEEK) * jobs.HUNDREDTHS


def _may_count(case: Case, person: Person, category: Category) -> dict[Job, Outcome]:
    """The jobs that count for a category, or may, and which of the two."""
    judged = {job: _counts(case, job, category) for job in person.jobs}
    return {job: outcome for job, outcome in judged.items() if outcome != "not_met"}


def _counts(case: Case, job: Job, category: Category) -> Outcome:
    """Whether a job is of the list, and done where and how its hours surely count."""
    place: Outcome = jobs.place(job) if category.where == "canada" else "met"
    return all_outcomes((_is_listed(job, category), place, _as_the_class_asks(case, job)))


def _is_listed(job: Job, category: Category) -> Outcome:
    """Whether the occupation is on the list; without its code, whether it may be."""
    if not any(_may_be(job, code) for code in category.codes):
        return "not_met"
    return "unknown" if job.code is None else "met"


def _may_be(job: Job, code: str) -> bool:
    """Whether a job may be of an occupation: by its code, or else by its TEER category."""
    return job.code == code if job.code is not None else job.teer in (None, int(code[1]))


def _as_the_class_asks(case: Case, job: Job) -> Outcome:
    """Whether work in Canada was done as the class asks; where not, the texts are silent."""
    if jobs.is_abroad(job):
        return "met"
    flags = (jobs.employee(case, job), jobs.not_student(job), jobs.authorized(job))
    return "met" if all_outcomes(flags) == "met" else "unknown"


class _Most(NamedTuple):
    """The most work in one occupation of a list; each amount may be that of another one.

    `surely` counts all that the law asks; `with_breaks` leaves aside that there may be no break.
    """

    code: str | None = None
    surely: int = 0
    with_breaks: int = 0
    possible: int = 0


def _in_one_occupation(case: Case, category: Category, may: dict[Job, Outcome]) -> _Most:
    continuous = case.value(categories.CONTINUOUS)
    occupations = {tuple(job for job in may if _may_be(job, code)): code for code in category.codes}
    most = _Most()
    for own, code in occupations.items():
        sure = _unbroken(case, [job for job in own if may[job] == "met"])
        surely = max(sure, default=0) if continuous else sum(sure)
        most = _Most(
            code if surely > most.surely else most.code,
            max(surely, most.surely),
            max(sum(sure), most.with_breaks),
            max(sum(_unbroken(case, own)), most.possible),
        )
    return most


def _unbroken(case: Case, worked: Iterable[Job]) -> list[int]:
    """The amounts of work in the last years, parted wherever no work was done on a day."""
    begin, end = years_before(case.day, case.value(categories.YEARS)), case.day
    pieces = sorted(
        (stretch for job in worked for stretch in jobs.stretches(job)), key=lambda s: s.start
    )
    flow = Flow(pieces, _full_time(case))
    found: list[int] = []
    reached = begin
    for piece in pieces:
        start, stop = max(piece.start, reached), min(piece.end or end, end)
        if start < stop:
            goes_on = bool(found) and start == reached
            amount = flow.between(start, stop) + (found.pop() if goes_on else 0)
            found.append(amount)
            reached = stop
    return found


def _lacks(case: Case, person: Person, may: dict[Job, Outcome]) -> None:
    """Record what is not told of the jobs that may be of the list."""
    for job, counts in may.items():
        if counts == "unknown" or not job.countable:
            flags = () if jobs.is_abroad(job) else people.FLAGS
            people.lacks(case, person, [job], people.PLACED_AND_NAMED + flags)


def _tells_all(case: Case, person: Person, category: Category) -> bool:
    """Whether the list of jobs tells all the work; years that are stated name no occupation."""
    if "work" not in person.answers:
        case.lacks(f"{person.path}.work")
        return False
    case.uses(f"{person.path}.work", len(person.jobs))
    sides = [(inputs.CANADIAN_YEARS, False)]
    if category.where == "anywhere":
        sides.append((inputs.FOREIGN_YEARS, True))
    for question, abroad in sides:
        if _stated(case, person, question) and not people.on_side(case, person, abroad=abroad):
            case.lacks(f"{person.path}.work")
            return False
    return True


def _stated(case: Case, person: Person, question: Input[int]) -> int | None:
    """The years that are stated for a side; beside a list of jobs, none where nothing is said."""
    if "work" in person.answers and question.name not in person.answers:
        return 0
    return case.answer(question, person)


def _why_none(person: Person, category: Category) -> str:
    """Why no job can count: there is none, none is of the list, or those were done elsewhere."""
    if not person.jobs:
        return "no_jobs"
    elsewhere = any(_is_listed(job, category) != "not_met" for job in person.jobs)
    return "place" if elsewhere else "not_listed"
