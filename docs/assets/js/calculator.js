/**
 * The calculator's page: reads the form, asks Python, shows what comes back.
 *
 * It knows no question and no rule. Conditions stand on the questions as data, words in the page's
 * phrase list, and results come as finished HTML from the package's own templates.
 */

import { Engine, EngineError } from "./engine.js";
import { answerOf, controls, fill, place, readFields, showAsked } from "./fields.js";
import { putHtml } from "./html.js";
import { entryNames, fitLists, nameEntries, numberEntries, openFirst, watchLists } from "./lists.js";
import { applyMonth } from "./months.js";
import { isSearching, Occupations } from "./occupations.js";
import { nameRegions } from "./regions.js";
import { today } from "./today.js";

/** @typedef {{ at: string, message: string }} Problem */
/** @typedef {Record<string, import("./occupations.js").Occupation>} Titles */
/** @typedef {{ result: { problems: Problem[] }, html: string, occupations?: Titles }} Reply */
/**
 * @typedef {object} PageData
 * @property {string} lang
 * @property {string} root
 * @property {Record<string, string>} phrases
 * @property {Record<string, Record<string, string>>} examples
 */

const TYPING_PAUSE = 200;
const STAGE_DELAY = 700;
const LATEST_START = 4000;

const page = byId("cec");
const form = /** @type {HTMLFormElement} */ (byId("form"));
const errors = byId("form-errors");
const toErrors = byId("to-errors");
const summary = byId("summary");
const stage = byId("stage");
const result = byId("result");
const failure = byId("failure");
/** @type {PageData} */
const data = JSON.parse(byId("cec-data").textContent ?? "{}");
const runtime = document.querySelector('meta[name="cec-runtime"]')?.getAttribute("content") ?? "";
const engine = new Engine(new URL(runtime, document.baseURI).href);

/** @type {Problem[]} */
let problems = [];
/** @type {Promise<void> | null} */
let running = null;
let again = false;
let typing = 0;

const occupations = new Occupations(form, {
  async search(query) {
    const request = { search: query, lang: data.lang, as_of: answerOf(form, "as_of") };
    const reply = await engine.search(JSON.stringify(request)).catch(() => '{"ready":false}');
    return reply && JSON.parse(reply);
  },
  say,
  waiting: phrase("searching"),
  failed: phrase("search_failed"),
});

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

/** Bring the page in line with the answers: first what is asked, then, after a pause, the result. */
function answersChanged() {
  showAsked(form);
  if (openFirst(form)) {
    showAsked(form); // The new entry has conditions of its own.
  }
  numberEntries(form);
  occupations.show();
  nameEntries(form);
  window.clearTimeout(typing);
  typing = window.setTimeout(update, TYPING_PAUSE);
}

/**
 * Ask for the result of the answers as they stand. Of several requests only the newest counts; the
 * promise is kept when its answer is shown.
 *
 * @returns {Promise<void>}
 */
function update() {
  window.clearTimeout(typing);
  again = true;
  running ??= untilNewest().finally(() => {
    running = null;
  });
  return running;
}

async function untilNewest() {
  const late = window.setTimeout(showStage, STAGE_DELAY);
  while (again) {
    again = false;
    try {
      await ask();
    } catch (error) {
      again = false;
      showFailure(error);
    }
  }
  window.clearTimeout(late);
  stage.textContent = "";
}

async function ask() {
  const { activeElement } = document;
  const searching = isSearching(activeElement) && activeElement;
  const fields = readFields(form).filter(([name]) => !searching || name !== searching.name);
  if (fields.every(([name]) => name === "as_of")) {
    showNothing();
    return;
  }
  const reply = await engine.ask(JSON.stringify({ fields, lang: data.lang, root: data.root, today: today() }));
  page.dataset["engine"] = "ready";
  if (!again) {
    show(JSON.parse(reply));
  }
}

// The result.

/** @param {Reply} reply */
function show(reply) {
  failure.hidden = true;
  swap(reply.html);
  summarize();
  occupations.learn(reply.occupations ?? {});
  nameEntries(form);
  problems = reply.result.problems;
  showProblems();
}

/**
 * Show a result. Working that the reader had opened stays open.
 *
 * @param {string} html
 */
function swap(html) {
  const body = byId("result-body");
  const open = new Set(
    [...body.querySelectorAll("details[open] > summary")].map((line) => line.textContent),
  );
  putHtml(body, html);
  for (const line of body.querySelectorAll("details > summary")) {
    if (open.has(line.textContent) && line.parentElement) {
      line.parentElement.setAttribute("open", "");
    }
  }
}

/** What of a result is repeated beside the form: a name for the style, and where it stands. */
const HEART = [
  ["word", ".cec-verdict__word"],
  ["sentence", ".cec-verdict__sentence"],
  ["score", ".cec-score__total"],
  ["warning", ".cec-score .cec-note--warning strong"],
  ["range", ".cec-score__range"],
  ["missing", ".cec-missing h3"],
];

/** Repeat the heart of the result beside the form; say it aloud only when it has changed. */
function summarize() {
  const parts = [];
  for (const [name, selector] of HEART) {
    const found = byId("result-body").querySelector(selector ?? "");
    if (found) {
      const line = document.createElement("p");
      line.className = `cec-card__${name}`;
      line.append(...[...found.childNodes].map((node) => node.cloneNode(true)));
      parts.push(line);
    }
  }
  const html = parts.map((part) => part.outerHTML).join("");
  if (html !== summary.innerHTML) {
    summary.replaceChildren(...parts);
  }
}

/** Nothing is answered yet. */
function showNothing() {
  const line = document.createElement("p");
  line.textContent = phrase("waiting");
  byId("result-body").replaceChildren(line);
  summary.replaceChildren(line.cloneNode(true));
  problems = [];
  showProblems();
}

