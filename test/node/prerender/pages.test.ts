import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {en} from '../../../src/content/en/index.js';
import {packs, prerender, rootsIn, tags, textOf, withoutRoots, type Problem} from './support.js';

const article = '<prolo-article></prolo-article>';
const quiet = {report: () => {}};

describe('a whole page', () => {
  const page = (body: string, attributes = 'lang="en"') =>
    `<!doctype html>\n<html ${attributes}>\n<head><meta charset="utf-8"><title>Clinic</title></head>\n<body>\n${body}\n</body>\n</html>\n`;

  for (const tag of tags) {
    it(`has the words of <${tag}> in its markup`, async () => {
      const text = textOf(await prerender(page(`<${tag}></${tag}>`)));
      expect(text).toContain(en[tag.slice('prolo-'.length) as 'overview'].title.plain);
      // The element for the article names it and claims nothing.
      expect(text.includes(en.disclaimer.statements.D1.plain)).toBe(tag !== 'prolo-article');
    });
  }

  it('ends each element with the brief disclaimer, unless the full one stands somewhere in the page', async () => {
    const brief = /class="brief"/;
    expect(await prerender(page('<prolo-risks></prolo-risks>'))).toMatch(brief);
    expect(await prerender(page('<prolo-risks></prolo-risks><prolo-guide></prolo-guide>'))).not.toMatch(brief);
    expect(await prerender(page('<prolo-risks></prolo-risks><prolo-disclaimer></prolo-disclaimer>'))).not.toMatch(
      brief,
    );
    expect(await prerender(page('<prolo-disclaimer></prolo-disclaimer><prolo-risks></prolo-risks>'))).not.toMatch(
      brief,
    );
  });

  it('tells the next page nothing', async () => {
    const risks = page('<prolo-risks></prolo-risks>');
    const alone = await prerender(risks);
    await prerender(page('<prolo-disclaimer></prolo-disclaimer>', 'lang="es" data-prolo-reading="clinical"'), quiet);
    expect(await prerender(risks)).toBe(alone);
  });

  it('gives the same to many visitors at once', async () => {
    const pages = tags.map((tag) => page(`<${tag}></${tag}>`));
    const oneByOne: string[] = [];
    for (const it of pages) oneByOne.push(await prerender(it));
    expect(await Promise.all(pages.map((it) => prerender(it)))).toEqual(oneByOne);
  });
});

