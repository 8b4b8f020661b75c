/** What must stand on paper for each element, from the words and the bibliography that were built. */
import {en} from '../../../dist/esm/content/en/index.js';
import {findings} from '../../../dist/esm/content/evidence.js';
import {riskGroups} from '../../../dist/esm/content/model.js';
import {alderman2007, references} from '../../../dist/esm/content/references.js';
import {contentVersion} from '../../../dist/esm/content/version.js';

const {article, conditions, disclaimer, evidence, grades, mechanism, names, overview, provenance, risks} = en;
const plain = (...wordings) => wordings.map((wording) => wording.plain);
const cited = [
  ...new Set([evidence.intro, ...findings.map(({id}) => evidence.findings[id])].flatMap(({refs}) => refs)),
];

/** The rows of the evidence: what stands together on one page. */
export const rows = findings.map(({id, direction}) => {
  const {question, studies, ...text} = evidence.findings[id];
  return plain(question, grades.directions[direction], text, studies);
});

/** The heads of the columns of the evidence, which stand above its rows on every page. */
export const columns = plain(...['question', 'direction', 'certainty', 'studies'].map((name) => evidence.labels[name]));

/** What each element says; an article needs an address to say all of it. */
export const words = {
  disclaimer: plain(disclaimer.title, ...disclaimer.statements),
  overview: plain(overview.title, ...overview.statements),
  mechanism: [
    ...plain(mechanism.title, mechanism.intro, ...mechanism.statements),
    ...plain(...mechanism.statements.map(({limit}) => limit)),
  ],
  conditions: plain(conditions.title, conditions.intro, ...Object.values(names), ...conditions.statements),
  evidence: [
    ...plain(evidence.title, evidence.intro, evidence.certaintyNote, evidence.labels.references),
    ...rows.flat(),
    ...cited.map((id) => references[id].title),
  ],
  risks: plain(
    risks.title,
    risks.intro,
    ...riskGroups.flatMap((group) => [risks.groups[group].title, ...risks.groups[group].statements]),
  ),
  article: plain(article.title, ...article.statements).map((text) =>
    text.replace('{title}', alderman2007['title-short']),
  ),
};

/** The addresses behind the sources of the evidence. */
export const addresses = cited.flatMap((id) => {
  const {DOI, PMID, URL: address} = references[id];
  return [
    ...(DOI ? [`https://doi.org/${DOI}`] : []),
    ...(PMID ? [`https://pubmed.ncbi.nlm.nih.gov/${PMID}/`] : []),
    ...(address && !DOI ? [address] : []),
  ];
});

/** Headings, each of which must have text below it on its page. */
export const headings = [
  ...Object.keys(words).map((section) => en[section].title.plain),
  ...Object.values(names).map((name) => name.plain),
  ...riskGroups.map((group) => risks.groups[group].title.plain),
  evidence.labels.references.plain,
];

const briefIds = ['D1', 'D2', 'D5', 'D6', 'D7'];
export const briefDisclaimer = plain(...disclaimer.statements.filter(({id}) => briefIds.includes(id)));

/** The provenance with its folded part. */
export const provenanceWords = [provenance.notReviewed, `Version ${contentVersion}`, 'English', 'MIT'];

export const guideTitle = en.guide.title.plain;
