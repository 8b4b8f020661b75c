/**
 * The placeholders of the texts that have some, by their path in a language pack. The build and the tests fail where a
 * language leaves one out or has another.
 */
export const placeholders: Readonly<Record<string, readonly string[]>> = {
  // The title is data of the publication, in its own language, and the element marks it as the title of a work.
  'article.statements.A1': ['title'],
  'grades.toEvidence': ['condition'],
  'evidence.labels.toReference': ['number'],
  'evidence.labels.toCitation': ['number', 'condition'],
  'provenance.reviewedBy': ['name'],
  'provenance.reviewedByOn': ['name', 'date'],
  'provenance.about': ['version', 'date', 'languages', 'license'],
  'provenance.sources': ['count'],
};
