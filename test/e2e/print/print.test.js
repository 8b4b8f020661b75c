/**
 * What comes out of the printer, read from real PDF files: `npm run build && npx vitest run --project print`. It is the
 * built dist/prolo.js that is printed, on the sample pages and on pages that stand in its way.
 */
/* global document, getComputedStyle, MutationObserver, scrollX, scrollY, window */
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {open, pressPrint, print, squeezed, start, stop} from './support.js';
import {
  answers,
  briefDisclaimer,
  foldedWords,
  guideTitle,
  headings,
  places,
  provenanceWords,
  questionWords,
  results,
  verdicts,
  words,
} from './words.js';

beforeAll(start);
afterAll(stop);

const formats = ['A4', 'Letter'];
const sizes = {A4: [595, 842], Letter: [612, 792]};
const script = '<meta charset="utf-8"><script src="/prolo-elements/prolo.js" defer></script>';

/** A page as dark as they come, which does nothing for paper. */
const dark = `<style>
  body { margin: 0; background: #10151c; color: #e3e8ef; --prolo-heading-color: #fff; --prolo-link-color: #9cf;
    --prolo-accent: #ffd; --prolo-line: #fff4; --prolo-surface: #fff2 }
  prolo-overview, prolo-guide { color: #fff !important }
</style>`;

const articleAddress = 'https://example.org/articles/prolotherapy.pdf';
const attributes = {article: `href="${articleAddress}"`};
const clinical = ['overview', 'mechanism', 'conditions', 'evidence', 'risks', 'visit', 'options'];
/** On how many pages each may stand at most: more would mean that something is broken apart. */
const mostPages = {
  disclaimer: 1,
  overview: 3,
  mechanism: 5,
  conditions: 10,
  evidence: 37,
  risks: 5,
  visit: 10,
  options: 20,
  questions: 3,
  article: 1,
};

/** What stands on the pages, which begin with their number where they have one: a sentence may go on on the next. */
const joined = (pages) => pages.map(({text}, index) => text.replace(RegExp(`^${index + 1}(?!\\d)`), '')).join('');

function expectWords(pages, expected) {
  const text = joined(pages);
  expect(expected.filter((words) => !text.includes(squeezed(words)))).toEqual([]);
}

/** Every line of text is dark, on white paper. */
function expectInk(pages) {
  for (const {lines} of pages) {
    expect(lines).not.toEqual([]);
    const pale = lines.filter(({shades}) => shades().darkest > 100 || shades().lightest < 235);
    expect(pale.map(({text}) => text)).toEqual([]);
  }
}

/** No heading stands at the end of a page, away from its text. */
function expectHeadingsWithText(pages) {
  // Below is where handouts have the number of the page.
  const lastLines = pages.map(({lines, height}) => lines.filter(({top}) => top < height - 45).at(-1)?.text);
  expect(lastLines.filter((line) => headings.includes(line))).toEqual([]);
}

describe.each(Object.keys(words))('prolo-%s on paper', (name) => {
  it.each(formats)('has all its words, its provenance and a disclaimer, dark on white, in %s', async (format) => {
    const tab = await open(`<!doctype html><html lang="en"><title>Page</title>${script}${dark}
      <h1>Clinic</h1><prolo-${name} ${attributes[name] ?? ''}></prolo-${name}>`);
    // Once as browsers print by themselves, once with the grounds that a reader can ask for.
    const pages = await print(tab, {format, printBackground: format === 'A4'});
    await tab.close();
    const [width, height] = sizes[format];
    for (const page of pages) {
      expect(page.width).toBeCloseTo(width, -1);
      expect(page.height).toBeCloseTo(height, -1);
    }
    expectWords(pages, [...words[name], ...provenanceWords, ...(clinical.includes(name) ? briefDisclaimer : [])]);
    expectInk(pages.map(({lines}) => ({lines: lines.filter(({text}) => text !== 'Clinic')})));
    expectHeadingsWithText(pages);
    expect(pages.length).toBeLessThanOrEqual(mostPages[name]);
  });
});

