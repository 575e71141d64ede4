/**
 * The calculator's page: reads the form, asks Python, shows what comes back.
 *
 * It knows no question and no rule. Conditions stand on the questions as data, words in the page's
 * phrase list, and results come as finished HTML from the package's own templates.
 */

import { EngineError } from "./engine.js";
import { answerOf, controls, fill, heldIn, place, readFields, showAsked } from "./fields.js";
import { putHtml, renewHtml } from "./html.js";
import { remember } from "./keep.js";
import { keepAnswers, keptAnswers, watchKeeping } from "./keeping.js";
import { keepForLater } from "./later.js";
import { entryNames, fitLists, nameEntries, numberEntries, openFirst, watchLists } from "./lists.js";
import { applyMonth, fitMonths } from "./months.js";
import { isSearching, Occupations } from "./occupations.js";
import { watchPrinting } from "./printing.js";
import { nameRegions } from "./regions.js";
import { engine, savesData, whenIdle } from "./start.js";
import { today } from "./today.js";

/** @typedef {{ at: string, message: string }} Problem */
/** @typedef {Record<string, import("./occupations.js").Occupation>} Titles */
/** @typedef {Record<"outcome" | "word" | "sentence" | "total" | "of" | "warning" | "range" | "missing", string>} Heart */
/** @typedef {{ profile: object, result: { problems: Problem[] }, heart: Heart | null, html: string, occupations?: Titles }} Reply */
/**
 * @typedef {object} PageData
 * @property {string} lang
 * @property {string} root
 * @property {Record<string, string>} phrases
 * @property {Record<string, Record<string, string>>} examples
 */

const SAYING_DELAY = 800;
const STAGE_DELAY = 700;

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

/** @type {Problem[]} */
let problems = [];
/** @type {Promise<void> | null} */
let running = null;
let again = false;
let saying = 0;
/** What the result on the page was asked by. */
let request = {};
/** Whether something of the form is being pressed. */
let isPressed = false;
/** @type {((request: object | null) => void) | null} */
let ahead = null;
/** @type {object | null} */
let lookingAhead = null;
/** Whether a whole result was shown since Python started. */
let isWarm = false;

const prepareReport = watchPrinting({ engine, form, phrase, savesData });

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

/**
 * Put answers in the place of all others.
 *
 * @param {Record<string, string>} answers
 */
function put(answers) {
  fill(form, {});
  fitLists(form, answers);
  fitMonths(form, answers);
  fill(form, answers);
  offerToday();
  markExample(null);
}

/** @param {Record<string, string>} answers */
function putAll(answers) {
  put(answers);
  answersChanged();
}

/** Bring the page in line with the answers: first what is asked, then the result. */
function answersChanged() {
  showForm();
  keepAnswers(form);
  void update();
}

function showForm() {
  showAsked(form);
  if (openFirst(form)) {
    showAsked(form); // The new entry has conditions of its own.
  }
  numberEntries(form);
  occupations.show();
  nameEntries(form);
}

/**
 * Ask for the result of the answers as they stand. Of several requests only the newest counts; the
 * promise is kept when its answer is shown.
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
  request = { fields, lang: data.lang, root: data.root, today: today() };
  if (!isWarm) {
    // The first time the score comes alone: the templates take as long again.
    const { heart } = JSON.parse(await engine.ask(JSON.stringify({ ...request, html: false })));
    showHeart(heart);
  }
  const reply = await engine.ask(JSON.stringify(request));
  isWarm = true;
  page.dataset["engine"] = "ready";
  if (!again) {
    show(JSON.parse(reply));
  }
  keepForLater(JSON.stringify({ ...request, fields: Object.entries(Object.values(data.examples)[0] ?? {}) }));
}

// The result.

/** @param {Reply} reply */
function show(reply) {
  failure.hidden = true;
  byId("result-body").toggleAttribute("data-result", reply.heart !== null);
  swap(reply.html);
  void fillWorkings();
  showHeart(reply.heart);
  occupations.learn(reply.occupations ?? {});
  nameEntries(form);
  problems = reply.result.problems;
  showProblems();
  remember("profile", reply.profile);
  performance.mark("cec-result"); // What `make bench` waits for.
  lookAhead(reply.heart === null ? null : request);
}

/**
 * What lies ahead is fetched and worked out once the reader comes near it, and anew after each result.
 *
 * @param {object | null} asked null: there is nothing to look ahead from
 */
function lookAhead(asked) {
  lookingAhead = asked;
  prepareReport(asked);
  byId("ahead").hidden = asked === null;
  ahead?.(asked);
}

const nearAhead = new IntersectionObserver(
  async (seen) => {
    if (seen.some((one) => one.isIntersecting)) {
      nearAhead.disconnect();
      const desk = { engine, lang: data.lang, form, phrase, say, held: () => heldIn(form), put: putAll };
      const [{ watchAhead }, { watchCompare }] = await Promise.all([
        import("./ahead.js"),
        import("./compare.js"),
      ]);
      ahead = watchAhead(desk);
      ahead(lookingAhead);
      watchCompare(desk);
    }
  },
  { rootMargin: "400px" },
);
nearAhead.observe(byId("ahead"));
nearAhead.observe(byId("compare"));

/**
 * Show a result. Working that the reader had opened stays open.
 *
 * @param {string} html
 */
function swap(html) {
  const body = byId("result-body");
  const open = [...body.querySelectorAll("details[open]")];
  const nameOf = (/** @type {Element} */ details) => details.querySelector("summary")?.textContent;
  renewHtml(body, html, (next) => {
    for (const details of next.querySelectorAll("details")) {
      const before = open.find((one) => nameOf(one) === nameOf(details));
      if (before) {
        details.open = true;
        // What is in it stays until the new working comes.
        const old = before.querySelector(":scope > div")?.cloneNode(true);
        details.querySelector(":scope > div:empty")?.replaceWith(...(old ? [old] : []));
      }
    }
  });
}

