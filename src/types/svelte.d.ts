/** Types of the elements in the templates of Svelte 5: `import type {} from 'prolo-elements/svelte'`. */
import type {HTMLAttributes} from 'svelte/elements';
import type {ProloAttributes, ProloElements, ProloEvents} from './elements.js';

type Listeners = {[Name in keyof ProloEvents as `on${Name}`]?: (event: ProloEvents[Name]) => void};

export type ProloSvelteElements = {
  [Tag in keyof ProloElements]: HTMLAttributes<ProloElements[Tag]> & ProloAttributes[Tag] & Listeners;
};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends ProloSvelteElements {}
}
