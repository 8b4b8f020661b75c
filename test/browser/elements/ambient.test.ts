import {expect} from '@open-wc/testing';
import {addPack, en} from '../../../src/index.js';
import {element, headingTag, elementsIn, page, settled, shownText} from './support.js';

const spanish = {...en.overview, title: {plain: 'Título', clinical: 'Título clínico'}};
const arabic = {...en.overview, title: {plain: 'عنوان', clinical: 'عنوان سريري'}};
addPack({lang: 'es', dir: 'ltr', overview: spanish});
addPack({lang: 'ar', dir: 'rtl', overview: arabic});

const shadowPage = async (outside: string, inside: string) => {
  const container = await page(`${outside}<div class="host"></div>`);
  const root = container.querySelector('.host')!.attachShadow({mode: 'open'});
  root.append(document.createRange().createContextualFragment(inside));
  await settled(container);
  return {container, overview: root.querySelector('prolo-overview')!};
};

const base = (found: Element) => found.shadowRoot!.querySelector('.base')!;
const title = (found: Element) => found.shadowRoot!.querySelector('[part="heading"]')!.textContent;

describe('language', () => {
  const {plain: english} = en.overview.title;
  const table: [situation: string, markup: string, shown: string, lang: string, dir: string][] = [
    ['no lang in the page', '<prolo-overview></prolo-overview>', english, 'en', 'ltr'],
    ['lang on the element', '<prolo-overview lang="es"></prolo-overview>', 'Título', 'es', 'ltr'],
    ['lang on an ancestor', '<div lang="es"><p><prolo-overview></prolo-overview></p></div>', 'Título', 'es', 'ltr'],
    [
      'the nearest lang wins',
      '<div lang="es"><div lang="ar"><prolo-overview></prolo-overview></div></div>',
      'عنوان',
      'ar',
      'rtl',
    ],
    ['a region of a known language', '<prolo-overview lang="es-MX"></prolo-overview>', 'Título', 'es', 'ltr'],
    ['capitals and underscores', '<prolo-overview lang="ES_mx"></prolo-overview>', 'Título', 'es', 'ltr'],
    ['an unknown language', '<prolo-overview lang="tlh"></prolo-overview>', english, 'en', 'ltr'],
    [
      'a language whose tag begins like a known one',
      '<prolo-overview lang="est"></prolo-overview>',
      english,
      'en',
      'ltr',
    ],
    ['a lang without end', `<prolo-overview lang="${'tlh-'.repeat(100_000)}"></prolo-overview>`, english, 'en', 'ltr'],
    ['an empty lang', '<div lang="es"><prolo-overview lang=""></prolo-overview></div>', english, 'en', 'ltr'],
    ['a name of Object.prototype', '<prolo-overview lang="constructor"></prolo-overview>', english, 'en', 'ltr'],
    [
      'an unknown language in a right-to-left page',
      '<div lang="he" dir="rtl"><prolo-overview></prolo-overview></div>',
      english,
      'en',
      'ltr',
    ],
    [
      'a known language in a page that says its direction',
      '<div lang="es" dir="rtl"><prolo-overview></prolo-overview></div>',
      'Título',
      'es',
      'rtl',
    ],
  ];
  for (const [situation, markup, shown, lang, dir] of table) {
    it(`${situation}: ${lang}, ${dir}`, async () => {
      const overview = await element(markup);
      expect(title(overview)).to.equal(shown);
      expect(base(overview)).to.have.attribute('lang', lang);
      expect(base(overview)).to.have.attribute('dir', dir);
    });
  }

  it('comes through the shadow root of a host component', async () => {
    const {overview} = await shadowPage('', '<prolo-overview></prolo-overview>');
    (overview.getRootNode() as ShadowRoot).host.setAttribute('lang', 'es');
    await settled(overview.getRootNode() as ShadowRoot);
    expect(title(overview)).to.equal('Título');
  });

  it('of two elements on one page can differ', async () => {
    const container = await page(
      '<prolo-overview lang="es"></prolo-overview><prolo-overview lang="ar"></prolo-overview>',
    );
    expect(elementsIn(container).map(title)).to.deep.equal(['Título', 'عنوان']);
  });

  it('follows the page when the page changes it', async () => {
    const container = await page('<div lang="es"><prolo-overview></prolo-overview></div>');
    container.firstElementChild!.setAttribute('lang', 'ar');
    await settled(container);
    expect(title(elementsIn(container)[0]!)).to.equal('عنوان');
  });

  it('shows words that arrive after the element', async () => {
    const overview = await element('<prolo-overview lang="eo"></prolo-overview>');
    expect(base(overview)).to.have.attribute('lang', 'en');
    addPack({lang: 'eo', dir: 'ltr', overview: {...en.overview, title: {plain: 'Titolo', clinical: 'Titolo'}}});
    await overview.updateComplete;
    expect(title(overview)).to.equal('Titolo');
  });

  for (const lang of ['', 'es_MX', 'not a tag', 'x-simple']) {
    it(`of a pack is refused where “${lang}” is not a language tag, with a sentence that names it`, () => {
      expect(() => addPack({...en, lang})).to.throw(RangeError, `lang "${lang}" is not a BCP 47 language tag`);
    });
  }

  it('and the direction that the page says hold for all parts of the element', async () => {
    const overview = await element('<div lang="en" dir="rtl"><prolo-overview></prolo-overview></div>');
    const parts = [...overview.shadowRoot!.querySelectorAll('[dir]')];
    expect(parts.map((part) => [part.className, part.getAttribute('dir')])).to.deep.equal([
      ['base', 'rtl'],
      ['provenance', 'rtl'],
      // Who wrote the text, in the fold about the text.
      ['', 'rtl'],
      ['brief', 'rtl'],
    ]);
  });

  it('of the brief disclaimer is marked where only that falls back to English', async () => {
    const overview = await element('<prolo-overview lang="ar"></prolo-overview>');
    const brief = overview.shadowRoot!.querySelector('[part="disclaimer"]')!;
    expect(brief).to.have.attribute('lang', 'en');
    expect(brief).to.have.attribute('dir', 'ltr');
  });

  it('leaves the lang attribute of the element to the page', async () => {
    const overview = await element('<prolo-overview></prolo-overview>');
    expect(overview.getAttributeNames()).to.deep.equal([]);
  });
});

