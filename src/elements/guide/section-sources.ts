import {articleSources} from '../../content/statements/article.js';
import {conditionsSources} from '../../content/statements/conditions.js';
import {disclaimerSources} from '../../content/statements/disclaimer.js';
import {evidenceSources} from '../../content/statements/evidence.js';
import {mechanismSources} from '../../content/statements/mechanism.js';
import {overviewSources} from '../../content/statements/overview.js';
import {risksSources} from '../../content/statements/risks.js';
import type {ReferenceId} from '../../content/references.generated.js';
import type {GuideSection} from './sections.js';

/** The publications behind each section. Not from statements/index.ts, which holds sections that a guide does not show. */
export const sectionSources: Readonly<Record<GuideSection, readonly ReferenceId[]>> = {
  disclaimer: disclaimerSources,
  overview: overviewSources,
  mechanism: mechanismSources,
  conditions: conditionsSources,
  evidence: evidenceSources,
  risks: risksSources,
  article: articleSources,
};
