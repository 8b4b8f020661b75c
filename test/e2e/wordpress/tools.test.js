/** What those who edit a site learn under Tools, in a notice, and from the doctor; and what is left of it afterwards. */
// cspell:ignore wpnonce
import {renameSync} from 'node:fs';
import {join} from 'node:path';
import {afterAll, describe, expect, it} from 'vitest';
import {unless} from '../../support/unless.js';
import {complaints, logIn, missing, php, publish, single, staff, view} from './support.js';

const author = staff['an Author'];
const editor = staff['an Editor'];
const screen = `${single?.url}/wp-admin/tools.php?page=prolo-elements`;
const block = (element, values = {}) => `<!-- wp:prolo/element ${JSON.stringify({element, values})} /-->`;
const review = (values) => ({'reviewed-by': 'Dr. A', ...values});

/** What the plugin finds in a post, with the content of the build. */
const findingsOn = (id) =>
  php(single, `return ProloElements\\Site_Check::check( get_post( ${id} ) );`, {plugin: 'real-content'});

unless(missing, describe)('the check of a site', () => {
  afterAll(() => expect(complaints(single)).toEqual([]));

  /** @type {[what: string, text: string, ids: string[], words?: RegExp][]} */
  const table = [
    ['nothing on a guide without a review', block('guide'), []],
    [
      'nothing on a review of the newest version',
      block('risks', review({'reviewed-version': '2.0.0'})) + block('disclaimer'),
      [],
    ],
    [
      'a review of an older version',
      block('guide', review({'reviewed-version': '1.1.0'})),
      ['review-outdated'],
      /Dr\. A does not cover \d+ statements of prolo-guide.*version 2\.0\.0 under Review/,
    ],
    [
      'a review in a group of blocks',
      `<!-- wp:group -->${block('guide', review({'reviewed-version': '1.1.0'}))}<!-- /wp:group -->`,
      ['review-outdated'],
    ],
    ['a review in a shortcode', '[prolo guide reviewed-by="Dr. A" reviewed-version="1.1.0"]', ['review-outdated']],
    [
      'a review in a tag',
      '<prolo-guide reviewed-by="Dr. A" reviewed-version="1.1.0"></prolo-guide>',
      ['review-outdated'],
    ],
    [
      'only what is shown: knee pain',
      block('conditions', review({'reviewed-version': '1.1.0', include: 'knee-pain'})) + block('disclaimer'),
      ['review-outdated'],
      /does not cover [1-3]\d statements/,
    ],
    [
      'a review that cannot be true',
      block('guide', review({'reviewed-on': '2999-01-01'})),
      ['attribute-unknown'],
      /reviewed-on="2999-01-01"/,
    ],
    ['clinical words without the full disclaimer', '[prolo risks]', ['disclaimer-brief']],
    ['the same beside a brief one', '[prolo risks][prolo disclaimer variant="brief"]', ['disclaimer-brief']],
    ['nothing where the full one stands beside', '[prolo risks][prolo disclaimer]', []],
    ['an unknown element', '[prolo kondition]', ['tag-unknown'], /“kondition”/],
    ['an unknown attribute in a block', block('article', {color: 'red'}), ['attribute-unknown'], /color/],
    [
      'an unknown attribute in a tag',
      '<prolo-article includes="x"></prolo-article>',
      ['attribute-unknown'],
      /includes/,
    ],
    ['an unknown value', '[prolo guide sections="risk"]', ['attribute-unknown'], /sections="risk"/],
    ['nothing in a shortcode that stands as text', 'Write [[prolo kondition]] and [prolo guide].', []],
  ];
  for (const [what, text, ids, words = /^/] of table) {
    it(`finds ${what}`, async () => {
      const {findings} = await findingsOn((await publish(editor, text)).id);
      expect(findings.map(({id}) => id)).toEqual(ids);
      expect(findings.map(({message, fix}) => `${message} ${fix}`).join()).toMatch(words);
    });
  }

  it('leaves out texts that show no element', async () => {
    expect(await findingsOn((await publish(editor, 'A text about prolotherapy.')).id)).toBeNull();
  });

  it('names files that are missing', async () => {
    const folder = join(single.root, 'wp-content/plugins/real-content');
    const check = () => php(single, 'return ProloElements\\Site_Check::findings_on_files();', {plugin: 'real-content'});
    expect(await check()).toEqual([]);
    renameSync(join(folder, 'core.js'), join(folder, 'core.away'));
    try {
      expect(await check()).toMatchObject([
        {id: 'files-missing', message: 'Files of the plugin are missing: core.js.'},
      ]);
    } finally {
      renameSync(join(folder, 'core.away'), join(folder, 'core.js'));
    }
  });
});

