/**
 * Python, run as soon as the page rests; `early.js` began to fetch and compile it long before.
 */

import { Engine } from "./engine.js";

const LATEST = 4000;
/** @type {{ runtime: string, savesData: boolean, worker: Worker | null }} */
const early = /** @type {any} */ (globalThis).cecEarly;

export const engine = new Engine(early.runtime, { worker: early.worker });

/** Whether the reader's device asks to save data. */
export const savesData = early.savesData;

/** @param {() => void} task */
export function whenIdle(task) {
  if ("requestIdleCallback" in window) {
    window.requestIdleCallback(task, { timeout: LATEST });
  } else {
    globalThis.setTimeout(task, LATEST);
  }
}

if (!savesData) {
  whenIdle(() => void engine.start().catch(() => {})); // Whoever waits for Python hears of it.
}
