import {expect} from '@open-wc/testing';
import {en} from '../../../src/content/en/index.js';
import {isChromium} from '../../support/elements.js';
import {rows} from '../../support/rows.js';
import {closeAll, elementTags, oneOfEach, open, elementsIn, settled, type OpenedPage, until} from './support.js';

const {scope} = (await (await fetch('/sizes.json')).json()) as {scope: string};

const script = '<script src="/prolo-elements/prolo.js"></script>';

/** Notes what a visitor's console would show, and what stands in the page before our script comes. */
const probe = `<script>
  window.errors = [], window.warnings = [];
  addEventListener('error', ({message}) => errors.push(message));
  addEventListener('unhandledrejection', ({reason}) => errors.push(String(reason)));
  console.warn = console.error = (...values) => warnings.push(values.join(' '));
  /** Everything that is drawn, in shadow roots too: each node with its attributes and text. */
  window.drawn = (node = document.body) => {
    const own = node.nodeType === Node.TEXT_NODE
      ? [[node, node.data]]
      : [[node, node.localName + [...node.attributes].filter(({name}) => name !== 'defer-hydration').map(({name, value}) => ' ' + name + '=' + value).sort()]];
    const inside = [...(node.shadowRoot?.childNodes ?? []), ...node.childNodes];
    return [...own, ...inside.flatMap((it) =>
      it.nodeType === Node.TEXT_NODE || (it.nodeType === Node.ELEMENT_NODE && it.localName !== 'script' && it.localName !== 'style')
        ? drawn(it) : [])];
  };
  window.tops = () => [...document.querySelectorAll('body > :not(script)')].map((it) => it.getBoundingClientRect().top);
</script>`;
const measure = '<script>window.before = drawn(), window.topsBefore = tops()</script>';

type Drawn = readonly (readonly [node: Node, says: string])[];
interface Prerendered extends OpenedPage {
  readonly window: OpenedPage['window'] & {
    readonly before: Drawn;
    drawn(): Drawn;
    readonly topsBefore: number[];
    tops(): number[];
  };
}

const prerender = async (markup: string, options = '') =>
  (await fetch(`/prerender${options}`, {method: 'POST', body: markup})).text();

const page = (body: string, {html = 'lang="en"', head = '', end = script} = {}) =>
  `<!doctype html><html ${html}><head><meta charset="utf-8"><title>Clinic</title>${probe}${head}</head>
  <body><h1>Clinic</h1>${body}<p id="below">Our team</p>${end}</body></html>`;

/** Opens markup and waits until every element of the library has hydrated. */
async function openPage(markup: string, size = {}): Promise<Prerendered> {
  const opened = (await open({markup}, size)) as Prerendered;
  await takenOver(opened);
  return opened;
}

async function takenOver(opened: Prerendered): Promise<void> {
  const isAlive = (element: Element) => element.matches(':defined') && element.shadowRoot?.querySelector('.base');
  await until(() => elementsIn(opened.document).every(isAlive), 'an element does not show its words');
  await settled(opened);
}

function expectSameNodes({window}: Prerendered): void {
  const after = window.drawn();
  expect(after.map(([, says]) => says)).to.deep.equal(window.before.map(([, says]) => says));
  expect(
    after.every(([node], index) => node === window.before[index]![0]),
    'the very same nodes',
  ).to.equal(true);
}

function expectNothingMoved({window}: Prerendered): void {
  expect(window.tops()).to.deep.equal(window.topsBefore);
}

const all = elementTags.map((tag) => `<${tag}></${tag}>`).join('\n');

