/** What is folded away: native, told in its row, and the reader's own. */
import {expect} from '@open-wc/testing';
import {emulateMedia, sendKeys} from '@web/test-runner-commands';
import {addPack, conditionIds, en, type ProloConditions} from '../../../src/index.js';
import {pseudoPack} from '../../../stories/support/pseudo-pack.js';
import {rows} from '../../support/rows.js';
import {unless} from '../../support/unless.js';
import {element, isChromium, page, settled, tags, until} from './support.js';

const {parts} = en;
const itInMedia = unless(!isChromium && 'only Chromium lets a test set media', it);
const itWithStates = unless(!CSS.supports('selector(:state(open))') && 'this browser has no custom states', it);

const all = (found: Element, selector: string) => [...found.shadowRoot!.querySelectorAll<HTMLElement>(selector)];
const details = (found: Element) => all(found, 'details') as HTMLDetailsElement[];
/** The folds that "Open all" opens. */
const folds = (found: Element) => details(found).filter((it) => it.matches('.fold:not(.minor)'));
const row = (fold: Element) => fold.querySelector('summary')!;
const openAll = (found: Element) => all(found, '[part="open-all"]')[0];
const status = (found: Element) => all(found, '[role="status"]').map(({textContent}) => textContent.trim());
const spaced = (text: string) => text.replace(/\s+/g, ' ').trim();
const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));
const counted = (text: string, count: number) => text.replace('{count}', String(count));
const open = (found: Element) => details(found).map((it) => it.open);
/** The event comes later than the change. */
const told = () => new Promise((resolve) => setTimeout(resolve, 50));

/** The elements with more than three folds, and how many these are. */
const manyFolds: readonly [tag: string, count: number][] = [
  ['prolo-conditions', conditionIds.length],
  ['prolo-evidence', conditionIds.length],
  ['prolo-mechanism', 7],
  ['prolo-risks', 4],
];

describe('each fold', () => {
  for (const tag of rows(tags)) {
    for (const reading of ['plain', 'clinical']) {
      const markup = `<${tag} reading="${reading}"></${tag}>`;

      it(`has a row of at most twelve words that begins with a heading: ${tag}, ${reading}`, async () => {
        const found = await element(markup);
        for (const fold of all(found, '.fold')) {
          const [first] = row(fold).children;
          expect(first!.localName).to.match(/^h[1-6]$/);
          expect(first!.textContent.trim()).not.to.equal('');
          // The state of the review is a sentence of its own.
          if (fold.part.contains('provenance')) continue;
          const words = spaced(row(fold).textContent).match(/[\p{L}\p{N}][^\s]*/gu)!;
          expect(words.length, row(fold).textContent).to.be.at.most(12);
        }
      });
    }

    it(`has nothing to press or follow inside its row, which is at least 44 px high: ${tag}`, async () => {
      const found = await element(`<${tag}></${tag}>`);
      for (const fold of all(found, '.fold')) {
        expect(row(fold).querySelector('a, button, input, details, [tabindex], [role]')).to.equal(null);
        const parent = fold.parentElement!.closest('details');
        if (parent) parent.open = true;
        expect(row(fold).getBoundingClientRect().height).to.be.at.least(44);
      }
    });

    it(`is a list item to WebKit, which tells the state of no other box: ${tag}`, async () => {
      const found = await element(`<${tag}></${tag}>`);
      for (const fold of all(found, '.fold')) expect(getComputedStyle(row(fold)).display).to.equal('list-item');
    });

    it(`closes no other fold when it opens: ${tag}`, async () => {
      const found = await element(`<${tag}></${tag}>`);
      for (const fold of details(found)) expect(fold).not.to.have.attribute('name');
    });
  }

  for (const key of ['Enter', ' ']) {
    it(`opens and closes by ${key === ' ' ? 'Space' : key}, and keeps the focus`, async () => {
      for (const tag of ['prolo-overview', 'prolo-conditions', 'prolo-evidence', 'prolo-mechanism', 'prolo-risks']) {
        const found = await element(`<${tag}></${tag}>`);
        const fold = folds(found).at(-1)!;
        row(fold).focus();
        for (const isOpen of [true, false]) {
          await sendKeys({press: key});
          await found.updateComplete;
          expect(fold.open, tag).to.equal(isOpen);
          expect(found.shadowRoot!.activeElement === row(fold), tag).to.equal(true);
        }
        found.remove();
      }
    });
  }

  it('is in the document while it is closed, for search engines and for finding in the page', async () => {
    const conditions = await element('<prolo-conditions></prolo-conditions>');
    for (const fold of folds(conditions)) {
      expect(fold.open).to.equal(false);
      expect(fold.querySelector('[data-fact]')!.textContent.trim()).not.to.equal('');
    }
  });

  it('follows what the browser opens, as when it finds a word in the page', async () => {
    const conditions = await element<ProloConditions>('<prolo-conditions></prolo-conditions>');
    // As a browser does: it sets the state, and no click comes before.
    for (const fold of folds(conditions)) fold.open = true;
    await until(() => openAll(conditions)!.textContent.trim() === counted(parts.closeAll, conditionIds.length));
  });
});

