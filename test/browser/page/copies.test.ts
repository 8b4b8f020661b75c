import {expect} from '@open-wc/testing';
import {version as thisVersion} from '../../../src/runtime/version.js';
import {en} from '../../../src/content/en/index.js';
import {unless} from '../../support/unless.js';
import {closeAll, elementTags, oneOfEach, open, elementsIn, settled, type OpenedPage, until} from './support.js';

const file = '/prolo-elements/prolo.js';
const copy = '/prolo-elements/prolo.js?copy';
const overviewFile = '/cat/core.js,elements/prolo-overview.js';
const older = '/copy/0.0.9/en/prolo.js';
const newer = '/copy/9.9.9/en/prolo.js';
const newerOverview = '/copy/9.9.9/en/core.js,elements/prolo-overview.js';
const modules = '/dist/esm/define/all.js';

/** The tags that show a full disclaimer: the guide always has one of its own. */
const fullDisclaimers = /<prolo-(disclaimer|guide)[^>]*><\/prolo-\1>/g;

const script = (src: string) =>
  src === modules ? `<script type="module" src="${src}"></script>` : `<script defer src="${src}"></script>`;

const pageWith = (...sources: string[]) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Page</title>
  <script src="/test/browser/page/csp/probe.js"></script>${sources.map(script).join('')}<body><h1>Clinic</h1>${oneOfEach}`;

const versionOf = ({window}: OpenedPage, tag: string) =>
  (window.customElements.get(tag) as unknown as {version?: string}).version;

/** The messages in the console. Lit itself logs that the modules from npm are its development build. */
const said = ({window}: OpenedPage) => window.warnings.filter((line) => !line.startsWith('Lit is in dev mode'));

function expectWords(page: OpenedPage): void {
  expect(page.window.errors).to.deep.equal([]);
  for (const element of elementsIn(page.document)) {
    const section = element.localName.slice('prolo-'.length) as 'overview';
    expect(element.shadowRoot?.textContent, element.localName).to.contain(en[section].title.plain);
  }
}

describe('several copies on one page', () => {
  afterEach(closeAll);

  for (const [name, sources] of Object.entries({
    'the same file twice': [file, file],
    'the same file at two addresses': [file, copy],
    'a file with one element, then all': [overviewFile, file],
    'all, then a file with one element': [file, overviewFile],
    'the script, then the modules from npm': [file, modules],
    'the modules from npm, then the script': [modules, file],
  })) {
    it(`of the same version get along in silence: ${name}`, async () => {
      const page = await open({markup: pageWith(...sources)});
      expectWords(page);
      expect(said(page)).to.deep.equal([]);
    });
  }

  const unknown = 'an unknown address';
  for (const [name, sources, first, second] of [
    ['an older one first', [older, file], ['0.0.9', older], [thisVersion, file]],
    ['a newer one first', [newer, file], ['9.9.9', newer], [thisVersion, file]],
    ['the later one twice', [file, newer, newer], [thisVersion, file], ['9.9.9', newer]],
    ['one element, then all of another', [newerOverview, file], ['9.9.9', newerOverview], [thisVersion, file]],
    ['all, then one element of another', [file, newerOverview], [thisVersion, file], ['9.9.9', newerOverview]],
    ['a script, then modules', [newer, modules], ['9.9.9', newer], [thisVersion, unknown]],
    ['modules, then a script', [modules, newer], [thisVersion, unknown], ['9.9.9', newer]],
  ] as const) {
    it(`of two versions keep what came first and say so in one line: ${name}`, async () => {
      const page = await open({markup: pageWith(...sources)});
      expectWords(page);
      expect(versionOf(page, 'prolo-overview')).to.equal(first[0]);
      const lines = said(page);
      expect(lines).to.have.lengthOf(1);
      for (const [version, address] of [first, second]) {
        expect(lines[0]).to.contain(
          `ersion ${version} (${address === unknown ? unknown : location.origin + address}) `,
        );
      }
      expect(lines[0]!.indexOf(first[0])).to.be.lessThan(lines[0]!.indexOf(second[0]));
    });
  }

  it('of two versions are named by their addresses too where they waited for the words to be painted', async () => {
    const markup = pageWith(older, file).replaceAll('></prolo-', '><p>Fallback</p></prolo-');
    const [line] = said(await open({markup}));
    for (const address of [older, file]) expect(line).to.contain(location.origin + address);
  });

  it('share the languages that any of them brought', async () => {
    const page = await open({markup: pageWith(file, '/copy/9.9.9/de/prolo.js')});
    page.document.documentElement.lang = 'de-AT';
    await until(() => elementsIn(page.document)[0]!.shadowRoot!.querySelector('[part=base][lang=de]'));
    await settled(page);
    expectWords(page);
    for (const element of elementsIn(page.document)) {
      expect(element.shadowRoot!.querySelector('[part=base]')!.getAttribute('lang')).to.equal('de');
      expect([...element.provenance!.languages].sort()).to.deep.equal(['de', 'en']);
    }
  });

  it('know of each other’s full disclaimer', async () => {
    const page = await open({
      markup: pageWith('/copy/9.9.9/en/core.js,elements/prolo-disclaimer.js', file).replace(
        /<prolo-guide.*<\/prolo-guide>/,
        '',
      ),
    });
    const shown = () => page.document.querySelector('prolo-risks')!.shadowRoot!.querySelector('[part=disclaimer]');
    expect(shown()).to.equal(null);
    page.document.querySelector('prolo-disclaimer')!.remove();
    await settled(page);
    expect(shown()).not.to.equal(null);
  });

  it('include one that knew less of what copies share', async () => {
    const early = `<script>window[Symbol.for('prolo-elements')] = {packs: new Map(), listeners: new Set()}</script>`;
    const page = await open({markup: pageWith(file).replace('<script', `${early}<script`)});
    expectWords(page);
  });

  it('leave a tag of the host’s own alone', async () => {
    const taken = `<script>customElements.define('prolo-overview', class extends HTMLElement {})</script>`;
    const page = await open({markup: pageWith(file).replace('<script', `${taken}<script`)});
    expect(page.window.errors).to.deep.equal([]);
    expect(page.document.querySelector('prolo-risks')!.shadowRoot!.textContent).to.contain(en.risks.title.plain);
    expect(said(page)).to.have.lengthOf(1);
  });

  it('in a page and in a frame of it have nothing to do with each other', async () => {
    const page = await open({markup: pageWith(file)});
    const inner = page.document.createElement('iframe');
    const loaded = new Promise((resolve) => inner.addEventListener('load', resolve, {once: true}));
    inner.srcdoc = pageWith(newer).replaceAll(fullDisclaimers, '');
    page.document.body.append(inner);
    await loaded;
    const framed = {...page, window: inner.contentWindow as OpenedPage['window'], document: inner.contentDocument!};
    await settled(framed);
    for (const one of [page, framed]) {
      expectWords(one);
      expect(said(one)).to.deep.equal([]);
    }
    expect(versionOf(framed, 'prolo-overview')).to.equal('9.9.9');
    const brief = framed.document.querySelector('prolo-overview')!.shadowRoot!.querySelector('[part=disclaimer]');
    expect(brief, 'the disclaimer outside of the frame does not count').not.to.equal(null);
  });
});

describe('an element that moves to another document', () => {
  const openOther = () => open({markup: '<!doctype html><html lang="en"><title>Other</title><h1>Clinic</h1>'});
  let page: OpenedPage;
  let other: OpenedPage;
  before(async () => {
    page = await open({markup: pageWith(file)});
    other = await openOther();
  });
  after(closeAll);

  const look = (element: Element) => {
    const {getComputedStyle} = element.ownerDocument.defaultView!;
    return [...element.shadowRoot!.querySelectorAll('*')].map((part) => {
      const {display, fontWeight, marginBlockStart, borderTopWidth} = getComputedStyle(part);
      return [part.localName, display, fontWeight, marginBlockStart, borderTopWidth].join(' ');
    });
  };

  for (const tag of elementTags) {
    it(`stays alive and styled there and back: ${tag}`, async () => {
      const element = elementsIn(page.document).find(({localName}) => localName === tag)!;
      const before = look(element);
      for (const {document} of [other, page]) {
        document.body.append(document.adoptNode(element));
        element.reading = 'clinical';
        await element.updateComplete;
        element.reading = 'plain';
        await element.updateComplete;
        expect(look(element)).to.deep.equal(before);
      }
      expect([...page.window.errors]).to.deep.equal([]);
    });
  }

  it('and was never shown before has its styles there', async () => {
    const before = look(page.document.querySelector('prolo-risks')!);
    // A document that none of the others has been in.
    const {document} = await openOther();
    const element = page.document.createElement('prolo-risks');
    document.body.append(element);
    await element.updateComplete;
    expect(look(element)).to.deep.equal(before);
    expect(page.window.errors).to.deep.equal([]);
  });

  it('comes back from a document that is never shown', async () => {
    const element = page.document.querySelector('prolo-conditions')!;
    const before = look(element);
    const hidden = page.document.implementation.createHTMLDocument();
    hidden.body.append(element);
    await element.updateComplete;
    page.document.body.append(element);
    await element.updateComplete;
    expect(look(element)).to.deep.equal(before);
    expect(page.window.errors).to.deep.equal([]);
  });
});

/** Whether a page may have further registries of elements. */
const hasRegistries = (() => {
  try {
    return Boolean(new CustomElementRegistry());
  } catch {
    return false;
  }
})();

describe('a registry of a part of the page', () => {
  afterEach(closeAll);

  unless(!hasRegistries && 'this engine has one registry of elements alone', it)(
    'takes the elements as well',
    async () => {
      const page = await open({
        markup: `<!doctype html><html lang="en"><title>Page</title><script src="/test/browser/page/csp/probe.js"></script>
        <script type="module">
          import {addPack, define, en, ProloOverview} from '/dist/esm/index.js';
          addPack(en);
          Object.assign(window, {define, ProloOverview});
        </script><div></div>`,
      });
      const {CustomElementRegistry, define, ProloOverview} = page.window as unknown as {
        CustomElementRegistry: new () => CustomElementRegistry;
        define: typeof import('../../../src/runtime/define.js').define;
        ProloOverview: CustomElementConstructor;
      };
      const registry = new CustomElementRegistry();
      define('prolo-overview', ProloOverview, registry);
      define('prolo-overview', ProloOverview, registry);
      expect(page.window.customElements.get('prolo-overview')).to.equal(undefined);
      const options = {mode: 'open', customElementRegistry: registry} as ShadowRootInit;
      const root = page.document.querySelector('div')!.attachShadow(options);
      root.innerHTML = '<prolo-overview></prolo-overview>';
      const element = root.querySelector('prolo-overview')!;
      await element.updateComplete;
      expect(element.shadowRoot!.textContent).to.contain(en.overview.title.plain);
      expect(page.window.errors).to.deep.equal([]);
    },
  );
});
