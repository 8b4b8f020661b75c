import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {closeAll, elementTags, open, type OpenedPage} from './support.js';

/**
 * What people, editors, translators and attackers put into attributes. A small run is part of the tests;
 * `npm run fuzz` tries at least 100,000 inputs.
 */
const {inputs, seed} = (await (await fetch('/fuzz.json')).json()) as {inputs: number; seed: number};

const scriptAddresses = [
  'javascript:parent.broken()',
  'JaVaScRiPt:parent.broken()',
  ' \u0001javascript:parent.broken()',
  'java\nscript:parent.broken()',
  'java\tscript:parent.broken()',
  'java\0script:parent.broken()',
  'javascript\u200b:parent.broken()',
  'javascript&colon;parent.broken()',
  '&#106;avascript:parent.broken()',
  'javascript://%0aparent.broken()',
  'vbscript:parent.broken()',
  'data:text/html,<script>parent.broken()</script>',
  'blob:https://example.org/1',
  'filesystem:https://example.org/1',
  'view-source:javascript:parent.broken()',
  'https:javascript:parent.broken()',
  '//example.org\\@javascript:parent.broken()',
  '{id}:parent.broken()',
  'javascript:{id}',
  'http://[',
  'https://example.org:99999/',
  'tel:',
  '#',
  '?',
];
const markup = [
  '<script>parent.broken()</script>',
  '<img src=x onerror=parent.broken()>',
  '"><svg onload=parent.broken()>',
  '</title><script>parent.broken()</script>',
  '</script><script>parent.broken()</script>',
  '<!--',
  ']]>',
  '{{constructor.constructor("parent.broken()")()}}',
  '${parent.broken()}',
  '<?lit$0$>',
  'lit$123456789$',
];
const names = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'valueOf',
  'then',
  '__defineGetter__',
];
const languages = [
  '',
  '-',
  'x',
  'en-',
  'en--US',
  'e n',
  'i-klingon',
  'de-x-leicht',
  'ar',
  'zh-Hant-TW',
  'EN_us',
  'en-u-ca-buddhist',
  'a'.repeat(9),
  '*',
];
const dates = [
  '2026-02-30',
  '0000-00-00',
  '2026-1-1',
  '-000001-01-01',
  '275760-09-14',
  '2026-13-01T25:61',
  'yesterday',
  '1e9',
  '９９９９-12-31',
];
const numbers = ['0', '7', '-1', '1e309', 'NaN', '0x2', '2.5', '٣', ' 3 ', '9'.repeat(400)];
const known = [
  'plain',
  'clinical',
  'full',
  'brief',
  'list',
  'map',
  'both',
  'knee-pain',
  'knee-pain,back-pain',
  'rtl',
  'ltr',
  'auto',
  '',
  'true',
];
const odd = [
  '\0',
  '\u202e\u2066',
  '\ufeff',
  '\ud800',
  '\udc00\ud800',
  '\u2028',
  '\r\n',
  '👩🏽‍⚕️',
  'ﷺ'.repeat(50),
  ',,, ,,',
];

const input = fc.oneof(
  {weight: 3, arbitrary: fc.constantFrom(...scriptAddresses)},
  {weight: 2, arbitrary: fc.constantFrom(...markup)},
  {weight: 4, arbitrary: fc.constantFrom(...names, ...languages, ...dates, ...numbers, ...known, ...odd)},
  {weight: 3, arbitrary: fc.string({unit: 'binary', maxLength: 40})},
  {
    weight: 2,
    arbitrary: fc
      .array(fc.integer({min: 0, max: 0xffff}), {maxLength: 20})
      .map((units) => String.fromCharCode(...units)),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(
        fc.constantFrom('a', '<', ',', ' ', 'knee-pain ', '\ud800', 'https://example.org/'),
        fc.integer({min: 1_000, max: 50_000}),
      )
      .map(([unit, times]) => unit.repeat(times)),
  },
);

/** What scripts of a host set as properties: anything at all. */
const oddValues: readonly unknown[] = [
  null,
  undefined,
  NaN,
  -0,
  1n,
  true,
  Symbol('host'),
  {},
  [],
  () => 'knee-pain',
  Object.create(null),
  new Proxy(
    {},
    {
      get: () => {
        throw new Error('host');
      },
    },
  ),
  {
    toString: () => {
      throw new Error('host');
    },
  },
  new Date(NaN),
];

