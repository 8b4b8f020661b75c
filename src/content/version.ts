/** Version of the words, apart from that of the code. CONTENT-CHANGELOG.md tells what each version changed. */
export const contentVersion = '1.1.0';

/** Day of the last change of the words, ISO 8601. */
export const contentDate = '2026-11-24';
