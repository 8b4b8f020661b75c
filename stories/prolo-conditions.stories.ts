import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import {expect, fn, userEvent} from 'storybook/test';
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

/** The names of the conditions in the list, in their order. */
const namesIn = (root: ShadowRoot) =>
  [...root.querySelectorAll('[part~=entry] summary h3')].map((it) => it.textContent);

/** The body map beside the list, or above it if there is no room. */
export const All: Story = {
  play: async ({canvasElement}) => {
    const {element} = await findElement(canvasElement, 'prolo-conditions');
    const root = element.shadowRoot!;
    await expect(namesIn(root)).toHaveLength(conditionIds.length);
    const sides = [...root.querySelectorAll('[part=map] .side')];
    await expect(sides.map(({textContent}) => textContent)).toEqual(['Front', 'Back']);
  },
};

/** The list without the body map. */
export const List: Story = {
  args: {view: 'list'},
  play: async ({canvasElement}) => {
    const {element} = await findElement(canvasElement, 'prolo-conditions');
    await expect(element.shadowRoot!.querySelector('[part=map]')).toBeNull();
    await expect(namesIn(element.shadowRoot!)).toHaveLength(conditionIds.length);
  },
};

/** A region of the body map opens its condition in the list. */
export const MapByPointer: Story = {
  play: async ({args, canvasElement}) => {
    const {element} = await findElement(canvasElement, 'prolo-conditions');
    const root = element.shadowRoot!;
    await userEvent.click(root.querySelector('[part~=map-region][data-condition=knee-pain]')!);
    await element.updateComplete;
    await expect(args.onProloConditionSelect).toHaveBeenCalledOnce();
    await expect(element.selected).toBe('knee-pain');
    await expect(root.querySelector('[part~=entry-selected] details')).toHaveAttribute('open');
    await expect(root.querySelector('[part=map-caption]')).toHaveTextContent('Knee pain');
  },
};

/** The body map is a picture: assistive technology and the Tab key have the same names in the list. */
export const MapIsAPicture: Story = {
  play: async ({canvasElement}) => {
    const {element} = await findElement(canvasElement, 'prolo-conditions');
    const map = element.shadowRoot!.querySelector('[part=map]')!;
    await expect(map).toHaveAttribute('aria-hidden', 'true');
    await expect(map.querySelectorAll('a[href]').length).toBeGreaterThan(0);
    await expect(map.querySelectorAll('a:not([tabindex="-1"]), button')).toHaveLength(0);
  },
};

/** A view of the body without any of the conditions is omitted. */
export const OneFigure: Story = {
  args: {include: 'back-pain, neck-pain', selected: 'back-pain'},
  play: async ({canvasElement}) => {
    const {element} = await findElement(canvasElement, 'prolo-conditions');
    const sides = [...element.shadowRoot!.querySelectorAll('[part=map] .side')];
    await expect(sides.map(({textContent}) => textContent)).toEqual(['Back']);
  },
};

/** Only the conditions that a clinic treats. */
export const Include: Story = {args: {include: 'knee-pain, shoulder-pain'}};

/** All conditions except some. */
export const Exclude: Story = {args: {exclude: 'neck-pain, back-pain, other-joint-pain'}};

/** A condition that is selected initially is open. */
export const Selected: Story = {
  args: {selected: 'knee-pain'},
  play: async ({canvasElement}) => {
    const {element} = await findElement(canvasElement, 'prolo-conditions');
    const open = [...element.shadowRoot!.querySelectorAll('[part~=entry] details[open]')];
    await expect(open.map(({textContent}) => textContent)).toEqual([expect.stringContaining('Knee pain')]);
  },
};

/** Open entries and the body map link to the clinic's own pages; `{id}` is replaced with the condition's id. */
export const WithLinks: Story = {
  args: {'href-template': '#/conditions/{id}', include: 'knee-pain, shoulder-pain, tennis-elbow'},
  play: async ({canvasElement}) => {
    const {element} = await findElement(canvasElement, 'prolo-conditions');
    const urls = ['#/conditions/knee-pain', '#/conditions/shoulder-pain', '#/conditions/tennis-elbow'];
    for (const part of ['entry-link', 'map-region']) {
      const links = [...element.shadowRoot!.querySelectorAll(`a[part~=${part}]`)];
      await expect(new Set(links.map((link) => link.getAttribute('href')))).toEqual(new Set(urls));
    }
  },
};

/** The text for readers with medical training, regardless of the page's reading level. */
export const Clinical: Story = {args: {reading: 'clinical'}};

/** A reader opens a condition, which selects it, and closes it. */
export const SelectedByReader: Story = {
  args: {include: 'knee-pain, shoulder-pain'},
  play: async ({args, canvasElement}) => {
    const {element} = await findElement(canvasElement, 'prolo-conditions');
    const fold = element.shadowRoot!.querySelector<HTMLDetailsElement>('[data-address=prolo-knee-pain]')!;
    await userEvent.click(fold.querySelector('summary')!);
    await element.updateComplete;
    await expect(fold).toHaveAttribute('open');
    await expect(args.onProloConditionSelect).toHaveBeenCalledOnce();
    await expect(element.selected).toBe('knee-pain');

    await userEvent.click(fold.querySelector('summary')!);
    await element.updateComplete;
    await expect(fold).not.toHaveAttribute('open');
    await expect(element).not.toHaveAttribute('selected');
  },
};

/** A page that cancels `prolo-condition-select` keeps the condition closed. */
export const Veto: Story = {
  args: {
    include: 'knee-pain, shoulder-pain',
    onProloConditionSelect: fn((event: ProloConditionSelectEvent) => event.preventDefault()),
  },
  play: async ({args, canvasElement}) => {
    const {element} = await findElement(canvasElement, 'prolo-conditions');
    const fold = element.shadowRoot!.querySelector<HTMLDetailsElement>('[data-address=prolo-knee-pain]')!;
    await userEvent.click(fold.querySelector('summary')!);
    await element.updateComplete;
    await expect(args.onProloConditionSelect).toHaveBeenCalledOnce();
    await expect(fold).not.toHaveAttribute('open');
    await expect(element.selected).toBeUndefined();
  },
};
