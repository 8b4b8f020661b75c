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

/** What each kind is called in CONTENT-CHANGELOG.md. */
const kinds = {
  new: 'New',
  corrected: 'Says something else',
  reworded: 'Says the same in other words',
  moved: 'Moved here from another id',
  removed: 'Removed',
};

/**
 * Lists every change by id in the changelog, between `<!-- 2.0.0 by id: generated -->` and `<!-- /2.0.0 by id -->`.
 * @param {string} changelog the text of CONTENT-CHANGELOG.md
 * @param {Record<string, {changes: Record<string, readonly string[]>}>} contentChanges by version
 * @throws {Error} if a version with changes has no markers
 */
export function listChanges(changelog, contentChanges) {
  return Object.entries(contentChanges)
    .filter(([, {changes}]) => Object.keys(changes).length > 0)
    .reduce((text, [version, {changes}]) => {
      const [start, end] = [`<!-- ${version} by id: generated -->`, `<!-- /${version} by id -->`];
      const [from, to] = [text.indexOf(start), text.indexOf(end)];
      if (from < 0 || to < from) throw new Error(`CONTENT-CHANGELOG.md has no markers "${start}" and "${end}".`);
      const list = Object.entries(changes).map(
        ([kind, ids]) => `- ${kinds[kind]}: ${ids.map((id) => `\`${id}\``).join(', ')}`,
      );
      return `${text.slice(0, from + start.length)}\n\n${list.join('\n')}\n\n${text.slice(to)}`;
    }, changelog);
}
