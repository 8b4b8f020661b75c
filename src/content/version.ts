/** The version of the words, apart from that of the code: it counts every change of a statement. */
export const contentVersion = '1.0.0';

/** The day of the last change of the words, ISO 8601. */
export const contentDate = '2026-11-23';
