import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import {expect} from 'storybook/test';
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

/** Common and serious risks, who should ask first, when to get help, questions to ask, and the regulatory status. */
export const Default: Story = {
  play: async ({canvasElement}) => {
    const {element} = await findElement(canvasElement, 'prolo-risks');
    const statements = [...element.shadowRoot!.querySelectorAll('li')];
    await expect(statements.map((statement) => statement.dataset.fact)).toEqual(riskFactIds);
    for (const statement of statements) await expect(statement).toBeVisible();
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
    await expect(shadow.getAllByRole('heading', {level: 5})).toHaveLength(riskGroupIds.length);
  },
};
