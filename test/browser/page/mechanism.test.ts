import {expect} from '@open-wc/testing';
import {looks} from '../../../stories/looks/looks.js';
import {scenes} from '../../../src/content/scenes.js';
import {closeAll, lookPage, open, type OpenedPage} from './support.js';

const body =
  '<main><h1>Clinic</h1><p>Text of the clinic.</p><prolo-mechanism></prolo-mechanism><p>More text.</p></main>';
const mechanismIn = ({document}: OpenedPage) => document.querySelector('prolo-mechanism')!;

/** Two frames: one in which the browser lays out, one after which it has reported it. */
const drawn = async ({window}: OpenedPage) => {
  for (let frame = 0; frame < 2; frame++) await new Promise((resolve) => window.requestAnimationFrame(resolve));
};

/** Where the drawing and its buttons are, from the top of the element, and how large. */
function placesIn(page: OpenedPage) {
  const mechanism = mechanismIn(page);
  const {top} = mechanism.getBoundingClientRect();
  return ['.picture', '.controls'].map((selector) => {
    const box = mechanism.shadowRoot!.querySelector(selector)!.getBoundingClientRect();
    return [box.top - top, box.left, box.width, box.height];
  });
}

async function throughAllScenes(page: OpenedPage) {
  const mechanism = mechanismIn(page);
  for (const name of mechanism.shadowRoot!.querySelectorAll<HTMLElement>('.step > .fold > summary')) {
    name.click();
    await mechanism.updateComplete;
    await drawn(page);
  }
  expect(mechanism.step).to.equal(scenes.length);
}

describe('the scenes on a clinic’s page', () => {
  afterEach(closeAll);

  for (const {id} of looks) {
    for (const width of [320, 768, 1280]) {
      it(`change in place, with the drawing and its buttons where they were: ${id}, ${width} px`, async () => {
        const page = await open({markup: lookPage(id, body)}, {width});
        mechanismIn(page).scrollIntoView();
        await drawn(page);
        const before = placesIn(page);
        await throughAllScenes(page);
        expect(placesIn(page)).to.deep.equal(before);
      });
    }
  }

  it('stay in sight beside the words of the last one where there is room', async () => {
    const page = await open({markup: lookPage('light', body)}, {width: 1280});
    const {shadowRoot} = mechanismIn(page);
    for (const fold of shadowRoot!.querySelectorAll('details')) fold.open = true;
    shadowRoot!.querySelector('.step:last-child')!.scrollIntoView({block: 'center'});
    await drawn(page);
    const picture = shadowRoot!.querySelector('.picture')!.getBoundingClientRect();
    expect(picture.top).to.be.at.least(0);
    expect(picture.bottom).to.be.at.most(page.window.innerHeight);
  });

  it('never cover words on a phone', async () => {
    const page = await open({markup: lookPage('light', body)}, {width: 320});
    const {shadowRoot} = mechanismIn(page);
    for (const step of shadowRoot!.querySelectorAll('.step')) {
      step.scrollIntoView();
      await drawn(page);
      const stage = shadowRoot!.querySelector('.stage')!.getBoundingClientRect();
      expect(stage.bottom).to.be.at.most(step.getBoundingClientRect().top);
    }
  });

  it('follow the step that the page writes', async () => {
    const page = await open({markup: lookPage('light', body.replace('<prolo-mechanism', '<prolo-mechanism step="4"'))});
    const drawing = mechanismIn(page).shadowRoot!.querySelector<SVGElement>('.picture .drawing')!;
    expect(drawing.dataset.scene).to.equal(scenes[3]);
  });
});
