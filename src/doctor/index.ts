import {interpolate} from '../runtime/interpolate.js';
import {blockedUrlsUntilLoaded} from './blocked-urls.js';
import {checkContent} from './check-content.js';
import {checkLooks} from './check-looks.js';
import {checkMarkup} from './check-markup.js';
import {checkScripts} from './check-scripts.js';
import type {Diagnosis, DiagnosisDraft} from './diagnosis.js';
import {messages} from './messages.js';
import {inspectPage} from './page-inspection.js';

export type {Diagnosis} from './diagnosis.js';
export type {ProloDiagnosisEvent} from './diagnosis-event.js';
export type {DiagnosisId} from './messages.js';

/**
 * Examines how the elements are embedded in the current page. Waits until the page has loaded.
 * @returns the diagnoses, problems before advice; an empty list if the page is healthy
 */
export async function diagnose(): Promise<Diagnosis[]> {
  const blockedUrls = await blockedUrlsUntilLoaded();
  const page = inspectPage(blockedUrls);
  for (const {updateComplete} of page.elements) await updateComplete;
  return [...checkScripts(page), ...checkMarkup(page), ...checkLooks(page), ...checkContent(page)]
    .map(complete)
    .sort((a, b) => b.severity.localeCompare(a.severity));
}

function complete([id, element, values = {}]: DiagnosisDraft): Diagnosis {
  const {severity, message, fix} = messages[id];
  return {
    id,
    severity,
    message: interpolate(message, values),
    fix: interpolate(fix, values),
    element,
  };
}
