/** Types of the elements in the templates of Vue 3: `import type {} from 'prolo-elements/vue'`. */
import type {DefineComponent, HTMLAttributes} from 'vue';
import type {} from '../index.js';
import type {ProloAttributes, ProloEvents, ProloProperties, ProloTag} from './props.js';

/** `prolo-acknowledge` as `onProloAcknowledge`, which is what `@prolo-acknowledge` stands for. */
type PascalCase<Name extends string> = Name extends `${infer Word}-${infer Rest}`
  ? `${Capitalize<Word>}${PascalCase<Rest>}`
  : Capitalize<Name>;
type Listeners = {[Name in keyof ProloEvents as `on${PascalCase<Name>}`]?: (event: ProloEvents[Name]) => void};

export type ProloVueComponents = {
  [Tag in ProloTag]: DefineComponent<HTMLAttributes & ProloProperties<Tag> & ProloAttributes<Tag> & Listeners>;
};

declare module 'vue' {
  interface GlobalComponents extends ProloVueComponents {}
}