describe('a prerendered page comes alive as it is: the same nodes, nothing moves, the console stays empty', () => {
  afterEach(closeAll);

  const ways: [how: string, options: {head?: string; end?: string}, body?: string][] = [
    ['at the end of the page', {end: measure + script}, all],
    ['in the head with `defer`', {head: script.replace('>', ' defer>'), end: measure}],
    ['as a module', {head: script.replace('>', ' type="module">'), end: measure}],
    ['twice', {end: measure + script + script}],
  ];
  for (const [how, options, body = oneOfEach] of ways) {
    it(`with the script ${how}`, async () => {
      const opened = await openPage(await prerender(page(body, options)));
      expectSameNodes(opened);
      expectNothingMoved(opened);
      expect(opened.window.errors).to.deep.equal([]);
      expect(opened.window.warnings).to.deep.equal([]);
    });
  }

  const pages: [what: string, body: string, html?: string][] = [
    ['without the full disclaimer', '<prolo-overview></prolo-overview><prolo-risks></prolo-risks>'],
    ['for clinicians', oneOfEach, 'lang="en" data-prolo-reading="clinical"'],
    ['in a language that has no words', oneOfEach, 'lang="ar" dir="rtl"'],
    ['that does not say its language', oneOfEach, ''],
    [
      'with headings of its own',
      '<h3>a</h3><prolo-risks></prolo-risks><prolo-overview heading-level="2"></prolo-overview>',
    ],
    ['with a selected condition', '<prolo-conditions selected="knee-pain"></prolo-conditions>'],
    [
      'with some conditions',
      '<prolo-conditions include="knee-pain" view="list"></prolo-conditions><prolo-evidence include="knee-pain"></prolo-evidence>',
    ],
    ['with the list alone', '<prolo-conditions view="list" selected="knee-pain"></prolo-conditions>'],
    ['with pages for the conditions', '<prolo-conditions href-template="/care/{id}"></prolo-conditions>'],
    [
      'with the choices for one condition, and for all',
      '<prolo-options condition="jaw"></prolo-options><prolo-options></prolo-options>',
    ],
    ['at another step of the mechanism', '<prolo-mechanism step="4"></prolo-mechanism>'],
    ['with a box to check', '<form><prolo-disclaimer acknowledge name="read" required></prolo-disclaimer></form>'],
    ['with the brief disclaimer', '<prolo-disclaimer variant="brief"></prolo-disclaimer>'],
    [
      'with some sections of the guide',
      '<prolo-guide sections="risks overview" reading="clinical"><p slot="clinic">Clinic</p></prolo-guide>',
    ],
    [
      'with a review',
      '<prolo-overview reviewed-by="Dr. Roe" reviewed-on="2026-11-27" reviewed-version="2.0.0"></prolo-overview>',
    ],
    ['with the article', '<prolo-article href="https://example.org/a"></prolo-article>'],
    ['with words of its own', '<prolo-risks><p>Ask us.</p></prolo-risks>'],
    ['with questions', '<prolo-questions></prolo-questions>'],
    ['with answers of the clinic', '<prolo-visit><p slot="price">$ 250</p><p slot="work"> </p></prolo-visit>'],
    ['with one element twice', '<prolo-risks></prolo-risks><prolo-risks></prolo-risks>'],
  ];
  for (const [what, body, html] of pages) {
    it(what, async () => {
      const opened = await openPage(
        await prerender(page(body, {...(html !== undefined && {html}), end: measure + script})),
      );
      expectSameNodes(opened);
      expectNothingMoved(opened);
      expect(opened.window.errors).to.deep.equal([]);
      expect(opened.window.warnings).to.deep.equal([]);
    });
  }

  it('and keeps the questions that its reader ticked before', async () => {
    const opened = (await open({
      markup: await prerender(page('<prolo-questions></prolo-questions>', {end: ''})),
    })) as Prerendered;
    const root = opened.document.querySelector('prolo-questions')!.shadowRoot!;
    root.querySelector<HTMLInputElement>('[value="Q11"]')!.click();
    const late = opened.document.createElement('script');
    late.src = '/prolo-elements/prolo.js';
    opened.document.body.append(late);
    await until(() => root.querySelector('.chosen'), 'the ticked question is lost');
    expect(root.querySelector<HTMLInputElement>('[value="Q11"]')!.checked).to.equal(true);
    expect(root.querySelector('.chosen')!.textContent).to.include(en.questions.statements.Q11.plain);
  });

  it('and its headings keep their look where the page names it in tokens', async () => {
    const look = 'font: 700 1.9rem/1.2 Georgia, serif; color: rgb(0, 80, 40)';
    const tokens =
      '--prolo-heading-font: Georgia, serif; --prolo-heading-color: rgb(0, 80, 40); --prolo-heading-weight: 700';
    const head = `<style>h1, h2, h3 { ${look} } html { ${tokens} }</style>`;
    const markup = await prerender(page('<h2>About</h2><prolo-overview></prolo-overview>', {head, end: ''}));
    const opened = (await open({markup})) as Prerendered;
    const root = opened.document.querySelector('prolo-overview')!.shadowRoot!;
    const looks = () =>
      [...root.querySelectorAll('[part$="heading"]')].map((heading) => {
        const {fontFamily, fontSize, fontWeight, lineHeight, color} = opened.window.getComputedStyle(heading);
        return {fontFamily, fontSize, fontWeight, lineHeight, color};
      });
    const before = looks();
    const late = opened.document.createElement('script');
    late.src = '/prolo-elements/prolo.js';
    opened.document.body.append(late);
    await until(() => root.adoptedStyleSheets.some(({cssRules}) => cssRules[0]?.cssText.includes('--_page-heading')));
    expect(before.length).to.be.greaterThan(1);
    expect(looks()).to.deep.equal(before);
  });

  it('and hears its reader', async () => {
    const opened = await openPage(
      await prerender(page('<prolo-conditions></prolo-conditions><prolo-guide></prolo-guide>')),
    );
    const [conditions, guide] = ['prolo-conditions', 'prolo-guide'].map((tag) => opened.document.querySelector(tag)!);
    const heard: Event[] = [];
    opened.document.addEventListener('prolo-condition-select', (event) => heard.push(event));
    conditions!.shadowRoot!.querySelector<HTMLElement>('.entry summary')!.click();
    expect(heard).to.have.lengthOf(1);
    guide!.shadowRoot!.querySelector<HTMLInputElement>('input[value="clinical"]')!.click();
    const overview = guide!.shadowRoot!.querySelector('prolo-overview')!;
    await until(() => overview.shadowRoot!.textContent.includes(en.overview.statements.O1.clinical));
  });
});

