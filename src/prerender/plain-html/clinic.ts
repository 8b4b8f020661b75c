import {conditionIds} from '../../content/conditions.js';
import {visitSlots, type VisitSlot} from '../../content/statements/visit.js';
import type {RenderContext} from '../../elements/shared/render-context.js';
import {escape, marksOf} from './write.js';

/** The slots that the elements frame as a clinic's own words. */
export const clinicSlots: readonly string[] = ['note', ...conditionIds.map((id) => `note-${id}`), ...visitSlots];

/** Says whose words follow, and on what, such as `From this clinic: Driving`. */
export function clinicLabel(slot: string, context: RenderContext): string {
  const {fromClinic} = context.section('parts')!.content;
  const topic = topicOf(slot, context);
  return escape(topic ? `${fromClinic}: ${topic}` : fromClinic);
}

/** The label in a paragraph. It is fallback content, so it goes where the element frames the words itself. */
export function clinicParagraph(slot: string, context: RenderContext): string {
  const parts = context.section('parts')!;
  const marks = marksOf({lang: parts.lang, dir: context.direction(parts)}, context.ambient);
  return `<p${marks}><strong>${clinicLabel(slot, context)}</strong></p>`;
}

function topicOf(slot: string, context: RenderContext): string {
  const condition = conditionIds.find((id) => slot === `note-${id}`);
  if (condition) return context.conditionName(condition);
  const isAnswer = (name: string): name is VisitSlot => visitSlots.some((known) => known === name);
  return isAnswer(slot) ? context.text(context.section('visit')!.content.slots[slot]) : '';
}
