import {expect} from '@open-wc/testing';
import {en} from '../../../src/content/en/index.js';
import {unless} from '../../support/unless.js';
import {closeAll, open, elementsIn, pieceFiles, settled, type OpenedPage, until} from './support.js';

/** What a careful clinic allows on its pages, and nothing more. */
const strict =
  `default-src 'none'; script-src ${location.origin}; style-src 'none'; img-src 'none'; connect-src 'none'; ` +
  `require-trusted-types-for 'script'`;

const prolo = '<script src="/prolo-elements/prolo.js"></script>';
const copy = '<script src="/prolo-elements/prolo.js?copy"></script>';
/** The files of all elements, in front of the core that they wait for. */
const files = [...pieceFiles, 'core.js'];
const pieces = files.map((file) => `<script src="/prolo-elements/${file}"></script>`).join('');
const litApp = '<script type="module" src="/test/browser/page/csp/lit-app.js"></script>';

interface Host {
  readonly policy: string;
  readonly scripts?: string;
  /** Another application of the host's, which has to be alive too. */
  readonly hasLitApp?: boolean;
}

const hosts: Record<string, Host> = {
  'no policy named': {policy: strict},
  'trusted-types prolo-elements': {policy: `${strict}; trusted-types prolo-elements`},
  'trusted-types lit-html': {policy: `${strict}; trusted-types lit-html`},
  'trusted-types of the host alone': {policy: `${strict}; trusted-types host-policy`},
  "trusted-types 'none'": {policy: `${strict}; trusted-types 'none'`},
  'the file twice, under two addresses': {policy: `${strict}; trusted-types lit-html`, scripts: prolo + copy},
  'pieces one by one': {policy: `${strict}; trusted-types 'none'`, scripts: pieces},
  'pieces as one file': {
    policy: `${strict}; trusted-types 'none'`,
    scripts: `<script src="/cat/${files.join()}"></script>`,
  },
  'another Lit application after it': {
    policy: `${strict}; trusted-types lit-html`,
    scripts: prolo + litApp,
    hasLitApp: true,
  },
  'another Lit application before it': {
    policy: `${strict}; trusted-types lit-html`,
    scripts: litApp + prolo.replace('src', 'defer src'),
    hasLitApp: true,
  },
};

const body = `<h1>Clinic</h1>
  <prolo-overview><p>Fallback</p></prolo-overview><prolo-conditions selected="knee-pain"></prolo-conditions>
  <prolo-mechanism></prolo-mechanism><prolo-evidence></prolo-evidence><prolo-options></prolo-options><prolo-risks></prolo-risks>
  <prolo-visit></prolo-visit><prolo-questions></prolo-questions>
  <prolo-article href="https://example.org/"></prolo-article>
  <prolo-disclaimer acknowledge></prolo-disclaimer><prolo-guide sections="article"></prolo-guide>`;

const pageUnder = (
  policy: string,
  scripts: string,
  content = body,
) => `<!doctype html><html lang="en"><head><meta charset="utf-8">
  <title>Clinic</title><script src="/test/browser/page/csp/probe.js"></script>
  <meta http-equiv="Content-Security-Policy" content="${policy}">${scripts}</head><body>${content}`;

/** The style of everything that the elements draw, as the browser computed it. A script that came late leaves their fallback. */
const look = ({document, window}: OpenedPage) =>
  elementsIn(document).flatMap((element) =>
    [...element.shadowRoot!.querySelectorAll('[part=base], [part=base] *')].map((part) => {
      const {display, color, fontSize, fontWeight, marginBlockStart, paddingInlineStart} =
        window.getComputedStyle(part);
      return [part.localName, display, color, fontSize, fontWeight, marginBlockStart, paddingInlineStart].join(' ');
    }),
  );

