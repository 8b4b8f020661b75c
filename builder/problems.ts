/** What is wrong with the choices, for the people who made them. */
import {leastContrast, contrastOf, parseColor} from '../src/runtime/contrast.js';
import {parseBase} from '../src/cli/script-tag.js';
import {checkReview, existedSince, type ReviewProblem} from '../src/elements/shared/review.js';
import {colorsOf} from './looks.js';
import type {Choices} from './state.js';

/** By the field that it stands beside. */
export type Problems = Readonly<Partial<Record<keyof Choices, string>>>;

/** Returns what is wrong, by field: nothing where all is right. */
export function findProblems(choices: Choices): Problems {
  const {show, elements, conditions} = choices;
  return {
    ...(show === 'elements' && elements.length === 0 && {elements: 'Choose at least one.'}),
    ...(conditions.length === 0 && {conditions: 'Choose at least one. Until then, all are shown.'}),
    ...reviewProblem(choices),
    ...contrastProblems(choices),
    ...cssProblem(choices),
    ...baseProblem(choices),
  };
}

function reviewProblem({by, on, version}: Choices): Problems {
  const checked = checkReview({reviewedBy: by, reviewedOn: on, reviewedVersion: version});
  if (!checked || !('problem' in checked)) return {};
  const problems: Record<ReviewProblem, Problems> = {
    unnamed: {by: 'Name the person who reviewed the text. Until then, no review is shown.'},
    'no-text': {version: 'Choose the version that was reviewed. Until then, no review is shown.'},
    'invalid-day': {on: 'This is not a day, such as 2026-11-27.'},
    'future-day': {on: 'This day is in the future. Enter the day of the review.'},
    'unknown-version': {version: 'This version of the text does not exist.'},
    'early-day': {
      on: `The text did not exist before ${existedSince(version || undefined)}. Correct the day or the version.`,
    },
  };
  return problems[checked.problem];
}

function contrastProblems(choices: Choices): Problems {
  const colors = colorsOf(choices);
  const check = (name: 'text' | 'link'): Problems => {
    const contrast = contrastOf(fromHex(colors[name]), fromHex(colors.ground));
    if (contrast >= leastContrast) return {};
    const rounded = (Math.floor(contrast * 10) / 10).toFixed(1);
    return {
      [name]: `Hard to read: its contrast with the background is ${rounded} to 1, and ${leastContrast} to 1 is the least.`,
    };
  };
  return {...check('text'), ...check('link')};
}

function fromHex(hex: string) {
  const [red, green, blue] = [1, 3, 5].map((start) => parseInt(hex.slice(start, start + 2), 16));
  return parseColor(`rgb(${red!}, ${green!}, ${blue!})`)!;
}

function cssProblem({css}: Choices): Problems {
  if (/<\/?(style|link|script)/i.test(css)) return {css: 'Paste the rules alone, without tags such as <style>.'};
  if (/@import/i.test(css)) return {css: 'The preview loads no other files: paste the rules that @import would load.'};
  if (css.trim() && !/\{[^]*\}/.test(css)) return {css: 'There is no rule in this, such as: a { color: green; }'};
  return {};
}

function baseProblem({source, base}: Choices): Problems {
  try {
    if (source === 'own') parseBase(base);
    return {};
  } catch {
    return {base: 'Enter a folder that ends in a slash, such as /prolo-elements/ or https://clinic.example/files/.'};
  }
}
