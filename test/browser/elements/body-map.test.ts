import {expect} from '@open-wc/testing';
import {executeServerCommand} from '@web/test-runner-commands';
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
const regions = (found: Element) => [...root(found).querySelectorAll<HTMLAnchorElement>('[part~="map-region"]')];
const regionOf = (found: Element, condition: ConditionId) =>
  root(found).querySelector<HTMLAnchorElement>(`[part~="map-region"][data-condition="${condition}"]`)!;
const entryOf = (found: Element, condition: ConditionId) =>
  root(found).querySelector<HTMLElement>(`[part~="entry"][data-condition="${condition}"]`)!;
const foldOf = (found: Element, condition: ConditionId) =>
  entryOf(found, condition).querySelector<HTMLDetailsElement>('.fold')!;
const rowOf = (found: Element, condition: ConditionId) => foldOf(found, condition).querySelector('summary')!;
const caption = (found: Element) => root(found).querySelector('.caption')!.textContent.trim();
const focused = (found: Element) =>
  root(found).activeElement?.closest('[data-condition]')?.getAttribute('data-condition');
const figures = (found: Element) => [...root(found).querySelectorAll('.side')].map(({textContent}) => textContent);
/** What a selector finds, such as "region knee-pain". */
const matches = (found: Element, selector: string) =>
  [...root(found).querySelectorAll<HTMLElement>(selector)].map(
    (match) => `${match.part[0]} ${match.closest<HTMLElement>('[data-condition]')!.dataset.condition}`,
  );
const isShown = (shown: Element) => shown.getClientRects().length > 0;
const leaveAddress = () => history.replaceState(null, '', location.pathname + location.search);
/** The address of the page changes, and after that the place that it leads to. */
const arrived = () => new Promise((resolve) => setTimeout(resolve, 50));

/** As wide as the element is on a phone of 320 px. */
const onPhone = async (markup: string): Promise<ProloConditions> =>
  (await page(`<div style="inline-size: 288px">${markup}</div>`)).querySelector('prolo-conditions')!;

/** The middle of every spot of a region: of each pair one to the left and one to the right of the figure's midline. */
function spots(region: HTMLElement): [x: number, y: number][] {
  const view = region.closest('.view')!.getBoundingClientRect();
  return [region, ...region.children].flatMap((pair) => {
    const {left, right, top, bottom} = pair.getBoundingClientRect();
    const [x, y] = [(left + right) / 2, (top + bottom) / 2];
    return [x, view.left + view.right - x].map((side): [number, number] => [side, y]);
  });
}

const point = (target: Element, type: 'pointerover' | 'pointerleave') =>
  target.dispatchEvent(new PointerEvent(type, {bubbles: type === 'pointerover', composed: true}));

