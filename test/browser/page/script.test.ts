import {expect} from '@open-wc/testing';
import {overviewSources} from '../../../src/content/statements/overview.js';
import {en} from '../../../src/content/en/index.js';
import {closeAll, open, elementsIn, until} from './support.js';
import {statedText} from '../elements/support.js';

const src = '/prolo-elements/prolo.js';
const body = `
  <h1>Clinic</h1>
  <prolo-overview><p>Fallback</p></prolo-overview><prolo-conditions></prolo-conditions>
  <prolo-mechanism></prolo-mechanism><prolo-evidence></prolo-evidence><prolo-options></prolo-options><prolo-visit></prolo-visit><prolo-risks></prolo-risks><prolo-questions></prolo-questions><prolo-article></prolo-article><prolo-disclaimer></prolo-disclaimer>
  <prolo-guide sections="risks"></prolo-guide>`;
/** With each other element a second time. */
const withWholeGuide = (markup: string) => markup.replace(' sections="risks"', '');

/** Records errors and the names of globals before any script of the library runs. */
const probe = `<script>
  window.errors = [];
  addEventListener('error', (event) => errors.push(event.message));
  addEventListener('unhandledrejection', (event) => errors.push(String(event.reason)));
  window.namesBefore = [];
  window.namesBefore = Reflect.ownKeys(window);
</script>`;

