import {asText, formatAttribute, warnOnce} from '../../runtime/warn.js';

/**
 * The ids of the statements that `omit` leaves out. Statements that warn, limit or report a negative finding stay, and
 * are reported once, as unknown ids are.
 *
 * @param element - the element, for the warning.
 * @param omit - the value of the attribute.
 * @param optional - the ids that the element may leave out.
 * @param inherited - the ids that the guide around the element leaves out, which has checked them.
 */
export function readOmitted(
  element: {readonly localName: string},
  omit: unknown,
  optional: readonly string[],
  inherited: string,
): ReadonlySet<string> {
  const find = (id: string) => optional.find((candidate) => candidate.toLowerCase() === id.toLowerCase());
  const omitted = new Set<string>();
  for (const id of idsIn(inherited)) if (find(id)) omitted.add(find(id)!);
  for (const id of idsIn(omit === undefined || omit === null ? '' : asText(omit))) {
    const found = find(id);
    if (found) omitted.add(found);
    else {
      const known = optional.length > 0 ? `May be left out: ${optional.join(', ')}.` : 'Nothing may be left out here.';
      warnOnce(`${formatAttribute(element, 'omit', id)}: not a statement that this element may leave out. ${known}`);
    }
  }
  return omitted;
}

const idsIn = (list: string) => list.split(/[\s,]+/u).filter((id) => id !== '');
