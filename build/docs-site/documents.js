/** The documents of the site: every Markdown file that a reader reaches from the README, and the files that they link. */
import {existsSync, readFileSync, statSync} from 'node:fs';
import {dirname, extname, join, posix} from 'node:path';
import {renderMarkdown} from './markdown.js';

/** Files that a browser shows as they are. Others become a page with their text, as a server might run them. */
const shownAsIs = ['.html', '.yaml', '.json', '.png', '.svg'];

/**
 * @typedef {{path: string, title: string, html: string}} Page at its path on the site
 *
 * @param {string} root of the repository
 * @param {(text: string) => string} prepare changes the Markdown before it is rendered
 * @returns {{pages: Page[], files: string[]}} pages, and files to copy to the same path
 */
export function collectDocuments(root, prepare) {
  const waiting = ['README.md', 'docs/README.md'];
  /** @type {Page[]} */
  const pages = [];
  /** @type {Set<string>} */
  const files = new Set();

  for (const document of waiting) {
    const text = readFileSync(join(root, document), 'utf8');
    if (!document.endsWith('.md')) {
      pages.push({
        path: pathOf(document),
        title: document,
        html: `<h1>${document}</h1>\n<pre tabindex="0"><code>${escape(text)}</code></pre>`,
      });
      continue;
    }
    const {title, html} = renderMarkdown(prepare(text), (href) => {
      if (/^(?:[a-z][a-z+.-]*:|#)/i.test(href)) return href;
      const [target, anchor] = href.split('#');
      const file = documentAt(posix.join(dirname(document), target));
      if (file === undefined) return undefined;
      const isKnown = waiting.includes(file) || !existsSync(join(root, file));
      if (shownAsIs.includes(extname(file))) files.add(file);
      else if (!isKnown) waiting.push(file);
      return posix.relative(dirname(pathOf(document)), pathOf(file)) + (anchor ? `#${anchor}` : '');
    });
    pages.push({path: pathOf(document), title, html});
  }
  return {pages, files: [...files].filter((file) => existsSync(join(root, file)))};

  /** The file that a link means: of a folder its README. A folder without one is not on the site. */
  function documentAt(target) {
    const path = target.replace(/\/$/, '');
    if (!existsSync(join(root, path)) || !statSync(join(root, path)).isDirectory()) return path;
    return existsSync(join(root, path, 'README.md')) ? `${path}/README.md` : undefined;
  }
}

/** The path on the site. A README is what a server sends for its folder. */
function pathOf(file) {
  if (shownAsIs.includes(extname(file))) return file;
  if (!file.endsWith('.md')) return `${file}.html`;
  return file.replace(/(^|\/)README\.md$/, '$1index.md').replace(/\.md$/, '.html');
}

const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
