import {idsOf, sourcesOf, type Relation} from './relation.js';

/** What dextrose prolotherapy is. */
export const overviewStatements = {
  O1: {refs: ['afp-letter-2021', 'cleveland-clinic-prolotherapy']},
  O2: {refs: ['cleveland-clinic-prolotherapy', 'rabago-2013-knee']},
  O3: {refs: ['jensen-2008-rat-inflammation']},
  O4: {refs: ['afp-letter-2021', 'guran-2018-fibroblasts']},
  O5: {refs: ['rabago-2013-knee', 'sit-2020-knee']},
  O6: {refs: ['aaom-position', 'goh-2021-network-review', 'dagenais-2007-cochrane']},
} as const satisfies Readonly<Record<string, Relation>>;

export type OverviewFactId = keyof typeof overviewStatements;
export const overviewFactIds = idsOf(overviewStatements);
export const overviewSources = sourcesOf(Object.values(overviewStatements));
