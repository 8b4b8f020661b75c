import {hydrate} from '@lit-labs/ssr-client';
import type {RenderOptions} from 'lit';
import {fingerprint} from '../elements/shared/fingerprint.js';

/** Takes over the prerendered nodes of a root where they show what the template would, and returns whether they do. */
export function hydrateRoot(template: unknown, root: ShadowRoot, options: RenderOptions): boolean {
  if (root.firstChild?.nodeValue !== fingerprint(template)) return false;
  hydrate(template, root, options);
  return true;
}
