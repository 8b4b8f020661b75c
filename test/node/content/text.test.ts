import {describe, expect, it} from 'vitest';

import {en} from '../../../src/content/en/index.js';
import {placeholderErrors} from '../../../build/placeholders.js';
import {textIdErrors} from '../../../build/text-ids.js';
import {conditionIds, conditions} from '../../../src/content/conditions.js';
import {readingLevels, type FullLanguagePack, type Wording} from '../../../src/content/model.js';
import {placeholders} from '../../../src/content/placeholders.js';
import {textIds} from '../../../src/content/text-ids.js';
import {conditionFactIds} from '../../../src/content/statements/conditions.js';
import {briefFactIds, disclaimerFactIds, disclaimerStatements} from '../../../src/content/statements/disclaimer.js';
import {mechanismFactIds, mechanismStatements} from '../../../src/content/statements/mechanism.js';
import {scenes} from '../../../src/content/scenes.js';
import {statementsOf} from '../../support/content.js';
import {gradeOf, sentencesOf, wordsOf} from './readability.js';

/** Evidence and risks have tests of their own. */
const sections = ['disclaimer', 'overview', 'conditions', 'mechanism', 'article'] as const;
const levels = readingLevels;
const prose = sections.flatMap((section) => statementsOf(section));
const steps = mechanismFactIds.map((id) => ({id, ...en.mechanism.statements[id]}));

const isWording = (value: object): value is Wording => levels.every((level) => level in value);

/** Every wording in a part of the pack, however deep, with its path. */
const wordingsIn = (value: unknown, path: readonly string[]): {path: string; wording: Wording}[] => {
  if (typeof value !== 'object' || value === null) return [];
  const nested = Object.entries(value).flatMap(([key, part]: [string, unknown]) => wordingsIn(part, [...path, key]));
  return isWording(value) ? [{path: path.join('.'), wording: value}, ...nested] : nested;
};
const wordings = wordingsIn(en, []);

/** What may stand without a source, and why. Anything else must cite at least one. */
const unsourced: Record<string, string> = {
  ...Object.fromEntries(
    disclaimerFactIds.map((id) => [id, 'the disclaimer tells how to use the site; it reports no finding of a study']),
  ),
  C6: 'no study of golfer’s elbow was found, and the text says so',
};

/** A step of the mechanism and its limit are never shown apart, and are read as one. */
const readTogether = (path: string, {plain}: Wording): string[] => {
  const step = steps.find(({id}) => path.split(' ')[0] === id);
  return step ? [step.plain, step.limit.plain] : [plain];
};

describe('The English pack', () => {
  it('is in English and runs from left to right', () => {
    expect(en).toMatchObject({lang: 'en', dir: 'ltr'});
  });

  it.each(conditionIds)('names the condition %s', (id) => {
    for (const level of levels) expect(en.names[id][level]).toBeTruthy();
  });

  it('names a title in A1 alone', () => {
    const withTitle = wordings.filter(({wording}) => levels.some((level) => wording[level].includes('{title}')));
    expect(withTitle.map(({path}) => path)).toEqual(['article.statements.A1']);
  });

  it('has every placeholder that the elements fill in, and no other', () => {
    expect(placeholderErrors(en, placeholders)).toEqual([]);
  });
});

describe('The conditions', () => {
  it('have one statement each, in the order of the statements', () => {
    expect(conditionIds.map((id) => conditions[id].fact)).toEqual(conditionFactIds);
  });
});

describe('The disclaimer', () => {
  it('is brief with education only, no substitute for advice, may not work, risks, and ask first', () => {
    expect(briefFactIds).toEqual(['D1', 'D2', 'D5', 'D6', 'D7']);
  });

  it('is full in three paragraphs: what it is for, what to expect, and what to ask before treatment', () => {
    const inParagraph = (number: number) =>
      disclaimerFactIds.filter((id) => disclaimerStatements[id].paragraph === number);
    expect([1, 2, 3].map(inParagraph)).toEqual([
      ['D1', 'D2'],
      ['D3', 'D4', 'D5'],
      ['D6', 'D7', 'D8'],
    ]);
  });
});

describe('The mechanism', () => {
  it('comes scene by scene, in the order of the scenes', () => {
    const told = mechanismFactIds.map((id) => mechanismStatements[id].scene);
    expect([...new Set(told)]).toEqual(scenes);
    expect(told).toEqual([...told].sort((a, b) => scenes.indexOf(a) - scenes.indexOf(b)));
  });
});

describe('A statement', () => {
  const {K1, ...others} = en.overview.statements;
  const broken: [what: string, pack: object, error: string][] = [
    ['that a pack lacks', {...en, overview: {...en.overview, statements: others}}, 'xx: overview.statements lacks K1.'],
    [
      'with an unknown id',
      {...en, overview: {...en.overview, statements: {...others, K1, K7: K1}}},
      'xx: overview.statements has the unknown id K7.',
    ],
    [
      'of a finding that a pack lacks',
      {...en, evidence: {...en.evidence, findings: {...en.evidence.findings, 'hip-pain': undefined}}},
      'xx: evidence.findings lacks hip-pain.',
    ],
  ];
  it.each(broken)('%s is named with its language and place', (_what, pack, error) => {
    expect(textIdErrors({...pack, lang: 'xx'}, textIds)).toEqual([error]);
  });

  it('is where it belongs in English, and a pack may leave out a whole section', () => {
    expect(textIdErrors(en, textIds)).toEqual([]);
    expect(textIdErrors({lang: 'xx'}, textIds)).toEqual([]);
  });
});

