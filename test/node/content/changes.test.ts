import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';

import {changeKinds, contentChanges, nextReview, type ChangeKind} from '../../../src/content/changes.js';
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
