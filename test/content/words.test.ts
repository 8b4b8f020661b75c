import {describe, expect, it} from 'vitest';

import {en} from '../../src/content/en/index.js';
import {
  articleFactIds,
  conditionFactIds,
  conditionIds,
  disclaimerFactIds,
  mechanismFactIds,
  overviewFactIds,
} from '../../src/content/facts.js';
import type {
  ConditionStatement,
  MechanismStatement,
  ReadingLevel,
  SectionName,
  SourcedWording,
  Statement,
  Wording,
} from '../../src/content/model.js';
import {references} from '../../src/content/references.js';
import {gradeOf, sentencesOf, wordsOf} from './readability.js';

const factIds: Record<SectionName, readonly string[]> = {
  disclaimer: disclaimerFactIds,
  overview: overviewFactIds,
  conditions: conditionFactIds,
  mechanism: mechanismFactIds,
  article: articleFactIds,
};
const sectionNames = Object.keys(factIds) as SectionName[];
const levels: readonly ReadingLevel[] = ['plain', 'clinical'];
const briefDisclaimer = ['D1', 'D2', 'D5', 'D6', 'D7'];

type AnyStatement = Statement & Partial<Pick<ConditionStatement, 'name'> & Pick<MechanismStatement, 'limit'>>;

const statementsOf = (name: SectionName): readonly AnyStatement[] => en[name].statements;

/** The running text of a section, each wording with the path under which it is found. */
const proseOf = (name: SectionName): [path: string, wording: SourcedWording][] => {
  const section = en[name];
  const prose: [string, SourcedWording][] = 'intro' in section ? [[`${name} intro`, section.intro]] : [];
  for (const statement of statementsOf(name)) {
    prose.push([statement.id, statement]);
    if (statement.limit) prose.push([`${statement.id} limit`, statement.limit]);
  }
  return prose;
};

/** Titles, labels and names: words that are not sentences. */
const labelsOf = (name: SectionName): [path: string, wording: Wording][] => {
  const section = en[name];
  const labels: [string, Wording][] = [[`${name} title`, section.title]];
  if ('limitLabel' in section) labels.push([`${name} limit label`, section.limitLabel]);
  for (const {id, name: label} of statementsOf(name)) if (label) labels.push([`${id} name`, label]);
  return labels;
};

const prose = sectionNames.flatMap(proseOf);
const wordings = [...prose, ...sectionNames.flatMap(labelsOf)];

/** What may stand without a source, and why. Anything else must cite at least one. */
const unsourced: Record<string, string> = {
  ...Object.fromEntries(
    disclaimerFactIds.map((id) => [id, 'the disclaimer tells how to use the site; it reports no finding of a study']),
  ),
  C6: 'no study of golfer’s elbow was found, and the text says so',
  M5: 'general cell biology, for which no reference was verified',
  'M5 limit': 'says that no reference was verified',
  M9: 'a claim that could not be verified, so no reference may seem to support it; its limit says so',
};

/** Statements whose own plain text is above grade 8, and why. Their section as a whole is not. */
const aboveGradeEight: Record<string, string> = {
  D2: '“independent advice” is what the patient must get, and must be named',
  D3: 'two short sentences with “prolotherapy”, “medical” and “treatment” in them',
  D7: '“qualified health professional” is whom the patient must ask, and must be named',
  A2: 'the name of the magazine and the months of the issue are long words',
};

describe('The English pack', () => {
  it('is in English and runs from left to right', () => {
    expect(en).toMatchObject({lang: 'en', dir: 'ltr'});
  });

  it.each(sectionNames)('states every fact of the section “%s” once, in the order of the facts', (name) => {
    expect(statementsOf(name).map(({id}) => id)).toEqual(factIds[name]);
  });

  it('gives the conditions the ids that attributes and addresses use, in the order of C1 to C12', () => {
    expect(en.conditions.statements.map(({condition}) => condition)).toEqual(conditionIds);
  });

  it('never shows a step of the mechanism without its limit', () => {
    for (const {id, limit} of en.mechanism.statements) expect(limit, id).toBeDefined();
  });
});