describe('the button for all folds', () => {
  for (const tag of rows(tags)) {
    it(`is there only where there are more than three: ${tag}`, async () => {
      const found = await element(`<${tag}></${tag}>`);
      const sections = all(found, '.sections > *');
      expect(openAll(found) !== undefined).to.equal([found, ...sections].flatMap(folds).length > 3);
      for (const section of sections) expect(openAll(section), section.localName).to.equal(undefined);
    });
  }

  it('opens what all sections of a guide fold, rows of more included, then closes it, and says so', async () => {
    const guide = await element('<prolo-guide></prolo-guide>');
    await settled(guide.shadowRoot!);
    const inGuide = () => all(guide, '.sections > *').flatMap(folds);
    const {openAll: label, closeAll} = en.guide;
    expect(spaced(openAll(guide)!.textContent)).to.equal(label.plain);
    openAll(guide)!.click();
    await until(() => status(guide).join('') === counted(parts.opened, inGuide().length), 'it says nothing');
    const closed = (it: HTMLDetailsElement) => !it.checkVisibility() || !it.open;
    expect(inGuide().filter(closed)).to.deep.equal([]);
    expect(spaced(openAll(guide)!.textContent)).to.equal(closeAll.plain);
    openAll(guide)!.click();
    await until(() => status(guide).join('') === counted(parts.closed, inGuide().length), 'it says nothing');
    expect(inGuide().filter((it) => it.open)).to.deep.equal([]);
  });

  it('takes back what it said once that was read out', async () => {
    const found = await element('<prolo-risks></prolo-risks>');
    openAll(found)!.click();
    await until(() => status(found).join('') !== '', 'it says nothing');
    await until(() => status(found).join('') === '', 'the status stays');
  });

  for (const [tag, count] of rows(manyFolds)) {
    it(`opens all ${count}, then closes them, and says so in a few words: ${tag}`, async () => {
      const found = await element(`<${tag}></${tag}>`);
      const button = openAll(found)!;
      const minor = () => details(found).filter((it) => !folds(found).includes(it) && it.open).length;
      for (const [label, isOpen, said] of [
        [parts.openAll, true, parts.opened],
        [parts.closeAll, false, parts.closed],
      ] as const) {
        expect(spaced(button.textContent)).to.equal(counted(label, count));
        button.focus();
        await nextFrame();
        const before = button.getBoundingClientRect().top;
        await sendKeys({press: 'Enter'});
        await until(() => status(found).join('') === counted(said, count), 'it says nothing');
        expect(folds(found).map((it) => it.open)).to.deep.equal(folds(found).map(() => isOpen));
        expect(minor()).to.equal(0);
        expect(status(found)).to.deep.equal([counted(said, count)]);
        expect(counted(said, count).split(' ').length).to.be.at.most(10);
        expect(found.shadowRoot!.activeElement === button, 'the focus stays').to.equal(true);
        expect(button.getBoundingClientRect().top, 'nothing scrolls').to.equal(before);
      }
    });

    it(`follows when a reader opens the last one, or closes one: ${tag}`, async () => {
      const found = await element(`<${tag}></${tag}>`);
      for (const fold of folds(found)) if (!fold.open) row(fold).click();
      await until(() => spaced(openAll(found)!.textContent) === counted(parts.closeAll, count));
      row(folds(found)[2]!).click();
      await until(() => spaced(openAll(found)!.textContent) === counted(parts.openAll, count));
    });

    itWithStates(`and a page know by :state(open) that all are open: ${tag}`, async () => {
      const found = await element(`<${tag}></${tag}>`);
      expect(found.matches(':state(open)')).to.equal(false);
      openAll(found)!.click();
      await until(() => found.matches(':state(open)'));
      folds(found)[0]!.open = false;
      await until(() => !found.matches(':state(open)'));
    });

    it(`is at least 44 px high, and its words alone tell what it does: ${tag}`, async () => {
      const button = openAll(await element(`<${tag}></${tag}>`))!;
      expect(button.getBoundingClientRect().height).to.be.at.least(44);
      expect(button).to.have.attribute('type', 'button');
      for (const name of ['aria-pressed', 'aria-expanded', 'aria-label']) expect(button).not.to.have.attribute(name);
    });
  }
});

