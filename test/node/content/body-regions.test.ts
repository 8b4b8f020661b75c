import {describe, expect, it} from 'vitest';

import {regionStyles} from '../../../build/body-regions.js';
import {bodyRegions, type BodyRegion} from '../../../src/content/body-regions.js';

const regions = Object.values<BodyRegion>(bodyRegions);

describe('The regions of the body', () => {
  it('come from head to foot, on the front before the back', () => {
    const places = regions.map(({view, spots: [{y}]}) => (view === 'front' ? 0 : 1_000) + y);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it('are within the drawing', () => {
    for (const {x, y} of regions.flatMap(({spots}) => spots)) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(175);
      expect(y).toBeGreaterThanOrEqual(0);
      expect(y).toBeLessThanOrEqual(772);
    }
  });
});

describe('The style of a region', () => {
  const style = (...spots: BodyRegion['spots']) => regionStyles({knee: {spots}}).replace(/\s+/gu, ' ');

  it('has the place of its first spot', () => {
    expect(style({x: 35, y: 558})).toBe('.knee { --x: 35; --y: 558; }');
  });

  it('has no second spot on the midline', () => {
    expect(style({x: 0, y: 116})).toContain('.knee::after { content: none; }');
  });

  it('has a smaller sign where the table says so', () => {
    expect(style({x: 32, y: 76, scale: 0.64})).toContain('{ background-size: 64% 64%; }');
  });

  it('places further spots from the first one', () => {
    expect(style({x: 80, y: 172}, {x: 34, y: 562})).toContain('.knee :nth-child(1) { --from: 46; --x: 34; --y: 390; }');
  });
});
