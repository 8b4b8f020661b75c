import {expect} from '@open-wc/testing';
import {executeServerCommand, sendKeys} from '@web/test-runner-commands';
import {bodyRegions} from '../../../src/content/body-regions.js';
import {regionsOf} from '../../../src/elements/conditions/body-map.js';
import {conditionIds, en, type ConditionId, type ProloConditions} from '../../../src/index.js';
import {unless} from '../../support/unless.js';
import {element, isChromium, page, settled, warnings} from './support.js';

/** From head to foot, the front before the back. */
const order = Object.keys(bodyRegions) as readonly ConditionId[];
const describeMedia = unless(!isChromium && 'only Chromium lets a test set media', describe);

const root = (found: Element) => found.shadowRoot!;
const map = (found: Element) => root(found).querySelector<HTMLElement>('[part="map"]');
const regions = (found: Element) => [...root(found).querySelectorAll<HTMLElement>('[part~="map-region"]')];
const regionOf = (found: Element, condition: ConditionId) =>
  root(found).querySelector<HTMLElement>(`[part~="map-region"][data-condition="${condition}"]`)!;
const entryOf = (found: Element, condition: ConditionId) =>
  root(found).querySelector<HTMLElement>(`[part~="entry"][data-condition="${condition}"]`)!;
const nameOf = (found: Element, condition: ConditionId) =>
  entryOf(found, condition).querySelector<HTMLElement>('[part="entry-name"]')!;
const caption = (found: Element) => root(found).querySelector('.caption')!.textContent.trim();
const focused = (found: Element) => root(found).activeElement?.getAttribute('data-condition');
const figures = (found: Element) => [...root(found).querySelectorAll('[role="group"]')].map(({ariaLabel}) => ariaLabel);
const tabStops = (found: Element) =>
  regions(found)
    .filter(({tabIndex}) => tabIndex === 0)
    .map(({dataset}) => dataset.condition);
/** What a selector finds, such as "region knee-pain". */
const matches = (found: Element, selector: string) =>
  [...root(found).querySelectorAll<HTMLElement>(selector)].map(
    (match) => `${match.part[0]} ${match.closest<HTMLElement>('[data-condition]')!.dataset.condition}`,
  );
const isShown = (shown: Element) => shown.getClientRects().length > 0;

/** As wide as the element is on a phone of 320 px. */
const onPhone = async (markup: string): Promise<ProloConditions> =>
  (await page(`<div style="inline-size: 288px">${markup}</div>`)).querySelector('prolo-conditions')!;

/** The middle of every spot of a region: of each pair one to the left and one to the right of the figure's midline. */
function spots(region: HTMLElement): [x: number, y: number][] {
  const view = region.closest('[role="group"]')!.getBoundingClientRect();
  return [region, ...region.children].flatMap((pair) => {
    const {left, right, top, bottom} = pair.getBoundingClientRect();
    const [x, y] = [(left + right) / 2, (top + bottom) / 2];
    return [x, view.left + view.right - x].map((side): [number, number] => [side, y]);
  });
}

const point = (target: Element, type: 'pointerover' | 'pointerleave') =>
  target.dispatchEvent(new PointerEvent(type, {bubbles: type === 'pointerover', composed: true}));

