/**
 * The form's answers, kept from one visit of the page to the next, and the section in which the
 * reader decides about that. What few readers need of it is fetched when they do.
 */

import { heldIn } from "./fields.js";
import * as keep from "./keep.js";
import { forgetForLater } from "./later.js";
import { byId, fieldById } from "./page.js";
import { today } from "./today.js";

/**
 * @typedef {object} Desk What the section needs of the page.
 * @property {HTMLFormElement} form
 * @property {(key: string) => string} phrase
 * @property {(request: object) => Promise<any>} ask Python's reply
 * @property {(answers: Record<string, string>) => void} put puts answers in the place of all others
 */

/** @typedef {Record<string, (desk: Desk, control: HTMLElement) => Promise<void> | void>} Actions */

const PAUSE = 300;
const MOST = 3000;
const LINK = /^#(\d+\.[^]*)$/;
let pause = 0;
let unsaved = () => {};

/**
 * The answers that were kept, as the form takes them; null: there are none.
 *
 * @param {string} key of the form
 * @returns {Record<string, string> | null}
 */
export function keptAnswers(key = "answers") {
  const found = keep.recall(key);
  const isOurs =
    Array.isArray(found) &&
    found.length <= MOST &&
    found.every((one) => Array.isArray(one) && one.length === 2 && one.every(isShort)) &&
    found.every(([name]) => !/\.\d{4,}\./.test(name));
  return isOurs && found.length > 0 ? Object.fromEntries(found) : null;
}

/** @param {unknown} part */
function isShort(part) {
  return typeof part === "string" && part.length <= 200;
}

/**
 * Keep all that the form holds, wrong and unfinished answers too, once typing pauses or the page is
 * left. The day is kept only where it is not today's, so that an untouched one moves on.
 *
 * @param {HTMLFormElement} form
 */
export function keepAnswers(form) {
  window.clearTimeout(pause);
  unsaved = () => {
    window.clearTimeout(pause);
    unsaved = () => {};
    const held = heldIn(form).filter(([name, text]) => name !== "as_of" || text !== today());
    keep.remember("answers", held.length > 0 ? held : null);
  };
  pause = window.setTimeout(() => unsaved(), PAUSE);
}

/**
 * Let the section work, and open a link that the address holds.
 *
 * @param {HTMLElement} section
 * @param {Desk} desk
 */
export function watchKeeping(section, desk) {
  const { form } = desk;
  form.addEventListener("input", () => keepAnswers(form));
  window.addEventListener("pagehide", () => unsaved());
  document.addEventListener("visibilitychange", () => unsaved());

  const box = fieldById("keep-device");
  const showChoice = () => {
    box.checked = keep.isOnDevice();
  };
  showChoice();
  box.disabled = !keep.canKeepOnDevice;
  section.querySelector("[data-kept=tab]")?.toggleAttribute("hidden", !keep.canKeep);
  section.querySelector("[data-kept=nowhere]")?.toggleAttribute("hidden", keep.canKeep);
  window.addEventListener("storage", showChoice);
  keep.whenForgotten(() => {
    form.reset();
    void forgetForLater();
  });
  window.addEventListener("pageshow", ({ persisted }) => {
    if (persisted && keep.canKeep && keep.recall("answers") === null) {
      form.reset(); // They were forgotten on another page, and this one came back as it was.
    }
  });

  for (const kind of ["click", "change"]) {
    section.addEventListener(kind, ({ target }) => {
      const control = target instanceof Element ? target.closest("[data-keep]") : null;
      if (control instanceof HTMLElement && control.matches("input") === (kind === "change")) {
        unsaved();
        void act(control, desk);
      }
    });
  }
  window.addEventListener("hashchange", () => void openLink(desk));
  void openLink(desk);
}

/** @type {Actions} */
const actions = {
  device({ phrase }, box) {
    const { checked } = /** @type {HTMLInputElement} */ (box);
    keep.keepOnDevice(checked);
    tell("keep-said", phrase(checked ? "on_device" : "off_device"));
  },
  async forget({ form, phrase }) {
    if (window.confirm(phrase("forget_sure"))) {
      keep.forgetAll();
      form.reset();
      fieldById("keep-device").checked = false;
      fieldById("keep-link").value = "";
      byId("keep-made").hidden = true;
      byId("notice").replaceChildren();
      await forgetForLater();
      tell("keep-said", phrase("forgotten"));
    }
  },
};

/**
 * Do what one control of the section is for.
 *
 * @param {HTMLElement} control
 * @param {Desk} desk
 */
async function act(control, desk) {
  const name = control.dataset["keep"] ?? "";
  try {
    await (actions[name] ?? (await import("./carry.js")).actions[name])?.(desk, control);
  } catch (error) {
    fail("keep-said", error, desk);
  }
}

/**
 * Open the link in the address, if there is one; after a failure it stays there for another try.
 *
 * @param {Desk} desk
 */
async function openLink(desk) {
  const link = LINK.exec(window.location.hash)?.[1];
  try {
    if (link) {
      await (await import("./carry.js")).openLink(link, desk);
    }
  } catch (error) {
    fail("notice", error, desk);
  }
}

/**
 * @param {string} place
 * @param {unknown} error for whoever opens the console
 * @param {Desk} desk
 */
function fail(place, error, { phrase }) {
  console.error(error);
  tell(place, phrase("keep_failed"));
}

/**
 * Say what has happened, with what is to be listed below.
 *
 * @param {string} id where it is said
 * @param {string} words
 * @param {string[]} list
 */
export function tell(id, words, list = []) {
  const place = byId(id);
  const items = document.createElement("ul");
  for (const one of list) {
    items.append(Object.assign(document.createElement("li"), { textContent: one }));
  }
  const line = Object.assign(document.createElement("p"), { textContent: words });
  place.replaceChildren(line, ...(list.length > 0 ? [items] : []));
  place.scrollIntoView({ block: "nearest" });
}
