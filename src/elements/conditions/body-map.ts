import {html, type TemplateResult} from 'lit';
import {bodyRegions, type BodyRegion} from '../../content/body-regions.js';
import type {ConditionId} from '../../content/conditions.js';

const conditionsOnMap = Object.keys(bodyRegions) as ConditionId[];

// The body in the anatomical position, palms forward, in units of a 350th of the drawing's width, the midline at 0. Only
// the half to the right of it is drawn; the outline runs from the crown down the arm and the leg. All commands but M are
// relative.

const halfOutline =
  // head, ear, neck
  'M0 6c20 0 34 18 34 40 0 4 0 8 0 10s5 2 5 5-1 7-3 11-3 5-4 7-1 5-1 8-3 6-4 10-3 8-3 13c0 13 8 19 25 25' +
  // shoulder, outer side of the arm
  'c10 3 18 5 27 10s16 16 19 33 6 25 8 40 5 26 7 40 3 21 6 33 8 21 11 33c5 19 7 33 11 52' +
  // hand
  'c2 10 1 18 6 27 3 5 6 8 10 12s7 7 10 11 8 6 9 11 2 5 0 6-4 0-6-1-3-5-6-8-6-4-8-5c1 7 5 17 6 26s3 14-2 16-5-3-6-5c1 6 2 14-4 15s-6-5-6-9c1 5 0 10-5 8s-5-6-5-10c0 3-2 4-5 1-5-5-6-16-8-25-1-6-2-12-2-19s0-11 0-16' +
  // inner side of the arm
  'c0-10 0-18-1-27-3-22-14-36-22-56-5-11-7-20-9-32-2-17-5-30-9-46s-6-33-7-42' +
  // trunk, outer side of the leg
  'c-1 4-2 13-2 20-1 25-9 41-9 68 0 34 14 51 14 94 0 26 0 46-4 72s-8 43-11 68c-1 10-2 18-2 28 0 20 6 32 6 54 0 31-10 54-12 84' +
  // foot
  'c-1 9 0 16 2 24s7 13 11 21c2 5 7 8 7 13s-4 6-7 8-10 2-15 3-11 3-16 0-7-6-7-11' +
  // inner side of the leg
  'c0-9 0-17 0-26s-3-20-3-32c0-29-10-51-10-80 0-19 4-35 4-54 0-13-2-23-3-36-3-32-7-57-9-90-1-11-2-23-2-30';

const both =
  // fingers
  'M151 466l-5-25M141 472l-5-31M131 470l-5-27';

const front =
  // eyes, nose, mouth
  'M9 58c4 1 7 1 11 0M-5 73s9 3 10 0M-9 88c6 2 12 2 18 0' +
  // jaw
  'M31 87c-2 4-3 8-6 11s-8 8-14 10-7 2-11 2' +
  // neck
  'M24 107c-3 7-5 13-8 20s-6 11-10 17' +
  // collarbone
  'M7 149c11-3 21-4 33-4s22 4 34 8' +
  // armpit, chest
  'M68 208c1-4 2-8 4-12s4-7 6-11M64 212c-10 5-19 8-30 7' +
  // midline, navel
  'M0 162l0 50M0 238l0 60M-4 309s7 3 8 0' +
  // groin
  'M60 360c-8 16-17 27-32 36' +
  // elbow
  'M93 299c5 2 11 1 16-1' +
  // ball of the thumb
  'M136 407c3 10 6 20 15 23' +
  // thigh, kneecap, shin
  'M16 506c3 13 7 23 7 36M25 550c1 9 1 22 10 22s9-13 10-22M31 583s5 1 8 0' +
  // ankle, toes
  'M23 708s3 4 4 7M46 715s-3 4-4 7M36 765l1-9M45 765l-1-9M53 764l-2-8M60 762l-3-7';

const back =
  // nape
  'M14 105c-1 9-2 16 1 25' +
  // spine
  'M0 128l0 218' +
  // shoulder blade
  'M84 167c-14 0-26 1-40 2s-15 17-15 29 4 20 9 30' +
  // muscles of the low back
  'M12 274c-2 22-2 40 0 62M15 347l2 4' +
  // buttocks
  'M0 362l0 46M5 416c8 12 26 11 39 5' +
  // elbow
  'M98 285c1 4 1 9 5 9s4-5 5-9' +
  // hollow of the knee, calf
  'M22 563c8 2 16 1 24-1M17 638c2 6 5 14 11 13M43 646c7 0 9-9 11-16' +
  // Achilles tendon, heel
  'M29 682c1 11 2 20 2 32s-3 17-4 26 0 22 9 23M41 682c-1 11-1 20-1 32s6 19 7 30c1 7 2 17-5 19';

/** Adds the other half, in which every x changes its sign: all numbers come in pairs. */
const symmetrical = (half: string) =>
  half + half.replace(/(-?\d+) ?(-?\d+)/g, (_, x: string, y: string) => `${-Number(x)} ${y} `);

const outline = symmetrical(halfOutline);
const hints = {front: symmetrical(both + front), back: symmetrical(both + back)};

export type BodyView = BodyRegion['view'];
export const bodyViews: readonly BodyView[] = ['front', 'back'];

/** The regions on a figure, in the order of the arrow keys. */
export function regionsOf(view: BodyView): ConditionId[] {
  return conditionsOnMap.filter((id) => bodyRegions[id].view === view);
}

/** The figure from the front or the back. Strokes along the inside of the outline, one over the other, give it volume. */
export function bodyFigure(view: BodyView): TemplateResult {
  return html`<svg class="figure" viewBox="-175 0 350 772" aria-hidden="true">
    <clipPath id=${view}><path d=${outline} /></clipPath>
    <path class="flesh" d=${outline} />
    <g clip-path="url(#${view})">
      <path class="shade" stroke-width="40" d=${outline} />
      <path class="shade" stroke-width="30" d=${outline} />
      <path class="shade" stroke-width="20" d=${outline} />
      <path class="shade" stroke-width="10" d=${outline} />
    </g>
    <path class="outline" d=${outline} />
    <path class="hints" d=${hints[view]} />
  </svg>`;
}

/**
 * The spots that a region has beside its own. Their places are in the generated styles.
 *
 * @param number - what they are marked with on paper.
 */
export function furtherSpots(condition: ConditionId, number: number): TemplateResult[] {
  return bodyRegions[condition].spots.slice(1).map(() => html`<span data-number=${number}></span>`);
}
