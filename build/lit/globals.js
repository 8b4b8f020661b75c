/**
 * What Lit's modules see as the global scope in the scripts for web pages (build/lit/private-globals.js). It has no
 * `trustedTypes`, so Lit creates no policy; Lit's hook for polyfills is set, so templates are built by DOM calls; and what Lit
 * stores there for other copies of itself stays out of the page.
 */
import {createTemplate} from './create-template.js';

const hasConstructableStyleSheets = 'replaceSync' in (globalThis.CSSStyleSheet?.prototype ?? {});

const litPropertyMetadata = new WeakMap();

const globals = {
  litPropertyMetadata,
  // Lit adopts style sheets where this exists, and else inserts style elements.
  ShadowRoot: hasConstructableStyleSheets ? globalThis.ShadowRoot : undefined,
  litHtmlPolyfillSupport(Template) {
    Template.createElement = createTemplate;
  },
};

/** Lit adds `Symbol.metadata`, which fails where a page has frozen what JavaScript is made of. */
const {iterator} = Symbol;
const LitSymbol = Object.assign(Symbol.bind(), {for: Symbol.for, iterator, metadata: Symbol('metadata')});

export {globals as globalThis, litPropertyMetadata, LitSymbol as Symbol};
