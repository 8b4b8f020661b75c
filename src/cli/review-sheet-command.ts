import type {FullLanguagePack} from '../content/model.js';
import {fallbackData, packs} from '../prerender/index.js';
import {writeText} from './files.js';
import {parseLanguageTag, parseOptions} from './options.js';
import {writeReviewSheet} from './review-sheet-html.js';
import {makeReviewSheet} from './review-sheet.js';
import {UsageError} from './usage.js';

/** Writes a page with every statement, for the clinician who reviews them. Returns true. */
export function reviewSheetCommand(args: string[]): boolean {
  const {values, positionals} = parseOptions(args, {
    lang: {type: 'string', default: 'en'},
    since: {type: 'string'},
    out: {type: 'string', short: 'o'},
  });
  if (positionals.length > 0) throw new UsageError(`review-sheet: unexpected argument: ${positionals[0]!}.`);
  const lang = parseLanguageTag('--lang', values.lang)!;
  const pack = packs.get(lang.toLowerCase());
  if (!pack) {
    throw new UsageError(`--lang ${lang}: no text in this language. Languages: ${[...packs.keys()].join(', ')}.`);
  }
  const page = writeReviewSheet(sheetOf(pack as FullLanguagePack, values.since), fallbackData().references);
  if (values.out === undefined) process.stdout.write(page);
  else writeText(values.out, page);
  return true;
}

function sheetOf(pack: FullLanguagePack, since: string | undefined) {
  try {
    return makeReviewSheet(pack, since);
  } catch (error) {
    throw new UsageError(`--since ${(error as RangeError).message}`, {cause: error});
  }
}
