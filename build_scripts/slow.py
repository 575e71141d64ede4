"""A slower processor for a browser: its pages' processes are halted most of the time."""

from __future__ import annotations

import contextlib
import os
import signal
import threading
import time
from collections.abc import Iterator
from pathlib import Path

PROCESSES = Path("/proc")
TURN = 0.02
"""Seconds of a turn, of which the processes run a part."""


def is_possible() -> bool:
    """Whether this system lists its processes as Linux does."""
    return (PROCESSES / "self" / "cmdline").is_file()


@contextlib.contextmanager
def slowed(times: int) -> Iterator[None]:
    """Let every page of a browser that this process started run that many times slower."""
    ended = threading.Event()
    thread = threading.Thread(target=_halt, args=(times, ended), daemon=True)
    thread.start()
    try:
        yield
    finally:
        ended.set()
        thread.join()


def _halt(times: int, ended: threading.Event) -> None:
    while not ended.is_set():
        pages = list(_pages())
        _tell(pages, signal.SIGSTOP)
        time.sleep(TURN * (times - 1) / times)
        _tell(pages, signal.SIGCONT)
        time.sleep(TURN / times)


def _tell(pages: list[int], what: signal.Signals) -> None:
    for page in pages:
        with contextlib.suppress(ProcessLookupError):
            os.kill(page, what)


def _pages() -> Iterator[int]:
    for folder in PROCESSES.iterdir():
        if folder.name.isdigit():
            with contextlib.suppress(OSError):
                if b"--type=renderer" in (folder / "cmdline").read_bytes():
                    yield int(folder.name)
