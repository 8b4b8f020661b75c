import {expect} from '@open-wc/testing';
import {en} from '../../../src/content/en/index.js';
import type {ProloElement} from '../../../src/index.js';
import {closeAll, elementTags, open, elementsIn, settled, type OpenedPage, until} from './support.js';

const script = '<script src="/prolo-elements/prolo.js"></script>';
const copy = '<script src="/prolo-elements/prolo.js?copy"></script>';

/** Notes what a visitor's console would show, and what goes on listening to the window without an end. */
const probe = `<script>
  window.errors = [], window.warnings = [], window.listening = [];
  const {addEventListener: listen} = EventTarget.prototype;
  EventTarget.prototype.addEventListener = function (type, listener, options) {
    if ((this ?? window) === window && !options?.once && !options?.signal) listening.push(type);
    return listen.call(this ?? window, type, listener, options);
  };
  const {removeEventListener: stopListening} = EventTarget.prototype;
  EventTarget.prototype.removeEventListener = function (type, listener, options) {
    const place = (this ?? window) === window ? listening.lastIndexOf(type) : -1;
    if (place >= 0) listening.splice(place, 1);
    return stopListening.call(this ?? window, type, listener, options);
  };
  addEventListener('error', ({message}) => errors.push(message));
  console.warn = (...values) => warnings.push(values.join(' '));
</script>`;

/** Comes after every other marker: what shows no element when this one does is left alone. */
const last = '<div class="prolo-article" id="last">Fallback</div>';

interface MarkerPage extends OpenedPage {
  readonly window: OpenedPage['window'] & {readonly listening: readonly string[]};
}

