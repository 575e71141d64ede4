"""What the guide says of the two other federal programs."""

from datetime import date

import pytest

from calculator.law import programs
from calculator.model import Parameter

TODAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("value", "level"),
    [
        (programs.FSW_LANGUAGE, 7),
        (programs.FST_SPEAKING_LISTENING, 5),
        (programs.FST_READING_WRITING, 4),
    ],
)
def test_the_other_programs_ask_for_language_levels_of_their_own(
    value: Parameter[int], level: int
) -> None:
    assert value.known_on(TODAY) == level


@pytest.mark.parametrize("value", [programs.FSW_CONTINUOUS, programs.FSW_FUNDS, programs.FST_FUNDS])
def test_they_ask_for_what_this_class_does_not(value: Parameter[bool]) -> None:
    assert value.known_on(TODAY) is True


def test_a_nominee_needs_a_federal_program_too() -> None:
    assert programs.NOMINEE_PROGRAM_NEEDED.known_on(TODAY) is True
