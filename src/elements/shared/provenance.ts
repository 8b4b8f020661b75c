import {html, nothing, type TemplateResult} from 'lit';
import type {SectionName} from '../../content/model.js';
import type {ReferenceId} from '../../content/references.generated.js';
import {contentDate, contentVersion} from '../../content/version.generated.js';
import type {Provenance, Review} from '../../runtime/description.js';
import {interpolate} from '../../runtime/interpolate.js';
import {page} from '../../runtime/page-state.js';
import type {ResolvedSection} from '../../runtime/registry.js';
import type {RenderContext} from './render-context.js';

/** The provenance of an element that shows a section. */
export function makeProvenance(
  section: SectionName,
  sources: readonly ReferenceId[],
  review: Review | undefined,
): Provenance {
  const languages = [...page.packs.values()].filter((pack) => pack[section]).map(({lang}) => lang);
  return {contentVersion, contentDate, languages, sources, license: 'MIT', review};
}

/** A day, written in the language of the provenance. */
export function writeDay(day: string, {content, lang}: ResolvedSection<'provenance'>): string {
  return content.written?.[day] ?? new Date(day).toLocaleDateString(lang, {dateStyle: 'long', timeZone: 'UTC'});
}

/** The name of a language, in the language of the provenance. */
export function nameLanguage(tag: string, {content, lang}: ResolvedSection<'provenance'>): string {
  const name = content.written?.[tag];
  // The base name, because extensions and private parts, as in `de-x-leicht`, have no names and are refused.
  return name ?? new Intl.DisplayNames(lang, {type: 'language'}).of(new Intl.Locale(tag).baseName)!;
}

/** The provenance as text: the state of the review always in sight, the rest in closed details. */
export function renderProvenance(provenance: Provenance, context: RenderContext): TemplateResult | typeof nothing {
  const section = context.section('provenance');
  if (!section) return nothing;
  const {contentVersion: version, contentDate, languages, sources, license, review} = provenance;
  const {content, lang} = section;
  const date = (day: string) => html`<time datetime=${day}>${writeDay(day, section)}</time>`;
  const status = !review
    ? content.notReviewed
    : interpolate(review.on ? content.reviewedByOn : content.reviewedBy, {
        name: html`<bdi>${review.by}</bdi>`,
        date: review.on && date(review.on),
      });
  return html`<details class="provenance" part="provenance" lang=${lang} dir=${context.direction(section)}>
    <summary>${status} ${review?.stale ? content.stale : nothing}</summary>
    ${interpolate(content.about, {
      version,
      date: date(contentDate),
      languages: languages.map((tag) => nameLanguage(tag, section)).join(', '),
      license,
    })}
    ${sources.length > 0 ? interpolate(content.sources, {count: sources.length}) : nothing}
  </details>`;
}