async function openPage(body: string, {before = script, after = ''} = {}): Promise<MarkerPage> {
  const page = await open({
    markup: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Clinic</title>${probe}${before}</head>
      <body><h1>Clinic</h1>${body}${last}${after}`,
  });
  await element(page, '#last');
  return page as MarkerPage;
}

const find = ({document}: OpenedPage, selector: string) => document.querySelector<HTMLElement>(selector)!;

/** What stands in the place of a block. */
const contentOf = (block: Element) => block.shadowRoot?.firstElementChild ?? undefined;

/** The element that stands in the place of a block, once its words are there. */
async function element(page: OpenedPage, selector: string): Promise<ProloElement> {
  const content = () => contentOf(find(page, selector)) as ProloElement | undefined;
  await until(() => content()?.shadowRoot?.querySelector('.base'), `${selector} shows no element`);
  await content()!.updateComplete;
  return content()!;
}

/** The blocks of a page in whose place an element stands, without the one at its end. */
const upgraded = ({document}: OpenedPage, selector = 'body *:not(#last)') =>
  [...document.querySelectorAll(selector)].filter((block) => contentOf(block)?.localName.startsWith('prolo-'));

/** Rows of a table on one page, each in a section of its own. */
const sections = (rows: readonly (readonly [markup: string, ...rest: unknown[]])[]) =>
  rows.map(([markup], index) => `<section id="row-${index}">${markup}</section>`).join('');

/** Markup as a parser writes it down again. */
function parsed(markup: string): string {
  const template = document.createElement('template');
  template.innerHTML = markup;
  return template.innerHTML;
}

const startTag = ({localName, attributes}: Element) =>
  `<${[localName, ...[...attributes].map(({name, value}) => `${name}="${value}"`)].join(' ')}>`;

const isVisible = (found: Element) => found.getClientRects().length > 0;

/** Lets the observers of a page answer what a test just did. */
const observed = (page: OpenedPage) => new Promise((resolve) => page.window.requestAnimationFrame(resolve));

describe('a marker shows its element', () => {
  const table: [marker: string, shown: string][] = [
    ['<div class="prolo-overview"><p>Fallback</p></div>', '<prolo-overview>'],
    ['<div class="prolo-conditions" data-include="knee-pain">Fallback</div>', '<prolo-conditions include="knee-pain">'],
    ['<div class="prolo-risks" data-heading-level="4"></div>', '<prolo-risks heading-level="4">'],
    ['<div class="alignwide prolo-evidence is-style-card"></div>', '<prolo-evidence>'],
    ['<div class="prolo-overview" data-lang="es" data-dir="ltr"></div>', '<prolo-overview lang="es" dir="ltr">'],
    ['<div class="prolo-overview" data-prolo-reading="clinical"></div>', '<prolo-overview>'],
    ['<p class="prolo-overview">Fallback</p>', '<prolo-overview>'],
    ['<div class="prolo-disclaimer" data-acknowledge></div>', '<prolo-disclaimer acknowledge="">'],
    ['<p><a href="https://clinic.example/prolo-embed/overview">Read</a></p>', '<prolo-overview>'],
    ['<p><a href="http://clinic.example/care/prolo-embed/overview/#top">Read</a></p>', '<prolo-overview>'],
    ['<p><a href="/prolo-embed/overview.html">Read</a></p>', '<prolo-overview>'],
    [
      '<p><a href="/prolo-embed/conditions?include=knee-pain,back-pain&amp;heading-level=3">Read</a></p>',
      '<prolo-conditions include="knee-pain,back-pain" heading-level="3">',
    ],
    [
      '<p>\n <strong><a href="/prolo-embed/conditions?include=knee-pain%20back-pain">Read <em>on</em></a></strong><br></p>',
      '<prolo-conditions include="knee-pain back-pain">',
    ],
    ['<div><a href="/prolo-embed/risks"><img alt="" src="data:,">Read</a></div>', '<prolo-risks>'],
  ];
  for (const [place, order] of [
    ['before', {}],
    ['after', {before: '', after: script}],
  ] as const) {
    describe(`the script ${place} it:`, () => {
      let page: MarkerPage;
      before(async () => (page = await openPage(sections(table), order)));
      after(closeAll);

      for (const [index, [marker, shown]] of table.entries()) {
        it(`${marker} ${shown}`, async () => {
          const found = await element(page, `#row-${index} > *`);
          expect(startTag(found)).to.equal(shown);
          expect(isVisible(found.shadowRoot!.querySelector('.base')!)).to.equal(true);
          expect(find(page, `#row-${index}`).innerHTML, 'the page’s own').to.equal(parsed(marker));
        });
      }

      it('without an error or a warning', () => {
        expect(page.window.errors).to.deep.equal([]);
        expect(page.window.warnings).to.deep.equal([]);
      });
    });
  }
});

