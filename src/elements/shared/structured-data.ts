import type {CreativeWork, MedicalWebPage, WithContext} from 'schema-dts';
import type {Reference} from '../../content/reference.js';
import {references} from '../../content/references.generated.js';
import {warnOnce} from '../../runtime/warn.js';
import type {Provenance} from './provenance.js';

/** What an element says of itself. */
export interface Description {
  readonly name: string;
  /** Language of the words, as a BCP 47 tag. */
  readonly lang: string;
  /** The treatment that the element is about. */
  readonly about: string | undefined;
  readonly provenance: Provenance;
}

const scripts = new WeakMap<object, HTMLScriptElement>();

/**
 * Says of an element to machines what its provenance says to people: one block of JSON-LD in the head of the page, in
 * the vocabulary of schema.org. Without a description the block goes.
 */
export function describeElement(element: object, description?: object): void {
  // Without "<" no name can end the script element or open a comment where the page is saved and read again.
  const json = description && JSON.stringify(medicalWebPage(description as Description)).replaceAll('<', '\\u003c');
  const said = scripts.get(element);
  if (said?.text === json) return;
  said?.remove();
  scripts.delete(element);
  if (!json) return;
  const text = trusted(json);
  if (text === undefined) return;
  const script = document.createElement('script');
  script.type = 'application/ld+json';
  script.text = text;
  document.head.append(script);
  scripts.set(element, script);
}

interface TrustedTypes {
  createPolicy(name: string, rules: {createScript: (text: string) => string}): {createScript(text: string): string};
}

let policy: ReturnType<TrustedTypes['createPolicy']> | undefined;

/** Trusted Types guard the text of every script, even of a block of data that nothing executes. */
function trusted(json: string): string | undefined {
  const {trustedTypes} = globalThis as {trustedTypes?: TrustedTypes};
  if (!trustedTypes) return json;
  try {
    policy ??= trustedTypes.createPolicy('prolo-elements', {createScript: (text) => text});
  } catch {
    warnOnce('structured-data is left out, because the page does not allow the Trusted Types policy "prolo-elements".');
  }
  return policy?.createScript(json);
}

/** A list that says of itself how it becomes JSON: Prototype 1.6, still on old pages, makes a text of every other. */
const asList = <Item>(items: Item[]): Item[] => Object.assign(items, {toJSON: undefined});

function medicalWebPage({name, lang, about, provenance}: Description): WithContext<MedicalWebPage> {
  const {contentDate, contentVersion, license, review, sources} = provenance;
  return {
    '@context': 'https://schema.org',
    '@type': 'MedicalWebPage',
    name,
    inLanguage: lang,
    ...(about && {about: {'@type': 'MedicalTherapy', name: about}}),
    dateModified: contentDate,
    version: contentVersion,
    license: `https://spdx.org/licenses/${license}`,
    ...(review && {reviewedBy: {'@type': 'Person', name: review.by}}),
    ...(review?.on && {lastReviewed: review.on}),
    citation: asList(sources.map((id) => citation(references[id]))),
  };
}

const types = {
  'article-journal': 'ScholarlyArticle',
  'article-magazine': 'Article',
  chapter: 'Chapter',
  legislation: 'Legislation',
  report: 'Report',
  webpage: 'WebPage',
} as const;

function citation(reference: Reference): CreativeWork {
  const {type, title, language = 'en', issued, DOI, PMID, URL: url} = reference;
  return {
    '@type': types[type],
    name: title,
    inLanguage: language,
    ...(issued && {datePublished: issued}),
    ...(PMID && {identifier: `PMID ${PMID}`}),
    ...((DOI ?? url) && {url: DOI ? `https://doi.org/${DOI}` : url!}),
  };
}
