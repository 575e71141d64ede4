/**
 * The plan's page: reads the form, asks Python, shows the plan, and keeps the reader's ticks.
 *
 * It knows no question and no rule: conditions stand on the questions as data, words in the page's
 * phrase list, and the plan comes as finished HTML from the package's own templates.
 */

import { EngineError } from "./engine.js";
import { answerOf, controls, fill, heldIn, place, readFields, showAsked } from "./fields.js";
import { renewHtml } from "./html.js";
import { keptProfile, recall, remember, whenForgotten } from "./keep.js";
import { keptAnswers } from "./keeping.js";
import { entryNames, fitLists, nameEntries, numberEntries, openFirst, watchLists } from "./lists.js";
import { applyMonth, fitMonths } from "./months.js";
import { nameRegions } from "./regions.js";
import { engine, savesData, whenIdle } from "./start.js";
import { today } from "./today.js";

/** @typedef {{ at: string, message: string }} Problem */
/** @typedef {{ plan: { problems: Problem[] }, html: string, calendar: string | null }} Reply */
/** @typedef {{ lang: string, root: string, phrases: Record<string, string> }} PageData */

const PART = "plan";
const STAGE_DELAY = 700;
const ANSWERS = "plan";
const TICKS = "ticks";

const page = byId("cec");
const form = /** @type {HTMLFormElement} */ (byId("form"));
const errors = byId("form-errors");
const stage = byId("stage");
const result = byId("result");
const body = byId("result-body");
const failure = byId("failure");
const calendar = /** @type {HTMLAnchorElement} */ (byId("plan-calendar"));
/** @type {PageData} */
const data = JSON.parse(byId("cec-data").textContent ?? "{}");

/** @type {Problem[]} */
let problems = [];
/** @type {Promise<void> | null} */
let running = null;
let again = false;

/**
 * @param {string} id
 * @returns {HTMLElement}
 */
function byId(id) {
  const found = document.getElementById(id);
  if (!found) {
    throw new Error(`The page has no #${id}.`);
  }
  return found;
}

/** @param {string} key */
function phrase(key) {
  return data.phrases[key] ?? key;
}

/** @param {string} words said by a screen reader in its own time */
function say(words) {
  byId("say").textContent = words;
}

// The answers.

function offerToday() {
  if (!answerOf(form, "as_of")) {
    fill(form, { as_of: today() });
  }
}

/** Bring the page in line with the answers: first what is asked, then the plan. */
function answersChanged() {
  fit();
  const held = heldIn(form).filter(([name]) => name !== "as_of"); // A plan is asked for today.
  remember(ANSWERS, held.length > 0 ? held : null);
  void update();
}

function fit() {
  showAsked(form);
  if (openFirst(form)) {
    showAsked(form); // The new entry has conditions of its own.
  }
  numberEntries(form);
  nameEntries(form);
}

/**
 * Put answers in the place of those that stand there.
 *
 * @param {Record<string, string>} answers
 */
function putAnswers(answers) {
  fill(form, {});
  fitLists(form, answers);
  fitMonths(form, answers);
  fill(form, answers);
  offerToday();
}

/** The names of the countries that are chosen: the browser knows them, Python does not. */
function countries() {
  /** @type {[string, string][]} */
  const chosen = controls(form)
    .filter((control) => control instanceof HTMLSelectElement && "regions" in control.dataset)
    .map((control) => [control.value, /** @type {HTMLSelectElement} */ (control).selectedOptions[0]?.text ?? ""]);
  return Object.fromEntries(chosen.filter(([code]) => code));
}

/**
 * Ask for the plan of the answers as they stand. Of several requests only the newest counts.
 *
 * @returns {Promise<void>}
 */
function update() {
  again = true;
  running ??= untilNewest().finally(() => {
    running = null;
  });
  return running;
}

/**
 * @param {object} request
 * @returns {Promise<unknown>}
 */
async function ask(request) {
  const reply = JSON.parse(await engine.askPart(PART, JSON.stringify(request)));
  if (reply.failed) {
    throw new EngineError("load");
  }
  return reply;
}

