import {createHash} from 'node:crypto';
import {disclaimer} from '../content/en/disclaimer.js';
import {readingLevels, type DisclaimerText, type ReadingLevel} from '../content/model.js';
import {briefFactIds, disclaimerFactIds} from '../content/statements/disclaimer.js';
import {contentVersion} from '../content/version.generated.js';

/** The result of a verification. */
export interface Verification {
  /** Whether the acknowledgement names text that this version of the library can show. */
  readonly ok: boolean;
  /** What was found, as a sentence. */
  readonly reason: string;
}

/** The disclaimer in every language that the package contains. */
const disclaimers: ReadonlyMap<string, DisclaimerText> = new Map([['en', disclaimer]]);

/**
 * Verifies the value that a form with `<prolo-disclaimer acknowledge>` submits. It proves which text was on the screen,
 * not who read it.
 * @param value the submitted JSON: `{contentVersion, language, sha256}`, with `altered` where the reader saw other words
 */
export function verifyAcknowledgement(value: string): Verification {
  const acknowledgement = parse(value);
  if (!acknowledgement) return failed('The value is not an acknowledgement: it is not a JSON object.');

  const {contentVersion: version, language, sha256, altered} = acknowledgement;
  if (altered !== undefined) {
    return failed(
      'The reader saw other words than those of the element: a translation by the browser, for example, had replaced them.',
    );
  }
  if (version !== contentVersion) {
    return failed(
      `The acknowledgement is for content version ${excerpt(version)}, and this package contains "${contentVersion}". Use a release with the same content version.`,
    );
  }
  const text = typeof language === 'string' ? disclaimers.get(language) : undefined;
  if (!text) {
    return failed(`Unknown language ${excerpt(language)}. Available: ${[...disclaimers.keys()].join(', ')}.`);
  }
  if (sha256 === undefined) {
    return failed('The acknowledgement has no digest: browsers only compute one on pages served over https.');
  }
  for (const {variant, reading, texts} of shownTexts(text)) {
    if (digest(texts) === sha256) {
      return {
        ok: true,
        reason: `Text: ${variant} disclaimer, ${reading} reading, ${language as string}, content version ${contentVersion}.`,
      };
    }
  }
  return failed('The digest does not match any text that the disclaimer of this version shows.');
}

/** Every text that a reader may have seen: each variant at each reading level. */
function* shownTexts({
  statements,
}: DisclaimerText): Generator<{variant: string; reading: ReadingLevel; texts: string[]}> {
  for (const [variant, ids] of Object.entries({full: disclaimerFactIds, brief: briefFactIds})) {
    for (const reading of readingLevels) yield {variant, reading, texts: ids.map((id) => statements[id][reading])};
  }
}

/** The digest that the element computes: SHA-256 of the texts, joined by line feeds, in hexadecimal. */
function digest(texts: readonly string[]): string {
  return createHash('sha256').update(texts.join('\n')).digest('hex');
}

function parse(value: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const parsed: unknown = JSON.parse(value);
    return parsed !== null && typeof parsed === 'object' ? (parsed as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

/** A value as JSON, shortened to 40 characters. */
function excerpt(value: unknown): string {
  const text = value === undefined ? '(missing)' : JSON.stringify(value);
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

function failed(reason: string): Verification {
  return {ok: false, reason};
}