describe('the body map', () => {
  for (const id of conditionIds) {
    describe(en.names[id].plain, () => {
      it('has one region, which bears its name', async () => {
        const conditions = await element('<prolo-conditions></prolo-conditions>');
        const found = regions(conditions).filter((region) => region.dataset.condition === id);
        expect(found.map(({ariaLabel}) => ariaLabel)).to.deep.equal([en.names[id].plain]);
      });

      it('can be pointed at in every one of its spots', async () => {
        const conditions = await onPhone('<prolo-conditions></prolo-conditions>');
        map(conditions)!.scrollIntoView({block: 'center'});
        // Content that was out of sight is drawn, and can be hit, two frames after it came into sight.
        for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
        for (const [x, y] of spots(regionOf(conditions, id))) {
          const hit = root(conditions).elementFromPoint(x, y)?.closest<HTMLElement>('[data-condition]');
          expect(hit?.dataset.condition, `${x}, ${y}`).to.equal(id);
        }
      });

      it('is selected on the map and in the list by a click on the map, and back again', async () => {
        const conditions = await element<ProloConditions>('<prolo-conditions></prolo-conditions>');
        const heard: (string | undefined)[] = [];
        conditions.addEventListener('prolo-condition-select', ({condition}) => heard.push(condition));
        regionOf(conditions, id).click();
        await conditions.updateComplete;
        expect(conditions.selected).to.equal(id);
        expect(matches(conditions, '[aria-pressed="true"]')).to.deep.equal([`map-region ${id}`, `entry-name ${id}`]);
        regionOf(conditions, id).click();
        await conditions.updateComplete;
        expect(conditions.selected).to.equal(undefined);
        expect(heard).to.deep.equal([id, undefined]);
      });

      it('stands out on the map and in the list while the pointer is on either', async () => {
        const conditions = await element('<prolo-conditions></prolo-conditions>');
        for (const target of [regionOf(conditions, id), nameOf(conditions, id)]) {
          point(target, 'pointerover');
          await settled(document);
          expect(matches(conditions, '.active')).to.deep.equal([`map-region ${id}`, `entry ${id}`]);
          expect(caption(conditions)).to.equal(en.names[id].plain);
          point(root(conditions).querySelector('.content')!, 'pointerleave');
          await settled(document);
          expect(matches(conditions, '.active')).to.deep.equal([]);
        }
      });
    });
  }

  it('says what it is for until something is pointed at or selected', async () => {
    const conditions = await element<ProloConditions>('<prolo-conditions></prolo-conditions>');
    expect(caption(conditions)).to.equal(en.conditions.map.label.plain);
    expect(map(conditions)).to.have.attribute('aria-label', en.conditions.map.label.plain);
    conditions.selected = 'knee-pain';
    await conditions.updateComplete;
    expect(caption(conditions)).to.equal(en.names['knee-pain'].plain);
  });

  it('leaves the selection to the page, which may veto', async () => {
    const conditions = await element<ProloConditions>('<prolo-conditions selected="knee-pain"></prolo-conditions>');
    conditions.addEventListener('prolo-condition-select', (event) => event.preventDefault());
    regionOf(conditions, 'back-pain').click();
    await conditions.updateComplete;
    expect(conditions.selected).to.equal('knee-pain');
    expect(regionOf(conditions, 'back-pain')).to.have.attribute('aria-pressed', 'false');
  });

  it('brings the text of what is selected on it into view, and keeps the focus', async () => {
    const conditions = await onPhone('<prolo-conditions></prolo-conditions>');
    const region = regionOf(conditions, 'other-joint-pain');
    region.focus();
    expect(entryOf(conditions, 'other-joint-pain').getBoundingClientRect().bottom).to.be.above(innerHeight);
    region.click();
    await conditions.updateComplete;
    await Promise.resolve();
    expect(entryOf(conditions, 'other-joint-pain').getBoundingClientRect().bottom).to.be.at.most(innerHeight);
    expect(focused(conditions)).to.equal('other-joint-pain');
  });

  const filters: [attributes: string, figures: string[], regions: ConditionId[]][] = [
    ['', ['Front', 'Back'], [...order]],
    ['include="knee-pain"', ['Front'], ['knee-pain']],
    ['include="back-pain"', ['Back'], ['back-pain']],
    ['include="back-pain, knee-pain"', ['Front', 'Back'], ['knee-pain', 'back-pain']],
    [`exclude="${regionsOf('back').join(' ')}"`, ['Front'], regionsOf('front')],
    ['include="knee"', ['Front', 'Back'], [...order]],
  ];
  for (const [attributes, shownFigures, shownRegions] of filters) {
    it(`shows with ${attributes || 'no filter'} the figures ${shownFigures.join(' and ')}, from head to foot`, async () => {
      const conditions = await element(`<prolo-conditions ${attributes}></prolo-conditions>`);
      expect(figures(conditions)).to.deep.equal(shownFigures);
      expect(regions(conditions).map(({dataset}) => dataset.condition)).to.deep.equal(shownRegions);
      expect(tabStops(conditions)).to.have.lengthOf(1);
    });
  }

  describe('with href-template', () => {
    it('has links of the same names and addresses as the list', async () => {
      const conditions = await element('<prolo-conditions href-template="/care/{id}"></prolo-conditions>');
      expect(regions(conditions).map((region) => region.getAttribute('href'))).to.deep.equal(
        order.map((id) => `/care/${id}`),
      );
      expect(regions(conditions).map(({ariaLabel}) => ariaLabel)).to.deep.equal(order.map((id) => en.names[id].plain));
    });

    it('marks the link to the selected condition as the current one', async () => {
      const conditions = await element(
        '<prolo-conditions href-template="/care/{id}" selected="knee-pain"></prolo-conditions>',
      );
      expect(matches(conditions, '[aria-current="true"]')).to.deep.equal([
        'map-region knee-pain',
        'entry-name knee-pain',
      ]);
    });

    it('tells the page before a link is followed, which may route by itself', async () => {
      const conditions = await element<ProloConditions>('<prolo-conditions href-template="#{id}"></prolo-conditions>');
      const heard: (string | undefined)[] = [];
      conditions.addEventListener('prolo-condition-select', (event) => {
        heard.push(event.condition);
        event.preventDefault();
      });
      const before = location.href;
      regionOf(conditions, 'plantar-fasciitis').click();
      expect(heard).to.deep.equal(['plantar-fasciitis']);
      expect(location.href).to.equal(before);
    });
  });

  describe('by keyboard', () => {
    const last = order.length - 1;
    const moves: [key: string, from: number, to: number][] = [
      ...order.slice(1).map((_, index): [string, number, number] => ['ArrowDown', index, index + 1]),
      ['ArrowRight', 0, 1],
      ['ArrowUp', 1, 0],
      ['ArrowLeft', 1, 0],
      ['ArrowDown', last, 0],
      ['ArrowUp', 0, last],
      ['End', 2, last],
      ['Home', 2, 0],
    ];
    for (const [key, from, to] of moves) {
      it(`${key} leads from ${order[from]!} to ${order[to]!}`, async () => {
        const conditions = await element('<prolo-conditions></prolo-conditions>');
        regionOf(conditions, order[from]!).focus();
        await sendKeys({press: key});
        expect(focused(conditions)).to.equal(order[to]);
      });
    }

    it('left and right change places where the page runs from right to left', async () => {
      const conditions = await element('<prolo-conditions></prolo-conditions>');
      root(conditions).querySelector('[part="base"]')!.setAttribute('dir', 'rtl');
      regionOf(conditions, order[1]!).focus();
      await sendKeys({press: 'ArrowRight'});
      expect(focused(conditions)).to.equal(order[0]);
    });

    it('stays on a single region, whatever key it is', async () => {
      const conditions = await element('<prolo-conditions include="knee-pain"></prolo-conditions>');
      regionOf(conditions, 'knee-pain').focus();
      for (const key of ['ArrowDown', 'ArrowUp', 'Home', 'End']) {
        await sendKeys({press: key});
        expect(focused(conditions)).to.equal('knee-pain');
      }
    });

    it('leaves keys with a modifier to the browser', async () => {
      const conditions = await element('<prolo-conditions></prolo-conditions>');
      const event = new KeyboardEvent('keydown', {key: 'ArrowLeft', altKey: true, bubbles: true, cancelable: true});
      regions(conditions)[1]!.dispatchEvent(event);
      expect(event.defaultPrevented).to.equal(false);
    });

    for (const [name, key] of [
      ['Enter', 'Enter'],
      ['Space', ' '],
    ] as const) {
      it(`${name} selects`, async () => {
        const conditions = await element<ProloConditions>('<prolo-conditions></prolo-conditions>');
        regionOf(conditions, 'knee-pain').focus();
        await sendKeys({press: key});
        await conditions.updateComplete;
        expect(conditions.selected).to.equal('knee-pain');
        expect(focused(conditions)).to.equal('knee-pain');
      });
    }

    it('is one tab stop: the first region, then the selected one, then where the focus was', async () => {
      const conditions = await element<ProloConditions>('<prolo-conditions></prolo-conditions>');
      expect(tabStops(conditions)).to.deep.equal([order[0]]);
      conditions.selected = 'knee-pain';
      await conditions.updateComplete;
      expect(tabStops(conditions)).to.deep.equal(['knee-pain']);
      regionOf(conditions, 'neck-pain').focus();
      await conditions.updateComplete;
      expect(tabStops(conditions)).to.deep.equal(['neck-pain']);
    });

    it('highlights the entry of the region that has the focus, and the region of the entry', async () => {
      const conditions = await element('<prolo-conditions></prolo-conditions>');
      regionOf(conditions, 'knee-pain').focus();
      await settled(document);
      expect(entryOf(conditions, 'knee-pain')).to.have.class('active');
      nameOf(conditions, 'neck-pain').focus();
      await settled(document);
      expect(entryOf(conditions, 'knee-pain')).not.to.have.class('active');
      expect(regionOf(conditions, 'neck-pain')).to.have.class('active');
    });
  });

  describe('on a phone of 320 px', () => {
    it('has targets of at least 24 px that do not overlap', async () => {
      const conditions = await onPhone('<prolo-conditions></prolo-conditions>');
      const targets = regions(conditions).flatMap((region) => spots(region).map((spot) => ({region, spot})));
      for (const region of regions(conditions)) expect(region.getBoundingClientRect().height).to.be.at.least(24);
      for (const {region, spot} of targets) {
        for (const other of targets.filter((candidate) => candidate.region !== region)) {
          const distance = Math.hypot(spot[0] - other.spot[0], spot[1] - other.spot[1]);
          expect(distance, `${region.ariaLabel} and ${other.region.ariaLabel}`).to.be.at.least(24);
        }
      }
    });

    it('takes no more and no less room whatever is pointed at', async () => {
      const conditions = await onPhone('<prolo-conditions></prolo-conditions>');
      const {height} = map(conditions)!.getBoundingClientRect();
      expect(height).to.be.above(300);
      for (const region of regions(conditions)) {
        point(region, 'pointerover');
        await conditions.updateComplete;
        expect(map(conditions)!.getBoundingClientRect().height, caption(conditions)).to.equal(height);
      }
    });
  });

  describe('the figures', () => {
    it('hold no words, no style attribute, and are left out by assistive technology', async () => {
      const conditions = await element('<prolo-conditions></prolo-conditions>');
      const drawings = [...root(conditions).querySelectorAll('.figure')];
      expect(drawings).to.have.lengthOf(2);
      for (const drawing of drawings) {
        expect(drawing.textContent.trim()).to.equal('');
        expect(drawing).to.have.attribute('aria-hidden', 'true');
      }
      expect(root(conditions).querySelectorAll('[style]')).to.have.lengthOf(0);
    });

    it('are alike to the left and to the right of the midline, and lie within the drawing', async () => {
      const conditions = await element('<prolo-conditions></prolo-conditions>');
      const drawing = root(conditions).querySelector<SVGSVGElement>('.figure')!;
      const box = drawing.viewBox.baseVal;
      for (const path of root(conditions).querySelectorAll<SVGPathElement>('.outline, .hints')) {
        const {x, y, width, height} = path.getBBox();
        expect(x + width / 2).to.be.closeTo(0, 0.01);
        expect(x).to.be.above(box.x);
        expect(y).to.be.above(box.y);
        expect(y + height).to.be.below(box.y + box.height);
      }
    });
  });
});

