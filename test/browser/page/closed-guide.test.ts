/** What a reader has before anything is opened: how long the guide is, how many stops a keyboard makes, where help stands. */
import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {rows} from '../../support/rows.js';
import {isChromium} from '../../support/elements.js';
import {unless} from '../../support/unless.js';
import {closeAll, elementsIn, open, settled, type OpenedPage} from './support.js';

const phone = {width: 390, height: 844};
const itInChromium = unless(!isChromium && 'the figures are those of one engine and its fonts', it);

/** All nodes of a page that are drawn, through shadow roots and slots. */
function* drawn(node: Node): Generator<Node> {
  if (node instanceof (node.ownerDocument?.defaultView ?? window).Element) {
    if (!node.checkVisibility({visibilityProperty: true})) return;
    yield node;
  }
  if (node.nodeType === Node.TEXT_NODE) yield node;
  const root = (node as Element).shadowRoot ?? node;
  const children =
    (node as Element).localName === 'slot' ? (node as HTMLSlotElement).assignedNodes({flatten: true}) : [];
  for (const child of children.length > 0 ? children : root.childNodes) yield* drawn(child);
}
const isElement = (node: Node): node is HTMLElement => node.nodeType === Node.ELEMENT_NODE;
const elements = (from: Node, selector: string) =>
  [...drawn(from)].filter((node): node is HTMLElement => isElement(node) && node.matches(selector));
const wordsIn = (from: Node) =>
  [...drawn(from)]
    .filter((node) => node.nodeType === Node.TEXT_NODE)
    .filter(({parentElement}) => !parentElement?.closest('.visually-hidden, [aria-hidden="true"]'))
    .flatMap(({nodeValue}) => nodeValue!.match(/[\p{L}\p{N}][^\s]*/gu) ?? []);
const spaced = (text: string) => text.replace(/\s+/g, ' ').trim();
const nameOf = (found: HTMLElement) => spaced(found.ariaLabel ?? found.textContent);

const guidePage = async (size = phone): Promise<OpenedPage & {guide: HTMLElement}> => {
  const page = await open({url: '/pages/guide.html'}, size);
  const guide = page.document.querySelector<HTMLElement>('prolo-guide')!;
  await settled(page);
  for (const section of elementsIn(guide.shadowRoot!)) await section.updateComplete;
  // The measure is the place where the page comes to rest.
  page.document.documentElement.style.scrollBehavior = 'auto';
  page.frame.focus();
  await new Promise((resolve) => setTimeout(resolve, 100));
  return {...page, guide};
};
const sectionOf = (guide: HTMLElement, tag: string) => guide.shadowRoot!.querySelector<HTMLElement>(tag)!;

/** What has the focus in a page, through all shadow roots. */
const focusedIn = ({document}: OpenedPage): HTMLElement => {
  let found = document.activeElement!;
  while (found.shadowRoot?.activeElement) found = found.shadowRoot.activeElement;
  return found as HTMLElement;
};
/** Whether something is in what a fold unfolds. */
const isBehindRow = (fold: Element, found: Element) => fold.querySelector('.folded')!.contains(found);
/** Firefox does not scroll to what it shows a part of. */
const scrollsToParts = !navigator.userAgent.includes('Firefox');
const isInWindow = ({window}: OpenedPage, found: Element) => {
  const {top, bottom} = found.getBoundingClientRect();
  // Browsers scroll to whole pixels.
  return top > -1 && bottom < window.innerHeight + 1;
};
/** Whether a reader sees where the focus is. */
const isFocusInWindow = (page: OpenedPage, found: Element) => {
  if (scrollsToParts) return isInWindow(page, found);
  const {top, bottom} = found.getBoundingClientRect();
  return bottom > 0 && top < page.window.innerHeight;
};

