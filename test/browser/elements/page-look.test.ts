import {expect, nextFrame} from '@open-wc/testing';
import {executeServerCommand} from '@web/test-runner-commands';
import {headingLook} from '../../support/heading-look.js';
import {rows} from '../../support/rows.js';
import {unless} from '../../support/unless.js';
import {upgradeMarkers} from '../../../src/script/markers.js';
import {element, isChromium, page, settled, warnings, until} from './support.js';

const overview = '<prolo-overview></prolo-overview>';
const ofLevel3 = '<prolo-overview heading-level="3"></prolo-overview>';

/** Looks are read before the next frame. */
async function read(): Promise<void> {
  await nextFrame();
  await nextFrame();
}

async function lookPage(markup: string): Promise<HTMLElement> {
  const container = await page(markup);
  await read();
  return container;
}

function findOverview(root: ParentNode): ShadowRoot {
  for (const found of root.querySelectorAll('*')) {
    if (found.localName === 'prolo-overview') return found.shadowRoot!;
    if (found.shadowRoot && !found.localName.startsWith('prolo-')) return findOverview(found.shadowRoot);
  }
  throw new Error('There is no overview.');
}

const headingIn = (root: ParentNode) => getComputedStyle(findOverview(root).querySelector('[part="heading"]')!);
const foldIn = (root: ParentNode) => getComputedStyle(findOverview(root).querySelector('[part="fold-heading"]')!);
const linkIn = (root: ParentNode) => getComputedStyle(findOverview(root).querySelector('a[href]')!);
const textIn = (root: ParentNode) => getComputedStyle(findOverview(root).querySelector('.base')!);

const navy = 'rgb(20, 30, 110)';
const maroon = 'rgb(120, 20, 30)';
const style = (css: string) => `<style>${css}</style>`;

