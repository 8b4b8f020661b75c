import {expect} from '@open-wc/testing';
import {emulateMedia, sendKeys} from '@web/test-runner-commands';
import {en, ProloPrintEvent, type PrintExtent, type ProloGuide, type ReadingLevel} from '../../../src/index.js';
import {rows} from '../../support/rows.js';
import {
  everySection,
  type SectionOfGuide,
  itInMedia,
  within,
  sections,
  section,
  emergencyLink,
  contents,
  entries,
  radios,
  printButton,
  spaced,
  guideIn,
  settledGuide,
} from './guide-support.js';
import {page, settled, shownText, until} from './support.js';

const {guide} = en;

describe('the contents of the guide', () => {
  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  for (const reading of ['plain', 'clinical'] as const) {
    it(`are a list of the sections by their ${reading} titles, with a name of its own`, async () => {
      const found = await guideIn(`<prolo-guide reading="${reading}"></prolo-guide>`);
      expect(entries(found).map(({textContent}) => spaced(textContent))).to.deep.equal(
        everySection.map((name) => en[name].title[reading]),
      );
      expect(within(found).querySelector('nav')).to.have.attribute('aria-label', guide.contents[reading]);
      expect(contents(found).open).to.equal(false);
      expect(spaced(contents(found).querySelector('summary')!.textContent)).to.equal(guide.contents[reading]);
    });
  }

  /** A reader clicks what is drawn, and what comes into sight then is laid out over some frames. */
  async function drawn(): Promise<void> {
    for (let frame = 0; frame < 6; frame++) await new Promise(requestAnimationFrame);
  }

  async function arrivedAt(found: ProloGuide, name: SectionOfGuide): Promise<HTMLElement> {
    await drawn();
    return section(found, name).shadowRoot!.querySelector<HTMLElement>('[part="heading"]')!;
  }

  for (const name of everySection) {
    it(`lead to ${name}: its heading comes into view below a header that stays, and has the focus`, async () => {
      document.documentElement.style.cssText = 'scroll-padding-top: 80px; scroll-behavior: smooth';
      try {
        const found = await guideIn('<prolo-guide></prolo-guide><div style="block-size: 200vh"></div>');
        contents(found).open = true;
        await drawn();
        entries(found)[everySection.indexOf(name)]!.click();
        const heading = await arrivedAt(found, name);
        expect(section(found, name).shadowRoot!.activeElement === heading).to.equal(true);
        expect(heading.getBoundingClientRect().top).to.be.within(79, innerHeight / 2);
        expect(location.hash).to.equal(`#prolo-${name}`);
      } finally {
        document.documentElement.removeAttribute('style');
        scrollTo({top: 0, behavior: 'instant'});
      }
    });
  }

  for (const [sectionNames, isLinked] of [
    ['', true],
    ['risks', true],
    ['overview article', false],
  ] as const) {
    it(`${isLinked ? 'follow' : 'do not follow'} the link to when to get help with sections="${sectionNames}"`, async () => {
      const found = await guideIn(`<prolo-guide sections="${sectionNames}"></prolo-guide>`);
      const [first] = within(found).querySelectorAll('a');
      expect(spaced(first!.textContent)).to.equal(isLinked ? guide.help.plain : en.disclaimer.title.plain);
      expect(emergencyLink(found) !== null).to.equal(isLinked);
      expect(first!.checkVisibility(), 'the link is in sight while all is closed').to.equal(isLinked);
    });
  }

  it('lead to when to get help', async () => {
    const found = await guideIn('<prolo-guide></prolo-guide>');
    emergencyLink(found)!.click();
    await drawn();
    const {shadowRoot} = section(found, 'risks');
    const heading = shadowRoot!.querySelector('[data-address="prolo-emergency"] [part="subheading"]')!;
    expect(shadowRoot!.activeElement === heading).to.equal(true);
    expect(heading.getBoundingClientRect().top).to.be.within(0, innerHeight / 2);
    scrollTo({top: 0, behavior: 'instant'});
  });

  it('can be walked and followed by keyboard, and the next Tab goes on from there', async () => {
    const found = await guideIn('<prolo-guide sections="overview evidence"></prolo-guide>');
    await drawn();
    contents(found).querySelector('summary')!.focus();
    await sendKeys({press: 'Enter'});
    await drawn();
    entries(found)[2]!.focus();
    await sendKeys({press: 'Enter'});
    await arrivedAt(found, 'evidence');
    await sendKeys({press: 'Tab'});
    const {activeElement} = section(found, 'evidence').shadowRoot!;
    // The row with all of the evidence: in a guide no hard word opens its meaning in place.
    expect(activeElement?.localName).to.equal('summary');
    expect(spaced(activeElement!.textContent)).to.equal(en.evidence.labels.all.plain);
    scrollTo({top: 0, behavior: 'instant'});
  });
});

