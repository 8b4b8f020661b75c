// Written by build/generate.js from CONTENT-CHANGELOG.md: run `npm run generate`.

/** Version of the content, apart from that of the code. */
export const contentVersion: string = '2.0.0';

/** Day of the last change of the content, ISO 8601. */
export const contentDate: string = '2026-11-27';

/** The day of each version of the content, newest first. */
export const versionDates: Readonly<Record<string, string>> = {
  '2.0.0': '2026-11-27',
  '1.1.0': '2026-11-24',
  '1.0.0': '2026-11-23',
};
