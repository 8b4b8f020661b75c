import {conditionIds, type ConditionId} from '../../content/conditions.js';
import {optionTopicIds, optionTopics, type OptionTopicId} from '../../content/statements/options.js';
import {parseEnum} from '../../runtime/attributes.js';

/** What `condition` may name: a condition, or one of its topics where it has several. */
export const optionConditions: readonly (ConditionId | OptionTopicId)[] = [
  ...new Set([...conditionIds, ...optionTopicIds]),
];

/** The topics that a condition, or a topic itself, stands for. */
export const topicsOf = (condition: string): readonly OptionTopicId[] =>
  optionTopicIds.filter((topic) => topic === condition || optionTopics[topic].condition === condition);

/** The topics that an element shows, in the order in which they are read. Default: all. */
export function shownTopics(element: Element & {readonly condition?: string | undefined}): readonly OptionTopicId[] {
  const condition = parseEnum(element, 'condition', element.condition, optionConditions, undefined);
  return condition === undefined ? optionTopicIds : topicsOf(condition);
}
