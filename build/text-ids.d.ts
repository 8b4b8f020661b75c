export function textIdErrors(
  pack: {readonly lang: string},
  expected: Readonly<Record<string, readonly string[]>>,
): string[];
