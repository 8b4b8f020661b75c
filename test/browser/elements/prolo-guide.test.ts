import {expect, waitUntil} from '@open-wc/testing';
import {emulateMedia, sendKeys} from '@web/test-runner-commands';
import {
  addPack,
  en,
  ProloPrintEvent,
  type PrintExtent,
  type ProloElement,
  type ProloGuide,
  type ReadingLevel,
} from '../../../src/index.js';
import {mostAskedQuestions, visitQuestionIds} from '../../../src/content/statements/visit.js';
import {pseudoPack} from '../../../stories/support/pseudo-pack.js';
import {rows} from '../../support/rows.js';
import {unless} from '../../support/unless.js';
import {
  element,
  elementsIn,
  headingTag,
  isChromium,
  page,
  settled,
  shownFacts,
  shownText,
  warnings,
} from './support.js';

const {guide, provenance} = en;
const everySection = [
  'disclaimer',
  'overview',
  'conditions',
  'visit',
  'options',
  'risks',
  'questions',
  'evidence',
  'mechanism',
  'article',
] as const;
type SectionOfGuide = (typeof everySection)[number];

const itInMedia = unless(!isChromium && 'only Chromium lets a test set media', it);

const within = (found: ProloGuide) => found.shadowRoot!;
const sections = (found: ProloGuide) => elementsIn(within(found));
const section = (found: ProloGuide, name: SectionOfGuide) =>
  within(found).querySelector<ProloElement>(`prolo-${name}`)!;
const shown = (found: ProloGuide) => sections(found).map(({localName}) => localName.slice('prolo-'.length));
/** The contents lead to the sections. Above them and never folded is the way to the emergency advice. */
const emergencyLink = (found: ProloGuide) => within(found).querySelector<HTMLAnchorElement>('.help a');
const contents = (found: ProloGuide) => within(found).querySelector('nav')!.closest('details')!;
const entries = (found: ProloGuide) => [...within(found).querySelectorAll<HTMLAnchorElement>('nav li a')];
const radios = (found: ProloGuide) => [...within(found).querySelectorAll<HTMLInputElement>('[type="radio"]')];
const printButton = (found: ProloGuide, extent: PrintExtent = 'handout') =>
  within(found).querySelector<HTMLElement>(`[aria-describedby="print-${extent}"]`)!;
const provenances = (found: ProloGuide) =>
  [found, ...sections(found)].flatMap(({shadowRoot}) => [...shadowRoot!.querySelectorAll('[part="provenance"]')]);
const spaced = (text: string | null) => (text ?? '').replace(/\s+/g, ' ').trim();

/** A guide and all its sections, in a page of this markup. */
async function guideIn(markup: string): Promise<ProloGuide> {
  const container = await page(markup);
  const found = container.querySelector('prolo-guide')!;
  await settledGuide(found);
  return found;
}

async function settledGuide(found: ProloGuide): Promise<void> {
  await found.updateComplete;
  await settled(within(found));
}

