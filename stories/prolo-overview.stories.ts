import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import {expect, userEvent} from 'storybook/test';
import {findElement} from './support/shadow.js';

interface Args {
  reading?: string;
  'heading-level'?: number;
  omit?: string;
}

const overview = (args: Args) => html`
  <prolo-overview
    reading=${ifDefined(args.reading)}
    heading-level=${ifDefined(args['heading-level'])}
    omit=${ifDefined(args.omit)}
  ></prolo-overview>
`;

const meta: Meta<Args> = {
  title: 'Elements/Overview',
  component: 'prolo-overview',
  render: overview,
};
export default meta;

type Story = StoryObj<Args>;

export const Default: Story = {};

/** The text for readers with medical training, regardless of the page's reading level. */
export const Clinical: Story = {args: {reading: 'clinical'}};

/** A clinic leaves out an optional statement, and the element says so. */
export const Shortened: Story = {
  args: {omit: 'O5'},
  play: async ({canvasElement}) => {
    const {element, shadow} = await findElement(canvasElement, 'prolo-overview');
    await expect(shadow.getByText(/Shortened by this clinic/)).toBeVisible();
    await expect(element.shadowRoot?.querySelector('[data-fact=O5]')).toBeNull();
  },
};

/** A hard word opens its meaning where the element first uses it. */
export const HardWord: Story = {
  name: 'Hard word',
  tags: ['!autodocs'], // its popover would cover the other stories of the page
  play: async ({canvasElement}) => {
    const {shadow} = await findElement(canvasElement, 'prolo-overview');
    const word = shadow.getByRole('button', {name: 'guideline'});
    await userEvent.click(word);
    await expect(shadow.getByText(/Advice from a group of experts/, {selector: '.meaning'})).toBeVisible();
  },
};

/** The heading is one level below the heading before the element in the page. */
export const AfterAnH3: Story = {
  name: 'After an h3',
  render: (args) => html`
    <h3>Injection treatments</h3>
    ${overview(args)}
  `,
  play: async ({canvasElement}) => {
    const {shadow} = await findElement(canvasElement, 'prolo-overview');
    await expect(shadow.getByRole('heading', {level: 4})).toBeVisible();
  },
};

/** On a page without a full disclaimer, the element ends with the brief one. */
export const WithoutDisclaimer: Story = {
  play: async ({canvasElement}) => {
    const {element} = await findElement(canvasElement, 'prolo-overview');
    await expect(element.shadowRoot?.querySelector('[part=disclaimer]')).toBeVisible();
  },
};

/** On a page with a full disclaimer, the element omits the brief one. */
export const WithFullDisclaimer: Story = {
  render: (args) => html`
    ${overview(args)}
    <prolo-disclaimer></prolo-disclaimer>
  `,
  tags: ['!autodocs'], // its disclaimer would affect the other stories of the page
  play: async ({canvasElement}) => {
    const {element} = await findElement(canvasElement, 'prolo-overview');
    await expect(element.shadowRoot?.querySelector('[part=disclaimer]')).toBeNull();
  },
};
