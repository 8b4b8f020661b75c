type Digests = Readonly<Record<string, string>>;

export function digestsOf(
  statements: readonly {readonly id: string; readonly text: object; readonly relation: object}[],
  contentChanges: Readonly<Record<string, {readonly changes: Readonly<Record<string, readonly string[]>>}>>,
): Record<string, string>;
export function digestErrors(lang: string, recorded: Digests, current: Digests): string[];
export function recordDigests(recorded: Digests, current: Digests): Record<string, string>;
