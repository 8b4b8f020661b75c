// What the three libraries of components share here: each place on the page becomes one of their cards.
/* global WORDS */

/** @param {(html: string) => string} card makes a card of the words, whose heading stands first */
export function fillPlaces(card) {
  for (const place of document.querySelectorAll('[data-words]')) place.innerHTML = card(WORDS[place.dataset.words]);
}

export function adopt(css) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
}
