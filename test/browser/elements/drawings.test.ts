import {expect} from '@open-wc/testing';
import {en, ProloOverview, type ProloElement} from '../../../src/index.js';
import {element, page, settled} from './support.js';

/** The elements that only show words. */
const still = ['disclaimer', 'overview', 'evidence', 'risks', 'article'].map((name) => `prolo-${name}`);

const all = (found: Element, selector = '*') => [...found.shadowRoot!.querySelectorAll(selector)];

/** What is in an element and its parts, apart from elements and text that is read. */
function unseen(root: Node): Node[] {
  return [...root.childNodes].flatMap((node) =>
    node.nodeType === Node.ELEMENT_NODE
      ? unseen(node)
      : node.nodeType === Node.TEXT_NODE && /\S/.test(node.nodeValue!)
        ? []
        : [node],
  );
}

describe('An element that only shows words', () => {
  for (const tag of still) {
    it(`is, as <${tag}>, made of what is read: no comments, and white space alone only within a line`, async () => {
      const found = await element(`<${tag}></${tag}>`);
      const between = unseen(found.shadowRoot!).map((node) => [node.previousSibling, node.nextSibling]);
      for (const beside of between.flat()) {
        expect(beside).to.be.instanceOf(Element);
        expect(getComputedStyle(beside as Element).display).not.to.match(/^(block|list-item|table)/);
      }
    });
  }

  it('shares no node with others that show the same', async () => {
    const container = await page('<prolo-overview></prolo-overview><prolo-overview></prolo-overview>');
    const [first, second] = container.children;
    expect(all(first!).length).to.equal(all(second!).length);
    expect(all(first!).filter((node) => all(second!).includes(node))).to.deep.equal([]);
  });

  it('shows what its own attributes and the page around it say, though others show the same otherwise', async () => {
    const container = await page(
      `<prolo-overview></prolo-overview>
      <prolo-overview reading="clinical"></prolo-overview>
      <prolo-overview heading-level="5"></prolo-overview>
      <div data-prolo-reading="clinical"><prolo-overview></prolo-overview></div>
      <prolo-overview></prolo-overview>`,
    );
    const overviews = [...container.querySelectorAll('prolo-overview')];
    const {plain, clinical} = en.overview.statements.O1;
    expect(overviews.map((it) => it.shadowRoot!.querySelector('p')!.textContent)).to.deep.equal([
      plain,
      clinical,
      plain,
      clinical,
      plain,
    ]);
    expect(all(overviews[2]!, 'h5')).to.have.lengthOf(1);
  });

  it('keeps its nodes, and what a reader opened, when it is put otherwise', async () => {
    const found = await element('<prolo-risks></prolo-risks>');
    const before = all(found);
    found.shadowRoot!.querySelector('details')!.open = true;
    found.setAttribute('reading', 'clinical');
    await found.updateComplete;
    expect(found.shadowRoot!.querySelector('p')!.textContent).to.equal(en.risks.intro.clinical);
    expect(all(found)).to.deep.equal(before);
    expect(found.shadowRoot!.querySelector('details')!.open).to.equal(true);
  });

  it('changes only its headings when the level of the heading before it changes', async () => {
    const container = await page('<h2>Before</h2><prolo-overview></prolo-overview>');
    const overview = container.querySelector('prolo-overview')!;
    const paragraphs = all(overview, 'p');
    container.querySelector('h2')!.setAttribute('aria-level', '4');
    await settled(container);
    expect(all(overview, 'h5')).to.have.lengthOf(1);
    expect(all(overview, 'p')).to.deep.equal(paragraphs);
  });

  it('keeps the focus on a link whose address changes', async () => {
    const found = await element('<prolo-article href="/one"></prolo-article>');
    const link = found.shadowRoot!.querySelector('a')!;
    link.focus();
    found.setAttribute('href', '/two');
    await found.updateComplete;
    expect(found.shadowRoot!.activeElement).to.equal(link);
    expect(link).to.have.attribute('href', '/two');
    found.removeAttribute('href');
    await found.updateComplete;
    expect(all(found, 'a')).to.deep.equal([]);
  });

  describe('that was prerendered', () => {
    let count = 0;

    /** As a server wrote it, upgraded by a script that comes later. */
    async function upgraded(change: (root: ShadowRoot) => void): Promise<{found: ProloElement; before: Element[]}> {
      const drawn = await element('<prolo-overview></prolo-overview>');
      const tag = `prolo-late-${++count}`;
      const late = document.createElement(tag);
      const root = late.attachShadow({mode: 'open'});
      root.append(document.createElement('style'), document.createComment('from a server'), ' ');
      root.append(...[...drawn.shadowRoot!.childNodes].map((node) => node.cloneNode(true)));
      change(root);
      const before = [...root.querySelectorAll('*:not(style)')];
      drawn.replaceWith(late);
      customElements.define(tag, class extends ProloOverview {});
      const found = late as ProloElement;
      await found.updateComplete;
      return {found, before};
    }

    it('takes over every node, and needs no style element any more', async () => {
      const {found, before} = await upgraded(() => undefined);
      expect(all(found)).to.deep.equal(before);
      expect(found.shadowRoot!.innerHTML).not.to.contain('<!--');
    });

    it('puts right only what an older version said otherwise', async () => {
      const {found, before} = await upgraded((root) => {
        root.querySelector('p')!.textContent = 'Older words.';
        root.querySelector('p')!.title = 'Older';
      });
      expect(all(found)).to.deep.equal(before);
      expect(found.shadowRoot!.querySelector('p')).not.to.have.attribute('title');
      expect(found.shadowRoot!.querySelector('p')!.textContent).to.equal(en.overview.statements.O1.plain);
    });
  });
});
