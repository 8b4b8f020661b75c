import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';

import {changeKinds, contentChanges, nextReview, type Change, type ChangeKind} from '../../../src/content/changes.js';
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

  it('leave out none but those of the shared glossary and of “About this text”', () => {
    const covered = new Set(Object.values(changesOfSection).flatMap((changes) => changes.map(([id]) => id)));
    const listed = versions.flatMap(([, change]) => changesOf(change).flatMap(([, changed]) => changed));
    const shared: readonly string[] = [...glossaryIds, ...aboutIds];
    expect(listed.filter((id) => !covered.has(id) && !shared.includes(id))).toEqual([]);
  });
});
