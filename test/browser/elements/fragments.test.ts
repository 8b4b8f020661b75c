/** Addresses on the page, such as #prolo-knee-pain, lead into the elements and back. */
import {expect, nextFrame} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {conditionIds, en, type ProloElement} from '../../../src/index.js';
import {rows} from '../../support/rows.js';
import {elementsIn, page, settled, until} from './support.js';

const places = (found: Element, address: string) => (found as ProloElement).findAddress(address)!;
const folds = (place: Element) => {
  const around: HTMLDetailsElement[] = [];
  for (let it: Element | null | undefined = place; it; it = it.parentElement?.closest('details')) {
    if (it instanceof HTMLDetailsElement) around.push(it);
  }
  return around;
};
/** What has the focus, through all shadow roots. */
const focused = () => {
  let found = document.activeElement;
  while (found?.shadowRoot?.activeElement) found = found.shadowRoot.activeElement;
  return found;
};
const isInWindow = (found: Element) => {
  const {top, bottom} = found.getBoundingClientRect();
  return top >= 0 && bottom <= innerHeight;
};
const arrived = async () => {
  await new Promise((resolve) => setTimeout(resolve, 60));
  for (let frame = 0; frame < 2; frame++) await nextFrame();
};
const goTo = async (hash: string) => {
  location.hash = hash;
  await arrived();
};
const back = async () => {
  const hasGone = new Promise((resolve) => addEventListener('hashchange', resolve, {once: true}));
  history.back();
  await hasGone;
  await arrived();
};
const everything =
  '<div style="block-size: 150vh"></div><prolo-overview></prolo-overview><prolo-conditions></prolo-conditions>' +
  '<prolo-options></prolo-options><prolo-visit></prolo-visit><prolo-risks></prolo-risks>' +
  '<prolo-evidence></prolo-evidence><prolo-mechanism></prolo-mechanism><div style="block-size: 150vh"></div>';
const link = (found: Element, selector: string) => found.shadowRoot!.querySelector<HTMLAnchorElement>(selector)!;

afterEach(() => {
  document.querySelector('base')?.remove();
  history.replaceState(null, '', location.pathname + location.search);
  scrollTo({top: 0, behavior: 'instant'});
});

describe('an address on the page', () => {
  const leads: [address: string, tag: string, control: 'summary' | 'heading'][] = [
    ['prolo-overview', 'prolo-overview', 'heading'],
    ['prolo-knee-pain', 'prolo-conditions', 'summary'],
    ['prolo-evidence-knee-pain', 'prolo-evidence', 'summary'],
    ['prolo-options-knee-pain', 'prolo-options', 'summary'],
    ['prolo-scene-4', 'prolo-mechanism', 'summary'],
    ['prolo-emergency', 'prolo-risks', 'heading'],
    ['prolo-visit', 'prolo-visit', 'heading'],
  ];
  for (const [address, tag, control] of rows(leads)) {
    it(`#${address} opens what is folded around it, and moves the focus to its ${control}, in the window`, async () => {
      const container = await page(everything);
      await goTo(address);
      const place = places(container.querySelector(tag)!, address);
      expect(folds(place).every(({open}) => open)).to.equal(true);
      const expected = place.querySelector(control === 'summary' ? 'summary' : 'h1,h2,h3,h4,h5,h6');
      expect(focused() === expected, String(focused()?.outerHTML.slice(0, 120))).to.equal(true);
      expect(isInWindow(expected!)).to.equal(true);
    });
  }

  const ignored: [hash: string, what: string][] = [
    ['#prolo-knee', 'an address that leads nowhere'],
    ['#/prolo-knee-pain', 'the route of an application'],
    ['#!prolo-knee-pain', 'the route of an older application'],
    ['#%E0%A4%A', 'a damaged address'],
    ['#knee-pain', 'an address of the page itself'],
    ['#prolo-__proto__', 'the name of a prototype'],
    ['#prolo-"]', 'an address with a quotation mark'],
    ['#', 'no address'],
  ];
  for (const [hash, what] of rows(ignored)) {
    it(`${hash} is ignored: ${what}`, async () => {
      const container = await page(everything);
      const open = () => elementsIn(container).flatMap((it) => [...it.shadowRoot!.querySelectorAll('details[open]')]);
      const before = open();
      const focusedBefore = focused();
      const {scrollY} = window;
      await goTo(hash);
      expect(open()).to.deep.equal(before);
      expect(focused() === focusedBefore).to.equal(true);
      expect(window.scrollY).to.equal(scrollY);
    });
  }

  it('is looked for in the element of the link first where two elements show it', async () => {
    const container = await page('<prolo-conditions></prolo-conditions><prolo-conditions></prolo-conditions>');
    const [first, second] = elementsIn(container);
    link(second!, '[data-condition="knee-pain"].region').click();
    await arrived();
    expect(folds(places(second!, 'prolo-knee-pain'))[0]!.open).to.equal(true);
    expect(folds(places(first!, 'prolo-knee-pain'))[0]!.open).to.equal(false);
  });

  it('leads to the first of two elements when a reader writes it', async () => {
    const container = await page('<prolo-conditions></prolo-conditions><prolo-conditions></prolo-conditions>');
    await goTo('prolo-knee-pain');
    const open = elementsIn(container).map((it) => folds(places(it, 'prolo-knee-pain'))[0]!.open);
    expect(open).to.deep.equal([true, false]);
  });

  it('leads to what is on the page, after a link to it has left with its element', async () => {
    const container = await page('<prolo-conditions></prolo-conditions>');
    const [before] = elementsIn(container);
    link(before!, '[data-condition="knee-pain"].region').click();
    await arrived();
    before!.remove();
    history.replaceState(null, '', location.pathname + location.search);
    const after = document.createElement('prolo-conditions');
    container.append(after);
    await settled(container);
    await goTo('prolo-knee-pain');
    expect(places(after, 'prolo-knee-pain')).to.have.attribute('open');
  });

  it('is no longer known once its element has left the page', async () => {
    const container = await page('<prolo-conditions></prolo-conditions>');
    const [conditions] = elementsIn(container);
    conditions!.remove();
    await goTo('prolo-knee-pain');
    expect(folds(places(conditions!, 'prolo-knee-pain'))[0]!.open).to.equal(false);
  });
});

