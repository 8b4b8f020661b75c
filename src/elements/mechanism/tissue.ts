import {html, svg, type SVGTemplateResult, type TemplateResult} from 'lit';
import type {TissuePart} from '../../content/model.js';
import type {SceneId} from '../../content/scenes.js';

const range = (first: number, last: number) => [...Array(last - first + 1).keys()].map((index) => first + index);

/** Waves drawn on from where the path stands; what starts a multiple of 44 apart is in step. */
const waves = (halves: number) => `q11-6 22 0${'t22 0'.repeat(halves - 1)}`;

/** Fibers of the ligament by their place from the top: each leaves the bone, closes up with the others and runs on. */
const fibers = (first: number, last: number) =>
  range(first, last)
    .map((place) => {
      const atBone = Math.min(Math.max(137 + 11.5 * place, 132), 270);
      const beyond = 152 + 8 * place;
      return `M130 ${atBone}C180 ${atBone} 190 ${beyond} 226 ${beyond}${waves(12)}`;
    })
    .join('');

/** Fibers across the gap, in step with those of the ligament. */
const newFibers = range(0, 5)
  .map((row) => `M182 ${187 + 8 * row}${waves(5 + (row % 2))}`)
  .join('');

/** Rows of hollows in spongy bone: the stroke is dashed, and each dash is a hollow. */
const pores = range(0, 8)
  .map((row) => `M${row % 2 ? 4 : -8} ${136 + 24 * row}q60-10 130 2`)
  .join('');

/** A small shape at each place. */
const places = (shape: string, ...starts: string[]) => starts.map((start) => `M${start}${shape}`).join('');

/** A cell at each place; a place is the inside of a transform, from its first number. */
const cells = (id: string, ...places: string[]) =>
  places.map((place) => svg`<use href="#${id}" transform="translate(${place})" />`);

const shapes = svg`<defs>
  <g id="white-cell">
    <path class="white outline" d="M-13 0C-13-6-8-13 0-13S14-8 13 0 8 13 0 13-13 8-13 0Z" />
    <path class="signal" d="M-6-3a4 4 0 0 1 7-2 4 4 0 0 1 6 4 4 4 0 0 1-5 7 4 4 0 0 1-6-3 4 4 0 0 1-2-6z" />
  </g>
  <g id="fibroblast" transform="scale(.75)">
    <path class="growth outline" d="M-44 3C-26 2-18-9 0-9S24-2 46-5C30 2 18 9 2 9S-20 5-44 3Z" />
    <ellipse class="core" rx="10" ry="4" />
  </g>
  <use id="asleep" href="#fibroblast" transform="scale(.7 .5)" />
  <path id="vessel" d="M490 284C420 264 350 300 296 302S214 318 196 352" />
</defs>`;

const body = svg`<g class="layer body">
  <path class="tissue" d="M0 76Q240 60 480 76V340H0Z" />
  <path class="fat" d="M-6 88Q240 72 486 88" />
  <path class="skin" d="M0 76Q240 60 480 76" />
  <use class="wall" href="#vessel" />
  <use class="wall lumen" href="#vessel" />
  <use class="red-cells" href="#vessel" />
  <use class="red-cells dents" href="#vessel" />
</g>`;

const thickerLigament = svg`<g class="layer animals">
  <path fill-opacity=".07" d="M0 0H480V340H0Z" />
  <path class="ligament" d="M120 128C180 128 190 131 226 131H490V265H226C190 265 180 274 120 274Z" />
  <path class="fibers" d=${fibers(-2, -1) + fibers(12, 13)} />
</g>`;

const ligament = svg`<path class="ligament" d="M120 130C180 130 190 147 226 147H490V248H226C190 248 180 270 120 270Z" />
  <path class="fibers" d=${fibers(0, 11)} />
  <g class="layer torn">
    <path class="gap" d="M168 184l44-2 32-4 46 6-14 7 22 4-20 6 28 6-24 5 14 8-26 6-30 3-40-3-34 2 24-10-24-2 22-9-26-3 24-8z" />
    <path class="fibers strands" d="M186 192q14-6 22 4t18-4M184 214q14 8 26-2t14 8M282 192q-16 0-22 8t-20-8M280 216q-14-8-26 0t-18-4" />
  </g>`;

const bone = svg`<path class="bone outline" d="M-5 112C60 108 128 110 142 144 152 168 158 186 158 204S152 300 134 345H-5Z" />
  <path class="pores" d=${pores} />
  <path class="cortex" d="M-5 122C60 118 119 119 132 148 142 172 148 186 148 204S142 296 124 345" />`;

const rings = [70, 60, 50, 40, 30].map((radius) => svg`<circle cx="234" cy="202" r=${radius} />`);

const inflammation = svg`<g class="layer glow">${rings}</g><g class="layer peak">${rings}</g>`;

const fibroblasts = svg`${cells('asleep', '424 196', '392 233')}
  <g class="layer resting">${cells('asleep', '336 176', '352 208', '322 233')}</g>
  <g class="layer woken">
    ${cells('fibroblast', '214 178)rotate(6', '290 176)rotate(-4', '326 204)rotate(3', '200 230)rotate(-10', '278 232)rotate(-3')}
  </g>
  <g class="layer moving">
    ${cells('fibroblast', '244 204')}
    <path class="arrow" d="M372 160Q340 136 306 148m11-8-11 8 12 5" />
  </g>`;

