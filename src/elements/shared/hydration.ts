import type {RenderOptions} from 'lit';
import {configuration} from './configuration.js';

/** Returns what the first rendering of a prerendered element has to wait for; `undefined` where it may begin at once. */
export function pageParsed(): Promise<unknown> | undefined {
  // The rendering depends on what else is on the page, and while the page is loading its end may be missing.
  if (document.readyState !== 'loading') return undefined;
  return new Promise((resolve) => document.addEventListener('DOMContentLoaded', resolve, {once: true}));
}

/**
 * Takes over the nodes of a prerendered root, so that readers keep what is in front of them. A root that cannot be taken
 * over is emptied: it comes from other content or another version, or this file cannot hydrate.
 */
export function takeOver(root: ShadowRoot, template: unknown, options: RenderOptions): void {
  // The adopted style sheets replace the prerendered style element.
  root.querySelector('style')?.remove();
  try {
    if (configuration.hydrate?.(template, root, options)) return;
  } catch {
    // A tool between the server and the browser changed the markup, for example by deleting comments.
  }
  // Where style sheets cannot be adopted, Lit has put style elements into the root.
  for (const node of [...root.childNodes]) if (node.nodeName.toLowerCase() !== 'style') node.remove();
}
