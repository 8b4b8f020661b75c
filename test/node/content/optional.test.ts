import {describe, expect, it} from 'vitest';

import {en} from '../../../src/content/en/index.js';
import {optionalOptionIds, options} from '../../../src/content/statements/options.js';
import {optionalIds} from '../../../src/content/statements/optional.js';
import {optionalOverviewIds, overviewStatements} from '../../../src/content/statements/overview.js';
import {optionalQuestionIds, questionStatements} from '../../../src/content/statements/questions.js';
import {optionalRiskIds, riskStatements} from '../../../src/content/statements/risks.js';
import {optionalVisitIds, visitStatements} from '../../../src/content/statements/visit.js';
import {rows} from '../../support/rows.js';

/** What a clinic must not leave out, by section: the ids that are optional all the same. */
const slips: readonly [rule: string, optional: readonly string[]][] = [
  ['a key message', optionalOverviewIds.filter((id) => overviewStatements[id].group === 'key')],
  ['what nobody has tested', optionalVisitIds.filter((id) => visitStatements[id].voice === 'untested')],
  ['a warning of the visit', optionalVisitIds.filter((id) => visitStatements[id].question === 'warning')],
  [
    'what studies found of pain',
    optionalVisitIds.filter((id) => visitStatements[id].question === 'pain' && visitStatements[id].voice === 'studies'),
  ],
  ['what is approved', optionalVisitIds.filter((id) => visitStatements[id].question === 'approved')],
  [
    'the choice to wait, or prolotherapy',
    optionalOptionIds.filter((id) => ['wait', 'prolotherapy', 'self-care'].includes(options[id].kind)),
  ],
  ['a risk or emergency advice', optionalRiskIds.filter((id) => riskStatements[id].group !== 'status')],
  [
    'a question about risks or benefit',
    optionalQuestionIds.filter((id) => ['risks', 'benefit', 'choices'].includes(questionStatements[id].group)),
  ],
];

describe('A clinic cannot leave out', () => {
  it.each(rows(slips))('%s', (_rule, optional) => {
    expect(optional).toEqual([]);
  });

  it('a sentence that denies an effect, limits one or warns', () => {
    const texts = {...en.overview.statements, ...en.visit.statements, ...en.risks.statements} as Record<
      string,
      {plain: string} | undefined
    >;
    const warns =
      /no study|no better|no difference|do(es)? not make|unproven|investigational|bleed|fever|infect|harm\b|serious|No guideline/iu;
    expect(optionalIds.filter((id) => warns.test(texts[id]?.plain ?? ''))).toEqual([]);
  });
});

describe('A clinic may leave out', () => {
  it('what holds only where other clinics are, and choices that it does not offer', () => {
    for (const id of ['V60', 'X-knee-surgery', 'O5', 'R31', 'Q26']) expect(optionalIds).toContain(id);
  });

  it('statements that exist, each once', () => {
    expect(new Set(optionalIds).size).toBe(optionalIds.length);
  });
});
