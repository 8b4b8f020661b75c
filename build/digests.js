/**
 * Notices a statement that changes under a version of the content that already has it: a review of that version would then
 * stand over words that nobody reviewed.
 */
import {createHash} from 'node:crypto';

/**
 * @param {readonly {id: string, text: object, relation: object}[]} statements all that a reviewer reads in one language
 * @param {Record<string, {changes: Record<string, readonly string[]>}>} contentChanges by version, newest first
 * @returns {Record<string, string>} by id the version that last changed the statement, and a digest of what it says
 */
export function digestsOf(statements, contentChanges) {
  const versions = Object.entries(contentChanges);
  const changedIn = (id) =>
    (versions.find(([, {changes}]) => Object.values(changes).flat().includes(id)) ?? versions.at(-1))[0];
  return Object.fromEntries(
    statements.map(({id, text, relation}) => {
      const digest = createHash('sha256')
        .update(JSON.stringify([text, relation]))
        .digest('hex');
      return [id, `${changedIn(id)} ${digest.slice(0, 12)}`];
    }),
  );
}

/**
 * @param {string} lang
 * @param {Record<string, string>} recorded the digests in src/content/digests.json
 * @param {Record<string, string>} current
 * @returns {string[]} each statement that changed without a new version, as sentences that say what to do
 */
export function digestErrors(lang, recorded, current) {
  return unversioned(recorded, current).map(
    (id) =>
      `${lang}: ${id} changed, but ${versionOf(current[id])} is still its version, so reviews would stand over words that nobody ` +
      `reviewed. List ${id} under a newer version in src/content/changes.ts (docs/content-policy.md, "How to change a ` +
      `statement"), or, if ${versionOf(current[id])} is not released yet, delete the line of ${id} in src/content/digests.json. ` +
      `Then run \`npm run generate\`.`,
  );
}

/**
 * The digests to record. A statement that changed without a new version keeps its old one, so that the error stays.
 *
 * @param {Record<string, string>} recorded
 * @param {Record<string, string>} current
 * @returns {Record<string, string>}
 */
export function recordDigests(recorded, current) {
  return {...current, ...Object.fromEntries(unversioned(recorded, current).map((id) => [id, recorded[id]]))};
}

const versionOf = (entry) => entry.split(' ')[0];

function unversioned(recorded, current) {
  return Object.keys(current).filter(
    (id) => recorded[id] && recorded[id] !== current[id] && versionOf(recorded[id]) === versionOf(current[id]),
  );
}
