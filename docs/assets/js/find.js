/**
 * The search for occupations on a page of the guide: one types, and the list below follows.
 *
 * Nothing is fetched before the reader first touches the field. Python does the matching and writes
 * the list.
 */

import { Engine, EngineError } from "./engine.js";
import { putHtml } from "./html.js";
import { byId } from "./page.js";
import { today } from "./today.js";

/** @typedef {{ ready: false } | { ready: true, note: string, status: string, html: string }} Found */

const SHORTEST = 2;
const STAGE_DELAY = 700;
const SAYING_DELAY = 500;

const box = byId("find");
const field = /** @type {HTMLInputElement} */ (byId("find-query"));
const stage = byId("find-stage");
const failure = byId("find-failure");
/** @type {Record<string, string>} */
const phrases = JSON.parse(box.dataset["phrases"] ?? "{}");
const runtime = document.querySelector('meta[name="cec-runtime"]')?.getAttribute("content") ?? "";
const engine = new Engine(new URL(runtime, document.baseURI).href);

let begun = false;
let newest = 0;
let saying = 0;

/** Search for what is typed; too little is a search for nothing, which only makes all ready. */
async function look() {
  const turn = ++newest;
  const typed = field.value.trim();
  const request = {
    search: typed.length < SHORTEST ? "" : typed,
    lang: box.dataset["lang"],
    as_of: today(),
    list: true,
  };
  const late = window.setTimeout(showStage, STAGE_DELAY, turn);
  try {
    const reply = await engine.search(JSON.stringify(request));
    if (turn === newest && reply !== null) {
      show(JSON.parse(reply));
    }
  } catch (error) {
    if (turn === newest) {
      showFailure(error instanceof EngineError ? error.reason : "crash");
    }
  }
  window.clearTimeout(late);
}

/** @param {number} turn */
function showStage(turn) {
  if (turn === newest && failure.hidden) {
    stage.textContent = phrases["loading"] ?? "";
  }
}

/** @param {Found} found */
function show(found) {
  if (!found.ready) {
    showFailure("index");
    return;
  }
  stage.textContent = "";
  failure.hidden = true;
  putHtml(byId("find-found"), found.html);
  say(`${found.note} ${found.status}`.trim());
}

/** @param {string} reason */
function showFailure(reason) {
  stage.textContent = "";
  say("");
  byId("find-found").replaceChildren();
  byId("find-failure-text").textContent = phrases[reason] ?? reason;
  failure.hidden = false;
}

/**
 * Say something once the typing pauses.
 *
 * @param {string} words
 */
function say(words) {
  window.clearTimeout(saying);
  saying = window.setTimeout(() => {
    byId("find-say").textContent = words;
  }, SAYING_DELAY);
}

/** Load all that the search needs, at the first touch. */
function begin() {
  if (!begun) {
    begun = true;
    void look();
  }
}

field.addEventListener("focus", begin);
field.addEventListener("pointerdown", begin);
field.addEventListener("input", () => {
  begun = true;
  void look();
});
byId("find-retry").addEventListener("click", () => {
  failure.hidden = true;
  field.focus();
  void look();
});
if (document.activeElement === field) {
  begin();
}
