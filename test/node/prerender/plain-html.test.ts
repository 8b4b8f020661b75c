import {parseFragment, type DefaultTreeAdapterTypes} from 'parse5';
import {afterAll, beforeAll, describe, expect, it, vi} from 'vitest';
import {conditionIds} from '../../../src/content/conditions.js';
import {en} from '../../../src/content/en/index.js';
import {readingLevels} from '../../../src/content/model.js';
import {disclaimerStatements} from '../../../src/content/statements/disclaimer.js';
import {
  evidenceAuthorsNote,
  evidenceBodiesNote,
  evidenceIntro,
  findings,
  type Finding,
} from '../../../src/content/statements/evidence.js';
import {statementSections, statementsOf, type StatementSection} from '../../support/content.js';
import {attributeRows, describeRow} from '../../support/attribute-rows.js';
import {attributesOf, fallbackData, plainHtml, prerender, render, tags, textOf} from './support.js';

const spaced = (text: string) => text.replace(/\s+/g, ' ').trim();
/** Text without space: markup around a link or a title leaves some that says nothing. */
const withoutSpace = (text: string) => text.replace(/\s+/g, '');
/** Numbers of sources by size, as only the element can sort them: a server fills them in one by one. */
const sorted = (text: string) =>
  text.replace(/\[([\d,]+)\]/g, (_, numbers: string) => {
    const inOrder = numbers.split(',').sort((a, b) => Number(a) - Number(b));
    return `[${inOrder.join()}]`;
  });

const report = () => {};

beforeAll(() => void vi.spyOn(console, 'warn').mockImplementation(() => {}));
afterAll(() => vi.restoreAllMocks());