describe('the choice of wording in the guide', () => {
  const inForce = (found: ProloGuide) =>
    sections(found).map((part) => {
      const {title} = en[part.localName.slice('prolo-'.length) as SectionOfGuide];
      return shownText(part).includes(title.clinical) ? 'clinical' : 'plain';
    });
  const all = (reading: ReadingLevel) => everySection.map(() => reading);
  const chosen = (found: ProloGuide) => radios(found).map(({checked}) => checked);

  it('is a group of two with a name each', async () => {
    const found = await guideIn('<prolo-guide></prolo-guide>');
    expect(spaced(within(found).querySelector('fieldset > legend')!.textContent)).to.equal(guide.wording.plain);
    expect(radios(found).map(({labels}) => spaced(labels![0]!.textContent))).to.deep.equal([
      guide.forEveryone.plain,
      guide.forClinicians.plain,
    ]);
    expect(chosen(found)).to.deep.equal([true, false]);
  });

  it('changes the whole guide at once, and back', async () => {
    const found = await guideIn('<prolo-guide></prolo-guide>');
    radios(found)[1]!.click();
    await settledGuide(found);
    expect(inForce(found)).to.deep.equal(all('clinical'));
    expect(spaced(within(found).querySelector('[part="heading"]')!.textContent)).to.equal(guide.title.clinical);
    radios(found)[0]!.click();
    await settledGuide(found);
    expect(inForce(found)).to.deep.equal(all('plain'));
  });

  it('can be made with the arrow keys', async () => {
    const found = await guideIn('<prolo-guide sections="overview"></prolo-guide>');
    radios(found)[0]!.focus();
    await sendKeys({press: 'ArrowDown'});
    await settledGuide(found);
    expect(found.reading).to.equal('clinical');
    expect(within(found).activeElement === radios(found)[1]).to.equal(true);
  });

  it('shows what the page says, and follows it until a reader has chosen', async () => {
    const found = await guideIn('<div data-prolo-reading="clinical"><prolo-guide></prolo-guide></div>');
    expect(chosen(found)).to.deep.equal([false, true]);
    expect(inForce(found)).to.deep.equal(all('clinical'));
    found.parentElement!.dataset.proloReading = 'plain';
    await settled(found.parentElement!);
    await settledGuide(found);
    expect(chosen(found)).to.deep.equal([true, false]);
    radios(found)[0]!.click();
    radios(found)[1]!.click();
    found.parentElement!.dataset.proloReading = 'clinical';
    await settledGuide(found);
    radios(found)[0]!.click();
    await settledGuide(found);
    expect(inForce(found)).to.deep.equal(all('plain'));
  });

  it('follows the property also after a reader has chosen', async () => {
    const found = await guideIn('<prolo-guide></prolo-guide>');
    radios(found)[1]!.click();
    await settledGuide(found);
    found.reading = 'plain';
    await settledGuide(found);
    expect(chosen(found)).to.deep.equal([true, false]);
    expect(inForce(found)).to.deep.equal(all('plain'));
  });

  it('is that of one guide only', async () => {
    const container = await page(
      '<prolo-guide sections="overview"></prolo-guide><prolo-guide sections="overview"></prolo-guide>',
    );
    const [first, second] = container.querySelectorAll('prolo-guide');
    radios(first!)[1]!.click();
    await settledGuide(first!);
    await settledGuide(second!);
    expect(chosen(second!)).to.deep.equal([true, false]);
  });
});

