export function placeholderErrors(
  pack: {readonly lang: string},
  expected: Readonly<Record<string, readonly string[]>>,
): string[];
