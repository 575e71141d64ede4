/**
 * Python's worker, before anything else: it fetches and compiles while the page is still parsed.
 *
 * A classic script at the top of the page, because a module waits until the page rests; `start.js`
 * takes the worker over. Readers who save data fetch nothing before they touch the form.
 */

(() => {
  const script = /** @type {HTMLScriptElement} */ (document.currentScript);
  const runtime = document.querySelector('meta[name="cec-runtime"]')?.getAttribute("content") ?? "";
  const early = {
    runtime: new URL(runtime, document.baseURI).href,
    savesData:
      /** @type {any} */ (navigator).connection?.saveData === true ||
      window.matchMedia("(prefers-reduced-data: reduce)").matches,
    worker: /** @type {Worker | null} */ (null),
  };
  Object.assign(globalThis, { cecEarly: early });
  if (early.savesData || !("DecompressionStream" in globalThis)) {
    return; // `engine.js` tells what a browser lacks, once somebody asks.
  }
  early.worker = new Worker(new URL("worker.js", script.src), { type: "module" });
  early.worker.onerror = () => (early.worker = null);
  early.worker.postMessage({ id: 0, prepare: early.runtime });
})();
