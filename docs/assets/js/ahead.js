/**
 * What lies ahead: rounds, timeline, improvements, couples. Python works it out a slice at a time,
 * after every answer that somebody waits for, and sends each view as finished HTML.
 *
 * A change that is offered can be tried in the form, and taken back.
 */

import { renewHtml } from "./html.js";
import { byId } from "./page.js";

/** @typedef {Record<string, string>} Answers */
/**
 * @typedef {object} Desk What this part needs of the page.
 * @property {import("./engine.js").Engine} engine
 * @property {(key: string) => string} phrase
 * @property {(words: string) => void} say announces what was done
 * @property {() => [string, string][]} held all that the form holds
 * @property {(answers: Answers) => void} put puts answers in the place of all others
 */
/** @typedef {{ html: Record<string, string>, more: boolean }} Reply */

const PART = "foresight";
const PAUSE = 250;
const STAGE_DELAY = 700;

/**
 * Let the section work.
 *
 * @param {Desk} desk
 * @returns {(request: object | null) => void} works everything out anew; null: there is nothing to
 */
export function watchAhead(desk) {
  const { engine, phrase, say } = desk;
  const views = byId("ahead-views");
  const stage = byId("ahead-stage");
  const failure = byId("ahead-failure");
  const trying = byId("trying");
  /** @type {object | null} */
  let request = null;
  let turn = 0;
  let pause = 0;
  /** @type {Answers | null} */
  let before = null;

  async function renew() {
    const own = ++turn;
    failure.hidden = true;
    if (request === null) {
      return;
    }
    const late = window.setTimeout(() => (stage.textContent = phrase("working")), STAGE_DELAY);
    views.ariaBusy = "true";
    performance.mark("cec-ahead-begun"); // What `make bench` counts from, and below, to.
    try {
      let message = request;
      for (let more = true; more && own === turn; message = { more: true }) {
        /** @type {Reply} */
        const reply = await engine.askPart(PART, message);
        if (own === turn) {
          show(reply.html);
        }
        more = reply.more;
      }
    } catch (error) {
      if (own === turn) {
        console.error(error);
        views.replaceChildren(...[...views.children].map((view) => view.cloneNode(false)));
        failure.hidden = false;
      }
    }
    window.clearTimeout(late);
    if (own === turn) {
      stage.textContent = "";
      views.ariaBusy = "false";
      performance.mark("cec-ahead");
    }
  }

  /** @param {Record<string, string>} html */
  function show(html) {
    for (const [name, text] of Object.entries(html)) {
      const place = views.querySelector(`[data-view="${name}"]`);
      if (place) {
        const open = [...place.querySelectorAll("details")].map((details) => details.open);
        renewHtml(place, text, (next) => {
          next.querySelectorAll("details").forEach((details, at) => (details.open = open[at] ?? false));
        });
      }
    }
  }

  /** @param {HTMLElement} button */
  async function tryOut(button) {
    const { fields } = await engine.askPart(PART, { try: button.dataset["try"] });
    before ??= Object.fromEntries(desk.held());
    const change = /** @type {HTMLElement | null} */ (button.closest("[data-name]"));
    byId("trying-text").textContent = phrase("trying").replace("{change}", change?.dataset["name"] ?? "");
    trying.hidden = false;
    trying.focus();
    say(phrase("tried"));
    desk.put(Object.fromEntries(fields));
  }

  /** @param {boolean} isBack whether the reader's own answers come back */
  function stop(isBack) {
    trying.hidden = true;
    if (isBack && before) {
      desk.put(before);
      say(phrase("back"));
    }
    before = null;
    byId("ahead-title").focus();
  }

  views.addEventListener("click", (event) => {
    const button = event.target instanceof Element ? event.target.closest("[data-try]") : null;
    if (button instanceof HTMLElement) {
      tryOut(button).catch((error) => {
        console.error(error);
        failure.hidden = false;
      });
    }
  });
  byId("trying-back").addEventListener("click", () => stop(true));
  byId("trying-keep").addEventListener("click", () => stop(false));
  byId("ahead-retry").addEventListener("click", () => void renew());

  return (asked) => {
    request = asked;
    turn += 1; // What is being worked out is of the past.
    window.clearTimeout(pause);
    views.ariaBusy = String(asked !== null);
    pause = window.setTimeout(() => void renew(), PAUSE);
  };
}
