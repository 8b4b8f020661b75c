/**
 * Finds the phrases that docs/style.md tells us to avoid, in code, comments, messages, tests and documents. Spelling is
 * cspell's part (cspell.json). Content for patients has its own rules (docs/content-policy.md) and is not checked here.
 */
import {execFileSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

/** @type {[pattern: RegExp, advice: string][]} */
const phrases = [
  [/\b(?:is|are|was|were|be|been) (?:said|told|heard)\b/i, 'name who does what: logs, reports, dispatches, receives'],
  [/\b(?:says|said|hears?|heard|tells?|told) of\b/i, 'name who does what: reports, observes'],
  [/\bof (?:ours|theirs)\b/i, 'say of this library, or prolo-* element'],
  [/\b(?:that|which|where it) (?:is|are) none\b/i, 'say invalid, missing or unknown'],
  [/\bwithout a word\b/i, 'say silently, or without a warning'],
  [/\bmend(?:s|ed|ing)?\b/i, 'say fix'],
  [/\btak(?:e|es|en|ing) in(?! (?:the|a)\b)\b/i, 'say accept, read or apply'],
  [/(?<!\b(?:there|it) )\bis no (?!longer\b|more\b)[a-z]/i, 'say is not a, or unknown'],
  [/(?:^|[.:] |\* |\/\/ )What (?:is|are|was|were) [\w ]+? (?:is|are|stays?|goes|comes?|has|have)\b/, 'name the thing'],
];

const ignored = [
  /^(?:build\/check-style\.js|docs\/style\.md|cspell\.json|package-lock\.json|custom-elements\.json)$/,
  /^src\/content\/(?:[a-z]{2,3}(?:-[a-z]+)?\/|.*\.json$|references)/i,
  /^sample-clinic\/pages\//,
  /^test\/(?:e2e\/hosts\/|node\/content\/|.*\.json$)/,
  /^tools\/bench\/(?:package-lock\.json|results\/)/,
];

const root = fileURLToPath(new URL('../', import.meta.url));
const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  cwd: root,
  encoding: 'utf8',
})
  .split('\n')
  .filter((file) => /\.(?:[jt]s|mdx?|php|txt|css|conf|ya?ml|py|html)$/.test(file))
  .filter((file) => !ignored.some((pattern) => pattern.test(file)) && existsSync(root + file));

let count = 0;
for (const file of files) {
  for (const [index, line] of readFileSync(root + file, 'utf8')
    .split('\n')
    .entries()) {
    for (const [pattern, advice] of phrases) {
      const [phrase] = pattern.exec(line) ?? [];
      if (!phrase) continue;
      count += 1;
      console.error(`${file}:${index + 1}: "${phrase}": ${advice}.`);
    }
  }
}
if (count === 0) console.log(`No phrase to avoid in ${files.length} files.`);
else console.error(`${count} phrases to avoid: see docs/style.md.`);
process.exitCode = count > 0 ? 1 : 0;
