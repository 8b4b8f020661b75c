export const chromiumArgs: string[];
/** The path of an engine's program; throws a sentence that says how to get it. */
export function executable(name: 'chromium' | 'firefox' | 'webkit'): string;
