/**
 * Answers that are carried away and brought back, by a file or a link.
 *
 * Python makes the link and checks whatever comes from outside. What it refuses changes nothing.
 */

import { heldIn, readFields } from "./fields.js";
import { tell } from "./keeping.js";
import { byId, fieldById } from "./page.js";
import { today } from "./today.js";

/** @typedef {import("./keeping.js").Desk} Desk */

/** Bytes that are read of a file: more than any that Python accepts. */
const LARGEST = 200_004;

/** @type {import("./keeping.js").Actions} */
export const actions = {
  async save({ form, phrase, ask }) {
    const fields = answersIn(form);
    if (fields.length > 0) {
      const { profile } = await ask({ fields, html: false });
      const name = phrase("file_name").replace("{day}", today());
      download(name, `${JSON.stringify(profile, null, 2)}\n`);
      tell("keep-said", phrase("saved").replace("{name}", name));
    } else {
      tell("keep-said", phrase("nothing_to_keep"));
    }
  },
  async open(desk, control) {
    const input = /** @type {HTMLInputElement} */ (control);
    const text = (await input.files?.[0]?.slice(0, LARGEST).text()) ?? null;
    input.value = ""; // The same file can be opened once more.
    if (text !== null) {
      await open("file", text, "keep-said", desk);
    }
  },
  async link({ form, phrase, ask }) {
    const fields = answersIn(form);
    const { link } = fields.length > 0 ? await ask({ keep: "link", fields }) : { link: "" };
    byId("keep-made").hidden = !link;
    if (link) {
      const address = fieldById("keep-link");
      address.value = new URL(`#${link}`, window.location.href.replace(/[?#][^]*$/, "")).href;
      address.focus();
      address.select();
      tell("keep-said", phrase("link_made"));
    } else {
      tell("keep-said", phrase(link === null ? "link_too_long" : "nothing_to_keep"));
    }
  },
  async copy({ phrase }) {
    const address = fieldById("keep-link");
    address.select();
    const done = await navigator.clipboard?.writeText(address.value).then(() => true, () => false);
    tell("keep-said", phrase(done ? "copied" : "not_copied"));
  },
};

/**
 * Open the link that stands in the address, and take it away from there once it is read.
 *
 * @param {string} link
 * @param {Desk} desk
 */
export async function openLink(link, desk) {
  tell("notice", desk.phrase("opening"));
  await open("link", link, "notice", desk);
  const { hash, pathname, search } = window.location;
  if (hash === `#${link}`) {
    window.history.replaceState(window.history.state, "", pathname + search);
  }
}

/**
 * @param {"file" | "link"} kind
 * @param {string} text
 * @param {string} place where it is said what has happened
 * @param {Desk} desk
 */
async function open(kind, text, place, { form, phrase, ask, put }) {
  const { refused, profile, fields } = await ask({ keep: "open", as: kind, text });
  if (refused) {
    tell(place, refused);
    return;
  }
  const isEmpty = heldIn(form).every(([name]) => name === "as_of");
  if (!isEmpty && !window.confirm(phrase(`replace_by_${kind}`))) {
    tell(place, phrase("not_replaced"));
    return;
  }
  put(Object.fromEntries(fields));
  const { lost } = await ask({ keep: "lost", profile, fields: readFields(form) });
  tell(place, phrase(lost.length > 0 ? "opened_in_part" : `opened_${kind}`), lost);
}

/**
 * The answers to the questions that are asked, without what the browser could not read.
 *
 * @param {HTMLFormElement} form
 */
function answersIn(form) {
  const fields = readFields(form).filter(([, text]) => text !== "?");
  return fields.every(([name]) => name === "as_of") ? [] : fields;
}

/**
 * @param {string} name
 * @param {string} text
 */
function download(name, text) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  link.download = name;
  link.click();
  window.setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
