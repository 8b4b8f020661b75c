export function newestVersion(changelog: string): {contentVersion: string; contentDate: string};
export function writtenIn(lang: string, dates: readonly string[]): Record<string, string>;
export function figuresIn(
  lang: string,
  numbers: readonly number[],
  times: readonly {readonly value: number; readonly unit: string}[],
): Record<string, string>;
