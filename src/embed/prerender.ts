/**
 * `prolo-elements/prerender`: the elements of a page as HTML, made on a server or when a site is built. It needs nothing
 * of Node and runs wherever JavaScript does.
 */
import {en} from '../content/en/index.js';
import {addPack} from '../content/registry.js';
import '../define/all.js';
import {insertShadowRoots} from './server-element.js';
import {withElements} from './server-page.js';
import {serverRegistry} from './server-registry.js';
import {throughText, type Chunks} from './stream.js';
import type {Report, Surroundings} from './surroundings.js';

export {version} from '../base/version.js';
export type {LanguagePack} from '../content/model.js';
export type {Problem, Report, Surroundings} from './surroundings.js';
export {addPack};

addPack(en);

/** The tags of the elements that there are. */
export const tags: readonly string[] = serverRegistry.tags;

export interface PrerenderOptions extends Surroundings {
  /**
   * Whether each shadow root carries its styles, as a `<style>` element, so that the page looks right before the script
   * comes. A Content-Security-Policy that forbids `<style>` makes browsers leave it out, and say so. Default: true.
   */
  styles?: boolean;
  /** Hears of what could not be done as asked. Default: a warning in the console, once for each. */
  report?: Report;
}

/**
 * Gives every element of ours in a page its declarative shadow root, so that it can be read before the script comes and
 * without it. Everything else stays as it is, to the byte; a page that went through before comes out the same.
 *
 * What an element shows may depend on what comes after it in the page, such as the full disclaimer, so a stream is read
 * to its end before the first byte comes out. It is UTF-8; other bytes are an error.
 */
export function prerender(page: string, options?: PrerenderOptions): Promise<string>;
export function prerender(page: Chunks, options?: PrerenderOptions): ReadableStream<Uint8Array>;
export function prerender(
  page: string | Chunks,
  options: PrerenderOptions = {},
): Promise<string> | ReadableStream<Uint8Array> {
  if (typeof page !== 'string') return throughText(page, (markup) => prerenderPage(markup, options));
  return new Promise((resolve) => resolve(prerenderPage(page, options)));
}

function prerenderPage(page: string, {styles = true, report, ...surroundings}: PrerenderOptions): string {
  return withElements(page, surroundings, report, (elements) => {
    const drawn = insertShadowRoots(page, elements, {styles});
    // What is in the shadow roots counts for the page too, and is known only now.
    return elements.some(({nested}) => nested.length > 0) ? insertShadowRoots(page, elements, {styles}) : drawn;
  });
}
