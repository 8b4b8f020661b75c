import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import {expect, fn, userEvent} from 'storybook/test';
import {conditionIds} from '../src/content/facts.js';
import type {ProloConditionSelectEvent} from '../src/elements/conditions/condition-select-event.js';
import {findElement} from './support/shadow.js';

interface Args {
  only?: string;
  except?: string;
  selected?: string;
  'href-template'?: string;
  reading?: string;
  'heading-level'?: number;
  onProloConditionSelect: (event: ProloConditionSelectEvent) => void;
}

const meta: Meta<Args> = {
  title: 'Elements/Conditions',
  component: 'prolo-conditions',
  args: {onProloConditionSelect: fn()},
  render: (args) => html`
    <prolo-conditions
      only=${ifDefined(args.only)}
      except=${ifDefined(args.except)}
      selected=${ifDefined(args.selected)}
      href-template=${ifDefined(args['href-template'])}
      reading=${ifDefined(args.reading)}
      heading-level=${ifDefined(args['heading-level'])}
      @prolo-condition-select=${args.onProloConditionSelect}
    ></prolo-conditions>
  `,
};
export default meta;

type Story = StoryObj<Args>;

export const All: Story = {
  play: async ({canvasElement}) => {
    const {shadow} = await findElement(canvasElement, 'prolo-conditions');
    await expect(shadow.getAllByRole('button')).toHaveLength(conditionIds.length);
  },
};

/** A clinic shows the conditions that it treats. */
export const Only: Story = {args: {only: 'knee-pain, shoulder-pain'}};

/** All but some. */
export const Except: Story = {args: {except: 'neck-pain, back-pain, other-joint-pain'}};

/** A condition selected from the start. */
export const Selected: Story = {args: {selected: 'knee-pain'}};

/** The names lead to the clinic's own pages, `{id}` being the condition's id. */
export const WithLinks: Story = {
  args: {'href-template': '#/conditions/{id}', only: 'knee-pain, shoulder-pain, tennis-elbow'},
  play: async ({canvasElement}) => {
    const {shadow} = await findElement(canvasElement, 'prolo-conditions');
    const addresses = shadow.getAllByRole('link').map((link) => link.getAttribute('href'));
    await expect(addresses).toEqual(
      expect.arrayContaining(['#/conditions/knee-pain', '#/conditions/shoulder-pain', '#/conditions/tennis-elbow']),
    );
  },
};

/** In the words of readers with medical training, whatever the page says. */
export const Clinical: Story = {args: {reading: 'clinical'}};

/** A reader selects with the keyboard, and takes the selection back. */
export const SelectedByKeyboard: Story = {
  args: {only: 'knee-pain, shoulder-pain'},
  play: async ({args, canvasElement}) => {
    const {element, shadow} = await findElement(canvasElement, 'prolo-conditions');
    const [first] = shadow.getAllByRole('button');
    first!.focus();

    await userEvent.keyboard('{Enter}');
    await element.updateComplete;
    await expect(first).toHaveAttribute('aria-pressed', 'true');
    await expect(args.onProloConditionSelect).toHaveBeenCalledOnce();
    await expect(conditionIds).toContain(element.selected);

    await userEvent.keyboard(' ');
    await element.updateComplete;
    await expect(first).toHaveAttribute('aria-pressed', 'false');
    await expect(element).not.toHaveAttribute('selected');
  },
};

/** A page that cancels `prolo-condition-select` leaves the selection as it was. */
export const Veto: Story = {
  args: {
    only: 'knee-pain, shoulder-pain',
    onProloConditionSelect: fn((event: ProloConditionSelectEvent) => event.preventDefault()),
  },
  play: async ({args, canvasElement}) => {
    const {element, shadow} = await findElement(canvasElement, 'prolo-conditions');
    const [first] = shadow.getAllByRole('button');
    await userEvent.click(first!);
    await element.updateComplete;
    await expect(args.onProloConditionSelect).toHaveBeenCalledOnce();
    await expect(first).toHaveAttribute('aria-pressed', 'false');
    await expect(element.selected).toBeUndefined();
  },
};
