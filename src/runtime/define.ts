import {page} from './page-state.js';
import {version} from './version.js';
import {warnOnce} from './warn.js';

type ElementClass = CustomElementConstructor & {
  readonly version?: string;
  readonly observedAttributes?: readonly string[];
};

/** The tags defined in the page's own registry, whichever copy of the library defined them. */
export const tags = new Set<string>();

/** The address of the classic script that this copy is in; modules do not know theirs, and a server has none. */
const scriptUrl = (globalThis.document?.currentScript as HTMLScriptElement | null | undefined)?.src;
const urlOf = (version: string) => page.scriptUrls.get(version) || 'an unknown address';

/** Definitions that are held back; `undefined` where they take effect at once. */
let held: (() => void)[] | undefined;

/**
 * Holds back every definition that follows, so that a script can let the browser paint first.
 *
 * @returns a function that makes the definitions held so far; later ones then take effect at once.
 */
export function holdDefinitions(): () => void {
  held = [];
  return () => {
    const definitions = held ?? [];
    held = undefined;
    for (const register of definitions) register();
  };
}

/**
 * Registers an element under a tag, unless the tag is taken: the first definition stays, whichever copy of the library
 * it came from, and the console names the versions once. Never throws for a tag that is taken.
 *
 * @param registry - where to register. Default: the page's own registry.
 */
export function define(
  tag: string,
  elementClass: ElementClass,
  registry: CustomElementRegistry = customElements,
): void {
  if (held) held.push(() => register(tag, elementClass, registry));
  else register(tag, elementClass, registry);
}

let isDefining = false;

/** Whether an element comes to life that the page has had before its tag was defined. */
export const isUpgrading = (): boolean => isDefining;

/** The class of a tag in the page's own registry. */
export const definitionOf = (tag: string): ElementClass | undefined => customElements.get(tag);

function register(tag: string, elementClass: ElementClass, registry: CustomElementRegistry): void {
  if (registry === customElements) tags.add(tag);
  if (!page.scriptUrls.has(version)) page.scriptUrls.set(version, scriptUrl ?? '');
  const existing: ElementClass | undefined = registry.get(tag);
  if (!existing) {
    isDefining = true;
    try {
      registry.define(tag, elementClass);
    } finally {
      isDefining = false;
    }
  } else if (existing.version !== version) {
    const first = existing.version ?? 'unknown';
    warnOnce(
      `Version ${first} (${urlOf(first)}) is already registered and stays active; ` +
        `version ${version} (${urlOf(version)}) only adds missing elements.`,
    );
  }
}
