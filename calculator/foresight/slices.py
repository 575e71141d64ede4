"""Work that stops after each evaluation, so that whoever runs it can do something else meanwhile.

Every view of this package is a generator: it yields after each evaluation, and returns its result.
"""

from __future__ import annotations

from collections.abc import Generator
from typing import Generic, NamedTuple, TypeVar

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)

Slices = Generator[None, None, T]
"""A view that is computed one evaluation at a time."""


class Done(NamedTuple, Generic[T_co]):
    """The result of a view that is finished."""

    value: T_co


def some(slices: Slices[T], most: int) -> Done[T] | None:
    """Go on for at most some evaluations; None while there is more to do."""
    for _ in range(most):
        try:
            next(slices)
        except StopIteration as stop:
            return Done(stop.value)
    return None


def whole(slices: Slices[T]) -> T:
    """The result, without any stop."""
    return counted(slices)[0]


def counted(slices: Slices[T]) -> tuple[T, int]:
    """The result, and how many evaluations it took."""
    evaluations = 0
    while True:
        try:
            next(slices)
        except StopIteration as stop:
            return stop.value, evaluations
        evaluations += 1