interface FuzzedPage extends OpenedPage {
  /** What went wrong, and after which input. */
  readonly faults: string[];
}

describe(`${inputs} inputs that nobody meant`, () => {
  let page: FuzzedPage;
  let tried = 0;

  before(async () => {
    Object.assign(window, {broken: () => page.faults.push('a script ran')});
    const opened = await open({
      markup: `<!doctype html><html lang="en"><meta charset="utf-8"><title>Page</title><h1>Clinic</h1><div id="place"></div>
        <script src="/prolo-elements/prolo.js"></script>`,
    });
    page = {...opened, faults: []};
    page.window.addEventListener('error', ({message}) => page.faults.push(message));
    page.window.addEventListener('unhandledrejection', ({reason}) => page.faults.push(String(reason)));
    // Each input may be worth a line in the console: not here.
    (page.window as unknown as {console: Console}).console.warn = () => {};
  });
  after(() => {
    closeAll();
    console.log(`${tried} inputs tried, seed ${seed}`);
  });

  const share = Math.ceil(inputs / elementTags.length);
  for (const tag of elementTags) {
    it(`leave <${tag}> alive, with its words and the disclaimer`, async function () {
      this.timeout(Math.max(20_000, share * 50));
      const place = page.document.querySelector('#place')!;
      const {observedAttributes} = page.window.customElements.get(tag) as unknown as {observedAttributes: string[]};
      const attribute = fc.constantFrom(...observedAttributes, 'lang', 'dir', 'data-prolo-reading');
      const changes = fc.array(fc.tuple(attribute, input), {minLength: 1, maxLength: 4});
      await fc.assert(
        fc.asyncProperty(changes, async (changes) => {
          const element = page.document.createElement(tag) as HTMLElement & {updateComplete: Promise<boolean>};
          for (const [name, value] of changes) element.setAttribute(name, value);
          tried += changes.length;
          place.replaceChildren(element);
          await element.updateComplete;
          expectHealthy(element, page);
        }),
        {numRuns: Math.ceil(share / 2.5), seed, endOnFailure: false},
      );
    });

    it(`leave <${tag}> alive as values of its properties`, async function () {
      this.timeout(20_000);
      const place = page.document.querySelector('#place')!;
      const {elementProperties} = page.window.customElements.get(tag) as unknown as {
        elementProperties: Map<string, object>;
      };
      for (const property of elementProperties.keys()) {
        for (const value of oddValues) {
          const element = page.document.createElement(tag) as HTMLElement & {updateComplete: Promise<boolean>};
          place.replaceChildren(element);
          await element.updateComplete;
          (element as unknown as Record<string, unknown>)[property] = value;
          await element.updateComplete.catch((error: unknown) => page.faults.push(`${property}: ${String(error)}`));
          tried++;
          expectHealthy(element, page);
        }
      }
    });
  }
});

const linkable = /^(?:https?|mailto|tel):$/;

function expectHealthy(element: Element, {faults, document, window}: FuzzedPage): void {
  expect(faults.splice(0)).to.deep.equal([]);
  const root = element.shadowRoot!;
  // A citation says nothing about health: the article is the one element that goes without.
  if (element.localName !== 'prolo-article') {
    expect(root.querySelector('[data-fact="D1"], prolo-disclaimer'), 'the disclaimer').not.to.equal(null);
  }
  expect(root.textContent.length, 'the words').to.be.greaterThan(100);
  for (const link of root.querySelectorAll('a')) {
    const href = link.getAttribute('href')!;
    expect(new URL(href, document.baseURI).protocol, href).to.match(linkable);
  }
  for (const part of root.querySelectorAll('*')) {
    expect(part.localName).not.to.be.oneOf(['script', 'iframe', 'object', 'embed', 'style', 'img', 'base']);
    expect(part.getAttributeNames().find((name) => /^on|^style$|^srcdoc$/.test(name))).to.equal(undefined);
  }
  for (const data of document.head.querySelectorAll('[type="application/ld+json"]')) {
    expect(() => void JSON.parse(data.textContent)).not.to.throw();
  }
  // A polluted prototype would break the host, not us.
  expect(Object.keys((window as unknown as {Object: ObjectConstructor}).Object.prototype)).to.deep.equal([]);
}
