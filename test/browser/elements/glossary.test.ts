import {expect} from '@open-wc/testing';
import {a11ySnapshot, emulateMedia, sendKeys} from '@web/test-runner-commands';
import {explainedSections} from '../../../src/content/explained-sections.js';
import {makeSplitter} from '../../../src/runtime/words.js';
import {en, type ProloElement} from '../../../src/index.js';
import {unless} from '../../support/unless.js';
import {element, elementsIn, isChromium, page, settled, shownText} from './support.js';

const buttons = (found: Element) => [...found.shadowRoot!.querySelectorAll<HTMLButtonElement>('.word')];
const meaningOf = ({popoverTargetElement}: HTMLButtonElement) => popoverTargetElement as HTMLElement;
const isOpen = (meaning: Element) => meaning.matches(':popover-open');
const unfold = (found: Element) => {
  for (const fold of found.shadowRoot!.querySelectorAll('details')) fold.open = true;
};

const describePopovers = unless(!('popover' in HTMLElement.prototype) && 'this engine has no popovers', describe);

const itPrints = unless(!isChromium && 'only Chromium lets a test set media', it);

describePopovers('A hard word', () => {
  for (const section of explainedSections) {
    const tag = `prolo-${section}`;

    it(`opens in <${tag}> where its statements first use it, and nowhere else`, async () => {
      const found = await element(`<${tag}></${tag}>`);
      const split = makeSplitter(en[section].words!);
      const statements = [...found.shadowRoot!.querySelectorAll('[data-fact]')].map((statement) => {
        const copy = statement.cloneNode(true) as Element;
        for (const other of copy.querySelectorAll('[popover], .peek, details, th, .label, h1, h2, h3, h4, h5, h6'))
          other.remove();
        return copy.textContent;
      });
      const used = statements.flatMap((text) => split(text).flatMap(({id}) => id ?? []));
      const ids = buttons(found).map((button) => meaningOf(button).id);
      expect(new Set(ids).size, 'each once').to.equal(ids.length);
      expect(ids).to.include.members([...new Set(used)]);
    });

    it(`is in <${tag}> a button in a sentence, never in a heading, a summary, a link or another button`, async () => {
      const found = await element(`<${tag}></${tag}>`);
      expect(buttons(found).length).to.be.greaterThan(0);
      for (const button of buttons(found)) {
        expect(button.parentElement!.closest('h1, h2, h3, h4, h5, h6, summary, a, button, [title]')).to.equal(null);
        expect(button.getAttributeNames().filter((name) => /^(?:title|aria-)/.test(name))).to.deep.equal([]);
      }
    });

    it(`is in <${tag}> part of the text as it was written`, async () => {
      const found = await element(`<${tag}></${tag}>`);
      const {intro} = en[section] as {intro?: {plain: string}};
      expect(shownText(found).includes(intro?.plain ?? '')).to.equal(true);
    });
  }

  it('is not explained at the clinical reading level', async () => {
    expect(buttons(await element('<prolo-evidence reading="clinical"></prolo-evidence>'))).to.deep.equal([]);
  });

  it('stands in front of its meaning, which follows its sentence', async () => {
    const overview = await element('<prolo-overview></prolo-overview>');
    const main = overview.shadowRoot!.querySelector('.main')!;
    const [first] = en.overview.statements.K1.plain.split(/(?<=\.) /);
    const meaning = main.querySelector('[popover]')!;
    const before = document.createRange();
    before.setStart(main, 0);
    before.setEndBefore(meaning);
    expect(before.toString().trim()).to.equal(first);
    expect(meaning.textContent).to.equal(
      `${en.glossary.terms['G-prolotherapy'].term}: ${en.glossary.terms['G-prolotherapy'].plain}`,
    );
    expect(meaning.querySelector('dfn')!.textContent).to.equal(en.glossary.terms['G-prolotherapy'].term);
  });

  it('opens with Enter, closes with Escape, and has the focus again', async () => {
    const overview = await element('<prolo-overview></prolo-overview>');
    const [button] = buttons(overview) as [HTMLButtonElement];
    button.focus();
    await sendKeys({press: 'Enter'});
    expect(isOpen(meaningOf(button))).to.equal(true);
    await sendKeys({press: 'Escape'});
    expect(isOpen(meaningOf(button))).to.equal(false);
    expect(overview.shadowRoot!.activeElement).to.equal(button);
  });

  it('is reached with Tab, and is followed by the next word', async () => {
    const overview = await element('<prolo-overview></prolo-overview>');
    const [first, second] = buttons(overview) as [HTMLButtonElement, HTMLButtonElement];
    first.focus();
    await sendKeys({press: 'Enter'});
    await sendKeys({press: 'Tab'});
    expect(overview.shadowRoot!.activeElement).to.equal(second);
  });

  it('closes when another one opens', async () => {
    const overview = await element('<prolo-overview></prolo-overview>');
    const [first, second] = buttons(overview) as [HTMLButtonElement, HTMLButtonElement];
    first.click();
    second.click();
    expect(buttons(overview).filter((button) => isOpen(meaningOf(button)))).to.deep.equal([second]);
  });

  it('does not open under a pointer that only passes', async () => {
    const overview = await element('<prolo-overview></prolo-overview>');
    const [button] = buttons(overview) as [HTMLButtonElement];
    button.dispatchEvent(new PointerEvent('pointerover', {bubbles: true}));
    await settled(document.body);
    expect(isOpen(meaningOf(button))).to.equal(false);
  });

  it('stays open while the element renders again', async () => {
    const overview = await element<ProloElement>('<prolo-overview></prolo-overview>');
    const [button] = buttons(overview) as [HTMLButtonElement];
    button.click();
    overview.requestUpdate();
    await overview.updateComplete;
    expect(isOpen(meaningOf(button))).to.equal(true);
  });

  it('is at least 24 pixels high, and does not move the lines apart', async () => {
    const overview = await element('<prolo-overview></prolo-overview>');
    const main = overview.shadowRoot!.querySelector<HTMLElement>('.main')!;
    for (const button of main.querySelectorAll('button')) {
      expect(button.getBoundingClientRect().height).to.be.at.least(24);
    }
    const height = main.offsetHeight;
    for (const button of main.querySelectorAll('button')) button.replaceWith(button.textContent);
    // Engines round the height of a line.
    expect(main.offsetHeight).to.be.closeTo(height, 1);
  });

  it('keeps the marks around it on its line, however narrow the column', async () => {
    const conditions = await element('<prolo-conditions></prolo-conditions>');
    for (const fold of conditions.shadowRoot!.querySelectorAll('details')) fold.open = true;
    const marks = [...conditions.shadowRoot!.querySelectorAll('p .word')].flatMap((button) => {
      let after = button.nextSibling;
      while (after && !(after instanceof Text && after.data)) after = after.nextSibling;
      return after instanceof Text && /^[.,:;)]/.test(after.data) ? [{button, after}] : [];
    });
    expect(marks).to.not.have.lengthOf(0);
    for (let width = 180; width < 400; width += 4) {
      conditions.style.width = `${width}px`;
      for (const {button, after} of marks) {
        const range = document.createRange();
        range.setStart(after, 0);
        range.setEnd(after, 1);
        const {top, bottom} = range.getBoundingClientRect();
        expect((top + bottom) / 2, `${button.textContent} at ${width}`).to.be.below(
          button.getBoundingClientRect().bottom,
        );
      }
    }
  });

  it('opens beside its meaning where the browser can place it there', async () => {
    const overview = await element('<prolo-overview></prolo-overview>');
    for (const button of buttons(overview).slice(0, 3)) {
      button.scrollIntoView({block: 'center'});
      button.click();
      const gap = meaningOf(button).getBoundingClientRect().top - button.getBoundingClientRect().bottom;
      expect(gap).to.be.within(0, CSS.supports('position-area: block-end') ? 10 : innerHeight);
    }
  });

  for (const dir of ['ltr', 'rtl']) {
    it(`opens inside of the window from a narrow column (${dir})`, async () => {
      const container = await page(
        `<div dir="${dir}" style="inline-size: 12em; margin-inline-start: auto; overflow: hidden; transform: scale(1)"><prolo-risks></prolo-risks></div>`,
      );
      const [risks] = elementsIn(container) as [ProloElement];
      unfold(risks);
      for (const button of buttons(risks)) {
        button.scrollIntoView({block: 'center'});
        button.click();
        const {left, right, top, bottom, width} = meaningOf(button).getBoundingClientRect();
        expect(width).to.be.greaterThan(0);
        expect(Math.min(left, top), button.textContent).to.be.at.least(0);
        expect(right, button.textContent).to.be.at.most(document.documentElement.clientWidth);
        expect(bottom, button.textContent).to.be.at.most(innerHeight);
        button.click();
      }
    });
  }

  itPrints('is listed with its meaning on paper, where nothing opens, and only there', async () => {
    const overview = await element('<prolo-overview></prolo-overview>');
    const list = overview.shadowRoot!.querySelector('.words')!;
    expect(getComputedStyle(list).display).to.equal('none');
    const terms = [...list.querySelectorAll('dt')].map((term) => term.textContent);
    expect(terms).to.have.members(
      buttons(overview).map((button) => meaningOf(button).querySelector('dfn')!.textContent),
    );
    expect(list.querySelectorAll('dd')).to.have.lengthOf(terms.length);
    await emulateMedia({media: 'print'});
    try {
      expect(getComputedStyle(list).display).to.equal('block');
      expect(getComputedStyle(buttons(overview)[0]!).textDecorationLine).to.equal('none');
    } finally {
      await emulateMedia({media: 'screen'});
    }
  });

  it('passes axe while its meaning is open', async () => {
    const overview = await element('<prolo-overview></prolo-overview>');
    buttons(overview)[0]!.click();
    await expect(overview).to.be.accessible();
  });
});

