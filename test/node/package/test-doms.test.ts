/** The DOMs of unit tests, in which developers render pages that embed the elements. */
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {describe, expect, it, vi} from 'vitest';
import {en} from '../../../src/content/en/index.js';
import type {} from '../../../src/index.js';
import {install, libraries} from '../../support/install.js';
import {rows} from '../../support/rows.js';

interface TestWindow {
  readonly document: Document;
  eval(script: string): unknown;
  addEventListener(type: 'error', listener: (event: {message: string}) => void): void;
}

const require = createRequire(join(install(libraries), 'index.js'));
const script = readFileSync(fileURLToPath(new URL('../../../dist/prolo.js', import.meta.url)), 'utf8');
const names = ['overview', 'conditions', 'mechanism', 'evidence', 'risks', 'article', 'disclaimer', 'guide'] as const;
/** The guide shows every element again, which takes jsdom most of the time; at a push it shows two of them. */
const sections = process.env.SCOPE === 'push' ? ' sections="overview risks"' : '';
const page = `<!doctype html><html lang="en"><body><h1>Clinic</h1><form>${names
  .map((name) => `<prolo-${name}${name === 'guide' ? sections : ''}><p>Fallback</p></prolo-${name}>`)
  .join('')}</form></body></html>`;

const doms: Record<string, () => TestWindow> = {
  jsdom: () => {
    const {JSDOM} = require('jsdom') as {JSDOM: new (markup: string, options: object) => {window: TestWindow}};
    return new JSDOM(page, {runScripts: 'outside-only', pretendToBeVisual: true}).window;
  },
  'happy-dom': () => {
    const {Window} = require('happy-dom') as {Window: new (options: object) => TestWindow};
    const settings = {enableJavaScriptEvaluation: true, suppressInsecureJavaScriptEnvironmentWarning: true};
    const window = new Window({url: 'https://clinic.example/', settings});
    window.document.documentElement.innerHTML = page;
    return window;
  },
};

describe.each(rows(Object.keys(doms)))('in %s', (name) => {
  it('every element shows its content, the box can be checked, and nothing throws', async () => {
    const window = doms[name]!();
    const errors: string[] = [];
    window.addEventListener('error', ({message}) => errors.push(message));
    window.eval(script);
    const rootOf = (element: string) => window.document.querySelector(`prolo-${element}`)!.shadowRoot;
    for (const element of names) {
      await vi.waitFor(
        () => expect(rootOf(element)?.querySelector('.base')?.textContent).toContain(en[element].title.plain),
        {timeout: 10_000},
      );
    }
    // happy-dom does not tell an element that it upgrades of the attributes it has.
    const disclaimer = window.document.querySelector('prolo-disclaimer')!;
    disclaimer.acknowledge = true;
    await disclaimer.updateComplete;
    const box = rootOf('disclaimer')!.querySelector('input')!;
    box.click();
    for (const button of rootOf('mechanism')!.querySelectorAll('button')) button.click();
    expect(box.checked).toBe(true);
    expect(errors).toEqual([]);
  });
});
