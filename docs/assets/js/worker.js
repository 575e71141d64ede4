/**
 * The worker: Python and the calculator, off the page's thread.
 *
 * It is told once where the runtime stands, and then answers one request after the other.
 * Everything comes from the site itself; all parts load and compile side by side.
 * The index of job titles is fetched before the first search; meanwhile requests are answered.
 *
 * A picture of Python's memory, kept by an earlier visit, takes the place of most of the start.
 * When anything about it fails it is forgotten, and Python starts without it.
 */

import { forget, isKept, keep, recall } from "./snapshot.js";

/**
 * @typedef {object} Manifest What `build_scripts/runtime.py` wrote.
 * @property {string} core
 * @property {string} standardLibrary
 * @property {string} packages
 * @property {string} occupations
 * @property {object} lock
 * @property {Record<string, { size: number, sha256: string }>} files
 */

/**
 * @typedef {object} Runtime
 * @property {Manifest} manifest
 * @property {string} address of the manifest
 */

/** @typedef {{ runtime: string } | { picture: string, warm: string } | { request: string } | { search: string }} Told */
/** @typedef {Told & { id: number }} Message */
/**
 * @typedef {object} Calculator
 * @property {(request: string) => string} answer
 * @property {() => Promise<void>} prepareSearch fetches the index, once; fails where it cannot be had
 */

const PACKAGES = "/lib/calculator.zip";
const INDEX_LIMIT = 60_000;
const { instantiate } = WebAssembly;
const ownFetch = globalThis.fetch;

/** @type {Calculator | null} */
let calculator = null;

addEventListener("message", async (/** @type {MessageEvent<Message>} */ event) => {
  const message = event.data;
  try {
    if ("runtime" in message) {
      calculator = await start(await find(message.runtime));
      postMessage({ id: message.id, text: "" });
    } else if ("picture" in message) {
      await takePicture(await find(message.picture), message.warm);
      postMessage({ id: message.id, text: "" });
    } else if (calculator && "search" in message) {
      // Without the index Python says that it is not ready; that is an answer, and no failure.
      await calculator.prepareSearch().catch((error) => console.error(error));
      postMessage({ id: message.id, text: calculator.answer(message.search) });
    } else if (calculator && "request" in message) {
      postMessage({ id: message.id, text: calculator.answer(message.request) });
    }
  } catch (error) {
    // The page shows its own words; the detail is for whoever opens the console.
    console.error(error);
    postMessage({ id: message.id, failure: "runtime" in message ? "load" : "crash" });
  }
});

/**
 * @param {string} address of `runtime.json`
 * @returns {Promise<Runtime>}
 */
async function find(address) {
  const reply = await ownFetch(address);
  if (!reply.ok) {
    throw new Error(`${address}: ${reply.status}`);
  }
  return { manifest: await reply.json(), address };
}

/**
 * Start Python and import the calculator's door for browsers.
 *
 * @param {Runtime} runtime
 * @returns {Promise<Calculator>}
 */
async function start(runtime) {
  const kept = recall(runtime.manifest);
  const python = await load(runtime, kept).catch(async (error) => {
    if (!(await kept)) {
      throw error;
    }
    console.warn(error);
    await forget();
    return load(runtime);
  });
  /** @type {Promise<void> | null} */
  let prepared = null;
  const prepare = async () => {
    const limit = AbortSignal.timeout(INDEX_LIMIT);
    const index = await (await download(runtime, runtime.manifest.occupations, limit)).arrayBuffer();
    python.pyimport("calculator.titles").install(python.toPy(new Uint8Array(index)));
  };
  return {
    answer: python.pyimport("calculator.web").answer,
    prepareSearch() {
      prepared ??= prepare().catch((error) => {
        prepared = null; // It can be tried again.
        throw error;
      });
      return prepared;
    },
  };
}

/**
 * Start Python once more, make it do what it always does, and keep a picture of its memory.
 *
 * @param {Runtime} runtime
 * @param {string} warm a request that holds nothing of the reader's
 */
