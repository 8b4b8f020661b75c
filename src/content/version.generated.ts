// Written by build/generate.js from CONTENT-CHANGELOG.md: run `npm run generate`.

/** Version of the content, apart from that of the code. */
export const contentVersion: string = '2.0.0';

/** Day of the last change of the content, ISO 8601. */
export const contentDate: string = '2026-11-27';
