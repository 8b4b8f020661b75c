/**
 * `prolo-elements/prerender`: renders the elements of a page to HTML, on a server or when a site is built. It does not depend
 * on Node, and runs in any JavaScript runtime.
 */
import {en} from '../content/en/index.js';
import type {LanguagePack} from '../content/model.js';
import {page} from '../runtime/page-state.js';
import {addPack} from '../runtime/registry.js';
import '../define/all.js';
import {makeFallbackData, type FallbackData} from './fallback-data.js';
import {insertFallbacks} from './insert-fallbacks.js';
import {plainHtml as elementHtml} from './plain-html/index.js';
import {escape} from './plain-html/write.js';
import {insertShadowRoots} from './server-element.js';
import {connectElements} from './server-page.js';
import {serverRegistry} from './server-registry.js';
import {throughText, type Chunks} from './stream.js';
import type {RenderOptions} from './page-context.js';

export {version} from '../runtime/version.js';
export type {LanguagePack} from '../content/model.js';
export {readingLevels} from '../content/model.js';
export type {FallbackData} from './fallback-data.js';
export type {PageContext, Problem, RenderOptions, Report} from './page-context.js';
export {addPack};

addPack(en);

/** The tags of all elements. */
export const tags: readonly string[] = serverRegistry.tags;

/** The language packs, by their lower-case tag. `addPack` adds to them. */
export const packs: ReadonlyMap<string, LanguagePack> = page.packs;

export interface PrerenderOptions extends RenderOptions {
  /**
   * Whether each shadow root carries its styles, as a `<style>` element, so that the page looks right before the script
   * runs. Where the Content-Security-Policy forbids `<style>`, browsers ignore it and report a violation. Default: true.
   */
  styles?: boolean | undefined;
  /**
   * Inserts plain HTML into the elements that are empty, instead of shadow roots, which many editors and frameworks
   * delete. Default: false.
   */
  fallback?: boolean | undefined;
}

/**
 * Inserts the declarative shadow root of every element of this library into a page, so that it can be read before the
 * script runs and without it. Everything else stays the same, to the byte; rendering the result again changes nothing.
 *
 * An element may depend on what comes after it in the page, such as the full disclaimer, so a stream is read to its end
 * before the first byte is returned. It is UTF-8; other bytes are an error.
 */
export function prerender(html: string, options?: PrerenderOptions): Promise<string>;
export function prerender(html: Chunks, options?: PrerenderOptions): ReadableStream<Uint8Array>;
export function prerender(
  html: string | Chunks,
  options: PrerenderOptions = {},
): Promise<string> | ReadableStream<Uint8Array> {
  if (typeof html !== 'string') return throughText(html, (markup) => prerenderPage(markup, options));
  return new Promise((resolve) => resolve(prerenderPage(html, options)));
}

function prerenderPage(html: string, {styles = true, fallback, ...options}: PrerenderOptions): string {
  const elements = connectElements(html, options);
  if (fallback) return insertFallbacks(html, elements);
  const rendered = insertShadowRoots(html, elements, {styles});
  // Elements in the shadow roots count for the whole page too, and are known only now.
  return elements.some(({nested}) => nested.length > 0) ? insertShadowRoots(html, elements, {styles}) : rendered;
}

/** Attributes as in HTML, such as `{lang: 'es', include: 'knee-pain'}`. */
export type Attributes = Readonly<Record<string, string>>;

/** The attributes that an element reads. */
export function attributesOf(tag: string): string[] {
  const elementClass = serverRegistry.get(tag);
  if (!elementClass) throw new RangeError(`<${tag}>: unknown tag. Use one of: ${tags.join(', ')}.`);
  return [
    ...(elementClass as CustomElementConstructor & {observedAttributes: string[]}).observedAttributes,
    'lang',
    'dir',
  ];
}

/**
 * An element with its content as plain HTML in it, to be pasted into a page: it is shown until the script runs. Editors and
 * Markdown leave its shape alone.
 *
 * @param tag - such as `prolo-conditions`.
 * @param attributes - of the element.
 * @param options - the page around.
 * @throws RangeError for an unknown tag or attribute.
 */
export function render(tag: string, attributes: Attributes = {}, options: RenderOptions = {}): string {
  const markup = markupOf(tag, attributes);
  return `<div class="prolo-embed">\n${insertFallbacks(markup, connectElements(markup, options))}\n</div>`;
}

/** The content of an element as plain HTML, without the element around it. Parameters and errors are those of `render`. */
export function plainHtml(tag: string, attributes: Attributes = {}, options: RenderOptions = {}): string {
  const [element] = connectElements(markupOf(tag, attributes), options);
  return elementHtml(element!);
}

/** What dist/fallback.json holds, with the languages of all packs that were added. */
export function fallbackData(): FallbackData {
  // Each on a page of its own, where it needs the brief disclaimer if it ever does.
  return makeFallbackData(
    tags.flatMap((tag) => connectElements(markupOf(tag, {}), {})),
    attributesOf,
  );
}

function markupOf(tag: string, attributes: Attributes): string {
  const allowed = attributesOf(tag);
  const pairs = Object.entries(attributes).map(([name, value]) => {
    if (!allowed.includes(name))
      throw new RangeError(`<${tag} ${name}>: unknown attribute. Use one of: ${allowed.join(', ')}.`);
    return value === '' ? ` ${name}` : ` ${name}="${escape(value)}"`;
  });
  return `<${tag}${pairs.join('')}></${tag}>`;
}
