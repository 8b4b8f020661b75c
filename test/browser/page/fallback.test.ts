/** What stands below fallback content when an element replaces it before a reader's eyes. */
import {expect} from '@open-wc/testing';
import {executeServerCommand} from '@web/test-runner-commands';
import {rows} from '../../support/rows.js';
import {closeAll, isChromium, open, settled, type OpenedPage} from './support.js';

const pageOf = (height: number, above = '') => `<!doctype html><html lang="en"><meta charset="utf-8"><title>Page</title>
  <body style="margin: 0">${above}<prolo-article><p style="margin: 0; block-size: ${height}px">Fallback</p></prolo-article>
  <p id="below">Below</p><div style="block-size: 5000px"></div>
  <script src="/prolo-elements/prolo.js"></script>`;

const frames = async ({window}: OpenedPage, count = 4) => {
  for (let frame = 0; frame < count; frame++) await new Promise((resolve) => window.requestAnimationFrame(resolve));
};
const heightOf = ({document}: OpenedPage) => document.querySelector('prolo-article')!.getBoundingClientRect().height;
const contentOf = ({document}: OpenedPage) =>
  document.querySelector('prolo-article')!.shadowRoot!.querySelector('.base')!.getBoundingClientRect().height;
const scrollBy = async (page: OpenedPage, by: number) => {
  page.window.scrollBy({top: by, behavior: 'instant'});
  await frames(page);
};

async function openAt(height: number, width = 800, above = ''): Promise<OpenedPage> {
  const page = await open({markup: pageOf(height, above)}, {width, height: 600});
  await settled(page);
  await frames(page);
  expect(page.document.querySelector('prolo-article')!.shadowRoot!.querySelector('.base')).not.to.equal(null);
  return page;
}

describe('below fallback content that was taller than the element,', () => {
  afterEach(closeAll);

  for (const width of rows([800, 500.36, 333.3])) {
    it(`nothing moves in a window ${width} px wide`, async () => {
      const page = await openAt(460, width);
      expect(contentOf(page)).to.be.below(440);
      expect(page.document.querySelector('#below')!.getBoundingClientRect().top).to.be.closeTo(16 + 460 + 16, 2);
    });
  }

  it('room is left until the element is out of sight', async () => {
    const page = await openAt(420);
    await scrollBy(page, 100);
    expect(heightOf(page)).to.be.closeTo(420, 1);
    await scrollBy(page, 2000);
    expect(heightOf(page)).to.be.below(400);
  });

  it('room is left until the window changes its width', async () => {
    const page = await openAt(420);
    page.frame.style.inlineSize = '600px';
    await frames(page);
    expect(heightOf(page)).to.be.below(400);
  });

  it('room is left down to the end of the window, where the content went on, and only until the reader scrolls', async () => {
    const page = await openAt(30_000, 800, '<p style="margin: 0; block-size: 100px">Above</p>');
    expect(heightOf(page)).to.be.within(400, 500);
    await scrollBy(page, 10);
    expect(heightOf(page)).to.be.below(400);
  });

  it('no room is left on the page of a reader who has scrolled past it', async () => {
    const page = await openAt(700, 800, '<p style="margin: 0; block-size: 900px">Above</p>');
    expect(heightOf(page)).to.be.below(400);
  });
});

/** Runs the script only now, as on a slow connection. */
async function runScript(page: OpenedPage): Promise<void> {
  const script = Object.assign(page.document.createElement('script'), {src: '/prolo-elements/prolo.js'});
  page.document.body.append(script);
  await new Promise((resolve) => script.addEventListener('load', resolve));
  await frames(page, 8);
}
const topOf = ({document}: OpenedPage, selector: string) =>
  document.querySelector(selector)!.getBoundingClientRect().top;

describe('when the script comes late,', () => {
  afterEach(async () => {
    closeAll();
    if (isChromium) await executeServerCommand('cdp-scale', 1);
  });

  // Only in Chromium can a test set how many pixels of the screen a CSS pixel has, as browser zoom does.
  const scales = isChromium ? [0.9, 1, 1.1, 1.25, 1.5] : [1];
  const sizes: [scale: number, width: number, height: number][] = scales.flatMap((scale) => [
    [scale, 800, 420.45],
    [scale, 1024 / 1.1, 400.7],
  ]);
  for (const [scale, width, height] of rows(sizes)) {
    it(`nothing below moves at ${Math.round(scale * 100)} % browser zoom, in a window ${width.toFixed(1)} px wide`, async () => {
      if (isChromium) await executeServerCommand('cdp-scale', scale);
      const markup = pageOf(height)
        .replace('margin: 0; block-size', 'block-size')
        .replace(/<script.*/u, '');
      const page = await open({markup}, {width, height: 600});
      const before = topOf(page, '#below');
      await runScript(page);
      expect(contentOf(page)).to.be.below(390);
      expect(topOf(page, '#below')).to.be.closeTo(before, 0.1);
    });
  }

  const line = '<p slot="note" style="block-size: 17px">Our clinic</p>';
  const texts: [where: string, children: (text: string) => string][] = [
    ['above the text', (text) => line + text],
    ['below the text', (text) => text + line],
    ['around the text', (text) => line.replace('note', 'heading') + text + line],
  ];
  for (const [where, children] of rows(texts)) {
    it(`nothing moves around a reader in the middle of a text with the clinic’s own words ${where}`, async () => {
      const paragraph = (id: string) => `<p id="${id}" style="block-size: 900px">Text</p>`;
      const content = children(`${paragraph('first')}${paragraph('second')}`);
      const page = await open(
        {
          markup: `<!doctype html><html lang="en"><title>Page</title><body style="margin: 0; overflow-anchor: none">
            <prolo-article>${content}</prolo-article><p id="below">Below</p><div style="block-size: 5000px"></div>`,
        },
        {height: 600},
      );
      await scrollBy(page, 1300);
      const placesOf = () => ['#first', '#second', '#below'].map((selector) => topOf(page, selector));
      const before = placesOf();
      await runScript(page);
      expect(page.document.querySelector('prolo-article')!.shadowRoot).not.to.equal(null);
      expect(placesOf()).to.deep.equal(before);
      await scrollBy(page, 3000);
      expect(page.document.querySelector('prolo-article')).to.contain.text('Our clinic');
      expect(page.document.querySelector<HTMLElement>('[slot="note"]')!.assignedSlot!.closest('.replaced')).to.equal(
        null,
      );
    });
  }
});
