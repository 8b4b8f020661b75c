/** Browsers translate a page by putting elements in the place of text nodes, in shadow roots too. */
import {expect} from '@open-wc/testing';
import {rows} from '../../support/rows.js';
import {boxOf, click, expected, intake, sent} from './acknowledge-support.js';
import {elementsIn, page, settled, shownText, tags} from './support.js';

/** What Chrome, Edge and Google's widget do to text. */
function translate(root: Node, to = (text: string) => `«${text.trim()}»`): void {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  for (const text of texts.filter(({data}) => data.trim() !== '')) {
    const {firstElementChild: outer} = document.createRange().createContextualFragment('<font><font></font></font>');
    outer!.firstElementChild!.textContent = to(text.data);
    text.replaceWith(outer!);
  }
}

/** What is shown, without space and the marks of pieces that are the same at both reading levels. */
const shownWords = (found: Element) => shownText(found).replace(/[\s«»]/g, '');

describe('after a translation by the browser', () => {
  for (const tag of rows(tags)) {
    it(`<${tag}> shows the text of another reading level, and not the old translation`, async () => {
      const container = await page(`<${tag}></${tag}><${tag}></${tag}>`);
      const [translated, untouched] = elementsIn(container).filter(({localName}) => localName === tag);
      translate(translated!.shadowRoot!);
      for (const found of [translated!, untouched!]) found.setAttribute('reading', 'clinical');
      await settled(container);
      expect(shownWords(translated!)).to.equal(shownWords(untouched!));
    });

    it(`<${tag}> keeps the translation while nothing else is to be shown`, async () => {
      const container = await page(`<${tag}></${tag}>`);
      const [found] = elementsIn(container);
      translate(found!.shadowRoot!);
      const before = shownText(found!);
      container.lang = 'tlh';
      found!.requestUpdate();
      await settled(container);
      expect(shownText(found!)).to.equal(before);
    });
  }
});

describe('an acknowledgement', () => {
  const alterations: [name: string, alter: (root: ShadowRoot) => void][] = [
    ['the browser’s translation', (root) => translate(root)],
    [
      'a script that writes other text into the nodes',
      (root) => ((root.querySelector('[data-fact="D5"]')!.lastChild as Text).data = 'It works.'),
    ],
    ['a script that removes a statement', (root) => root.querySelector('[data-fact="D6"]')!.remove()],
  ];
  for (const variant of ['full', 'brief']) {
    for (const [name, alter] of rows(alterations)) {
      it(`says that the reader saw other words: ${name}, ${variant}`, async () => {
        const {form, disclaimer} = await intake(`name="read" variant="${variant}"`);
        const own = await expected(disclaimer);
        alter(disclaimer.shadowRoot!);
        await click(disclaimer);
        expect(disclaimer.acknowledgement).to.deep.equal({...own, altered: true});
        expect(JSON.parse(sent(form)[0]![1]!)).to.deep.equal({...own, altered: true});
      });
    }
  }

  it('of words that are translated afterwards stays what it was', async () => {
    const {disclaimer} = await intake('name="read"');
    await click(disclaimer);
    const before = disclaimer.acknowledgement;
    translate(disclaimer.shadowRoot!);
    disclaimer.requestUpdate();
    await disclaimer.updateComplete;
    expect(disclaimer.acknowledgement).to.deep.equal(before);
    expect(before).not.to.have.property('altered');
  });

  it('of translated words does not check the box again when the page comes back untranslated', async () => {
    const first = await intake('name="read"');
    translate(first.disclaimer.shadowRoot!);
    await click(first.disclaimer);
    const {disclaimer} = await intake('name="read"');
    disclaimer.formStateRestoreCallback(first.disclaimer.value!);
    await disclaimer.updateComplete;
    expect(boxOf(disclaimer)!.checked).to.equal(false);
  });
});
