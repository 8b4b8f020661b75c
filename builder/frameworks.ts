/** Platforms of developers: the package or the script, and the tag in the syntax of each framework. */
import {escape} from '../src/prerender/plain-html/write.js';
import type {Host} from './host.js';
import type {PageElement} from './looks.js';
import type {Output} from './snippet.js';

type FrameworkId = 'react' | 'next' | 'vue' | 'svelte' | 'angular';

const install = 'Install the package once it is published: npm install prolo-elements.';
const noWords =
  'Words for visitors without a script: paste the snippet of the tab Plain HTML into the page outside of the application.';

const imports = ({elements}: Output): string =>
  elements.map(({tag}) => `import 'prolo-elements/define/${tag}.js';`).join('\n');

/**
 * Writes elements with the page's own paragraphs.
 *
 * @param paragraph - writes the text of a paragraph, and of an attribute unless there is another function for it.
 * @param attribute - writes one attribute.
 */
function write(
  elements: readonly PageElement[],
  indent: string,
  paragraph: (text: string) => string,
  attribute = (name: string, value: string) => ` ${name}="${paragraph(value)}"`,
): string {
  const lines = elements.flatMap(({tag, attributes, slots}) => {
    const pairs = Object.entries(attributes).map(([name, value]) => attribute(name, value));
    const own = slots.flatMap(([slot, paragraphs]) =>
      paragraphs.map((text) => `  <p slot="${slot}">${paragraph(text)}</p>`),
    );
    return own.length > 0 ? [`<${tag}${pairs.join('')}>`, ...own, `</${tag}>`] : [`<${tag}${pairs.join('')}></${tag}>`];
  });
  return lines.map((line) => indent + line).join('\n');
}

const jsxAttribute = (name: string, value: string) =>
  /["&<>\\]/.test(value) ? ` ${name}={${JSON.stringify(value)}}` : ` ${name}="${value}"`;
const jsx = (elements: readonly PageElement[]): string =>
  `    <>\n${write(elements, '      ', (text) => `{${JSON.stringify(text)}}`, jsxAttribute)}\n    </>`;

const component = (head: string, elements: readonly PageElement[]): string =>
  `${head}\nexport function Prolotherapy() {\n  return (\n${jsx(elements)}\n  );\n}`;

/** Braces begin an expression in Svelte, and two of them in Vue. */
const withoutBraces = (text: string) => escape(text).replace(/[{}]/g, (character) => `&#${character.charCodeAt(0)};`);

/** Angular reads two braces as an expression even as character references, and an `@` as the begin of a block. */
const angularText = (text: string) => escape(text).replaceAll('@', '&#64;').replace(/[{}]/g, "{{'$&'}}");

export const frameworkHosts: Readonly<Record<FrameworkId, Host>> = {
  react: {
    name: 'React',
    ways: (output) => [
      {
        steps: [install, 'Add the component. React 19 supports attributes, properties and events of custom elements.'],
        blocks: [{label: 'Prolotherapy.jsx', code: component(`${imports(output)}\n`, output.elements)}],
        note: noWords,
      },
    ],
  },
  next: {
    name: 'Next',
    ways: (output) => [
      {
        steps: [
          output.isOwn ? `Download the files below and put ${output.fileName} into public/.` : install,
          'Load the script once, in the root layout.',
          'Add the component.',
          'For a static export, run npx prolo-elements prerender out/ -o out/ after next build: then the words are in the page.',
        ],
        blocks: [
          {label: 'Prolotherapy.jsx', code: component('', output.elements).trimStart()},
          {
            label: 'Script line, for app/layout.jsx',
            code: `<script defer src="${output.isOwn ? `/${output.fileName}` : output.src}" />`,
          },
        ],
      },
    ],
  },
  vue: {
    name: 'Vue',
    ways: (output) => [
      {
        steps: [install, 'Tell the compiler that the tags are custom elements.', 'Add the component.'],
        blocks: [
          {
            label: 'Prolotherapy.vue',
            code: `<script setup>\n${imports(output)}\n</script>\n\n<template>\n${write(output.elements, '  ', withoutBraces)}\n</template>`,
          },
          {
            label: 'vite.config.js',
            code: "vue({template: {compilerOptions: {isCustomElement: (tag) => tag.startsWith('prolo-')}}});",
          },
        ],
        note: noWords,
      },
    ],
  },
  svelte: {
    name: 'Svelte',
    ways: (output) => [
      {
        steps: [install, 'Add the component.'],
        blocks: [
          {
            label: 'Prolotherapy.svelte',
            code: `<script>\n${imports(output).replace(/^/gm, '  ')}\n</script>\n\n${write(output.elements, '', withoutBraces)}`,
          },
        ],
        note: noWords,
      },
    ],
  },
  angular: {
    name: 'Angular',
    ways: (output) => [
      {
        steps: [`${install.slice(0, -1)} prolo-elements-angular.`, 'Add the component.'],
        blocks: [
          {
            label: 'prolotherapy.ts',
            code: `import {Component} from '@angular/core';
import {proloElements} from 'prolo-elements-angular';
${imports(output)}

@Component({
  selector: 'app-prolotherapy',
  imports: [proloElements],
  template: \`
${write(output.elements, '    ', angularText).replace(/[`\\]|\$\{/g, '\\$&')}
  \`,
})
export class Prolotherapy {}`,
          },
        ],
        note: noWords,
      },
    ],
  },
};
