/** How the WordPress plugin finds elements in HTML, without a WordPress. */
import {execFileSync} from 'node:child_process';
import {fileURLToPath} from 'node:url';
import {describe, expect, it} from 'vitest';
import {missing} from '../../support/programs.js';
import {rows} from '../../support/rows.js';
import {unless} from '../../support/unless.js';

const file = fileURLToPath(new URL('../../../integrations/wordpress/class-markup.php', import.meta.url));

/** The markup with each element found as `[tag|attributes|content]`. */
function found(markups: readonly string[]): string[] {
  const code = `require '${file}';
    $show = function ($tag, $attributes, $inner) { return "[$tag|" . trim($attributes) . "|$inner]"; };
    echo json_encode(array_map(function ($text) use ($show) { return ProloElements\\Markup::replace($text, $show); },
      json_decode(stream_get_contents(STDIN), true)));`;
  return JSON.parse(execFileSync('php', ['-r', code], {input: JSON.stringify(markups), encoding: 'utf8'})) as string[];
}

const table: [situation: string, markup: string, expected?: string][] = [
  ['an empty element', 'a <prolo-risks></prolo-risks> b', 'a [prolo-risks||] b'],
  [
    'one with attributes',
    `<prolo-risks lang='es' reading="plain"> </prolo-risks >`,
    `[prolo-risks|lang='es' reading="plain"| ]`,
  ],
  ['one with content', '<prolo-risks><p>x</p></prolo-risks>', '[prolo-risks||<p>x</p>]'],
  ['capital letters', '<PROLO-Risks Lang="es"></PROLO-RISKS>', '[prolo-risks|Lang="es"|]'],
  ['a tag that ends itself', '<prolo-risks /><p>The post</p>', '[prolo-risks||]<p>The post</p>'],
  ['one without space', '<prolo-risks/><p>The post</p>', '[prolo-risks||]<p>The post</p>'],
  ['one after a value', '<prolo-risks lang="es"/><p>x</p>', '[prolo-risks|lang="es"|]<p>x</p>'],
  ['one after a name', '<prolo-disclaimer acknowledge/><p>x</p>', '[prolo-disclaimer|acknowledge|]<p>x</p>'],
  [
    'a slash in a value without quotes',
    '<prolo-article href=/care/></prolo-article>x',
    '[prolo-article|href=/care/|]x',
  ],
  ['two that end themselves', '<prolo-risks /> <prolo-risks />', '[prolo-risks||] [prolo-risks||]'],
  [
    'one that ends itself before one with content',
    '<prolo-risks /><prolo-risks>x</prolo-risks>',
    '[prolo-risks||][prolo-risks||x]',
  ],
  ['an element that nothing ends', '<prolo-risks><p>The post</p>', '[prolo-risks||]<p>The post</p>'],
  [
    'an element in another',
    '<prolo-guide><prolo-risks></prolo-risks></prolo-guide>',
    '[prolo-guide||<prolo-risks></prolo-risks>]',
  ],
  [
    'an element in one of its kind',
    '<prolo-risks>a<prolo-risks>b</prolo-risks>c</prolo-risks>',
    '[prolo-risks||a<prolo-risks>b</prolo-risks>c]',
  ],
  ['a ">" in a value', '<prolo-risks reviewed-by="a > b"></prolo-risks>', '[prolo-risks|reviewed-by="a > b"|]'],
  ['a comment in one', '<prolo-risks><!-- </prolo-risks> --></prolo-risks>', '[prolo-risks||<!-- </prolo-risks> -->]'],
  ['no comment', '<!-- <prolo-risks></prolo-risks> -->'],
  ['no comment without an end', '<!-- <prolo-risks></prolo-risks>'],
  ['no value of an attribute', '<a title="<prolo-risks></prolo-risks>">x</a>'],
  ['no text of a script', '<script>"<prolo-risks></prolo-risks>"</script>'],
  ['no text of a field', '<textarea><prolo-risks></prolo-risks></textarea>'],
  ['no escaped text', '<code>&lt;prolo-risks&gt;&lt;/prolo-risks&gt;</code>'],
  ['no end alone', 'a </prolo-risks> b'],
  ['no text with a lone "<"', 'a < b <3 "'],
];

unless(missing('php'), describe)('the plugin finds', () => {
  const results = missing('php') ? [] : found(table.map(([, markup]) => markup));

  it.each(rows(table.map(([situation, markup, expected = markup], index) => ({situation, expected, index}))))(
    '$situation',
    ({expected, index}) => {
      expect(results[index]).toBe(expected);
    },
  );

  it('elements in a long post with unbalanced quotes, quickly', () => {
    const long = `${'<p>It\'s 5" long & "fine</p>\n'.repeat(20_000)}<prolo-risks></prolo-risks>`;
    expect(found([long])[0]!.endsWith('[prolo-risks||]')).toBe(true);
  });
});

/** What stands at the top of a piece of HTML, as `name slot`; null where an element does not end. */
function childrenOf(markups: readonly string[]): (string[] | null)[] {
  const code = `require '${file}';
    $name = function ($child) { return trim("$child[name] $child[slot]"); };
    $names = function ($html) use ($name) {
      $children = ProloElements\\Markup::children($html);
      return null === $children ? null : array_map($name, $children);
    };
    echo json_encode(array_map($names, json_decode(stream_get_contents(STDIN), true)));`;
  const output = execFileSync('php', ['-r', code], {input: JSON.stringify(markups), encoding: 'utf8'});
  return JSON.parse(output) as (string[] | null)[];
}

const tops: [situation: string, markup: string, expected: string[] | null][] = [
  ['nothing', ' \n ', []],
  ['one child', '<p slot="price">$300</p>', ['p price']],
  ['slots in any quotes', `<p slot='a'>1</p><p class="x" slot=b>2</p><P SLOT = "c">3</P>`, ['p a', 'p b', 'p c']],
  ['no slot in the value of another attribute', '<p title=\' slot="a"\'>1</p>', ['p']],
  ['children in a child', '<div slot="note"><p slot="x">1</p><br><img src="a"></div>', ['div note']],
  ['elements without an end', '<br><img slot="note" src="a">', ['br', 'img note']],
  ['text between', 'a <p slot="note">b</p> c', ['', 'p note', '']],
  ['no comment', '<p slot="a">1</p><p slot="b">2<!-- </p> --></p>', ['p a', 'p b']],
  ['a child that does not end', '<p slot="note">a', null],
  ['an end alone', 'a</p>', null],
  ['ends in the wrong order', '<p><b>a</p></b>', null],
];

unless(missing('php'), describe)('the plugin tells apart what a clinic wrote into an element:', () => {
  const results = missing('php') ? [] : childrenOf(tops.map(([, markup]) => markup));

  it.each(rows(tops.map(([situation, , expected], index) => ({situation, expected, index}))))(
    '$situation',
    ({expected, index}) => {
      expect(results[index]).toEqual(expected);
    },
  );
});