for (const tag of tags) {
  const sections = tag === 'prolo-guide' ? statementSections : [tag.slice('prolo-'.length) as StatementSection];

  for (const reading of readingLevels) {
    describe(`the plain HTML of <${tag} reading="${reading}">`, () => {
      const pasted = render(tag, {lang: 'en', reading});
      const lines = pasted.split('\n');

      it('states everything that the element states', () => {
        const text = textOf(pasted);
        // The name of the link to the article shows only where the clinic gives its address.
        const shown = sections.flatMap((section) => statementsOf(section)).filter(({path}) => path !== 'A3');
        for (const {wording} of shown) {
          // The title of the article is filled in there.
          for (const part of wording[reading].split('{title}')) expect(text).toContain(spaced(part));
        }
      });

      it('has a shape that editors and Markdown leave alone: each line begins and ends with a tag', () => {
        expect(lines.slice(0, 2)).toEqual(['<div class="prolo-embed">', `<${tag} lang="en" reading="${reading}">`]);
        expect(lines.slice(-2)).toEqual([`</${tag}>`, '</div>']);
        for (const line of lines) expect(line).toMatch(/^<\S.*>$/);
      });

      it('is valid HTML without classes, styles and scripts, and with ids for addresses alone', () => {
        const inside = lines.slice(2, -2).join('\n');
        expect(inside).not.toMatch(/<(style|script|template|svg|button|input|slot|prolo-)|<!--/);
        expect(inside).not.toMatch(/\s(class|style|part|role|on\w+|data-[\w-]+|aria-[\w-]+)=/);
        // A fold has the address by which a browser opens it.
        const ids = [...inside.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id!);
        expect(ids.filter((id) => !/^prolo-[\w-]+$/.test(id))).toEqual([]);
        expect(new Set(ids).size).toBe(ids.length);
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
  it('writes the attributes, escaped', () => {
    expect(render('prolo-conditions', {lang: 'en', include: '"><script>&'})).toContain(
      '<prolo-conditions lang="en" include="&quot;&gt;&lt;script&gt;&amp;">',
    );
    expect(render('prolo-disclaimer', {acknowledge: ''})).toContain('<prolo-disclaimer acknowledge>');
  });

  it('marks English that stands in for another language', () => {
    const pasted = render('prolo-overview', {lang: 'es'}, {report});
    expect(pasted).toMatch(/^<div class="prolo-embed">\n<prolo-overview lang="es">\n<div lang="en">\n<h2>/);
    expect(render('prolo-overview', {lang: 'ar', dir: 'rtl'}, {report})).toContain('<div lang="en" dir="ltr">');
  });

  it('links to a safe address, and to no other', () => {
    expect(render('prolo-article', {href: 'https://example.org/a?b&c'})).toContain(
      '<a href="https://example.org/a?b&amp;c">',
    );
    expect(render('prolo-article', {href: 'javascript:alert(1)'})).not.toContain('<a');
  });

  it('ends with the brief disclaimer, unless the page shows the full one', () => {
    const brief = en.disclaimer.statements.D1.plain;
    expect(render('prolo-risks')).toContain(brief);
    expect(render('prolo-risks', {}, {fullDisclaimer: true})).not.toContain(brief);
  });

  const refused: [what: string, call: () => unknown, message: RegExp][] = [
    ['an unknown tag', () => render('prolo-gide'), /<prolo-gide>: unknown tag\. Use one of: .*prolo-guide/],
    ['the tag of another element', () => render('script'), /<script>: unknown tag/],
    [
      'an unknown attribute',
      () => render('prolo-risks', {include: 'x'}),
      /<prolo-risks include>: unknown attribute\. Use one of: .*reading/,
    ],
    ['a listener', () => render('prolo-risks', {onclick: 'x'}), /onclick/],
    ['the attributes of an unknown tag', () => attributesOf('prolo-gide'), /prolo-gide/],
  ];
  for (const [what, call, message] of refused) {
    it(`throws a RangeError for ${what}, which names the known ones`, () => {
      expect(call).toThrow(RangeError);
      expect(call).toThrow(message);
    });
  }
});

/** The largest elements take long to render, and what they share with others is tried on the others. */
const slow = ['prolo-guide', 'prolo-evidence'];
/** These take a while, so at a push too. */
const slowAtPush = process.env.SCOPE === 'push' ? ['prolo-conditions', 'prolo-options'] : [];
const sharedAlone = ['lang', 'dir', 'heading-level', 'reviewed-by'];
const comparedRows = attributeRows.filter(({tag, attributes}) => {
  const names = Object.keys(attributes);
  if (slow.includes(tag)) return names.every((name) => ['sections', 'include'].includes(name));
  return !slowAtPush.includes(tag) || names.length !== 1 || !sharedAlone.includes(names[0]!);
});

const escaped = (value: string) => value.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** The text of each line, kept: most lines are those of the row before. */
const texts = new Map<string, string>();
function textOfLine(line: string): string {
  const text = texts.get(line) ?? sorted(withoutSpace(textOf(line)));
  texts.set(line, text);
  return text;
}

const titlesOfLists = [`>${en.parts.sources.split(' (')[0]!} (`, `>${en.parts.words}`];

describe('plainHtml', () => {
  for (const row of comparedRows) {
    it(`shows what the living element shows, in the same order, for ${describeRow(row)}`, async () => {
      const {tag, attributes, page} = row;
      const html = plainHtml(tag, attributes, {...page, report});
      const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${escaped(value)}"`);
      const element = `<${tag}${written.join('')}></${tag}>`;
      const shown = sorted(withoutSpace(textOf(await prerender(element, {...page, styles: false, report}))));
      // A guide lists the sources and the hard words of all its sections at its end; plain HTML does so below each section.
      const isGuide = tag === 'prolo-guide';
      let end = 0;
      const missing = html
        .replace(/<wbr>/g, '')
        .split(/\n|<br>/)
        .filter((line) => !isGuide || !titlesOfLists.some((title) => line.includes(title)))
        .filter((line) => {
          const text = textOfLine(line);
          const start = shown.indexOf(text, isGuide ? 0 : end);
          end = Math.max(end, start + text.length);
          return start < 0;
        });
      expect(missing).toEqual([]);
    });
  }

  const {names} = en;
  const {references} = fallbackData();
  const lists = /<ol>\n([^]*?)<\/ol>/g;
  const listsIn = (html: string) => [...html.matchAll(lists)].map(([, entries]) => entries!);
  const others = conditionIds.filter((id) => id !== 'knee-pain');

  for (const reading of readingLevels) {
    it(`shows only the conditions that are included, and the publications that they cite (${reading})`, () => {
      for (const tag of ['prolo-conditions', 'prolo-evidence']) {
        const html = plainHtml(tag, {include: 'knee-pain', reading});
        expect(html).toContain(names['knee-pain'][reading]);
        for (const id of others) expect(html).not.toContain(`<h3>${names[id][reading]}</h3>`);
      }
    });

    it(`lists the publications of each finding below it, and those of the notes at the end (${reading})`, () => {
      const shown = Object.values<Finding>(findings).filter(({condition}) => condition === 'knee-pain');
      const notes = [evidenceIntro, evidenceAuthorsNote, evidenceBodiesNote].flatMap(({refs}) => refs);
      const expected = [...shown.map(({refs}) => refs), [...new Set<string>(notes)]];
      expect(listsIn(plainHtml('prolo-evidence', {include: 'knee-pain', reading}))).toEqual(
        expected.filter(({length}) => length > 0).map((refs) => refs.map((id) => references[id]).join('')),
      );
    });

    it(`shows the conditions that are not excluded (${reading})`, () => {
      const html = plainHtml('prolo-conditions', {exclude: 'knee-pain', reading});
      expect(html).not.toContain(names['knee-pain'][reading]);
      for (const id of others) expect(html).toContain(`<h3>${names[id][reading]}</h3>`);
    });

    it(`shows the brief disclaimer alone, without a heading, and skips no level after it (${reading})`, () => {
      const html = plainHtml('prolo-disclaimer', {variant: 'brief', reading});
      expect(html.match(/<h\d>.*?<\/h\d>/g)).toEqual([`<h2>${en.provenance.title}</h2>`]);
      for (const [id, statement] of Object.entries(disclaimerStatements)) {
        const text = en.disclaimer.statements[id as keyof typeof disclaimerStatements][reading];
        expect(html.includes(text), id).toBe('brief' in statement);
      }
    });

    it(`shows the sections of a guide that are named, after the disclaimer (${reading})`, () => {
      const html = plainHtml('prolo-guide', {sections: 'risks overview', reading});
      const headings = [...html.matchAll(/<h3>(.*?)<\/h3>/g)].map(([, text]) => text);
      const titles = [en.disclaimer, en.risks, en.overview].map(({title}) => title[reading]);
      expect(headings).toEqual([...titles, en.provenance.title]);
    });
  }

  it('links each condition to its own page', () => {
    const html = plainHtml('prolo-conditions', {include: 'knee-pain', 'href-template': '/care/{id}?a&b={id}'});
    const link = en.conditions.links.page.plain.replace('{condition}', names['knee-pain'].plain);
    expect(html).toContain(`<a href="/care/knee-pain?a&amp;b=knee-pain">${link}</a>`);
  });

  it('numbers publications in the order in which they are cited', () => {
    for (const tag of ['prolo-conditions', 'prolo-evidence']) {
      for (const include of ['', 'knee-pain', 'tennis-elbow plantar-fasciitis']) {
        const html = plainHtml(tag, {include});
        const numbers = [
          ...new Set(
            [...html.replace(lists, '').matchAll(/\[([\d, ]+)\]/g)].flatMap(([, cited]) =>
              cited!.split(', ').map(Number),
            ),
          ),
        ];
        expect(numbers.length).toBeGreaterThan(0);
        expect(numbers).toEqual(numbers.map((_, index) => index + 1));
        expect(listsIn(html).at(-1)!.match(/<li>/g)).toHaveLength(numbers.length);
      }
    }
  });

  it('lists the hard words of what it shows before the sources, each once, in plain wording only', () => {
    const terms = (attributes: Record<string, string>) =>
      [...plainHtml('prolo-conditions', attributes).matchAll(/<dt>(.*?)<\/dt>/g)].map(([, term]) => term);
    const {terms: known} = en.glossary;
    expect(terms({include: 'golfers-elbow'})).toEqual(
      (['G-dextrose', 'G-prolotherapy', 'G-trial'] as const).map((id) => known[id].term),
    );
    expect(terms({include: 'knee-pain'})).toContain(known['G-osteoarthritis'].term);
    expect(terms({reading: 'clinical'})).toEqual([]);
    const html = plainHtml('prolo-conditions', {include: 'golfers-elbow'});
    expect(html).toContain(`<dd>${known['G-trial'].plain}</dd>`);
    expect(html.indexOf(`>${en.parts.words}<`)).toBeLessThan(html.indexOf('>Sources ('));
    expect(plainHtml('prolo-article')).not.toContain(en.parts.words);
    expect(plainHtml('prolo-guide')).not.toContain('{');
  });

  it('names the reviewer as text, the version, and the days in words', () => {
    const html = plainHtml('prolo-risks', {
      'reviewed-by': 'Dr. <b>{date}</b>',
      'reviewed-on': '2026-11-27',
      'reviewed-version': '2.0.0',
    });
    expect(html).toContain(
      '</h3> Reviewed by <bdi>Dr. &lt;b&gt;{date}&lt;/b&gt;</bdi> on <time datetime="2026-11-27">November 27, 2026</time>.</summary>',
    );
    expect(html).toContain('<p>Version that was reviewed: 2.0.0.</p>');
    expect(html).toContain('again by <time datetime="2028-11-27">November 27, 2028</time>.</p>');
  });

  it('says which statements an older review does not cover, and only of what it shows', () => {
    const review = {'reviewed-by': 'Dr. A', 'reviewed-version': '1.1.0'};
    const html = plainHtml('prolo-article', review);
    expect(html).toContain(
      '</h3> <bdi>Dr. A</bdi> reviewed an earlier version of this text. New or changed since then: 2. The review does not cover that.</summary>',
    );
    expect(html).toContain('<p>Statements that the review does not cover: A2, A1.</p>');
    expect(plainHtml('prolo-overview', review)).toMatch(/does not cover: .*\bO5\b/);
    expect(plainHtml('prolo-overview', {...review, omit: 'O5'})).not.toMatch(/\bO5\b/);
    const knee = plainHtml('prolo-conditions', {...review, include: 'knee-pain'});
    expect(knee).toMatch(/does not cover: .*\bC11\b/);
    expect(knee).not.toMatch(/\bC3\b/);
    expect(plainHtml('prolo-guide', {...review, sections: 'article'})).toMatch(/does not cover: .*\bA2\b/);
  });

  it('leaves out an optional statement and says so, but none that has to stay', () => {
    const {statements} = en.overview;
    const html = plainHtml('prolo-overview', {omit: 'o5, K3, x'});
    expect(html).not.toContain(statements.O5.plain);
    expect(html).toContain(statements.K3.plain);
    expect(html).toContain(` ${en.provenance.shortened}</summary>`);
    expect(plainHtml('prolo-overview', {omit: 'K3'})).not.toContain(en.provenance.shortened);
    expect(plainHtml('prolo-guide', {omit: 'O5'})).not.toContain(statements.O5.plain);
  });
});

describe('prerender with `fallback`', () => {
  const fill = (page: string) => prerender(page, {fallback: true});

  it('fills empty elements in the language, reading level and heading level of the page, and changes nothing else', async () => {
    const page = '<html lang="en" data-prolo-reading="clinical"><h2>Care</h2>\n<prolo-risks>\n</prolo-risks>\n<p>x</p>';
    const filled = await fill(page);
    expect(filled.replace(/(<prolo-risks>\n).*\n(?=<\/prolo-risks>)/s, '$1')).toBe(page);
    expect(filled).toContain(`<h3>${en.risks.title.clinical}</h3>`);
    expect(await fill(filled)).toBe(filled);
  });

  it('leaves the content that a page puts into an element', async () => {
    const page = '<prolo-risks><p>Ask us.</p></prolo-risks>';
    expect(await fill(page)).toBe(page);
  });

  it('puts no block into a paragraph or heading, in which it would not stay', async () => {
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
        const end = ['br', 'wbr'].includes(node.tagName) ? '' : `</${node.tagName}>`;
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
