/**
 * `npm run build:docs`: makes one static site in dist-docs/, ready for any host: the documents, the sample clinic, Storybook and,
 * if it is built, the builder. Fails with a list of the links that lead nowhere.
 */
import {spawnSync} from 'node:child_process';
import {copyFileSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {browserFiles} from '../../tools/stage.js';
import {checkLinks} from './check-links.js';
import {collectDocuments} from './documents.js';
import {layout} from './layout.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const readJson = (file) => JSON.parse(readFileSync(join(root, file), 'utf8'));

/** What the form of the sample clinic leads to, where no server answers it. */
const received = {
  path: 'sample-clinic/received.html',
  title: 'No server here',
  html: `<h1>No server here</h1>
<p>This copy of the sample clinic is a folder of files, so nobody receives the form, and nothing was stored. With <code>npm start</code>, a
server answers it and verifies which disclaimer was acknowledged.</p>
<p><a href="intake.html">Back to the form</a></p>`,
};

/**
 * Writes the site but for Storybook.
 * @param {string} out is emptied first
 */
export function writeSite(out) {
  rmSync(out, {recursive: true, force: true});
  const copy = (from, to) => {
    mkdirSync(dirname(join(out, to)), {recursive: true});
    copyFileSync(join(root, from), join(out, to));
  };
  const hasBuilder = existsSync(join(root, 'dist/builder'));
  if (hasBuilder) cpSync(join(root, 'dist/builder'), join(out, 'builder'), {recursive: true});
  for (const file of [...browserFiles(), 'changes.atom', 'changes.json', 'integrity.json', 'lit.LICENSE.txt']) {
    copy(`dist/${file}`, `prolo-elements/${file}`);
  }
  copy('build/docs-site/site.css', 'site.css');
  copySampleClinic(out);

  // Documents cannot name the hash of a file that each build changes.
  const hash = readJson('dist/integrity.json')['prolo.js'];
  const addHash = (text) => text.replaceAll(/(\/dist\/prolo\.js" integrity=")sha384-…/g, `$1${hash}`);
  const {pages, files} = collectDocuments(root, addHash);
  for (const file of files) copy(file, file);
  /** @type {[string, string][]} */
  const links = [
    ['prolo-elements', 'index.html'],
    ['Documentation', 'docs/index.html'],
    ['Where to paste it', 'docs/hosts/index.html'],
    ['Reference', 'docs/reference.html'],
    ...(hasBuilder ? [/** @type {[string, string]} */ (['Builder', 'builder/index.html'])] : []),
    ['Sample clinic', 'sample-clinic/index.html'],
    ['Storybook', 'storybook/index.html'],
  ];
  const {version} = readJson('package.json');
  for (const page of [...pages, received]) {
    mkdirSync(dirname(join(out, page.path)), {recursive: true});
    writeFileSync(join(out, page.path), layout(page, {version, links}));
  }
}

/** Copies the sample clinic, with addresses that work in a folder of any name. */
function copySampleClinic(out) {
  const from = join(root, 'sample-clinic/pages');
  cpSync(from, join(out, 'sample-clinic'), {recursive: true});
  for (const name of readdirSync(from).filter((name) => name.endsWith('.html'))) {
    const page = readFileSync(join(from, name), 'utf8')
      .replaceAll('"/prolo-elements/builder/', '"../builder/')
      .replaceAll('"/prolo-elements/', '"../prolo-elements/')
      .replace('method="post" action="intake"', 'action="received.html"');
    writeFileSync(join(out, 'sample-clinic', name), page);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const out = join(root, 'dist-docs');
  writeSite(out);
  const options = ['--output-dir', join(out, 'storybook'), '--quiet', '--disable-telemetry'];
  const {status} = spawnSync(join(root, 'node_modules/.bin/storybook'), ['build', ...options], {
    cwd: root,
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(1);
  const problems = checkLinks(out, ['storybook']);
  for (const problem of problems) console.error(problem);
  console.log(
    problems.length === 0 ? 'Wrote dist-docs. All links are valid.' : `${problems.length} links lead nowhere.`,
  );
  process.exitCode = problems.length > 0 ? 1 : 0;
}
