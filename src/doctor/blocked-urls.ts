import {afterLoad} from '../runtime/when-idle.js';

interface CspViolation {
  readonly blockedURL: string;
}

/**
 * Waits until the page has loaded and its markers are upgraded.
 * @returns the URLs that the Content-Security-Policy blocked, as far as the browser reports them
 */
export async function blockedUrlsUntilLoaded(): Promise<string[]> {
  const blocked: string[] = [];
  const onViolation = ({blockedURI}: SecurityPolicyViolationEvent) => blocked.push(blockedURI);
  addEventListener('securitypolicyviolation', onViolation);
  await new Promise<void>(afterLoad);
  // The script may start only after the first paint (script/when-painted.ts) and then waits for idle time itself.
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  for (let turn = 0; turn < 2; turn++) await new Promise<void>(afterLoad);
  removeEventListener('securitypolicyviolation', onViolation);
  return [...blocked, ...blockedEarlier()];
}

/** URLs blocked before the doctor started. Firefox does not buffer such reports. */
function blockedEarlier(): string[] {
  if (!('ReportingObserver' in globalThis)) return [];
  const observer = new ReportingObserver(() => {}, {types: ['csp-violation'], buffered: true});
  observer.observe();
  const reports = observer.takeRecords();
  observer.disconnect();
  return reports.map(({body}) => (body as ReportBody & CspViolation).blockedURL);
}
