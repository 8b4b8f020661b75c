import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';

interface Args {
  reading?: string;
  'heading-level'?: number;
}

const meta: Meta<Args> = {
  title: 'Elements/Mechanism',
  component: 'prolo-mechanism',
  render: (args) => html`
    <prolo-mechanism
      reading=${ifDefined(args.reading)}
      heading-level=${ifDefined(args['heading-level'])}
    ></prolo-mechanism>
  `,
};
export default meta;

type Story = StoryObj<Args>;

/** Each step of what is proposed, with what studies show of it. */
export const Default: Story = {};

/** In the words of readers with medical training, whatever the page says. */
export const Clinical: Story = {args: {reading: 'clinical'}};
