import {idsOf, sourcesOf, type Relation} from './relation.js';

interface ArticleRelation extends Relation {
  /** Whether it is the text of the link to the article. */
  readonly link?: true;
}

/** What the article for further reading is. The publication is the first one that A1 cites. */
export const articleStatements = {
  A1: {refs: ['alderman-2007-ppm']},
  A2: {refs: ['alderman-2007-ppm']},
  A3: {link: true, refs: ['alderman-2007-ppm']},
} as const satisfies Readonly<Record<string, ArticleRelation>>;

export type ArticleFactId = keyof typeof articleStatements;
export const articleFactIds = idsOf(articleStatements);
export const articleSources = sourcesOf(Object.values(articleStatements));
