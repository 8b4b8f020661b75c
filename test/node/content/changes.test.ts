import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';

import {changeKinds, contentChanges, nextReview, type Change, type ChangeKind} from '../../../src/content/changes.js';
import {en} from '../../../src/content/en/index.js';
import * as words from '../../../src/content/en/words.generated.js';
import {statementsOf} from '../../../src/cli/review-sheet.js';
import {digestErrors, digestsOf, recordDigests} from '../../../build/digests.js';
import {listChanges} from '../../../build/section-changes.js';
import * as sectionChanges from '../../../src/content/section-changes.generated.js';
import {sectionIds} from '../../../src/content/section-ids.js';
import {aboutIds} from '../../../src/content/statements/about.js';
import {articleFactIds} from '../../../src/content/statements/article.js';
import {conditionFactIds} from '../../../src/content/statements/conditions.js';
import {disclaimerFactIds} from '../../../src/content/statements/disclaimer.js';
import {findings} from '../../../src/content/statements/evidence.js';
import {glossaryIds} from '../../../src/content/statements/glossary.js';
import {mechanismFactIds} from '../../../src/content/statements/mechanism.js';
import {optionHarms, optionIds} from '../../../src/content/statements/options.js';
import {outcomes} from '../../../src/content/statements/outcomes.js';
import {overviewFactIds} from '../../../src/content/statements/overview.js';
import {questionIds} from '../../../src/content/statements/questions.js';
import {riskFactIds} from '../../../src/content/statements/risks.js';
import {visitFactIds} from '../../../src/content/statements/visit.js';
import {contentDate, contentVersion} from '../../../src/content/version.generated.js';
import {rows} from '../../support/rows.js';

/** The ids of a section's sentences that introduce statements begin with its name. */
const introductionIds = Object.entries(sectionIds).flatMap(([section, shown]) =>
  Object.keys(shown).filter((id) => id.startsWith(`${section}-`)),
);
const ids: readonly string[] = [
  ...aboutIds,
  ...articleFactIds,
  ...conditionFactIds,
  ...disclaimerFactIds,
  ...Object.keys(findings),
  ...glossaryIds,
  ...mechanismFactIds,
  ...optionIds,
  ...Object.keys(optionHarms),
  ...Object.keys(outcomes),
  ...overviewFactIds,
  ...questionIds,
  ...riskFactIds,
  ...visitFactIds,
  ...introductionIds,
];
const versions = Object.entries(contentChanges);
const changesOf = (version: (typeof versions)[number][1]) =>
  Object.entries(version.changes) as [ChangeKind, readonly string[]][];

