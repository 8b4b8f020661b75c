import {contentDate, contentVersion} from '../../content/version.generated.js';
import {writeDay} from '../../elements/shared/provenance.js';
import {interpolate} from '../../runtime/interpolate.js';
import {escape, piece, type Writer} from './write.js';

/** One paragraph: who reviewed the content, which version it is, in which languages, and how many publications support it. */
export function provenancePieces({text, provenance}: Writer<'provenance'>) {
  const write = (sentence: string, values: Readonly<Record<string, string>>) =>
    interpolate(escape(sentence), values).join('');
  const time = (day: string, date: string) => `<time datetime="${day}">${date}</time>`;
  const name = '<bdi>{reviewer}</bdi>';
  return [
    piece('<p>'),
    piece(escape(text.notReviewed), {review: 'missing'}),
    piece(write(text.reviewedBy, {name}), {review: 'undated'}),
    piece(write(text.reviewedByOn, {name, date: time('{day}', '{date}')}), {review: 'dated'}),
    piece(` ${escape(text.stale)}`, {review: 'stale'}),
    piece(
      ` ${write(text.about, {
        version: contentVersion,
        date: time(contentDate, escape(writeDay(contentDate, provenance))),
        languages: '{languages}',
        license: 'MIT',
      })}`,
    ),
    piece(` ${write(text.sources, {count: '{publications}'})}`, {sources: 'some'}),
    piece('</p>\n'),
  ];
}
