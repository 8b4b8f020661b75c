import type {Finding} from '../../content/statements/evidence.js';
import type {Writer} from './write.js';

type Grader = Pick<Writer<'grades'>, 'grades' | 'say'>;

/** Which way a finding points, in words. */
export const directionText = ({direction}: Pick<Finding, 'direction'>, {grades, say}: Grader) =>
  say(grades.directions[direction]);

/** How certain a finding is, in words. */
export const certaintyText = ({certainty}: Pick<Finding, 'certainty'>, {grades, say}: Grader) =>
  say(certainty ? grades.certainties[certainty] : grades.noCertainty);

/** Both, as the result of a fold. */
export const gradeText = (finding: Pick<Finding, 'direction' | 'certainty'>, grader: Grader) =>
  `${directionText(finding, grader)}<br>${certaintyText(finding, grader)}`;