describe('headings and links look like those of the page', () => {
  const own = '<h2>Clinic</h2><h3>Knees</h3><p>See <a href="#team">our team</a>.</p><div class="here"></div>';
  const css = `h2 { font: 900 30px/1.1 serif } h3 { font: italic small-caps 500 22px/33px cursive; letter-spacing: 2.2px;
    text-transform: uppercase; color: ${navy} } p a { color: ${maroon}; font-weight: 600; text-decoration-line: underline;
    text-decoration-style: dotted; text-decoration-thickness: 3px; text-underline-offset: 5px }`;

  for (const property of rows([...headingLook, 'lineHeight'] as const)) {
    it(`a heading of the same level: ${property}`, async () => {
      const container = await lookPage(style(css) + own + ofLevel3);
      const wanted = getComputedStyle(container.querySelector('h3')!)[property];
      expect(headingIn(container)[property]).to.equal(wanted);
      expect(textIn(container)[property], 'the text has another').not.to.equal(wanted);
    });
  }

  const ofLinks: readonly (keyof CSSStyleDeclaration)[] = [
    'color',
    'fontWeight',
    'textDecorationStyle',
    'textDecorationThickness',
    'textUnderlineOffset',
  ];
  for (const property of rows(ofLinks)) {
    it(`a link in text: ${property as string}`, async () => {
      const container = await lookPage(style(css) + own + ofLevel3);
      expect(linkIn(container)[property]).to.equal(getComputedStyle(container.querySelector('p a')!)[property]);
      expect(getComputedStyle(container)[property], 'the text has another').not.to.equal(linkIn(container)[property]);
    });
  }

  it('the heading of a fold, in its own size and with letters and lines as far apart for it', async () => {
    const container = await lookPage(style(css) + own + ofLevel3);
    const {color, fontSize, fontFamily, letterSpacing, lineHeight} = foldIn(container);
    const size = parseFloat(fontSize);
    expect({color, fontFamily}).to.deep.equal({color: navy, fontFamily: 'cursive'});
    expect(fontSize).to.equal(textIn(container).fontSize);
    expect(parseFloat(letterSpacing) / size).to.be.closeTo(0.1, 0.001);
    expect(parseFloat(lineHeight) / size).to.be.closeTo(1.5, 0.001);
  });

  const menu = '<nav><ul><li><a href="#menu">Menu</a></li></ul></nav>';
  const hidden = '<div hidden><h3>Hidden</h3></div>';
  const sources: readonly [situation: string, markup: string, heading: string, link: string][] = [
    ['the nearest heading before it, where none has its level', '<h2 class="navy">A</h2>', navy, ''],
    ['the nearest of several', '<h2>A</h2><h3>B</h3><h3 class="navy">C</h3>', navy, ''],
    ['one in a column before it', '<div><div><h3 class="navy">A</h3></div></div>', navy, ''],
    ['a link in a list', '<ul><li><a class="maroon" href="#a">A</a></li></ul>', '', maroon],
    ['no link of a menu', menu.replace('href', 'class="maroon" href'), '', ''],
    ['no link that looks like a button', '<p><a class="maroon wp-button" href="#a">A</a></p>', '', ''],
    ['no hidden heading', `<h2>A</h2>${hidden.replace('h3', 'h3 class="navy"')}`, '', ''],
    [
      'no heading of a side column, which the text has none of',
      '<h2 class="navy">A</h2><aside><h3>B</h3></aside>',
      navy,
      '',
    ],
    ['the heading of a side column that it stands in', '<h2>A</h2><aside><h3 class="navy">B</h3>', navy, ''],
    ['no heading of a footer', '<h2 class="navy">A</h2><footer><h3>B</h3></footer>', navy, ''],
    ['no heading of a side column after it', `<h2 class="navy">A</h2>${ofLevel3}<aside><h3>B</h3></aside>`, navy, ''],
    ['no heading of the fallback content of an element', '<prolo-risks><h2 class="navy">A</h2></prolo-risks>', '', ''],
    ['a page without headings and links', '<p>Text</p>', '', ''],
    ['an empty page', '', '', ''],
  ];
  for (const [situation, markup, heading, link] of rows(sources)) {
    it(`taken over: ${situation}`, async () => {
      const container = await lookPage(
        style(`.navy { color: ${navy} } .maroon { color: ${maroon} }`) + markup + overview,
      );
      const {color} = textIn(container);
      expect(headingIn(container).color).to.equal(heading || color);
      expect(linkIn(container).color).to.equal(link || color);
    });
  }

  it('a heading after the element, where there is none before it', async () => {
    const container = await lookPage(
      style(`h2 { color: ${navy} }`) + overview.replace('>', ' heading-level="2">') + '<h2>A</h2>',
    );
    expect(headingIn(container).color).to.equal(navy);
  });

  it('in a shadow root: what is in it, else what is around it', async () => {
    const container = await page(style(`h2 { color: ${navy} } p a { color: ${maroon} }`) + own + '<section></section>');
    const root = container.querySelector('section')!.attachShadow({mode: 'open'});
    root.append(document.createRange().createContextualFragment(`<h2>Inside</h2>${overview}`));
    await settled(root);
    await read();
    expect(headingIn(root).color).to.equal(getComputedStyle(root.querySelector('h2')!).color);
    expect(headingIn(root).color).not.to.equal(navy);
    expect(linkIn(root).color).to.equal(maroon);
  });

  it('in a marker', async () => {
    const container = await page(`${style(css)}${own}<div class="prolo-overview"></div>`);
    upgradeMarkers(container);
    await settled(container);
    await read();
    expect(headingIn(container).color).to.equal(navy);
  });

  it('in the sections of a guide', async () => {
    const guide = await element('<prolo-guide heading-level="3"></prolo-guide>');
    const own = document.createElement('h3');
    own.textContent = 'Clinic';
    own.setAttribute('style', `color: ${navy}`);
    guide.before(own);
    guide.remove();
    own.after(guide);
    await settled(guide.parentElement!);
    await settled(guide.shadowRoot!);
    await read();
    const sections = [...guide.shadowRoot!.querySelectorAll('prolo-overview, prolo-risks')];
    expect(sections).to.have.lengthOf(2);
    for (const {shadowRoot} of sections)
      expect(getComputedStyle(shadowRoot!.querySelector('[part="heading"]')!).color).to.equal(navy);
  });

  it('from right to left', async () => {
    const container = await lookPage(`<div dir="rtl">${style(css)}${own}${overview}</div>`);
    expect(headingIn(container).color).to.equal(navy);
    expect(linkIn(container).color).to.equal(maroon);
  });

  it('each of two elements has that of its own place', async () => {
    const container = await lookPage(
      style(`.a h3 { color: ${navy} } .b h3 { color: ${maroon} }`) +
        `<div class="a"><h3>A</h3>${overview}</div><div class="b"><h3>B</h3>${overview}</div>`,
    );
    const colors = [...container.querySelectorAll('div')].map((place) => headingIn(place).color);
    expect(colors).to.deep.equal([navy, maroon]);
  });
});

