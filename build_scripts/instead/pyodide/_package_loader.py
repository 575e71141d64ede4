"""Stands in for Pyodide's installer of packages: everything comes in our own two archives.

Pyodide asks it for two folders, which stay empty, and once whether packages came with the start.
"""

from pyodide_js import loadedPackages

KEPT = loadedPackages


class Folder:
    """A folder's name, in a form that JavaScript asks for by `__str__`."""

    def __init__(self, name: str) -> None:
        self.name = name

    def __str__(self) -> str:
        return self.name


SITE_PACKAGES = Folder("/lib/site-packages")
DSO_DIR = Folder("/usr/lib")


def init_loaded_packages() -> None:
    """There are none."""
