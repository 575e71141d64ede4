"""The form as its template sees it: every question with its words, its control and its condition.

Built from the declarations of `inputs.py` and the values of the law; nothing is said twice.
A question that is asked only under a condition carries it as JSON, in three kinds:
the answers that other fields must have, answers that they must not have, and spans of days.
The page's script compares them with the fields and knows no question by name.

A list that the reader lengthens is described by one entry, in whose names a number sign stands
for the place in the list (`applicant.work.#.noc`); the script copies it and puts the place in.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any, Final, Literal, NamedTuple

from calculator import forms, inputs
from calculator.formats import decimal, listed, quantity
from calculator.guide import anchor
from calculator.inputs import Choice, Input
from calculator.law import CHECKED, crs, language
from calculator.model import ABILITIES, UNKNOWN, Ability, Chart, Lang, Parameter, Test, Text

Control = Literal["date", "radios", "select", "number", "text", "box", "occupation"]


class Asked(NamedTuple):
    """When a question is asked, as JSON for the page; without a condition, always."""

    answers: str | None = None
    """Names and the values of which each must have one."""
    unless: str | None = None
    """Names and the values that none may have."""
    days: str | None = None
    """Spans of days, first day included and last excluded, one of which holds the day asked for."""


ALWAYS: Final = Asked()


class Option(NamedTuple):
    """One answer of a closed question, as a radio button, a line of a menu or a box to tick."""

    value: str
    label: str
    id: str


class Field(NamedTuple):
    """One question."""

    name: str
    anchor: str
    id: str
    control: Control
    label: str
    hints: tuple[str, ...] = ()
    why: str | None = None
    options: tuple[Option, ...] = ()
    optional: bool = False
    short: bool = False
    """Whether the answers are short enough to stand in one line."""
    purpose: str | None = None
    """What a browser may fill in by itself."""
    asked: Asked = ALWAYS
    month: str | None = None
    """The words beside the box for a date of which only the month is known."""
    month_hint: str | None = None
    regions: bool = False
    """Whether the answers are codes of countries, which the browser knows by name."""

    @property
    def described_by(self) -> str:
        """The ids of the texts that explain the question, and of its error."""
        ids = [f"{self.id}-hint-{place}" for place, _ in enumerate(self.hints)]
        if self.why:
            ids.append(f"{self.id}-why")
        return " ".join([*ids, f"{self.id}-error"])


class Note(NamedTuple):
    """A line above the fields of a group, shown under its condition."""

    text: str
    asked: Asked


class Group(NamedTuple):
    """Questions that belong together under a title."""

    anchor: str
    title: str
    items: tuple[Item, ...]
    notes: tuple[Note, ...] = ()
    asked: Asked = ALWAYS
    compact: bool = False
    """Whether its short fields stand side by side."""
    folded: bool = False
    """Whether the reader may open and close it."""
    open: bool = False
    """Whether it is open at first; else it is opened only where it is needed."""
    folded_if: str | None = None
    """The answers, as a condition, that close it until the reader opens it."""
    optional: bool = False
    """Whether all of it may be left out."""
    whose: bool = False
    """Whether its title says whom its questions are about."""


class Listing(NamedTuple):
    """A list with as many entries as the reader adds; `items` are the questions of one entry."""

    name: str
    anchor: str
    title: str
    hint: str | None
    items: tuple[Item, ...]
    words: dict[str, str]
    """What the script says: names of entries, buttons and announcements, with slots."""
    asked: Asked = ALWAYS
    opens: bool = True
    """Whether its first entry is there from the start."""
    like: str | None = None
    """The anchor of an earlier list with the same questions, whose entry the script copies."""

    @property
    def entry_anchor(self) -> str:
        """The anchor of an entry, with the number sign for its place."""
        return anchor(f"{self.name}.{PLACE}")


Item = Field | Group | Listing | Note


class SectionView(NamedTuple):
    """A section of the form."""

    id: str
    title: str
    items: tuple[Item, ...]


PLACE: Final = "#"
"""Where the number of an entry stands in its names."""

_SELECTS: Final = frozenset({"test", "destination", "teer"})
_SHORT: Final = 24
"""Answers up to this many letters stand side by side."""

_SLOT_TITLES: Final = (
    Text(en="First language result", fr="Premier résultat de langue"),
    Text(
        en="Second language result, in the other official language",
        fr="Deuxième résultat, dans l’autre langue officielle",
    ),
)
_JOB_WORDS: Final[dict[str, Text]] = {
    "add": Text(en="Add a job", fr="Ajouter un emploi"),
    "name": Text(en="Job {n}", fr="Emploi {n}"),
    "named": Text(en="Job {n}: {what}", fr="Emploi {n}\u202f: {what}"),
    "copy": Text(en="Duplicate job {n}", fr="Dupliquer l’emploi {n}"),
    "remove": Text(en="Remove job {n}", fr="Retirer l’emploi {n}"),
    "added": Text(en="Job {n} was added.", fr="L’emploi {n} est ajouté."),
    "copied": Text(
        en="Job {n} was added with the answers of job {from}.",
        fr="L’emploi {n} est ajouté avec les réponses de l’emploi {from}.",
    ),
    "removed": Text(en="Job {n} was removed.", fr="L’emploi {n} est retiré."),
    "return": Text(en="Put job {n} back", fr="Rétablir l’emploi {n}"),
    "returned": Text(en="Job {n} is back.", fr="L’emploi {n} est rétabli."),
}
_PARTNER_JOB_WORDS: Final[dict[str, Text]] = {
    "add": Text(en="Add a job of your partner", fr="Ajouter un emploi de votre partenaire"),
    "name": Text(en="Partner’s job {n}", fr="Emploi {n} de votre partenaire"),
    "named": Text(
        en="Partner’s job {n}: {what}", fr="Emploi {n} de votre partenaire\u202f: {what}"
    ),
    "copy": Text(en="Duplicate partner’s job {n}", fr="Dupliquer l’emploi {n} de votre partenaire"),
    "remove": Text(en="Remove partner’s job {n}", fr="Retirer l’emploi {n} de votre partenaire"),
    "added": Text(
        en="Partner’s job {n} was added.", fr="L’emploi {n} de votre partenaire est ajouté."
    ),
    "copied": Text(
        en="Partner’s job {n} was added with the answers of job {from}.",
        fr="L’emploi {n} de votre partenaire est ajouté avec les réponses de l’emploi {from}.",
    ),
    "removed": Text(
        en="Partner’s job {n} was removed.", fr="L’emploi {n} de votre partenaire est retiré."
    ),
    "return": Text(en="Put partner’s job {n} back", fr="Rétablir l’emploi {n} de votre partenaire"),
    "returned": Text(
        en="Partner’s job {n} is back.", fr="L’emploi {n} de votre partenaire est rétabli."
    ),
}
_GAP_WORDS: Final[dict[str, Text]] = {
    "add": Text(en="Add a gap", fr="Ajouter une interruption"),
    "name": Text(en="Gap {n}", fr="Interruption {n}"),
    "remove": Text(en="Remove gap {n}", fr="Retirer l’interruption {n}"),
    "added": Text(en="Gap {n} was added.", fr="L’interruption {n} est ajoutée."),
    "removed": Text(en="Gap {n} was removed.", fr="L’interruption {n} est retirée."),
    "return": Text(en="Put gap {n} back", fr="Rétablir l’interruption {n}"),
    "returned": Text(en="Gap {n} is back.", fr="L’interruption {n} est rétablie."),
}
_NO_RESULT: Final = Text(en="I have no result", fr="Je n’ai pas de résultat")
_ABOUT_PARTNER: Final = Text(en="About your partner", fr="Au sujet de votre partenaire")
_PARTNER_WHY: Final = Text(
    en="With an accompanying partner, the points are shared out differently.",
    fr="Avec un partenaire qui vous accompagne, les points se répartissent autrement.",
)

_LAW_HINTS: Final[dict[str, tuple[Text, dict[str, Parameter[int]]]]] = {
    "eca_date": (
        Text(
            en="It counts for {years} from that day.",
            fr="Elle compte pendant {years} à partir de ce jour.",
        ),
        {"years": crs.ASSESSMENT_YEARS},
    ),
    "taken": (
        Text(
            en="A result counts for {years}. Left empty, it is taken as valid.",
            fr="Un résultat compte pendant {years}. Sans date, il est tenu pour valide.",
        ),
        {"years": language.VALIDITY_YEARS},
    ),
}
"""Hints that state values of the law, with the units in which they are counted."""

_RANGE: Final = Text(
    en="{test}: each score from {low} to {high}.",
    fr="{test}\u202f: chaque note de {low} à {high}.",
)
_RANGE_HALVES: Final = Text(
    en="{test}: each score from {low} to {high}, by steps of {step}.",
    fr="{test}\u202f: chaque note de {low} à {high}, par pas de {step}.",
)
_RANGE_EACH: Final = Text(en="{test}: {ranges}.", fr="{test}\u202f: {ranges}.")
_ONE_RANGE: Final = Text(en="{ability} {low} to {high}", fr="{ability} de {low} à {high}")
_OLD_SCALE: Final = Text(en="{test}, old score", fr="{test}, ancien score")
_LEVELS: Final = Text(
    en="The level in each ability, not the score of a test.",
    fr="Le niveau pour chaque habileté, et non la note d’un test.",
)

_APPLICANT, _PARTNER = "applicant", "partner"
_IN_YEARS: Final = frozenset(question.name for question in inputs.IN_YEARS)
"""Questions about work that is told in years."""
_CITIZEN: Final = f"{_PARTNER}.{inputs.CITIZEN_OR_RESIDENT.name}"
_ACCOMPANYING: Final = f"{_PARTNER}.{inputs.ACCOMPANYING.name}"


def describe(lang: Lang) -> tuple[SectionView, ...]:
    """The whole form, section by section, in one language."""
    return tuple(
        SectionView(section.id, section.title.in_(lang), tuple(_items(section.questions, lang)))
        for section in inputs.SECTIONS
    )


def fields_of(items: tuple[Item, ...]) -> Iterator[Field]:
    """All questions among some items, in order; those of a list once."""
    for item in items:
        if isinstance(item, Field):
            yield item
        elif not isinstance(item, Note):
            yield from fields_of(item.items)


def _items(paths: tuple[str, ...], lang: Lang) -> Iterator[Item]:
    for path in paths:
        if path == _PARTNER:
            yield _has_partner(lang)
            yield _about_partner(tuple(one for one in paths if _is_about_partner(one)), lang)
        elif not _is_about_partner(path):
            yield from _questions((path,), lang)


def _is_about_partner(path: str) -> bool:
    return path.startswith(f"{_PARTNER}.")


def _about_partner(paths: tuple[str, ...], lang: Lang) -> Group:
    """What is asked of everyone with a partner, of a scored one, and for a comparison.

    A partner who does not come along is not scored; what is told of one serves to compare.
    """
    scored = tuple(path for path in paths if _name(path) in inputs.PARTNER_SCORED)
    compared = tuple(path for path in paths if _name(path) in inputs.PARTNER_COMPARED)
    first = tuple(path for path in paths if path not in scored + compared)
    no_citizen = Asked(unless=as_json({_CITIZEN: ["true"]}))
    return Group(
        "about-partner",
        _ABOUT_PARTNER.in_(lang),
        (
            *_questions(first, lang),
            Group(
                "partner-scored",
                inputs.PARTNER_SCORED_TITLE.in_(lang),
                (
                    Note(inputs.PARTNER_SCORED_NOTE.in_(lang), ALWAYS),
                    *_questions(scored, lang),
                ),
                asked=no_citizen,
                folded=True,
                open=True,
                folded_if=as_json({_ACCOMPANYING: ["false"]}),
            ),
            Group(
                "partner-compared",
                inputs.PARTNER_COMPARED_TITLE.in_(lang),
                (
                    Note(inputs.PARTNER_COMPARED_NOTE.in_(lang), ALWAYS),
                    *_questions(compared, lang),
                ),
                asked=no_citizen,
                folded=True,
                optional=True,
            ),
        ),
        asked=Asked(answers=as_json({_PARTNER: [forms.YES]})),
        whose=True,
    )


def _questions(paths: tuple[str, ...], lang: Lang) -> Iterator[Item]:
    for path in paths:
        person, name = _person(path), _name(path)
        if name == inputs.FOREIGN_YEARS.name:
            beside_jobs = Asked(answers=as_json({_work(person): [forms.JOBS]}))
            yield Note(inputs.FOREIGN_YEARS_BESIDE_JOBS.in_(lang), beside_jobs)
        if name == inputs.LANGUAGES.name:
            yield Group(
                anchor(path),
                inputs.LANGUAGES.label.in_(lang),
                tuple(_slot(path, slot, lang) for slot in range(forms.SLOTS)),
                tuple(Note(hint.in_(lang), ALWAYS) for hint in [inputs.LANGUAGES.hint] if hint),
                asked=_asked(path),
            )
        elif name == inputs.WORK.name:
            how = inputs.HOW_PARTNER_WORK if person == _PARTNER else inputs.HOW_WORK
            yield field_of(path, how, lang, ALWAYS, is_certain=True)
            yield _jobs(path, lang)
        else:
            yield field_of(path, _question(path), lang, _asked(path))


def _person(path: str) -> str:
    return path.rpartition(".")[0]


def _name(path: str) -> str:
    return path.rpartition(".")[2]


def _work(person: str) -> str:
    """Where a person says how the work is told."""
    return f"{person}.{inputs.WORK.name}"


def _question(path: str) -> Input[Any]:
    """The declaration of a question by its place in the profile."""
    person, _, name = path.rpartition(".")
    known = {"": inputs.TOP, "applicant": inputs.PERSON, "partner": inputs.PARTNER}[person]
    return next(question for question in known if question.name == name)


def _asked(path: str) -> Asked:
    """The condition of a question, from its declaration and from the law."""
    days = as_json(list(_days_of(crs.JOB_OFFER))) if path == inputs.JOB_OFFER.name else None
    return Asked(_needed(path), _unless(path), days)


def _unless(path: str) -> str | None:
    """The earlier answers that leave a question without use: about work one does not have."""
    person, name = _person(path), _name(path)
    if name in (inputs.CANADIAN_YEAR_RECENT.name, inputs.CANADIAN_TEER.name):
        return as_json({f"{person}.{inputs.CANADIAN_YEARS.name}": ["0"]})
    if name == inputs.FOREIGN_YEARS.name:
        return as_json({_work(person): [forms.NONE]})
    return None


def _needed(path: str) -> str | None:
    """The answers that other questions must have before this one is asked."""
    person, name = _person(path), _name(path)
    if name in _IN_YEARS:
        return as_json({_work(person): [forms.YEARS]})
    if name == inputs.FIRST_LANGUAGE.name:
        return _chosen(f"{person}.{inputs.LANGUAGES.name}.1")
    if name == inputs.EDUCATION_FOREIGN.name:
        levels = [str(choice.id) for choice in inputs.EDUCATION.choices if choice.id != forms.NONE]
        return as_json({f"{person}.{inputs.EDUCATION.name}": levels})
    return declared(f"{person}." if person else "", _question(path))


def declared(prefix: str, question: Input[Any]) -> str | None:
    """The condition that a question declares, as JSON; `prefix` is the place of its group."""
    if not question.asked_if:
        return None
    return as_json({prefix + name: [_value(answer)] for name, answer in question.asked_if})


def _chosen(slot: str) -> str:
    """The condition that a test is chosen in a place for a language result."""
    tests = [str(choice.id) for choice in inputs.TEST.choices]
    return as_json({f"{slot}.{inputs.TEST.name}": tests})


def _days_of(parameter: Parameter[Any]) -> Iterator[dict[str, str]]:
    """The spans of days on which a value is in force and known."""
    for entry in parameter.history:
        if entry.value is not None and entry.value is not UNKNOWN:
            ends = parameter.ends(entry)
            yield {"from": entry.start.isoformat(), "until": ends.isoformat() if ends else ""}


def _value(answer: object) -> str:
    return str(answer).lower() if isinstance(answer, bool) else str(answer)


def as_json(condition: object) -> str:
    """A condition as the page's script reads it."""
    return json.dumps(condition, separators=(",", ":"))


