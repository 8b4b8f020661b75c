import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import {expect, fn, userEvent, within} from 'storybook/test';
import {conditionIds} from '../src/content/conditions.js';
import type {ProloConditionSelectEvent} from '../src/elements/conditions/select-event.js';
import {findElement} from './support/shadow.js';

interface Args {
  include?: string;
  exclude?: string;
  view?: string;
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
      include=${ifDefined(args.include)}
      exclude=${ifDefined(args.exclude)}
      view=${ifDefined(args.view)}
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

/** The body map beside the list, or above it if there is no room. */
export const All: Story = {
  play: async ({canvasElement}) => {
    const {shadow} = await findElement(canvasElement, 'prolo-conditions');
    await expect(shadow.getAllByRole('button')).toHaveLength(2 * conditionIds.length);
    const figures = within(shadow.getByRole('toolbar')).getAllByRole('group');
    await expect(figures.map(({ariaLabel}) => ariaLabel)).toEqual(['Front', 'Back']);
  },
};

/** The list without the body map. */
export const List: Story = {
  args: {view: 'list'},
  play: async ({canvasElement}) => {
    const {shadow} = await findElement(canvasElement, 'prolo-conditions');
    await expect(shadow.queryByRole('toolbar')).toBeNull();
    await expect(shadow.getAllByRole('button')).toHaveLength(conditionIds.length);
  },
};

/** The body map with the text of the selected condition. All texts are printed. */
export const Map: Story = {
  args: {view: 'map'},
  play: async ({canvasElement}) => {
    const {element, shadow} = await findElement(canvasElement, 'prolo-conditions');
    await expect(shadow.queryAllByRole('listitem')).toHaveLength(0);
    await userEvent.click(shadow.getByRole('button', {name: 'Knee pain'}));
    await element.updateComplete;
    await expect(shadow.getAllByRole('listitem')).toHaveLength(1);
  },
};

/** Spots on the body map link to the clinic's own pages. */
export const MapWithLinks: Story = {
  args: {view: 'map', 'href-template': '#/conditions/{id}'},
  play: async ({canvasElement}) => {
    const {shadow} = await findElement(canvasElement, 'prolo-conditions');
    await expect(shadow.getByRole('link', {name: 'Back pain'})).toHaveAttribute('href', '#/conditions/back-pain');
  },
};

/** A view of the body without any of the conditions is omitted. */
export const OneFigure: Story = {
  args: {include: 'back-pain, neck-pain', selected: 'back-pain'},
  play: async ({canvasElement}) => {
    const {shadow} = await findElement(canvasElement, 'prolo-conditions');
    const figures = within(shadow.getByRole('toolbar')).getAllByRole('group');
    await expect(figures.map(({ariaLabel}) => ariaLabel)).toEqual(['Back']);
  },
};

/** The focused spot is highlighted in the list as well; arrow keys move between spots. */
export const MapByKeyboard: Story = {
  play: async ({canvasElement}) => {
    const {element, shadow} = await findElement(canvasElement, 'prolo-conditions');
    const regions = within(shadow.getByRole('toolbar')).getAllByRole('button');
    regions[0]!.focus();
    await userEvent.keyboard('{ArrowDown}{End}{ArrowUp} ');
    await element.updateComplete;
    await expect(element.selected).toBe('tendinopathy');
    await expect(element.shadowRoot!.activeElement).toBe(regions.at(-2));
  },
};

/** Only the conditions that a clinic treats. */
export const Include: Story = {args: {include: 'knee-pain, shoulder-pain'}};

/** All conditions except some. */
export const Exclude: Story = {args: {exclude: 'neck-pain, back-pain, other-joint-pain'}};

/** A condition that is selected initially. */
export const Selected: Story = {args: {selected: 'knee-pain'}};

/** The names link to the clinic's own pages; `{id}` is replaced with the condition's id. */
export const WithLinks: Story = {
  args: {'href-template': '#/conditions/{id}', include: 'knee-pain, shoulder-pain, tennis-elbow'},
  play: async ({canvasElement}) => {
    const {shadow} = await findElement(canvasElement, 'prolo-conditions');
    const urls = shadow.getAllByRole('link').map((link) => link.getAttribute('href'));
    await expect(urls).toEqual(
      expect.arrayContaining(['#/conditions/knee-pain', '#/conditions/shoulder-pain', '#/conditions/tennis-elbow']),
    );
  },
};

/** The text for readers with medical training, regardless of the page's reading level. */
export const Clinical: Story = {args: {reading: 'clinical'}};

/** A reader selects a condition with the keyboard, and clears the selection. */
export const SelectedByKeyboard: Story = {
  args: {include: 'knee-pain, shoulder-pain'},
  play: async ({args, canvasElement}) => {
    const {element, shadow} = await findElement(canvasElement, 'prolo-conditions');
    const [first] = within(shadow.getByRole('list')).getAllByRole('button');
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

/** A page that cancels `prolo-condition-select` prevents the change of selection. */
export const Veto: Story = {
  args: {
    include: 'knee-pain, shoulder-pain',
    onProloConditionSelect: fn((event: ProloConditionSelectEvent) => event.preventDefault()),
  },
  play: async ({args, canvasElement}) => {
    const {element, shadow} = await findElement(canvasElement, 'prolo-conditions');
    const [first] = within(shadow.getByRole('list')).getAllByRole('button');
    await userEvent.click(first!);
    await element.updateComplete;
    await expect(args.onProloConditionSelect).toHaveBeenCalledOnce();
    await expect(first).toHaveAttribute('aria-pressed', 'false');
    await expect(element.selected).toBeUndefined();
  },
};
