/**
 * The search for occupations, beside the field in which one types.
 *
 * A combobox with a list, as the ARIA practices describe it: the focus stays in the field, the arrow
 * keys move in the list, Enter chooses, Escape closes. Python does the matching and writes the list.
 */

import { putHtml } from "./html.js";

/** @typedef {{ title: string, url?: string, duties?: string }} Occupation */
/**
 * @typedef {{ ready: false } | {
 *   ready: true, note: string, status: string, codes: string[], html: string,
 * }} Found
 */
/**
 * @typedef {object} Door
 * @property {(query: string) => Promise<Found | null>} search null: a newer search took its place
 * @property {(words: string) => void} say announces something politely
 * @property {string} waiting what is shown while the list of occupations is loading
 * @property {string} failed what is shown when it could not be loaded
 */

const SHORTEST = 2;
const WAITING_DELAY = 700;
const SAYING_DELAY = 500;

/** The occupation fields of a form. */
export class Occupations {
  /** @type {Map<string, Occupation>} */
  #known = new Map();
  #saying = 0;
  #form;
  #door;

  /**
   * @param {HTMLFormElement} form
   * @param {Door} door
   */
  constructor(form, door) {
    this.#form = form;
    this.#door = door;
    form.addEventListener("input", (event) => this.#on(event.target, (field) => this.#typed(field)));
    form.addEventListener("focusout", (event) => this.#on(event.target, close));
    form.addEventListener("keydown", (event) => {
      this.#on(event.target, (field) => this.#pressed(field, event));
    });
    // A press in the list must not take the focus from the field.
    form.addEventListener("mousedown", (event) => {
      if (event.target instanceof Element && event.target.closest(".cec-combobox__popup")) {
        event.preventDefault();
      }
    });
    form.addEventListener("click", (event) => {
      const option = event.target instanceof Element ? event.target.closest("[role=option]") : null;
      const field = option?.closest("[data-combobox]")?.querySelector("input");
      if (option && field) {
        this.#choose(field, option);
      }
    });
  }

  /**
   * Take in what Python says of the codes that were given, and show it beside them.
   *
   * @param {Record<string, Occupation>} occupations
   */
  learn(occupations) {
    for (const [code, occupation] of Object.entries(occupations)) {
      this.#known.set(code, occupation);
    }
    this.show();
  }

  /** Show beside each field the occupation of its code, and tell the entry around it. */
  show() {
    for (const field of this.#form.querySelectorAll("input[role=combobox]")) {
      const code = /** @type {HTMLInputElement} */ (field).value.trim();
      const occupation = this.#known.get(code);
      describe(document.getElementById(`${field.id}-chosen`), code, occupation);
      const entry = /** @type {HTMLElement | null} */ (field.closest("[data-entry]"));
      if (entry && occupation) {
        entry.dataset["what"] = `${code} ${occupation.title}`;
      } else if (entry) {
        delete entry.dataset["what"];
      }
    }
  }

  /**
   * @param {EventTarget | null} target
   * @param {(field: HTMLInputElement) => void} act
   */
  #on(target, act) {
    if (isOccupation(target)) {
      act(target);
    }
  }

  /** @param {HTMLInputElement} field */
  #typed(field) {
    const query = field.value.trim();
    if (query.length < SHORTEST || query === field.dataset["chosen"]) {
      close(field);
    } else {
      void this.#look(field, query);
    }
  }