# One question.


def _has_partner(lang: Lang) -> Field:
    yes, no = inputs.YES_NO
    choices = (Choice(forms.YES, yes.label), Choice(forms.NO, no.label))
    question = Input[str](
        "partner", "choice", inputs.HAS_PARTNER, why=_PARTNER_WHY, choices=choices
    )
    return field_of("partner", question, lang, ALWAYS)


def field_of(
    path: str, question: Input[Any], lang: Lang, asked: Asked, *, is_certain: bool = False
) -> Field:
    """A question at its place in the form; where it `is_certain`, nobody may not know."""
    id = f"q-{anchor(path)}"
    control = _control(question)
    options = tuple(_options(id, question, lang, control))
    if is_certain:  # a question about the form itself, where nobody needs "I don't know"
        options = options[:-1]
    return Field(
        name=path,
        anchor=anchor(path),
        id=id,
        control=control,
        label=question.label.in_(lang),
        hints=tuple(_hints(question, lang)),
        why=question.why.in_(lang) if question.why else None,
        options=options,
        optional=question.optional,
        short=all(len(option.label) <= _SHORT for option in options),
        purpose="bday" if path == "applicant.birth_date" else None,
        asked=asked,
        month=inputs.MONTHS[question.month].in_(lang) if question.month else None,
        month_hint=inputs.MONTH_HINTS[question.month].in_(lang) if question.month else None,
        regions=question.kind == "country",
    )


