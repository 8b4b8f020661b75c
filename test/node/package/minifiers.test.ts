/** Sites run minifiers over all scripts. Those of the JSMin family know regular expressions and templates only by guessing. */
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {Script} from 'node:vm';
import {describe, expect, it} from 'vitest';
import {browserFiles} from '../../../tools/stage.js';
import {install, libraries} from '../../support/install.js';
import {rows} from '../../support/rows.js';

const require = createRequire(join(install(libraries), 'index.js'));
const {jsmin} = require('jsmin') as {jsmin: (source: string, level: number) => string};
const path = (file: string) => fileURLToPath(new URL(`../../../dist/${file}`, import.meta.url));

/** Text that stays, and what a minifier takes out. */
const quoted = /"(?:\\[^]|[^"\\])*"|'(?:\\[^]|[^'\\])*'|`(?:\\[^]|[^`\\])*`/y;
const pattern = /\/(?![/*])(?:\\[^\n]|\[(?:\\[^\n]|[^\]\n])*\]|[^/\n\\[])+\/[a-z]*/y;
const skipped = /\/\/[^\n]*|\/\*[^]*?\*\/|\s+/y;

/** As rJSmin, JShrink and the optimizers of content systems do it: with templates, and a guess where a slash is a pattern. */
function jsminWithTemplates(source: string): string {
  const out: string[] = [];
  /** The end of what is written, as far as the guesses need it. */
  let end = '';
  for (let at = 0; at < source.length;) {
    const match = (kind: RegExp) => {
      kind.lastIndex = at;
      return kind.exec(source)?.[0];
    };
    const mayBePattern = /(?:[(,=:[!&|?{};\n+*-]|(?:^|[^\w$])return)$/.test(end);
    const taken = match(quoted) ?? (mayBePattern ? match(pattern) : undefined);
    const left = taken ? undefined : match(skipped);
    at += (taken ?? left ?? ' ').length;
    let text = taken ?? source[at - 1]!;
    if (left) {
      const isNeeded = /[\w$\u0080-\uffff]$/.test(end) && /[\w$\\\u0080-\uffff]/.test(source[at] ?? '');
      text = isNeeded ? ' ' : left.includes('\n') ? '\n' : '';
    }
    out.push(text);
    end = (end + text).slice(-10);
  }
  return out.join('');
}

const minifiers: Record<string, (source: string) => string> = {
  'JSMin that knows no templates, removing most': (source) => jsmin(source, 3),
  'JSMin that knows no templates, keeping line ends': (source) => jsmin(source, 1),
  'JSMin with templates': jsminWithTemplates,
};
const scripts = browserFiles().filter((file) => file.endsWith('.js'));
const table = Object.keys(minifiers).flatMap((name) => scripts.map((file) => ({name, file})));

describe('a minifier leaves a valid script:', () => {
  it.each(rows(table))('$name, $file', ({name, file}) => {
    const source = readFileSync(path(file), 'utf8');
    const minified = minifiers[name]!(source);
    expect(minified.length).toBeGreaterThan(source.length * 0.9);
    expect(() => new Script(minified)).not.toThrow();
  });
});
