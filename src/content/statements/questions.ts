import {idsOf, sourcesOf, type Relation} from './relation.js';

/** How the questions for the appointment are grouped, in their order. */
export const questionGroups = ['benefit', 'choices', 'procedure', 'risks', 'before-after', 'people', 'money'] as const;
export type QuestionGroup = (typeof questionGroups)[number];

interface QuestionRelation extends Relation {
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
  Q8: {group: 'procedure', refs: []},
  Q9: {group: 'procedure', refs: []},
  Q10: {group: 'procedure', refs: []},
  Q11: {group: 'procedure', refs: []},
  Q12: {group: 'procedure', refs: []},
  Q13: {group: 'risks', refs: []},
  Q14: {group: 'risks', refs: []},
  Q15: {group: 'risks', refs: []},
  Q16: {group: 'risks', refs: []},
  Q17: {group: 'before-after', refs: []},
  Q18: {group: 'before-after', refs: []},
  Q19: {group: 'before-after', refs: []},
  Q20: {group: 'before-after', refs: []},
  Q21: {group: 'before-after', refs: []},
  Q22: {group: 'people', refs: []},
  Q23: {group: 'people', refs: ['iatrogenic-effects-2023-review']},
  Q24: {group: 'people', refs: []},
  Q25: {group: 'people', refs: []},
  Q26: {group: 'money', refs: []},
  Q27: {group: 'money', refs: []},
  Q28: {group: 'money', refs: []},
} as const satisfies Readonly<Record<string, QuestionRelation>>;

export type QuestionId = keyof typeof questionStatements;
export const questionIds = idsOf(questionStatements);

/** The most useful questions, on benefit, alternatives, pain, risk and price. They stand first and are never folded. */
export const startQuestions: readonly QuestionId[] = ['Q1', 'Q6', 'Q11', 'Q14', 'Q26'];

/** The other questions of a group. */
export const questionsIn = (group: QuestionGroup): readonly QuestionId[] =>
  questionIds.filter((id) => questionStatements[id].group === group && !startQuestions.includes(id));

export const questionsSources = sourcesOf(Object.values(questionStatements));
