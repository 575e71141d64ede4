/**
 * The worker: Python and the calculator, off the page's thread.
 *
 * It is told once where the runtime stands, and then answers one request after the other.
 * Everything comes from the site itself; the parts load side by side.
 * The index of job titles is fetched before the first search; meanwhile requests are answered.
 */

/**
 * @typedef {object} Manifest What `build_scripts/runtime.py` wrote.
 * @property {string} module
 * @property {string} standardLibrary
 * @property {string} packages
 * @property {string} occupations
 * @property {object} lock
 * @property {Record<string, { size: number, sha256: string }>} files
 */

/** @typedef {{ runtime: string } | { request: string } | { search: string }} Told */
/** @typedef {Told & { id: number }} Message */
/**
 * @typedef {object} Calculator
 * @property {(request: string) => string} answer
 * @property {() => Promise<void>} prepareSearch fetches the index, once; fails where it cannot be had
 */

const PACKAGES = "/lib/calculator.zip";
const INDEX_LIMIT = 60_000;

/** @type {Calculator | null} */
let calculator = null;

addEventListener("message", async (/** @type {MessageEvent<Message>} */ event) => {
  const message = event.data;
  try {
    if ("runtime" in message) {
      calculator = await load(message.runtime);
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
 * Start Python and import the calculator's door for browsers.
 *
 * @param {string} address of `runtime.json`
 * @returns {Promise<Calculator>}
 */
async function load(address) {
  const reply = await fetch(address);
  if (!reply.ok) {
    throw new Error(`${address}: ${reply.status}`);
  }
  /** @type {Manifest} */
  const manifest = await reply.json();
  const place = (/** @type {string} */ file) => new URL(file, address).href;

  const packages = download(manifest, manifest.packages, place);
  packages.catch(() => {}); // Awaited below; this only keeps an early failure from being "unhandled".
  const { loadPyodide } = await import(place(manifest.module));
  const python = await Promise.race([
    failedPart(),
    loadPyodide({
      stdLibURL: place(manifest.standardLibrary),
      lockFileContents: manifest.lock,
      packageBaseUrl: place("."),
      env: { PYTHONPATH: PACKAGES, PYTHONDONTWRITEBYTECODE: "1" },
      fsInit: async (/** @type {any} */ files) => files.writeFile(PACKAGES, await packages),
    }),
  ]);
  /** @type {Promise<void> | null} */
  let prepared = null;
  const prepare = async () => {
    const limit = AbortSignal.timeout(INDEX_LIMIT);
    const index = await download(manifest, manifest.occupations, place, limit);
    python.pyimport("calculator.titles").install(python.toPy(index));
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
 * Fails as soon as a part of Python cannot be had; Pyodide alone would only warn and wait for ever.
 *
 * @returns {Promise<never>}
 */
function failedPart() {
  return new Promise((_, reject) => {
    const instantiate = WebAssembly.instantiateStreaming;
    WebAssembly.instantiateStreaming = (source, imports) => {
      const made = instantiate(source, imports);
      made.catch(reject);
      return made;
    };
    addEventListener("unhandledrejection", (event) => {
      event.preventDefault();
      reject(event.reason);
    });
  });
}

/**
 * A file of the runtime, refused unless it is the one that was built.
 *
 * @param {Manifest} manifest
 * @param {string} file
 * @param {(file: string) => string} place
 * @param {AbortSignal | null} limit
 * @returns {Promise<Uint8Array>}
 */
async function download(manifest, file, place, limit = null) {
  const bytes = (manifest.files[file]?.sha256 ?? "").match(/../g) ?? [];
  const hash = btoa(String.fromCharCode(...bytes.map((byte) => parseInt(byte, 16))));
  const reply = await fetch(place(file), { integrity: `sha256-${hash}`, signal: limit });
  if (!reply.ok) {
    throw new Error(`${file}: ${reply.status}`);
  }
  return new Uint8Array(await reply.arrayBuffer());
}