async function untilNewest() {
  const late = window.setTimeout(() => {
    stage.textContent = phrase(page.dataset["engine"] === "ready" ? "working" : "stage");
  }, STAGE_DELAY);
  while (again) {
    again = false;
    try {
      const request = {
        fields: readFields(form),
        lang: data.lang,
        root: data.root,
        countries: countries(),
      };
      const reply = /** @type {Reply} */ (await ask(request));
      page.dataset["engine"] = "ready";
      if (!again) {
        show(reply);
      }
    } catch (error) {
      again = false;
      showFailure(error);
    }
  }
  window.clearTimeout(late);
  stage.textContent = "";
}

// The plan.

/** @param {Reply} reply */
function show(reply) {
  failure.hidden = true;
  renewHtml(body, reply.html, () => {});
  body.toggleAttribute("data-result", reply.calendar !== null);
  showTicks();
  offerCalendar(reply.calendar);
  for (const id of ["plan-actions", "plan-kept"]) {
    byId(id).hidden = reply.calendar === null;
  }
  problems = reply.plan.problems;
  showProblems();
}

/** @param {string | null} text of the calendar file; one without a day is not offered */
function offerCalendar(text) {
  if (calendar.href) {
    URL.revokeObjectURL(calendar.href);
    calendar.removeAttribute("href");
  }
  calendar.hidden = !text?.includes("BEGIN:VEVENT");
  if (text && !calendar.hidden) {
    calendar.href = URL.createObjectURL(new Blob([text], { type: "text/calendar;charset=utf-8" }));
  }
}

/** @param {unknown} error */
function showFailure(error) {
  page.dataset["engine"] = "failed";
  byId("failure-text").textContent = phrase(error instanceof EngineError ? error.reason : "crash");
  failure.hidden = false;
}

// Ticks.

/** @returns {Record<string, boolean>} */
function ticks() {
  const found = recall(TICKS);
  return typeof found === "object" && found !== null ? /** @type {Record<string, boolean>} */ (found) : {};
}

/** @returns {HTMLInputElement[]} */
function boxes() {
  return [...body.querySelectorAll("input")].filter((box) => "tick" in box.dataset);
}

function showTicks() {
  const kept = ticks();
  for (const box of boxes()) {
    box.checked = kept[box.dataset["tick"] ?? ""] === true;
  }
}

body.addEventListener("change", (event) => {
  const box = event.target;
  if (box instanceof HTMLInputElement && box.dataset["tick"]) {
    const { [box.dataset["tick"]]: _, ...others } = ticks();
    remember(TICKS, box.checked ? { ...others, [box.dataset["tick"]]: true } : others);
  }
});

// Problems.

/** Show each problem at its question, and all of them in the summary, in the order of the form. */
function showProblems() {
  for (const slot of form.querySelectorAll(".cec-error")) {
    slot.textContent = "";
    slot.toggleAttribute("hidden", true);
  }
  for (const marked of form.querySelectorAll("[aria-invalid]")) {
    marked.removeAttribute("aria-invalid");
  }
  const order = controls(form);
  const found = problems.map((problem) => ({ problem, control: place(form, problem.at) }));
  const rank = (/** @type {import("./fields.js").Control | null} */ control) =>
    control ? order.indexOf(control) : order.length;
  found.sort((a, b) => rank(a.control) - rank(b.control));
  found.forEach(({ problem, control }) => control && markQuestion(control, problem.message));
  errors.querySelector("ul")?.replaceChildren(...found.map(summaryItem));
  errors.hidden ||= found.length === 0;
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
  if (question && slot && !question.contains(document.activeElement)) {
    slot.textContent = message;
    slot.removeAttribute("hidden");
    (question.matches("[role=radiogroup]") ? question : control).setAttribute("aria-invalid", "true");
  }
}

/** @param {{ problem: Problem, control: HTMLElement | null }} found */
function summaryItem({ problem, control }) {
  const item = document.createElement("li");
  const name = control?.closest(".cec-question")?.querySelector(".cec-label")?.textContent;
  const words = document.createElement(control ? "a" : "span");
  words.textContent = [...entryNames(control), name ?? "", problem.message].filter(Boolean).join(" — ");
  if (control) {
    words.setAttribute("href", `#${control.id}`);
  }
  item.append(words);
  return item;
}