describe('an element that is not a marker is left alone, without a warning:', () => {
  const table: [what: string, markup: string][] = [
    ['a class of the host', '<div class="prolo-gold">Our best offer</div>'],
    ['a class that only begins like a tag', '<div class="prolo-overview__item prolo-overview-list">Text</div>'],
    ['the block around the tags', '<div class="prolo-embed"><prolo-risks></prolo-risks></div>'],
    ['a class on a block that holds the tag', '<div class="prolo-risks"><prolo-risks></prolo-risks></div>'],
    ['a class on something else than a block', '<span class="prolo-overview">Text</span>'],
    ['a link in a sentence', '<p>Please read <a href="/prolo-embed/overview">this</a> first.</p>'],
    ['a link beside a picture', '<p><a href="/prolo-embed/overview">this</a><img alt="" src="data:,"></p>'],
    ['a link beside a link', '<p><a href="/prolo-embed/overview">a</a> <a href="/prolo-embed/risks">b</a></p>'],
    ['a link in a list', '<ul><li><a href="/prolo-embed/overview">this</a></li></ul>'],
    ['a link to a place in the page', '<p><a href="#/prolo-embed/overview">this</a></p>'],
    ['a link with our path in its query', '<p><a href="/login?next=/prolo-embed/overview">this</a></p>'],
    ['a link to a mailbox', '<p><a href="mailto:x@clinic.example/prolo-embed/overview">this</a></p>'],
    ['a link to a script', '<p><a href="javascript:void 1/prolo-embed/overview">this</a></p>'],
    ['a link in a drawing', '<p><svg><a href="/prolo-embed/overview"><text>this</text></a></svg></p>'],
    ['a link to the folder', '<p><a href="/prolo-embed/">this</a></p>'],
    ['a marker in an editor', '<div contenteditable><div class="prolo-overview">Text</div></div>'],
    ['a marker that is an editor', '<div contenteditable class="prolo-overview">Text</div>'],
    ['a link in an editor', '<div contenteditable><p><a href="/prolo-embed/overview">this</a></p></div>'],
    ['a marker in a listing', '<pre><code><div class="prolo-overview">Text</div></code></pre>'],
    ['a link in code', '<p><code><a href="/prolo-embed/overview">this</a></code></p>'],
    ['a marker in a text field', '<textarea><div class="prolo-overview">Text</div></textarea>'],
    ['a marker in the fallback of a tag', '<prolo-risks><div class="prolo-overview">Text</div></prolo-risks>'],
  ];
  describe('of all these:', () => {
    let page: MarkerPage;
    before(async () => (page = await openPage(sections(table.map(([, markup]) => [markup])))));
    after(closeAll);

    for (const [index, [what]] of table.entries()) {
      it(what, () => {
        expect(upgraded(page, `#row-${index} *`).map(startTag)).to.deep.equal([]);
      });
    }

    it('without an error or a warning', () => {
      expect(page.window.errors).to.deep.equal([]);
      expect(page.window.warnings).to.deep.equal([]);
    });
  });

  it('a block that has a shadow root of the host’s', async () => {
    const page = await openPage('<div class="prolo-overview" id="theirs">Text</div>', {
      before: '',
      after: `<script>theirs.attachShadow({mode: 'open'}).append('Theirs')</script>${script}`,
    });
    expect(find(page, '#theirs').shadowRoot!.textContent).to.equal('Theirs');
    expect(page.window.errors).to.deep.equal([]);
  });

  it('a marker in the fallback of a marker', async () => {
    const page = await openPage(
      '<div class="prolo-risks" id="outer"><div class="prolo-overview"></div><p><a href="/prolo-embed/risks">a</a></p></div>',
    );
    expect(upgraded(page).map(({id}) => id)).to.deep.equal(['outer']);
  });

  it('a marker in a template, until it is copied into the page', async () => {
    const page = await openPage('<template><div class="prolo-overview"></div></template>');
    const {content} = page.document.querySelector('template')!;
    expect(content.querySelector('div')!.shadowRoot).to.equal(null);
    find(page, 'h1').after(content.cloneNode(true));
    expect((await element(page, 'h1 + div')).localName).to.equal('prolo-overview');
  });
});

