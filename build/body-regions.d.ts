export function regionStyles(
  regions: Readonly<Record<string, {readonly spots: readonly {x: number; y: number; scale?: number}[]}>>,
): string;
