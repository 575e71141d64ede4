/**
 * The plan's page: reads the form, asks Python, shows the plan, and keeps the reader's ticks.
 *
 * It knows no question and no rule: conditions stand on the questions as data, words in the page's
 * phrase list, and the plan comes as finished HTML from the package's own templates.
 */

import { EngineError } from "./engine.js";
import { heldIn, readFields } from "./fields.js";
import { renewHtml } from "./html.js";
import { keptProfile, recall, remember, whenForgotten } from "./keep.js";
import { keptAnswers } from "./keeping.js";
import { fitLists, watchLists } from "./lists.js";
import { byId, newest } from "./page.js";
import { fitBeside, fitForm, goTo, offerToday, Problems, putAnswers, watchBadDates } from "./questions.js";
import { chosenRegions, nameRegions } from "./regions.js";
import { engine, savesData, whenIdle } from "./start.js";

/** @typedef {import("./questions.js").Problem} Problem */
/** @typedef {{ plan: { problems: Problem[] }, html: string, calendar: string | null }} Reply */
/** @typedef {{ lang: string, root: string, phrases: Record<string, string> }} PageData */

const PART = "plan";
const ANSWERS = "plan";
const TICKS = "ticks";

const page = byId("cec");
const form = /** @type {HTMLFormElement} */ (byId("form"));
const stage = byId("stage");
const result = byId("result");
const body = byId("result-body");
const failure = byId("failure");
const calendar = /** @type {HTMLAnchorElement} */ (byId("plan-calendar"));
/** @type {PageData} */
const data = JSON.parse(byId("cec-data").textContent ?? "{}");

const problems = new Problems(form, byId("form-errors"));
/** Ask for the plan of the answers as they stand. */
const update = newest(ask, {
  late: () => {
    stage.textContent = phrase(page.dataset["engine"] === "ready" ? "working" : "stage");
  },
  done: () => (stage.textContent = ""),
  failed: showFailure,
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
/** Bring the page in line with the answers: first what is asked, then the plan. */
function answersChanged() {
  fitForm(form);
  const held = heldIn(form).filter(([name]) => name !== "as_of"); // A plan is asked for today.
  remember(ANSWERS, held.length > 0 ? held : null);
  void update();
}
/** @param {() => boolean} isNewest */
async function ask(isNewest) {
  /** @type {Reply} */
  const reply = await engine.askPart(PART, {
    fields: readFields(form),
    lang: data.lang,
    root: data.root,
    countries: chosenRegions(form),
  });
  page.dataset["engine"] = "ready";
  if (isNewest()) {
    show(reply);
  }
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
  problems.set(reply.plan.problems);
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

/** @param {string} name of a field; the list it stands in, or an empty text */
function listOf(name) {
  return name.includes(".") ? name.slice(0, name.indexOf(".")) : "";
}

// What the reader does.

form.addEventListener("input", (event) => {
  fitBeside(form, event.target);
  answersChanged();
});
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
    offerToday(form);
    answersChanged();
  });
});
page.addEventListener("click", (event) => {
  const link = event.target instanceof Element ? event.target.closest("a[href^='#']") : null;
  if (link && goTo(form, link.getAttribute("href")?.slice(1) ?? "")) {
    event.preventDefault();
  }
});
byId("fill").addEventListener("click", async () => {
  try {
    /** @type {{ fields: [string, string][] }} */
    const { fields } = await engine.askPart(PART, { profile: keptProfile(), lang: data.lang });
    const lists = new Set(fields.map(([name]) => listOf(name)).filter(Boolean));
    const others = readFields(form).filter(([name]) => !lists.has(listOf(name)));
    putAnswers(form, Object.fromEntries([...others, ...fields]));
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
putAnswers(form, keptAnswers(ANSWERS) ?? {});
fitForm(form);
form.addEventListener("focusin", begin);
page.addEventListener("pointerdown", begin);
if (!savesData) {
  whenIdle(begin);
}
