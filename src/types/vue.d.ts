/** Types of the elements in the templates of Vue 3: `import type {} from 'prolo-elements/vue'`. */
import type {DefineComponent, HTMLAttributes} from 'vue';
import type {ProloAttributes, ProloElements, ProloEvents} from './elements.js';

/** `prolo-acknowledge` as `ProloAcknowledge`: Vue calls the listener of `@prolo-acknowledge` `onProloAcknowledge`. */
type PascalCase<Name extends string> = Name extends `${infer Word}-${infer Rest}`
  ? `${Capitalize<Word>}${PascalCase<Rest>}`
  : Capitalize<Name>;
type Listeners = {[Name in keyof ProloEvents as `on${PascalCase<Name>}`]?: (event: ProloEvents[Name]) => void};

export type ProloVueComponents = {
  [Tag in keyof ProloElements]: DefineComponent<HTMLAttributes & ProloAttributes[Tag] & Listeners>;
};

declare module 'vue' {
  interface GlobalComponents extends ProloVueComponents {}
}