  /**
   * @param {HTMLInputElement} field
   * @param {string} query
   */
  async #look(field, query) {
    const isWanted = () => field.value.trim() === query && document.activeElement === field;
    const late = window.setTimeout(() => {
      if (isWanted()) {
        this.#open(field, this.#door.waiting, "");
      }
    }, WAITING_DELAY);
    const found = await this.#door.search(query);
    window.clearTimeout(late);
    if (!found || !isWanted()) {
      return;
    }
    if (!found.ready) {
      this.#open(field, this.#door.failed, "");
      this.#say(this.#door.failed);
    } else if (found.codes.length === 1 && found.codes[0] === query) {
      close(field); // The code itself: there is nothing to choose.
    } else {
      this.#open(field, found.note, found.html);
      this.#say(`${found.note} ${found.status}`.trim());
    }
  }

  /**
   * @param {HTMLInputElement} field
   * @param {string} note
   * @param {string} html
   */
  #open(field, note, html) {
    const { popup, list } = parts(field);
    const first = popup.querySelector(".cec-combobox__note");
    if (first) {
      first.textContent = note;
      first.toggleAttribute("hidden", !note);
    }
    putHtml(list, html);
    [...list.children].forEach((option, place) => {
      option.id = `${list.id}-${place}`;
    });
    const foot = popup.querySelector(".cec-combobox__foot");
    list.hidden = !html;
    foot?.toggleAttribute("hidden", !html);
    const isNew = popup.hidden;
    popup.hidden = !note && !html;
    list.scrollTop = 0;
    if (isNew) {
      popup.scrollIntoView({ block: "nearest" });
    }
    field.setAttribute("aria-expanded", String(html !== ""));
    field.removeAttribute("aria-activedescendant");
  }

  /**
   * @param {HTMLInputElement} field
   * @param {KeyboardEvent} event
   */
  #pressed(field, event) {
    const { popup, list } = parts(field);
    const options = popup.hidden ? [] : [...list.children];
    const at = options.findIndex((option) => option.getAttribute("aria-selected") === "true");
    const last = options.length - 1;
    if (event.key === "ArrowDown" && popup.hidden) {
      delete field.dataset["chosen"];
      this.#typed(field);
    } else if (event.key === "ArrowDown" && last >= 0) {
      mark(field, options, at === last ? 0 : at + 1);
    } else if (event.key === "ArrowUp" && last >= 0) {
      mark(field, options, at <= 0 ? last : at - 1);
    } else if (event.key === "Enter" && !popup.hidden) {
      const option = options[at];
      option ? this.#choose(field, option) : close(field);
    } else if (event.key === "Escape" && !popup.hidden) {
      close(field);
    } else {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  }

  /**
   * @param {HTMLInputElement} field
   * @param {Element} option
   */
  #choose(field, option) {
    const { code = "", title = "" } = /** @type {HTMLElement} */ (option).dataset;
    if (!this.#known.has(code)) {
      this.#known.set(code, { title });
    }
    field.dataset["chosen"] = code;
    field.value = code;
    close(field);
    this.#say(`${code} ${title}`);
    field.dispatchEvent(new Event("input", { bubbles: true }));
  }

  /**
   * Say something once the typing pauses.
   *
   * @param {string} words
   */
  #say(words) {
    window.clearTimeout(this.#saying);
    this.#saying = window.setTimeout(() => this.#door.say(words), SAYING_DELAY);
  }
}

/**
 * Whether this is an occupation field.
 *
 * @param {EventTarget | null} target
 * @returns {target is HTMLInputElement}
 */
function isOccupation(target) {
  return target instanceof HTMLInputElement && target.getAttribute("role") === "combobox";
}

/**
 * Whether somebody is still searching in a field: its text is neither a whole code nor empty, and
 * says nothing yet about the work.
 *
 * @param {EventTarget | null} target
 * @returns {target is HTMLInputElement}
 */
export function isSearching(target) {
  return isOccupation(target) && !/^(\d{5})?$/.test(target.value.trim());
}

/** @param {HTMLInputElement} field */
function parts(field) {
  const box = /** @type {Element} */ (field.closest("[data-combobox]"));
  const popup = /** @type {HTMLElement} */ (box.querySelector(".cec-combobox__popup"));
  const list = /** @type {HTMLElement} */ (box.querySelector("[role=listbox]"));
  return { popup, list };
}

/** @param {HTMLInputElement} field */
function close(field) {
  const { popup, list } = parts(field);
  popup.hidden = true;
  list.replaceChildren();
  field.setAttribute("aria-expanded", "false");
  field.removeAttribute("aria-activedescendant");
}

/**
 * Move in the list.
 *
 * @param {HTMLInputElement} field
 * @param {Element[]} options
 * @param {number} to
 */
function mark(field, options, to) {
  options.forEach((option, place) => option.setAttribute("aria-selected", String(place === to)));
  field.setAttribute("aria-activedescendant", options[to]?.id ?? "");
  options[to]?.scrollIntoView({ block: "nearest" });
}

/**
 * Show an occupation, with the way to its official duties.
 *
 * @param {HTMLElement | null} line
 * @param {string} code
 * @param {Occupation | undefined} occupation
 */
function describe(line, code, occupation) {
  if (!line) {
    return;
  }
  line.replaceChildren();
  if (occupation) {
    const name = document.createElement("strong");
    name.textContent = `${code} ${occupation.title}`;
    line.append(name);
  }
  if (occupation?.url) {
    const link = document.createElement("a");
    link.href = occupation.url;
    link.rel = "noreferrer";
    link.textContent = occupation.duties ?? "";
    line.append(" ", link);
  }
}
