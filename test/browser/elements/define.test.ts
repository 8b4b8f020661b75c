import {expect} from '@open-wc/testing';
import {define, en, ProloElement, ProloOverview, version} from '../../../src/index.js';
import type {TemplateResult} from 'lit';
import {element, warnings} from './support.js';

describe('define', () => {
  it('registers an element under another tag', async () => {
    class Renamed extends ProloOverview {}
    define('clinic-overview', Renamed);
    const found = document.createElement('clinic-overview');
    document.body.append(found);
    await (found as ProloOverview).updateComplete;
    expect(found.shadowRoot!.textContent).to.contain(en.overview.title.plain);
    found.remove();
  });

  it('leaves a tag that is taken by the same version alone, silently', async () => {
    expect(await warnings(() => define('prolo-overview', class extends ProloOverview {}))).to.deep.equal([]);
  });

  it('leaves a tag that is taken by another version alone, and names both', async () => {
    class Older extends ProloOverview {
      static override readonly version: string = '0.0.1';
    }
    define('older-overview', Older);
    const lines = await warnings(() => define('older-overview', class extends ProloOverview {}));
    expect(lines).to.have.lengthOf(1);
    expect(lines[0]).to.contain('0.0.1').and.to.contain(version);
    expect(customElements.get('older-overview')).to.equal(Older);
  });

  it('takes a registry other than the page’s own', () => {
    const defined = new Map<string, CustomElementConstructor>();
    const registry = {get: (tag: string) => defined.get(tag), define: defined.set.bind(defined)} as never;
    define('prolo-overview', ProloOverview, registry);
    expect(defined.get('prolo-overview')).to.equal(ProloOverview);
  });
});

describe('an element whose words the page does not know', () => {
  it('leaves the fallback of the page in its place', async () => {
    class Wordless extends ProloElement<never> {
      protected readonly section = 'nothing' as never;
      protected renderContent(): TemplateResult {
        throw new Error('not called without words');
      }
    }
    define('prolo-wordless', Wordless);
    const found = await element('<prolo-wordless><p>Fallback</p></prolo-wordless>');
    expect(found.querySelector('p')!.getClientRects()).to.have.lengthOf(1);
  });
});
