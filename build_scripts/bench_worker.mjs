// Starts Python as the calculator does and works out one score; used by bench.py only.
// The calculator's own worker is not measured here, so that both runtimes are started alike.

onmessage = async ({ data: { manifest, profile } }) => {
  const runtime = await (await fetch(manifest)).json();
  const address = (/** @type {string} */ name) => new URL(name, manifest).href;
  const packages = fetch(address(runtime.packages)).then((answer) => answer.arrayBuffer());
  const { loadPyodide } = await import(address(runtime.module));
  const place = "/lib/calculator.zip";
  const pyodide = await loadPyodide({
    stdLibURL: address(runtime.standardLibrary),
    lockFileContents: runtime.lock,
    env: { PYTHONPATH: place },
    fsInit: async (/** @type {any} */ FS) => FS.writeFile(place, new Uint8Array(await packages)),
  });
  pyodide.globals.set("profile", profile);
  const total = pyodide.runPython(`
import json
from calculator.assess import assess
assess(json.loads(profile))["crs"]["total"]
`);
  postMessage(total);
};
