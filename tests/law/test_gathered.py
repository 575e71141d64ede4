"""The law gathered: every value once, every source and test by its id."""

from __future__ import annotations

from datetime import date
from types import ModuleType

import pytest

from calculator import law
from calculator.law import CHECKED, MODULES, PARAMETERS, SOURCES, TESTS, collect, sources
from calculator.model import Citation, LawError, Parameter, Since, Text

A_SOURCE = next(iter(SOURCES.values()))


def module(name: str, **values: object) -> ModuleType:
    made = ModuleType(f"calculator.law.{name}")
    vars(made).update(values)
    return made


def a_value(id: str) -> Parameter[int]:
    entry = Since(date(2020, 1, 1), 1, "two_copies", (Citation(A_SOURCE),))
    return Parameter(id, Text(en="A value", fr="Une valeur"), "hours", (entry,))


def test_every_value_is_found_by_its_id() -> None:
    assert PARAMETERS["cec.work.hours"] is law.cec.HOURS_PER_YEAR
    assert all(id == parameter.id for id, parameter in PARAMETERS.items())
    assert sum(len(own) for own in MODULES.values()) == len(PARAMETERS)


def test_the_charts_of_the_tests_are_values_too() -> None:
    assert all(PARAMETERS[test.charts.id] is test.charts for test in TESTS)


def test_every_value_has_an_entry_on_the_day_of_the_check() -> None:
    later = [id for id, parameter in PARAMETERS.items() if parameter.history[0].start > CHECKED]
    assert later == []


def test_an_id_declared_twice_is_refused_with_both_places() -> None:
    one, other = module("one", A=a_value("a.b")), module("other", B=a_value("a.b"))
    with pytest.raises(LawError, match=r"a\.b: declared in law/one\.py and again in law/other\.py"):
        collect((one, other))


def test_one_value_under_two_names_is_one_declaration() -> None:
    value = a_value("a.b")
    assert collect((module("one", A=value, SAME=value),)) == {"one": (value,)}


def test_what_is_no_value_is_left_out() -> None:
    assert collect((module("one", A=1, B="text", C=A_SOURCE),)) == {"one": ()}


def test_every_source_is_found_by_its_id() -> None:
    assert len(SOURCES) == len(sources.ALL)
    assert all(id == source.id for id, source in SOURCES.items())


def test_every_source_is_cited() -> None:
    cited = {
        citation.source.id
        for parameter in PARAMETERS.values()
        for entry in parameter.history
        for citation in entry.cites
    }
    cited |= {c.source.id for moment in law.process.MOMENTS for c in moment.cites}
    cited |= {c.source.id for document in law.process.DOCUMENTS for c in document.cites}
    assert sorted(set(SOURCES) - cited) == []
