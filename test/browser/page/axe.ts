import type {AxeResults} from 'axe-core';
import {elementsIn, type OpenedPage} from './support.js';

/** What axe finds in an opened page, which it runs inside of. */
export async function axeFindings({document, window}: OpenedPage): Promise<string[]> {
  // axe misreads the colors of what the browser has not drawn yet.
  for (const element of elementsIn(document)) element.style.contentVisibility = 'visible';
  const script = document.createElement('script');
  script.src = '/node_modules/axe-core/axe.min.js';
  await new Promise((resolve) => {
    script.addEventListener('load', resolve, {once: true});
    document.head.append(script);
  });
  const {axe} = window as unknown as {axe: {run: () => Promise<AxeResults>}};
  const {violations} = await axe.run();
  return violations.map(({id, nodes}) => `${id}: ${nodes.map(({target}) => target.join(' ')).join(', ')}`);
}