def _control(question: Input[Any]) -> Control:
    if question.kind == "date":
        return "date"
    if question.kind == "code":
        return "occupation"
    if question.kind == "text":
        return "text"
    if question.kind == "country":
        return "select"
    if question in inputs.RARER:
        return "box"
    if question.kind in ("yes_no", "choice"):
        return "select" if question.name in _SELECTS else "radios"
    return "number"


def _options(id: str, question: Input[Any], lang: Lang, control: Control) -> Iterator[Option]:
    """The answers of a closed question; radio buttons end with "I don't know"."""
    choices = inputs.YES_NO if question.kind == "yes_no" else question.choices
    if question.kind == "country":
        others = (Choice(code, Text(en=code, fr=code)) for code in inputs.COUNTRIES)
        choices = (inputs.CANADA, *(other for other in others if other.id != inputs.CANADA.id))
    for place, choice in enumerate(choices):
        first = control == "radios" and place == 0
        yield Option(
            str(choice.id),
            choice.label.in_(lang),
            id if first else f"{id}-{anchor(str(choice.id))}",
        )
    if control == "radios":
        yield Option("", inputs.DONT_KNOW.in_(lang), f"{id}-unknown")


def _hints(question: Input[Any], lang: Lang) -> Iterator[str]:
    if question.hint:
        yield question.hint.in_(lang)
    if question.name in _LAW_HINTS:
        text, values = _LAW_HINTS[question.name]
        slots = {
            slot: quantity(value.known_on(CHECKED), value.unit, lang)
            for slot, value in values.items()
        }
        yield text.in_(lang).format(**slots)


