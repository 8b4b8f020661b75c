export function newestVersion(changelog: string): {contentVersion: string; contentDate: string};
export function writtenIn(lang: string, dates: readonly string[]): Record<string, string>;
