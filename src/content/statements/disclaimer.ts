import {idsOf, sourcesOf, type Relation} from './relation.js';

interface DisclaimerRelation extends Relation {
  /** The paragraph of the full disclaimer that it stands in, from 1. */
  readonly paragraph: number;
  /** Whether it is part of the brief disclaimer: education only, no substitute for advice, may not work, risks, ask first. */
  readonly brief?: true;
}

/** What the disclaimer states. It tells how to use the site and reports no study, so it cites nothing. */
export const disclaimerStatements = {
  D1: {paragraph: 1, brief: true, refs: []},
  D2: {paragraph: 1, brief: true, refs: []},
  D3: {paragraph: 2, refs: []},
  D4: {paragraph: 2, refs: []},
  D5: {paragraph: 2, brief: true, refs: []},
  D6: {paragraph: 3, brief: true, refs: []},
  D7: {paragraph: 3, brief: true, refs: []},
  D8: {paragraph: 3, refs: []},
} as const satisfies Readonly<Record<string, DisclaimerRelation>>;

export type DisclaimerFactId = keyof typeof disclaimerStatements;
export const disclaimerFactIds = idsOf(disclaimerStatements);
export const briefFactIds = disclaimerFactIds.filter((id) => 'brief' in disclaimerStatements[id]);
export const disclaimerSources = sourcesOf(Object.values(disclaimerStatements));
