import {conditionIds, conditions, type ConditionId} from './conditions.js';
import * as englishWords from './en/words.generated.js';
import type {ElementSection} from './model.js';
import {articleFactIds} from './statements/article.js';
import {briefFactIds, disclaimerFactIds} from './statements/disclaimer.js';
import {findingIds, findings, type Finding} from './statements/evidence.js';
import {mechanismFactIds} from './statements/mechanism.js';
import {optionHarms, optionIds, options, optionTopicIds} from './statements/options.js';
import {outcomeIds, outcomes} from './statements/outcomes.js';
import {overviewFactIds, overviewStatements, type OverviewFactId} from './statements/overview.js';
import {idsOf} from './statements/relation.js';
import {questionIds} from './statements/questions.js';
import {riskFactIds, riskGroupIds, riskGroups} from './statements/risks.js';
import {visitFactIds, visitQuestionIds, visitStatements} from './statements/visit.js';

/** The ids of a section, each with the condition, problem or question that it is about, if it is about one. */
type Ids = Readonly<Record<string, string | undefined>>;

const isKey = (id: keyof typeof findings) => (findings[id] as Finding).key === true;

/** The outcome that is drawn beside a key message. */
function drawnWith(id: OverviewFactId): readonly string[] {
  const statement = overviewStatements[id];
  return 'outcome' in statement ? [statement.outcome] : [];
}

/** The outcome that is drawn for a condition; the evidence draws the others. */
const drawnFor = (condition: ConditionId) =>
  outcomeIds.filter((id) => outcomes[id].condition === condition).slice(0, 1);

/** The groups of risks that have an introduction. */
const introduced = riskGroupIds.filter((group) => 'intro' in riskGroups[group]);

/**
 * Everything that the element of a section can show, by id: a review of the element covers it. With the sentences that
 * introduce statements, as `risks-intro`, and the meanings of hard words. Tables of several sections in one place, so only
 * the build, the command line and tests import it.
 */
export const sectionIds: Readonly<Record<Exclude<ElementSection, 'guide'>, Ids>> = {
  disclaimer: general(disclaimerFactIds),
  overview: {
    ...general([...overviewFactIds, ...overviewFactIds.flatMap(drawnWith)]),
    ...shared(englishWords.overviewWords),
  },
  visit: {
    ...general(['visit-intro', 'visit-pages']),
    ...Object.fromEntries(visitQuestionIds.map((question) => [`visit-${question}`, question])),
    ...about(visitFactIds, (id) => visitStatements[id].question),
    ...shared(englishWords.visitWords),
  },
  conditions: {
    ...general(['conditions-intro']),
    ...Object.fromEntries(conditionIds.map((condition) => [conditions[condition].fact, condition])),
    ...about(findingIds.filter(isKey), (id) => findings[id].condition),
    ...about(conditionIds.flatMap(drawnFor), (id) => outcomes[id].condition),
    ...shared(englishWords.conditionsWords),
  },
  options: {
    ...general(['options-intro', 'options-decide']),
    ...Object.fromEntries(optionTopicIds.map((topic) => [`options-${topic}`, topic])),
    ...about(optionIds, (id) => options[id].topic),
    ...general(idsOf(optionHarms)),
    ...shared(englishWords.optionsWords),
  },
  mechanism: {
    ...general(['mechanism-intro', 'mechanism-drawing', ...mechanismFactIds]),
    ...shared(englishWords.mechanismWords),
  },
  evidence: {
    ...general(['evidence-intro', 'evidence-authors', 'evidence-bodies', 'evidence-certainty']),
    ...about(findingIds, (id) => findings[id].condition),
    ...about(outcomeIds, (id) => outcomes[id].condition),
    ...shared(englishWords.evidenceWords),
  },
  risks: {
    ...general(['risks-intro', ...introduced.map((group) => `risks-${group}`), ...riskFactIds]),
    ...shared(englishWords.risksWords),
  },
  questions: {...general(['questions-intro', ...questionIds]), ...shared({})},
  article: general(articleFactIds),
};

/** What a clinical element shows with its statements: the meanings of its hard words, and the brief disclaimer. */
function shared(words: object): Ids {
  return general([...Object.keys(words), ...briefFactIds]);
}

function general(ids: readonly string[]): Ids {
  return Object.fromEntries(ids.map((id) => [id, undefined]));
}

function about<Id extends string>(ids: readonly Id[], aboutOf: (id: Id) => string): Ids {
  return Object.fromEntries(ids.map((id) => [id, aboutOf(id)]));
}
