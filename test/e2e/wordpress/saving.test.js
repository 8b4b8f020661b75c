import {afterAll, describe, expect, it} from 'vitest';
import {unless} from '../../support/unless.js';
import {complaints, missing, network, php, publish, single, staff, themes, view} from './support.js';

const content = `<h2>Plain conditions</h2>
<p>Plain words -- with "straight quotes".</p>
<ul>
<li><h3>Plain knee pain</h3>
<p>Plain words on knees.</p></li>
</ul>
<p>Plain words in brief.</p>`;
const ownContent = `<h3>Our own words -- with "straight quotes"</h3>
<p>Please ask us.</p>`;

const element = '<prolo-conditions include="knee-pain">';
const snippet = `<div class="prolo-embed">\n${element}\n${ownContent}\n</prolo-conditions>\n</div>`;
const block = (name, html) => `<!-- wp:${name} -->\n${html}\n<!-- /wp:${name} -->`;

/** What staff may put into a post, and the content of the element afterwards. */
const ways = {
  'the block': ['<!-- wp:prolo/element {"element":"conditions","values":{"include":"knee-pain"}} /-->', content],
  'the shortcode block': [block('shortcode', '[prolo conditions include="knee-pain"]'), content],
  'the shortcode in a paragraph block': [
    block('paragraph', '<p class="has-text-align-center">See [prolo conditions include="knee-pain"] here.</p>'),
    content,
  ],
  'the shortcode in classic text': ['Before.\n\n[prolo element="conditions" include="knee-pain"]\n\nAfter.', content],
  'the shortcode with curly quotes': ['[prolo conditions include=“knee-pain”]', content],
  'an empty tag in a Custom HTML block': [block('html', `${element}</prolo-conditions>`), content],
  'an empty tag in classic text': [`Before.\n\n${element}</prolo-conditions>\n\nAfter.`, content],
  'an empty tag in a line of classic text': [`See ${element} </prolo-conditions> here.`, content],
  'the snippet in a Custom HTML block': [block('html', snippet), ownContent],
  'the snippet in classic text': [`Before.\n\n${snippet}\n\nAfter.`, ownContent],
};

