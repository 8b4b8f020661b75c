/**
 * A publication that a statement cites, as it ships. Its data are those of CSL-JSON in references.json, which holds only
 * what was seen in print: a missing field means "not verified" and is never filled from memory.
 */
export interface Reference {
  readonly type: 'article-journal' | 'article-magazine' | 'chapter' | 'legislation' | 'report' | 'webpage';
  /** In the publication's own language and spelling; a title in square brackets is a description of an untitled page. */
  readonly title: string;
  /** BCP 47 tag of the title. English if missing. */
  readonly language?: string;
  /** ISO 8601 date, as far as it is known. */
  readonly issued?: string;
  /** Without `https://doi.org/`. */
  readonly DOI?: string;
  /** PubMed's number. */
  readonly PMID?: string;
  /** PubMed Central's number, with its `PMC`. */
  readonly PMCID?: string;
  /** Where to read it, if that is not simply the address of the DOI. Never a copy on somebody else's site. */
  readonly URL?: string;
  /**
   * The citation in Vancouver style, with `{title}`, `{DOI}`, `{PMID}`, `{PMCID}` and `{URL}` where these fields stand:
   * an element marks the language of the title and makes links of the others.
   */
  readonly citation: string;
}
