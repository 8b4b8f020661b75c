/** Elements come to life in turns, so that a page with many of them answers its reader in between. */
import {expect} from '@open-wc/testing';
import {define, ProloConditions, ProloOverview, ProloRisks, type ProloElement} from '../../../src/index.js';
import {rows} from '../../support/rows.js';
import {betweenTasks, hasWords, put, settled} from './support.js';

/** Lit asks for the first rendering in a microtask. */
async function asked(): Promise<void> {
  await Promise.resolve();
  await Promise.resolve();
}

const ownWords = (found: Element[]) => found.filter(hasWords).length;

describe('Elements of a page whose script comes later', () => {
  const classes = {
    'prolo-overview': ProloOverview,
    'prolo-conditions': ProloConditions,
    'prolo-risks': ProloRisks,
  } as unknown as Record<string, CustomElementConstructor>;
  let count = 0;
  afterEach(() => document.body.replaceChildren());

  /** Tags on the page, each some times, and then their definitions, as those of a script, in an order. */
  function upgraded(times = 1, order = Object.keys(classes)): ProloElement<never>[] {
    count++;
    const page = put(
      Object.keys(classes)
        .map((tag) => `<late-${tag}-${count}></late-${tag}-${count}>`)
        .join('')
        .repeat(times),
    );
    for (const tag of order) define(`late-${tag}-${count}`, class extends classes[tag]! {});
    return [...page.children] as ProloElement<never>[];
  }

  /** Waits for all that they draw, also in folds. */
  const allOf = (found: ProloElement<never>[]) => Promise.all(found.map(({updateComplete}) => updateComplete));

  it('come to life one by one, and the page answers its reader in between', async () => {
    const found = upgraded(30);
    await asked();
    const seen = await betweenTasks(
      () => ownWords(found),
      (drawn) => drawn === found.length,
    );
    expect(seen[0]).to.equal(0);
    expect(seen.some((drawn) => drawn > 0 && drawn < found.length)).to.equal(true);
    await allOf(found);
  });

  it('come in the order of the page, whatever the order of their definitions', async () => {
    const found = upgraded(10, ['prolo-risks', 'prolo-overview', 'prolo-conditions']);
    const seen = await betweenTasks(
      () => found.map(hasWords),
      (drawn) => drawn.every(Boolean),
    );
    for (const drawn of seen) expect(drawn.lastIndexOf(true)).to.equal(drawn.filter(Boolean).length - 1);
    expect(seen.some((drawn) => drawn.includes(true) && drawn.includes(false))).to.equal(true);
    await allOf(found);
  });

  it('all have their words when the page is printed at once', async () => {
    const found = upgraded();
    await asked();
    expect(ownWords(found)).to.equal(0);
    dispatchEvent(new Event('beforeprint'));
    await Promise.resolve();
    expect(ownWords(found)).to.equal(found.length);
    await allOf(found);
  });

  it('show what is in sight of each before what is folded in one', async () => {
    const found = upgraded();
    const drawnFolds = () =>
      found
        .flatMap(({shadowRoot}) => [...(shadowRoot?.querySelectorAll('.folded') ?? [])])
        .filter((fold) => fold.textContent.trim() !== '').length;
    const seen = await betweenTasks(
      () => ({elements: ownWords(found), folds: drawnFolds()}),
      ({folds}) => folds > 0,
    );
    expect(seen.at(-1)!.elements).to.equal(found.length);
    await allOf(found);
  });
});

describe('Elements that a script creates', () => {
  afterEach(() => document.body.replaceChildren());

  it('have their words before the page is painted, where there are few', async () => {
    const found = put('<prolo-disclaimer></prolo-disclaimer>').firstElementChild!;
    await asked();
    expect(hasWords(found)).to.equal(true);
    await settled(document.body);
  });

  it('do not wait for the folds of another', async () => {
    const [evidence] = put('<prolo-evidence></prolo-evidence>').children;
    await asked();
    // Its first rendering is over, a turn has drawn some of its folds, and the others wait.
    await new Promise((resolve) => setTimeout(resolve));
    const found = put('<prolo-disclaimer></prolo-disclaimer>').firstElementChild!;
    await asked();
    const folds = [...evidence!.shadowRoot!.querySelectorAll('.folded')];
    expect(folds.some((fold) => fold.textContent.trim() === '')).to.equal(true);
    expect(hasWords(found)).to.equal(true);
    await settled(document.body);
  });

  for (const tag of rows(['prolo-overview', 'prolo-risks'])) {
    it(`leave the page to its reader in between, where there are many: <${tag}>`, async () => {
      const found = [...put(`<${tag}></${tag}>`.repeat(200)).children];
      await asked();
      const seen = await betweenTasks(
        () => ownWords(found),
        (drawn) => drawn === found.length,
      );
      expect(seen[0]).to.be.greaterThan(0);
      expect(seen[0]).to.be.lessThan(found.length);
      await settled(document.body);
    });
  }
});
