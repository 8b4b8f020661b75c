import type {ProloGuide} from '../../elements/guide/prolo-guide.js';
import {shownSections} from '../../elements/guide/sections.js';
import {heading, type Writer} from './write.js';

/** The guide's own part; its sections follow as elements below its heading. */
export function guidePieces({text, say}: Writer<'guide'>) {
  return [heading(say(text.title))];
}

export const guideRequest = (element: ProloGuide) => ({sections: shownSections(element)});
