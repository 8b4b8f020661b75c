import type {SceneId} from '../scenes.js';
import {idsOf, sourcesOf, type Relation} from './relation.js';

interface MechanismRelation extends Relation {
  /** The scene of the drawing beside which it stands. */
  readonly scene: SceneId;
  /** What is known against the step or limits it, without which it never stands. */
  readonly limit: Relation;
}

/** That nobody knows how it works, and that no step was shown in people. */
export const mechanismIntro = {
  refs: ['afp-letter-2021', 'p2g-fgf2-in-vitro'],
} as const satisfies Relation;

/** The steps of the proposed mechanism, in the order of the scenes. */
export const mechanismStatements = {
  M7: {scene: 'site', refs: ['alderman-2007-ppm'], limit: {refs: ['alderman-2007-ppm']}},
  M1: {
    scene: 'injection',
    refs: ['jensen-2008-rat-inflammation', 'ekwueme-2017-tenocytes'],
    limit: {refs: ['jensen-2008-rat-inflammation', 'ekwueme-2017-tenocytes', 'rabbit-carpal-tunnel-pilot']},
  },
  M6: {
    scene: 'inflammation',
    refs: ['guran-2018-fibroblasts'],
    limit: {refs: ['guran-2018-fibroblasts', 'p2g-fgf2-in-vitro']},
  },
  M5: {
    scene: 'growth-factors',
    refs: ['wound-healing-2011-growth-factors'],
    limit: {refs: ['wound-healing-2011-growth-factors']},
  },
  M2: {
    scene: 'fibroblasts',
    refs: ['rat-achilles-dextrose-2003'],
    limit: {
      refs: [
        'rat-achilles-dextrose-2003',
        'rat-achilles-dextrose-2012',
        'guran-2018-fibroblasts',
        'ekwueme-2017-tenocytes',
      ],
    },
  },
  M3: {
    scene: 'collagen',
    refs: ['johnston-2021-chondrogenic'],
    limit: {
      refs: [
        'johnston-2021-chondrogenic',
        'rabbit-carpal-tunnel-pilot',
        'jensen-rat-mcl-injury',
        'rat-achilles-dextrose-2012',
      ],
    },
  },
  M4: {
    scene: 'collagen',
    refs: ['liu-1983-rabbit-mcl'],
    limit: {refs: ['jensen-rat-mcl-injury', 'rat-achilles-dextrose-2012', 'liu-1983-rabbit-mcl']},
  },
  M8: {
    scene: 'animals',
    refs: ['liu-1983-rabbit-mcl', 'jensen-rat-mcl-injury'],
    limit: {refs: ['jensen-rat-mcl-injury', 'liu-1983-rabbit-mcl']},
  },
  M9: {scene: 'animals', refs: ['alderman-2007-ppm'], limit: {refs: ['liu-1983-rabbit-mcl']}},
  M10: {
    scene: 'animals',
    refs: ['liu-1983-rabbit-mcl'],
    limit: {refs: ['liu-1983-rabbit-mcl', 'jensen-rat-mcl-injury', 'rat-achilles-dextrose-2012']},
  },
  M11: {
    scene: 'animals',
    refs: ['rat-achilles-dextrose-2003', 'morrhuate-tendon-1985'],
    limit: {refs: ['rat-achilles-dextrose-2012', 'morrhuate-tendon-1985']},
  },
} as const satisfies Readonly<Record<string, MechanismRelation>>;

export type MechanismFactId = keyof typeof mechanismStatements;
export const mechanismFactIds = idsOf(mechanismStatements);
export const mechanismSources = sourcesOf([
  mechanismIntro,
  ...Object.values(mechanismStatements).flatMap((statement) => [statement, statement.limit]),
]);
