import {conditionIds, conditions} from './conditions.js';
import type {ElementSection} from './model.js';
import {articleFactIds} from './statements/article.js';
import {disclaimerFactIds} from './statements/disclaimer.js';
import {findingIds, findings, type Finding} from './statements/evidence.js';
import {mechanismFactIds} from './statements/mechanism.js';
import {optionHarms, optionIds, options} from './statements/options.js';
import {outcomeIds, outcomes} from './statements/outcomes.js';
import {overviewFactIds, overviewStatements, type OverviewFactId} from './statements/overview.js';
import {idsOf} from './statements/relation.js';
import {questionIds} from './statements/questions.js';
import {riskFactIds} from './statements/risks.js';
import {visitFactIds, visitStatements} from './statements/visit.js';

/** The ids of a section, each with the condition, problem or question that it is about, if it is about one. */
type Ids = Readonly<Record<string, string | undefined>>;

const isKey = (id: keyof typeof findings) => (findings[id] as Finding).key === true;

/** The outcome that is drawn beside a key message. */
function drawnWith(id: OverviewFactId): readonly string[] {
  const statement = overviewStatements[id];
  return 'outcome' in statement ? [statement.outcome] : [];
}

/**
 * Everything that the element of a section can show, by id: a review of the element covers it. Tables of several
 * sections in one place, so only the build, the command line and tests import it.
 */
export const sectionIds: Readonly<Record<Exclude<ElementSection, 'guide'>, Ids>> = {
  disclaimer: general(disclaimerFactIds),
  overview: general([...overviewFactIds, ...overviewFactIds.flatMap(drawnWith)]),
  visit: about(visitFactIds, (id) => visitStatements[id].question),
  conditions: {
    ...Object.fromEntries(conditionIds.map((condition) => [conditions[condition].fact, condition])),
    ...about(findingIds.filter(isKey), (id) => findings[id].condition),
    ...about(
      outcomeIds.filter((id) => isKey(outcomes[id].finding)),
      (id) => outcomes[id].condition,
    ),
  },
  options: {
    ...about(optionIds, (id) => options[id].topic),
    ...general(idsOf(optionHarms)),
  },
  mechanism: general(mechanismFactIds),
  evidence: {
    ...about(findingIds, (id) => findings[id].condition),
    ...about(outcomeIds, (id) => outcomes[id].condition),
  },
  risks: general(riskFactIds),
  questions: general(questionIds),
  article: general(articleFactIds),
};

function general(ids: readonly string[]): Ids {
  return Object.fromEntries(ids.map((id) => [id, undefined]));
}

function about<Id extends string>(ids: readonly Id[], aboutOf: (id: Id) => string): Ids {
  return Object.fromEntries(ids.map((id) => [id, aboutOf(id)]));
}
