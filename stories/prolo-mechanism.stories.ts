import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import {expect, fn, userEvent, waitFor} from 'storybook/test';
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

/** Each scene of the proposed mechanism, with the results of studies. Starts with the sore spot. */
export const Default: Story = {};

/** A needle injects the liquid. */
export const Injection: Story = {args: {step: 2}};

/** White blood cells leave the vessel. */
export const Inflammation: Story = {args: {step: 3}};

/** Growth factors reach the fibroblasts. */
export const GrowthFactors: Story = {args: {step: 4}};

/** Fibroblasts become active and migrate. */
export const Fibroblasts: Story = {args: {step: 5}};

/** Fibroblasts build new fibers across the gap. */
export const Collagen: Story = {args: {step: 6}};

/** Tissue samples from animals showed a thicker ligament. In people, this is unknown. */
export const Animals: Story = {args: {step: 7}};

/** The text for readers with medical training, regardless of the page's reading level. */
export const Clinical: Story = {args: {reading: 'clinical'}};

/** An invalid step shows the first scene, with a warning in the console. */
export const UnknownStep: Story = {args: {step: 12}};

/** A reader moves on with the button, then opens a scene in the list, which the drawing follows. */
export const ChosenByKeyboard: Story = {
  play: async ({args, canvasElement}) => {
    const {element, shadow} = await findElement(canvasElement, 'prolo-mechanism');
    shadow.getByRole('button', {name: controls.next.plain}).focus();
    await userEvent.keyboard('{Enter}');
    await element.updateComplete;
    await expect(element).toHaveAttribute('step', '2');
    await waitFor(() => expect(shadow.getByRole('status')).toHaveTextContent(en.mechanism.scenes.injection.plain));

    const last = element.shadowRoot!.querySelector<HTMLDetailsElement>(`[data-step="${scenes.length}"] details`)!;
    last.querySelector('summary')!.click();
    await element.updateComplete;
    await expect(last).toHaveAttribute('open');
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

/** A page that cancels `prolo-step-change` prevents the change of scene. */
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
