import {expect} from '@open-wc/testing';
import {executeServerCommand} from '@web/test-runner-commands';
import {
  everyElement,
  expectAlive,
  expectReadable,
  expectUnharmed,
  expectWords,
  probe,
  prolo,
  wordsOf,
} from './hosts/assertions.js';
import {closeAll, isChromium, open, elementsIn, settled, type OpenedPage} from './support.js';

const head = `<meta charset="utf-8"/><title>Page</title>${probe}${prolo}`;
const pageOf = (attributes: string, body = everyElement, style = '') =>
  `<!doctype html><html lang="en" ${attributes}>${head}<style>${style}</style><body>${body}`;

/** Whether the buttons of a vertical page are as high as their words are long. */
function drawsButtonsUpright({document}: OpenedPage): boolean {
  const button = Object.assign(document.createElement('button'), {textContent: 'A few words'});
  document.body.append(button);
  const {width, height} = button.getBoundingClientRect();
  button.remove();
  return height > width;
}

/** Opens a whole document with a content type of its own, which `srcdoc` cannot have; relative URLs do not resolve in a blob. */
async function openAs(type: string, markup: string): Promise<OpenedPage> {
  const absolute = markup.replaceAll('src="/', `src="${location.origin}/`);
  const url = URL.createObjectURL(new Blob([absolute], {type}));
  const page = await open({url});
  URL.revokeObjectURL(url);
  return page;
}

const frames = async (count: number, {window}: OpenedPage) => {
  for (let frame = 0; frame < count; frame++) await new Promise((resolve) => window.requestAnimationFrame(resolve));
};

describe('an element is whole, readable and alive on a page that', () => {
  afterEach(closeAll);

  for (const [name, markup] of Object.entries({
    'runs from right to left': pageOf('dir="rtl"'),
    'can be edited': pageOf('', `<div contenteditable>${everyElement}</div>`),
    'is in design mode of its own making': pageOf(
      '',
      `${everyElement}<script>document.designMode = 'on'; document.designMode = 'off'</script>`,
    ),
  })) {
    it(name, async () => expectUnharmed(await open({markup})));
  }

  for (const zoom of [0.75, 2]) {
    it(`is shown at ${zoom} times its size`, async () => {
      const page = await open({markup: pageOf('', everyElement, `body { zoom: ${zoom} }`)});
      await expectWords(page);
      await expectReadable(page);
      // Older engines count the places of what is zoomed in other pixels than those of a click.
      if ('currentCSSZoom' in page.document.body) await expectAlive(page);
    });
  }

  it('runs from top to bottom', async () => {
    for (const mode of ['vertical-rl', 'vertical-lr']) {
      const page = await open({markup: pageOf('', everyElement, `html { writing-mode: ${mode} }`)});
      await expectWords(page);
      // Older engines draw buttons from left to right on such a page too, over what is beside them.
      if (drawsButtonsUpright(page)) await expectAlive(page);
      for (const element of elementsIn(page.document)) {
        const {writingMode} = page.window.getComputedStyle(element.shadowRoot!.querySelector('[part=base]')!);
        expect(writingMode, element.localName).to.equal(mode);
      }
    }
  });

  it('is in quirks mode', async () => {
    const page = await openAs('text/html', `<html lang="en">${head}<body>${everyElement}`);
    expect(page.document.compatMode).to.equal('BackCompat');
    await expectUnharmed(page);
  });

  it('is XHTML', async () => {
    const body = everyElement.replaceAll('acknowledge', 'acknowledge=""');
    const page = await openAs(
      'application/xhtml+xml',
      `<html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head>${head}</head><body>${body}</body></html>`,
    );
    expect(page.document.contentType).to.equal('application/xhtml+xml');
    await expectUnharmed(page);
  });

  for (const [name, write] of Object.entries({
    'is written as it is parsed': `document.write(\`${everyElement}${prolo.replace('</', '<\\/')}\`)`,
    'is written anew after it has loaded': `addEventListener('load', () => setTimeout(() => {
      const {errors} = window;
      document.open();
      document.write(\`<!doctype html><html lang="en"><title>Page</title><body>${everyElement}\`);
      document.close();
      window.errors = errors;
    }))`,
  })) {
    it(name, async () => {
      const scripts = name.includes('anew') ? probe + prolo : probe;
      const page = await open({
        markup: `<!doctype html><html lang="en"><title>Page</title>${scripts}<body><script>${write}</script>`,
      });
      await frames(5, page);
      await settled(page);
      await expectWords(page);
      await expectAlive(page);
    });
  }
});