describe('a prerendered page that does not fit the script is drawn anew, oneOfEach, without an error:', () => {
  afterEach(closeAll);

  const table: [what: string, change: (markup: string) => string, end?: string][] = [
    ['from another version', (markup) => markup.replace(/<!--[\w-]+--><style>/g, '<!--other--><style>')],
    ['with other words in it', (markup) => markup.replaceAll('lit-part ', 'lit-part x')],
    ['without comments, which a tool deleted', (markup) => markup.replace(/<!--.*?-->/gs, '')],
    [
      'as it was for other surroundings',
      (markup) => markup.replace('lang="en">', 'lang="en" data-prolo-reading="clinical">'),
    ],
  ];
  for (const [what, change, end = script] of table) {
    it(what, async () => {
      const opened = await openPage(change(await prerender(page('<prolo-risks></prolo-risks>', {end}))));
      const root = opened.document.querySelector('prolo-risks')!.shadowRoot!;
      expect(root.querySelectorAll('.base')).to.have.lengthOf(1);
      expect(root.querySelectorAll('style')).to.have.lengthOf(0);
      const reading = what.includes('surroundings') ? 'clinical' : 'plain';
      expect(root.textContent.split(en.risks.statements.R1[reading])).to.have.lengthOf(2);
      expect(opened.window.errors).to.deep.equal([]);
      expect(opened.window.warnings).to.deep.equal([]);
    });
  }
});

describe('where the words stand in the page as plain HTML, the element takes over and what is below stays:', () => {
  afterEach(closeAll);

  // A push tries the narrow page in all engines, and the wide one in Chromium.
  const widths = scope === 'push' && !isChromium ? [360] : [1024, 360];
  for (const width of rows(widths)) {
    for (const tag of elementTags) {
      it(`<${tag}>, ${width} pixels wide`, async () => {
        const markup = await prerender(page(`<${tag}></${tag}>`, {end: ''}), '?fallback');
        const size = {width, height: 720};
        const opened = (await open(
          {markup: markup.replace('<p id="below">', '<p id="below" style="block-size: 720px">')},
          size,
        )) as Prerendered;
        const {window, document} = opened;
        const entries: {value: number}[] = [];
        if (PerformanceObserver.supportedEntryTypes.includes('layout-shift')) {
          const inPage = window as unknown as typeof globalThis;
          new inPage.PerformanceObserver((list) =>
            entries.push(...(list.getEntries() as unknown as typeof entries)),
          ).observe({
            type: 'layout-shift',
          });
        }
        const below = document.querySelector('#below')!;
        const top = below.getBoundingClientRect().top;
        document.head.append(Object.assign(document.createElement('script'), {src: '/prolo-elements/prolo.js'}));
        await until(() => elementsIn(document).every((element) => element.shadowRoot?.querySelector('.base')));
        await settled(opened);
        await painted(window);
        expect(shiftOf(top, below.getBoundingClientRect().top, size), 'what is below moved').to.be.at.most(0.02);
        expect(
          entries.reduce((sum, {value}) => sum + value, 0),
          'told by the browser',
        ).to.be.at.most(0.02);
        expect(window.errors).to.deep.equal([]);
        expect(window.warnings).to.deep.equal([]);
      });
    }
  }
});

/**
 * What a block that reaches to the end of the window adds to the layout shift of a page when its top moves
 * (https://github.com/WICG/layout-instability).
 */
function shiftOf(before: number, after: number, {width, height}: {width: number; height: number}): number {
  const seen = (top: number) => Math.min(Math.max(top, 0), height);
  const impact = (height - Math.min(seen(before), seen(after))) / height;
  return impact * (Math.abs(after - before) / Math.max(width, height));
}

function painted(window: Window): Promise<void> {
  return new Promise((resolve) => window.requestAnimationFrame(() => window.requestAnimationFrame(() => resolve())));
}
