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
