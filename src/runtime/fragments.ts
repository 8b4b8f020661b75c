import type {FragmentRoot} from './fragment-root.js';
import {page} from './page-state.js';
import {parentOf} from './tree.js';

/** A link that a reader followed, to come back to it. */
interface Jump {
  readonly link: HTMLElement;
  readonly from: string;
  readonly to: string;
}

const jumps: Jump[] = [];

/** Single-page applications keep their route in the fragment, which must stay theirs. */
const isRoute = (hash: string) => /^#[!/]/.test(hash);

/**
 * Makes addresses lead to the places in the shadow roots of this page. A fragment cannot point there, so one listener for
 * the whole page does what a browser does for other fragments, while there are such places.
 */
export function followFragments(): void {
  if (page.fragmentRoots.size === 0) {
    page.stopFollowing?.();
  } else if (!page.stopFollowing) {
    globalThis.addEventListener('hashchange', followHash);
    page.stopFollowing = () => {
      globalThis.removeEventListener('hashchange', followHash);
      page.stopFollowing = undefined;
    };
  }
}

/** Leads to the place that the page was opened with, once its root shows it. */
export function followInitialHash(root: FragmentRoot): void {
  const address = addressIn(location.hash);
  if (!address || page.fragmentsFollowed.has(address)) return;
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  // After a reload the browser brings back the place where the reader was.
  if (navigation?.type !== 'navigate') return;
  const target = root.findAddress(address);
  if (!target) return;
  page.fragmentsFollowed.add(address);
  reveal(target);
}

/** Follows a link to an address on the page. Handles `click`. */
export function followFragmentLink(event: MouseEvent): void {
  const link = event.currentTarget as HTMLAnchorElement;
  if (
    event.defaultPrevented ||
    event.button !== 0 ||
    event.ctrlKey ||
    event.metaKey ||
    event.shiftKey ||
    event.altKey
  ) {
    return;
  }
  event.preventDefault();
  const to = link.hash;
  const from = location.hash;
  if (isRoute(from) || from === to) {
    goTo(addressIn(to), link);
    return;
  }
  jumps.push({link, from, to});
  // Not the link itself: with a <base> it would leave the page.
  location.hash = to;
}

function followHash({oldURL, newURL}: HashChangeEvent): void {
  const jump = jumps.at(-1);
  const [from, to] = [new URL(newURL).hash, new URL(oldURL).hash];
  if (jump?.from === from && jump.to === to) {
    jumps.pop();
    returnTo(jump.link);
  } else {
    goTo(addressIn(location.hash), jump?.to === from ? jump.link : undefined);
  }
}

function addressIn(hash: string): string | undefined {
  try {
    const address = decodeURIComponent(hash.slice(1));
    return address.startsWith('prolo-') ? address : undefined;
  } catch {
    return undefined;
  }
}

/** Goes to an address, which is looked for first in the element that the link to it stands in. */
function goTo(address: string | undefined, link?: HTMLElement): void {
  if (address === undefined) return;
  // An application may have replaced the element that the link stood in.
  const around = link?.isConnected
    ? ((link.getRootNode() as Partial<ShadowRoot>).host as FragmentRoot | undefined)
    : undefined;
  for (const root of [...(around ? [around] : []), ...page.fragmentRoots]) {
    const target = root.isInPlace === false ? undefined : root.findAddress(address);
    if (target) {
      reveal(target);
      return;
    }
  }
}

/** Opens what a place is folded into, and moves focus and view there. */
function reveal(target: HTMLElement): void {
  openAround(target);
  const focused = target.querySelector<HTMLElement>(target.localName === 'details' ? 'summary' : 'h1,h2,h3,h4,h5,h6');
  const place = focused ?? target;
  if (place.localName !== 'summary') place.tabIndex = -1;
  place.focus({preventScroll: true});
  target.scrollIntoView({behavior: 'instant'});
}

/** Returns to a link that a reader followed. The browser restores the view itself, unless folds have changed since. */
function returnTo(link: HTMLElement): void {
  openAround(link.parentElement ?? link);
  link.focus({preventScroll: true});
  link.scrollIntoView({behavior: 'instant', block: 'nearest'});
}

/** Opens what a place is folded into, and the place itself where it is a fold. */
export function openAround(place: HTMLElement): void {
  for (let node: Element | undefined = place; node; node = parentOf(node)) {
    if (node.localName === 'details') (node as HTMLDetailsElement).open = true;
  }
}
