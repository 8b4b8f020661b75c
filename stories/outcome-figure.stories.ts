import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import {expect} from 'storybook/test';
import {conditionIds} from '../src/content/conditions.js';
import {en} from '../src/content/en/index.js';
import {figureOf, outcomeIds, outcomes, type Outcome, type OutcomeId} from '../src/content/statements/outcomes.js';
import {ProloElement} from '../src/elements/prolo-element.js';
import {gradeStyles} from '../src/elements/shared/grade.styles.js';
import {outcomesOf, renderOutcome} from '../src/elements/shared/outcome-figure.js';
import {outcomeStyles} from '../src/elements/shared/outcome-figure.styles.js';
import {addPack} from '../src/runtime/registry.js';
import {findElement} from './support/shadow.js';

/** All outcomes one after the other, in an element of the library's look. */
class StoryOutcomes extends ProloElement<'conditions'> {
  static override styles = [...ProloElement.styles, gradeStyles, outcomeStyles];

  protected readonly section = 'conditions';
  protected readonly sources = [];
  protected override readonly isClinical = false;

  protected override renderContent() {
    return html`${outcomeIds.map((id) => renderOutcome(id, this.context))}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'story-outcomes': StoryOutcomes;
  }
}

addPack({lang: 'en', dir: 'ltr', outcomes: en.outcomes});
if (!customElements.get('story-outcomes')) customElements.define('story-outcomes', StoryOutcomes);

interface Args {
  reading?: string;
  lang?: string;
}

const meta: Meta<Args> = {
  title: 'Parts/Outcome figure',
  render: ({reading, lang}) => html`
    <div lang=${ifDefined(lang)}><story-outcomes reading=${ifDefined(reading)}></story-outcomes></div>
  `,
};
export default meta;

type Story = StoryObj<Args>;

const textOf = (node: Element | null) => node?.textContent.replaceAll(/\s+/g, ' ').trim() ?? '';

async function figuresIn(canvasElement: HTMLElement): Promise<Map<OutcomeId, HTMLElement>> {
  const {element} = await findElement(canvasElement, 'story-outcomes');
  const figures = [...element.shadowRoot!.querySelectorAll<HTMLElement>('figure')];
  return new Map(figures.map((figure) => [figure.dataset.outcome as OutcomeId, figure]));
}

/** How many of 100 a path fills. */
function areaOf(path: SVGGeometryElement): number {
  const cells = Array.from({length: 100}, (_, cell) => [cell % 10, Math.floor(cell / 10)] as const);
  return cells.filter(([place, row]) => path.isPointInFill(new DOMPoint(place * 10 + 5, row * 14 + 7))).length;
}

/** Every outcome that is drawn: counts as people of 100, averages as bars on their own scale. */
export const All: Story = {
  play: async ({canvasElement}) => {
    const figures = await figuresIn(canvasElement);
    await expect([...figures.keys()]).toEqual(outcomeIds);
    for (const [id, figure] of figures) {
      const outcome: Outcome = outcomes[id];
      const {outcome: name, uncertainty, note} = en.outcomes.statements[id];
      // The caption comes first and tells all of it.
      await expect(figure.firstElementChild!.localName).toBe('figcaption');
      const caption = textOf(figure.firstElementChild);
      for (const text of [name, uncertainty, ...(note ? [note] : []), en.grades.certainties[outcome.certainty]]) {
        await expect(caption).toContain(text.plain);
      }
      for (const group of outcome.groups) {
        await expect(caption).toContain(String(figureOf(group, 'plain')));
      }
      await expect(caption).toContain(`${outcome.people} people`);
      await expect(caption).toMatch(new RegExp(`${outcome.time.value} ${outcome.time.unit}s?\\b`));
      await expect(caption).not.toMatch(/[{}]|undefined|NaN/);
      if (outcome.kind === 'means') await expect(caption).toContain(en.outcomes.labels.means.plain);
      await expect(figure).toHaveRole('figure');
    }
  },
};

/** As many people are filled as had the outcome, in whole rows, beside 100 that are outlined. */
export const PeopleOf100: Story = {
  name: 'People of 100',
  play: async ({canvasElement}) => {
    for (const [id, figure] of await figuresIn(canvasElement)) {
      const outcome: Outcome = outcomes[id];
      if (outcome.kind !== 'counts') continue;
      const pictures = [...figure.querySelectorAll('.counts svg')];
      const filled = pictures.map((picture) => areaOf(picture.querySelector('[fill$="-had)"]')!));
      await expect(filled, id).toEqual(outcome.groups.map(({per100}) => per100));
      await expect(pictures.map((picture) => areaOf(picture.querySelector('[fill$="-all)"]')!))).toEqual(
        outcome.groups.map(() => 100),
      );
      for (const picture of pictures) {
        await expect(picture.closest('[aria-hidden="true"]')).not.toBeNull();
        await expect(picture.querySelectorAll('*').length).toBeLessThan(10);
        for (const painted of picture.querySelectorAll('[fill]')) {
          const [, reference] = /#([\w-]+)/.exec(painted.getAttribute('fill')!)!;
          await expect(picture.querySelectorAll(`pattern[id="${reference}"]`)).toHaveLength(1);
        }
      }
    }
  },
};

/** Averages are bars on the scale of the outcome, and never people. */
export const AveragesOnTheirScale: Story = {
  name: 'Averages on their scale',
  play: async ({canvasElement}) => {
    for (const [id, figure] of await figuresIn(canvasElement)) {
      const outcome: Outcome = outcomes[id];
      if (outcome.kind !== 'means') continue;
      const {min, max} = outcome.scale;
      await expect(figure.querySelector('pattern')).toBeNull();
      const bars = [...figure.querySelectorAll<SVGGraphicsElement>('.means .had')];
      for (const [index, {mean}] of outcome.groups.entries()) {
        await expect(bars[index]!.getBBox().width, id).toBeCloseTo((100 * (mean - min)) / (max - min), 1);
      }
      await expect(bars).toHaveLength(outcome.groups.length);
    }
  },
};

/** The same numbers as a table, with headers of columns and rows, and no empty cell. */
export const TheSameNumbersAsATable: Story = {
  name: 'The same numbers as a table',
  play: async ({canvasElement}) => {
    for (const [id, figure] of await figuresIn(canvasElement)) {
      const outcome: Outcome = outcomes[id];
      const details = figure.querySelector('details')!;
      await expect(details.open).toBe(false);
      details.open = true;
      const table = details.querySelector('table')!;
      await expect(textOf(table.caption)).toBe(en.outcomes.statements[id].outcome.plain);
      await expect([...table.tHead!.rows[0]!.cells].map((cell) => cell.scope)).toEqual(
        [...table.tHead!.rows[0]!.cells].map(() => 'col'),
      );
      const shown = [...table.tBodies[0]!.rows].map((row) => [...row.cells].map((cell) => textOf(cell)));
      await expect(shown.map(([name, figureText]) => [name, figureText])).toEqual(
        outcome.groups.map((group) => [
          en.outcomes.groups[group.group].plain,
          'mean' in group ? String(group.mean) : `${group.per100} of 100`,
        ]),
      );
      await expect(shown.flat()).not.toContain('');
      for (const row of table.tBodies[0]!.rows) await expect(row.cells[0]!.scope).toBe('row');
    }
  },
};

/** The text for readers with medical training. */
export const Clinical: Story = {args: {reading: 'clinical'}};

/** From right to left, people and bars begin at the right. */
export const RightToLeft: Story = {
  name: 'Right to left',
  args: {lang: 'ar-XB'},
  play: async ({canvasElement}) => {
    for (const figure of (await figuresIn(canvasElement)).values()) {
      await expect(getComputedStyle(figure).direction).toBe('rtl');
      await expect(getComputedStyle(figure.querySelector('svg')!).scale).toBe('-1 1');
    }
  },
};

/** On the narrowest phone nothing is wider than the page, also with the tables open and text twice as large. */
export const OnAPhone: Story = {
  name: 'On a phone, with large text',
  render: () => html`<div class="phone"><story-outcomes></story-outcomes></div>`,
  play: async ({canvasElement}) => {
    const phone = canvasElement.querySelector<HTMLElement>('.phone')!;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('.phone { inline-size: 288px; font-size: 200%; }');
    document.adoptedStyleSheets.push(sheet);
    try {
      for (const figure of (await figuresIn(canvasElement)).values()) {
        figure.querySelector('details')!.open = true;
        for (const part of figure.querySelectorAll('figcaption, svg, table')) {
          await expect(part.getBoundingClientRect().width).toBeLessThanOrEqual(288);
        }
      }
      await expect(phone.scrollWidth).toBeLessThanOrEqual(288);
    } finally {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
    }
  },
};

/** Which outcomes belong to which condition. */
export const ByCondition: Story = {
  name: 'By condition',
  tags: ['!autodocs', '!dev'],
  play: async () => {
    await expect(conditionIds.flatMap((condition) => outcomesOf(condition)).toSorted()).toEqual(outcomeIds.toSorted());
    await expect(outcomesOf('golfers-elbow')).toEqual([]);
  },
};
