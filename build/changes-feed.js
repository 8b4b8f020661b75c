/**
 * The changes of the content as feeds (Atom, and JSON Feed 1.1), for clinics that must approve every new text: for each
 * version what happened to which statement, with the text before and after. build/data.js writes them.
 */
import {createHash} from 'node:crypto';

/**
 * @typedef {{name: string, wording: {plain: string, clinical: string}}} Text one text of a statement; `name` is empty for its own
 * @typedef {{id: string, kind: string, before?: Text[], after?: Text[]}} Change
 * @typedef {{version: string, date: string, changes: Change[]}} Version
 * @typedef {Record<string, {plain: string, clinical: string, [part: string]: any}>} Earlier the texts of statements by id
 */

const title = 'prolo-elements: changes of the content';
const author = 'The authors of prolo-elements';

/** What each kind means for whoever approved the text, most important first. */
const kinds = {
  corrected: 'Corrected: says something else. Please review.',
  new: 'New. Please review. There is no text before.',
  removed: 'Removed. There is no text after.',
  moved: 'Moved here from another id. The text before is under that id, among the removed ones.',
  reworded: 'Reworded: says the same in other words.',
};

/**
 * The versions, newest first, with the text of each statement before and after.
 *
 * @param {Record<string, {date: string, changes: Record<string, readonly string[]>}>} contentChanges newest first
 * @param {readonly {id: string, texts: Text[]}[]} statements the texts of today
 * @param {Record<string, Earlier>} earlier the texts that a later version changed or removed, by the version they end with
 * @throws {Error} if the text before or after a change is not known
 * @returns {Version[]}
 */
export function describeVersions(contentChanges, statements, earlier) {
  const versions = Object.keys(contentChanges);
  const today = new Map(statements.map(({id, texts}) => [id, texts]));
  /** The text of a statement as of a version: the first one that ends with it or later, or that of today. */
  const textsAt = (position, id) => {
    const ending = versions.slice(0, position + 1).findLast((version) => earlier[version]?.[id]);
    const texts = ending ? toTexts(earlier[ending][id]) : today.get(id);
    if (texts) return texts;
    throw new Error(
      `The text of ${id} as of version ${versions[position]} is missing: add it to src/content/en/earlier.json.`,
    );
  };
  return versions.map((version, position) => ({
    version,
    date: contentChanges[version].date,
    changes: Object.keys(kinds).flatMap((kind) =>
      (contentChanges[version].changes[kind] ?? []).map((id) => ({
        id,
        kind,
        ...(!['new', 'moved'].includes(kind) && {before: textsAt(position + 1, id)}),
        ...(kind !== 'removed' && {after: textsAt(position, id)}),
      })),
    ),
  }));
}

/** @param {Earlier[string]} texts */
function toTexts({plain, clinical, ...parts}) {
  return [{name: '', wording: {plain, clinical}}, ...Object.entries(parts).map(([name, wording]) => ({name, wording}))];
}

/** @param {Version[]} versions */
export function atomFeed(versions) {
  const entries = versions.map(
    (version) => `  <entry>
    <id>${idOf(version.version)}</id>
    <title>${escape(titleOf(version))}</title>
    <updated>${dayOf(version)}</updated>
    <content type="html">${escape(htmlOf(version))}</content>
  </entry>
`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
  <id>${idOf('')}</id>
  <title>${title}</title>
  <updated>${dayOf(versions[0])}</updated>
  <author><name>${author}</name></author>
${entries.join('')}</feed>
`;
}

/** @param {Version[]} versions */
export function jsonFeed(versions) {
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    language: 'en',
    authors: [{name: author}],
    items: versions.map((version) => ({
      id: idOf(version.version),
      title: titleOf(version),
      content_html: htmlOf(version),
      date_published: dayOf(version),
      _prolo_elements: {version: version.version, changes: version.changes},
    })),
  };
}

/** An id that is the same in every build, and needs no address: a UUID made from the name (version 5, RFC 9562). */
function idOf(name) {
  const hex = createHash('sha1').update(`prolo-elements changes ${name}`).digest('hex');
  const variant = ((parseInt(hex[16], 16) & 3) | 8).toString(16);
  const parts = [hex.slice(0, 8), hex.slice(8, 12), `5${hex.slice(13, 16)}`, variant + hex.slice(17, 20)];
  return `urn:uuid:${[...parts, hex.slice(20, 32)].join('-')}`;
}

const dayOf = ({date}) => `${date}T00:00:00Z`;
const titleOf = ({version, changes}) => `Content ${version}: ${countsOf(changes) || 'the first version'}`;

function countsOf(changes) {
  const counts = Object.keys(kinds).map((kind) => [changes.filter((change) => change.kind === kind).length, kind]);
  return counts
    .filter(([count]) => count)
    .map((pair) => pair.join(' '))
    .join(', ');
}

/** @param {Version} version */
function htmlOf({changes}) {
  if (changes.length === 0) return '<p>The first version is complete in itself: it changes nothing.</p>';
  return Object.entries(kinds)
    .map(([kind, meaning]) => {
      const ofKind = changes.filter((change) => change.kind === kind);
      return ofKind.length > 0 ? `<h2>${escape(meaning)}</h2>${ofKind.map(changeHtml).join('')}` : '';
    })
    .join('');
}

/** @param {Change} change */
function changeHtml({id, before, after}) {
  const [old, current] = [linesOf(before), linesOf(after)];
  // Whoever compares two texts need not read the lines that are the same in both.
  const rows = [
    ...[...old].filter(([name, text]) => current.get(name) !== text).map(([name, text]) => ['Before', name, text]),
    ...[...current].filter(([name, text]) => old.get(name) !== text).map(([name, text]) => ['After', name, text]),
  ];
  const same = '<p>The text is the same. The content changelog says what changed.</p>';
  const list = rows.map(([when, name, text]) => `<dt>${when}, ${escape(name)}</dt><dd>${escape(text)}</dd>`).join('');
  return `<h3>${escape(id)}</h3>${rows.length > 0 ? `<dl>${list}</dl>` : same}`;
}

/** @param {Text[]} [texts] */
function linesOf(texts = []) {
  return new Map(
    texts.flatMap(({name, wording}) =>
      Object.entries(wording).map(([reading, text]) => [name ? `${name}, ${reading}` : reading, text]),
    ),
  );
}

const entities = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'};
const escape = (text) => text.replace(/[&<>"]/g, (character) => entities[character]);
