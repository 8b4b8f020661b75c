import {visitFactIds, visitQuestionIds, visitStatements} from '../../src/content/statements/visit.js';

/** What patients ask most, and when to call: never in the row of the other questions. */
export const firstVisitQuestions = ['pain', 'sessions', 'warning', 'cost'] as const;

const isFirst = (id: string) => firstVisitQuestions.some((first) => first === id);

/** The questions about a visit in the order of `prolo-visit`, where the page has chosen none. */
export const visitQuestionsInOrder = [...firstVisitQuestions, ...visitQuestionIds.filter((id) => !isFirst(id))];

/** The statements below them, in the same order. */
export const visitFactsInOrder = visitQuestionsInOrder.flatMap((question) =>
  visitFactIds.filter((id) => visitStatements[id].question === question),
);
