import type {TemplateResult} from 'lit';
import type {GradesText, ReadingLevel} from '../../content/model.js';
import type {Finding} from '../../content/statements/evidence.js';
import {certaintyGrade, directionGrade} from './grade-sign.js';

/** Which way a finding points: a sign, and what it means. */
export function renderDirection(
  {direction}: Pick<Finding, 'direction'>,
  grades: GradesText,
  reading: ReadingLevel,
): TemplateResult {
  return directionGrade(direction, grades.directions[direction][reading]);
}

/** How sure a finding is: filled boxes, and what they mean. */
export function renderCertainty(
  {certainty}: Pick<Finding, 'certainty'>,
  grades: GradesText,
  reading: ReadingLevel,
): TemplateResult {
  const wording = certainty ? grades.certainties[certainty] : grades.noCertainty;
  return certaintyGrade(certainty, wording[reading]);
}
