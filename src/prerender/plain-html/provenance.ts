import {nextReview} from '../../content/changes.js';
import {aboutIds, aboutStatements, aboutTopics} from '../../content/statements/about.js';
import {contentDate, contentVersion} from '../../content/version.generated.js';
import {writeDay} from '../../elements/shared/provenance.js';
import {interpolate} from '../../runtime/interpolate.js';
import type {Piece} from './piece.js';
import {escape, paragraph, piece, type Writer} from './write.js';

const time = (day: string, date: string) => `<time datetime="${day}">${date}</time>`;

/** "About this text": the state of the review in sight; who wrote the text, its version and when it is due in a fold. */
export function provenancePieces(writer: Writer<'provenance'>): Piece[] {
  const {text} = writer;
  return [
    piece(`<details>\n<summary><{subheading}>${escape(text.title)}</{subheading}>`),
    ...statusPieces(writer),
    piece('</summary>\n'),
    ...reviewPieces(writer),
    ...aboutPieces(writer),
    ...versionPieces(writer),
    piece('</details>\n'),
  ];
}

function write(sentence: string, values: Readonly<Record<string, string>>): string {
  return interpolate(escape(sentence), values);
}

/** The sentences about the review. The words are those of renderProvenance. */
function statusPieces({text, hasOwnWords}: Writer<'provenance'>): Piece[] {
  const shortened = piece(` ${escape(text.shortened)}`, {shortened: 'yes'});
  if (hasOwnWords) return [piece(` ${escape(text.ownWords)}`), shortened];
  const values = {name: '<bdi>{reviewer}</bdi>', date: time('{day}', '{date}')};
  return [
    piece(` ${escape(text.notReviewed)}`, {review: 'missing'}),
    piece(` ${write(text.reviewedBy, values)}`, {coverage: 'whole', review: 'undated'}),
    piece(` ${write(text.reviewedByOn, values)}`, {coverage: 'whole', review: 'dated'}),
    piece(` ${write(text.outdated, values)}`, {coverage: 'outdated', review: 'undated'}),
    piece(` ${write(text.outdatedOn, values)}`, {coverage: 'outdated', review: 'dated'}),
    piece(` ${write(text.uncovered, {count: '{count}'})}`, {coverage: 'outdated'}),
    piece(` ${escape(text.stale)}`, {review: 'stale'}),
    shortened,
  ];
}

function reviewPieces({text, hasOwnWords}: Writer<'provenance'>): Piece[] {
  if (hasOwnWords) return [];
  return [
    paragraph(write(text.reviewedVersion, {version: '{reviewed}'}), {review: 'version'}),
    paragraph(write(text.uncoveredStatements, {statements: '{statements}'}), {coverage: 'outdated'}),
    paragraph(write(text.reviewDue, {date: time('{dueday}', '{duedate}')}), {review: 'dated'}),
  ];
}

/** Marked where only these words are in English. */
function aboutPieces({about, provenance, say}: Writer<'provenance'>): Piece[] {
  const {topics, statements} = about.content;
  const pieces = aboutTopics.map((topic) => {
    const ids = aboutIds.filter((id) => aboutStatements[id].topic === topic);
    return paragraph(`<strong>${say(topics[topic])}</strong> ${ids.map((id) => say(statements[id])).join(' ')}`);
  });
  return about.lang === provenance.lang
    ? pieces
    : [piece(`<div lang="${about.lang}" dir="${about.dir}">\n`), ...pieces, piece('</div>\n')];
}

function versionPieces({text, provenance}: Writer<'provenance'>): Piece[] {
  const day = (date: string) => time(date, escape(writeDay(date, provenance)));
  return [
    piece(
      `<p>${write(text.about, {
        version: contentVersion,
        date: day(contentDate),
        languages: '{languages}',
        license: 'MIT',
      })}`,
    ),
    piece(` ${write(text.sources, {count: '{publications}'})}`, {sources: 'some'}),
    piece(` ${write(text.nextReview, {date: day(nextReview)})}</p>\n`),
  ];
}