describe('a link between the elements', () => {
  const markup = '<prolo-conditions selected="knee-pain"></prolo-conditions><prolo-evidence></prolo-evidence>';
  const selector = '[data-condition="knee-pain"] [part="evidence-link"]';

  it('changes the address, opens and focuses its target, and Back returns the focus to it', async () => {
    const container = await page(markup);
    const [conditions, evidence] = elementsIn(container);
    const evidenceLink = link(conditions!, selector);
    evidenceLink.focus();
    await sendKeys({press: 'Enter'});
    await arrived();
    const place = places(evidence!, 'prolo-evidence-knee-pain') as HTMLDetailsElement;
    expect(location.hash).to.equal('#prolo-evidence-knee-pain');
    expect(place.open).to.equal(true);
    expect(focused() === place.querySelector('summary')).to.equal(true);
    await back();
    expect(location.hash).to.equal('');
    expect(focused() === evidenceLink).to.equal(true);
    // The browser restores the view when it likes.
    await until(() => isInWindow(evidenceLink), 'the link is out of sight');
  });

  it('returns through several jumps, one after the other', async () => {
    const container = await page(`${markup}<prolo-options></prolo-options>`);
    const [conditions] = elementsIn(container);
    const links = [
      link(conditions!, selector),
      link(conditions!, '[data-condition="knee-pain"] [part="options-link"]'),
    ];
    for (const each of links) {
      each.click();
      await arrived();
    }
    for (const each of [...links].reverse()) {
      await back();
      expect(focused() === each, each.href).to.equal(true);
    }
  });

  it('opens what it stands in again, where a reader closed that before going back', async () => {
    const container = await page(markup);
    const [conditions] = elementsIn(container);
    const evidenceLink = link(conditions!, selector);
    evidenceLink.click();
    await arrived();
    const fold = evidenceLink.closest('details')!;
    fold.open = false;
    await back();
    expect(fold.open).to.equal(true);
    expect(focused() === evidenceLink).to.equal(true);
  });

  it('leads there again, where the address is already that of its target', async () => {
    const container = await page(markup);
    const [conditions, evidence] = elementsIn(container);
    for (let time = 0; time < 2; time++) {
      places(evidence!, 'prolo-evidence-knee-pain').removeAttribute('open');
      link(conditions!, selector).click();
      await arrived();
      expect(places(evidence!, 'prolo-evidence-knee-pain')).to.have.attribute('open');
    }
  });

  it('does not leave a page with a <base>', async () => {
    const container = await page(markup);
    const base = document.createElement('base');
    base.href = 'https://clinic.example/care/';
    document.head.append(base);
    const before = location.href;
    const [conditions, evidence] = elementsIn(container);
    link(conditions!, selector).click();
    await arrived();
    expect(location.href).to.equal(`${before}#prolo-evidence-knee-pain`);
    expect(places(evidence!, 'prolo-evidence-knee-pain')).to.have.attribute('open');
  });

  for (const route of ['#/care', '#!/care']) {
    it(`leaves the route ${route} of the page alone, and leads to its target all the same`, async () => {
      const container = await page(markup);
      history.replaceState('an entry of the page', '', route);
      const [conditions, evidence] = elementsIn(container);
      link(conditions!, selector).click();
      await arrived();
      expect(location.hash).to.equal(route);
      expect(history.state).to.equal('an entry of the page');
      expect(places(evidence!, 'prolo-evidence-knee-pain')).to.have.attribute('open');
    });
  }

  const modified: MouseEventInit[] = [{ctrlKey: true}, {metaKey: true}, {shiftKey: true}, {altKey: true}, {button: 1}];
  for (const init of rows(modified)) {
    it(`is left to the browser with ${JSON.stringify(init)}`, async () => {
      const container = await page(markup);
      const [conditions, evidence] = elementsIn(container);
      let isLeft: boolean | undefined;
      const check = (event: Event) => {
        isLeft = !event.defaultPrevented;
        // No new tab is opened for a test.
        event.preventDefault();
      };
      container.addEventListener('click', check);
      link(conditions!, selector).dispatchEvent(
        new MouseEvent('click', {bubbles: true, composed: true, cancelable: true, ...init}),
      );
      await arrived();
      expect(isLeft).to.equal(true);
      expect(places(evidence!, 'prolo-evidence-knee-pain')).not.to.have.attribute('open');
    });
  }

  it('is a link with an address for everybody, in the list of links too', async () => {
    const container = await page(everything.replace('<prolo-conditions>', '<prolo-conditions selected="knee-pain">'));
    const links = elementsIn(container).flatMap((it) => [
      ...it.shadowRoot!.querySelectorAll<HTMLAnchorElement>('a[href^="#"]'),
    ]);
    expect(links.length).to.be.greaterThan(conditionIds.length);
    for (const {hash} of links) {
      expect(
        elementsIn(container).some((it) => it.findAddress(hash.slice(1))),
        hash,
      ).to.equal(true);
    }
  });
});

