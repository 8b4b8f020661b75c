import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect} from 'storybook/test';
import {findElement} from './support/shadow.js';

const meta: Meta = {
  title: 'Page',
  tags: ['!autodocs'],
};
export default meta;

/** All elements on a clinic's page: one full disclaimer, and heading levels that follow the page. */
export const Page: StoryObj = {
  render: () => html`
    <h1>Sample Clinic</h1>
    <p>Sports, joint and pain medicine. This clinic does not exist.</p>
    <h2>Dextrose prolotherapy</h2>
    <prolo-disclaimer></prolo-disclaimer>
    <prolo-overview></prolo-overview>
    <prolo-conditions></prolo-conditions>
    <prolo-evidence></prolo-evidence>
    <prolo-options></prolo-options>
    <prolo-mechanism></prolo-mechanism>
    <prolo-visit></prolo-visit>
    <prolo-risks></prolo-risks>
    <prolo-questions></prolo-questions>
    <prolo-article></prolo-article>
    <h2>Questions?</h2>
    <p>Please ask us at your next visit.</p>
  `,
  play: async ({canvasElement}) => {
    for (const tag of [
      'prolo-overview',
      'prolo-conditions',
      'prolo-mechanism',
      'prolo-evidence',
      'prolo-options',
      'prolo-visit',
      'prolo-risks',
      'prolo-questions',
    ] as const) {
      const {element, shadow} = await findElement(canvasElement, tag);
      await expect(shadow.getAllByRole('heading', {level: 3})[0]).toBeInTheDocument();
      await expect(element.shadowRoot?.querySelector('[part=disclaimer]')).toBeNull();
    }
  },
};
