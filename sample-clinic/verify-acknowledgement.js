/**
 * Tells whether an acknowledgement, as a form with `<prolo-disclaimer acknowledge>` sends it, names the words of this
 * copy of the library. It proves which words were shown, not who read them.
 *
 *     node sample-clinic/verify-acknowledgement.js '{"contentVersion":"1.0.0","language":"en","sha256":"…"}'
 *
 * Run `npm run build` before. The exit code is 0 for words that are known, 1 for others, 2 without an argument.
 */
import {createHash} from 'node:crypto';
import {readdirSync, realpathSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

const modules = new URL('../dist/esm/', import.meta.url);

/**
 * @param {string} value the JSON that the form sent
 * @returns {Promise<{ok: boolean, reason: string, reading?: string, variant?: string}>}
 */
export async function verify(value) {
  const acknowledgement = parse(value);
  if (!acknowledgement) return failed('This is no acknowledgement: it is not a JSON object.');

  const {contentVersion: version, language, sha256} = acknowledgement;
  const {contentVersion} = await import(new URL('content/version.generated.js', modules));
  if (version !== contentVersion) {
    return failed(
      `It names version ${quote(version)} of the words, and here is "${contentVersion}": verify it with a copy that has that version.`,
    );
  }
  const languages = readdirSync(new URL('content/', modules), {withFileTypes: true})
    .filter((entry) => entry.isDirectory() && entry.name !== 'statements')
    .map(({name}) => name);
  if (!languages.includes(language)) {
    return failed(`The language ${quote(language)} is not known here; known: ${languages.join(', ')}.`);
  }
  if (sha256 === undefined) {
    return failed('It names no digest of the words: the page was not served over https, so no words can be proven.');
  }

  const shown = (await readable(language)).find(({texts}) => digest(texts) === sha256);
  if (!shown) return failed('The digest differs: it is of no words that the disclaimer of this version shows.');
  const {reading, variant} = shown;
  return {
    ok: true,
    reason: `The words shown were the ${variant} disclaimer, ${reading} reading, ${language}, version ${version}.`,
    reading,
    variant,
  };
}

/** Everything that a reader can have had before them: each variant at each reading level. */
async function readable(language) {
  const [{disclaimer}, {briefFactIds, disclaimerFactIds}, {readingLevels}] = await Promise.all([
    import(new URL(`content/${language}/disclaimer.js`, modules)),
    import(new URL('content/statements/disclaimer.js', modules)),
    import(new URL('content/model.js', modules)),
  ]);
  const variants = {full: disclaimerFactIds, brief: briefFactIds};
  return Object.entries(variants).flatMap(([variant, ids]) =>
    readingLevels.map((reading) => ({variant, reading, texts: ids.map((id) => disclaimer.statements[id][reading])})),
  );
}

function digest(texts) {
  return createHash('sha256').update(texts.join('\n'), 'utf8').digest('hex');
}

function parse(value) {
  try {
    const parsed = JSON.parse(value);
    return parsed !== null && typeof parsed === 'object' ? parsed : undefined;
  } catch {
    return undefined;
  }
}

/** A value as it came, shortened if long. */
function quote(value) {
  const text = JSON.stringify(value) ?? 'none';
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

function failed(reason) {
  return {ok: false, reason};
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const [, , value] = process.argv;
  if (value === undefined) {
    console.error("Usage: node sample-clinic/verify-acknowledgement.js '<json>'");
    process.exit(2);
  }
  const {ok, reason} = await verify(value);
  console.log(`${ok ? 'Verified.' : 'Not verified.'} ${reason}`);
  process.exitCode = ok ? 0 : 1;
}
