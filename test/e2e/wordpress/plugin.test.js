import {execFileSync} from 'node:child_process';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {parseFragment, serialize} from 'parse5';
import {describe, expect, it} from 'vitest';
import {unless} from '../../support/unless.js';
import {missing, php, publish, single, staff, view} from './support.js';

const path = (file) => fileURLToPath(new URL(`../../../${file}`, import.meta.url));
const source = path('integrations/wordpress');
const read = (file) => readFileSync(path(file), 'utf8');

unless(missing, it)('the files of the plugin are PHP without errors', () => {
  for (const name of readdirSync(source).filter((name) => name.endsWith('.php'))) {
    expect(execFileSync('php', ['-l', join(source, name)], {encoding: 'utf8'})).toContain('No syntax errors');
  }
});

unless(missing, describe)('the source without what is built', () => {
  it('leaves the site as it is and tells its staff what to install', async () => {
    const notice = await php(
      single,
      `require '${source}/prolo-elements.php'; ob_start(); do_action('admin_notices'); return ob_get_clean();`,
      {plugin: 'none'},
    );
    expect(notice).toContain('Please install prolo-elements.zip.');
  });
});

unless(missing, describe)('the words of the build', () => {
  const {elements} = JSON.parse(read('dist/fallback.json'));
  const normal = (html) => serialize(parseFragment(html));

  for (const [tag, {attributes, html}] of Object.entries(elements)) {
    it(`of <${tag}> are printed unchanged, and every attribute is allowed`, async () => {
      for (const [lang, readings] of Object.entries(html)) {
        for (const [reading, expected] of Object.entries(readings)) {
          const {url} = await publish(staff['an Author'], `[prolo ${tag} lang="${lang}" reading="${reading}"]`);
          const shown = await view(`${url}&plugin=real-words&theme=twentytwentyone`);
          expect(normal(shown)).toContain(normal(expected));
        }
      }
      const {url} = await publish(staff['an Author'], `[prolo ${tag} unknown]`);
      const notice = await view(`${url}&plugin=real-words`, {as: staff['an Author']});
      const allowed = notice.match(/Allowed: ([^;]+);/)[1].split(', ');
      expect(allowed).toEqual(expect.arrayContaining(attributes));
    });
  }
});
