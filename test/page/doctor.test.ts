import {expect} from '@open-wc/testing';
import type {Finding} from '../../src/embed/doctor.js';
import {closeAll, open, type OpenedPage} from './support.js';

const prolo = '<script src="/prolo-elements/prolo.js"></script>';
const overview = '<prolo-overview><p>Ask us about it.</p></prolo-overview>';
const disclaimer = '<prolo-disclaimer><p>For education only.</p></prolo-disclaimer>';
const healthy = `<h1>Clinic</h1>${overview}${disclaimer}`;

interface Host {
  readonly head?: string;
  readonly body?: string;
  readonly html?: string;
}

const pageOf = ({head = prolo, body = healthy, html = '<html lang="en">'}: Host) =>
  `<!doctype html>${html}<head><meta charset="utf-8"><title>Clinic</title>${head}</head><body>${body}`;

/** Calls the doctor as a webmaster does: by a script tag that is added to the page. */
async function examine({document}: OpenedPage, attributes: Record<string, string> = {}): Promise<readonly Finding[]> {
  const diagnosis = new Promise<readonly Finding[]>((resolve) => {
    document.addEventListener('prolo-diagnosis', ({findings}) => resolve(findings), {once: true});
  });
  const script = document.createElement('script');
  script.src = '/prolo-elements/doctor.js';
  for (const [name, value] of Object.entries(attributes)) script.setAttribute(name, value);
  document.head.append(script);
  return diagnosis;
}

const idsOf = (findings: readonly Finding[]) => findings.map(({id}) => id).sort();

describe('the doctor finds nothing', () => {
  afterEach(closeAll);

  const hosts: Record<string, Host> = {
    'on a healthy page': {},
    'with the script at the end of the body': {head: '', body: healthy + prolo},
    'with the file of each element': {
      head: ['overview', 'disclaimer']
        .map((name) => `<script src="/prolo-elements/elements/prolo-${name}.js"></script>`)
        .join(''),
    },
    'with attributes of every kind': {
      body: `<h1>Clinic</h1><prolo-conditions only="knee-pain, Back-Pain" heading-level="2" id="x" class="y" style="color: black"
        data-z aria-label="Conditions" hidden="until-found" _ngcontent-abc v-cloak reviewed-by="A" reviewed-on="2026-11-02"
        ><p>Text</p></prolo-conditions>${disclaimer}`,
    },
    'with markers': {
      body: `<h1>Clinic</h1><div class="prolo-overview"><h4>Text</h4></div>
        <p><a href="/prolo-embed/risks">Risks</a></p>
        <p>A word on <a href="/prolo-embed/evidence">evidence</a>.</p><div class="prolo-disclaimer"><p>Text</p></div>
        <div class="prolo-embed prolo-gold">${overview}</div>`,
    },
    'in a form': {
      body: `<h1>Clinic</h1><form><prolo-disclaimer acknowledge required name="a"><p>Text</p></prolo-disclaimer></form>`,
    },
    'in the shadow root of a component': {
      body: `${healthy}<div id="card"></div><script>
        card.attachShadow({mode: 'open'}).append(document.querySelector('prolo-overview').cloneNode(true));</script>`,
    },
    'on a dark page': {
      head: `${prolo}<style>html {background: #101010; color: oklch(95% 0 0)}</style>`,
    },
    'where a picture is behind the text': {
      head: `${prolo}<style>body {background: linear-gradient(black, black); color: #222}</style>`,
    },
    'where the browser chooses a dark ground': {
      head: `${prolo}<style>html {color-scheme: dark}</style>`,
    },
    'where other elements hide until they are defined': {
      head: `${prolo}<style>clinic-card:not(:defined) {display: none} :not(:defined) {color: inherit}</style>`,
    },
  };
  for (const [name, host] of Object.entries(hosts)) {
    it(name, async () => {
      const findings = await examine(await open({markup: pageOf(host)}));
      expect(findings.map(({id, what}) => `${id}: ${what}`)).to.deep.equal([]);
    });
  }
});

const isChromium = 'chrome' in window;
const held = (type: string) => `<script type="${type}" data-src="/prolo-elements/prolo.js"></script>`;
const onlyDoctor = `script-src ${location.origin}/prolo-elements/doctor.js`;

