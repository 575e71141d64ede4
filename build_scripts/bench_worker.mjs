// Starts Python as the calculator does and runs a program in it; used by bench.py only.
// The calculator's own worker is not measured here, so that both runtimes are started alike.

// A failure ends the measuring instead of leaving the page to wait.
addEventListener("unhandledrejection", (event) => {
  throw event.reason;
});

onmessage = async ({ data: { manifest, program, values, withIndex } }) => {
  const runtime = await (await fetch(manifest)).json();
  const address = (/** @type {string} */ name) => new URL(name, manifest).href;
  const load = async (/** @type {string} */ name) =>
    new Uint8Array(await (await fetch(address(name))).arrayBuffer());
  const packages = load(runtime.packages);
  const { loadPyodide } = await import(address(runtime.module));
  const place = "/lib/calculator.zip";
  const pyodide = await loadPyodide({
    stdLibURL: address(runtime.standardLibrary),
    lockFileContents: runtime.lock,
    env: { PYTHONPATH: place },
    fsInit: async (/** @type {any} */ FS) => FS.writeFile(place, await packages),
  });
  if (withIndex) {
    pyodide.globals.set("packed", await load(runtime.occupations));
  }
  pyodide.globals.set("values", values);
  postMessage(JSON.parse(pyodide.runPython(program)));
};
