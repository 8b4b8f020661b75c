export function makeReferences(records: readonly object[], cited: Iterable<string>): Record<string, object>;
export function makeShortTitles(records: readonly object[]): Record<string, {title: string; language: string}>;
export function makeTrialNames(records: readonly object[], ids: Iterable<string>): Record<string, string>;
