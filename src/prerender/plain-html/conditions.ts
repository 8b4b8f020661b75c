import {conditionIds, conditions} from '../../content/conditions.js';
import {conditionsIntro, conditionStatements, type Headline} from '../../content/statements/conditions.js';
import {safeTemplate} from '../../elements/conditions/href-template.js';
import type {ProloConditions} from '../../elements/conditions/prolo-conditions.js';
import {shownConditions} from '../../elements/shared/shown-conditions.js';
import {interpolate} from '../../runtime/interpolate.js';
import {gradeText} from './grade.js';
import {citations} from './sources.js';
import {fold, heading, only, paragraph, type Writer} from './write.js';

/** The conditions, each folded under its name and grade; with a link where the condition has a page of its own. */
export function conditionsPieces(writer: Writer<'conditions'>) {
  const {text, say, explain, sayName} = writer;
  const entries = conditionIds.flatMap((condition) => {
    const {fact} = conditions[condition];
    const headline: Headline = conditionStatements[fact];
    const name = sayName(condition);
    const link = interpolate(say(text.links.page), {condition: name});
    return only(
      {condition},
      fold(name, gradeText(headline, writer), [
        paragraph(`${explain(text.statements[fact])}${citations(headline.refs)}`),
        paragraph(`<a href="{address}">${link}</a>`, {link: 'with'}),
      ]),
    );
  });
  return [heading(say(text.title)), paragraph(`${explain(text.intro)}${citations(conditionsIntro.refs)}`), ...entries];
}

export const conditionsRequest = (element: ProloConditions) => ({
  condition: shownConditions(element),
  address: safeTemplate(element),
});
