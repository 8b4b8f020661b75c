import {idsOf, optionalIdsOf, sourcesOf, type OptionalRelation, type Relation} from './relation.js';

/**
 * Who speaks: what studies found; what clinics say, who differ; what nobody tested; what an official body or an insurer
 * says. The clinic's own answers stand in slots, outside of the text and its review.
 */
export const visitVoices = ['studies', 'clinics', 'untested', 'official'] as const;
export type VisitVoice = (typeof visitVoices)[number];

interface VisitQuestionRelation extends Relation {
  /** Who gives the short answer. */
  readonly voice: VisitVoice;
  /** The names of the slots for this clinic's own answers. */
  readonly slots: readonly string[];
}

/**
 * The questions in the order of reading: what patients ask most and when to call, then the rest. Each opens with a short
 * answer.
 */
export const visitQuestions = {
  pain: {voice: 'studies', slots: [], refs: ['slattengren-purl']},
  sessions: {
    voice: 'studies',
    slots: ['solution', 'sessions', 'interval'],
    refs: ['rabago-2013-knee', 'sit-2020-knee', 'bertrand-2016-shoulder', 'cmc-oa-dextrose-vs-steroid'],
  },
  warning: {voice: 'clinics', slots: ['call-number'], refs: ['uw-health-8082']},
  cost: {voice: 'untested', slots: ['price'], refs: []},
  happens: {voice: 'clinics', slots: ['visit-steps', 'visit-length', 'what-to-wear'], refs: ['uw-health-8082']},
  numbing: {
    voice: 'clinics',
    slots: ['numbing', 'sedation', 'imaging'],
    refs: ['eorthopod-prolotherapy', 'uw-health-8082'],
  },
  help: {voice: 'studies', slots: [], refs: ['waluyo-2023-oa-review', 'rabago-2013-knee']},
  'bone-on-bone': {voice: 'untested', slots: [], refs: ['topol-2022-severe-knee']},
  before: {
    voice: 'official',
    slots: ['anti-inflammatories', 'blood-thinners', 'painkiller-before'],
    refs: ['yui-2017-doac'],
  },
  after: {
    voice: 'untested',
    slots: ['driving', 'work', 'sport', 'ice-heat', 'painkiller-after'],
    refs: [],
  },
  who: {voice: 'studies', slots: ['credentials'], refs: ['dagenais-2006-safety', 'nm-injection-therapy-rule']},
  pays: {voice: 'clinics', slots: ['insurance'], refs: ['uw-health-8082']},
  approved: {voice: 'official', slots: [], refs: ['openfda-dextrose-labels', 'fda-off-label']},
} as const satisfies Readonly<Record<string, VisitQuestionRelation>>;

export type VisitQuestionId = keyof typeof visitQuestions;
export const visitQuestionIds = idsOf(visitQuestions);

/** What patients ask most. The short answers are in sight before anything is opened. */
export const mostAskedQuestions: readonly VisitQuestionId[] = ['pain', 'sessions', 'cost'];

/** Those that come first: what patients ask most, and when to call. */
export const firstQuestions: readonly VisitQuestionId[] = [...mostAskedQuestions, 'warning'];

/** The slots for a clinic's own answers. */
export const visitSlots: readonly VisitSlot[] = Object.values(visitQuestions).flatMap(({slots}) => slots);
export type VisitSlot = (typeof visitQuestions)[VisitQuestionId]['slots'][number];

interface VisitRelation extends OptionalRelation {
  readonly question: VisitQuestionId;
  readonly voice: VisitVoice;
  /** Whether it rests on 16 public pages that tell patients what to do, read once, which are never named. */
  readonly pages?: true;
  /** The day on which coverage or approval was last looked up, ISO 8601. */
  readonly asOf?: string;
}

