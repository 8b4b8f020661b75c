import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import {expect, userEvent} from 'storybook/test';
import {questions} from '../src/content/en/questions.js';
import {startQuestions} from '../src/content/statements/questions.js';
import {findElement} from './support/shadow.js';

interface Args {
  reading?: string;
  'heading-level'?: number;
}

const {labels, statements} = questions;

const meta: Meta<Args> = {
  title: 'Elements/Questions',
  component: 'prolo-questions',
  render: (args) => html`
    <prolo-questions
      reading=${ifDefined(args.reading)}
      heading-level=${ifDefined(args['heading-level'])}
    ></prolo-questions>
  `,
};
export default meta;

type Story = StoryObj<Args>;

/** The most useful questions are in sight, the others folded. */
export const Default: Story = {
  play: async ({canvasElement}) => {
    const {shadow} = await findElement(canvasElement, 'prolo-questions');
    const inSight = shadow.getAllByRole('checkbox').filter((box) => box.checkVisibility());
    await expect(inSight).toHaveLength(startQuestions.length);
  },
};

/** Ticked questions and those of the reader stand in a list that can be put in order, printed and copied. */
export const Chosen: Story = {
  play: async ({canvasElement}) => {
    const {shadow} = await findElement(canvasElement, 'prolo-questions');
    await userEvent.click(shadow.getByLabelText(statements.Q1.plain));
    await userEvent.click(shadow.getByLabelText(statements.Q11.plain));
    await userEvent.type(shadow.getByLabelText(labels.add.plain), 'May I bring my partner?{Enter}');
    await userEvent.click(
      shadow.getByRole('button', {name: labels.moveUp.plain.replace('{question}', 'May I bring my partner?')}),
    );
    await expect(shadow.getByText('3 of 29 chosen')).toBeVisible();
    await expect(shadow.getByRole('button', {name: labels.print.plain})).toBeVisible();
  },
};

/** An empty or doubled question is explained at the field. */
export const Problem: Story = {
  play: async ({canvasElement}) => {
    const {shadow} = await findElement(canvasElement, 'prolo-questions');
    await userEvent.click(shadow.getByRole('button', {name: labels.addButton.plain}));
    await expect(shadow.getByLabelText(labels.add.plain)).toHaveAccessibleDescription(labels.empty.plain);
  },
};

/** All questions in sight. */
export const Opened: Story = {
  play: async ({canvasElement}) => {
    const {shadow} = await findElement(canvasElement, 'prolo-questions');
    await userEvent.click(shadow.getByText(labels.more.plain));
    for (const box of shadow.getAllByRole('checkbox')) await expect(box).toBeVisible();
  },
};

/** The text for readers with medical training, regardless of the page's reading level. */
export const Clinical: Story = {args: {reading: 'clinical'}};
