import type {Reference, ReferenceAuthor} from '../../content/references.js';

/** From how many authors on the rest are "et al." (Vancouver style, https://www.ncbi.nlm.nih.gov/books/NBK7256/). */
const mostAuthors = 6;

/** The parts of a citation in Vancouver style, each with its full stop; the title apart, as it has a language. */
export interface Citation {
  readonly authors: string;
  readonly title: string;
  readonly source: string;
}

export function vancouver(reference: Reference): Citation {
  const isOnline = reference.type === 'webpage' || reference.type === 'report';
  return {
    authors: authorsOf(reference),
    title: withStop(`${reference.title}${isOnline ? ' [Internet]' : ''}`),
    source: isOnline ? publisherOf(reference) : journalOf(reference),
  };
}

function authorsOf({author = [], 'et-al': hasMore}: Reference): string {
  const names = author.slice(0, mostAuthors).map(nameOf);
  if (hasMore || author.length > mostAuthors) names.push('et al');
  return withStop(names.join(', '));
}

/** Family name and initials without stops: Sit RWS. */
function nameOf(author: ReferenceAuthor): string {
  if ('literal' in author) return author.literal;
  const initials = (author.given ?? '')
    .split(/[\s-]+/u)
    .map((name) => name.charAt(0))
    .join('');
  return `${author.family} ${initials}`.trim();
}

/** Ann Fam Med. 2013;11(3):229-37. */
function journalOf(reference: Reference): string {
  const {'container-title': journal = '', volume = '', issue, page} = reference;
  const place = `${volume}${issue ? `(${issue})` : ''}`;
  const year = yearOf(reference);
  return `${withStop(journal)} ${withStop(`${year}${place && `;${place}`}${page ? `:${page}` : ''}`)}`.trim();
}

function publisherOf(reference: Reference): string {
  const {publisher, 'container-title': container, number} = reference;
  return withStop([publisher ?? container, number && `No. ${number}`, yearOf(reference)].filter(Boolean).join('; '));
}

function yearOf({issued}: Reference): string {
  return String(issued?.['date-parts'][0][0] ?? '');
}

function withStop(text: string): string {
  return text === '' || /[.?!]$/u.test(text) ? text : `${text}.`;
}
