/**
 * Keeps a picture of Python's memory on this device, from a visit to the next.
 *
 * It is taken by a worker that never saw an answer. It fits one build of the calculator and one
 * version of the browser; one at a time is kept.
 */

/** @typedef {import("./worker.js").Manifest} Manifest */

const STORE = "cec-memory";

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
 * @param {Manifest} manifest
 * @returns {Promise<Uint8Array | null>} the picture, if there is one
 */
export async function recall(manifest) {
  try {
    const found = canKeep() ? await caches.match(nameOf(manifest), { cacheName: STORE }) : null;
    return found ? new Uint8Array(await found.arrayBuffer()) : null;
  } catch (error) {
    console.warn(error);
    return null;
  }
}

/**
 * @param {Manifest} manifest
 * @returns {Promise<boolean>} whether there is a picture, or none can be kept
 */
export async function isKept(manifest) {
  return !canKeep() || Boolean(await caches.match(nameOf(manifest), { cacheName: STORE }));
}

/**
 * @param {Manifest} manifest
 * @param {Uint8Array<ArrayBuffer>} picture
 */
export async function keep(manifest, picture) {
  await forget();
  await (await caches.open(STORE)).put(nameOf(manifest), new Response(picture));
}

/** Forget every picture. */
export async function forget() {
  await caches.delete(STORE);
}
