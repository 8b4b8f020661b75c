import {execFileSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {describe, expect, it} from 'vitest';
import {valueLists} from '../../../src/doctor/check-markup.js';
import {knownTags} from '../../../src/doctor/elements.generated.js';
import {messages} from '../../../src/doctor/messages.js';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const read = (file: string) => readFileSync(`${root}${file}`, 'utf8');

describe('docs/doctor.md', () => {
  it('lists every diagnosis with its severity and no others', () => {
    const listed = [...read('docs/doctor.md').matchAll(/^\| `([\w-]+)` +\| (\w+)/gm)].map(([, id, severity]) => [
      id,
      severity,
    ]);
    const found = Object.entries(messages).map(([id, {severity}]) => [id, severity]);
    expect(listed.sort()).toEqual(found.sort());
  });
});

describe('the doctor knows every', () => {
  interface Manifest {
    readonly modules: readonly {
      readonly declarations?: readonly {
        readonly tagName?: string;
        readonly attributes?: readonly {readonly name: string; readonly type?: {readonly text: string}}[];
      }[];
    }[];
  }
  const {modules} = JSON.parse(read('custom-elements.json')) as Manifest;
  const elements = modules.flatMap(({declarations = []}) => declarations).filter(({tagName}) => tagName);

  it('tag', () => {
    expect(elements.map(({tagName}) => tagName).sort()).toEqual([...knownTags].sort());
  });

  const attributes = new Map(
    elements.flatMap(({attributes = []}) => attributes.map(({name, type}) => [name, type?.text ?? ''])),
  );
  for (const [name, type] of attributes) {
    if (!type.startsWith("'")) continue;
    it(`value of ${name}`, () => {
      expect([...type.matchAll(/'([^']+)'/g)].map(([, value]) => value)).toEqual(valueLists[name]);
    });
  }
});

describe('messages of the doctor', () => {
  for (const [id, {message, fix}] of Object.entries(messages)) {
    it(`are complete sentences: ${id}`, () => {
      for (const text of [message, fix]) expect(text).toMatch(/\.$/);
    });
  }
});

describe('in Node', () => {
  const node = (script: string) =>
    execFileSync(process.execPath, ['--input-type=module', '--eval', script], {cwd: root, encoding: 'utf8'}).trim();

  it('prolo-elements/doctor and prolo-elements/markers can be imported', () => {
    const script = `
      const {diagnose} = await import('prolo-elements/doctor');
      const {upgradeMarkers} = await import('prolo-elements/markers');
      console.log(typeof diagnose, typeof upgradeMarkers);`;
    expect(node(script)).toBe('function function');
  });
});

describe('dist/doctor.js', () => {
  it('does not contain Lit', () => {
    expect(read('dist/doctor.js')).not.toMatch(/-lit-|litElement|_\$/);
  });
});
