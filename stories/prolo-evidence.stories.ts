import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import {expect, userEvent} from 'storybook/test';
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

/** Every finding for every condition: summary, table and sources. */
export const All: Story = {
  play: async ({canvasElement}) => {
    const {element} = await findElement(canvasElement, 'prolo-evidence');
    const rows = [...element.shadowRoot!.querySelectorAll<HTMLElement>('tr[data-fact]')];
    await expect(rows.map((row) => row.dataset.fact)).toEqual(findingIds);
  },
};

/** The evidence for the conditions that a clinic treats. */
export const Only: Story = {args: {include: 'knee-pain, back-pain'}};

/** A condition without any study. */
export const NoStudyFound: Story = {args: {include: 'golfers-elbow'}};

/** The text for readers with medical training, regardless of the page's reading level. */
export const Clinical: Story = {args: {include: 'shoulder-pain', reading: 'clinical'}};

/** A citation links to its source, and the source links back. */
export const CitationAndBack: Story = {
  args: {include: 'plantar-fasciitis'},
  play: async ({canvasElement}) => {
    const {element} = await findElement(canvasElement, 'prolo-evidence');
    const focused = () => element.shadowRoot!.activeElement;
    const finding = element.shadowRoot!.getElementById('plantar-fasciitis-saline')!;
    const citation = finding.closest('tr')!.querySelector<HTMLAnchorElement>('a[href^="#reference-"]')!;
    const [, number] = citation.hash.split('-');
    await userEvent.click(citation);
    await expect(focused()).toHaveAttribute('id', `reference-${number}`);
    const source = element.shadowRoot!.getElementById(`reference-${number}`)!;
    await userEvent.click(source.querySelector(`a[href="#${finding.id}"]`)!);
    await expect(focused()).toBe(finding);
  },
};
