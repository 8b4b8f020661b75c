/** A clinic's own words: in the block, the shortcode and the tag, by staff of every role. */
import {afterAll, describe, expect, it} from 'vitest';
import {unless} from '../../support/unless.js';
import {complaints, missing, php, publish, single, staff, view} from './support.js';

const author = staff['an Author'];
const block = (element, values) => `<!-- wp:prolo/element ${JSON.stringify({element, values})} /-->`;
const html = (text) => `<!-- wp:html -->\n${text}\n<!-- /wp:html -->`;
const note = '<p><strong>Plain frame</strong></p>\n';
const knee = '<p><strong>Plain frame: Knee</strong></p>\n';

/** The part of a page in the element. */
const inside = (page, name = 'conditions') =>
  new RegExp(`<prolo-${name}[^>]*>\n([^]*?)\\s*</prolo-${name}>`).exec(page)?.[1];

unless(missing, describe)('what a clinic says in its own words', () => {
  afterAll(() => expect(complaints(single)).toEqual([]));

  /** @type {Record<string, string>} */
  const ways = {
    'the fields of the block': block('conditions', {note: 'Call us.', 'note-knee-pain': 'We treat knees.'}),
    'attributes of the shortcode': '[prolo conditions note="Call us." note-knee-pain="We treat knees."]',
    'the content of the shortcode': `[prolo conditions]
<p slot="note">Call us.</p>
<p slot="note-knee-pain">We treat knees.</p>
[/prolo]`,
    'the content of a shortcode block': `<!-- wp:shortcode -->
[prolo conditions]
<p slot="note">Call us.</p>
<p slot="note-knee-pain">We treat knees.</p>
[/prolo]
<!-- /wp:shortcode -->`,
    'attributes and content together': `[prolo conditions note-knee-pain="We treat knees."]Call us.[/prolo]`,
    'the tag, with nothing else in it': html(
      '<prolo-conditions><p slot="note">Call us.</p><p slot="note-knee-pain">We treat knees.</p></prolo-conditions>',
    ),
  };
  for (const [way, text] of Object.entries(ways)) {
    it(`stands below the words of the element, each under a line that says whose it is, from ${way}`, async () => {
      const shown = inside(await view((await publish(author, text)).url));
      expect(shown).toMatch(/^<h2>Plain conditions<\/h2>/);
      for (const words of [
        `${note}<p slot="note">Call us.</p>`,
        `${knee}<p slot="note-knee-pain">We treat knees.</p>`,
      ]) {
        expect(shown.split(words)).toHaveLength(2);
      }
      expect(shown.indexOf('Plain frame')).toBeGreaterThan(shown.indexOf('Plain words in brief.'));
    });
  }

  /** @type {[what: string, text: string, shown: (string | RegExp)[], hidden?: string[]][]} */
  const table = [
    [
      'in the reading level of the element',
      block('conditions', {note: 'A', reading: 'clinical'}),
      ['>Clinical frame<'],
    ],
    [
      'marked as English on an element in another language',
      block('conditions', {note: 'A', lang: 'es'}),
      ['<p lang="en"><strong>Plain frame</strong></p>'],
    ],
    [
      'a line each a paragraph',
      block('conditions', {note: 'One\n\nTwo'}),
      ['<p slot="note">One</p>\n<p slot="note">Two</p>'],
    ],
    [
      'links with it, and no script',
      block('conditions', {
        note: '<a href="tel:+15550100" onclick="alert(1)">Call</a> <a href="javascript:alert(2)">x</a><script>alert(3)</script>',
      }),
      ['<a href="tel:+15550100">Call</a>', '<a href="alert(2)">x</a>alert(3)'],
      ['onclick', '<script', 'javascript:'],
    ],
    [
      'a list in one block',
      block('conditions', {note: '<ul><li>One</li></ul>'}),
      ['<div slot="note"><ul><li>One</li></ul></div>'],
    ],
    [
      'tags that do not end, closed',
      block('conditions', {note: '<strong>Bold'}),
      ['<p slot="note"><strong>Bold</strong></p>'],
    ],
    ['not at all where they are empty', block('conditions', {note: ' <b> </b> '}), [], ['Plain frame', 'slot=']],
    [
      'as a heading in place of the one of the element',
      block('conditions', {heading: 'What we <b>treat</b>', 'heading-level': '3'}),
      [/^<h3 slot="heading">What we treat<\/h3>\n<p>/],
      ['Plain conditions', 'Plain frame'],
    ],
    [
      'no heading where the element is to have none',
      block('conditions', {heading: 'What we treat', 'heading-level': 'none'}),
      [],
      ['What we treat', 'Plain conditions'],
    ],
    [
      'links and buttons last, without a frame',
      block('conditions', {actions: '<a href="/book">Book</a>', note: 'A'}),
      [/<p slot="note">A<\/p>\n<p slot="actions"><a href="\/book">Book<\/a><\/p>$/],
    ],
    [
      'a heading in the tag',
      html('<prolo-conditions><h2 slot="heading">Our heading</h2></prolo-conditions>'),
      ['<h2 slot="heading">Our heading</h2>'],
      ['Plain conditions'],
    ],
    [
      'only what the clinic wrote, where a tag has more than slots in it',
      html('<prolo-conditions><p slot="note">A</p><p>Ours.</p></prolo-conditions>'),
      ['<p slot="note">A</p><p>Ours.</p>'],
      ['Plain conditions'],
    ],
  ];
  for (const [what, text, shown, hidden = []] of table) {
    it(`is shown: ${what}`, async () => {
      const found = inside(
        `${await view((await publish(staff['an Editor'], text)).url)}`.replace(
          '<prolo-conditions><',
          '<prolo-conditions>\n<',
        ),
      );
      for (const words of shown) expect(found).toMatch(words instanceof RegExp ? words : new RegExp(escape(words)));
      for (const words of hidden) expect(found).not.toContain(words);
    });
  }

  it('belongs to one shortcode, though others without an end stand before and after it', async () => {
    const text =
      '[prolo disclaimer]\n\n[prolo conditions]Ours.[/prolo]\n\n[prolo article]\n\nAn [[prolo article]] as text.';
    const page = await view((await publish(author, text)).url);
    expect(inside(page)).toContain('<p slot="note">Ours.</p>');
    for (const name of ['disclaimer', 'article']) expect(inside(page, name)).not.toContain('Ours.');
    expect(page).toContain('An [prolo article] as text.');
  });

  it('is reported where the element has no slot of that name', async () => {
    const {url} = await publish(author, '[prolo article note-knee-pain="A"]');
    expect(await view(url, {as: author})).toContain('Left out of prolo-article: note-knee-pain.');
  });

  it('takes an answered question off the list of what to ask', async () => {
    const shown = async (values) => {
      const {url} = await publish(author, block('visit', {include: 'cost', ...values}));
      return inside(await view(`${url}&plugin=real-content`), 'visit');
    };
    expect(await shown({})).toContain('<li>The price</li>');
    expect(await shown({price: '$300'})).not.toContain('<li>The price</li>');
    expect(await shown({price: '$300'})).not.toContain('Ask your clinic.');
  });

  it('fills every slot of every element with the content of the build', async () => {
    const unfilled = await php(
      single,
      `$unfilled = array();
      foreach ( ProloElements\\read( 'elements.json' ) as $tag => $element ) {
        $words = array_fill_keys( $element['slots'], 'Ours.' );
        $html = ProloElements\\render( $tag, $words );
        foreach ( $element['slots'] as $slot ) {
          if ( ! preg_match( '~<(?:p|h2) slot="' . $slot . '">Ours~', $html ) ) { $unfilled[] = "$tag $slot"; }
          if ( ! in_array( $slot, array( 'heading', 'actions', 'clinic' ), true ) && ! preg_match( '~>From this clinic[^<]*</strong></p>\\n<p slot="' . $slot . '"~', $html ) ) { $unfilled[] = "$tag $slot frame"; }
        }
      }
      return $unfilled;`,
      {plugin: 'real-content'},
    );
    expect(unfilled).toEqual([]);
  });
});

const escape = (text) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
