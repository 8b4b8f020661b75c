import {afterAll, describe, expect, it} from 'vitest';
import {unless} from '../../support/unless.js';
import {complaints, missing, network, php, publish, single, staff, view} from './support.js';

const words = `<h2>Plain conditions</h2>
<p>Plain words -- with "straight quotes".</p>
<ul>
<li><h3>First condition</h3>
<p>Plain words on it.</p></li>
</ul>`;
const ownWords = `<h3>Our own words -- with "straight quotes"</h3>
<p>Please ask us.</p>`;

const element = '<prolo-conditions include="knee-pain">';
const snippet = `<div class="prolo-embed">\n${element}\n${ownWords}\n</prolo-conditions>\n</div>`;
const block = (name, html) => `<!-- wp:${name} -->\n${html}\n<!-- /wp:${name} -->`;

/** What staff may put into a post, and the words that stand in the element afterwards. */
const ways = {
  'the block': ['<!-- wp:prolo/element {"element":"conditions","values":{"include":"knee-pain"}} /-->', words],
  'the shortcode block': [block('shortcode', '[prolo conditions include="knee-pain"]'), words],
  'the shortcode in a paragraph block': [
    block('paragraph', '<p class="has-text-align-center">See [prolo conditions include="knee-pain"] here.</p>'),
    words,
  ],
  'the shortcode in classic text': ['Before.\n\n[prolo element="conditions" include="knee-pain"]\n\nAfter.', words],
  'the shortcode with curly quotes': ['[prolo conditions include=“knee-pain”]', words],
  'an empty tag in a Custom HTML block': [block('html', `${element}</prolo-conditions>`), words],
  'an empty tag in classic text': [`Before.\n\n${element}</prolo-conditions>\n\nAfter.`, words],
  'an empty tag in a line of classic text': [`See ${element} </prolo-conditions> here.`, words],
  'the snippet in a Custom HTML block': [block('html', snippet), ownWords],
  'the snippet in classic text': [`Before.\n\n${snippet}\n\nAfter.`, ownWords],
};
const themes = ['twentytwentyone', 'twentytwentythree'];

