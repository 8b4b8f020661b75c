/** What the embed builder gives for WordPress: each of the three ways, pasted as its steps say. */
import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import puppeteer from 'puppeteer-core';
import {afterAll, beforeAll, describe, it} from 'vitest';
import {chromiumArgs, executable} from '../../support/engines.js';
import {unless} from '../../support/unless.js';
import {expectEmbed, readBuilder, webmasters} from '../hosts/builder.js';
import {visit} from '../hosts/visits.js';
import {missing, publish, single, staff} from './support.js';

const block = (name, html) => `<!-- wp:${name} -->\n${html}\n<!-- /wp:${name} -->`;

/** @type {[way: string, as: object, query: string, paste: (code: string) => string][]} */
const ways = [
  ['the block, pasted by an Author', staff['an Author'], '&plugin=real-content', (code) => code],
  [
    'the shortcode in a block, pasted by an Author',
    staff['an Author'],
    '&plugin=real-content',
    (code) => block('shortcode', code),
  ],
  [
    'the snippet without the plugin, pasted by an Editor',
    staff['an Editor'],
    '&plugin=none',
    (code) => block('html', code),
  ],
];

unless(missing, describe)('the WordPress tab of the embed builder', () => {
  let browser;
  beforeAll(async () => {
    browser = await puppeteer.launch({executablePath: executable('chromium'), args: chromiumArgs});
  });
  afterAll(() => browser?.close());

  for (const [name, webmaster] of Object.entries(webmasters)) {
    describe(`for ${name}`, () => {
      let codes;
      beforeAll(async () => {
        const {blocks, files} = await readBuilder(browser, webmaster.choices);
        codes = blocks.wordpress;
        const folder = join(single.root, 'prolo-elements');
        mkdirSync(folder, {recursive: true});
        for (const [file, content] of Object.entries(files)) writeFileSync(join(folder, file), content);
      });

      for (const [index, [way, as, query, paste]] of ways.entries()) {
        it(`gives elements with what the clinic wrote, in ${way}`, async () => {
          const {url} = await publish(as, paste(codes[index]));
          const address = `${url}&theme=twentytwentyone${query}`;
          await visit(browser, address, {}, (page) => expectEmbed(page, webmaster));
          await visit(browser, address, {javascript: false}, (page) => expectEmbed(page, webmaster, {isAlive: false}));
        });
      }

      it('gives a shortcode that works in classic text, too', async () => {
        const {url} = await publish(staff['an Author'], `Before.\n\n${codes[1]}\n\nAfter.`);
        await visit(browser, `${url}&theme=twentytwentyone&plugin=real-content`, {}, (page) =>
          expectEmbed(page, webmaster),
        );
      });
    });
  }
});