# Jobs.


def _jobs(path: str, lang: Lang) -> Listing:
    """The list of jobs, each with its questions, its gaps and what is rarer."""
    at = f"{path}.{PLACE}"
    items: list[Item] = []
    for question in inputs.ENTRY_WORK:
        if question is inputs.GAPS:
            continue
        if question not in inputs.RARER:
            items.append(_job_field(at, question, lang))
    items.append(_gaps(f"{at}.{inputs.GAPS.name}", lang))
    items.append(
        Group(
            anchor(f"{at}.rarer"),
            inputs.RARER_TITLE.in_(lang),
            tuple(_job_field(at, question, lang) for question in inputs.RARER),
            asked=Asked(declared(f"{at}.", inputs.RARER[0])),
            folded=True,
        )
    )
    asked = Asked(answers=as_json({path: [forms.JOBS]}))
    is_partner = path == _work(_PARTNER)
    own = _PARTNER_JOB_WORDS if is_partner else _JOB_WORDS
    words = {key: text.in_(lang) for key, text in own.items()}
    title = inputs.WORK.label.in_(lang)
    like = _list_anchor(_work(_APPLICANT)) if is_partner else None
    return Listing(path, _list_anchor(path), title, None, tuple(items), words, asked, like=like)


def _list_anchor(path: str) -> str:
    return f"{anchor(path)}-list"


