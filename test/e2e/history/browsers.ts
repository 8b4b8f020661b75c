/** A tab in each engine, with as much of it as its history needs. */
import puppeteer from 'puppeteer-core';
import WebDriver from 'webdriver';
import {chromiumArgs, executable, startWebKitDriver} from '../../support/engines.js';

export interface Tab {
  goTo(address: string): Promise<void>;
  /** Sets out for the page before; whether it has come is for the caller to see. */
  goBack(): Promise<void>;
  /** Calls a function in the page, which sees nothing of the test but the words given to it. */
  evaluate<Answer>(call: (words: string[]) => Answer, words?: string[]): Promise<Awaited<Answer>>;
  close(): Promise<void>;
}

export const tabs = {
  chromium: () =>
    withPuppeteer({
      executablePath: executable('chromium'),
      args: chromiumArgs,
      // A browser that a reader starts does not have this switch.
      ignoreDefaultArgs: ['--disable-back-forward-cache'],
    }),
  firefox: () => withPuppeteer({browser: 'firefox', executablePath: executable('firefox')}),
  webkit: withWebDriver,
} as const satisfies Record<string, () => Promise<Tab>>;

async function withPuppeteer(options: Parameters<typeof puppeteer.launch>[0]): Promise<Tab> {
  const browser = await puppeteer.launch(options);
  const tab = await browser.newPage();
  return {
    goTo: async (address) => {
      await tab.goto(address);
    },
    // Not tab.goBack(): it waits for the page to load, which a page that was kept does not.
    goBack: () => tab.evaluate(() => history.back()),
    evaluate: (call, words = []) => tab.evaluate(call, words),
    close: () => browser.close(),
  };
}

async function withWebDriver(): Promise<Tab> {
  const {port, capabilities, stop} = await startWebKitDriver();
  const client = await WebDriver.newSession({
    hostname: '127.0.0.1',
    port,
    path: '/',
    logLevel: 'error',
    capabilities: {...capabilities, 'wdio:enforceWebDriverClassic': true},
  });
  return {
    goTo: (address) => client.navigateTo(address),
    goBack: () => client.back(),
    evaluate: (call, words = []) => client.executeScript(`return (${call.toString()})(...arguments)`, [words]) as never,
    async close() {
      await client.deleteSession();
      stop();
    },
  };
}