const injection = svg`<g class="layer liquid">
    <path class="cloud" d="M176 198q4-34 50-36t70 34-2 46-64 10-54-54z" />
    <path class="drop outline" d=${places('q8 11 0 17t-9-5q0-6 9-12z', '210 196', '256 208', '230 220', '270 182')} />
  </g>
  <g class="layer needle">
    <g transform="translate(238 194)rotate(-50)">
      <path class="white outline" d="M0 3 18-4H165V4H2ZM3 2 18-3M190-20H330V20H190Z" />
      <path class="cloud" d="M191-16H330V16H191Z" />
      <path class="drop outline" d="M160-8H180L190-13V13L180 8H160ZM205-20v9m15-9v9m15-9v9m15-9v9" />
    </g>
  </g>`;

const signals = svg`<g class="layer white-cells">
    ${cells('white-cell', '342 294', '298 279', '264 254', '230 236', '262 216')}
  </g>
  <path class="layer leaving arrow" d="M330 262Q322 236 292 224m11-4-11 4 4 11" />
  <g class="layer factors">
    <path class="signal outline" d=${places('l6 6-6 6-6-6z', '220 190', '244 184', '262 188', '284 184', '290 206', '306 176', '314 194', '336 186', '300 226', '330 212')} />
    <path class="arrow" d="M262 168Q290 150 322 160m-11-9 11 9-13 6" />
  </g>`;

/** A knee, and which place of it the drawing shows. */
const where = svg`<g class="layer where">
  <circle class="mark" cx="234" cy="202" r="68" />
  <circle class="mark white" cx="398" cy="84" r="70" />
  <g transform="translate(398 84)">
    <path class="leg" d="M-34-60C-20 0-34 0-24 65Q0 74 24 65C34 0 20 0 34-60Q0-76-34-60Z" />
    <path class="bone outline" d="M-10-67V-26C-10-14-22-12-22-4S-12 4 0 2 22 4 22-4 10-14 10-26V-67Q0-72-10-67ZM-21 10C-21 6 21 6 21 10S10 18 10 30V67Q0 72-10 67V30C-10 18-21 14-21 10Z" />
    <path class="arrow" d="M-20-8Q-26 6-15 24M20-8Q26 6 15 24" />
  </g>
  <path class="mark" d="M367 106a12 12 0 1 1 0 .1M371 97 186 154M375 117 282 250" />
</g>`;

/** Outline of the ligament before; a rat and a rabbit, in whom it was seen; a person, of whom that is not known. */
const animals = svg`<g class="layer animals">
  <path class="mark before" d="M160 144Q196 147 226 147H480M156 262Q196 248 226 248H480" />
  <path class="arrow" d="M430 154v-18m-6 7 6-7 6 7M430 242v18m-6-7 6 7 6-7" />
  <path transform="translate(150 28)scale(1.4)" d="M4 30c6-8 12-13 20-14 0-6 8-8 10-2 10-4 26-4 34 6 4 5 5 11 2 14 6 0 14-2 18-8 3-5 6-2 3 2-5 7-14 10-24 10H24c-4 0-4-3-1-3-6 0-15-1-19-5z" />
  <path transform="translate(306 12)scale(1.5)" d="M5 30c-1-5 3-9 8-10C10 12 10 3 13 1c4 2 5 10 5 17 1-7 4-14 8-15 2 4-1 13-4 18 4 3 5 7 5 10 8-1 18 3 21 13 2 1 6 1 6 5s-4 5-7 4c-2 4-6 5-10 5H14c-3 0-3-4 0-4h5c-3-4-4-9-3-14-5 1-10-1-11-6z" />
  <path class="people arrow before" d="M436 14a12 12 0 1 1-.1 0zM410 98c0-40 6-54 26-54s26 14 26 54" />
  <path class="people arrow" d="M428 66a8 8 0 1 1 11 7q-3 2-3 6m0 9v1" />
</g>`;

const frame = (scene: SceneId, content: unknown) =>
  html`<svg class="drawing" data-scene=${scene} viewBox="0 0 480 340" aria-hidden="true">${content}</svg>`;

/** Where a ligament meets the bone, in one scene of the proposed mechanism. */
export function tissue(scene: SceneId): TemplateResult {
  return frame(
    scene,
    svg`${shapes}
      <g id="tissue" class="camera">
        ${body}${thickerLigament}${ligament}${bone}${inflammation}
        <path class="layer laid fibers new" d=${newFibers} />
        ${fibroblasts}${injection}${signals}${where}${animals}
      </g>`,
  );
}

/** Another scene of the drawing that stands in the same shadow root. */
export function tissueAgain(scene: SceneId): TemplateResult {
  return frame(scene, svg`<use href="#tissue" />`);
}

const signs: Readonly<Record<TissuePart, SVGTemplateResult>> = {
  bone: svg`<path class="bone outline" d="M-20-11H20V11H-20Z" /><path class="pores" d="M-10 0h19" />`,
  ligament: svg`<path class="ligament" d="M-22-12H22V12H-22Z" /><path class="fibers" d="M-22-7${waves(2)}M-22 1${waves(2)}M-22 9${waves(2)}" />`,
  vessel: svg`<path class="wall lumen" d="M-6 0H6" /><path class="red-cells" d="M-9 0H17" /><path class="red-cells dents" d="M-9 0H17" />`,
  'white-cell': svg`<use href="#white-cell" />`,
  'growth-factor': svg`<path class="signal outline" d="M-10-8l6 6-6 6-6-6zM10-4l6 6-6 6-6-6z" />`,
  fibroblast: svg`<use href="#asleep" />`,
  'new-fiber': svg`<path class="fibers new" d="M-22-4${waves(2)}M-22 5${waves(2)}" />`,
};

export const tissueParts = Object.keys(signs) as TissuePart[];

/** A part of the drawing by itself, for its key; the drawing stands in the same shadow root. */
export function tissueSign(part: TissuePart): TemplateResult {
  return html`<svg class="sign" viewBox="-24 -16 48 32" aria-hidden="true">${signs[part]}</svg>`;
}
