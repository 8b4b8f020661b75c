// Written by build/generate.js from CONTENT-CHANGELOG.md and src/content/changes.ts: run `npm run generate`.

/** How the days of the last change and of the next review and the language itself are written. */
export const written = {
  '2026-11-27': 'November 27, 2026',
  '2027-11-27': 'November 27, 2027',
  en: 'English',
};
