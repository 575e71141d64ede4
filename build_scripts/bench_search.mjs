// Times the search for occupations under Pyodide; used by bench_search.py only.
//
// node bench_search.mjs PYODIDE CALCULATOR TIMING INDEX QUERIES
//   PYODIDE     the folder of the npm package
//   CALCULATOR  the compiled package, as the browser gets it
//   TIMING      search_timing.py
//   INDEX       the packed index of titles
//   QUERIES     a JSON list of [language, query]

import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

const [folder, calculator, timing, index, queries] = process.argv
  .slice(2)
  .map((path) => resolve(path));
const { loadPyodide } = await import(pathToFileURL(join(folder, "pyodide.mjs")).href);
const lock = JSON.parse(await readFile(join(folder, "pyodide-lock.json"), "utf8"));
const archive = await readFile(calculator);

const python = await loadPyodide({
  indexURL: folder,
  lockFileContents: { info: lock.info, packages: {} },
  env: { PYTHONPATH: "/lib/calculator.zip", PYTHONDONTWRITEBYTECODE: "1" },
  fsInit: async (/** @type {any} */ files) => files.writeFile("/lib/calculator.zip", archive),
});
python.globals.set("packed", new Uint8Array(await readFile(index)));
python.globals.set("queries", await readFile(queries, "utf8"));
python.runPython(await readFile(timing, "utf8"));
console.log(
  python.runPython(`
import json

json.dumps(measure(packed.to_bytes(), json.loads(queries)))
`),
);
