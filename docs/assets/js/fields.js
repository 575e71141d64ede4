/**
 * The form's fields: reading them, filling them, and showing only the questions that are asked.
 */

/** @typedef {HTMLInputElement | HTMLSelectElement} Control */

/**
 * All fields that hold an answer, in the order of the form.
 *
 * @param {HTMLFormElement} form
 * @returns {Control[]}
 */
export function controls(form) {
  /** @type {Control[]} */
  const found = [];
  for (const element of form.elements) {
    const holds = element instanceof HTMLInputElement || element instanceof HTMLSelectElement;
    if (holds && element.name) {
      found.push(element);
    }
  }
  return found;
}

/** @param {Control} control */
function isTicked(control) {
  return control instanceof HTMLInputElement && ["radio", "checkbox"].includes(control.type);
}

/**
 * The text of a field. A date that is begun or cannot exist has no value of its own, but it is not
 * empty either: it is passed on as unreadable, so that it is reported.
 *
 * @param {Control} control
 */
function textOf(control) {
  if (isTicked(control) && !(/** @type {HTMLInputElement} */ (control).checked)) {
    return "";
  }
  return control.validity.badInput ? "?" : control.value;
}

/**
 * The answers to the questions that are asked, as names and texts.
 *
 * @param {HTMLFormElement} form
 * @returns {[string, string][]}
 */
export function readFields(form) {
  return controls(form)
    .filter((control) => !control.closest("[hidden]"))
    .map((control) => /** @type {[string, string]} */ ([control.name, textOf(control)]))
    .filter(([, text]) => text !== "");
}

/**
 * The answer to one question, as far as it is asked.
 *
 * @param {HTMLFormElement} form
 * @param {string} name
 */
export function answerOf(form, name) {
  const texts = controls(form)
    .filter((control) => control.name === name && !control.closest("[hidden]"))
    .map(textOf)
    .filter(Boolean);
  return texts.at(-1) ?? "";
}

/**
 * Fill in answers; without any, empty the form.
 *
 * @param {HTMLFormElement} form
 * @param {Record<string, string>} answers
 */
export function fill(form, answers) {
  const all = Object.keys(answers).length === 0;
  for (const control of controls(form)) {
    const answer = answers[control.name];
    if (answer === undefined && !all) {
      continue;
    }
    if (isTicked(control)) {
      const box = /** @type {HTMLInputElement} */ (control);
      box.checked = answer !== undefined && box.value === answer;
    } else {
      const isDay = control.type !== "date" || /^\d/.test(answer ?? "");
      control.value = isDay ? (answer ?? "") : "";
    }
  }
}

/**
 * The field of a place in the profile; the first one within it where the place is a group.
 *
 * @param {HTMLFormElement} form
 * @param {string} at
 * @returns {Control | null}
 */
export function place(form, at) {
  const all = controls(form);
  const exact = all.find((control) => control.name === at);
  return exact ?? all.find((control) => at && control.name.startsWith(`${at}.`)) ?? null;
}

/**
 * Show the questions whose conditions hold and hide the others. A question comes after those it
 * depends on, so that one pass is enough; a hidden question has no answer.
 *
 * @param {HTMLFormElement} form
 */
export function showAsked(form) {
  const parts = form.querySelectorAll("[data-asked-if], [data-asked-unless], [data-asked-on]");
  for (const part of parts) {
    const { askedIf, askedUnless, askedOn } = /** @type {HTMLElement} */ (part).dataset;
    const needed = entries(askedIf).every(([name, all]) => all.includes(answerOf(form, name)));
    const barred = entries(askedUnless).some(([name, all]) => all.includes(answerOf(form, name)));
    part.toggleAttribute("hidden", !needed || barred || !isOn(askedOn, answerOf(form, "as_of")));
  }
}

/**
 * @param {string | undefined} condition
 * @returns {[string, string[]][]}
 */
function entries(condition) {
  return Object.entries(JSON.parse(condition ?? "{}"));
}

/**
 * Whether a day lies in one of the spans; days written as ISO dates compare as texts.
 *
 * @param {string | undefined} spans
 * @param {string} day
 */
function isOn(spans, day) {
  if (spans === undefined) {
    return true;
  }
  /** @type {{ from: string, until: string }[]} */
  const all = JSON.parse(spans);
  return all.some(({ from, until }) => from <= day && (!until || day < until));
}
