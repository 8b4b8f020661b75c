// cspell:ignore msgctxt
/** The files of the WordPress plugin, without a WordPress: what test/e2e/wordpress needs a real one for is tested there. */
import {mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {describe, expect, it} from 'vitest';
import {customElements} from '../../../build/manifest.js';
import {describeElements} from '../../../build/wordpress/elements.js';
import {assemble} from '../../../build/wordpress/plugin.js';

const path = (file) => fileURLToPath(new URL(`../../../${file}`, import.meta.url));
const read = (file) => readFileSync(path(file), 'utf8');
const plugin = read('integrations/wordpress/prolo-elements.php');
const readme = read('integrations/wordpress/readme.txt');

/** Calls that end with the name of the plugin and translate nothing: `wp_set_script_translations`, `wp_cache_get`. */
const notTexts = {'class-block.php': 1, 'render.php': 1};

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
      const source = readdirSync(path('integrations/wordpress')).filter((name) => /\.(php|js)$/.test(name));
      const data = ['elements.json', 'editor.json', 'editor-texts.php', 'fallback.json', 'pieces.json', 'block.json'];
      const scripts = ['core.js', 'doctor.js', 'elements', 'markers.js', 'prolo.js'];
      const others = ['LICENSE', 'lit.LICENSE.txt', 'readme.txt', 'languages'];
      expect(readdirSync(folder).sort()).toEqual([...source, ...data, ...scripts, ...others].sort());
      for (const {file} of Object.values(JSON.parse(readFileSync(join(folder, 'pieces.json'), 'utf8')))) {
        expect(readFileSync(join(folder, file))).toEqual(readFileSync(path(`dist/${file}`)));
      }
      expect(readdirSync(join(folder, 'elements')).filter((name) => !name.endsWith('.js'))).toEqual([]);
      expect(readFileSync(join(folder, 'prolo.js'))).toEqual(readFileSync(path('dist/prolo.js')));
      const elements = JSON.parse(readFileSync(join(folder, 'editor.json'), 'utf8'));
      const attribute = (tag, name) => elements[tag].attributes.find((attribute) => attribute.name === name);
      expect(Object.keys(elements)).toEqual(['prolo-disclaimer', 'prolo-conditions', 'prolo-article']);
      expect(attribute('prolo-disclaimer', 'acknowledge').isSwitch).toBe(true);
      expect(attribute('prolo-disclaimer', 'variant').options).toEqual(['full', 'brief']);
      expect(attribute('prolo-conditions', 'lang').options).toEqual(['en', 'es']);
      expect(attribute('prolo-conditions', 'include')).toMatchObject({label: 'Include', group: 'content'});
      expect(attribute('prolo-conditions', 'include').list).toContain('knee-pain');
      expect(attribute('prolo-conditions', 'heading-level')).toMatchObject({label: 'Heading level', group: 'look'});
      expect(attribute('prolo-conditions', 'lang').labels).toEqual({en: 'English', es: 'Spanish'});
      expect(attribute('prolo-conditions', 'reviewed-version')).toMatchObject({options: ['1.0.0'], group: 'review'});
      expect(elements['prolo-conditions'].keywords).toContain('knee pain');
    } finally {
      rmSync(folder, {recursive: true});
    }
  });

  it('offers each attribute and slot of each element, with the help of the manifest', () => {
    const data = JSON.parse(read('dist/fallback.json'));
    const elements = describeElements(data);
    for (const {tagName, slots, attributes} of customElements()) {
      const {attributes: offered, slots: fields, icon} = elements[tagName];
      expect(offered.map(({name}) => name).sort(), tagName).toEqual(data.elements[tagName].attributes.toSorted());
      for (const {name} of attributes) {
        expect(offered.find((attribute) => attribute.name === name).description, `${tagName} ${name}`).toMatch(/\S/);
      }
      const named = slots.flatMap(({name}) => name || []);
      expect(
        fields.map(({name}) => name),
        tagName,
      ).toEqual(expect.arrayContaining(named));
      expect(icon, tagName).toMatch(/^M/);
    }
    expect(elements['prolo-guide'].slots.map(({name}) => name)).toEqual(
      expect.arrayContaining(['clinic', 'price', 'note-knee-pain', 'call-number']),
    );
    const questions = elements['prolo-visit'].attributes.find(({name}) => name === 'include').list;
    expect(questions).toEqual(data.visitQuestions);
  });

  it('names every text in the template for translators', () => {
    const folder = mkdtempSync(join(tmpdir(), 'prolo-plugin-'));
    try {
      assemble(folder);
      const template = readFileSync(join(folder, 'languages/prolo-elements.pot'), 'utf8');
      const sources = readdirSync(folder).filter((name) => /\.(php|js)$/.test(name));
      // Each call for a translation, in whatever shape it is written, ends with the text domain.
      for (const name of sources) {
        const calls = readFileSync(join(folder, name), 'utf8').match(/'prolo-elements',?\s*\)/g) ?? [];
        const named = template.split(new RegExp(`(?<=[ :])${name.replace('.', '\\.')}:\\d+`)).length - 1;
        expect(named, name).toBe(calls.length - (notTexts[name] ?? 0));
      }
      expect(template).toContain('msgctxt "block title"');
      expect(template).toContain('#. translators: %s: an element, such as “conditions”.');
      expect(template).toMatch(/^msgid_plural "On %d pages/m);
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
