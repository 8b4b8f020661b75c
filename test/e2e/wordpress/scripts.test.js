/** Which script a page of a WordPress site loads: what it shows, in one file. */
import {existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {afterAll, describe, expect, it} from 'vitest';
import {unless} from '../../support/unless.js';
import {complaints, missing, php, publish, single, staff, view} from './support.js';

const user = staff['an Editor'];
const html = (text) => `<!-- wp:html -->\n${text}\n<!-- /wp:html -->`;
const scriptsOf = (page) =>
  [...page.matchAll(/<script[^>]*src=["']([^"']*\/prolo-elements\/[^"'?]*)[^>]*>/g)].map(([, src]) => src);
const dist = (name) => readFileSync(new URL(`../../../dist/${name}`, import.meta.url), 'utf8');
const cat = (...names) => ['core.js', ...names].map(dist).join('');
const element = (name) => `elements/prolo-${name}.js`;

unless(missing, describe)('a page on a real WordPress loads in one request', () => {
  afterAll(() => expect(complaints(single)).toEqual([]));

  /** @type {[what: string, text: string, files: string[]][]} */
  const table = [
    ['the element of a shortcode', '[prolo conditions]', [element('conditions')]],
    [
      'the elements of several texts, whatever their order',
      '[prolo conditions]\n\n[prolo disclaimer]',
      [element('disclaimer'), element('conditions')],
    ],
    [
      'the same in another order',
      '[prolo disclaimer]\n\n[prolo conditions]',
      [element('disclaimer'), element('conditions')],
    ],
    ['the element of a tag', html('<prolo-article></prolo-article>'), [element('article')]],
    [
      'the markers where there is one',
      html('<div class="prolo-article">Text</div>'),
      [element('article'), 'markers.js'],
    ],
    [
      'the markers where a link stands for an element',
      html('<p><a href="/prolo-embed/article">Text</a></p>'),
      [element('article'), 'markers.js'],
    ],
  ];
  for (const [what, text, files] of table) {
    it(what, async () => {
      const page = await view((await publish(user, text)).url);
      const scripts = scriptsOf(page);
      expect(scripts).toHaveLength(1);
      expect(scripts[0]).toMatch(/\/wp-content\/uploads\/prolo-elements\/[\d.]+\/prolo-[\da-f]+\.js$/);
      expect(await (await fetch(scripts[0])).text()).toBe(cat(...files).replace(/^\ufeff/, ''));
      expect(page).toMatch(/ defer data-cfasync="false" nowprocket [^>]*src=["'][^"']*\/uploads\/prolo-elements\//);
    });
  }

  it('a script from elsewhere instead, where the clinic names one', async () => {
    const {url} = await publish(user, '[prolo conditions]');
    const page = await view(`${url}&cdn=1`);
    expect(scriptsOf(page)).toEqual([]);
  });
});

unless(missing, describe)('the uploads folder of a real WordPress', () => {
  const folder = () => join(single.root, 'wp-content/uploads/prolo-elements');
  const versions = () => (existsSync(folder()) ? readdirSync(folder()) : []);

  it('gets each combination once, and loses those of other versions', async () => {
    rmSync(folder(), {recursive: true, force: true});
    mkdirSync(join(folder(), '0.0.9'), {recursive: true});
    writeFileSync(join(folder(), '0.0.9/prolo-old.js'), '');
    for (const text of ['[prolo conditions]', '[prolo conditions]\n\n[prolo disclaimer]', '[prolo conditions]']) {
      await view((await publish(user, text)).url);
    }
    expect(versions()).toHaveLength(1);
    expect(readdirSync(join(folder(), versions()[0]))).toHaveLength(2);
    expect(versions()).not.toContain('0.0.9');
  });

  it('is not needed: where it cannot be written, the page loads the files one by one', async () => {
    rmSync(folder(), {recursive: true, force: true});
    // A file in the place of the folder, as the tests may run as root.
    writeFileSync(folder(), '');
    try {
      const page = await view((await publish(user, '[prolo conditions]\n\n[prolo disclaimer]')).url);
      const names = scriptsOf(page).map((src) => src.split('/plugins/prolo-elements/')[1]);
      expect(names).toEqual(['core.js', element('disclaimer'), element('conditions')]);
      expect(page.match(/<script[^>]* defer [^>]*data-cfasync="false"[^>]*\/prolo-elements\//g)).toHaveLength(3);
    } finally {
      rmSync(folder());
    }
  });

  it('is left as it was when somebody deletes the plugin', async () => {
    await view((await publish(user, '[prolo conditions]')).url);
    expect(versions()).toHaveLength(1);
    await php(
      single,
      "define('WP_UNINSTALL_PLUGIN', 'prolo-elements/prolo-elements.php'); require WP_PLUGIN_DIR . '/prolo-elements/uninstall.php';",
    );
    expect(existsSync(folder())).toBe(false);
  });
});
