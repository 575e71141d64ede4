/**
 * Dates of which only the month is known: a box beside the field turns it into one for a month.
 *
 * A browser without fields for months shows one for text; the hint says how a month is written.
 */

/**
 * Bring a date field in line with its box. A day that was known comes back when the box is cleared.
 *
 * @param {HTMLInputElement} box
 */
export function applyMonth(box) {
  const id = box.dataset["month"] ?? "";
  const field = /** @type {HTMLInputElement | null} */ (document.getElementById(id));
  const hint = document.getElementById(`${id}-month-hint`);
  if (!field || !hint || box.checked === isMonth(field)) {
    return;
  }
  const text = field.value;
  if (box.checked) {
    field.dataset["day"] = text;
    field.type = "month";
    field.value = text.slice(0, 7) || (field.dataset["lastMonth"] ?? "");
  } else {
    const day = field.dataset["day"] ?? "";
    field.dataset["lastMonth"] = text;
    field.type = "date";
    field.value = text && day.startsWith(text) ? day : "";
  }
  hint.hidden = !box.checked;
  const others = (field.getAttribute("aria-describedby") ?? "").split(" ");
  const explained = others.filter((one) => one !== hint.id);
  field.setAttribute("aria-describedby", [...explained, ...(box.checked ? [hint.id] : [])].join(" "));
}

/**
 * Give the fields of one part the months of another: the two have the same boxes in one order.
 *
 * @param {Element} from
 * @param {Element} to
 */
export function copyMonths(from, to) {
  const copies = boxes(to);
  boxes(from).forEach((box, place) => {
    const copy = copies[place];
    if (copy) {
      copy.checked = box.checked;
      applyMonth(copy);
    }
  });
}

/**
 * Turn those fields into ones for a month whose answer is one, before they are filled in.
 *
 * @param {HTMLFormElement} form
 * @param {Record<string, string>} answers
 */
export function fitMonths(form, answers) {
  for (const box of boxes(form)) {
    const field = /** @type {HTMLInputElement | null} */ (
      document.getElementById(box.dataset["month"] ?? "")
    );
    box.checked = /^\d{4}-\d\d?$/.test(answers[field?.name ?? ""] ?? "");
    applyMonth(box);
  }
}

/** @param {Element} part */
function boxes(part) {
  return /** @type {HTMLInputElement[]} */ ([...part.querySelectorAll("input[data-month]")]);
}

/** @param {HTMLInputElement} field */
function isMonth(field) {
  return field.getAttribute("type") === "month";
}