describe('a page with a strict content security policy', () => {
  let free: readonly string[];
  before(async () => {
    const page = await open({markup: pageUnder('', prolo)});
    free = look(page);
    closeAll();
  });
  afterEach(closeAll);

  for (const [name, {policy, scripts = prolo, hasLitApp}] of Object.entries(hosts)) {
    it(`shows every element, styled as anywhere else: ${name}`, async () => {
      const page = await open({markup: pageUnder(policy, scripts)});
      await settled(page);
      expect(look(page)).to.deep.equal(free);
      if (hasLitApp) await until(() => page.document.querySelector('#lit-app'), 'the other application is dead');
      expect(page.window.errors).to.deep.equal([]);
    });
  }

  const cannot = !('trustedTypes' in window) && 'this engine has no Trusted Types';
  unless(cannot, it)('enforces what it says, where the engine can: the test above could fail', async () => {
    const {document} = await open({markup: pageUnder(strict, '')});
    expect(() => (document.body.innerHTML = '<p>text</p>')).to.throw(/TrustedHTML|Sink type mismatch|trusted/i);
  });

  it('answers a click', async () => {
    const page = await open({markup: pageUnder(hosts["trusted-types 'none'"]!.policy, prolo)});
    const conditions = page.document.querySelector('prolo-conditions')!;
    const [, second] = conditions.shadowRoot!.querySelectorAll<HTMLDetailsElement>('.entry > .fold');
    second!.querySelector('summary')!.click();
    await conditions.updateComplete;
    expect(second!.open).to.equal(true);
    expect(conditions.selected).to.equal(second!.parentElement!.dataset.condition);
    const box = page.document.querySelector('prolo-disclaimer')!.shadowRoot!.querySelector('input')!;
    box.click();
    expect(box.checked).to.equal(true);
  });

  for (const [policy, isAllowed] of [
    [strict, true],
    [`${strict}; trusted-types prolo-elements`, true],
    [`${strict}; trusted-types 'none'`, !('trustedTypes' in window)],
  ] as const) {
    it(`${isAllowed ? 'takes' : 'goes without'} structured data: ${/; trusted-types .*/.exec(policy)?.[0] ?? 'no policy named'}`, async () => {
      const page = await open({markup: pageUnder(policy, prolo, '<prolo-overview></prolo-overview>')});
      const overview = page.document.querySelector('prolo-overview')!;
      overview.structuredData = true;
      await overview.updateComplete;
      const [said] = page.document.head.querySelectorAll('[type="application/ld+json"]');
      const type = (JSON.parse(said?.textContent ?? '{}') as {'@type'?: string})['@type'];
      expect(type).to.equal(isAllowed ? 'MedicalWebPage' : undefined);
      expect(page.window.warnings).to.have.lengthOf(isAllowed ? 0 : 1);
      expect(overview.shadowRoot!.textContent).to.contain(en.overview.title.plain);
    });
  }

  it('that refuses the script keeps the fallback', async () => {
    const page = await open({markup: pageUnder(strict.replace(location.origin, "'none'"), prolo)});
    expect(page.document.querySelector('prolo-overview p')!.getClientRects()).to.have.lengthOf(1);
  });
});

describe('a page that checks the script by its hash', () => {
  afterEach(closeAll);

  for (const file of ['prolo.js', 'elements/prolo-overview.js']) {
    const pageWith = async (src: string) => {
      const hashes = (await (await fetch('/prolo-elements/integrity.json')).json()) as Record<string, string>;
      return open({
        markup: pageUnder(
          strict,
          [file, 'core.js']
            .map((name, index) => [index === 0 ? src : `/prolo-elements/${name}`, hashes[name]!] as const)
            .map(([address, hash]) => `<script src="${address}" integrity="${hash}" crossorigin="anonymous"></script>`)
            .join(''),
          '<prolo-overview><p>Fallback</p></prolo-overview>',
        ),
      });
    };

    it(`shows the words: ${file}`, async () => {
      const {document, window} = await pageWith(`/prolo-elements/${file}`);
      expect(document.querySelector('prolo-overview')!.shadowRoot!.textContent).to.contain(en.overview.title.plain);
      expect(window.errors).to.deep.equal([]);
    });

    it(`keeps the fallback where somebody changed the file: ${file}`, async () => {
      const {document} = await pageWith(`/copy/9.9.9/en/${file}`);
      const overview = document.querySelector('prolo-overview')!;
      expect(overview.shadowRoot).to.equal(null);
      expect(overview.querySelector('p')!.getClientRects()).to.have.lengthOf(1);
    });
  }
});