describe('every other byte of a page stays as it is, and a page that went through before comes out the same:', () => {
  const table: [what: string, page: string, roots: number][] = [
    ['lines that end as on Windows', `<!doctype html>\r\n<html lang=en>\r\n<body>\r\n${article}\r\n`, 1],
    ['a byte order mark', `\ufeff<!doctype html>${article}`, 1],
    [
      'capitals and a space in the tag',
      '<!DOCTYPE HTML><HTML><BODY><PROLO-ARTICLE READING=clinical ></PROLO-ARTICLE>',
      1,
    ],
    ['attributes in strange shapes', `<prolo-article a"b='x>y' c = d reading></prolo-article>`, 1],
    ['an attribute twice', '<prolo-article reading=plain reading=clinical></prolo-article>', 1],
    ['no head, no body, no end', article, 1],
    ['a fragment with unclosed tags', `<p>a<b>b<p>c</b>${article}<li>d`, 1],
    ['character references and a null', `&nbsp;&copy &amp;&#0;\0${article}`, 1],
    ['half a character', `\ud800${article}`, 1],
    ['an old declaration and quirks', `<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01//EN">${article}`, 1],
    ['XHTML', `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><body>${article}</body></html>`, 1],
    ['a table that moves it', '<table><tr><prolo-article></prolo-article><td>x</table>', 1],
    ['a paragraph', `<p>${article}</p>`, 1],
    ['tags closed in the wrong order', '<b><p><prolo-article></b></prolo-article>x</p>', 1],
    ['formatting that is opened again', `<a href=1>x<a href=2>${article}</a>y`, 1],
    ['no end tag', '<div><prolo-article>after</div><p>x', 1],
    ['a slash that closes nothing', '<prolo-article/>after', 1],
    ['the head', `<html><head>${article}<title>x</title></head><body>y</body></html>`, 1],
    ['behind the end', `<html><body></body></html>${article}`, 1],
    ['words of the page in it', `<prolo-article lang="en">\n<p>Words</p>\n</prolo-article>`, 1],
    ['one in another', `<prolo-article><div>${article}</div></prolo-article>`, 2],
    ['the shadow root of another element', `<x-a><template shadowrootmode="open">${article}</template></x-a>`, 2],
    ['deep in the page', '<div>'.repeat(3000) + article, 1],
    ['a comment', `<!-- ${article} -->`, 0],
    ['a script', `<script>x = '${article}'</script>`, 0],
    [
      'a style sheet, a title, a text field',
      `<style>${article}</style><title>${article}</title><textarea>${article}`,
      0,
    ],
    ['a frame', `<iframe srcdoc="${article}">${article}</iframe>`, 0],
    ['a template', `<template>${article}</template>`, 0],
    ['an attribute', `<p title="${article}">x</p>`, 0],
    ['a drawing', `<svg>${article}</svg>`, 0],
    ['plain text', `<plaintext>${article}`, 0],
    ['no element of the library', '<!doctype html><p>Our team</p>', 0],
    ['nothing at all', '', 0],
  ];
  for (const [what, page, roots] of table) {
    it(what, async () => {
      const once = await prerender(page, quiet);
      expect(withoutRoots(once)).toBe(withoutRoots(page));
      expect(rootsIn(once)).toBe(roots);
      expect(await prerender(once, quiet)).toBe(once);
    });
  }

  it('whatever stands in it', async () => {
    const parts = [
      article,
      '<prolo-overview lang=x>',
      '</prolo-overview>',
      '<prolo-disclaimer variant="brief">',
      '<div>',
      '</div>',
    ]
      .concat([
        '<p>',
        '</p>',
        '<table>',
        '<td>',
        '</table>',
        '<svg>',
        '</svg>',
        '<b>',
        '</b>',
        '<!--',
        '-->',
        '<script>',
      ])
      .concat([
        '</script>',
        '<template>',
        '</template>',
        '<select>',
        '<h2>x</h2>',
        '<html lang=es>',
        '<body>',
        '"',
        '>',
        '<',
        '&',
      ]);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.oneof(fc.constantFrom(...parts), fc.string({unit: 'binary', maxLength: 5}))),
        async (them) => {
          const page = them.join('');
          const once = await prerender(page, quiet);
          expect(withoutRoots(once)).toBe(withoutRoots(page));
          expect(await prerender(once, quiet)).toBe(once);
        },
      ),
      {seed: 20261125, numRuns: process.env.SCOPE === 'push' ? 30 : 100},
    );
  }, 60_000);

  it('though it went through another version, or with other options', async () => {
    const once = await prerender(article);
    expect(await prerender(await prerender(article, {styles: false}))).toBe(once);
    expect(
      await prerender(once.replace(/<template.*<\/template>/s, '<template shadowrootmode="open">Old</template>')),
    ).toBe(once);
  });

  it('and a shadow root without an end, which would take the rest of the page, is left alone', async () => {
    const broken = '<prolo-article><template shadowrootmode="open">abc</prolo-article><p>rest';
    expect(await prerender(broken)).toBe(broken);
  });
});

