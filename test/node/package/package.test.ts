import {execFileSync, spawnSync} from 'node:child_process';
import {readdirSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {publint} from 'publint';
import {formatMessage} from 'publint/utils';
import {describe, expect, it} from 'vitest';
import {customElements} from '../../../build/manifest.js';
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

const names = readdirSync(`${root}src/define`).flatMap((file) => /^prolo-(\w+)\.ts$/.exec(file)?.[1] ?? []);

describe('a developer who imports', () => {
  it('prolo-elements gets every class, and no tag is defined by that', () => {
    const exported = node(`console.log(Object.keys(await import('prolo-elements')).join(' '),
      names(globalThis.customElements));
      function names(registry) { return ${JSON.stringify(names)}.filter((name) => registry?.get('prolo-' + name)).length; }`);
    for (const name of names) expect(exported).toContain(`Prolo${name[0]!.toUpperCase()}${name.slice(1)}`);
    expect(exported.endsWith(' 0')).toBe(true);
  });

  it('prolo-elements/elements/prolo-….js gets the class alone', () => {
    const exported = JSON.parse(
      node(`const exported = {};
        for (const name of ${JSON.stringify(names)}) {
          exported[name] = Object.keys(await import('prolo-elements/elements/prolo-' + name + '.js'));
        }
        console.log(JSON.stringify(exported));`),
    ) as Record<string, string[]>;
    expect(Object.keys(exported)).toHaveLength(11);
    for (const name of names) expect(exported[name]!.join(' ')).toMatch(new RegExp(`Prolo${name}`, 'i'));
  });

  it('prolo-elements/define/prolo-….js gets no error on a server', () => {
    const imports = names.map((name) => `await import('prolo-elements/define/prolo-${name}.js');`);
    expect(node(imports.join('\n'))).toBe('');
  });

  it('prolo-elements/define gets no error on a server', () => {
    expect(node(`await import('prolo-elements/define')`)).toBe('');
  });

  it('prolo-elements/content/en/index.js gets the words without Lit', () => {
    expect(node(`console.log((await import('prolo-elements/content/en/index.js')).en.lang)`)).toBe('en');
    expect(readFileSync(`${root}dist/esm/runtime/registry.js`, 'utf8')).not.toMatch(/from 'lit/);
  });

  it('a path that the package does not offer gets an error that says so', () => {
    expect(() => node(`await import('prolo-elements/runtime/ambient.js')`)).toThrow(/ERR_PACKAGE_PATH_NOT_EXPORTED/);
  });
});

describe('the manifest', () => {
  const elements = customElements();
  const named = ['attributes', 'events', 'cssParts', 'cssProperties', 'cssStates'] as const;
  /** Named by the platform, which documents it. */
  const isOurs = ({name}: {name: string}) => name !== 'formAssociated';

  it('knows every tag that is defined, and no other', () => {
    expect(elements.map(({tagName}) => tagName).sort()).toEqual(names.map((name) => `prolo-${name}`).sort());
  });

  it.each(elements)('has a sentence about everything that a page can use of $tagName', (element) => {
    const entries = [...named, 'slots' as const, 'members' as const].flatMap((list) => element[list]).filter(isOurs);
    expect(element.summary).toMatch(/\.$/);
    expect(entries.filter(({description}) => !description?.endsWith('.'))).toEqual([]);
    const names = named.flatMap((list) => element[list]).map(({name}) => name);
    expect(names.filter((name) => !/^[a-z-]+$/.test(name))).toEqual([]);
  });

  const members: Record<string, string[]> = {
    'prolo-disclaimer': [
      ...['formAssociated', 'acknowledgement', 'form', 'labels', 'type', 'value', 'validity', 'validationMessage'],
      ...['willValidate', 'checkValidity', 'reportValidity', 'setCustomValidity', 'focus'],
    ],
  };

  it.each(elements)('lists of $tagName the public API and nothing else', (element) => {
    const properties = element.attributes.map(({fieldName}) => fieldName);
    const expected = ['version', 'provenance', ...properties, ...(members[element.tagName] ?? [])];
    expect(element.members.map(({name}) => name).sort()).toEqual(expected.sort());
  });

  it('lists classes only: the elements, their base and their events', () => {
    const {modules} = JSON.parse(readFileSync(`${root}custom-elements.json`, 'utf8')) as {
      modules: {declarations: {kind: string; name: string}[]; exports: {name: string}[]}[];
    };
    const declared = modules.map(({declarations}) => declarations.map(({kind, name}) => `${kind} ${name}`).join());
    expect(declared.filter((name) => !/^class Prolo\w+$/.test(name))).toEqual([]);
    expect(modules.map(({exports}) => exports.map(({name}) => `class ${name}`).join())).toEqual(declared);
  });
});

describe('an editor', () => {
  interface Named {
    readonly name: string;
    readonly values?: Named[];
  }
  const read = (file: string): unknown => JSON.parse(readFileSync(`${root}dist/editor/${file}`, 'utf8'));
  type Elements = (Named & {attributes: Named[]})[];
  const {tags: vscode} = read('vscode.html-custom-data.json') as {tags: Elements};
  const {elements: jetBrains} = (read('web-types.json') as {contributions: {html: {elements: Elements}}}).contributions
    .html;

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
        expect(known?.attributes.map((attribute) => attribute.name)).toEqual(expect.arrayContaining(attributes));
      }
    });
  }

  it('offers the values that an attribute may have', () => {
    const reading = vscode[0]!.attributes.find(({name}) => name === 'reading');
    expect(reading?.values?.map(({name}) => name)).toEqual(['plain', 'clinical']);
  });
});

