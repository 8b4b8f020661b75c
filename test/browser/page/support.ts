import {aTimeout, nextFrame} from '@open-wc/testing';
import {
  factsIn,
  isChromium,
  elementsIn,
  sectionTags,
  settled as settledIn,
  tags,
  until,
} from '../../support/elements.js';

export {tags as elementTags, isChromium, elementsIn, until};

/** The files of all elements and of the markers, without the core. */
export const pieceFiles = Object.values(
  (await (await fetch('/prolo-elements/pieces.json')).json()) as Record<string, {file: string}>,
).map(({file}) => file);

/** A page that a test opened in a frame of its own, and what it looked like from inside. */
export interface OpenedPage {
  readonly frame: HTMLIFrameElement;
  readonly window: Window & {
    readonly errors: string[];
    readonly warnings: string[];
    readonly namesBefore: readonly (string | symbol)[];
  };
  readonly document: Document;
}

const opened = new Set<HTMLIFrameElement>();

/**
 * Opens markup as a whole page, or the page at an address, at the given width, and waits until its elements show their words.
 * Where the clock of the page stands still, it only waits for its load event.
 */
export async function open(
  source: {markup: string} | {url: string},
  {width = 1024, height = 800, isClockStill = false} = {},
): Promise<OpenedPage> {
  const frame = document.createElement('iframe');
  frame.style.cssText = `inline-size: ${width}px; block-size: ${height}px; border: 0`;
  if ('markup' in source) frame.srcdoc = source.markup;
  else frame.src = source.url;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
  document.body.append(frame);
  opened.add(frame);
  await loaded;
  const page = {frame, window: frame.contentWindow as OpenedPage['window'], document: frame.contentDocument!};
  await painted();
  if (!isClockStill) await settled(page);
  return page;
}

export function closeAll(): void {
  for (const frame of opened) frame.remove();
  opened.clear();
}

/** Waits as long as a script waits where the words are there without it: until they are painted. */
async function painted(): Promise<void> {
  // The clock of this page, as that of the opened one may stand still. The first frame may be the one that the script
  // asked for; its turn comes before that of a timer set in the next.
  await nextFrame();
  await nextFrame();
  await aTimeout(0);
}

/** Waits until every element in an opened page shows its words. */
export const settled = ({document}: OpenedPage): Promise<void> => settledIn(document);

/** The ids of the facts that a page shows, in all its elements. */
export const shownFacts = (document: Document): string[] => elementsIn(document).flatMap(factsIn);

/** Every element once. The guide has one section alone, as a whole one would draw each other element a second time. */
export const oneOfEach = `${sectionTags.map((tag) => `<${tag}></${tag}>`).join('\n')}
  <prolo-guide sections="risks"></prolo-guide>`;

/** Every element, in the states that look different, as the body of a page. */
export const showcase = `
  <main>
    <h1>Clinic</h1>
    <prolo-overview></prolo-overview>
    <prolo-conditions selected="knee-pain"></prolo-conditions>
    <prolo-conditions href-template="/care/{id}" include="knee-pain, back-pain"></prolo-conditions>
    <prolo-mechanism></prolo-mechanism>
    <prolo-evidence></prolo-evidence>
    <prolo-options condition="knee-pain"></prolo-options>
    <prolo-visit><p slot="price">$ 250</p></prolo-visit>
    <prolo-risks></prolo-risks>
    <prolo-questions></prolo-questions>
    <prolo-article href="https://example.org/article"></prolo-article>
    <prolo-disclaimer acknowledge></prolo-disclaimer>
    <prolo-disclaimer variant="brief"></prolo-disclaimer>
    <prolo-guide sections="article"><p slot="clinic">Sample Clinic</p></prolo-guide>
  </main>`;

/** A page with the one-file build and one of the host looks. */
export function lookPage(look: string, body = showcase): string {
  return `<!doctype html><html lang="en" class="look-${look}"><meta charset="utf-8"><title>Page</title>
    <link rel="stylesheet" href="/stories/looks/looks.css">
    <script src="/prolo-elements/prolo.js" defer></script><body>${body}`;
}
