import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import {expect} from 'storybook/test';
import {en} from '../src/content/en/index.js';
import {riskFactIds, riskGroupIds} from '../src/content/statements/risks.js';
import {findElement} from './support/shadow.js';

interface Args {
  reading?: string;
  'heading-level'?: number;
}

const meta: Meta<Args> = {
  title: 'Elements/Risks',
  component: 'prolo-risks',
  render: (args) => html`
    <prolo-risks reading=${ifDefined(args.reading)} heading-level=${ifDefined(args['heading-level'])}></prolo-risks>
  `,
};
export default meta;

type Story = StoryObj<Args>;

/** When to get help and what serious harm is known stay open; what is common, who should ask first and the rest fold. */
export const Default: Story = {
  play: async ({canvasElement}) => {
    const {element} = await findElement(canvasElement, 'prolo-risks');
    const root = element.shadowRoot!;
    const statements = [...root.querySelectorAll<HTMLElement>('[part=group] [data-fact], .folds [data-fact]')];
    await expect(statements.map((statement) => statement.dataset.fact).sort()).toEqual([...riskFactIds].sort());
    await expect(root.querySelector('.folds details[open]')).toBeNull();
    for (const advice of root.querySelectorAll('[data-address=prolo-emergency] [data-fact]'))
      await expect(advice).toBeVisible();
  },
};

/** The text for readers with medical training, regardless of the page's reading level. */
export const Clinical: Story = {args: {reading: 'clinical'}};

/** The headings of groups are one level below the element's heading. */
export const AtLevel4: Story = {
  name: 'At level 4',
  args: {'heading-level': 4},
  play: async ({canvasElement}) => {
    const {shadow} = await findElement(canvasElement, 'prolo-risks');
    await expect(shadow.getAllByRole('heading', {level: 4})).toHaveLength(1);
    const groups = shadow.getAllByRole('heading', {level: 5}).map(({textContent}) => textContent.trim());
    await expect(groups).toEqual(
      expect.arrayContaining(riskGroupIds.map((group) => en.risks.groups[group].title.plain)),
    );
  },
};
