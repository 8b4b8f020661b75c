import {parseFragment as parseHtml} from 'parse5';
import {describe, expect, it} from 'vitest';
import {hostIds} from '../../../builder/host-ids.js';
import {hosts} from '../../../builder/hosts.js';
import {bundleOf, elementsOf, outputOf, type Library} from '../../../builder/snippet.js';
import {initialChoices, type Choices} from '../../../builder/state.js';
import {render} from '../prerender/support.js';
import {rows} from '../../support/rows.js';

const library: Library = {
  version: '9.8.7',
  files: {'core.js': 'core;', 'prolo-visit.js': 'visit;', 'prolo-guide.js': 'guide;', 'shared-text.js': 'text;'},
  pieces: {
    'prolo-visit': {file: 'prolo-visit.js', requires: ['shared-text']},
    'prolo-guide': {file: 'prolo-guide.js', requires: ['prolo-visit', 'shared-text']},
    'shared-text': {file: 'shared-text.js', requires: []},
  },
  integrity: {'prolo.js': 'sha384-ofProlo'},
  license: 'MIT',
};

const make = (choices: Partial<Choices>) =>
  outputOf(
    {...initialChoices, ...choices},
    library,
    (elements) =>
      elements.map(({tag}) => ({words: `<p>Words of ${tag}</p>`, labels: new Map([['price', '<p>Whose words</p>']])})),
    (text) => `sha384-${text.length}of(${text})`,
  );
const visit: Partial<Choices> = {
  show: 'elements',
  elements: ['visit'],
  answers: {price: '$250 & {more} "now"\n\nper visit'},
};

describe('the elements of a snippet', () => {
  it.each(
    rows<{what: string; choices: Partial<Choices>; attributes: Record<string, string>}>([
      {what: 'nothing but the language by default', choices: {}, attributes: {lang: 'en'}},
      {what: 'the reading level', choices: {reading: 'clinical'}, attributes: {lang: 'en', reading: 'clinical'}},
      {what: 'the heading level', choices: {level: '3'}, attributes: {lang: 'en', 'heading-level': '3'}},
      {
        what: 'the sections of a guide',
        choices: {sections: ['disclaimer', 'risks']},
        attributes: {lang: 'en', sections: 'disclaimer risks'},
      },
      {
        what: 'the conditions',
        choices: {show: 'elements', elements: ['conditions'], conditions: ['knee-pain', 'back-pain']},
        attributes: {lang: 'en', include: 'knee-pain back-pain'},
      },
      {
        what: 'one condition for the choices side by side',
        choices: {show: 'elements', elements: ['options'], conditions: ['knee-pain']},
        attributes: {lang: 'en', condition: 'knee-pain'},
      },
      {
        what: 'no condition where the choices side by side cannot show several',
        choices: {show: 'elements', elements: ['options'], conditions: ['knee-pain', 'back-pain']},
        attributes: {lang: 'en'},
      },
      {
        what: 'the review',
        choices: {by: ' Dr. A ', on: '2026-11-27', version: '2.0.0'},
        attributes: {lang: 'en', 'reviewed-by': 'Dr. A', 'reviewed-on': '2026-11-27', 'reviewed-version': '2.0.0'},
      },
      {what: 'no review that cannot be true', choices: {by: 'Dr. A', on: '2999-01-01'}, attributes: {lang: 'en'}},
    ]),
  )('hold $what', ({choices, attributes}) => {
    expect(elementsOf({...initialChoices, ...choices}).map((element) => element.attributes)).toEqual([attributes]);
  });

  it('are known to the prerenderer, with all of their attributes', () => {
    const choices = {...initialChoices, show: 'elements', elements: initialChoices.sections} as const;
    const all = [...elementsOf(initialChoices), ...elementsOf({...choices, conditions: ['knee-pain'], level: '3'})];
    for (const {tag, attributes} of all) expect(() => render(tag, attributes)).not.toThrow();
    expect(all).toHaveLength(11);
  });

  it('hold the name of the clinic in a guide', () => {
    expect(make({clinic: 'A & B', phone: '555-0142'}).markup).toContain('<p slot="clinic">A &amp; B · 555-0142</p>');
  });

  it.each(
    rows<{what: string; choices: Partial<Choices>; slots: readonly string[]}>([
      {what: 'a guide', choices: {}, slots: ['guide: note', 'guide: note-knee-pain', 'guide: price']},
      {
        what: 'the elements that have a place for them, and the general one once',
        choices: {show: 'elements', elements: ['disclaimer', 'conditions', 'visit', 'risks']},
        slots: ['conditions: note', 'conditions: note-knee-pain', 'visit: price'],
      },
      {
        what: 'no condition that is not shown',
        choices: {show: 'elements', elements: ['conditions'], conditions: ['back-pain']},
        slots: ['conditions: note'],
      },
    ]),
  )('hold the notes of the clinic in $what', ({choices, slots}) => {
    const answers = {note: 'A', 'note-knee-pain': 'B', price: 'C'};
    const found = elementsOf({...initialChoices, ...choices, answers}).flatMap((element) =>
      element.slots.map(([slot]) => `${element.tag.replace('prolo-', '')}: ${slot}`),
    );
    expect(found).toEqual(slots);
  });

  it('hold each line of an answer as a paragraph after the words, under a line that says whose they are', () => {
    expect(make(visit).markup).toBe(
      [
        '<div class="prolo-embed">',
        '<prolo-visit lang="en">',
        '<p>Words of prolo-visit</p>',
        '<p>Whose words</p>',
        '<p slot="price">$250 &amp; {more} &quot;now&quot;</p>',
        '<p slot="price">per visit</p>',
        '</prolo-visit>',
        '</div>',
      ].join('\n'),
    );
  });
});

