// Does everything that the calculator can do, under Pyodide with whole libraries, and prints which
// modules were loaded from them; used by modules.py only.
//
// node modules.mjs PYODIDE FOLDER
//   PYODIDE  the folder of the npm package
//   FOLDER   the archives as zip files of source, and asked.json

import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

const [pyodideFolder, folder] = process.argv.slice(2).map((p) => resolve(p));
const { loadPyodide } = await import(pathToFileURL(join(pyodideFolder, "pyodide.mjs")).href);
const lock = JSON.parse(await readFile(join(pyodideFolder, "pyodide-lock.json"), "utf8"));
const asked = JSON.parse(await readFile(join(folder, "asked.json"), "utf8"));
const packages = await readFile(join(folder, "calculator.zip"));

// Without this Node would print the line that failed, and that line is the whole of Pyodide.
process.on("uncaughtException", (error) => {
  console.error(error.message);
  process.exit(1);
});

const place = "/lib/calculator.zip";
const pyodide = await loadPyodide({
  indexURL: pyodideFolder,
  stdLibURL: join(folder, "python_stdlib.zip"),
  lockFileContents: { info: lock.info, packages: {} },
  env: { PYTHONPATH: place },
  fsInit: async (FS) => FS.writeFile(place, packages),
});
const { answer } = pyodide.pyimport("calculator.web");
const index = pyodide.toPy(new Uint8Array(await readFile(asked.occupations)));
pyodide.pyimport("calculator.titles").install(index);
asked.requests.forEach((request) => answer(request));
for (const [part, requests] of Object.entries(asked.parts)) {
  const archive = `/lib/${part}.zip`;
  pyodide.FS.writeFile(archive, await readFile(join(folder, `${part}.zip`)));
  pyodide.pyimport("calculator.parts").add(archive);
  if (part === "foresight") {
    pyodide.pyimport("calculator.rounds").install(pyodide.toPy(new Uint8Array(await readFile(asked.rounds))));
  }
  const door = pyodide.pyimport(`calculator.${part}.door`);
  for (const request of requests) {
    for (let reply = JSON.parse(door.answer(request)); reply.more; ) {
      reply = JSON.parse(door.answer('{"more":true}'));
    }
  }
}
asked.imports.forEach((name) => pyodide.pyimport(name));

// What lies frozen in the interpreter has another loader.
console.log(
  pyodide.runPython(`
import json, sys, zipimport

json.dumps(sorted(
    name
    for name, module in sys.modules.items()
    if not name.startswith("calculator")
    and isinstance(getattr(getattr(module, "__spec__", None), "loader", None), zipimport.zipimporter)
))
`),
);
