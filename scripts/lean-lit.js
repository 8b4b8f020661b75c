/**
 * Rollup plugin: Lit as the scripts for web pages need it. Without its Trusted Types policy, which throws at load where a
 * page refuses it or another copy of Lit took its name; without globals beside our own symbol; without hooks for
 * polyfills. Templates are built by the DOM instead (src/embed/parse-template.ts). See docs/decisions/0009-no-policy.md.
 * A version of Lit that reads differently fails the build, and the changes here are to be looked at again.
 */
export function leanLit({parseTemplate}) {
  /** What is left out or replaced, by the end of the module's path. */
  const changes = {
    '/lit-html/lit-html.js': [
      [/const t=globalThis,/, `import {parseTemplate} from ${JSON.stringify(parseTemplate)};const t=globalThis,`],
      // The sign at the end of a bound attribute's name, in characters that every engine lets a script set.
      [/h="\$lit\$"/, 'h="-lit-"'],
      [/s\?s\.createPolicy\("lit-html",\{createHTML:t=>t\}\):void 0/, 'void 0'],
      [/return void 0!==e\?e\.createHTML\(i\):i/, 'return i'],
      // Bindings inside <script>, <style>, <textarea> and <title>, which no template of ours has.
      [/y\.test\(u\[2\]\)&&\(n=RegExp\("<\/"\+u\[2\],"g"\)\),/, ''],
      [/if\(y\.test\(r\.tagName\)\)\{.*?\}(?=\}else if\(8===)/, ''],
      [/const s=l\.createElement\("template"\);return s\.innerHTML=t,s/, 'return parseTemplate(t)'],
      [/B\?\.\(S,k\),\(t\.litHtmlVersions\?\?=\[\]\)\.push\("[\d.]+"\);/, ';'],
      [/,B=t\.litHtmlPolyfillSupport/, ''],
    ],
    '/reactive-element/reactive-element.js': [
      [/Symbol\.metadata\?\?=Symbol\("metadata"\),a\.litPropertyMetadata\?\?=new WeakMap;/, ''],
      [/const t=this\[Symbol\.metadata\];if\(null!==t\)\{.*?\}(?=this\._\$Eh=)/, ''],
      [/,p=a\.reactiveElementPolyfillSupport/, ''],
      [/,p\?\.\(\{ReactiveElement:y\}\),\(a\.reactiveElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)/, ''],
    ],
    '/lit-element/lit-element.js': [
      [/const o=s\.litElementPolyfillSupport;o\?\.\(\{LitElement:i\}\);/, ''],
      [/\(s\.litElementVersions\?\?=\[\]\)\.push\("[\d.]+"\);/, ''],
    ],
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
          this.error(`${end} no longer reads as scripts/lean-lit.js expects: ${what} was not found.`);
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
