/** Extensions such as dark modes put style elements of their own into shadow roots. */
import {expect} from '@open-wc/testing';
import {rows} from '../../support/rows.js';
import {element, settled, tags} from './support.js';

describe('a style that an extension put into an element', () => {
  for (const tag of rows(tags)) {
    it(`stays when the element is drawn anew, as do open folds: ${tag}`, async () => {
      const found = await element(`<${tag}></${tag}>`);
      const root = found.shadowRoot!;
      const style = Object.assign(document.createElement('style'), {textContent: 'p { color: inherit }'});
      root.prepend(style);
      const folds = [...root.querySelectorAll('details')];
      for (const fold of folds) fold.open = true;
      found.setAttribute('reading', 'clinical');
      await found.updateComplete;
      await settled(root);
      expect(root.firstChild === style).to.equal(true);
      expect(folds.filter((fold) => fold.isConnected && !fold.open).length).to.equal(0);
      expect(folds.some((fold) => fold.isConnected)).to.equal(folds.length > 0);
    });
  }
});
