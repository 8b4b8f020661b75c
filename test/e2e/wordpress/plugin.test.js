import {execFileSync} from 'node:child_process';
import {existsSync, mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {parseFragment, serialize} from 'parse5';
import {describe, expect, it} from 'vitest';
import {assemble} from '../../../build/wordpress.js';
import {missing, php, publish, single, staff, view} from './support.js';

const path = (file) => fileURLToPath(new URL(`../../../${file}`, import.meta.url));
const source = path('integrations/wordpress');
const read = (file) => readFileSync(path(file), 'utf8');
const plugin = read('integrations/wordpress/prolo-elements.php');
const readme = read('integrations/wordpress/readme.txt');

describe('the files of the plugin', () => {
  it('name the version of the package', () => {
    const {version} = JSON.parse(read('package.json'));
    expect(plugin.match(/^ \* Version: +(.+)$/m)[1]).to.equal(version);
    expect(plugin.match(/^const VERSION = '(.+)';$/m)[1]).to.equal(version);
    expect(readme.match(/^Stable tag: (.+)$/m)[1]).to.equal(version);
  });

  it('agree on their requirements', () => {
    for (const header of ['Requires at least', 'Requires PHP', 'License', 'License URI']) {
      const [inPlugin, inReadme] = [plugin, readme].map((text) => text.match(new RegExp(`${header}: *(.+)`))[1]);
      expect(inPlugin, header).to.equal(inReadme);
    }
  });

  it('have a readme in the format of the plugin directory', () => {
    expect(readme).to.match(/^=== Prolo Elements ===\n/);
    for (const header of ['Contributors', 'Tags', 'Tested up to'])
      expect(readme).to.match(new RegExp(`^${header}: .+`, 'm'));
    const [, summary] = readme.split('\n\n');
    expect(summary.length).to.be.at.most(150);
    expect(readme.match(/^Tags: (.+)$/m)[1].split(',').length).to.be.at.most(5);
  });

  it.skipIf(missing)('are PHP without errors', () => {
    for (const name of readdirSync(source).filter((name) => name.endsWith('.php'))) {
      expect(execFileSync('php', ['-l', join(source, name)], {encoding: 'utf8'})).to.contain('No syntax errors');
    }
  });
});

describe('the built plugin', () => {
  it('holds the script, the content, the licenses, and the values of each attribute', () => {
    const folder = mkdtempSync(join(tmpdir(), 'prolo-plugin-'));
    try {
      assemble(folder, path('test/e2e/wordpress/fixture/fallback.json'));
      expect(readdirSync(folder).sort()).to.deep.equal(
        [
          'LICENSE',
          'block.js',
          'block.json',
          'class-plain-html.php',
          'elements.json',
          'fallback.json',
          'lit.LICENSE.txt',
        ]
          .concat(['prolo-elements.php', 'prolo.js', 'prolo.js.map', 'readme.txt', 'visual-tab.js'])
          .sort(),
      );
      expect(readFileSync(join(folder, 'prolo.js'))).to.deep.equal(readFileSync(path('dist/prolo.js')));
      const elements = JSON.parse(readFileSync(join(folder, 'elements.json'), 'utf8'));
      const attribute = (tag, name) => elements[tag].attributes.find((attribute) => attribute.name === name);
      expect(Object.keys(elements)).to.deep.equal(['prolo-conditions', 'prolo-disclaimer', 'prolo-article']);
      expect(attribute('prolo-disclaimer', 'acknowledge').isSwitch).to.equal(true);
      expect(attribute('prolo-disclaimer', 'variant').options).to.deep.equal(['full', 'brief']);
      expect(attribute('prolo-conditions', 'lang').options).to.deep.equal(['en', 'es']);
      expect(attribute('prolo-conditions', 'include')).to.include({isSwitch: false});
    } finally {
      rmSync(folder, {recursive: true});
    }
  });

  it('tells you to build first where files are missing', () => {
    expect(() => assemble('/nowhere', '/nowhere/fallback.json')).toThrow(
      'Run `npm run build` first: /nowhere/fallback.json is not there.',
    );
  });
});

describe.skipIf(missing)('the plugin without its built files', () => {
  it('changes nothing on the site and tells its staff what to install', async () => {
    const notice = await php(
      single,
      `require '${source}/prolo-elements.php'; ob_start(); do_action('admin_notices'); return ob_get_clean();`,
      {plugin: 'none'},
    );
    expect(notice).to.contain('Please install prolo-elements.zip.');
  });
});

const built = existsSync(path('dist/fallback.json'));
describe.skipIf(missing || !built)('the plugin with the content of the build', async () => {
  const {attributesOf, plainHtml, tags} = built ? await import('../../../dist/prerender.js') : {tags: []};
  const normal = (html) => serialize(parseFragment(html));
  const author = staff['an Author'];

  for (const tag of tags) {
    it(`shows what the prerenderer returns for <${tag}>, and allows all its attributes`, async () => {
      for (const reading of ['plain', 'clinical']) {
        const {url} = await publish(author, `[prolo ${tag} reading="${reading}"]`);
        const shown = await view(`${url}&plugin=real-content&theme=twentytwentyone`);
        expect(normal(shown)).to.contain(normal(plainHtml(tag, {reading}, {lang: 'en-US'})));
      }
      const {url} = await publish(author, `[prolo ${tag} unknown]`);
      const notice = await view(`${url}&plugin=real-content`, {as: author});
      const allowed = notice.match(/Allowed: ([^;]+);/)[1].split(', ');
      expect(allowed).to.include.members(attributesOf(tag));
    });
  }

  it('shows knee pain alone, and its sources alone, where only knee pain is asked for', async () => {
    const {url} = await publish(author, '[prolo conditions include="knee-pain"]\n[prolo evidence include="knee-pain"]');
    const shown = await view(`${url}&plugin=real-content&theme=twentytwentyone`);
    for (const tag of ['prolo-conditions', 'prolo-evidence']) {
      expect(normal(shown)).to.contain(normal(plainHtml(tag, {include: 'knee-pain'}, {lang: 'en-US'})));
    }
    expect(shown).to.contain('Knee pain');
    expect(shown).not.to.contain('Tennis elbow');
  });
});
