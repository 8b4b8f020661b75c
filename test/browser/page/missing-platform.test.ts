import {expect} from '@open-wc/testing';
import {en} from '../../../src/content/en/index.js';
import {everyElement, probe, prolo} from './hosts/assertions.js';
import {closeAll, open, elementsIn, settled} from './support.js';

/** What older engines and the DOMs of unit tests lack. */
const missing: Record<string, string> = {
  IntersectionObserver: 'delete window.IntersectionObserver',
  'ElementInternals with form values': `
    for (const name of ['setFormValue', 'setValidity', 'checkValidity', 'reportValidity']) delete ElementInternals.prototype[name]`,
  ElementInternals: 'delete window.ElementInternals; delete HTMLElement.prototype.attachInternals',
  'constructable style sheets':
    'window.CSSStyleSheet = class { constructor() { throw new TypeError("Illegal constructor"); } }',
  requestIdleCallback: 'delete window.requestIdleCallback',
  'CSS.supports': 'delete window.CSS',
  print: 'delete window.print; delete Window.prototype.print',
};

describe('where a part of the platform is missing, elements show their content and throw nothing:', () => {
  afterEach(closeAll);

  for (const [name, remove] of Object.entries(missing)) {
    it(name, async () => {
      const markup = `<!doctype html><html lang="en"><title>Page</title>${probe}<script>window.print = () => {}; ${remove}</script>
        <body>${everyElement.replace('</prolo-overview>', '<p>Fallback</p></prolo-overview>')}${prolo}`;
      const page = await open({markup});
      await settled(page);
      const {document} = page;
      for (const element of elementsIn(document)) {
        const section = element.localName.slice('prolo-'.length) as 'overview';
        const base = element.shadowRoot?.querySelector('.base');
        expect(base?.textContent, element.localName).to.contain(en[section].title.plain);
      }
      document.querySelector('prolo-disclaimer')!.shadowRoot!.querySelector('input')!.click();
      for (const button of document.querySelector('prolo-mechanism')!.shadowRoot!.querySelectorAll('button')) {
        button.click();
      }
      document.querySelector('prolo-guide')!.shadowRoot!.querySelector<HTMLButtonElement>('.print')!.click();
      await settled(page);
      expect(page.window.errors).to.deep.equal([]);
    });
  }
});