describe('the page has the last word', () => {
  const css = `h3 { color: ${navy}; font-family: monospace; font-weight: 400 } p a { color: ${navy} }`;
  const own = '<h2>Care</h2><h3>Knees</h3><p><a href="#team">Team</a></p>';
  const wins: readonly [
    token: string,
    rule: string,
    style: (root: ParentNode) => CSSStyleDeclaration,
    property: keyof CSSStyleDeclaration,
    shown: string,
  ][] = [
    ['--prolo-heading-color', `prolo-overview { --prolo-heading-color: ${maroon} }`, headingIn, 'color', maroon],
    ['--prolo-heading-font', 'div { --prolo-heading-font: serif }', headingIn, 'fontFamily', 'serif'],
    ['--prolo-heading-weight', 'div { --prolo-heading-weight: 900 }', headingIn, 'fontWeight', '900'],
    ['--prolo-link-color', `div { --prolo-link-color: ${maroon} }`, linkIn, 'color', maroon],
    ['::part(heading)', `prolo-overview::part(heading) { color: ${maroon} }`, headingIn, 'color', maroon],
    ['::part(fold-heading)', 'prolo-overview::part(fold-heading) { font-weight: 900 }', foldIn, 'fontWeight', '900'],
  ];
  for (const [name, rule, styleOf, property, shown] of rows(wins)) {
    it(`${name} goes before the look of the page`, async () => {
      const container = await lookPage(`<div>${style(css + rule)}${own}${overview}</div>`);
      expect(styleOf(container)[property]).to.equal(shown);
    });
  }

  const plain: readonly [situation: string, around: string, isPlain: boolean][] = [
    ['on an ancestor', `<div data-prolo-look="plain">${own}${overview}</div>`, true],
    ['on the element', own + overview.replace('>', ' data-prolo-look="plain">'), true],
    ['undone nearer', `<div data-prolo-look="plain"><div data-prolo-look="page">${own}${overview}</div></div>`, false],
  ];
  for (const [situation, markup, isPlain] of rows(plain)) {
    it(`data-prolo-look="plain" ${situation} ${isPlain ? 'leaves' : 'does not leave'} headings and links in the look of the text`, async () => {
      const container = await lookPage(style(css) + markup);
      const text = textIn(container);
      expect(headingIn(container).color === text.color).to.equal(isPlain);
      expect(headingIn(container).fontFamily === text.fontFamily).to.equal(isPlain);
      expect(linkIn(container).color === text.color).to.equal(isPlain);
    });
  }

  it('an unknown data-prolo-look is reported, and the look of the page stays', async () => {
    let container: HTMLElement | undefined;
    const said = await warnings(async () => {
      container = await lookPage(`<div data-prolo-look="fancy">${style(css)}${own}${overview}</div>`);
    });
    expect(said.join()).to.match(/data-prolo-look="fancy".*page, plain/);
    expect(headingIn(container!).color).to.equal(navy);
  });

  it('data-prolo-look can be set later', async () => {
    const container = await lookPage(`<div>${style(css)}${own}${overview}</div>`);
    container.firstElementChild!.setAttribute('data-prolo-look', 'plain');
    await settled(container);
    await read();
    expect(headingIn(container).color).to.equal(textIn(container).color);
  });
});

