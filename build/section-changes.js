/** Arranges the changes of the content by section, so that an element ships with its own alone. */

/**
 * @param {Record<string, {date: string}>} contentChanges by version, newest first
 * @returns {Record<string, string>} the day of each version
 */
export function versionDates(contentChanges) {
  return Object.fromEntries(Object.entries(contentChanges).map(([version, {date}]) => [version, date]));
}

/**
 * Removed statements are in no table any more. Risks had an R, and the others were findings.
 * @param {string} id
 */
const sectionOfRemoved = (id) => (/^R\d/.test(id) ? 'risks' : 'evidence');

/**
 * @param {Record<string, {changes: Record<string, readonly string[]>}>} contentChanges by version, newest first
 * @param {Record<string, Record<string, string | undefined>>} sectionIds the ids of each section, with what they are about
 * @returns {Record<string, string[][]>} rows of id, version, kind and what it is about, by section
 */
export function changesBySection(contentChanges, sectionIds) {
  const rows = Object.entries(contentChanges).flatMap(([version, {changes}]) =>
    Object.entries(changes).flatMap(([kind, ids]) => ids.map((id) => ({id, version, kind}))),
  );
  return Object.fromEntries(
    Object.entries(sectionIds).map(([section, aboutOf]) => [
      section,
      rows
        .filter(({id, kind}) => (kind === 'removed' ? sectionOfRemoved(id) === section : id in aboutOf))
        .map(({id, version, kind}) => [id, version, kind, aboutOf[id]].filter((value) => value !== undefined)),
    ]),
  );
}
