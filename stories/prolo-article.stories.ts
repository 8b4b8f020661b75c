import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import {expect} from 'storybook/test';
import {findElement} from './support/shadow.js';

interface Args {
  href?: string;
  reading?: string;
  'heading-level'?: number;
}

const meta: Meta<Args> = {
  title: 'Elements/Article',
  component: 'prolo-article',
  render: (args) => html`
    <prolo-article
      href=${ifDefined(args.href)}
      reading=${ifDefined(args.reading)}
      heading-level=${ifDefined(args['heading-level'])}
    ></prolo-article>
  `,
};
export default meta;

type Story = StoryObj<Args>;

/** The citation alone: the library knows no address of the article that is sure to last. */
export const WithoutLink: Story = {
  play: async ({canvasElement}) => {
    const {shadow} = await findElement(canvasElement, 'prolo-article');
    await expect(shadow.queryByRole('link')).toBeNull();
  },
};

/** A clinic that may offer the article gives its address. */
export const WithLink: Story = {
  args: {href: 'https://clinic.example/alderman-2007.pdf'},
  play: async ({args, canvasElement}) => {
    const {shadow} = await findElement(canvasElement, 'prolo-article');
    await expect(shadow.getByRole('link')).toHaveAttribute('href', args.href);
  },
};

/** Any other kind of address gives no link, and the console says once what is allowed. */
export const RefusedAddress: Story = {
  args: {href: 'ftp://clinic.example/alderman-2007.pdf'},
  play: async ({canvasElement}) => {
    const {shadow} = await findElement(canvasElement, 'prolo-article');
    await expect(shadow.queryByRole('link')).toBeNull();
  },
};