const script = (html) => html.match(/<script[^>]*prolo\.js[^>]*>/g) ?? [];
/** Themes of blocks make curly quotes and dashes in the whole page, whatever stands in it. */
const uncurled = (html) => html.replace(/&#822[01];/g, '"').replace(/&#8212;/g, '--');

unless(missing, describe)('a post on a real WordPress', () => {
  afterAll(() => {
    for (const site of [single, network]) expect(complaints(site)).toEqual([]);
  });

  for (const [who, user] of Object.entries(staff)) {
    describe(`by ${who}`, () => {
      for (const [what, [content, inside]] of Object.entries(ways)) {
        it(`shows the words of ${what}, unharmed, and loads the script once`, async () => {
          const {url} = await publish(user, content);
          for (const theme of themes) {
            const html = await view(`${url}&theme=${theme}`);
            expect(uncurled(html)).toContain(`${element}\n${inside}\n</prolo-conditions>\n</div>`);
            expect(html.split('<prolo-conditions')).toHaveLength(2);
            expect(script(html)).toHaveLength(1);
          }
        });
      }

      it('loads no script where there is no element', async () => {
        const {url} = await publish(user, 'A text about prolo therapy.');
        for (const theme of themes) expect(script(await view(`${url}&theme=${theme}`))).toEqual([]);
      });
    });
  }

  it('asks optimizers and consent tools to leave the script alone, before its address', async () => {
    const {url} = await publish(staff['an Author'], '[prolo disclaimer][prolo conditions]');
    const [tag, ...others] = script(await view(url));
    expect(others).toEqual([]);
    expect(tag).toMatch(
      /^<script[^>]* defer data-cfasync="false" nowprocket data-jetpack-boost="ignore" data-cookieconsent="ignore" src=/,
    );
    expect(tag).toContain(`${single.url}/wp-content/plugins/prolo-elements/prolo.js?ver=`);
  });

  it('loads the script from elsewhere only as the file that it is meant to be', async () => {
    const {url} = await publish(staff['an Author'], '[prolo disclaimer]');
    const html = await view(`${url}&cdn`);
    expect(html).toMatch(
      /<script[^>]* integrity="sha384-hash" crossorigin="anonymous" src='https:\/\/cdn\.example\/prolo\.js/,
    );
  });

  it('loads the script for markers too, which editors keep that delete tags', async () => {
    const link = '<a href="https://example.org/prolo-embed/conditions?include=knee-pain">Conditions</a>';
    for (const marker of ['<div class="prolo-conditions" data-include="knee-pain">Our words.</div>', link]) {
      const {url} = await publish(staff['an Author'], marker);
      const html = await view(url);
      expect(html).toContain(marker);
      expect(script(html)).toHaveLength(1);
    }
  });

  it('has no part of an element in its excerpt, nor the script beside it', async () => {
    await publish(
      staff['an Author'],
      'Excerpt of the clinic. <prolo-conditions></prolo-conditions> [prolo conditions]',
    );
    const html = await view(`${single.url}/?theme=twentytwentyone&s=excerpt+of+ours`);
    expect(html).toContain('Excerpt of the clinic.');
    expect(html).not.toContain('prolo-');
  });
});

unless(missing, describe)('a widget', () => {
  for (const [kind, filter, content] of [
    ['of text', 'widget_text_content', `Text.\n\n${element}</prolo-conditions>\n\n${snippet}`],
    ['of blocks', 'widget_block_content', block('html', `${element}</prolo-conditions>${snippet}`)],
  ]) {
    it(`${kind} shows elements as a post does`, async () => {
      const html = await php(single, `return apply_filters('${filter}', ${JSON.stringify(content)});`);
      for (const inside of [words, ownWords]) expect(html).toContain(`${element}\n${inside}\n</prolo-conditions>`);
    });
  }
});

unless(missing, describe)('the shortcode', () => {
  const author = staff['an Author'];
  const shown = async (shortcode) => view((await publish(author, shortcode)).url);

  /** @type {[what: string, shortcode: string, expected: string][]} */
  const cases = [
    ['the clinical reading', '[prolo conditions reading="clinical"]', '<h2>Clinical conditions</h2>'],
    ['a reading in capitals', '[prolo conditions reading="Clinical"]', '<h2>Clinical conditions</h2>'],
    ['the plain reading for one that is not known', '[prolo conditions reading="x"]', '<h2>Plain conditions</h2>'],
    ['headings from level 3 on', '[prolo conditions heading-level="3"]', '<h3>Plain conditions</h3>'],
    ['headings below those', '[prolo conditions heading-level="3"]', '<h4>First condition</h4>'],
    ['headings at level 6 at most', '[prolo conditions heading-level="6"]', '<h6>First condition</h6>'],
    ['a heading at level 1', '[prolo conditions heading-level="1"]', '<h1>Plain conditions</h1>'],
    ['level 2 for a level that there is not', '[prolo conditions heading-level="9"]', '<h2>Plain conditions</h2>'],
    [
      'another language, marked',
      '[prolo conditions lang="es-MX"]',
      '<div lang="es" dir="auto"><h2>Título de prueba</h2>',
    ],
    ['English for a language without words', '[prolo disclaimer lang="es"]', '\n<h2>Plain disclaimer</h2>'],
    ['a tag for a name', '[prolo prolo-disclaimer]', '<prolo-disclaimer>'],
    ['a name in capitals', '[prolo Disclaimer]', '<prolo-disclaimer>'],
    [
      'switches',
      '[prolo disclaimer acknowledge required name="d"]',
      '<prolo-disclaimer name="d" acknowledge required>',
    ],
    ['a switch that is off', '[prolo disclaimer acknowledge="false"]', '<prolo-disclaimer>'],
    ['an address', '[prolo article href="/a?b=1&c=2"]', '<prolo-article href="/a?b=1&amp;c=2">'],
    ['a template', '[prolo conditions href-template="/care/{id}"]', '<prolo-conditions href-template="/care/{id}">'],
    ['quotes as text', `[prolo conditions include='"><b>']`, '<prolo-conditions include="&quot;&gt;&lt;b&gt;">'],
  ];
  for (const [what, shortcode, expected] of cases) {
    it(`knows ${what}`, async () => expect(await shown(shortcode)).toContain(expected));
  }

  it('shows only markup that words are made of, whatever the file of words holds', async () => {
    const html = await shown('[prolo article]');
    expect(html).toContain('<a href="https://example.org/article">');
    expect(html).not.toContain('<script>alert(1)</script>');
  });
});

unless(missing, describe)('what an element does not know', () => {
  const author = staff['an Author'];
  const other = {site: single, name: 'subscriber'};

  it('is shown to those who can edit the post, and to nobody else', async () => {
    const {url} = await publish(author, 'Text. [prolo kondition] [prolo conditions color="red" include="knee-pain"]');
    const html = await view(url, {as: author});
    expect(html).toContain('There is no element “kondition”. Choose from: conditions, disclaimer, article.');
    expect(html).toMatch(
      /Left out of prolo-conditions: color\. Allowed: only, except, [^<]*, lang, id, class, dir; addresses/,
    );
    for (const reader of [undefined, other]) {
      const seen = await view(url, {as: reader});
      expect(seen).not.toContain('prolo-notice');
      expect(seen).not.toContain('kondition');
      expect(seen).toContain('<prolo-conditions include="knee-pain">\n<h2>Plain conditions</h2>');
    }
  });

  for (const [what, content] of Object.entries({
    'a shortcode': '[prolo article href="javascript:alert(2)" onclick="alert(3)" style="color:red"]',
    'a block':
      '<!-- wp:prolo/element {"element":"article","values":{"href":"JavaScript:alert(2)","onclick":"alert(3)","style":"x"}} /-->',
  })) {
    it(`does not get into the page from ${what}, nor does the address of a script`, async () => {
      const html = await view((await publish(author, content)).url);
      expect(html).toContain('<prolo-article>\n<h2>Plain article</h2>');
      expect(html).not.toMatch(/alert\([23]\)|color:red/);
    });
  }

  it('is deleted from the tag of an Author on saving, and addresses of scripts are taken apart', async () => {
    const {saved} = await publish(
      author,
      '<prolo-conditions onclick="alert(1)" style="color:red" include="knee-pain" href-template="javascript:alert(2)"></prolo-conditions>' +
        '<prolo-article href="javascript:alert(3)"></prolo-article><prolo-unknown>Words.</prolo-unknown>',
    );
    expect(saved).toBe(
      '<prolo-conditions include="knee-pain" href-template="alert(2)"></prolo-conditions>' +
        '<prolo-article href="alert(3)"></prolo-article>Words.',
    );
  });

  it('can not be brought back by an Author through the place where tags stand aside', async () => {
    const {url} = await publish(author, 'A text. <div data-prolo-aside="0"></div><div data-prolo-aside="99"></div>');
    expect(await view(url)).not.toContain('data-prolo-aside');
  });
});

unless(missing, describe)('a site without the plugin', () => {
  const author = staff['an Author'];
  const query = '&plugin=none';

  it('deletes the tag of an Author on saving and leaves its words', async () => {
    const {saved} = await publish(author, '<prolo-conditions>\n<p>Our words.</p>\n</prolo-conditions>', {query});
    expect(saved.trim()).toBe('<p>Our words.</p>');
  });

  it('shows what was saved with it: shortcodes as text, tags with their own words, no block', async () => {
    const {url} = await publish(
      author,
      `${block('shortcode', '[prolo conditions]')}${block('html', snippet)}<!-- wp:prolo/element /-->`,
    );
    const html = uncurled(await view(url + query));
    expect(html).toContain('[prolo conditions]');
    expect(html).toContain(snippet);
    expect(html).not.toContain('wp-block-prolo');
    expect(script(html)).toEqual([]);
  });

  it('has nothing of it left in the database but its name in the list of plugins', async () => {
    for (const site of [single, network]) {
      const rows = await php(
        site,
        `return array_merge(
          $wpdb->get_col("SELECT option_name FROM $wpdb->options WHERE CONCAT(option_name, option_value) LIKE '%prolo%' AND option_name NOT LIKE '%cron'"),
          $wpdb->get_col("SELECT meta_key FROM $wpdb->usermeta WHERE CONCAT(meta_key, meta_value) LIKE '%prolo%'")
        );`,
      );
      expect(rows).toEqual(['active_plugins']);
    }
  });
});
