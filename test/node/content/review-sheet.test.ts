import {parse, type DefaultTreeAdapterTypes} from 'parse5';
import {describe, expect, it} from 'vitest';

import {writeReviewSheet} from '../../../src/cli/review-sheet-html.js';
import {makeReviewSheet, type SheetStatement} from '../../../src/cli/review-sheet.js';
import {contentChanges} from '../../../src/content/changes.js';
import {en} from '../../../src/content/en/index.js';
import {references} from '../../../src/content/references.generated.js';
import {sectionIds} from '../../../src/content/section-ids.js';
import {aboutIds} from '../../../src/content/statements/about.js';
import {glossaryIds} from '../../../src/content/statements/glossary.js';
import {contentVersion} from '../../../src/content/version.generated.js';
import {checkReview} from '../../../src/elements/shared/review.js';
import {referenceEntries} from '../../../src/prerender/plain-html/sources.js';
import {statementSections, statementsOf} from '../../support/content.js';
import {rows} from '../../support/rows.js';

const all = makeReviewSheet(en).sections.flatMap(({statements}) => statements);
const idsOf = (statements: readonly SheetStatement[]) => statements.map(({id}) => id);
const shown = [...new Set([...Object.values(sectionIds).flatMap(Object.keys), ...aboutIds, ...glossaryIds])];

describe('A review sheet', () => {
  it('holds every statement that an element can show, once', () => {
    expect(shown.filter((id) => !idsOf(all).includes(id))).toEqual([]);
    expect(new Set(idsOf(all)).size).toBe(all.length);
  });

  it('holds nothing that could change without a trace: each statement belongs to the review of an element', () => {
    expect(idsOf(all).filter((id) => !shown.includes(id))).toEqual([]);
  });

  it.each(rows(statementSections))('holds every text of the section %s at both reading levels', (section) => {
    const page = writeReviewSheet(makeReviewSheet(en), referenceEntries)
      .replaceAll('&quot;', '"')
      .replaceAll('&amp;', '&');
    for (const {wording} of statementsOf(section)) {
      for (const text of [wording.plain, wording.clinical]) {
        for (const part of text.split('{title}')) expect(page).toContain(part);
      }
    }
  });

  it('since a version holds what is new or changed, with what happened to it, and names what is gone', () => {
    const {sections, removed} = makeReviewSheet(en, '1.1.0');
    const statements = sections.flatMap((section) => section.statements);
    const {changes} = contentChanges['2.0.0'];
    const {removed: gone, ...others} = changes;
    expect(idsOf(statements).sort()).toEqual(Object.values(others).flat().sort());
    expect(removed).toEqual(gone);
    expect(statements.find(({id}) => id === 'O3')?.changes).toEqual(['reworded']);
  });

  it('since an older version tells of each of its changes', () => {
    const statements = makeReviewSheet(en, '1.0.0').sections.flatMap((section) => section.statements);
    expect(statements.find(({id}) => id === 'M5')?.changes).toEqual(['corrected', 'reworded']);
  });

  it('since the newest version is empty', () => {
    expect(makeReviewSheet(en, contentVersion)).toMatchObject({sections: [], removed: []});
  });

  it('refuses a version that never existed, and names the known ones', () => {
    for (const since of ['9.0.0', '', 'constructor']) {
      expect(() => makeReviewSheet(en, since)).toThrow(/unknown version\. Use one of: 2\.0\.0, 1\.1\.0, 1\.0\.0\./u);
    }
  });

  it('fills in figures and titles', () => {
    const texts = all.flatMap((statement) => statement.texts.flatMap(({wording}) => [wording.plain, wording.clinical]));
    expect(texts.filter((text) => /\{(?!date)\w+\}|undefined/u.test(text))).toEqual([]);
  });
});

describe('The page of a review sheet', () => {
  const page = writeReviewSheet(makeReviewSheet(en), referenceEntries);
  const elements = elementsIn(parse(page).childNodes);
  const named = (tag: string) => elements.filter(({tagName}) => tagName === tag);

  it('has for each statement a heading, a box to tick and room for notes', () => {
    expect(named('article')).toHaveLength(all.length);
    expect(named('h3')).toHaveLength(all.length);
    expect(named('textarea')).toHaveLength(all.length);
    const boxes = named('input').filter(({attrs}) => attrs.some(({value}) => value === 'checkbox'));
    expect(boxes).toHaveLength(all.length);
  });

  it('links each source that has an address', () => {
    const knee = /<article>\n<h3 id="C11">.*?<\/article>/su.exec(page)![0];
    const cited = all.find(({id}) => id === 'C11')!.refs;
    expect(knee.match(/<li>/gu)).toHaveLength(cited.length);
    const addresses = cited.map((ref) => (references[ref as keyof typeof references] as {DOI?: string}).DOI);
    expect(addresses.filter((DOI) => DOI !== undefined && !knee.includes(`href="https://doi.org/${DOI}"`))).toEqual([]);
    expect(knee).toContain('href="https://');
  });

  it('runs no script and asks for no other file', () => {
    expect(page).not.toMatch(/<script|<link|<img|@import|url\(/u);
  });

  it('ends with the attributes to paste, which count as a review only once they name somebody', () => {
    const [, attributes] = /<pre><code>(.*)<\/code><\/pre>/u.exec(page)!;
    expect(attributes).toBe(`reviewed-by="" reviewed-on="" reviewed-version="${contentVersion}"`);
    const settings = {reviewedBy: '', reviewedOn: '', reviewedVersion: contentVersion};
    expect(checkReview(settings)).toEqual({problem: 'unnamed'});
    expect(checkReview({...settings, reviewedBy: 'Dr. A', reviewedOn: '2026-11-27'})).toHaveProperty('by', 'Dr. A');
  });
});

function elementsIn(nodes: readonly DefaultTreeAdapterTypes.ChildNode[]): DefaultTreeAdapterTypes.Element[] {
  return nodes.flatMap((node) => ('tagName' in node ? [node, ...elementsIn(node.childNodes)] : []));
}
