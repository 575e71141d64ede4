"""The law as data: every value by its id, every source, every test.

One module holds one part of the law; this one only gathers them.
A value is declared once; one that is declared twice, or wrongly, is refused here.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from types import MappingProxyType, ModuleType
from typing import Any, Final

from calculator.law import categories, cec, crs, fees, language, process, programs, sources
from calculator.law.language import TESTS
from calculator.model import LawError, Parameter, Source, Test

__all__ = ["CHECKED", "MODULES", "PARAMETERS", "SOURCES", "TESTS", "collect"]

CHECKED: Final = date(2026, 11, 22)
"""The day on which the law was compiled from copies; pages print the law of this day."""

_MODULES: Final = (cec, language, crs, categories, process, fees, programs)


def _declared(module: ModuleType) -> Iterable[Parameter[Any]]:
    """The values a module declares, in its order; a test brings the values of its charts."""
    for value in vars(module).values():
        if isinstance(value, Parameter):
            yield value
        elif isinstance(value, Test):
            yield value.charts


def collect(modules: Iterable[ModuleType]) -> dict[str, tuple[Parameter[Any], ...]]:
    """The values of each module by the module's short name; refuses a wrong or a second one."""
    gathered: dict[str, tuple[Parameter[Any], ...]] = {}
    seen: dict[str, str] = {}
    for module in modules:
        name = module.__name__.rpartition(".")[2]
        # The same object under two names (`from .cec import X`) is one declaration.
        own = tuple({id(value): value for value in _declared(module)}.values())
        for parameter in own:
            if parameter.id in seen:
                raise LawError(
                    f"{parameter.id}: declared in law/{seen[parameter.id]}.py and again in "
                    f"law/{name}.py; keep one, or give the other an id of its own."
                )
            seen[parameter.id] = name
            parameter.check()
        gathered[name] = own
    return gathered


MODULES: Final[Mapping[str, tuple[Parameter[Any], ...]]] = MappingProxyType(collect(_MODULES))
"""Every value of the law by the module that declares it (`cec`, `crs`, ...)."""

PARAMETERS: Final[Mapping[str, Parameter[Any]]] = MappingProxyType(
    {parameter.id: parameter for own in MODULES.values() for parameter in own}
)
"""Every value of the law by its id."""

SOURCES: Final[Mapping[str, Source]] = MappingProxyType(
    {source.id: source for source in sources.ALL}
)
"""Every document the law is cited from, by its id."""

for _source in sources.ALL:
    _source.check()
