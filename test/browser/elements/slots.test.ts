import {expect} from '@open-wc/testing';
import {en} from '../../../src/index.js';
import {upgradeMarkers} from '../../../src/script/markers.js';
import {rows} from '../../support/rows.js';
import {element, elementsIn, page, settled, shownText, tags, warnings} from './support.js';

/** Whether a reader sees what the page put into a slot. */
const isSeen = (child: Element) => child.checkVisibility() && child.getBoundingClientRect().height > 0;
const frameOf = (child: Element) => child.assignedSlot?.closest('[part="clinic"]');

describe('what the clinic adds', () => {
  for (const tag of rows(tags)) {
    it(`to <${tag}> as a note stands in a frame that says whose it is`, async () => {
      const found = await element(`<${tag}><p slot="note">Call us at night, too.</p></${tag}>`);
      const note = found.querySelector('p')!;
      expect(isSeen(note)).to.equal(true);
      expect(frameOf(note)?.textContent).to.include(en.parts.fromClinic);
      expect(shownText(found)).not.to.include('Call us');
    });

    it(`to <${tag}> as a heading takes the place of the element’s own`, async () => {
      const found = await element(`<${tag}><h2 slot="heading">Our own heading</h2></${tag}>`);
      const ours = found.shadowRoot!.querySelector('slot[name="heading"] > *');
      expect(isSeen(found.querySelector('h2')!)).to.equal(true);
      expect(ours?.checkVisibility() ?? false).to.equal(false);
    });

    it(`to <${tag}> as actions stands after the content`, async () => {
      const found = await element(`<${tag}><a slot="actions" href="#book">Book a visit</a></${tag}>`);
      expect(isSeen(found.querySelector('a')!)).to.equal(true);
    });

    it(`to <${tag}> in an empty slot leaves no trace`, async () => {
      const [empty, without] = [
        await element(`<${tag}><p slot="note">  </p></${tag}>`),
        await element(`<${tag}></${tag}>`),
      ];
      expect(empty.shadowRoot!.querySelector('[part="clinic"]')?.checkVisibility() ?? false).to.equal(false);
      expect(shownText(empty)).to.equal(shownText(without));
    });
  }

  const unknown: readonly [situation: string, markup: string, named: RegExp][] = [
    ['a misspelled name', '<prolo-risks><p slot="notes">A</p></prolo-risks>', /no slot "notes".*heading.*note/],
    [
      'a slot of another element',
      '<prolo-overview><p slot="price">A</p></prolo-overview>',
      /"price".*heading, note, actions/,
    ],
    [
      'a note on a condition that is not shown',
      '<prolo-conditions include="back-pain"><p slot="note-knee-pain">A</p></prolo-conditions>',
      /"note-knee-pain".*note-back-pain/,
    ],
    [
      'an answer in a guide without the visit',
      '<prolo-guide sections="overview"><p slot="price">A</p></prolo-guide>',
      /"price"/,
    ],
  ];
  for (const [situation, markup, named] of rows(unknown)) {
    it(`in ${situation} is reported with the names that exist, and the rest is shown`, async () => {
      let text = '';
      const said = await warnings(async () => (text = shownText(await element(markup))));
      expect(
        said.filter((message) => named.test(message)),
        said.join('\n'),
      ).to.have.lengthOf(1);
      expect(text.length).to.be.greaterThan(50);
    });
  }

  it('in a marker is shown too, and an unknown name there is reported', async () => {
    const said = await warnings(async () => {
      const container = await page('<div class="prolo-visit"><p slot="price">$ 250</p><p slot="prices">$ 1</p></div>');
      upgradeMarkers(container);
      await settled(container);
      expect(elementsIn(container)).to.have.lengthOf(1);
      const [price] = container.querySelectorAll('p');
      expect(price!.assignedSlot).to.not.equal(null);
    });
    expect(said.filter((message) => message.includes('no slot "prices"'))).to.have.lengthOf(1);
  });

  it('in slots that exist is not reported', async () => {
    const slots = ['clinic', 'price', 'note-knee-pain', 'call-number', 'note', 'actions', 'heading'];
    const children = slots.map((slot) => `<p slot="${slot}">A</p>`).join('');
    expect(await warnings(() => page(`<prolo-guide>${children}</prolo-guide>`))).to.deep.equal([]);
  });
});
