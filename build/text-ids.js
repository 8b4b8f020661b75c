/** Compares the statements of a language pack with those that there are. */

/**
 * @param {any} pack a language pack, which may leave out whole sections
 * @param {Record<string, readonly string[]>} expected the ids by their place in the pack, such as `overview.statements`
 * @returns {string[]} each statement that is missing or unknown, as a sentence
 */
export function textIdErrors(pack, expected) {
  return Object.entries(expected).flatMap(([place, ids]) => {
    const [section, ...parts] = place.split('.');
    if (!pack[section]) return [];
    const texts = parts.reduce((part, key) => part?.[key], pack[section]) ?? {};
    return [
      ...ids.filter((id) => !texts[id]).map((id) => `${pack.lang}: ${place} lacks ${id}.`),
      ...Object.keys(texts)
        .filter((id) => !ids.includes(id))
        .map((id) => `${pack.lang}: ${place} has the unknown id ${id}.`),
    ];
  });
}