/**
 * Lead to a question, or to the list that a link names.
 *
 * @param {string} id
 * @returns {boolean} whether there is such a place in the form
 */
function goTo(id) {
  const target = document.getElementById(id);
  if (!target || !form.contains(target) || target === errors) {
    return false;
  }
  const inside = [target, ...target.querySelectorAll("input, select, button")];
  const first = inside.find((one) => one.matches("input, select, button") && !one.closest("[hidden]"));
  (target.closest(".cec-question") ?? target).scrollIntoView({ block: "start" });
  /** @type {HTMLElement | undefined} */ (first)?.focus({ preventScroll: true });
  return true;
}

/** @param {string} name of a field; the list it stands in, or an empty text */
function listOf(name) {
  return name.includes(".") ? name.slice(0, name.indexOf(".")) : "";
}

// What the reader does.

form.addEventListener("input", (event) => {
  const changed = event.target;
  if (changed instanceof HTMLInputElement && changed.dataset["month"]) {
    applyMonth(changed);
  }
  // A date and the box beside it answer the same question: the newer answer replaces the older one.
  if (changed instanceof HTMLInputElement && changed.type !== "radio" && changed.name) {
    for (const other of controls(form)) {
      if (other !== changed && other.name === changed.name && other instanceof HTMLInputElement) {
        other.type === "checkbox" ? (other.checked = false) : (other.value = "");
      }
    }
  }
  answersChanged();
});
watchLists(form, say, answersChanged);
form.addEventListener("focusout", () => window.setTimeout(showProblems));
form.addEventListener("submit", async (event) => {
  event.preventDefault();
  await update();
  if (problems.length > 0) {
    errors.hidden = false;
    errors.focus();
  } else {
    result.focus({ preventScroll: true });
    result.scrollIntoView();
  }
});
form.addEventListener("reset", () => {
  window.setTimeout(() => {
    fitLists(form, {});
    offerToday();
    answersChanged();
  });
});
page.addEventListener("click", (event) => {
  const link = event.target instanceof Element ? event.target.closest("a[href^='#']") : null;
  if (link && goTo(link.getAttribute("href")?.slice(1) ?? "")) {
    event.preventDefault();
  }
});
byId("fill").addEventListener("click", async () => {
  const request = { profile: keptProfile(), lang: data.lang };
  try {
    const { fields } = /** @type {{ fields: [string, string][] }} */ (await ask(request));
    const lists = new Set(fields.map(([name]) => listOf(name)).filter(Boolean));
    const others = readFields(form).filter(([name]) => !lists.has(listOf(name)));
    putAnswers(Object.fromEntries([...others, ...fields]));
    answersChanged();
    say(phrase("filled"));
  } catch (error) {
    showFailure(error);
  }
});
byId("plan-print").addEventListener("click", () => window.print());
byId("plan-untick").addEventListener("click", () => {
  remember(TICKS, null);
  showTicks();
  say(phrase("unticked"));
});
byId("retry").addEventListener("click", () => {
  failure.hidden = true;
  page.dataset["engine"] = "waiting";
  void update();
});
whenForgotten(() => window.location.reload());

// The beginning.

let begun = false;

/** Make the first plan once the page is idle, or at the first touch of the form. */
function begin() {
  if (!begun) {
    begun = true;
    page.dataset["engine"] = "starting";
    void update();
  }
}

for (const part of page.querySelectorAll("[data-needs-script]")) {
  part.removeAttribute("hidden");
}
byId("from-profile").hidden = keptProfile() === null;
for (const menus of [form, ...[...form.querySelectorAll("template")].map((one) => one.content)]) {
  nameRegions(menus, data.lang);
}
putAnswers(keptAnswers(ANSWERS) ?? {});
fit();
form.addEventListener("focusin", begin);
page.addEventListener("pointerdown", begin);
if (!savesData) {
  whenIdle(begin);
}
