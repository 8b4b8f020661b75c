/**
 * Writes what follows from other data: the changes of the content by id in CONTENT-CHANGELOG.md, the digests of the
 * statements (digests.js), and the TypeScript of the bibliography and of the part of it that each section cites, of the
 * version of the content, of the hard words of each section, and of the style of the body map’s regions. The files are
 * checked in, so that every tool works on a clean checkout.
 *
 *     node build/generate.js            writes them
 *     node build/generate.js --check    fails where one is not up to date
 */
import {existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname} from 'node:path';
import {fileURLToPath} from 'node:url';
import {format, resolveConfig} from 'prettier';
import {runnerImport} from 'vite';
import {makeReferences, makeShortTitles, makeTrialNames} from './bibliography.js';
import {regionStyles} from './body-regions.js';
import {figuresIn, newestVersion, writtenIn} from './content-version.js';
import {digestErrors, digestsOf, recordDigests} from './digests.js';
import {placeholderErrors} from './placeholders.js';
import {changesBySection, listChanges, versionDates} from './section-changes.js';
import {textIdErrors} from './text-ids.js';
import {wordsBySection} from './words.js';

const root = new URL('../', import.meta.url);
const content = new URL('src/content/', root);
const read = (name) => readFileSync(new URL(name, root), 'utf8');
const load = async (name) =>
  (await runnerImport(fileURLToPath(new URL(name, content)), {configFile: false, logLevel: 'error'})).module;

const header = (source) => `// Written by build/generate.js from ${source}: run \`npm run generate\`.\n\n`;

const {sources} = await load('statements/index.ts');
const {figureOf, outcomes} = await load('statements/outcomes.ts');
const {bodyRegions} = await load('body-regions.ts');
const {placeholders} = await load('placeholders.ts');
const {textIds} = await load('text-ids.ts');
const {contentChanges, nextReview} = await load('changes.ts');
const {sectionIds} = await load('section-ids.ts');

const figures = Object.values(outcomes).flatMap(({groups}) =>
  groups.flatMap((group) => ['plain', 'clinical'].map((reading) => figureOf(group, reading))),
);
const times = Object.values(outcomes).map(({time}) => time);

const records = JSON.parse(read('src/content/references.json'));
const changelog = read('CONTENT-CHANGELOG.md');
const version = newestVersion(changelog);
const languages = readdirSync(content).filter((name) => existsSync(new URL(`${name}/provenance.ts`, content)));

const {explainedSections} = await load('explained-sections.ts');
const {makeSplitter} = await load('../runtime/words.ts');
const packs = await Promise.all(languages.map(loadPack));

const {statementsOf} = await load('../cli/review-sheet.ts');
const recordedDigests = JSON.parse(read('src/content/digests.json'));
const digests = packs.map((pack) => ({
  lang: pack.lang,
  recorded: recordedDigests[pack.lang] ?? {},
  current: digestsOf(statementsOf(pack), contentChanges),
}));

const shipped = makeReferences(records, Object.values(sources).flat());