const start = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Page</title>${probe}`;
const inHead = (scripts: string) => `${start}${scripts}</head><body>${body}`;
const inBody = (scripts: string) => `${start}</head><body>${body}${scripts}`;

const ways: Record<string, string> = {
  'a classic script in the head': withWholeGuide(inHead(`<script src="${src}"></script>`)),
  'a classic script at the end of the body': inBody(`<script src="${src}"></script>`),
  'a classic script between the elements': inBody(`<script src="${src}"></script>${body}`),
  defer: inHead(`<script src="${src}" defer></script>`),
  async: inHead(`<script src="${src}" async></script>`),
  'type=module in the head': inHead(`<script type="module" src="${src}"></script>`),
  'type=module in the body': inBody(`<script type="module" src="${src}"></script>`),
  'the same tag twice': inHead(`<script src="${src}"></script><script src="${src}"></script>`),
  'classic and module': inHead(`<script src="${src}"></script><script type="module" src="${src}"></script>`),
  'two addresses of the same file': inHead(
    `<script src="${src}" defer></script><script src="${src}?copy" defer></script>`,
  ),
  'inserted by another script': inHead(
    `<script>const script = document.createElement('script'); script.src = '${src}'; document.head.append(script);</script>`,
  ),
  'restored after consent, as a script without a type': inBody(
    `<script type="text/plain" src="${src}"></script><script>
      const asked = document.querySelector('[type="text/plain"]'), given = document.createElement('script');
      given.src = asked.src; given.type = 'text/javascript'; asked.replaceWith(given);
    </script>`,
  ),
};

describe('dist/prolo.js shows every element, loaded as', () => {
  afterEach(closeAll);

  for (const [way, markup] of Object.entries(ways)) {
    it(way, async () => {
      const {document, window} = await open({markup});
      const elements = elementsIn(document);
      expect(elements.length).to.be.at.least(8);
      for (const element of elements) {
        const section = element.localName.slice('prolo-'.length) as 'overview';
        expect(element.shadowRoot?.textContent).to.contain(en[section].title.plain);
      }
      expect(window.errors).to.deep.equal([]);
    });
  }

  // Its page comes as bytes in windows-1252, where a script without a byte order mark is read as windows-1252 too.
  it('a script of a page in another character set', async () => {
    const {document, window} = await open({url: '/charset/windows-1252'});
    expect(document.characterSet).to.equal('windows-1252');
    expect(document.querySelector('h1')!.textContent).to.equal('Café');
    const elements = elementsIn(document);
    expect(elements).to.have.lengthOf(4);
    const statements = [en.disclaimer, en.overview].flatMap(({statements}) =>
      Object.values(statements).map(({plain}) => plain),
    );
    const beyondAscii = statements.filter((text) => /[^ -~]/.test(text));
    expect(beyondAscii).not.to.deep.equal([]);
    const shown = elements
      .flatMap(({shadowRoot}) => [...shadowRoot!.querySelectorAll('[data-fact]')].map(statedText))
      .join(' ');
    expect(beyondAscii.filter((text) => !shown.includes(text))).to.deep.equal([]);
    expect(window.errors).to.deep.equal([]);
  });

  it('a file that adds no global but its symbol', async () => {
    const {window} = await open({markup: ways.defer!});
    const added = Reflect.ownKeys(window).filter((name) => !window.namesBefore.includes(name));
    expect(added).to.deep.equal([Symbol.for('prolo-elements')]);
  });
});

describe('words that stand in the page are painted before a script starts, and nothing else waits:', () => {
  afterEach(closeAll);

  const withWords = '<prolo-overview><p>Fallback</p></prolo-overview>';
  const withShadow = '<prolo-risks><template shadowrootmode="open"><p>Prerendered</p></template></prolo-risks>';
  const table: [what: string, elements: string, starts: 'at once' | 'after the paint'][] = [
    ['every element has words', withWords + withShadow, 'after the paint'],
    ['one element has none', `${withWords}<prolo-risks></prolo-risks>`, 'at once'],
    ['the elements come after the script', '', 'at once'],
    ['tags of others have no words', `${withWords}<clinic-map></clinic-map>`, 'after the paint'],
  ];
  for (const [what, elements, starts] of table) {
    it(`${what}: ${starts}`, async () => {
      const note = `<script>window.starts = customElements.get('prolo-overview') ? 'at once' : 'after the paint'</script>`;
      const {document, window} = await open({
        markup: `${start}</head><body><h1>Clinic</h1>${elements}<script src="${src}"></script>${note}${withWords}`,
      });
      expect((window as unknown as {starts: string}).starts).to.equal(starts);
      for (const element of elementsIn(document)) {
        const section = element.localName.slice('prolo-'.length) as 'overview';
        expect(element.shadowRoot!.textContent).to.contain(en[section].title.plain);
      }
      expect(window.errors).to.deep.equal([]);
    });
  }
});

describe('an element of dist/', () => {
  afterEach(closeAll);

  for (const file of ['/prolo-elements/prolo.js', '/cat/elements/prolo-overview.js,core.js']) {
    it(`works with a reactive controller: ${file}`, async () => {
      const {document} = await open({markup: inHead(`<script src="${file}"></script>`)});
      const overview = document.createElement('prolo-overview');
      const calls: string[] = [];
      overview.addController({
        hostConnected: () => calls.push('connected'),
        hostUpdate: () => calls.push('update'),
        hostUpdated: () => calls.push('updated'),
        hostDisconnected: () => calls.push('disconnected'),
      });
      document.body.append(overview);
      await overview.updateComplete;
      overview.remove();
      expect(calls).to.deep.equal(['connected', 'update', 'updated', 'disconnected']);
    });
  }

  it('publishes structured data with the sources of its own section', async () => {
    const {document} = await open({
      markup: `${start}<script src="/cat/core.js,elements/prolo-overview.js"></script></head><body>
        <prolo-overview structured-data></prolo-overview>`,
    });
    await until(() => document.querySelector('[type="application/ld+json"]'));
    const {citation} = JSON.parse(document.querySelector('[type="application/ld+json"]')!.textContent) as {
      citation: object[];
    };
    expect(citation).to.have.lengthOf(overviewSources.length);
  });
});

describe('dist/elements/*.js shows its one element', () => {
  afterEach(closeAll);

  for (const name of [
    'overview',
    'conditions',
    'mechanism',
    'evidence',
    'options',
    'visit',
    'risks',
    'questions',
    'article',
    'disclaimer',
  ] as const) {
    it(`prolo-${name}`, async () => {
      const {document, window} = await open({
        markup: inHead(`<script src="/cat/core.js,elements/prolo-${name}.js"></script>`),
      });
      const shown = elementsIn(document).filter((element) => element.shadowRoot);
      expect(shown.map((element) => element.localName)).to.deep.equal([`prolo-${name}`]);
      expect(shown[0]!.shadowRoot!.textContent).to.contain(en[name].title.plain);
      expect(window.errors).to.deep.equal([]);
    });
  }

  it('prolo-guide, with the sections whose files are there as well', async () => {
    const {document, window} = await open({
      markup: withWholeGuide(
        inHead(
          '<script src="/cat/core.js,elements/prolo-guide.js,elements/prolo-disclaimer.js,elements/prolo-risks.js"></script>',
        ),
      ),
    });
    const guide = document.querySelector('prolo-guide')!.shadowRoot!;
    for (const {localName, shadowRoot} of guide.querySelectorAll('.sections > *')) {
      const section = localName.slice('prolo-'.length) as 'overview';
      expect(shadowRoot?.textContent).to.contain(en[section].title.plain);
    }
    expect(window.errors).to.deep.equal([]);
  });
});

describe('a page without the script', () => {
  afterEach(closeAll);

  it('shows the fallback', async () => {
    const {document} = await open({markup: inHead('')});
    expect(document.querySelector('prolo-overview p')!.getClientRects()).to.have.lengthOf(1);
  });
});
