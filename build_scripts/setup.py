"""Sets up everything that `make` needs, inside this folder.

Run as `python3 -m build_scripts.setup`, by the host's own Python and on the standard library
alone, because nothing is installed yet.
Old versions of Python must be able to read this file, so that they can say that they are too old.
Each step leaves a stamp with the hash of what it installed from, and is skipped while it fits.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

OLDEST = (3, 11)
NEWER = ("python3.14", "python3.13", "python3.12", "python3.11")

ROOT = Path(__file__).resolve().parent.parent
REQUIREMENTS = ROOT / "requirements"
VENV = ROOT / ".venv"
ZENSICAL_VENV = ROOT / ".venv-zensical"
NODE_MODULES = ROOT / "node_modules"
COMPILER = ROOT / "build" / "tools" / "pyodide-build"


class SetupError(Exception):
    """Something is missing on this machine; the message says what, and the mend."""


def scripts(venv: Path) -> Path:
    """Where a virtual environment keeps its commands."""
    return venv / ("Scripts" if os.name == "nt" else "bin")


def python_of(venv: Path) -> Path:
    """The interpreter of a virtual environment."""
    return scripts(venv) / ("python.exe" if os.name == "nt" else "python")


def pip(venv: Path) -> list[str]:
    """The command that installs into a virtual environment; only errors are printed."""
    return [str(python_of(venv)), "-m", "pip", "install", "-qq"]


def say(text: str) -> None:
    """Print a line of progress at once."""
    print(f"setup: {text}", flush=True)


def run(command: list[str], mend: str) -> None:
    """Run one step in the project's folder; a failure is one line that says the mend."""
    environment = dict(os.environ, PIP_DISABLE_PIP_VERSION_CHECK="1", PYTHONUTF8="1")
    path = str(scripts(VENV)) + os.pathsep + environment.get("PATH", "")
    environment["PATH"] = path
    try:
        done = subprocess.run(
            command, cwd=str(ROOT), env=environment, stdin=subprocess.DEVNULL, check=False
        )
    except OSError as error:
        raise SetupError(f"{command[0]} could not be started ({error}). {mend}") from error
    if done.returncode != 0:
        shown = " ".join([Path(command[0]).name, *command[1:4]])
        raise SetupError(f"'{shown} ...' failed (see above). {mend}")


def fingerprint(*parts: object) -> str:
    """The hash of all that a step depends on; a path stands for its contents."""
    whole = hashlib.sha256()
    for part in parts:
        whole.update(part.read_bytes() if isinstance(part, Path) else str(part).encode())
        whole.update(b"\0")
    return whole.hexdigest()


def is_done(stamp: Path, mark: str) -> bool:
    """Whether the step with this stamp was done from the same inputs."""
    return stamp.is_file() and stamp.read_text() == mark


def new_venv(venv: Path) -> None:
    """Make an empty virtual environment, in place of whatever stands there."""
    mend = (
        "The venv module is missing or incomplete; on Debian and Ubuntu: apt install python3-venv."
    )
    shutil.rmtree(str(venv), ignore_errors=True)
    probe = [sys.executable, "-c", "import venv, ensurepip"]
    if subprocess.run(probe, stderr=subprocess.DEVNULL, check=False).returncode != 0:
        raise SetupError(mend)
    run([sys.executable, "-m", "venv", str(venv)], mend)


def set_up_venv(venv: Path, locked: Path, what: str) -> None:
    """Fill a virtual environment with exactly what a lock file names."""
    mark = fingerprint(locked, sys.version_info[:3], str(venv))
    stamp = venv / "stamp"
    if is_done(stamp, mark):
        return
    say(f"installing {what} into {venv.name} (a minute or two, once)")
    new_venv(venv)
    run(
        [*pip(venv), "--no-deps", "--require-hashes", "-r", str(locked)],
        "Check the connection to the package index, then run the command again.",
    )
    stamp.write_text(mark)


def set_up_node() -> None:
    """Install the locked npm packages with the Node that comes as a Python package."""
    mark = fingerprint(ROOT / "package.json", ROOT / "package-lock.json")
    stamp = NODE_MODULES / ".stamp"
    if is_done(stamp, mark):
        return
    say("installing Pyodide and the script tools into node_modules (once)")
    npm = "npm.exe" if os.name == "nt" else "npm"
    run(
        [str(scripts(VENV) / npm), "ci", "--ignore-scripts", "--loglevel=error"],
        "Check the connection to the npm registry, then run the command again.",
    )
    stamp.write_text(mark)


def set_up_compiler() -> None:
    """Put pyodide-build in a folder of its own, for Pyodide's Python and not for the host's.

    Only wheels that run on any platform are taken: those are the ones Pyodide can import.
    """
    locked = REQUIREMENTS / "pyodide-build.txt"
    mark = fingerprint(locked)
    stamp = COMPILER / ".stamp"
    if is_done(stamp, mark):
        return
    say("installing the bytecode compiler into build/tools (once)")
    shutil.rmtree(str(COMPILER), ignore_errors=True)
    COMPILER.mkdir(parents=True)
    run(
        [
            *pip(VENV),
            *("--target", str(COMPILER), "--no-compile"),
            *("--ignore-requires-python", "--python-version", "3.14"),
            *("--implementation", "py", "--abi", "none", "--platform", "any"),
            *("--only-binary", ":all:", "--no-deps", "--require-hashes", "-r", str(locked)),
        ],
        "Check the connection to the package index, then run the command again.",
    )
    stamp.write_text(mark)


def newer_python() -> str | None:
    """A new enough interpreter under another name, if this one is too old."""
    for name in NEWER:
        found = shutil.which(name)
        if found and subprocess.run([found, "-c", ""], check=False).returncode == 0:
            return found
    return None


def set_up(*, everything: bool) -> None:
    """All steps, in order; `everything` adds what only the tests need."""
    set_up_venv(VENV, REQUIREMENTS / "dev.txt", "the Python tools")
    set_up_node()
    set_up_compiler()
    if everything:
        set_up_venv(ZENSICAL_VENV, REQUIREMENTS / "zensical.txt", "the other site generator")


def main() -> int:
    """Set up, or say in one line what is missing."""
    if sys.version_info < OLDEST:
        newer = newer_python()
        if newer is not None:
            return subprocess.call([newer, "-m", "build_scripts.setup", *sys.argv[1:]])
        print(
            f"setup: this is Python {sys.version_info[0]}.{sys.version_info[1]}; version 3.11 or"
            " newer is needed. Install one, or name it: make PYTHON=/path/to/python3.11 ...",
            file=sys.stderr,
        )
        return 1
    try:
        set_up(everything="--all" in sys.argv[1:])
    except SetupError as error:
        print(f"setup: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
