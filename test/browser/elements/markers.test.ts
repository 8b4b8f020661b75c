import {expect} from '@open-wc/testing';
import {afterLoad} from '../../../src/runtime/when-idle.js';
import {upgradeMarkers} from '../../../src/script/markers.js';
import {define, ProloOverview} from '../../../src/index.js';
import {headingTag, page, tags, warnings, until} from './support.js';

const contentOf = (block: Element) => block.shadowRoot?.firstElementChild;
const shadowPage = async (markup: string) => {
  const container = await page('<div class="app"></div>');
  const root = container.querySelector('.app')!.attachShadow({mode: 'open'});
  root.append(document.createRange().createContextualFragment(markup));
  return root;
};

describe('upgradeMarkers', () => {
  for (const tag of tags) {
    it(`knows the marker of <${tag}>`, async () => {
      const name = tag.slice('prolo-'.length);
      const container = await page(
        `<div class="${tag}">Fallback</div><p><a href="https://clinic.example/prolo-embed/${name}">Read</a></p>`,
      );
      upgradeMarkers(container);
      expect([...container.children].map((block) => contentOf(block)?.localName)).to.deep.equal([tag, tag]);
    });
  }

  it('adds no second observer for a page that is searched again, as where a router runs the script at each visit', async () => {
    const container = await page('<div class="prolo-article"></div>');
    let observed = 0;
    const {observe} = MutationObserver.prototype;
    MutationObserver.prototype.observe = function (...given) {
      if (given[0] === container) observed++;
      observe.apply(this, given);
    };
    try {
      for (let visit = 0; visit < 5; visit++) upgradeMarkers(container);
    } finally {
      MutationObserver.prototype.observe = observe;
    }
    expect(observed).to.equal(1);
  });

  const hiding: [rule: string, attributes: string, isShown: boolean][] = [
    ['div:empty, p:empty { display: none }', '', true],
    ['.care :empty { display: none !important }', '', true],
    ['.care > :last-child { display: none }', '', false],
    ['', 'hidden', false],
  ];
  for (const [rule, attributes, isShown] of hiding) {
    it(`${isShown ? 'shows' : 'leaves hidden'} an empty marker with ${rule || attributes}`, async () => {
      const container = await page(
        `<style>${rule}</style><div class="care"><p class="prolo-article" ${attributes}></p></div>`,
      );
      const block = container.querySelector<HTMLElement>('p')!;
      upgradeMarkers(container);
      expect(block.checkVisibility()).to.equal(isShown);
      expect(block.childNodes).to.have.lengthOf(0);
    });
  }

  it('passes every attribute of the element, and no other', async () => {
    const attributes = customElements.get('prolo-conditions') as unknown as {observedAttributes: string[]};
    const known = [...attributes.observedAttributes, 'lang', 'dir'];
    const given = [...known, 'id', 'slot', 'onclick', 'is'].map((name) => `data-${name}="knee-pain"`);
    const container = await page(`<div class="prolo-conditions" ${given.join(' ')}></div>`);
    const said = await warnings(async () => {
      upgradeMarkers(container);
      await Promise.resolve();
    });
    const shown = contentOf(container.firstElementChild!)!;
    expect(shown.getAttributeNames().sort()).to.deep.equal(known.sort());
    for (const name of ['id', 'slot', 'onclick', 'is']) {
      expect(said.filter((line) => line.includes(`attribute="${name}"`))).to.have.lengthOf(1);
    }
  });

  it('knows a tag that a page defines by itself', async () => {
    define('prolo-care', class extends ProloOverview {});
    const container = await page('<div class="prolo-care"></div>');
    upgradeMarkers(container);
    expect(contentOf(container.firstElementChild!)?.localName).to.equal('prolo-care');
  });

  it('leaves a tag of a registry other than the page’s own alone', async () => {
    const registry = {get: () => undefined, define: () => {}} as never;
    define('prolo-scoped', class extends ProloOverview {}, registry);
    const container = await page('<div class="prolo-scoped"></div>');
    upgradeMarkers(container);
    expect(container.firstElementChild!.shadowRoot).to.equal(null);
  });

  it('looks into a shadow root when it is given one, and watches it', async () => {
    const root = await shadowPage('<h2>Care</h2><div class="prolo-overview"></div>');
    upgradeMarkers(root);
    root.append(document.createRange().createContextualFragment('<div class="prolo-risks"></div>'));
    await until(() => contentOf(root.querySelector('.prolo-risks')!));
    const overview = contentOf(root.querySelector('.prolo-overview')!) as ProloOverview;
    await overview.updateComplete;
    expect(headingTag(overview)).to.equal('h3');
  });

  it('leaves a marker alone that stands in the shadow root of a marker', async () => {
    const container = await page('<div class="prolo-overview"></div>');
    upgradeMarkers(container);
    const root = container.firstElementChild!.shadowRoot!;
    contentOf(container.firstElementChild!)!.append(
      document.createRange().createContextualFragment('<div class="prolo-risks"></div>'),
    );
    upgradeMarkers(root);
    expect(root.querySelector('.prolo-risks')!.shadowRoot).to.equal(null);
  });

  it('does no harm when it is called again', async () => {
    const container = await page('<div class="prolo-overview"></div>');
    upgradeMarkers(container);
    const shown = contentOf(container.firstElementChild!);
    upgradeMarkers(container);
    upgradeMarkers();
    expect(contentOf(container.firstElementChild!)).to.equal(shown);
  });

  it('writes nothing where nothing changed', async () => {
    const container = await page('<div class="prolo-overview"></div>');
    upgradeMarkers(container);
    const block = container.firstElementChild!;
    const observer = new MutationObserver(() => {});
    observer.observe(block.shadowRoot!, {childList: true, attributes: true, subtree: true});
    block.append('Fallback');
    block.classList.add('other');
    await Promise.resolve();
    expect(observer.takeRecords()).to.deep.equal([]);
    observer.disconnect();
  });
});

describe('afterLoad', () => {
  it('calls back once, later than now', async () => {
    let calls = 0;
    afterLoad(() => calls++);
    expect(calls).to.equal(0);
    await until(() => calls === 1);
  });
});
