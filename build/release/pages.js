/** The pages in the zip of a release: the instructions and an example. */
import {readFileSync} from 'node:fs';
import {render} from 'prolo-elements/prerender';
import {cdnTag, isPublished} from './cdn.js';

const template = readFileSync(new URL('install.html', import.meta.url), 'utf8');

/** What a clinic pastes once it has uploaded the folder. */
export const snippet = `<div>
<prolo-guide>
<p>Dextrose Prolotherapy is a treatment with injections. Study results are mixed. Please ask us about it.</p>
<p>This text is for education only. It does not replace a talk with your doctor.</p>
</prolo-guide>
</div>
<script defer src="/prolo-elements/prolo.js"></script>`;

/** Paragraphs of the instructions that depend on what is there. */
const builderNote = `<p>Or open <a href="builder/index.html">the builder</a>: choose what your page should show, see it at once, and copy the right lines for
your kind of site.</p>`;

/**
 * @param {{version: string, hasBuilder: boolean, integrity: Record<string, string>}} options
 * @returns {string} HTML
 */
export function installPage({version, hasBuilder, integrity}) {
  const values = {
    version,
    snippet: escape(snippet),
    cdnTag: escape(cdnTag(version, integrity)),
    cdnState: isPublished ? '' : ' (once published)',
    cdnNote: isPublished ? '' : 'This version is not published there yet. Until it is, the address does not work.',
    builder: hasBuilder ? builderNote : '',
  };
  return template.replace(/\{\{(\w+)\}\}/g, (_, name) => values[name]);
}

/** A page that works as soon as it is uploaded: it loads the script beside it, and holds the full text without it. */
export function examplePage() {
  const body = `<h1>Dextrose Prolotherapy</h1>\n${render('prolo-guide', {lang: 'en'})}`;
  return page('Example of prolo-elements', body, '<script defer src="prolo.js"></script>\n');
}

/**
 * The feed of changes as a page to read.
 * @param {{title: string, items: {title: string, content_html: string}[]}} feed dist/changes.json
 */
export function changesPage({title, items}) {
  const articles = items.map(
    (item) => `<article>
<h2>${escape(item.title)}</h2>
${item.content_html.replace(/(<\/?h)([23])/g, (_, tag, level) => tag + (Number(level) + 1))}
</article>
`,
  );
  return page(title, `<h1>${escape(title)}</h1>\n${articles.join('')}`);
}

/** A page in the style of the folder. */
function page(title, body, script = '') {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escape(title)}</title>
<style>
:root { color-scheme: light dark; background: canvas; color: canvastext; }
body { max-inline-size: 44em; margin: 2em auto; padding-inline: 1em; font: 1.0625em/1.6 system-ui, sans-serif; }
dt { font-weight: bold; }
</style>
${script}</head>
<body>
<main>
${body}
</main>
</body>
</html>
`;
}

const entities = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'};
const escape = (text) => text.replace(/[&<>"]/g, (character) => entities[character]);
