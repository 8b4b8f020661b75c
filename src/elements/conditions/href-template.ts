import {conditionIds, type ConditionId} from '../../content/conditions.js';
import {safeHref} from '../../runtime/attributes.js';
import {formatAttribute, warnOnce} from '../../runtime/warn.js';

const idPlaceholder = '{id}';

/** The address of a condition's own page. */
export const fillId = (template: string, id: ConditionId) => template.replaceAll(idPlaceholder, id);

/** The `href-template` of an element; `undefined` where it has none that may be linked to. */
export function safeTemplate(element: Element & {readonly hrefTemplate?: string | undefined}): string | undefined {
  const template = safeHref(element, 'href-template', element.hrefTemplate, (address) =>
    fillId(address, conditionIds[0]!),
  );
  if (template && !template.includes(idPlaceholder)) {
    warnOnce(
      `${formatAttribute(element, 'href-template', template)} has no {id}, so every condition leads to the same address.`,
    );
  }
  return template;
}
