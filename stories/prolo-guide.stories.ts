import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import {expect, fn, userEvent} from 'storybook/test';
import {en} from '../src/content/en/index.js';
import type {ProloPrintEvent} from '../src/elements/guide/print-event.js';
import {findElement} from './support/shadow.js';

interface Args {
  sections?: string;
  reading?: string;
  'heading-level'?: number;
  'reviewed-by'?: string;
  'reviewed-on'?: string;
  'reviewed-version'?: string;
  onProloPrint: (event: ProloPrintEvent) => void;
}

const meta: Meta<Args> = {
  title: 'Elements/Guide',
  component: 'prolo-guide',
  args: {onProloPrint: fn()},
  render: (args) => html`
    <prolo-guide
      sections=${ifDefined(args.sections)}
      reading=${ifDefined(args.reading)}
      heading-level=${ifDefined(args['heading-level'])}
      reviewed-by=${ifDefined(args['reviewed-by'])}
      reviewed-on=${ifDefined(args['reviewed-on'])}
      reviewed-version=${ifDefined(args['reviewed-version'])}
      @prolo-print=${args.onProloPrint}
    >
      <p slot="clinic"><strong>Sample Clinic</strong> · This clinic does not exist · 555-0142</p>
    </prolo-guide>
  `,
};
export default meta;

type Story = StoryObj<Args>;

/** Every section. The button prints the guide alone, as a handout, even on a page with menus and sidebars. */
export const Guide: Story = {};

/** Selected sections in a custom order. The disclaimer always appears, first if it is not listed. */
export const Sections: Story = {
  args: {sections: 'risks overview'},
  play: async ({canvasElement}) => {
    const {element} = await findElement(canvasElement, 'prolo-guide');
    const addresses = ['#prolo-disclaimer', '#prolo-risks', '#prolo-overview'];
    const entries = [...element.shadowRoot!.querySelectorAll('[part=contents] a')];
    await expect(entries.map((entry) => entry.getAttribute('href'))).toEqual(addresses);
    const sections = [...element.shadowRoot!.querySelector('.sections')!.children];
    await expect(sections.map(({localName}) => `#${localName}`)).toEqual(addresses);
  },
};

/** The text for readers with medical training, regardless of the page's reading level. */
export const Clinical: Story = {args: {reading: 'clinical'}};

/** The guide shows its provenance once for all sections. The name is fictional. */
export const Reviewed: Story = {
  args: {
    'reviewed-by': 'A. Sample, MD (a made-up name)',
    'reviewed-on': '2026-11-27',
    'reviewed-version': '2.0.0',
    sections: 'article',
  },
};

/** An entry of the contents leads to its section, and its address is that of the section on the page. */
export const Contents: Story = {
  play: async ({canvasElement}) => {
    const {element, shadow} = await findElement(canvasElement, 'prolo-guide');
    await userEvent.click(shadow.getByText(en.guide.contents.plain));
    const entry = shadow.getByRole('link', {name: 'What are the risks?'});
    await expect(entry).toHaveAttribute('href', '#prolo-risks');
    await userEvent.click(entry);
    const {activeElement} = element.shadowRoot!;
    await expect(activeElement?.localName).toBe('prolo-risks');
    await expect(activeElement?.shadowRoot?.activeElement).toHaveTextContent('What are the risks?');
  },
};

/** A reader changes the reading level of the whole guide. */
export const Wording: Story = {
  args: {sections: 'overview'},
  play: async ({canvasElement}) => {
    const {element, shadow} = await findElement(canvasElement, 'prolo-guide');
    await userEvent.click(shadow.getByRole('radio', {name: 'Medical terms'}));
    await element.updateComplete;
    const overview = element.shadowRoot!.querySelector('prolo-overview')!;
    await overview.updateComplete;
    await expect(overview.shadowRoot!.querySelector('[part=heading]')).toHaveTextContent(en.overview.title.clinical);
  },
};

/** A page that cancels `prolo-print` can print in its own way. */
export const PrintVetoed: Story = {
  args: {sections: 'article', onProloPrint: fn((event: ProloPrintEvent) => event.preventDefault())},
  play: async ({canvasElement, args}) => {
    const {shadow} = await findElement(canvasElement, 'prolo-guide');
    await userEvent.click(shadow.getByRole('button', {name: 'Print handout'}));
    await expect(args.onProloPrint).toHaveBeenCalledOnce();
  },
};