describe('the body map', () => {
  afterEach(leaveAddress);

  for (const id of conditionIds) {
    describe(en.names[id].plain, () => {
      it('has one region, which is a link to its entry', async () => {
        const conditions = await element('<prolo-conditions></prolo-conditions>');
        const found = regions(conditions).filter((region) => region.dataset.condition === id);
        expect(found.map((region) => region.getAttribute('href'))).to.deep.equal([`#prolo-${id}`]);
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

      it('is selected on the map and opened in the list by a click on the map, where the focus goes', async () => {
        const conditions = await element<ProloConditions>('<prolo-conditions></prolo-conditions>');
        const heard: (string | undefined)[] = [];
        conditions.addEventListener('prolo-condition-select', ({condition}) => heard.push(condition));
        regionOf(conditions, id).click();
        await conditions.updateComplete;
        await arrived();
        expect(conditions.selected).to.equal(id);
        expect(heard).to.deep.equal([id]);
        expect(matches(conditions, '.selected')).to.deep.equal([`map-region ${id}`, `entry ${id}`]);
        expect(foldOf(conditions, id).open).to.equal(true);
        expect(location.hash).to.equal(`#prolo-${id}`);
        expect(root(conditions).activeElement === rowOf(conditions, id)).to.equal(true);
        expect(rowOf(conditions, id).getBoundingClientRect().top).to.be.within(0, innerHeight - 44);
      });

      it('stands out on the map and in the list while the pointer is on either', async () => {
        const conditions = await element('<prolo-conditions></prolo-conditions>');
        for (const target of [regionOf(conditions, id), rowOf(conditions, id)]) {
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
    conditions.selected = 'knee-pain';
    await conditions.updateComplete;
    expect(caption(conditions)).to.equal(en.names['knee-pain'].plain);
  });

  it('is a picture for pointers alone: no tab stop and nothing for assistive technology', async () => {
    const conditions = await element('<prolo-conditions></prolo-conditions>');
    expect(map(conditions)).to.have.attribute('aria-hidden', 'true');
    expect(regions(conditions).map(({tabIndex}) => tabIndex)).to.deep.equal(regions(conditions).map(() => -1));
    expect(map(conditions)!.querySelectorAll('button, [role], [aria-pressed], [aria-label]')).to.have.lengthOf(0);
  });

  it('leaves the selection to the page, which may veto', async () => {
    const conditions = await element<ProloConditions>('<prolo-conditions selected="knee-pain"></prolo-conditions>');
    conditions.addEventListener('prolo-condition-select', (event) => event.preventDefault());
    const before = location.href;
    regionOf(conditions, 'back-pain').click();
    await conditions.updateComplete;
    await arrived();
    expect(conditions.selected).to.equal('knee-pain');
    expect(foldOf(conditions, 'back-pain').open).to.equal(false);
    expect(location.href).to.equal(before);
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
    });
  }

  describe('with href-template', () => {
    it('leads to the pages of the conditions', async () => {
      const conditions = await element('<prolo-conditions href-template="/care/{id}"></prolo-conditions>');
      expect(regions(conditions).map((region) => region.getAttribute('href'))).to.deep.equal(
        order.map((id) => `/care/${id}`),
      );
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
      await arrived();
      expect(heard).to.deep.equal(['plantar-fasciitis']);
      expect(location.href).to.equal(before);
    });
  });

  it('highlights the region of the row that has the focus', async () => {
    const conditions = await element('<prolo-conditions></prolo-conditions>');
    for (const id of ['knee-pain', 'neck-pain'] as const) {
      rowOf(conditions, id).focus();
      await settled(document);
      expect(focused(conditions)).to.equal(id);
      expect(matches(conditions, '.active')).to.deep.equal([`map-region ${id}`, `entry ${id}`]);
    }
  });

  describe('on a phone of 320 px', () => {
    it('has targets of at least 24 px that do not overlap', async () => {
      const conditions = await onPhone('<prolo-conditions></prolo-conditions>');
      const targets = regions(conditions).flatMap((region) => spots(region).map((spot) => ({region, spot})));
      for (const region of regions(conditions)) expect(region.getBoundingClientRect().height).to.be.at.least(24);
      for (const {region, spot} of targets) {
        for (const other of targets.filter((candidate) => candidate.region !== region)) {
          const distance = Math.hypot(spot[0] - other.spot[0], spot[1] - other.spot[1]);
          expect(distance, `${region.dataset.condition} and ${other.region.dataset.condition}`).to.be.at.least(24);
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
    ['view="LIST"', false, 12, 0],
    // The map without the list had no text for who cannot see it.
    ['view="map"', true, 12, 1],
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
      const list = root(conditions).querySelector('.list')!.getBoundingClientRect();
      expect(list.top >= map(conditions)!.getBoundingClientRect().bottom).to.equal(!beside);
      expect(conditions.scrollWidth).to.be.at.most(conditions.clientWidth);
    });
  }
});

describeMedia('the body map in other media', () => {
  const media = (payload?: object) => executeServerCommand('cdp-media', payload);
  afterEach(() => media());

  it('on paper bears the numbers of the entries, all of which are printed', async () => {
    const conditions = await element('<prolo-conditions></prolo-conditions>');
    await media({media: 'print'});
    for (const [index, id] of conditionIds.entries()) {
      const number = String(index + 1);
      expect(isShown(entryOf(conditions, id))).to.equal(true);
      const heading = rowOf(conditions, id).querySelector('h3')!;
      expect(getComputedStyle(heading, '::before').content).to.equal('counter(entry) ". "');
      expect(getComputedStyle(heading, '::before').counterIncrement).to.equal('entry 1');
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
