import {page} from './page-state.js';
import {warnOnce} from './warn.js';
import {version} from './version.js';

/** The tags of ours in the page's own registry, whichever copy of the library defined them. */
export const tags = new Set<string>();
/**
 * The script that this is in, a name that the build gives it (rollup.config.js). Modules have none: there is no way to ask
 * for their address that works in a module and in a script.
 */
declare const proloScript: HTMLScriptElement | null;
const address = typeof proloScript === 'undefined' ? undefined : proloScript?.src;
const addressOf = (version: string) => page.scriptUrls.get(version) || 'an unknown address';

type ElementClass = CustomElementConstructor & {readonly version?: string};

/**
 * Registers an element under a tag, unless the tag is taken: the first definition stays, whichever copy of the
 * library it came from, and the console names the versions once. Never throws for a tag that is taken.
 *
 * @param registry - where to register; default the page's own registry.
 */
export function define(
  tag: string,
  elementClass: ElementClass,
  registry: CustomElementRegistry = customElements,
): void {
  if (registry === customElements) tags.add(tag);
  if (!page.scriptUrls.has(version)) page.scriptUrls.set(version, address ?? '');
  const existing: ElementClass | undefined = registry.get(tag);
  if (!existing) {
    registry.define(tag, elementClass);
  } else if (existing.version !== version) {
    const first = existing.version ?? 'unknown';
    warnOnce(
      `version ${first} from ${addressOf(first)} came first and stays; ` +
        `version ${version} from ${addressOf(version)} adds only what was missing.`,
    );
  }
}
