import type {Direction, LanguagePack, SectionName, Sections} from '../content/model.js';
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
 * section, the first one stays. Elements on the page show new text at once.
 *
 * @throws RangeError if `lang` is not a language tag; nothing is added then.
 */
export function addPack(pack: LanguagePack): void {
  if (!isLanguageTag(pack.lang)) {
    throw new RangeError(`addPack: lang "${pack.lang}" is not a BCP 47 language tag, such as "es" or "pt-BR".`);
  }
  const tag = pack.lang.toLowerCase();
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

function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
