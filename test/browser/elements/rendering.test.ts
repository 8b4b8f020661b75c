import {expect} from '@open-wc/testing';
import {en, ProloOverview, type ProloElement} from '../../../src/index.js';
import {RenderContext} from '../../../src/elements/shared/render-context.js';
import {noAmbient} from '../../../src/runtime/ambient.js';
import {page as state} from '../../../src/runtime/page-state.js';
import {element, page, settled, statedText, tags} from './support.js';

const all = (found: Element, selector = '*') => [...found.shadowRoot!.querySelectorAll(selector)];
/** All but the hard words and their meanings, which are only in the plain text. */
const lasting = (found: Element) => all(found).filter((node) => !node.closest('.marked, .word, .meaning, .words'));

describe('An element', () => {
  it('shares no node with others that show the same', async () => {
    const container = await page('<prolo-overview></prolo-overview><prolo-overview></prolo-overview>');
    const [first, second] = container.children;
    expect(all(first!).length).to.equal(all(second!).length);
    expect(all(first!).filter((node) => all(second!).includes(node))).to.deep.equal([]);
  });

  it('shows what its own attributes and the page around it ask for, beside others that show the same otherwise', async () => {
    const container = await page(
      `<prolo-overview></prolo-overview>
      <prolo-overview reading="clinical"></prolo-overview>
      <prolo-overview heading-level="5"></prolo-overview>
      <div data-prolo-reading="clinical"><prolo-overview></prolo-overview></div>
      <prolo-overview></prolo-overview>`,
    );
    const overviews = [...container.querySelectorAll('prolo-overview')];
    const {plain, clinical} = en.overview.statements.K1;
    const shown = overviews.map((it) => {
      const main = statedText(it.shadowRoot!.querySelector('p')!);
      return [plain, clinical].find((text) => main.startsWith(text));
    });
    expect(shown).to.deep.equal([plain, clinical, plain, clinical, plain]);
    expect(all(overviews[2]!, 'h5')).to.have.lengthOf(1);
  });

  // The first answer of a browser takes longer than to draw an element.
  for (const tag of tags) {
    for (const reading of ['plain', 'clinical']) {
      it(`asks no browser how numbers, days and languages are written in English: ${tag}, ${reading}`, async () => {
        const asked: string[] = [];
        const spied: readonly [object, string][] = [
          ...['NumberFormat', 'DateTimeFormat', 'DisplayNames', 'ListFormat', 'PluralRules', 'Locale'].map(
            (name) => [Intl, name] as [object, string],
          ),
          [Number.prototype, 'toLocaleString'],
          [Date.prototype, 'toLocaleString'],
          [Date.prototype, 'toLocaleDateString'],
        ];
        const before = spied.map(([owner, name]) => Object.getOwnPropertyDescriptor(owner, name)!);
        spied.forEach(([owner, name], index) => {
          const get = () => (asked.push(name), before[index]!.value as unknown);
          Object.defineProperty(owner, name, {configurable: true, get});
        });
        try {
          await element(`<${tag} reading="${reading}"></${tag}>`);
        } finally {
          spied.forEach(([owner, name], index) => Object.defineProperty(owner, name, before[index]!));
        }
        expect(asked).to.deep.equal([]);
      });
    }
  }

  for (const tag of tags) {
    it(`keeps its nodes, and what a reader opened, when its reading level changes: ${tag}`, async () => {
      const found = await element(`<${tag}></${tag}>`);
      const before = lasting(found);
      const details = [...found.shadowRoot!.querySelectorAll('details')];
      // All but one, as those that stay closed count as well.
      for (const fold of details.slice(1)) fold.open = true;
      const openBefore = details.map(({open}) => open);
      found.setAttribute('reading', 'clinical');
      await found.updateComplete;
      expect(lasting(found)).to.deep.equal(before);
      expect(details.map(({open}) => open)).to.deep.equal(openBefore);
    });
  }

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

  it('updates a reactive controller', async () => {
    const calls: string[] = [];
    const found = await element<ProloOverview>('<prolo-overview></prolo-overview>');
    found.addController({
      hostConnected: () => calls.push('connected'),
      hostUpdate: () => calls.push('update'),
      hostUpdated: () => calls.push('updated'),
      hostDisconnected: () => calls.push('disconnected'),
    });
    found.requestUpdate();
    await found.updateComplete;
    found.remove();
    expect(calls).to.deep.equal(['connected', 'update', 'updated', 'disconnected']);
  });

  it('resolves each section of a language pack once per rendering', () => {
    const context = new RenderContext(state, noAmbient, 'plain', 2);
    expect(context.section('names')?.content).to.equal(en.names);
    expect(context.section('names')).to.equal(context.section('names'));
  });
});

describe('A prerendered element that a script cannot hydrate', () => {
  let count = 0;

  /** As a server wrote it, upgraded by a script that comes later. */
  async function upgraded(change: (root: ShadowRoot) => void): Promise<ProloElement> {
    const rendered = await element('<prolo-overview></prolo-overview>');
    const tag = `prolo-late-${++count}`;
    const late = document.createElement(tag);
    const root = late.attachShadow({mode: 'open'});
    root.append(document.createElement('style'), document.createComment('from a server'), ' ');
    root.append(...[...rendered.shadowRoot!.childNodes].map((node) => node.cloneNode(true)));
    change(root);
    rendered.replaceWith(late);
    customElements.define(tag, class extends ProloOverview {});
    const found = late as ProloElement;
    await found.updateComplete;
    return found;
  }

  it('is rendered anew, once, without the style element', async () => {
    const found = await upgraded(() => undefined);
    expect(all(found, '.base')).to.have.lengthOf(1);
    expect(all(found, 'style')).to.deep.equal([]);
    expect(found.shadowRoot!.adoptedStyleSheets).not.to.have.lengthOf(0);
  });

  it('replaces text of an older version', async () => {
    const found = await upgraded((root) => (root.querySelector('p')!.textContent = 'Older words.'));
    expect(statedText(found.shadowRoot!.querySelector('p')!)).to.contain(en.overview.statements.K1.plain);
  });
});
