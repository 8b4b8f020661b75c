import {parseEnumList} from '../../runtime/attributes.js';

/** The sections of the guide in their order: the disclaimer, which asks to be read first, then what patients ask first. */
export const guideSections = [
  'disclaimer',
  'overview',
  'conditions',
  'visit',
  'options',
  'risks',
  'questions',
  'evidence',
  'mechanism',
  'article',
] as const;
export type GuideSection = (typeof guideSections)[number];

/** The sections that a guide shows, each once. The disclaimer stays, and stands first where it is not named. */
export function shownSections(element: Element & {readonly sections?: string | undefined}): readonly GuideSection[] {
  const named = [...new Set(parseEnumList(element, 'sections', element.sections, guideSections))];
  if (named.length === 0) return guideSections;
  return named.includes('disclaimer') ? named : ['disclaimer', ...named];
}
