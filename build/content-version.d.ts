export function newestVersion(changelog: string): {contentVersion: string; contentDate: string};
export function writtenIn(lang: string, date: string): Record<string, string>;
