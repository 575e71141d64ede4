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
