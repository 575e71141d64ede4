/**
 * Keeps the whole site and the calculator for times without a network.
 *
 * Pages and everything they load come from the network first, so that no text of law is stale while
 * there is one. The files of the calculator's runtime bear the hash of their content in their names,
 * so they come from the cache first: a second visit fetches none of them again.
 *
 * `build_scripts/offline.py` puts the list of a release before this: each file with its hash. What is
 * kept is named by that hash, so a new release fetches only what has changed, and its list is complete
 * before it takes the place of the old one.
 */

/**
 * @typedef {object} Release
 * @property {Record<string, string>} pages the hash of each file, by its address below the site's root
 * @property {string[]} runtime the addresses of the runtime's files
 * @property {string} missing the page for an address that does not exist
 */

const worker = /** @type {ServiceWorkerGlobalScope} */ (/** @type {unknown} */ (self));
/** @type {Release} */
const release = /** @type {any} */ (self).RELEASE;
const root = worker.registration.scope;
/** Other sites may share the host, so the names begin with this site's address, as in `keep.js`. */
const OURS = `${new URL(root).pathname}.cec.`;
const PAGES = `${OURS}pages`;
const RUNTIME = `${OURS}runtime`;
const AT_ONCE = 6;

/** @param {string} address below the root */
function keptAs(address) {
  return `${root}${address}?${release.pages[address]}`;
}

/** Fetch what of this release is not kept yet. */
async function install() {
  const pages = await caches.open(PAGES);
  const runtime = await caches.open(RUNTIME);
  const tasks = [
    // Browsers may hold an older page for some minutes.
    ...Object.keys(release.pages).map((address) => () =>
      add(pages, keptAs(address), new Request(root + address, { cache: "no-cache" })),
    ),
    ...release.runtime.map((address) => () => add(runtime, root + address, new Request(root + address))),
  ];
  const lanes = Array.from({ length: AT_ONCE }, async () => {
    for (let task = tasks.shift(); task; task = tasks.shift()) {
      await task();
    }
  });
  await Promise.all(lanes);
}

/**
 * @param {Cache} cache
 * @param {string} key
 * @param {Request} request
 */
async function add(cache, key, request) {
  if (!(await cache.match(key))) {
    const reply = await fetch(request);
    if (!reply.ok) {
      throw new Error(`${request.url}: ${reply.status}`);
    }
    await cache.put(key, reply);
  }
}

/** Forget what belongs to older releases only. */
async function activate() {
  await prune(PAGES, new Set(Object.keys(release.pages).map(keptAs)));
  await prune(RUNTIME, new Set(release.runtime.map((address) => root + address)));
  await worker.clients.claim();
}

/**
 * @param {string} name
 * @param {Set<string>} wanted
 */
async function prune(name, wanted) {
  const cache = await caches.open(name);
  const old = (await cache.keys()).filter((request) => !wanted.has(request.url));
  await Promise.all(old.map((request) => cache.delete(request)));
}

/** @param {Request} request for a file of the runtime */
async function cacheFirst(request) {
  // To open a cache would make it anew where the reader had everything forgotten.
  const kept = (await caches.has(RUNTIME)) && (await (await caches.open(RUNTIME)).match(request.url));
  return kept || fetch(request);
}

/**
 * What browsers hold for some minutes is asked for again: pages and scripts are of one release.
 *
 * @param {Request} request
 */
async function networkFirst(request) {
  try {
    return await fetch(request, { cache: "no-cache" });
  } catch (error) {
    const address = request.url.slice(root.length).replace(/[?#].*$/, "");
    const pages = await caches.open(PAGES);
    if (request.mode === "navigate" && `${address}/` in release.pages) {
      return Response.redirect(`${root}${address}/`); // As hosts do.
    }
    const kept =
      (await pages.match(keptAs(address))) ??
      (request.mode === "navigate" ? await pages.match(keptAs(release.missing)) : null);
    if (!kept) {
      throw error;
    }
    return kept;
  }
}

worker.addEventListener("install", (event) => {
  event.waitUntil(install().then(() => worker.skipWaiting()));
});
worker.addEventListener("activate", (event) => event.waitUntil(activate()));
worker.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method === "GET" && request.url.startsWith(root)) {
    const isRuntime = release.runtime.includes(request.url.slice(root.length));
    event.respondWith(isRuntime ? cacheFirst(request) : networkFirst(request));
  }
});
