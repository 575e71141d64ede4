/**
 * The worker: Python and the calculator, off the page's thread.
 *
 * It is told once where the runtime stands, and then answers one request after the other.
 * Everything comes from the site itself; all parts load and compile side by side.
 * The index of job titles is fetched before the first search, a part of the calculator before the first
 * request to it; meanwhile other requests are answered.
 *
 * A picture of Python's memory, kept by an earlier visit, takes the place of most of the start.
 * When anything about it fails it is forgotten, and Python starts without it.
 */

/**
 * @typedef {object} Manifest What `build_scripts/runtime.py` wrote.
 * @property {string} core
 * @property {string} standardLibrary
 * @property {string} packages
 * @property {string} occupations
 * @property {string} rounds
 * @property {Record<string, string>} parts
 * @property {object} lock
 * @property {Record<string, { size: number, sha256: string }>} files
 */

/**
 * @typedef {object} Parts
 * @property {Manifest} manifest
 * @property {(file: string) => string} place the address of a file
 * @property {Promise<Uint8Array<ArrayBuffer>>} library
 * @property {Promise<Uint8Array<ArrayBuffer>>} packages
 * @property {Promise<WebAssembly.Module>} compiled
 * @property {Promise<Uint8Array | null>} picture of Python's memory, if an earlier visit kept one
 * @property {Promise<any>} failed fails with the first part that does, and does nothing else
 * @property {<T>(part: Promise<T>) => Promise<T>} needed what fails with the part, which then never comes
 */

/** @typedef {{ prepare: string } | { runtime: string } | { picture: string, warm: string } | { request: string } | { search: string } | { part: string, request: string }} Told */
/** @typedef {Told & { id: number }} Message */
/**
 * @typedef {object} Calculator
 * @property {(request: string) => string} answer
 * @property {() => Promise<void>} prepareSearch fetches the index, once; fails where it cannot be had
 * @property {(name: string) => Promise<(request: string) => string>} part fetches a part, once
 */

const PACKAGES = "/lib/calculator.zip";
const WASM = "pyodide.asm.wasm";
const FETCH_LIMIT = 60_000;
const FAILED = '{"failed":true}';
const { instantiate } = WebAssembly;
const ownFetch = globalThis.fetch;
/** What keeps pictures; nothing waits for it but pictures. */
const snapshot = import("./snapshot.js");
snapshot.catch(() => {}); // Whoever needs it hears of it.

/** @type {Promise<Parts> | null} */
let asked = null;
/** @type {Promise<Calculator> | null} */
let started = null;
/** @type {Calculator | null} */
let calculator = null;

