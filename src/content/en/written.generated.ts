// Written by build/generate.js from CONTENT-CHANGELOG.md, src/content/changes.ts and the outcomes: run `npm run generate`.

/** How the days of the last change and of the next review and the language itself are written. */
export const written = {
  '2026-11-27': 'November 27, 2026',
  '2027-11-27': 'November 27, 2027',
  en: 'English',
};

/** How the numbers and times of the outcomes are written, where JavaScript writes them otherwise. */
export const writtenFigures = {
  '12 month': '12 months',
  '6 month': '6 months',
  '2 week': '2 weeks',
  '9 month': '9 months',
  '52 week': '52 weeks',
  '3 month': '3 months',
};
