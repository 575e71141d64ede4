// Compiles archives of Python to bytecode, with pyodide-build's py-compile under Pyodide itself.
//
// node compile.mjs PYODIDE COMPILER FOLDER
//   PYODIDE   the folder of the npm package
//   COMPILER  the folder that pyodide-build was installed into
//   FOLDER    its .zip and .whl files are replaced by compiled ones
//
// The bytecode therefore fits the interpreter that will load it, whatever Python the host has.

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

for (const [place, folder] of [["/compiler", compilerFolder], ["/work", workFolder]]) {
  pyodide.FS.mkdirTree(place);
  pyodide.FS.mount(pyodide.FS.filesystems.NODEFS, { root: folder }, place);
}

// What is wrong with a source file; empty when all is well.
const problem = pyodide.runPython(`
import py_compile
import sys

sys.path.insert(0, "/compiler")
from pyodide_build.cli.py_compile import main

problem = ""
try:
    main(["--silent", "--compression-level", "9", "/work"], standalone_mode=False)
except py_compile.PyCompileError as error:
    problem = str(error)
problem
`);
if (problem) {
  console.error(problem.trim());
  process.exit(1);
}
