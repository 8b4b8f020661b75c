import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import {expect, fn, userEvent} from 'storybook/test';
import {en} from '../src/content/en/index.js';
import {scenes} from '../src/content/scenes.js';
import type {ProloStepChangeEvent} from '../src/elements/mechanism/step-change-event.js';
import {findElement} from './support/shadow.js';

interface Args {
  step?: number;
  reading?: string;
  'heading-level'?: number;
  onProloStepChange: (event: ProloStepChangeEvent) => void;
}

const meta: Meta<Args> = {
  title: 'Elements/Mechanism',
  component: 'prolo-mechanism',
  args: {onProloStepChange: fn()},
  argTypes: {step: {control: {type: 'number', min: 1, max: scenes.length}}},
  render: (args) => html`
    <prolo-mechanism
      step=${ifDefined(args.step)}
      reading=${ifDefined(args.reading)}
      heading-level=${ifDefined(args['heading-level'])}
      @prolo-step-change=${args.onProloStepChange}
    ></prolo-mechanism>
  `,
};
export default meta;

type Story = StoryObj<Args>;

const {controls} = en.mechanism;

/** Each scene of what is proposed, with what studies show of it. It begins with the sore spot. */
export const Default: Story = {};

/** A needle brings the liquid to the spot. */
export const Injection: Story = {args: {step: 2}};

/** White blood cells leave the vessel. */
export const Inflammation: Story = {args: {step: 3}};

/** Growth factors reach the fibroblasts. */
export const GrowthFactors: Story = {args: {step: 4}};

/** Fibroblasts wake up and come. */
export const Fibroblasts: Story = {args: {step: 5}};

/** They lay new fibers across the gap. */
export const Collagen: Story = {args: {step: 6}};

/** What tissue samples from animals showed: a ligament that is thicker than before. In people, nobody knows. */
export const Animals: Story = {args: {step: 7}};

/** In the words of readers with medical training, whatever the page says. */
export const Clinical: Story = {args: {reading: 'clinical'}};

/** A step that does not exist shows the first scene, and the console says so. */
export const UnknownStep: Story = {args: {step: 12}};

/** A reader goes on by the button and then by keys in the list. */
export const ChosenByKeyboard: Story = {
  play: async ({args, canvasElement}) => {
    const {element, shadow} = await findElement(canvasElement, 'prolo-mechanism');
    shadow.getByRole('button', {name: controls.next.plain}).focus();
    await userEvent.keyboard('{Enter}');
    await element.updateComplete;
    await expect(element).toHaveAttribute('step', '2');
    await expect(shadow.getByRole('status')).toHaveTextContent(en.mechanism.scenes.injection.plain);

    const current = shadow.getAllByRole('button').find((button) => button.ariaCurrent === 'step')!;
    current.focus();
    await userEvent.keyboard('{End}');
    await element.updateComplete;
    await expect(element).toHaveAttribute('step', String(scenes.length));
    await expect(args.onProloStepChange).toHaveBeenCalledTimes(2);
  },
};

/** The scenes play on request, and the button pauses them. */
export const Playing: Story = {
  play: async ({canvasElement}) => {
    const {element, shadow} = await findElement(canvasElement, 'prolo-mechanism');
    await userEvent.click(shadow.getByRole('button', {name: controls.play.plain}));
    await element.updateComplete;
    await userEvent.click(shadow.getByRole('button', {name: controls.pause.plain}));
    await element.updateComplete;
    await expect(shadow.getByRole('button', {name: controls.play.plain})).toBeVisible();
  },
};

/** A page that cancels `prolo-step-change` leaves the scene as it was. */
export const Veto: Story = {
  args: {onProloStepChange: fn((event: ProloStepChangeEvent) => event.preventDefault())},
  play: async ({args, canvasElement}) => {
    const {element, shadow} = await findElement(canvasElement, 'prolo-mechanism');
    await userEvent.click(shadow.getByRole('button', {name: controls.next.plain}));
    await element.updateComplete;
    await expect(args.onProloStepChange).toHaveBeenCalledOnce();
    await expect(element.step).toBe(1);
  },
};
