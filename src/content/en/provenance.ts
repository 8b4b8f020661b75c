/** What stands under each element, alike at both reading levels, so it is short. */
export const provenance = {
  title: 'About this text',
  notReviewed: 'No clinician of this clinic has reviewed this text.',
  reviewedBy: 'Reviewed by {name}.',
  reviewedByOn: 'Reviewed by {name} on {date}.',
  stale: 'This review is more than two years old.',
  /** The text changed after the version that was reviewed. */
  outdated: '{name} reviewed version {version}. The text has changed since then in: {statements}.',
  about: 'Version {version}, last changed on {date}. Languages: {languages}. License: {license}.',
  nextReview: 'Next review due: {date}.',
  sources: 'Publications that it rests on: {count}.',
  changes: 'What changed in version {version}',
  changeKinds: {
    new: 'New: {statements}',
    corrected: 'Says something else: {statements}',
    reworded: 'Says the same in other words: {statements}',
    moved: 'Moved: {statements}',
    removed: 'Removed: {statements}',
  },
  written: {'2026-11-27': 'November 27, 2026', '2027-11-27': 'November 27, 2027', en: 'English'},
} as const;
