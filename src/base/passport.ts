import {html, nothing, type TemplateResult} from 'lit';
import type {SectionName} from '../content/model.js';
import {page} from '../content/page.js';
import type {FoundWords} from '../content/registry.js';
import type {ReferenceId} from '../content/references.js';
import {contentDate, contentVersion} from '../content/version.js';
import {fill} from './fill.js';
import type {Review} from './review.js';

/** Where an element's words come from, and who answers for them. */
export interface Passport {
  /** Version of the words. */
  readonly contentVersion: string;
  /** Day of the last change of the words, ISO 8601. */
  readonly contentDate: string;
  /** The languages that the page knows these words in, as BCP 47 tags. */
  readonly languages: readonly string[];
  /** Ids of the references behind the element's statements. */
  readonly sources: readonly ReferenceId[];
  /** SPDX id of the licence of the words. */
  readonly licence: string;
  /** The review that the clinic states; `undefined` while no clinician of the clinic has reviewed the words. */
  readonly review: Review | undefined;
}

export function makePassport(section: SectionName, words: unknown, review: Review | undefined): Passport {
  const languages = [...page.packs.values()].filter((pack) => pack[section]).map(({lang}) => lang);
  return {contentVersion, contentDate, languages, sources: [...new Set(refsIn(words))], licence: 'MIT', review};
}

/** The ids of the references that a part of the words names, however deep. */
function refsIn(words: unknown): ReferenceId[] {
  if (typeof words !== 'object' || words === null) return [];
  return Object.entries(words).flatMap(([key, value]) => (key === 'refs' ? (value as ReferenceId[]) : refsIn(value)));
}

/** The passport as text: the state of the review always in sight, the rest a click away. */
export function renderPassport(
  {contentVersion: version, contentDate, languages, sources, licence, review}: Passport,
  {words, lang, dir}: FoundWords<'passport'>,
): TemplateResult {
  const date = (day: string) =>
    html`<time datetime=${day}
      >${new Intl.DateTimeFormat(lang, {dateStyle: 'long', timeZone: 'UTC'}).format(new Date(day))}</time
    >`;
  const languageNames = new Intl.DisplayNames(lang, {type: 'language'});
  const status = !review
    ? words.notReviewed
    : fill(review.on ? words.reviewedByOn : words.reviewedBy, {
        name: html`<bdi>${review.by}</bdi>`,
        date: review.on && date(review.on),
      });
  return html`<details class="passport" part="passport" lang=${lang} dir=${dir}>
    <summary>${status} ${review?.stale ? words.stale : nothing}</summary>
    ${fill(words.about, {
      version,
      date: date(contentDate),
      // The base name, because extensions and private parts, as in `de-x-leicht`, have no names and are refused.
      languages: languages.map((tag) => languageNames.of(new Intl.Locale(tag).baseName)).join(', '),
      count: sources.length,
      licence,
    })}
  </details>`;
}