const files = {
  'CONTENT-CHANGELOG.md': listChanges(changelog, contentChanges),
  'src/content/references.generated.ts': `${header('src/content/references.json')}import type {Reference} from './reference.js';

${Object.entries(shipped)
  .map(([id, reference]) => `export const ${constantOf(id)}: Reference = ${literal(reference)};\n`)
  .join('\n')}
/** The publications that stand behind the statements, by the id that a statement cites. */
export const references = {${Object.keys(shipped).map((id) => `'${id}': ${constantOf(id)}`)}} as const;

export type ReferenceId = keyof typeof references;

/** Some of the publications, by their id, in the order in which they are cited. */
export type References = Readonly<Partial<Record<ReferenceId, Reference>>>;

/** Titles without their subtitles, apart, so that who shows only such a title need not load the bibliography. */
export const shortTitles = ${literal(makeShortTitles(records))} as const satisfies Readonly<Partial<Record<ReferenceId, {readonly title: string; readonly language: string}>>>;
`,
  'src/content/trials.generated.ts': `${header('src/content/references.json')}/** What the trials behind the drawn outcomes are called, apart, so that a figure need not load the bibliography. */
export const trialNames = ${literal(makeTrialNames(records, trialsOf(outcomes)))};
`,
  ...Object.fromEntries(
    Object.entries(sources).map(([section, ids]) => [
      `src/content/sources/${section}.generated.ts`,
      `${header(`src/content/statements/${section}.ts and src/content/references.json`)}import {type References, ${ids.map(constantOf)}} from '../references.generated.js';

/** The publications that this section cites, in the order in which it first cites them. */
export const ${section}References: References = {${ids.map((id) => `'${id}': ${constantOf(id)}`)}};
`,
    ]),
  ),
  'src/content/version.generated.ts': `${header('CONTENT-CHANGELOG.md')}/** Version of the content, apart from that of the code. */
export const contentVersion: string = ${literal(version.contentVersion)};

/** Day of the last change of the content, ISO 8601. */
export const contentDate: string = ${literal(version.contentDate)};

/** The day of each version of the content, newest first. */
export const versionDates: Readonly<Record<string, string>> = ${literal(versionDates(contentChanges))};
`,
  'src/content/digests.json': literal(
    Object.fromEntries(digests.map(({lang, recorded, current}) => [lang, recordDigests(recorded, current)])),
  ),
  'src/content/section-changes.generated.ts': `${header('src/content/changes.ts')}import type {Change} from './changes.js';
${Object.entries(changesBySection(contentChanges, sectionIds))
  .map(([section, changes]) => `\nexport const ${section}Changes: readonly Change[] = ${JSON.stringify(changes)};\n`)
  .join('')}`,
  ...Object.fromEntries(
    languages.map((lang) => [
      `src/content/${lang}/written.generated.ts`,
      `${header('CONTENT-CHANGELOG.md, src/content/changes.ts and the outcomes')}/** How the days of the last change and of the next review and the language itself are written. */
export const written = ${literal(writtenIn(lang, [version.contentDate, nextReview]))};

/** How the numbers and times of the outcomes are written, where JavaScript writes them otherwise. */
export const writtenFigures = ${literal(figuresIn(lang, figures, times))};
`,
    ]),
  ),
  ...Object.fromEntries(
    packs.map((pack) => [
      wordsFile(pack.lang),
      `${header(`the texts and the glossary of ${pack.lang}`)}import type {Words} from '../model.js';
${Object.entries(wordsBySection(pack, explainedSections, makeSplitter))
  .map(([section, words]) => `\nexport const ${section}Words: Words = ${literal(words)};\n`)
  .join('')}`,
    ]),
  ),
  'src/elements/conditions/body-regions.generated.styles.ts': `${header('src/content/body-regions.ts')}import {css} from 'lit';

/** Where the spots of each region are. */
export const bodyRegionStyles = css\`
${regionStyles(bodyRegions)}
\`;
`,
};

const isCheck = process.argv.includes('--check');
const stale = [];
for (const [name, text] of Object.entries(files)) {
  const path = fileURLToPath(new URL(name, root));
  const formatted = await format(text, {...(await resolveConfig(path)), filepath: path});
  if (existsSync(path) && readFileSync(path, 'utf8') === formatted) continue;
  if (isCheck) stale.push(`${name} is not up to date: run \`npm run generate\`.`);
  else {
    mkdirSync(dirname(path), {recursive: true});
    writeFileSync(path, formatted);
  }
}

const errors = [
  ...stale,
  ...packs.flatMap((pack) => [...textIdErrors(pack, textIds), ...placeholderErrors(pack, placeholders)]),
  ...digests.flatMap(({lang, recorded, current}) => digestErrors(lang, recorded, current)),
];
for (const error of errors) console.error(error);
process.exitCode = errors.length > 0 ? 1 : 0;

/** The texts import the words that are picked from them, so that a new language begins with none. */
async function loadPack(lang) {
  const path = fileURLToPath(new URL(wordsFile(lang), root));
  if (!existsSync(path)) {
    writeFileSync(path, explainedSections.map((section) => `export const ${section}Words = {};\n`).join(''));
  }
  return Object.values(await load(`${lang}/index.ts`)).find((pack) => pack.lang === lang);
}

function wordsFile(lang) {
  return `src/content/${lang}/words.generated.ts`;
}

function trialsOf(outcomes) {
  return Object.values(outcomes).map(({trial}) => trial);
}

/** A value as TypeScript; prettier gives it the quotes of this project. */
function literal(value) {
  return JSON.stringify(value, null, 2);
}

/** The name of a publication's constant: one each, so that a bundle holds those that are imported, and no more. */
function constantOf(id) {
  return id.replaceAll(/-(\w)/g, (_, letter) => letter.toUpperCase());
}
