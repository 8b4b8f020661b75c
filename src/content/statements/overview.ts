import type {Certainty} from '../grades.js';
import type {OutcomeId} from './outcomes.js';
import {idsOf, optionalIdsOf, sourcesOf, type OptionalRelation} from './relation.js';

/** The key messages open the section; what the treatment is follows. */
export const overviewGroups = ['key', 'about'] as const;
export type OverviewGroup = (typeof overviewGroups)[number];

interface OverviewRelation extends OptionalRelation {
  readonly group: OverviewGroup;
  /** The main message, which stands first and out. */
  readonly main?: true;
  readonly certainty?: Certainty;
  /** The outcome to draw beside the message. */
  readonly outcome?: OutcomeId;
}

/** K1 is the main message; K2 to K6 are the few that follow it. O1 to O6 then say what the treatment is. */
export const overviewStatements = {
  K1: {
    group: 'key',
    main: true,
    certainty: 'low',
    refs: ['goh-2021-network-review', 'yelland-2004-back', 'keijsers-2024-elbow', 'acr-2019-oa-guideline'],
  },
  K2: {
    group: 'key',
    certainty: 'low',
    refs: [
      'rabago-2013-knee',
      'sit-2020-knee',
      'teymouri-2025-knee',
      'saramantos-2025-tmj-review',
      'fong-2023-plantar-review',
      'acr-2019-oa-guideline',
    ],
  },
  K3: {group: 'key', certainty: 'low', outcome: 'back-pain-yelland-2004-pain', refs: ['yelland-2004-back']},
  K4: {group: 'key', refs: ['slattengren-purl', 'dagenais-2006-safety']},
  K5: {group: 'key', refs: ['yelland-2004-back', 'rabago-2013-knee', 'acr-2019-oa-guideline']},
  K6: {group: 'key', refs: ['uw-health-8082']},
  O1: {group: 'about', refs: ['rabago-2010-review', 'uw-health-8082', 'afp-letter-2021']},
  O2: {
    group: 'about',
    refs: [
      'cleveland-clinic-prolotherapy',
      'yelland-2004-back',
      'louw-2019-tmj',
      'dechow-1999-back',
      'rabago-2013-knee',
    ],
  },
  O3: {group: 'about', refs: ['jensen-2008-rat-inflammation', 'alderman-2007-ppm']},
  O4: {group: 'about', refs: ['afp-letter-2021', 'guran-2018-fibroblasts']},
  O5: {optional: true, group: 'about', refs: ['rabago-2013-knee', 'sit-2020-knee', 'rabago-2010-review']},
  O6: {
    group: 'about',
    refs: ['goh-2021-network-review', 'bae-2021-review', 'dagenais-2007-cochrane', 'aaom-position'],
  },
} as const satisfies Readonly<Record<string, OverviewRelation>>;

export type OverviewFactId = keyof typeof overviewStatements;
export const overviewFactIds = idsOf(overviewStatements);
export const optionalOverviewIds = optionalIdsOf(overviewStatements);
export const overviewSources = sourcesOf(Object.values(overviewStatements));
