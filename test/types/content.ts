/** What the types of the content refuse. Checked by the compiler alone: `npm run check:types`. */
import {article} from '../../src/content/en/article.js';
import {overview} from '../../src/content/en/overview.js';
import {risks} from '../../src/content/en/risks.js';
import type {ArticleText, OverviewText, RisksText} from '../../src/content/model.js';
import type {Relation} from '../../src/content/statements/relation.js';

const text = {plain: 'a', clinical: 'a'};
const {A1, A2, A3} = article.statements;

export const whole: ArticleText = {title: text, statements: {A1, A2, A3}};

// @ts-expect-error: A3 is missing
export const withoutStatement: ArticleText = {title: text, statements: {A1, A2}};

// @ts-expect-error: there is no statement A4
export const withUnknownStatement: ArticleText = {title: text, statements: {A1, A2, A3, A4: text}};

// @ts-expect-error: the clinical wording is missing
export const withoutReadingLevel: ArticleText = {title: text, statements: {A1, A2, A3: {plain: 'a'}}};

// @ts-expect-error: the group has an intro
export const withoutIntro: RisksText = {...risks, groups: {...risks.groups, 'ask-first': {title: text}}};

const {K1, ...others} = overview.statements;

// @ts-expect-error: the main message is missing
export const withoutMessage: OverviewText = {...overview, statements: others};

// @ts-expect-error: there is no statement K7
export const withUnknownMessage: OverviewText = {...overview, statements: {...others, K1, K7: K1}};

// @ts-expect-error: there is no such publication
export const withUnknownReference: Relation = {refs: ['nobody-1900-nothing']};