describe('an attribute that a marker cannot have is reported in one line of the console:', () => {
  const table: [marker: string, shown: string | undefined, said: RegExp][] = [
    [
      '<p><a href="/prolo-embed/condtions">Read</a></p>',
      undefined,
      /<a tag="prolo-condtions">: unknown value, ignored. Use one of: .*prolo-conditions/,
    ],
    [
      '<div class="prolo-conditions" data-onyl="knee-pain" data-include="back-pain"></div>',
      '<prolo-conditions include="back-pain">',
      /<div attribute="onyl">: unknown value, ignored. Use one of: .*include.*lang, dir/,
    ],
    ['<p><a href="/prolo-embed/overview?utm_source=x">Read</a></p>', '<prolo-overview>', /<a attribute="utm_source">/],
    ['<div class="prolo-overview" data-onclick="errors.push(1)"></div>', '<prolo-overview>', /attribute="onclick"/],
    ['<div class="prolo-overview" data-style="color: red"></div>', '<prolo-overview>', /attribute="style"/],
    ['<div class="prolo-overview" data-id="x"></div>', '<prolo-overview>', /attribute="id"/],
    ['<p><a href="/prolo-embed/overview?__proto__=x">Read</a></p>', '<prolo-overview>', /attribute="__proto__"/],
    ['<p><a href="/prolo-embed/__proto__">Read</a></p>', undefined, /tag="prolo-__proto__"/],
  ];
  let page: MarkerPage;
  before(async () => (page = await openPage(sections(table))));
  after(closeAll);

  for (const [index, [marker, shown, said]] of table.entries()) {
    it(marker, () => {
      const blocks = upgraded(page, `#row-${index} *`);
      expect(blocks.map((block) => startTag(contentOf(block)!))).to.deep.equal(shown ? [shown] : []);
      expect(page.window.warnings.filter((warning) => said.test(warning))).to.have.lengthOf(1);
    });
  }

  it('and in no further line, and without an error', () => {
    expect(page.window.warnings).to.have.lengthOf(table.length);
    expect(page.window.errors).to.deep.equal([]);
  });
});

describe('whatever a marker says, no script runs and the words are there', () => {
  const values = [
    'javascript:errors.push(1)',
    ' jAvA\tscript:errors.push(1)',
    'data:text/html,<script>parent.errors.push(1)</script>',
    '"><img src=x onerror=errors.push(1)>',
    '</script><script>errors.push(1)</script>',
    '{{constructor.constructor("errors.push(1)")()}}',
    '\u0000\u202e\ud800',
    '__proto__',
    '-1e999',
    'x'.repeat(10_000),
  ];
  const names = [
    'include',
    'exclude',
    'selected',
    'href-template',
    'href',
    'reading',
    'heading-level',
    'lang',
    'dir',
    'name',
  ].concat(['variant', 'acknowledge', 'reviewed-by', 'reviewed-on', 'structured-data', 'onload', 'innerHTML']);

  let page: MarkerPage;
  before(async () => (page = await openPage('')));
  after(closeAll);

  for (const value of values) {
    it(JSON.stringify(value).slice(0, 60), async () => {
      const main = page.document.createElement('main');
      for (const tag of elementTags) {
        const block = page.document.createElement('div');
        block.className = tag;
        const link = page.document.createElement('a');
        link.append('Read');
        link.href = `https://clinic.example/${tag.replace('-', '-embed/')}?${new URLSearchParams(names.map((name) => [name, value])).toString()}`;
        const paragraph = page.document.createElement('p');
        paragraph.append(link);
        for (const name of names) block.setAttribute(`data-${name}`, value);
        main.append(block, paragraph);
      }
      page.document.querySelector('main')?.remove();
      page.document.body.append(main);
      for (const [index, block] of [...main.children].entries()) {
        const found = await element(page, `main > :nth-child(${index + 1})`);
        const section = found.localName.slice('prolo-'.length) as 'overview';
        expect(found.shadowRoot!.textContent).to.contain(en[section].title.plain);
        for (const anchor of found.shadowRoot!.querySelectorAll('a')) {
          expect(['javascript:', 'data:']).not.to.include(anchor.protocol);
        }
        expect(isVisible(block)).to.equal(true);
      }
      expect(page.window.errors).to.deep.equal([]);
    });
  }
});

