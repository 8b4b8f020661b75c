import type {ConditionFactId} from './statements/conditions.js';

interface Condition {
  /** The statement about the condition. */
  readonly fact: ConditionFactId;
}

/** The conditions that practitioners use prolotherapy for, in the order in which they are listed. */
export const conditions = {
  tendinopathy: {fact: 'C1'},
  'ligament-sprain': {fact: 'C2'},
  'back-pain': {fact: 'C3'},
  'neck-pain': {fact: 'C4'},
  'tennis-elbow': {fact: 'C5'},
  'golfers-elbow': {fact: 'C6'},
  'ankle-pain': {fact: 'C7'},
  'joint-laxity': {fact: 'C8'},
  'plantar-fasciitis': {fact: 'C9'},
  'shoulder-pain': {fact: 'C10'},
  'knee-pain': {fact: 'C11'},
  'other-joint-pain': {fact: 'C12'},
} as const satisfies Readonly<Record<string, Condition>>;

/** The id of a condition. It is stable: attributes, addresses and events use it. */
export type ConditionId = keyof typeof conditions;
export const conditionIds = Object.keys(conditions) as readonly ConditionId[];
