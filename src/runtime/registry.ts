import type {Direction, LanguagePack, SectionName, Sections} from '../content/model.js';
import {isShipped, sectionsOf} from '../content/ship.js';
import {contentVersion} from '../content/version.generated.js';
import {notifyListeners, page} from './page-state.js';

/** The text of a section, and the language it is in. */
export interface ResolvedSection<Name extends SectionName> {
  readonly content: Sections[Name];
  readonly lang: string;
  readonly dir: Direction;
  /** Whether this text is in English because the page has none in the language asked for. */
  readonly fallback: boolean;
}

const fallbackLanguage = 'en';

/**
 * Adds the text of a language to this page. Packs of one language add up, in any order; where two have the same
 * section, the first one stays. Elements on the page show new text at once. In a language in which a page adds sections of
 * its own, elements show no review, as a review covers only the words of this library.
 *
 * @throws RangeError if `lang` is not a language tag; nothing is added then.
 */
export function addPack(pack: LanguagePack): void {
  if (!isLanguageTag(pack.lang)) {
    throw new RangeError(`addPack: lang "${pack.lang}" is not a BCP 47 language tag, such as "es" or "pt-BR".`);
  }
  const tag = pack.lang.toLowerCase();
  for (const section of sectionsOf(pack).filter(isShipped)) page.sectionVersions.set(section, contentVersion);
  page.packs.set(tag, {...pack, ...page.packs.get(tag)});
  notifyListeners();
}

/**
 * Finds the text of a section in a language by lookup as in RFC 4647, section 3.4 (`es-MX` finds `es`), else in English.
 * Returns `undefined` if the page has neither.
 *
 * @param language - BCP 47 tag, also with underscores; empty if the page does not say its language.
 */
export function findSection<Name extends SectionName>(
  section: Name,
  language: string,
): ResolvedSection<Name> | undefined {
  const asked = `${language.toLowerCase().replaceAll('_', '-')}-`;
  // Starts from the packs, which are few, because a page may ask for a language with any number of subtags.
  const fitting = [...page.packs].filter(([tag, pack]) => pack[section] && asked.startsWith(`${tag}-`));
  const [nearest] = fitting.sort(([a], [b]) => b.length - a.length);
  const pack = nearest?.[1] ?? page.packs.get(fallbackLanguage);
  const content = pack?.[section] as Sections[Name] | undefined;
  return content && {content, lang: pack!.lang, dir: pack!.dir, fallback: nearest === undefined};
}

/** Whether what the page shows in a language is in part not from this version of the content: its own, or of another copy. */
export function hasOwnWords(language: string): boolean {
  return [...page.packs.values()].some((pack) =>
    Object.keys(pack).some((name) => {
      const content: unknown = findSection(name as SectionName, language)?.content;
      return typeof content === 'object' && content !== null && page.sectionVersions.get(content) !== contentVersion;
    }),
  );
}

function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
