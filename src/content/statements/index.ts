import {articleSources, type ArticleFactId} from './article.js';
import {conditionsSources, type ConditionFactId} from './conditions.js';
import {disclaimerSources, type DisclaimerFactId} from './disclaimer.js';
import {evidenceSources} from './evidence.js';
import {mechanismSources, type MechanismFactId} from './mechanism.js';
import {overviewSources, type OverviewFactId} from './overview.js';
import {risksSources, type RiskFactId} from './risks.js';

/**
 * The id of a statement. It is stable: attributes, addresses, events and tests use it, and a sentence in any language
 * stands under it.
 */
export type FactId = DisclaimerFactId | OverviewFactId | ConditionFactId | MechanismFactId | ArticleFactId | RiskFactId;

/** The publications behind each section, each once, in the order in which the section first cites them. */
export const sources = {
  disclaimer: disclaimerSources,
  overview: overviewSources,
  mechanism: mechanismSources,
  conditions: conditionsSources,
  evidence: evidenceSources,
  risks: risksSources,
  article: articleSources,
} as const;
