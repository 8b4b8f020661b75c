import {execFileSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {publint} from 'publint';
import {formatMessage} from 'publint/utils';
import {describe, expect, it} from 'vitest';
import {version} from '../../../src/runtime/version.js';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const packageJson = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as {version: string};

/** Runs a script as a project that has installed the package would, and gives what it prints. */
const node = (script: string) =>
  execFileSync(process.execPath, ['--input-type=module', '--eval', script], {
    cwd: root,
    encoding: 'utf8',
    stdio: 'pipe',
  }).trim();

const names = ['disclaimer', 'overview', 'conditions', 'mechanism', 'article', 'evidence', 'risks', 'guide'].filter(
  (name) => existsSync(`${root}src/define/prolo-${name}.ts`),
);

describe('a developer who imports', () => {
  it('prolo-elements gets every class, and no tag is defined by that', () => {
    const exported = node(`console.log(Object.keys(await import('prolo-elements')).join(' '),
      names(globalThis.customElements));
      function names(registry) { return ${JSON.stringify(names)}.filter((name) => registry?.get('prolo-' + name)).length; }`);
    for (const name of names) expect(exported).to.contain(`Prolo${name[0]!.toUpperCase()}${name.slice(1)}`);
    expect(exported.endsWith(' 0')).to.equal(true);
  });

  for (const name of names) {
    it(`prolo-elements/elements/prolo-${name}.js gets the class alone`, () => {
      const script = `console.log(Object.keys(await import('prolo-elements/elements/prolo-${name}.js')).join(' '))`;
      expect(node(script)).to.match(new RegExp(`Prolo${name}`, 'i'));
    });

    it(`prolo-elements/define/prolo-${name}.js gets no error on a server`, () => {
      expect(node(`await import('prolo-elements/define/prolo-${name}.js')`)).to.equal('');
    });
  }

  it('prolo-elements/define gets no error on a server', () => {
    expect(node(`await import('prolo-elements/define')`)).to.equal('');
  });

  it('prolo-elements/content/en/index.js gets the words without Lit', () => {
    expect(node(`console.log((await import('prolo-elements/content/en/index.js')).en.lang)`)).to.equal('en');
    expect(readFileSync(`${root}dist/esm/runtime/registry.js`, 'utf8')).not.to.match(/from 'lit/);
  });

  it('a path that the package does not offer gets an error that says so', () => {
    expect(() => node(`await import('prolo-elements/runtime/ambient.js')`)).toThrow(/ERR_PACKAGE_PATH_NOT_EXPORTED/);
  });
});

describe('the manifest', () => {
  interface Entry {
    readonly name?: string;
    readonly description?: string;
  }
  type Lists = Partial<Record<'attributes' | 'events' | 'cssParts' | 'cssProperties' | 'slots', Entry[]>>;
  interface Manifest {
    readonly modules: {readonly declarations?: (Lists & {readonly tagName?: string; readonly summary?: string})[]}[];
  }
  const manifest = JSON.parse(readFileSync(`${root}custom-elements.json`, 'utf8')) as Manifest;
  const elements = manifest.modules.flatMap(({declarations = []}) => declarations).filter(({tagName}) => tagName);

  it('knows every tag that is defined, and no other', () => {
    expect(elements.map(({tagName}) => tagName).sort()).to.deep.equal(names.map((name) => `prolo-${name}`).sort());
  });

  for (const {tagName, summary, ...lists} of elements) {
    it(`says a sentence about everything that a page can set, style or hear of <${tagName}>`, () => {
      expect(summary).to.match(/\.$/);
      for (const list of ['attributes', 'events', 'cssParts', 'cssProperties', 'slots'] as const) {
        for (const {name, description} of lists[list] ?? []) {
          if (list !== 'slots') expect(name).to.match(/^[a-z-]+$/);
          expect(description, `${list} ${name}`).to.match(/\.$/);
        }
      }
    });
  }
});

describe('an editor', () => {
  interface Named {
    readonly name: string;
    readonly values?: Named[];
  }
  const read = <Type>(file: string) => JSON.parse(readFileSync(`${root}dist/editor/${file}`, 'utf8')) as Type;
  const vscode = read<{tags: (Named & {attributes: Named[]})[]}>('vscode.html-custom-data.json').tags;
  const jetBrains = read<{contributions: {html: {elements: (Named & {attributes: Named[]})[]}}}>('web-types.json')
    .contributions.html.elements;

  for (const name of names) {
    it(`knows <prolo-${name}> and its attributes`, async () => {
      const {elementProperties} = customElementClass(
        (await import(`prolo-elements/elements/prolo-${name}.js`)) as object,
      );
      const attributes = [...elementProperties]
        .filter(([, {state}]) => !state)
        .map(([property, {attribute}]) => (typeof attribute === 'string' ? attribute : property.toLowerCase()));
      for (const elements of [vscode, jetBrains]) {
        const known = elements.find((element) => element.name === `prolo-${name}`);
        expect(known?.attributes.map((attribute) => attribute.name)).to.include.members(attributes);
      }
    });
  }

  it('offers the values that an attribute may have', () => {
    const reading = vscode[0]!.attributes.find(({name}) => name === 'reading');
    expect(reading?.values?.map(({name}) => name)).to.deep.equal(['plain', 'clinical']);
  });
});

interface LitClass {
  readonly elementProperties: Map<string, {readonly attribute?: string | boolean; readonly state?: boolean}>;
  readonly observedAttributes: readonly string[];
}

/** The one class that a module exports, ready to be asked for its attributes. */
function customElementClass(module: object): LitClass {
  const [found] = Object.values(module).filter((value): value is LitClass => typeof value === 'function');
  expect(found!.observedAttributes).not.to.be.empty;
  return found!;
}

describe('the package', () => {
  it('has the same version in package.json and in the code', () => {
    expect(version).to.equal(packageJson.version);
  });

  it('leaves publint nothing to say', async () => {
    const {messages, pkg} = await publint({pkgDir: root, strict: true});
    expect(messages.map((message) => formatMessage(message, pkg as Record<string, unknown>))).to.deep.equal([]);
  });
});
