/** Compares the placeholders in a language pack, such as `{title}`, with those that the content model allows. */

/**
 * @param {any} pack a language pack
 * @param {Record<string, readonly string[]>} expected the names of the placeholders of a text, by its path in the pack
 * @returns {string[]} each text with a placeholder that is unknown or missing, as a sentence
 */
export function placeholderErrors(pack, expected) {
  return textsIn(pack).flatMap(([path, text]) => {
    // A text at both reading levels needs its placeholders at both.
    const names = expected[path] ?? expected[path.replace(/\.(plain|clinical)$/, '')] ?? [];
    const found = text.match(/\{[^}]*\}|[{}]/g) ?? [];
    const unknown = found.filter((placeholder) => !names.includes(placeholder.slice(1, -1)));
    const missing = names.filter((name) => !found.includes(`{${name}}`));
    return [
      ...unknown.map((placeholder) => `${pack.lang}: ${path} has the unknown placeholder ${placeholder}.`),
      ...missing.map((name) => `${pack.lang}: ${path} has no {${name}}.`),
    ];
  });
}

/** Every text in a part of a pack, however deep, with its path. */
function textsIn(value, path = []) {
  if (typeof value === 'string') return [[path.join('.'), value]];
  return Object.entries(value).flatMap(([key, part]) => textsIn(part, [...path, key]));
}