addEventListener("message", async (/** @type {MessageEvent<Message>} */ event) => {
  const message = event.data;
  try {
    if ("prepare" in message) {
      prepare(message.prepare).catch(() => {}); // The start will say so.
    } else if ("runtime" in message) {
      calculator = await (started ??= start(message.runtime));
      postMessage({ id: message.id, text: "" });
    } else if ("picture" in message) {
      await takePicture(message.picture, message.warm);
      postMessage({ id: message.id, text: "" });
    } else if (calculator && "search" in message) {
      // Without the index Python says that it is not ready; that is an answer, and no failure.
      await calculator.prepareSearch().catch((error) => console.error(error));
      postMessage({ id: message.id, text: calculator.answer(message.search) });
    } else if (calculator && "part" in message) {
      // What fails in a part leaves the rest as it is; it says so in its answer.
      const answering = calculator.part(message.part).then((answer) => answer(message.request));
      const text = await answering.catch((error) => (console.error(error), FAILED));
      postMessage({ id: message.id, text });
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
 * Ask for all parts of Python; where a picture of its memory is kept, the start is short, and made.
 *
 * @param {string} address of `runtime.json`
 */
async function prepare(address) {
  asked = ask(address);
  const { picture } = await asked;
  if (await picture) {
    await (started ??= start(address));
  }
}

/**
 * Ask for all parts of Python, side by side.
 *
 * @param {string} address of `runtime.json`
 * @returns {Promise<Parts>}
 */
async function ask(address) {
  const reply = await ownFetch(address);
  if (!reply.ok) {
    throw new Error(`${address}: ${reply.status}`);
  }
  /** @type {Manifest} */
  const manifest = await reply.json();
  const place = (/** @type {string} */ file) => new URL(file, address).href;
  /** @type {(reason: unknown) => void} */
  let fail = () => {};
  const failed = new Promise((_, reject) => {
    fail = reject;
  });
  failed.catch(() => {}); // Whoever races it hears of it; nobody else need.
  /** @type {Parts["needed"]} */
  const needed = (part) => part.catch((error) => (fail(error), new Promise(() => {})));
  needed(import(place(`${manifest.core}pyodide.asm.mjs`)));
  return {
    manifest,
    place,
    library: needed(unpacked(manifest, place, manifest.standardLibrary)),
    packages: needed(unpacked(manifest, place, manifest.packages)),
    picture: snapshot.then(({ recall }) => recall(address, manifest)).catch(() => null),
    compiled: needed(WebAssembly.compileStreaming(ownFetch(place(`${manifest.core}${WASM}`)))),
    failed,
    needed,
  };
}

/**
 * Start Python and import the calculator's door for browsers.
 *
 * @param {string} address of `runtime.json`
 * @returns {Promise<Calculator>}
 */
async function start(address) {
  const parts = await (asked ?? ask(address));
  asked = null;
  const { manifest, place } = parts;
  const picture = await parts.picture;
  const python = await load(parts, picture ? { _loadSnapshot: picture } : {}).catch(async (error) => {
    if (!picture) {
      throw error;
    }
    console.warn(error);
    await (await snapshot).forget(address);
    return load(await ask(address), {});
  });
  /** What the package takes as bytes, given to the module that reads it. */
  const install = async (/** @type {string} */ file, /** @type {string} */ module) => {
    const reply = await download(manifest, place, file, AbortSignal.timeout(FETCH_LIMIT));
    const bytes = new Uint8Array(await reply.arrayBuffer());
    python.pyimport(module).install(python.toPy(bytes));
  };
  const fetchPart = async (/** @type {string} */ name) => {
    const archive = `/lib/${name}.zip`;
    const limit = AbortSignal.timeout(FETCH_LIMIT);
    const bytes = await unpacked(manifest, place, manifest.parts[name] ?? "", limit);
    python.FS.writeFile(archive, bytes);
    python.pyimport("calculator.parts").add(archive);
    if (name === "foresight") {
      await install(manifest.rounds, "calculator.rounds");
    }
    return python.pyimport(`calculator.${name}.door`).answer;
  };
  const prepareSearch = once(() => install(manifest.occupations, "calculator.titles"));
  /** @type {Map<string, () => Promise<any>>} */
  const doors = new Map(Object.keys(manifest.parts).map((name) => [name, once(() => fetchPart(name))]));
  return {
    answer: python.pyimport("calculator.web").answer,
    prepareSearch,
    part: (name) => doors.get(name)?.() ?? Promise.reject(new Error(name)),
  };
}

/**
 * Do something once; what failed can be tried again.
 *
 * @template T
 * @param {() => Promise<T>} task
 * @returns {() => Promise<T>}
 */
function once(task) {
  /** @type {Promise<T> | null} */
  let done = null;
  return () =>
    (done ??= task().catch((error) => {
      done = null;
      throw error;
    }));
}

/**
 * Start Python, make it do what it always does, and keep a picture of its memory.
 *
 * @param {string} address of `runtime.json`
 * @param {string} warm a request that holds nothing of the reader's
 */
async function takePicture(address, warm) {
  const parts = await ask(address);
  const { isKept, keep } = await snapshot;
  if (await isKept(address, parts.manifest)) {
    return;
  }
  const python = await load(parts, { _makeSnapshot: true });
  const web = python.pyimport("calculator.web");
  web.answer(warm);
  web.destroy();
  await keep(address, parts.manifest, python.makeMemorySnapshot());
}

/**
 * Start Python from its parts.
 *
 * Pyodide would ask for them one after the other, and without one that does not come it goes on, or
 * waits for ever. So it is given those that were asked for.
 *
 * @param {Parts} parts
 * @param {object} options for Pyodide
 * @returns {Promise<any>}
 */
async function load({ manifest, place, library, packages, compiled, failed, needed }, options) {
  const stdLibURL = place(manifest.standardLibrary);
  const wasm = place(`${manifest.core}${WASM}`);
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
  const { loadPyodide } = await import(place(`${manifest.core}pyodide.mjs`));
  const started = loadPyodide({
    stdLibURL,
    lockFileContents: manifest.lock,
    packageBaseUrl: place("."),
    env: { PYTHONPATH: PACKAGES, PYTHONDONTWRITEBYTECODE: "1" },
    fsInit: async (/** @type {any} */ files) => files.writeFile(PACKAGES, await packages),
    ...options,
  });
  return Promise.race([failed, started]);
}

/**
 * A file of the runtime, refused unless it is the one that was built.
 *
 * @param {Manifest} manifest
 * @param {(file: string) => string} place
 * @param {string} file
 * @param {AbortSignal | null} limit
 * @returns {Promise<Response>}
 */
async function download(manifest, place, file, limit = null) {
  const bytes = (manifest.files[file]?.sha256 ?? "").match(/../g) ?? [];
  const hash = btoa(String.fromCharCode(...bytes.map((byte) => parseInt(byte, 16))));
  const reply = await ownFetch(place(file), { integrity: `sha256-${hash}`, signal: limit });
  if (!reply.ok) {
    throw new Error(`${file}: ${reply.status}`);
  }
  return reply;
}

/**
 * A compressed file of the runtime.
 *
 * @param {Manifest} manifest
 * @param {(file: string) => string} place
 * @param {string} file
 * @param {AbortSignal | null} limit
 * @returns {Promise<Uint8Array<ArrayBuffer>>}
 */
async function unpacked(manifest, place, file, limit = null) {
  const { body } = await download(manifest, place, file, limit);
  const stream = /** @type {ReadableStream} */ (body).pipeThrough(new DecompressionStream("gzip"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

export {}; // A module, though it imports only when it runs.
