import type {ConditionId} from './conditions.js';

/** A spot on the body map, and its mirror image on the other side of the midline unless it is on the midline. */
export interface BodySpot {
  /** Distance from the midline, 0 on it. The drawing is 350 units wide. */
  readonly x: number;
  /** Distance from the top, in the same units. */
  readonly y: number;
  /** Size of the sign, as a share of the usual one. Default: 1. */
  readonly scale?: number;
}

/** A part of the body map that stands for a condition. */
export interface BodyRegion {
  /** The figure that shows the region. */
  readonly view: 'front' | 'back';
  /** The spots; assistive technology clicks the first one. */
  readonly spots: readonly [BodySpot, ...BodySpot[]];
}

/**
 * Where on the body map each condition is, front before back and from head to foot, which is the order of the arrow
 * keys. A condition that can be in many places has a region where it is typical and no other region is near: tendon pain
 * at the Achilles tendon, which its trial looked at, sprained ligaments at the wrists, loose joints at shoulders and
 * knees, other joints at jaw, hips and fingers. Each is on one figure only, so that no name is read out twice.
 */
export const bodyRegions = {
  'other-joint-pain': {
    view: 'front',
    spots: [
      // A smaller sign at the jaw leaves the face to be seen.
      {x: 32, y: 76, scale: 0.64},
      {x: 40, y: 371},
      {x: 140, y: 452},
    ],
  },
  'shoulder-pain': {view: 'front', spots: [{x: 82, y: 166}]},
  'golfers-elbow': {view: 'front', spots: [{x: 88, y: 294}]},
  'knee-pain': {view: 'front', spots: [{x: 35, y: 558}]},
  'ankle-pain': {view: 'front', spots: [{x: 35, y: 712}]},
  'neck-pain': {view: 'back', spots: [{x: 0, y: 116}]},
  'joint-laxity': {
    view: 'back',
    spots: [
      {x: 80, y: 172},
      {x: 34, y: 562},
    ],
  },
  'tennis-elbow': {view: 'back', spots: [{x: 113, y: 292}]},
  'back-pain': {view: 'back', spots: [{x: 0, y: 318}]},
  'ligament-sprain': {view: 'back', spots: [{x: 127, y: 394}]},
  tendinopathy: {view: 'back', spots: [{x: 35, y: 688}]},
  'plantar-fasciitis': {view: 'back', spots: [{x: 36, y: 752}]},
} as const satisfies Readonly<Record<ConditionId, BodyRegion>>;