describe('<prolo-guide>', () => {
  it('shows every section with every fact that it shows alone', async () => {
    const found = await guideIn('<prolo-guide></prolo-guide>');
    expect(shown(found)).to.deep.equal(everySection);
    for (const name of everySection) {
      const alone = await element(`<prolo-${name}></prolo-${name}>`);
      expect(shownFacts(section(found, name)), name).to.have.members(shownFacts(alone));
      expect(shownFacts(alone), name).not.to.be.empty;
    }
  });

  it('shows in each section the facts in their order, but in the visit what patients ask most first', async () => {
    const found = await guideIn('<prolo-guide></prolo-guide>');
    for (const name of everySection.filter((each) => each !== 'visit')) {
      const alone = await element(`<prolo-${name}></prolo-${name}>`);
      expect(shownFacts(section(found, name)), name).to.deep.equal(shownFacts(alone));
    }
    const asked = [
      ...section(found, 'visit').shadowRoot!.querySelectorAll<HTMLElement>('[data-address^="prolo-visit-"]'),
    ];
    const isFirst = (id: string) => id === 'warning' || (mostAskedQuestions as readonly string[]).includes(id);
    expect(asked.map(({dataset}) => dataset.address!.slice('prolo-visit-'.length))).to.deep.equal([
      ...visitQuestionIds.filter(isFirst),
      ...visitQuestionIds.filter((id) => !isFirst(id)),
    ]);
  });

  const named: [sections: string, shown: readonly string[], warned: number][] = [
    ['', everySection, 0],
    ['risks', ['disclaimer', 'risks'], 0],
    ['risks, overview', ['disclaimer', 'risks', 'overview'], 0],
    ['overview disclaimer article', ['overview', 'disclaimer', 'article'], 0],
    ['risks risks', ['disclaimer', 'risks'], 0],
    ['Risks', ['disclaimer', 'risks'], 0],
    ['disclaimer', ['disclaimer'], 0],
    ['risk, article', ['disclaimer', 'article'], 1],
    ['guide provenance', everySection, 2],
    ['constructor __proto__', everySection, 2],
  ];
  for (const [value, names, warned] of named) {
    it(`with sections="${value}" shows ${names.join(', ')} and warns ${warned} times`, async () => {
      const said = await warnings(async () => {
        const found = await guideIn(`<prolo-guide sections="${value}"></prolo-guide>`);
        expect(shown(found)).to.deep.equal(names);
        expect(entries(found)).to.have.lengthOf(names.length);
      });
      expect(said).to.have.lengthOf(warned);
    });
  }

  it('follows sections as it changes', async () => {
    const found = await guideIn('<prolo-guide sections="overview risks"></prolo-guide>');
    found.sections = 'risks overview';
    await settledGuide(found);
    expect(shown(found)).to.deep.equal(['disclaimer', 'risks', 'overview']);
    found.removeAttribute('sections');
    found.sections = undefined;
    await settledGuide(found);
    expect(shown(found)).to.deep.equal(everySection);
    for (const name of everySection) expect(shownText(section(found, name))).to.contain(en[name].title.plain);
  });

  it('shows what the clinic puts at its top, and the fallback only while the words are missing', async () => {
    const found = await guideIn('<prolo-guide><p slot="clinic">Sample Clinic</p><p>Fallback</p></prolo-guide>');
    const [clinic, fallback] = found.children;
    expect(clinic!.checkVisibility()).to.equal(true);
    expect(clinic!.getBoundingClientRect().bottom).to.be.at.most(
      within(found).querySelector('[part="heading"]')!.getBoundingClientRect().top,
    );
    expect(fallback!.checkVisibility({visibilityProperty: true})).to.equal(false);
  });

  it('writes nothing to the page when nothing has changed', async () => {
    const found = await guideIn('<prolo-guide></prolo-guide>');
    const writes: MutationRecord[] = [];
    const observer = new MutationObserver((records) => writes.push(...records));
    for (const root of [found, within(found), ...sections(found).map(({shadowRoot}) => shadowRoot!)]) {
      observer.observe(root, {subtree: true, childList: true, attributes: true, characterData: true});
    }
    found.requestUpdate();
    await settledGuide(found);
    writes.push(...observer.takeRecords());
    observer.disconnect();
    expect(writes).to.have.lengthOf(0);
  });
});

describe('the headings of the guide', () => {
  const levels = (found: ProloGuide) => [headingTag(found), ...new Set(sections(found).map(headingTag))];

  const cases: [markup: string, tags: string[]][] = [
    ['<prolo-guide></prolo-guide>', ['h2', 'h3']],
    ['<h2>Clinic</h2><prolo-guide></prolo-guide>', ['h3', 'h4']],
    ['<h1>Clinic</h1><prolo-guide heading-level="4"></prolo-guide>', ['h4', 'h5']],
    ['<h5>Clinic</h5><prolo-guide></prolo-guide>', ['h6', 'h6']],
  ];
  for (const [markup, tags] of cases) {
    it(`in ${markup} are ${tags.join(' and below it ')}`, async () => {
      expect(levels(await guideIn(markup))).to.deep.equal(tags);
    });
  }

  it('follow the page', async () => {
    const found = await guideIn('<h1>Clinic</h1><prolo-guide></prolo-guide>');
    found.previousElementSibling!.replaceWith(document.createElement('h3'));
    await settled(found.parentElement!);
    await settledGuide(found);
    expect(levels(found)).to.deep.equal(['h4', 'h5']);
  });
});

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

