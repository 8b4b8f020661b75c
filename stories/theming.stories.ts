import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';

const meta: Meta = {
  title: 'Theming',
  tags: ['!autodocs'],
};
export default meta;

type Story = StoryObj;

/** Without any settings: font, size and color are inherited from the page. */
export const Inherited: Story = {
  render: () => html`
    <style>
      .green-page {
        padding: 1em;
        background: #0d3b2e;
        color: #eafff5;
        font:
          1.125em/1.5 Georgia,
          serif;
      }
    </style>
    <div class="green-page">
      <prolo-disclaimer></prolo-disclaimer>
    </div>
  `,
};

/** Tokens, set once for all elements inside. */
export const WithTokens: Story = {
  render: () => html`
    <style>
      .branded {
        --prolo-accent: #a5401f;
        --prolo-line: #d9b8a4;
        --prolo-surface: #fff4e6;
        --prolo-radius: 1.25em;
        --prolo-heading-color: #7a2d14;
        --prolo-heading-font: Georgia, serif;
        color: #3b2a20;
      }
    </style>
    <div class="branded">
      <prolo-conditions include="knee-pain, shoulder-pain, tennis-elbow" selected="knee-pain"></prolo-conditions>
    </div>
  `,
};

/** Parts, for everything without a token. */
export const WithParts: Story = {
  render: () => html`
    <style>
      .own-parts prolo-disclaimer::part(heading) {
        text-transform: uppercase;
        letter-spacing: 0.08em;
      }
      .own-parts prolo-disclaimer::part(disclaimer) {
        border-width: 0.25em 0 0;
        border-radius: 0;
      }
    </style>
    <div class="own-parts">
      <prolo-disclaimer></prolo-disclaimer>
    </div>
  `,
};
