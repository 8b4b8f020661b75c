import {describe, expect, it} from 'vitest';

import {en} from '../../../src/content/en/index.js';
import {
  articleFactIds,
  conditionFactIds,
  conditionIds,
  disclaimerFactIds,
  mechanismFactIds,
  overviewFactIds,
} from '../../../src/content/ids.js';
import {
  readingLevels,
  type MechanismStatement,
  type SectionName,
  type SourcedWording,
  type Statement,
  type Wording,
} from '../../../src/content/model.js';
import {references} from '../../../src/content/references.js';
import {gradeOf, sentencesOf, wordsOf} from './readability.js';

const factIds = {
  disclaimer: disclaimerFactIds,
  overview: overviewFactIds,
  conditions: conditionFactIds,
  mechanism: mechanismFactIds,
  article: articleFactIds,
} as const satisfies Partial<Record<SectionName, readonly string[]>>;
type StatementSection = keyof typeof factIds;

const sectionNames = Object.keys(factIds) as StatementSection[];
const levels = readingLevels;
const briefDisclaimer = ['D1', 'D2', 'D5', 'D6', 'D7'];

/** The placeholders that the words of a section may hold. Any other brace is a slip. */
const placeholders: Partial<Record<SectionName, readonly string[]>> = {
  article: ['title'],
  grades: ['condition'],
  evidence: ['number', 'condition'],
  provenance: ['version', 'date', 'languages', 'count', 'license', 'name'],
};

type AnyStatement = Statement & Partial<Pick<MechanismStatement, 'limit'>>;

const statementsOf = (name: StatementSection): readonly AnyStatement[] => en[name].statements;

/** The running text of a section, each wording with the path under which it is found. */
const proseOf = (name: StatementSection): [path: string, wording: SourcedWording][] => {
  const section = en[name];
  const prose: [string, SourcedWording][] = 'intro' in section ? [[`${name} intro`, section.intro]] : [];
  for (const statement of statementsOf(name)) {
    prose.push([statement.id, statement]);
    if (statement.limit) prose.push([`${statement.id} limit`, statement.limit]);
  }
  return prose;
};

const isWording = (value: object): value is Wording => levels.every((level) => level in value);

/** Every wording in a part of the pack, however deep, with the path under which it is found. */
const wordingsIn = (value: unknown, path: string): [path: string, wording: Wording][] => {
  if (typeof value !== 'object' || value === null) return [];
  const nested = Object.entries(value).flatMap(([key, part]: [string, unknown]) => {
    const id = Array.isArray(value) ? (part as Partial<Statement>).id : undefined;
    return wordingsIn(part, `${path} ${id ?? key}`);
  });
  return isWording(value) ? [[path, value], ...nested] : nested;
};

const prose = sectionNames.flatMap(proseOf);
const packed = Object.entries(en).filter(([, section]) => typeof section === 'object') as [SectionName, object][];
const wordings = packed.flatMap(([section, words]) =>
  wordingsIn(words, section).map(([path, wording]) => ({path, section, wording})),
);

/** What may stand without a source, and why. Anything else must cite at least one. */
const unsourced: Record<string, string> = {
  ...Object.fromEntries(
    disclaimerFactIds.map((id) => [id, 'the disclaimer tells how to use the site; it reports no finding of a study']),
  ),
  C6: 'no study of golfer’s elbow was found, and the text says so',
  C7: 'no study of ankle pain in general was found, and the text says so',
  M5: 'general cell biology, for which no reference was verified',
  'M5 limit': 'says that no reference was verified',
  M9: 'a claim that could not be verified, so no reference may seem to support it; its limit says so',
};

/** A step of the mechanism and its limit are never shown apart, and are read as one. */
const readTogether = (path: string, {plain}: SourcedWording): string[] => {
  const step = en.mechanism.statements.find(({id}) => path.split(' ')[0] === id);
  return step ? [step.plain, step.limit.plain] : [plain];
};

/** Statements whose own plain text is above grade 8, and why. Their section as a whole is not. */
const aboveGradeEight: Record<string, string> = {
  D2: '“independent advice” is what the patient must get, and must be named',
  D3: 'two short sentences with “prolotherapy”, “medical” and “treatment” in them',
  D5: 'six words, of which “prolotherapy” and “injections” are long, and are the subject',
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

  it('names every condition', () => {
    expect(Object.keys(en.names)).toEqual(conditionIds);
    for (const id of conditionIds) for (const level of levels) expect(en.names[id][level], id).toBeTruthy();
  });

  it('leaves the place of the title open in A1 alone', () => {
    const withTitle = prose.filter(([, wording]) => levels.some((level) => wording[level].includes('{title}')));
    expect(withTitle.map(([path]) => path)).toEqual(['A1']);
  });

  it('never shows a step of the mechanism without its limit', () => {
    for (const {id, limit} of en.mechanism.statements) expect(limit, id).toBeDefined();
  });
});

describe.each(wordings)('The wording of $path', ({section, wording}) => {
  it.each(levels)('has a %s text that is trimmed, without double spaces', (level) => {
    expect(wording[level]).toMatch(/^\S+( \S+)*$/u);
  });

  it.each(levels)('has no markup, entity, control character or straight quote in its %s text', (level) => {
    expect(wording[level]).not.toMatch(/[<>*_`\\|#[\]'"]|&\w+;|&#|\p{Cc}|\p{Cf}|\.\.\./u);
  });

  it.each(levels)('has only placeholders of its section in its %s text', (level) => {
    const allowed = (placeholders[section] ?? []).map((name) => `{${name}}`);
    const found = wording[level].match(/\{[^}]*\}|[{}]/gu) ?? [];
    expect(found.filter((placeholder) => !allowed.includes(placeholder))).toEqual([]);
  });

  it('has the same placeholders for everyone and for clinicians', () => {
    const [plain, clinical] = levels.map((level) => wording[level].match(/\{[^}]*\}/gu)?.sort());
    expect(plain).toEqual(clinical);
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
    const grade = gradeOf(readTogether(path, wording));
    expect(grade > 8, `grade ${grade.toFixed(1)}`).toBe(path in aboveGradeEight);
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

  it('says of the conditions together that practitioners use prolotherapy for them, which proves nothing', () => {
    const {plain, clinical} = en.conditions.intro;
    for (const text of [plain, clinical]) {
      expect(text).toMatch(/^Practitioners\b.* use prolotherapy for the conditions below\./u);
      expect(text).toMatch(/does not mean that .* proven/u);
    }
  });

  it('says under every step of the mechanism in which animals or cells it was seen, or that it is an idea', () => {
    for (const {id, limit} of en.mechanism.statements) {
      for (const level of levels) expect(limit[level], id).toMatch(/\b(rats?|rabbits?|cells?|cell|doctor)\b/iu);
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
    for (const {path, wording} of wordings) {
      for (const level of levels) expect(wording[level].replace(denials, ''), path).not.toMatch(hype);
    }
  });

  it('never states the title of the article, which is data of the reference', () => {
    for (const {path, wording} of wordings) {
      for (const level of levels) expect(wording[level], path).not.toContain('for Musculoskeletal Pain');
    }
  });
});