describe('markers in a page that changes', () => {
  afterEach(closeAll);

  it('show their elements when a router brings them', async () => {
    const page = await openPage('<main></main>');
    find(page, 'main').innerHTML = `<div class="prolo-overview"></div><p><a href="/prolo-embed/risks">Risks</a></p>`;
    expect((await element(page, 'main > div')).localName).to.equal('prolo-overview');
    expect((await element(page, 'main > p')).localName).to.equal('prolo-risks');
    find(page, 'main').innerHTML = '<div><div class="prolo-mechanism"></div></div>';
    expect((await element(page, 'main > div > div')).localName).to.equal('prolo-mechanism');
    find(page, 'main > div').innerHTML = '<p><a href="/prolo-embed/risks">Risks</a></p>';
    expect((await element(page, 'main > div > p')).localName).to.equal('prolo-risks');
  });

  it('keep their elements when they are moved, and show new ones in a copy', async () => {
    const page = await openPage('<div class="prolo-overview" id="one">Fallback</div><main></main>');
    const first = await element(page, '#one');
    find(page, 'main').append(find(page, '#one'));
    find(page, 'main').before(find(page, '#one').cloneNode(true));
    const copied = await element(page, 'h1 + #one');
    expect(copied).not.to.equal(first);
    expect(contentOf(find(page, 'main > #one'))).to.equal(first);
  });

  it('come and go in one task', async () => {
    const page = await openPage('<main><div class="prolo-overview"></div></main>');
    const first = await element(page, 'main > div');
    const block = find(page, 'main > div');
    block.remove();
    find(page, 'main').append(block);
    await observed(page);
    expect(contentOf(block)).to.equal(first);
    expect(first.shadowRoot!.textContent).to.contain(en.overview.title.plain);
  });

  it('can be taken out by whoever put them in, their own content too', async () => {
    const page = await openPage(
      '<main><div class="prolo-overview"><p>Fallback</p></div><p><a href="/prolo-embed/risks">Risks</a></p></main>',
    );
    await element(page, 'main > p');
    const main = find(page, 'main');
    const [block, paragraph] = main.children;
    expect(() => {
      block!.removeChild(block!.firstChild!);
      paragraph!.replaceChild(page.document.createElement('b'), paragraph!.firstChild!);
      main.removeChild(block!);
      main.removeChild(paragraph!);
    }).not.to.throw();
    await observed(page);
    expect(page.window.errors).to.deep.equal([]);
  });

  it('follow their attributes', async () => {
    const page = await openPage(
      `<div class="prolo-conditions" data-include="knee-pain" id="one"></div>
      <p id="two"><a href="/prolo-embed/conditions?include=knee-pain">Read</a></p>`,
    );
    await element(page, '#two');
    find(page, '#one').dataset.include = 'back-pain';
    find(page, '#two a').setAttribute('href', '/prolo-embed/conditions?include=back-pain');
    for (const id of ['#one', '#two']) {
      await until(() => startTag(contentOf(find(page, id))!) === '<prolo-conditions include="back-pain">', id);
    }
  });

  it('keep their element when something else about them changes', async () => {
    const page = await openPage('<div class="prolo-conditions" id="one"></div>');
    const first = await element(page, '#one');
    find(page, '#one').classList.add('is-in-view');
    await observed(page);
    expect(contentOf(find(page, '#one'))).to.equal(first);
  });

  it('show what the page puts into a block that it uses for something else now', async () => {
    const page = await openPage(
      '<div class="prolo-overview" id="one"></div><p><a href="/prolo-embed/risks">Risks</a></p>',
    );
    await element(page, 'p');
    const block = find(page, '#one');
    block.className = 'team';
    block.innerHTML = '<b>Our team</b>';
    await until(() => isVisible(find(page, '#one b')), 'the page’s own content is hidden');
    find(page, 'p').append(page.document.createElement('i'), ' Please call us.');
    await until(() => isVisible(find(page, 'p a')), 'the page’s own link is hidden');
  });

  it('go back to their own content in an editor', async () => {
    const page = await openPage(
      '<div class="prolo-overview" id="one"><b>Fallback</b></div><main contenteditable></main>',
    );
    await element(page, '#one');
    find(page, 'main').append(find(page, '#one'));
    await until(() => isVisible(find(page, '#one b')));
  });
});

