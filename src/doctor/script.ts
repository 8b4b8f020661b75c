/** `dist/doctor.js`: looks at the page that it is added to, and says in the console what it found. */
import {diagnose} from './index.js';
import {ProloDiagnosisEvent} from './diagnosis-event.js';
import {log, showReport} from './report.js';

// A module does not know its own tag, and a script that is imported from the console has none.
const script = document.currentScript ?? document.querySelector('script[data-show][src*="doctor"]');

void diagnose().then((findings) => {
  log(findings);
  if (script?.hasAttribute('data-show')) showReport(findings);
  const event = new ProloDiagnosisEvent(findings);
  document.dispatchEvent(event);
});
