/** The frame of each page of the site. */
import {dirname, posix} from 'node:path';

/**
 * @param {import('./documents.js').Page} page
 * @param {{version: string, links: [name: string, path: string][]}} site
 * @returns {string} HTML
 */
export function layout({path, title, html}, {version, links}) {
  const to = (target) => posix.relative(dirname(path), target);
  const items = links.map(
    ([name, target]) => `<li><a href="${to(target)}"${target === path ? ' aria-current="page"' : ''}>${name}</a></li>`,
  );
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title === 'prolo-elements' ? title : `${title} – prolo-elements`}</title>
<link rel="stylesheet" href="${to('site.css')}">
<link rel="icon" href="${to('sample-clinic/logo.svg')}" type="image/svg+xml">
<link rel="alternate" type="application/atom+xml" title="Changes of the content" href="${to('prolo-elements/changes.atom')}">
</head>
<body>
<a class="skip-link" href="#main">Skip to content</a>
<header>
<nav aria-label="Site">
<ul>
${items.join('\n')}
</ul>
</nav>
</header>
<main id="main" tabindex="-1">
${html}
</main>
<footer>
<p>prolo-elements ${version}. No clinician has reviewed the content yet.</p>
</footer>
</body>
</html>
`;
}
