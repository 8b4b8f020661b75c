import {execFileSync} from 'node:child_process';
import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {parseFragment, serialize} from 'parse5';
import {describe, expect, it} from 'vitest';
import {attributesOf, plainHtml, tags} from 'prolo-elements/prerender';
import {unless} from '../../support/unless.js';
import {missing, php, publish, single, staff, view} from './support.js';

const path = (file) => fileURLToPath(new URL(`../../../${file}`, import.meta.url));
const source = path('integrations/wordpress');

unless(missing, it)('the files of the plugin are PHP without errors', () => {
  for (const name of readdirSync(source).filter((name) => name.endsWith('.php'))) {
    expect(execFileSync('php', ['-l', join(source, name)], {encoding: 'utf8'})).toContain('No syntax errors');
  }
});

unless(missing, describe)('the plugin without its built files', () => {
  it('changes nothing on the site and tells its staff what to install', async () => {
    const notice = await php(
      single,
      `require '${source}/prolo-elements.php'; ob_start(); do_action('admin_notices'); return ob_get_clean();`,
      {plugin: 'none'},
    );
    expect(notice).toContain('Please install prolo-elements.zip.');
  });
});

unless(missing, describe)('the plugin with the content of the build', () => {
  const normal = (html) => serialize(parseFragment(html));
  const author = staff['an Author'];

  for (const tag of tags) {
    it(`shows what the prerenderer returns for <${tag}>, and allows all its attributes`, async () => {
      for (const reading of ['plain', 'clinical']) {
        const {url} = await publish(author, `[prolo ${tag} reading="${reading}"]`);
        const shown = await view(`${url}&plugin=real-content&theme=twentytwentyone`);
        expect(normal(shown)).toContain(normal(plainHtml(tag, {reading}, {lang: 'en-US'})));
      }
      const {url} = await publish(author, `[prolo ${tag} unknown]`);
      const notice = await view(`${url}&plugin=real-content`, {as: author});
      const allowed = notice.match(/Allowed: ([^;]+);/)[1].split(', ');
      expect(allowed).toEqual(expect.arrayContaining(attributesOf(tag)));
    });
  }

  it('shows knee pain alone, and its sources alone, where only knee pain is asked for', async () => {
    const {url} = await publish(author, '[prolo conditions include="knee-pain"]\n[prolo evidence include="knee-pain"]');
    const shown = await view(`${url}&plugin=real-content&theme=twentytwentyone`);
    for (const tag of ['prolo-conditions', 'prolo-evidence']) {
      expect(normal(shown)).toContain(normal(plainHtml(tag, {include: 'knee-pain'}, {lang: 'en-US'})));
    }
    expect(shown).toContain('Knee pain');
    expect(shown).not.toContain('Tennis elbow');
  });
});
