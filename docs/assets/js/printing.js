/**
 * The report on paper. Python writes it, and answers too late for a page that is being printed; so it
 * is prepared once the answers rest, for the browser's own command, or when the button is pressed.
 *
 * The styles print it where `data-printed` stands on the document, and otherwise the page as it is,
 * with a line that says so.
 */

import { putHtml } from "./html.js";
import { byId } from "./page.js";
import { chosenRegions } from "./regions.js";

/**
 * @typedef {object} Desk What this part needs of the page.
 * @property {import("./engine.js").Engine} engine
 * @property {HTMLFormElement} form
 * @property {(key: string) => string} phrase
 * @property {boolean} savesData whether nothing is fetched before it is asked for
 */
/** @typedef {{ root?: string }} Asked */

const PART = "printed";
const PAUSE = 2000;

/**
 * Let the button and the browser's own printing work.
 *
 * @param {Desk} desk
 * @returns {(request: Asked | null) => void} prepares the report of a new result; null: there is none
 */
export function watchPrinting({ engine, form, phrase, savesData }) {
  const button = /** @type {HTMLButtonElement} */ (byId("print"));
  const said = byId("print-said");
  /** @type {Asked | null} */
  let request = null;
  /** @type {Promise<void> | null} */
  let ready = null;
  let pause = 0;

  /** @param {Asked} asked */
  async function prepare(asked) {
    const root = new URL(asked.root ?? "", document.baseURI).href;
    const countries = chosenRegions(form);
    const reply = await engine.askPart(PART, { ...asked, root, countries });
    if (asked === request) {
      putHtml(byId("printed-body"), reply.html);
      mark(true);
    }
  }

  /** Prepare the report of the newest result, once; what failed can be tried again. */
  async function prepared() {
    for (let asked = null; request && asked !== request; ) {
      asked = request;
      ready ??= prepare(asked);
      await ready.catch((error) => {
        ready = null;
        throw error;
      });
    }
  }

  button.addEventListener("click", async () => {
    said.textContent = phrase("print_wait");
    try {
      await prepared();
      said.textContent = "";
      window.print();
    } catch (error) {
      console.error(error);
      said.textContent = phrase("print_failed");
    }
  });
  openWhilePrinting(byId("ahead-views"));

  return (asked) => {
    request = asked;
    ready = null;
    mark(false);
    byId("print-part").hidden = asked === null;
    window.clearTimeout(pause);
    if (asked && !savesData) {
      pause = window.setTimeout(() => void prepared().catch((error) => console.warn(error)), PAUSE);
    }
  };
}

/** @param {boolean} isReady whether the report is that of the result on the page */
function mark(isReady) {
  document.documentElement.toggleAttribute("data-printed", isReady);
}

/**
 * What is folded cannot be read on paper.
 *
 * @param {HTMLElement} part
 */
function openWhilePrinting(part) {
  /** @type {HTMLDetailsElement[]} */
  let closed = [];
  window.addEventListener("beforeprint", () => {
    closed = [...part.querySelectorAll("details")].filter((details) => !details.open);
    closed.forEach((details) => (details.open = true));
  });
  window.addEventListener("afterprint", () => closed.forEach((details) => (details.open = false)));
}
