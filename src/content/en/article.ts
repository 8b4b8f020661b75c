import type {ArticleText} from '../model.js';

/** `{title}` is the title of the article, which comes from the bibliography. */
export const article: ArticleText = {
  title: {plain: 'Read more', clinical: 'Further reading'},
  statements: {
    A1: {
      plain:
        '{title} is an article by Donna Alderman, DO. She uses the method herself and tells why, and for which conditions.',
      clinical:
        '{title}, by Donna Alderman, DO: a practitioner’s account of the rationale of the method and of the conditions for which she uses it.',
    },
    A2: {
      plain:
        'It was printed in the magazine Practical Pain Management, January/February 2007, from page 10. It is one doctor’s view and not the report of a study.',
      clinical:
        'Practical Pain Management, January/February 2007, from page 10. A practitioner’s overview, not a study report.',
    },
    A3: {plain: 'Read the whole article', clinical: 'Full text of the article'},
  },
};
