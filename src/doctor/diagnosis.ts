import type {DiagnosisId} from './messages.js';

/** One thing about a page that its webmaster may want to change. */
export interface Diagnosis {
  /** Stable across versions; docs/doctor.md lists every id. */
  readonly id: DiagnosisId;
  /** `problem`: readers are worse off. `advice`: something could be better. */
  readonly severity: 'problem' | 'advice';
  /** What the doctor found on this page, in whole sentences. */
  readonly message: string;
  /** What the webmaster can do about it. */
  readonly fix: string;
  /** The element concerned; `undefined` if the diagnosis is about the whole page. */
  readonly element: Element | undefined;
}

/** What a check returns: the id, the element concerned and the values for the placeholders in the message. */
export type DiagnosisDraft = readonly [
  id: DiagnosisId,
  element?: Element | undefined,
  values?: Readonly<Record<string, string | number>>,
];
