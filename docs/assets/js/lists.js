/**
 * Lists that the reader lengthens: entries are added, copied and removed.
 *
 * The names in an entry begin with the list's name and the number of the entry. The numbers follow
 * the order on the page, but entries without an answer come last: Python leaves those out, and so
 * every place in its reply is the name of a field. The words come from the list itself.
 *
 * An entry that was removed can be put back until the next change: a button stands in its place.
 */

import { answersIn, fill } from "./fields.js";
import { copyMonths } from "./months.js";

const PLACE = "#";

/** @type {{ entry: HTMLElement, line: HTMLElement } | null} */
let removed = null;

/**
 * Let the buttons of all lists work.
 *
 * @param {HTMLFormElement} form
 * @param {(words: string) => void} say announces what was done
 * @param {() => void} changed
 */
export function watchLists(form, say, changed) {
  form.addEventListener("input", forgetRemoved);
  form.addEventListener("click", (event) => {
    const button = event.target instanceof Element ? event.target.closest("button") : null;
    const list = /** @type {HTMLElement | null} */ (button?.closest("[data-list]") ?? null);
    const entry = /** @type {HTMLElement | null} */ (button?.closest("[data-entry]") ?? null);
    if (!button || !list) {
      return;
    }
    if (button.matches("[data-return]")) {
      const returned = putBack(list);
      nameEntries(form);
      say(word(list, "returned", placeOf(returned)));
      focusFirst(returned);
    } else if (button.matches("[data-add]")) {
      forgetRemoved();
      const added = append(list);
      nameEntries(form);
      say(word(list, "added", placeOf(added)));
      focusFirst(added);
    } else if (button.matches("[data-copy]") && entry) {
      forgetRemoved();
      const copied = copy(form, list, entry);
      nameEntries(form);
      const words = word(list, "copied", placeOf(copied));
      say(words.replace("{from}", String(placeOf(entry))));
      focusFirst(copied);
    } else if (button.matches("[data-remove]") && entry) {
      forgetRemoved();
      say(word(list, "removed", placeOf(entry)));
      remove(list, entry);
      nameEntries(form);
    } else {
      return;
    }
    changed();
  });
}

/**
 * Make every list as long as the answers are, with empty entries. Without answers: empty.
 *
 * @param {HTMLFormElement} form
 * @param {Record<string, string>} answers
 */
export function fitLists(form, answers) {
  const names = Object.keys(answers);
  forgetRemoved();
  for (const list of listsIn(form)) {
    delete list.dataset["emptied"];
    entriesOf(list).forEach((entry) => entry.remove());
  }
  // A list within an entry comes after the list that holds it, once the entry is there.
  for (let lists = listsIn(form), at = 0; at < lists.length; at += 1, lists = listsIn(form)) {
    const list = /** @type {HTMLElement} */ (lists[at]);
    const start = `${nameOf(list)}.`;
    const places = names
      .filter((name) => name.startsWith(start))
      .map((name) => parseInt(name.slice(start.length), 10) || 0);
    for (let place = 0; place <= Math.max(-1, ...places); place += 1) {
      append(list);
    }
  }
  nameEntries(form);
}

/**
 * Open the first entry of a list that has just come up, unless the reader has emptied it.
 *
 * @param {HTMLFormElement} form
 * @returns {boolean} whether there was one to open
 */
export function openFirst(form) {
  let opened = false;
  for (const list of listsIn(form)) {
    const waits = "first" in list.dataset && !("emptied" in list.dataset);
    if (waits && !list.closest("[hidden]") && entriesOf(list).length === 0) {
      append(list);
      nameEntries(form);
      opened = true;
    }
  }
  return opened;
}

/**
 * Number the entries anew: those with an answer first, each in the order of the page.
 *
 * @param {HTMLFormElement} form
 */
export function numberEntries(form) {
  for (const list of listsIn(form)) {
    const entries = entriesOf(list);
    const told = entries.filter((entry) => answersIn(entry).length > 0);
    const order = [...told, ...entries.filter((entry) => !told.includes(entry))];
    const moved = order.filter((entry, number) => numberOf(entry) !== String(number));
    // By way of names that nobody has: two radio groups must never share one, not even for a moment.
    moved.forEach((entry) => renumber(list, entry, `moved${numberOf(entry)}`));
    moved.forEach((entry) => renumber(list, entry, String(order.indexOf(entry))));
  }
}

/**
 * Write on every entry and its buttons what it is: its number on the page, and its subject.
 *
 * @param {HTMLFormElement} form
 */
export function nameEntries(form) {
  for (const list of listsIn(form)) {
    entriesOf(list).forEach((entry, index) => {
      const what = entry.dataset["what"];
      const name = word(list, what ? "named" : "name", index + 1).replace("{what}", what ?? "");
      setText(entry.querySelector(":scope > legend"), name);
      for (const key of ["copy", "remove"]) {
        const button = entry.querySelector(`:scope > .cec-entry__actions > [data-${key}]`);
        setText(button, word(list, key, index + 1));
      }
    });
  }
}

/**
 * What the entries around a field are called, the outermost first.
 *
 * @param {Element | null | undefined} field
 * @returns {string[]}
 */
export function entryNames(field) {
  const entry = field?.closest("[data-entry]");
  const own = entry?.querySelector(":scope > legend")?.textContent ?? "";
  return entry ? [...entryNames(entry.parentElement), own] : [];
}

// Entries.

/** @param {ParentNode} root */
function listsIn(root) {
  return /** @type {HTMLElement[]} */ ([...root.querySelectorAll("[data-list]")]);
}