describe('what a reader opened', () => {
  const changes: [what: string, change: (found: HTMLElement) => void][] = [
    ['the reading level', (found) => found.setAttribute('reading', 'clinical')],
    [
      'the language',
      (found) => {
        addPack(pseudoPack(en, {lang: 'cy', dir: 'ltr', change: (text) => `»${text}«`}));
        found.setAttribute('lang', 'cy');
      },
    ],
    ['the heading level', (found) => found.setAttribute('heading-level', '4')],
    ['what is included', (found) => found.setAttribute('include', 'tendinopathy ligament-sprain back-pain knee-pain')],
  ];
  const places = {'prolo-conditions': 'prolo-knee-pain', 'prolo-evidence': 'prolo-evidence-knee-pain'};
  for (const [what, change] of rows(changes)) {
    for (const [tag, address] of rows(Object.entries(places))) {
      it(`stays open, and nothing else opens, when ${what} changes: ${tag}`, async () => {
        const found = await element(`<${tag}></${tag}>`);
        const opened = () => folds(found).flatMap((it) => (it.open ? it.dataset.address : []));
        row(folds(found).find(({dataset}) => dataset.address === address)!).click();
        await found.updateComplete;
        await told();
        change(found);
        await settled(found.parentElement!);
        expect(opened()).to.deep.equal([address]);
      });
    }
  }
});

describe('on paper', () => {
  const {supports} = CSS;
  const prints = (type: 'beforeprint' | 'afterprint') => dispatchEvent(new Event(type));

  const engines: [what: string, hasDetailsContent: boolean][] = [
    ['where a style unfolds details', true],
    ['where none can', false],
  ];
  for (const [what, hasDetailsContent] of engines) {
    it(`folds are afterwards as before, ${what}`, async () => {
      CSS.supports = (query: string) => !query.includes('::details-content') || hasDetailsContent;
      try {
        const container = await page('<prolo-conditions></prolo-conditions><prolo-risks></prolo-risks>');
        const elements = [...container.children];
        row(folds(elements[0]!)[1]!).click();
        await settled(container);
        const before = elements.map(open);
        prints('beforeprint');
        // Where a style does that, nothing changes.
        const printed = hasDetailsContent ? before : elements.map((found) => details(found).map(() => true));
        expect(elements.map(open)).to.deep.equal(printed);
        prints('afterprint');
        expect(elements.map(open)).to.deep.equal(before);
      } finally {
        CSS.supports = supports;
      }
    });
  }

  itInMedia('every statement is printed, folded or not, without arrows and buttons', async () => {
    for (const tag of rows(tags)) {
      const found = await element(`<${tag}></${tag}>`);
      await emulateMedia({media: 'print'});
      try {
        for (const statement of all(found, '[data-fact]')) {
          expect(statement.getBoundingClientRect().height, `${tag} ${statement.textContent}`).to.be.greaterThan(0);
        }
        for (const button of all(found, '[part="open-all"]')) expect(button.checkVisibility()).to.equal(false);
        for (const fold of all(found, '.fold')) {
          expect(getComputedStyle(row(fold), '::before').display, tag).to.equal('none');
        }
      } finally {
        await emulateMedia({media: 'screen'});
      }
      found.remove();
    }
  });
});
