import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import {expect, fn, userEvent} from 'storybook/test';
import type {ProloAcknowledgeEvent} from '../src/elements/disclaimer/acknowledge-event.js';
import {findElement} from './support/shadow.js';

interface Args {
  variant?: string;
  reading?: string;
  'heading-level'?: number;
  'reviewed-by'?: string;
  'reviewed-on'?: string;
  'reviewed-version'?: string;
  acknowledge?: boolean;
  required?: boolean;
  onProloAcknowledge: (event: ProloAcknowledgeEvent) => void;
}

const meta: Meta<Args> = {
  title: 'Elements/Disclaimer',
  component: 'prolo-disclaimer',
  args: {onProloAcknowledge: fn()},
  render: (args) => html`
    <prolo-disclaimer
      variant=${ifDefined(args.variant)}
      reading=${ifDefined(args.reading)}
      heading-level=${ifDefined(args['heading-level'])}
      reviewed-by=${ifDefined(args['reviewed-by'])}
      reviewed-on=${ifDefined(args['reviewed-on'])}
      reviewed-version=${ifDefined(args['reviewed-version'])}
      ?acknowledge=${args.acknowledge}
      ?required=${args.required}
      name="disclaimer"
      @prolo-acknowledge=${args.onProloAcknowledge}
    ></prolo-disclaimer>
  `,
};
export default meta;

type Story = StoryObj<Args>;

/** Every statement of the disclaimer. While it is on the page, the other elements omit the brief one. */
export const Full: Story = {args: {variant: 'full'}};

/** The essential statements as one paragraph without a heading. */
export const Brief: Story = {
  args: {variant: 'brief'},
  play: async ({canvasElement}) => {
    const {shadow} = await findElement(canvasElement, 'prolo-disclaimer');
    await expect(shadow.queryByRole('heading', {name: 'Please read this first'})).toBeNull();
  },
};

/** The text for readers with medical training, regardless of the page's reading level. */
export const Clinical: Story = {args: {reading: 'clinical'}};

/** An unknown value is ignored: the full disclaimer appears, and a warning lists the allowed values. */
export const UnknownVariant: Story = {
  args: {variant: 'short'},
  play: async ({canvasElement}) => {
    const {shadow} = await findElement(canvasElement, 'prolo-disclaimer');
    await expect(shadow.getByRole('heading', {name: 'Please read this first'})).toBeVisible();
  },
};

/** Reviewed by the clinic's clinician. The name is fictional. */
export const Reviewed: Story = {
  args: {'reviewed-by': 'A. Sample, MD (a made-up name)', 'reviewed-on': '2026-11-27', 'reviewed-version': '2.0.0'},
};

/** The text has changed since the version that was reviewed: the element says what the review does not cover. */
export const ReviewedEarlierVersion: Story = {
  args: {'reviewed-by': 'A. Sample, MD (a made-up name)', 'reviewed-version': '1.1.0'},
  play: async ({canvasElement}) => {
    const {shadow} = await findElement(canvasElement, 'prolo-disclaimer');
    await expect(shadow.getByText(/reviewed an earlier version of this text/)).toBeVisible();
  },
};

/** As a form control: the reader acknowledges the disclaimer, and the form submits which text they saw. */
export const Acknowledge: Story = {
  args: {acknowledge: true, required: true},
  play: async ({canvasElement, args}) => {
    const {element, shadow} = await findElement(canvasElement, 'prolo-disclaimer');
    await expect(element.checkValidity()).toBe(false);
    await userEvent.click(shadow.getByRole('checkbox'));
    await expect(element.checkValidity()).toBe(true);
    await expect(args.onProloAcknowledge).toHaveBeenCalledOnce();
  },
};
