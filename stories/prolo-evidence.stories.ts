import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import {expect} from 'storybook/test';
import {findingIds} from '../src/content/statements/evidence.js';
import {findElement} from './support/shadow.js';

interface Args {
  include?: string;
  reading?: string;
  'heading-level'?: number;
}

const meta: Meta<Args> = {
  title: 'Elements/Evidence',
  component: 'prolo-evidence',
  render: (args) => html`
    <prolo-evidence
      include=${ifDefined(args.include)}
      reading=${ifDefined(args.reading)}
      heading-level=${ifDefined(args['heading-level'])}
    ></prolo-evidence>
  `,
};
export default meta;

type Story = StoryObj<Args>;

/** Every finding for every condition, folded under the condition's name and grade. */
export const All: Story = {
  play: async ({canvasElement}) => {
    const {element} = await findElement(canvasElement, 'prolo-evidence');
    const findings = [...element.shadowRoot!.querySelectorAll<HTMLElement>('[part=finding]')];
    await expect(findings.map((finding) => finding.dataset.fact).sort()).toEqual([...findingIds].sort());
    await expect(element.shadowRoot!.querySelector('details[open]')).toBeNull();
  },
};

/** The evidence for the conditions that a clinic treats. */
export const Only: Story = {args: {include: 'knee-pain, back-pain'}};

/** A condition without any study. */
export const NoStudyFound: Story = {args: {include: 'golfers-elbow'}};

/** The text for readers with medical training, regardless of the page's reading level. */
export const Clinical: Story = {args: {include: 'shoulder-pain', reading: 'clinical'}};

/** Each finding has its sources in a fold of its own, with links that lead to the publications. */
export const Sources: Story = {
  args: {include: 'plantar-fasciitis'},
  play: async ({canvasElement}) => {
    const {element} = await findElement(canvasElement, 'prolo-evidence');
    const root = element.shadowRoot!;
    root.querySelector<HTMLElement>('[data-address=prolo-evidence-plantar-fasciitis] > summary')!.click();
    for (const finding of root.querySelectorAll('[part=finding]')) {
      const sources = finding.querySelector('[part=sources]')!;
      await expect(sources).not.toHaveAttribute('open');
      sources.querySelector('summary')!.click();
      await expect(sources.querySelector('li')).toBeVisible();
      await expect(sources.querySelector('a[href^="https://"] cite')).toBeVisible();
    }
  },
};
