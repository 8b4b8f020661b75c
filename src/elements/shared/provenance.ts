import {html, nothing, type TemplateResult} from 'lit';
import {changeKinds, nextReview, type Change, type ChangeKind} from '../../content/changes.js';
import type {SectionName} from '../../content/model.js';
import type {ReferenceId, References} from '../../content/references.generated.js';
import {aboutIds, aboutStatements, aboutTopics} from '../../content/statements/about.js';
import {contentDate, contentVersion} from '../../content/version.generated.js';
import type {Provenance} from '../../runtime/description.js';
import {interpolate, interpolateParts, joinText} from '../../runtime/interpolate.js';
import {page} from '../../runtime/page-state.js';
import {hasOwnWords, type ResolvedSection} from '../../runtime/registry.js';
import {renderFold} from './fold.js';
import type {RenderContext} from './render-context.js';
import {readReview, refuseReview, type ReviewSettings} from './review.js';

/** What the provenance of an element is made from. */
interface ProvenanceHost extends ReviewSettings {
  readonly localName: string;
  readonly context: RenderContext;
  readonly references: References;
  readonly changes: readonly Change[];
}

/**
 * The provenance of an element that shows a section.
 *
 * @param topics - the conditions, problems or questions that it shows, to which its review is limited. Default: all.
 */
export function makeProvenance(element: ProvenanceHost, section: SectionName, topics?: readonly string[]): Provenance {
  const {context, references, changes} = element;
  const isShown = ([id, , , topic]: Change) =>
    context.isShown(id) && (topic === undefined || topics?.includes(topic) !== false);
  const isOwn = hasOwnWords(context.ambient.language);
  if (isOwn) refuseReview(element, element);
  return {
    contentVersion,
    contentDate,
    nextReview,
    languages: [...page.packs.values()].filter((pack) => pack[section]).map(({lang}) => lang),
    sources: Object.keys(references) as ReferenceId[],
    changes,
    isShortened: context.isShortened,
    license: 'MIT',
    hasOwnWords: isOwn,
    review: isOwn ? undefined : readReview(element, element, changes.filter(isShown)),
  };
}

/** A day, written in the language of the provenance. */
export function writeDay(
  day: string,
  {content, lang}: Pick<ResolvedSection<'provenance'>, 'content' | 'lang'>,
): string {
  return content.written?.[day] ?? new Date(day).toLocaleDateString(lang, {dateStyle: 'long', timeZone: 'UTC'});
}

/** The name of a language, in the language of the provenance. */
export function nameLanguage(tag: string, {content, lang}: ResolvedSection<'provenance'>): string {
  const name = content.written?.[tag];
  // The base name, because extensions and private parts, as in `de-x-leicht`, have no names and are refused.
  return name ?? new Intl.DisplayNames(lang, {type: 'language'}).of(new Intl.Locale(tag).baseName)!;
}

/** The names of languages as a list, such as "English, Spanish, and German", in the language of the provenance. */
export function listLanguages(tags: readonly string[], section: ResolvedSection<'provenance'>): string {
  const names = tags.map((tag) => nameLanguage(tag, section));
  // The data for lists are slow to load, and most pages have one language.
  return names.length > 1 ? new Intl.ListFormat(section.lang).format(names) : names.join('');
}

const renderDay = (day: string, section: ResolvedSection<'provenance'>): TemplateResult =>
  html`<time datetime=${day}>${writeDay(day, section)}</time>`;

/** The sentences about the review, which stay in sight. A review that does not cover all of the text is never shown as one that does. */
function renderStatus(
  {review, isShortened, hasOwnWords: isOwn}: Provenance,
  section: ResolvedSection<'provenance'>,
): unknown[] {
  const {content} = section;
  if (!review)
    return [isOwn ? content.ownWords : content.notReviewed, ...(isShortened ? [' ', content.shortened] : [])];
  const {by, on, stale, uncovered} = review;
  const [dated, undated] =
    uncovered.length > 0 ? [content.outdatedOn, content.outdated] : [content.reviewedByOn, content.reviewedBy];
  return [
    ...interpolateParts(on ? dated : undated, {name: html`<bdi>${by}</bdi>`, date: on && renderDay(on, section)}),
    ...(uncovered.length > 0 ? [' ', interpolate(content.uncovered, {count: uncovered.length})] : []),
    ...(stale ? [' ', content.stale] : []),
    ...(isShortened ? [' ', content.shortened] : []),
  ];
}

