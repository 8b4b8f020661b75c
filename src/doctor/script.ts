/** `dist/doctor.js`: examines the page that loads it and reports in the console. */
import {ProloDiagnosisEvent} from './diagnosis-event.js';
import {diagnose} from './index.js';
import {logReport, showReport} from './report.js';

// A module has no currentScript, and an import() from the console has no script element at all.
const script = document.currentScript ?? document.querySelector('script[data-show][src*="doctor"]');

void diagnose().then((diagnoses) => {
  logReport(diagnoses);
  if (script?.hasAttribute('data-show')) showReport(diagnoses);
  // A variable, because the manifest's analyzer finds events only as `dispatchEvent(event)`.
  const event = new ProloDiagnosisEvent(diagnoses);
  document.dispatchEvent(event);
});
