// Runs a program in our runtime, with the index of job titles beside it; used by bench_page.py only.

// A failure ends the measuring instead of leaving the page to wait.
addEventListener("unhandledrejection", (event) => {
  throw event.reason;
});

addEventListener("message", async ({ data: { manifest, program, values } }) => {
  const runtime = await (await fetch(manifest)).json();
  const address = (/** @type {string} */ name) => new URL(name, manifest).href;
  const bytes = async (/** @type {Response} */ reply) => new Uint8Array(await reply.arrayBuffer());
  const unpacked = async (/** @type {string} */ name) => {
    const { body } = await fetch(address(name));
    return bytes(new Response(body?.pipeThrough(new DecompressionStream("gzip"))));
  };
  const packages = await unpacked(runtime.packages);
  const library = await unpacked(runtime.standardLibrary);
  const place = "/lib/calculator.zip";
  const { loadPyodide } = await import(address(`${runtime.core}pyodide.mjs`));
  const pyodide = await loadPyodide({
    stdLibURL: URL.createObjectURL(new Blob([library])),
    lockFileContents: runtime.lock,
    env: { PYTHONPATH: place },
    fsInit: async (/** @type {any} */ FS) => FS.writeFile(place, packages),
  });
  pyodide.globals.set("packed", await bytes(await fetch(address(runtime.occupations))));
  pyodide.globals.set("values", values);
  postMessage(JSON.parse(pyodide.runPython(program)));
});
