/** What the types for the templates of Vue and Svelte allow and refuse. */
import type {SvelteHTMLElements} from 'svelte/elements';
import type {GlobalComponents} from 'vue';
import type {} from 'prolo-elements/svelte';
import type {} from 'prolo-elements/vue';

type VueProps<Tag extends keyof GlobalComponents> = InstanceType<GlobalComponents[Tag]>['$props'];

export const vue: VueProps<'prolo-conditions'> = {
  include: 'knee-pain',
  headingLevel: 2,
  'href-template': '/care/{id}',
  onProloConditionSelect: ({condition}) => condition?.toUpperCase(),
};

// @ts-expect-error: no such reading level exists
export const vueMistake: VueProps<'prolo-risks'> = {reading: 'short'};

export const svelte: SvelteHTMLElements['prolo-disclaimer'] = {
  acknowledge: true,
  'heading-level': 2,
  'onprolo-acknowledge': ({bubbles}) => bubbles,
};

// @ts-expect-error: no such variant exists
export const svelteMistake: SvelteHTMLElements['prolo-disclaimer'] = {variant: 'short'};
