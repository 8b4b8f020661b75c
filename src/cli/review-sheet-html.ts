import {escape} from '../prerender/plain-html/write.js';
import type {ReviewSheet, SheetStatement} from './review-sheet.js';

const styles = `
  body { max-width: 60em; margin: 2em auto; padding: 0 1em; font: 1em/1.5 system-ui, sans-serif; }
  article { margin: 1.5em 0; padding: 0 1em 1em; border: 1px solid; break-inside: avoid; }
  h3 { margin-block-end: 0; }
  dt { font-weight: bold; }
  dd { margin: 0 0 0.5em; }
  ol { font-size: 0.875em; overflow-wrap: anywhere; }
  label { display: block; margin-block: 0.5em; }
  input { inline-size: 1.25em; block-size: 1.25em; margin-inline: 0 0.5em; vertical-align: middle; }
  textarea { display: block; box-sizing: border-box; inline-size: 100%; min-block-size: 4em; font: inherit; }
  pre { white-space: pre-wrap; }
  @media print { body { max-width: none; margin: 0; } a { color: inherit; } }
`;

/**
 * Writes a review sheet as a page that can be filled in on a screen or on paper. It sends and stores nothing.
 *
 * @param sheet - what it holds.
 * @param entries - the entry of each publication in a list, as HTML: `references` of dist/fallback.json.
 */
export function writeReviewSheet(
  {version, since, lang, sections, removed}: ReviewSheet,
  entries: Readonly<Record<string, string>>,
): string {
  const count = sections.reduce((sum, {statements}) => sum + statements.length, 0);
  const scope = since
    ? `The ${count} statements that are new or changed since version ${since}.`
    : `All ${count} statements.`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Review of prolo-elements, version ${version}</title>
<style>${styles}</style>
</head>
<body>
<h1>Review of prolo-elements, version ${version}</h1>
<p>${scope} Language: ${lang}. Read both texts of each statement against its sources, tick what you agree with, and note what you do not.</p>
<p>${since ? 'Introductions and short answers, headings' : 'Headings'} and labels are not in this list: read them on the page of the clinic.</p>
${sections.map(({title, statements}) => `<section>\n<h2 lang="${lang}">${escape(title)}</h2>\n${statements.map((statement) => writeStatement(statement, lang, entries)).join('')}</section>\n`).join('')}${
    removed.length > 0
      ? `<section>\n<h2>Removed since version ${since}</h2>\n<p>${removed.join(', ')}</p>\n</section>\n`
      : ''
  }<section>
<h2>When you have read everything</h2>
<p><label>Name of the reviewer <input type="text"></label> <label>Day of the review <input type="date"></label></p>
<p>Add these attributes to each element that you reviewed, with the name and the day, as in 2026-11-27, between the quotes. The elements then name you and the version that you read. If statements change in a later version, the elements say so, until you have reviewed them.</p>
<pre><code>reviewed-by="" reviewed-on="" reviewed-version="${version}"</code></pre>
<p>If you do not agree with an optional statement, leave it out by its id: <code>omit="V60"</code>. If another one is wrong, please report it to the project, and do not publish the element before it is corrected.</p>
</section>
</body>
</html>
`;
}

function writeStatement(
  {id, changes, grade, texts, refs}: SheetStatement,
  lang: string,
  entries: Readonly<Record<string, string>>,
): string {
  const named = (name: string, reading: string) => (name ? `${name}, ${reading}` : reading);
  const wordings = texts.flatMap(({name, wording}) => [
    `<dt>${named(name, 'plain')}</dt>\n<dd lang="${lang}">${escape(wording.plain)}</dd>\n`,
    `<dt>${named(name, 'clinical')}</dt>\n<dd lang="${lang}">${escape(wording.clinical)}</dd>\n`,
  ]);
  const sources =
    refs.length > 0
      ? `<ol>\n${refs.map((ref) => entries[ref]!).join('')}</ol>\n`
      : '<p>No source: it states nothing that a publication could support.</p>\n';
  return `<article>
<h3 id="${id}">${id}${changes.length > 0 ? ` (${changes.join(', ')})` : ''}</h3>
${grade ? `<p lang="${lang}">${escape(grade)}</p>\n` : ''}<dl>
${wordings.join('')}</dl>
${sources}<label><input type="checkbox">${id}: both texts are correct and supported by the sources</label>
<label>Notes on ${id} <textarea></textarea></label>
</article>
`;
}
