/** Tests that run in Node, tests of whole sites, and every story as a test (it renders, its play function passes, axe finds nothing). */
import {storybookTest} from '@storybook/addon-vitest/vitest-plugin';
import {playwright} from '@vitest/browser-playwright';
import {defineConfig} from 'vitest/config';
import {chromiumArgs, engines} from './test/support/engines.js';

/**
 * A folder of test/e2e, whose tests start servers and browsers of their own.
 *
 * @param {string} name
 * @param {{timeout?: number, globalSetup?: string}} [options] timeout of a test in milliseconds
 */
const site = (name, {timeout = 60_000, ...options} = {}) => ({
  test: {
    name,
    environment: 'node',
    include: [`test/e2e/${name}/*.test.{js,ts}`],
    testTimeout: timeout,
    hookTimeout: 60_000,
    ...options,
  },
});

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'node',
          environment: 'node',
          include: ['test/node/**/*.test.{js,ts}'],
          testTimeout: 30_000,
        },
      },
      site('history'),
      site('hosts'),
      site('nginx'),
      site('pictures', {timeout: 120_000}),
      site('print'),
      site('release', {timeout: 120_000}),
      site('wordpress', {globalSetup: 'test/e2e/wordpress/setup.js'}),
      {
        plugins: [storybookTest({configDir: '.storybook'})],
        test: {
          name: 'storybook',
          browser: {
            enabled: true,
            headless: true,
            provider: playwright({launchOptions: {executablePath: engines.chromium.find(), args: chromiumArgs}}),
            instances: [{browser: 'chromium'}],
          },
        },
      },
    ],
  },
});