describe('the doctor finds', () => {
  afterEach(closeAll);

  const table: [id: string, host: Host, text: RegExp, also?: string[]][] = [
    ['tags-missing', {body: '<h1>Clinic</h1>'}, /no tag/],
    ['script-missing', {head: ''}, /no script/],
    ['script-held-back', {head: held('text/plain')}, /prolo\.js is held back: its type is "text\/plain"/],
    ['script-held-back', {head: held('rocketlazyloadscript')}, /rocketlazyloadscript/],
    [
      isChromium ? 'script-blocked' : 'script-not-loaded',
      {head: `<meta http-equiv="Content-Security-Policy" content="${onlyDoctor}">${prolo}`},
      /prolo-elements\/prolo\.js/,
    ],
    [
      'status' in PerformanceResourceTiming.prototype || !('responseStatus' in PerformanceResourceTiming.prototype)
        ? 'script-not-loaded'
        : 'script-not-found',
      {head: '<script src="/prolo-elements/prolo.gone.js"></script>'},
      /prolo\.gone\.js/,
    ],
    ['script-not-loaded', {head: '<script src="https://127.0.0.1:9/prolo.js" integrity="sha384-"></script>'}, /127/],
    [
      'script-not-run',
      {head: prolo.replace('src', `integrity="sha384-${'A'.repeat(64)}" src`)},
      /came, but did not run/,
    ],
    ['script-twice', {head: prolo + prolo}, /prolo\.js, prolo\.js/],
    [
      'script-twice',
      {head: `${prolo}<script src="/prolo-elements/elements/prolo-overview.js"></script>`},
      /prolo\.js, prolo-overview\.js/,
    ],
    [
      'script-without-integrity',
      {head: `${prolo}<script src="https://127.0.0.1:9/prolo-x.js"></script>`},
      /https:\/\/127\.0\.0\.1:9/,
      ['script-twice'],
    ],
    [
      'script-may-be-delayed',
      {head: `${prolo}<script type="a1b2-text/javascript" src="/other.js"></script>`},
      /Rocket Loader[^]*data-cfasync="false"/,
    ],
    [
      'script-may-be-delayed',
      {head: `${prolo}<script type="rocketlazyloadscript"></script>`},
      /WP Rocket[^]*nowprocket/,
    ],
    [
      'script-may-be-delayed',
      {head: `${prolo}<script type="text/plain" data-cookieconsent="marketing"></script>`},
      /data-cookieconsent="ignore"/,
    ],
    [
      'versions-mixed',
      {
        head: `<script>customElements.define('prolo-risks', class extends HTMLElement {static version = '0.0.9'})</script>${prolo}`,
      },
      /0\.0\.9, \d/,
    ],
    [
      'version-old',
      {
        head: `<script>for (const name of ['overview', 'disclaimer'])
          customElements.define('prolo-' + name, class extends HTMLElement {static version = '0.0.9'})</script>`,
      },
      /0\.0\.9/,
      ['disclaimer-brief'],
    ],
    ['tag-unknown', {body: `${healthy}<prolo-overveiw>Text</prolo-overveiw>`}, /<prolo-overveiw>[^]*prolo-overview/],
    [
      'tag-without-script',
      {
        head: '<script src="/prolo-elements/elements/prolo-disclaimer.js"></script>',
      },
      /<prolo-overview>[^]*elements\/prolo-overview\.js/,
    ],
    ['tag-in-paragraph', {body: `${healthy}<p>${overview}</p>`}, /inside a paragraph/, ['fallback-missing']],
    ['tag-not-closed', {body: `${disclaimer}<h1>Clinic</h1><prolo-overview />Text<footer>Clinic</footer>`}, /<footer>/],
    [
      'tag-not-closed',
      {body: `<h1>Clinic</h1><prolo-overview /><prolo-disclaimer></prolo-disclaimer>Text`},
      /<prolo-disclaimer>/,
      ['disclaimer-hidden', 'fallback-missing'],
    ],
    ['tag-not-closed', {body: `${healthy}<div class="prolo-risks"><form></form>Text</div>`}, /<form>/],
    [
      'attribute-unknown',
      {body: `${healthy}<prolo-risks headinglevel="2">Text</prolo-risks>`},
      /"headinglevel"[^]*heading-level/,
    ],
    [
      'value-unknown',
      {body: `${healthy}<prolo-conditions only="knee-pain, knee">Text</prolo-conditions>`},
      /only="knee" of/,
    ],
    [
      'value-unknown',
      {body: `${healthy}<prolo-risks reading="easy">Text</prolo-risks>`},
      /reading="easy"[^]*plain, clinical/,
    ],
    ['value-unknown', {body: `${healthy}<prolo-risks heading-level="7">Text</prolo-risks>`}, /heading-level="7"/],
    ['value-unknown', {body: `${healthy}<prolo-disclaimer variant="short">Text</prolo-disclaimer>`}, /full, brief/],
    ['marker-unknown', {body: `${healthy}<div class="prolo-condition">Text</div>`}, /"prolo-condition"/],
    ['marker-unknown', {body: `${healthy}<p><a href="/prolo-embed/guides">Text</a></p>`}, /"prolo-guides"/],
    [
      'marker-not-shown',
      {body: `${healthy}<div contenteditable><div class="prolo-risks">Text</div></div>`},
      /"prolo-risks"/,
    ],
    [
      'marker-not-shown',
      {
        head: '<script src="/prolo-elements/elements/prolo-disclaimer.js"></script>',
        body: `<h1>Clinic</h1>${disclaimer}<div class="prolo-risks">Text</div>`,
      },
      /Markers need prolo\.js/,
    ],
    ['fallback-missing', {body: `${healthy}<prolo-risks></prolo-risks>`}, /<prolo-risks> is empty/],
    ['fallback-missing', {body: `${healthy}<div class="prolo-risks"></div>`}, /<prolo-risks> is empty/],
    [
      'hidden-until-script',
      {head: `${prolo}<style>@media all {:not(:defined) {display: none}}</style>`},
      /":not\(:defined\)"/,
    ],
    [
      'hidden-until-script',
      {head: `${prolo}<style>body prolo-overview:not(:defined) {opacity: 0}</style>`},
      /opacity|prolo-overview/,
    ],
    [
      'heading-skipped',
      {body: `<h1>Clinic</h1><prolo-overview heading-level="4">Text</prolo-overview>${disclaimer}`},
      /level 4 follows one of level 1/,
    ],
    [
      'heading-skipped',
      {
        body: `<h1>Clinic</h1><h2>Care</h2><prolo-overview heading-level="2">Text</prolo-overview><h4>After</h4>${disclaimer}`,
      },
      /level 4 follows one of level 2: "After"/,
    ],
    [
      'contrast-low',
      {head: `${prolo}<style>body {color: #999; background: #fff}</style>`},
      /contrast is 2\.8 to 1, and (3|4\.5) is/,
      ['contrast-low'],
    ],
    [
      'contrast-low',
      {body: `<h1>Clinic</h1><div style="background: rgb(0 0 0 / 80%)">${overview}</div>${disclaimer}`},
      /<prolo-overview> is hard to read/,
    ],
    [
      'text-small',
      {body: `<h1>Clinic</h1><div style="font-size: 10px">${overview}</div>${disclaimer}`},
      /is 9\.4 px high|is 10 px high/,
    ],
    ['language-missing', {html: '<html>'}, /language/],
    ['disclaimer-hidden', {body: `<h1>Clinic</h1>${overview}<div hidden>${disclaimer}</div>`}, /do not see it/],
    ['disclaimer-brief', {body: `<h1>Clinic</h1>${overview}`}, /brief one/],
    [
      'review-stale',
      {body: `${healthy}<prolo-risks reviewed-by="A" reviewed-on="2020-01-31">Text</prolo-risks>`},
      /2020-01-31/,
    ],
    [
      'review-left-out',
      {body: `${healthy}<prolo-risks reviewed-by="A" reviewed-on="31.1.2024">Text</prolo-risks>`},
      /"31\.1\.2024"/,
    ],
    ['review-left-out', {body: `${healthy}<prolo-risks reviewed-on="2024-01-31">Text</prolo-risks>`}, /"2024-01-31"/],
    [
      'box-without-form',
      {body: `<h1>Clinic</h1><prolo-disclaimer acknowledge required>Text</prolo-disclaimer>`},
      /no form/,
    ],
    [
      'box-without-form',
      {body: `<h1>Clinic</h1><form><div class="prolo-disclaimer" data-acknowledge data-name="a">Text</div></form>`},
      /no form/,
    ],
  ];
  for (const [id, host, text, also = []] of table) {
    it(`${id}: ${JSON.stringify(host)}`, async () => {
      const findings = await examine(await open({markup: pageOf(host)}));
      expect(idsOf(findings)).to.deep.equal([id, ...also].sort());
      const {what, mend} = findings.find((finding) => finding.id === id)!;
      expect(`${what} ${mend}`)
        .to.match(text)
        .and.not.match(/[{}]|undefined/);
    });
  }
});
