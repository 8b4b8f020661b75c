import {nothing, type TemplateResult} from 'lit';
import {conditionIds, type ConditionId} from '../../content/conditions.js';
import {parseEnumList} from '../../runtime/attributes.js';
import {formatAttribute, warnOnce} from '../../runtime/warn.js';

interface Filtered extends Element {
  readonly include?: string | undefined;
  readonly exclude?: string | undefined;
}

/**
 * The conditions that `include` and `exclude` select, in the order in which they are read. A filter that would select
 * nothing is ignored: a typing error must not hide content.
 */
export function shownConditions(element: Filtered): readonly ConditionId[] {
  const include = parseEnumList(element, 'include', element.include, conditionIds);
  const exclude = parseEnumList(element, 'exclude', element.exclude, conditionIds);
  const candidates = include.length > 0 ? conditionIds.filter((id) => include.includes(id)) : conditionIds;
  const shown = candidates.filter((id) => !exclude.includes(id));
  if (shown.length > 0) return shown;
  warnOnce(`${formatAttribute(element, 'exclude', element.exclude)} leaves no condition to show and is left out.`);
  return candidates;
}

/** Renders conditions, each in a place of its own: what a reader opened stays so when the filter changes. */
export function inPlace(
  shown: readonly ConditionId[],
  render: (condition: ConditionId) => TemplateResult,
): (TemplateResult | typeof nothing)[] {
  return conditionIds.map((id) => (shown.includes(id) ? render(id) : nothing));
}