describe('the script of a snippet', () => {
  it('is one file with what the elements need, in the order of the build', () => {
    const choices = {...initialChoices, ...visit};
    expect(bundleOf(choices, library)).toBe('core;visit;text;');
    expect(bundleOf(initialChoices, library)).toBe('core;visit;guide;text;');
  });

  it('has the version and the start of its hash in its name, and the whole hash beside it', () => {
    const {script} = make({...visit, base: 'https://clinic.example/files/'});
    expect(script).toContain('src="https://clinic.example/files/prolo-clinic-9.8.7-16ofcore.js"');
    expect(script).toContain('integrity="sha384-16of(core;visit;text;)"');
  });

  it('has another name where a page shows something else, so that no page overwrites the script of another', () => {
    expect(make({...visit}).fileName).not.toBe(make({}).fileName);
  });

  it('comes from a public server with the exact version and the hash of the build', () => {
    const {script} = make({source: 'cdn'});
    expect(script).toContain('src="https://cdn.jsdelivr.net/npm/prolo-elements@9.8.7/dist/prolo.js"');
    expect(script).toContain('integrity="sha384-ofProlo"');
  });

  it('keeps the default folder while the field holds no folder', () => {
    expect(make({base: '"><script>'}).src).toMatch(/^\/prolo-elements\/prolo-clinic-9\.8\.7-[a-z0-9]+\.js$/);
  });
});

describe.each(rows(hostIds))('the tab %s', (id) => {
  const ways = hosts[id].ways(make(visit));
  const [first] = ways;

  it('tells steps, and what to paste first', () => {
    expect(ways.map(({steps}) => steps.length)).not.toContain(0);
    expect(first!.blocks[0]!.code).toContain(id === 'wordpress' ? '"visit"' : 'prolo-visit');
  });
});

describe('what to paste', () => {
  const blockOf = (id: (typeof hostIds)[number], choices: Partial<Choices>, way = 0) =>
    hosts[id].ways(make(choices))[way]!.blocks[0]!.code;
  const review: Partial<Choices> = {by: 'Dr. "A" --> [B] & <C>', on: '2026-11-27'};

  it('is one snippet in plain HTML, without a blank line', () => {
    const code = blockOf('html', visit);
    expect(code).not.toMatch(/\n\s*\n/);
    expect(parseHtml(code).childNodes.map(({nodeName}) => nodeName)).toEqual(['div', '#text', 'script']);
  });

  it('is text that a site generator does not run as a template', () => {
    const code = blockOf('static', {...visit, answers: {price: '{{ a }} {% b %} {c}'}});
    expect(code).toContain('<p slot="price">&#123;{ a }} &#123;% b %} {c}</p>');
  });

  it('is a block that WordPress can read, whatever a name holds', () => {
    const code = blockOf('wordpress', review);
    const [, json] = /^<!-- wp:prolo\/element (\{.*\}) \/-->$/.exec(code)!;
    expect(json).not.toMatch(/--|[<>&]/);
    expect(JSON.parse(json!)).toEqual({
      element: 'guide',
      values: {lang: 'en', 'reviewed-by': review.by, 'reviewed-on': review.on},
    });
  });

  it('is a shortcode that nothing in a name can end', () => {
    const code = blockOf('wordpress', review, 1);
    expect(code).toMatch(/^\[prolo guide [^[\]]*\]$/);
    expect(code).toContain('reviewed-by="Dr. &#34;A&#34; --&#62; &#91;B&#93; &#38; &#60;C&#62;"');
  });

  it('holds the texts of the clinic in the block and in the shortcode, a line for each paragraph', () => {
    const answers = {price: '„A“ & <B>\n[C]'};
    const [, json] = /element (\{.*\}) /.exec(blockOf('wordpress', {...visit, answers}))!;
    expect(JSON.parse(json!)).toMatchObject({values: {price: '„A“ &amp; &lt;B&gt;\n[C]'}});
    expect(blockOf('wordpress', {...visit, answers}, 1)).toBe(
      '[prolo visit lang="en" price="&#8222;A&#8220; &#38;amp; &#38;lt;B&#38;gt;&#10;&#91;C&#93;"]',
    );
  });

  it('is a value of its own for each attribute in JSX', () => {
    expect(blockOf('react', review)).toContain(`reviewed-by={${JSON.stringify(review.by)}}`);
    expect(blockOf('react', visit)).toContain(`<p slot="price">{"$250 & {more} \\"now\\""}</p>`);
  });

  it.each(rows(hostIds.filter((id) => id !== 'react' && id !== 'next')))(
    'is text without an ampersand of its own in %s',
    (id) => {
      const code = hosts[id].ways(make(visit)).flatMap(({blocks}) => blocks.map((block) => block.code));
      expect(code.join('\n')).not.toMatch(/&(?!#?\w+;)/);
    },
  );

  it.each(
    rows([
      ['vue', '&#123;more&#125;'],
      ['svelte', '&#123;more&#125;'],
      ['angular', "{{'{'}}more{{'}'}}"],
    ] as const),
  )('is text without an expression of the clinic in %s', (id, text) => {
    expect(blockOf(id, visit)).toContain(text);
  });
});