describe('links on paper', () => {
  it('of the evidence are its sources’ places, and ways within the page are none', async () => {
    const tab = await open(`<!doctype html><html lang="en">${script}<prolo-evidence></prolo-evidence>`);
    const pages = await print(tab);
    await tab.close();
    expectWords(pages, places);
    expect(joined(pages)).not.toMatch(/↑|#reference|#condition/);
  });

  it('have their address behind them', async () => {
    const tab = await open(`<!doctype html><html lang="en">${script}
      <prolo-article href="${articleAddress}"></prolo-article>
      <prolo-conditions href-template="#{id}" include="knee-pain"></prolo-conditions>`);
    const pages = await print(tab);
    await tab.close();
    expectWords(pages, [`(${articleAddress})`]);
    expect(joined(pages)).not.toContain('#knee');
  });
});

describe.each(formats)('all of a guide, printed with its button, in %s', (format) => {
  let pages;

  beforeAll(async () => {
    const tab = await open('/guide.html');
    await pressPrint(tab);
    pages = await print(tab, {format});
    await tab.close();
  });

  it('has everything that the guide has', () => {
    const {article, ...others} = words;
    // Without an address there is no link to the article.
    expectWords(pages, [guideTitle, ...Object.values(others).flat(), ...article.slice(0, -1), ...places]);
    expectWords(pages, [...provenanceWords, 'Sample Clinic', '555-0142']);
  });

  it('has nothing of the page around it, no control, and one provenance', () => {
    const text = joined(pages);
    for (const furniture of [
      'What we do',
      'Tick the questions that matter to you',
      'made up for this sample',
      'Print handout',
      'short version',
    ]) {
      expect(text).not.toContain(squeezed(furniture));
    }
    expect(text.split(squeezed(provenanceWords[0]))).toHaveLength(2);
  });

  it('is dark on white', () => {
    expectInk(pages);
  });

  it('keeps headings with their text, and each result whole', () => {
    expectHeadingsWithText(pages);
    const isOn = ({text}, result) => result.every((part) => text.includes(squeezed(part)));
    expect(results.filter((result) => !pages.some((page) => isOn(page, result)))).toEqual([]);
  });

  it('has no more pages than it needs, and numbers them', () => {
    expect(pages.length).toBeLessThanOrEqual(95);
    expect(pages.map(({lines}) => lines.at(-1).text)).toEqual(pages.map((_, index) => `${index + 1}`));
  });
});

describe('the handout', () => {
  /** Without the results of the studies and the proposed mechanism, which a guide can leave out. */
  const short = `<prolo-guide sections="disclaimer overview conditions visit options risks questions">
    <p slot="clinic">Sample Clinic</p><p slot="price">A course costs 5 moons.</p></prolo-guide>`;

  async function printHandout(markup, format = 'A4', before = () => {}) {
    const tab = await open(`<!doctype html><html lang="en"><title>Page</title>${script}${markup}`);
    await tab.evaluate(before);
    await pressPrint(tab, 'handout');
    const pages = await print(tab, {format});
    await tab.close();
    return pages;
  }

  it.each([
    ['A4', 8],
    ['Letter', 9],
  ])('has what a patient needs, in %s on at most %i pages', async (format, most) => {
    const pages = await printHandout(short, format);
    expectWords(pages, [guideTitle, 'Sample Clinic', ...words.disclaimer, ...words.risks, ...provenanceWords]);
    expectWords(pages, [...verdicts, ...answers, ...questionWords, 'A course costs 5 moons.', 'short version']);
    expectInk(pages);
    expectHeadingsWithText(pages);
    expect(pages.length).toBeLessThanOrEqual(most);
  });

  it('leaves out what is folded, and the numbers of sources that are not listed', async () => {
    const text = joined(await printHandout(short));
    expect(places.filter((place) => text.includes(squeezed(place)))).toEqual([]);
    expect(text).not.toMatch(/\[\d/);
  });

  it('has what its reader has opened', async () => {
    const openOptions = () => {
      const {shadowRoot} = document.querySelector('prolo-guide').shadowRoot.querySelector('prolo-options');
      for (const fold of shadowRoot.querySelectorAll('details')) fold.open = true;
    };
    expect(joined(await printHandout(short))).not.toContain(squeezed(foldedWords[0]));
    expectWords(await printHandout(short, 'A4', openOptions), foldedWords);
  });

  it('leaves the page as it was', async () => {
    const tab = await open('/guide.html');
    const state = () =>
      tab.evaluate(() => ({
        html: document.documentElement.outerHTML,
        guide: document.querySelector('prolo-guide').shadowRoot.innerHTML,
        sheets: document.adoptedStyleSheets.length,
        scroll: [scrollX, scrollY],
        focus: document.querySelector('prolo-guide').shadowRoot.activeElement?.className,
        footer: {...getComputedStyle(document.querySelector('footer'))},
        open: [...document.querySelector('prolo-guide').shadowRoot.querySelectorAll('details')].map(({open}) => open),
      }));
    await tab.evaluate(() => {
      /** @type {HTMLElement} */ (
        document.querySelector('prolo-guide').shadowRoot.querySelector('[part="print"]')
      ).focus();
      window.scrollTo({top: 700, behavior: 'instant'});
      window.writes = 0;
      new MutationObserver(({length}) => (window.writes += length)).observe(document, {
        subtree: true,
        childList: true,
        attributes: true,
        characterData: true,
      });
    });
    const before = await state();
    await pressPrint(tab);
    await print(tab);
    expect(await state()).toEqual(before);
    expect(await tab.evaluate(() => window.writes)).toBe(0);
    await tab.close();
  });

  it('can be printed again, and the page itself afterwards', async () => {
    const tab = await open('/guide.html');
    for (const times of [1, 2]) {
      await pressPrint(tab);
      expect(joined(await print(tab)), `time ${times}`).not.toContain(squeezed('made up for this sample'));
    }
    expect(joined(await print(tab))).toContain(squeezed('made up for this sample'));
    await tab.close();
  });
});

describe('a page with a guide, printed by its own reader', () => {
  it('is printed as it is, the guide whole and without its controls', async () => {
    const tab = await open('/guide.html');
    const pages = await print(tab);
    await tab.close();
    expectWords(pages, ['Dextrose prolotherapy, to read and to take home', 'made up for this sample page']);
    expectWords(pages, [...words.disclaimer, ...words.risks, ...words.evidence, ...provenanceWords]);
    expect(joined(pages)).not.toContain(squeezed('Print handout'));
  });
});

const guide = `<prolo-guide sections="overview risks">
  <p>FURNITURE: the fallback</p><p slot="clinic">Sample Clinic <a href="#phone">555-0142</a></p></prolo-guide>`;
const furniture = `<header>FURNITURE: the header</header>
  <aside style="position: fixed !important; display: block !important; visibility: visible !important; inset: 0">
    FURNITURE: the chat window <iframe style="display: block !important" srcdoc="FURNITURE: its frame"></iframe>
  </aside>
  <dialog open>FURNITURE: the cookie banner</dialog>`;
const define = (tag, markup) => `<script>
  customElements.define('${tag}', class extends HTMLElement {
    constructor() {
      super().attachShadow({mode: 'open'}).innerHTML = \`${markup}\`;
    }
  });
</script>`;

/** Pages whose layout would cut a handout off, or leave parts of the page on it. */
const obstacles = {
  'a page of plain text and boxes': `${furniture}FURNITURE: text<main>FURNITURE: text ${guide} FURNITURE: text</main>
    <footer>FURNITURE: the footer</footer>`,
  'an application that scrolls by itself': `<style>
      html, body { height: 100%; margin: 0; overflow: hidden }
      .app { position: fixed; inset: 0; display: flex; overflow: auto; transform: translateZ(0) }
    </style>${furniture}<div class="app"><nav>FURNITURE: the menu</nav><main>${guide}</main></div>`,
  'columns of a fixed height, with marks and numbers': `<style>
      li { columns: 2; height: 20em; overflow: hidden; border: 1em solid red }
      li::before { content: 'FURNITURE: before'; display: block }
      li::marker { content: 'FURNITURE: a mark' }
    </style>${furniture}<ul><li>${guide}</li></ul>`,
  'rules for print of its own, and moving styles': `<style>
      * { transition: all 1s !important }
      @media print {
        header#header#header { display: block !important }
        #content#content#content { display: none !important; color: #eee !important }
        prolo-guide { display: none !important }
        @page { margin: 0 }
      }
    </style>${furniture}<header id="header">FURNITURE: the header</header><main id="content">${guide}</main>`,
  'a table for its layout': `${furniture}<table><tr><td>FURNITURE: the menu</td><td><form><fieldset>
      <legend>FURNITURE: a legend</legend>${guide}</fieldset></form></td></tr></table>`,
  'vertical writing': `<style>body { writing-mode: vertical-rl }</style>${furniture}<div>${guide}</div>`,
  'details around': `${furniture}<details open><summary>FURNITURE: a summary</summary>${guide}</details>`,
  'a modal dialog around': `${furniture}<p>FURNITURE: text</p><dialog id="dialog">FURNITURE: text ${guide}</dialog>
    <script>document.getElementById('dialog').showModal()</script>`,
  'a slot of a card in a card': `${furniture}<x-card><b>FURNITURE: slotted</b><div>FURNITURE: text ${guide}</div></x-card>
    ${define('x-box', '<style>:host { display: block; height: 9em; overflow: auto }</style>FURNITURE: text<p><slot></slot></p>')}
    ${define('x-card', '<h2>FURNITURE: a title</h2><x-box><i>FURNITURE: text</i><slot></slot></x-box>')}`,
  'the shadow root of an application': `${furniture}<x-app>FURNITURE: text</x-app>
    ${define('x-app', `<style>main { height: 9em; overflow: auto }</style><nav>FURNITURE: the menu</nav><main>FURNITURE: text ${guide}</main><slot></slot>`)}`,
};

describe.each(Object.entries(obstacles))('the handout out of %s', (_, markup) => {
  it('is whole, alone and dark on white, also with the grounds of the page printed', async () => {
    const tab = await open(`<!doctype html><html lang="en"><title>Page</title>${script}${dark}${markup}`);
    await pressPrint(tab);
    const pages = await print(tab, {printBackground: true});
    await tab.close();
    expect(joined(pages)).not.toContain('FURNITURE');
    // Nothing of it leaves room behind either.
    expect(pages[0].lines[0].top).toBeLessThan(60);
    expectWords(pages, [guideTitle, 'Sample Clinic', '555-0142', ...words.disclaimer, ...words.overview]);
    expectWords(pages, [...words.risks, ...provenanceWords]);
    expectInk(pages);
    expectHeadingsWithText(pages);
    expect(pages.length).toBeLessThanOrEqual(8);
  });
});
