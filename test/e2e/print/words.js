/** What must stand on paper for each element, from the words and the bibliography that were built. */
import {en} from 'prolo-elements/content/en/index.js';
import {references, shortTitles} from 'prolo-elements/content/references.generated.js';
import {briefFactIds} from 'prolo-elements/content/statements/disclaimer.js';
import {evidenceSources, findingIds, findings} from 'prolo-elements/content/statements/evidence.js';
import {riskGroupIds} from 'prolo-elements/content/statements/risks.js';
import {contentVersion} from 'prolo-elements/content/version.generated.js';

const {article, conditions, disclaimer, evidence, grades, mechanism, names, options, overview} = en;
const {provenance, questions, risks, visit} = en;
/** @type {any[]} some with an introduction */
const riskGroups = riskGroupIds.map((group) => risks.groups[group]);
const plain = (...wordings) => wordings.map((wording) => wording.plain);
const all = (statements) => Object.values(statements);

/** The results of the evidence: what stands together on one page. Figures and sources may follow on the next. */
export const results = findingIds.map((id) => {
  const finding = evidence.findings[id];
  return plain(finding.question, grades.directions[findings[id].direction], finding);
});
const studies = plain(...findingIds.map((id) => evidence.findings[id].studies));

/** What each element says; an article needs an address to say all of it. */
export const words = {
  disclaimer: plain(disclaimer.title, ...all(disclaimer.statements)),
  overview: plain(overview.title, ...all(overview.statements)),
  mechanism: [
    ...plain(mechanism.title, mechanism.intro, ...all(mechanism.statements)),
    ...plain(...all(mechanism.statements).map(({limit}) => limit)),
  ],
  conditions: plain(conditions.title, conditions.intro, ...all(names), ...all(conditions.statements)),
  evidence: [
    ...plain(evidence.title, evidence.intro, evidence.certaintyNote, evidence.labels.notes),
    ...results.flat(),
    ...studies,
    ...evidenceSources.map((id) => references[id].title),
  ],
  risks: plain(
    risks.title,
    risks.intro,
    ...riskGroups.flatMap(({title, intro}) => (intro ? [title, intro] : [title])),
    ...all(risks.statements),
  ),
  visit: plain(
    visit.title,
    visit.intro,
    ...all(visit.questions).flatMap(({question, answer}) => [question, answer]),
    ...all(visit.statements),
  ),
  options: plain(
    options.title,
    options.intro,
    options.decide,
    ...all(options.topics).flatMap(({name, about}) => [name, about]),
    ...all(options.options).flatMap(({name, benefit, watched}) => [name, benefit, watched]),
    ...all(options.harms),
  ),
  questions: plain(questions.title, questions.intro, ...all(questions.groups), ...all(questions.statements)),
  article: plain(article.title, ...all(article.statements)).map((text) =>
    text.replace('{title}', shortTitles['alderman-2007-ppm'].title),
  ),
};

/** Where the citations of the evidence say that a publication can be found. */
export const places = evidenceSources.flatMap((id) => {
  const {citation, ...reference} = /** @type {import('prolo-elements').Reference} */ (references[id]);
  return ['DOI', 'PMID', 'PMCID', 'URL'].filter((key) => citation.includes(`{${key}}`)).map((key) => reference[key]);
});

/** Headings, each of which must have text below it on its page. */
export const headings = [
  ...Object.keys(words).map((section) => en[section].title.plain),
  ...all(names).map((name) => name.plain),
  ...riskGroupIds.map((group) => risks.groups[group].title.plain),
];

/** What the shortest handout says about each problem, about the visit, and to ask. */
export const verdicts = plain(...all(names), ...all(conditions.statements));
export const questionWords = words.questions;
export const answers = plain(...all(visit.questions).flatMap(({question, answer}) => [question, answer]));

/** What a handout leaves out unless its reader has opened it. */
export const foldedWords = plain(...all(options.options).map(({benefit}) => benefit));

export const briefDisclaimer = plain(...briefFactIds.map((id) => disclaimer.statements[id]));

/** The provenance with its folded part. */
export const provenanceWords = [provenance.notReviewed, `Version ${contentVersion}`, 'English', 'MIT'];

export const guideTitle = en.guide.title.plain;
