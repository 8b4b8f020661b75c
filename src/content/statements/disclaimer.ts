import {idsOf, sourcesOf, type Relation} from './relation.js';

interface DisclaimerRelation extends Relation {
  /** The paragraph of the full disclaimer that it stands in, from 1. */
  readonly paragraph: number;
  /** Whether it is part of the brief disclaimer: education only, no substitute for advice, may not work, risks, ask first. */
  readonly brief?: true;
}

/** D1, D2, D5, D6 and D7 alone are the brief disclaimer, so they must read well without the others. */
export const disclaimerStatements = {
  D1: {refs: [], brief: true, paragraph: 1},
  D2: {refs: [], brief: true, paragraph: 1},
  D3: {refs: [], paragraph: 2},
  D4: {refs: [], paragraph: 2},
  D5: {refs: [], brief: true, paragraph: 2},
  D6: {refs: [], brief: true, paragraph: 3},
  D7: {refs: [], brief: true, paragraph: 3},
  D8: {refs: [], paragraph: 3},
} as const satisfies Readonly<Record<string, DisclaimerRelation>>;

export type DisclaimerFactId = keyof typeof disclaimerStatements;
export const disclaimerFactIds = idsOf(disclaimerStatements);
export const briefFactIds = disclaimerFactIds.filter((id) => 'brief' in disclaimerStatements[id]);
export const disclaimerSources = sourcesOf(Object.values(disclaimerStatements));
