/** What Vue's and Svelte's editors know of the elements. Checked by the compiler alone: `npm run check:types`. */
import type {SvelteHTMLElements} from 'svelte/elements';
import type {GlobalComponents} from 'vue';
import type {} from '../../src/types/svelte.js';
import type {} from '../../src/types/vue.js';

type VueProps<Tag extends keyof GlobalComponents> = InstanceType<GlobalComponents[Tag]>['$props'];

export const vue: VueProps<'prolo-conditions'> = {
  include: 'knee-pain',
  headingLevel: 2,
  'href-template': '/care/{id}',
  onProloConditionSelect: ({condition}) => condition?.toUpperCase(),
};

// @ts-expect-error: there is no such reading level
export const vueMistake: VueProps<'prolo-risks'> = {reading: 'short'};

export const svelte: SvelteHTMLElements['prolo-disclaimer'] = {
  acknowledge: true,
  'heading-level': 2,
  'onprolo-acknowledge': ({bubbles}) => bubbles,
};

// @ts-expect-error: there is no such variant
export const svelteMistake: SvelteHTMLElements['prolo-disclaimer'] = {variant: 'short'};