describe('a color that is hard to read where the element stands is not taken over', () => {
  const colors: readonly [situation: string, css: string, isTaken: boolean][] = [
    ['dark on white', 'h3 { color: #333 }', true],
    ['light gray on white', 'h3 { color: #999 }', false],
    ['enough on white, but not on parts that stand out', 'h3 { color: #767676 }', false],
    ['white letters of a dark hero, on white', 'h3 { background: #000; color: #fff }', false],
    ['light on a dark section', 'div { background: #123; color: #eee } h3 { color: #9cf }', true],
    ['dark on a dark section', 'div { background: #123; color: #eee } h3 { color: #036 }', false],
    ['half of black on white', 'h3 { color: rgb(0 0 0 / 40%) }', false],
    ['most of black on white', 'h3 { color: rgb(0 0 0 / 87%) }', true],
    ['letters that show a picture', 'h3 { background: linear-gradient(red, blue) text; color: transparent }', false],
    ['oklch that is dark', 'h3 { color: oklch(40% 0.1 250) }', true],
    ['oklch that is light', 'h3 { color: oklch(85% 0.1 250) }', false],
    ['oklab with a missing part', 'h3 { color: oklab(40% none 0.1) }', true],
    ['srgb', 'h3 { color: color(srgb 0.1 0.2 0.4) }', true],
    [
      'over a picture, where nobody can tell',
      'div { background: linear-gradient(#fff, #fff) } h3 { color: #999 }',
      true,
    ],
  ];
  for (const [situation, css, isTaken] of rows(colors)) {
    it(situation, async () => {
      const container = await lookPage(`<div>${style(css)}<h2>Care</h2><h3>Knees</h3>${overview}</div>`);
      const own = getComputedStyle(container.querySelector('h3')!).color;
      expect(headingIn(container).color).to.equal(isTaken ? own : textIn(container).color);
      expect(own).not.to.equal(textIn(container).color);
    });
  }

  for (const [name, css, token] of rows([
    ['heading', 'h3 { color: lab(30% 20 -40) }', '--prolo-heading-color'],
    ['link', 'p a { color: color(display-p3 0.1 0.2 0.5) }', '--prolo-link-color'],
  ] as const)) {
    it(`a color of a ${name} that cannot be read is reported with the token to set`, async () => {
      let container: HTMLElement | undefined;
      const said = await warnings(async () => {
        container = await lookPage(`${style(css)}<h2>Care</h2><h3>Knees</h3><p><a href="#a">A</a></p>${overview}`);
      });
      expect(said.filter((message) => message.includes(token))).to.have.lengthOf(1);
      const shown = name === 'heading' ? headingIn(container!) : linkIn(container!);
      expect(shown.color).to.equal(textIn(container!).color);
    });
  }
});

