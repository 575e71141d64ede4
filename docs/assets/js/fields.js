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
  return [...form.elements].filter(isControl);
}

/**
 * @param {Element} element
 * @returns {element is Control}
 */
function isControl(element) {
  const holds = element instanceof HTMLInputElement || element instanceof HTMLSelectElement;
  return holds && element.name !== "";
}

/**
 * @param {HTMLFormElement} form
 * @returns {Map<string, Control[]>}
 */
function byName(form) {
  /** @type {Map<string, Control[]>} */
  const found = new Map();
  for (const control of controls(form)) {
    const others = found.get(control.name);
    others ? others.push(control) : found.set(control.name, [control]);
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
 * The answers within one part of the form, as names and texts; what is hidden in it has none.
 *
 * @param {Element} part
 * @returns {[string, string][]}
 */
export function answersIn(part) {
  return [...part.querySelectorAll("input, select")]
    .filter(isControl)
    .filter((control) => !isHiddenIn(part, control))
    .map((control) => /** @type {[string, string]} */ ([control.name, textOf(control)]))
    .filter(([, text]) => text !== "");
}

/**
 * @param {Element} part
 * @param {Element} control
 */
function isHiddenIn(part, control) {
  const hidden = control.closest("[hidden]");
  return hidden !== null && part.contains(hidden);
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
 * All that the form holds, whether it is asked or not, as names and texts.
 *
 * @param {HTMLFormElement} form
 * @returns {[string, string][]}
 */
export function heldIn(form) {
  return controls(form)
    .filter((one) => (isTicked(one) ? /** @type {HTMLInputElement} */ (one).checked : one.value !== ""))
    .map((control) => [control.name, control.value]);
}

/**
 * The answer to one question, as far as it is asked.
 *
 * @param {HTMLFormElement} form
 * @param {string} name
 * @param {Map<string, Control[]>} all the form's fields by name, where they are at hand
 */
export function answerOf(form, name, all = byName(form)) {
  const texts = (all.get(name) ?? [])
    .filter((control) => !control.closest("[hidden]"))
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
  const every = controls(form);
  // An answer that a box stands for ("none", "unknown") is not written into the field above it.
  const boxed = new Set(
    every.filter((one) => isTicked(one) && answers[one.name] === one.value).map((one) => one.name),
  );
  for (const control of every) {
    const answer = answers[control.name];
    if (answer === undefined && !all) {
      continue;
    }
    if (isTicked(control)) {
      const box = /** @type {HTMLInputElement} */ (control);
      box.checked = answer !== undefined && box.value === answer;
    } else {
      control.value = boxed.has(control.name) ? "" : (answer ?? "");
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
  const parts = form.querySelectorAll(
    "[data-asked-if], [data-asked-unless], [data-asked-on], [data-folded-if]",
  );
  const all = byName(form);
  const answer = (/** @type {string} */ name) => answerOf(form, name, all);
  for (const part of parts) {
    const { askedIf, askedUnless, askedOn, foldedIf } = /** @type {HTMLElement} */ (part).dataset;
    const needed = entries(askedIf).every(([name, wanted]) => wanted.includes(answer(name)));
    const barred = entries(askedUnless).some(([name, barring]) => barring.includes(answer(name)));
    part.toggleAttribute("hidden", !needed || barred || !isOn(askedOn, answer("as_of")));
    if (foldedIf && part instanceof HTMLDetailsElement) {
      fold(part, entries(foldedIf).every(([name, wanted]) => wanted.includes(answer(name))));
    }
  }
}

/**
 * Close a part that is of less use now, or open it again. What the reader opens meanwhile stays open.
 *
 * @param {HTMLDetailsElement} part
 * @param {boolean} isFolded
 */
function fold(part, isFolded) {
  if (part.hasAttribute("data-folded") !== isFolded) {
    part.toggleAttribute("data-folded", isFolded);
    part.open = !isFolded;
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
