type Changes = Readonly<Record<string, readonly string[]>>;
type Versions = Readonly<Record<string, {readonly date: string; readonly changes: Changes}>>;

export function versionDates(contentChanges: Versions): Record<string, string>;
export function changesBySection(
  contentChanges: Versions,
  sectionIds: Readonly<Record<string, Readonly<Record<string, string | undefined>>>>,
): Record<string, string[][]>;
export function listChanges(
  changelog: string,
  contentChanges: Readonly<Record<string, {readonly changes: Changes}>>,
): string;
