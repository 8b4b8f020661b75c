import type {Direction, LanguagePack, SectionName, Sections} from '../content/model.js';
import {notifyListeners, page} from './page-state.js';

/** A section's words, and the language they are in. */
export interface ResolvedSection<Name extends SectionName> {
  readonly content: Sections[Name];
  readonly lang: string;
  readonly dir: Direction;
  /** Whether these words stand in for a language that has none. */
  readonly fallback: boolean;
}

const fallbackLanguage = 'en';

/**
 * Makes the words of a language known to this page. Packs of one language add up, in any order; where two hold
 * the same section the first one stays. Elements already on the page show new words at once.
 *
 * @throws RangeError where `lang` is no language tag; nothing is added then.
 */
export function addPack(pack: LanguagePack): void {
  if (!isLanguageTag(pack.lang)) {
    throw new RangeError(`addPack: lang "${pack.lang}" is no BCP 47 language tag, such as "es" or "pt-BR".`);
  }
  const tag = pack.lang.toLowerCase();
  page.packs.set(tag, {...pack, ...page.packs.get(tag)});
  notifyListeners();
}

/**
 * The words of a section in the language asked for, found by lookup as in RFC 4647 section 3.4 (`es-MX` finds `es`),
 * else in English; `undefined` when the page knows neither.
 */
export function findSection<Name extends SectionName>(
  section: Name,
  language: string,
): ResolvedSection<Name> | undefined {
  const asked = `${language.toLowerCase().replaceAll('_', '-')}-`;
  // From the packs, which are few: a page may ask for a language of any number of subtags.
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
