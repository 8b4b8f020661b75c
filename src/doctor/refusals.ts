import {afterLoad} from '../runtime/when-idle.js';

interface Refusal {
  readonly blockedURL: string;
}

/** Waits until the page and its markers are there; gives the addresses that its policy refused, where the browser tells. */
export async function refusalsUntilLoaded(): Promise<string[]> {
  const refused: string[] = [];
  const note = ({blockedURI}: SecurityPolicyViolationEvent) => refused.push(blockedURI);
  addEventListener('securitypolicyviolation', note);
  await new Promise<void>(afterLoad);
  // The script of the elements may have waited for the words to be painted (after-words.ts), and waits for the page to be
  // idle as this does.
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  for (let turn = 0; turn < 2; turn++) await new Promise<void>(afterLoad);
  removeEventListener('securitypolicyviolation', note);
  return [...refused, ...refusalsBefore()];
}

/** The addresses that were refused before anybody listened. Firefox keeps no such reports. */
function refusalsBefore(): string[] {
  if (!('ReportingObserver' in globalThis)) return [];
  const observer = new ReportingObserver(() => {}, {types: ['csp-violation'], buffered: true});
  observer.observe();
  const reports = observer.takeRecords();
  observer.disconnect();
  return reports.map(({body}) => (body as unknown as Refusal).blockedURL);
}