/** @param {HTMLElement} list */
function holder(list) {
  return list.querySelector(":scope > .cec-list__entries");
}

/** @param {HTMLElement} list */
function entriesOf(list) {
  const all = /** @type {HTMLElement[]} */ ([...(holder(list)?.children ?? [])]);
  return all.filter((part) => part !== removed?.line);
}

/** @param {HTMLElement} list */
function nameOf(list) {
  return list.dataset["list"] ?? "";
}

/** @param {HTMLElement} entry */
function numberOf(entry) {
  return entry.dataset["entry"] ?? "";
}

/** @param {HTMLElement} entry its place on the page, from 1 */
function placeOf(entry) {
  const all = [...(entry.parentElement?.children ?? [])];
  return all.filter((part) => part !== removed?.line).indexOf(entry) + 1;
}

/**
 * @param {HTMLElement} list
 * @param {Element | null} before
 * @returns {HTMLElement}
 */
function append(list, before = null) {
  const like = document.getElementById(list.dataset["like"] ?? "") ?? list;
  const template = /** @type {HTMLTemplateElement} */ (like.querySelector(":scope > template"));
  const part = /** @type {DocumentFragment} */ (document.importNode(template.content, true));
  const entry = /** @type {HTMLElement} */ (part.firstElementChild);
  const number = String(entriesOf(list).length);
  rename(entry, `${nameOf(like)}.${PLACE}`, `${nameOf(list)}.${number}`);
  entry.dataset["entry"] = number;
  holder(list)?.insertBefore(entry, before);
  return entry;
}

/**
 * @param {HTMLFormElement} form
 * @param {HTMLElement} list
 * @param {HTMLElement} entry
 */
function copy(form, list, entry) {
  const made = append(list, entry.nextElementSibling);
  const [from, to] = [entry, made].map((one) => `${nameOf(list)}.${numberOf(one)}.`);
  const inner = listsIn(made);
  listsIn(entry).forEach((other, at) => {
    entriesOf(other).forEach(() => append(/** @type {HTMLElement} */ (inner[at])));
  });
  copyMonths(entry, made);
  const told = answersIn(entry).map(([name, text]) => [name.replace(from ?? "", to ?? ""), text]);
  fill(form, Object.fromEntries(told));
  return made;
}

/**
 * @param {HTMLElement} list
 * @param {HTMLElement} entry
 */
function remove(list, entry) {
  const line = document.createElement("p");
  const button = document.createElement("button");
  line.className = "cec-list__return";
  button.type = "button";
  button.className = "cec-plain";
  button.dataset["return"] = "";
  button.textContent = word(list, "return", placeOf(entry));
  line.append(button);
  entry.replaceWith(line);
  removed = { entry, line };
  list.toggleAttribute("data-emptied", entriesOf(list).length === 0);
  focusFirst(line);
}

/**
 * Put the entry that was removed back in its place, with all its answers.
 *
 * @param {HTMLElement} list
 * @returns {HTMLElement}
 */
function putBack(list) {
  const { entry, line } = /** @type {NonNullable<typeof removed>} */ (removed);
  // Its number may be another entry's by now; what comes back has a name that nobody has.
  renumber(list, entry, "returned");
  removed = null;
  line.replaceWith(entry);
  list.removeAttribute("data-emptied");
  return entry;
}

function forgetRemoved() {
  removed?.line.remove();
  removed = null;
}

/** @param {Element} part */
function focusFirst(part) {
  const first = /** @type {HTMLElement | null} */ (part.querySelector("input, select, button"));
  (part.querySelector(":scope > legend") ?? part).scrollIntoView({ block: "nearest" });
  first?.focus();
}

/**
 * Give an entry a number: in the names of its fields, and in everything that refers to them.
 *
 * @param {HTMLElement} list
 * @param {HTMLElement} entry
 * @param {string} number
 */
function renumber(list, entry, number) {
  rename(entry, `${nameOf(list)}.${numberOf(entry)}`, `${nameOf(list)}.${number}`);
  entry.dataset["entry"] = number;
}

/**
 * @param {Element | DocumentFragment} root
 * @param {string} from
 * @param {string} to
 */
function rename(root, from, to) {
  const pairs = [
    [from, to],
    [anchor(from), anchor(to)],
  ].map(([old, name]) => ({ old: new RegExp(`${literal(old ?? "")}(?!\\w)`, "g"), name: name ?? "" }));
  const elements = [...root.querySelectorAll("*")];
  for (const element of root instanceof Element ? [root, ...elements] : elements) {
    for (const attribute of element.attributes) {
      for (const { old, name } of pairs) {
        const renamed = attribute.value.replace(old, name);
        if (renamed !== attribute.value) {
          attribute.value = renamed;
        }
      }
    }
    if (element instanceof HTMLTemplateElement) {
      rename(element.content, from, to);
    }
  }
}

/** @param {string} name the id's part for a name, as Python makes it */
function anchor(name) {
  return name.replace(/[._]/g, "-");
}

/** @param {string} text */
function literal(text) {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

/**
 * @param {HTMLElement} list
 * @param {string} key
 * @param {number} place
 * @returns {string}
 */
function word(list, key, place) {
  /** @type {Record<string, string>} */
  const words = JSON.parse(list.dataset["words"] ?? "{}");
  return (words[key] ?? words["name"] ?? "").replace("{n}", String(place));
}

/**
 * @param {Element | null} element
 * @param {string} text
 */
function setText(element, text) {
  if (element && element.textContent !== text) {
    element.textContent = text;
  }
}

