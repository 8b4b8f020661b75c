/** What the embed builder gives for a webmaster's choices: the text of each tab, and the files to upload. */
// cspell:ignore Müller Rücken Söhne
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {fileURLToPath} from 'node:url';
import {unzipSync} from 'fflate';
import type {Browser, Page} from 'puppeteer-core';
import sirv from 'sirv';
import {expect} from 'vitest';
import {hostIds, type HostId} from '../../../builder/host-ids.js';
import {formatFragment, initialChoices, type Choices} from '../../../builder/state.js';
import {contentVersion} from '../../../src/content/version.generated.js';

const dist = fileURLToPath(new URL('../../../dist', import.meta.url));

export interface Embed {
  /** What to paste, in the order in which the tab shows it. */
  readonly blocks: Readonly<Record<HostId, readonly string[]>>;
  /** The files of the download by name. */
  readonly files: Readonly<Record<string, Uint8Array>>;
}

/** What a webmaster chooses, and must find on the page. */
export interface Webmaster {
  readonly choices: Partial<Choices>;
  readonly tags: readonly string[];
  readonly says: readonly string[];
}

export const webmasters: Readonly<Record<string, Webmaster>> = {
  'a guide of everything': {
    choices: {clinic: 'Müller & Söhne „Rücken“ "Clinic"', phone: '+49 30 5550142'},
    tags: ['prolo-guide'],
    says: ['Müller & Söhne „Rücken“ "Clinic" · +49 30 5550142'],
  },
  'three elements on the knee': {
    choices: {
      show: 'elements',
      elements: ['disclaimer', 'conditions', 'evidence'],
      conditions: ['knee-pain'],
      by: `Dr. Zoë {O'Neill} "the knee" & Sons`,
      version: contentVersion,
      answers: {'note-knee-pain': 'We treat knees at <Gate 2> & {Gate 3}.'},
    },
    tags: ['prolo-disclaimer', 'prolo-conditions', 'prolo-evidence'],
    says: [`Dr. Zoë {O'Neill} "the knee" & Sons`, 'We treat knees at <Gate 2> & {Gate 3}.'],
  },
  'a visit with answers of the clinic': {
    choices: {
      show: 'elements',
      elements: ['visit'],
      level: '3',
      answers: {note: 'Call us.', price: '$250 a visit\n@ {{ discount }} 10% — `now`', 'call-number': '555-0142'},
    },
    tags: ['prolo-visit'],
    says: ['Call us.', '$250 a visit', '@ {{ discount }} 10% — `now`', '555-0142'],
  },
};

/** Opens the built builder with choices and reads what it gives for each of the platforms. */
export async function readBuilder(browser: Browser, choices: Partial<Choices>): Promise<Embed> {
  const server = createServer(sirv(dist, {dev: true}));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const {port} = server.address() as AddressInfo;
  const page = await browser.newPage();
  try {
    await page.goto(`http://127.0.0.1:${port}/builder/index.html${formatFragment({...initialChoices, ...choices})}`);
    await page.waitForSelector('#snippet');
    const blocks = {} as Record<HostId, string[]>;
    for (const host of hostIds) {
      await page.$eval(`#tab-${host}`, (tab) => (tab as HTMLElement).click());
      await page.waitForSelector(`#host[aria-labelledby="tab-${host}"]`);
      blocks[host] = await page.$$eval('#host pre', (found) => found.map(({textContent}) => textContent));
    }
    const archive = await page.evaluate(async () => {
      const made = new Promise<Blob>((resolve) => {
        URL.createObjectURL = (blob) => {
          resolve(blob as Blob);
          return '#';
        };
      });
      document.querySelector<HTMLElement>('#get-archive')!.click();
      return [...new Uint8Array(await (await made).arrayBuffer())];
    });
    return {blocks, files: unzipSync(new Uint8Array(archive))};
  } finally {
    await page.close();
    server.close();
  }
}

/** Every element is there with all that its webmaster wrote, alive unless the page has no script. */
export async function expectEmbed(page: Page, {tags, says}: Webmaster, {isAlive = true} = {}): Promise<void> {
  if (isAlive) {
    await page.waitForFunction(
      (tags) => tags.every((tag) => document.querySelector(tag)?.shadowRoot?.querySelector('[part~="base"]')),
      {},
      tags,
    );
  }
  const shown = await page.evaluate((tags) => {
    const textOf = (node: Node): string => {
      if (node instanceof Text) return node.data;
      if (node instanceof HTMLStyleElement) return '';
      if (node instanceof HTMLSlotElement) return node.assignedNodes({flatten: true}).map(textOf).join('');
      return [...((node as Element).shadowRoot ?? node).childNodes].map(textOf).join('');
    };
    return tags.map((tag) => [...document.querySelectorAll(tag)].map((found) => textOf(found).replace(/\s+/g, ' ')));
  }, tags);
  for (const [index, tag] of tags.entries()) {
    expect(shown[index], `<${tag}>`).toHaveLength(1);
    expect(shown[index]![0]!.length, `words of <${tag}>`).toBeGreaterThan(300);
  }
  // WordPress writes typographic apostrophes in the words of a page.
  const text = shown.flat().join(' ').replaceAll('’', "'");
  expect(
    says.filter((words) => !text.includes(words)),
    text.slice(text.indexOf('Reviewed by'), text.indexOf('Reviewed by') + 99),
  ).toEqual([]);
}