describe('the guide answers for its words once', () => {
  it('with one provenance behind all sections, and no brief disclaimer beside the full one', async () => {
    const found = await guideIn('<prolo-guide></prolo-guide>');
    expect(provenances(found)).to.have.lengthOf(1);
    expect(
      within(found).querySelector('.sections ~ .provenance > [part="provenance"]') === provenances(found)[0],
    ).to.equal(true);
    for (const part of [found, ...sections(found)])
      expect(part.shadowRoot!.querySelectorAll('.brief')).to.have.lengthOf(0);
  });

  it('names the review', async () => {
    const found = await guideIn('<prolo-guide reviewed-by="Dr. Sample Name" reviewed-version="2.0.0"></prolo-guide>');
    const summary = spaced(provenances(found)[0]!.querySelector('summary .result')!.textContent);
    expect(summary).to.equal(provenance.reviewedBy.replace('{name}', 'Dr. Sample Name'));
  });

  it('counts every source of every section shown, each once', async () => {
    const found = await guideIn('<prolo-guide></prolo-guide>');
    const each = sections(found).flatMap((part) => part.provenance!.sources);
    expect(found.provenance!.sources).to.have.members([...new Set(each)]);
    expect(spaced(provenances(found)[0]!.textContent)).to.contain(
      provenance.sources.replace('{count}', String(new Set(each).size)),
    );
    found.sections = 'article';
    await settledGuide(found);
    expect(found.provenance!.sources).to.deep.equal(section(found, 'article').provenance!.sources);
  });

  it('says so to search engines in one block', async () => {
    const found = await guideIn('<prolo-guide structured-data></prolo-guide>');
    const blocks = [...document.head.querySelectorAll('script[type="application/ld+json"]')];
    expect(blocks).to.have.lengthOf(1);
    const said = JSON.parse(blocks[0]!.textContent) as {name: string; citation: unknown[]};
    expect(said.name).to.equal(guide.title.plain);
    expect(said.citation).to.have.lengthOf(found.provenance!.sources.length);
    found.remove();
    expect(document.head.querySelector('script[type="application/ld+json"]')).to.equal(null);
  });

  it('stands for the full disclaimer of the page, as long as it is there', async () => {
    const container = await page('<prolo-risks></prolo-risks><prolo-guide sections="overview"></prolo-guide>');
    const risks = container.querySelector('prolo-risks')!;
    const isBrief = async () => {
      await risks.updateComplete;
      return risks.shadowRoot!.querySelector('.brief') !== null;
    };
    await settledGuide(container.querySelector('prolo-guide')!);
    expect(await isBrief()).to.equal(false);
    container.querySelector('prolo-guide')!.remove();
    expect(await isBrief()).to.equal(true);
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
    await waitUntil(
      () => document.adoptedStyleSheets.length === before,
      'the page stays ready to print the guide alone',
      {
        timeout: 3000,
      },
    );
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
describe('the guide leaves axe nothing to find', () => {
  for (const around of ['<main><h1>Clinic</h1>', '<main lang="ar" dir="rtl"><h1>Clinic</h1>']) {
    for (const attributes of ['sections="overview"', 'sections="overview" reading="clinical"']) {
      it(`in <prolo-guide ${attributes}> in ${around}`, async () => {
        const found = await guideIn(
          `${around}<prolo-guide ${attributes}><p slot="clinic">Sample Clinic</p></prolo-guide></main>`,
        );
        await expect(found).to.be.accessible();
      });
    }
  }
});

// The packs below stay on the page, so these tests come last.
describe('the guide in other languages', () => {
  it('is in that of the page, sections and all', async () => {
    addPack(pseudoPack(en, {lang: 'he', dir: 'rtl', change: (text) => `«${text}»`}));
    const found = await guideIn('<div lang="he"><prolo-guide></prolo-guide></div>');
    for (const part of [found, ...sections(found)]) {
      const base = part.shadowRoot!.querySelector('.base')!;
      expect(base).to.have.attribute('lang', 'he');
      expect(base).to.have.attribute('dir', 'rtl');
      expect(shownText(part)).to.match(/«.+»/);
    }
  });

  it('shows each section in the page’s language, also where words of the guide itself are missing', async () => {
    addPack({lang: 'es', dir: 'ltr', overview: {...en.overview, title: {plain: 'Título', clinical: 'Título'}}});
    const found = await guideIn('<div lang="es-MX"><prolo-guide sections="overview risks"></prolo-guide></div>');
    expect(within(found).querySelector('.base')).to.have.attribute('lang', 'en');
    expect(section(found, 'overview').shadowRoot!.querySelector('.base')).to.have.attribute('lang', 'es');
    expect(section(found, 'risks').shadowRoot!.querySelector('.base')).to.have.attribute('lang', 'en');
    expect(entries(found).map((entry) => [entry.closest('li')!.lang, spaced(entry.textContent)])).to.deep.equal([
      ['en', en.disclaimer.title.plain],
      ['es', 'Título'],
      ['en', en.risks.title.plain],
    ]);
  });
});
