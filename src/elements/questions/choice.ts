import {questionIds, type QuestionId} from '../../content/statements/questions.js';

/** A question that a reader wrote. */
export interface OwnQuestion {
  readonly own: string;
}

/** A question that a reader chose: one of the element's, or one of their own. */
export type Choice = QuestionId | OwnQuestion;

/** How a question is compared with others: case, space and the mark at its end do not count. */
const comparable = (text: string) =>
  text
    .replace(/[\s?.!]+$/u, '')
    .replace(/\s+/gu, ' ')
    .trim()
    .toLowerCase();

/** What a reader means by a text: the question of the element or of their own that says the same, else a new one. */
export function findChoice(text: string, chosen: readonly Choice[], textOf: (choice: Choice) => string): Choice {
  const known = [...questionIds, ...chosen].find((choice) => comparable(textOf(choice)) === comparable(text));
  return known ?? {own: text.trim().replace(/\s+/gu, ' ')};
}

/** Exchanges two neighbors of a list. */
export function exchange(list: readonly Choice[], from: number, to: number): readonly Choice[] {
  return list.map((choice, index) => list[index === from ? to : index === to ? from : index] ?? choice);
}