describe('the page changes its look', () => {
  const own = '<h2>Care</h2><h3>Knees</h3><p><a href="#team">Team</a></p>';
  const root = document.documentElement;
  const added: Element[] = [];
  const add = (parent: Element, tag: string, properties: object) => {
    const found = Object.assign(document.createElement(tag), properties);
    parent.append(found);
    added.push(found);
  };
  const css = `h3 { color: ${navy} } .dark h3, [data-any-theme='dark'] h3 { color: ${maroon} }`;
  afterEach(() => {
    for (const found of added.splice(0)) found.remove();
    for (const found of [root, document.body]) {
      found.removeAttribute('class');
      found.removeAttribute('data-any-theme');
    }
  });

  const changes: readonly [change: string, apply: () => unknown][] = [
    ['a class on html', () => root.classList.add('dark')],
    ['a class on body', () => document.body.classList.add('dark')],
    ['an attribute of any name', () => root.setAttribute('data-any-theme', 'dark')],
    ['a late style sheet', () => add(document.head, 'style', {textContent: `h3 { color: ${maroon} !important }`})],
    [
      'a style sheet that is still to load',
      () =>
        new Promise((resolve) => {
          const href = URL.createObjectURL(new Blob([`h3 { color: ${maroon} !important }`], {type: 'text/css'}));
          add(document.head, 'link', {rel: 'stylesheet', href, onload: resolve});
        }),
    ],
  ];
  for (const [change, apply] of rows(changes)) {
    it(`by ${change}`, async () => {
      const container = await lookPage(style(css) + own + overview);
      expect(headingIn(container).color).to.equal(navy);
      await apply();
      await read();
      expect(headingIn(container).color).to.equal(maroon);
    });
  }

  it('in a transition: the color at its end is the one that stays', async () => {
    const container = await lookPage(style(`${css} h3 { transition: color 60ms }`) + own + overview);
    const ended = new Promise((resolve) => container.addEventListener('transitionend', resolve, {once: true}));
    root.classList.add('dark');
    await ended;
    await read();
    expect(headingIn(container).color).to.equal(maroon);
  });

  unless(!isChromium && 'only Chromium lets a test set media', it)('by the color scheme of the reader', async () => {
    const scheme = (value: string) =>
      executeServerCommand('cdp-media', {features: [{name: 'prefers-color-scheme', value}]});
    try {
      await scheme('light');
      const container = await lookPage(
        style(`${css} @media (prefers-color-scheme: dark) { h3 { color: ${maroon} } }`) + own + overview,
      );
      expect(headingIn(container).color).to.equal(navy);
      await scheme('dark');
      await until(() => headingIn(container).color === maroon);
    } finally {
      await executeServerCommand('cdp-media');
    }
  });

  it('a web font that comes late is used as soon as it is there, as it has the same name', async () => {
    const container = await lookPage(style('h3 { font-family: LateFont, serif }') + own + overview);
    expect(headingIn(container).fontFamily).to.equal('LateFont, serif');
  });

  unless(!isChromium && 'only Chromium lets a test set media', it)('on paper all is black', async () => {
    const container = await lookPage(style(css) + own + overview);
    try {
      await executeServerCommand('cdp-media', {media: 'print'});
      await read();
      expect(headingIn(container).color).to.equal('rgb(0, 0, 0)');
      expect(linkIn(container).color).to.equal('rgb(0, 0, 0)');
    } finally {
      await executeServerCommand('cdp-media');
    }
  });

  unless(!isChromium && 'only Chromium lets a test set media', it)(
    'forced colors go before those of the page',
    async () => {
      const container = await lookPage(style(css) + own + overview);
      try {
        await executeServerCommand('cdp-media', {features: [{name: 'forced-colors', value: 'active'}]});
        await read();
        expect(headingIn(container).color).not.to.equal(navy);
        expect(headingIn(container).color).to.equal(textIn(container).color);
      } finally {
        await executeServerCommand('cdp-media');
      }
    },
  );

  it('nothing is read any more after the last element has gone', async () => {
    const container = await lookPage(style(css) + own + overview);
    const found = container.querySelector('prolo-overview')!;
    found.remove();
    root.classList.add('dark');
    await read();
    const {getComputedStyle: original} = window;
    let asked = 0;
    window.getComputedStyle = (...args) => (asked++, original.call(window, ...args));
    root.classList.remove('dark');
    await read();
    window.getComputedStyle = original;
    expect(asked).to.equal(0);
  });
});

