/** The block in a real block editor: what the inserter offers, what the sidebar sets, and what the block turns into. */
import puppeteer from 'puppeteer-core';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {chromiumArgs, executable} from '../../support/engines.js';
import {unless} from '../../support/unless.js';
import {canvasOf, complaints, logIn, missing, php, single, staff} from './support.js';

const author = staff['an Author'];

unless(missing, describe)('the block editor', () => {
  let browser;
  let page;
  const problems = [];

  beforeAll(async () => {
    browser = await puppeteer.launch({executablePath: executable('chromium'), args: chromiumArgs});
    page = await browser.newPage();
    await page.setViewport({width: 1280, height: 900});
    page.on('pageerror', (error) => problems.push(error.message));
    const {cookie} = await logIn(author);
    for (const pair of cookie.split('; ')) {
      const [name, value] = [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)];
      await page.setCookie({name, value, url: single.url});
    }
    await page.goto(`${single.url}/wp-admin/post-new.php`);
    // The browser draws nothing while the tab is in the back, so no frame to wait for.
    await page.waitForFunction(() => Boolean(window.wp?.blocks?.getBlockType('prolo/element')), {polling: 200});
    await page.evaluate(() => window.wp.data.dispatch('core/edit-post').toggleFeature('welcomeGuide'));
  });
  afterAll(async () => {
    await browser?.close();
    expect(problems).toEqual([]);
    expect(complaints(single)).toEqual([]);
  });

  it('offers each element as a block with an icon, keywords and a preview', async () => {
    const offered = await page.evaluate(() =>
      window.wp.data
        .select('core/block-editor')
        .getInserterItems()
        .filter(({name}) => name === 'prolo/element')
        .map(({title, icon, keywords, description, initialAttributes}) => ({
          title,
          hasIcon: Boolean(icon?.src ?? icon),
          keywords,
          description,
          element: initialAttributes.element,
        })),
    );
    expect(offered.map(({element}) => element).sort()).toEqual(['article', 'conditions', 'disclaimer']);
    const conditions = offered.find(({element}) => element === 'conditions');
    expect(conditions).toMatchObject({title: 'Prolotherapy: Conditions', hasIcon: true});
    expect(conditions.description).toContain('The conditions that dextrose prolotherapy is used for');
    expect(conditions.keywords).toContain('knee pain');
    const examples = await page.evaluate(() =>
      window.wp.blocks.getBlockVariations('prolo/element').map(({name, example}) => [name, example.attributes.element]),
    );
    for (const [name, element] of examples) expect(element).toBe(name);
  });

  describe('has in its sidebar', () => {
    const panel = (title) => page.waitForSelector(`::-p-xpath(//button[text() = '${title}'])`);
    const labelled = (label) => page.waitForSelector(`::-p-xpath(//*[@id = //label[text() = '${label}']/@for])`);
    const values = () =>
      page.evaluate(() => window.wp.data.select('core/block-editor').getBlocks().at(-1).attributes.values);

    beforeAll(async () => {
      await page.evaluate(() => {
        const {wp} = window;
        const inserted = wp.blocks.createBlock('prolo/element', {element: 'conditions'});
        wp.data.dispatch('core/block-editor').insertBlocks([inserted]);
        wp.data.dispatch('core/edit-post').openGeneralSidebar('edit-post/block');
      });
      for (const title of ['Look', 'This clinic', 'Review']) {
        // Not by the mouse, as the panels move while the sidebar comes up.
        await (await panel(title)).evaluate((button) => button.click());
      }
    });

    it('a field for every attribute and every slot, with the help of the manifest, in four groups', async () => {
      const groups = await page.$$eval('.block-editor-block-inspector .components-panel__body', (panels) =>
        panels.map((panel) => [
          panel.querySelector('.components-panel__body-title')?.textContent,
          [...panel.querySelectorAll('.components-base-control')].map((field) => [
            field.querySelector('label')?.textContent,
            field.querySelector('[class*="help"]')?.textContent ?? '',
          ]),
        ]),
      );
      const fields = Object.fromEntries(groups.map(([title, fields]) => [title, fields.map(([label]) => label)]));
      expect(fields.Content).toEqual(
        expect.arrayContaining(['Element', 'Include', 'Exclude', 'Selected', 'Href template', 'Omit']),
      );
      expect(fields.Look).toEqual(
        expect.arrayContaining(['View', 'Reading', 'Heading level', 'Language', 'Direction']),
      );
      expect(fields['This clinic']).toEqual(expect.arrayContaining(['Note knee pain', 'Note', 'Heading', 'Actions']));
      expect(fields.Review).toEqual(['Reviewed by', 'Reviewed on', 'Reviewed version', 'Structured data']);
      const {Look, Review} = Object.fromEntries(groups);
      for (const [label, help] of [...Look, ...Review]) expect(help, label).toMatch(/\S/);
    });

    /** @type {[what: string, set: () => Promise<unknown>, expected: Record<string, unknown>][]} */
    const settings = [
      ['conditions by name', async () => (await labelled('Include')).type('Knee pain\n'), {include: 'knee-pain'}],
      ['a choice', async () => (await labelled('Heading level')).select('3'), {'heading-level': '3'}],
      ['the reviewer', async () => (await labelled('Reviewed by')).type('Dr. A'), {'reviewed-by': 'Dr. A'}],
      ['the version', async () => (await labelled('Reviewed version')).select('1.0.0'), {'reviewed-version': '1.0.0'}],
      ['the clinic’s words', async () => (await labelled('Note knee pain')).type('Ours.'), {'note-knee-pain': 'Ours.'}],
    ];
    for (const [what, set, expected] of settings) {
      it(`what sets ${what}`, async () => {
        await set();
        expect(await values()).toMatchObject(expected);
      });
    }

    it('what the block shows at once: the clinic’s words below those of the element', async () => {
      const isShown = () =>
        /Plain words on knees\.[^]*Plain frame: Knee\s*Ours\./.test(
          /** @type {HTMLElement | null} */ (document.querySelector('.wp-block-prolo-element'))?.innerText ?? '',
        );
      await (await canvasOf(page)).waitForFunction(isShown, {polling: 200});
    });

    it('what another element does not know no longer, after the choice of that', async () => {
      await (await labelled('Element')).select('disclaimer');
      expect(await values()).toEqual({'heading-level': '3', 'reviewed-by': 'Dr. A', 'reviewed-version': '1.0.0'});
    });
  });

  describe('turns', () => {
    /** What a block becomes of the kind that is asked for; empty where there is no way. */
    const transform = (name, attributes, target) =>
      page.evaluate(
        (name, attributes, target) => {
          const {blocks} = window.wp;
          const block = blocks.createBlock(name, attributes);
          const found = blocks.getPossibleBlockTransformations([block]).some(({name}) => name === target);
          return found ? blocks.switchToBlockType(block, target).map(({attributes}) => attributes) : [];
        },
        name,
        attributes,
        target,
      );
    const values = {include: 'knee-pain', 'structured-data': true, note: 'A "b" [c]\nSecond <a href="/d">line</a>'};
    const own = {element: 'conditions', values};

    /** @type {[kind: string, key: string, text: string, expected: Record<string, unknown>][]} */
    const into = [
      [
        'core/shortcode',
        'text',
        '[prolo conditions include="knee-pain"]',
        {element: 'conditions', values: {include: 'knee-pain'}},
      ],
      [
        'core/shortcode',
        'text',
        ' [prolo element="prolo-article" href="/a"] ',
        {element: 'article', values: {href: '/a'}},
      ],
      [
        'core/shortcode',
        'text',
        '[prolo disclaimer acknowledge]',
        {element: 'disclaimer', values: {acknowledge: true}},
      ],
      ['core/shortcode', 'text', '[prolo conditions note="Ours."]', {element: 'conditions', values: {note: 'Ours.'}}],
      [
        'core/shortcode',
        'text',
        '[prolo conditions]<p slot="note-knee-pain">Knees.</p>Others.[/prolo]',
        {element: 'conditions', values: {'note-knee-pain': 'Knees.', note: 'Others.'}},
      ],
      [
        'core/html',
        'content',
        '<prolo-conditions include="knee-pain" structured-data></prolo-conditions>',
        {element: 'conditions', values: {include: 'knee-pain', 'structured-data': true}},
      ],
      [
        'core/html',
        'content',
        '<div class="prolo-embed">\n<prolo-conditions><p slot="note">One</p><p slot="note">Two</p></prolo-conditions></div>',
        {element: 'conditions', values: {note: 'One\nTwo'}},
      ],
    ];
    for (const [kind, key, text, expected] of into) {
      it(`${text.trim().replaceAll('\n', ' ')} in ${kind} into the block`, async () => {
        expect(await transform(kind, {[key]: text}, 'prolo/element')).toEqual([expected]);
      });
    }

    /** @type {[kind: string, key: string, text: string][]} */
    const stays = [
      ['core/shortcode', 'text', '[gallery]'],
      ['core/shortcode', 'text', '[prolo kondition]'],
      ['core/shortcode', 'text', '[prolo conditions] and more'],
      ['core/html', 'content', '<prolo-conditions><p>Our own words.</p></prolo-conditions>'],
      ['core/html', 'content', '<p>Text</p><prolo-conditions></prolo-conditions>'],
      ['core/html', 'content', '<prolo-kondition></prolo-kondition>'],
    ];
    for (const [kind, key, text] of stays) {
      it(`nothing that would be lost: ${text}`, async () => {
        expect(await transform(kind, {[key]: text}, 'prolo/element')).toEqual([]);
      });
    }

    for (const [target, key] of [
      ['core/shortcode', 'text'],
      ['core/html', 'content'],
    ]) {
      it(`into ${target} that shows the same, and back`, async () => {
        const [made] = await transform('prolo/element', own, target);
        expect(await transform(target, made, 'prolo/element')).toEqual([own]);
        const render = (content) =>
          php(single, `return apply_filters('the_content', ${JSON.stringify(content).replaceAll('$', '\\$')});`);
        const paragraphs = (html) =>
          html.replace(/<div slot="note">([^]*?)<\/div>/, '$1').match(/A .*?line<\/a>/s)?.[0];
        const shown = await render(made[key]);
        expect(shown).toContain('include="knee-pain"');
        expect(paragraphs(shown)).toBeDefined();
      });
    }
  });

  it('offers patterns whose every element and attribute is known', async () => {
    const patterns = await php(
      single,
      `return array_values(array_filter(WP_Block_Patterns_Registry::get_instance()->get_all_registered(), fn ($pattern) => 0 === strpos($pattern['name'], 'prolo-elements/')));`,
      {plugin: 'real-content'},
    );
    expect(patterns.map(({title}) => title)).toEqual([
      'Prolotherapy page',
      'Prolotherapy for one condition',
      'Before a Prolotherapy visit',
    ]);
    for (const {title, content} of patterns) {
      const complaints = await php(
        single,
        `$post = new WP_Post((object) array('ID' => 0, 'post_type' => 'page', 'post_content' => ${JSON.stringify(content)}));
         return ProloElements\\Site_Check::check($post)['findings'];`,
        {plugin: 'real-content'},
      );
      expect(complaints, title).toEqual([]);
    }
  });
});
