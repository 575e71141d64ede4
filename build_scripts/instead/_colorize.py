"""Stands in for the colours of tracebacks: nobody sees them, and making them takes a while."""

from __future__ import annotations


class NoColor(str):
    """A theme, a part of one and a colour of it: always nothing."""

    __slots__ = ()

    def __getattr__(self, name: str) -> NoColor:
        return self


def can_colorize(*, file: object = None) -> bool:
    """There are no colours."""
    del file
    return False


def get_theme(**options: object) -> NoColor:
    """The only theme."""
    del options
    return NoColor()
