import {html, nothing, type TemplateResult} from 'lit';
import type {SectionName} from '../../content/model.js';
import {page} from '../../runtime/page-state.js';
import type {ResolvedSection} from '../../runtime/registry.js';
import type {ReferenceId} from '../../content/references.generated.js';
import {contentDate, contentVersion} from '../../content/version.generated.js';
import {directionOf, type Ambient} from '../../runtime/ambient.js';
import {interpolate} from '../../runtime/interpolate.js';
import type {Review} from './review.js';

/** Where an element's words come from, and who answers for them. */
export interface Provenance {
  /** Version of the words. */
  readonly contentVersion: string;
  /** Day of the last change of the words, ISO 8601. */
  readonly contentDate: string;
  /** The languages that the page knows these words in, as BCP 47 tags. */
  readonly languages: readonly string[];
  /** Ids of the references behind the element's statements. */
  readonly sources: readonly ReferenceId[];
  /** SPDX id of the license of the words. */
  readonly license: string;
  /** The review that the clinic states; `undefined` while no clinician of the clinic has reviewed the words. */
  readonly review: Review | undefined;
}

/** The provenance of an element that shows a section. */
export function makeProvenance(
  section: SectionName,
  sources: readonly ReferenceId[],
  review: Review | undefined,
): Provenance {
  const languages = [...page.packs.values()].filter((pack) => pack[section]).map(({lang}) => lang);
  return {contentVersion, contentDate, languages, sources, license: 'MIT', review};
}

/** A day as it is written in the language of the words. */
function writeDay(day: string, {content, lang}: ResolvedSection<'provenance'>): string {
  return content.written?.[day] ?? new Date(day).toLocaleDateString(lang, {dateStyle: 'long', timeZone: 'UTC'});
}

/** What a language is called in the language of the words. */
function nameLanguage(tag: string, {content, lang}: ResolvedSection<'provenance'>): string {
  const name = content.written?.[tag];
  // The base name, because extensions and private parts, as in `de-x-leicht`, have no names and are refused.
  return name ?? new Intl.DisplayNames(lang, {type: 'language'}).of(new Intl.Locale(tag).baseName)!;
}

/** The provenance as text: the state of the review always in sight, the rest a click away. */
export function renderProvenance(
  {contentVersion: version, contentDate, languages, sources, license, review}: Provenance,
  found: ResolvedSection<'provenance'>,
  ambient: Ambient,
): TemplateResult {
  const {content, lang} = found;
  const date = (day: string) => html`<time datetime=${day}>${writeDay(day, found)}</time>`;
  const status = !review
    ? content.notReviewed
    : interpolate(review.on ? content.reviewedByOn : content.reviewedBy, {
        name: html`<bdi>${review.by}</bdi>`,
        date: review.on && date(review.on),
      });
  // Before Chrome 131, Firefox 143 and Safari 18.4 no style unfolds it on paper, so there it stands open from the start.
  const stuck = globalThis.CSS?.supports('selector(::details-content)') === false;
  return html`<details
    class="provenance"
    part="provenance"
    lang=${lang}
    dir=${directionOf(found, ambient)}
    .open=${stuck}
  >
    <summary>${status} ${review?.stale ? content.stale : nothing}</summary>
    ${interpolate(content.about, {
      version,
      date: date(contentDate),
      languages: languages.map((tag) => nameLanguage(tag, found)).join(', '),
      license,
    })}
    ${sources.length > 0 ? interpolate(content.sources, {count: sources.length}) : nothing}
  </details>`;
}