describe('the closed guide on a phone', () => {
  // Nobody opens anything in it, so one page is enough.
  let guide: HTMLElement;
  let document: Document;
  before(async () => {
    ({guide, document} = await guidePage());
  });
  after(closeAll);

  itInChromium('is at most 12,000 px high', () => {
    expect(guide.getBoundingClientRect().height).to.be.at.most(12_000);
  });

  const heights: [tag: string, most: number][] = [
    ['prolo-disclaimer', 1_700],
    ['prolo-overview', 1_700],
    ['prolo-conditions', 2_600],
    ['prolo-visit', 1_700],
    ['prolo-options', 1_700],
    ['prolo-risks', 1_700],
    ['prolo-questions', 1_700],
    ['prolo-evidence', 1_700],
    ['prolo-mechanism', 2_600],
    ['prolo-article', 1_700],
  ];
  for (const [tag, most] of rows(heights)) {
    itInChromium(`shows <${tag}> in at most ${most} px`, () => {
      expect(sectionOf(guide, tag).getBoundingClientRect().height).to.be.at.most(most);
    });
  }

  it('has at most 1,600 words to read', () => {
    expect(wordsIn(guide).length).to.be.at.most(1_600);
  });

  it('scrolls in one direction only', () => {
    for (const found of [guide, ...elementsIn(guide.shadowRoot!)]) {
      expect(found.scrollWidth, found.localName).to.be.at.most(found.clientWidth);
    }
  });

  it('has at most 60 stops of the Tab key on the whole page', () => {
    const stops = elements(document.body, 'a[href], button, input, select, textarea, summary, [tabindex="0"]').filter(
      (found) => found.tabIndex >= 0 && !found.matches(':disabled'),
    );
    // A group of radio buttons is one stop.
    const radios = stops.filter((found) => found.matches('[type="radio"]:not(:checked)'));
    const names = stops.filter((found) => !radios.includes(found)).map((found) => nameOf(found) || found.localName);
    expect(names.length, names.join(' | ')).to.be.at.most(60);
  });

  it('gives fingers rows and buttons of 44 px, and nothing under 24 px outside of running text', () => {
    for (const found of elements(guide, 'a[href], button, summary')) {
      const {width, height} = found.getBoundingClientRect();
      // The body map is a picture of the list, which has the same targets.
      const isSpot = found.closest('[aria-hidden="true"]') !== null;
      const isInText = found.localName === 'a' && getComputedStyle(found).display === 'inline';
      if (isInText) continue;
      const least = isSpot || found.localName === 'a' ? 24 : 44;
      expect(Math.min(height, width), `${found.localName} ${nameOf(found)}`).to.be.at.least(least);
    }
  });

  it('gives no two links, buttons or rows the same name', () => {
    for (const selector of ['a[href]:not([aria-hidden] *)', 'button', 'summary']) {
      const names = elements(guide, selector).map(nameOf);
      const twice = names.filter((name, index) => names.indexOf(name) !== index);
      expect(twice, selector).to.deep.equal([]);
    }
  });

  it('says where a link leads, so that links of one name lead to one place, also with all open', () => {
    const places = new Map<string, Set<string>>();
    for (const section of [guide, ...elementsIn(guide.shadowRoot!)]) {
      for (const link of section.shadowRoot!.querySelectorAll<HTMLAnchorElement>('a[href]:not([aria-hidden] *)')) {
        places.set(nameOf(link), (places.get(nameOf(link)) ?? new Set()).add(link.href));
      }
    }
    const ambiguous = [...places].filter(([, hrefs]) => hrefs.size > 1).map(([name]) => name);
    expect(ambiguous).to.deep.equal([]);
  });

  it('has the emergency advice within two screens of the start of the risks, and a link to it in the first two', () => {
    const risks = sectionOf(guide, 'prolo-risks');
    const emergency = risks.shadowRoot!.querySelector('[data-address="prolo-emergency"]')!;
    const start = risks.getBoundingClientRect().top;
    expect(emergency.getBoundingClientRect().bottom - start).to.be.at.most(2 * phone.height);
    const link = guide.shadowRoot!.querySelector('a[href="#prolo-emergency"]')!;
    expect(link.getBoundingClientRect().top - guide.getBoundingClientRect().top).to.be.at.most(2 * phone.height);
  });

  it('invites nobody to a control that is wrong from the start', () => {
    expect(elements(guide, '[aria-invalid="true"], :user-invalid')).to.deep.equal([]);
    expect(elements(guide, '[role="toolbar"], [aria-pressed], [role="listbox"], [role="tree"]')).to.deep.equal([]);
  });
});

