import {
  briefFactIds,
  disclaimerFactIds,
  disclaimerStatements,
  type DisclaimerFactId,
} from '../../content/statements/disclaimer.js';
import type {ProloDisclaimer} from '../../elements/disclaimer/prolo-disclaimer.js';
import {disclaimerVariant} from '../../elements/disclaimer/variant.js';
import {heading, only, paragraph, type Writer} from './write.js';

const paragraphs = new Set(Object.values(disclaimerStatements).map((statement) => statement.paragraph));

/** The full disclaimer in paragraphs under a heading, or the brief one as one paragraph. */
export function disclaimerPieces({text, say}: Writer<'disclaimer'>) {
  const join = (ids: readonly DisclaimerFactId[]) => ids.map((id) => say(text.statements[id])).join(' ');
  return [
    ...only({variant: 'full'}, [
      heading(say(text.title)),
      ...[...paragraphs].map((number) =>
        paragraph(join(disclaimerFactIds.filter((id) => disclaimerStatements[id].paragraph === number))),
      ),
    ]),
    paragraph(join(briefFactIds), {variant: 'brief'}),
  ];
}

export const disclaimerRequest = (element: ProloDisclaimer) => ({variant: disclaimerVariant(element)});
