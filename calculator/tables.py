"""Values of the law made ready to be shown: as a phrase, or as a table.

The guide and the results print the same tables, so both come from here.
Nothing here knows HTML; the templates in `calculator/templates/` do.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Any, Final, NamedTuple

from calculator import formats
from calculator.law import CHECKED, cec, crs
from calculator.law.crs import EDUCATION_LEVELS
from calculator.model import (
    ABILITIES,
    UNKNOWN,
    Bands,
    Chart,
    Choices,
    Citation,
    Confidence,
    Lang,
    LawError,
    Parameter,
    Since,
    Test,
    Text,
)
from calculator.phrases import ABILITIES as ABILITY_NAMES
from calculator.phrases import CHOICES, COLUMNS, CORNERS, STUDY_TIERS, TIERS, say


class Row(NamedTuple):
    """A row: what it is for, and its cells. `reached` marks the row that a result stands on."""

    label: str
    cells: tuple[str, ...]
    reached: bool = False


class Table(NamedTuple):
    """A table with all that is printed around it.

    `numbers` says that the cells are amounts, to be set in columns; otherwise they are text.
    """

    id: str
    caption: str
    corner: str
    columns: tuple[str, ...]
    rows: tuple[Row, ...]
    numbers: bool = True
    since: date | None = None
    until: date | None = None
    note: str | None = None
    cites: tuple[Citation, ...] = ()
    confidence: Confidence | None = None

    wide: bool = False
    """Whether its columns are too wide for a phone even though they are numbers."""

    @property
    def stacks(self) -> bool:
        """Whether narrow screens show each row as a card."""
        return self.wide or not self.numbers


# Plain values.


def plain(unit: str, value: object, lang: Lang, *, bare: bool = False) -> str:
    """A value that is no table, in words: with its unit, unless `bare`."""
    if value is UNKNOWN:
        return say("not_settled" if unit == "yes_no" else "not_known", lang)
    if value is None:
        return say("not_in_force", lang)
    if isinstance(value, bool):
        return say("yes" if value else "no", lang)
    if isinstance(value, date):
        return formats.day(value, lang)
    if isinstance(value, Text):
        return value.in_(lang)
    if isinstance(value, int):
        return _amount(unit, value, lang, bare=bare)
    if isinstance(value, str):
        return _day_or_text(value, lang)
    if isinstance(value, tuple) and unit == "teer":
        return formats.listed([str(item) for item in value], lang, "or")
    raise LawError(f"a value of unit {unit!r} is no phrase; print it as a table.")


def _amount(unit: str, amount: int, lang: Lang, *, bare: bool) -> str:
    if unit == "dollars":
        return formats.money(amount, lang)
    if unit == "percent":
        return say("percent", lang, n=amount)
    # A level, an age and a count carry no unit of their own: the sentence says what they are.
    if bare or unit in ("level", "age", "count", "people"):
        return formats.number(amount, lang)
    return formats.quantity(amount, unit, lang)


def _day_or_text(value: str, lang: Lang) -> str:
    """Rulesets are named after their first day, which reads better as a day."""
    try:
        return formats.day(date.fromisoformat(value), lang)
    except ValueError:
        return value


# Tables of points.

_BANDS_OF: Final = {
    "cec.language.minimum": "teer",
    "crs.core.age": "age",
    "crs.core.first_language": "level",
    "crs.core.second_language": "level",
    "crs.core.canadian_work": "years",
    "crs.spouse.language": "level",
    "crs.spouse.canadian_work": "years",
    "crs.transfer.foreign.tier": "years",
    "crs.transfer.education_language": "level",
    "crs.transfer.education_work": "years",
    "crs.transfer.foreign_language": "level",
    "crs.transfer.foreign_work": "years",
    "crs.transfer.certificate": "level",
}
"""What the bands of each table are bands of."""


def points_table(
    parameter: Parameter[Any], entry: Since[Any], lang: Lang, reached: int | str | None = None
) -> Table:
    """A table of points (or levels, or tiers); `reached` marks the row of a result."""
    value = entry.value
    if isinstance(value, Bands):
        corner, rows = _band_rows(parameter.id, value, entry.start, lang, reached)
    elif isinstance(value, Choices):
        corner, rows = _choice_rows(parameter.id, value, entry.start, lang, reached)
    else:
        raise LawError(f"{parameter.id}: on {entry.start} the value is no table of points.")
    columns = tuple(_column(parameter.id, name, lang) for name in value.columns)
    return _dated(parameter, entry, lang, Table(parameter.id, "", corner, columns, rows))


def _dated(parameter: Parameter[Any], entry: Since[Any], lang: Lang, table: Table) -> Table:
    """A table with its caption, its days, its note and its sources."""
    return table._replace(
        caption=table.caption or parameter.label.in_(lang),
        since=entry.start,
        until=parameter.ends(entry),
        note=entry.note.in_(lang) if entry.note else None,
        cites=entry.cites,
        confidence=entry.confidence,
    )


def _column(id: str, name: str, lang: Lang) -> str:
    if name in ("lower", "upper"):
        if id.startswith("crs.transfer.foreign"):
            return _foreign_tier(name, lang)
        return STUDY_TIERS[name].in_(lang)
    return COLUMNS[name].in_(lang)


def _foreign_tier(name: str, lang: Lang) -> str:
    """The years of foreign work that make a tier, in words: read from the law's own table."""
    bands = crs.FOREIGN_TIER.known_on(CHECKED)
    wanted = {"lower": 1, "upper": 2}[name]
    starts = [lowest for lowest, _ in bands.rows]
    for at, (lowest, (tier,)) in enumerate(bands.rows):
        if tier == wanted:
            above = starts[at + 1] if at + 1 < len(starts) else None
            if above is None:
                years = say("or_more", lang, n=formats.quantity(lowest, "years", lang))
            else:
                years = say("some_years", lang, n=_band(lowest, above, lang))
            return say("foreign_years", lang, years=years)
    raise LawError(f"crs.transfer.foreign.tier: no band gives tier {wanted}.")


