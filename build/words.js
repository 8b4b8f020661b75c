/** Picks from the glossary what each section uses, so that an element ships with its own hard words alone. */

/**
 * @param {any} pack a language pack with a glossary
 * @param {readonly string[]} sections
 * @param {(words: any) => (text: string) => {text: string, id?: string}[]} makeSplitter
 * @returns {Record<string, Record<string, {term: string, forms: string[], plain: string}>>} the terms by their ids, with
 *   the forms that the section uses, by section
 */
export function wordsBySection(pack, sections, makeSplitter) {
  const {terms} = pack.glossary;
  const split = makeSplitter(terms);
  return Object.fromEntries(
    sections.map((section) => {
      const parts = plainTexts(pack[section]).flatMap(split);
      const formsOf = (id) => new Set(parts.filter((part) => part.id === id).map(({text}) => text.toLowerCase()));
      const used = Object.entries(terms).flatMap(([id, {term, forms, plain}]) => {
        const found = formsOf(id);
        const own = forms.filter((form) => found.has(form.toLowerCase()));
        return own.length > 0 ? [[id, {term, forms: own, plain}]] : [];
      });
      return [section, Object.fromEntries(used)];
    }),
  );
}

/** Every plain text in a part of a pack, however deep. */
function plainTexts(value) {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => {
    // The words of an earlier run belong to the glossary, and not to the section.
    if (key === 'words') return [];
    return key === 'plain' && typeof part === 'string' ? [part] : plainTexts(part);
  });
}
