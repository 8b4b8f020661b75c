import {aTimeout, expect} from '@open-wc/testing';
import {executeServerCommand} from '@web/test-runner-commands';
import type {ProloElement} from '../../../src/index.js';
import {unless} from '../../support/unless.js';
import {everyElement, expectWords, probe, prolo} from './hosts/assertions.js';
import {closeAll, elementTags, isChromium, open, elementsIn, settled, type OpenedPage} from './support.js';

const late = prolo.replace('<script', '<script defer');
const tag = (name: string) => `<${name}></${name}>`;

const pageOf = (body: string, head = probe + prolo) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Page</title>${head}<body>${body}`;
const empty = pageOf('<h1>Clinic</h1><div id="place"></div>');

const placeOf = ({document}: OpenedPage) => document.querySelector('#place')!;
const stateOf = ({window}: OpenedPage) =>
  (
    window as unknown as Record<
      symbol,
      {listeners: Set<unknown>; fullDisclaimers: Set<unknown>; fragmentRoots: Set<unknown>}
    >
  )[Symbol.for('prolo-elements')]!;

/** Every shadow root in an element, its own first: a guide is made of others. */
const rootsIn = ({shadowRoot}: Element): ShadowRoot[] =>
  shadowRoot ? [shadowRoot, ...[...shadowRoot.querySelectorAll('*')].flatMap(rootsIn)] : [];

/** Notes every change to what an element draws and to the element itself while `run` runs. */
async function writesDuring(element: ProloElement, run: () => unknown): Promise<string[]> {
  const view = element.ownerDocument.defaultView as unknown as {MutationObserver: typeof MutationObserver};
  const records: MutationRecord[] = [];
  const observer = new view.MutationObserver((noted) => records.push(...noted));
  const all = {subtree: true, childList: true, attributes: true, characterData: true};
  for (const root of [element, ...rootsIn(element)]) observer.observe(root, all);
  await run();
  for (const root of rootsIn(element)) await (root.host as ProloElement).updateComplete;
  records.push(...observer.takeRecords());
  observer.disconnect();
  return records.map(({type, target, attributeName}) => `${type} ${target.nodeName} ${attributeName ?? ''}`.trim());
}

/** Sets by properties what the attributes of `everyElement` say. */
function tellAsEverywhere({document}: OpenedPage): void {
  document.querySelector('prolo-disclaimer')!.acknowledge = true;
  document.querySelector('prolo-guide')!.sections = 'risks';
}

describe('an element comes to life', () => {
  afterEach(closeAll);

  const ways: Record<string, (page: OpenedPage) => unknown> = {
    'by innerHTML': (page) => (placeOf(page).innerHTML = everyElement),
    'by insertAdjacentHTML': (page) => placeOf(page).insertAdjacentHTML('beforeend', everyElement),
    'by a fragment of a range': ({document}) =>
      document.querySelector('#place')!.append(document.createRange().createContextualFragment(everyElement)),
    'by a template': (page) => {
      const template = page.document.createElement('template');
      template.innerHTML = everyElement;
      placeOf(page).append(page.document.importNode(template.content, true));
    },
    'by a template whose content is moved, not copied': (page) => {
      const template = page.document.createElement('template');
      template.innerHTML = everyElement;
      placeOf(page).append(template.content);
    },
    'by another parser, adopted': (page) => {
      const parsed = new DOMParser().parseFromString(everyElement, 'text/html');
      placeOf(page).append(...[...parsed.body.children].map((child) => page.document.adoptNode(child)));
    },
    'by createElement': (page) => {
      placeOf(page).append(...elementTags.map((name) => page.document.createElement(name)));
      tellAsEverywhere(page);
    },
    'by a constructor': (page) => {
      placeOf(page).append(...elementTags.map((name) => new (page.window.customElements.get(name)!)()));
      tellAsEverywhere(page);
    },
    'as a copy of one that lives': (page) => {
      placeOf(page).innerHTML = everyElement;
      placeOf(page).replaceChildren(...[...placeOf(page).children].map((original) => original.cloneNode(true)));
    },
    'after it was taken away before it could draw': async (page) => {
      placeOf(page).innerHTML = everyElement;
      const all = [...placeOf(page).children];
      placeOf(page).replaceChildren();
      await Promise.resolve();
      placeOf(page).append(...all);
    },
  };
  for (const [name, make] of Object.entries(ways)) {
    it(name, async () => {
      const page = await open({markup: empty});
      await make(page);
      await settled(page);
      await expectWords(page);
    });
  }

  for (const [name, markup] of [
    ['as it is parsed', pageOf(everyElement)],
    ['when the script comes after it', pageOf(everyElement + prolo, probe)],
    ['when the script comes after the whole page', pageOf(everyElement, probe + late)],
  ] as const) {
    it(name, async () => expectWords(await open({markup})));
  }

  it('with the properties that a script set before it came', async () => {
    const page = await open({markup: pageOf(elementTags.map(tag).join(''), probe)});
    for (const element of elementsIn(page.document)) Object.assign(element, {reading: 'clinical', headingLevel: 4});
    const script = page.document.createElement('script');
    script.src = '/prolo-elements/prolo.js';
    await new Promise((resolve) => {
      script.onload = resolve;
      page.document.head.append(script);
    });
    await settled(page);
    for (const element of elementsIn(page.document)) {
      expect(Object.hasOwn(element, 'reading'), element.localName).to.equal(false);
      expect(element.reading).to.equal('clinical');
      const heading = element.shadowRoot!.querySelector('[part=heading]')?.localName;
      expect(heading, element.localName).to.equal('h4');
    }
    expect(page.window.errors).to.deep.equal([]);
  });
});

describe('an element writes nothing', () => {
  let page: OpenedPage;
  before(async () => (page = await open({markup: pageOf(everyElement)})));
  after(closeAll);

  const nothingNew: Record<string, (element: ProloElement) => unknown> = {
    'when it is asked to draw again': (element) => element.requestUpdate(),
    'when an attribute is set to what it is': (element) => {
      for (const {name, value} of element.attributes) element.setAttributeNS(null, name, value);
      element.requestUpdate();
    },
    'when it is removed and added in one task': (element) => {
      const {parentNode, nextSibling} = element;
      element.remove();
      parentNode!.insertBefore(element, nextSibling);
    },
    'when it moves': async (element) => {
      const {parentNode, nextSibling} = element;
      const section = parentNode!.insertBefore(page.document.createElement('section'), nextSibling);
      section.append(element);
      await element.updateComplete;
      section.replaceWith(element);
    },
    'when something else in the page changes': async () => {
      page.document.body.append(page.document.createElement('h2'));
      await Promise.resolve();
      page.document.body.lastElementChild!.remove();
    },
  };
  for (const [name, run] of Object.entries(nothingNew)) {
    for (const elementTag of elementTags) {
      it(`${name}: ${elementTag}`, async () => {
        const element = page.document.querySelector<ProloElement>(elementTag)!;
        const writes = await writesDuring(element, () => run(element));
        expect(
          writes.filter((write) => !(name.includes('attribute') && write.startsWith('attributes PROLO'))),
        ).to.deep.equal([]);
      });
    }
  }

  it('and the test above could fail', async () => {
    const element = page.document.querySelector('prolo-risks')!;
    const writes = await writesDuring(element, () => (element.reading = 'clinical'));
    expect(writes).not.to.deep.equal([]);
    element.reading = undefined;
    await element.updateComplete;
  });
});

const {changes, frames, rounds} = (await (await fetch('/sizes.json')).json()) as Record<
  'changes' | 'frames' | 'rounds',
  number
>;

describe('a page that changes without end', () => {
  afterEach(closeAll);

  it('as frameworks do keeps every word', async () => {
    const page = await open({markup: pageOf(`<div id="place">${everyElement}</div>`)});
    const place = placeOf(page);
    const all = [...place.children];
    for (let round = 0; round < changes; round++) {
      // Keyed lists are reordered, branches swapped, attributes patched, and updates come in the midst of others.
      const [first, ...rest] = all;
      all.splice(0, all.length, ...rest, first!);
      place.append(...all);
      const one = all[round % all.length]!;
      one.toggleAttribute('data-key');
      one.replaceWith(one.cloneNode(true), one);
      one.previousSibling!.remove();
      if (round % 3 === 0) one.setAttribute('reading', 'clinical');
      if (round % 5 === 0) await Promise.resolve();
      one.removeAttribute('reading');
    }
    place.append(...all.toSorted((a, b) => Number(b.localName === 'h1') - Number(a.localName === 'h1')));
    await settled(page);
    await expectWords(page);
    expect(stateOf(page).fullDisclaimers.size, 'the disclaimer and that of the guide').to.equal(2);
  });

  it('as animations do, at every frame, keeps every word', async () => {
    const page = await open({markup: pageOf(`<div id="place">${everyElement}</div><div id="other"></div>`)});
    const other = page.document.querySelector('#other')!;
    const all = [...placeOf(page).children];
    for (let frame = 0; frame < frames; frame++) {
      await new Promise(requestAnimationFrame);
      (frame % 2 === 0 ? other : placeOf(page)).append(...all);
    }
    await settled(page);
    await expectWords(page);
  });

  it('as scripts do that answer each change with another comes to rest', async () => {
    const page = await open({markup: empty});
    const {MutationObserver} = page.window as unknown as {MutationObserver: typeof globalThis.MutationObserver};
    let answers = 0;
    const observer = new MutationObserver((records) => {
      for (const {target, attributeName} of records) {
        if (attributeName === 'data-answers' || answers > 1000) continue;
        (target as Element).setAttribute('data-answers', String(++answers));
      }
    });
    observer.observe(page.document, {subtree: true, childList: true, attributes: true});
    placeOf(page).innerHTML = everyElement;
    await settled(page);
    for (let frame = 0; frame < 10; frame++) await new Promise(requestAnimationFrame);
    observer.disconnect();
    await expectWords(page);
    expect(answers).to.be.within(1, 10);
  });
});

describe(`${rounds} times added and removed`, () => {
  interface Counters {
    readonly nodes: number;
    readonly jsEventListeners: number;
  }
  let page: OpenedPage;
  let refs: WeakRef<Element>[];
  let atFirst: Counters | undefined;
  let atLast: Counters | undefined;

  /** Each tag in turn, drawn and taken away; of the guide one section, as all others have their own turn. */
  async function cycle(times: number): Promise<WeakRef<Element>[]> {
    const refs: WeakRef<Element>[] = [];
    for (let time = 0; time < times; time++) {
      const element = page.document.createElement(elementTags[time % elementTags.length]!) as ProloElement;
      if (element.localName === 'prolo-guide') element.setAttribute('sections', 'risks');
      placeOf(page).append(element);
      await element.updateComplete;
      refs.push(new WeakRef(element));
      element.remove();
    }
    return refs;
  }

  /** What is in memory, as far as the engine tells. */
  async function count(): Promise<Counters | undefined> {
    if (!isChromium) return undefined;
    for (let turn = 0; turn < 2; turn++) while (!(await executeServerCommand('cdp-collect-garbage')));
    return executeServerCommand<Counters, undefined>('cdp-counters');
  }

  before(async function () {
    this.timeout(600_000);
    page = await open({markup: empty});
    // The first of a tag brings templates and styles that stay.
    await cycle(elementTags.length * 2);
    atFirst = await count();
    refs = await cycle(rounds);
    // An element waits a second for the browser to say where it stands.
    if (isChromium) await aTimeout(1_500);
    atLast = await count();
  });
  after(closeAll);

  it('leave nothing in what copies of the library share', () => {
    const {listeners, fullDisclaimers, fragmentRoots} = stateOf(page);
    expect([listeners.size, fullDisclaimers.size, fragmentRoots.size]).to.deep.equal([0, 0, 0]);
    expect(page.window.errors).to.deep.equal([]);
  });

  unless(!isChromium && 'only Chromium lets a test count nodes', it)('leave no node and no listener in memory', () => {
    const alive = refs.filter((ref) => ref.deref()).map((ref) => ref.deref()!.localName);
    expect(alive).to.deep.equal([]);
    expect(atLast!.nodes - atFirst!.nodes, 'nodes').to.be.below(rounds / 10);
    expect(atLast!.jsEventListeners - atFirst!.jsEventListeners, 'listeners').to.be.below(rounds / 100);
  });
});
