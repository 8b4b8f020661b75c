import {optionalOptionIds} from './options.js';
import {optionalOverviewIds} from './overview.js';
import {optionalQuestionIds} from './questions.js';
import {optionalRiskIds} from './risks.js';
import {optionalVisitIds} from './visit.js';

/** Every statement that a clinic may leave out. All others warn, limit, report a finding, or carry the rest. */
export const optionalIds: readonly string[] = [
  ...optionalOverviewIds,
  ...optionalVisitIds,
  ...optionalOptionIds,
  ...optionalRiskIds,
  ...optionalQuestionIds,
];
