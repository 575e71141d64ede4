"""Stands in for Pyodide's event loop, which needs all of asyncio.

It takes from JavaScript what the original takes, in the same order: a memory snapshot is refused
unless the table of JavaScript objects looks as Pyodide expects.
"""

import pyodide_js._api
from pyodide_js._api import scheduleCallback

KEPT = (scheduleCallback, pyodide_js._api)


def _initialize_event_loop() -> None:
    """There is no loop."""
