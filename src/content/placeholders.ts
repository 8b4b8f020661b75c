import {outcomeIds, outcomes} from './statements/outcomes.js';

/**
 * The placeholders of the texts that have some, by their path in a language pack. The build and the tests fail where a
 * language leaves one out or has another.
 */
export const placeholders: Readonly<Record<string, readonly string[]>> = {
  // The title is data of the publication, in its own language, and the element marks it as the title of a work.
  'article.statements.A1': ['title'],
  'visit.asOf': ['date'],
  'questions.labels.remove': ['question'],
  'questions.labels.moveUp': ['question'],
  'questions.labels.moveDown': ['question'],
  'questions.labels.moved': ['position', 'all'],
  'questions.labels.count': ['count', 'all'],
  'conditions.links.evidence': ['condition'],
  'conditions.links.options': ['condition'],
  'conditions.links.page': ['condition'],
  'mechanism.drawing': ['number', 'count', 'name'],
  'mechanism.chosen': ['number', 'name'],
  'outcomes.labels.countedOf': ['count', 'of'],
  'outcomes.labels.scale': ['min', 'max'],
  'outcomes.labels.trial': ['trial', 'people'],
  'outcomes.labels.time': ['time'],
  'outcomes.labels.certainty': ['certainty'],
  // A summary holds the figure of each group.
  ...Object.fromEntries(
    outcomeIds.map((id) => [`outcomes.statements.${id}.summary`, outcomes[id].groups.map(({group}) => group)]),
  ),
  'parts.openAll': ['count'],
  'parts.closeAll': ['count'],
  'parts.opened': ['count'],
  'parts.closed': ['count'],
  'parts.sources': ['count'],
  'provenance.reviewedBy': ['name'],
  'provenance.reviewedByOn': ['name', 'date'],
  'provenance.outdated': ['name'],
  'provenance.outdatedOn': ['name', 'date'],
  'provenance.uncovered': ['count'],
  'provenance.reviewedVersion': ['version'],
  'provenance.uncoveredStatements': ['statements'],
  'provenance.reviewDue': ['date'],
  'provenance.nextReview': ['date'],
  'provenance.changes': ['version'],
  'provenance.changeKinds.new': ['statements'],
  'provenance.changeKinds.corrected': ['statements'],
  'provenance.changeKinds.reworded': ['statements'],
  'provenance.changeKinds.moved': ['statements'],
  'provenance.changeKinds.removed': ['statements'],
  'provenance.about': ['version', 'date', 'languages', 'license'],
  'provenance.sources': ['count'],
};
