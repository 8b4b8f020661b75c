import {conditionIds} from '../../content/conditions.js';
import {optionalIds} from '../../content/statements/optional.js';
import {visitQuestionIds} from '../../content/statements/visit.js';
import {optionTopicIds} from '../../content/statements/options.js';
import {listLanguages, writeDay} from '../../elements/shared/provenance.js';
import type {RenderContext} from '../../elements/shared/render-context.js';
import type {Ambient} from '../../runtime/ambient.js';
import type {Provenance, Review} from '../../runtime/description.js';
import type {ServerElement} from '../server-element.js';
import {articleRequest} from './article.js';
import {clinicSlots} from './clinic.js';
import {conditionsRequest} from './conditions.js';
import {disclaimerRequest} from './disclaimer.js';
import {evidenceRequest} from './evidence.js';
import {guideRequest} from './guide.js';
import {optionsRequest} from './options.js';
import {joinPieces, type Choices} from './piece.js';
import {piecesOf, sectionOf, type PlainSection} from './sections.js';
import {referenceEntries} from './sources.js';
import {visitRequest} from './visit.js';
import {escape, marksOf} from './write.js';

/** What the attributes of an element ask for, beside those that all elements have. */
interface Request {
  /** Whether the heading is shown. Default: true. */
  readonly hasHeading?: boolean;
  /** Ids of the conditions to show. Default: all. */
  readonly condition?: readonly string[];
  /** Ids of the questions of the visit to show. Default: all. */
  readonly question?: readonly string[];
  /** The slots that the page fills. Default: none. */
  readonly filledSlots?: ReadonlySet<string>;
  /** Ids of the problems whose choices to show. Default: all. */
  readonly topic?: readonly string[];
  /** Which disclaimer to show. Default: `full`. */
  readonly variant?: string | undefined;
  /** Where the article, or the name of a condition, links to. Default: nowhere. */
  readonly address?: string | undefined;
  /** The sections that follow. Default: none, as only a guide has sections. */
  readonly sections?: readonly PlainSection[] | undefined;
}

const readRequest: Readonly<Partial<Record<PlainSection, (element: never) => Request>>> = {
  article: articleRequest,
  conditions: conditionsRequest,
  disclaimer: disclaimerRequest,
  evidence: evidenceRequest,
  guide: guideRequest,
  visit: visitRequest,
  options: optionsRequest,
};

/** A part of an element, in one language. */
interface Part {
  readonly lang: string;
  readonly dir: string;
  readonly html: string;
}

/** The content of an element as plain HTML, as its attributes and the page around it ask for it. */
export function plainHtml({
  element,
  node,
}: Pick<ServerElement, 'element'> & {readonly node: {readonly filledSlots: ReadonlySet<string>}}): string {
  const {context, needsDisclaimer} = element;
  // Never missing, as the prerenderer comes with English.
  const provenance = element.provenance!;
  const section = sectionOf(element.localName);
  const request: Request = readRequest[section]?.(element as never) ?? {};
  const {filledSlots} = node;
  const write = (name: PlainSection, level: number, partRequest: Request = {}) =>
    writePart(name, context, provenance, level, {...partRequest, filledSlots});
  const level = context.headingLevel;
  const parts = [
    write(section, level, {...request, hasHeading: context.hasHeading && !filledSlots.has('heading')}),
    ...(request.sections ?? []).map((name) => write(name, level + 1)),
    // The brief disclaimer has no heading, so no level below it either.
    write('provenance', request.variant === 'brief' ? level - 1 : level),
    ...(needsDisclaimer ? [write('disclaimer', level, {variant: 'brief'})] : []),
  ];
  return joinParts(parts, context.ambient);
}

function writePart(
  name: PlainSection,
  context: RenderContext,
  {review, sources, languages, isShortened}: Provenance,
  level: number,
  {
    hasHeading = true,
    condition = conditionIds,
    question = visitQuestionIds,
    filledSlots,
    topic = optionTopicIds,
    variant = 'full',
    address,
  }: Request,
): Part {
  const resolved = context.section(name)!;
  const about = context.section('provenance')!;
  const html = joinPieces(
    piecesOf(name, context),
    {
      title: [hasHeading ? 'shown' : 'none'],
      condition,
      question,
      missing: clinicSlots.filter((slot) => !filledSlots?.has(slot)),
      topic,
      grouping: groupingOf(topic),
      rest: [question.length < visitQuestionIds.length ? 'open' : 'folded'],
      variant: [variant],
      link: [address ? 'with' : 'without'],
      review: reviewChoices(review),
      coverage: review ? [review.uncovered.length > 0 ? 'outdated' : 'whole'] : [],
      optional: optionalIds.filter((id) => context.isShown(id)),
      shortened: [isShortened ? 'yes' : 'no'],
      sources: [sources.length > 0 ? 'some' : 'none'],
    },
    {
      heading: `h${Math.min(level, 6)}`,
      subheading: `h${Math.min(level + 1, 6)}`,
      address: escape(address ?? ''),
      reviewer: escape(review?.by ?? ''),
      day: review?.on ?? '',
      date: review?.on ? escape(writeDay(review.on, about)) : '',
      reviewed: review?.version ?? '',
      dueday: review?.due ?? '',
      duedate: review?.due ? escape(writeDay(review.due, about)) : '',
      count: String(review?.uncovered.length ?? 0),
      statements: review?.uncovered.join(', ') ?? '',
      languages: escape(listLanguages(languages, about)),
      publications: String(sources.length),
    },
    referenceEntries,
  );
  return {lang: resolved.lang, dir: context.direction(resolved), html};
}

function reviewChoices(review: Review | undefined): Choices['review'] {
  if (!review) return ['missing'];
  return [
    review.on ? 'dated' : 'undated',
    ...(review.stale ? (['stale'] as const) : []),
    ...(review.version ? (['version'] as const) : []),
  ];
}
const groupingOf = ({length}: readonly string[]) =>
  length === 1
    ? (['none'] as const)
    : length < optionTopicIds.length
      ? (['folds'] as const)
      : (['folds', 'areas'] as const);

/** Joins the parts, and marks those that are not in the language and direction of the page. */
function joinParts(parts: readonly Part[], ambient: Ambient): string {
  let html = '';
  let marked = '';
  for (const part of parts) {
    const marks = marksOf(part, ambient);
    if (marks !== marked) html += `${marked && '</div>\n'}${marks && `<div${marks}>\n`}`;
    html += part.html;
    marked = marks;
  }
  return `${html}${marked && '</div>\n'}`.trimEnd();
}
