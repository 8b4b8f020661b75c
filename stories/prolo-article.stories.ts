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

/** The citation without a link, because the library does not know a permanent address of the article. */
export const WithoutLink: Story = {
  play: async ({canvasElement}) => {
    const {shadow} = await findElement(canvasElement, 'prolo-article');
    await expect(shadow.queryByRole('link')).toBeNull();
  },
};

/** With `href`, the citation links to the article. */
export const WithLink: Story = {
  args: {href: 'https://clinic.example/alderman-2007.pdf'},
  play: async ({args, canvasElement}) => {
    const {shadow} = await findElement(canvasElement, 'prolo-article');
    await expect(shadow.getByRole('link')).toHaveAttribute('href', args.href);
  },
};

/** Unsupported addresses are not linked, and a warning lists the supported kinds. */
export const RefusedAddress: Story = {
  args: {href: 'ftp://clinic.example/alderman-2007.pdf'},
  play: async ({canvasElement}) => {
    const {shadow} = await findElement(canvasElement, 'prolo-article');
    await expect(shadow.queryByRole('link')).toBeNull();
  },
};
