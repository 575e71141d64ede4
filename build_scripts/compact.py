"""Compiles archives of Python for the browser and packs them small; runs inside Pyodide.

`compile.mjs` starts it, so that bytecode and compression come from the pinned Pyodide alone, and
every machine builds the same bytes.
Each `NAME.zip` in the folder becomes `NAME.bin`: the compiled archive, its entries stored as they
are, compressed as a whole. That is smaller than a zip that compresses entry by entry, the browser
unpacks it natively, and Python then reads its modules without unpacking each.
"""

from __future__ import annotations

import ast
import gzip
import io
import marshal
import zipfile
from contextlib import suppress
from pathlib import Path
from types import CodeType

from pyodide_build.cli.py_compile import main as compile_archives

HEADER = 16
"""Bytes before the code in a .pyc file."""

FIRST_DAY = (1980, 1, 1, 0, 0, 0)


def pack(folder: Path) -> None:
    """Compile and pack every archive in a folder; raises `PyCompileError` on a broken source."""
    archives = sorted(folder.glob("*.zip"))
    for archive in archives:
        archive.write_bytes(_without_types(archive))
    options = ["--silent", "--compression-level", "0", str(folder)]
    compile_archives(options, standalone_mode=False)
    for archive in archives:
        content = gzip.compress(_without_lines(archive), 9, mtime=0)
        archive.with_suffix(".bin").write_bytes(content)


def _without_types(archive: Path) -> bytes:
    """The archive again, its functions without the types of what they take and give.

    Types are for whoever writes the code. Those of a class's fields stay: they make the fields.
    """
    written = io.BytesIO()
    with zipfile.ZipFile(archive) as old, zipfile.ZipFile(written, "w") as new:
        for name in old.namelist():
            data = old.read(name)
            if name.endswith(".py"):
                with suppress(SyntaxError):  # The compiler will say so, and where.
                    data = ast.unparse(_Untyped().visit(ast.parse(data))).encode()
            new.writestr(zipfile.ZipInfo(name, FIRST_DAY), data)
    return written.getvalue()


class _Untyped(ast.NodeTransformer):
    def visit_FunctionDef(self, node: ast.FunctionDef) -> ast.AST:
        node.returns = None
        return self.generic_visit(node)

    def visit_arg(self, node: ast.arg) -> ast.AST:
        node.annotation = None
        return node


def _without_lines(archive: Path) -> bytes:
    """The archive again, its code without the tables that say which line an instruction is of.

    They are a third of the bytes, and only a traceback reads them, which no reader sees.
    """
    written = io.BytesIO()
    with zipfile.ZipFile(archive) as old, zipfile.ZipFile(written, "w") as new:
        for name in sorted(old.namelist()):
            data = old.read(name)
            if name.endswith(".pyc"):
                data = data[:HEADER] + marshal.dumps(_stripped(marshal.loads(data[HEADER:])))
            new.writestr(zipfile.ZipInfo(name, FIRST_DAY), data)
    return written.getvalue()


def _stripped(code: CodeType) -> CodeType:
    inner = (_stripped(one) if isinstance(one, CodeType) else one for one in code.co_consts)
    return code.replace(co_consts=tuple(inner), co_linetable=_no_lines(len(code.co_code) // 2))


def _no_lines(units: int) -> bytes:
    """A table of lines that knows none: an entry says so for one to eight units of code.

    The table must not be empty, or the printing of a traceback fails.
    """
    whole, rest = divmod(units, 8)
    return b"\xff" * whole + (bytes([0xF8 + rest - 1]) if rest else b"")
