/**
 * The calculator's page: reads the form, asks Python, shows what comes back.
 *
 * It knows no question and no rule. Conditions stand on the questions as data, words in the page's
 * phrase list, and results come as finished HTML from the package's own templates.
 */

import { EngineError } from "./engine.js";
import { answerOf, heldIn, readFields } from "./fields.js";
import { putHtml, renewHtml, renewParts } from "./html.js";
import { remember } from "./keep.js";
import { keepAnswers, keptAnswers, watchKeeping } from "./keeping.js";
import { keepForLater } from "./later.js";
import { fitLists, nameEntries, watchLists } from "./lists.js";
import { isSearching, Occupations } from "./occupations.js";
import { byId, newest } from "./page.js";
import { watchPrinting } from "./printing.js";
import { fitBeside, fitForm, goTo, offerToday, Problems, putAnswers, watchBadDates } from "./questions.js";
import { nameRegions } from "./regions.js";
import { engine, savesData, whenIdle } from "./start.js";
import { today } from "./today.js";

/** @typedef {import("./questions.js").Problem} Problem */
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
const toErrors = byId("to-errors");
const summary = byId("summary");
const stage = byId("stage");
const result = byId("result");
const failure = byId("failure");
/** @type {PageData} */
const data = JSON.parse(byId("cec-data").textContent ?? "{}");

const problems = new Problems(form, byId("form-errors"), (count) => {
  toErrors.hidden = count === 0;
  const words = phrase(count === 1 ? "check_one" : "check_many");
  toErrors.textContent = words.replace("{n}", String(count));
});
/** Ask for the result of the answers as they stand. */
const update = newest(ask, {
  late: showStage,
  done: () => (stage.textContent = ""),
  failed: showFailure,
});

let saying = 0;
/** What the result on the page was asked by. */
let request = {};
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

/** @param {string} key */
function phrase(key) {
  return data.phrases[key] ?? key;
}

/** @param {string} words said by a screen reader in its own time */
function say(words) {
  byId("say").textContent = words;
}

// The answers.
/**
 * Put answers in the place of all others.
 *
 * @param {Record<string, string>} answers
 */
function put(answers) {
  putAnswers(form, answers);
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
  fitForm(form, () => occupations.show());
}

/** @param {() => boolean} isNewest */
async function ask(isNewest) {
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
  if (isNewest()) {
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
  problems.set(reply.result.problems);
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
  if (renewParts(summary, heart ? heartLines(heart) : [])) {
    window.clearTimeout(saying);
    saying = window.setTimeout(sayHeart, SAYING_DELAY);
  }
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
  problems.set([]);
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

// What the reader does.

form.addEventListener("input", (event) => {
  fitBeside(form, event.target);
  if (!isSearching(event.target)) {
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
watchBadDates(form);
form.addEventListener("submit", async (event) => {
  event.preventDefault();
  await update();
  if (problems.count > 0) {
    problems.focus();
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
    offerToday(form);
    answersChanged();
  });
});
toErrors.addEventListener("click", (event) => {
  event.preventDefault();
  problems.focus();
});
page.addEventListener("click", (event) => {
  const link = event.target instanceof Element ? event.target.closest("a[href^='#']") : null;
  if (link && goTo(form, link.getAttribute("href")?.slice(1) ?? "")) {
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
offerToday(form);
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
const goToAddress = () => goTo(form, window.location.hash.slice(1));
window.addEventListener("hashchange", goToAddress);
window.addEventListener("load", () => window.setTimeout(goToAddress));
form.addEventListener("focusin", begin);
page.addEventListener("pointerdown", begin);
if (!savesData) {
  whenIdle(begin);
}