interface AccessibleNode {
  role: string;
  name?: string;
  expanded?: boolean;
  children?: AccessibleNode[];
}

/** The buttons in the accessibility tree of the page, in its order. */
async function accessibleButtons(): Promise<Pick<AccessibleNode, 'name' | 'expanded'>[]> {
  const inside = ({
    role,
    name,
    expanded = false,
    children = [],
  }: AccessibleNode): Pick<AccessibleNode, 'name' | 'expanded'>[] => [
    ...(role === 'button' ? [{name: name!, expanded}] : []),
    ...children.flatMap(inside),
  ];
  return inside(await (a11ySnapshot({}) as Promise<unknown> as Promise<AccessibleNode>));
}

unless(!isChromium && 'only Chromium shows a test its accessibility tree', describe)('The accessibility tree', () => {
  it('has a hard word as a button that is named as it stands in the sentence, expanded while it is open', async () => {
    const overview = await element('<prolo-overview></prolo-overview>');
    const [button] = buttons(overview) as [HTMLButtonElement];
    expect((await accessibleButtons())[0]).to.deep.equal({name: 'Prolotherapy', expanded: false});
    button.click();
    expect((await accessibleButtons())[0]).to.deep.equal({name: 'Prolotherapy', expanded: true});
  });
});

describe('Without popovers', () => {
  const {prototype} = HTMLElement;
  const popover = Object.getOwnPropertyDescriptor(prototype, 'popover');
  before(() => Reflect.deleteProperty(prototype, 'popover'));
  after(() => popover && Object.defineProperty(prototype, 'popover', popover));

  it('the meaning stands in brackets after the sentence, and there is no button or list', async () => {
    const overview = await element('<prolo-overview></prolo-overview>');
    const {term, plain} = en.glossary.terms['G-prolotherapy'];
    expect(buttons(overview)).to.deep.equal([]);
    expect(overview.shadowRoot!.querySelector('.words')).to.equal(null);
    const [first, second] = en.overview.statements.K1.plain.split(/(?<=\.) /);
    expect(shownText(overview)).to.match(new RegExp(`${first} \\(${term}: ${plain}\\).* ${second}`));
  });
});
