/** What stands below fallback content when an element replaces it before a reader's eyes. */
import {expect} from '@open-wc/testing';
import {rows} from '../../support/rows.js';
import {closeAll, open, settled, type OpenedPage} from './support.js';

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
      const page = await openAt(420, width);
      expect(contentOf(page)).to.be.below(400);
      expect(page.document.querySelector('#below')!.getBoundingClientRect().top).to.be.closeTo(16 + 420 + 16, 2);
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
