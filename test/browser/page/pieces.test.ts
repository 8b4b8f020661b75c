import {expect} from '@open-wc/testing';
import {version} from '../../../src/runtime/version.js';
import {en} from '../../../src/content/en/index.js';
import {closeAll, elementsIn, open, type OpenedPage, until} from './support.js';

type Section = 'overview' | 'disclaimer' | 'risks';

const folder = '/prolo-elements';
const core = 'core.js';
const [overview, disclaimer, risks] = ['overview', 'disclaimer', 'risks'].map(
  (name) => `elements/prolo-${name}.js`,
) as [string, string, string];

const start = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Page</title>
  <script src="/test/browser/page/csp/probe.js"></script>`;
const body = `<h1>Clinic</h1><prolo-overview><p>Fallback</p></prolo-overview><prolo-disclaimer></prolo-disclaimer>`;

const tag = (file: string, how = '') =>
  `<script ${how} src="${file.startsWith('/') ? file : `${folder}/${file}`}"></script>`;
const pageWith = (scripts: string, content = body) => ({markup: `${start}${scripts}</head><body>${content}`});

const words = ({document}: OpenedPage, name: Section) =>
  document.querySelector(`prolo-${name}`)?.shadowRoot?.textContent.includes(en[name].title.plain) ?? false;

async function expectWords(page: OpenedPage, ...names: Section[]): Promise<void> {
  await until(() => names.every((name) => words(page, name)), `not all of ${names.join(', ')} show their words`);
  expect(page.window.errors).to.deep.equal([]);
}

/** Every order of some things. */
const ordersOf = <Thing>(things: readonly Thing[]): Thing[][] =>
  things.length === 0
    ? [[]]
    : things.flatMap((first) => ordersOf(things.filter((other) => other !== first)).map((rest) => [first, ...rest]));

describe('the pieces of a page', () => {
  afterEach(closeAll);

  const files = [core, overview, disclaimer];
  const ways: Record<string, string> = {
    ...Object.fromEntries(
      ordersOf(files).map((order) => [`in the order ${order.join(', ')}`, order.map((file) => tag(file)).join('')]),
    ),
    deferred: files.map((file) => tag(file, 'defer')).join(''),
    async: files.map((file) => tag(file, 'async')).join(''),
    'as modules': files.map((file) => tag(file, 'type="module"')).join(''),
    'some as modules, some deferred, some async':
      tag(disclaimer, 'type="module"') + tag(overview, 'async') + tag(core, 'defer'),
    'twice each': [...files, ...files].map((file) => tag(file)).join(''),
    'beside prolo.js': [...files, 'prolo.js'].map((file) => tag(file)).join(''),
    'with prolo.js in front': ['prolo.js', ...files].map((file) => tag(file)).join(''),
    'from two addresses': tag(core) + tag(`/copy/${version}/en/${overview}`) + tag(disclaimer),
    'as one file, put together by cat': tag('/cat/core.js,elements/prolo-overview.js,elements/prolo-disclaimer.js'),
    'as one file in another order': tag('/cat/elements/prolo-overview.js,core.js,elements/prolo-disclaimer.js'),
    'as one file, put together twice': tag(
      '/cat/core.js,elements/prolo-overview.js,core.js,elements/prolo-disclaimer.js',
    ),
    'as two files that share elements':
      tag('/cat/core.js,elements/prolo-overview.js') +
      tag('/cat/core.js,elements/prolo-overview.js,elements/prolo-disclaimer.js'),
  };
  for (const [name, scripts] of Object.entries(ways)) {
    it(`show their elements in silence: ${name}`, async () => {
      const page = await open(pageWith(scripts));
      await expectWords(page, 'overview', 'disclaimer');
      expect(page.window.warnings).to.deep.equal([]);
    });
  }

  it('show their elements where the last one comes long after the page has loaded', async () => {
    const page = await open(pageWith(tag(core) + tag(disclaimer)));
    page.document.head.append(Object.assign(page.document.createElement('script'), {src: `${folder}/${overview}`}));
    await expectWords(page, 'overview', 'disclaimer');
  });

  it('know of each other’s disclaimer', async () => {
    const page = await open(pageWith(tag(core) + tag(risks) + tag(disclaimer), `${body}<prolo-risks></prolo-risks>`));
    await expectWords(page, 'risks', 'disclaimer');
    expect(page.document.querySelector('prolo-risks')!.shadowRoot!.querySelector('[part=disclaimer]')).to.equal(null);
  });
});

describe('a piece that is missing', () => {
  afterEach(closeAll);

  it('leaves its fallback content in place, does not disturb the others, and is named in the console', async () => {
    const page = await open(pageWith(tag(core) + tag(disclaimer)));
    await expectWords(page, 'disclaimer');
    expect(page.document.querySelector('prolo-overview p')!.getClientRects()).to.have.lengthOf(1);
    await until(() => page.window.warnings.length > 0, 'the console is empty');
    expect(page.window.warnings).to.have.lengthOf(1);
    expect(page.window.warnings[0]).to.contain('<prolo-overview>').and.to.contain(overview);
  });

  it('is named by the guide that lacks it, and the guide shows the others', async () => {
    const page = await open(
      pageWith(
        tag(core) + tag('elements/prolo-guide.js') + tag(disclaimer),
        '<h1>Clinic</h1><prolo-guide sections="overview"></prolo-guide>',
      ),
    );
    await until(() => page.window.warnings.length > 0, 'the console is empty');
    expect(page.window.warnings).to.have.lengthOf(1);
    expect(page.window.warnings[0]).to.contain(overview);
    const section = page.document.querySelector('prolo-guide')!.shadowRoot!.querySelector('prolo-disclaimer')!;
    expect(section.shadowRoot!.textContent).to.contain(en.disclaimer.title.plain);
  });

  for (const [when, scripts] of [
    ['is not on the page', tag(overview) + tag(disclaimer)],
    ['was not found', tag(overview) + tag('core.gone.js') + tag(disclaimer)],
  ] as const) {
    it(`is the core, which ${when}: all fallback content stays, and the console names it once`, async () => {
      const page = await open(pageWith(scripts));
      await until(() => page.window.warnings.length > 0, 'the console is empty');
      expect(page.window.warnings).to.have.lengthOf(1);
      expect(page.window.warnings[0]).to.contain(overview).and.to.contain(disclaimer).and.to.contain('core.js');
      expect(page.document.querySelector('prolo-overview p')!.getClientRects()).to.have.lengthOf(1);
    });
  }

  it('is the core of its version: the console names both versions, and the others work', async () => {
    const page = await open(pageWith(tag(core) + tag(disclaimer) + tag(`/copy/9.9.9/en/${overview}`)));
    await expectWords(page, 'disclaimer');
    const own = () => page.window.warnings.filter((line) => line.includes('core.js'));
    await until(() => own().length > 0, 'the console does not name the core');
    expect(own()).to.have.lengthOf(1);
    expect(own()[0]).to.contain(version).and.to.contain('9.9.9').and.to.contain(overview);
  });
});

describe('a piece that fails', () => {
  afterEach(closeAll);

  const code = `
    const page = (globalThis[Symbol.for('prolo-elements')] ??= {});
    ((page.pieces ??= {})['${version}'] ??= []).push(['failing', () => { throw new Error('sample failure'); }]);`;
  // A file, as WebKit tells a page nothing of errors in scripts that stand in a srcdoc.
  const failing = `<script src="${URL.createObjectURL(new Blob([code], {type: 'text/javascript'}))}"></script>`;
  for (const [when, scripts] of [
    ['before', failing + tag(core)],
    ['after', tag(core) + failing],
  ] as const) {
    it(`${when} the core does not stop the others, and the browser reports its error`, async () => {
      const page = await open(pageWith(`${scripts}${tag(overview)}`));
      await until(() => words(page, 'overview'), 'the overview does not show its words');
      expect(page.window.errors).to.have.lengthOf(1);
      expect(page.window.errors[0]).to.contain('sample failure');
    });
  }
});

describe('pieces of two versions', () => {
  afterEach(closeAll);

  it('each run with the core of their version; the first definition of a tag stays, and the console says so once', async () => {
    const page = await open(
      pageWith(
        [core, overview, `/copy/9.9.9/en/${core}`, `/copy/9.9.9/en/${overview}`, `/copy/9.9.9/en/${disclaimer}`]
          .map((file) => tag(file))
          .join(''),
      ),
    );
    await expectWords(page, 'overview', 'disclaimer');
    const versions = elementsIn(page.document).map(
      ({localName}) => (page.window.customElements.get(localName) as unknown as {version: string}).version,
    );
    expect(versions).to.deep.equal([version, '9.9.9']);
    expect(page.window.warnings).to.have.lengthOf(1);
  });
});