/** What belongs to the review and need not stay in sight: which text it was of, and when it is due again. */
function renderReview({review}: Provenance, section: ResolvedSection<'provenance'>): TemplateResult | typeof nothing {
  const {content} = section;
  const {version, uncovered = [], due} = review ?? {};
  if (!version && !due) return nothing;
  return html`<p>
    ${version ? interpolate(content.reviewedVersion, {version}) : nothing}
    ${uncovered.length > 0 ? interpolate(content.uncoveredStatements, {statements: uncovered.join(', ')}) : nothing}
    ${due ? interpolateParts(content.reviewDue, {date: renderDay(due, section)}) : nothing}
  </p>`;
}

/** Who wrote the text, with whose money, and how to report an error. */
function renderAbout(about: ResolvedSection<'about'>, context: RenderContext): TemplateResult {
  const {topics, statements} = about.content;
  return html`<div lang=${about.lang} dir=${context.direction(about)}>
    ${aboutTopics.map((topic) => {
      const ids = aboutIds.filter((id) => aboutStatements[id].topic === topic);
      const texts = ids.map((id) => context.text(statements[id]));
      return html`<p><strong>${context.text(topics[topic])}</strong> ${texts.join(' ')}</p>`;
    })}
  </div>`;
}

/** The same in one text, with the day of the next review, for structured data. */
export function describePrinciples(
  {content, lang}: ResolvedSection<'provenance'>,
  context: RenderContext,
): {readonly name: string; readonly text: string} {
  const statements = context.section('about')?.content.statements;
  const texts = statements ? aboutIds.map((id) => context.text(statements[id])) : [];
  const due = interpolate(content.nextReview, {date: writeDay(nextReview, {content, lang})});
  return {name: content.title, text: [...texts, due].join(' ')};
}

function renderVersion(
  {contentVersion: version, contentDate, nextReview: due, languages, sources, license}: Provenance,
  section: ResolvedSection<'provenance'>,
): unknown[] {
  const {content} = section;
  const parts = [
    ...interpolateParts(content.about, {
      version,
      date: renderDay(contentDate, section),
      languages: listLanguages(languages, section),
      license,
    }),
    ...(sources.length > 0 ? [' ', interpolate(content.sources, {count: sources.length})] : []),
    ' ',
    ...interpolateParts(content.nextReview, {date: renderDay(due, section)}),
  ];
  return joinText(parts);
}

/** More ids than this tell a reader nothing, so their number stands for them. */
const mostIds = 20;

/** What each version changed, newest first. */
function renderChanges({changes}: Provenance, {content}: ResolvedSection<'provenance'>): TemplateResult[] {
  // Two sections of a guide can show the same statement.
  const idsOf = (version: string, kind: ChangeKind) => [
    ...new Set(changes.filter((change) => change[1] === version && change[2] === kind).map(([id]) => id)),
  ];
  return [...new Set(changes.map(([, version]) => version))].map(
    (version) =>
      html`<p class="changes">${interpolate(content.changes, {version})}</p>
        <ul class="changes" role="list">
          ${changeKinds
            .map((kind) => [kind, idsOf(version, kind)] as const)
            .filter(([, ids]) => ids.length > 0)
            .map(([kind, ids]) => {
              const statements = ids.length > mostIds ? ids.length : ids.join(', ');
              return html`<li>${interpolate(content.changeKinds[kind], {statements})}</li>`;
            })}
        </ul>`,
  );
}

/** "About this text": the state of the review always in sight; who wrote it, its version and what changed in a fold. */
export function renderProvenance(
  provenance: Provenance,
  level: number,
  context: RenderContext,
): TemplateResult | typeof nothing {
  const section = context.section('provenance');
  if (!section) return nothing;
  const about = context.section('about');
  return html`<div class="provenance" lang=${section.lang} dir=${context.direction(section)}>
    ${renderFold(
      {
        title: section.content.title,
        result: renderStatus(provenance, section),
        level,
        part: 'provenance',
        isMinor: true,
      },
      html`${renderReview(provenance, section)} ${about ? renderAbout(about, context) : nothing}
        <p>${renderVersion(provenance, section)}</p>
        ${renderChanges(provenance, section)}`,
    )}
  </div>`;
}
