/** The files of the WordPress plugin, without a WordPress: what test/e2e/wordpress needs a real one for is tested there. */
import {mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {describe, expect, it} from 'vitest';
import {assemble} from '../../../build/wordpress.js';

const path = (file) => fileURLToPath(new URL(`../../../${file}`, import.meta.url));
const read = (file) => readFileSync(path(file), 'utf8');
const plugin = read('integrations/wordpress/prolo-elements.php');
const readme = read('integrations/wordpress/readme.txt');

describe('the files of the plugin', () => {
  it('name the version of the package', () => {
    const {version} = JSON.parse(read('package.json'));
    expect(plugin.match(/^ \* Version: +(.+)$/m)[1]).toBe(version);
    expect(plugin.match(/^const VERSION = '(.+)';$/m)[1]).toBe(version);
    expect(readme.match(/^Stable tag: (.+)$/m)[1]).toBe(version);
  });

  it('agree on their requirements', () => {
    for (const header of ['Requires at least', 'Requires PHP', 'License', 'License URI']) {
      const [inPlugin, inReadme] = [plugin, readme].map((text) => text.match(new RegExp(`${header}: *(.+)`))[1]);
      expect(inPlugin, header).toBe(inReadme);
    }
  });

  it('have a readme in the format of the plugin directory', () => {
    expect(readme).toMatch(/^=== Prolo Elements ===\n/);
    for (const header of ['Contributors', 'Tags', 'Tested up to'])
      expect(readme).toMatch(new RegExp(`^${header}: .+`, 'm'));
    const [, summary] = readme.split('\n\n');
    expect(summary.length).toBeLessThanOrEqual(150);
    expect(readme.match(/^Tags: (.+)$/m)[1].split(',').length).toBeLessThanOrEqual(5);
  });
});

describe('the built plugin', () => {
  it('holds the scripts, the content, the licenses, and the values of each attribute', () => {
    const folder = mkdtempSync(join(tmpdir(), 'prolo-plugin-'));
    try {
      assemble(folder, path('test/e2e/wordpress/fixture/fallback.json'));
      expect(readdirSync(folder).sort()).toEqual(
        [
          'LICENSE',
          'block.js',
          'block.json',
          'class-markup.php',
          'class-plain-html.php',
          'class-scripts.php',
          'core.js',
          'elements',
        ]
          .concat([
            'elements.json',
            'fallback.json',
            'lit.LICENSE.txt',
            'markers.js',
            'pieces.json',
            'prolo-elements.php',
          ])
          .concat(['prolo.js', 'readme.txt', 'uninstall.php', 'visual-tab.js'])
          .sort(),
      );
      for (const {file} of Object.values(JSON.parse(readFileSync(join(folder, 'pieces.json'), 'utf8')))) {
        expect(readFileSync(join(folder, file))).toEqual(readFileSync(path(`dist/${file}`)));
      }
      expect(readdirSync(join(folder, 'elements')).filter((name) => !name.endsWith('.js'))).toEqual([]);
      expect(readFileSync(join(folder, 'prolo.js'))).toEqual(readFileSync(path('dist/prolo.js')));
      const elements = JSON.parse(readFileSync(join(folder, 'elements.json'), 'utf8'));
      const attribute = (tag, name) => elements[tag].attributes.find((attribute) => attribute.name === name);
      expect(Object.keys(elements)).toEqual(['prolo-conditions', 'prolo-disclaimer', 'prolo-article']);
      expect(attribute('prolo-disclaimer', 'acknowledge').isSwitch).toBe(true);
      expect(attribute('prolo-disclaimer', 'variant').options).toEqual(['full', 'brief']);
      expect(attribute('prolo-conditions', 'lang').options).toEqual(['en', 'es']);
      expect(attribute('prolo-conditions', 'include')).toMatchObject({isSwitch: false, label: 'Include'});
      expect(attribute('prolo-conditions', 'include').list).toContain('knee-pain');
      expect(attribute('prolo-conditions', 'heading-level').label).toBe('Heading level');
      expect(attribute('prolo-conditions', 'lang').labels).toEqual({en: 'English', es: 'Spanish'});
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