describe('a frame that may do nothing but run scripts', () => {
  afterEach(closeAll);

  it('shows every word', async () => {
    const {document} = await open({markup: pageOf('')});
    const words = elementsIn(document).map((element) => [element.localName, wordsOf(element)]);
    const tell = `addEventListener('load', async () => {
      const found = ${JSON.stringify(words.map(([tag]) => tag))}.map((tag) => document.querySelector(tag));
      for (const element of found) await element.updateComplete;
      const words = found.map(({localName, shadowRoot}) => [
        localName, shadowRoot.textContent.replace(/\\s+/g, ' ').trim()]);
      parent.postMessage({origin, errors, words}, '*');
    })`;
    const frame = window.document.createElement('iframe');
    frame.sandbox.add('allow-scripts');
    frame.srcdoc = pageOf('', `${everyElement}<script>${tell}</script>`).replaceAll('src="/', `src="${origin}/`);
    const told = new Promise((resolve) => {
      addEventListener('message', ({source, data}) => source === frame.contentWindow && resolve(data));
    });
    window.document.body.append(frame);
    const heard = await told;
    frame.remove();
    expect(heard).to.deep.equal({origin: 'null', errors: [], words});
  });
});

/** The one engine that tests can bring to the styles of paper. */

describe('paper', () => {
  afterEach(closeAll);

  it('has every word when it is asked for in the midst of a change', async () => {
    const page = await open({markup: pageOf('', everyElement, '* { transition: all 10s }')});
    const mechanism = page.document.querySelector('prolo-mechanism')!;
    const conditions = page.document.querySelector('prolo-conditions')!;
    mechanism.scrollIntoView();
    mechanism.step = 3;
    conditions.selected = 'knee-pain';
    await frames(2, page);
    page.window.dispatchEvent(new Event('beforeprint'));
    if (isChromium) await executeServerCommand('cdp-media', {media: 'print'});
    try {
      for (const element of elementsIn(page.document)) {
        const facts = [...element.shadowRoot!.querySelectorAll('[data-fact]')];
        const unseen = facts.filter((fact) => fact.getClientRects().length === 0 && !fact.closest('thead'));
        expect(
          unseen.map((fact) => fact.getAttribute('data-fact')),
          element.localName,
        ).to.deep.equal([]);
        expect(facts.length > 0 || element.localName === 'prolo-guide', element.localName).to.equal(true);
      }
    } finally {
      if (isChromium) await executeServerCommand('cdp-media');
      page.window.dispatchEvent(new Event('afterprint'));
    }
  });
});

describe('10,000 elements', () => {
  afterEach(closeAll);

  it('have their words, and leave nothing when they go', async function () {
    this.timeout(120_000);
    const page = await open({markup: pageOf('', '<h1>Clinic</h1><div id="place"></div>')});
    const place = page.document.querySelector('#place')!;
    place.innerHTML = '<prolo-disclaimer variant="brief"></prolo-disclaimer>'.repeat(10_000);
    await settled(page);
    const all = [...place.children] as Element[];
    expect(all).to.have.lengthOf(10_000);
    const [first, ...rest] = all.map(wordsOf);
    expect(first).to.have.length.above(100);
    expect(rest.every((words) => words === first)).to.equal(true);
    place.replaceChildren();
    const shared = page.window as unknown as Record<symbol, {listeners: Set<unknown>}>;
    expect(shared[Symbol.for('prolo-elements')]!.listeners.size).to.equal(0);
    expect(page.window.errors).to.deep.equal([]);
  });
});
