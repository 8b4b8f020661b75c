import {version} from './version.js';

/** The tags of ours in the page's own registry, whichever copy of the library defined them. */
export const tags = new Set<string>();

type ElementClass = CustomElementConstructor & {readonly version?: string};

/**
 * Registers an element under a tag, unless the tag is taken: the first definition stays, whichever copy of the
 * library it came from, and a different version is named in the console. Never throws for a tag that is taken.
 *
 * @param registry - where to register; default the page's own registry.
 */
export function define(
  tag: string,
  elementClass: ElementClass,
  registry: CustomElementRegistry = customElements,
): void {
  if (registry === customElements) tags.add(tag);
  const existing: ElementClass | undefined = registry.get(tag);
  if (!existing) {
    registry.define(tag, elementClass);
  } else if (existing.version !== version) {
    console.info(
      `prolo-elements: <${tag}> is already defined (version ${existing.version ?? 'unknown'}) and stays; ` +
        `version ${version}, loaded later, is not used.`,
    );
  }
}
