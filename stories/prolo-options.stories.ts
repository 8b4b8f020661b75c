import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import {expect, userEvent} from 'storybook/test';
import {optionAreaIds, optionsOf} from '../src/content/statements/options.js';
import {findElement} from './support/shadow.js';

interface Args {
  condition?: string;
  reading?: string;
  'heading-level'?: number;
}

const meta: Meta<Args> = {
  title: 'Elements/Options',
  component: 'prolo-options',
  render: (args) => html`
    <prolo-options
      condition=${ifDefined(args.condition)}
      reading=${ifDefined(args.reading)}
      heading-level=${ifDefined(args['heading-level'])}
    ></prolo-options>
  `,
};
export default meta;

type Story = StoryObj<Args>;

const rowsIn = (element: Element) =>
  [...element.shadowRoot!.querySelectorAll<HTMLElement>('tbody tr')].map((row) => row.dataset.fact);

/** Every problem, folded under the part of the body. */
export const All: Story = {
  play: async ({canvasElement}) => {
    const {element} = await findElement(canvasElement, 'prolo-options');
    const areas = [...element.shadowRoot!.querySelectorAll<HTMLDetailsElement>('.base > .fold:not(.minor)')];
    await expect(areas).toHaveLength(optionAreaIds.length);
    for (const area of areas) await expect(area.open).toBe(false);
  },
};

/** The choices for one condition, open: waiting first. */
export const OneCondition: Story = {
  name: 'One condition',
  args: {condition: 'knee-pain'},
  play: async ({canvasElement}) => {
    const {element, shadow} = await findElement(canvasElement, 'prolo-options');
    await expect(rowsIn(element)).toEqual(optionsOf('knee-osteoarthritis'));
    await expect(shadow.getByRole('table', {name: 'Knee arthritis'})).toBeVisible();
    await expect(shadow.getByRole('rowheader', {name: 'Wait and watch'})).toBeVisible();
  },
};

/** A condition with several problems: each is folded, and its row tells how sure one can be of prolotherapy. */
export const SeveralProblems: Story = {
  name: 'Several problems',
  args: {condition: 'other-joint-pain'},
  play: async ({canvasElement}) => {
    const {element, shadow} = await findElement(canvasElement, 'prolo-options');
    const jaw = element.shadowRoot!.querySelector<HTMLDetailsElement>('[data-address="prolo-options-jaw"]')!;
    await expect(jaw.querySelector('summary')).toHaveTextContent('Prolotherapy: Low certainty');
    await userEvent.click(shadow.getByRole('heading', {name: 'Jaw pain'}));
    await expect(jaw.open).toBe(true);
  },
};

/** One of the problems of a condition. */
export const OneProblem: Story = {name: 'One problem', args: {condition: 'jaw'}};

/** Where no study was found, no cell is empty. */
export const NoStudyFound: Story = {name: 'No study found', args: {condition: 'golfers-elbow'}};

/** The text for readers with medical training, regardless of the page's reading level. */
export const Clinical: Story = {args: {condition: 'shoulder-pain', reading: 'clinical'}};
