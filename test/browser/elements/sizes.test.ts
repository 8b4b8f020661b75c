/** Accordions, tabs, scroll spies and smooth scrolling measure elements at any time, in and out of sight. */
import {expect} from '@open-wc/testing';
import {executeServerCommand} from '@web/test-runner-commands';
import {rows} from '../../support/rows.js';
import {isChromium, page, settled, tags} from './support.js';

const frames = async (count: number) => {
  for (let frame = 0; frame < count; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
};

describe('sizes are true at any time:', () => {
  for (const tag of rows(tags)) {
    it(`<${tag}> has the same height far below the window, in a closed accordion and in sight`, async () => {
      scrollTo(0, 0);
      const container = await page(
        `<div style="block-size: 20000px"></div>
        <div class="panel" style="max-block-size: 0; overflow: hidden"><${tag}></${tag}></div>
        <${tag} class="free"></${tag}>`,
      );
      const panel = container.querySelector<HTMLElement>('.panel')!;
      const free = container.querySelector('.free')!;
      const closed = panel.scrollHeight;
      const below = free.getBoundingClientRect().height;
      panel.style.maxBlockSize = `${closed}px`;
      panel.scrollIntoView();
      await frames(3);
      expect(panel.scrollHeight).to.be.closeTo(closed, 1);
      expect(panel.clientHeight).to.be.closeTo(panel.scrollHeight, 1);
      free.scrollIntoView();
      await frames(3);
      expect(free.getBoundingClientRect().height).to.be.closeTo(below, 1);
      scrollTo(0, 0);
    });
  }
});

describe('hidden="until-found"', () => {
  for (const tag of rows(tags)) {
    it(`hides <${tag}>, and leaves its content to be found where the browser can`, async () => {
      const container = await page(`<${tag} hidden="until-found"></${tag}><${tag} hidden></${tag}>`);
      const [found, hidden] = container.querySelectorAll(tag);
      const isSkipped = CSS.supports('content-visibility: hidden');
      const {display, contentVisibility} = getComputedStyle(found!);
      expect([display, contentVisibility]).to.deep.equal(
        isSkipped ? ['flow-root', 'hidden'] : ['none', contentVisibility],
      );
      expect(found!.shadowRoot!.querySelector('.base')!.checkVisibility()).to.equal(false);
      expect(getComputedStyle(hidden!).display).to.equal('none');
    });
  }
});

describe('paper', () => {
  for (const tag of isChromium ? rows(tags) : []) {
    it(`shows all of <${tag}> where the page made it a scroll box`, async () => {
      const container = await page(
        `<style>.box { display: block; max-height: 90px; overflow: auto } .set { height: 90px; overflow: hidden }</style>
        <${tag} class="box"></${tag}><${tag} class="set"></${tag}>`,
      );
      await settled(container);
      await executeServerCommand('cdp-media', {media: 'print'});
      try {
        for (const found of container.querySelectorAll(tag)) {
          expect(found.clientHeight).to.be.above(90);
          expect(found.scrollHeight - found.clientHeight).to.be.below(20);
        }
      } finally {
        await executeServerCommand('cdp-media');
      }
    });
  }
});
