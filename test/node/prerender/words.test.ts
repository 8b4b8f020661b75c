import {parseFragment, type DefaultTreeAdapterTypes} from 'parse5';
import {describe, expect, it} from 'vitest';
import {conditionIds} from '../../../src/content/conditions.js';
import {en} from '../../../src/content/en/index.js';
import {readingLevels} from '../../../src/content/model.js';
import {statementSections, statementsOf, type StatementSection} from '../../support/content.js';
import {attributesOf, prerender, render, tags, textOf, words} from './support.js';

const spaced = (text: string) => text.replace(/\s+/g, ' ').trim();

for (const tag of tags) {
  const sections = tag === 'prolo-guide' ? statementSections : [tag.slice('prolo-'.length) as StatementSection];

  for (const reading of readingLevels) {
    describe(`the fallback of <${tag} reading="${reading}">`, () => {
      const pasted = render(tag, {lang: 'en', reading});
      const lines = pasted.split('\n');

      it('says everything that the element states', () => {
        const text = textOf(pasted);
        // The name of the link to the article shows only where the clinic gives its address.
        const shown = sections.flatMap((section) => statementsOf(section)).filter(({path}) => path !== 'A3');
        for (const {wording} of shown) {
          // The title of the article is filled in there.
          for (const part of wording[reading].split('{title}')) expect(text).toContain(spaced(part));
        }
      });

      it('has the shape that editors and Markdown leave as it is', () => {
        expect(lines.slice(0, 2)).toEqual(['<div class="prolo-embed">', `<${tag} lang="en" reading="${reading}">`]);
        expect(lines.slice(-2)).toEqual([`</${tag}>`, '</div>']);
        for (const line of lines) expect(line).toMatch(/^<\S.*>$/);
      });

      it('is plain HTML that means the same on any page, and whole', () => {
        const inside = lines.slice(2, -2).join('\n');
        expect(inside).not.toMatch(/<(style|script|template|svg|button|input|slot|prolo-)|<!--/);
        expect(inside).not.toMatch(/\s(class|id|style|part|role|on\w+|data-[\w-]+|aria-[\w-]+)=/);
        expect(lost(inside), 'what a browser would move or drop').toBe('');
      });

      it('begins with the heading of the element, and skips no level', () => {
        const levels = [...pasted.matchAll(/<h(\d)/g)].map(([, level]) => Number(level));
        expect(levels[0]).toBe(2);
        levels.forEach((level, index) => expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 1) + 1));
      });
    });
  }
}

describe('render', () => {
  it('takes attributes, and escapes what is in them', () => {
    expect(render('prolo-conditions', {lang: 'en', include: '"><script>&'}, {report: () => {}})).toContain(
      '<prolo-conditions lang="en" include="&quot;&gt;&lt;script&gt;&amp;">',
    );
    expect(render('prolo-disclaimer', {acknowledge: ''})).toContain('<prolo-disclaimer acknowledge>');
  });

  it('marks words that stand in for another language', () => {
    const pasted = render('prolo-overview', {lang: 'es'}, {report: () => {}});
    expect(pasted).toMatch(/^<div class="prolo-embed">\n<prolo-overview lang="es">\n<div lang="en">\n<h2>/);
    expect(render('prolo-overview', {lang: 'ar', dir: 'rtl'}, {report: () => {}})).toContain(
      '<div lang="en" dir="ltr">',
    );
  });

  it('keeps links that lead somewhere, as links', () => {
    expect(render('prolo-article', {href: 'https://example.org/a?b&c'})).toContain(
      '<a href="https://example.org/a?b&amp;c">',
    );
    expect(render('prolo-article', {href: 'javascript:alert(1)'})).not.toContain('<a');
  });

  it('ends with the brief disclaimer, unless the page is said to have the full one', () => {
    const brief = en.disclaimer.statements.D1.plain;
    expect(render('prolo-risks')).toContain(brief);
    expect(render('prolo-risks', {}, {fullDisclaimer: true})).not.toContain(brief);
  });

  const refused: [what: string, call: () => unknown, message: RegExp][] = [
    ['a tag that there is not', () => render('prolo-gide'), /<prolo-gide> is not known; known: .*prolo-guide/],
    ['a tag of the host', () => render('script'), /<script> is not known/],
    [
      'an attribute that there is not',
      () => render('prolo-risks', {include: 'x'}),
      /<prolo-risks include> is not known; known: .*reading/,
    ],
    ['a listener', () => render('prolo-risks', {onclick: 'x'}), /onclick/],
    ['attributes of a tag that there is not', () => attributesOf('prolo-gide'), /prolo-gide/],
  ];
  for (const [what, call, message] of refused) {
    it(`refuses ${what}, and says what there is`, () => {
      expect(call).toThrow(RangeError);
      expect(call).toThrow(message);
    });
  }
});

describe('words', () => {
  for (const tag of ['prolo-conditions', 'prolo-evidence']) {
    it(`of <${tag}> can be had without a condition: each has its part, which stands in the whole`, () => {
      const {html, entries} = words(tag, {lang: 'en'});
      expect(Object.keys(entries).sort()).toEqual([...conditionIds].sort());
      for (const [condition, entry] of Object.entries(entries)) {
        expect(html.split(entry), condition).toHaveLength(2);
        expect(lost(html.replace(`${entry}\n`, '')), `what is left without ${condition}`).toBe('');
      }
    });
  }
});

describe('prerender with `fallback`', () => {
  const fill = (page: string) => prerender(page, {fallback: true});

  it('fills what is empty, in the page’s words and level, and leaves the rest as it is', async () => {
    const page = '<html lang="en" data-prolo-reading="clinical"><h2>Care</h2>\n<prolo-risks>\n</prolo-risks>\n<p>x</p>';
    const filled = await fill(page);
    expect(filled.replace(/(<prolo-risks>\n).*\n(?=<\/prolo-risks>)/s, '$1')).toBe(page);
    expect(filled).toContain(`<h3>${en.risks.title.clinical}</h3>`);
    expect(await fill(filled)).toBe(filled);
  });

  it('leaves what the page says itself', async () => {
    const page = '<prolo-risks><p>Ask us.</p></prolo-risks>';
    expect(await fill(page)).toBe(page);
  });

  it('puts no block where it would not stay: in a paragraph, a heading', async () => {
    for (const page of ['<p><prolo-risks></prolo-risks></p>', '<h2><b><prolo-risks></prolo-risks></b></h2>']) {
      expect(await fill(page)).toBe(page);
    }
  });
});

/** What of some markup a browser would not take as it is written: what is left of it where the two differ. */
function lost(markup: string): string {
  const write = (nodes: readonly DefaultTreeAdapterTypes.ChildNode[]): string =>
    nodes
      .map((node) => {
        if ('value' in node) return node.value;
        if (!('tagName' in node)) return '';
        const attributes = node.attrs.map(({name, value}) => ` ${name}="${value}"`).join('');
        const end = node.tagName === 'br' ? '' : `</${node.tagName}>`;
        return `<${node.tagName}${attributes}>${write(node.childNodes)}${end}`;
      })
      .join('');
  const read = write(parseFragment(markup).childNodes);
  const unescaped = markup
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
  const start = [...read].findIndex((character, index) => character !== unescaped[index]);
  return read === unescaped ? '' : unescaped.slice(start, start + 200);
}