describe.each(wordings)('The wording of %s', (path, wording) => {
  it.each(levels)('has a %s text that is trimmed, without double spaces', (level) => {
    expect(wording[level]).toMatch(/^\S+( \S+)*$/u);
  });

  it.each(levels)('has no markup, entity, control character or straight quote in its %s text', (level) => {
    expect(wording[level]).not.toMatch(/[<>*_`\\|#[\]'"]|&\w+;|&#|\p{Cc}|\p{Cf}|\.\.\./u);
  });

  it.each(levels)('has no placeholder but {title}, and that in A1 alone, in its %s text', (level) => {
    expect(wording[level].match(/\{[^}]*\}|[{}]/gu) ?? []).toEqual(path === 'A1' ? ['{title}'] : []);
  });
});

describe.each(prose)('%s', (path, wording) => {
  it('is worded differently for everyone and for clinicians', () => {
    expect(wording.plain).not.toBe(wording.clinical);
  });

  it('cites only references that exist, each once', () => {
    expect(wording.refs.filter((id) => !Object.hasOwn(references, id))).toEqual([]);
    expect(new Set(wording.refs).size).toBe(wording.refs.length);
  });

  it(unsourced[path] ? `has no source: ${unsourced[path]}` : 'has a source', () => {
    expect(wording.refs.length > 0).toBe(!(path in unsourced));
  });

  it('ends as a sentence does, unless it is the text of a link', () => {
    for (const level of levels) expect(/\.$/u.test(wording[level])).toBe(path !== 'A3');
  });

  it('has no plain sentence of more than 25 words', () => {
    expect(sentencesOf(wording.plain).filter((sentence) => wordsOf(sentence).length > 25)).toEqual([]);
  });

  it(aboveGradeEight[path] ? `is above grade 8: ${aboveGradeEight[path]}` : 'reads at grade 8 or below', () => {
    expect(gradeOf([wording.plain]) > 8, `grade ${gradeOf([wording.plain]).toFixed(1)}`).toBe(path in aboveGradeEight);
  });
});

describe('Readability', () => {
  it.each(sectionNames)('the plain text of the section “%s” is at grade 8 or below', (name) => {
    expect(gradeOf(proseOf(name).map(([, {plain}]) => plain))).toBeLessThanOrEqual(8);
  });

  it('the plain text of the brief disclaimer is at grade 8 or below', () => {
    const texts = en.disclaimer.statements.filter(({id}) => briefDisclaimer.includes(id)).map(({plain}) => plain);
    expect(gradeOf(texts)).toBeLessThanOrEqual(8);
  });

  it('the exceptions name nothing that does not exist', () => {
    const paths = prose.map(([path]) => path);
    expect([...Object.keys(unsourced), ...Object.keys(aboveGradeEight)].filter((key) => !paths.includes(key))).toEqual(
      [],
    );
  });
});

describe('Honesty', () => {
  it('words every step of the mechanism as a supposition or as a finding in animals', () => {
    for (const {id, plain, clinical} of en.mechanism.statements) {
      expect(plain, id).toMatch(/thought|said to|In animals/u);
      expect(clinical, id).toMatch(/thought|held to|hypothesized|said to|cited as|Animal/u);
    }
  });

  it('says of every condition that practitioners use prolotherapy for it', () => {
    for (const {id, plain, clinical} of en.conditions.statements) {
      for (const text of [plain, clinical]) expect(text, id).toMatch(/practitioners use prolotherapy\b/iu);
    }
  });

  it('marks “tricks the body” as a figure of speech wherever it stands', () => {
    for (const [path, wording] of prose) {
      for (const level of levels) {
        if (/trick/iu.test(wording[level])) expect(wording[level], path).toMatch(/figure of speech/u);
      }
    }
  });

  it('promises nothing', () => {
    const hype = /\b(cures?|miracle|breakthrough|safe and effective|proven to work|pain-free|shown effective)\b/iu;
    // The list of conditions uses the phrase to deny it.
    const denials = 'does not mean that it is proven to work';
    for (const [path, wording] of wordings) {
      for (const level of levels) expect(wording[level].replace(denials, ''), path).not.toMatch(hype);
    }
  });

  it('never states the title of the article, which is data of the reference', () => {
    for (const [path, wording] of wordings) {
      for (const level of levels) expect(wording[level], path).not.toContain('for Musculoskeletal Pain');
    }
  });
});
