import {expect} from '@open-wc/testing';
import type {Diagnosis} from '../../../src/doctor/index.js';
import {showReport} from '../../../src/doctor/report.js';
import {rows} from '../../support/rows.js';
import {closeAll, isChromium, open, type OpenedPage, until} from './support.js';

const prolo = '<script src="/prolo-elements/prolo.js"></script>';
const core = '<script src="/prolo-elements/core.js"></script>';
const piece = (name: string) => `<script src="/prolo-elements/elements/prolo-${name}.js"></script>`;
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

/** Runs the doctor as a webmaster does: by adding a script tag to the page. */
async function examine({document}: OpenedPage, attributes: Record<string, string> = {}): Promise<readonly Diagnosis[]> {
  const diagnosis = new Promise<readonly Diagnosis[]>((resolve) => {
    document.addEventListener('prolo-diagnosis', ({diagnoses}) => resolve(diagnoses), {once: true});
  });
  const script = document.createElement('script');
  script.src = '/prolo-elements/doctor.js';
  for (const [name, value] of Object.entries(attributes)) script.setAttribute(name, value);
  document.head.append(script);
  return diagnosis;
}

const idsOf = (diagnoses: readonly Diagnosis[]) => diagnoses.map(({id}) => id).sort();

describe('the doctor reports nothing', () => {
  afterEach(closeAll);

  const hosts: Record<string, Host> = {
    'on a healthy page': {},
    'with the script at the end of the body': {head: '', body: healthy + prolo},
    'with one file per element': {
      head: ['core', 'elements/prolo-overview', 'elements/prolo-disclaimer']
        .map((name) => `<script src="/prolo-elements/${name}.js"></script>`)
        .join(''),
    },
    'with attributes of every kind': {
      body: `<h1>Clinic</h1><prolo-conditions include="knee-pain, Back-Pain" heading-level="2" id="x" class="y" style="color: black"
        data-z aria-label="Conditions" hidden="until-found" _ngcontent-abc v-cloak reviewed-by="A" reviewed-on="2026-11-27" reviewed-version="2.0.0"
        ><p>Text</p></prolo-conditions>${disclaimer}`,
    },
    'with markers': {
      body: `<h1>Clinic</h1><div class="prolo-overview"><h4>Text</h4></div>
        <p><a href="/prolo-embed/risks">Risks</a></p>
        <p>A word on <a href="/prolo-embed/evidence">evidence</a>.</p><div class="prolo-disclaimer"><p>Text</p></div>
        <div class="prolo-embed prolo-gold">${overview}</div>`,
    },
    'with the guide': {
      body: '<h1>Clinic</h1><prolo-guide sections="overview, risks"><p slot="clinic">Clinic</p><p>Text</p></prolo-guide>',
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
    'with an image behind the text': {
      head: `${prolo}<style>body {background: linear-gradient(black, black); color: #222}</style>`,
    },
    'with a dark canvas that the browser chose': {
      head: `${prolo}<style>html {color-scheme: dark}</style>`,
    },
    'with styles that hide other undefined elements': {
      head: `${prolo}<style>clinic-card:not(:defined) {display: none} :not(:defined) {color: inherit}</style>`,
    },
  };
  for (const [name, host] of Object.entries(hosts)) {
    it(name, async () => {
      const diagnoses = await examine(await open({markup: pageOf(host)}));
      expect(diagnoses.map(({id, message}) => `${id}: ${message}`)).to.deep.equal([]);
    });
  }
});

const held = (type: string) => `<script type="${type}" data-src="/prolo-elements/prolo.js"></script>`;
const onlyDoctor = `script-src ${location.origin}/prolo-elements/doctor.js`;

describe('the doctor reports', () => {
  afterEach(closeAll);

  const table: [id: string, host: Host, text: RegExp, also?: string[]][] = [
    ['tags-missing', {body: '<h1>Clinic</h1>'}, /no prolo-elements tag/],
    ['script-missing', {head: ''}, /no prolo-elements script/],
    ['script-held-back', {head: held('text/plain')}, /prolo\.js never runs because its type is "text\/plain"/],
    ['script-held-back', {head: held('rocketlazyloadscript')}, /rocketlazyloadscript/],
    [
      isChromium ? 'script-blocked' : 'script-not-loaded',
      {head: `<meta http-equiv="Content-Security-Policy" content="${onlyDoctor}">${prolo}`},
      /prolo-elements\/prolo\.js/,
    ],
    [
      'responseStatus' in PerformanceResourceTiming.prototype ? 'script-not-found' : 'script-not-loaded',
      {head: '<script src="/prolo-elements/prolo.gone.js"></script>'},
      /prolo\.gone\.js/,
    ],
    ['script-not-loaded', {head: '<script src="https://127.0.0.1:9/prolo.js" integrity="sha384-"></script>'}, /127/],
    [
      'script-not-run',
      {head: prolo.replace('src', `integrity="sha384-${'A'.repeat(64)}" src`)},
      /was loaded but did not run/,
    ],
    ['script-twice', {head: prolo + prolo}, /prolo\.js, prolo\.js/],
    [
      'script-twice',
      {head: `${prolo}<script src="/prolo-elements/elements/prolo-overview.js"></script>`},
      /prolo\.js, prolo-overview\.js/,
    ],
    [
      'core-missing',
      {head: `${piece('overview')}${piece('disclaimer')}`},
      /prolo-overview\.js, elements\/prolo-disclaimer\.js.*core\.js/s,
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
        head: `${core}${piece('disclaimer')}`,
      },
      /<prolo-overview>[^]*elements\/prolo-overview\.js/,
    ],
    ['tag-in-paragraph', {body: `${healthy}<p>${overview}</p>`}, /is inside a <p>/, ['fallback-missing']],
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
      'slot-unknown',
      {body: `${healthy}<prolo-risks><p slot="notes">Text</p><p>Text</p></prolo-risks>`},
      /no slot "notes"[^]*note/,
    ],
    [
      'value-unknown',
      {body: `${healthy}<prolo-conditions include="knee-pain, knee">Text</prolo-conditions>`},
      /<prolo-conditions include="knee">/,
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
        head: `${core}${piece('disclaimer')}`,
        body: `<h1>Clinic</h1>${disclaimer}<div class="prolo-risks">Text</div>`,
      },
      /Load prolo\.js or markers\.js/,
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
      /level 4 heading follows a level 1 heading/,
    ],
    [
      'heading-skipped',
      {
        body: `<h1>Clinic</h1><h2>Care</h2><prolo-overview heading-level="2">Text</prolo-overview><h5>After</h5>${disclaimer}`,
      },
      /level 5 heading follows a level 3 heading: "After"/,
    ],
    [
      'contrast-low',
      {head: `${prolo}<style>body {color: #999; background: #fff}</style>`},
      /contrast is 2\.7:1, below the required (3|4\.5):1/,
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
      /is only 9\.4 px high|is only 10 px high/,
    ],
    ['language-missing', {html: '<html>'}, /language/],
    ['disclaimer-hidden', {body: `<h1>Clinic</h1>${overview}<div hidden>${disclaimer}</div>`}, /hides it from readers/],
    ['disclaimer-brief', {body: `<h1>Clinic</h1>${overview}`}, /brief one/],
    ...rows<[id: string, attributes: string, text: RegExp]>([
      ['review-outdated', 'reviewed-by="A" reviewed-version="1.1.0"', /does not cover \d+ statements.*R17/],
      ['review-outdated', 'reviewed-by="A" reviewed-on="2026-11-25"', /R17/],
      ['review-incomplete', 'reviewed-by="A" reviewed-version="2.0.0"', /no day/],
      ['review-ignored', 'reviewed-by="A"', /any text/],
      ['review-ignored', 'reviewed-by="A" reviewed-on="31.1.2024"', /"31\.1\.2024" is not a day/],
      ['review-ignored', 'reviewed-by="A" reviewed-on="2999-01-31"', /in the future/],
      ['review-ignored', 'reviewed-by="A" reviewed-on="2024-01-31"', /before the text existed, on 2026-11-23/],
      ['review-ignored', 'reviewed-by="A" reviewed-version="2.0.0" reviewed-on="2026-11-26"', /before version 2\.0\.0/],
      ['review-ignored', 'reviewed-by="A" reviewed-version="9.0.0"', /"9\.0\.0" is not a version/],
      ['review-ignored', 'reviewed-on="2026-11-27"', /names no reviewer/],
      ['omit-ignored', 'omit="R16"', /R16/],
    ]).map(([id, attributes, text]): [string, Host, RegExp] => [
      id,
      {body: `${healthy}<prolo-risks ${attributes}>Text</prolo-risks>`},
      text,
    ]),
    [
      'acknowledge-without-form',
      {body: `<h1>Clinic</h1><prolo-disclaimer acknowledge required>Text</prolo-disclaimer>`},
      /outside a form/,
    ],
    [
      'acknowledge-without-form',
      {body: `<h1>Clinic</h1><form><div class="prolo-disclaimer" data-acknowledge data-name="a">Text</div></form>`},
      /outside a form/,
    ],
  ];
  const expectFound = (diagnoses: readonly Diagnosis[], [id, , text, also = []]: (typeof table)[number]) => {
    expect(idsOf(diagnoses)).to.deep.equal([id, ...also].sort());
    const {message, fix} = diagnoses.find((diagnosis) => diagnosis.id === id)!;
    expect(`${message} ${fix}`)
      .to.match(text)
      .and.not.match(/[{}]|undefined/);
  };
  const title = ([id, host]: (typeof table)[number]) => `${id}: ${JSON.stringify(host)}`;

  // What is added to a healthy page stands on one page with the others of its kind, each in a section of its own.
  const isAddition = ([, {head, html, body}]: (typeof table)[number]) =>
    head === undefined && html === undefined && Boolean(body?.startsWith(healthy));
  const additions = table.filter(isAddition);

  for (const row of table.filter((row) => !isAddition(row))) {
    it(title(row), async () => expectFound(await examine(await open({markup: pageOf(row[1])})), row));
  }

  describe('on one page', () => {
    let diagnoses: readonly Diagnosis[];
    before(async () => {
      const sections = additions.map(
        ([, {body}], index) => `<section id="row-${index}">${body!.slice(healthy.length)}</section>`,
      );
      diagnoses = await examine(await open({markup: pageOf({body: healthy + sections.join('')})}));
    });

    for (const [index, row] of additions.entries()) {
      it(title(row), () => {
        const sectionOf = ({element}: Diagnosis) => {
          // A marker's element lies in the shadow root of its block.
          const {host} = (element?.getRootNode() ?? {}) as Partial<ShadowRoot>;
          return (host ?? element)?.closest('section')?.id;
        };
        expectFound(
          diagnoses.filter((diagnosis) => sectionOf(diagnosis) === `row-${index}`),
          row,
        );
      });
    }

    it('and nothing else', () => {
      expect(diagnoses).to.have.lengthOf(additions.flatMap(([id, , , also = []]) => [id, ...also]).length);
    });
  });
});

