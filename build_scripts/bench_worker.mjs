// The calculator's worker as stock Pyodide would have it, to compare ours with: the package from source,
// the whole standard library, one part after the other. Used by bench_start.py only.

/** @type {any} */
let web;

addEventListener("message", async ({ data: message }) => {
  if ("runtime" in message) {
    const { loadPyodide } = await import(new URL("pyodide.mjs", message.runtime).href);
    const pyodide = await loadPyodide();
    const packages = await fetch(new URL("packages.zip", message.runtime));
    pyodide.unpackArchive(await packages.arrayBuffer(), "zip");
    web = pyodide.pyimport("calculator.web");
    postMessage({ id: message.id, text: "" });
  } else if ("request" in message) {
    postMessage({ id: message.id, text: web.answer(message.request) });
  }
});
