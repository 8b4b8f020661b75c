/** Folds get their content after what is in sight, and no reader ever finds them empty. */
import {expect} from '@open-wc/testing';
import {rows} from '../../support/rows.js';
import {betweenTasks, hasWords, put, settled} from './support.js';

const folds = (found: Element) => [...(found.shadowRoot?.querySelectorAll<HTMLDetailsElement>('.base .fold') ?? [])];
const isDrawn = (fold: Element) => fold.querySelector('.folded')!.textContent.trim() !== '';
const drawnIn = (found: Element) => folds(found).filter(isDrawn).length;
const settle = (found: Element) => settled(found.parentElement!);

/** An element after its first rendering, before a task of its own. */
async function fresh(tag: string): Promise<HTMLElement> {
  const found = put(`<${tag}></${tag}>`).firstElementChild as HTMLElement;
  await Promise.resolve();
  await Promise.resolve();
  expect(hasWords(found)).to.equal(true);
  expect(drawnIn(found)).to.equal(0);
  return found;
}

describe('What is folded', () => {
  afterEach(() => document.body.replaceChildren());

  for (const tag of rows(['prolo-conditions', 'prolo-evidence', 'prolo-options', 'prolo-visit', 'prolo-risks'])) {
    it(`comes after what is in sight, and the page answers its reader in between: <${tag}>`, async () => {
      const found = put(`<${tag}></${tag}>`).firstElementChild!;
      const seen = await betweenTasks(
        () => folds(found).map(isDrawn),
        (drawn) => drawn.length > 0 && drawn.every(Boolean),
      );
      expect(seen.some((drawn) => drawn.length > 0 && !drawn.some(Boolean))).to.equal(true);
      await settle(found);
    });

    it(`is all there when updateComplete settles: <${tag}>`, async () => {
      const found = put(`<${tag}></${tag}>`).firstElementChild!;
      await settle(found);
      expect(folds(found).length).to.be.greaterThan(2);
      expect(folds(found).every(isDrawn)).to.equal(true);
    });
  }

  const hasty: readonly [who: string, act: (found: HTMLElement) => void][] = [
    ['a reader who opens it at once', (found) => found.shadowRoot!.querySelector('summary')!.click()],
    ['a reader who prints at once', () => dispatchEvent(new Event('beforeprint'))],
  ];
  for (const [who, act] of rows(hasty)) {
    it(`is there for ${who}`, async () => {
      const found = await fresh('prolo-evidence');
      act(found);
      expect(folds(found).every(isDrawn)).to.equal(true);
      await settle(found);
    });
  }

  it('is there where a script opens it at once', async () => {
    const found = await fresh('prolo-evidence');
    const [first] = folds(found);
    const toggled = new Promise((resolve) => first!.addEventListener('toggle', resolve));
    first!.open = true;
    await toggled;
    expect(isDrawn(first!)).to.equal(true);
    await settle(found);
  });

  it('is there for an address in it', async () => {
    const found = await fresh('prolo-visit');
    const place = (found as HTMLElement & {findAddress(address: string): HTMLElement | undefined}).findAddress(
      'prolo-visit-before',
    );
    expect(place?.localName).to.equal('details');
    await settle(found);
  });

  it('follows a change of the words that comes before it', async () => {
    const found = await fresh('prolo-overview');
    found.setAttribute('reading', 'clinical');
    await settle(found);
    const whole = put('<prolo-overview reading="clinical"></prolo-overview>').firstElementChild!;
    await settle(whole);
    expect(found.shadowRoot!.textContent).to.equal(whole.shadowRoot!.textContent);
  });

  it('is drawn at once where it comes later, such as for another condition', async () => {
    const found = put('<prolo-conditions include="knee-pain"></prolo-conditions>').firstElementChild!;
    await settle(found);
    found.removeAttribute('include');
    await Promise.resolve();
    await Promise.resolve();
    expect(folds(found).every(isDrawn)).to.equal(true);
  });

  it('leaves no listener of the window behind', async () => {
    const listening = new Set<string>();
    const {addEventListener: add, removeEventListener: remove} = globalThis;
    const watched = {
      addEventListener: (...[type, ...rest]: Parameters<typeof add>) => {
        listening.add(type);
        add(type, ...rest);
      },
      removeEventListener: (...[type, ...rest]: Parameters<typeof add>) => {
        listening.delete(type);
        remove(type, ...rest);
      },
    };
    Object.assign(globalThis, watched);
    try {
      const found = put('<prolo-evidence></prolo-evidence>').firstElementChild!;
      await Promise.resolve();
      await Promise.resolve();
      expect(listening.has('beforeprint')).to.equal(true);
      await settle(found);
    } finally {
      Object.assign(globalThis, {addEventListener: add, removeEventListener: remove});
    }
    expect(listening.has('beforeprint')).to.equal(false);
  });
});
