import type {FindingId} from './words.js';

/** What a check found: which finding, where on the page, and what is filled into its words. */
export type Found = readonly [
  id: FindingId,
  where?: Element | undefined,
  values?: Readonly<Record<string, string | number>>,
];