interface LitClass {
  readonly elementProperties: Map<string, {readonly attribute?: string | boolean; readonly state?: boolean}>;
  readonly observedAttributes: readonly string[];
}

/** The one class of an element that a module exports, ready to be asked for its attributes. */
function customElementClass(module: object): LitClass {
  const [found] = Object.values(module).filter(
    (value): value is LitClass => typeof value === 'function' && 'observedAttributes' in value,
  );
  expect(found!.observedAttributes).not.toHaveLength(0);
  return found!;
}

describe('the package', () => {
  it('has the same version in package.json, in the code and in the package for Angular', () => {
    const angular = JSON.parse(readFileSync(`${root}integrations/angular/package.json`, 'utf8')) as {
      version: string;
      peerDependencies: Record<string, string>;
    };
    expect(version).toBe(packageJson.version);
    expect(angular.version).toBe(packageJson.version);
    expect(angular.peerDependencies['prolo-elements']).toBe(packageJson.version);
  });

  it('leaves publint nothing to say', async () => {
    const {messages, pkg} = await publint({pkgDir: root, strict: true});
    expect(messages.map((message) => formatMessage(message, pkg as Record<string, unknown>))).toEqual([]);
  });
});

describe('the README and the guides', () => {
  const documents = [
    'README.md',
    ...readdirSync(`${root}docs`, {recursive: true, encoding: 'utf8'}).map((path) => `docs/${path}`),
  ]
    .filter((path) => path.endsWith('.md') && !path.startsWith('docs/decisions/'))
    .map((path) => ({path, text: readFileSync(root + path, 'utf8')}));
  const used = (pattern: RegExp) => documents.flatMap(({text}) => [...text.matchAll(pattern)].map(([, name]) => name!));

  it('name only commands that the package has, and all of them', () => {
    const commands = /Commands: ([^.]*)/
      .exec(spawnSync(process.execPath, [`${root}dist/cli.js`], {encoding: 'utf8'}).stderr)![1]!
      .split(', ');
    expect([...new Set(used(/(?:npx prolo-elements|node dist\/cli\.js) ([a-z-]+)/g))].sort()).toEqual(commands.sort());
  });

  it('run no script that the package does not contain', () => {
    expect(used(/\bnode ((?!dist\/)[\w-]+\/[\w/-]+\.m?js)/g)).toEqual([]);
  });
});
