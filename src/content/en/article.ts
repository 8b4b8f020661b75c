import type {ArticleText} from '../model.js';

/** A1 to A3. `{title}` is where the title of the article stands: it is data of the reference, marked as a title. */
export const article: ArticleText = {
  title: {plain: 'Read more', clinical: 'Further reading'},
  statements: {
    A1: {
      plain:
        '{title} is an article by Donna Alderman, DO. A DO is one kind of doctor in the United States. She gives prolotherapy and tells how she thinks it works and when she uses it.',
      clinical:
        '{title}, by Donna Alderman, DO: a practitioner’s account of the rationale of prolotherapy and of its use in her practice.',
    },
    A2: {
      plain:
        'The article came out in the magazine Practical Pain Management, January/February 2007, from page 10. This is one doctor’s view and not a study. It is too old to know most of the studies that we name.',
      clinical:
        'Practical Pain Management, January/February 2007, from page 10. A practitioner’s overview, not a study report; it predates most of the trials cited here.',
    },
    A3: {
      plain: 'Read the whole article',
      clinical: 'Full text of the article',
    },
  },
};