describe('the listener for addresses', () => {
  it('is one for the page, however many elements come, and goes with the last of them', async () => {
    let count = 0;
    const {addEventListener: listen, removeEventListener: forget} = window;
    window.addEventListener = (type: string, ...others: [EventListenerOrEventListenerObject]) => {
      if (type === 'hashchange') count++;
      listen.call(window, type, ...others);
    };
    window.removeEventListener = (type: string, ...others: [EventListenerOrEventListenerObject]) => {
      if (type === 'hashchange') count--;
      forget.call(window, type, ...others);
    };
    try {
      const container = await page(everything + everything);
      expect(count, 'with many elements').to.equal(1);
      container.remove();
      expect(count, 'without elements').to.equal(0);
      document.body.append(container);
      await settled(container);
      expect(count, 'with elements again').to.equal(1);
      container.remove();
      expect(count, 'at the end').to.equal(0);
    } finally {
      Object.assign(window, {addEventListener: listen, removeEventListener: forget});
    }
  });
});

describe('the guide', () => {
  it('leads from its contents to the emergency advice and back', async () => {
    const container = await page('<prolo-guide></prolo-guide>');
    const guide = container.querySelector('prolo-guide')!;
    await settled(guide.shadowRoot!);
    const help = link(guide, '.help a');
    expect(help.textContent.trim()).to.equal(en.guide.help.plain);
    help.focus();
    await sendKeys({press: 'Enter'});
    await arrived();
    expect(focused()!.textContent).to.equal(en.risks.groups.emergency.title.plain);
    expect(isInWindow(focused()!)).to.equal(true);
    await back();
    await until(() => focused() === help);
  });
});
