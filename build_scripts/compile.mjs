// Compiles archives of Python for the browser, under Pyodide itself: the bytecode fits the interpreter
// that will load it, whatever Python the host has. What is done to them is in compact.py.
//
// node compile.mjs PYODIDE COMPILER FOLDER
//   PYODIDE   the folder of the npm package
//   COMPILER  the folder that pyodide-build was installed into
//   FOLDER    each NAME.zip in it becomes NAME.bin

import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

const [pyodideFolder, compilerFolder, workFolder] = process.argv.slice(2).map((p) => resolve(p));
if (workFolder === undefined) {
  console.error("usage: node compile.mjs PYODIDE COMPILER FOLDER");
  process.exit(2);
}

const { loadPyodide } = await import(pathToFileURL(join(pyodideFolder, "pyodide.mjs")).href);
const lock = JSON.parse(await readFile(join(pyodideFolder, "pyodide-lock.json"), "utf8"));

const pyodide = await loadPyodide({
  indexURL: pyodideFolder,
  lockFileContents: { info: lock.info, packages: {} },
  env: {
    // The first second that a zip archive can hold, so that every build gives the same bytes.
    SOURCE_DATE_EPOCH: "315532800",
    TZ: "UTC",
    // Leave out docstrings and assertions.
    PYTHONOPTIMIZE: "2",
    PYTHONDONTWRITEBYTECODE: "1",
    PYTHONHASHSEED: "0",
  },
});

pyodide.FS.writeFile("compact.py", await readFile(new URL("compact.py", import.meta.url)));
for (const [place, folder] of [["/compiler", compilerFolder], ["/work", workFolder]]) {
  pyodide.FS.mkdirTree(place);
  pyodide.FS.mount(pyodide.FS.filesystems.NODEFS, { root: folder }, place);
}

// What is wrong with a source file; empty when all is well.
const problem = pyodide.runPython(`
import py_compile
import sys
from pathlib import Path

sys.path.insert(0, "/compiler")
import compact

problem = ""
try:
    compact.pack(Path("/work"))
except py_compile.PyCompileError as error:
    problem = str(error)
problem
`);
if (problem) {
  console.error(problem.trim());
  process.exit(1);
}
