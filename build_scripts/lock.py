"""Locks requirements/*.in into requirements/*.txt, with hashes and without any address.

Needs `uv`, which is not part of the locked tools themselves.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

PYTHON_OF = {"dev": "3.11", "zensical": "3.11", "pyodide-build": "3.14"}
OPTIONS = (
    "--quiet",
    "--universal",
    "--upgrade",
    "--generate-hashes",
    "--no-annotate",
    "--no-emit-index-url",
    "--no-emit-find-links",
    "--custom-compile-command=make lock",
)


def lock(root: Path) -> int:
    """Write every lock file anew; the pins of the .in files stay what they are."""
    uv = shutil.which("uv")
    if uv is None:
        print("lock: uv is not installed; get it with: pip install uv", file=sys.stderr)
        return 1
    for name, python in PYTHON_OF.items():
        files = [f"requirements/{name}.in", "--output-file", f"requirements/{name}.txt"]
        command = [uv, "pip", "compile", *OPTIONS, "--python-version", python, *files]
        if subprocess.run(command, cwd=root, check=False).returncode != 0:
            return 1
        print(f"lock: requirements/{name}.txt")
    return 0
