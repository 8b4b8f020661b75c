import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import {expect} from 'storybook/test';
import {findElement} from './support/shadow.js';

interface Args {
  variant?: string;
  reading?: string;
  'heading-level'?: number;
}

const meta: Meta<Args> = {
  title: 'Elements/Disclaimer',
  component: 'prolo-disclaimer',
  render: (args) => html`
    <prolo-disclaimer
      variant=${ifDefined(args.variant)}
      reading=${ifDefined(args.reading)}
      heading-level=${ifDefined(args['heading-level'])}
    ></prolo-disclaimer>
  `,
};
export default meta;

type Story = StoryObj<Args>;

/** Every statement of the disclaimer. While it stands on a page, the other elements leave out their brief one. */
export const Full: Story = {args: {variant: 'full'}};

/** The essential statements as one paragraph without a heading. */
export const Brief: Story = {
  args: {variant: 'brief'},
  play: async ({canvasElement}) => {
    const {shadow} = await findElement(canvasElement, 'prolo-disclaimer');
    await expect(shadow.queryByRole('heading')).toBeNull();
  },
};

/** In the words of readers with medical training, whatever the page says. */
export const Clinical: Story = {args: {reading: 'clinical'}};

/** A value that is not known is left out: the full disclaimer shows, and the console says once what is allowed. */
export const UnknownVariant: Story = {
  args: {variant: 'short'},
  play: async ({canvasElement}) => {
    const {shadow} = await findElement(canvasElement, 'prolo-disclaimer');
    await expect(shadow.getByRole('heading')).toBeVisible();
  },
};
