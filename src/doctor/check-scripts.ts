import {version} from '../runtime/version.js';
import type {DiagnosisDraft} from './diagnosis.js';
import {knownTags} from './elements.generated.js';
import {isLibraryLoaded, type PageInspection} from './page-inspection.js';

/** Values of `type` that make a browser run a script. */
const executableType = /^(?:module|(?:text|application)\/(?:x-)?(?:java|ecma)script)?$/i;

/** Tools that delay scripts: a selector that detects each, and the attribute that opts a script out. */
const delayers: readonly (readonly [tool: string, selector: string, attribute: string])[] = [
  ['Rocket Loader', '[src*="rocket-loader"], [type$="-text/javascript"]', 'data-cfasync="false"'],
  ['WP Rocket', '[type="rocketlazyloadscript"], [data-rocket-type], [data-rocket-status]', 'nowprocket'],
  ['Cookiebot', '#Cookiebot, [type="text/plain"][data-cookieconsent]', 'data-cookieconsent="ignore"'],
];

/** Checks whether the script is on the page, loads, runs, and is loaded only once. */
export function* checkScripts({
  elements,
  markers,
  scripts,
  blockedUrls,
  pieces,
}: PageInspection): Generator<DiagnosisDraft> {
  const executable = scripts.filter((script) => executableType.test(script.type.trim()));
  const withoutCore = [...checkCores(pieces)];
  yield* withoutCore;
  if (withoutCore.length === 0 && !isLibraryLoaded() && elements.length + markers.length > 0) {
    yield whyNotLoaded(scripts, executable, blockedUrls);
  }
  yield* checkCopies(executable);
  for (const script of executable) yield* checkTag(script);
  yield* checkVersions();
}

/** Finds the files of elements that wait for the core of their version. */
function* checkCores(pieces: PageInspection['pieces']): Generator<DiagnosisDraft> {
  for (const [version, waiting] of Object.entries(pieces)) {
    if (!(waiting instanceof Array)) continue;
    yield ['core-missing', undefined, {version, files: waiting.map(([name]) => `${name}.js`).join(', ')}];
  }
}

/** Explains why no element is defined. */
function whyNotLoaded(
  scripts: readonly HTMLScriptElement[],
  executable: readonly HTMLScriptElement[],
  blockedUrls: readonly string[],
): DiagnosisDraft {
  const [script] = executable;
  if (!script) {
    const [held] = scripts;
    return held ? ['script-held-back', held, {src: fileOf(held), type: held.type}] : ['script-missing'];
  }
  const {src} = script;
  const [entry] = performance.getEntriesByName(src) as PerformanceResourceTiming[];
  const status = entry?.responseStatus ?? 0;
  if (blockedUrls.some((url) => src.startsWith(url))) return ['script-blocked', script, {src}];
  if (status >= 400) return ['script-not-found', script, {src, status}];
  return [entry?.decodedBodySize ? 'script-not-run' : 'script-not-loaded', script, {src}];
}

function* checkCopies(executable: readonly HTMLScriptElement[]): Generator<DiagnosisDraft> {
  const files = executable.map(fileOf);
  const hasAll = files.some((file) => /^prolo[.@]/.test(file));
  if (new Set(files).size < files.length || (hasAll && files.length > 1)) {
    yield ['script-twice', executable[1], {files: files.join(', ')}];
  }
}

function* checkTag(script: HTMLScriptElement): Generator<DiagnosisDraft> {
  const {origin} = new URL(script.src, document.baseURI);
  // Not location.origin: it is "null" in a srcdoc frame.
  if (origin !== globalThis.origin && !script.integrity) yield ['script-without-integrity', script, {origin}];
  for (const [tool, selector, attribute] of delayers) {
    const [name] = attribute.split('=');
    if (!script.hasAttribute(name!) && document.querySelector(selector)) {
      yield ['script-may-be-delayed', script, {tool, attribute}];
    }
  }
}

function* checkVersions(): Generator<DiagnosisDraft> {
  const classes = knownTags.map((tag) => customElements.get(tag) as {readonly version?: string} | undefined);
  const versions = [...new Set(classes.flatMap((element) => (element ? [element.version ?? 'unknown'] : [])))].sort(
    compareVersions,
  );
  const [oldest] = versions;
  if (versions.length > 1) yield ['versions-mixed', undefined, {versions: versions.join(', ')}];
  else if (oldest && compareVersions(oldest, version) < 0)
    yield ['version-old', undefined, {version: oldest, newest: version}];
}

const compareVersions = (a: string, b: string) => a.localeCompare(b, 'en', {numeric: true});

/** The file name of a script, from whichever attribute contains its URL. */
function fileOf({attributes}: HTMLScriptElement): string {
  for (const {value} of attributes) {
    const [, file] = /([^/]*\.js)(?:$|[?#])/.exec(value) ?? [];
    if (file) return file;
  }
  return '';
}
