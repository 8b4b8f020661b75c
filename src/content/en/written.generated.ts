// Written by build/generate.js from CONTENT-CHANGELOG.md: run `npm run generate`.

/** How the day of the last change and the language itself are written. */
export const written = {
  '2026-11-27': 'November 27, 2026',
  en: 'English',
};
