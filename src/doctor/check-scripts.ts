import {version} from '../runtime/version.js';
import type {Found} from './found.js';
import {isAlive, knownTags, type View} from './view.js';

const runs = /^(?:module|(?:text|application)\/(?:x-)?(?:java|ecma)script)?$/i;

/** Tools that delay scripts: how one sees them at work, and the attribute that they heed. */
const delayers: readonly (readonly [tool: string, trace: string, attribute: string])[] = [
  ['Rocket Loader', '[src*="rocket-loader"], [type$="-text/javascript"]', 'data-cfasync="false"'],
  ['WP Rocket', '[type="rocketlazyloadscript"], [data-rocket-type], [data-rocket-status]', 'nowprocket'],
  ['Cookiebot', '#Cookiebot, [type="text/plain"][data-cookieconsent]', 'data-cookieconsent="ignore"'],
];

/** Whether the script is there, comes, runs, and comes once. */
export function* checkScripts({ours, markers, scripts, refused}: View): Generator<Found> {
  const running = scripts.filter((script) => runs.test(script.type.trim()));
  if (!isAlive() && ours.length + markers.length > 0) yield whyNotAlive(scripts, running, refused);
  yield* checkCopies(running);
  for (const script of running) yield* checkTag(script);
  yield* checkVersions();
}

function whyNotAlive(
  scripts: readonly HTMLScriptElement[],
  running: readonly HTMLScriptElement[],
  refused: readonly string[],
): Found {
  const [script] = running;
  if (!script) {
    const [held] = scripts;
    return held ? ['script-held-back', held, {src: fileOf(held), type: held.type}] : ['script-missing'];
  }
  const {src} = script;
  const [entry] = performance.getEntriesByName(src) as PerformanceResourceTiming[];
  const status = entry?.responseStatus ?? 0;
  if (refused.some((address) => src.startsWith(address))) return ['script-blocked', script, {src}];
  if (status >= 400) return ['script-not-found', script, {src, status}];
  return [entry?.decodedBodySize ? 'script-not-run' : 'script-not-loaded', script, {src}];
}

function* checkCopies(running: readonly HTMLScriptElement[]): Generator<Found> {
  const files = running.map(fileOf);
  const hasAll = files.some((file) => /^prolo[.@]/.test(file));
  if (new Set(files).size < files.length || (hasAll && files.length > 1)) {
    yield ['script-twice', running[1], {files: files.join(', ')}];
  }
}

function* checkTag(script: HTMLScriptElement): Generator<Found> {
  const {origin} = new URL(script.src, document.baseURI);
  // The page's own origin, as the address of a frame may say none.
  if (origin !== globalThis.origin && !script.integrity) yield ['script-without-integrity', script, {origin}];
  for (const [tool, trace, attribute] of delayers) {
    const [name] = attribute.split('=');
    if (!script.hasAttribute(name!) && document.querySelector(trace)) {
      yield ['script-may-be-delayed', script, {tool, attribute}];
    }
  }
}

function* checkVersions(): Generator<Found> {
  const classes = knownTags.map((tag) => customElements.get(tag) as {readonly version?: string} | undefined);
  const versions = [...new Set(classes.flatMap((found) => (found ? [found.version ?? 'unknown'] : [])))].sort(inOrder);
  const [oldest] = versions;
  if (versions.length > 1) yield ['versions-mixed', undefined, {versions: versions.join(', ')}];
  else if (oldest && inOrder(oldest, version) < 0) yield ['version-old', undefined, {version: oldest, newest: version}];
}

const inOrder = (a: string, b: string) => a.localeCompare(b, 'en', {numeric: true});

/** The name of a script's file, whichever attribute the address stands in. */
function fileOf({attributes}: HTMLScriptElement): string {
  for (const {value} of attributes) {
    const [, file] = /([^/]*\.js)(?:$|[?#])/.exec(value) ?? [];
    if (file) return file;
  }
  return '';
}
