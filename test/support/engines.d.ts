export const chromiumArgs: string[];
/** The path of an engine's program; throws a sentence that says how to get it. */
export function executable(name: 'chromium' | 'firefox' | 'webkit'): string;
/** Starts WebKit's driver; it ends with this process, or earlier by `stop`. */
export function startWebKitDriver(): Promise<{
  port: number;
  capabilities: {browserName: string};
  stop(): void;
}>;
