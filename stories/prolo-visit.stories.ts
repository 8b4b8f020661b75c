import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import {expect, userEvent} from 'storybook/test';
import {visit} from '../src/content/en/visit.js';
import {mostAskedQuestions} from '../src/content/statements/visit.js';
import {findElement} from './support/shadow.js';

interface Args {
  include?: string;
  reading?: string;
  'heading-level'?: number;
}

const meta: Meta<Args> = {
  title: 'Elements/Visit',
  component: 'prolo-visit',
  render: (args) => html`
    <prolo-visit
      include=${ifDefined(args.include)}
      reading=${ifDefined(args.reading)}
      heading-level=${ifDefined(args['heading-level'])}
    ></prolo-visit>
  `,
};
export default meta;

type Story = StoryObj<Args>;

/** What patients ask most is answered before anything is opened. */
export const Default: Story = {
  play: async ({canvasElement}) => {
    const {element} = await findElement(canvasElement, 'prolo-visit');
    const peeks = [...element.shadowRoot!.querySelectorAll('.peek')];
    await expect(peeks).toHaveLength(mostAskedQuestions.length);
    for (const peek of peeks) await expect(peek).toBeVisible();
  },
};

/** The clinic's own answers, each in its slot. Empty slots leave no trace. */
export const WithAnswersOfTheClinic: Story = {
  name: 'With answers of the clinic',
  render: () => html`
    <prolo-visit>
      <p slot="visit-length">Plan half an hour.</p>
      <p slot="driving">Please bring a driver.</p>
      <p slot="call-number">Day and night: <a href="tel:555-0142">555-0142</a></p>
      <p slot="price">$ 250 for each visit.</p>
    </prolo-visit>
  `,
  play: async ({canvasElement}) => {
    const {element} = await findElement(canvasElement, 'prolo-visit');
    await expect(element.querySelector('[slot="price"]')).toBeVisible();
    await expect(element.querySelector('[slot="call-number"]')).toBeVisible();
  },
};

/** What each voice says. */
export const Opened: Story = {
  play: async ({canvasElement}) => {
    const {shadow} = await findElement(canvasElement, 'prolo-visit');
    await userEvent.click(shadow.getByRole('button', {name: /^Open all/}));
    await expect(await shadow.findByRole('button', {name: /^Close all/})).toBeVisible();
  },
};

/** Some of the questions, in the order in which patients ask them. */
export const SomeQuestions: Story = {
  name: 'Some questions',
  args: {include: 'cost, pain, warning'},
  play: async ({canvasElement}) => {
    const {shadow} = await findElement(canvasElement, 'prolo-visit');
    await expect(shadow.getByRole('heading', {name: visit.questions.pain.question.plain})).toBeVisible();
    await expect(shadow.queryByText(visit.questions.who.question.plain)).toBeNull();
  },
};

/** The text for readers with medical training, regardless of the page's reading level. */
export const Clinical: Story = {args: {reading: 'clinical'}};
