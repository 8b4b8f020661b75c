import {aTimeout, expect} from '@open-wc/testing';
import fc from 'fast-check';
import type {ProloElement} from '../../../src/index.js';
import {input} from './fuzz-inputs.js';
import {closeAll, elementTags, open, type OpenedPage, until} from './support.js';

/**
 * What people, editors, translators and attackers put into attributes. A small run is part of the tests;
 * `npm run fuzz` tries at least 100,000 inputs.
 */
const {inputs, seed} = (await (await fetch('/sizes.json')).json()) as {inputs: number; seed: number};

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

/** What keeps the long elements short, in which every value of a property is drawn. */
const short: Readonly<Record<string, object>> = {
  'prolo-conditions': {include: 'knee-pain'},
  'prolo-evidence': {include: 'knee-pain'},
  'prolo-guide': {sections: 'risks'},
  'prolo-options': {condition: 'knee-pain'},
};

interface FuzzedPage extends OpenedPage {
  /** What went wrong, and after which input. */
  readonly faults: string[];
}

describe(`${inputs} inputs that nobody meant`, () => {
  let page: FuzzedPage;
  let tried = 0;

  /** Counts inputs. Now and then the browser gets a moment to clean up, which it does between tasks only. */
  async function count({length}: readonly unknown[]): Promise<void> {
    const before = tried;
    tried += length;
    if (Math.floor(before / 50) !== Math.floor(tried / 50)) await aTimeout(0);
  }

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
  afterEach(() => fetch(`/sizes.json?tried=${tried}`));
  after(() => {
    closeAll();
    console.log(`${tried} inputs tried, seed ${seed}`);
  });

  /** The ways to write a marker, each with what it says. */
  const markers: Record<string, (tag: string, changes: [name: string, value: string][]) => HTMLElement> = {
    'a block': (tag, changes) => {
      const block = page.document.createElement('div');
      block.className = tag;
      for (const [name, value] of changes) block.setAttribute(`data-${name}`, value);
      return block;
    },
    'a link': (tag, changes) => {
      const block = page.document.createElement('p');
      const link = block.appendChild(page.document.createElement('a'));
      const [[, raw]] = changes as [[string, string]];
      link.href = `/prolo-embed/${tag.slice('prolo-'.length)}?${new URLSearchParams(changes).toString()}&${raw}`;
      link.textContent = 'Text';
      return block;
    },
  };

  const share = Math.ceil(inputs / (elementTags.length + Object.keys(markers).length));
  const timeout = Math.max(60_000, share * 100);

  for (const [name, write] of Object.entries(markers)) {
    it(`leave ${name} that is a marker alive, with its words and the disclaimer`, async function () {
      this.timeout(timeout);
      const place = page.document.querySelector('#place')!;
      const contentOf = ({shadowRoot}: Element) => shadowRoot?.firstElementChild as ProloElement | undefined;
      place.replaceChildren(write('prolo-risks', [['reading', 'plain']]));
      await until(() => contentOf(place.firstElementChild!), 'markers are not there');
      const attribute = fc.constantFrom(
        'include',
        'href',
        'selected',
        'reviewed-by',
        'reviewed-on',
        'reading',
        'lang',
        'dir',
      );
      const changes = fc.array(
        fc.tuple(
          fc.oneof(
            attribute,
            attribute.map((text) => `prolo-${text}`),
          ),
          input,
        ),
        {
          minLength: 1,
          maxLength: 4,
        },
      );
      await fc.assert(
        fc.asyncProperty(fc.constantFrom(...elementTags), changes, async (tag, changes) => {
          const marker = write(tag, changes);
          place.replaceChildren(marker);
          await count(changes);
          await Promise.resolve();
          const element = contentOf(marker);
          expect(element?.localName).to.equal(tag);
          await element!.updateComplete;
          expectHealthy(element!, page);
        }),
        {numRuns: Math.ceil(share / 2.5), seed, endOnFailure: false},
      );
    });
  }

  for (const tag of elementTags) {
    it(`leave <${tag}> alive, with its words and the disclaimer`, async function () {
      this.timeout(timeout);
      const place = page.document.querySelector('#place')!;
      const {observedAttributes} = page.window.customElements.get(tag) as unknown as {observedAttributes: string[]};
      const attribute = fc.constantFrom(...observedAttributes, 'lang', 'dir', 'data-prolo-reading');
      const changes = fc.array(fc.tuple(attribute, input), {minLength: 1, maxLength: 4});
      await fc.assert(
        fc.asyncProperty(changes, async (changes) => {
          const element = page.document.createElement(tag) as HTMLElement & {updateComplete: Promise<boolean>};
          // Thousands of whole guides would take longer than all the rest.
          if (tag === 'prolo-guide') Object.assign(element, short[tag]);
          for (const [name, value] of changes) element.setAttribute(name, value);
          place.replaceChildren(element);
          await count(changes);
          await element.updateComplete;
          expectHealthy(element, page);
        }),
        {numRuns: Math.ceil(share / 2.5), seed, endOnFailure: false},
      );
    });

    it(`leave <${tag}> alive as values of its properties`, async function () {
      this.timeout(60_000);
      const place = page.document.querySelector('#place')!;
      const {elementProperties} = page.window.customElements.get(tag) as unknown as {
        elementProperties: Map<string, object>;
      };
      for (const property of elementProperties.keys()) {
        for (const value of oddValues) {
          const element = page.document.createElement(tag) as HTMLElement & {updateComplete: Promise<boolean>};
          place.replaceChildren(Object.assign(element, short[tag]));
          await element.updateComplete;
          (element as unknown as Record<string, unknown>)[property] = value;
          await element.updateComplete.catch((error: unknown) => page.faults.push(`${property}: ${String(error)}`));
          await count([value]);
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
  const hasDisclaimer = root.querySelector('[data-fact="D1"], prolo-disclaimer') !== null;
  expect(hasDisclaimer || element.localName === 'prolo-article', 'the disclaimer').to.equal(true);
  expect(root.textContent.length, 'the words').to.be.greaterThan(100);
  for (const link of root.querySelectorAll('a')) {
    const href = link.getAttribute('href')!;
    expect(new URL(href, document.baseURI).protocol, href).to.match(linkable);
  }
  expect(root.querySelector('script, iframe, object, embed, style, img, base, [style], [srcdoc]')).to.equal(null);
  // One assertion for all of them: an element may have a thousand parts.
  const names = [...root.querySelectorAll('*')].flatMap((part) => part.getAttributeNames());
  expect(names.filter((name) => name.startsWith('on'))).to.deep.equal([]);
  for (const data of document.head.querySelectorAll('[type="application/ld+json"]')) {
    expect(() => void JSON.parse(data.textContent)).not.to.throw();
  }
  // A polluted prototype would break the host, not us.
  expect(Object.keys((window as unknown as {Object: ObjectConstructor}).Object.prototype)).to.deep.equal([]);
}
