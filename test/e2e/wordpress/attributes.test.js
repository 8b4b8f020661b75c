import {describe, expect, it} from 'vitest';
import {unless} from '../../support/unless.js';
import {missing, publish, staff, view} from './support.js';

const back = 'Plain words on backs.';
const knee = 'Plain words on knees.';
const full = 'Plain words on education.';
const brief = 'Plain words in brief.';

/** @type {[element: string, attributes: Record<string, string>, shown: string[], hidden: string[]][]} */
const rows = [
  ['conditions', {}, [back, knee, '<h2>Plain conditions</h2>', '<h3>Plain back pain</h3>', brief], [full]],
  ['conditions', {include: 'knee-pain'}, [knee], [back]],
  ['conditions', {include: 'knee-pain,back-pain'}, [back, knee], []],
  ['conditions', {include: 'knees'}, [back, knee], []],
  ['conditions', {exclude: 'knee-pain'}, [back], [knee]],
  ['conditions', {exclude: 'knee-pain back-pain'}, [back, knee], []],
  ['conditions', {view: 'list'}, [back, knee], []],
  [
    'conditions',
    {'href-template': '/care/{id}'},
    ['<h3><a href="/care/knee-pain">Plain knee pain</a></h3>'],
    ['<h3>P'],
  ],
  ['conditions', {'heading-level': '1'}, ['<h1>Plain conditions</h1>', '<h2>Plain back pain</h2>'], []],
  ['conditions', {'heading-level': '6'}, ['<h6>Plain conditions</h6>', '<h6>Plain back pain</h6>'], []],
  ['conditions', {'heading-level': '9'}, ['<h2>Plain conditions</h2>'], []],
  ['conditions', {reading: 'Clinical'}, ['Clinical conditions', 'Clinical words on knees.'], ['Plain']],
  ['conditions', {reading: 'x'}, ['Plain conditions'], ['Clinical']],
  ['conditions', {lang: 'es-MX'}, ['\n<h2>Título de prueba</h2>', `<div lang="en">\n<p>${brief}</p>`], [back]],
  ['conditions', {lang: 'fr'}, ['<div lang="en">\n<h2>Plain conditions</h2>'], []],
  ['disclaimer', {}, [full], [brief, '<div lang']],
  ['disclaimer', {variant: 'full'}, [full], [brief]],
  ['disclaimer', {variant: 'brief'}, [brief], [full, '<h2>Plain']],
  ['disclaimer', {variant: 'brief', reading: 'clinical'}, ['Clinical words in brief.'], ['Plain', 'Clinical words on']],
  ['disclaimer', {lang: 'es'}, ['<div lang="en">\n<h2>Plain disclaimer</h2>'], []],
  ['article', {}, ['<p>A citation.</p>'], ['<p><a']],
  ['article', {href: 'https://example.org/?a=1'}, ['<p><a href="https://example.org/?a=1">Article</a></p>'], []],
  ['article', {'reviewed-by': 'Dr. A'}, ['A citation.'], ['Reviewed']],
  ['article', {'reviewed-by': 'Dr. A', 'reviewed-version': '1.0.0'}, ['Reviewed by <bdi>Dr. A</bdi>.'], ['<time']],
  [
    'article',
    {'reviewed-by': 'Dr. A', 'reviewed-on': '2026-01-31'},
    ['Reviewed by <bdi>Dr. A</bdi> on <time datetime="2026-01-31">January 31, 2026</time>.'],
    [],
  ],
  ['article', {'reviewed-by': 'Dr. A', 'reviewed-on': '2026-02-31'}, ['A citation.'], ['Reviewed', '<time']],
  ['article', {'reviewed-by': 'Dr. A', 'reviewed-version': '9.9.9'}, ['A citation.'], ['Reviewed']],
];

const inHtml = (attributes) =>
  Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${value}"`)
    .join('');

/** Each way to put an element into a post. */
const ways = {
  'a shortcode': (name, attributes) => `[prolo ${name}${inHtml(attributes)}]`,
  'a block': (element, values) => `<!-- wp:prolo/element ${JSON.stringify({element, values})} /-->`,
  'a tag': (name, attributes) => `<prolo-${name}${inHtml(attributes)}></prolo-${name}>`,
};

/** An early version printed all conditions, and the full disclaimer, whatever the attributes asked for. */
unless(missing, describe)('the plain HTML of an element', () => {
  for (const [way, write] of Object.entries(ways)) {
    for (const [name, attributes, shown, hidden] of rows) {
      it(`shows what <prolo-${name}${inHtml(attributes)}> asks for in ${way}`, async () => {
        const {url} = await publish(staff['an Author'], write(name, attributes));
        const html = await view(`${url}&theme=twentytwentyone`);
        const [, inside] = new RegExp(`<prolo-${name}[^>]*>([^]*)</prolo-${name}>`).exec(html);
        for (const part of shown) expect(inside).toContain(part);
        for (const part of hidden) expect(inside).not.toContain(part);
      });
    }
  }
});
