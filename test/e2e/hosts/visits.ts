/** The snippet that is tried on every host, and what a visitor finds of it there. */
import {execFileSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import type {Browser, HTTPRequest, Page} from 'puppeteer-core';
import {expect} from 'vitest';
import {en} from '../../../src/content/en/index.js';
import type {Wording} from '../../../src/content/model.js';
import {options} from '../../../src/content/statements/options.js';
import {statementSections, statementsOf, type StatementSection} from '../../support/content.js';

const dist = (file: string) => fileURLToPath(new URL(`../../../dist/${file}`, import.meta.url));

/** Runs the built command and gives what it prints. */
export const cli = (...args: string[]) => execFileSync(process.execPath, [dist('cli.js'), ...args], {encoding: 'utf8'});

const tags = Object.keys(
  (JSON.parse(readFileSync(dist('fallback.json'), 'utf8')) as {elements: Record<string, unknown>}).elements,
);

/** What an author pastes who wants every element on one page. */
export const snippet = tags.map((tag) => cli('snippet', tag, '--base', '/')).join('');

/** What each element has to say: all of its statements. */
const sentences = new Map(
  tags.map((tag) => [
    tag,
    (tag === 'prolo-guide' ? statementSections : [tag.slice('prolo-'.length) as StatementSection])
      .flatMap(wordingsOf)
      // The title of the article is filled in there.
      .flatMap(({plain}) => plain.split('{title}').map(spaced).filter(Boolean)),
  ]),
);

/** What a section says, each sentence as often as it says it. */
function wordingsOf(section: StatementSection): Wording[] {
  const statements = statementsOf(section)
    // The name of the link to the article shows only where the clinic gives its address.
    .filter(({path}) => path !== 'A3' && !path.startsWith('options harms'))
    .map(({wording}) => wording);
  // Options of several problems may share a harm.
  const harms = Object.values(options).flatMap((option) => option.harms.map((id) => en.options.harms[id]));
  return section === 'options' ? [...statements, ...harms] : statements;
}

/** The words of every element stand in it, or in the marker in its place, once or more. */
export async function expectWords(page: Page): Promise<void> {
  const texts = await textsOf(page);
  for (const tag of tags) {
    const found = texts.filter((text) => text.tag === tag);
    expect(missingIn(found.map(({text}) => text).join(' '), tag), `<${tag}>`).toEqual([]);
  }
}

/** Every element of the page has taken over, and shows each of its sentences once, and the disclaimer with them. */
export async function expectElements(page: Page): Promise<void> {
  await page.waitForFunction(
    (tags) =>
      tags.every((tag) => {
        const blocks = [...document.querySelectorAll(`${tag}, .${tag}`)];
        return (
          blocks.length > 0 &&
          blocks.every((block) => {
            const element = block.localName === tag ? block : block.shadowRoot?.firstElementChild;
            return element?.matches(':defined') && element.shadowRoot?.querySelector('[part="base"]');
          })
        );
      }),
    {},
    tags,
  );
  await page.evaluate(async (all) => {
    const found = [...document.querySelectorAll(all.flatMap((tag) => [tag, `.${tag}`]).join())];
    const elements: (Element & {updateComplete?: Promise<unknown>})[] = found.map((block) =>
      block.localName.startsWith('prolo-') ? block : block.shadowRoot!.firstElementChild!,
    );
    for (const {updateComplete} of elements) await updateComplete;
  }, tags);
  for (const {tag, text} of await textsOf(page)) {
    expect(missingIn(text, tag), `<${tag}>`).toEqual([]);
    expect(repeatedIn(text, tag), `<${tag}>`).toEqual([]);
  }
}

const missingIn = (text: string, tag: string) => sentences.get(tag)!.filter((sentence) => !text.includes(sentence));
const repeatedIn = (text: string, tag: string) =>
  // A sentence that the words themselves say twice is no repetition.
  sentences.get(tag)!.filter((it) => text.split(it).length > sentences.get(tag)!.join(' ').split(it).length);

/** Text with white space as a reader sees it. */
function spaced(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/**
 * What a visitor can see of each element with everything unfolded, shadow roots included, or of the marker in its place;
 * without the meanings of words and the numbers of sources, which stand in the middle of sentences.
 */
function textsOf(page: Page): Promise<{tag: string; text: string}[]> {
  return page.evaluate((tags) => {
    const unfold = (root: ParentNode): void => {
      for (const fold of root.querySelectorAll('details')) fold.open = true;
      for (const {shadowRoot} of root.querySelectorAll('*')) if (shadowRoot) unfold(shadowRoot);
    };
    unfold(document);
    const textOf = (node: Node): string => {
      if (node instanceof Text) return node.data;
      if (node instanceof HTMLSlotElement) return node.assignedNodes({flatten: true}).map(textOf).join('');
      if (node instanceof HTMLElement && !node.checkVisibility({visibilityProperty: true})) return '';
      if (node instanceof Element && node.matches('.meaning, .cite')) return '';
      return [...((node as Element).shadowRoot ?? node).childNodes].map(textOf).join('');
    };
    return tags.flatMap((tag) =>
      [...document.querySelectorAll(`${tag}, .${tag}`)].map((found) => ({
        tag,
        text: textOf(found).replace(/\s+/g, ' '),
      })),
    );
  }, tags);
}

/** The names of the controls in sight that do nothing without a script. A button that opens a popover does it without. */
export function controlsThatNeedScript(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const find = (root: ParentNode): HTMLElement[] => [
      ...root.querySelectorAll<HTMLElement>('button:not([popovertarget]), input:not([type="checkbox"]), textarea'),
      ...[...root.querySelectorAll('*')].flatMap(({shadowRoot}) => (shadowRoot ? find(shadowRoot) : [])),
    ];
    return find(document)
      .filter((found) => found.checkVisibility({visibilityProperty: true}))
      .map((found) => found.textContent.trim() || found.className || found.localName);
  });
}

export interface Visit {
  readonly javascript?: boolean;
  readonly script?: 'lost' | 'late';
}

export type Look = (page: Page, visit: {readonly said: readonly string[]; release(): void}) => Promise<void>;

/** Opens a page in a profile of its own, lets the test look at it, and closes it. */
export async function visit(
  browser: Browser,
  url: string,
  {javascript = true, script}: Visit,
  look: Look,
): Promise<void> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const said: string[] = [];
  const held: HTTPRequest[] = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(String(error)));
  await page.setJavaScriptEnabled(javascript);
  if (script) {
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      if (!request.url().endsWith('/prolo.js')) void request.continue();
      else if (script === 'lost') void request.respond({status: 404});
      else held.push(request);
    });
  }
  try {
    if (script === 'late') {
      // The page waits for the script before it says that it has loaded.
      void page.goto(url).catch(() => {});
      await page.waitForFunction((url) => location.href === url && document.readyState === 'interactive', {}, url);
    } else {
      await page.goto(url);
    }
    await look(page, {said, release: () => held.splice(0).forEach((request) => void request.continue())});
  } finally {
    await context.close();
  }
}