export const visitStatements = {
  V6: {question: 'pain', voice: 'studies', refs: ['slattengren-purl']},
  V7: {question: 'pain', voice: 'studies', refs: ['slattengren-purl']},
  V8: {question: 'pain', voice: 'studies', refs: ['slattengren-purl', 'rabago-2013-knee']},
  V9: {question: 'pain', voice: 'studies', refs: ['sit-2018-knee-protocol']},
  V10: {question: 'pain', voice: 'studies', refs: ['slattengren-purl']},
  V11: {question: 'pain', voice: 'studies', refs: ['rabago-2016-interviews']},
  V12: {optional: true, question: 'pain', voice: 'clinics', pages: true, refs: []},
  V19: {
    optional: true,
    question: 'sessions',
    voice: 'studies',
    refs: ['rabago-2013-knee', 'ciftci-2023-elbow', 'refai-2011-tmj', 'rezasoltani-2017-knee'],
  },
  'V18-knee': {
    optional: true,
    question: 'sessions',
    voice: 'studies',
    refs: [
      'rabago-2013-knee',
      'sit-2020-knee',
      'bayat-2023-knee-steroid',
      'teymouri-2025-knee',
      'yildiz-2023-knee-physio',
      'rezasoltani-2017-knee',
      'ebnerasooli-2024-knee',
    ],
  },
  'V18-back': {
    optional: true,
    question: 'sessions',
    voice: 'studies',
    refs: ['yelland-2004-back', 'kim-2010-sacroiliac'],
  },
  'V18-shoulder': {optional: true, question: 'sessions', voice: 'studies', refs: ['bertrand-2016-shoulder']},
  'V18-elbow': {
    optional: true,
    question: 'sessions',
    voice: 'studies',
    refs: ['yelland-2019-elbow', 'akcay-2020-elbow', 'ahadi-2019-elbow', 'ciftci-2023-elbow'],
  },
  'V18-heel': {optional: true, question: 'sessions', voice: 'studies', refs: ['ersen-2018-plantar']},
  'V18-hand': {
    optional: true,
    question: 'sessions',
    voice: 'studies',
    refs: ['cmc-oa-dextrose-vs-steroid', 'reeves-2000-hand'],
  },
  'V18-jaw': {
    optional: true,
    question: 'sessions',
    voice: 'studies',
    refs: ['louw-2019-tmj', 'refai-2011-tmj', 'comert-kilic-2016-tmj', 'sit-2021-tmj-review'],
  },
  V20: {optional: true, question: 'sessions', voice: 'clinics', pages: true, refs: []},
  V21: {question: 'sessions', voice: 'untested', refs: ['ciftci-2023-elbow']},
  V50: {question: 'warning', voice: 'official', refs: ['nhs-septic-arthritis']},
  V49: {question: 'warning', voice: 'clinics', refs: ['uw-health-8082']},
  V48: {question: 'warning', voice: 'clinics', pages: true, refs: ['uw-health-8082', 'uw-family-medicine-safety']},
  V57: {question: 'cost', voice: 'untested', refs: []},
  V1: {optional: true, question: 'happens', voice: 'clinics', refs: ['uw-health-8082']},
  V2: {optional: true, question: 'happens', voice: 'studies', refs: ['rabago-2010-review']},
  V4: {optional: true, question: 'happens', voice: 'studies', refs: ['rabago-2013-knee', 'waluyo-2023-oa-review']},
  V3: {question: 'happens', voice: 'untested', refs: ['spine-health-prolotherapy']},
  V5: {question: 'happens', voice: 'untested', refs: []},
  V13: {
    optional: true,
    question: 'numbing',
    voice: 'studies',
    refs: ['yelland-2004-back', 'louw-2019-tmj', 'rezasoltani-2017-knee', 'ebnerasooli-2024-knee'],
  },
  V14: {optional: true, question: 'numbing', voice: 'clinics', pages: true, refs: ['eorthopod-prolotherapy']},
  V15: {
    optional: true,
    question: 'numbing',
    voice: 'studies',
    refs: ['teymouri-2025-knee', 'ersen-2018-plantar', 'cole-2018-shoulder', 'kim-2010-sacroiliac'],
  },
  V17: {question: 'numbing', voice: 'studies', refs: ['creech-organ-2023-injections', 'acr-2019-oa-guideline']},
  V16: {question: 'numbing', voice: 'untested', refs: []},
  V22: {question: 'help', voice: 'studies', refs: ['waluyo-2023-oa-review', 'rabago-2013-knee']},
  V23: {question: 'help', voice: 'studies', refs: ['bayat-2023-knee-steroid', 'cmc-oa-dextrose-vs-steroid']},
  V24: {question: 'help', voice: 'studies', refs: ['louw-2019-tmj']},
  V25: {question: 'help', voice: 'studies', refs: ['yelland-2004-back', 'ugurlar-2018-plantar']},
  V26: {optional: true, question: 'help', voice: 'clinics', pages: true, refs: ['uw-health-8082']},
  V64: {question: 'help', voice: 'untested', refs: []},
  V27: {question: 'help', voice: 'untested', refs: []},
  V28: {question: 'bone-on-bone', voice: 'studies', refs: ['teymouri-2025-knee', 'ebnerasooli-2024-knee']},
  V29: {question: 'bone-on-bone', voice: 'studies', refs: ['topol-2022-severe-knee', 'topol-severe-knee-series']},
  V30: {optional: true, question: 'bone-on-bone', voice: 'clinics', pages: true, refs: []},
  V38: {
    question: 'before',
    voice: 'studies',
    refs: ['yui-2017-doac', 'joint-injection-warfarin-2012', 'tarar-2022-warfarin'],
  },
  V39: {question: 'before', voice: 'untested', refs: ['prolotherapy-trial-exclusions']},
  V40: {question: 'before', voice: 'clinics', pages: true, refs: []},
  V31: {question: 'before', voice: 'clinics', refs: ['uw-health-8082']},
  V32: {question: 'before', voice: 'clinics', pages: true, refs: []},
  V33: {question: 'before', voice: 'untested', refs: []},
  V34: {question: 'before', voice: 'studies', refs: ['kim-2025-nsaid-series']},
  V35: {question: 'before', voice: 'studies', refs: ['rat-ibuprofen-timing', 'ghosh-2019-nsaid-review']},
  V36: {
    question: 'before',
    voice: 'studies',
    refs: ['nsaid-healing-review-2021', 'lim-2019-nsaid-cuff', 'kraus-2021-ibuprofen'],
  },
  V37: {question: 'before', voice: 'official', refs: ['dailymed-ibuprofen']},
  V41: {question: 'after', voice: 'untested', refs: []},
  V42: {question: 'after', voice: 'clinics', pages: true, refs: ['uw-health-8082', 'rnoh-prp-guide']},
  V43: {optional: true, question: 'after', voice: 'clinics', pages: true, refs: []},
  V44: {optional: true, question: 'after', voice: 'clinics', pages: true, refs: ['uw-health-8082']},
  V45: {optional: true, question: 'after', voice: 'clinics', pages: true, refs: []},
  V46: {optional: true, question: 'after', voice: 'clinics', pages: true, refs: ['uw-health-8082']},
  V47: {optional: true, question: 'after', voice: 'studies', refs: ['ersen-2018-plantar']},
  V52: {optional: true, question: 'who', voice: 'studies', refs: ['dagenais-2006-safety']},
  V51: {question: 'who', voice: 'studies', refs: ['rabago-2010-review']},
  V56: {question: 'who', voice: 'studies', refs: ['sit-2018-knee-protocol']},
  V53: {optional: true, question: 'who', voice: 'official', refs: ['aaom-certification']},
  V54: {
    optional: true,
    question: 'who',
    voice: 'official',
    refs: ['hhpf-foundation', 'dmu-course-2013', 'caom-workshop-2022'],
  },
  V55: {optional: true, question: 'who', voice: 'official', refs: ['nm-injection-therapy-rule']},
  V58: {optional: true, question: 'pays', voice: 'clinics', asOf: '2026-11-27', refs: ['uw-health-8082']},
  V59: {optional: true, question: 'pays', voice: 'official', asOf: '2026-11-27', refs: ['cms-1999-nca']},
  V60: {optional: true, question: 'pays', voice: 'official', asOf: '2026-11-27', refs: ['cms-ncd-15-2026']},
  V61: {
    question: 'pays',
    voice: 'official',
    asOf: '2026-11-27',
    refs: ['uhc-oth024-2019', 'uhc-2022', 'anthem-med-00007', 'aetna-cpb-0207'],
  },
  V62: {question: 'approved', voice: 'official', asOf: '2026-11-27', refs: ['openfda-dextrose-labels']},
  V63: {question: 'approved', voice: 'official', asOf: '2026-11-27', refs: ['fda-off-label']},
} as const satisfies Readonly<Record<string, VisitRelation>>;

export type VisitFactId = keyof typeof visitStatements;
export const visitFactIds = idsOf(visitStatements);
export const optionalVisitIds = optionalIdsOf(visitStatements);

/** What one voice says on a question, without a break. */
export interface Run {
  readonly voice: VisitVoice;
  readonly ids: readonly VisitFactId[];
}

/** The statements that answer a question, in order. */
export function answersTo(question: VisitQuestionId): readonly Run[] {
  const runs: Run[] = [];
  for (const id of visitFactIds.filter((fact) => visitStatements[fact].question === question)) {
    const {voice} = visitStatements[id];
    const before = runs.at(-1);
    if (before?.voice === voice) runs.splice(-1, 1, {voice, ids: [...before.ids, id]});
    else runs.push({voice, ids: [id]});
  }
  return runs;
}

/** What cites the publications behind some questions, in the order in which it is read. */
export const relationsOf = (questions: readonly VisitQuestionId[]): readonly Relation[] =>
  questions.flatMap((id) => [
    visitQuestions[id],
    ...visitFactIds.map((fact) => visitStatements[fact]).filter(({question}) => question === id),
  ]);

export const visitSources = sourcesOf(relationsOf(visitQuestionIds));
