import type {Change} from '../../content/changes.js';
import {
  articleChanges,
  conditionsChanges,
  disclaimerChanges,
  evidenceChanges,
  mechanismChanges,
  overviewChanges,
  risksChanges,
} from '../../content/section-changes.generated.js';
import {optionalOverviewIds} from '../../content/statements/overview.js';
import {optionalRiskIds} from '../../content/statements/risks.js';
import type {GuideSection} from './sections.js';

/** What the versions of the content changed in each section. */
export const sectionChanges: Readonly<Record<GuideSection, readonly Change[]>> = {
  disclaimer: disclaimerChanges,
  overview: overviewChanges,
  mechanism: mechanismChanges,
  conditions: conditionsChanges,
  evidence: evidenceChanges,
  risks: risksChanges,
  article: articleChanges,
};

/** The statements of the sections that a clinic may leave out. */
export const optionalIds: readonly string[] = [...optionalOverviewIds, ...optionalRiskIds];
