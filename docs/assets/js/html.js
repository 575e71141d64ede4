/**
 * The one place where HTML enters the page. It comes from the package's own templates, which escape
 * every answer.
 *
 * @param {Element} element
 * @param {string} html
 */
export function putHtml(element, html) {
  element.innerHTML = html;
}

/**
 * Put HTML in the place of what stands there, and leave alone what is the same: the reader's focus,
 * and the browser's work of laying it out.
 *
 * @param {Element} element
 * @param {string} html
 * @param {(next: Element) => void} prepare
 */
export function renewHtml(element, html, prepare) {
  const next = /** @type {Element} */ (element.cloneNode(false));
  putHtml(next, html);
  prepare(next);
  const focused = element.contains(document.activeElement) ? document.activeElement : null;
  renew(element, next);
  if (focused && !focused.isConnected) {
    refocus(element, focused);
  }
}

/**
 * Focus what stands in the place of an element that is gone.
 *
 * @param {Element} element
 * @param {Element} gone
 */
function refocus(element, gone) {
  for (const name of ["id", "href", "data-tick", "data-try"]) {
    const value = gone.getAttribute(name);
    const alike = value ? element.querySelector(`[${name}="${CSS.escape(value)}"]`) : null;
    if (alike instanceof HTMLElement) {
      alike.focus({ preventScroll: true });
      return;
    }
  }
}

/**
 * @param {Element} old
 * @param {Element} next
 */
function renew(old, next) {
  if (old.isEqualNode(next)) {
    return;
  }
  const [before, after] = [[...old.children], [...next.children]];
  if (!old.cloneNode(false).isEqualNode(next.cloneNode(false))) {
    old.replaceWith(next);
  } else if (before.length !== after.length || hasText(old) || hasText(next)) {
    old.replaceChildren(...next.childNodes);
  } else {
    before.forEach((child, at) => renew(child, /** @type {Element} */ (after[at])));
  }
}

/** @param {Element} element */
function hasText(element) {
  return [...element.childNodes].some(
    (node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim() !== "",
  );
}

/**
 * Put new parts in place of the old ones, unless they are the same: a part that is being clicked
 * must stay.
 *
 * @param {Element | null} place
 * @param {Element[]} parts
 * @returns {boolean} whether anything is new
 */
export function renewParts(place, parts) {
  const isNew = parts.map((part) => part.outerHTML).join("") !== place?.innerHTML;
  if (isNew) {
    place?.replaceChildren(...parts);
  }
  return isNew;
}
