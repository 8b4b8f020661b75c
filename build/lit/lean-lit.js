/**
 * Rollup plugin: Lit as the scripts for web pages need it. Without its Trusted Types policy, which throws at load where a
 * page refuses it or another copy of Lit took its name; without globals beside our own symbol; without hooks for
 * polyfills, initializers and controllers. Templates are built by the DOM instead (build/lit/template.ts), and styles
 * are always adopted style sheets (build/lit/css-tag.ts). See docs/decisions/0009-no-policy.md.
 * A version of Lit that reads differently fails the build, and the changes here are to be looked at again.
 */
export function leanLit({template, cssTag}) {
  /** What is left out or replaced, by the end of the module's path. */
  const changes = {
    '/lit-html/lit-html.js': [
      [/const t=globalThis,/, `import {templateClass} from ${JSON.stringify(template)};`],
      [/i=t=>t,s=t\.trustedTypes,e=s\?.*?:void 0,h=.*?(?=l=document)/, 'const i=t=>t,'],
      [/f="\[.*?(?=x=t=>)/, ''],
      [/function V\(.*?(?=function M\()/, 'const S=templateClass(t=>"."===t?I:"?"===t?L:"@"===t?z:H);'],
      [/"number"==typeof s\?this\._\$AC\(t\):\(.*?,s\)(?=;if)/, 'this._$AC(t)'],
      [/M:h,P:o,A:n,C:1,L:N,/, ''],
      [/,B=t\.litHtmlPolyfillSupport;B\?\.\(S,k\),\(t\.litHtmlVersions\?\?=\[\]\)\.push\("[\d.]+"\)/, ''],
    ],
    '/reactive-element/css-tag.js': [[/^[^]*$/, `export * from ${JSON.stringify(cssTag)};`]],
    '/reactive-element/reactive-element.js': [
      [/static addInitializer\(t\)\{.*?\}(?=static get observedAttributes)/, ''],
      [/,void 0!==t\.l&&\(this\.l=\[\.\.\.t\.l\]\)/, ''],
      [/,this\.constructor\.l\?\.forEach\(t=>t\(this\)\)/, ''],
      [/addController\(t\)\{.*?\}removeController\(t\)\{.*?\}/, ''],
      [/,this\._\$EO\?\.forEach\(t=>t\.hostConnected\?\.\(\)\)/, ''],
      [/this\._\$EO\?\.forEach\(t=>t\.hostDisconnected\?\.\(\)\)/, ''],
      [/this\._\$EO\?\.forEach\(t=>t\.hostUpdate\?\.\(\)\),/, ''],
      [/this\._\$EO\?\.forEach\(t=>t\.hostUpdated\?\.\(\)\),/, ''],
      [/Symbol\.metadata\?\?=Symbol\("metadata"\),a\.litPropertyMetadata\?\?=new WeakMap;/, ''],
      [/const t=this\[Symbol\.metadata\];if\(null!==t\)\{.*?\}(?=this\._\$Eh=)/, ''],
      [/,p=a\.reactiveElementPolyfillSupport/, ''],
      [/,p\?\.\(\{ReactiveElement:y\}\),\(a\.reactiveElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)/, ''],
    ],
    // Its class is not used: ProloElement builds on what is below.
    '/lit-element/lit-element.js': [[/^[^]*$/, 'export * from "@lit/reactive-element"; export * from "lit-html";']],
  };
  const untouched = new Set(Object.keys(changes));
  return {
    name: 'lean-lit',
    transform(code, id) {
      const path = id.replaceAll('\\', '/');
      const end = Object.keys(changes).find((end) => path.endsWith(end));
      if (!end) return null;
      for (const [what, instead] of changes[end]) {
        if (!what.test(code))
          this.error(`${end} no longer reads as build/lit/lean-lit.js expects: ${what} was not found.`);
        code = code.replace(what, instead);
      }
      untouched.delete(end);
      // Lit comes minified: there is nothing to lead a reader to.
      return {code, map: {mappings: ''}};
    },
    buildEnd(error) {
      if (!error && untouched.size > 0)
        this.error(`These modules of Lit are not in the bundle: ${[...untouched].join(', ')}.`);
    },
  };
}
