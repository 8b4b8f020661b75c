import {interpolate} from '../runtime/interpolate.js';
import {checkContent} from './check-content.js';
import {checkLooks} from './check-looks.js';
import {checkMarkup} from './check-markup.js';
import {checkScripts} from './check-scripts.js';
import type {Found} from './found.js';
import {refusalsUntilLoaded} from './refusals.js';
import {look} from './view.js';
import {findingWords, type FindingId} from './words.js';

export type {ProloDiagnosisEvent} from './diagnosis-event.js';

/** Something about a page that its webmaster may want to change. */
export interface Finding {
  /** The same from version to version; docs/doctor.md lists them all. */
  readonly id: FindingId;
  /** `problem` where readers are worse off; `advice` where something could be better. */
  readonly severity: 'problem' | 'advice';
  /** What is so on this page. */
  readonly what: string;
  /** How to mend it. */
  readonly mend: string;
  /** Where it is; `undefined` where it is about the page as a whole. */
  readonly where: Element | undefined;
}

/** Says what is wrong with how our elements stand in this page, once it has loaded. Problems come first. */
export async function diagnose(): Promise<Finding[]> {
  const refused = await refusalsUntilLoaded();
  const view = look(refused);
  for (const {updateComplete} of view.ours) await updateComplete;
  return [...checkScripts(view), ...checkMarkup(view), ...checkLooks(view), ...checkContent(view)]
    .map(asFinding)
    .sort((a, b) => b.severity.localeCompare(a.severity));
}

function asFinding([id, where, values = {}]: Found): Finding {
  const {severity, what, mend} = findingWords[id];
  return {id, severity, what: interpolate(what, values).join(''), mend: interpolate(mend, values).join(''), where};
}