describe('with the keyboard in the guide', () => {
  afterEach(closeAll);

  const windows = [
    {width: 390, height: 844},
    {width: 844, height: 390},
    {width: 1280, height: 800},
  ];
  for (const size of rows(windows)) {
    const at = `at ${size.width}×${size.height}`;

    it(`every control comes into the window with the focus, none below its edge or a sticky part: ${at}`, async () => {
      const page = await guidePage(size);
      const controls = elements(page.guide, 'a[href], button, summary, input').filter(({tabIndex}) => tabIndex >= 0);
      expect(controls.length).to.be.greaterThan(30);
      for (const isBackward of [false, true]) {
        for (const control of isBackward ? controls.reverse() : controls) {
          control.focus();
          // What comes near the window is laid out over some frames.
          for (let frame = 0; frame < 2; frame++) await new Promise((then) => page.window.requestAnimationFrame(then));
          expect(
            isFocusInWindow(page, control),
            `${nameOf(control)}, ${isBackward ? 'backward' : 'forward'}: ${JSON.stringify(control.getBoundingClientRect())}`,
          ).to.equal(true);
        }
      }
    });

    it(`a condition opens where it is, stays in the window, and the next Tab goes on in it: ${at}`, async () => {
      const page = await guidePage(size);
      const conditions = sectionOf(page.guide, 'prolo-conditions');
      const fold = conditions.shadowRoot!.querySelector<HTMLDetailsElement>('[data-address="prolo-knee-pain"]')!;
      fold.querySelector('summary')!.focus();
      await sendKeys({press: 'Enter'});
      expect(fold.open).to.equal(true);
      expect(focusedIn(page) === fold.querySelector('summary')).to.equal(true);
      expect(isInWindow(page, focusedIn(page))).to.equal(true);
      await sendKeys({press: 'Tab'});
      expect(isBehindRow(fold, focusedIn(page)), focusedIn(page).outerHTML.slice(0, 100)).to.equal(true);
      expect(isInWindow(page, focusedIn(page))).to.equal(true);
    });

    it(`after a spot of the body map the focus is on its row in the window, and the next Tab goes on in it: ${at}`, async () => {
      const page = await guidePage(size);
      const {shadowRoot} = sectionOf(page.guide, 'prolo-conditions');
      shadowRoot!.querySelector<HTMLElement>('.region.knee-pain')!.click();
      await new Promise((resolve) => setTimeout(resolve, 200));
      const fold = shadowRoot!.querySelector<HTMLDetailsElement>('[data-address="prolo-knee-pain"]')!;
      expect(focusedIn(page) === fold.querySelector('summary')).to.equal(true);
      expect(isInWindow(page, focusedIn(page))).to.equal(true);
      await sendKeys({press: 'Tab'});
      expect(isBehindRow(fold, focusedIn(page)), focusedIn(page).outerHTML.slice(0, 100)).to.equal(true);
    });
  }
});

describe('a page that is opened with an address', () => {
  afterEach(closeAll);

  for (const [address, tag] of rows([
    ['prolo-knee-pain', 'prolo-conditions'],
    ['prolo-evidence-knee-pain', 'prolo-evidence'],
    ['prolo-emergency', 'prolo-risks'],
  ] as const)) {
    it(`leads to it once it is shown, once: #${address}`, async () => {
      const page = await open({url: `/pages/guide.html#${address}`}, phone);
      const guide = page.document.querySelector<HTMLElement>('prolo-guide')!;
      await new Promise((resolve) => setTimeout(resolve, 500));
      const place = sectionOf(guide, tag).shadowRoot!.querySelector<HTMLElement>(`[data-address="${address}"]`)!;
      const folds = [place, place.parentElement!.closest('details')].filter((it) => it?.localName === 'details');
      for (const fold of folds) expect((fold as HTMLDetailsElement).open).to.equal(true);
      expect(focusedIn(page) === place.querySelector('summary, h3, h4')).to.equal(true);
      expect(isInWindow(page, focusedIn(page))).to.equal(true);
    });
  }
});
