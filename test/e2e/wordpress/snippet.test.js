import {copyFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import puppeteer from 'puppeteer-core';
import {afterAll, beforeAll, describe, it} from 'vitest';
import {chromiumArgs, executable} from '../../support/engines.js';
import {expectElements, expectWords, snippet, visit} from '../hosts/visits.js';
import {unless} from '../../support/unless.js';
import {missing, publish, single, staff} from './support.js';

/** The same snippet that every other host gets (test/e2e/hosts), pasted by somebody who may, on a site without the plugin. */
unless(missing, describe)('the snippet in a Custom HTML block, without the plugin', () => {
  let browser;
  let url;
  beforeAll(async () => {
    copyFileSync(fileURLToPath(new URL('../../../dist/prolo.js', import.meta.url)), join(single.root, 'prolo.js'));
    const post = await publish(staff['an Editor'], `<!-- wp:html -->\n${snippet}\n<!-- /wp:html -->`);
    url = `${post.url}&theme=twentytwentyone&plugin=none`;
    browser = await puppeteer.launch({executablePath: executable('chromium'), args: chromiumArgs});
  });
  afterAll(() => browser?.close());

  it('shows the words of every element without JavaScript', async () => {
    await visit(browser, url, {javascript: false}, expectWords);
  });

  it('shows the words of every element when the script is lost', async () => {
    await visit(browser, url, {script: 'lost'}, expectWords);
  });

  it('shows the words while the script is late, and the elements when it comes', async () => {
    await visit(browser, url, {script: 'late'}, async (page, {release}) => {
      await expectWords(page);
      release();
      await expectElements(page);
    });
  });
});
