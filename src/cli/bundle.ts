import {UsageError} from './usage.js';

/** The file of an element, or of the markers, in the list that the build writes. */
export interface Piece {
  readonly file: string;
  /** The tags of the elements that it shows inside of it. */
  readonly requires: readonly string[];
}

/**
 * Lists the files that show elements in languages, in the order in which they are put together: always the same, so that the
 * same elements are the same bytes.
 *
 * @param named - the tags of the elements, and `markers` for the markers.
 * @param languages - as BCP 47 tags; English comes with the elements.
 * @param pieces - what dist/pieces.json holds.
 * @param known - the files that the build made, by name.
 * @throws {UsageError} if there is no text in a language
 */
export function filesOfBundle(
  named: readonly string[],
  languages: readonly string[],
  pieces: Readonly<Record<string, Piece>>,
  known: Readonly<Record<string, unknown>>,
): string[] {
  const wanted = new Set(named.flatMap((tag) => [tag, ...pieces[tag]!.requires]));
  const tags = Object.keys(pieces).filter((tag) => wanted.has(tag));
  const words = languages.filter((lang) => lang !== 'en').flatMap((lang) => languageFiles(tags, lang, known));
  return ['core.js', ...tags.map((tag) => pieces[tag]!.file), ...words];
}

function languageFiles(tags: readonly string[], lang: string, known: Readonly<Record<string, unknown>>): string[] {
  const files = tags.map((tag) => `lang/${lang}/${tag}.js`).filter((file) => known[file]);
  if (files.length === 0) throw new UsageError(`--lang ${lang}: no text in this language.`);
  return files;
}
