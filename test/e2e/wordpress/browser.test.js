import puppeteer from 'puppeteer-core';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {chromiumArgs, executable} from '../../support/engines.js';
import {unless} from '../../support/unless.js';
import {canvasOf, logIn, missing, publish, single, staff, themes, view} from './support.js';

const author = staff['an Author'];
const block = (name, html) => `<!-- wp:${name} -->\n${html}\n<!-- /wp:${name} -->`;

let browser;

/** A fresh page for somebody, or for a visitor; `problems` collects what the browser complains of. */
async function open(/** @type {{as?: any}} */ {as} = {}) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport({width: 1280, height: 900});
  if (as) {
    const {cookie} = await logIn(as);
    for (const pair of cookie.split('; ')) {
      const [name, value] = [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)];
      await page.setCookie({name, value, url: as.site.url});
    }
  }
  return page;
}

unless(missing, describe)('in a browser', () => {
  beforeAll(async () => {
    browser = await puppeteer.launch({executablePath: executable('chromium'), args: chromiumArgs});
  });
  afterAll(() => browser?.close());

  describe('a visitor', () => {
    /** Every way in, on one page. */
    const content = [
      block('paragraph', '<p>In a line: [prolo conditions include="knee-pain"] and on.</p>'),
      block('paragraph', '<p>A tag in a line: <prolo-disclaimer></prolo-disclaimer> and on.</p>'),
      block('html', '<prolo-article href="https://example.org/">\n<p>Our own words.</p>\n</prolo-article>'),
      '<!-- wp:prolo/element {"element":"conditions","values":{"reading":"clinical"}} /-->',
    ].join('\n');
    const words = ['Plain words on knees.', 'Plain words on education.', 'Our own words.', 'Clinical words.'];
    let url;
    beforeAll(async () => ({url} = await publish(author, content)));

    for (const theme of themes) {
      it(`gets elements that are alive, each with its fallback in it, and nothing of another site (${theme})`, async () => {
        const page = await open();
        const problems = [];
        const origins = new Set();
        page.on('request', (request) => origins.add(new URL(request.url()).origin));
        page.on('pageerror', (error) => problems.push(error.message));
        page.on('console', (message) => {
          const isFavicon = message.location().url?.endsWith('/favicon.ico');
          if (['error', 'warn'].includes(message.type()) && !isFavicon) problems.push(message.text());
        });
        await page.goto(`${url}&theme=${theme}`);
        await page.waitForFunction(() => document.querySelector('prolo-article')?.shadowRoot);
        const elements = await page.$$eval('prolo-conditions, prolo-disclaimer, prolo-article', (found) =>
          found.map((element) => ({
            shows: element.shadowRoot.textContent.length > 50,
            fallback: element.textContent.trim(),
            fallbackIsHidden: !element.firstElementChild.checkVisibility({visibilityProperty: true}),
          })),
        );
        expect(elements).toHaveLength(4);
        for (const [index, element] of elements.entries()) {
          expect(element).toMatchObject({shows: true, fallbackIsHidden: true});
          expect(element.fallback).toContain(words[index]);
        }
        expect(problems).toEqual([]);
        expect([...origins].filter((origin) => origin.startsWith('http'))).toEqual([single.url]);
        await page.browserContext().close();
      });

      for (const [trouble, prepare] of Object.entries({
        'JavaScript off': (page) => page.setJavaScriptEnabled(false),
        'a script that answers 404': async (page) => {
          await page.setRequestInterception(true);
          page.on('request', (request) =>
            /\/prolo-elements\/.*\.js/.test(request.url()) ? request.respond({status: 404}) : request.continue(),
          );
        },
      })) {
        it(`reads the words with ${trouble} (${theme})`, async () => {
          const page = await open();
          await prepare(page);
          await page.goto(`${url}&theme=${theme}`);
          const text = await page.$eval('body', (body) => body.innerText);
          for (const part of words) expect(text).toContain(part);
          await page.browserContext().close();
        });
      }
    }
  });

  describe('in the block editor', () => {
    it('an Author chooses element and attributes in the sidebar, and sees the words', async () => {
      const page = await open({as: author});
      const problems = [];
      page.on('pageerror', (error) => problems.push(error.message));
      page.on('console', (message) => {
        const isOfControl = /wp\.components.* deprecated/s.test(message.text());
        if (isOfControl) problems.push(message.text());
      });
      await page.goto(`${single.url}/wp-admin/post-new.php`);
      await page.waitForFunction(() => Boolean(window.wp?.blocks?.getBlockType('prolo/element')));
      await page.evaluate(() => {
        const {wp} = window;
        wp.data.dispatch('core/edit-post').toggleFeature('welcomeGuide');
        const inserted = wp.blocks.createBlock('prolo/element', {element: 'disclaimer'});
        wp.data.dispatch('core/editor').editPost({title: 'Made in the editor', status: 'publish'});
        wp.data.dispatch('core/block-editor').insertBlocks([inserted]);
        wp.data.dispatch('core/edit-post').openGeneralSidebar('edit-post/block');
      });
      const preview = async (words) => (await canvasOf(page)).waitForSelector(`::-p-text(${words})`);
      await preview('Plain words on education.');

      const labelled = (label) => page.waitForSelector(`::-p-xpath(//*[@id = //label[text() = '${label}']/@for])`);
      await (await labelled('Element')).select('conditions');
      await preview('Plain words on backs.');
      const look = await page.waitForSelector("::-p-xpath(//button[text() = 'Look'])");
      await look.evaluate((button) => button.click());
      await (await labelled('Reading')).select('clinical');
      await preview('Clinical words.');
      const include = await labelled('Include');
      await include.type('Knee pain');
      await include.press('Enter');
      const id = await page.evaluate(async () => {
        await window.wp.data.dispatch('core/editor').savePost();
        return window.wp.data.select('core/editor').getCurrentPostId();
      });
      expect(problems).toEqual([]);
      const html = await view(`${single.url}/?p=${id}`);
      expect(html).toContain('<prolo-conditions reading="clinical" include="knee-pain">\n<h2>Clinical conditions</h2>');
      await page.browserContext().close();
    });
  });

  describe('in the classic editor', () => {
    /** Types a word in the Visual tab and saves; gives the page that comes of it. */
    async function typeInVisualTab(as, content, query = '') {
      const {id} = await publish(as, content);
      const page = await open({as});
      await page.goto(`${as.site.url}/wp-admin/post.php?post=${id}&action=edit&classic-editor${query}`);
      await page.waitForFunction(() => window.tinymce?.get('content')?.initialized);
      await page.evaluate(() => window.tinymce.get('content').execCommand('mceInsertContent', false, 'Typed. '));
      await Promise.all([page.waitForNavigation({waitUntil: 'domcontentloaded'}), page.click('#publish')]);
      await page.browserContext().close();
      return view(`${as.site.url}/?p=${id}&theme=twentytwentyone`);
    }

    const empty =
      '<prolo-conditions include="knee-pain" heading-level="3" href-template="/care/{id}"></prolo-conditions>';
    const filled = '<prolo-disclaimer acknowledge>\n<p>Our own words.</p>\n</prolo-disclaimer>';

    for (const [who, as] of Object.entries(staff)) {
      it(`the Visual tab of ${who} keeps tags, their attributes and what is in them`, async () => {
        const html = await typeInVisualTab(as, `A text.\n\n${empty}\n${filled}`);
        expect(html).toContain('Typed.');
        expect(html).toMatch(
          /<prolo-conditions include="knee-pain" href-template="\/care\/\{id\}" heading-level="3">\n<h3>Plain conditions/,
        );
        expect(html).toContain('<prolo-disclaimer acknowledge=""><p>Our own words.</p></prolo-disclaimer>');
      });
    }

    it('the Visual tab without the plugin deletes the tag and leaves its words', async () => {
      const html = await typeInVisualTab(staff['an Administrator'], `A text.\n\n${filled}`, '&plugin=none');
      expect(html).toContain('<p>Our own words.</p>');
      expect(html).not.toContain('<prolo-');
    });
  });
});