describe('an element on a server follows', () => {
  const {overview} = en;
  const es = {lang: 'es', dir: 'ltr', overview: {...overview, title: {plain: 'Resumen', clinical: 'Resumen'}}} as const;
  const inSpanish = async (page: string, options = {}) => {
    const known = packs as Map<string, unknown>;
    known.set('es', es);
    try {
      return await prerender(page, options);
    } finally {
      known.delete('es');
    }
  };
  const el = '<prolo-overview></prolo-overview>';
  /** Finds a text of the language pack, whose words may change. */
  const exactly = (text: string) => new RegExp(text.replace(/[^\w ]/g, '\\$&'));
  // Not one with a hard word, which would be a button in the text.
  const {plain, clinical} = overview.statements.K4;

  const table: [what: string, page: string, shown: RegExp][] = [
    ['the language', `<html lang="es-MX"><body>${el}`, /lang="es" dir="ltr".*<h2[^>]*>.*Resumen/s],
    ['the language on the tag', '<prolo-overview lang="es"></prolo-overview>', /Resumen/],
    [
      'the language of an ancestor, not that of a neighbor',
      `<div lang="es"></div>${el}`,
      new RegExp(`lang="en".*${exactly(overview.title.plain).source}`, 's'),
    ],
    [
      'a language without text, and marks its text as English',
      `<html lang="ar" dir="rtl"><body>${el}`,
      /lang="en" dir="ltr"/,
    ],
    ['the direction', `<div lang="en" dir="rtl">${el}</div>`, /part="base"[^>]* lang="en" dir="rtl"/],
    ['the reading level', `<div data-prolo-reading="clinical">${el}</div>`, exactly(clinical)],
    ['the reading level on the tag', '<prolo-overview reading="clinical"></prolo-overview>', exactly(clinical)],
    [
      'the reading level on the tag rather than that of the page',
      `<div data-prolo-reading="clinical"><prolo-overview reading="plain"></prolo-overview></div>`,
      exactly(plain),
    ],
    ['the heading before it', `<h3>Care</h3>${el}`, /<h4[^>]*part="heading"/],
    ['the heading level on the tag', '<prolo-overview heading-level="5"></prolo-overview>', /<h5[^>]*part="heading"/],
    [
      'the name of the reviewer',
      '<prolo-overview reviewed-by="Dr. Roe &lt;b&gt;" reviewed-on="2026-03-31"></prolo-overview>',
      /Dr\. Roe &lt;b>|Dr\. Roe &lt;b&gt;/,
    ],
    [
      'the conditions to include',
      '<prolo-conditions include="knee-pain"></prolo-conditions>',
      /data-condition="knee-pain"/,
    ],
    [
      'tags and attributes in capitals',
      '<DIV DATA-PROLO-READING="clinical"><PROLO-OVERVIEW></PROLO-OVERVIEW></DIV>',
      exactly(clinical),
    ],
    [
      'the page around a shadow root of another element',
      `<h2>a</h2><x-a><template shadowrootmode="open">${el}</template></x-a>`,
      /<h3[^>]*part="heading"/,
    ],
  ];
  for (const [what, page, shown] of table) {
    it(what, async () => {
      expect(await inSpanish(page, quiet)).toMatch(shown);
    });
  }

  it.each([
    ['as a shadow root', false],
    ['as plain HTML', true],
  ])('whose the words are: no review stands over those that the page adds, %s', async (_how, fallback) => {
    const reviewed = '<prolo-overview lang="es" reviewed-by="Dr. Roe" reviewed-version="2.0.0"></prolo-overview>';
    const options = {...quiet, fallback};
    const own = textOf(await inSpanish(reviewed, options));
    expect(own).toContain(en.provenance.ownWords);
    expect(own).not.toContain('Dr. Roe');
    const ours = textOf(await inSpanish(reviewed.replace('lang="es"', 'lang="en"'), options));
    expect(ours).toContain('Reviewed by Dr. Roe');
    expect(ours).not.toContain(en.provenance.ownWords);
  });

  it('the given context, where the page sets nothing', async () => {
    const surroundings = {lang: 'es', reading: 'clinical', headingBefore: 3, fullDisclaimer: true} as const;
    const page = await inSpanish(el, surroundings);
    expect(page).toMatch(/<h4[^>]*>.*Resumen/s);
    expect(page).toContain(clinical);
    expect(page).not.toContain('class="brief"');
    expect(await inSpanish(`<html lang="en"><h1>x</h1>${el}`, surroundings)).toMatch(
      new RegExp(`<h2[^>]*>.*${exactly(overview.title.clinical).source}`, 's'),
    );
  });

  it('only conditions that are asked for, and no others', async () => {
    const page = await prerender('<prolo-conditions include="knee-pain, back-pain"></prolo-conditions>');
    const shown = [...page.matchAll(/<li[^>]*data-condition="([\w-]+)"/g)].map(([, id]) => id);
    expect(new Set(shown)).toEqual(new Set(['back-pain', 'knee-pain']));
  });
});

describe('what cannot be done as asked is reported once, and the rest of the page is done:', () => {
  const heard = async (page: string) => {
    const problems: Problem[] = [];
    const done = await prerender(page, {report: (problem) => problems.push(problem)});
    return {done, problems};
  };

  it('a tag that there is not', async () => {
    const {done, problems} = await heard(`<prolo-gide></prolo-gide>${article}`);
    expect(done).toMatch(/^<prolo-gide><\/prolo-gide><prolo-article><template/);
    expect(problems.map(({type}) => type)).toEqual(['tag']);
    expect(problems[0]!.message).toMatch(/<prolo-gide>: unknown tag\. Use one of: .*prolo-guide/);
  });

  it('a language that has no words', async () => {
    const {done, problems} = await heard(`<html lang="ar"><body>${article}`);
    expect(rootsIn(done)).toBe(1);
    expect(problems.map(({type}) => type)).toEqual(['language']);
    expect(problems[0]!.message).toMatch(/No text in "ar", so the content is in English\. Languages: en/);
  });
});

