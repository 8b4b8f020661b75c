import {expect, fixture} from '@open-wc/testing';
import {executeServerCommand} from '@web/test-runner-commands';
import {html, LitElement} from 'lit';
import {scenes, type SceneId} from '../../../src/content/scenes.js';
import {tissue, tissueAgain, tissueParts, tissueSign} from '../../../src/elements/mechanism/tissue.js';
import {tissueStyles} from '../../../src/elements/mechanism/tissue.styles.js';
import {isChromium} from '../../support/elements.js';
import {unless} from '../../support/unless.js';
import {colorOf} from '../page/color.js';

/** The drawing in a shadow root, as elements show it. */
class TestDrawing extends LitElement {
  static override styles = tissueStyles;
  static override properties = {scene: {}};
  scene: SceneId = 'site';

  protected override render() {
    return html`${tissue(this.scene)}${scenes.map(tissueAgain)}${tissueParts.map(tissueSign)}`;
  }
}
customElements.define('test-drawing', TestDrawing);

const drawingOf = async (scene: SceneId) =>
  (await fixture<TestDrawing>(html`<test-drawing .scene=${scene}></test-drawing>`)).shadowRoot!;

/** What comes and goes, and in which scenes it is there. Redness and tear stay to the end: no scene promises healing. */
const layers: Record<string, SceneId[]> = {
  where: ['site'],
  glow: ['site', 'injection', 'inflammation', 'growth-factors', 'fibroblasts', 'collagen'],
  peak: ['inflammation', 'growth-factors'],
  torn: ['site', 'injection', 'inflammation', 'growth-factors', 'fibroblasts', 'collagen'],
  body: ['site', 'injection', 'inflammation', 'growth-factors', 'fibroblasts', 'collagen'],
  needle: ['injection'],
  liquid: ['injection'],
  'white-cells': ['inflammation', 'growth-factors'],
  leaving: ['inflammation'],
  factors: ['growth-factors'],
  resting: ['site', 'injection', 'inflammation', 'growth-factors'],
  woken: ['fibroblasts', 'collagen'],
  moving: ['fibroblasts'],
  laid: ['collagen'],
  animals: ['animals'],
};

describe('the drawing of the tissue', () => {
  for (const id of scenes) {
    it(`shows in the scene “${id}” what belongs to it, and nothing else`, async () => {
      const root = await drawingOf(id);
      const found = [...root.querySelectorAll('.layer')].map((layer) => ({
        layer: Object.keys(layers).find((name) => layer.classList.contains(name)) ?? layer.className,
        isShown: Number(getComputedStyle(layer).opacity) > 0,
      }));
      expect(new Set(found.map(({layer}) => layer))).to.have.all.keys(...Object.keys(layers));
      for (const {layer, isShown} of found) expect(isShown, layer).to.equal(layers[layer]!.includes(id));
    });

    it(`shows the scene “${id}” as a copy instead of a second drawing`, async () => {
      const root = await drawingOf('site');
      const copy = root.querySelectorAll<SVGElement>(`[data-scene="${id}"]`);
      expect(copy[copy.length - 1]!.querySelectorAll('*')).to.have.lengthOf(1);
      const {href} = copy[copy.length - 1]!.querySelector('use')!;
      expect(root.querySelector(href.baseVal)).to.equal(root.querySelector('.camera'));
    });
  }

  it('holds no words and says nothing to assistive technology', async () => {
    const root = await drawingOf('site');
    for (const drawing of root.querySelectorAll('svg')) {
      expect(drawing.textContent.trim()).to.equal('');
      expect(drawing).to.have.attribute('aria-hidden', 'true');
    }
    expect(root.querySelectorAll('text, title, desc')).to.have.lengthOf(0);
  });

  it('refers only to what is in it', async () => {
    const root = await drawingOf('site');
    const uses = [...root.querySelectorAll('use')];
    expect(uses).not.to.have.lengthOf(0);
    for (const {href} of uses) expect(root.querySelector(href.baseVal), href.baseVal).not.to.equal(null);
  });

  it('takes its colors from the tokens of the page', async () => {
    const root = await drawingOf('site');
    const fill = () => getComputedStyle(root.querySelector('.bone')!).fill;
    (root.host as HTMLElement).style.setProperty('--prolo-bone', 'rgb(1, 2, 3)');
    expect(fill()).to.equal('rgb(1, 2, 3)');
  });

  unless(!isChromium && 'only Chromium lets a test set media', it)(
    'in forced colors is drawn in the two colors of text and page, and what lies between',
    async () => {
      const root = await drawingOf('collagen');
      await executeServerCommand('cdp-media', {features: [{name: 'forced-colors', value: 'active'}]});
      const paints = [...root.querySelectorAll('svg *')].flatMap((shape) => {
        const {fill, stroke, strokeWidth} = getComputedStyle(shape);
        return [fill, ...(strokeWidth === '0px' ? [] : [stroke])];
      });
      const [newFibers, oldFibers] = ['.laid', '.fibers'].map((selector) =>
        getComputedStyle(root.querySelector(selector)!),
      );
      const widths = [newFibers!.strokeWidth, oldFibers!.strokeWidth].map((width) => Number.parseFloat(width));
      await executeServerCommand('cdp-media');
      for (const paint of new Set(paints.filter((found) => found !== 'none'))) {
        const [red, green, blue] = colorOf(paint)
          .to('srgb')
          .coords.map((part) => Math.round(part * 255));
        expect([green, blue], paint).to.deep.equal([red, red]);
      }
      expect(widths[0], 'new fibers differ from old ones by their thickness').to.be.greaterThan(widths[1]!);
    },
  );
});
