interface TemplateClass {
  createElement(source: string): HTMLTemplateElement;
}

/** Every template that Lit has handed to the browser. */
export const sources = new Set<string>();

/** Lit offers its inner class to polyfills while it loads, so this module is imported before anything that imports Lit. */
const listen = (Template: TemplateClass) => {
  const createElement = Template.createElement;
  Template.createElement = (source) => {
    sources.add(String(source));
    return createElement.call(Template, source);
  };
};

Object.assign(globalThis, {litHtmlPolyfillSupport: listen, litHtmlPolyfillSupportDevMode: listen});
