/**
 * What Lit's modules see as the global scope in the scripts for web pages (build/lit/private-globals.js). It has no
 * `trustedTypes`, so Lit creates no policy. Lit's hook for polyfills is set, so templates are built by DOM calls. What Lit stores
 * for other copies of itself stays out of the page.
 */
import {createTemplate} from './create-template.js';

const litPropertyMetadata = new WeakMap();

const globals = {
  litPropertyMetadata,
  ShadowRoot: globalThis.ShadowRoot,
  litHtmlPolyfillSupport(Template) {
    Template.createElement = createTemplate;
  },
};

/** Lit asks its prototype whether style sheets can be adopted. MooTools, still on old pages, replaces the global of that name. */
const DocumentOfPage = {prototype: document};

/** Lit adds `Symbol.metadata`, which fails on a page that has frozen the built-in objects. */
const {iterator} = Symbol;
const SymbolOfLit = Object.assign((description) => Symbol(description), {
  for: (name) => Symbol.for(name),
  iterator,
  metadata: Symbol('metadata'),
});

export {globals as globalThis, DocumentOfPage as Document, litPropertyMetadata, SymbolOfLit as Symbol};
