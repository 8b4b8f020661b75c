import {html, nothing, type TemplateResult} from 'lit';
import type {ConditionId} from '../../content/conditions.js';
import type {Wording} from '../../content/model.js';
import {figureOf, outcomeIds, outcomes, type Outcome, type OutcomeId} from '../../content/statements/outcomes.js';
import {trialNames} from '../../content/trials.generated.js';
import {interpolate, interpolateParts, type Values} from '../../runtime/interpolate.js';
import {renderCertainty} from './grade.js';
import type {ResolvedSection} from '../../runtime/registry.js';
import type {RenderContext} from './render-context.js';

/** One of 100, in a cell of 10 by 14, from which it ends in the next: a person, or a dot where a trial counted joints. */
const person = 'm3.2 3a1.8 1.8 0 1 1 3.6 0 1.8 1.8 0 1 1-3.6 0zm-1.2 9v-3.6a3 3 0 0 1 6 0v3.6zm8-12';
const joint = 'm1.8 7a3.2 3.2 0 1 1 6.4 0 3.2 3.2 0 1 1-6.4 0zm8.2-7';

/** A number or a time, written in the language of the outcomes. */
function write({content, lang}: ResolvedSection<'outcomes'>, value: number, unit?: string): string {
  const key = unit ? `${value} ${unit}` : `${value}`;
  const written = content.written?.[key] ?? (content.written && !unit ? key : undefined);
  return written ?? value.toLocaleString(lang, unit ? {style: 'unit', unit, unitDisplay: 'long'} : {});
}

/** The outcomes of a condition that are drawn, in the order of reading. */
export const outcomesOf = (condition: ConditionId): readonly OutcomeId[] =>
  outcomeIds.filter((id) => outcomes[id].condition === condition);

/**
 * An outcome of a trial as a figure: the result as a sentence, then 100 people a group side by side, or bars where only
 * averages are known, then the same as a table. Needs the styles of the figure and of the grades.
 */
export function renderOutcome(id: OutcomeId, context: RenderContext): TemplateResult | typeof nothing {
  const section = context.section('outcomes');
  const {grades} = context;
  if (!section || !grades) return nothing;
  const {lang, content} = section;
  const {labels} = content;
  const {outcome, summary, uncertainty, note} = content.statements[id];
  const {kind, groups, people, time, ...data}: Outcome = outcomes[id];
  const say = (wording: Wording, values: Values = {}) => interpolate(context.text(wording), values);
  const scale = 'scale' in data ? data.scale : {min: 0, max: 100};
  // Everyday words round averages; bars and the table never do.
  const values = groups.map((group) => figureOf(group, 'clinical'));
  const spoken = groups.map((group) => figureOf(group, context.reading));
  const figure = (value: number) =>
    kind === 'means' ? write(section, value) : say(labels.countedOf, {count: value, of: 100});
  const names = groups.map(({group}) => context.text(content.groups[group]));
  const counted = groups.flatMap((group) => ('count' in group ? [say(labels.countedOf, {...group})] : []));
  const columns = [
    labels.group,
    kind === 'means' ? labels.average : labels.of100,
    ...(counted[0] ? [labels.counted] : []),
  ];
  // What is drawn stands in the caption and in the table too, so that nobody has to hear it thrice.
  return html`<figure class="outcome" part="outcome" data-outcome=${id} lang=${lang} dir=${context.direction(section)}>
    <figcaption>
      <strong>${say(outcome)}</strong>
      <p>
        ${[
          say(summary, Object.fromEntries(groups.map(({group}, index) => [group, write(section, spoken[index]!)]))),
          say(uncertainty),
        ].join(' ')}
      </p>
      ${note && html`<p>${say(note)}</p>`}
      <p>
        ${[
          ...(kind === 'means' ? [say(labels.means), say(labels.scale, {...scale})] : []),
          say(labels.trial, {trial: trialNames[outcomes[id].trial], people}),
          say(labels.time, {time: write(section, time.value, time.unit)}),
        ].join(' ')}
        ${interpolateParts(context.text(labels.certainty), {certainty: renderCertainty(data, grades, context.reading)})}
      </p>
    </figcaption>
    <div class=${kind} aria-hidden="true">
      ${values.map(
        (value, index) =>
          html`<div>
            ${names[index]} <b>${figure(spoken[index]!)}</b>
            ${
              'unit' in data
                ? drawPeople(value, data.unit === 'people' ? person : joint, `${id}-${index}`)
                : drawBar((100 * (value - scale.min)) / (scale.max - scale.min))
            }
          </div>`,
      )}
    </div>
    <details>
      <summary>${say(labels.table)}</summary>
      <table>
        <caption>
          ${say(outcome)}
        </caption>
        <thead>
          <tr>
            ${columns.map((label) => html`<th scope="col">${say(label)}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${names.map(
            (name, index) =>
              html`<tr>
                <th scope="row">${name}</th>
                ${[figure(values[index]!), counted[index]].map((cell) => cell && html`<td>${cell}</td>`)}
              </tr>`,
          )}
        </tbody>
      </table>
    </details>
  </figure>`;
}

/**
 * Ten rows of ten, outlined, and as many of them filled as had the outcome: two patterns, not 100 nodes. A pattern is a whole
 * row, as WebKit paints narrower ones from rounded pixels.
 */
function drawPeople(count: number, shape: string, id: string): TemplateResult {
  const row = `M0 0${shape.repeat(10)}`;
  const had = `M0 0h100v${Math.floor(count / 10) * 14}H${(count % 10) * 10}v14H0z`;
  return html`<svg viewBox="0 0 100 140">
    <pattern id="${id}-all" class="all" width="100" height="14" patternUnits="userSpaceOnUse">
      <path d=${row} />
    </pattern>
    <path d="M0 0h100v140H0z" fill="url(#${id}-all)" />
    <pattern id="${id}-had" class="had" width="100" height="14" patternUnits="userSpaceOnUse">
      <path d=${row} />
    </pattern>
    <path d=${had} fill="url(#${id}-had)" />
  </svg>`;
}

/** A bar on its whole scale, which is outlined. */
function drawBar(share: number): TemplateResult {
  return html`<svg viewBox="0 0 100 6" preserveAspectRatio="none">
    <path class="all" d="M0 0h100v6H0z" />
    <path class="had" d="M0 0h${share}v6H0z" />
  </svg>`;
}