describe('reading level', () => {
  const {plain, clinical} = en.overview.title;
  const table: [situation: string, markup: string, shown: string][] = [
    ['nothing said', '<prolo-overview></prolo-overview>', plain],
    ['own attribute', '<prolo-overview reading="clinical"></prolo-overview>', clinical],
    ['own attribute in capitals', '<prolo-overview reading=" Clinical "></prolo-overview>', clinical],
    ['the page says clinical', '<div data-prolo-reading="clinical"><prolo-overview></prolo-overview></div>', clinical],
    [
      'own attribute against the page',
      '<div data-prolo-reading="clinical"><prolo-overview reading="plain"></prolo-overview></div>',
      plain,
    ],
    [
      'own attribute unknown, the page clinical',
      '<div data-prolo-reading="clinical"><prolo-overview reading="expert"></prolo-overview></div>',
      clinical,
    ],
    ['an unknown word on the page', '<div data-prolo-reading="easy"><prolo-overview></prolo-overview></div>', plain],
  ];
  for (const [situation, markup, shown] of table) {
    it(situation, async () => expect(title(await element(markup))).to.equal(shown));
  }

  it('follows the page when the page changes it', async () => {
    const container = await page('<div><prolo-overview></prolo-overview></div>');
    container.firstElementChild!.setAttribute('data-prolo-reading', 'clinical');
    await settled(container);
    expect(title(elementsIn(container)[0]!)).to.equal(clinical);
  });

  it('can be set as a property before and after upgrade', async () => {
    const overview = document.createElement('prolo-overview');
    overview.reading = 'clinical';
    const container = await page('');
    container.append(overview);
    await settled(container);
    expect(title(overview)).to.equal(clinical);
    overview.reading = 'plain';
    await settled(container);
    expect(title(overview)).to.equal(plain);
  });
});