describe('the doctor', () => {
  afterEach(closeAll);

  const broken = `<h1>Clinic</h1>${overview}<prolo-risks headinglevel="2"></prolo-risks>`;

  const doctor = '<script src="/prolo-elements/doctor.js" data-show></script>';

  const reportOn = async ({document}: OpenedPage) => {
    const find = () => document.querySelector('.prolo-doctor-report');
    await until(find, 'the report did not appear');
    return find()!;
  };

  /** Records what a page logs to its console. */
  const listen = ({window}: OpenedPage) => {
    const lines: unknown[][] = [];
    const {console} = window as unknown as {console: Console};
    for (const method of ['group', 'warn', 'info'] as const) {
      console[method] = (...values: unknown[]) => void lines.push([method, ...values]);
    }
    return lines;
  };

  it('lists problems before advice, each with its element', async () => {
    const page = await open({markup: pageOf({body: broken})});
    const diagnoses = await examine(page);
    expect(diagnoses.map(({id, severity, element}) => [id, severity, element?.localName])).to.deep.equal([
      ['attribute-unknown', 'problem', 'prolo-risks'],
      ['fallback-missing', 'advice', 'prolo-risks'],
      ['disclaimer-brief', 'advice', undefined],
    ]);
  });

  it('logs the diagnoses to the console, each with its element', async () => {
    const page = await open({markup: pageOf({body: broken})});
    const lines = listen(page);
    const diagnoses = await examine(page);
    const [attribute, fallback, brief] = diagnoses.map(({id, message, fix}) => `${message}\n${fix} (${id})`);
    const risks = page.document.querySelector('prolo-risks');
    expect(lines[0]).to.deep.equal(['group', 'prolo-elements doctor (problems: 1, advice: 2)']);
    expect(lines[1]![1] === attribute && lines[1]![2] === risks && lines[1]![0] === 'warn').to.equal(true);
    expect(lines[2]![1] === fallback && lines[2]![2] === risks && lines[2]![0] === 'info').to.equal(true);
    expect(lines[3]).to.deep.equal(['info', brief]);
  });

  it('does not show a report box without data-show', async () => {
    const page = await open({markup: pageOf({body: broken})});
    const before = page.document.body.childElementCount;
    await examine(page);
    expect(page.document.body.childElementCount).to.equal(before);
  });

  it('shows a single report box with data-show, and closes it by its button', async () => {
    const page = await open({markup: pageOf({body: broken})});
    await examine(page, {'data-show': ''});
    await examine(page, {'data-show': ''});
    const boxes = page.document.querySelectorAll('.prolo-doctor-report');
    expect(boxes).to.have.lengthOf(1);
    const root = boxes[0]!.shadowRoot!;
    expect(root.querySelector('h2')!.textContent).to.contain('problems: 1');
    expect(root.querySelectorAll('li')).to.have.lengthOf(3);
    expect(root.querySelector('section')!.getAttribute('aria-labelledby')).to.equal(root.querySelector('h2')!.id);
    [...root.querySelectorAll('button')].at(-1)!.click();
    expect(page.document.querySelectorAll('.prolo-doctor-report')).to.have.lengthOf(0);
  });

  it('shows a report box without axe violations', async () => {
    const element = document.createElement('prolo-risks');
    showReport([{id: 'tag-unknown', severity: 'problem', message: 'Message', fix: 'Fix', element}]);
    const box = document.querySelector<HTMLElement>('.prolo-doctor-report')!;
    await expect(box).to.be.accessible();
    box.remove();
  });

  it('scrolls to the element of a diagnosis', async () => {
    const page = await open({markup: pageOf({body: `${broken}<p style="block-size: 5000px">`})});
    await examine(page, {'data-show': ''});
    const root = page.document.querySelector('.prolo-doctor-report')!.shadowRoot!;
    page.window.scrollTo(0, 5000);
    root.querySelector('button')!.click();
    const {top, bottom} = page.document.querySelector('prolo-risks')!.getBoundingClientRect();
    expect(bottom > 0 && top < page.window.innerHeight).to.equal(true);
  });

  it('shows a styled report box under a policy that only allows scripts of the site', async () => {
    const policy = `default-src 'none'; script-src ${location.origin}; require-trusted-types-for 'script'; trusted-types 'none'`;
    const page = await open({
      markup: pageOf({
        head: `<meta http-equiv="Content-Security-Policy" content="${policy}">${prolo}${doctor}`,
        body: broken,
      }),
    });
    const {shadowRoot} = await reportOn(page);
    expect(shadowRoot!.querySelectorAll('li')).to.have.lengthOf(3);
    const section = shadowRoot!.querySelector('section')!;
    expect(page.window.getComputedStyle(section).borderTopStyle).to.equal('solid');
  });

  it('runs by import() from the console', async () => {
    const page = await open({markup: pageOf({body: broken})});
    const diagnosis = new Promise<readonly Diagnosis[]>((resolve) => {
      page.document.addEventListener('prolo-diagnosis', (event) => resolve(event.diagnoses), {once: true});
    });
    const typed = page.document.createElement('script');
    typed.text = `void import('${location.origin}/prolo-elements/doctor.js')`;
    page.document.body.append(typed);
    expect(await diagnosis).to.have.lengthOf(3);
  });

  it('waits for the page to load if it is in the head', async () => {
    const page = await open({markup: pageOf({head: doctor, body: healthy + prolo})});
    const {shadowRoot} = await reportOn(page);
    expect(shadowRoot!.querySelector('h2')!.textContent).to.equal('prolo-elements doctor (problems: 0, advice: 0)');
  });

  it('adds no global variable and sends no request', async () => {
    const page = await open({markup: pageOf({head: ''})});
    const names = Reflect.ownKeys(page.window);
    await examine(page);
    expect(Reflect.ownKeys(page.window).filter((name) => !names.includes(name))).to.deep.equal([]);
    const requests = page.window.performance.getEntriesByType('resource').map(({name}) => new URL(name).pathname);
    expect(requests).to.deep.equal(['/prolo-elements/doctor.js']);
  });

  for (const [url, known] of [
    ['/pages/index.html', []],
    ['/pages/dark.html', ['disclaimer-brief']],
    ['/pages/intake.html', []],
  ] as const) {
    it(`reports the known diagnoses of ${url}`, async () => {
      const diagnoses = await examine(await open({url}));
      expect(idsOf(diagnoses)).to.deep.equal(known);
    });
  }
});
