import {visitQuestionIds, type VisitQuestionId} from '../../content/statements/visit.js';
import {parseEnumList} from '../../runtime/attributes.js';

/** The questions that `include` selects, in the order in which patients ask them. All, where it selects none. */
export function shownQuestions(element: Element & {readonly include?: string | undefined}): readonly VisitQuestionId[] {
  const include = parseEnumList(element, 'include', element.include, visitQuestionIds);
  return include.length > 0 ? visitQuestionIds.filter((id) => include.includes(id)) : visitQuestionIds;
}