describe('The changes of the content', () => {
  it('open with the version and date that the elements show', () => {
    expect(versions[0]![0]).toBe(contentVersion);
    expect(versions[0]![1].date).toBe(contentDate);
  });

  it('have the versions and dates of CONTENT-CHANGELOG.md', () => {
    const changelog = readFileSync(new URL('../../../CONTENT-CHANGELOG.md', import.meta.url), 'utf8');
    const headings = [...changelog.matchAll(/^## \[(.+)\] - (.+)$/gmu)].map(([, version, date]) => [version, date]);
    expect(versions.map(([version, {date}]) => [version, date])).toEqual(headings);
  });

  it.each(versions)('of %s all stand in CONTENT-CHANGELOG.md, by id', (version, change) => {
    const changelog = readFileSync(new URL('../../../CONTENT-CHANGELOG.md', import.meta.url), 'utf8');
    const entry = changelog.split(/^## /mu).find((part) => part.startsWith(`[${version}]`))!;
    const listed = [...entry.matchAll(/`(?<id>[\w-]+)`/gu)].map(({groups}) => groups!.id!);
    expect(
      changesOf(change)
        .flatMap(([, changed]) => changed)
        .filter((id) => !listed.includes(id)),
    ).toEqual([]);
  });

  it('that have no place in CONTENT-CHANGELOG.md are refused', () => {
    expect(() => listChanges('# Changelog', {'9.9.9': {changes: {new: ['K1']}}})).toThrow(/9\.9\.9 by id/u);
  });

  it.each(versions)('of %s name each id once, under a known kind', (_version, version) => {
    const listed = changesOf(version).flatMap(([, changed]) => changed);
    expect(new Set(listed).size).toBe(listed.length);
    for (const [kind] of changesOf(version)) expect(changeKinds).toContain(kind);
  });

  it('of the newest version name ids that exist, or existed', () => {
    for (const [kind, changed] of changesOf(versions[0]![1])) {
      const wrong = changed.filter((id) => ids.includes(id) === (kind === 'removed'));
      expect(wrong, kind).toEqual([]);
    }
  });

  it('of the newest version tell of every statement but those that stayed as they were', () => {
    const listed = new Set(changesOf(versions[0]![1]).flatMap(([, changed]) => changed));
    expect(ids.filter((id) => !listed.has(id))).toEqual(['A3', 'R2', 'R9', 'R10', 'R13']);
  });

  it('set the next review about a year after the newest version', () => {
    const days = (Date.parse(nextReview) - Date.parse(contentDate)) / 86_400_000;
    expect(days).toBeGreaterThan(180);
    expect(days).toBeLessThanOrEqual(366);
  });
});

/** What each section shows, in which every change must be found. */
const bySection = Object.entries(sectionIds) as [keyof typeof sectionIds, Record<string, string | undefined>][];
const changesOfSection = sectionChanges as Record<string, readonly Change[]>;

describe('The changes of a section', () => {
  it.each(rows(bySection))(
    '%s are those of the statements that it can show, with their condition',
    (section, shown) => {
      const changes = changesOfSection[`${section}Changes`]!;
      const expected = versions.flatMap(([version, change]) =>
        changesOf(change)
          .filter(([kind]) => kind !== 'removed')
          .flatMap(([kind, changed]) =>
            changed.filter((id) => id in shown).map((id) => [id, version, kind, shown[id]]),
          ),
      );
      const found = changes.filter(([, , kind]) => kind !== 'removed');
      expect(found.map(([id, version, kind, condition]) => [id, version, kind, condition])).toEqual(expected);
    },
  );

  it('leave out none but those of “About this text”, and terms that no text of a section uses', () => {
    const covered = new Set(Object.values(changesOfSection).flatMap((changes) => changes.map(([id]) => id)));
    const listed = versions.flatMap(([, change]) => changesOf(change).flatMap(([, changed]) => changed));
    const used = Object.values(words).flatMap((terms) => Object.keys(terms));
    const others: readonly string[] = [...glossaryIds.filter((id) => !used.includes(id)), ...aboutIds];
    expect(listed.filter((id) => !covered.has(id) && !others.includes(id))).toEqual([]);
  });
});

const recorded = (
  JSON.parse(readFileSync(new URL('../../../src/content/digests.json', import.meta.url), 'utf8')) as {
    en: Record<string, string>;
  }
).en;

describe('A statement', () => {
  it('says what it said when its version came out', () => {
    expect(digestErrors('en', recorded, digestsOf(statementsOf(en), contentChanges))).toEqual([]);
    expect(Object.keys(recorded).sort()).toEqual(
      statementsOf(en)
        .map(({id}) => id)
        .sort(),
    );
  });

  const versions = {'1.1.0': {changes: {reworded: ['X1']}}, '1.0.0': {changes: {}}};
  const newer = {'1.2.0': {changes: {corrected: ['X1']}}, ...versions};
  const text = {plain: 'It may help.', clinical: 'It may help.', limit: {plain: 'Few took part.', clinical: 'Small.'}};
  const relation = {refs: ['a-2020'], certainty: 'low'};
  const before = digestsOf([{id: 'X1', text, relation}], versions);
  const changed: [what: string, statement: {text: object; relation: object}][] = [
    ['one reading', {text: {...text, clinical: 'It helps.'}, relation}],
    ['its limit', {text: {...text, limit: {plain: 'Few took part.', clinical: 'None.'}}, relation}],
    ['its certainty', {text, relation: {...relation, certainty: 'high'}}],
    ['its sources', {text, relation: {...relation, refs: []}}],
  ];

  it.each(rows(changed))('that changes in %s needs a newer version of the content', (_what, statement) => {
    const after = digestsOf([{id: 'X1', ...statement}], versions);
    const [error] = digestErrors('xx', before, after);
    expect(error).toMatch(/^xx: X1 changed, but 1\.1\.0 is still its version.* src\/content\/changes\.ts/u);
    expect(recordDigests(before, after), 'The error stays when the files are generated').toEqual(before);

    const versioned = digestsOf([{id: 'X1', ...statement}], newer);
    expect(digestErrors('xx', before, versioned)).toEqual([]);
    expect(recordDigests(before, versioned)).toEqual(versioned);
  });

  it('that is new, or new in a language, is recorded', () => {
    expect(digestErrors('xx', {}, before)).toEqual([]);
    expect(before.X1).toMatch(/^1\.1\.0 [0-9a-f]{12}$/u);
    expect(recordDigests({}, before)).toEqual(before);
  });
});