unless(missing, describe)('the screen under Tools', () => {
  it('shows those who edit all pages each finding with what to do, and where to go', async () => {
    const {id} = await publish(author, '[prolo kondition]');
    const html = await view(screen, {as: editor});
    const row = html.split('<tr>').find((row) => row.includes(`?p=${id}"`) || row.includes(`post=${id}&`));
    expect(row).toMatch(/data-finding="tag-unknown">There is no element “kondition”/);
    expect(row).toContain('Correct it in the page, or delete it.');
    expect(row).toMatch(new RegExp(`<a href="[^"]*post=${id}&[^"]*">Edit</a>`));
    expect(row).toMatch(new RegExp(`<a href="[^"]*p=${id}&[^"]*prolo-doctor=1">See with the doctor</a>`));
  });

  it('is closed to Authors, who see the notices in their own posts', async () => {
    const html = await view(screen, {as: author});
    expect(html).not.toContain('data-finding');
    expect(html).toContain('you are not allowed to access this page');
  });

  it('leads to the doctor, who comes for those who edit and for no visitor', async () => {
    const {url} = await publish(author, '[prolo guide]');
    const doctor = /<script[^>]* data-show src=['"][^'"]*\/doctor\.js/;
    expect(await view(`${url}&prolo-doctor=1&plugin=real-content`, {as: editor})).toMatch(doctor);
    expect(await view(`${url}&prolo-doctor=1&plugin=real-content`)).not.toMatch(doctor);
    expect(await view(`${url}&plugin=real-content`, {as: editor})).not.toMatch(doctor);
  });
});

unless(missing, describe)('the notice that a review no longer covers the words', () => {
  const dashboard = `${single.url}/wp-admin/index.php?plugin=real-content`;
  const words = 'the review of a clinician no longer covers the text of Prolo Elements';

  it('stands on the dashboard of those who edit all pages until they dismiss it, and leaves nothing when the plugin is deleted', async () => {
    await publish(author, block('guide', review({'reviewed-version': '1.1.0'})));
    expect(await view(dashboard, {as: author})).not.toContain(words);
    const html = await view(dashboard, {as: editor});
    expect(html).toContain(words);

    const [, address] = /<a href="([^"]*prolo_elements_dismiss[^"]*)"/.exec(html);
    const {cookie} = await logIn(editor);
    const follow = (url) => fetch(url, {headers: {cookie}, redirect: 'manual'});
    const dismiss = `${address.replaceAll('&amp;', '&').replaceAll('&#038;', '&')}&plugin=real-content`;
    expect((await follow(dismiss.replace(/_wpnonce=\w+/, '_wpnonce=wrong'))).status).toBe(403);
    expect(await view(dashboard, {as: editor})).toContain(words);
    expect((await follow(dismiss)).status).toBe(302);
    expect(await view(dashboard, {as: editor})).not.toContain(words);
    expect(await view(dashboard, {as: staff['an Administrator']})).toContain(words);

    const rows = () =>
      php(single, `return $wpdb->get_col("SELECT meta_value FROM $wpdb->usermeta WHERE meta_key LIKE 'prolo%'");`);
    expect(await rows()).toEqual(['2.0.0']);
    await php(
      single,
      "define('WP_UNINSTALL_PLUGIN', 'prolo-elements/prolo-elements.php'); require WP_PLUGIN_DIR . '/prolo-elements/uninstall.php';",
      {plugin: 'none'},
    );
    expect(await rows()).toEqual([]);
  });
});
