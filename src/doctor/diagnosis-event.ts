import type {Finding} from './index.js';

/** The doctor has looked at the page. Tells scripts what `diagnose` gives. */
export class ProloDiagnosisEvent extends Event {
  static readonly type = 'prolo-diagnosis';

  /** Problems first; empty on a healthy page. */
  readonly findings: readonly Finding[];

  constructor(findings: readonly Finding[]) {
    super(ProloDiagnosisEvent.type);
    this.findings = findings;
  }
}

declare global {
  interface DocumentEventMap {
    'prolo-diagnosis': ProloDiagnosisEvent;
  }
}