def _band_rows(
    id: str, bands: Bands, start: date, lang: Lang, reached: int | str | None
) -> tuple[str, tuple[Row, ...]]:
    if id not in _BANDS_OF:
        raise LawError(f"{id}: say in tables._BANDS_OF what its bands are (age, level, years).")
    kind = _BANDS_OF[id]
    lowest = [low for low, _ in bands.rows]
    at = max((i for i, low in enumerate(lowest) if _reaches(reached, low)), default=None)
    rows = [
        Row(
            _BAND_LABELS[kind](low, above, lang, start),
            _cells(amounts, bands.columns, lang),
            i == at,
        )
        for i, ((low, amounts), above) in enumerate(
            zip(bands.rows, [*lowest[1:], None], strict=True)
        )
    ]
    if lowest[0] > 0:
        under = kind == "level" and say("below", lang, n=lowest[0])
        label = under or say("under_one_year", lang)
        zeros = _cells((0,) * len(bands.columns), bands.columns, lang)
        rows.insert(0, Row(label, zeros, reached is not None and at is None))
    return CORNERS[kind].in_(lang), tuple(rows)


def _reaches(reached: int | str | None, low: int) -> bool:
    return isinstance(reached, int) and reached >= low


def _cells(amounts: Sequence[int], columns: Sequence[str], lang: Lang) -> tuple[str, ...]:
    return tuple(
        TIERS[amount].in_(lang) if column == "tier" else formats.number(amount, lang)
        for amount, column in zip(amounts, columns, strict=True)
    )


def _band(low: int, above: int | None, lang: Lang) -> str:
    """A band of whole numbers in words: `5 or more`, `6`, `4 or 5`, `20 to 29`."""
    if above is None:
        return say("or_more", lang, n=low)
    last = above - 1
    if last == low:
        return str(low)
    if last == low + 1:
        return say("either", lang, a=low, b=last)
    return say("between", lang, a=low, b=last)


