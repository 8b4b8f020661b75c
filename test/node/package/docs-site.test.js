/** The documentation as a static site, but for Storybook, whose build takes long. */
import {existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {writeSite} from '../../../build/docs-site/build.js';
import {checkLinks} from '../../../build/docs-site/check-links.js';
import {renderMarkdown} from '../../../build/docs-site/markdown.js';
import {rows} from '../../support/rows.js';

let folder;
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'prolo-site-'))));
afterAll(() => rmSync(folder, {recursive: true}));

const write = (path, text) => {
  mkdirSync(dirname(join(folder, path)), {recursive: true});
  writeFileSync(join(folder, path), text);
};

describe('The documentation site', () => {
  const read = (path) => readFileSync(join(folder, 'site', path), 'utf8');
  beforeAll(() => {
    writeSite(join(folder, 'site'));
    write('site/storybook/index.html', '');
  });

  it.each(
    rows([
      ['index.html', 'Quick start'],
      ['docs/index.html', 'Documentation'],
      ['docs/reference.html', 'Reference'],
      ['docs/hosts/index.html', 'Where to paste what'],
      ['docs/hosts/wordpress.html', 'WordPress'],
      ['sample-clinic/index.html', 'Sample Clinic'],
      ['CHANGELOG.html', 'Changelog'],
    ]),
  )('has %s', (path, words) => {
    expect(read(path)).toContain(words);
  });

  it('has no link that leads nowhere, and none that needs the top of a site', () => {
    expect(checkLinks(join(folder, 'site'), ['storybook'])).toEqual([]);
  });

  it('loads the built files into the sample clinic', () => {
    expect(read('sample-clinic/index.html')).toContain('src="../prolo-elements/prolo.js"');
    expect(existsSync(join(folder, 'site/prolo-elements/prolo.js'))).toBe(true);
  });

  it('names the hash of the script in the snippet for jsDelivr', () => {
    const hash = JSON.parse(read('prolo-elements/integrity.json'))['prolo.js'];
    expect(read('docs/hosts/index.html')).toContain(`/dist/prolo.js&quot; integrity=&quot;${hash}&quot;`);
  });

  it('says on every page that no clinician has reviewed the content', () => {
    expect(read('docs/doctor.html')).toMatch(/<footer>[^]*No clinician has reviewed the content yet/);
  });

  it('offers the feed of changes to feed readers', () => {
    expect(read('docs/hosts/hugo.html')).toContain('type="application/atom+xml"');
    expect(read('docs/hosts/hugo.html')).toContain('href="../../prolo-elements/changes.atom"');
  });
});

describe('The check of links', () => {
  it.each(
    rows([
      ['a page that is missing', 'missing.html', 'does not exist'],
      ['an anchor that is missing', 'other.html#nowhere', 'has no such anchor'],
      ['an anchor that is missing on the same page', '#nowhere', 'has no such anchor'],
      ['an address from the top of the site', '/other.html', 'does not work on a site in a folder'],
      ['a folder, which some hosts do not open', 'sub/', 'is a folder: name its page'],
    ]),
  )('reports %s', (_name, link, problem) => {
    write('links/other.html', '<p id="here">');
    write('links/sub/index.html', '');
    write('links/index.html', `<a href="${link}">Link</a>`);
    expect(checkLinks(join(folder, 'links'))).toEqual([`index.html: ${link} ${problem}.`]);
  });

  it('accepts pages, anchors, images, and what is elsewhere', () => {
    write('good/logo.svg', '');
    write('good/other.html', '<p id="here">');
    const links = [
      'other.html',
      'other.html#here',
      '#top',
      'https://example.org/',
      'mailto:a@example.org',
      'other.html?a=b',
    ];
    write('good/index.html', `${links.map((link) => `<a href="${link}"></a>`).join('')}<img src="logo.svg">`);
    expect(checkLinks(join(folder, 'good'))).toEqual([]);
  });
});

describe('A Markdown document', () => {
  const html = (text, resolve = (href) => href) => renderMarkdown(text, resolve).html;

  it('has the anchors that GitHub gives to headings, also where two are the same', () => {
    expect(html('# `<prolo-guide>` & more\n\n## Parts\n\n## Parts\n')).toMatch(
      /id="prolo-guide--more"[^]*id="parts"[^]*id="parts-1"/,
    );
  });

  it('keeps the words of a link to what is not on the site', () => {
    expect(html('See [the *folder*](src/).', () => undefined)).toBe('<p>See the <em>folder</em>.</p>\n');
  });

  it('has tables and code that scroll by keyboard', () => {
    expect(html('| a |\n| - |\n| b |\n')).toMatch(/^<div class="scroll"[^>]+tabindex="0"><table>/);
    expect(html('```html\n<p>\n```\n')).toContain('<pre tabindex="0"><code class="language-html">&lt;p&gt;');
  });
});
