import type {RenderOptions} from 'lit';

/** What an entry point adds to the elements beyond what each of them needs. */
export interface Configuration {
  /**
   * Takes over the prerendered nodes of a root, and returns whether they were those of the template. Default: prerendered
   * elements are rendered anew, once.
   */
  readonly hydrate?: (template: unknown, root: ShadowRoot, options: RenderOptions) => boolean;
}

/** The configuration of this copy of the library. */
export const configuration: Configuration = {};

/** Configures this copy of the library; an entry point calls it before its elements render. */
export function configure(settings: Configuration): void {
  Object.assign(configuration, settings);
}
