import type {RenderOptions} from 'lit';
import {page, type PublishStructuredData} from '../../runtime/page-state.js';

/** What an entry point adds to the elements beyond what each of them needs. */
export interface Configuration {
  /**
   * Takes over the prerendered nodes of a root, and returns whether they were those of the template. Default: prerendered
   * elements are rendered anew, once.
   */
  readonly hydrate?: (template: unknown, root: ShadowRoot, options: RenderOptions) => boolean;
  /** Publishes structured data for all elements of the page, whichever file they come from. Default: none is published. */
  readonly publishStructuredData?: PublishStructuredData;
}

/** The configuration of this copy of the library. */
export const configuration: Configuration = {};

/** Configures this copy of the library; an entry point calls it before its elements render. */
export function configure(settings: Configuration): void {
  Object.assign(configuration, settings);
  if (settings.publishStructuredData) page.publishStructuredData ??= settings.publishStructuredData;
}
