/**
 * What is done for later visits, once the first result stands and the page rests: the site is kept
 * for times without a network, and a picture of Python's memory for a quicker start.
 */

import { engine, savesData, whenIdle } from "./start.js";

const PAUSE = 3000;
let pause = 0;
let begun = false;

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
  if (!serviceWorker) {
    return; // The site is not served over a secure connection: nothing can be kept.
  }
  try {
    await serviceWorker.register(new URL("service-worker.js", engine.home));
    await serviceWorker.ready;
    await engine.takePicture(warm);
  } catch (error) {
    console.warn(error); // Everything goes on working as on a first visit.
  }
}