function showStage() {
  stage.textContent = phrase(page.dataset["engine"] === "ready" ? "working" : "stage");
}

/** @param {unknown} error */
function showFailure(error) {
  const reason = error instanceof EngineError ? error.reason : "crash";
  page.dataset["engine"] = "failed";
  byId("failure-text").textContent = phrase(reason);
  failure.hidden = false;
  byId("result-body").replaceChildren();
  const line = document.createElement("p");
  line.textContent = phrase("failed");
  summary.replaceChildren(line);
}

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
  const found = problems.map((problem) => ({ problem, control: place(form, problem.at) }));
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
  errors.querySelector("ul")?.replaceChildren(...items);
  errors.hidden ||= items.length === 0;
  toErrors.hidden = items.length === 0;
  const words = phrase(items.length === 1 ? "check_one" : "check_many");
  toErrors.textContent = words.replace("{n}", String(items.length));
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
  const parts = [...entryNames(control), name ?? "", problem.message];
  words.textContent = parts.filter(Boolean).join(" — ");
  if (control) {
    words.setAttribute("href", `#${control.id}`);
  }
  item.append(words);
  return item;
}

function focusErrors() {
  errors.hidden = false;
  showProblems();
  errors.hidden = false;
  errors.focus();
}

// Going to a place on the page.

/** @param {Element} part what lies in a folded part of the form is opened first */
function unfold(part) {
  part.closest("details")?.setAttribute("open", "");
}

/**
 * Lead to a question, or to the one that decides whether it is asked.
 *
 * @param {string} id
 * @returns {boolean} whether there is such a question
 */
function goTo(id) {
  const target = document.getElementById(id);
  if (!target || !form.contains(target) || target === errors) {
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
  control?.focus({ preventScroll: true });
  return true;
}

// What the reader does.

form.addEventListener("input", (event) => {
  const changed = event.target;
  if (changed instanceof HTMLInputElement && changed.dataset["month"]) {
    applyMonth(changed);
  }
  // A date and the box "none" answer the same question: the newer answer replaces the older one.
  if (changed instanceof HTMLInputElement && changed.type !== "radio" && changed.name) {
    for (const other of controls(form)) {
      if (other !== changed && other.name === changed.name && other instanceof HTMLInputElement) {
        other.type === "checkbox" ? (other.checked = false) : (other.value = "");
      }
    }
  }
  if (!isSearching(changed)) {
    answersChanged();
  }
});
form.addEventListener("change", (event) => {
  if (isSearching(event.target)) {
    answersChanged();
  }
});
watchLists(form, say, answersChanged);
form.addEventListener("focusout", () => window.setTimeout(showProblems));
form.addEventListener("submit", async (event) => {
  event.preventDefault();
  await update();
  if (problems.length > 0) {
    focusErrors();
  } else {
    result.focus({ preventScroll: true });
    result.scrollIntoView();
  }
});
form.addEventListener("reset", () => {
  window.setTimeout(() => {
    fitLists(form, {});
    markExample(null);
    offerToday();
    answersChanged();
  });
});
toErrors.addEventListener("click", (event) => {
  event.preventDefault();
  focusErrors();
});
page.addEventListener("click", (event) => {
  const link = event.target instanceof Element ? event.target.closest("a[href^='#']") : null;
  if (link && goTo(link.getAttribute("href")?.slice(1) ?? "")) {
    event.preventDefault();
  }
});
byId("retry").addEventListener("click", () => {
  failure.hidden = true;
  page.dataset["engine"] = "waiting";
  byId("to-result").focus();
  start();
});

/** @param {Element | null} chosen */
function markExample(chosen) {
  for (const button of page.querySelectorAll("[data-example]")) {
    button.setAttribute("aria-pressed", String(button === chosen));
  }
}

for (const button of page.querySelectorAll("[data-example]")) {
  button.addEventListener("click", () => {
    const answers = data.examples[button.getAttribute("data-example") ?? ""];
    if (answers) {
      fill(form, {});
      fitLists(form, answers);
      fill(form, answers);
      markExample(button);
      answersChanged();
    }
  });
}

// The beginning.

let begun = false;

/** Start Python once the page is idle, or at the first touch of the form. */
function begin() {
  if (!begun) {
    begun = true;
    start();
  }
}

function start() {
  page.dataset["engine"] = "starting";
  const late = window.setTimeout(showStage, STAGE_DELAY);
  engine.start().then(
    () => {
      window.clearTimeout(late);
      stage.textContent = "";
      page.dataset["engine"] = "ready";
      void update();
    },
    (error) => {
      window.clearTimeout(late);
      stage.textContent = "";
      showFailure(error);
    },
  );
}

for (const part of page.querySelectorAll("[data-needs-script]")) {
  part.removeAttribute("hidden");
}
for (const link of page.querySelectorAll("[data-to]")) {
  link.setAttribute("href", link.getAttribute("data-to") ?? "");
}
for (const template of form.querySelectorAll("template")) {
  nameRegions(template.content, data.lang);
}
markExample(null);
offerToday();
showAsked(form);
if (openFirst(form)) {
  showAsked(form);
}
// The browser goes to the place that the address names; a question not asked yet needs a hand.
const goToAddress = () => goTo(window.location.hash.slice(1));
window.addEventListener("hashchange", goToAddress);
window.addEventListener("load", () => window.setTimeout(goToAddress));
form.addEventListener("focusin", begin);
page.addEventListener("pointerdown", begin);
if ("requestIdleCallback" in window) {
  window.requestIdleCallback(begin, { timeout: LATEST_START });
} else {
  globalThis.setTimeout(begin, LATEST_START);
}
