/**
 * What is done for later visits, once the first result stands and the page rests: the site is kept
 * for times without a network, and a picture of Python's memory for a quicker start.
 */

import { OURS } from "./keep.js";
import { engine, savesData, whenIdle } from "./start.js";

const PAUSE = 3000;
const WAIT = 10_000;
let pause = 0;
let begun = false;
let isStopped = false;
/** @type {Promise<void> | null} */
let picture = null;

/**
 * Each result begins the pause anew.
 *
 * @param {string} warm a request that holds nothing of the reader's
 */
export function keepForLater(warm) {
  window.clearTimeout(pause);
  if (!begun && !savesData) {
    pause = window.setTimeout(() => {
      begun = true;
      whenIdle(() => void keep(warm));
    }, PAUSE);
  }
}

/** @param {string} warm */
async function keep(warm) {
  const { serviceWorker } = navigator;
  if (!serviceWorker || isStopped) {
    return; // Without a secure connection nothing can be kept.
  }
  try {
    await serviceWorker.register(new URL("service-worker.js", engine.home));
    await serviceWorker.ready;
    if (!isStopped) {
      picture = engine.takePicture(warm);
      await picture;
    }
  } catch (error) {
    console.warn(error); // Everything goes on working as on a first visit.
  }
}

/**
 * Delete what was kept, and keep nothing more during this visit of the page. What is just being
 * written is awaited, but not for ever.
 */
export async function forgetForLater() {
  isStopped = true;
  const { serviceWorker } = navigator;
  if (serviceWorker) {
    const registered = await serviceWorker.getRegistration(engine.home);
    const worker = registered?.installing ?? registered?.waiting ?? registered?.active;
    const limit = new Promise((done) => window.setTimeout(done, WAIT));
    await Promise.race([limit, Promise.allSettled([picture, settled(worker)])]);
    await registered?.unregister();
    const names = (await caches.keys()).filter((name) => name.startsWith(OURS));
    await Promise.all(names.map((name) => caches.delete(name)));
  }
}

/** @param {ServiceWorker | null | undefined} worker */
async function settled(worker) {
  while (worker && !["activated", "redundant"].includes(worker.state)) {
    await new Promise((done) => worker.addEventListener("statechange", done, { once: true }));
  }
}
