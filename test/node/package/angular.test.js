/** What Angular's compiler makes of the built directives, in templates as a developer writes them. */
import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {createCompilerHost, performCompilation} from '@angular/compiler-cli';
import ts from 'typescript';
import {beforeAll, describe, expect, it} from 'vitest';

const root = new URL('../../../', import.meta.url);
const manifest = JSON.parse(readFileSync(new URL('custom-elements.json', root), 'utf8'));
const elements = manifest.modules.flatMap(({declarations = []}) => declarations.filter(({tagName}) => tagName));

/** Stands in our package, which there is `prolo-elements` to itself. */
const page = fileURLToPath(new URL('page.ts', root));

/** The errors of a component with this template, shortened to their first sentence. */
function errorsOf(template) {
  const options = {
    strict: true,
    strictTemplates: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    skipLibCheck: true,
    types: [],
  };
  const host = createCompilerHost({options});
  const {readFile, fileExists} = host;
  host.readFile = (file) => (file === page ? component(template) : readFile.call(host, file));
  host.fileExists = (file) => file === page || fileExists.call(host, file);
  host.writeFile = () => {};
  const {diagnostics} = performCompilation({rootNames: [page], options, host});
  return diagnostics.map(({messageText}) => ts.flattenDiagnosticMessageText(messageText, '\n').split('\n')[0]);
}

const component = (template) => `
  import {Component} from '@angular/core';
  import {proloElements} from 'prolo-elements/angular';

  @Component({selector: 'app-page', imports: [proloElements], template: ${JSON.stringify(template)}})
  export class Page {
    show(condition: string | undefined): void {}
  }`;

describe('a template of Angular', () => {
  it('may bind every attribute of every element', () => {
    const bound = elements.map(
      ({tagName, attributes}) =>
        `<${tagName} ${attributes.map(({name}) => `[${name}]="$any('')"`).join(' ')}></${tagName}>`,
    );
    expect(elements.length).toBeGreaterThan(0);
    expect(errorsOf(bound.join('\n'))).toEqual([]);
  });

  it('may write attributes as HTML does, and hears events with their own types', () => {
    const template = `
      <prolo-disclaimer acknowledge required variant="brief" heading-level="3" />
      <prolo-conditions view="list" include="knee-pain" (prolo-condition-select)="show($event.condition)">
        <p>Words of the clinic</p>
      </prolo-conditions>`;
    expect(errorsOf(template)).toEqual([]);
  });

  describe('with mistakes', () => {
    const mistakes = [
      ['a value that is not allowed', '<prolo-risks reading="short" />', `Type '"short"' is not assignable`],
      ['an invalid number', '<prolo-risks heading-level="two" />', `Type '"two"' is not assignable`],
      ['an attribute that there is not', `<prolo-risks [view]="'list'" />`, `Can't bind to 'view'`],
      ['an element that there is not', '<prolo-disclamer />', `'prolo-disclamer' is not a known element`],
      [
        'what an event does not tell',
        '<prolo-conditions (prolo-condition-select)="show($event.id)" />',
        `Property 'id' does not exist`,
      ],
    ];
    let errors;
    beforeAll(() => {
      errors = errorsOf(mistakes.map(([, template]) => template).join('\n'));
    });

    it.each(mistakes)('is refused for %s', (_name, _template, error) => {
      expect(errors).toContainEqual(expect.stringContaining(error));
      expect(errors).toHaveLength(mistakes.length);
    });
  });
});