describe('A placeholder', () => {
  const broken: [what: string, change: (pack: FullLanguagePack) => FullLanguagePack, error: string][] = [
    [
      'that no element fills in',
      (pack) => ({...pack, provenance: {...pack.provenance, stale: 'Since {day}.'}}),
      'xx: provenance.stale has the unknown placeholder {day}.',
    ],
    [
      'that is missing',
      (pack) => ({...pack, provenance: {...pack.provenance, reviewedBy: 'Reviewed.'}}),
      'xx: provenance.reviewedBy has no {name}.',
    ],
    [
      'that is missing at one reading level',
      (pack) => ({
        ...pack,
        mechanism: {...pack.mechanism, drawing: {...pack.mechanism.drawing, clinical: '{number} {count}'}},
      }),
      'xx: mechanism.drawing.clinical has no {name}.',
    ],
    [
      'that is not closed',
      (pack) => ({...pack, overview: {...pack.overview, title: {plain: 'What {is', clinical: 'it'}}}),
      'xx: overview.title.plain has the unknown placeholder {.',
    ],
  ];
  it.each(broken)('%s is named with its language and place', (_what, change, error) => {
    expect(placeholderErrors({...change(en), lang: 'xx'}, placeholders)).toEqual([error]);
  });
});

describe.each(wordings)('The wording of $path', ({wording}) => {
  it.each(levels)('has a %s text that is trimmed, without double spaces', (level) => {
    expect(wording[level]).toMatch(/^\S+( \S+)*$/u);
  });

  it.each(levels)('has no markup, entity, control character or straight quote in its %s text', (level) => {
    expect(wording[level]).not.toMatch(/[<>*_`\\|#[\]'"]|&\w+;|&#|\p{Cc}|\p{Cf}|\.\.\./u);
  });
});

describe.each(prose)('$path', ({path, refs, wording}) => {
  it('is worded differently for everyone and for clinicians', () => {
    expect(wording.plain).not.toBe(wording.clinical);
  });

  it('cites each reference once', () => {
    expect(new Set(refs).size).toBe(refs.length);
  });

  it(unsourced[path] ? `has no source: ${unsourced[path]}` : 'has a source', () => {
    expect(refs.length > 0).toBe(!(path in unsourced));
  });

  it('ends as a sentence does, unless it is the text of a link', () => {
    for (const level of levels) expect(wording[level].endsWith('.')).toBe(path !== 'A3');
  });

  it('has no plain sentence of more than 20 words', () => {
    expect(sentencesOf(wording.plain).filter((sentence) => wordsOf(sentence).length > 20)).toEqual([]);
  });

  it('reads at grade 8 or below', () => {
    expect(gradeOf(readTogether(path, wording))).toBeLessThanOrEqual(8);
  });
});

describe('Readability', () => {
  it.each(sections)('the plain text of the section “%s” is at grade 8 or below', (name) => {
    expect(gradeOf(statementsOf(name).map(({wording}) => wording.plain))).toBeLessThanOrEqual(8);
  });

  it('the plain text of the brief disclaimer is at grade 8 or below', () => {
    const texts = briefFactIds.map((id) => en.disclaimer.statements[id].plain);
    expect(gradeOf(texts)).toBeLessThanOrEqual(8);
  });

  it('the exceptions name nothing that does not exist', () => {
    const paths = prose.map(({path}) => path);
    expect(Object.keys(unsourced).filter((key) => !paths.includes(key))).toEqual([]);
  });
});

describe('Honesty', () => {
  it('words every step of the mechanism as a supposition or as a finding in animals', () => {
    for (const {id, plain, clinical} of steps) {
      // What growth factors do to fibroblasts is general biology; its limit says that it shows nothing of prolotherapy.
      if (id === 'M5') continue;
      expect(plain, id).toMatch(/The idea is|doctors say|In animals/u);
      expect(clinical, id).toMatch(/thought|state that|may end too early|[Aa]nimal/u);
    }
  });

  it('says of the conditions together that practitioners use prolotherapy for them, which proves nothing', () => {
    const {plain, clinical} = en.conditions.intro;
    for (const text of [plain, clinical]) {
      expect(text).toMatch(/\buse (?:prolotherapy|it) for the (?:problems|conditions) below\./u);
      expect(text).toMatch(/does not mean that/u);
    }
  });

  it('says under every step of the mechanism in which animals or cells it was seen, or that it is an idea', () => {
    for (const {id, limit} of steps) {
      for (const level of levels)
        expect(limit[level], id).toMatch(
          /\b(rats?|rabbits?|cells?|tenocytes|doctors?|physician|practitioners|healing|heal)\b/iu,
        );
    }
  });

  it('marks “tricks the body” as a figure of speech wherever it stands', () => {
    const texts = prose.flatMap(({wording}) => levels.map((level) => wording[level]));
    const tricks = texts.filter((text) => /trick/iu.test(text));
    expect(tricks).toHaveLength(2);
    for (const text of tricks) expect(text).toMatch(/figure of speech|way of speaking/u);
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
