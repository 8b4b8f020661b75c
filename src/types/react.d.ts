/** Types of the elements in JSX, for React 19 and later: `import type {} from 'prolo-elements/react'`. */
import type {DetailedHTMLProps, HTMLAttributes} from 'react';
import type {ProloAttributes, ProloElements, ProloEvents} from './elements.js';

type Listeners = {[Name in keyof ProloEvents as `on${Name}`]?: (event: ProloEvents[Name]) => void};

export type ProloJsxElements = {
  [Tag in keyof ProloElements]: DetailedHTMLProps<HTMLAttributes<ProloElements[Tag]>, ProloElements[Tag]> &
    ProloAttributes[Tag] &
    Listeners;
};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends ProloJsxElements {}
  }
}
