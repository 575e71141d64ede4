/**
 * Keeps a picture of Python's memory on this device, from a visit to the next.
 *
 * It is taken by a worker that never saw an answer. It fits one build of the calculator and one
 * version of the browser; one at a time is kept.
 */

/** @typedef {import("./worker.js").Manifest} Manifest */

/**
 * Other sites may share the host, so the name begins with this site's address, as in `keep.js`.
 *
 * @param {string} runtime the address of `runtime.json`
 */
function storeOf(runtime) {
  return `${new URL("../../", runtime).pathname}.cec.memory`;
}

/**
 * @param {Manifest} manifest
 * @returns {string} the name under which its picture is kept
 */
function nameOf(manifest) {
  const parts = [manifest.core, manifest.standardLibrary, manifest.packages, navigator.userAgent];
  return `/${encodeURIComponent(parts.join(" "))}`;
}

/** @returns {boolean} whether this browser can keep anything: only over a secure connection */
function canKeep() {
  return "caches" in globalThis;
}

/**
 * @param {string} runtime
 * @param {Manifest} manifest
 * @returns {Promise<Uint8Array | null>} the picture, if there is one
 */
export async function recall(runtime, manifest) {
  try {
    const found = canKeep() ? await find(runtime, manifest) : null;
    return found ? new Uint8Array(await found.arrayBuffer()) : null;
  } catch (error) {
    console.warn(error);
    return null;
  }
}

/**
 * @param {string} runtime
 * @param {Manifest} manifest
 * @returns {Promise<boolean>} whether there is a picture, or none can be kept
 */
export async function isKept(runtime, manifest) {
  return !canKeep() || Boolean(await find(runtime, manifest));
}

/**
 * @param {string} runtime
 * @param {Manifest} manifest
 */
function find(runtime, manifest) {
  return caches.match(nameOf(manifest), { cacheName: storeOf(runtime) });
}

/**
 * @param {string} runtime
 * @param {Manifest} manifest
 * @param {Uint8Array<ArrayBuffer>} picture
 */
export async function keep(runtime, manifest, picture) {
  await forget(runtime);
  await (await caches.open(storeOf(runtime))).put(nameOf(manifest), new Response(picture));
}

/**
 * Forget every picture.
 *
 * @param {string} runtime
 */
export async function forget(runtime) {
  await caches.delete(storeOf(runtime));
}