const script = (html) => html.match(/<script[^>]*\/prolo-elements\/[^>]*>/g) ?? [];
/** Themes of blocks make curly quotes and dashes in the whole page, whatever stands in it. */
const uncurled = (html) => html.replace(/&#822[01];/g, '"').replace(/&#8212;/g, '--');

unless(missing, describe)('a post on a real WordPress', () => {
  afterAll(() => {
    for (const site of [single, network]) expect(complaints(site)).toEqual([]);
  });

  for (const [who, user] of Object.entries(staff)) {
    describe(`by ${who}`, () => {
      for (const [what, [post, inside]] of Object.entries(ways)) {
        it(`shows the content of ${what} unchanged, and loads the script once`, async () => {
          const {url} = await publish(user, post);
          for (const theme of themes) {
            const html = await view(`${url}&theme=${theme}`);
            expect(uncurled(html)).toContain(`${element}\n${inside}\n</prolo-conditions>\n</div>`);
            expect(html.split('<prolo-conditions')).toHaveLength(2);
            expect(script(html)).toHaveLength(1);
          }
        });
      }

      it('loads no script on a page without an element', async () => {
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
    expect(tag).toMatch(/\/wp-content\/uploads\/prolo-elements\/[\d.]+\/prolo-[\da-f]+\.js\?ver=/);
  });

  it('loads a script from another site with its integrity hash', async () => {
    const {url} = await publish(staff['an Author'], '[prolo disclaimer]');
    const html = await view(`${url}&cdn`);
    expect(html).toMatch(
      /<script[^>]* integrity="sha384-hash" crossorigin="anonymous" src=['"]https:\/\/cdn\.example\/prolo\.js/,
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

  it('shows no part of an element in an excerpt, and loads no script there', async () => {
    await publish(staff['an Author'], 'Excerpt to find. <prolo-conditions></prolo-conditions> [prolo conditions]');
    const html = await view(`${single.url}/?theme=twentytwentyone&s=excerpt+to+find`);
    expect(html).toContain('Excerpt to find.');
    expect(html).not.toContain('prolo-');
  });
});

unless(missing, describe)('a widget', () => {
  for (const [kind, filter, text] of [
    ['of text', 'widget_text_content', `Text.\n\n${element}</prolo-conditions>\n\n${snippet}`],
    ['of HTML', 'widget_custom_html_content', `<p>HTML</p>${element}</prolo-conditions>\n${snippet}`],
    ['of blocks', 'widget_block_content', block('html', `${element}</prolo-conditions>${snippet}`)],
  ]) {
    it(`${kind} shows elements as a post does`, async () => {
      const html = await php(single, `return apply_filters('${filter}', ${JSON.stringify(text)});`);
      for (const inside of [content, ownContent]) expect(html).toContain(`${element}\n${inside}\n</prolo-conditions>`);
    });
  }
});

unless(missing, describe)('HTML between the blocks of a template', () => {
  const capitals = '<PROLO-Conditions include="knee-pain"/>';
  for (const [what, html] of [
    ['an empty tag', `${element}</prolo-conditions>`],
    ['a tag in capitals that ends itself', capitals],
  ]) {
    it(`gets the content of ${what}, the script, and keeps what follows`, async () => {
      const template = `${block('paragraph', '<p>Care</p>')}\n<div>${html}<p>Call us</p></div>`;
      const {shown, script} = await php(
        single,
        `return ['shown' => do_blocks(${JSON.stringify(template)}), 'script' => wp_script_is('prolo-elements')];`,
      );
      expect(shown).toContain(`${element}\n${content}\n</prolo-conditions>\n</div><p>Call us</p>`);
      expect(script).toBe(true);
    });
  }
});

unless(missing, describe)('the shortcode', () => {
  const author = staff['an Author'];
  const shown = async (shortcode) => view((await publish(author, shortcode)).url);

  /** @type {[what: string, shortcode: string, expected: string][]} */
  const cases = [
    ['a tag for a name', '[prolo prolo-disclaimer]', '<prolo-disclaimer>'],
    ['a name in capitals', '[prolo Disclaimer]', '<prolo-disclaimer>'],
    [
      'attributes without a value',
      '[prolo disclaimer acknowledge required name="d"]',
      '<prolo-disclaimer name="d" acknowledge required>',
    ],
    ['a switch that is off', '[prolo disclaimer acknowledge="false"]', '<prolo-disclaimer>'],
    ['an address', '[prolo article href="/a?b=1&c=2"]', '<prolo-article href="/a?b=1&amp;c=2">'],
    [
      'an address that is already escaped',
      '[prolo article href="/a?b=1&amp;c=2"]',
      '<a href="/a?b=1&amp;c=2">Article</a>',
    ],
    ['a template', '[prolo conditions href-template="/care/{id}"]', '<prolo-conditions href-template="/care/{id}">'],
    ['quotes as text', `[prolo conditions include='"><b>']`, '<prolo-conditions include="&quot;&gt;&lt;b&gt;">'],
  ];
  for (const [what, shortcode, expected] of cases) {
    it(`accepts ${what}`, async () => expect(await shown(shortcode)).toContain(expected));
  }

  it('shows only the markup that plain HTML is made of, even if fallback.json holds more', async () => {
    const html = await shown('[prolo article href="https://example.org/article"]');
    expect(html).toContain('<a href="https://example.org/article">');
    expect(html).not.toContain('<script>alert(1)</script>');
  });

  for (const [where, text] of Object.entries({
    'classic text': 'Before.\n\n[prolo disclaimer]\n[prolo conditions]\n[prolo article]\n\nAfter.',
    'a shortcode block': block('shortcode', '[prolo disclaimer]\n[prolo conditions]\n[prolo article]'),
  })) {
    it(`leaves no paragraph or line break around elements on consecutive lines of ${where}`, async () => {
      const html = await shown(text);
      const [, between] = /<prolo-disclaimer>([^]*)<prolo-article>/.exec(html);
      expect(between.replace(/<div class="prolo-embed">|<\/div>|\s/g, '')).toMatch(
        /^<h2>.*<\/prolo-disclaimer><prolo-conditions>.*<\/prolo-conditions>$/,
      );
      expect(html.slice(0, html.indexOf('<prolo-disclaimer>'))).toMatch(/(?<!<p>\s*)<div class="prolo-embed">\s*$/);
    });
  }

  it('stays text where it is escaped', async () => {
    expect(await shown('Write [[prolo disclaimer]] for it.')).toContain('Write [prolo disclaimer] for it.');
  });
});

unless(missing, describe)('the brief disclaimer', () => {
  const author = staff['an Author'];
  const brief = 'Plain words in brief.';
  const shown = async (text) => view((await publish(author, text)).url);

  /** @type {[what: string, text: string, times: number][]} */
  const pages = [
    ['ends a clinical element', '[prolo conditions]', 1],
    ['ends no other element', '[prolo article]', 0],
    ['is left out where a shortcode shows the full one', '[prolo conditions]\n\n[prolo disclaimer]', 0],
    ['is left out where a tag shows the full one', '[prolo conditions]\n\n<prolo-disclaimer></prolo-disclaimer>', 0],
    [
      'is left out where a block shows the full one',
      '[prolo conditions]<!-- wp:prolo/element {"element":"disclaimer"} /-->',
      0,
    ],
    ['stays where the other disclaimer is a brief one', '[prolo conditions]\n\n[prolo disclaimer variant="brief"]', 2],
  ];
  for (const [what, text, times] of pages) {
    it(what, async () => {
      const html = await shown(text);
      expect(html.split(brief)).toHaveLength(times + 1);
      expect(html).not.toContain('prolo-brief');
    });
  }
});

unless(missing, describe)('an unknown element, attribute or value', () => {
  const author = staff['an Author'];
  const other = {site: single, name: 'subscriber'};

  it('leads to a notice for those who can edit the post, and for nobody else', async () => {
    const {url} = await publish(
      author,
      'Text. [prolo kondition] [prolo conditions color="red" include="knee-pain, knee"]',
    );
    const html = await view(url, {as: author});
    expect(html).toContain('There is no element “kondition”. Choose from: conditions, disclaimer, article.');
    expect(html).toMatch(
      /Left out of prolo-conditions: color\. Allowed: include, exclude, [^<]*, lang, dir, id, class, note-[^<]*, actions; addresses/,
    );
    expect(html).toContain('Unknown values of prolo-conditions, ignored: include=&quot;knee&quot;.');
    for (const reader of [undefined, other]) {
      const seen = await view(url, {as: reader});
      expect(seen).not.toContain('prolo-notice');
      expect(seen).not.toContain('kondition');
      expect(seen).toContain('<prolo-conditions include="knee-pain, knee">\n<h2>Plain conditions</h2>');
    }
  });

  for (const [what, content] of Object.entries({
    'a shortcode': '[prolo article href="javascript:alert(2)" onclick="alert(3)" style="color:red"]',
    'a block':
      '<!-- wp:prolo/element {"element":"article","values":{"href":"JavaScript:alert(2)","onclick":"alert(3)","style":"x"}} /-->',
  })) {
    it(`is not printed from ${what}, and neither is the address of a script`, async () => {
      const html = await view((await publish(author, content)).url);
      expect(html).toContain('<prolo-article>\n<h2>Plain article</h2>');
      expect(html).not.toMatch(/alert\([23]\)|color:red/);
    });
  }

  it('is deleted from the tag of an Author on saving, and the scheme from the address of a script', async () => {
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

  it('cannot be inserted by an Author who writes a placeholder', async () => {
    const {url} = await publish(author, 'A text. <div data-prolo-aside="0"></div><div data-prolo-aside="99"></div>');
    expect(await view(url)).not.toContain('data-prolo-aside');
  });
});

unless(missing, describe)('a site without the plugin', () => {
  const author = staff['an Author'];
  const query = '&plugin=none';

  it('deletes the tag of an Author on saving and leaves its content', async () => {
    const {saved} = await publish(author, '<prolo-conditions>\n<p>Our words.</p>\n</prolo-conditions>', {query});
    expect(saved.trim()).toBe('<p>Our words.</p>');
  });

  it('shows shortcodes as text, tags with their own content, and no block', async () => {
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

  it('has nothing in its database but the name of the plugin in the list of active ones', async () => {
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
