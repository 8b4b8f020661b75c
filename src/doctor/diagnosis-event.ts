import type {Diagnosis} from './diagnosis.js';

/** Dispatched on `document` when the doctor script has examined the page. */
export class ProloDiagnosisEvent extends Event {
  static readonly type = 'prolo-diagnosis';

  /** Problems first; empty if the page is healthy. */
  readonly diagnoses: readonly Diagnosis[];

  constructor(diagnoses: readonly Diagnosis[]) {
    super(ProloDiagnosisEvent.type);
    this.diagnoses = diagnoses;
  }
}

declare global {
  interface DocumentEventMap {
    'prolo-diagnosis': ProloDiagnosisEvent;
  }
}
