/**
 * A form of questions whose answers Python judges: what is put into it, the problems that come back,
 * and the way to a question.
 */

import { answerOf, controls, fill, place, showAsked } from "./fields.js";
import { renewParts } from "./html.js";
import { entryNames, fitLists, nameEntries, numberEntries, openFirst } from "./lists.js";
import { applyMonth, fitMonths } from "./months.js";
import { today } from "./today.js";

/** @typedef {{ at: string, message: string }} Problem */

/**
 * Notice a date that cannot exist once its field is left: a browser tells of no change where a field
 * had no value before and has none now.
 *
 * @param {HTMLFormElement} form
 */
export function watchBadDates(form) {
  form.addEventListener("focusout", ({ target }) => {
    if (target instanceof HTMLInputElement && target.validity.badInput) {
      target.dispatchEvent(new Event("input", { bubbles: true }));
    }
  });
}

/**
 * Offer the reader's day where none is chosen.
 *
 * @param {HTMLFormElement} form
 */
export function offerToday(form) {
  if (!answerOf(form, "as_of")) {
    fill(form, { as_of: today() });
  }
}

/**
 * Put answers in the place of all others.
 *
 * @param {HTMLFormElement} form
 * @param {Record<string, string>} answers
 */
export function putAnswers(form, answers) {
  fill(form, {});
  fitLists(form, answers);
  fitMonths(form, answers);
  fill(form, answers);
  offerToday(form);
}

/**
 * Bring the form in line with its answers: what is asked, and the names of entries.
 *
 * @param {HTMLFormElement} form
 * @param {() => void} before what the names of entries depend on
 */
export function fitForm(form, before = () => {}) {
  showAsked(form);
  if (openFirst(form)) {
    showAsked(form); // The new entry has conditions of its own.
  }
  numberEntries(form);
  before();
  nameEntries(form);
}

/**
 * Bring the fields beside a changed one in line with it.
 *
 * @param {HTMLFormElement} form
 * @param {EventTarget | null} changed
 */
export function fitBeside(form, changed) {
  if (!(changed instanceof HTMLInputElement)) {
    return;
  }
  if (changed.dataset["month"]) {
    applyMonth(changed);
  }
  // A date and the box "none" answer the same question: the newer answer replaces the older one.
  if (changed.type !== "radio" && changed.name) {
    for (const other of controls(form)) {
      if (other !== changed && other.name === changed.name && other instanceof HTMLInputElement) {
        other.type === "checkbox" ? (other.checked = false) : (other.value = "");
      }
    }
  }
}

/**
 * The problems of the answers, each at its question and all in the summary of the form.
 *
 * What is being pressed must not move: a message that comes meanwhile waits for the release.
 */
export class Problems {
  /** @type {Problem[]} */
  #all = [];
  #isPressed = false;
  #form;
  #summary;
  #counted;

  /**
   * @param {HTMLFormElement} form
   * @param {HTMLElement} summary
   * @param {(count: number) => void} counted
   */
  constructor(form, summary, counted = () => {}) {
    this.#form = form;
    this.#summary = summary;
    this.#counted = counted;
    form.addEventListener("focusout", () => window.setTimeout(() => this.#show()));
    form.addEventListener("pointerdown", () => {
      this.#isPressed = true;
    });
    for (const end of ["pointerup", "pointercancel"]) {
      window.addEventListener(end, () => {
        this.#isPressed = false;
        window.setTimeout(() => this.#show());
      });
    }
  }

  get count() {
    return this.#all.length;
  }

  /** @param {Problem[]} problems in place of those before */
  set(problems) {
    this.#all = problems;
    this.#show();
  }

  /** Show the summary, and lead to it. */
  focus() {
    this.#summary.hidden = false;
    this.#show();
    this.#summary.hidden = false;
    this.#summary.focus();
  }

  #show() {
    if (this.#isPressed) {
      return;
    }
    const form = this.#form;
    for (const slot of form.querySelectorAll(".cec-error")) {
      slot.textContent = "";
      slot.toggleAttribute("hidden", true);
    }
    for (const marked of form.querySelectorAll("[aria-invalid]")) {
      marked.removeAttribute("aria-invalid");
    }
    const found = this.#all.map((problem) => ({ problem, control: place(form, problem.at) }));
    const order = controls(form);
    const rank = (/** @type {Element | null} */ control) =>
      order.findIndex((other) => other === control) >>> 0; // Without a place: last.
    found.sort((a, b) => rank(a.control) - rank(b.control));
    for (const { problem, control } of found) {
      if (control) {
        markQuestion(control, problem.message);
      }
    }
    const items = found.map(({ problem, control }) => summaryItem(problem, control));
    renewParts(this.#summary.querySelector("ul"), items);
    this.#summary.hidden ||= items.length === 0;
    this.#counted(items.length);
  }
}

/**
 * Nobody is corrected in the middle of typing: the question in hand waits until it is left.
 *
 * @param {HTMLElement} control
 * @param {string} message
 */
function markQuestion(control, message) {
  const question = control.closest(".cec-question");
  const slot = question?.querySelector(".cec-error");
  if (!question || !slot || question.contains(document.activeElement)) {
    return;
  }
  slot.textContent = message;
  slot.removeAttribute("hidden");
  unfold(control);
  const bearer = question.matches("[role=radiogroup]") ? question : control;
  bearer.setAttribute("aria-invalid", "true");
}

/**
 * @param {Problem} problem
 * @param {HTMLElement | null} control
 */
function summaryItem(problem, control) {
  const item = document.createElement("li");
  const name = control?.closest(".cec-question")?.querySelector(".cec-label")?.textContent;
  const words = document.createElement(control ? "a" : "span");
  const whose = control?.closest("[data-whose]")?.querySelector(":scope > legend")?.textContent;
  const within = entryNames(control);
  const parts = [...(within.length > 0 ? within : [whose]), name, problem.message];
  words.textContent = parts.filter(Boolean).join(" — ");
  if (control) {
    words.setAttribute("href", `#${control.id}`);
  }
  item.append(words);
  return item;
}

/** @param {Element | null} part what lies in folded parts of the form is opened first */
function unfold(part) {
  for (let fold = part?.closest("details"); fold; fold = fold.parentElement?.closest("details")) {
    fold.open = true;
  }
}

/**
 * Lead to a question, or to the one that decides whether it is asked; in a list without entries, to the
 * button that adds one.
 *
 * @param {HTMLFormElement} form
 * @param {string} id
 * @returns {boolean} whether there is such a question
 */
export function goTo(form, id) {
  const target = document.getElementById(id);
  if (!target || !form.contains(target) || target.matches(".cec-errors")) {
    return false;
  }
  let question = target;
  for (let hidden = question.closest("[hidden]"); hidden; hidden = question.closest("[hidden]")) {
    const { askedIf, askedUnless } = /** @type {HTMLElement} */ (hidden).dataset;
    const name = Object.keys(JSON.parse(askedIf ?? askedUnless ?? "{}"))[0] ?? "";
    const deciding = place(form, name);
    if (!deciding) {
      return false;
    }
    question = deciding;
  }
  const list = controls(form);
  const control = list.find((one) => question.contains(one) && !one.closest("[hidden]"));
  unfold(control ?? question);
  (control?.closest(".cec-question") ?? question).scrollIntoView({ block: "start" });
  const button = question.querySelector("button");
  (control ?? button)?.focus({ preventScroll: true });
  return true;
}
