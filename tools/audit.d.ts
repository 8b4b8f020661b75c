/** What somebody gets who installs the package or loads one of its files, each as `name@version`. */
export function shipped(): string[];
/** The known vulnerabilities of what ships, a sentence each; throws where the registry gives no answer. */
export function vulnerabilities(registry?: string): Promise<string[]>;
