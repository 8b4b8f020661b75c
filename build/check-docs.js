/** Checks the Markdown files: links, anchors and paths resolve, the decisions are in order, and the README stays short. */
import {execFileSync} from 'node:child_process';
import {existsSync, readdirSync, readFileSync, statSync} from 'node:fs';
import {dirname, join, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';
import {checkDecisions, pathsIn} from './decisions.js';
import {slugOf} from './slug.js';

const root = fileURLToPath(new URL('../', import.meta.url));
const maxReadmeLines = 150;
/** @type {string[]} */
const problems = [];

const documents = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '*.md', '*.mdx'], {
  cwd: root,
  encoding: 'utf8',
})
  .split('\n')
  .filter((file) => file && existsSync(join(root, file)));

/** @param {string} file */
const read = (file) => readFileSync(join(root, file), 'utf8');
/**
 * The text without code, in which brackets are not links.
 * @param {string} text
 */
const prose = (text) => text.replace(/^(```+|~~~+)[^]*?^\1/gm, '').replace(/`[^`\n]*`/g, 'code');

/**
 * The anchors that GitHub derives from the headings of a document.
 * @param {string} file
 */
function anchorsOf(file) {
  const headings = read(file)
    .replace(/^(```+)[^]*?^\1/gm, '')
    .matchAll(/^#+ +(.+)$/gm);
  return [...headings].map(([, title]) => slugOf(title));
}

for (const file of documents) {
  for (const [, target] of prose(read(file)).matchAll(/\]\(<?([^)\s>]+)>?(?:\s+"[^"]*")?\)/g)) {
    if (/^[a-z][a-z+.-]*:|^\//i.test(target)) continue;
    const [path, anchor] = target.split('#');
    const linked = path ? resolve(root, dirname(file), decodeURIComponent(path)) : join(root, file);
    if (!existsSync(linked)) problems.push(`${file}: the link to ${target} does not resolve.`);
    else if (anchor && statSync(linked).isFile() && !anchorsOf(linked.slice(root.length)).includes(anchor)) {
      problems.push(`${file}: ${target} has no such heading.`);
    }
  }
}

// Paths in inline code must exist, too. Changelogs describe earlier states, docs/hosts other repositories.
const exists = (/** @type {string} */ path) => existsSync(join(root, path));
const describesOthers = (/** @type {string} */ file) => /^docs\/(?:decisions\/0|hosts\/)|CHANGELOG/.test(file);
for (const file of documents.filter((document) => !describesOthers(document))) {
  for (const path of pathsIn(read(file))) {
    if (!exists(path)) problems.push(`${file}: ${path} does not exist.`);
  }
}

const folder = 'docs/decisions';
const decisions = readdirSync(join(root, folder))
  .filter((file) => file !== 'README.md')
  .sort()
  .map((file) => ({file, text: read(`${folder}/${file}`)}));
for (const problem of checkDecisions(decisions, read(`${folder}/README.md`), exists)) {
  problems.push(`${folder}/${problem}`);
}

const lines = read('README.md').trimEnd().split('\n').length;
if (lines > maxReadmeLines) problems.push(`README.md has ${lines} lines, at most ${maxReadmeLines} are allowed.`);

for (const problem of problems) console.error(problem);
if (problems.length === 0)
  console.log(`Links in ${documents.length} documents and ${decisions.length} decisions are valid.`);
process.exitCode = problems.length > 0 ? 1 : 0;
