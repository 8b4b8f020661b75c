/** Pages have shortcuts (hotkeys-js, github/hotkey, slide shows, players) that spare controls by the target of the event. */
import {expect} from '@open-wc/testing';
import {rows} from '../../support/rows.js';
import {element} from './support.js';

const used = [' ', 'Enter'];
const arrows = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'];
const passed = ['Tab', 'Escape', 'k', '/'];

interface Row {
  markup: string;
  selector: string;
  /** The keys that stay with the control. */
  stay: string[];
  /** The keys that the page receives. */
  leave: string[];
}

const table: Row[] = [
  {
    markup: '<prolo-disclaimer acknowledge></prolo-disclaimer>',
    selector: 'input',
    stay: [' '],
    // Forms listen for Enter in their controls.
    leave: ['Enter', ...arrows, ...passed],
  },
  {markup: '<prolo-guide></prolo-guide>', selector: '[type="radio"]', stay: [' ', ...arrows], leave: passed},
  {markup: '<prolo-guide></prolo-guide>', selector: 'button', stay: used, leave: [...arrows, ...passed]},
  {markup: '<prolo-overview></prolo-overview>', selector: 'summary', stay: used, leave: [...arrows, ...passed]},
  {
    markup: '<prolo-article href="/article"></prolo-article>',
    selector: 'a[href]',
    stay: ['Enter'],
    leave: [' ', ...arrows, ...passed],
  },
];

/** The keys of the list that arrive at the document. */
function arriving(control: Element, keys: readonly string[], modifier: KeyboardEventInit = {}): string[] {
  const arrived = new Set<string>();
  const note = ({key}: KeyboardEvent) => arrived.add(key);
  const types = ['keydown', 'keyup', 'keypress'] as const;
  for (const type of types) document.addEventListener(type, note);
  for (const key of keys) {
    for (const type of types) {
      control.dispatchEvent(
        new KeyboardEvent(type, {key, bubbles: true, composed: true, cancelable: true, ...modifier}),
      );
    }
  }
  for (const type of types) document.removeEventListener(type, note);
  return [...arrived];
}

describe('keys that a focused control uses', () => {
  for (const {markup, selector, stay, leave} of rows(table)) {
    it(`stay inside, and others reach the page: ${selector} of ${markup}`, async () => {
      const found = await element(markup);
      const control = found.shadowRoot!.querySelector(selector)!;
      expect(arriving(control, stay)).to.deep.equal([]);
      expect(arriving(control, leave)).to.deep.equal(leave);
      expect(arriving(control, stay, {ctrlKey: true})).to.deep.equal(stay);
    });
  }

  it('reach the page from a control that the page itself has slotted', async () => {
    const guide = await element('<prolo-guide><button slot="clinic">Call us</button></prolo-guide>');
    expect(arriving(guide.querySelector('button')!, used)).to.deep.equal(used);
  });

  it('reach the page from text without a control', async () => {
    const overview = await element('<prolo-overview></prolo-overview>');
    expect(arriving(overview.shadowRoot!.querySelector('p')!, used)).to.deep.equal(used);
  });
});