describe('taking over the look of the page', () => {
  const own = `${style(`h3 { color: ${navy} }`)}<h2>Care</h2><h3>Knees</h3><p><a href="#team">Team</a></p>`;

  it('changes nothing in the page and sets no inline style', async () => {
    const container = await page(own);
    const records: MutationRecord[] = [];
    const observer = new MutationObserver((found) => records.push(...found));
    observer.observe(document, {attributes: true, childList: true, characterData: true, subtree: true});
    const found = document.createElement('prolo-overview');
    container.append(found);
    await settled(container);
    await read();
    observer.disconnect();
    expect(headingIn(container).color).to.equal(navy);
    expect(records.filter(({addedNodes: [node]}) => node !== found)).to.deep.equal([]);
    expect(found.getAttributeNames()).to.deep.equal([]);
    expect(findOverview(container).querySelectorAll('[style]')).to.have.lengthOf(0);
  });

  it('asks for no size and no place, so that nothing is laid out for it', async () => {
    const asked = new Set<string>();
    const {getComputedStyle: original} = window;
    const measures = ['getBoundingClientRect', 'getClientRects'] as const;
    const originals = measures.map((name) => Element.prototype[name]);
    window.getComputedStyle = (...args) =>
      new Proxy(original.call(window, ...args), {
        get: (found, name: string) => (asked.add(name), Reflect.get(found, name) as unknown),
      });
    for (const name of measures) Element.prototype[name] = () => expect.fail(`${name} is called`);
    try {
      await lookPage(own + overview);
    } finally {
      window.getComputedStyle = original;
      measures.forEach((name, index) => Object.assign(Element.prototype, {[name]: originals[index]}));
    }
    expect(asked).to.include('fontFamily');
    const laidOut = /width|height$|size$|margin|padding|inset|top|left|right|bottom|transform$|grid/i;
    const harmless = ['lineHeight', 'fontSize', 'textTransform'];
    expect([...asked].filter((name) => laidOut.test(name) && !harmless.includes(name))).to.deep.equal([]);
  });

  it('many elements that come together search the page as often as one', async () => {
    const searches = async (markup: string) => {
      const selectors: string[] = [];
      const original = Reflect.get<Document, 'querySelectorAll'>(document, 'querySelectorAll');
      const querySelectorAll = (selector: string) => {
        if (/h\d|a\[href\]/.test(selector)) selectors.push(selector);
        return original.call(document, selector);
      };
      Object.assign(document, {querySelectorAll});
      try {
        await lookPage(own + markup);
      } finally {
        Reflect.deleteProperty(document, 'querySelectorAll');
      }
      return selectors;
    };
    const ofOne = await searches(overview);
    expect(ofOne).not.to.deep.equal([]);
    expect(await searches(overview.repeat(5))).to.deep.equal(ofOne);
  });

  it('elements of one look share one style sheet', async () => {
    const container = await lookPage(own + overview + overview);
    const [first, second] = [...container.querySelectorAll('prolo-overview')].map(({shadowRoot}) =>
      shadowRoot!.adoptedStyleSheets.at(-1)!,
    );
    expect(first!.cssRules[0]!.cssText).to.include('--_page-heading-color');
    expect(second).to.equal(first);
  });

  it('buttons have the font and the color of the text they stand in', async () => {
    const container = await lookPage(
      `<div>${style(`div { font: italic 300 21px serif; color: ${maroon} }`)}<prolo-risks></prolo-risks>
       <prolo-questions></prolo-questions><prolo-mechanism></prolo-mechanism></div>`,
    );
    let count = 0;
    for (const found of container.querySelectorAll('prolo-risks, prolo-questions, prolo-mechanism')) {
      for (const button of found.shadowRoot!.querySelectorAll('button:not(.word, .control)')) {
        const {fontFamily, color} = getComputedStyle(button);
        expect({fontFamily, color}, button.outerHTML).to.deep.equal({fontFamily: 'serif', color: maroon});
        count++;
      }
    }
    expect(count).to.be.at.least(3);
  });
});
