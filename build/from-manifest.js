/**
 * Writes the modules that follow from custom-elements.json: the types of the elements for frameworks, the directives for
 * Angular, and the list of tags and values that the doctor checks pages against. `npm run manifest` runs it.
 */
import {writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {customElements} from './manifest.js';

/** @typedef {import('./manifest.js').CustomElement} CustomElement */

const notice = '// Generated from custom-elements.json by `npm run manifest`.';
const quoted = (name) => (/^[\w$]+$/.test(name) ? name : `'${name}'`);
/** @param {string} text a description, as a comment of one line */
const comment = (text) => `/** ${text.replace(/\s+/g, ' ')} */`;
const unique = (values) => [...new Set(values)];

/** @returns {Record<string, string>} the text of each generated module, by its path in the repository */
export function generated(elements = customElements()) {
  return {
    'src/types/elements.d.ts': elementTypes(elements),
    'src/doctor/elements.generated.ts': doctorLists(elements),
    'integrations/angular/index.ts': angularDirectives(elements),
  };
}

/** @param {CustomElement[]} elements */
function elementTypes(elements) {
  const events = unique(elements.flatMap((element) => element.events).map(({name, type}) => `${name} ${type.text}`));
  const eventClasses = events.map((event) => event.split(' ')[1]);
  /** Each attribute under its own name and under that of its property. */
  const entries = ({name: className, attributes}) =>
    attributes.flatMap(({name, fieldName, description}) =>
      unique([name, fieldName]).map(
        (key) => `    ${comment(description)}\n    ${quoted(key)}?: ${className}['${fieldName}'] | undefined;`,
      ),
    );
  return `${notice}
import type {${[...elements.map(({name}) => name), ...eventClasses].sort().join(', ')}} from '../index.js';

/** What a page may set on each element, under the names of its attributes and of its properties. */
export interface ProloAttributes {
${elements.map((element) => `  '${element.tagName}': {\n${entries(element).join('\n')}\n  };`).join('\n')}
}

/** The class of each element. */
export interface ProloElements {
${elements.map(({tagName, name}) => `  '${tagName}': ${name};`).join('\n')}
}

/** The events of the elements. */
export interface ProloEvents {
${events.map((event) => `  '${event.replace(' ', "': ")};`).join('\n')}
}
`;
}

/** @param {CustomElement[]} elements */
function doctorLists(elements) {
  const literals = (/** @type {import('./manifest.js').Documented} */ {type}) => type?.text.match(/'[^']+'/g) ?? [];
  const attributes = elements.flatMap((element) => element.attributes);
  const values = attributes.flatMap((attribute) => {
    const known = literals(attribute);
    return known.length > 0 ? [`  ${quoted(attribute.name)}: [${known.join(', ')}],`] : [];
  });
  return `${notice}

/** The tags of this version of the library. */
export const knownTags = [
${elements.map(({tagName}) => `  '${tagName}',`).join('\n')}
] as const;

/** The attributes that take one of several words. */
export const knownValues = {
${unique(values).join('\n')}
} as const;
`;
}

/** @param {CustomElement[]} elements */
function angularDirectives(elements) {
  const isShared = (/** @type {import('./manifest.js').Documented} */ {inheritedFrom}) =>
    inheritedFrom?.name === 'ProloElement';
  // As they may stand in markup, where every value is a text.
  const number = 'number | `${number}`';
  const markup = {boolean: "boolean | ''", number, "number | 'none'": `${number} | 'none'`};
  const inputs = (className, attributes) =>
    attributes.map(
      ({name, fieldName, type, description}) =>
        `  ${comment(description)}\n  @Input() ${quoted(name)}?: ${markup[type.text] ?? `${className}['${fieldName}']`};`,
    );
  const directives = elements.map(({tagName, name, summary, attributes}) => {
    const own = inputs(
      name,
      attributes.filter((attribute) => !isShared(attribute)),
    );
    return `${comment(summary)}
@Directive({selector: '${tagName}'})
export class ${name}Directive extends ProloElementDirective {${own.length > 0 ? `\n${own.join('\n')}\n` : ''}}
`;
  });
  return `${notice}
/**
 * The elements in Angular templates, typed: a standalone directive for each tag, so that a template needs no
 * \`CUSTOM_ELEMENTS_SCHEMA\` and a mistyped attribute is an error of the build. Inputs have the names of the attributes,
 * which is where they end up, static and bound ones.
 *
 *     import {proloElements} from 'prolo-elements-angular';
 *     @Component({imports: [proloElements], template: '<prolo-conditions view="list" [heading-level]="3" />', …})
 */
import {Directive, ElementRef, inject, Input, Renderer2, type OnChanges, type SimpleChanges} from '@angular/core';
import type {${['ProloElement', ...elements.map(({name}) => name)].sort().join(', ')}} from 'prolo-elements';

/** The attributes of every element. */
@Directive()
export abstract class ProloElementDirective implements OnChanges {
${inputs('ProloElement', elements[0].attributes.filter(isShared)).join('\n')}

  readonly #element = inject<ElementRef<HTMLElement>>(ElementRef);
  readonly #renderer = inject(Renderer2);

  /** Writes attributes, which elements and pages without the script understand alike. */
  ngOnChanges(changes: SimpleChanges): void {
    const {nativeElement} = this.#element;
    for (const [name, {currentValue}] of Object.entries(changes)) {
      const value = currentValue as string | number | boolean | null | undefined;
      if (value === undefined || value === null || value === false) this.#renderer.removeAttribute(nativeElement, name);
      else this.#renderer.setAttribute(nativeElement, name, value === true ? '' : \`\${value}\`);
    }
  }
}

${directives.join('\n')}
/** Every directive, for the \`imports\` of a component. */
export const proloElements = [
${elements.map(({name}) => `  ${name}Directive,`).join('\n')}
] as const;
`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [path, text] of Object.entries(generated())) writeFileSync(new URL(`../${path}`, import.meta.url), text);
}