describe('a page with markers', () => {
  afterEach(closeAll);

  for (const [name, scripts] of [
    ['the file twice', {before: script + script}],
    ['the file twice, under two addresses', {before: script, after: copy}],
    [
      'pieces as well',
      {before: script, after: script.replace('prolo-elements/prolo.js', 'cat/core.js,elements/prolo-risks.js')},
    ],
    [
      'pieces alone',
      {
        before: script.replace(
          'prolo-elements/prolo.js',
          'cat/markers.js,elements/prolo-overview.js,elements/prolo-article.js,core.js',
        ),
      },
    ],
  ] as const) {
    it(`shows each element once: ${name}`, async () => {
      const page = await openPage('<div class="prolo-overview" id="one"></div>', scripts);
      const first = await element(page, '#one');
      find(page, '#one').after(page.document.createElement('hr'));
      await observed(page);
      expect(find(page, '#one').shadowRoot!.childElementCount).to.equal(1);
      expect(contentOf(find(page, '#one'))).to.equal(first);
      expect(page.window.errors).to.deep.equal([]);
    });
  }

  it('goes on in headings as with tags, whatever headings are in the fallbacks', async () => {
    const page = await openPage(
      `<h2>Care</h2><div class="prolo-overview"><h5>Fallback</h5></div>
      <div class="prolo-risks"><h2>Fallback</h2></div><prolo-mechanism></prolo-mechanism>`,
    );
    await settled(page);
    const elements = elementsIn(page.document).filter(
      (found) => !found.closest('#last') && !(found.getRootNode() as ShadowRoot).host?.matches('#last'),
    );
    const headings = elements.map(({shadowRoot}) => shadowRoot!.querySelector('[part="heading"]')!.localName);
    expect(headings).to.deep.equal(['h3', 'h3', 'h3']);
  });

  it('has the full disclaimer by a marker: no element ends with the brief one', async () => {
    const page = await openPage('<div class="prolo-overview"></div><div class="prolo-disclaimer"></div>');
    const overview = await element(page, '.prolo-overview');
    // It may be drawn before the marker of the disclaimer.
    await until(() => !overview.shadowRoot!.querySelector('[part="disclaimer"]'), 'the brief one stays');
  });

  it('takes the language and the reading level of the marker', async () => {
    const page = await openPage('<div class="prolo-overview" data-prolo-reading="clinical"></div>');
    const overview = await element(page, '.prolo-overview');
    expect(overview.shadowRoot!.textContent).to.contain(en.overview.statements.O1.clinical);
  });

  it('receives what a reader selects', async () => {
    const page = await openPage('<div class="prolo-conditions"></div>');
    const conditions = await element(page, '.prolo-conditions');
    const heard: Event[] = [];
    page.document.addEventListener('prolo-condition-select', (event) => heard.push(event));
    conditions.shadowRoot!.querySelector<HTMLElement>('[data-condition] summary')!.click();
    expect(heard).to.have.lengthOf(1);
  });

  it('has no listener of the library on its window but the one for addresses', async () => {
    const page = await openPage('<div class="prolo-overview"></div>');
    // Until everything is drawn, it also listens for a reader who prints.
    await until(() => !page.window.listening.includes('beforeprint'));
    expect(page.window.listening).to.deep.equal(['error', 'hashchange']);
  });

  it('keeps the fallback where the script is missing', async () => {
    const page = await open({markup: '<div class="prolo-overview"><p>Fallback</p></div>'});
    expect(isVisible(find(page, '.prolo-overview p'))).to.equal(true);
  });
});

describe('A marker for an element with slots', () => {
  afterEach(closeAll);

  it('hands the answers of the clinic on to the element', async () => {
    const page = await openPage('<div class="prolo-visit" id="visit"><p>Fallback</p><p slot="price">$ 250</p></div>');
    const visit = await element(page, '#visit');
    const frame = visit.shadowRoot!.querySelector('slot[name="price"]')!.closest('[part="clinic"]')!;
    expect(frame.checkVisibility()).to.equal(true);
    expect(find(page, '[slot="price"]').checkVisibility()).to.equal(true);
  });
});
