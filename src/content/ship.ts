import type {LanguagePack} from './model.js';

const shipped = new WeakSet<object>();

/** The sections of a pack, whichever they are. */
export function sectionsOf(pack: LanguagePack): readonly object[] {
  return Object.values<unknown>({...pack}).filter((part) => typeof part === 'object' && part !== null);
}

/**
 * Marks the sections of a pack as the words of this version. A section that a page writes is another object, also where it
 * copies a shipped one in part, so it is not marked: a review of this version does not cover it.
 */
export function ship<Pack extends LanguagePack>(pack: Pack): Pack {
  for (const section of sectionsOf(pack)) shipped.add(section);
  return pack;
}

/** Whether a section holds the words of this version. */
export function isShipped(section: object): boolean {
  return shipped.has(section);
}
