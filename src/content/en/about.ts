import type {AboutText} from '../model.js';

/** B1 to B9: who wrote the text, with whose money, from what, and how it stays current. */
export const about: AboutText = {
  topics: {
    authors: {plain: 'Who wrote it', clinical: 'Authors'},
    funding: {plain: 'Who paid for it', clinical: 'Funding'},
    conflicts: {plain: 'Who has something to gain', clinical: 'Conflicts of interest'},
    evidence: {plain: 'Who wrote the studies', clinical: 'Authorship of the evidence'},
    method: {plain: 'How it was made', clinical: 'Method'},
    updates: {plain: 'How it stays up to date', clinical: 'Updates'},
    errors: {plain: 'If you find an error', clinical: 'Errors'},
  },
  statements: {
    B1: {
      plain:
        'The authors of prolo-elements wrote this text. It is a free software project. So far, no doctor and no patient took part.',
      clinical:
        'Written by the authors of prolo-elements, an open-source project. No clinician and no patient has taken part so far.',
    },
    B2: {
      plain: 'No one paid for this text. It has no ads.',
      clinical: 'Funding: none. No advertising.',
    },
    B3: {
      plain:
        'We know of no conflict of interest of the authors. The clinic that shows this text may earn money with prolotherapy. It did not write the text.',
      clinical:
        'No conflict of interest of the authors is known. The clinic that shows this text may sell the treatment; it did not write the text.',
    },
    B4: {
      plain:
        'A small circle of researchers did much of the work that favors prolotherapy. Some of them teach it or run clinics that offer it. That does not make a result wrong, but you should know it. Other researchers more often found no difference.',
      clinical:
        'Much of the favorable evidence comes from overlapping author teams, some of whom teach or sell the treatment; null results come mostly from others. A tie does not make a result wrong.',
    },
    B5: {
      plain:
        'We read the summaries of most studies, and seldom the whole papers. The search went up to November 2026. Results that we had no way to read are not here.',
      clinical:
        'Based mostly on abstracts, seldom on full texts, searched up to November 2026. Results without a readable source are left out.',
    },
    B6: {
      plain:
        'How sure we can be is our own reading, in the words of a method called GRADE. Where a review or guideline gave its own rating, we say so.',
      clinical: 'Certainty is our own reading in GRADE terms, unless marked as that of a review or guideline.',
    },
    B9: {
      plain: 'We followed standards for texts that help people decide. No office has certified this one.',
      clinical:
        'IPDAS minimum standards and the CDC Clear Communication Index were followed; there is no certification.',
    },
    B7: {
      plain: 'We go through the text once a year. We do so sooner if a new study or guideline would change an answer.',
      clinical: 'Reviewed yearly, and sooner when a new trial or guideline would change a statement.',
    },
    B8: {
      plain: 'Tell the clinic whose page this is. Or report it where you find prolo-elements.',
      clinical: 'Please tell the clinic, or report it to the prolo-elements project.',
    },
  },
};