describe('heading level', () => {
  const table: [situation: string, markup: string, shown: string][] = [
    ['no heading before', '<prolo-overview></prolo-overview>', 'h2'],
    ['after an h1', '<h1>Clinic</h1><prolo-overview></prolo-overview>', 'h2'],
    ['after an h3', '<h3>Knee</h3><p>Text</p><prolo-overview></prolo-overview>', 'h4'],
    ['after an h6', '<h6>Note</h6><prolo-overview></prolo-overview>', 'h6'],
    [
      'the nearest heading before counts',
      '<h1>Clinic</h1><h4>Knee</h4><h2>Care</h2><prolo-overview></prolo-overview>',
      'h3',
    ],
    [
      'a heading deep in the section before',
      '<section><div><h3>Knee</h3></div></section><prolo-overview></prolo-overview>',
      'h4',
    ],
    ['a heading after the element does not count', '<prolo-overview></prolo-overview><h5>Later</h5>', 'h2'],
    ['a heading by role', '<div role="heading" aria-level="4">Knee</div><prolo-overview></prolo-overview>', 'h5'],
    ['a heading by role without a level', '<div role="heading">Knee</div><prolo-overview></prolo-overview>', 'h3'],
    [
      'the heading in the fallback of an element before',
      '<h2>Care</h2><prolo-article><h5>Fallback</h5></prolo-article><prolo-overview></prolo-overview>',
      'h3',
    ],
    [
      'a heading in a fold before does not count',
      '<h2>Care</h2><details><summary><h3>Opening hours</h3></summary></details><prolo-overview></prolo-overview>',
      'h3',
    ],
    [
      'the heading of the fold around the element counts',
      '<h2>Care</h2><details open><summary><h3>Shots</h3></summary><prolo-overview></prolo-overview></details>',
      'h4',
    ],
    ['own heading-level', '<h1>Clinic</h1><prolo-overview heading-level="5"></prolo-overview>', 'h5'],
    ['own heading-level too deep', '<h1>Clinic</h1><prolo-overview heading-level="7"></prolo-overview>', 'h2'],
    ['own heading-level no number', '<h1>Clinic</h1><prolo-overview heading-level="two"></prolo-overview>', 'h2'],
    ['own heading-level broken', '<h1>Clinic</h1><prolo-overview heading-level="2.5"></prolo-overview>', 'h2'],
  ];
  for (const [situation, markup, shown] of table) {
    it(`${situation}: ${shown}`, async () => {
      const container = await page(markup);
      expect(headingTag(container.querySelector('prolo-overview')!)).to.equal(shown);
    });
  }

  it('is found outside the shadow root of a host component', async () => {
    const {overview} = await shadowPage('<h3>Knee</h3>', '<prolo-overview></prolo-overview>');
    expect(headingTag(overview)).to.equal('h4');
  });

  it('follows the page when a heading comes, goes or changes', async () => {
    const container = await page(
      '<h2>Care</h2><p></p><prolo-overview></prolo-overview><prolo-article></prolo-article>',
    );
    const levels = () => elementsIn(container).map(headingTag);
    expect(levels()).to.deep.equal(['h3', 'h3']);
    const section = document.createElement('section');
    section.innerHTML = '<h4>Knee</h4>';
    container.querySelector('p')!.after(section);
    await settled(container);
    expect(levels()).to.deep.equal(['h5', 'h5']);
    section.remove();
    await settled(container);
    expect(levels()).to.deep.equal(['h3', 'h3']);
    container.querySelector('p')!.setAttribute('role', 'heading');
    container.querySelector('p')!.setAttribute('aria-level', '3');
    await settled(container);
    expect(levels()).to.deep.equal(['h4', 'h4']);
  });

  it('follows the page also where the later of two elements came to the page first', async () => {
    const container = await page('<h2>Care</h2><p></p><prolo-article></prolo-article>');
    container.querySelector('p')!.after(document.createElement('prolo-overview'));
    await settled(container);
    container.querySelector('p')!.replaceWith(document.createRange().createContextualFragment('<h4>Knee</h4>'));
    await settled(container);
    expect(elementsIn(container).map(headingTag)).to.deep.equal(['h5', 'h5']);
  });

  it('follows the element when the element moves', async () => {
    const container = await page('<h2>Care</h2><prolo-overview></prolo-overview><h3>Knee</h3><p></p>');
    const overview = container.querySelector('prolo-overview')!;
    container.querySelector('p')!.after(overview);
    await settled(container);
    expect(headingTag(overview)).to.equal('h4');
  });
});

describe('a page that changes without concern for the element', () => {
  it('causes no write in the element', async () => {
    const container = await page('<h2>Care</h2><div></div><prolo-overview></prolo-overview>');
    const overview = container.querySelector('prolo-overview')!;
    const writes: MutationRecord[] = [];
    const observer = new MutationObserver((records) => writes.push(...records));
    observer.observe(overview.shadowRoot!, {subtree: true, childList: true, attributes: true, characterData: true});
    container.querySelector('div')!.append('text', document.createElement('p'));
    container.querySelector('div')!.setAttribute('lang', 'es');
    container.insertBefore(document.createElement('h2'), overview);
    overview.requestUpdate();
    await settled(container);
    writes.push(...observer.takeRecords());
    expect(writes).to.deep.equal([]);
    expect(shownText(overview)).to.contain(en.overview.title.plain);
  });
});