describe('view', () => {
  const views: [attribute: string, map: boolean, entries: number, warned: number][] = [
    ['', true, 12, 0],
    ['view="both"', true, 12, 0],
    ['view="list"', false, 12, 0],
    ['view="map"', true, 0, 0],
    ['view="MAP"', true, 0, 0],
    ['view="map" selected="knee-pain"', true, 1, 0],
    ['view="table"', true, 12, 1],
  ];
  for (const [attribute, hasMap, entries, warned] of views) {
    it(`${attribute || 'none'} shows ${hasMap ? 'the map and' : 'no map but'} ${entries} entries`, async () => {
      const said = await warnings(async () => {
        const conditions = await element(`<prolo-conditions ${attribute}></prolo-conditions>`);
        expect(map(conditions) !== null).to.equal(hasMap);
        expect([...root(conditions).querySelectorAll('[part~="entry"]')].filter(isShown)).to.have.lengthOf(entries);
      });
      expect(said).to.have.lengthOf(warned);
    });
  }

  it('map announces the text that a selection shows', async () => {
    const conditions = await element<ProloConditions>('<prolo-conditions view="map"></prolo-conditions>');
    expect(root(conditions).querySelector('.entries')).to.have.attribute('aria-live', 'polite');
    regionOf(conditions, 'knee-pain').click();
    await conditions.updateComplete;
    expect(isShown(entryOf(conditions, 'knee-pain'))).to.equal(true);
    expect(isShown(entryOf(conditions, 'neck-pain'))).to.equal(false);
  });

  const widths: [width: number, beside: boolean][] = [
    [288, false],
    [600, false],
    [736, true],
    [1100, true],
  ];
  for (const [width, beside] of widths) {
    it(`both puts the map ${beside ? 'beside' : 'above'} the list where the element is ${width} px wide`, async () => {
      const container = await page(`<div style="inline-size: ${width}px"><prolo-conditions></prolo-conditions></div>`);
      const conditions = container.querySelector('prolo-conditions')!;
      const list = root(conditions).querySelector('.entries')!.getBoundingClientRect();
      expect(list.top >= map(conditions)!.getBoundingClientRect().bottom).to.equal(!beside);
      expect(conditions.scrollWidth).to.be.at.most(conditions.clientWidth);
    });
  }
});

