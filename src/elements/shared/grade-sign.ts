import {html, type TemplateResult} from 'lit';
import {certainties, type Certainty, type EvidenceDirection} from '../../content/grades.js';

const strokes: Readonly<Record<EvidenceDirection, string>> = {
  favors: 'M8 14V3M3 8l5-5 5 5',
  against: 'M8 2v11M3 8l5 5 5-5',
  mixed: 'M5 13V3M2 6l3-3 3 3M11 3v10M8 10l3 3 3-3',
  'no-difference': 'M2 6h12M2 11h12',
  'too-few': 'M3 8h.1M8 8h.1M13 8h.1',
  'no-comparison': 'M2 8h12',
  none: 'M5 5.5a3 3 0 1 1 4.5 2.6C8.4 8.7 8 9.2 8 10.5M8 13.4v.1',
};

/**
 * Which way the studies point, as a sign before its meaning: up, down, both, level, a few dots, a single line, or a question.
 * Sign and meaning are one template, as hundreds stand on a page.
 */
export function directionGrade(direction: EvidenceDirection, meaning: string): TemplateResult {
  return html`<span class="grade"
    ><svg class="sign" viewBox="0 0 16 16" aria-hidden="true"><path d=${strokes[direction]} /></svg> ${meaning}</span
  >`;
}

/** Boxes side by side, as one path. */
const boxes = (count: number) =>
  count === 0 ? '' : `M3 3${'h7a2 2 0 0 1 2 2v6a2 2 0 0 1-2 2h-7a2 2 0 0 1-2-2v-6a2 2 0 0 1 2-2zm15 0'.repeat(count)}`;

/** How sure a finding is, as one to four filled boxes of four before its meaning. */
export function certaintyGrade(certainty: Certainty | undefined, meaning: string): TemplateResult {
  const filled = certainty ? certainties.length - certainties.indexOf(certainty) : 0;
  return html`<span class="grade"
    ><svg class="bar" viewBox="0 0 58 16" aria-hidden="true">
      <path d=${boxes(certainties.length)} />
      <path class="filled" d=${boxes(filled)} />
    </svg>
    ${meaning}</span
  >`;
}
