import type {CreativeWork, MedicalWebPage, WithContext} from 'schema-dts';
import type {Reference} from '../../content/reference.js';
import type {Description} from '../../runtime/description.js';
import {warnOnce} from '../../runtime/warn.js';

const scripts = new WeakMap<object, HTMLScriptElement>();
/** The blocks that this page has published, not one that was saved or cached with its blocks. */
const owned = new WeakSet<HTMLScriptElement>();
/** Marks blocks, in `dataset`. */
const mark = 'proloStructuredData';

/**
 * Publishes the provenance of an element for search engines: one block of JSON-LD in `<head>`, in the vocabulary of
 * schema.org. Without a description the block is removed.
 */
export function publishStructuredData(element: object, description?: Description): void {
  // Without "<" no name can end the script element or open a comment where the page is saved and parsed again.
  const json = description && JSON.stringify(medicalWebPage(description)).replaceAll('<', '\\u003c');
  const published = scripts.get(element);
  if (published?.text === json) return;
  published?.remove();
  scripts.delete(element);
  const text = json && trusted(json);
  if (!text) return;
  removeLeftovers();
  const script = document.createElement('script');
  script.type = 'application/ld+json';
  script.dataset[mark] = '';
  script.text = text;
  document.head.append(script);
  owned.add(script);
  scripts.set(element, script);
}

function removeLeftovers(): void {
  for (const script of document.head.querySelectorAll<HTMLScriptElement>('[data-prolo-structured-data]')) {
    if (!owned.has(script)) script.remove();
  }
}

interface TrustedTypes {
  createPolicy(name: string, rules: {createScript: (text: string) => string}): {createScript(text: string): string};
}

let policy: ReturnType<TrustedTypes['createPolicy']> | undefined;

/** Trusted Types guard the text of every script, even that of a block of data, which is never executed. */
function trusted(json: string): string | undefined {
  const {trustedTypes} = globalThis as {trustedTypes?: TrustedTypes};
  if (!trustedTypes) return json;
  try {
    policy ??= trustedTypes.createPolicy('prolo-elements', {createScript: (text) => text});
  } catch {
    warnOnce(
      'structured-data: not published, because the page does not allow the Trusted Types policy "prolo-elements".',
    );
  }
  return policy?.createScript(json);
}

/** A list that JSON.stringify leaves a list: Prototype 1.6, still on old pages, gives every array a `toJSON` that returns text. */
const asList = <Item>(items: Item[]): Item[] => Object.assign(items, {toJSON: undefined});

/** Not a template: minifiers that do not know templates take two slashes in one for a comment. */
const under = (folder: string, name: string): string => folder + name;

function medicalWebPage({
  name,
  lang,
  about,
  principles,
  provenance,
  references,
}: Description): WithContext<MedicalWebPage> {
  const {contentDate, contentVersion, license, review} = provenance;
  return {
    '@context': 'https://schema.org',
    '@type': 'MedicalWebPage',
    name,
    inLanguage: lang,
    ...(about && {about: {'@type': 'MedicalTherapy', name: about}}),
    author: {'@type': 'Organization', name: 'prolo-elements'},
    ...(principles && {publishingPrinciples: {'@type': 'CreativeWork', ...principles}}),
    dateModified: contentDate,
    version: contentVersion,
    license: under('https://spdx.org/licenses/', license),
    // A machine reads no "except for", so only a review of all of the text is one.
    ...(review?.uncovered.length === 0 && {
      reviewedBy: {'@type': 'Person', name: review.by},
      ...(review.on && {lastReviewed: review.on}),
    }),
    citation: asList(references.map(citation)),
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
    ...((DOI ?? url) && {url: DOI ? under('https://doi.org/', DOI) : url!}),
  };
}