describeMedia('the body map in other media', () => {
  const media = (payload?: object) => executeServerCommand('cdp-media', payload);
  afterEach(() => media());

  it('on paper bears the numbers of the entries, all of which are printed', async () => {
    const conditions = await element('<prolo-conditions view="map"></prolo-conditions>');
    await media({media: 'print'});
    for (const [index, id] of conditionIds.entries()) {
      const number = String(index + 1);
      expect(isShown(entryOf(conditions, id))).to.equal(true);
      expect(getComputedStyle(nameOf(conditions, id), '::before').content).to.equal(`"${number}. "`);
      for (const pair of [regionOf(conditions, id), ...regionOf(conditions, id).children]) {
        expect(pair).to.have.attribute('data-number', number);
        expect(getComputedStyle(pair, '::before').content).to.contain(number);
      }
    }
  });

  it('with forced colors keeps the spots, in the colors of the system', async () => {
    const conditions = await element(
      '<prolo-conditions style="--prolo-accent: teal" selected="knee-pain"></prolo-conditions>',
    );
    const background = (id: ConditionId) =>
      getComputedStyle(regionOf(conditions, id), '::before').backgroundImage.replaceAll(/\s/g, '');
    expect(background('knee-pain')).to.contain('rgb(0,128,128)');
    await media({features: [{name: 'forced-colors', value: 'active'}]});
    expect(background('knee-pain')).not.to.contain('rgb(0,128,128)');
    expect(background('knee-pain')).to.contain('radial-gradient');
    expect(background('knee-pain')).not.to.equal(background('neck-pain'));
  });
});
