/** Types of the elements in the templates of Svelte 5: `import type {} from 'prolo-elements/svelte'`. */
import type {HTMLAttributes} from 'svelte/elements';
import type {} from '../index.js';
import type {ProloAttributes, ProloEvents, ProloProperties, ProloTag} from './props.js';

type Listeners = {[Name in keyof ProloEvents as `on${Name}`]?: (event: ProloEvents[Name]) => void};

export type ProloSvelteElements = {
  [Tag in ProloTag]: HTMLAttributes<HTMLElementTagNameMap[Tag]> &
    ProloProperties<Tag> &
    ProloAttributes<Tag> &
    Listeners;
};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends ProloSvelteElements {}
}