def _age(low: int, above: int | None, lang: Lang, start: date) -> str:
    del start
    if low == 0 and above is not None:
        return say("or_younger", lang, n=above - 1)
    if above is None:
        return say("or_older", lang, n=low)
    return say("years_old", lang, n=_band(low, above, lang))


def _years(low: int, above: int | None, lang: Lang, start: date) -> str:
    del start
    return say("under_one_year", lang) if low == 0 else _band(low, above, lang)


def _teer(low: int, above: int | None, lang: Lang, start: date) -> str:
    """TEER categories, the last band ending where the class ends."""
    skills = cec.SKILL.known_on(start)
    if above is None:
        above = 1 + max((int(skill) for skill in skills if skill.isdigit()), default=low)
    return say("teer", lang, n=_band(low, max(above, low + 1), lang))


def _level(low: int, above: int | None, lang: Lang, start: date) -> str:
    del start
    return _band(low, above, lang)


_BAND_LABELS: Final[Mapping[str, Callable[[int, int | None, Lang, date], str]]] = {
    "age": _age,
    "level": _level,
    "years": _years,
    "teer": _teer,
}


def _choice_rows(
    id: str, choices: Choices, start: date, lang: Lang, reached: int | str | None
) -> tuple[str, tuple[Row, ...]]:
    names = [name for name, _ in choices.rows]
    education = set(names) <= set(EDUCATION_LEVELS) and "phd" in names
    rows = tuple(
        Row(
            EDUCATION_LEVELS[name].in_(lang) if education else _choice(id, name, start, lang),
            _cells(amounts, choices.columns, lang),
            name == reached,
        )
        for name, amounts in choices.rows
    )
    return CORNERS["education" if education else "choice"].in_(lang), rows


def _choice(id: str, name: str, start: date, lang: Lang) -> str:
    if id == crs.FRENCH.id:
        levels = {
            "french": crs.FRENCH_LEVEL.known_on(start),
            "english": crs.FRENCH_ENGLISH_LEVEL.known_on(start),
        }
        return CHOICES[f"french_{name}"].in_(lang).format(**levels)
    if name.isdigit():  # a code of the NOC
        return name
    if name not in CHOICES:
        raise LawError(f"{id}: row {name!r} has no words; add it to phrases.CHOICES.")
    return CHOICES[name].in_(lang)


# Charts of language tests.


def chart_table(test: Test, entry: Since[Chart], lang: Lang) -> Table:
    """A chart of a test: for each level, highest first, the scores that give it."""
    chart = entry.value
    if not isinstance(chart, Chart):
        raise LawError(f"{test.charts.id}: on {entry.start} there is no chart.")
    above: list[tuple[int, ...] | None] = [scores for _, scores in chart.rows[1:]]
    rows = tuple(
        Row(
            str(level) if after is not None else say("or_more", lang, n=level),
            tuple(
                _scores(chart, at, low, after[at] if after else None, lang)
                for at, low in enumerate(scores)
            ),
        )
        for (level, scores), after in zip(chart.rows, [*above, None], strict=True)
    )
    corner = CORNERS["clb" if test.language == "en" else "nclc"].in_(lang)
    columns = tuple(ABILITY_NAMES[ability].in_(lang) for ability in ABILITIES)
    table = Table(chart_id(test, chart), "", corner, columns, rows[::-1])
    return _dated(test.charts, entry, lang, table)


def chart_id(test: Test, chart: Chart) -> str:
    """The id of one version of a chart, for its anchor."""
    return test.charts.id if chart.scale == test.id else f"{test.charts.id}.{chart.scale}"


def _scores(chart: Chart, at: int, low: int, above: int | None, lang: Lang) -> str:
    """The scores of one level: from its lowest to the last one below the next level."""
    last = chart.highest[at] if above is None else above - 1
    first = formats.decimal(low, chart.per, lang)
    return first if last == low else f"{first}–{formats.decimal(last, chart.per, lang)}"
