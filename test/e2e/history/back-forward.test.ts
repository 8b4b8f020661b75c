/**
 * A reader who follows a link and comes back finds the page that the browser has kept, in all three engines:
 * `npm run build && npm test history`.
 */
import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {tabs, type Tab} from './browsers.js';

/** What the test keeps in the page, which it finds again only if the page is the same one. */
declare global {
  interface Window {
    kept: {persisted?: boolean; writes: number; errors: string[]};
  }
}

const file = (name: string) => readFileSync(new URL(`../../../${name}`, import.meta.url));
const tags = Object.keys((JSON.parse(file('dist/fallback.json').toString()) as {elements: object}).elements);
const shown = tags.map((tag) => `<${tag}${tag === 'prolo-disclaimer' ? ' acknowledge' : ''}></${tag}>`).join('');
const pageOf = (body: string) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>Clinic</title>${body}`;

const files: Record<string, readonly [type: string, content: string | Buffer]> = {
  '/prolo.js': ['text/javascript', file('dist/prolo.js')],
  '/before': ['text/html', pageOf(`<script src="/prolo.js"></script><h1>Clinic</h1>${shown}`)],
  '/after': ['text/html', pageOf('<h1>Elsewhere</h1>')],
};
const asked: string[] = [];
const server = createServer((request, response) => {
  asked.push(request.url!);
  const [type, content] = files[request.url!] ?? [];
  response.writeHead(type ? 200 : 404, {'content-type': type ?? 'text/plain'}).end(content);
});
beforeAll(() => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve)));
afterAll(() => void server.close());

describe.each(Object.entries(tabs))('a reader who comes back in %s', (_, open) => {
  let tab: Tab;
  beforeAll(async () => void (tab = await open()));
  afterAll(() => tab.close());

  it('finds the page as it was left, and alive', async () => {
    const {port} = server.address() as AddressInfo;
    await tab.goTo(`http://127.0.0.1:${port}/before`);
    await expect.poll(() => tab.evaluate(areDrawn, tags)).toBe(true);
    await tab.evaluate(readOn);
    const left = await tab.evaluate(whatIsShown, tags);
    expect(left).toMatchObject({selected: 'knee-pain', step: 2, acknowledged: true, openProvenances: 1});

    await tab.goTo(`http://127.0.0.1:${port}/after`);
    expect(await tab.evaluate(() => document.body.textContent)).toContain('Elsewhere');
    const before = asked.length;
    await tab.goBack();
    // In between no page may be there to answer.
    await expect
      .poll(() => tab.evaluate(() => window.kept?.persisted).catch(() => undefined), {timeout: 20_000})
      .toBe(true);

    expect(await tab.evaluate(whatIsShown, tags)).toEqual(left);
    expect(await tab.evaluate(() => window.kept)).toEqual({persisted: true, writes: 0, errors: []});
    expect(asked.slice(before)).toEqual([]);

    // A click still does what it did, and the elements still see what the page around them says.
    await tab.evaluate(goOn);
    await expect.poll(() => tab.evaluate(whatIsShown, tags)).toMatchObject({step: 3, directions: ['rtl']});
    expect((await tab.evaluate(() => window.kept)).errors).toEqual([]);
  });
});

// The functions below run in the page.

function areDrawn(tags: string[]) {
  return tags.every((tag) => document.querySelector(tag)?.shadowRoot?.querySelector('[part="base"]'));
}

/** Does what readers do before they follow a link. */
async function readOn() {
  const press = (tag: string, selector: string) =>
    document.querySelector(tag)!.shadowRoot!.querySelector<HTMLElement>(selector)!.click();
  press('prolo-overview', '[part="provenance"] > summary');
  press('prolo-mechanism', '.next');
  press('prolo-disclaimer', 'input');
  document.querySelector('prolo-conditions')!.selected = 'knee-pain';
  const elements = [...document.querySelectorAll(':defined')].filter((it) => it.localName.startsWith('prolo-'));
  for (const element of elements) await (element as HTMLElement & {updateComplete: Promise<boolean>}).updateComplete;

  const kept: Window['kept'] = (window.kept = {writes: 0, errors: []});
  window.addEventListener('pageshow', ({persisted}) => (kept.persisted = persisted));
  window.addEventListener('error', ({message}) => kept.errors.push(message));
  // An announcement ends by itself.
  const observer = new MutationObserver(
    (records) =>
      (kept.writes += records.filter(
        ({target}) => !(target instanceof Element ? target : target.parentElement)?.closest('[role="status"]'),
      ).length),
  );
  for (const {shadowRoot} of elements) {
    observer.observe(shadowRoot!, {subtree: true, childList: true, attributes: true, characterData: true});
  }
}

function whatIsShown(tags: string[]) {
  const rootOf = (tag: string) => document.querySelector(tag)!.shadowRoot!;
  return {
    // Without announcements, which last for some seconds.
    words: tags.map((tag) =>
      [...rootOf(tag).querySelector('[part="base"]')!.children]
        .filter((part) => part.getAttribute('role') !== 'status')
        .map(({textContent}) => textContent),
    ),
    directions: [...new Set(tags.map((tag) => rootOf(tag).querySelector<HTMLElement>('[part="base"]')!.dir))],
    selected: document.querySelector('prolo-conditions')!.selected,
    step: document.querySelector('prolo-mechanism')!.step,
    acknowledged: rootOf('prolo-disclaimer').querySelector('input')!.checked,
    openProvenances: tags.filter((tag) => rootOf(tag).querySelector('[part="provenance"][open]')).length,
  };
}

function goOn() {
  document.querySelector('prolo-mechanism')!.shadowRoot!.querySelector<HTMLElement>('.next')!.click();
  document.documentElement.dir = 'rtl';
}
