import {conditionIds, conditions} from '../../content/conditions.js';
import {conditionStatements, type Headline} from '../../content/statements/conditions.js';
import {safeTemplate} from '../../elements/conditions/href-template.js';
import type {ProloConditions} from '../../elements/conditions/prolo-conditions.js';
import {shownConditions} from '../../elements/shared/shown-conditions.js';
import {certaintyText, directionText} from './grade.js';
import {blockEntry, heading, list, only, paragraph, type Writer} from './write.js';

/** A list of the conditions, each with its headline finding. The name is a link where the condition has a page of its own. */
export function conditionsPieces(writer: Writer<'conditions'>) {
  const {text, say, sayName} = writer;
  const entries = conditionIds.map((condition) => {
    const {fact} = conditions[condition];
    const headline: Headline = conditionStatements[fact];
    const name = sayName(condition);
    return only(
      {condition},
      blockEntry([
        paragraph(`<strong>${name}</strong>`, {link: 'without'}),
        paragraph(`<a href="{address}">${name}</a>`, {link: 'with'}),
        paragraph(say(text.statements[fact])),
        paragraph(`${directionText(headline, writer)}<br>${certaintyText(headline, writer)}`),
      ]),
    );
  });
  return [heading(say(text.title)), paragraph(say(text.intro)), ...list('ul', entries.flat())];
}

export const conditionsRequest = (element: ProloConditions) => ({
  condition: shownConditions(element),
  address: safeTemplate(element),
});