def _job_field(at: str, question: Input[Any], lang: Lang) -> Field:
    asked = Asked(declared(f"{at}.", question))
    if question is inputs.TEER:
        asked = Asked(answers=as_json({f"{at}.{inputs.NOC.name}": [forms.UNKNOWN_CODE]}))
    field = field_of(f"{at}.{question.name}", question, lang, asked)
    if question is inputs.NOC:
        return with_box(field, forms.UNKNOWN_CODE, inputs.UNKNOWN_CODE, lang)
    if question is inputs.TO:
        return with_box(field, forms.PRESENT, inputs.STILL_THERE, lang)
    if question in inputs.RARER:
        yes = Option("true", field.label, field.id)
        return field._replace(options=(yes,), asked=ALWAYS)
    return field


def _gaps(path: str, lang: Lang) -> Listing:
    at = f"{path}.{PLACE}"
    first, last = (field_of(f"{at}.{q.name}", q, lang, ALWAYS) for q in inputs.GAP)
    hint = inputs.GAPS.hint
    return Listing(
        path,
        anchor(path),
        inputs.GAPS.label.in_(lang),
        hint.in_(lang) if hint else None,
        (first, with_box(last, forms.PRESENT, inputs.STILL_GOES_ON, lang)),
        {key: text.in_(lang) for key, text in _GAP_WORDS.items()},
    )


