/**
 * Python, fetched and compiled while the page is still being read, and run as soon as that rests.
 *
 * Readers who save data fetch nothing before they touch the form.
 */

import { Engine } from "./engine.js";

const LATEST = 4000;
const runtime = document.querySelector('meta[name="cec-runtime"]')?.getAttribute("content") ?? "";

export const engine = new Engine(new URL(runtime, document.baseURI).href);

/** Whether the reader's device asks to save data. */
export const savesData =
  /** @type {any} */ (navigator).connection?.saveData === true ||
  window.matchMedia("(prefers-reduced-data: reduce)").matches;

/** @param {() => void} task */
export function whenIdle(task) {
  if ("requestIdleCallback" in window) {
    window.requestIdleCallback(task, { timeout: LATEST });
  } else {
    globalThis.setTimeout(task, LATEST);
  }
}

if (!savesData) {
  engine.prepare();
  whenIdle(() => void engine.start().catch(() => {})); // Whoever waits for Python hears of it.
}