async function takePicture(runtime, warm) {
  if (await isKept(runtime.manifest)) {
    return;
  }
  const python = await load(runtime, null, { _makeSnapshot: true });
  const web = python.pyimport("calculator.web");
  web.answer(warm);
  web.destroy();
  await keep(runtime.manifest, python.makeMemorySnapshot());
}

/**
 * Start Python.
 *
 * @param {Runtime} runtime
 * @param {Promise<Uint8Array | null> | null} kept a picture of its memory
 * @param {object} options for Pyodide
 * @returns {Promise<any>}
 */
async function load(runtime, kept = null, options = {}) {
  const { manifest, address } = runtime;
  const core = new URL(manifest.core, address).href;
  const wasm = `${core}pyodide.asm.wasm`;
  const stdLibURL = new URL(manifest.standardLibrary, address).href;
  const { promise: failed, reject } = withReject();
  /** @type {<T>(part: Promise<T>) => Promise<T>} that fails the start, and then never comes */
  const needed = (part) => part.catch((error) => (reject(error), new Promise(() => {})));
  const library = needed(unpacked(runtime, manifest.standardLibrary));
  const packages = needed(unpacked(runtime, manifest.packages));
  const compiled = needed(WebAssembly.compileStreaming(ownFetch(wasm)));
  needed(import(`${core}pyodide.asm.mjs`));

  // Pyodide would ask for its parts one after the other, and goes on, or waits for ever, without one
  // that does not come. It is given those that were asked for above.
  globalThis.fetch = async (resource, settings) => {
    switch (String(resource)) {
      case wasm:
        return new Response();
      case stdLibURL:
        return new Response(await library);
      default:
        return ownFetch(resource, settings);
    }
  };
  WebAssembly.instantiateStreaming = async (_, imports) => {
    const module = await compiled;
    return { module, instance: await needed(instantiate(module, imports)) };
  };

  const { loadPyodide } = await import(`${core}pyodide.mjs`);
  const snapshot = await kept;
  const started = loadPyodide({
    stdLibURL,
    lockFileContents: manifest.lock,
    packageBaseUrl: new URL(".", address).href,
    env: { PYTHONPATH: PACKAGES, PYTHONDONTWRITEBYTECODE: "1" },
    fsInit: async (/** @type {any} */ files) => files.writeFile(PACKAGES, await packages),
    ...(snapshot ? { _loadSnapshot: snapshot } : {}),
    ...options,
  });
  return Promise.race([failed, started]);
}

/**
 * A promise that can only fail.
 *
 * @returns {{ promise: Promise<any>, reject: (reason: unknown) => void }}
 */
function withReject() {
  /** @type {(reason: unknown) => void} */
  let reject = () => {};
  const promise = new Promise((_, no) => {
    reject = no;
  });
  promise.catch(() => {}); // Whoever races it hears of it; nobody else need.
  return { promise, reject };
}

/**
 * A file of the runtime, refused unless it is the one that was built.
 *
 * @param {Runtime} runtime
 * @param {string} file
 * @param {AbortSignal | null} limit
 * @returns {Promise<Response>}
 */
async function download({ manifest, address }, file, limit = null) {
  const bytes = (manifest.files[file]?.sha256 ?? "").match(/../g) ?? [];
  const hash = btoa(String.fromCharCode(...bytes.map((byte) => parseInt(byte, 16))));
  const reply = await ownFetch(new URL(file, address), { integrity: `sha256-${hash}`, signal: limit });
  if (!reply.ok) {
    throw new Error(`${file}: ${reply.status}`);
  }
  return reply;
}

/**
 * A compressed file of the runtime.
 *
 * @param {Runtime} runtime
 * @param {string} file
 * @returns {Promise<Uint8Array<ArrayBuffer>>}
 */
async function unpacked(runtime, file) {
  const { body } = await download(runtime, file);
  const stream = /** @type {ReadableStream} */ (body).pipeThrough(new DecompressionStream("gzip"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