describe('the print buttons of the guide', () => {
  const print = window.print.bind(window);
  /** What the page has adopted at the moment it is printed. */
  let printed: CSSStyleSheet[][] = [];

  beforeEach(() => {
    printed = [];
    window.print = () => printed.push([...document.adoptedStyleSheets]);
  });
  afterEach(() => {
    window.print = print;
    window.dispatchEvent(new Event('afterprint'));
  });

  it('fires prolo-print first, which a page may veto', async () => {
    const found = await guideIn('<prolo-guide sections="article"></prolo-guide>');
    const events: ProloPrintEvent[] = [];
    const veto = (event: ProloPrintEvent) => {
      events.push(event);
      event.preventDefault();
    };
    document.addEventListener('prolo-print', veto);
    printButton(found).click();
    document.removeEventListener('prolo-print', veto);
    expect(events).to.have.lengthOf(1);
    const {bubbles, composed, cancelable} = events[0]!;
    expect({bubbles, composed, cancelable}).to.deep.equal({bubbles: true, composed: true, cancelable: true});
    expect(events[0] instanceof ProloPrintEvent).to.equal(true);
    expect(printed).to.have.lengthOf(0);
    printButton(found).click();
    expect(printed).to.have.lengthOf(1);
  });

  for (const extent of rows<PrintExtent>(['handout', 'all'])) {
    it(`tell the page that a reader asked for ${extent}`, async () => {
      const found = await guideIn('<prolo-guide sections="article"></prolo-guide>');
      const asked: PrintExtent[] = [];
      found.addEventListener('prolo-print', (event) => asked.push(event.extent));
      printButton(found, extent).click();
      expect(asked).to.deep.equal([extent]);
    });

    itInMedia(
      `print ${extent}: what is folded ${extent === 'all' ? 'too' : 'only where its reader opened it'}`,
      async () => {
        const found = await guideIn('<prolo-guide sections="options"></prolo-guide>');
        const options = within(found).querySelector('prolo-options')!.shadowRoot!;
        const [closed, opened] = options.querySelectorAll<HTMLDetailsElement>('.fold:not(.fold .fold)');
        opened!.open = true;
        printButton(found, extent).click();
        await emulateMedia({media: 'print'});
        try {
          const isPrinted = (fold: Element) => fold.querySelector('.folded')!.getBoundingClientRect().height > 0;
          expect(isPrinted(closed!)).to.equal(extent === 'all');
          expect(isPrinted(opened!)).to.equal(true);
          expect(within(found).querySelector('.short')!.checkVisibility()).to.equal(extent === 'handout');
        } finally {
          await emulateMedia({media: 'screen'});
        }
      },
    );
  }

  it('prints with style sheets for print alone, beside the page’s own, and takes them back afterwards', async () => {
    const own = new CSSStyleSheet();
    document.adoptedStyleSheets.push(own);
    try {
      const before = [...document.adoptedStyleSheets];
      const found = await guideIn('<main><prolo-guide sections="article"></prolo-guide></main><footer>Footer</footer>');
      const footer = found.closest('main')!.nextElementSibling!;
      const look = () => getComputedStyle(footer).display + getComputedStyle(document.body).cssText;
      const lookBefore = look();
      printButton(found).click();
      expect(before.every((sheet, place) => printed[0]![place] === sheet)).to.equal(true);
      expect(printed[0]).to.have.lengthOf(before.length + 1);
      for (const rule of printed[0]!.at(-1)!.cssRules) {
        expect(
          rule instanceof CSSPageRule || (rule as CSSMediaRule).media.mediaText === 'print',
          rule.cssText,
        ).to.equal(true);
      }
      expect(look()).to.equal(lookBefore);
      window.dispatchEvent(new Event('afterprint'));
      expect(document.adoptedStyleSheets).to.have.lengthOf(before.length);
      expect(before.every((sheet, place) => document.adoptedStyleSheets[place] === sheet)).to.equal(true);
    } finally {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== own);
    }
  });

  it('changes nothing in the page, neither before nor afterwards', async () => {
    const found = await guideIn('<main style="color: navy"><prolo-guide sections="article"></prolo-guide></main>');
    const records: MutationRecord[] = [];
    const observer = new MutationObserver((changes) => records.push(...changes));
    for (const root of [document, within(found)]) {
      observer.observe(root, {subtree: true, childList: true, attributes: true, characterData: true});
    }
    printButton(found).focus();
    printButton(found).click();
    window.dispatchEvent(new Event('afterprint'));
    records.push(...observer.takeRecords());
    observer.disconnect();
    expect(records).to.have.lengthOf(0);
    expect(within(found).activeElement === printButton(found)).to.equal(true);
  });

  it('reaches through the shadow roots and slots around it', async () => {
    const container = await page('<div></div>');
    const outer = container.firstElementChild!.attachShadow({mode: 'open'});
    const inner = document.createElement('div').attachShadow({mode: 'open'});
    inner.append(document.createElement('slot'));
    outer.append(inner.host);
    const found = document.createElement('prolo-guide');
    inner.host.append(found);
    await settledGuide(found);
    printButton(found).click();
    for (const root of [document, outer, inner]) expect(root.adoptedStyleSheets).to.have.lengthOf(1);
    window.dispatchEvent(new Event('afterprint'));
    for (const root of [document, outer, inner]) expect(root.adoptedStyleSheets).to.have.lengthOf(0);
  });

  it('does nothing where there is no print, and leaves nothing behind where print does nothing', async () => {
    const found = await guideIn('<prolo-guide></prolo-guide>');
    const before = document.adoptedStyleSheets.length;
    Object.assign(window, {print: undefined});
    printButton(found).click();
    expect(document.adoptedStyleSheets).to.have.lengthOf(before);
    Object.assign(window, {print: () => undefined});
    printButton(found).click();
    expect(document.adoptedStyleSheets).to.have.lengthOf(before + 1);
    await until(() => document.adoptedStyleSheets.length === before, 'the page stays ready to print the guide alone');
  });

  it('leaves nothing behind where the page is not printed after all', async () => {
    const before = document.adoptedStyleSheets.length;
    const found = await guideIn('<prolo-guide sections="article"></prolo-guide>');
    printButton(found).click();
    printButton(found).click();
    expect(document.adoptedStyleSheets).to.have.lengthOf(before + 1);
    found.remove();
    expect(document.adoptedStyleSheets).to.have.lengthOf(before);
  });
});

// What axe finds in the sections is asked where they stand alone; here it is what stands around them.
