/** What Angular's compiler makes of the generated directives, in templates as a developer writes them. */
import {createRequire} from 'node:module';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {beforeAll, describe, expect, it} from 'vitest';
import {customElements} from '../../../build/manifest.js';
import {angular, install} from '../../support/install.js';

const elements = customElements();

/** Stands beside the directives, among Angular's own packages. */
const page = join(angular, 'page.ts');

let ts;
let compiler;
beforeAll(async () => {
  install(angular);
  const {resolve} = createRequire(page);
  const load = async (name) => import(pathToFileURL(resolve(name)).href);
  ({default: ts} = await load('typescript'));
  compiler = await load('@angular/compiler-cli');
}, 120_000);

/** The errors of a component with this template, shortened to their first sentence. */
function errorsOf(template) {
  const {options} = compiler.readConfiguration(join(angular, 'tsconfig.json'));
  const host = compiler.createCompilerHost({options});
  const {readFile, fileExists} = host;
  host.readFile = (file) => (file === page ? component(template) : readFile.call(host, file));
  host.fileExists = (file) => file === page || fileExists.call(host, file);
  host.writeFile = () => {};
  const {diagnostics} = compiler.performCompilation({rootNames: [page], options, host});
  return diagnostics.map(({messageText}) => ts.flattenDiagnosticMessageText(messageText, '\n').split('\n')[0]);
}

const component = (template) => `
  import {Component} from '@angular/core';
  import {proloElements} from './index.js';

  @Component({selector: 'app-page', imports: [proloElements], template: ${JSON.stringify(template)}})
  export class Page {
    show(condition: string | undefined): void {}
  }`;

describe('a template of Angular', {timeout: 90_000}, () => {
  it('may bind every attribute of every element', () => {
    const bound = elements.map(
      ({tagName, attributes}) =>
        `<${tagName} ${attributes.map(({name}) => `[${name}]="$any('')"`).join(' ')}></${tagName}>`,
    );
    expect(elements.length).toBeGreaterThan(0);
    expect(errorsOf(bound.join('\n'))).toEqual([]);
  });

  it('may write attributes as HTML does, and gets events with their own types', () => {
    const template = `
      <prolo-disclaimer acknowledge required variant="brief" heading-level="3" structured-data />
      <prolo-conditions view="list" include="knee-pain" (prolo-condition-select)="show($event.condition)">
        <p>Text of the clinic</p>
      </prolo-conditions>`;
    expect(errorsOf(template)).toEqual([]);
  });

  describe('with mistakes', () => {
    const mistakes = [
      ['a value that is not allowed', '<prolo-risks reading="short" />', `Type '"short"' is not assignable`],
      ['text that is not a number', '<prolo-risks heading-level="two" />', `Type '"two"' is not assignable`],
      ['an unknown attribute', `<prolo-risks [view]="'list'" />`, `Can't bind to 'view'`],
      ['an unknown element', '<prolo-disclamer />', `'prolo-disclamer' is not a known element`],
      [
        'an unknown property of an event',
        '<prolo-conditions (prolo-condition-select)="show($event.id)" />',
        `Property 'id' does not exist`,
      ],
    ];
    let errors;
    beforeAll(() => {
      errors = errorsOf(mistakes.map(([, template]) => template).join('\n'));
    }, 90_000);

    it.each(mistakes)('is refused for %s', (_name, _template, error) => {
      expect(errors).toContainEqual(expect.stringContaining(error));
      expect(errors).toHaveLength(mistakes.length);
    });
  });
});