describe('pages that are rendered at the same time know nothing of each other:', () => {
  const overview = '<prolo-overview></prolo-overview>';
  const withDisclaimer = `<prolo-disclaimer></prolo-disclaimer><prolo-gide></prolo-gide>${overview}`;

  it('one that is rendered while another is half done', async () => {
    const inner: Promise<string>[] = [];
    const outer = await prerender(withDisclaimer, {report: () => inner.push(prerender(overview))});
    expect(inner).toHaveLength(1);
    expect(await inner[0]).toBe(await prerender(overview));
    expect(await inner[0]).toContain('class="brief"');
    expect(outer).not.toContain('class="brief"');
  });

  it('streams whose chunks arrive in turn', async () => {
    async function* chunks(page: string) {
      for (const character of page) yield await Promise.resolve(character);
    }
    const pages = [withDisclaimer, overview, withDisclaimer, overview];
    const rendered = await Promise.all(
      pages.map((page) => new Response(prerender(chunks(page), {report: () => undefined})).text()),
    );
    expect(rendered.map((page) => page.includes('class="brief"'))).toEqual([false, true, false, true]);
  });
});

describe('a page under a strict Content-Security-Policy', () => {
  const all = tags.map((tag) => `<${tag}></${tag}>`).join('');

  it('has no styles inside, when asked for none', async () => {
    const page = await prerender(all, {styles: false});
    expect(page).not.toMatch(/<style|\sstyle=/);
    expect(rootsIn(page)).toBeGreaterThan(tags.length);
  });

  it('has nothing open or checked that is not in a browser, and no script, listener or style attribute in any case', async () => {
    const page = await prerender(all);
    expect(page).not.toMatch(/<script|\son\w+=|\sstyle=/);
    expect(page).not.toMatch(/\s(open|checked|selected|disabled|hidden)="false"/);
    // The scene that the drawing shows is open, there as here.
    expect(page.match(/<details[^>]*\sopen[^>]*>/g)!.map((tag) => /prolo-scene-1\b/.test(tag))).not.toContain(false);
  });
});

describe('The slots of <prolo-visit>', () => {
  const frameAround = (markup: string, slot: string) =>
    new RegExp(
      `<div class="clinic" part="clinic"([^>]*)>(?:(?!</template|part="clinic")[^])*<slot name="${slot}">`,
    ).exec(markup)![1];

  it('show the frame of an answer, and none around an empty one', async () => {
    const markup = await prerender('<prolo-visit><p slot="price">$ 250</p><p slot="work"> </p></prolo-visit>', quiet);
    expect(frameAround(markup, 'price')).not.toContain('hidden');
    expect(frameAround(markup, 'work')).toContain('hidden');
    expect(frameAround(markup, 'insurance')).toContain('hidden');
  });

  it('keep their content behind the plain HTML of the element', async () => {
    const page = '<html lang="en"><body><prolo-visit><p slot="price">$ 250</p></prolo-visit></body></html>';
    const filled = await prerender(page, {fallback: true});
    expect(filled).toContain(en.visit.questions.cost.answer.plain);
    expect(filled).toMatch(/<p slot="price">\$ 250<\/p><\/prolo-visit>/);
    expect(filled.match(/\$ 250/g)).toHaveLength(1);
  });

  it('say whose words they are, and on what, where the plain HTML of the element stands before them', async () => {
    const own = '<p slot="price">$ 250</p><p slot="price">in cash</p><p slot="note">Ours.</p><p slot="work"> </p>';
    const fill = (lang: string) =>
      prerender(`<html lang="${lang}"><body><prolo-visit>${own}</prolo-visit></body></html>`, {
        ...quiet,
        fallback: true,
      });
    const label = (mark: string, topic: string) => `<p${mark}><strong>${en.parts.fromClinic}${topic}</strong></p>\n`;
    const price = `: ${en.visit.slots.price.plain}`;
    for (const [lang, mark] of [
      ['en', ''],
      ['fr', ' lang="en"'],
    ] as const) {
      const filled = await fill(lang);
      expect(filled).toContain(
        `${label(mark, price)}<p slot="price">$ 250</p><p slot="price">in cash</p>${label(mark, '')}<p slot="note">Ours.</p>`,
      );
      expect(filled.match(new RegExp(en.parts.fromClinic, 'g'))).toHaveLength(2);
      expect(filled).not.toContain(`<li>${en.visit.slots.price.plain}</li>`);
      expect(filled).toContain(`<li>${en.visit.slots.work.plain}</li>`);
    }
  });
});
