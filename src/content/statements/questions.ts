import {idsOf, optionalIdsOf, sourcesOf, type OptionalRelation} from './relation.js';

/** How the questions for the appointment are grouped, in their order. */
export const questionGroups = ['benefit', 'choices', 'procedure', 'risks', 'before-after', 'people', 'money'] as const;
export type QuestionGroup = (typeof questionGroups)[number];

interface QuestionRelation extends OptionalRelation {
  readonly group: QuestionGroup;
}

/** Questions ask and assert nothing, so they cite nothing, but for Q23, which says what a review says. */
export const questionStatements = {
  Q1: {group: 'benefit', refs: []},
  Q2: {group: 'benefit', refs: []},
  Q3: {group: 'benefit', refs: []},
  Q4: {group: 'benefit', refs: []},
  Q5: {group: 'choices', refs: []},
  Q6: {group: 'choices', refs: []},
  Q7: {group: 'choices', refs: []},
  Q8: {optional: true, group: 'procedure', refs: []},
  Q9: {optional: true, group: 'procedure', refs: []},
  Q10: {optional: true, group: 'procedure', refs: []},
  Q11: {optional: true, group: 'procedure', refs: []},
  Q12: {optional: true, group: 'procedure', refs: []},
  Q13: {group: 'risks', refs: []},
  Q14: {group: 'risks', refs: []},
  Q15: {group: 'risks', refs: []},
  Q16: {group: 'risks', refs: []},
  Q17: {optional: true, group: 'before-after', refs: []},
  Q18: {optional: true, group: 'before-after', refs: []},
  Q19: {optional: true, group: 'before-after', refs: []},
  Q20: {optional: true, group: 'before-after', refs: []},
  Q21: {optional: true, group: 'before-after', refs: []},
  Q22: {optional: true, group: 'people', refs: []},
  Q23: {optional: true, group: 'people', refs: ['iatrogenic-effects-2023-review']},
  Q24: {optional: true, group: 'people', refs: []},
  Q25: {optional: true, group: 'people', refs: []},
  Q26: {optional: true, group: 'money', refs: []},
  Q27: {optional: true, group: 'money', refs: []},
  Q28: {optional: true, group: 'money', refs: []},
} as const satisfies Readonly<Record<string, QuestionRelation>>;

export type QuestionId = keyof typeof questionStatements;
export const questionIds = idsOf(questionStatements);
export const optionalQuestionIds = optionalIdsOf(questionStatements);

/** The most useful questions, on benefit, alternatives, pain, risk and price. They stand first and are never folded. */
export const startQuestions: readonly QuestionId[] = ['Q1', 'Q6', 'Q11', 'Q14', 'Q26'];

/** The other questions of a group. */
export const questionsIn = (group: QuestionGroup): readonly QuestionId[] =>
  questionIds.filter((id) => questionStatements[id].group === group && !startQuestions.includes(id));

export const questionsSources = sourcesOf(Object.values(questionStatements));
