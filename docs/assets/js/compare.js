/**
 * Results kept under a name, at most three, side by side. They are kept as the answers are.
 */

import { putHtml } from "./html.js";
import { recall, remember } from "./keep.js";
import { byId, fieldById } from "./page.js";

/** @typedef {[name: string, fields: [string, string][]]} Scenario */
/**
 * @typedef {object} Desk What this part needs of the page.
 * @property {import("./engine.js").Engine} engine
 * @property {string} lang
 * @property {HTMLFormElement} form
 * @property {(key: string) => string} phrase
 * @property {(words: string) => void} say announces what was done
 * @property {() => [string, string][]} held all that the form holds
 * @property {(answers: Record<string, string>) => void} put puts answers in the place of all others
 */

const KEY = "scenarios";
const PART = "foresight";

/**
 * Let the section work.
 *
 * @param {Desk} desk
 */
export function watchCompare(desk) {
  const { engine, lang, phrase, say } = desk;
  const name = fieldById("compare-name");
  const body = byId("compare-body");
  const list = byId("compare-kept");
  const problem = byId("compare-problem");
  const most = Number(byId("compare").dataset["most"]);
  let turn = 0;

  /** @param {string} words none: all is well */
  function tell(words) {
    problem.textContent = words;
    problem.hidden = words === "";
    name.toggleAttribute("aria-invalid", words !== "");
  }

  async function show() {
    const own = ++turn;
    const kept = scenarios();
    list.replaceChildren(...kept.map(item));
    if (kept.length === 0) {
      body.replaceChildren();
      return;
    }
    try {
      let message = /** @type {object} */ ({ compare: kept, lang });
      for (let more = true; more && own === turn; message = { more: true, of: "compare" }) {
        const reply = await engine.askPart(PART, message);
        if (own === turn && reply.html.compare !== undefined) {
          putHtml(body, reply.html.compare);
        }
        more = reply.more;
      }
    } catch (error) {
      console.error(error);
      tell(phrase("compare_failed"));
    }
  }

  /**
   * @param {Scenario} scenario
   * @param {number} at
   */
  function item(scenario, at) {
    const line = document.createElement("li");
    const words = document.createElement("strong");
    words.textContent = scenario[0];
    line.append(words);
    for (const action of ["open", "remove"]) {
      const button = document.createElement("button");
      button.type = "button";
      button.className = "cec-try";
      button.textContent = phrase(`compare_${action}`);
      button.ariaLabel = phrase(`compare_${action}_named`).replace("{name}", scenario[0]);
      button.dataset[action] = String(at);
      line.append(" ", button);
    }
    return line;
  }

  byId("compare-form").addEventListener("click", (event) => {
    const button = event.target instanceof Element ? event.target.closest("button") : null;
    if (button instanceof HTMLElement) {
      act(button);
    }
  });
  name.addEventListener("keydown", (event) => {
    if (event.key === "Enter") {
      event.preventDefault();
      add();
    }
  });

  /** @param {HTMLElement} button */
  function act({ id, dataset }) {
    const kept = scenarios();
    const at = Number(dataset["open"] ?? dataset["remove"]);
    const chosen = kept[at];
    if (id === "compare-add") {
      add();
    } else if (chosen && "open" in dataset) {
      desk.put(Object.fromEntries(chosen[1]));
      say(phrase("compare_opened").replace("{name}", chosen[0]));
    } else if (chosen) {
      remember(KEY, kept.filter((_, other) => other !== at));
      say(phrase("compare_removed").replace("{name}", chosen[0]));
      tell("");
      name.focus();
      void show();
    }
  }

  function add() {
    const kept = scenarios();
    const own = name.value.trim();
    const others = kept.filter(([other]) => other !== own);
    if (!own) {
      tell(phrase("compare_nameless"));
      name.focus();
    } else if (others.length >= most) {
      tell(phrase("compare_full"));
      name.focus();
    } else {
      /** @type {Scenario} */
      const scenario = [own, desk.held()];
      const isNew = others.length === kept.length;
      remember(KEY, isNew ? [...kept, scenario] : kept.map((one) => (one[0] === own ? scenario : one)));
      tell("");
      name.value = "";
      say(phrase("compare_added").replace("{name}", own));
      void show();
    }
  }

  desk.form.addEventListener("reset", () => void show()); // All may have been forgotten.
  void show();
}

/**
 * What is kept, as far as it is ours.
 *
 * @returns {Scenario[]}
 */
function scenarios() {
  const found = recall(KEY);
  return Array.isArray(found) ? found.filter(isScenario) : [];
}

/** @param {unknown} one */
function isScenario(one) {
  const [name, fields] = Array.isArray(one) ? one : [];
  const isText = (/** @type {unknown} */ text) => typeof text === "string";
  const isField = (/** @type {unknown} */ field) =>
    Array.isArray(field) && field.length === 2 && field.every(isText);
  return isText(name) && Array.isArray(fields) && fields.every(isField);
}