def with_box(field: Field, value: str, label: Text, lang: Lang) -> Field:
    """A field with a box to tick in its place."""
    option = Option(value, label.in_(lang), f"{field.id}-{value}")
    return field._replace(options=(option,), optional=False)


# A language result.


def _slot(path: str, slot: int, lang: Lang) -> Group:
    at = f"{path}.{slot}"
    fields = [_slot_field(at, question, slot, lang) for question in inputs.ENTRY_LANGUAGE]
    return Group(
        anchor(at),
        _SLOT_TITLES[slot].in_(lang),
        (
            *(field for field in fields if field.control != "number"),
            Group(
                anchor(f"{at}.scores"),
                _SCORES.in_(lang),
                tuple(field for field in fields if field.control == "number"),
                tuple(_range_notes(at, lang)),
                asked=Asked(answers=_chosen(at)),
                compact=True,
            ),
        ),
        asked=Asked(answers=_chosen(f"{path}.{slot - 1}")) if slot else ALWAYS,
    )


_SCORES: Final = Text(en="Scores", fr="Notes")
_TEST_NAMES: Final = {choice.id: choice.label for choice in inputs.TEST.choices}


def _slot_field(at: str, question: Input[Any], slot: int, lang: Lang) -> Field:
    asked = Asked(declared(f"{at}.", question))
    if question is inputs.TEST:
        field = field_of(f"{at}.{question.name}", question, lang, asked)
        if slot == 0:
            none = Option(forms.NONE, _NO_RESULT.in_(lang), f"{field.id}-none")
            return field._replace(options=(*field.options, none))
        return field
    if question is inputs.TAKEN:
        asked = Asked(answers=_chosen(at))
    return field_of(f"{at}.{question.name}", question, lang, asked)


def _range_notes(at: str, lang: Lang) -> Iterator[Note]:
    """What each test's scores look like, shown for the chosen test."""
    for test in language.TESTS:
        text = " ".join(_ranges(test, lang))
        yield Note(text, _if_test(at, test.id))
    yield Note(_LEVELS.in_(lang), _if_test(at, "clb"))


def _if_test(at: str, test: str) -> Asked:
    return Asked(answers=as_json({f"{at}.{inputs.TEST.name}": [test]}))


def _ranges(test: Test, lang: Lang) -> Iterator[str]:
    seen: dict[tuple[object, ...], Chart] = {}
    for entry in reversed(test.charts.history):
        chart = entry.value
        if isinstance(chart, Chart):
            seen.setdefault((chart.lowest, chart.highest, chart.per), chart)
    for place, chart in enumerate(seen.values()):
        name = _TEST_NAMES[test.id].in_(lang)
        yield _range(chart, name if place == 0 else _OLD_SCALE.in_(lang).format(test=name), lang)


def _range(chart: Chart, name: str, lang: Lang) -> str:
    bounds = {
        ability: (decimal(low, chart.per, lang), decimal(high, chart.per, lang))
        for ability, low, high in zip(ABILITIES, chart.lowest, chart.highest, strict=True)
    }
    if len(set(bounds.values())) > 1:
        ranges = listed([_one_range(ability, *bounds[ability], lang) for ability in bounds], lang)
        return _RANGE_EACH.in_(lang).format(test=name, ranges=ranges)
    low, high = bounds[ABILITIES[0]]
    text = _RANGE if chart.per == 1 else _RANGE_HALVES
    return text.in_(lang).format(test=name, low=low, high=high, step=decimal(1, chart.per, lang))


def _one_range(ability: Ability, low: str, high: str, lang: Lang) -> str:
    name = inputs.SCORES[ability].label.in_(lang).lower()
    return _ONE_RANGE.in_(lang).format(ability=name, low=low, high=high)
