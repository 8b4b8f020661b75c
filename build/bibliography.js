/**
 * Makes the bibliography that ships from src/content/references.json: for each publication that a statement cites, its
 * citation in Vancouver style and the few fields that links and JSON-LD need.
 */
import {readFileSync} from 'node:fs';
import CSL from 'citeproc';

const read = (name) => readFileSync(new URL(`csl/${name}`, import.meta.url), 'utf8');
const style = read('vancouver.csl');
const locale = read('locales-en-US.xml');

/** The fields that a citation leaves to the element: it marks the language of the title, and makes links of the others. */
const places = ['DOI', 'PMID', 'PMCID', 'URL'];

/**
 * @param {any[]} records publications in CSL-JSON
 * @param {Iterable<string>} cited ids of the publications that statements cite
 * @throws {Error} where an id is not among the records
 * @returns {Record<string, object>} what ships of each cited publication, by its id
 */
export function makeReferences(records, cited) {
  const ids = new Set(cited);
  const unknown = [...ids].filter((id) => !records.some((record) => record.id === id));
  if (unknown.length > 0) throw new Error(`Statements cite what references.json does not hold: ${unknown.join(', ')}.`);
  const shown = records.filter(({id}) => ids.has(id));
  const citations = cite(shown.map(withPlaces));
  return Object.fromEntries(
    shown.map(({id, type, title, language, issued, DOI, PMID, PMCID, URL}, index) => [
      id,
      {type, title, language, issued: issued && isoDate(issued), DOI, PMID, PMCID, URL, citation: citations[index]},
    ]),
  );
}

/** The title without its subtitle and the language of each publication that has such a title, by its id. */
export function makeShortTitles(records) {
  return Object.fromEntries(
    records
      .filter((record) => record['title-short'])
      .map(({id, language = 'en', 'title-short': title}) => [id, {title, language}]),
  );
}

/**
 * @param {any[]} records publications in CSL-JSON
 * @param {Iterable<string>} ids trials whose outcomes are drawn
 * @returns {Record<string, string>} a name for each: the first author, or the journal where no author was seen, and the year
 */
export function makeTrialNames(records, ids) {
  return Object.fromEntries(
    [...new Set(ids)].map((id) => {
      const {author, issued, 'container-title': journal} = records.find((record) => record.id === id);
      return [id, `${author?.[0].family ?? journal} ${issued['date-parts'][0][0]}`];
    }),
  );
}

function cite(items) {
  const engine = new CSL.Engine(
    {retrieveLocale: () => locale, retrieveItem: (id) => items.find((item) => item.id === id)},
    style,
    'en-US',
  );
  engine.setOutputFormat('text');
  engine.updateItems(items.map(({id}) => id));
  const [, citations] = engine.makeBibliography();
  return citations.map((citation, index) =>
    citation
      .trim()
      // The style numbers its entries; an element numbers them by what it shows.
      .replace(/^\d+\. /, '')
      .replace(items[index].title, '{title}'),
  );
}

/**
 * The record with `{title}` in place of the title and so on: the style needs to know only that they are there, and whether
 * the title ends in a stop of its own.
 */
function withPlaces({custom, ...record}) {
  /** @type {any} */
  const item = {...record, title: `{title}${/[.?!]$/.exec(record.title)?.[0] ?? ''}`};
  for (const place of places) if (record[place]) item[place] = `{${place}}`;
  item.author = record.author?.map(withInitials);
  // CSL knows no list of authors of which only the first ones were seen.
  if (custom?.more_authors) item.author.push({literal: 'et al'});
  return item;
}

/** The style makes no initial of what is in lower case, such as the second part of "Chi-ho". */
function withInitials(author) {
  return author.given ? {...author, given: author.given.replace(/-\p{Ll}/gu, (part) => part.toUpperCase())} : author;
}

/** The date, or the first date of a span, as far as it is known. */
function isoDate({'date-parts': [first]}) {
  return first.map((part) => String(part).padStart(2, '0')).join('-');
}
