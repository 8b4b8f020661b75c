import {idsOf, sourcesOf, type Relation} from './relation.js';

/** What a reader may ask of any health text: who, with whose money, from what, and how current. */
export const aboutTopics = ['authors', 'funding', 'conflicts', 'evidence', 'method', 'updates', 'errors'] as const;
export type AboutTopic = (typeof aboutTopics)[number];

interface AboutRelation extends Relation {
  readonly topic: AboutTopic;
}

export const aboutStatements = {
  B1: {topic: 'authors', refs: []},
  B2: {topic: 'funding', refs: []},
  B3: {topic: 'conflicts', refs: []},
  B4: {topic: 'evidence', refs: ['rabago-2013-knee', 'sit-2020-knee', 'zhu-2022-elbow-review', 'hauser-2016-review']},
  B5: {topic: 'method', refs: []},
  B6: {topic: 'method', refs: []},
  B9: {topic: 'method', refs: []},
  B7: {topic: 'updates', refs: []},
  B8: {topic: 'errors', refs: []},
} as const satisfies Readonly<Record<string, AboutRelation>>;

export type AboutId = keyof typeof aboutStatements;
export const aboutIds = idsOf(aboutStatements);
export const aboutSources = sourcesOf(Object.values(aboutStatements));
