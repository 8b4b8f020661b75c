/** Types of the elements in JSX, for React 19 and later: `import type {} from 'prolo-elements/react'`. */
import type {DetailedHTMLProps, HTMLAttributes} from 'react';
import type {} from '../index.js';
import type {ProloAttributes, ProloEvents, ProloProperties, ProloTag} from './props.js';

type Listeners = {[Name in keyof ProloEvents as `on${Name}`]?: (event: ProloEvents[Name]) => void};

export type ProloJsxElements = {
  [Tag in ProloTag]: DetailedHTMLProps<HTMLAttributes<HTMLElementTagNameMap[Tag]>, HTMLElementTagNameMap[Tag]> &
    ProloProperties<Tag> &
    ProloAttributes<Tag> &
    Listeners;
};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends ProloJsxElements {}
  }
}
