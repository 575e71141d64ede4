/**
 * Names for codes of countries: the browser knows them in the page's language. Where it does not,
 * the code stays.
 *
 * @param {ParentNode} root
 * @param {string} lang
 */
export function nameRegions(root, lang) {
  if (typeof Intl.DisplayNames !== "function") {
    return;
  }
  const names = new Intl.DisplayNames([lang], { type: "region" });
  const collator = new Intl.Collator(lang);
  for (const menu of root.querySelectorAll("select[data-regions]")) {
    const others = [...menu.querySelectorAll("option")].slice(2); // After "not chosen" and Canada.
    for (const option of others) {
      option.textContent = names.of(option.value) ?? option.value;
    }
    others.sort((a, b) => collator.compare(a.text, b.text));
    menu.append(...others);
  }
}

/**
 * The names of the countries that are chosen in a form, by their codes: Python does not know them.
 *
 * @param {HTMLFormElement} form
 * @returns {Record<string, string>}
 */
export function chosenRegions(form) {
  const menus = /** @type {NodeListOf<HTMLSelectElement>} */ (form.querySelectorAll("select[data-regions]"));
  const chosen = [...menus].map((menu) => [menu.value, menu.selectedOptions[0]?.text ?? ""]);
  return Object.fromEntries(chosen.filter(([code]) => code));
}