/**
 * Show the heart of the result beside the form; it is said aloud once the answers rest.
 *
 * @param {Heart | null} heart
 */
function showHeart(heart) {
  if (renew(summary, heart ? heartLines(heart) : [])) {
    window.clearTimeout(saying);
    saying = window.setTimeout(sayHeart, SAYING_DELAY);
  }
}

/**
 * Put new parts in place of the old ones, unless they are the same: a part that is being clicked
 * must stay.
 *
 * @param {Element | null} place
 * @param {Element[]} parts
 * @returns {boolean} whether anything is new
 */
function renew(place, parts) {
  const isNew = parts.map((part) => part.outerHTML).join("") !== place?.innerHTML;
  if (isNew) {
    place?.replaceChildren(...parts);
  }
  return isNew;
}

function sayHeart() {
  byId("say-summary").textContent = [...summary.children].map((line) => line.textContent).join(" ");
}

/**
 * Fill the workings that stand open; they are most of a result, and few are ever read.
 *
 * @returns {Promise<void>}
 */
async function fillWorkings() {
  const open = () => byId("result-body").querySelectorAll("details[data-working][open]");
  if (open().length > 0) {
    const asked = request;
    const reply = await engine.ask(JSON.stringify({ ...asked, html: false, workings: true }));
    /** @type {Record<string, string>} */
    const workings = JSON.parse(reply).workings;
    for (const details of asked === request ? open() : []) {
      const place = details.querySelector(":scope > div");
      if (place) {
        putHtml(place, workings[details.getAttribute("data-working") ?? ""] ?? "");
      }
    }
  }
}

/** @param {Heart} heart */
function heartLines(heart) {
  const mark = document.createElement("span");
  mark.className = "cec-mark";
  mark.dataset["outcome"] = heart.outcome;
  mark.ariaHidden = "true";
  const total = document.createElement("strong");
  total.textContent = heart.total;
  return [
    cardLine("word", mark, heart.word),
    cardLine("sentence", heart.sentence),
    cardLine("score", total, ` ${heart.of}`),
    ...(heart.warning ? [cardLine("warning", heart.warning)] : []),
    ...(heart.range ? [cardLine("range", heart.range)] : []),
    ...(heart.missing ? [cardLine("missing", heart.missing)] : []),
  ];
}

/**
 * @param {string} name
 * @param {(Node | string)[]} content
 */
function cardLine(name, ...content) {
  const line = document.createElement("p");
  line.className = `cec-card__${name}`;
  line.append(...content);
  return line;
}

/** Nothing is answered yet. */
function showNothing() {
  const line = document.createElement("p");
  line.textContent = phrase("waiting");
  byId("result-body").removeAttribute("data-result");
  byId("result-body").replaceChildren(line);
  summary.replaceChildren(line.cloneNode(true));
  problems = [];
  showProblems();
  remember("profile", null);
  lookAhead(null);
}

function showStage() {
  stage.textContent = phrase(page.dataset["engine"] === "ready" ? "working" : "stage");
}

/** @param {unknown} error */
function showFailure(error) {
  const reason = error instanceof EngineError ? error.reason : "crash";
  page.dataset["engine"] = "failed";
  isWarm = false;
  byId("failure-text").textContent = phrase(reason);
  failure.hidden = false;
  byId("result-body").replaceChildren();
  prepareReport(null);
  const line = document.createElement("p");
  line.textContent = phrase("failed");
  summary.replaceChildren(line);
}

// Problems.

/**
 * Show each problem at its question, and all of them in the summary, in the order of the form. What is
 * being pressed must not move: a message that comes meanwhile waits for the release.
 */
function showProblems() {
  if (isPressed) {
    return;
  }
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
  renew(errors.querySelector("ul"), items);
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

function focusErrors() {
  errors.hidden = false;
  showProblems();
  errors.hidden = false;
  errors.focus();
}

// Going to a place on the page.

/** @param {Element | null} part what lies in folded parts of the form is opened first */
function unfold(part) {
  for (let fold = part?.closest("details"); fold; fold = fold.parentElement?.closest("details")) {
    fold.open = true;
  }
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
byId("result-body").addEventListener("toggle", () => void fillWorkings(), { capture: true });
watchLists(form, say, answersChanged);
form.addEventListener("focusout", () => window.setTimeout(showProblems));
form.addEventListener("pointerdown", () => {
  isPressed = true;
});
for (const end of ["pointerup", "pointercancel"]) {
  window.addEventListener(end, () => {
    isPressed = false;
    window.setTimeout(showProblems);
  });
}
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
    for (const fold of form.querySelectorAll("details")) {
      fold.open = "foldedIf" in fold.dataset; // As at the beginning.
    }
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
      put(answers);
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

// The page's styles ask for attributes and not for :has(), by which each edit would cost a new look at
// every element.
document.documentElement.toggleAttribute("data-calculator", true);
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
const kept = keptAnswers();
if (kept) {
  put(kept);
}
showForm();
watchKeeping(byId("keep"), {
  form,
  phrase,
  ask: async (asked) => JSON.parse(await engine.ask(JSON.stringify({ ...asked, lang: data.lang }))),
  put: putAll,
});
// The browser goes to the place that the address names; a question not asked yet needs a hand.
const goToAddress = () => goTo(window.location.hash.slice(1));
window.addEventListener("hashchange", goToAddress);
window.addEventListener("load", () => window.setTimeout(goToAddress));
form.addEventListener("focusin", begin);
page.addEventListener("pointerdown", begin);
if (!savesData) {
  whenIdle(begin);
}
