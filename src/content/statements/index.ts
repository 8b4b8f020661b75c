import {aboutSources, type AboutId} from './about.js';
import {articleSources, type ArticleFactId} from './article.js';
import {conditionsSources, type ConditionFactId} from './conditions.js';
import {disclaimerSources, type DisclaimerFactId} from './disclaimer.js';
import {evidenceSources} from './evidence.js';
import {glossarySources} from './glossary.js';
import {mechanismSources, type MechanismFactId} from './mechanism.js';
import {optionsSources, type OptionHarmId, type OptionId} from './options.js';
import {outcomesSources} from './outcomes.js';
import {overviewSources, type OverviewFactId} from './overview.js';
import {questionsSources, type QuestionId} from './questions.js';
import {risksSources, type RiskFactId} from './risks.js';
import {visitSources, type VisitFactId} from './visit.js';

/**
 * The id of a statement. It is stable: attributes, addresses, events and tests use it, and a sentence in any language
 * stands under it.
 */
export type FactId =
  | DisclaimerFactId
  | OverviewFactId
  | VisitFactId
  | ConditionFactId
  | OptionId
  | OptionHarmId
  | MechanismFactId
  | RiskFactId
  | QuestionId
  | ArticleFactId
  | AboutId;

/** The publications behind each section, each once, in the order in which the section first cites them. */
export const sources = {
  disclaimer: disclaimerSources,
  overview: overviewSources,
  visit: visitSources,
  options: optionsSources,
  mechanism: mechanismSources,
  conditions: conditionsSources,
  evidence: evidenceSources,
  outcomes: outcomesSources,
  risks: risksSources,
  questions: questionsSources,
  glossary: glossarySources,
  about: aboutSources,
  article: articleSources,
} as const;
